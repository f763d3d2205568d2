//! Decimals are serialised as the text of all their digits: a float would change them.

use serde::Serializer;

use crate::quantity::Dec;

/// One decimal.
pub fn one<S: Serializer>(value: &Dec, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// A decimal or nothing.
pub fn maybe<S: Serializer>(value: &Option<Dec>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}
