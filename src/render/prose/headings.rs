//! The levels and the ids of a text's headings.

use std::collections::BTreeSet;

/// A heading that is being written.
#[derive(Default)]
pub(super) struct Heading {
    /// Where it began among what is written.
    pub start: usize,
    pub level: usize,
    /// The id that is written behind its words, `{#own}`.
    pub own: Option<String>,
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

    /// The id that no other heading of the text has: its own, or that of its words; `plan`, then `plan-2`.
    pub(super) fn id(&mut self, prefix: &str, own: Option<&str>, words: &str) -> String {
        let own = own.filter(|own| may_be_own(own)).map(str::to_owned);
        let first = format!("{prefix}{}", own.unwrap_or_else(|| slug(words)));
        let mut id = first.clone();
        let mut count = 1;
        while !self.ids.insert(id.clone()) {
            count += 1;
            id = format!("{first}-{count}");
        }
        id
    }
}

/// What stands in braces behind the words of a heading, and is no part of them: `#own` of `## Title {#own}`.
pub(super) fn braces(heading: &str) -> Option<&str> {
    // Of a heading over a line, the line is none of it.
    let line = heading.trim_end();
    let line = line.rsplit_once('\n').filter(|(_, last)| last.trim_matches(['=', '-', ' ', '\r']).is_empty());
    let line = line.map_or(heading, |(above, _)| above);
    // So are number signs that close one.
    let inside = line.trim_end().trim_end_matches('#').trim_end().strip_suffix('}')?;
    let (_, inside) = inside.rsplit_once('{')?;
    (!inside.contains(['}', '\\', '<', '>', '\n'])).then_some(inside)
}

/// Whether a heading may have an id: none that a template or a footnote may have, and nothing that needs escaping.
fn may_be_own(id: &str) -> bool {
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_.:".contains(letter);
    let is_taken = id.starts_with('_') || id.starts_with("note-") || id == "main";
    !id.is_empty() && !is_taken && id.chars().all(is_plain)
}

/// Letters and digits of any script in lower case, single hyphens between words.
fn slug(words: &str) -> String {
    let lowered = words.to_lowercase();
    let parts = lowered.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    let slug = parts.collect::<Vec<&str>>().join("-");
    if slug.is_empty() { "section".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::braces;

    #[test]
    fn braces_stand_behind_the_words() {
        for (heading, inside) in [
            ("## Costs {#own}", Some("#own")),
            ("## Costs {#own} ##\n", Some("#own")),
            ("Costs {.a #b}\n-----\n", Some(".a #b")),
            ("## Costs {x}", Some("x")),
            ("## Costs {2019\\}", None),
            ("## {a} Costs", None),
            ("Costs\n-----\n", None),
        ] {
            assert_eq!(braces(heading), inside, "{heading}");
        }
    }
}
