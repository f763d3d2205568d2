//! Calls of a text, and what stands in their place. While the Markdown is parsed, each call is masked by as many bytes
//! that mean nothing to it, so that every place stays what it was.

use std::borrow::Cow;
use std::ops::Range;

use super::super::chemistry::{escape, subscripts};

/// Begins a mask; a letter of no script.
pub(super) const OPENING: char = '\u{e000}';
const CLOSING: char = '\u{e001}';
/// Fills a mask up.
const FILLING: char = 'x';

/// What stands in place of a call.
#[derive(Clone, Debug, Default)]
pub struct Inserted {
    /// The bytes of the call in the Markdown.
    pub range: Range<usize>,
    /// In words.
    pub text: String,
    /// With all digits; may be empty.
    pub exact: String,
    /// Where it leads; may be empty.
    pub url: String,
    /// Whether it is a chart or a card.
    pub is_block: bool,
    /// The finished chart or card.
    pub html: String,
}

impl Inserted {
    /// What stands there in words alone, where no chart or card can be drawn.
    pub fn in_words(range: Range<usize>, text: &str, exact: &str, url: &str) -> Inserted {
        let (text, exact, url) = (text.to_owned(), exact.to_owned(), url.to_owned());
        Inserted { range, text, exact, url, ..Inserted::default() }
    }

    /// A figure among words, without its own link where it stands in another one.
    pub(super) fn in_line(&self, is_in_link: bool) -> String {
        let mut html = String::new();
        let is_link = !is_in_link && !self.url.is_empty();
        if is_link {
            html.push_str("<a class=\"figure\" href=\"");
            escape(&mut html, &self.url);
            html.push_str("\">");
        }
        html.push_str("<data value=\"");
        escape(&mut html, &self.exact);
        html.push_str("\">");
        match subscripts(&self.text) {
            Some(text) => html.push_str(&text),
            None => escape(&mut html, &self.text),
        }
        html.push_str(if is_link { "</data></a>" } else { "</data>" });
        html
    }
}

/// The Markdown with every call masked.
pub(super) fn masked<'m>(markdown: &'m str, inserted: &[Inserted]) -> Cow<'m, str> {
    if inserted.is_empty() {
        return Cow::Borrowed(markdown);
    }
    let (mut out, mut from) = (String::with_capacity(markdown.len()), 0);
    for (index, call) in inserted.iter().enumerate() {
        out.push_str(&markdown[from..call.range.start]);
        let number = index.to_string();
        let framed = OPENING.len_utf8() + number.len() + CLOSING.len_utf8();
        out.push(OPENING);
        out.push_str(&number);
        (framed..call.range.len()).for_each(|_| out.push(FILLING));
        out.push(CLOSING);
        from = call.range.end;
    }
    out.push_str(&markdown[from..]);
    Cow::Owned(out)
}

/// A part of a masked text.
#[derive(Debug)]
pub(super) enum Piece<'t, 'i> {
    Words(&'t str),
    Call(&'i Inserted),
}

/// A masked text in its parts.
pub(super) fn pieces<'t, 'i>(text: &'t str, inserted: &'i [Inserted]) -> Vec<Piece<'t, 'i>> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((before, call, after)) = next(rest, inserted) {
        if !before.is_empty() {
            pieces.push(Piece::Words(before));
        }
        pieces.push(Piece::Call(call));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// What stands before the first mask, its call, and what stands behind.
fn next<'t, 'i>(text: &'t str, inserted: &'i [Inserted]) -> Option<(&'t str, &'i Inserted, &'t str)> {
    for (at, _) in text.match_indices(OPENING) {
        let inside = &text[at + OPENING.len_utf8()..];
        let Some((mask, after)) = inside.split_once(CLOSING) else { continue };
        let number = mask.trim_end_matches(FILLING).parse::<usize>().ok();
        if let Some(call) = number.and_then(|number| inserted.get(number)) {
            return Some((&text[..at], call, after));
        }
    }
    None
}
