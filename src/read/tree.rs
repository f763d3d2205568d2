//! Builds the [`Node`] of a file from what the parser meets, one thing after the other.
//! It knows nothing of the parser, so that `yaml.rs` alone has to change with it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span};

use super::keys::{Key, read_key};
use super::{Entry, Node, Value};

/// Deeper than any file that a person wrote; keeps every walk over a [`Node`] off the end of the stack.
const DEEPEST: usize = 64;
/// How many values, and how many bytes of text, the aliases of one file may unfold into.
const MOST_UNFOLDED: Size = Size { values: 1_000_000, bytes: 64 << 20, height: 0 };
const LONGEST_TEXT: usize = 1 << 20;

/// A fault after which the rest of the file would make no sense.
pub(super) type Stop = Box<Diagnostic>;

/// One scalar as it stands in the file.
pub(super) struct Scalar {
    pub text: String,
    pub quoted: bool,
    pub span: Span,
    pub anchor: usize,
}

/// A list or a map.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    List,
    Map,
}

/// The tree so far: what is open, what is named, what is wrong.
pub(super) struct Tree<'a> {
    file: &'a Arc<str>,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: HashMap<usize, (Node, Size)>,
    /// What the aliases cost, and the copies kept for them: anchors around anchors would otherwise
    /// take memory without limit.
    unfolded: Size,
    kept: Size,
    pub diagnostics: Vec<Diagnostic>,
}

struct Open {
    span: Span,
    anchor: usize,
    in_brackets: bool,
    inside: Inside,
}

enum Inside {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, seen: HashMap<String, usize>, key: Key },
}

#[derive(Clone, Copy, Default)]
struct Size {
    values: usize,
    bytes: usize,
    height: usize,
}

impl Size {
    /// Adds up, and says whether that is still within the limits.
    fn add(&mut self, more: Size) -> bool {
        self.values = self.values.saturating_add(more.values);
        self.bytes = self.bytes.saturating_add(more.bytes);
        self.values <= MOST_UNFOLDED.values && self.bytes <= MOST_UNFOLDED.bytes
    }
}

