//! Files of members that are as they were when they were read last. Most builds need none of them: each is read when
//! something asks for it.

use std::fmt;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic, Place, shared_text};
use crate::disk::{Content, Disk, Stamp};

use super::utf8;

/// What files were when they were read: by this they are known again without being opened.
#[derive(Debug, Default)]
pub struct Seen {
    /// In the order of their paths.
    files: Vec<SeenFile>,
}

/// One file, what the system said of it, and what stands for its bytes.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenFile {
    #[serde(deserialize_with = "shared_text")]
    pub(super) path: Arc<str>,
    pub(super) stamp: Stamp,
    pub(super) hash: [u8; 32],
}

impl FromIterator<SeenFile> for Seen {
    fn from_iter<T: IntoIterator<Item = SeenFile>>(files: T) -> Seen {
        let mut files: Vec<SeenFile> = files.into_iter().collect();
        files.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Seen { files }
    }
}

impl Seen {
    /// Adds a file behind all others. Its stamp must be settled: see [`Stamp::is_settled`].
    pub(super) fn add(&mut self, path: &Arc<str>, stamp: Stamp, hash: [u8; 32]) {
        self.files.push(SeenFile { path: Arc::clone(path), stamp, hash });
    }

    pub(super) fn reserve(&mut self, files: usize) {
        self.files.reserve(files);
    }

    /// Those of one member.
    pub fn of(&self, id: &str) -> impl Iterator<Item = &SeenFile> {
        let from = |path: &str| self.files.partition_point(|file| *file.path < *path);
        let (beside, folder) = (format!("data/members/{id}.yaml"), format!("data/members/{id}/"));
        let beside = self.files.get(from(&beside)).filter(|file| *file.path == *beside);
        let inside =
            self.files[from(&folder)..].iter().take_while(move |file| file.path.starts_with(&folder));
        beside.into_iter().chain(inside)
    }

    /// Whether nothing is known of any file.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What is known of each of the paths, which are in their order and have these stamps; `None` where it is other now.
    pub(super) fn still(&self, paths: &[String], stamps: &[Option<Stamp>]) -> Vec<Option<&SeenFile>> {
        let mut files = self.files.iter().peekable();
        let still = |(path, stamp): (&String, &Option<Stamp>)| {
            while files.next_if(|file| *file.path < **path).is_some() {}
            let file = files.next_if(|file| *file.path == **path)?;
            (Some(file.stamp) == *stamp).then_some(file)
        };
        paths.iter().zip(stamps).map(still).collect()
    }
}

/// Reads files after all others were read.
pub struct Late {
    disk: Box<dyn Disk + Send>,
    /// A file that is not what it was.
    lost: OnceLock<Diagnostic>,
}

impl Late {
    pub(super) fn new(disk: Box<dyn Disk + Send>) -> Late {
        Late { disk, lost: OnceLock::new() }
    }

    /// The text of a file whose bytes have this hash.
    pub(super) fn text(&self, file: &Arc<str>, hash: [u8; 32], most: u64) -> Result<String, Box<Diagnostic>> {
        let whole = match self.disk.read_up_to(file, most) {
            Ok(Content::Whole(bytes, _)) => {
                Some(bytes).filter(|bytes| *blake3::hash(bytes).as_bytes() == hash)
            }
            Ok(Content::TooLarge(_)) | Err(_) => None,
        };
        let text = whole.and_then(|bytes| utf8::text(file, bytes).ok());
        text.ok_or_else(|| {
            self.lose(file);
            Box::new(changed(file))
        })
    }

    /// Says of a file that it is not what it was.
    pub fn lose(&self, file: &Arc<str>) {
        // One is enough: nothing is published.
        let _ = self.lost.set(changed(file));
    }

    /// What was found to be other than it was, so that nothing that was made since can be published.
    pub fn lost(&self) -> Option<&Diagnostic> {
        self.lost.get()
    }
}

fn changed(file: &Arc<str>) -> Diagnostic {
    let message = format!("`{file}` was changed or removed while the site was built");
    Diagnostic::at(Code::Unreadable, Place::start_of(file), message).help("build it again")
}

impl fmt::Debug for Late {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Late").field("lost", &self.lost).finish_non_exhaustive()
    }
}
