//! A Markdown file is front matter in YAML between two lines `---`, and a body.

use std::sync::Arc;

use crate::diagnostic::{Checked, Code, Diagnostic, Place, Span};

use super::Article;
use super::foreign_front;
use super::place::{BEGINNING, line_around, offset, span_of};
use super::yaml;

/// Splits an article and reads its front matter; the hash stands for the text. `None` when there is none that can be read.
pub(super) fn article(file: &Arc<str>, (text, hash): (&str, [u8; 32])) -> Checked<Option<Article>> {
    let parts = match split(file, text) {
        Ok(parts) => parts,
        Err(fault) => return Checked::new(None, vec![*fault]),
    };
    let origin = Span { line: 2, column: 1, start: offset(parts.front.start), end: offset(parts.front.end) };
    let Checked { value, diagnostics } = yaml::parse(file, &text[parts.front], origin);
    let article = value.map(|front| Article {
        file: Arc::clone(file),
        hash,
        front,
        body: Arc::from(&text[parts.body..]),
        body_start: span_of(text, BEGINNING, parts.body, parts.body),
    });
    Checked::new(article, diagnostics)
}

struct Parts {
    front: std::ops::Range<usize>,
    body: usize,
}

fn split(file: &Arc<str>, text: &str) -> Result<Parts, Box<Diagnostic>> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let opening = line_around(text, start);
    if !is_fence(&text[start..opening.end]) {
        return Err(missing(file, text, start));
    }
    let front = after_break(text, opening.end);
    let mut at = front;
    while at < text.len() {
        let line = line_around(text, at);
        if is_fence(&text[line.clone()]) {
            return Ok(Parts { front: front..line.start, body: after_break(text, line.end) });
        }
        at = after_break(text, line.end);
    }
    let place = Place::new(file, span_of(text, BEGINNING, start, start + 3));
    let what = "the front matter that begins here is never closed";
    let help = "write a line with nothing but `---` between the front matter and the text";
    Err(Box::new(Diagnostic::at(Code::FrontMatter, place, what).help(help)))
}

fn missing(file: &Arc<str>, text: &str, start: usize) -> Box<Diagnostic> {
    let first = line_around(text, start);
    let place = Place::new(file, span_of(text, BEGINNING, start, first.end));
    let usual = "begin the file with a line `---`, then `title: …`, then a line `---`";
    let (what, help) = match foreign_front::advice(&text[start..]) {
        _ if text[start..].trim().is_empty() => ("this article is empty", usual.to_owned()),
        Some(advice) => advice,
        None => ("this article has no front matter", usual.to_owned()),
    };
    Box::new(Diagnostic::at(Code::FrontMatter, place, what).help(help))
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// The beginning of the line after the one that ends at `end`.
fn after_break(text: &str, end: usize) -> usize {
    match text.as_bytes().get(end..) {
        Some([b'\r', b'\n', ..]) => end + 2,
        Some([_, ..]) => end + 1,
        _ => end,
    }
}
