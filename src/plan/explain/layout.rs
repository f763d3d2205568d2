//! Rows become text for a terminal: indented, amounts at the right, long rows broken between words.

use std::fmt::Write;

use super::{Explanation, Kind, Row};

/// How wide the text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// For files and other programs: no row is broken.
    Unlimited,
    Columns(usize),
}

/// No narrower than this: a terminal of ten columns gets longer rows.
const NARROWEST: usize = 40;
/// Where the amounts end where the width is wider than anyone reads.
const WIDEST: usize = 110;

impl Explanation {
    /// The text, with escape sequences for weight and colour if asked for.
    pub fn text(&self, width: Width, colour: bool) -> String {
        let mut text = String::new();
        for (index, row) in self.rows.iter().enumerate() {
            if row.kind == Kind::Heading && index > 0 {
                text.push('\n');
            }
            for line in lines(row, width) {
                let (on, off) = if colour { paint(row.kind) } else { ("", "") };
                let indent = line.len() - line.trim_start().len();
                let _ = writeln!(text, "{}{on}{}{off}", &line[..indent], &line[indent..]);
            }
        }
        text
    }
}

fn paint(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Heading => ("\u{1b}[1m", "\u{1b}[0m"),
        Kind::Place => ("\u{1b}[36m", "\u{1b}[0m"),
        Kind::Figure | Kind::Plain => ("", ""),
    }
}

/// The lines of a row, without trailing space.
fn lines(row: &Row, width: Width) -> Vec<String> {
    let indent = row.depth * 2;
    let (columns, limit) = match width {
        Width::Unlimited => (WIDEST, usize::MAX),
        Width::Columns(columns) => (columns.clamp(NARROWEST, WIDEST), columns.max(NARROWEST)),
    };
    let mut lines = wrapped(
        &row.text,
        indent,
        limit.min(if row.amount.is_empty() { limit } else { usize::MAX.min(limit) }),
    );
    if row.amount.is_empty() {
        return lines;
    }
    let last = lines.last_mut().expect("a row has a line");
    let used = long(last) + 2 + long(&row.amount);
    if used <= columns || matches!(width, Width::Unlimited) {
        let gap = columns.saturating_sub(used) + 2;
        last.push_str(&" ".repeat(gap));
        last.push_str(&row.amount);
    } else {
        lines.push(format!("{:>columns$}", row.amount));
    }
    lines
}

/// Text broken between words; what follows the first line stands deeper.
fn wrapped(text: &str, indent: usize, limit: usize) -> Vec<String> {
    let mut lines = vec![" ".repeat(indent)];
    let mut is_empty = true;
    for word in text.split(' ') {
        let last = lines.last_mut().expect("there is a line to write on");
        if !is_empty && long(last) + 1 + long(word) > limit {
            lines.push(format!("{}{word}", " ".repeat(indent + 4)));
            continue;
        }
        if !is_empty {
            last.push(' ');
        }
        last.push_str(word);
        is_empty = false;
    }
    lines
}

/// Columns of a text: one a character, which holds for what we write.
fn long(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(text: &str, amount: &str) -> Explanation {
        let mut explanation = Explanation::default();
        explanation.figure(1, text, amount);
        explanation
    }

    #[test]
    fn an_amount_stands_at_the_right() {
        let text = explained("Scope 1", "12 t").text(Width::Columns(40), false);
        assert_eq!(text, format!("  Scope 1{}12 t\n", " ".repeat(27)));
    }

    #[test]
    fn long_words_are_broken_and_nothing_is_lost() {
        let words = "one two three four five six seven eight nine ten eleven twelve thirteen";
        let text = explained(words, "12 t").text(Width::Columns(40), false);
        assert!(text.lines().all(|line| long(line) <= 40), "{text}");
        assert_eq!(text.split_whitespace().collect::<Vec<_>>().join(" "), format!("{words} 12 t"));
    }

    #[test]
    fn nothing_is_broken_for_other_programs() {
        let words = "word ".repeat(60);
        assert_eq!(explained(words.trim(), "").text(Width::Unlimited, false).lines().count(), 1);
    }
}
