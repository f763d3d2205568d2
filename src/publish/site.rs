//! Where the site stands, and what the files beside it are called.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{DiskFault, Refusal};
use crate::diagnostic::Code;

/// As many links in a row as Linux itself follows.
const MOST_LINKS: usize = 40;

/// The output folder by its real path: the exchange is done where the folder is, not where a link to it is.
pub(super) struct Site {
    pub(super) parent: PathBuf,
    pub(super) out: PathBuf,
    name: OsString,
}

impl Site {
    /// Follows links, also one whose folder is not there yet, and makes the parent folders.
    pub(super) fn at(out: &Path) -> Result<Site, Refusal> {
        let followed = follow(out)?;
        match fs::metadata(&followed) {
            Ok(metadata) if metadata.is_dir() => {
                let real = fs::canonicalize(&followed).map_err(DiskFault::when("find", &followed))?;
                let parent = real.parent().map(Path::to_owned);
                Site::named(out, parent, real.file_name())
            }
            Ok(_) => Err(not_a_folder(out)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Site::to_be_made(out, &followed),
            Err(error) => Err(DiskFault::when("open", &followed)(error).into()),
        }
    }

    fn to_be_made(out: &Path, followed: &Path) -> Result<Site, Refusal> {
        let parent = match followed.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(parent).map_err(DiskFault::when("make the folder", parent))?;
        let parent = fs::canonicalize(parent).map_err(DiskFault::when("find", parent))?;
        Site::named(out, Some(parent), followed.file_name())
    }

    fn named(out: &Path, parent: Option<PathBuf>, name: Option<&OsStr>) -> Result<Site, Refusal> {
        match (parent, name) {
            (Some(parent), Some(name)) => Ok(Site { out: parent.join(name), parent, name: name.to_owned() }),
            _ => Err(not_a_folder(out)),
        }
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.beside("lock")
    }

    /// Where the next site is staged.
    pub(super) fn next(&self) -> PathBuf {
        self.beside(&format!("next-{}", std::process::id()))
    }

    /// Where the last site waits for a moment, on file systems that cannot exchange two folders.
    pub(super) fn last(&self) -> PathBuf {
        self.beside(&format!("last-{}", std::process::id()))
    }

    /// Where an old site waits to be built upon.
    pub(super) fn spare(&self) -> PathBuf {
        self.beside("spare")
    }

    /// What the site was made of.
    pub(super) fn receipt(&self) -> PathBuf {
        self.beside("receipt")
    }

    /// Where the next receipt is written, until it is whole.
    pub(super) fn receipt_next(&self) -> PathBuf {
        self.beside(&format!("receipt-{}", std::process::id()))
    }

    /// What the build of the site knew.
    pub(super) fn memory(&self, name: &str) -> PathBuf {
        self.beside(name)
    }

    /// Where the next of these is written, until it is whole.
    pub(super) fn memory_next(&self, name: &str) -> PathBuf {
        self.beside(&format!("{name}-{}", std::process::id()))
    }

    /// The folders beside the site that killed runs left as `.public.<what>-<process>`, in the order of their names.
    pub(super) fn left_over(&self, what: &str) -> Result<Vec<PathBuf>, DiskFault> {
        let fault = || DiskFault::when("list", &self.parent);
        let prefix = self.dotted(&format!("{what}-"));
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.parent).map_err(fault())? {
            let entry = entry.map_err(fault())?;
            let name = entry.file_name();
            let rest = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
            if rest.is_some_and(|process| !process.is_empty() && process.iter().all(u8::is_ascii_digit)) {
                found.push(entry.path());
            }
        }
        found.sort();
        Ok(found)
    }

    fn beside(&self, what: &str) -> PathBuf {
        self.parent.join(self.dotted(what))
    }

    fn dotted(&self, what: &str) -> OsString {
        let mut dotted = OsString::from(".");
        dotted.push(&self.name);
        dotted.push(".");
        dotted.push(what);
        dotted
    }
}

/// Where a chain of links ends; the end need not exist, since the folder may be in the middle of being replaced.
fn follow(out: &Path) -> Result<PathBuf, DiskFault> {
    // By its parts, because the system takes `link/` for the folder behind the link.
    let mut at: PathBuf = out.components().collect();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&at) {
            Ok(target) => at = at.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(at),
        }
    }
    Err(DiskFault { doing: "follow the link", path: out.to_owned(), error: rustix::io::Errno::LOOP.into() })
}

fn not_a_folder(out: &Path) -> Refusal {
    let message = format!("`{}` is not a folder that a site can be published as", out.display());
    Refusal::because(Code::ForeignFolder, message, "choose another `--out`")
}
