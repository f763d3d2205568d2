//! A short stand-in for a value that is long: what is drawn, or a file for programs.

use std::hash::{Hash, Hasher};

use serde::{Serialize, Serializer};

use super::chart::Chart;

/// Stands for a value: two equal values have equal fingerprints on one machine, and no two others have.
pub fn fingerprint(value: &impl Hash) -> [u8; 32] {
    let mut all = Fingerprint(Vec::new());
    value.hash(&mut all);
    *blake3::hash(&all.0).as_bytes()
}

/// Stands for a view, as templates see it.
pub fn of_view(view: &impl Serialize) -> [u8; 32] {
    let json = serde_json::to_vec(view).expect("a view is text, numbers and lists of them");
    *blake3::hash(&json).as_bytes()
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

/// All that `#[derive(Hash)]` tells of a value, for a hash without collisions. In one piece: a hasher that is fed word by
/// word spends its time on being fed.
struct Fingerprint(Vec<u8>);

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        let mut first = [0; 8];
        first.copy_from_slice(&blake3::hash(&self.0).as_bytes()[..8]);
        u64::from_le_bytes(first)
    }
}
