//! Pages without the white space that no browser shows, for `build --minify`.

use super::{Artifacts, Batch, Flow, Ground, Key, Made};
use crate::diagnostic::Diagnostic;

/// What stands in these is left as it is: white space means something there.
const VERBATIM: [&str; 4] = ["pre", "textarea", "script", "style"];

/// A site whose pages are minified. Files that are no pages stay as they are.
#[derive(Debug)]
pub struct Minified<'a, A: ?Sized> {
    site: &'a A,
    /// Whether the file at each position is a page.
    are_pages: Vec<bool>,
}

impl<'a, A: Artifacts + ?Sized> Minified<'a, A> {
    /// The files of a site.
    pub fn of(site: &'a A) -> Minified<'a, A> {
        let are_pages = site.paths().iter().map(|path| path.ends_with(".html")).collect();
        Minified { site, are_pages }
    }
}

impl<A: Artifacts + ?Sized> Artifacts for Minified<'_, A> {
    fn paths(&self) -> Vec<&str> {
        self.site.paths()
    }

    fn grounds(&self) -> Vec<(Ground, String)> {
        self.site.grounds()
    }

    fn batches(&self) -> Vec<Batch> {
        self.site.batches()
    }

    fn batch(&self, index: usize) -> Option<usize> {
        self.site.batch(index)
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        if !self.are_pages[index] {
            return self.site.make(index, last);
        }
        Ok(match self.site.make(index, last.map(turn))? {
            Made::Same => Made::Same,
            Made::Fresh { key, bytes } => Made::Fresh { key: turn(key), bytes: minified(bytes) },
        })
    }

    fn flow(&self, index: usize) -> Result<Option<Flow<'_>>, Vec<Diagnostic>> {
        if self.are_pages[index] { Ok(None) } else { self.site.flow(index) }
    }
}

fn turn(key: Key) -> Key {
    key.turned("minified")
}

/// A page as it was where it is no UTF-8: then it is none of ours.
fn minified(bytes: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(page) => minify(&page).into_bytes(),
        Err(other) => other.into_bytes(),
    }
}

/// A page in which white space is one sign wherever browsers make one of it, and no comments stand. What a browser
/// shows, and the texts that programs read in the page, are the same: nothing is taken away between elements, since a
/// space there parts words.
pub fn minify(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        shrink(&rest[..start], &mut out);
        rest = &rest[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            let Some(end) = comment.find("-->") else { break };
            rest = &comment[end + 3..];
            continue;
        }
        let end = tag_end(rest);
        shrink_tag(&rest[..end], &mut out);
        let name = opened(&rest[..end]);
        rest = &rest[end..];
        if let Some(name) = name {
            let end = closing(rest, name);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
    shrink(rest, &mut out);
    out
}

/// Text whose runs of white space are one sign each: a line break where there was one, so that lines stay short enough
/// to be read. What follows on white space already needs none.
fn shrink(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(start) = rest.find(is_space) {
        out.push_str(&rest[..start]);
        let run = rest[start..].find(|sign| !is_space(sign)).map_or(rest.len(), |length| start + length);
        if !out.ends_with(is_space) {
            out.push(if rest[start..run].contains('\n') { '\n' } else { ' ' });
        }
        rest = &rest[run..];
    }
    out.push_str(rest);
}

/// A tag whose runs of white space outside of quoted values are one space each.
fn shrink_tag(tag: &str, out: &mut String) {
    let mut quote = None;
    let mut after_space = false;
    for sign in tag.chars() {
        let space = quote.is_none() && is_space(sign);
        match quote {
            Some(open) if sign == open => quote = None,
            None if matches!(sign, '"' | '\'') => quote = Some(sign),
            _ => {}
        }
        match space {
            true if after_space => {}
            true => out.push(' '),
            false => out.push(sign),
        }
        after_space = space;
    }
}

/// Where the tag that a text begins with ends; a `>` in a quoted value ends nothing.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (index, sign) in text.bytes().enumerate() {
        match (quote, sign) {
            (Some(open), _) if sign == open => quote = None,
            (None, b'"' | b'\'') => quote = Some(sign),
            (None, b'>') => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// The element that a tag opens, if what stands in it is left as it is.
fn opened(tag: &str) -> Option<&'static str> {
    let name = tag[1..].split(|sign: char| !sign.is_ascii_alphanumeric()).next()?;
    VERBATIM.into_iter().find(|known| known.eq_ignore_ascii_case(name))
}

/// Where the closing tag of an element begins.
fn closing(text: &str, name: &str) -> usize {
    let is_it = |at: &usize| {
        let after = text.get(at + 2..at + 2 + name.len());
        after.is_some_and(|after| after.eq_ignore_ascii_case(name))
    };
    text.match_indices("</").map(|(at, _)| at).find(is_it).unwrap_or(text.len())
}

/// White space as HTML has it: a no-break space is none.
fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\n' | '\t' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::minify;

    #[test]
    fn white_space_that_parts_words_stays_as_one_sign() {
        assert_eq!(
            minify("<p>\n    One  <b>two</b>\n    <i>three</i>\n</p>"),
            "<p>\nOne <b>two</b>\n<i>three</i>\n</p>"
        );
        assert_eq!(minify("a\u{a0}\u{a0}b <!-- no\nmore --> c"), "a\u{a0}\u{a0}b c");
    }

    #[test]
    fn what_is_written_as_it_shall_be_seen_stays() {
        let kept = "<pre>\n  a   b\n</pre><textarea>  x  </textarea><script>let a  = '</p>';</script>";
        assert_eq!(minify(kept), kept);
        assert_eq!(minify("<PRE>  a</PRE>  b"), "<PRE>  a</PRE> b");
        assert_eq!(minify("<prelude>  a"), "<prelude> a");
    }

    #[test]
    fn values_of_attributes_stay() {
        assert_eq!(
            minify("<a\n   title=\"x  > \n y\"   href='/a  b'>c</a>"),
            "<a title=\"x  > \n y\" href='/a  b'>c</a>"
        );
    }

    proptest! {
        /// Nothing but white space and comments goes, in texts that are no HTML at all too.
        #[test]
        fn nothing_else_is_lost(text in "[a<>/\"'! \n\u{a0}é-]{0,60}") {
            let bare = |text: &str| text.chars().filter(|sign| !super::is_space(*sign)).collect::<String>();
            let small = minify(&text);
            prop_assert!(small.len() <= text.len());
            if !text.contains("<!--") {
                prop_assert_eq!(bare(&small), bare(&text));
            }
            prop_assert_eq!(minify(&small), small);
        }
    }
}
