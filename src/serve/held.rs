//! The files of a site as they are held while it is shown: what is read is one state of the folder, whatever is
//! written meanwhile, and the last state that was right can be gone back to.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Arc, PoisonError, RwLock};

use super::watch::{Changes, FOLDERS};
use crate::disk::{Content, Disk, Folder, NotFound};

/// What is held of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum File {
    Bytes(Arc<Vec<u8>>),
    /// A picture or a download, of which only its size counts until it is asked for; and when it was written.
    Asset {
        bytes: u64,
        stamp: Option<std::time::SystemTime>,
    },
    /// It is there, and the system does not give it: what it said.
    Refused(String),
}

/// The files of a site folder.
#[derive(Debug)]
pub struct Held {
    folder: Folder,
    state: RwLock<State>,
}

#[derive(Debug, Default)]
struct State {
    files: BTreeMap<String, File>,
    not_found: Vec<NotFound>,
    /// What the files were that have changed since the site was right; `None` where there was none.
    before: BTreeMap<String, Option<File>>,
}

impl Held {
    /// Holds a folder as it is now.
    pub fn new(folder: Folder) -> Held {
        let held = Held { folder, state: RwLock::default() };
        held.follow(&Changes::Anything);
        held.keep();
        held
    }

    /// Takes in what has changed, and gives the paths whose contents are other than before.
    pub fn follow(&self, changes: &Changes) -> BTreeSet<String> {
        let (found, gone, not_found) = match changes {
            Changes::Anything => {
                let (found, not_found) = self.everything();
                let gone =
                    self.paths_below(&[""]).into_iter().filter(|path| !found.contains_key(path)).collect();
                (found, gone, Some(not_found))
            }
            Changes::Paths(paths) => {
                let (found, gone) = self.below(paths);
                (found, gone, None)
            }
        };
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(not_found) = not_found {
            state.not_found = not_found;
        }
        let now = found.into_iter().map(|(path, file)| (path, Some(file)));
        let mut changed = BTreeSet::new();
        for (path, file) in now.chain(gone.into_iter().map(|path| (path, None))) {
            if state.files.get(&path) == file.as_ref() {
                continue;
            }
            let old = state.put(&path, file);
            state.before.entry(path.clone()).or_insert(old);
            changed.insert(path);
        }
        changed
    }

    /// What is held now was right.
    pub fn keep(&self) {
        self.state.write().unwrap_or_else(PoisonError::into_inner).before.clear();
    }

    /// Exchanges what is held with what was right last, and gives the paths that differ; called again, it goes back.
    pub fn turn(&self) -> BTreeSet<String> {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::take(&mut state.before);
        let paths = before.keys().cloned().collect();
        for (path, file) in before {
            let now = state.put(&path, file);
            state.before.insert(path, now);
        }
        paths
    }

    fn everything(&self) -> (BTreeMap<String, File>, Vec<NotFound>) {
        use rayon::prelude::*;
        let (mut found, mut not_found) = (Vec::new(), Vec::new());
        for folder in FOLDERS {
            let (files, missing) = self.folder.list(folder);
            found.extend(files);
            not_found.extend(missing);
        }
        let files = found.into_par_iter().map(|path| (path.clone(), self.file(&path)));
        (files.collect(), not_found)
    }

    /// The files at these paths and below them, and those that are there no more.
    fn below(&self, paths: &BTreeSet<String>) -> (BTreeMap<String, File>, Vec<String>) {
        let mut found = BTreeMap::new();
        for path in paths {
            for one in self.folder.list(path).0 {
                let file = self.file(&one);
                found.insert(one, file);
            }
        }
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        let known = self.paths_below(&paths);
        let gone = known.into_iter().filter(|path| !found.contains_key(path)).collect();
        (found, gone)
    }

    /// Paths of files that are held, at these paths or below them.
    fn paths_below(&self, paths: &[&str]) -> Vec<String> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let inside = |folder: &str| {
            let folder = folder.to_owned();
            let from = state.files.range(folder.clone()..).map(|(path, _)| path);
            from.take_while(move |path| path.starts_with(&folder))
                .filter(|path| is_at_or_below(path, paths))
                .cloned()
                .collect::<Vec<String>>()
        };
        paths.iter().flat_map(|folder| inside(folder)).collect()
    }

    fn held(&self, path: &str) -> Option<File> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state.files.get(path).cloned()
    }

    /// What the folder has at a path now.
    fn file(&self, path: &str) -> File {
        if is_asset(path) {
            let about = std::fs::metadata(self.folder.root().join(path));
            let bytes = about.as_ref().map_or(0, std::fs::Metadata::len);
            return File::Asset { bytes, stamp: about.and_then(|about| about.modified()).ok() };
        }
        match self.folder.read(path) {
            Ok(bytes) => File::Bytes(Arc::new(bytes)),
            Err(error) => File::Refused(error.to_string()),
        }
    }
}

