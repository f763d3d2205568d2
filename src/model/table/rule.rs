//! What each row of a table gives: lines, numbers of people, printed totals.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Span};
use crate::model::decode::{Decoder, Fields};
use crate::model::network::Headline;
use crate::model::reference::{References, Spot};
use crate::quantity::Dec;
use crate::read::{Entry, Node, Value};

use super::cell::{Cell, CellContext, Pick, of_mapping, unit};
use super::pattern::{Key, LineRule, Part};

/// What one row gives.
#[derive(Debug)]
pub enum Rule {
    Line(LineRule),
    /// The value is the number of people.
    People(Cell),
    Printed(PrintedRule),
    /// Rows that the mapping leaves out.
    Nothing,
}

/// What all rows give.
#[derive(Debug, Default)]
pub struct Rules {
    /// For every row.
    pub each: Vec<Rule>,
    /// By what stands in a column.
    pub cases: Option<Cases>,
}

/// Rules by what stands in a column.
#[derive(Debug)]
pub struct Cases {
    pub column: usize,
    pub by_value: BTreeMap<String, Rule>,
    pub others: Option<Rule>,
}

/// A total that the table prints beside its parts.
#[derive(Debug)]
pub struct PrintedRule {
    /// What the table calls it.
    pub name: String,
    pub cell: Cell,
    pub of: PrintedOf,
    /// In the unit of the cell; without one, what the rounding of the digits explains.
    pub tolerance: Option<Dec>,
    pub per_person: bool,
}

/// What a printed total is the total of.
#[derive(Clone, Debug)]
pub enum PrintedOf {
    Total(Headline),
    /// All lines of a sector, a sub-sector or a reference.
    Part(Spot),
    /// The lines that were read from these columns.
    Columns(Vec<usize>),
}

/// What rules are decoded against.
#[derive(Clone, Copy)]
pub struct RuleContext<'a> {
    pub cells: CellContext<'a>,
    pub references: &'a References,
}

/// Keys of a mapping that hold for all lines, unless a column says something else.
pub const LINE_KEYS: [&str; 9] =
    ["scope", "gas", "unit", "times", "of", "factor", "origin", "quality", "fills"];

/// Decodes `columns:`, `lines:` and `ref:` with `value:`.
pub fn rules(decoder: &mut Decoder, fields: &Fields<'_>, context: RuleContext<'_>) -> Rules {
    let mut rules = Rules::default();
    let columns = fields.get("columns").and_then(|node| decoder.entries(node)).unwrap_or_default();
    for entry in columns {
        let column = context.cells.sheet.column(decoder, &entry.key, entry.key_span);
        let Some(column) = column else { continue };
        let Some(mut own) = with_reference(&entry.node) else { continue };
        if !own.iter().any(|entry| entry.key == "source") {
            own.push(source(entry));
        }
        let rule = line_rule(decoder, (fields, &own, entry.key_span), column, context);
        rules.each.extend(rule.map(Rule::Line));
    }
    let lines = decoder.list(fields, "lines", |decoder, node| {
        let Part::Map(entries) = Part::decode(decoder, node, context.cells)? else {
            decoder.fault(Code::WrongType, node.span, "a line is a map of keys: `{ref: I.1.1, ...}`");
            return None;
        };
        let value = entries.iter().find_map(|(_, part)| part.first_quantity());
        Some(Rule::Line(LineRule { entries, value, notation: Vec::new() }))
    });
    rules.each.extend(lines);
    if fields.has("ref") {
        long(decoder, fields, context, &mut rules);
    }
    let printed = decoder.list(fields, "check", |decoder, node| printed(decoder, fields, node, context));
    rules.each.extend(printed.into_iter().map(Rule::Printed));
    rules
}

/// Where the table's own source is to be looked up: the column.
fn source(column: &Entry) -> Entry {
    let text = Value::Text { text: format!("column {}", column.key), quoted: true };
    let node = Node { value: text, span: column.key_span };
    Entry { key: "source".to_owned(), key_span: column.key_span, node }
}

/// `I.1.1` is short for `{ref: I.1.1}`; `~` leaves out.
fn with_reference(node: &Node) -> Option<Vec<Entry>> {
    match &node.value {
        Value::Empty => None,
        Value::Map(entries) => Some(entries.clone()),
        _ => Some(vec![Entry { key: "ref".to_owned(), key_span: node.span, node: node.clone() }]),
    }
}

