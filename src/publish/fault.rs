//! Why nothing was published.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic};

/// Why nothing was published.
#[derive(Debug)]
pub enum Refusal {
    /// What the user can mend: templates that fail, a folder that is not ours, a build under way.
    Faults(Vec<Diagnostic>),
    /// What the system would not do.
    World(DiskFault),
}

/// Something that the file system would not do.
#[derive(Debug)]
pub struct DiskFault {
    /// What was being done, to be read after "cannot": `write`.
    pub doing: &'static str,
    /// To which file or folder.
    pub path: PathBuf,
    /// What the system says.
    pub error: io::Error,
}

impl DiskFault {
    /// Gives `map_err` the words that an `io::Error` lacks.
    pub(super) fn when(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> DiskFault {
        move |error| DiskFault { doing, path: path.to_owned(), error }
    }
}

impl Refusal {
    /// Refuses for one reason that the user can mend.
    pub(super) fn because(code: Code, message: String, help: &str) -> Refusal {
        Refusal::Faults(vec![Diagnostic::of_run(code, message).help(help)])
    }
}

impl From<DiskFault> for Refusal {
    fn from(fault: DiskFault) -> Refusal {
        Refusal::World(fault)
    }
}

impl fmt::Display for DiskFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} `{}`: {}", self.doing, self.path.display(), self.error)
    }
}

impl std::error::Error for DiskFault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
