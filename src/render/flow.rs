//! Files that are too large to be held: they are written as they are made.

use std::fmt;
use std::io::{self, Write};

use super::Key;
use crate::diagnostic::Diagnostic;

/// Makes a file piece by piece.
type Pour<'a> = dyn FnOnce(&mut dyn Write) -> Result<(), Unpoured> + 'a;

/// A file of the next site that is made piece by piece.
pub struct Flow<'a> {
    /// Stands for all its bytes.
    pub key: Key,
    pour: Box<Pour<'a>>,
}

/// Why a file is not whole.
#[derive(Debug)]
pub enum Unpoured {
    /// What is wrong with what it is made of.
    Faults(Vec<Diagnostic>),
    /// Where it was written to there was no way on.
    World(io::Error),
}

impl From<io::Error> for Unpoured {
    fn from(error: io::Error) -> Unpoured {
        Unpoured::World(error)
    }
}

impl<'a> Flow<'a> {
    /// A file that this key stands for and that `pour` makes.
    pub fn of(key: Key, pour: impl FnOnce(&mut dyn Write) -> Result<(), Unpoured> + 'a) -> Flow<'a> {
        Flow { key, pour: Box::new(pour) }
    }

    /// Makes it.
    ///
    /// # Errors
    /// What stopped it: then what was written so far is worth nothing.
    pub fn pour(self, into: &mut dyn Write) -> Result<(), Unpoured> {
        (self.pour)(into)
    }
}

impl fmt::Debug for Flow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flow").field("key", &self.key).finish_non_exhaustive()
    }
}
