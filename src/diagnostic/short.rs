//! A line for each diagnostic, for editors and for `grep`.

use std::collections::BTreeSet;

use super::{Diagnostic, Severity};

/// `data/a.yaml:9:34: error[E0207]: there is no unit `MWH`; did you mean `MWh`?; what to write`
pub(super) fn print(diagnostics: &[Diagnostic]) -> String {
    let mut printed = String::new();
    for diagnostic in diagnostics {
        if let Some(place) = &diagnostic.place {
            let span = place.span;
            printed.push_str(&format!("{}:{}:{}: ", clean(&place.file), span.line, span.column));
        }
        let (severity, number) = (diagnostic.severity.name(), diagnostic.code.number());
        printed.push_str(&format!("{severity}[{number}]: {}", clean(&diagnostic.message)));
        for more in Some(&diagnostic.hint).filter(|hint| !hint.is_empty()).into_iter().chain(&diagnostic.help)
        {
            printed.push_str("; ");
            printed.push_str(&clean(more));
        }
        printed.push('\n');
    }
    printed + &summary(diagnostics)
}

/// `2 errors, 1 warning in 2 files`; nothing when there is nothing to tell.
pub(super) fn summary(diagnostics: &[Diagnostic]) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let of = |severity| diagnostics.iter().filter(|one| one.severity == severity).count();
    let mut parts = vec![count(of(Severity::Error), "error"), count(of(Severity::Warning), "warning")];
    let notes = of(Severity::Note);
    if notes > 0 {
        parts.push(count(notes, "note"));
    }
    let files: BTreeSet<_> =
        diagnostics.iter().filter_map(|one| one.place.as_ref()).map(|place| &place.file).collect();
    let place = if files.is_empty() { String::new() } else { format!(" in {}", count(files.len(), "file")) };
    format!("{}{place}\n", parts.join(", "))
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// Messages quote what users wrote: no character in them may steer a terminal or turn the text around.
pub(super) fn clean(words: &str) -> String {
    let steers = |c: char| {
        c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e000}')
    };
    words
        .chars()
        .map(|c| {
            if matches!(c, '\n' | '\r' | '\t') {
                ' '
            } else if steers(c) {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}
