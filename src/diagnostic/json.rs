//! Diagnostics for programs. The shape is told at [`super::Format::Json`].

use serde::Serialize;

use super::{Diagnostic, Label, Place};

pub(super) fn print(diagnostics: &[Diagnostic]) -> String {
    let objects: Vec<String> = diagnostics.iter().map(|one| to_json(&Record::of(one))).collect();
    match objects.is_empty() {
        true => "[]\n".to_owned(),
        false => format!("[\n{}\n]\n", objects.join(",\n")),
    }
}

/// JSON of values that hold nothing but text and whole numbers.
pub(super) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("text and whole numbers can always be written as JSON")
}

#[derive(Serialize)]
struct Record<'a> {
    code: &'a str,
    name: &'a str,
    severity: &'a str,
    message: &'a str,
    place: Option<Where<'a>>,
    hint: &'a str,
    labels: Vec<Named<'a>>,
    help: &'a [String],
}

#[derive(Serialize)]
struct Where<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct Named<'a> {
    place: Where<'a>,
    words: &'a str,
}

impl Record<'_> {
    fn of(diagnostic: &Diagnostic) -> Record<'_> {
        Record {
            code: diagnostic.code.number(),
            name: diagnostic.code.name(),
            severity: diagnostic.severity.name(),
            message: &diagnostic.message,
            place: diagnostic.place.as_ref().map(place),
            hint: &diagnostic.hint,
            labels: diagnostic.labels.iter().map(label).collect(),
            help: &diagnostic.help,
        }
    }
}

fn label(label: &Label) -> Named<'_> {
    Named { place: place(&label.place), words: &label.words }
}

fn place(place: &Place) -> Where<'_> {
    let span = place.span;
    Where { file: &place.file, line: span.line, column: span.column, start: span.start, end: span.end }
}
