//! What a mapping takes out of a row: the cell of a column, as it stands, through a map, or as a quantity.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::model::decode::Decoder;
use crate::model::scalar::shortened;
use crate::quantity::{Dec, Units};
use crate::read::{Node, Row, Value};

use super::sheet::{NumberFault, Sheet};

/// The same for all rows, or the cell of a column.
#[derive(Debug)]
pub enum Pick {
    /// What the mapping says, and where.
    Fixed(String, Span),
    Cell(Cell),
}

/// The cell of a column.
#[derive(Debug)]
pub struct Cell {
    pub column: usize,
    map: Option<ValueMap>,
    number: Option<Number>,
}

/// What texts of cells stand for; `None` leaves the row out.
#[derive(Debug)]
struct ValueMap {
    values: BTreeMap<String, Option<String>>,
    /// For all other texts; without one they are a fault.
    others: Option<Option<String>>,
}

/// A cell that is a quantity.
#[derive(Debug, Default)]
struct Number {
    times: Option<Dec>,
    unit: Option<Box<Pick>>,
}

/// What a cell gives.
#[derive(Debug, PartialEq, Eq)]
pub enum Given<'c> {
    Text(Cow<'c, str>),
    /// The cell says that there is no value.
    Missing,
    /// The map leaves the row out.
    LeftOut,
    /// It has been told.
    Faulty,
}

/// The keys of a map that stands for a cell.
pub const CELL_KEYS: [&str; 6] = ["column", "value", "map", "else", "unit", "times"];

/// What cells are decoded against.
#[derive(Clone, Copy)]
pub struct CellContext<'a> {
    pub sheet: &'a Sheet,
    pub units: &'a Units,
}

impl Pick {
    /// Decodes the name of a column, or `{column: ..., map: ...}`, or `{value: ...}`. A text that is no column
    /// stands for itself where `literal` allows.
    pub fn decode(
        decoder: &mut Decoder,
        node: &Node,
        context: CellContext<'_>,
        literal: bool,
    ) -> Option<Pick> {
        if let Value::Map(_) = node.value {
            let fields = decoder.fields(node, &CELL_KEYS)?;
            if let Some(value) = fields.get("value") {
                return Some(Pick::Fixed(decoder.string(value)?, value.span));
            }
            return Cell::decode(decoder, node, context).map(Pick::Cell);
        }
        let text = decoder.text(node)?;
        if literal && !context.sheet.has(text) {
            return Some(Pick::Fixed(text.to_owned(), node.span));
        }
        let column = context.sheet.column(decoder, text, node.span)?;
        Some(Pick::Cell(Cell { column, map: None, number: None }))
    }

    /// The same for a key whose values can be told: a text that is one of them is that value, whatever columns
    /// there are.
    pub fn decode_value(
        decoder: &mut Decoder,
        node: &Node,
        context: CellContext<'_>,
        is_value: impl Fn(&str) -> bool,
    ) -> Option<Pick> {
        match &node.value {
            Value::Text { text, .. } if is_value(text) => Some(Pick::Fixed(text.clone(), node.span)),
            _ => Pick::decode(decoder, node, context, true),
        }
    }

    /// The same as a quantity: a plain name of a column gets the unit and the multiplier.
    pub fn decode_number(decoder: &mut Decoder, node: &Node, context: CellContext<'_>) -> Option<Pick> {
        let mut pick = Pick::decode(decoder, node, context, false)?;
        if let Pick::Cell(cell) = &mut pick {
            cell.number.get_or_insert_default();
        }
        Some(pick)
    }

    pub fn given<'c>(&'c self, sheet: &Sheet, row: Row<'c>, faults: &mut Vec<Diagnostic>) -> Given<'c> {
        match self {
            Pick::Fixed(text, _) => Given::Text(Cow::Borrowed(text)),
            Pick::Cell(cell) => cell.given(sheet, row, faults),
        }
    }

    /// Where what it gives stands: in the row, or in the mapping.
    pub fn span(&self, row: Row<'_>) -> Span {
        match self {
            Pick::Fixed(_, span) => of_mapping(*span),
            Pick::Cell(cell) => row.span(cell.column),
        }
    }
}

impl Cell {
    /// A cell that is a quantity of a unit.
    pub fn quantity(column: usize, unit: Option<Pick>, times: Option<Dec>) -> Cell {
        Cell { column, map: None, number: Some(Number { times, unit: unit.map(Box::new) }) }
    }

    /// Decodes `{column: ..., map: ..., else: ..., unit: ..., times: ...}`.
    pub fn decode(decoder: &mut Decoder, node: &Node, context: CellContext<'_>) -> Option<Cell> {
        let fields = decoder.fields(node, &CELL_KEYS)?;
        let column = decoder.required(&fields, "column", |decoder, node| {
            let name = decoder.text(node)?;
            context.sheet.column(decoder, name, node.span)
        });
        let values = decoder.optional(&fields, "map", |decoder, node| {
            let entries = decoder.entries(node)?.iter();
            Some(
                entries
                    .filter_map(|entry| Some((entry.key.clone(), mapped(decoder, &entry.node)?)))
                    .collect(),
            )
        });
        let others = node.get("else").and_then(|node| mapped(decoder, node));
        let unit = decoder.optional(&fields, "unit", |decoder, node| unit(decoder, node, context));
        let times = decoder.optional(&fields, "times", Decoder::number);
        let number = (unit.is_some() || times.is_some()).then(|| Number { times, unit: unit.map(Box::new) });
        Some(Cell { column: column?, map: values.map(|values| ValueMap { values, others }), number })
    }