impl State {
    fn put(&mut self, path: &str, file: Option<File>) -> Option<File> {
        match file {
            Some(file) => self.files.insert(path.to_owned(), file),
            None => self.files.remove(path),
        }
    }
}

/// Whether a path is one of these, or lies in a folder that is one of these; everything lies in ``.
fn is_at_or_below(path: &str, paths: &[&str]) -> bool {
    let below =
        |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    paths.iter().any(|folder| folder.is_empty() || below(folder))
}

/// Whether only the size of a file counts for the site.
fn is_asset(path: &str) -> bool {
    path.starts_with("content/") && !path.ends_with(".md")
}

impl Disk for Held {
    fn list(&self, folder: &str) -> (Vec<String>, Vec<NotFound>) {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let inside = format!("{folder}/");
        let files = state.files.range(inside.clone()..).take_while(|(path, _)| path.starts_with(&inside));
        let found = files.map(|(path, _)| path.clone()).collect();
        let missing = |one: &&NotFound| one.path == folder || one.path.starts_with(&inside);
        (found, state.not_found.iter().filter(missing).cloned().collect())
    }

    fn has(&self, path: &str) -> bool {
        self.held(path).is_some()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.held(path) {
            Some(File::Bytes(bytes)) => Ok(bytes.to_vec()),
            Some(File::Asset { .. }) => self.folder.read(path),
            Some(File::Refused(reason)) => Err(io::Error::other(reason)),
            None => Err(io::Error::from(io::ErrorKind::NotFound)),
        }
    }

    fn read_up_to(&self, path: &str, most: u64) -> io::Result<Content> {
        match self.held(path) {
            Some(File::Bytes(bytes)) if bytes.len() as u64 > most => {
                Ok(Content::TooLarge(bytes.len() as u64))
            }
            Some(File::Asset { .. }) => self.folder.read_up_to(path, most),
            _ => self.read(path).map(|bytes| Content::Whole(bytes, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::Held;
    use crate::disk::{Disk, Folder};
    use crate::serve::watch::Changes;

    fn held(root: &Path) -> Held {
        fs::create_dir_all(root.join("content/briefs")).unwrap();
        fs::write(root.join("content/briefs/sun.md"), "sun").unwrap();
        fs::write(root.join("content/briefs.md"), "briefs").unwrap();
        Held::new(Folder::new(root))
    }

    fn paths(paths: &[&str]) -> BTreeSet<String> {
        paths.iter().map(|path| (*path).to_owned()).collect()
    }

    fn follow(held: &Held, changed: &[&str]) -> BTreeSet<String> {
        held.follow(&Changes::Paths(paths(changed)))
    }

    #[test]
    fn only_what_differs_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let held = held(folder.path());
        assert_eq!(follow(&held, &["content/briefs/sun.md"]), paths(&[]));
        fs::write(folder.path().join("content/briefs/sun.md"), "other").unwrap();
        assert_eq!(held.read("content/briefs/sun.md").unwrap(), b"sun");
        assert_eq!(follow(&held, &["content/briefs/sun.md"]), paths(&["content/briefs/sun.md"]));
        assert_eq!(held.read("content/briefs/sun.md").unwrap(), b"other");
    }

    #[test]
    fn a_folder_that_is_renamed_takes_its_files_along() {
        let folder = tempfile::tempdir().unwrap();
        let held = held(folder.path());
        fs::rename(folder.path().join("content/briefs"), folder.path().join("content/news")).unwrap();
        let both = paths(&["content/briefs/sun.md", "content/news/sun.md"]);
        assert_eq!(follow(&held, &["content/briefs", "content/news"]), both);
        let listed = held.list("content").0;
        assert_eq!(listed, ["content/briefs.md", "content/news/sun.md"]);
        assert_eq!(held.follow(&Changes::Anything), paths(&[]));
    }

    #[test]
    fn it_turns_back_to_what_was_right_and_forth_again() {
        let folder = tempfile::tempdir().unwrap();
        let held = held(folder.path());
        fs::write(folder.path().join("content/new.md"), "new").unwrap();
        fs::remove_file(folder.path().join("content/briefs.md")).unwrap();
        let changed = follow(&held, &["content/new.md", "content/briefs.md"]);
        assert_eq!(held.turn(), changed);
        assert_eq!(held.read("content/briefs.md").unwrap(), b"briefs");
        assert!(held.read("content/new.md").is_err());
        assert_eq!(held.turn(), changed);
        assert_eq!(held.read("content/new.md").unwrap(), b"new");
        held.keep();
        assert_eq!(held.turn(), paths(&[]));
    }
}
