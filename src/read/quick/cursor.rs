//! Walks over the text, byte by byte, and knows line and column.

use crate::diagnostic::Span;
use crate::read::place::offset;

/// Longer keys and texts are left to the full parser and its limits.
const LONG_KEY: usize = 256;
const LONG_TEXT: usize = 1 << 16;

/// Where in the text.
pub(super) struct Cursor<'t> {
    text: &'t str,
    origin: Span,
    /// Without it, columns have to be counted in characters.
    ascii: bool,
    pub at: usize,
    line: u32,
    pub line_start: usize,
    /// Up to where the characters of this line are counted, and how many they are.
    counted: (usize, u32),
    /// The column (from 0) of what stands first in this line; none at the end of the text.
    pub indent: Option<usize>,
}

/// A scalar or a key, without its quotation marks.
pub(super) struct Word<'t> {
    pub text: &'t str,
    pub quoted: bool,
    pub span: Span,
}

/// What ends a word, and where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    BlockKey,
    BlockValue,
    FlowKey,
    FlowValue,
}

impl<'t> Cursor<'t> {
    /// None where the text has characters that need the full parser.
    pub fn new(text: &'t str, origin: Span) -> Option<Cursor<'t>> {
        let plain = |byte: u8| byte == b'\n' || (byte >= b' ' && byte != 0x7f);
        if !text.bytes().all(plain) {
            return None;
        }
        let ascii = text.is_ascii();
        // Beyond ASCII: control characters, line breaks of other alphabets, byte order marks, and what is no character.
        let odd = |c: char| {
            matches!(c, '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
        };
        if !ascii && text.chars().any(odd) {
            return None;
        }
        let counted = (0, 0);
        Some(Cursor { text, origin, ascii, at: 0, line: 0, line_start: 0, counted, indent: None })
    }

    /// The byte here; none at the end.
    pub fn byte(&self) -> Option<u8> {
        self.byte_at(self.at)
    }

    fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    pub fn offset_here(&self) -> u32 {
        self.origin.start + offset(self.at)
    }

    /// The span from `start`, in this line and not before one asked for earlier in it, to `end`.
    pub fn span(&mut self, start: usize, end: usize) -> Span {
        let before = match self.ascii {
            true => offset(start - self.line_start),
            false => self.characters_before(start),
        };
        let first = if self.line == 0 { self.origin.column } else { 1 };
        Span {
            line: self.origin.line + self.line,
            column: first + before,
            start: self.origin.start + offset(start),
            end: self.origin.start + offset(end),
        }
    }

    fn characters_before(&mut self, at: usize) -> u32 {
        let (from, count) = self.counted;
        let begins = |byte: &&u8| (**byte & 0xc0) != 0x80;
        let more = self.text.as_bytes()[from..at.max(from)].iter().filter(begins).count();
        self.counted = (at.max(from), count + offset(more));
        self.counted.1
    }

    pub fn spaces(&mut self) {
        while self.byte() == Some(b' ') {
            self.at += 1;
        }
    }

    /// Whether `- ` stands here.
    pub fn at_item(&self) -> bool {
        self.byte() == Some(b'-') && self.byte_at(self.at + 1) == Some(b' ')
    }

    /// Whether nothing but a comment follows in this line.
    pub fn at_line_end(&self) -> bool {
        matches!(self.byte(), None | Some(b'\n')) || self.at_comment()
    }

    fn at_comment(&self) -> bool {
        self.byte() == Some(b'#') && (self.at == 0 || matches!(self.byte_at(self.at - 1), Some(b' ' | b'\n')))
    }

    /// Steps to the end of the line; none when more than a comment is in the way.
    pub fn line_end(&mut self) -> Option<()> {
        self.spaces();
        if self.at_comment() {
            self.at = self.line_break();
        }
        matches!(self.byte(), None | Some(b'\n')).then_some(())
    }

    fn line_break(&self) -> usize {
        let rest = &self.text.as_bytes()[self.at..];
        rest.iter().position(|byte| *byte == b'\n').map_or(self.text.len(), |found| self.at + found)
    }

    fn step_over_break(&mut self) {
        self.at += 1;
        self.line += 1;
        self.line_start = self.at;
        self.counted = (self.at, 0);
    }

    /// From the end of a line (or the beginning of the text) to what stands first in a later one.
    pub fn next_line(&mut self) -> Option<()> {
        loop {
            if self.byte() == Some(b'\n') {
                self.step_over_break();
            }
            self.spaces();
            if self.at_comment() {
                self.at = self.line_break();
            }
            match self.byte() {
                None => self.indent = None,
                Some(b'\n') => continue,
                Some(_) => {
                    self.indent = Some(self.at - self.line_start);
                    let rest = &self.text[self.at..];
                    if self.indent == Some(0) && ["---", "...", "%"].iter().any(|mark| rest.starts_with(mark))
                    {
                        return None;
                    }
                }
            }
            return Some(());
        }
    }

    /// Inside of brackets: over spaces, line breaks and comments.
    pub fn blanks(&mut self) -> Option<()> {
        loop {
            match self.byte()? {
                b' ' => self.at += 1,
                b'\n' => {
                    self.step_over_break();
                    // What begins in the first column may be the mark of another document.
                    if !matches!(self.byte(), Some(b' ' | b'\n')) {
                        return None;
                    }
                }
                b'#' if self.at_comment() => self.at = self.line_break(),
                _ => return Some(()),
            }
        }
    }

    /// Whether a key and its colon stand here.
    pub fn at_key(&self) -> bool {
        self.word_end(Ends::BlockKey).is_some()
    }

    /// The key or scalar that stands here; steps to its end, which for a key is its colon.
    pub fn word(&mut self, ends: Ends) -> Option<Word<'t>> {
        let start = self.at;
        let (end, quoted) = self.word_end(ends)?;
        let span = self.span(start, end);
        self.at = end;
        let text = if quoted { &self.text[start + 1..end - 1] } else { &self.text[start..end] };
        let longest = if matches!(ends, Ends::BlockKey | Ends::FlowKey) { LONG_KEY } else { LONG_TEXT };
        (text.len() <= longest).then_some(Word { text, quoted, span })
    }

    fn word_end(&self, ends: Ends) -> Option<(usize, bool)> {
        let first = self.byte()?;
        let is_key = matches!(ends, Ends::BlockKey | Ends::FlowKey);
        if matches!(first, b'"' | b'\'') {
            let end = self.quote_end(first)?;
            let is_ended = !is_key || (self.byte_at(end) == Some(b':') && self.after_colon(end, ends));
            return is_ended.then_some((end, true));
        }
        if !self.can_begin(first) {
            return None;
        }
        self.plain_end(ends).map(|end| (end, false))
    }

    /// Behind the closing mark; none with escapes or line breaks.
    fn quote_end(&self, mark: u8) -> Option<usize> {
        for (at, byte) in self.text.as_bytes().iter().enumerate().skip(self.at + 1) {
            match *byte {
                b'\n' | b'\\' => return None,
                // Two marks in a row are an escape.
                byte if byte == mark => return (self.byte_at(at + 1) != Some(mark)).then_some(at + 1),
                _ => {}
            }
        }
        None
    }

    fn can_begin(&self, first: u8) -> bool {
        match first {
            b'-' => {
                self.byte_at(self.at + 1).is_some_and(|next| next.is_ascii_alphanumeric() || next == b'.')
            }
            _ => !b" \n?:,[]{}#&*!|>%@`\"'".contains(&first),
        }
    }

    /// Where a word without quotation marks ends.
    fn plain_end(&self, ends: Ends) -> Option<usize> {
        let is_flow = matches!(ends, Ends::FlowKey | Ends::FlowValue);
        let mut end = self.at;
        for (at, byte) in self.text.as_bytes().iter().enumerate().skip(self.at) {
            match *byte {
                b'\n' => break,
                b' ' => continue,
                b'#' if end < at => break,
                b',' | b']' | b'}' if is_flow => break,
                b'[' | b'{' if is_flow => return None,
                b':' if matches!(
                    self.byte_at(at + 1),
                    None | Some(b' ' | b'\n' | b',' | b'[' | b']' | b'{' | b'}')
                ) =>
                {
                    let is_key = matches!(ends, Ends::BlockKey | Ends::FlowKey);
                    return (is_key && end == at && self.after_colon(at, ends)).then_some(end);
                }
                _ => {}
            }
            end = at + 1;
        }
        // A key has to end at its colon.
        matches!(ends, Ends::BlockValue | Ends::FlowValue).then_some(end)
    }

    /// Whether what follows the colon makes it the end of a key.
    fn after_colon(&self, colon: usize, ends: Ends) -> bool {
        match self.byte_at(colon + 1) {
            Some(b' ') => true,
            None | Some(b'\n') => ends == Ends::BlockKey,
            _ => false,
        }
    }
}
