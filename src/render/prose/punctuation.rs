//! Quotation marks, dashes and dots as the language of the page writes them.

/// Opening and closing marks, of a quotation and of one inside it.
type Marks = [&'static str; 4];

/// Sets the marks of a text, event by event.
pub(super) struct Punctuation {
    marks: Marks,
    /// The letter before what comes next; none at the beginning of a block.
    before: Option<char>,
    /// Whether that letter was a mark that opened a quotation.
    has_opened: bool,
}

impl Punctuation {
    /// For pages in a language, `de` or `de-CH`.
    pub(super) fn of(language: &str) -> Punctuation {
        Punctuation { marks: marks(language), before: None, has_opened: false }
    }

    /// What comes next begins a block.
    pub(super) fn begin(&mut self) {
        (self.before, self.has_opened) = (None, false);
    }

    /// Something that is no text came before what comes next: code, a figure, the end of a line.
    pub(super) fn pass(&mut self, last: char) {
        (self.before, self.has_opened) = (Some(last), false);
    }

    /// The text with its marks; `None` where it has none.
    pub(super) fn set(&mut self, text: &str) -> Option<String> {
        let mut set = String::new();
        // What of the text was looked at, and what of it was written.
        let (mut seen, mut written) = (0, 0);
        while let Some(at) = text[seen..].bytes().position(|byte| matches!(byte, b'"' | b'\'' | b'-' | b'.'))
        {
            self.pass_all(&text[seen..seen + at]);
            let rest = &text[seen + at..];
            let (mark, length) = self.next(char::from(rest.as_bytes()[0]), rest);
            if let Some(mark) = mark {
                set.push_str(&text[written..seen + at]);
                set.push_str(mark);
                written = seen + at + length;
            }
            self.pass_all(&rest[..length]);
            self.has_opened = length == 1 && mark.is_some_and(|mark| self.opens(mark));
            seen += at + length;
        }
        self.pass_all(&text[seen..]);
        if written == 0 {
            return None;
        }
        set.push_str(&text[written..]);
        Some(set)
    }

    fn pass_all(&mut self, letters: &str) {
        if let Some(last) = letters.chars().next_back() {
            self.pass(last);
        }
    }

    /// Whether a mark was set to open a quotation. Where both ends look alike, it is taken to close one.
    fn opens(&self, mark: &str) -> bool {
        let [outer, outer_end, inner, inner_end] = self.marks;
        (mark == outer && outer != outer_end) || (mark == inner && inner != inner_end)
    }

    /// What is written for the first letters of a text, and how many bytes they are.
    fn next(&self, letter: char, rest: &str) -> (Option<&'static str>, usize) {
        let begins = self.has_opened
            || self.before.is_none_or(|before| before.is_whitespace() || "([{–—-/„«‚‹".contains(before));
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        match letter {
            '"' => (Some(self.marks[if begins { 0 } else { 1 }]), 1),
            // Left out letters, as in ’90s, are apostrophes too.
            '\'' if begins && !rest[1..].starts_with(|next: char| next.is_ascii_digit()) => {
                (Some(self.marks[2]), 1)
            }
            '\'' if begins || is_word(rest[1..].chars().next()) => (Some("’"), 1),
            '\'' => (Some(self.marks[3]), 1),
            '.' if rest.starts_with("...") => (Some("…"), 3),
            '-' if rest.starts_with("---") => (Some("—"), 3),
            // `--out` is what somebody types.
            '-' if rest.starts_with("--") && (!begins || !is_word(rest[2..].chars().next())) => {
                (Some("–"), 2)
            }
            _ => (None, letter.len_utf8()),
        }
    }
}

/// The marks of a language; those of English where it is not known.
fn marks(language: &str) -> Marks {
    match (language, language.split('-').next().unwrap_or_default()) {
        ("de-CH" | "fr-CH" | "it-CH", _) => ["«", "»", "‹", "›"],
        (_, "de" | "cs" | "sk" | "sl" | "hr" | "bg" | "is" | "lt" | "et") => ["„", "“", "‚", "‘"],
        (_, "fr") => ["«\u{202f}", "\u{202f}»", "“", "”"],
        (_, "es" | "pt" | "it" | "ca" | "el" | "ar" | "uk" | "ru" | "nb" | "nn" | "no") => {
            ["«", "»", "“", "”"]
        }
        (_, "pl" | "ro" | "hu" | "nl") => ["„", "”", "‚", "’"],
        (_, "sv" | "fi") => ["”", "”", "’", "’"],
        (_, "da") => ["»", "«", "›", "‹"],
        _ => ["“", "”", "‘", "’"],
    }
}

#[cfg(test)]
mod tests {
    use super::Punctuation;

    fn set(language: &str, text: &str) -> String {
        Punctuation::of(language).set(text).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn quotations_are_those_of_the_language() {
        let text = "She said \"it's 'cold' here\" (\"now\").";
        assert_eq!(set("en", text), "She said “it’s ‘cold’ here” (“now”).");
        assert_eq!(set("de", text), "She said „it’s ‚cold‘ here“ („now“).");
        assert_eq!(set("en", "\"'Hot'\" and \"it's 'hot'\"..."), "“‘Hot’” and “it’s ‘hot’”…");
        assert_eq!(set("de", "\"'Heiß'\", sagt er"), "„‚Heiß‘“, sagt er");
        assert_eq!(set("fr", "Il dit \"oui\"."), "Il dit «\u{202f}oui\u{202f}».");
        assert_eq!(set("de-CH", "\"ja\""), "«ja»");
        assert_eq!(set("xx", "the '90s"), "the ’90s");
    }

    #[test]
    fn dashes_and_dots_are_set_and_options_are_not() {
        assert_eq!(set("en", "2015--2020, so -- yes --- and..."), "2015–2020, so – yes — and…");
        assert_eq!(set("en", "type --out or -v; a.b 1-2"), "type --out or -v; a.b 1-2");
    }

    #[test]
    fn what_came_before_decides() {
        let mut punctuation = Punctuation::of("en");
        punctuation.pass('0');
        assert_eq!(punctuation.set("\" and"), Some("” and".to_owned()));
        punctuation.begin();
        assert_eq!(punctuation.set("\"Yes"), Some("“Yes".to_owned()));
    }
}
