//! What the keys of many files depend on, beside what each file shows.

use std::fmt;

/// Something that many files are made under. When it changes, they are made again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// The version of this program: everything depends on it but files that are published as they are.
    Program,
    /// Templates, styles and scripts: all pages.
    Theme,
    /// The words of a language, by its tag: all pages in it.
    Words(String),
    /// What every page of a language shows, by its tag: the site's title, its navigation, its foot.
    Frame(String),
    /// The colours and fonts of the theme: all pictures.
    Pictures,
}

impl Ground {
    /// Reads what [`Display`](fmt::Display) writes.
    pub fn parse(written: &str) -> Option<Ground> {
        Some(match written.split_once('-') {
            Some(("words", language)) => Ground::Words(language.to_owned()),
            Some(("frame", language)) => Ground::Frame(language.to_owned()),
            _ => match written {
                "program" => Ground::Program,
                "theme" => Ground::Theme,
                "pictures" => Ground::Pictures,
                _ => return None,
            },
        })
    }
}

/// One word: `theme`, `words-en`.
impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ground::Program => f.write_str("program"),
            Ground::Theme => f.write_str("theme"),
            Ground::Words(language) => write!(f, "words-{language}"),
            Ground::Frame(language) => write!(f, "frame-{language}"),
            Ground::Pictures => f.write_str("pictures"),
        }
    }
}

/// A word that stands for a hash.
pub(super) fn word(hash: &[u8; 32]) -> String {
    blake3::Hash::from_bytes(*hash).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::Ground;

    #[test]
    fn grounds_are_read_as_they_are_written() {
        let words = Ground::Words("pt-BR".to_owned());
        for ground in
            [Ground::Program, Ground::Theme, words, Ground::Frame("en".to_owned()), Ground::Pictures]
        {
            assert_eq!(Ground::parse(&ground.to_string()), Some(ground));
        }
        assert_eq!(Ground::parse("weather"), None);
    }
}
