//! How a text becomes the words it is found by. `themes/commons/scripts/search.js` does the same to what a reader types:
//! a test holds the two together over many scripts.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words are looked up by so many letters, and no more.
const LONGEST: usize = 24;

/// Letters that no decomposition takes apart, as people type them who lack the key.
const LETTERS: [(char, &str); 15] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ŋ', "n"),
    ('ŧ', "t"),
    ('ƒ', "f"),
    ('ə', "e"),
    ('ς', "σ"),
];

/// The words of a text: without accents, in small letters, in the order of the text.
pub fn words(text: &str) -> Vec<String> {
    if text.is_ascii() { of_ascii(text) } else { of_any(text) }
}

/// Most texts are in ASCII, where nothing has to be taken apart.
fn of_ascii(text: &str) -> Vec<String> {
    let letters = text.bytes().filter(|letter| !is_silent(char::from(*letter)));
    let plain: String = letters.map(|letter| char::from(letter.to_ascii_lowercase())).collect();
    let parts = plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(|part| part[..part.len().min(LONGEST)].to_owned()).collect()
}

fn of_any(text: &str) -> Vec<String> {
    let small = text.nfkd().collect::<String>().to_lowercase();
    let mut plain = String::with_capacity(small.len());
    for letter in small.chars().filter(|letter| !is_silent(*letter)) {
        match LETTERS.iter().find(|(known, _)| *known == letter) {
            Some((_, letters)) => plain.push_str(letters),
            None => plain.push(letter),
        }
    }
    let parts = plain.split(|letter: char| !is_of_words(letter)).filter(|part| !part.is_empty());
    parts.map(|part| part.chars().take(LONGEST).collect()).collect()
}

/// The words of a text in Latin letters, for those who cannot type its own; none where it is in ASCII already.
pub fn latin(text: &str) -> Vec<String> {
    if text.is_ascii() { Vec::new() } else { words(&deunicode::deunicode(text)) }
}

fn is_of_words(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// Accents, vowel points, apostrophes, and what only directs how letters join. Vowel signs of Indic scripts and the voicing
/// marks of kana are no accents: without them a word is another word.
fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\'' | '`' | '\u{ad}' | '\u{2bb}' | '\u{2bc}' | '\u{640}' | '\u{2018}' | '\u{2019}'
        | '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{487}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200f}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{of_any, of_ascii};

    proptest! {
        #[test]
        fn the_short_way_gives_what_the_long_one_does(text in "[\\x00-\\x7f]{0,120}") {
            prop_assert_eq!(of_ascii(&text), of_any(&text));
        }
    }
}
