//! A piece of YAML with cells in it: for every row it becomes the node that a person would have written, and is
//! decoded as such. So whatever a line of an inventory can say, a table can say.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Span};
use crate::model::decode::Decoder;
use crate::read::{Entry, Node, Row, Value};

use super::cell::{Cell, CellContext, Given, of_mapping};
use super::sheet::Sheet;

/// A node, of which some parts are cells.
#[derive(Debug)]
pub enum Part {
    Fixed(Node),
    Cell(Cell),
    Map(Vec<(Key, Part)>),
    List(Vec<Part>),
}

/// A key, which may be a cell too: the gas of a mass.
#[derive(Debug)]
pub enum Key {
    Fixed(String, Span),
    Cell(Cell),
}

/// What a part becomes in a row.
#[derive(Debug)]
pub enum Filled {
    Node(Node),
    /// The cell is empty, so its key is left out.
    Missing,
    /// A quantity is missing, a map leaves it out, or a fault was told: there is no line.
    Nothing,
}

/// A row that parts are filled from.
pub struct Filling<'f> {
    pub sheet: &'f Sheet,
    pub row: Row<'f>,
    /// Where the whole of it is said to stand.
    pub span: Span,
    pub faults: &'f mut Vec<Diagnostic>,
}

impl Part {
    /// Decodes a piece of YAML in which `{column: ...}` stands for a cell.
    pub fn decode(decoder: &mut Decoder, node: &Node, context: CellContext<'_>) -> Option<Part> {
        match &node.value {
            Value::Map(_) if node.get("column").is_some() => {
                Cell::decode(decoder, node, context).map(Part::Cell)
            }
            Value::Map(entries) => {
                let decode = |entry: &Entry| {
                    let key = Key::Fixed(entry.key.clone(), of_mapping(entry.key_span));
                    Some((key, Part::decode(decoder, &entry.node, context)?))
                };
                entries.iter().map(decode).collect::<Option<_>>().map(Part::Map)
            }
            Value::List(items) => {
                let items = items.iter().map(|item| Part::decode(decoder, item, context));
                items.collect::<Option<_>>().map(Part::List)
            }
            Value::Empty | Value::Text { .. } => Some(Part::fixed(node)),
        }
    }

    /// A scalar of the mapping, which is told about where it stands there.
    pub fn fixed(node: &Node) -> Part {
        Part::Fixed(Node { span: of_mapping(node.span), value: node.value.clone() })
    }

    /// The first cell that is a quantity: a line is said to stand there.
    pub fn first_quantity(&self) -> Option<usize> {
        match self {
            Part::Fixed(_) => None,
            Part::Cell(cell) => cell.is_quantity().then_some(cell.column),
            Part::Map(entries) => entries.iter().find_map(|(_, part)| part.first_quantity()),
            Part::List(items) => items.iter().find_map(Part::first_quantity),
        }
    }

    pub fn fill(&self, filling: &mut Filling<'_>) -> Filled {
        match self {
            Part::Fixed(node) => Filled::Node(node.clone()),
            Part::Cell(cell) => fill_cell(cell, filling),
            Part::Map(entries) => {
                let entries = entries.iter().map(|(key, part)| (key, part));
                fill_entries(entries, filling).map_or(Filled::Nothing, |entries| {
                    Filled::Node(Node { value: Value::Map(entries), span: filling.span })
                })
            }
            Part::List(items) => {
                let mut filled = Vec::with_capacity(items.len());
                for item in items {
                    match item.fill(filling) {
                        Filled::Node(node) => filled.push(node),
                        Filled::Missing => {}
                        Filled::Nothing => return Filled::Nothing,
                    }
                }
                Filled::Node(Node { value: Value::List(filled), span: filling.span })
            }
        }
    }
}

fn fill_cell(cell: &Cell, filling: &mut Filling<'_>) -> Filled {
    match cell.given(filling.sheet, filling.row, filling.faults) {
        Given::Text(text) => Filled::Node(Node {
            value: Value::Text { text: text.into_owned(), quoted: true },
            span: filling.row.span(cell.column),
        }),
        Given::Missing if !cell.is_quantity() => Filled::Missing,
        Given::Missing | Given::LeftOut | Given::Faulty => Filled::Nothing,
    }
}

/// The entries of a map; `None` where one of them keeps the whole from being said.
pub fn fill_entries<'p>(
    entries: impl Iterator<Item = (&'p Key, &'p Part)>,
    filling: &mut Filling<'_>,
) -> Option<Vec<Entry>> {
    let mut filled = Vec::with_capacity(entries.size_hint().1.unwrap_or(0));
    for (key, part) in entries {
        let (key, key_span) = match key {
            Key::Fixed(name, span) => (name.clone(), *span),
            Key::Cell(cell) => match cell.given(filling.sheet, filling.row, filling.faults) {
                Given::Text(text) => (text.into_owned(), filling.row.span(cell.column)),
                Given::Missing | Given::LeftOut | Given::Faulty => return None,
            },
        };
        match part.fill(filling) {
            Filled::Node(node) => filled.push(Entry { key, key_span, node }),
            Filled::Missing => {}
            Filled::Nothing => return None,
        }
    }
    Some(filled)
}

/// What a line of an inventory becomes out of.
#[derive(Debug)]
pub struct LineRule {
    pub entries: Vec<(Key, Part)>,
    /// The column of its figure: without one in the row there is no line, or a notation key.
    pub value: Option<usize>,
    /// Why there is no figure, where the table has columns for that.
    pub notation: Vec<(Key, Part)>,
}

/// Notation keys by the text of a cell that stands for them.
pub type Marks = BTreeMap<String, Vec<Entry>>;

/// What of a line is still said when it has no figure.
const WITHOUT_A_FIGURE: [&str; 4] = ["ref", "scope", "source", "note"];

impl LineRule {
    /// The line that a row gives, if it gives one.
    pub fn fill(
        &self,
        (sheet, row): (&Sheet, Row<'_>),
        marks: &Marks,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Node> {
        let span = self.value.map_or_else(|| row.beginning(), |column| row.span(column));
        let mut filling = Filling { sheet, row, span, faults };
        let own = || self.entries.iter().map(|(key, part)| (key, part));
        let spoken_for = || own().filter(|(key, _)| key.is_one_of(&WITHOUT_A_FIGURE));
        let given = self.notation.iter().map(|(key, part)| (key, part));
        let has_value = self.value.is_none_or(|column| sheet.cell(row, column).is_some());
        let mark = self.value.and_then(|column| marks.get(row.cell(column).as_ref()));
        let entries = match mark {
            Some(mark) => fill_entries(spoken_for(), &mut filling)?.into_iter().chain(mark.clone()).collect(),
            None if has_value => {
                // A value beside a notation key is a fault of the line, and told as such.
                let key = given.filter(|(key, _)| key.is_one_of(&["notation"]));
                fill_entries(own().chain(key), &mut filling)?
            }
            None => {
                let why = fill_entries(given, &mut filling)?;
                why.iter().find(|entry| entry.key == "notation")?;
                fill_entries(spoken_for(), &mut filling)?.into_iter().chain(why).collect()
            }
        };
        Some(Node { value: Value::Map(entries), span })
    }
}

impl Key {
    pub fn is_one_of(&self, names: &[&str]) -> bool {
        matches!(self, Key::Fixed(name, _) if names.contains(&name.as_str()))
    }
}
