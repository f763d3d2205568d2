//! A quick way through the YAML that people and programs write nearly always: maps and lists by
//! indentation, brackets, scalars on one line, comments. Reading is the dearest part of a cold build, and
//! the full parser takes a dozen times as long.
//!
//! **It never decides.** Whatever it is not sure about (tabs, escapes, texts over several lines, anchors, any
//! fault at all) it leaves to the full parser, which alone knows YAML and tells faults. A test holds
//! that where it gives a [`Node`], the full parser gives the same one, with the same places.

mod cursor;
mod flow;

use crate::diagnostic::Span;

use super::keys::FEW_KEYS;
use super::{Entry, Node, Value};
use cursor::{Cursor, Ends, Word};

/// Nesting beyond this is left to the full parser, which has a limit and words for it.
const DEEP: usize = 48;

/// The node of the whole text, if the text is plain enough.
pub(super) fn parse(text: &str, origin: Span) -> Option<Node> {
    let mut quick = Quick { cursor: Cursor::new(text, origin)?, depth: 0 };
    quick.cursor.next_line()?;
    let column = quick.cursor.indent?;
    let node = quick.block(column)?;
    // Anything left over is a fault, or a document of another shape.
    quick.cursor.indent.is_none().then_some(node)
}

struct Quick<'t> {
    cursor: Cursor<'t>,
    depth: usize,
}

impl Quick<'_> {
    /// A list or a map whose first item or key stands here, in this column of its line (from 0).
    fn block(&mut self, column: usize) -> Option<Node> {
        self.depth += 1;
        let node = match self.cursor.at_item() {
            _ if self.depth > DEEP => None,
            true => self.list(column),
            false => self.map(column),
        };
        self.depth -= 1;
        node
    }

    fn list(&mut self, column: usize) -> Option<Node> {
        let mut span = self.cursor.span(self.cursor.at, self.cursor.at);
        let mut items = Vec::new();
        loop {
            self.cursor.at += 1;
            self.cursor.spaces();
            let item = self.item()?;
            span.end = item.span.end;
            items.push(item);
            match self.cursor.indent {
                Some(indent) if indent > column => return None,
                Some(indent) if indent == column && self.cursor.at_item() => {}
                _ => break,
            }
        }
        items.shrink_to_fit();
        Some(Node { value: Value::List(items), span })
    }

    /// What follows `- ` in its line.
    fn item(&mut self) -> Option<Node> {
        if self.cursor.at_item() || self.cursor.at_key() {
            return self.block(self.cursor.at - self.cursor.line_start);
        }
        let node = self.inline()?;
        self.cursor.line_end()?;
        self.cursor.next_line()?;
        Some(node)
    }

    fn map(&mut self, column: usize) -> Option<Node> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut span = self.cursor.span(self.cursor.at, self.cursor.at);
        loop {
            let Word { text: key, span: key_span, .. } = self.cursor.word(Ends::BlockKey)?;
            if is_known(&entries, key) || key == "<<" {
                return None;
            }
            // Where the value is said to be if there is none: right behind its key.
            let nothing = self.cursor.span(self.cursor.at, self.cursor.at);
            self.cursor.at += 1;
            let node = self.value(column, nothing)?;
            span.end = node.span.end;
            entries.push(Entry { key: key.to_owned(), key_span, node });
            match self.cursor.indent {
                Some(indent) if indent > column => return None,
                Some(indent) if indent == column && !self.cursor.at_item() => {}
                Some(indent) if indent == column => return None,
                _ => break,
            }
        }
        entries.shrink_to_fit();
        Some(Node { value: Value::Map(entries), span })
    }

    /// What follows `key:`, in its line or below. Ends at the next line that says something.
    fn value(&mut self, column: usize, nothing: Span) -> Option<Node> {
        self.cursor.spaces();
        if !self.cursor.at_line_end() {
            let node = self.inline()?;
            self.cursor.line_end()?;
            self.cursor.next_line()?;
            return Some(node);
        }
        self.cursor.line_end()?;
        self.cursor.next_line()?;
        match self.cursor.indent {
            Some(indent) if indent > column => self.block(indent),
            Some(indent) if indent == column && self.cursor.at_item() => self.block(column),
            _ => Some(Node { value: Value::Empty, span: nothing }),
        }
    }

    /// A value that begins and ends in this line, or is in brackets.
    fn inline(&mut self) -> Option<Node> {
        match self.cursor.byte()? {
            b'[' | b'{' => self.flow(),
            _ => Some(scalar(&self.cursor.word(Ends::BlockValue)?)),
        }
    }
}

fn scalar(word: &Word) -> Node {
    let value = match word.text {
        "~" | "null" if !word.quoted => Value::Empty,
        text => Value::Text { text: text.to_owned(), quoted: word.quoted },
    };
    Node { value, span: word.span }
}

/// Large maps are left to the full parser, which hashes.
fn is_known(entries: &[Entry], key: &str) -> bool {
    entries.len() >= FEW_KEYS * 8 || entries.iter().any(|entry| entry.key == key)
}