impl<'a> Tree<'a> {
    pub fn new(file: &'a Arc<str>) -> Tree<'a> {
        Tree {
            file,
            open: Vec::new(),
            root: None,
            anchors: HashMap::new(),
            unfolded: Size::default(),
            kept: Size::default(),
            diagnostics: Vec::new(),
        }
    }

    /// What was built, when everything that was opened was closed.
    pub fn finish(self) -> (Option<Node>, Vec<Diagnostic>) {
        (self.root, self.diagnostics)
    }

    /// The start of the innermost list or map in brackets that is still open.
    pub fn open_bracket(&self) -> Option<Span> {
        self.open.last().filter(|open| open.in_brackets).map(|open| open.span)
    }

    /// Whether what comes next is a key or a value of a map.
    pub fn in_map(&self) -> bool {
        matches!(self.open.last(), Some(Open { inside: Inside::Map { .. }, .. }))
    }

    pub fn scalar(&mut self, scalar: Scalar) -> Result<(), Stop> {
        let Scalar { text, quoted, span, anchor } = scalar;
        if text.len() > LONGEST_TEXT {
            let what = "this text is longer than 1 MB";
            self.report(Code::TooMuch, span, what, "a long text belongs into a file of its own");
        }
        let is_key = self.awaits_key();
        let nothing = !quoted && (span.start == span.end || matches!(text.as_str(), "" | "~" | "null"));
        let value = if nothing && !(is_key && span.start < span.end) {
            Value::Empty
        } else {
            Value::Text { text, quoted }
        };
        self.place(Node { value, span }, anchor, span.end)
    }

    pub fn start(&mut self, shape: Shape, span: Span, anchor: usize, in_brackets: bool) -> Result<(), Stop> {
        if self.open.len() >= DEEPEST {
            return Err(self.too_deep(span));
        }
        let inside = match shape {
            Shape::List => Inside::List(Vec::new()),
            Shape::Map => Inside::Map { entries: Vec::new(), seen: HashMap::new(), key: Key::Awaited },
        };
        self.open.push(Open { span, anchor, in_brackets, inside });
        Ok(())
    }

    /// Closes the innermost list or map, whose closing bracket (if any) ends at `end`.
    pub fn end(&mut self, end: u32) -> Result<(), Stop> {
        let Some(mut open) = self.open.pop() else { return Ok(()) };
        if open.in_brackets {
            open.span.end = open.span.end.max(end);
        }
        let value = match open.inside {
            Inside::List(mut items) => {
                items.shrink_to_fit();
                Value::List(items)
            }
            Inside::Map { mut entries, .. } => {
                entries.shrink_to_fit();
                Value::Map(entries)
            }
        };
        self.place(Node { value, span: open.span }, open.anchor, open.span.end)
    }

    /// Puts a copy of what the anchor names in the alias's place.
    pub fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Stop> {
        let Some((node, size)) = self.anchors.get(&anchor) else {
            let what = "this alias stands inside of what it names, so it would never end";
            self.report(Code::YamlSyntax, span, what, "write the value out");
            return self.place(Node { value: Value::Empty, span }, 0, span.end);
        };
        let (node, size) = (node.clone(), *size);
        if self.open.len() + size.height > DEEPEST {
            return Err(self.too_deep(span));
        }
        if !self.unfolded.add(size) {
            return Err(self.unfolds_too_much(span));
        }
        self.place(node, 0, span.end)
    }

    pub fn unknown_alias(&mut self, name: &str, span: Span) -> Result<(), Stop> {
        let what = format!("no anchor `&{name}` stands before this alias");
        let help =
            "a value that begins with `*` is read as an alias: put it in quotation marks if it is text";
        self.report(Code::YamlSyntax, span, &what, help);
        self.place(Node { value: Value::Empty, span }, 0, span.end)
    }

    /// Notes a fault after which reading can go on.
    pub fn report(&mut self, code: Code, span: Span, message: &str, help: &str) {
        let place = Place::new(self.file, span);
        self.diagnostics.push(Diagnostic::at(code, place, message).help(help));
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { inside: Inside::Map { key: Key::Awaited, .. }, .. }))
    }

    fn place(&mut self, node: Node, anchor: usize, end: u32) -> Result<(), Stop> {
        if anchor != 0 {
            let size = measure(&node);
            if !self.kept.add(size) {
                return Err(self.unfolds_too_much(node.span));
            }
            self.anchors.insert(anchor, (node.clone(), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        open.span.end = open.span.end.max(end);
        match &mut open.inside {
            Inside::List(items) => items.push(node),
            Inside::Map { entries, seen, key } => {
                let fault = match std::mem::replace(key, Key::Awaited) {
                    Key::Awaited => read_key(node, entries, seen, key, self.file),
                    Key::Read { key, span } => {
                        entries.push(Entry { key, key_span: span, node });
                        None
                    }
                    Key::Faulty => None,
                };
                self.diagnostics.extend(fault);
            }
        }
        Ok(())
    }

    fn unfolds_too_much(&self, span: Span) -> Stop {
        let what = "the aliases of this file unfold into more than a million values";
        let fault = Diagnostic::at(Code::TooMuch, Place::new(self.file, span), what);
        Box::new(fault.hint("here it became too much").help("write the values out"))
    }

    /// What is said wherever nesting passes the limit.
    pub fn too_deep(&self, span: Span) -> Stop {
        let what = format!("lists and maps are nested more than {DEEPEST} deep here");
        let place = Place::new(self.file, span);
        Box::new(
            Diagnostic::at(Code::TooMuch, place, what).help("look for a bracket or an indentation too many"),
        )
    }
}

fn measure(node: &Node) -> Size {
    let mut size = Size { values: 1, bytes: 0, height: 0 };
    let mut add = |child: &Node| {
        let child = measure(child);
        size.values += child.values;
        size.bytes += child.bytes;
        size.height = size.height.max(child.height + 1);
    };
    match &node.value {
        Value::Empty => {}
        Value::Text { text, .. } => size.bytes += text.len(),
        Value::List(items) => items.iter().for_each(add),
        Value::Map(entries) => {
            entries.iter().for_each(|entry| add(&entry.node));
            size.bytes += entries.iter().map(|entry| entry.key.len()).sum::<usize>();
        }
    }
    size
}
