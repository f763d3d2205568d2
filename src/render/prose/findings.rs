//! What of a text a check looks at, by its place.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::inserted::masked;
use super::{OPTIONS, Setting};

/// Something in a text that a check looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A link or picture on this site, as it will be published.
    Link(String),
    /// A link that is not published, as it was written.
    Refused(String),
    /// Raw HTML, which is shown as text.
    Html,
    /// Words outside code and pictures.
    Words,
    /// A paragraph that begins and ends in the text itself: what alone stands in it may be wide.
    Paragraph,
}

/// All that a check looks at in a text, in its order, with its bytes.
pub fn findings(markdown: &str, setting: &Setting) -> Vec<(Range<usize>, Finding)> {
    let masked = masked(markdown, setting.inserted);
    let mut found = Vec::new();
    let mut in_code = false;
    for (event, range) in Parser::new_ext(&masked, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Paragraph) => found.push((range, Finding::Paragraph)),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let link = link(&dest_url, setting).filter(|link| !is_unlinked(link, setting));
                found.extend(link.map(|link| (range, link)));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                found.extend(link(&dest_url, setting).map(|link| (range, link)));
            }
            Event::Html(_) | Event::InlineHtml(_) => found.push((range, Finding::Html)),
            Event::Text(_) if !in_code => found.push((range, Finding::Words)),
            _ => {}
        }
    }
    found
}

fn link(written: &str, setting: &Setting) -> Option<Finding> {
    match setting.address(written) {
        None => Some(Finding::Refused(written.to_owned())),
        Some(address) => address.starts_with('/').then_some(Finding::Link(address)),
    }
}

/// Whether a link is set as plain words.
fn is_unlinked(link: &Finding, setting: &Setting) -> bool {
    matches!(link, Finding::Link(address) if setting.is_unlinked(address))
}
