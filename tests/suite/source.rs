//! Rust files as text whose comments and strings are blanked, so that words in them are only code.

use std::fs;
use std::path::Path;

/// One file of `src/`.
pub struct Source {
    /// Below `src/`, with `/`.
    pub path: String,
    /// Whether all of it is compiled for tests only.
    pub is_test: bool,
    code: String,
}

/// Every Rust file of `src/`.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let entries = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().map(|entry| entry.unwrap());
    let files = entries.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"));
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            let is_test = ["tests", "samples"].iter().any(|folder| {
                path.contains(&format!("/{folder}/")) || path.ends_with(&format!("/{folder}.rs"))
            });
            let code = without_tests(&blanked(&fs::read_to_string(entry.path()).unwrap()));
            Source { path, is_test, code }
        })
        .collect()
}

impl Source {
    /// The stage that the file belongs to.
    pub fn module(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }

    /// Lines and their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// Whether a word stands in the code, not as a part of another.
    pub fn names(&self, word: &str) -> bool {
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
        self.code.match_indices(word).any(|(at, _)| {
            !self.code[..at].ends_with(is_part) && !self.code[at + word.len()..].starts_with(is_part)
                || (word.ends_with("::") && !self.code[..at].ends_with(is_part))
        })
    }

    /// Every module that is named after `crate::`, and the line; `use crate::{a, b}` names two.
    pub fn imports(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for (at, path) in self.code.match_indices("crate::") {
            let line = self.code[..at].matches('\n').count() + 1;
            let rest = &self.code[at + path.len()..];
            let names = match rest.strip_prefix('{') {
                Some(list) => top_names(list),
                None => vec![word(rest)],
            };
            found.extend(names.into_iter().map(|name| (line, name)));
        }
        found
    }

    /// Name, first line and length in lines of every function with a body.
    pub fn functions(&self) -> Vec<(String, usize, usize)> {
        let mut found = Vec::new();
        for (at, keyword) in self.code.match_indices("fn ") {
            let is_word = self.code[..at].ends_with([' ', '\n', '(']) || at == 0;
            let name = word(&self.code[at + keyword.len()..]);
            if let Some(end) = body_end(&self.code[at..]).filter(|_| is_word && !name.is_empty()) {
                let line = self.code[..at].matches('\n').count() + 1;
                found.push((name, line, self.code[at..at + end].matches('\n').count() + 1));
            }
        }
        found
    }
}

/// Where the body of a function ends whose text begins here; `None` where it has none.
fn body_end(text: &str) -> Option<usize> {
    let (mut brackets, mut braces) = (0i32, 0i32);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets -= 1,
            ';' if brackets == 0 && braces == 0 => return None,
            '{' => braces += 1,
            '}' => {
                braces -= 1;
                if braces == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// The first words of the parts of `a::b, c::{d, e}}`.
fn top_names(list: &str) -> Vec<String> {
    let (mut names, mut depth, mut part) = (Vec::new(), 0, String::new());
    for letter in list.chars() {
        match letter {
            '}' if depth == 0 => break,
            ',' if depth == 0 => names.push(word(std::mem::take(&mut part).trim())),
            _ => {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                part.push(letter);
            }
        }
    }
    names.push(word(part.trim()));
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

/// The code before the module of tests that ends a file.
fn without_tests(code: &str) -> String {
    let cut = code.match_indices("#[cfg(test)]").find(|(at, _)| {
        let next = code[*at..].lines().nth(1).unwrap_or_default();
        next.trim_start().starts_with("mod ") && next.trim_end().ends_with('{')
    });
    cut.map_or(code, |(at, _)| &code[..at]).to_owned()
}

/// Comments, strings and characters as spaces; line breaks stay.
fn blanked(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = token(rest);
        match length {
            0 => {
                code.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
            length => {
                code.extend(rest[..length].chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
                rest = &rest[length..];
            }
        }
    }
    code
}

/// The length of the comment, string or character that a text begins with.
fn token(text: &str) -> usize {
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("/*") {
        return text.find("*/").map_or(text.len(), |end| end + 2);
    }
    if let Some(raw) = text.strip_prefix('r').filter(|raw| raw.starts_with(['"', '#'])) {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let begun = 1 + hashes + 1;
            return text[begun..].find(&close).map_or(text.len(), |end| begun + end + close.len());
        }
    }
    match text.as_bytes()[0] {
        b'"' => quoted(text, '"'),
        // A lifetime is no character.
        b'\'' if text[1..].starts_with('\\') || text.chars().nth(2) == Some('\'') => quoted(text, '\''),
        _ => 0,
    }
}

fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}
