//! Where two versions of a file differ, in a few lines.

use crate::plan::Explanation;

/// So many places are shown.
const SHOWN: usize = 5;
/// So many characters of a line, from a little before the first that differs.
const LONGEST: usize = 80;
const BEFORE: usize = 24;

/// Tells how the new version differs from the published one.
pub(super) fn tell(old: &[u8], new: &[u8], to: &mut Explanation) {
    to.heading("What differs in the file", "");
    if old == new {
        to.say(1, "Nothing: it would be made again to the same bytes, and the published file would stay.");
        return;
    }
    let (Ok(old_text), Ok(new_text)) = (std::str::from_utf8(old), std::str::from_utf8(new)) else {
        to.say(1, format!("It is no text; it had {} bytes and would have {}.", old.len(), new.len()));
        return;
    };
    let places = places(old_text, new_text);
    for place in places.iter().take(SHOWN) {
        to.say(1, format!("line {}", place.line));
        let (old, new) = around(place.old, place.new);
        let sides = [("-", old), ("+", new)].into_iter().filter(|(_, text)| !text.is_empty());
        sides.for_each(|(sign, text)| to.say(2, format!("{sign} {text}")));
    }
    if places.len() > SHOWN {
        to.say(1, format!("and {} more", places.len() - SHOWN));
    }
}

/// A line that differs; one that the other version lacks is empty there.
struct Spot<'t> {
    /// In the new version, counted from 1.
    line: usize,
    old: &'t str,
    new: &'t str,
}

/// The lines between what both begin and end with, side by side.
fn places<'t>(old: &'t str, new: &'t str) -> Vec<Spot<'t>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[head..], &new[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);
    let line = |lines: &[&'t str], index: usize| lines.get(index).copied().unwrap_or_default();
    let sides = (0..old.len().max(new.len())).map(|index| (index, line(old, index), line(new, index)));
    sides
        .filter(|(_, old, new)| old != new)
        .map(|(index, old, new)| Spot { line: head + index + 1, old, new })
        .collect()
}

/// Both lines, cut to what is around the first character that differs.
fn around(old: &str, new: &str) -> (String, String) {
    let same = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
    let from = same.saturating_sub(BEFORE);
    (cut(old, from), cut(new, from))
}

fn cut(line: &str, from: usize) -> String {
    let length = line.chars().count();
    let shown: String = line.chars().skip(from).take(LONGEST).collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if length > from + LONGEST { "…" } else { "" };
    format!("{before}{}{after}", shown.trim())
}

#[cfg(test)]
mod tests {
    use super::tell;
    use crate::plan::{Explanation, Width};

    fn told(old: &[u8], new: &[u8]) -> String {
        let mut explanation = Explanation::default();
        tell(old, new, &mut explanation);
        explanation.text(Width::Unlimited, false)
    }

    #[test]
    fn lines_are_told_side_by_side_and_cut() {
        let long = "a".repeat(500);
        let old = format!("head\n{long}1{long}\nsame\nold\nfoot\n");
        let new = format!("head\n{long}2{long}\nsame\nnew\nfoot\n");
        let told = told(old.as_bytes(), new.as_bytes());
        assert!(
            told.contains("  line 2\n    - …aaaa") && told.contains("a1a") && told.contains("a2a"),
            "{told}"
        );
        assert!(told.contains("  line 4\n    - old\n    + new\n"), "{told}");
        assert!(told.lines().all(|line| line.chars().count() < 100), "{told}");
    }

    #[test]
    fn a_line_more_and_bytes_that_are_no_text_are_told() {
        assert!(told(b"a\nc\n", b"a\nb\nc\n").contains("line 2\n    + b\n"));
        assert!(told(&[0xff], &[0xfe, 0xff]).contains("it had 1 bytes and would have 2"));
        assert!(told(b"a", b"a").contains("to the same bytes"));
    }
}
