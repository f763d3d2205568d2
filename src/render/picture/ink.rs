//! What pictures are drawn with: escaped text, lengths, colours of the theme.

use super::letters::{Letters, Setting};
use crate::theme::{Scheme, Tokens};

/// A picture under way.
pub struct Canvas<'a> {
    pub letters: Letters<'a>,
    pub tokens: &'a Tokens,
    pub scheme: Scheme,
    svg: String,
}

impl<'a> Canvas<'a> {
    /// An empty sheet of the theme's page colour.
    pub fn new(
        (width, height): (f64, f64),
        letters: Letters<'a>,
        (tokens, scheme): (&'a Tokens, Scheme),
    ) -> Canvas<'a> {
        let page = tokens.colour("page", scheme);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{page}\"/>"
        );
        Canvas { letters, tokens, scheme, svg }
    }

    /// A colour of the theme.
    pub fn colour(&self, token: &str) -> &'a str {
        self.tokens.colour(token, self.scheme)
    }

    /// Markup that is already right.
    pub fn raw(&mut self, markup: &str) {
        self.svg.push_str(markup);
    }

    /// One line of text from its point on the base line; gives its width.
    pub fn text(&mut self, (x, y): (f64, f64), setting: Setting, token: &str, text: &str) -> f64 {
        let fill = self.colour(token);
        self.svg.push_str(&format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-family=\"'{}'\" font-weight=\"{}\" font-size=\"{:.1}\" fill=\"{fill}\" xml:space=\"preserve\">",
            setting.family, setting.weight, setting.size
        ));
        escape(&mut self.svg, text);
        self.svg.push_str("</text>");
        self.letters.width(text, setting)
    }

    /// One line of text in the middle of a point on the base line: where letters join, they take less room than each of
    /// them alone, so the middle is left to who sets them.
    pub fn middle(&mut self, (x, y): (f64, f64), setting: Setting, token: &str, text: &str) {
        let fill = self.colour(token);
        self.svg.push_str(&format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\" font-family=\"'{}'\" font-weight=\"{}\" font-size=\"{:.1}\" fill=\"{fill}\" xml:space=\"preserve\">",
            setting.family, setting.weight, setting.size
        ));
        escape(&mut self.svg, text);
        self.svg.push_str("</text>");
    }

    /// A rectangle with rounded corners.
    pub fn bar(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), radius: f64, token: &str) {
        let fill = self.colour(token);
        self.svg.push_str(&format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{radius:.1}\" fill=\"{fill}\"/>"
        ));
    }

    /// A path in a box of `side` units, put to a place in a size.
    pub fn icon(&mut self, path: &str, (x, y): (f64, f64), (side, size): (f64, f64), token: &str) {
        let (fill, scale) = (self.colour(token), size / side);
        self.svg.push_str(&format!(
            "<path transform=\"translate({x:.1} {y:.1}) scale({scale:.3})\" fill=\"{fill}\" fill-rule=\"evenodd\" d=\"{path}\"/>"
        ));
    }

    /// The finished picture.
    pub fn finish(mut self) -> String {
        self.svg.push_str("</svg>");
        self.svg
    }
}

/// Text for markup: what it may not contain is left out.
pub fn escape(svg: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => svg.push(other),
        }
    }
}

/// The site's mark, in a box of 24.
pub const MARK: &str = "M12 1 3 6.2v11.6L12 23l9-5.2V6.2Zm0 4.1 5.4 3.1v7.6L12 18.9l-5.4-3.1V8.2Z";
