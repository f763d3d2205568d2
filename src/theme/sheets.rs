//! The style sheets of a theme become one, with the colours that are chosen for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::bundle::{Bundle, without_comments};
use super::legible::{self, Own};
use super::palette;
use super::{Theme, Tokens};
use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::read::Node;

/// What styles and scripts say, before they are bundled.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    /// Each with its file, in the order of their names.
    pub(super) styles: Vec<(Arc<str>, String)>,
    pub(super) scripts: String,
}

impl Sheets {
    /// Gives a theme its bundles and its colours, and says what cannot be read.
    pub(super) fn dress<'a>(
        self,
        theme: &mut Theme,
        colours: impl Iterator<Item = (&'a Arc<str>, &'a Node)>,
        all: &mut Vec<Diagnostic>,
    ) {
        let mut styles: String = self.styles.iter().map(|(_, text)| text.as_str()).collect();
        theme.tokens = Tokens::read(&without_comments(&styles));
        let mut own = self.own_colours(&theme.tokens);
        for (file, node) in colours {
            let palette = palette::read(file, node, &mut theme.tokens, all);
            styles.push_str(&palette.css);
            own.extend(palette.colours);
        }
        all.extend(legible::check(&theme.tokens, &own));
        all.extend(self.undefined());
        theme.styles = Bundle::new("css", without_comments(&styles));
        theme.scripts = Bundle::new("js", self.scripts);
    }

    /// The sheets that are not ours.
    fn own(&self) -> impl DoubleEndedIterator<Item = &(Arc<str>, String)> {
        self.styles.iter().filter(|(file, _)| !file.starts_with("(built in)/"))
    }

    /// The colours that sheets of the site set, each with its last place.
    fn own_colours(&self, tokens: &Tokens) -> Own {
        let mut own = BTreeMap::new();
        for (file, text) in self.own() {
            for name in tokens.names() {
                let written = places(text, &format!("--{name}")).filter(|at| is_definition(text, *at, name));
                own.extend(written.last().map(|at| (name.to_owned(), place(file, text, at, name.len() + 2))));
            }
        }
        own
    }

    /// Custom properties that a sheet of the site uses and no sheet defines: a slip, after which the browser draws nothing.
    fn undefined(&self) -> Vec<Diagnostic> {
        let defined = |name: &str| {
            self.styles
                .iter()
                .any(|(_, text)| places(text, &format!("--{name}")).any(|at| is_definition(text, at, name)))
        };
        let mut all = Vec::new();
        for (file, text) in self.own() {
            let text = &blanked(text);
            for at in places(text, "var(--") {
                let rest = &text[at + 6..];
                let end = rest.find(|letter: char| !is_of_name(letter)).unwrap_or(rest.len());
                // With a second value the first may be missing.
                let has_other = rest[end..].trim_start().starts_with(',');
                if !has_other && !defined(&rest[..end]) {
                    let message = format!("no style sheet defines `--{}`", &rest[..end]);
                    all.push(Diagnostic::at(
                        Code::UndefinedProperty,
                        place(file, text, at + 4, end + 2),
                        message,
                    ));
                }
            }
        }
        all
    }
}

/// Where a text stands in another.
fn places<'t>(text: &'t str, wanted: &str) -> impl Iterator<Item = usize> + use<'t> {
    let wanted = wanted.to_owned();
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + text[from..].find(&wanted)?;
        from = at + wanted.len();
        Some(at)
    })
}

/// Whether `--name:` stands there, the whole name.
fn is_definition(text: &str, at: usize, name: &str) -> bool {
    let starts = !text[..at].ends_with(is_of_name);
    starts && text[at + name.len() + 2..].trim_start().starts_with(':')
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// A sheet with blanks for its comments, so that every place stays where it is.
fn blanked(text: &str) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("/*") {
        let end = rest[start..].find("*/").map_or(rest.len(), |end| start + end + 2);
        blanked.push_str(&rest[..start]);
        blanked.extend(rest[start..end].chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    blanked + rest
}

fn place(file: &Arc<str>, text: &str, at: usize, length: usize) -> Place {
    let before = &text[..at];
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let span = Span {
        line: number(before.matches('\n').count()) + 1,
        column: number(before[line_start..].chars().count()) + 1,
        start: number(at),
        end: number(at + length),
    };
    Place::new(file, span)
}