    pub fn is_quantity(&self) -> bool {
        self.number.is_some()
    }

    /// What the cell of a row gives; faults are told there.
    pub fn given<'c>(&'c self, sheet: &Sheet, row: Row<'c>, faults: &mut Vec<Diagnostic>) -> Given<'c> {
        let written = sheet.cell(row, self.column);
        // What is listed in a map is a value, whatever else it would be.
        let mapped = self.map.as_ref().map(|map| (map, map.values.get(row.cell(self.column).as_ref())));
        let cell = match mapped {
            None => written,
            Some((_, Some(known))) => match known {
                Some(text) => Some(Cow::Borrowed(text.as_str())),
                None => return Given::LeftOut,
            },
            Some((map, None)) => match (written, &map.others) {
                (None, _) => None,
                (Some(_), Some(Some(text))) => Some(Cow::Borrowed(text.as_str())),
                (Some(_), Some(None)) => return Given::LeftOut,
                (Some(text), None) => {
                    faults.push(unmapped(sheet, row, self.column, &text));
                    return Given::Faulty;
                }
            },
        };
        match (cell, &self.number) {
            (None, _) => Given::Missing,
            (Some(text), None) => Given::Text(text),
            (Some(text), Some(number)) => number.given(&text, (sheet, row, self.column), faults),
        }
    }
}

impl Number {
    fn given<'c>(
        &'c self,
        text: &str,
        (sheet, row, column): (&Sheet, Row<'c>, usize),
        faults: &mut Vec<Diagnostic>,
    ) -> Given<'c> {
        let (digits, value) = match sheet.number(text) {
            Ok(number) => number,
            Err(fault) => {
                faults.push(not_a_number(sheet, row.span(column), text, &fault));
                return Given::Faulty;
            }
        };
        let mut written = match self.times.map(|times| value.times(times)) {
            None => digits.into_owned(),
            Some(Some(product)) => product.to_string(),
            Some(None) => {
                faults.push(not_a_number(sheet, row.span(column), text, &NumberFault::Malformed));
                return Given::Faulty;
            }
        };
        if let Some(unit) = &self.unit {
            match unit.given(sheet, row, faults) {
                Given::Text(unit) => {
                    written.push(' ');
                    written.push_str(&unit);
                }
                other => return other,
            }
        }
        Given::Text(Cow::Owned(written))
    }
}

/// A value of a map: a text, or `~` for rows that are left out.
fn mapped(decoder: &mut Decoder, node: &Node) -> Option<Option<String>> {
    match node.value {
        Value::Empty => Some(None),
        _ => decoder.string(node).map(Some),
    }
}

/// A unit for all rows, which must be one, or that of a column.
pub fn unit(decoder: &mut Decoder, node: &Node, context: CellContext<'_>) -> Option<Pick> {
    let is_unit = |text: &str| text == "%" || context.units.get(text).is_some();
    let pick = Pick::decode_value(decoder, node, context, is_unit)?;
    if let Pick::Fixed(written, _) = &pick {
        // A share has no unit, and is written with its sign.
        if written != "%" {
            decoder.unit(node, context.units, &[])?;
        }
    }
    Some(pick)
}

/// A text that no entry of a map is for.
pub fn unmapped(sheet: &Sheet, row: Row<'_>, column: usize, text: &str) -> Diagnostic {
    let place = Place::new(&sheet.csv.file, row.span(column));
    let message = format!("the map has no entry for `{}`", shortened(text));
    Diagnostic::at(Code::UnmappedValue, place, message)
        .help("add it to the `map:`, with `~` if such rows are left out; `else:` holds for all others")
}

fn not_a_number(sheet: &Sheet, span: Span, text: &str, fault: &NumberFault) -> Diagnostic {
    let message = format!("`{}` is not a number", shortened(text));
    let place = Place::new(&sheet.csv.file, span);
    let diagnostic = Diagnostic::at(Code::CellNotANumber, place, message);
    match fault {
        NumberFault::Comma => diagnostic
            .help("where the table is mapped, write `decimal: \",\"` or `thousands: \",\"`, whichever it is"),
        NumberFault::Malformed => diagnostic.help(
            "if it means that there is no value, list it under `missing:`; if it says why, under `marks:`",
        ),
    }
}

/// In a [`Span`], that it is one of the mapping and not of the CSV file: files are far from having so many lines.
const MAPPING: u32 = 1 << 31;

/// Marks a place of the mapping, so that a fault of what is the same for all rows is told there, and once.
pub fn of_mapping(span: Span) -> Span {
    Span { line: span.line | MAPPING, ..span }
}

/// Gives a diagnostic its true places.
pub fn settle(diagnostic: &mut Diagnostic, mapping: &Arc<str>) {
    let places =
        diagnostic.place.iter_mut().chain(diagnostic.labels.iter_mut().map(|label| &mut label.place));
    for place in places.filter(|place| place.span.line & MAPPING != 0) {
        place.span.line &= !MAPPING;
        place.file = Arc::clone(mapping);
    }
}
