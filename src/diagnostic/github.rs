//! GitHub's workflow commands: each diagnostic becomes an annotation beside the changed line.

use super::short::clean;
use super::{Diagnostic, Severity};

/// `::error file=data/a.yaml,line=9,col=34,title=E0207::there is no unit…`, a line each.
pub(super) fn print(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(command).collect()
}

fn command(diagnostic: &Diagnostic) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = String::new();
    if let Some(place) = &diagnostic.place {
        let (file, span) = (property(&place.file), place.span);
        properties.push_str(&format!("file={file},line={},col={},", span.line, span.column));
    }
    let mut words = clean(&diagnostic.message);
    for more in Some(&diagnostic.hint).filter(|hint| !hint.is_empty()).into_iter().chain(&diagnostic.help) {
        words.push('\n');
        words.push_str(&clean(more));
    }
    format!("::{command} {properties}title={}::{}\n", diagnostic.code.number(), data(&words))
}

/// The message: a line break would end the command, and `%` begins an escape.
fn data(words: &str) -> String {
    words.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property: colons and commas part properties.
fn property(value: &str) -> String {
    data(value).replace(':', "%3A").replace(',', "%2C")
}
