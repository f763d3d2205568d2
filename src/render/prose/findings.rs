//! What of a text a check looks at, by its place.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use super::headings::braces;
use super::html::is_comment;
use super::inserted::masked;
use super::{OPTIONS, Setting, address};

/// Something in a text that a check looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Finding {
    /// A link or picture on this site, as it will be published.
    Link(String),
    /// A link to a place of the text's own page: what stands behind its `#`.
    Anchor(String),
    /// A link to another host.
    Outside(String),
    /// A link that is not published, as it was written.
    Refused(String),
    /// A picture: its address as it was written, its title and the words that stand for it.
    Picture { written: String, title: String, alt: String },
    /// A heading of this level as it is written, and what stands in braces behind its words.
    Heading { level: usize, braces: Option<String> },
    /// Raw HTML, which is shown as text: a block of it, or an element that begins.
    Html,
    /// Words outside code and pictures.
    Words,
    /// A paragraph that begins and ends in the text itself: what alone stands in it may be wide.
    Paragraph,
}

/// All that a check looks at in a text, in its order, with its bytes.
pub fn findings(markdown: &str, setting: &Setting) -> Vec<(Range<usize>, Finding)> {
    let masked = masked(markdown, setting.inserted);
    let mut finder = Finder { setting, masked: &masked, found: Vec::new(), in_code: false, picture: None };
    for (event, range) in Parser::new_ext(&masked, OPTIONS).into_offset_iter() {
        finder.take(&event, range);
    }
    finder.found
}

struct Finder<'a> {
    setting: &'a Setting<'a>,
    /// The text without its calls.
    masked: &'a str,
    found: Vec<(Range<usize>, Finding)>,
    in_code: bool,
    /// The picture that is open: its position among what is found, and the words inside it.
    picture: Option<(usize, String)>,
}

impl Finder<'_> {
    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            Event::Start(Tag::Paragraph) => self.found.push((range, Finding::Paragraph)),
            Event::Start(Tag::Heading { level, .. }) => {
                let braces = braces(&self.masked[range.clone()]).map(str::to_owned);
                self.found.push((range, Finding::Heading { level: *level as usize, braces }));
            }
            Event::Start(Tag::Link { dest_url, .. }) if !self.is_unlinked(dest_url) => {
                self.link(dest_url, range);
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                self.link(dest_url, range.clone());
                self.picture = Some((self.found.len(), String::new()));
                let (written, title) = (dest_url.to_string(), title.to_string());
                self.found.push((range, Finding::Picture { written, title, alt: String::new() }));
            }
            Event::End(TagEnd::Image) => {
                if let Some((at, words)) = self.picture.take()
                    && let Some((_, Finding::Picture { alt, .. })) = self.found.get_mut(at)
                {
                    *alt = words;
                }
            }
            Event::Start(Tag::HtmlBlock) if !is_comment(&self.masked[range.clone()]) => {
                self.found.push((range, Finding::Html));
            }
            Event::InlineHtml(html) if !is_comment(html) && !html.starts_with("</") => {
                self.found.push((range, Finding::Html));
            }
            Event::Text(text) | Event::Code(text) if self.picture.is_some() => {
                if let Some((_, words)) = &mut self.picture {
                    words.push_str(text);
                }
                self.found.push((range, Finding::Words));
            }
            Event::Text(_) if !self.in_code => self.found.push((range, Finding::Words)),
            _ => {}
        }
    }

    /// Whether a link is set as plain words.
    fn is_unlinked(&self, written: &str) -> bool {
        self.setting.address(written).is_some_and(|address| self.setting.is_unlinked(&address))
    }

    fn link(&mut self, written: &str, range: Range<usize>) {
        let finding = match self.setting.address(written) {
            None => Finding::Refused(written.to_owned()),
            Some(address) => match address.strip_prefix('#') {
                Some(place) => Finding::Anchor(place.to_owned()),
                None if address.starts_with('/') => Finding::Link(address),
                None if address::is_of_this_site(&address) => return,
                None => Finding::Outside(address),
            },
        };
        self.found.push((range, finding));
    }
}
