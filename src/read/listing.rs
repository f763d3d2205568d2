//! Which files a site has, before any of them is read.

use std::sync::OnceLock;
use std::time::SystemTime;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::disk::{Disk, NotFound, Stamp};

use super::sources::{FOLDERS, unreadable};
use super::stray::{Kind, kind_of};

/// The files below the folders of a site.
#[derive(Debug, Default)]
pub struct Listing {
    /// In their order.
    pub(super) paths: Vec<String>,
    /// What could not be listed.
    pub(super) faults: Vec<Diagnostic>,
    /// What the system says of each, once somebody asked.
    stamps: OnceLock<Vec<Option<Stamp>>>,
}

impl Listing {
    /// The files of a site folder.
    pub fn of(disk: &dyn Disk) -> Listing {
        let mut listing = Listing::default();
        for folder in FOLDERS {
            let (files, not_found) = disk.list(folder);
            listing.paths.extend(files);
            listing.add_faults(not_found);
        }
        listing
    }

    /// The same, with what the system says of each file: that is asked with less trouble while they are listed.
    pub fn of_stamped(disk: &dyn Disk) -> Listing {
        let mut listing = Listing::default();
        let mut stamps = Vec::new();
        for folder in FOLDERS {
            let (files, not_found) = disk.list_stamped(folder);
            for (path, stamp) in files {
                listing.paths.push(path);
                stamps.push(stamp);
            }
            listing.add_faults(not_found);
        }
        listing.stamps = OnceLock::from(stamps);
        listing
    }

    fn add_faults(&mut self, not_found: Vec<NotFound>) {
        let faults =
            not_found.into_iter().map(|not_found| unreadable(&not_found.path.into(), &not_found.reason));
        self.faults.extend(faults);
    }

    /// Stands for all files as the system says they are; `None` where it does not say enough. `at` is a moment before
    /// anything is stamped.
    pub fn stamped(&self, disk: &dyn Disk, at: SystemTime) -> Option<[u8; 32]> {
        self.with_stamps(self.stamps(disk), at)
    }

    /// What the system says of each file.
    pub(super) fn stamps(&self, disk: &dyn Disk) -> &[Option<Stamp>] {
        self.stamps.get_or_init(|| self.paths.par_iter().map(|path| disk.stamp(path)).collect())
    }

    /// The same, of stamps in the order of the files. Those of files of which nothing is made do not count.
    pub(super) fn with_stamps(&self, stamps: &[Option<Stamp>], at: SystemTime) -> Option<[u8; 32]> {
        if !self.faults.is_empty() {
            return None;
        }
        let of_some = |(paths, stamps): (&[String], &[Option<Stamp>])| {
            // In one piece: a hasher that is fed word by word spends its time on being fed.
            let mut all = Vec::with_capacity(OF_A_PIECE * USUAL);
            for (path, stamp) in paths.iter().zip(stamps) {
                all.extend((path.len() as u64).to_le_bytes());
                all.extend(path.as_bytes());
                if is_read(path) {
                    all.extend(stamp.filter(|stamp| stamp.is_settled(at))?.bytes());
                }
            }
            Some(*blake3::hash(&all).as_bytes())
        };
        let pieces = self.paths.par_chunks(OF_A_PIECE).zip(stamps.par_chunks(OF_A_PIECE));
        let pieces: Option<Vec<[u8; 32]>> = pieces.map(of_some).collect();
        Some(*blake3::hash(pieces?.as_flattened()).as_bytes())
    }
}

/// So many files are stamped for by one thread at a time, each of which takes about so many bytes.
pub(super) const OF_A_PIECE: usize = 1 << 10;
const USUAL: usize = 96;

/// Whether anything is made of a file at a path.
fn is_read(path: &str) -> bool {
    matches!(kind_of(path), Ok(kind) if kind != Kind::Ignored)
}
