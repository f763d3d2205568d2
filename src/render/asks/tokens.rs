//! A template in pieces: tags, prints, and the words of their expressions.

/// A piece of a template that says something to the engine.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// Whether it is a tag, `{% ... %}`, and not a print, `{{ ... }}`.
    pub is_tag: bool,
    pub tokens: Vec<Token>,
}

/// A word of an expression, and where it begins in the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub at: usize,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    Name(String),
    Text(String),
    Number,
    /// Punctuation and operators.
    Sign(&'static str),
}

/// Signs, the longest first.
const SIGNS: [&str; 34] = [
    "...", "?.", "==", "!=", "<=", ">=", "//", "**", "/>", "</", "(", ")", "[", "]", "{", "}", ",", ".", ":",
    "|", "+", "-", "*", "/", "%", "~", "<", ">", "=", "!", "?", "@", ";", "&",
];

/// The pieces of a template in their order; comments and what is between `raw` tags are none.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let (mut pieces, mut at, mut raw) = (Vec::new(), 0, false);
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        let is_tag = match text.as_bytes().get(open + 1) {
            Some(b'%') => true,
            Some(b'{') if !raw => false,
            Some(b'#') if !raw => {
                at = text[open..].find("#}").map_or(text.len(), |end| open + end + 2);
                continue;
            }
            _ => {
                at = open + 1;
                continue;
            }
        };
        let from = open + 2 + usize::from(text[open + 2..].starts_with('-'));
        let (tokens, end) = tokens(text, from, if is_tag { "%}" } else { "}}" });
        at = end;
        let word = tokens.first().and_then(Token::name);
        match word {
            Some("raw") if is_tag => raw = true,
            Some("endraw") if is_tag => raw = false,
            _ if raw => at = open + 2,
            _ => pieces.push(Piece { is_tag, tokens }),
        }
    }
    pieces
}

/// The words up to the end of a piece, and where that is.
fn tokens(text: &str, from: usize, close: &str) -> (Vec<Token>, usize) {
    let (mut tokens, mut at, mut depth) = (Vec::new(), from, 0_usize);
    while at < text.len() {
        let rest = &text[at..];
        let dashed = rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(close));
        if depth == 0 && (dashed || rest.starts_with(close)) {
            return (tokens, at + usize::from(dashed) + close.len());
        }
        let letter = rest.chars().next().unwrap_or(' ');
        let length = match letter {
            _ if letter.is_whitespace() => letter.len_utf8(),
            '"' | '\'' | '`' => {
                let inside = &rest[1..];
                let end = inside.find(letter).unwrap_or(inside.len());
                tokens.push(Token { at, what: What::Text(inside[..end].to_owned()) });
                (end + 2).min(rest.len())
            }
            _ if letter.is_ascii_digit() => {
                tokens.push(Token { at, what: What::Number });
                run(rest, |letter| letter.is_ascii_digit() || letter == '_')
            }
            _ if letter.is_alphabetic() || letter == '_' => {
                let length = run(rest, |letter| letter.is_alphanumeric() || letter == '_');
                tokens.push(Token { at, what: What::Name(rest[..length].to_owned()) });
                length
            }
            _ => match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
                Some(sign) => {
                    match *sign {
                        "{" => depth += 1,
                        "}" => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    tokens.push(Token { at, what: What::Sign(sign) });
                    sign.len()
                }
                None => letter.len_utf8(),
            },
        };
        at += length;
    }
    (tokens, text.len())
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !belongs(letter)).unwrap_or(text.len())
}

impl Token {
    pub(super) fn name(&self) -> Option<&str> {
        if let What::Name(name) = &self.what { Some(name) } else { None }
    }

    pub(super) fn text(&self) -> Option<&str> {
        if let What::Text(text) = &self.what { Some(text) } else { None }
    }

    pub(super) fn is(&self, sign: &str) -> bool {
        matches!(self.what, What::Sign(known) if known == sign)
    }

    pub(super) fn is_name(&self, name: &str) -> bool {
        self.name() == Some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_template_is_cut_where_the_engine_cuts_it() {
        let text = "a {# {{ no }} #}{%- if x.y == \"%}\" -%}{{ {\"a\": {\"b\": 1}} }}{% raw %}{{ z }}{% endraw %}{ }";
        let pieces = pieces(text);
        let words: Vec<Vec<&str>> = pieces
            .iter()
            .map(|piece| piece.tokens.iter().filter_map(|token| token.name().or(token.text())).collect())
            .collect();
        assert_eq!(words, [vec!["if", "x", "y", "%}"], vec!["a", "b"]]);
        assert_eq!(pieces[0].tokens[0].at, text.find("if").unwrap());
    }
}