/// A table with one figure a row.
fn long(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    context: RuleContext<'_>,
    rules: &mut Rules,
) -> Option<()> {
    let reference = fields.get("ref")?;
    let value = decoder.required(fields, "value", |decoder, node| {
        let name = decoder.text(node)?;
        context.cells.sheet.column(decoder, name, node.span)
    })?;
    let Some(map) = reference.get("map") else {
        let is_value = |text: &str| context.references.gpc.spot(text).is_some();
        let part = match Pick::decode_value(decoder, reference, context.cells, is_value)? {
            Pick::Fixed(_, _) => Part::fixed(reference),
            Pick::Cell(cell) => Part::Cell(cell),
        };
        let mut rule = line_rule(decoder, (fields, &[], reference.span), value, context)?;
        rule.entries.insert(0, (Key::Fixed("ref".to_owned(), of_mapping(reference.span)), part));
        rule.notation = notation(decoder, fields, context);
        rules.each.push(Rule::Line(rule));
        return Some(());
    };
    let own = decoder.fields(reference, &["column", "map", "else"])?;
    let column = decoder.required(&own, "column", |decoder, node| {
        let name = decoder.text(node)?;
        context.cells.sheet.column(decoder, name, node.span)
    });
    let mut by_value = BTreeMap::new();
    for entry in decoder.entries(map)? {
        // A case that cannot be understood is told here, and its rows are not told again.
        let mut rule = case(decoder, fields, &entry.node, (value, context)).unwrap_or(Rule::Nothing);
        if let Rule::Printed(printed) = &mut rule {
            printed.name.clone_from(&entry.key);
        }
        by_value.insert(entry.key.clone(), rule);
    }
    let others = reference.get("else").map(|node| case(decoder, fields, node, (value, context)));
    let others = others.map(|rule| rule.unwrap_or(Rule::Nothing));
    rules.cases = Some(Cases { column: column?, by_value, others });
    Some(())
}

/// One value of `ref: {map: ...}`: a reference, keys of a line, `population`, `{check: ...}` or `~`.
fn case(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    node: &Node,
    (value, context): (usize, RuleContext<'_>),
) -> Option<Rule> {
    if matches!(&node.value, Value::Text { text, .. } if text == "population") {
        return Some(Rule::People(Cell::quantity(value, None, None)));
    }
    if let Some(times) = node.get("population") {
        decoder.fields(node, &["population"]);
        let times = decoder.fields(times, &["times"])?.get("times");
        let times = times.and_then(|node| decoder.number(node));
        return Some(Rule::People(Cell::quantity(value, None, times)));
    }
    if node.get("check").is_some() {
        let own = decoder.fields(node, &["check", "tolerance", "unit", "times"])?;
        let of = decoder.required(&own, "check", |decoder, node| total(decoder, node, context))?;
        let tolerance = decoder.optional(&own, "tolerance", Decoder::number);
        let entries = decoder.entries(node)?;
        let cell = quantity(decoder, (fields, entries, node.span), value, context)?;
        return Some(Rule::Printed(PrintedRule {
            name: String::new(),
            cell,
            of,
            tolerance,
            per_person: false,
        }));
    }
    let Some(own) = with_reference(node) else { return Some(Rule::Nothing) };
    let mut rule = line_rule(decoder, (fields, &own, node.span), value, context)?;
    rule.notation = notation(decoder, fields, context);
    Some(Rule::Line(rule))
}

/// The keys `notation` and `because` of the whole table.
fn notation(decoder: &mut Decoder, fields: &Fields<'_>, context: RuleContext<'_>) -> Vec<(Key, Part)> {
    let mut parts = Vec::new();
    for key in ["notation", "because"] {
        let Some(node) = fields.get(key) else { continue };
        let part = match Pick::decode(decoder, node, context.cells, key == "because") {
            Some(Pick::Cell(cell)) => Part::Cell(cell),
            Some(Pick::Fixed(_, _)) => Part::fixed(node),
            None => continue,
        };
        parts.push((Key::Fixed(key.to_owned(), of_mapping(fields.key_span(key))), part));
    }
    parts
}

/// What of a line is said once for the whole table or for one column or case.
type Said<'n> = (&'n Fields<'n>, &'n [Entry], Span);

/// A key of the column or case, or else of the whole table.
fn said<'n>((whole, own, _): Said<'n>, key: &str) -> Option<&'n Node> {
    let own = own.iter().find(|entry| entry.key == key).map(|entry| &entry.node);
    own.filter(|node| node.value != Value::Empty).or_else(|| whole.get(key))
}

/// The figure of a line, with the unit that was said for it.
fn quantity(decoder: &mut Decoder, words: Said<'_>, column: usize, context: RuleContext<'_>) -> Option<Cell> {
    let times = said(words, "times").and_then(|node| decoder.number(node));
    let unit = match said(words, "unit") {
        Some(node) => Some(unit(decoder, node, context.cells)?),
        None => None,
    };
    if unit.is_none() && said(words, "fills").is_none() {
        decoder.fault(Code::MissingKey, words.2, "no unit is given for these figures").hint =
            "add `unit: kt`, here or for the whole table".to_owned();
        return None;
    }
    Some(Cell::quantity(column, unit, times))
}

