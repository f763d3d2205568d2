//! The one door to print diagnostics, whatever the format.

use super::{Diagnostic, github, json, sarif, short, text};

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people: the line, a caret, and what to write.
    #[default]
    Text,
    /// A line each: `file:line:column: error[E0207]: message`.
    Short,
    /// For programs: one JSON array, an object a line.
    ///
    /// ```json
    /// [
    /// {"code": "E0207", "name": "unknown-unit", "severity": "error", "message": "there is no unit `MWH`",
    ///  "place": {"file": "data/a.yaml", "line": 9, "column": 34, "start": 210, "end": 213},
    ///  "hint": "did you mean `MWh`?",
    ///  "labels": [{"place": {…}, "words": "in this inventory"}],
    ///  "help": ["`milepost explain E0207` lists the units"]}
    /// ]
    /// ```
    ///
    /// `severity` is `error`, `warning` or `note`. `line` and `column` count from 1, columns in characters;
    /// `start` and `end` are byte offsets into the file. `place` is `null` for faults of the run as a whole.
    /// `hint` may be empty, and so may `labels` and `help`.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// GitHub's workflow commands: annotations in the diff of a pull request.
    Github,
}

impl Format {
    /// Every format with the name that `--format` takes.
    pub const ALL: &'static [(&'static str, Format)] = &[
        ("text", Format::Text),
        ("short", Format::Short),
        ("json", Format::Json),
        ("sarif", Format::Sarif),
        ("github", Format::Github),
    ];

    /// The format of this name.
    pub fn by_name(name: &str) -> Option<Format> {
        Format::ALL.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }
}

/// Prints diagnostics in the order given. `text_of` gives the text of a file by the name that places have,
/// shipped files included; where it gives none, no line is shown. Only `Text` uses `colour`.
///
/// # Examples
/// ```
/// use milepost::diagnostic::{Code, Diagnostic, Format, Place, Span, print};
/// let span = Span { line: 1, column: 7, start: 6, end: 9 };
/// let unit = Diagnostic::at(Code::UnknownUnit, Place::new(&"a.yaml".into(), span), "there is no unit `MWH`");
/// let printed = print(&[unit], Format::Text, &|_| Some("of: 1 MWH".to_owned()), false);
/// assert_eq!(printed, "\
/// error[E0207]: there is no unit `MWH`
///   --> a.yaml:1:7
///    |
///  1 | of: 1 MWH
///    |       ^^^
///
/// 1 error, 0 warnings in 1 file
/// ");
/// ```
pub fn print(
    diagnostics: &[Diagnostic],
    format: Format,
    text_of: &dyn Fn(&str) -> Option<String>,
    colour: bool,
) -> String {
    match format {
        Format::Text => text::print(diagnostics, text_of, colour),
        Format::Short => short::print(diagnostics),
        Format::Json => json::print(diagnostics),
        Format::Sarif => sarif::print(diagnostics, text_of),
        Format::Github => github::print(diagnostics),
    }
}

/// One diagnostic for people, without colours and without the line that sums up.
pub fn print_one(diagnostic: &Diagnostic, text_of: &dyn Fn(&str) -> Option<String>) -> String {
    text::print_one(diagnostic, text_of)
}
