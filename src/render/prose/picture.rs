//! A picture in a text: in the width that the reader's screen needs, loaded when it comes into view, in a box that is
//! there before it.

use super::super::chemistry::{escape, subscripts};

/// How wide a picture is shown: the measure of a text, or the whole of a narrow screen.
const SIZES: &str = "(min-width: 44rem) 40rem, 92vw";

/// A title that says that the picture is decoration.
pub const DECORATIVE: &str = "decorative";

/// A picture of the site, as the plan knows it.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Its address as a link to it is published.
    pub url: String,
    /// In pixels; 0 where it is not known.
    pub width: u64,
    /// In pixels; 0 where it is not known.
    pub height: u64,
    /// The same in several widths; may be empty.
    pub widths: String,
    /// The address of another width that is shown alone; may be empty.
    pub instead: String,
}

/// A picture that is being written.
#[derive(Debug, Default)]
pub(super) struct Open {
    /// Its address.
    pub address: String,
    /// Its title: a caption, and after `|` a credit.
    pub title: String,
    /// What stands for it.
    pub alt: String,
}

impl Open {
    /// The picture itself.
    pub(super) fn html(&self, shown: Option<&Shown>) -> String {
        let mut html = "<img src=\"".to_owned();
        let instead = shown.map(|shown| shown.instead.as_str()).filter(|address| !address.is_empty());
        escape(&mut html, instead.unwrap_or(&self.address));
        html.push_str("\" alt=\"");
        escape(&mut html, self.alt.trim());
        html.push('"');
        if let Some(shown) = shown.filter(|shown| shown.width > 0 && shown.height > 0) {
            html.push_str(&format!(" width=\"{}\" height=\"{}\"", shown.width, shown.height));
        }
        if let Some(shown) = shown.filter(|shown| !shown.widths.is_empty()) {
            html.push_str(" srcset=\"");
            escape(&mut html, &shown.widths);
            html.push_str(&format!("\" sizes=\"{SIZES}\""));
        }
        html.push_str(" loading=\"lazy\" decoding=\"async\">");
        html
    }

    /// The picture with its caption and its credit; `None` without a caption.
    pub(super) fn figure(&self, shown: Option<&Shown>) -> Option<String> {
        let title = self.title.trim();
        if title.is_empty() || title == DECORATIVE {
            return None;
        }
        let (caption, credit) = title.rsplit_once('|').unwrap_or((title, ""));
        let mut html = format!("<figure class=\"picture\">{}<figcaption>", self.html(shown));
        push(&mut html, caption.trim());
        if !credit.trim().is_empty() {
            html.push_str(" <span class=\"credit\">");
            push(&mut html, credit.trim());
            html.push_str("</span>");
        }
        html.push_str("</figcaption></figure>\n");
        Some(html)
    }
}

fn push(html: &mut String, text: &str) {
    match subscripts(text) {
        Some(set) => html.push_str(&set),
        None => escape(html, text),
    }
}
