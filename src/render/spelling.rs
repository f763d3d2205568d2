//! Names of members that are nearly right.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// Shorter names are one letter away from too many other words.
const SHORTEST: usize = 6;

/// Names have no more words than this that are looked at.
const MOST_WORDS: usize = 3;

/// Any odd number of many bits.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// What [`BASE`] is multiplied with to give one, by Newton's iteration: each step doubles the bits that are right.
const INVERSE: u64 = {
    let (mut near, mut steps) = (BASE, 0);
    while steps < 6 {
        near = near.wrapping_mul(2_u64.wrapping_sub(BASE.wrapping_mul(near)));
        steps += 1;
    }
    near
};

/// The names of a site's members, for finding what is one letter away from one of them.
#[derive(Debug, Default)]
pub struct Names {
    /// In their order, each once.
    all: Vec<Box<str>>,
    /// Positions there, by the numbers of each name, and of each with one letter left out.
    nearly: HashMap<u64, u32, BuildHasherDefault<Mixed>>,
    /// By how many letters they have, up to the longest: the first letters of those that have so many, each once.
    begins: Vec<Vec<char>>,
}

/// For numbers of words, which nobody chooses to be alike: one multiplication.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        let product = u128::from(self.0 ^ number) * u128::from(BASE);
        self.0 = (product >> 64) as u64 ^ product as u64;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Names {
    /// For these names.
    pub fn of<'n>(names: impl Iterator<Item = &'n str>) -> Names {
        let mut all: Vec<Box<str>> = names.map(Box::from).collect();
        all.sort_unstable();
        all.dedup();
        let (mut nearly, mut begins) = (HashMap::default(), Vec::<Vec<char>>::new());
        let long = all.iter().zip(0..).filter(|(name, _)| name.chars().count() >= SHORTEST);
        for (name, position) in long.filter(|(name, _)| name.split(' ').count() <= MOST_WORDS) {
            let length = name.chars().count();
            begins.resize(begins.len().max(length + 1), Vec::new());
            let firsts = &mut begins[length];
            firsts.extend(name.chars().next().filter(|first| !firsts.contains(first)));
            for number in numbers(name) {
                nearly.entry(number).or_insert(position);
            }
        }
        Names { all, nearly, begins }
    }

    /// What in a text is nearly a name: its bytes, and the name.
    pub fn misspelt(&self, text: &str) -> Vec<(Range<usize>, &str)> {
        let words = words(text);
        let mut found: Vec<(Range<usize>, &str)> = Vec::new();
        for (index, first) in words.iter().enumerate() {
            if !text[first.start..].starts_with(char::is_uppercase) {
                continue;
            }
            for last in words[index..].iter().take(MOST_WORDS) {
                let written = without_genitive(&text[first.start..last.end]);
                if let Some(name) = self.near(written) {
                    found.push((first.start..first.start + written.len(), name));
                }
            }
        }
        found
    }

    /// The name that a word is nearly; the word begins with a capital letter, as names do.
    fn near(&self, written: &str) -> Option<&str> {
        // Most words are shorter or longer than any name that they could be meant for, or begin otherwise.
        let length = written.chars().count();
        let near_lengths = length.saturating_sub(1)..(length + 2).min(self.begins.len());
        let first = written.chars().next()?;
        if !self.begins.get(near_lengths)?.iter().any(|begins| begins.contains(&first)) {
            return None;
        }
        let name = |number: u64| self.nearly.get(&number).map(|position| &*self.all[*position as usize]);
        let mut near = numbers(written).filter_map(name).peekable();
        // Most words are near to nothing.
        if near.peek().is_none() || self.all.binary_search_by(|name| (**name).cmp(written)).is_ok() {
            return None;
        }
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

/// A number that stands for a word, and those for it with each of its letters left out in turn, all made in one pass:
/// texts have many words. Two words may share a number, so whoever finds one looks at the words.
fn numbers(word: &str) -> impl Iterator<Item = u64> + '_ {
    // The word as a polynomial in `BASE`. Without a letter it is what stands before it, moved by what follows, and that.
    let next = |number: u64, letter: char| number.wrapping_mul(BASE).wrapping_add(u64::from(letter) + 1);
    let whole = word.chars().fold(0, next);
    let mut behind = (0_u64, 1_u64);
    let mut front = whole;
    let left_out = word.chars().rev().map(move |letter| {
        let value = u64::from(letter) + 1;
        front = front.wrapping_sub(value).wrapping_mul(INVERSE);
        let (rest, shift) = behind;
        behind = (rest.wrapping_add(value.wrapping_mul(shift)), shift.wrapping_mul(BASE));
        front.wrapping_mul(shift).wrapping_add(rest)
    });
    std::iter::once(whole).chain(left_out)
}

fn without_genitive(word: &str) -> &str {
    ["'s", "’s", "'", "’"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}

/// Where the words of a text stand: letters, and marks between letters.
fn words(text: &str) -> Vec<Range<usize>> {
    let is_of_a_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '\'' | '’' | '.');
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
    use super::{Names, numbers};

    fn found(text: &str) -> Vec<(String, String)> {
        let names = Names::of(["Minneapolis", "Saint Paul", "Edina", "Köln am Rhein", "Bristol"].into_iter());
        let pair = |(range, name): (std::ops::Range<usize>, &str)| (text[range].to_owned(), name.to_owned());
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
            [("Siant Paul".into(), "Saint Paul".into()), ("Saint Pual".into(), "Saint Paul".into())]
        );
        assert_eq!(found("Köln am Rehin"), [("Köln am Rehin".into(), "Köln am Rhein".into())]);
    }

    #[test]
    fn a_word_without_a_letter_has_the_number_of_what_is_left() {
        let shorter = |word: &str, at: usize| -> String {
            word.chars().enumerate().filter(|(index, _)| *index != at).map(|(_, letter)| letter).collect()
        };
        for word in ["", "a", "Edina", "Köln am Rhein"] {
            let length = word.chars().count();
            let left: Vec<u64> =
                (0..length).rev().filter_map(|at| numbers(&shorter(word, at)).next()).collect();
            assert_eq!(numbers(word).skip(1).collect::<Vec<u64>>(), left, "{word}");
        }
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
