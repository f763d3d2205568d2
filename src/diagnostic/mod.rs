//! What is wrong, said to the user: a [`Diagnostic`] names the file, the line and the column, shows the
//! line with a caret, and says in the user's words what is wrong and what to write.
//!
//! Diagnostics are values. Every stage gathers them and goes on, so that one run shows all; only
//! publishing refuses while an error stands.

mod code;
mod excerpt;
mod github;
mod json;
mod lints;
mod print;
mod sarif;
mod shared_text;
mod short;
#[cfg(test)]
mod tests;
mod text;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use code::{Code, Severity};
pub use lints::{AlwaysAnError, Lints, Setting};
pub use print::{Format, print, print_one};
pub use shared_text::shared_text;

/// A stretch of one file's text. Lines and columns count from 1, columns in characters;
/// `start` and `end` are byte offsets into the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    pub line: u32,
    pub column: u32,
    pub start: u32,
    pub end: u32,
}

/// A [`Span`] in a named file. The path is relative to the site folder, with `/` on every system;
/// what ships in the binary is named `(built in)/data/reference/units.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    #[serde(deserialize_with = "shared_text")]
    pub file: Arc<str>,
    pub span: Span,
}

impl Place {
    pub fn new(file: &Arc<str>, span: Span) -> Place {
        Place { file: Arc::clone(file), span }
    }

    /// The very start of a file: for faults of the file as a whole.
    pub fn start_of(file: &Arc<str>) -> Place {
        Place::new(file, Span { line: 1, column: 1, start: 0, end: 0 })
    }
}

/// `data/members/edina/inventories/2019.yaml:12`
impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.span.line)
    }
}

/// A second place that explains the first, with a few words under its caret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Label {
    pub place: Place,
    pub words: String,
}

/// One fault, warning or note for the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    /// One sentence in the user's words, without a full stop; names and values in `backticks`.
    pub message: String,
    /// Where; `None` only for faults of the run as a whole.
    pub place: Option<Place>,
    /// A few words beside the caret: `did you mean `MWh`?`; may be empty.
    pub hint: String,
    pub labels: Vec<Label>,
    /// What to write, one sentence each.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A diagnostic of `code` at `place`, with the code's own severity.
    pub fn at(code: Code, place: Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic { place: Some(place), ..Diagnostic::of_run(code, message) }
    }

    /// A diagnostic about the run as a whole.
    pub fn of_run(code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity(),
            message: message.into(),
            place: None,
            hint: String::new(),
            labels: Vec::new(),
            help: Vec::new(),
        }
    }

    /// The words beside the caret.
    pub fn hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hint = hint.into();
        self
    }

    /// One more sentence of help.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help.push(help.into());
        self
    }

    /// One more place, with its words.
    pub fn label(mut self, place: Place, words: impl Into<String>) -> Diagnostic {
        self.labels.push(Label { place, words: words.into() });
        self
    }

    /// Whether this one keeps the site from being published.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// A value, and all that is wrong with what it was made from.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    pub value: T,
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Checked<T> {
        Checked { value, diagnostics }
    }

    /// Moves the diagnostics to `all` and gives the value.
    pub fn take(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}

/// Puts diagnostics in the order a reader works through them: by file, line, column, then code;
/// the same one said twice is said once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (&a.place, a.code, &a.message).cmp(&(&b.place, b.code, &b.message)));
    diagnostics.dedup();
}

/// The candidate nearest to what was written, when it is near enough to be what was meant.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lowered = written.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&lowered, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| {
            *distance <= 1 + candidate.chars().count().min(written.chars().count()) / 4
        })
        .min_by(|a, b| a.cmp(b))
        .map(|(_, candidate)| candidate)
}
