//! Decoding a node into a type: what is missing, unknown or of the wrong kind becomes a diagnostic at its
//! place, and decoding goes on with the next key, so that one run shows all.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span, nearest};
use crate::read::{Entry, Node, Value};

/// Decodes the nodes of one file and gathers what is wrong with them.
#[derive(Debug)]
pub struct Decoder {
    pub file: Arc<str>,
    pub diagnostics: Vec<Diagnostic>,
}

/// The entries of a map whose keys are known to be among those that are read.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'n> {
    entries: &'n [Entry],
    pub span: Span,
}

impl<'n> Fields<'n> {
    /// The value of a key, if it has one.
    pub fn get(&self, key: &str) -> Option<&'n Node> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        (entry.node.value != Value::Empty).then_some(&entry.node)
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Where a key stands, for messages about the key itself.
    pub fn key_span(&self, key: &str) -> Span {
        self.entries.iter().find(|entry| entry.key == key).map_or(self.span, |entry| entry.key_span)
    }
}

impl Decoder {
    pub fn new(file: &Arc<str>) -> Decoder {
        Decoder { file: Arc::clone(file), diagnostics: Vec::new() }
    }

    pub fn place(&self, span: Span) -> Place {
        Place::new(&self.file, span)
    }

    /// Notes a fault at `span`; the diagnostic can still be given a hint, help and labels.
    pub fn fault(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        let diagnostic = Diagnostic::at(code, self.place(span), message);
        self.diagnostics.push(diagnostic);
        self.diagnostics.last_mut().expect("one was pushed just now")
    }

