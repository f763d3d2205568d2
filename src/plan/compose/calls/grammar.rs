//! How a call is written: `{{ figure(member="edina", of="total") }}`.
//!
//! ```text
//! call     = "{{" name "(" [argument {"," argument} [","]] ")" "}}"
//! argument = name "=" '"' text '"'
//! name     = a small letter, then small letters, digits and "_"
//! ```
//! White space, also the end of a line, may stand between any two of these. A text holds neither quotation marks nor the
//! end of a line. `\{{` is no call, but two braces.

use std::ops::Range;

use super::foreign::{Tag, tag};

/// One word of a call, and the bytes of the Markdown where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub text: String,
    pub range: Range<usize>,
}

/// A well-formed call; whether there is anything of its name is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// From the first brace to the last.
    pub range: Range<usize>,
    pub name: Word,
    /// In the order in which they are written.
    pub arguments: Vec<(Word, Word)>,
}

/// Braces that begin no well-formed call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The two braces.
    pub braces: Range<usize>,
    /// Where something else was expected.
    pub at: Range<usize>,
    /// What was expected there, as a sentence.
    pub message: &'static str,
    /// What to write; may be empty.
    pub hint: &'static str,
}

/// Braces that are no call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    Malformed(Malformed),
    /// Another program would read them.
    Foreign(Tag),
}

/// Every call of a text in its order. Code is not told apart: that is for whoever parses the Markdown.
pub fn calls(markdown: &str) -> Vec<Result<Call, Misfit>> {
    let (mut found, mut from) = (Vec::new(), 0);
    while let Some(at) = markdown[from..].find('{').map(|at| from + at) {
        let escapes = markdown[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        let is_call = markdown[at..].starts_with("{{");
        from = at + if is_call { 2 } else { 1 };
        if escapes % 2 == 1 {
            continue;
        }
        if let Some(tag) = tag(markdown, at) {
            from = tag.range.end;
            found.push(Err(Misfit::Foreign(tag)));
        } else if is_call {
            let call = Reader { markdown, at: at + 2 }.call(at);
            from = call.as_ref().map_or(from, |call| call.range.end);
            found.push(call.map_err(Misfit::Malformed));
        }
    }
    found
}

struct Reader<'a> {
    markdown: &'a str,
    at: usize,
}

type Step<T> = Result<T, (Range<usize>, &'static str, &'static str)>;

impl Reader<'_> {
    fn call(mut self, start: usize) -> Result<Call, Malformed> {
        let (name, arguments) = self.inside().map_err(|(at, message, hint)| Malformed {
            braces: start..start + 2,
            at,
            message,
            hint,
        })?;
        Ok(Call { range: start..self.at, name, arguments })
    }

    fn inside(&mut self) -> Step<(Word, Vec<(Word, Word)>)> {
        let name =
            self.name("the name of a call is expected here", "write `\\{{` for braces that are text")?;
        self.mark("(", "`(` is expected here", "write `\\{{` for braces that are text")?;
        let mut arguments = Vec::new();
        while !self.comes(")") {
            let argument = self.name("the name of an argument, or `)`, is expected here", "")?;
            self.mark("=", "`=` is expected here", "")?;
            arguments.push((argument, self.text()?));
            if !self.comes(")") {
                self.mark(",", "`,` or `)` is expected here", "")?;
            }
        }
        self.mark(")", "`)` is expected here", "")?;
        self.mark("}}", "`}}` is expected here", "")?;
        Ok((name, arguments))
    }

    /// Passes over white space, but over no empty line: a call ends with its paragraph.
    fn space(&mut self) {
        let rest = &self.markdown[self.at..];
        let blank = rest.len() - rest.trim_start().len();
        let blank = if rest[..blank].matches('\n').count() > 1 { 0 } else { blank };
        self.at += blank;
    }

    fn comes(&mut self, mark: &str) -> bool {
        self.space();
        self.markdown[self.at..].starts_with(mark)
    }

    fn mark(&mut self, mark: &str, message: &'static str, hint: &'static str) -> Step<()> {
        if !self.comes(mark) {
            return Err((self.here(), message, hint));
        }
        self.at += mark.len();
        Ok(())
    }

    fn name(&mut self, message: &'static str, hint: &'static str) -> Step<Word> {
        self.space();
        let rest = &self.markdown[self.at..];
        let is_of_a_name =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        let length = rest.find(|letter| !is_of_a_name(letter)).unwrap_or(rest.len());
        if !rest.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            return Err((self.here(), message, hint));
        }
        Ok(self.take(length))
    }

    fn text(&mut self) -> Step<Word> {
        self.space();
        if self.markdown[self.at..].starts_with(['“', '”', '„', '«', '\'', '‘', '’']) {
            return Err((self.here(), "a text stands between straight quotation marks", "write `\"…\"`"));
        }
        self.mark("\"", "a text between quotation marks is expected here", "write `\"…\"`")?;
        let rest = &self.markdown[self.at..];
        let length = rest.find(['"', '\n', '`']).filter(|end| rest[*end..].starts_with('"'));
        let Some(length) = length else {
            let opening = self.at - 1..self.at;
            return Err((opening, "the quotation mark that opens here is never closed", ""));
        };
        let word = self.take(length);
        self.at += 1;
        Ok(word)
    }

    fn take(&mut self, length: usize) -> Word {
        let range = self.at..self.at + length;
        self.at = range.end;
        Word { text: self.markdown[range.clone()].to_owned(), range }
    }

    /// The letter that is next; nothing at the end of the text.
    fn here(&self) -> Range<usize> {
        let length = self.markdown[self.at..].chars().next().map_or(0, char::len_utf8);
        self.at..self.at + length
    }
}

