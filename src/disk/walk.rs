//! All files below a folder, found a level of folders at a time, and each level by all threads.

use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{NotFound, Stamp};

/// A folder, or what may be one.
struct Entry {
    on_disk: PathBuf,
    /// Relative to the site, with `/`; characters that are not UTF-8 became U+FFFD.
    path: String,
}

/// What stands at a place.
enum Seen {
    File((String, Option<Stamp>)),
    Folder(Entry),
    NotFound(NotFound),
}

/// So many folders are one piece of work: of larger ones the last keeps one thread busy, and nobody can take a part of it.
const AT_ONCE: usize = 64;

/// Every regular file at or below `folder`, with its stamp where they are asked for, and what could not be listed; both in
/// the order of their paths.
pub(super) fn files_below(
    root: &Path,
    folder: &str,
    stamps: bool,
) -> (Vec<(String, Option<Stamp>)>, Vec<NotFound>) {
    let top = root.join(folder);
    let (mut files, mut not_found) = (Vec::new(), Vec::new());
    let mut level = Vec::new();
    match fs::metadata(&top) {
        Ok(metadata) if metadata.is_dir() => {
            level.push(Entry { on_disk: top.clone(), path: folder.trim_end_matches('/').to_owned() });
        }
        Ok(metadata) if metadata.is_file() => files.push((folder.to_owned(), Some(Stamp::of(&metadata)))),
        _ => {}
    }
    while !level.is_empty() {
        let seen: Vec<Vec<Seen>> =
            level.par_iter().with_max_len(AT_ONCE).map(|folder| folder.entries(&top, stamps)).collect();
        level.clear();
        files.reserve(seen.iter().map(Vec::len).sum());
        for seen in seen.into_iter().flatten() {
            match seen {
                Seen::File(file) => files.push(file),
                Seen::Folder(entry) => level.push(entry),
                Seen::NotFound(fault) => not_found.push(fault),
            }
        }
    }
    files.par_sort_unstable_by(|a, b| a.0.cmp(&b.0));
    not_found.sort_by(|a, b| a.path.cmp(&b.path));
    (files, not_found)
}

impl Entry {
    /// What stands in a folder, without what is hidden and what is neither file nor folder.
    fn entries(&self, top: &Path, stamps: bool) -> Vec<Seen> {
        let seen = |entry: io::Result<DirEntry>| match entry {
            Ok(entry) => self.below(&entry, top, stamps),
            Err(error) => Some(self.not_found(&error)),
        };
        match fs::read_dir(&self.on_disk) {
            Ok(entries) => entries.filter_map(seen).collect(),
            Err(error) => vec![self.not_found(&error)],
        }
    }

    /// One entry of a folder; `None` where it is hidden, or neither file nor folder.
    fn below(&self, entry: &DirEntry, top: &Path, stamps: bool) -> Option<Seen> {
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            return None;
        }
        let path = self.path_of(&name.to_string_lossy());
        // Where it is on disk is put together only for what is looked at again: most are files.
        let itself = |path| Entry { on_disk: entry.path(), path };
        match entry.file_type() {
            Ok(kind) if kind.is_file() => {
                let stamp = || entry.metadata().ok().map(|metadata| Stamp::of(&metadata));
                Some(Seen::File((path, stamps.then(stamp).flatten())))
            }
            Ok(kind) if kind.is_dir() => Some(Seen::Folder(itself(path))),
            Ok(kind) if kind.is_symlink() => itself(path).followed(top),
            Ok(_) => None,
            Err(error) => Some(itself(path).not_found(&error)),
        }
    }

    fn path_of(&self, name: &str) -> String {
        let mut path = String::with_capacity(self.path.len() + 1 + name.len());
        if !self.path.is_empty() {
            path.push_str(&self.path);
            path.push('/');
        }
        path.push_str(name);
        path
    }

    /// What a link leads to.
    fn followed(self, top: &Path) -> Option<Seen> {
        match fs::metadata(&self.on_disk) {
            Ok(target) if target.is_file() => Some(Seen::File((self.path, Some(Stamp::of(&target))))),
            Ok(target) if target.is_dir() && leads_back(&self.on_disk, top) => {
                let reason = "a link points back to a folder that contains it".to_owned();
                Some(Seen::NotFound(NotFound { path: self.path, reason }))
            }
            Ok(target) if target.is_dir() => Some(Seen::Folder(self)),
            Ok(_) => None,
            Err(error) => Some(self.not_found(&error)),
        }
    }

    fn not_found(&self, error: &io::Error) -> Seen {
        Seen::NotFound(NotFound { path: self.path.clone(), reason: error.to_string() })
    }
}

/// Whether a link to a folder leads to one of those through which it was reached.
fn leads_back(link: &Path, top: &Path) -> bool {
    let Ok(target) = link.canonicalize() else { return false };
    let mut above = link.ancestors().skip(1).take_while(|above| above.starts_with(top));
    above.any(|above| above.canonicalize().is_ok_and(|above| above == target))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::files_below;

    #[test]
    fn files_come_in_the_order_of_their_paths_and_what_is_hidden_does_not() {
        let site = tempfile::tempdir().unwrap();
        for folder in ["content/a", "content/.git/objects", "content/b/c"] {
            fs::create_dir_all(site.path().join(folder)).unwrap();
        }
        for file in ["b/c/one.md", "a/.hidden", ".git/objects/1", "a.md", "a/two.md", "b.md"] {
            fs::write(site.path().join("content").join(file), "").unwrap();
        }
        let list = |folder: &str| {
            let (files, not_found) = files_below(site.path(), folder, false);
            (files.into_iter().map(|(path, _)| path).collect::<Vec<_>>(), not_found)
        };
        let all = ["content/a.md", "content/a/two.md", "content/b.md", "content/b/c/one.md"];
        assert_eq!(list("content").0, all);
        assert_eq!(list("").0, all);
        assert_eq!(list("content/b.md").0, ["content/b.md"]);
        assert_eq!(list("content/.git").0, ["content/.git/objects/1"]);
        assert_eq!(list("data"), (Vec::new(), Vec::new()));
    }
}
