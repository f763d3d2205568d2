//! The levels and the ids of a text's headings.

use std::collections::BTreeSet;

/// A heading that is being written.
#[derive(Default)]
pub(super) struct Heading {
    /// Where it began among what is written.
    pub start: usize,
    pub level: usize,
    /// What its id is made of: figures have no part in it, so that links stay right when they change.
    pub words: String,
    /// All of it, for who cannot see it.
    pub label: String,
}

/// What the headings so far have taken.
#[derive(Default)]
pub(super) struct Headings {
    ids: BTreeSet<String>,
    /// The written levels of the headings above, so that no level is left out.
    above: Vec<usize>,
}

impl Headings {
    /// The level on the page of a heading that is written at `written`; the text's largest is at `top`.
    pub(super) fn level(&mut self, written: usize, top: usize) -> usize {
        self.above.retain(|above| *above < written);
        self.above.push(written);
        (top + self.above.len() - 1).min(6)
    }

    /// The id that no other heading of the text has: `plan`, then `plan-2`.
    pub(super) fn id(&mut self, prefix: &str, words: &str) -> String {
        let first = format!("{prefix}{}", slug(words));
        let mut id = first.clone();
        let mut count = 1;
        while !self.ids.insert(id.clone()) {
            count += 1;
            id = format!("{first}-{count}");
        }
        id
    }
}

/// Letters and digits of any script in lower case, single hyphens between words.
fn slug(words: &str) -> String {
    let lowered = words.to_lowercase();
    let parts = lowered.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    let slug = parts.collect::<Vec<&str>>().join("-");
    if slug.is_empty() { "section".to_owned() } else { slug }
}
