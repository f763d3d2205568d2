//! YAML files that are parsed when somebody needs them.

use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::diagnostic::Checked;

use super::late::Late;
use super::place::BEGINNING;
use super::sources::{Document, LARGEST};
use super::yaml;

/// The text of one YAML file.
#[derive(Clone, Debug)]
pub struct Unparsed {
    /// The name that places in it have: its path.
    pub file: Arc<str>,
    /// Stands for the text.
    pub hash: [u8; 32],
    text: Text,
}

/// A text, or who reads it.
#[derive(Debug)]
enum Text {
    Read(Arc<str>),
    Once(Box<Once>),
    Late(Arc<Late>),
}

/// A text that is forgotten as soon as it is parsed: whoever needs it again reads it again.
#[derive(Debug)]
struct Once {
    text: Mutex<Option<String>>,
    late: Arc<Late>,
}

impl Clone for Text {
    fn clone(&self) -> Text {
        match self {
            Text::Read(text) => Text::Read(Arc::clone(text)),
            Text::Once(once) => Text::Late(Arc::clone(&once.late)),
            Text::Late(late) => Text::Late(Arc::clone(late)),
        }
    }
}

impl Unparsed {
    /// One whose text was read; where somebody can read it again it is kept until it is parsed, and no longer.
    pub(super) fn new(
        file: Arc<str>,
        (text, hash): (String, [u8; 32]),
        late: Option<&Arc<Late>>,
    ) -> Unparsed {
        let text = match late {
            Some(late) => {
                let (text, late) = (Mutex::new(Some(text)), Arc::clone(late));
                Text::Once(Box::new(Once { text, late }))
            }
            None => Text::Read(text.into()),
        };
        Unparsed { file, hash, text }
    }

    /// One whose text is read by `late` when something needs it.
    pub(super) fn unread(file: Arc<str>, hash: [u8; 32], late: &Arc<Late>) -> Unparsed {
        Unparsed { file, hash, text: Text::Late(Arc::clone(late)) }
    }

    /// The same, for whoever keeps it: its text is read by `late`.
    pub fn read_by(&self, late: &Arc<Late>) -> Unparsed {
        Unparsed::unread(Arc::clone(&self.file), self.hash, late)
    }

    /// Parses it; `None` where it is not well formed, which the diagnostics say.
    pub fn parse(&self) -> Checked<Option<Document>> {
        let late = match &self.text {
            Text::Read(text) => return self.parsed(text),
            Text::Once(once) => {
                let text = once.text.lock().unwrap_or_else(PoisonError::into_inner).take();
                if let Some(text) = text {
                    return self.parsed(&text);
                }
                &once.late
            }
            Text::Late(late) => late,
        };
        match late.text(&self.file, self.hash, LARGEST) {
            Ok(text) => self.parsed(&text),
            Err(fault) => Checked::new(None, vec![*fault]),
        }
    }

    fn parsed(&self, text: &str) -> Checked<Option<Document>> {
        let Checked { value, diagnostics } = yaml::parse(&self.file, text, BEGINNING);
        let document = |root| Document { file: Arc::clone(&self.file), hash: self.hash, root };
        Checked::new(value.map(document), diagnostics)
    }
}

/// Files by their paths, in the order of these. In one piece: a large network has hundreds of thousands, which come in
/// their order.
#[derive(Debug, Default)]
pub struct UnparsedFiles(Vec<Unparsed>);

impl UnparsedFiles {
    /// In their order.
    pub fn iter(&self) -> std::slice::Iter<'_, Unparsed> {
        self.0.iter()
    }

    /// The same, for all threads.
    pub fn par_iter(&self) -> rayon::slice::Iter<'_, Unparsed> {
        self.0.par_iter()
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&Unparsed> {
        self.position(path).ok().map(|at| &self.0[at])
    }

    /// Those whose paths begin like this.
    pub fn below(&self, beginning: &str) -> impl Iterator<Item = &Unparsed> {
        let from = self.position(beginning).unwrap_or_else(|at| at);
        self.0[from..].iter().take_while(move |file| file.file.starts_with(beginning))
    }

    /// Adds a file, or puts it in the place of the one that has its path.
    pub(super) fn insert(&mut self, file: Unparsed) {
        if self.0.last().is_none_or(|last| last.file < file.file) {
            self.0.push(file);
            return;
        }
        match self.position(&file.file) {
            Ok(at) => self.0[at] = file,
            Err(at) => self.0.insert(at, file),
        }
    }

    pub(super) fn reserve(&mut self, files: usize) {
        self.0.reserve(files);
    }

    pub(super) fn remove(&mut self, path: &str) {
        if let Ok(at) = self.position(path) {
            self.0.remove(at);
        }
    }

    fn position(&self, path: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|file| file.file.as_ref().cmp(path))
    }
}

impl<'a> IntoIterator for &'a UnparsedFiles {
    type Item = &'a Unparsed;
    type IntoIter = std::slice::Iter<'a, Unparsed>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
