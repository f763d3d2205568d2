//! Names of members that are nearly right.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Shorter names are one letter away from too many other words.
const SHORTEST: usize = 6;

/// Names have no more words than this that are looked at.
const MOST_WORDS: usize = 3;

/// The names of a site's members, for finding what is one letter away from one of them.
#[derive(Debug, Default)]
pub struct Names<'n> {
    exact: BTreeSet<&'n str>,
    /// Each name, and each with one letter left out.
    nearly: BTreeMap<String, &'n str>,
}

impl<'n> Names<'n> {
    /// For these names.
    pub fn of(names: impl Iterator<Item = &'n str>) -> Names<'n> {
        let exact: BTreeSet<&str> = names.collect();
        let mut nearly = BTreeMap::new();
        let long = exact.iter().filter(|name| name.chars().count() >= SHORTEST);
        for name in long.filter(|name| name.split(' ').count() <= MOST_WORDS) {
            for key in without_one(name).chain([(*name).to_owned()]) {
                nearly.entry(key).or_insert(*name);
            }
        }
        Names { exact, nearly }
    }

    /// What in a text is nearly a name: its bytes, and the name.
    pub fn misspelt(&self, text: &str) -> Vec<(Range<usize>, &'n str)> {
        let words = words(text);
        let mut found: Vec<(Range<usize>, &'n str)> = Vec::new();
        for (index, first) in words.iter().enumerate() {
            for last in words[index..].iter().take(MOST_WORDS) {
                let written = without_genitive(&text[first.start..last.end]);
                if let Some(name) = self.near(written) {
                    found.push((first.start..first.start + written.len(), name));
                }
            }
        }
        found
    }

    fn near(&self, written: &str) -> Option<&'n str> {
        let is_name = written.starts_with(char::is_uppercase) && written.chars().count() >= SHORTEST - 1;
        if !is_name || self.exact.contains(written) {
            return None;
        }
        let candidates = without_one(written).chain([written.to_owned()]);
        let mut near = candidates.filter_map(|key| self.nearly.get(&key).copied());
        // A letter more at the end is grammar in many languages, and another first letter another name.
        let is_meant = |name: &&str| {
            strsim::damerau_levenshtein(written, name) == 1
                && !written.starts_with(*name)
                && !name.starts_with(written)
                && written.chars().next() == name.chars().next()
        };
        near.find(is_meant)
    }
}

/// A word with each of its letters left out in turn.
fn without_one(word: &str) -> impl Iterator<Item = String> + '_ {
    word.char_indices().map(|(at, letter)| format!("{}{}", &word[..at], &word[at + letter.len_utf8()..]))
}

fn without_genitive(word: &str) -> &str {
    ["'s", "’s", "'", "’"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}

/// Where the words of a text stand: letters, and marks between letters.
fn words(text: &str) -> Vec<Range<usize>> {
    let is_of_a_word = |letter: char| letter.is_alphanumeric() || "-'’.".contains(letter);
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_of_a_word(letter)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = text[from..at].trim_end_matches(['.', '-', '\'', '’']);
                words.push(from..from + word.len());
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::Names;

    fn found(text: &str) -> Vec<(String, &'static str)> {
        let names = Names::of(["Minneapolis", "Saint Paul", "Edina", "Köln am Rhein", "Bristol"].into_iter());
        let pair = |(range, name): (std::ops::Range<usize>, &'static str)| (text[range].to_owned(), name);
        names.misspelt(text).into_iter().map(pair).collect()
    }

    #[test]
    fn one_letter_more_less_other_or_exchanged_is_found() {
        for wrong in
            ["Minneapoliss's", "Minneapols", "Minneapolus", "Minneaploi", "Mineapolis", "Minneapolsi"]
        {
            let misspelt = found(&format!("The city of {wrong} counts."));
            let is_near = !["Minneapoliss's", "Minneaploi"].contains(&wrong);
            assert_eq!(!misspelt.is_empty(), is_near, "{wrong}: {misspelt:?}");
        }
        assert_eq!(
            found("in Siant Paul, or Saint Pual."),
            [("Siant Paul".into(), "Saint Paul"), ("Saint Pual".into(), "Saint Paul")]
        );
        assert_eq!(found("Köln am Rehin"), [("Köln am Rehin".into(), "Köln am Rhein")]);
    }

    #[test]
    fn what_is_right_or_another_word_is_not() {
        for right in [
            "Minneapolis",
            "Minneapolis’s",
            "Saint Paul's",
            "Edinas",
            "Edena",
            "bristoll",
            "Gristol",
            "Bristols",
        ] {
            assert!(found(right).is_empty(), "{right}: {:?}", found(right));
        }
    }
}
