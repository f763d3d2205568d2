//! Letters, and their twins in plain text.

mod styles;

use crate::language::Language;
use crate::plan::view::{AwayInsertion, AwayPicture, AwayProse, SiteView};

use super::prose::{self, Inserted, Setting, Shown};

pub use styles::inlined;

/// A text as it is read away from the site: every address is whole, and headings do not lead to themselves.
pub fn letter(text: &AwayProse, words: &Language) -> String {
    let one = |AwayInsertion { start, end, text, exact, url }: &AwayInsertion| {
        Inserted::in_words(*start..*end, text, exact, url)
    };
    let inserted: Vec<Inserted> = text.insertions.iter().map(one).collect();
    let site = SiteView {
        base_path: text.base_url.clone(),
        own: text.own.clone(),
        unlinked: text.unlinked.clone(),
        ..SiteView::default()
    };
    let picture = |picture: &AwayPicture| Shown {
        url: picture.url.clone(),
        instead: picture.shown.clone(),
        width: picture.width.into(),
        height: picture.height.into(),
        widths: String::new(),
    };
    let shown: Vec<Shown> = text.pictures.iter().map(picture).collect();
    let setting = Setting {
        folder: &text.folder,
        inserted: &inserted,
        shown: &shown,
        language: &text.language,
        words,
        ..Setting::of(&site)
    };
    without_marks(&prose::set(&text.markdown, &setting))
}

fn without_marks(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find(" <a class=\"anchor\"") {
        out.push_str(&rest[..open]);
        let end = rest[open..].find("</a>").map_or(rest.len(), |end| open + end + "</a>".len());
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Where the tag that begins a text ends; an attribute may hold `>`.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    for (position, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return position + 1,
            _ => {}
        }
    }
    text.len()
}

/// `h2` of `<h2 id="x">` and of `</h2>`.
fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches('<').trim_start_matches('/');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    &name[..end]
}

/// Markdown that was set, as plain text in lines: addresses stand behind the words that lead to them.
pub fn plain(html: &str) -> String {
    let mut text = Plain::default();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        text.words(&rest[..open]);
        rest = &rest[open..];
        let end = tag_end(rest);
        text.tag(&rest[..end]);
        rest = &rest[end..];
    }
    text.words(rest);
    text.finish()
}

/// How wide a line of a letter is.
const WIDTH: usize = 72;

#[derive(Default)]
struct Plain {
    blocks: Vec<String>,
    /// The block that is being filled.
    block: String,
    /// What its first line begins with, and its others.
    first: String,
    others: String,
    /// The address of the link that is open; empty for one that is left out.
    link: Option<String>,
    /// The numbers that lists have come to; `None` where points are not counted.
    lists: Vec<Option<usize>>,
    /// Whether what is read is for the eye alone.
    silent: usize,
    verbatim: bool,
}

impl Plain {
    fn words(&mut self, html: &str) {
        if self.silent > 0 {
            return;
        }
        let text = unescaped(html);
        // A line that ends in the source goes on in the letter.
        self.block.push_str(&if self.verbatim { text } else { text.replace('\n', " ") });
    }

    fn tag(&mut self, tag: &str) {
        let is_end = tag.starts_with("</");
        match (tag_name(tag), is_end) {
            // The way back from a note.
            ("a", false)
                if attribute(tag, "href").is_some_and(|to| to.starts_with('#') && to.ends_with("-text")) =>
            {
                self.silent += 1;
                self.link = Some(String::new());
            }
            ("a", false) => self.link = Some(attribute(tag, "href").unwrap_or_default()),
            ("a", true) => self.end_link(),
            ("sup", _) => self.block.push(if is_end { ']' } else { '[' }),
            ("dt", true) => self.block.push_str(": "),
            ("dd", false) => {}
            ("br", _) => self.block.push('\n'),
            ("ul", false) => self.lists.push(None),
            ("ol", false) => self.lists.push(Some(0)),
            ("ul" | "ol", true) => {
                self.end_block();
                self.lists.pop();
            }
            ("li", false) => self.start_item(),
            ("td" | "th", true) => self.block.push_str("  "),
            ("pre", false) => {
                self.end_block();
                self.verbatim = true;
            }
            ("img", false) => {
                let alt = attribute(tag, "alt").filter(|alt| !alt.is_empty());
                self.block.push_str(&alt.map(|alt| format!("[{alt}]")).unwrap_or_default());
            }
            (
                "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "tr" | "blockquote" | "pre"
                | "dt" | "dd" | "table" | "section" | "hr" | "figure" | "figcaption",
                _,
            ) => self.end_block(),
            _ => {}
        }
    }

