//! Blocks of code.

use pulldown_cmark::{CodeBlockKind, Event};

#[cfg(feature = "highlight")]
use super::highlight::coloured;

/// Colours are left out of a program that was built without them.
#[cfg(not(feature = "highlight"))]
fn coloured(_code: &str, _language: &str) -> Option<String> {
    None
}

/// A block of code that is open.
pub struct Code {
    /// What its fence says that it is written in: `yaml`; empty where it says nothing.
    language: String,
    text: String,
}

impl Code {
    /// The block that begins so. What a fence says behind its first word is for other programs.
    pub fn open(kind: &CodeBlockKind<'_>) -> Code {
        let said = match kind {
            CodeBlockKind::Fenced(said) => said.as_ref(),
            CodeBlockKind::Indented => "",
        };
        let language = said.split([' ', '\t', ',']).next().unwrap_or_default();
        Code { language: language.to_owned(), text: String::new() }
    }

    /// Adds what stands in it.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// How it is written, in colours where they are wanted and its language is known.
    pub fn close<'a>(self, in_colour: bool) -> [Event<'a>; 3] {
        let html = if in_colour { coloured(&self.text, &self.language) } else { None };
        let text = html.map_or_else(|| Event::Text(self.text.into()), |html| Event::Html(html.into()));
        [Event::Html("<pre tabindex=\"0\"><code>".into()), text, Event::Html("</code></pre>\n".into())]
    }
}
