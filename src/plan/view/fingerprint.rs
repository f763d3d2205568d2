//! A short stand-in for a value that is long: what is drawn, or a file for programs.

use std::hash::{Hash, Hasher};

use serde::Serializer;

use super::chart::Chart;

/// Stands for a value: two equal values have equal fingerprints on one machine, and no two others have.
pub fn fingerprint(value: &impl Hash) -> [u8; 32] {
    let mut hasher = Fingerprint(blake3::Hasher::new());
    value.hash(&mut hasher);
    *hasher.0.finalize().as_bytes()
}

/// Serialises a chart as its fingerprint. Templates see it drawn; a page's key needs no more than this.
pub fn of_chart<S: Serializer>(chart: &Option<Chart>, serializer: S) -> Result<S::Ok, S::Error> {
    match chart {
        Some(chart) => {
            serializer.serialize_some(blake3::Hash::from_bytes(fingerprint(chart)).to_hex().as_str())
        }
        None => serializer.serialize_none(),
    }
}

/// Lets `#[derive(Hash)]` feed a hash without collisions.
struct Fingerprint(blake3::Hasher);

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let mut first = [0; 8];
        first.copy_from_slice(&self.0.finalize().as_bytes()[..8]);
        u64::from_le_bytes(first)
    }
}
