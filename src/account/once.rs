//! What is computed when something first asks, as it is kept between two builds: as far as something did ask.

use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes what was computed, or that nothing was.
pub(super) fn serialize<T: Serialize, S: Serializer>(
    cell: &OnceLock<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    cell.get().serialize(serializer)
}

/// Reads the same: what was not computed then is computed when something asks.
pub(super) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<OnceLock<T>, D::Error> {
    Ok(Option::<T>::deserialize(deserializer)?.map_or_else(OnceLock::new, OnceLock::from))
}