/// A line whose figure stands in a column.
fn line_rule(
    decoder: &mut Decoder,
    words: Said<'_>,
    column: usize,
    context: RuleContext<'_>,
) -> Option<LineRule> {
    let (whole, own, span) = words;
    let figure = Part::Cell(quantity(decoder, words, column, context)?);
    let own_has = |key: &str| own.iter().any(|entry| entry.key == key);
    let mut entries = Vec::new();
    for entry in own.iter().filter(|entry| !["gas", "unit", "times", "fills"].contains(&entry.key.as_str())) {
        let key = Key::Fixed(entry.key.clone(), of_mapping(entry.key_span));
        entries.push((key, Part::decode(decoder, &entry.node, context.cells)?));
    }
    let is_activity = own_has("factor") || (whole.has("factor") && !own_has("gas"));
    let inherited: &[&str] = if is_activity {
        &["scope", "origin", "quality", "of", "factor"]
    } else {
        &["scope", "origin", "quality"]
    };
    for key in inherited.iter().filter(|key| !own_has(key)) {
        let Some(node) = whole.get(key) else { continue };
        let part = match node.value {
            Value::Map(_) => Part::decode(decoder, node, context.cells)?,
            _ => match Pick::decode_value(decoder, node, context.cells, |text| {
                matches!(text, "1" | "2" | "3")
            })? {
                Pick::Fixed(_, _) => Part::fixed(node),
                Pick::Cell(cell) => Part::Cell(cell),
            },
        };
        entries.push((Key::Fixed((*key).to_owned(), of_mapping(whole.key_span(key))), part));
    }
    let at = of_mapping(span);
    if let Some(key) = said(words, "fills") {
        let name = decoder.text(key)?.to_owned();
        entries.push((Key::Fixed(name, of_mapping(key.span)), figure));
    } else if is_activity {
        entries.push((Key::Fixed("activity".to_owned(), at), figure));
    } else {
        let Some(node) = said(words, "gas") else {
            decoder.fault(Code::MissingKey, span, "no gas and no factor is given for these figures").hint =
                "add `gas: CO2`, here or for the whole table".to_owned();
            return None;
        };
        let references = context.references;
        let is_gas = |text: &str| matches!(text, "CO2e" | "biogenic_CO2") || references.gas(text).is_some();
        let gas = match Pick::decode_value(decoder, node, context.cells, is_gas)? {
            Pick::Fixed(name, span) => Key::Fixed(name, of_mapping(span)),
            Pick::Cell(cell) => Key::Cell(cell),
        };
        entries.push((Key::Fixed("emissions".to_owned(), at), Part::Map(vec![(gas, figure)])));
    }
    Some(LineRule { entries, value: Some(column), notation: Vec::new() })
}

/// One item of `check:`.
fn printed(
    decoder: &mut Decoder,
    whole: &Fields<'_>,
    node: &Node,
    context: RuleContext<'_>,
) -> Option<PrintedRule> {
    let keys = ["column", "total", "columns", "tolerance", "unit", "times", "per"];
    let fields = decoder.fields(node, &keys)?;
    let column = |decoder: &mut Decoder, node: &Node| {
        let name = decoder.text(node)?;
        context.cells.sheet.column(decoder, name, node.span)
    };
    let cell = decoder
        .required(&fields, "column", column)
        .and_then(|column| quantity(decoder, (whole, decoder_entries(node), node.span), column, context));
    let of = match fields.has("columns") {
        true => Some(PrintedOf::Columns(decoder.list(&fields, "columns", column))),
        false => decoder.required(&fields, "total", |decoder, node| total(decoder, node, context)),
    };
    let tolerance = decoder.optional(&fields, "tolerance", Decoder::number);
    let per = decoder.optional(&fields, "per", |decoder, node| decoder.one_of(node, &[("person", true)]));
    let cell = cell?;
    let name = context.cells.sheet.csv.header()[cell.column].clone();
    Some(PrintedRule { name, cell, of: of?, tolerance, per_person: per.unwrap_or(false) })
}

fn decoder_entries(node: &Node) -> &[Entry] {
    match &node.value {
        Value::Map(entries) => entries,
        _ => &[],
    }
}

/// `BASIC`, `reported`, or a part of the table of the GPC: `II`.
fn total(decoder: &mut Decoder, node: &Node, context: RuleContext<'_>) -> Option<PrintedOf> {
    let written = decoder.text(node)?;
    if let Some(spot) = context.references.gpc.spot(written) {
        return Some(PrintedOf::Part(spot));
    }
    let totals = Headline::ALL.map(|total| (total.name(), total));
    decoder.one_of(node, &totals).map(PrintedOf::Total)
}
