//! Which files a site has, before any of them is read.

use std::time::SystemTime;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::disk::{Disk, Stamp};

use super::sources::{FOLDERS, unreadable};
use super::stray::{Kind, kind_of};

/// The files below the folders of a site.
#[derive(Debug, Default)]
pub struct Listing {
    /// In their order.
    pub(super) paths: Vec<String>,
    /// What could not be listed.
    pub(super) faults: Vec<Diagnostic>,
}

impl Listing {
    /// The files of a site folder.
    pub fn of(disk: &dyn Disk) -> Listing {
        let mut listing = Listing::default();
        for folder in FOLDERS {
            let (files, not_found) = disk.list(folder);
            listing.paths.extend(files);
            let faults =
                not_found.into_iter().map(|not_found| unreadable(&not_found.path.into(), &not_found.reason));
            listing.faults.extend(faults);
        }
        listing
    }

    /// Stands for all files as the system says they are; `None` where it does not say enough. `at` is a moment before
    /// anything is stamped.
    pub fn stamped(&self, disk: &dyn Disk, at: SystemTime) -> Option<[u8; 32]> {
        let stamps: Vec<Option<Stamp>> = self.paths.par_iter().map(|path| disk.stamp(path)).collect();
        self.with_stamps(stamps.into_iter(), at)
    }

    /// The same, of stamps in the order of the files. Those of files of which nothing is made do not count.
    pub(super) fn with_stamps(
        &self,
        stamps: impl Iterator<Item = Option<Stamp>>,
        at: SystemTime,
    ) -> Option<[u8; 32]> {
        if !self.faults.is_empty() {
            return None;
        }
        // In one piece: a hasher that is fed word by word spends its time on being fed.
        let mut all = Vec::new();
        for (path, stamp) in self.paths.iter().zip(stamps) {
            all.extend((path.len() as u64).to_le_bytes());
            all.extend(path.as_bytes());
            if is_read(path) {
                all.extend(stamp.filter(|stamp| stamp.is_settled(at))?.bytes());
            }
        }
        Some(*blake3::hash(&all).as_bytes())
    }
}

/// Whether anything is made of a file at a path.
fn is_read(path: &str) -> bool {
    matches!(kind_of(&path.into()), Ok(kind) if kind != Kind::Ignored)
}
