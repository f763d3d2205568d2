//! What every YAML file becomes.

use crate::diagnostic::Span;

/// A value of a YAML file and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub value: Value,
    pub span: Span,
}

/// The four things YAML can say. Scalars stay text: `1.10`, `NO` and `0123` are what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing after the colon, `~` or `null`.
    Empty,
    /// A scalar; `quoted` when it stood in quotation marks (then `null` is a word).
    Text {
        text: String,
        quoted: bool,
    },
    List(Vec<Node>),
    /// In the order of the file; no key stands twice.
    Map(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key: String,
    pub key_span: Span,
    pub node: Node,
}

impl Node {
    /// The value of a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node),
            _ => None,
        }
    }

    /// What kind of thing this is, in the user's words: `a list`.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Empty => "nothing",
            Value::Text { .. } => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a map of keys",
        }
    }
}
