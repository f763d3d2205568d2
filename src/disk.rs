//! The one door to the file system for everything that is read: the real one, and one in memory for tests.
//! (`publish` alone writes, and does so with the system's own calls for linking and exchanging.)

mod stamp;
mod walk;

pub use stamp::Stamp;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What could not be listed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound {
    pub path: String,
    pub reason: String,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// All of it, and its stamp as it was before it was read; `None` where there are none.
    Whole(Vec<u8>, Option<Stamp>),
    /// It has so many bytes, and so many were not asked for.
    TooLarge(u64),
}

/// Reads files of one site folder. Paths are relative to it, with `/`.
pub trait Disk: Sync {
    /// The paths of all regular files below `folder`, links followed, in their order; and what could
    /// not be listed (a link that points in a circle, a folder that may not be opened). A folder that
    /// is not there holds nothing. Hidden files (`.name`) are passed over.
    fn list(&self, folder: &str) -> (Vec<String>, Vec<NotFound>);

    /// The same, each with its stamp: see [`Disk::stamp`].
    fn list_stamped(&self, folder: &str) -> (Vec<(String, Option<Stamp>)>, Vec<NotFound>) {
        let (paths, not_found) = self.list(folder);
        let stamped = |path: String| {
            let stamp = self.stamp(&path);
            (path, stamp)
        };
        (paths.into_iter().map(stamped).collect(), not_found)
    }

    /// Whether there is a regular file at a path, links followed.
    fn has(&self, path: &str) -> bool;

    /// The bytes of one file.
    ///
    /// # Errors
    /// Whatever the system says.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// The bytes of one file, if they are no more than `most`.
    ///
    /// # Errors
    /// Whatever the system says.
    fn read_up_to(&self, path: &str, most: u64) -> io::Result<Content> {
        let bytes = self.read(path)?;
        let size = bytes.len() as u64;
        Ok(if size > most { Content::TooLarge(size) } else { Content::Whole(bytes, None) })
    }

    /// The same files for whoever reads some of them later; `None` where they are only here now.
    fn later(&self) -> Option<Box<dyn Disk + Send>> {
        None
    }

    /// What is told of a file without reading it, links followed; `None` where nothing is.
    fn stamp(&self, _path: &str) -> Option<Stamp> {
        None
    }
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
    fn list(&self, folder: &str) -> (Vec<String>, Vec<NotFound>) {
        let (files, not_found) = walk::files_below(&self.root, folder, false);
        (files.into_iter().map(|(path, _)| path).collect(), not_found)
    }

    fn list_stamped(&self, folder: &str) -> (Vec<(String, Option<Stamp>)>, Vec<NotFound>) {
        walk::files_below(&self.root, folder, true)
    }

    fn has(&self, path: &str) -> bool {
        self.root.join(path).is_file()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.root.join(path))
    }

    fn read_up_to(&self, path: &str, most: u64) -> io::Result<Content> {
        let file = File::open(self.root.join(path))?;
        let metadata = file.metadata()?;
        let size = metadata.len();
        if size > most {
            return Ok(Content::TooLarge(size));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
        // As many as there are: who reads on to the end asks the system once more, for nothing.
        file.take(size).read_to_end(&mut bytes)?;
        Ok(Content::Whole(bytes, Some(Stamp::of(&metadata))))
    }

    fn later(&self) -> Option<Box<dyn Disk + Send>> {
        Some(Box::new(self.clone()))
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        std::fs::metadata(self.root.join(path)).ok().map(|metadata| Stamp::of(&metadata))
    }
}

/// Files in memory, for tests: a whole site in a few strings. What the system says of them is made of their bytes.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Disk for Memory {
    fn list(&self, folder: &str) -> (Vec<String>, Vec<NotFound>) {
        let inside = |path: &&String| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        (self.files.keys().filter(inside).cloned().collect(), Vec::new())
    }

    fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn later(&self) -> Option<Box<dyn Disk + Send>> {
        Some(Box::new(self.clone()))
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.files.get(path).map(|bytes| Stamp::of_bytes(bytes))
    }

    fn read_up_to(&self, path: &str, most: u64) -> io::Result<Content> {
        let bytes = self.read(path)?;
        let size = bytes.len() as u64;
        let stamp = Some(Stamp::of_bytes(&bytes));
        Ok(if size > most { Content::TooLarge(size) } else { Content::Whole(bytes, stamp) })
    }
}
