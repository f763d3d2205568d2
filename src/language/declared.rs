//! Which messages a text declares, where, and what each needs: Fluent itself keeps no places.

use crate::diagnostic::Span;

/// One message of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declared<'a> {
    pub key: &'a str,
    pub span: Span,
    /// The names after `$`, each with its place.
    pub needs: Vec<(&'a str, Span)>,
}

/// Every message of a text. A message begins at the start of a line; the lines below it that are indented are its own.
pub(super) fn declared(text: &str) -> Vec<Declared<'_>> {
    let mut all: Vec<Declared<'_>> = Vec::new();
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let at = |from: usize, length: usize| span(number, line, start, (from, length));
        if let Some(key) = key_of(line) {
            all.push(Declared { key, span: at(0, key.len()), needs: Vec::new() });
        }
        let is_comment = line.starts_with('#');
        if let Some(last) = all.last_mut().filter(|_| !is_comment) {
            last.needs.extend(needs(line).map(|(name, from)| (name, at(from, name.len() + 1))));
        }
        start += line.len();
    }
    all
}

/// `key` of a line `key = ...`. Terms, which begin with `-`, are only for other messages.
fn key_of(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
    let is_key = line.starts_with(|c: char| c.is_ascii_alphabetic());
    (is_key && line[end..].trim_start_matches(' ').starts_with('=')).then_some(&line[..end])
}

/// `$name` inside braces, with the byte where it begins.
fn needs(line: &str) -> impl Iterator<Item = (&str, usize)> {
    line.match_indices('$').filter_map(|(at, _)| {
        let rest = &line[at + 1..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        let name = &rest[..end.unwrap_or(rest.len())];
        let is_inside = line[..at].matches('{').count() > line[..at].matches('}').count();
        (is_inside && name.starts_with(|c: char| c.is_ascii_alphabetic())).then_some((name, at))
    })
}

fn span(line_number: usize, line: &str, start: usize, (from, length): (usize, usize)) -> Span {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Span {
        line: number(line_number + 1),
        column: number(line[..from].chars().count() + 1),
        start: number(start + from),
        end: number(start + from + length),
    }
}

/// The place of some bytes of a text.
pub(super) fn span_at(text: &str, start: usize, end: usize) -> Span {
    let mut start = start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let before = &text[..start];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = text[line_start..].split('\n').next().unwrap_or_default();
    span(before.matches('\n').count(), line, line_start, (start - line_start, end.saturating_sub(start)))
}