#[cfg(test)]
mod tests {
    use super::{Call, Misfit, calls};

    fn only(markdown: &str) -> Call {
        calls(markdown).into_iter().next().expect("a call").expect("well-formed")
    }

    fn fault(markdown: &str) -> (usize, &'static str) {
        match calls(markdown).into_iter().next().expect("a call") {
            Err(Misfit::Malformed(fault)) => (fault.at.start, fault.message),
            other => panic!("{markdown} is {other:?}"),
        }
    }

    #[test]
    fn a_call_has_a_name_and_arguments() {
        let call = only("It was {{ figure(member=\"edina\", of = \"total\",) }} then.");
        assert_eq!(call.range, 7..50);
        assert_eq!(call.name.text, "figure");
        let written: Vec<(&str, &str)> =
            call.arguments.iter().map(|(name, value)| (name.text.as_str(), value.text.as_str())).collect();
        assert_eq!(written, [("member", "edina"), ("of", "total")]);
        assert_eq!(only("{{card(member=\"a\")}}").arguments.len(), 1);
        assert_eq!(only("{{ card(\n  member=\"a\"\n) }}").arguments.len(), 1);
    }

    #[test]
    fn escaped_braces_are_text() {
        assert_eq!(calls("write \\{{ figure() }}"), []);
        assert_eq!(calls("write \\\\{{ figure() }}").len(), 1);
        assert_eq!(calls("a { b } {c}"), []);
    }

    #[test]
    fn what_is_malformed_is_told_at_its_place() {
        assert_eq!(fault("{{ city.title }}"), (7, "`(` is expected here"));
        assert_eq!(fault("{{ Figure() }}").0, 3);
        assert_eq!(
            fault("{{ figure(member=edina) }}"),
            (17, "a text between quotation marks is expected here")
        );
        assert_eq!(
            fault("{{ figure(member=“edina”) }}"),
            (17, "a text stands between straight quotation marks")
        );
        assert_eq!(
            fault("{{ figure(member=\"edina) }}\n"),
            (17, "the quotation mark that opens here is never closed")
        );
        assert_eq!(fault("{{ figure(a=\"b\" c=\"d\") }}"), (16, "`,` or `)` is expected here"));
        assert_eq!(fault("{{ figure(a=\"b\") }"), (17, "`}}` is expected here"));
        assert_eq!(fault("{{"), (2, "the name of a call is expected here"));
        assert_eq!(fault("{{ figure(\n\na=\"b\") }}").0, 10);
    }

    #[test]
    fn a_malformed_call_hides_no_other() {
        assert_eq!(calls("{{ a {{ card(member=\"x\") }}").len(), 2);
    }
}
