//! Walks a folder, level by level, each level on all threads.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::DiskFault;

/// One thing in a folder, by its path below it.
pub(super) struct Entry {
    pub(super) path: PathBuf,
    pub(super) kind: Kind,
}

/// What it is itself; links are not followed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Link,
    Folder,
}

/// Everything below `root` that `wanted` says yes to; folders that `enter` says no to are not looked into.
/// In the order of the paths.
pub(super) fn walk(
    root: &Path,
    enter: impl Fn(&Path) -> bool + Sync,
    wanted: impl Fn(&Entry) -> bool + Sync,
) -> Result<Vec<Entry>, DiskFault> {
    let mut found = Vec::new();
    let mut level = vec![PathBuf::new()];
    while !level.is_empty() {
        let look = |folder: &PathBuf| -> Result<(Vec<PathBuf>, Vec<Entry>), DiskFault> {
            let entries = list(root, folder)?;
            let folders = entries.iter().filter(|entry| entry.kind == Kind::Folder && enter(&entry.path));
            let folders = folders.map(|entry| entry.path.clone()).collect();
            Ok((folders, entries.into_iter().filter(|entry| wanted(entry)).collect()))
        };
        let looked: Vec<_> = level.par_iter().map(look).collect::<Result<_, DiskFault>>()?;
        level.clear();
        for (folders, entries) in looked {
            level.extend(folders);
            found.extend(entries);
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn list(root: &Path, folder: &Path) -> Result<Vec<Entry>, DiskFault> {
    let full = root.join(folder);
    let read = |entry: io::Result<fs::DirEntry>| {
        let entry = entry?;
        let kind = match entry.file_type()? {
            kind if kind.is_dir() => Kind::Folder,
            kind if kind.is_symlink() => Kind::Link,
            _ => Kind::File,
        };
        Ok(Entry { path: folder.join(entry.file_name()), kind })
    };
    fs::read_dir(&full)
        .and_then(|entries| entries.map(read).collect())
        .map_err(DiskFault::when("list", &full))
}