    /// The entries of a map. A key that is not in `keys` is a fault with the key that may have been meant.
    pub fn fields<'n>(&mut self, node: &'n Node, keys: &[&str]) -> Option<Fields<'n>> {
        self.fields_or(node, keys, |_| None)
    }

    /// The same where some of the keys that are not read are known from elsewhere: `advice` says what to write instead.
    pub fn fields_or<'n>(
        &mut self,
        node: &'n Node,
        keys: &[&str],
        advice: impl Fn(&str) -> Option<String>,
    ) -> Option<Fields<'n>> {
        #[cfg(test)]
        remember(&self.file, keys);
        let entries = self.entries(node)?;
        for entry in entries.iter().filter(|entry| !keys.contains(&entry.key.as_str())) {
            if self.split_by_comma(entry) {
                continue;
            }
            let near = nearest(&entry.key, keys.iter().copied());
            let advice = advice(&entry.key);
            let fault =
                self.fault(Code::UnknownKey, entry.key_span, format!("there is no key `{}` here", entry.key));
            match (advice, near) {
                (Some(advice), _) => fault.hint = advice,
                (None, Some(near)) => fault.hint = format!("did you mean `{near}`?"),
                (None, None) => fault.help.push(format!("the keys here are {}", quoted(keys))),
            }
        }
        Some(Fields { entries, span: node.span })
    }

    /// Whether an entry is the rest of a number that a comma cut in two: inside braces `1,234 t` is two entries.
    /// Says so where it is.
    pub fn split_by_comma(&mut self, entry: &Entry) -> bool {
        let cut = entry.node.value == Value::Empty && entry.key.starts_with(|c: char| c.is_ascii_digit());
        if cut {
            let message = format!("`{}` is the rest of a number that a comma cut in two", entry.key);
            let fault = self.fault(Code::NotANumber, entry.key_span, message);
            fault.hint = "a comma cannot stand in a number".to_owned();
            fault.help.push("write the number without it, as in `1234.5 t`".to_owned());
        }
        cut
    }

    /// Says of each of `keys` that is there that nothing is done with it.
    pub fn unused(&mut self, fields: &Fields<'_>, keys: &[&str]) {
        for key in keys.iter().filter(|key| fields.has(key)) {
            self.fault(
                Code::UnusedKey,
                fields.key_span(key),
                format!("`{key}` is not used here by this version"),
            );
        }
    }

    /// The entries of a map whose keys are names of the user's own.
    pub fn entries<'n>(&mut self, node: &'n Node) -> Option<&'n [Entry]> {
        match &node.value {
            Value::Map(entries) => Some(entries),
            _ => self.wrong_type(node, "a map of keys"),
        }
    }

    /// The items of a list.
    pub fn items<'n>(&mut self, node: &'n Node) -> Option<&'n [Node]> {
        match &node.value {
            Value::List(items) => Some(items),
            Value::Text { text, .. } => {
                let hint = in_brackets(text);
                self.wrong_type::<()>(node, "a list");
                if let (Some(hint), Some(fault)) = (hint, self.diagnostics.last_mut()) {
                    fault.hint = hint;
                }
                None
            }
            _ => self.wrong_type(node, "a list"),
        }
    }

    /// The text of a scalar.
    pub fn text<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match &node.value {
            Value::Text { text, .. } => Some(text),
            _ => self.wrong_type(node, "a single value"),
        }
    }

    /// The text of a scalar, to keep.
    pub fn string(&mut self, node: &Node) -> Option<String> {
        self.text(node).map(str::to_owned)
    }

    /// A text that says something: what it is called stands in every sentence about it.
    pub fn name(&mut self, node: &Node) -> Option<String> {
        let text = self.string(node)?;
        if text.trim().is_empty() {
            self.fault(Code::MissingKey, node.span, "nothing stands here").hint =
                "write what it is called".to_owned();
            return None;
        }
        Some(text)
    }

    fn wrong_type<T>(&mut self, node: &Node, wanted: &str) -> Option<T> {
        let message = format!("this should be {wanted}, and is {}", node.kind());
        self.fault(Code::WrongType, node.span, message);
        None
    }

    /// Decodes the value of a key that may be absent.
    pub fn optional<'n, T>(
        &mut self,
        fields: &Fields<'n>,
        key: &str,
        decode: impl FnOnce(&mut Decoder, &'n Node) -> Option<T>,
    ) -> Option<T> {
        fields.get(key).and_then(|node| decode(self, node))
    }

    /// Decodes the value of a key that must be there.
    pub fn required<'n, T>(
        &mut self,
        fields: &Fields<'n>,
        key: &str,
        decode: impl FnOnce(&mut Decoder, &'n Node) -> Option<T>,
    ) -> Option<T> {
        match fields.get(key) {
            Some(node) => decode(self, node),
            None => {
                let start = Span { end: fields.span.start + 1, ..fields.span };
                self.fault(Code::MissingKey, start, format!("the key `{key}` is missing here"));
                None
            }
        }
    }

    /// Decodes every item of the list under a key; an absent key is an empty list, a faulty item is left out.
    pub fn list<'n, T>(
        &mut self,
        fields: &Fields<'n>,
        key: &str,
        mut decode: impl FnMut(&mut Decoder, &'n Node) -> Option<T>,
    ) -> Vec<T> {
        let items = fields.get(key).and_then(|node| self.items(node)).unwrap_or_default();
        // With no room to spare: a large network has millions of lines.
        let mut decoded = Vec::with_capacity(items.len());
        decoded.extend(items.iter().filter_map(|item| decode(self, item)));
        decoded
    }

    /// One of a closed list of words.
    pub fn one_of<T: Copy>(&mut self, node: &Node, options: &[(&str, T)]) -> Option<T> {
        let written = self.text(node)?;
        if let Some((_, value)) = options.iter().find(|(word, _)| *word == written) {
            return Some(*value);
        }
        let words: Vec<&str> = options.iter().map(|(word, _)| *word).collect();
        let near = nearest(written, words.iter().copied());
        let fault =
            self.fault(Code::NotAnOption, node.span, format!("`{written}` is not one of the choices here"));
        if let Some(near) = near {
            fault.hint = format!("did you mean `{near}`?");
        }
        fault.help.push(format!("write one of {}", quoted(&words)));
        None
    }
}

/// How a single value is written as a list; `None` where it would need more than brackets.
fn in_brackets(text: &str) -> Option<String> {
    let is_plain =
        !text.is_empty() && text.chars().count() <= 80 && !text.contains(|c| "[]{}#:\"'`\n".contains(c));
    is_plain.then(|| format!("write `[{text}]`"))
}

/// `` `a`, `b`, `c` ``
pub fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// The key lists that files of a site were read with, for the test that holds the schema against them.
#[cfg(test)]
static SEEN: std::sync::Mutex<std::collections::BTreeSet<Vec<String>>> =
    std::sync::Mutex::new(std::collections::BTreeSet::new());

/// Reference data have decoders too, and no schema.
#[cfg(test)]
fn remember(file: &str, keys: &[&str]) {
    if !file.contains("data/reference/") {
        let mut keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        keys.sort();
        SEEN.lock().expect("no test panics while it holds this").insert(keys);
    }
}

/// Every key list so far.
#[cfg(test)]
pub fn seen() -> std::collections::BTreeSet<Vec<String>> {
    SEEN.lock().expect("no test panics while it holds this").clone()
}
