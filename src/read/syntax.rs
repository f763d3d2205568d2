//! What is likely wrong when a file is not well-formed YAML, in the user's words.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span};

use super::place::{line_around, span_of};

/// The kinds of fault that deserve words of their own.
pub(super) enum Likely {
    Tab,
    UnclosedQuote,
    AfterQuote,
    /// The parser names the bracket itself.
    LeftOpen,
    /// The parser names the place where it noticed.
    UnclosedBracket,
    WrongBracket {
        open: char,
        close: char,
    },
    LoneBracket,
    MissingComma,
    ColonInValue,
    NoColon,
    Indentation,
    ListInLine,
    Character(char),
    /// An anchor or alias without a name: usually text that begins with `&` or `*`.
    NoName,
    Other(String),
}

/// Where the parser gave up; offsets count from the beginning of `text`.
pub(super) struct Scene<'a> {
    pub file: &'a Arc<str>,
    pub text: &'a str,
    pub origin: Span,
    pub at: usize,
    /// The scalar that was read last.
    pub last: std::ops::Range<usize>,
    /// The bracket that is open at this place.
    pub bracket: Option<usize>,
}

/// The diagnostic for a fault at a place.
pub(super) fn explain(scene: &Scene, likely: &Likely) -> Diagnostic {
    if let Some(tab) = scene.tab(matches!(likely, Likely::Tab)) {
        return scene
            .fault(tab..tab + 1, "a tab stands where spaces indent")
            .help("replace each tab at the beginning of a line by spaces");
    }
    match likely {
        Likely::Tab => scene.fault_here("a tab stands where only spaces can").help("write a space instead"),
        Likely::UnclosedQuote => scene
            .fault_here("this quotation mark is never closed")
            .help("close it with the same mark at the end of the text"),
        Likely::AfterQuote => after_quote(scene),
        Likely::LeftOpen => unclosed_bracket(scene, scene.at),
        Likely::UnclosedBracket => unclosed_bracket(scene, scene.bracket.unwrap_or(scene.at)),
        Likely::WrongBracket { open, close } => scene
            .fault_here(&format!("the bracket `{open}` opened here is closed by `{close}`"))
            .help(format!("a `{open}` is closed by `{}`", closing(*open))),
        Likely::LoneBracket => {
            scene.fault_here("this bracket closes nothing").help("remove it, or look for the one that should open")
        }
        Likely::MissingComma => missing_comma(scene),
        Likely::ColonInValue => colon_in_value(scene),
        Likely::NoColon => no_colon(scene),
        Likely::Indentation => indentation(scene),
        Likely::ListInLine => scene
            .fault_here("a list cannot begin in the line of its key")
            .help("begin the list in the next line, or write `[a, b]`; text that begins with `- ` needs quotation marks"),
        Likely::Character(character) => character_fault(scene, *character),
        Likely::NoName => scene
            .fault_here("a value cannot begin with this character")
            .help("put the value in quotation marks"),
        Likely::Other(words) => scene
            .fault_here(&format!("this is not well-formed YAML: {words}"))
            .help("look at this line and the one before it; quotation marks around a value often help"),
    }
}

impl Scene<'_> {
    fn place(&self, range: std::ops::Range<usize>) -> Place {
        Place::new(self.file, span_of(self.text, self.origin, range.start, range.end))
    }

    fn fault(&self, range: std::ops::Range<usize>, message: &str) -> Diagnostic {
        Diagnostic::at(Code::YamlSyntax, self.place(range), message)
    }

    /// At the one character where the parser gave up.
    fn fault_here(&self, message: &str) -> Diagnostic {
        self.fault(self.at..self.at + self.character_at(self.at).map_or(0, char::len_utf8), message)
    }

    fn character_at(&self, at: usize) -> Option<char> {
        self.text.get(at..).and_then(|rest| rest.chars().next()).filter(|found| !matches!(found, '\n' | '\r'))
    }

    /// A tab in the indentation of this line; or, when the parser complained of a tab, of a line below
    /// (it names the beginning of a text that runs over several lines).
    fn tab(&self, search_below: bool) -> Option<usize> {
        let mut line = line_around(self.text, self.at);
        loop {
            let text = &self.text[line.clone()];
            let indent = text.len() - text.trim_start_matches([' ', '\t']).len();
            // A line that is nothing but blanks is not indented.
            if let Some(tab) = text[..indent].find('\t').filter(|_| indent < text.len()) {
                return Some(line.start + tab);
            }
            if !search_below || line.end >= self.text.len() {
                return None;
            }
            line = line_around(self.text, line.end + 1);
        }
    }
}

fn after_quote(scene: &Scene) -> Diagnostic {
    let before = &scene.text[scene.last.end.min(scene.at)..scene.at];
    let opened = before.find(['"', '\'']).map(|found| scene.last.end + found);
    let mark = if before.trim_end().ends_with('\'') { '\'' } else { '"' };
    let help = match mark {
        '\'' => "an apostrophe inside '…' is written twice: 'it''s'; or use \"…\" around the text",
        _ => "a quotation mark inside \"…\" is written \\\"; or use '…' around the text",
    };
    let fault = scene.fault_here("text goes on after its closing quotation mark").help(help);
    let fault =
        if scene.bracket.is_some() { fault.hint("or is a comma missing before this?") } else { fault };
    match opened.filter(|opened| !line_around(scene.text, scene.at).contains(opened)) {
        Some(opened) => fault.label(
            scene.place(opened..opened + 1),
            "this quotation mark was opened here: was it ever closed?",
        ),
        None => fault,
    }
}