    fn start_item(&mut self) {
        self.end_block();
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{number}. ")
            }
            _ => "- ".to_owned(),
        };
        self.others = format!("{indent}{}", " ".repeat(mark.len()));
        self.first = format!("{indent}{mark}");
    }

    fn end_link(&mut self) {
        match self.link.take() {
            Some(address) if address.is_empty() => self.silent = self.silent.saturating_sub(1),
            Some(address) if address.contains(':') && !self.block.ends_with(&address) => {
                self.block.push_str(&format!(" <{}>", address.trim_start_matches("mailto:")));
            }
            _ => {}
        }
    }

    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        let block = if self.verbatim {
            block.trim_end().to_owned()
        } else {
            wrapped(&block, &self.first, &self.others)
        };
        self.verbatim = false;
        if !block.trim().is_empty() {
            self.blocks.push(block);
            self.first = self.others.clone();
        }
        if self.lists.is_empty() {
            self.first.clear();
            self.others.clear();
        }
    }

    fn finish(mut self) -> String {
        self.end_block();
        let mut text = String::new();
        for block in self.blocks {
            // The points of a list stand close together.
            let is_point = block.trim_start().starts_with("- ")
                && text
                    .lines()
                    .last()
                    .is_some_and(|last| last.starts_with(' ') || last.trim_start().starts_with("- "));
            if !text.is_empty() {
                text.push_str(if is_point { "\n" } else { "\n\n" });
            }
            text.push_str(&block);
        }
        text
    }
}

/// Words in lines of a width; breaks that stand in them stay.
fn wrapped(words: &str, first: &str, others: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in words.trim().split('\n').map(str::trim) {
        let mut current = if lines.is_empty() { first.to_owned() } else { others.to_owned() };
        let mut is_fresh = true;
        for word in line.split_whitespace() {
            if !is_fresh && current.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push(std::mem::replace(&mut current, others.to_owned()));
                is_fresh = true;
            }
            if !is_fresh {
                current.push(' ');
            }
            current.push_str(word);
            is_fresh = false;
        }
        if !is_fresh {
            lines.push(current);
        }
    }
    lines.join("\n")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| unescaped(value))
}

/// Text without entities.
fn unescaped(html: &str) -> String {
    if !html.contains('&') {
        return html.to_owned();
    }
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", "\u{a0}"),
    ];
    let text = entities.iter().fold(html.to_owned(), |text, (entity, letter)| text.replace(entity, letter));
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_their_words_and_addresses() {
        let html = "<h2 id=\"a\">Heat</h2>\n<p>See <a href=\"https://example.org/\">it</a> &amp; <b>more</b>.</p><ul><li>One</li><li><p>Two</p></li></ul><ol><li>First</li></ol><dl>\n<dt>NE</dt>\n<dd>Not\nestimated.<sup><a href=\"#note-1\">1</a></sup></dd></dl><p>Note.<a href=\"#note-1-text\">↩</a></p>";
        assert_eq!(
            plain(html),
            "Heat\n\nSee it <https://example.org/> & more.\n\n- One\n- Two\n\n1. First\n\nNE: Not estimated.[1]\n\nNote."
        );
    }

    #[test]
    fn no_line_is_wider_than_a_letter() {
        let html = format!("<ul><li>{}</li></ul>", "word ".repeat(60));
        let text = plain(&html);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert!(text.lines().skip(1).all(|line| line.starts_with("  w")), "{text}");
    }
}
