//! Lists and maps in brackets.

use crate::read::{Entry, Node, Value};

use super::cursor::{Ends, Word};
use super::{DEEP, Quick, is_known, scalar};

impl Quick<'_> {
    /// A list or a map whose opening bracket stands here.
    pub(super) fn flow(&mut self) -> Option<Node> {
        self.depth += 1;
        let node = match self.cursor.byte()? {
            _ if self.depth > DEEP => None,
            b'[' => self.flow_list(),
            _ => self.flow_map(),
        };
        self.depth -= 1;
        node
    }

    fn flow_list(&mut self) -> Option<Node> {
        let mut span = self.cursor.span(self.cursor.at, self.cursor.at);
        let mut items = Vec::new();
        self.cursor.at += 1;
        loop {
            self.cursor.blanks()?;
            if self.cursor.byte()? == b']' {
                break;
            }
            items.push(self.flow_value()?);
            self.cursor.blanks()?;
            if !self.another(b']')? {
                break;
            }
        }
        self.cursor.at += 1;
        span.end = self.cursor.offset_here();
        items.shrink_to_fit();
        Some(Node { value: Value::List(items), span })
    }

    fn flow_map(&mut self) -> Option<Node> {
        let mut span = self.cursor.span(self.cursor.at, self.cursor.at);
        let mut entries: Vec<Entry> = Vec::new();
        self.cursor.at += 1;
        loop {
            self.cursor.blanks()?;
            if self.cursor.byte()? == b'}' {
                break;
            }
            entries.push(self.flow_entry(&entries)?);
            self.cursor.blanks()?;
            if !self.another(b'}')? {
                break;
            }
        }
        self.cursor.at += 1;
        span.end = self.cursor.offset_here();
        entries.shrink_to_fit();
        Some(Node { value: Value::Map(entries), span })
    }

    fn flow_entry(&mut self, known: &[Entry]) -> Option<Entry> {
        let Word { text: key, span: key_span, .. } = self.cursor.word(Ends::FlowKey)?;
        if is_known(known, key) || key == "<<" {
            return None;
        }
        self.cursor.at += 1;
        self.cursor.spaces();
        Some(Entry { key: key.to_owned(), key_span, node: self.flow_value()? })
    }

    fn flow_value(&mut self) -> Option<Node> {
        match self.cursor.byte()? {
            b'[' | b'{' => self.flow(),
            _ => Some(scalar(&self.cursor.word(Ends::FlowValue)?)),
        }
    }

    /// Whether a comma stands here (and steps over it) or the closing bracket.
    fn another(&mut self, close: u8) -> Option<bool> {
        match self.cursor.byte()? {
            b',' => {
                self.cursor.at += 1;
                Some(true)
            }
            byte if byte == close => Some(false),
            _ => None,
        }
    }
}
