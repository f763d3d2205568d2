//! The keys of maps: what can be one, and that none stands twice.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span};

use super::{Entry, Node, Value};

/// Up to here comparing keys one by one is faster than hashing them.
pub(super) const FEW_KEYS: usize = 16;

/// Which part of an entry comes next.
pub(super) enum Key {
    Awaited,
    Read {
        key: String,
        span: Span,
    },
    /// The key was faulty: its value is read and dropped.
    Faulty,
}

/// Takes `node` as the next key, or says why it cannot be one.
pub(super) fn read_key(
    node: Node,
    entries: &[Entry],
    seen: &mut HashMap<String, usize>,
    next: &mut Key,
    file: &Arc<str>,
) -> Option<Diagnostic> {
    *next = Key::Faulty;
    let span = node.span;
    let fault = |message: String, help: &str| {
        Some(Diagnostic::at(Code::YamlSyntax, Place::new(file, span), message).help(help))
    };
    let key = match node.value {
        Value::Text { text, quoted: false } if text == "<<" => {
            let help = "write the keys out: it is longer, but everybody sees what counts";
            return fault("the merge key `<<` is not read".to_owned(), help);
        }
        Value::Text { text, .. } => text,
        Value::Empty => {
            return fault("a key is missing before this colon".to_owned(), "write `key: value`");
        }
        Value::List(_) | Value::Map(_) => {
            let help = "a value that begins with `[` or `{` and is meant as text needs quotation marks";
            return fault(format!("{} cannot be a key", node.kind()), help);
        }
    };
    match first_of(&key, entries, seen) {
        Some(first) => {
            let place = Place::new(file, span);
            let first = Place::new(file, first.key_span);
            let message = format!("the key `{key}` stands twice in this map");
            let diagnostic = Diagnostic::at(Code::DuplicateKey, place, message);
            Some(diagnostic.hint("a second time here").label(first, "first here").help("remove one of them"))
        }
        None => {
            *next = Key::Read { key, span };
            None
        }
    }
}

/// The entry that already has this key. Beyond a few keys it hashes, so that no file costs quadratic time.
fn first_of<'e>(key: &str, entries: &'e [Entry], seen: &mut HashMap<String, usize>) -> Option<&'e Entry> {
    if entries.len() < FEW_KEYS {
        return entries.iter().find(|entry| entry.key == key);
    }
    for (at, entry) in entries.iter().enumerate().skip(seen.len()) {
        seen.insert(entry.key.clone(), at);
    }
    seen.get(key).map(|at| &entries[*at])
}
