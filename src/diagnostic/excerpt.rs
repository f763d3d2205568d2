//! Cuts from a file's text the few lines that a message shows, so that neither a line of a megabyte nor a
//! file of a million lines is ever handed to the printer.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Diagnostic, Span};

/// Lines longer than this are cut around the caret.
const LONGEST_LINE: usize = 200;
/// How much of a cut line stands before the caret, and from the caret on, in bytes.
const AROUND: (usize, usize) = (60, 110);
/// Labels farther away than this get an excerpt of their own.
const NEAR: u32 = 200;

/// A few lines of a file and the marks below them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The lines, from `first_line` on without a gap; those that carry no mark may be empty.
    pub source: String,
    pub first_line: u32,
    pub marks: Vec<Mark>,
}

/// Bytes of an excerpt's source with a caret below.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub range: Range<usize>,
    pub primary: bool,
    pub words: String,
}

/// Gives the texts of files by their names.
pub(super) trait Texts {
    fn text(&mut self, file: &str) -> Option<&str>;
}

/// The excerpts for one diagnostic: the first is about its place and the labels near it. A label that
/// cannot be shown is left out.
pub(super) fn excerpts<'d>(diagnostic: &'d Diagnostic, texts: &mut dyn Texts) -> Vec<(&'d str, Excerpt)> {
    let Some(place) = &diagnostic.place else { return Vec::new() };
    let mut near = vec![(place.span, true, diagnostic.hint.as_str())];
    let mut far = Vec::new();
    for label in &diagnostic.labels {
        let span = label.place.span;
        let mark = (span, false, label.words.as_str());
        if label.place.file == place.file && span.line.abs_diff(place.span.line) <= NEAR {
            near.push(mark);
        } else {
            far.push((&*label.place.file, mark));
        }
    }
    let groups =
        std::iter::once((&*place.file, near)).chain(far.into_iter().map(|(file, mark)| (file, vec![mark])));
    let mut found = Vec::new();
    for (file, wanted) in groups {
        let excerpt = texts.text(file).and_then(|text| cut(text, &wanted));
        found.extend(excerpt.map(|excerpt| (file, excerpt)));
    }
    found
}

/// The lines with these marks; `None` when the first place is not one of this text.
fn cut(text: &str, wanted: &[(Span, bool, &str)]) -> Option<Excerpt> {
    let mut lines: BTreeMap<u32, Line> = BTreeMap::new();
    let mut placed = Vec::new();
    for (span, primary, words) in wanted {
        let start = boundary(text, span.start as usize)?;
        let line = lines.entry(span.line).or_insert_with(|| Line::around(text, start));
        if let Some(range) = line.clip(text, start, span.end as usize) {
            placed.push((span.line, range, *primary, *words));
        } else if *primary {
            return None;
        }
    }
    let (first_line, _) = lines.first_key_value()?;
    let first_line = *first_line;
    let (source, offsets) = join(text, &lines);
    let marks = placed.into_iter().map(|(line, range, primary, words)| {
        let (shown, cut) = (offsets[&line], lines[&line].shown.start);
        Mark { range: shown + range.start - cut..shown + range.end - cut, primary, words: words.to_owned() }
    });
    Some(Excerpt { first_line, marks: marks.collect(), source })
}

struct Line {
    /// The whole line in the text, without its break.
    whole: Range<usize>,
    /// What of it is shown.
    shown: Range<usize>,
}

const ELLIPSIS: &str = "…";

impl Line {
    fn around(text: &str, at: usize) -> Line {
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let bytes = text.as_bytes();
        let start = bytes[..at].iter().rposition(is_break).map_or(0, |found| found + 1);
        let end = bytes[at..].iter().position(is_break).map_or(text.len(), |found| at + found);
        let start = if text[start..].starts_with('\u{feff}') { start + '\u{feff}'.len_utf8() } else { start };
        let whole = start.min(end)..end;
        if whole.len() <= LONGEST_LINE {
            return Line { shown: whole.clone(), whole };
        }
        let from = floor(text, at.saturating_sub(AROUND.0)).max(whole.start);
        let to = floor(text, at.saturating_add(AROUND.1)).min(whole.end);
        Line { whole, shown: from..to }
    }

    /// The part of a mark that is in sight.
    fn clip(&self, text: &str, start: usize, end: usize) -> Option<Range<usize>> {
        let start = start.max(self.whole.start);
        if !(self.shown.start..=self.shown.end).contains(&start) {
            return None;
        }
        Some(start..floor(text, end).clamp(start, self.shown.end))
    }
}

/// The lines one below the other, and where in the result each one's shown part begins.
fn join(text: &str, lines: &BTreeMap<u32, Line>) -> (String, BTreeMap<u32, usize>) {
    let (mut source, mut offsets) = (String::new(), BTreeMap::new());
    let mut last: Option<(u32, usize)> = None;
    for (number, line) in lines {
        if let Some((above, end)) = last {
            for between in above + 1..=*number {
                source.push('\n');
                // A single line between two marks is shown; more are folded, and need not be there.
                if between < *number && *number == above + 2 {
                    source.push_str(next_line(text, end));
                }
            }
        }
        if line.shown.start > line.whole.start {
            source.push_str(ELLIPSIS);
        }
        offsets.insert(*number, source.len());
        source.push_str(&text[line.shown.clone()]);
        if line.shown.end < line.whole.end {
            source.push_str(ELLIPSIS);
        }
        last = Some((*number, line.whole.end));
    }
    (source, offsets)
}

/// The line after the break at `end`, unless it is long.
fn next_line(text: &str, end: usize) -> &str {
    let rest = &text[end..];
    let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest);
    let line = rest.split(['\n', '\r']).next().unwrap_or_default();
    if line.len() <= LONGEST_LINE { line } else { ELLIPSIS }
}

fn boundary(text: &str, at: usize) -> Option<usize> {
    (at <= text.len()).then(|| floor(text, at))
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