fn unclosed_bracket(scene: &Scene, bracket: usize) -> Diagnostic {
    let open = scene.character_at(bracket).unwrap_or('[');
    scene
        .fault(bracket..bracket + 1, &format!("this bracket `{open}` is never closed"))
        .help(format!("close it with `{}`", closing(open)))
}

fn missing_comma(scene: &Scene) -> Diagnostic {
    let Some(bracket) = scene.bracket else {
        return scene.fault_here("a comma or a closing bracket is missing before this");
    };
    let close = closing(scene.character_at(bracket).unwrap_or('['));
    let line = line_around(scene.text, scene.at);
    if !line.contains(&bracket) && !scene.text[scene.at..line.end].contains(close) {
        return unclosed_bracket(scene, bracket)
            .label(scene.place(scene.at..scene.at + 1), "still open here");
    }
    if scene.text[scene.at..].starts_with(':') {
        return scene
            .fault_here("`: ` stands inside a value")
            .hint(format!("a comma or `{close}` is missing before, or the value needs quotation marks"))
            .help("write `{key: \"value: with a colon\", other: value}`");
    }
    scene.fault_here(&format!("a comma or `{close}` is missing before this"))
}

fn colon_in_value(scene: &Scene) -> Diagnostic {
    let line = line_around(scene.text, scene.at);
    let value = scene.last.clone();
    if value.start >= line.start && value.end <= scene.at && value.start < value.end {
        let rest = &scene.text[value.start..line.end];
        let whole = rest.split(" #").next().unwrap_or(rest).trim_end();
        let fault = scene
            .fault(value.start..value.start + whole.len(), "`: ` stands inside a value")
            .hint("put the whole value in quotation marks");
        return match whole.len() <= 80 && !whole.contains(['"', '\\']) {
            true => fault.help(format!("write `\"{whole}\"`")),
            false => fault,
        };
    }
    if value.end <= scene.at && value.start < line.start {
        let first = line_around(scene.text, value.start);
        if scene.text[first.start..value.start].trim().is_empty()
            && let Some(fault) = missing_space(scene, first.clone())
        {
            return fault;
        }
        let begun = scene.place(value.start..first.end.max(value.start));
        return scene
            .fault_here("this line is read as more of the text above, so it cannot have a key")
            .label(begun, "this text goes on into the next line")
            .help(
                "indent the line like its neighbours; or, if the line above is a key, write a colon after it",
            );
    }
    scene
        .fault_here("a colon stands where no key can be")
        .help("a value with `: ` in it needs quotation marks")
}

fn no_colon(scene: &Scene) -> Diagnostic {
    let line = line_around(scene.text, scene.at);
    if let Some(fault) = missing_space(scene, scene.at..line.end) {
        return fault;
    }
    let words = scene.text[scene.at..line.end].trim_end();
    if words.len() > 1000 {
        return scene
            .fault_here("a key is longer than 1,000 characters")
            .help("a long text is a value: write `key: text`");
    }
    scene
        .fault(scene.at..scene.at + words.len(), "this line is neither `key: value` nor an item of a list")
        .hint("a colon is missing")
        .help("text that goes on from the line above must be indented deeper than its key")
}

/// `year:2019` at the beginning of a line.
fn missing_space(scene: &Scene, range: std::ops::Range<usize>) -> Option<Diagnostic> {
    let text = scene.text.get(range.clone())?;
    let colon = text.find(':')?;
    let (before, after) = (text[..colon].trim_start(), text[colon + 1..].trim_end());
    if before.is_empty() || before.contains(' ') || after.is_empty() || after.starts_with([' ', '\t', '/']) {
        return None;
    }
    let at = range.start + colon;
    let fault = scene.fault(at..at + 1, "a space is missing after this colon");
    Some(if after.len() <= 80 { fault.help(format!("write `{before}: {after}`")) } else { fault })
}

fn indentation(scene: &Scene) -> Diagnostic {
    let line = line_around(scene.text, scene.at);
    let text = &scene.text[line.clone()];
    let start = line.start + (text.len() - text.trim_start().len());
    let range = start..line.start + text.trim_end().len();
    if text.trim_start().starts_with("- ") {
        return scene
            .fault(range, "an item of a list stands where a key is expected")
            .help("indent the list deeper than the key it belongs to, all its items alike");
    }
    scene
        .fault(range, "this line does not fit the indentation of the lines above")
        .help("keys of one map begin in the same column, and so do the items of one list")
}

fn character_fault(scene: &Scene, character: char) -> Diagnostic {
    // The parser names the beginning of the text in which it met the character.
    let at = scene
        .text
        .get(scene.at..)
        .and_then(|rest| rest.find(character))
        .map_or(scene.at, |found| scene.at + found);
    let range = at..at + character.len_utf8();
    if character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}' | '\u{feff}') {
        let message =
            format!("the invisible character U+{:04X} cannot stand in a file", u32::from(character));
        return scene
            .fault(range, &message)
            .help("delete it; it is often left over from copying or from another program");
    }
    scene
        .fault(range, &format!("a value cannot begin with `{character}`"))
        .help("put the value in quotation marks")
}

fn closing(open: char) -> char {
    if open == '{' { '}' } else { ']' }
}
