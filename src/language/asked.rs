//! Which messages templates ask for, read out of their text: `t(key="...")`.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::declared::span_at;
use crate::diagnostic::Place;

/// What all templates of a theme ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Whole keys, each with a place where it is asked for.
    pub keys: Vec<(String, Place)>,
    /// What keys begin with that are put together: of `t(key="status-" ~ status)` it is `status-`.
    pub beginnings: BTreeSet<String>,
}

impl Asked {
    /// Whether some template asks for this key.
    pub fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|(asked, _)| asked == key)
            || self.beginnings.iter().any(|beginning| key.starts_with(beginning))
    }
}

/// Reads templates: where each is, and its text.
pub fn asked<'a>(templates: impl Iterator<Item = (&'a Arc<str>, &'a str)>) -> Asked {
    let mut asked = Asked::default();
    for (file, text) in templates {
        for (at, _) in text.match_indices("t(key=") {
            let begins_a_word =
                text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
            let start = at + "t(key=".len();
            let Some(key) = quoted(&text[start..]).filter(|_| begins_a_word) else { continue };
            let after = text[start + key.len() + 2..].trim_start();
            if after.starts_with('~') {
                asked.beginnings.insert(key.to_owned());
            } else {
                let span = span_at(text, start + 1, start + 1 + key.len());
                asked.keys.push((key.to_owned(), Place::new(file, span)));
            }
        }
    }
    asked
}

/// The text in quotation marks that a text begins with.
fn quoted(text: &str) -> Option<&str> {
    let mark = text.chars().next().filter(|mark| matches!(mark, '"' | '\'' | '`'))?;
    let end = text[1..].find(mark)?;
    Some(&text[1..=end])
}
