//! The one door to the file system for everything that is read: the real one, and one in memory for tests.
//! (`publish` alone writes, and does so with the system's own calls for linking and exchanging.)

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// One file found below a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Relative to the folder that was listed, `/` between its parts.
    pub path: String,
    pub bytes: u64,
}

/// What could not be listed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound {
    pub path: String,
    pub reason: String,
}

/// Reads files of one site folder. Paths are relative to it, with `/`.
pub trait Disk: Sync {
    /// Every regular file below `folder`, links followed, in the order of their paths; and what could
    /// not be listed (a link that points in a circle, a folder that may not be opened). A folder that
    /// is not there holds nothing. Hidden files (`.name`) are passed over.
    fn list(&self, folder: &str) -> (Vec<Found>, Vec<NotFound>);

    /// One regular file, links followed; `None` where there is none.
    fn find(&self, path: &str) -> Option<Found>;

    /// The bytes of one file.
    ///
    /// # Errors
    /// Whatever the system says.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// The real one.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    pub fn new(root: impl Into<PathBuf>) -> Folder {
        Folder { root: root.into() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }
}

impl Disk for Folder {
    fn list(&self, folder: &str) -> (Vec<Found>, Vec<NotFound>) {
        let (mut found, mut not_found) = (Vec::new(), Vec::new());
        let top = self.root.join(folder);
        if !top.exists() {
            return (found, not_found);
        }
        let hidden = |entry: &walkdir::DirEntry| {
            entry.depth() > 0 && entry.file_name().as_encoded_bytes().first() == Some(&b'.')
        };
        let walk = walkdir::WalkDir::new(&top).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(|entry| !hidden(entry)) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    let bytes = entry.metadata().map_or(0, |metadata| metadata.len());
                    found.push(Found { path: relative(&self.root, entry.path()), bytes });
                }
                Ok(_) => {}
                Err(error) => not_found.push(NotFound {
                    path: error.path().map_or_else(|| folder.to_owned(), |path| relative(&self.root, path)),
                    reason: reason(&error),
                }),
            }
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        (found, not_found)
    }

    fn find(&self, path: &str) -> Option<Found> {
        let metadata = std::fs::metadata(self.root.join(path)).ok().filter(std::fs::Metadata::is_file)?;
        Some(Found { path: path.to_owned(), bytes: metadata.len() })
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.root.join(path))
    }
}

/// The path below the root, with `/`; characters that are not UTF-8 become U+FFFD.
fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn reason(error: &walkdir::Error) -> String {
    if error.loop_ancestor().is_some() {
        return "a link points back to a folder that contains it".to_owned();
    }
    error.io_error().map_or_else(|| error.to_string(), ToString::to_string)
}

/// Files in memory, for tests: a whole site in a few strings.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Disk for Memory {
    fn list(&self, folder: &str) -> (Vec<Found>, Vec<NotFound>) {
        let inside = |path: &&String| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let found = self.files.keys().filter(inside);
        (
            found.map(|path| Found { path: path.clone(), bytes: self.files[path].len() as u64 }).collect(),
            Vec::new(),
        )
    }

    fn find(&self, path: &str) -> Option<Found> {
        Some(Found { path: path.to_owned(), bytes: self.files.get(path)?.len() as u64 })
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }
}
