//! The rows of a table become inventories and numbers of people.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::decode::Decoder;
use crate::model::inventory::{Inventory, InventoryContext, inventory};
use crate::model::member::{Population, people};
use crate::model::member_ids::MemberIds;
use crate::model::scalar::shortened;
use crate::quantity::Year;
use crate::read::{Document, Entry, Node, Row, Value};

use super::FromTables;
use super::cell::{Given, Pick, unmapped};
use super::mapping::Table;
use super::merge;
use super::printed::printed;
use super::rule::{PrintedRule, Rule};

/// Adds what the rows of a table say to what is known of each member.
pub fn add(
    table: &Table,
    (context, ids): (InventoryContext<'_>, &MemberIds),
    all: &mut BTreeMap<String, FromTables>,
    faults: &mut Vec<Diagnostic>,
) {
    let groups = groups(table, ids, faults);
    let read: Vec<OneYear> =
        groups.par_iter().map(|((_, year), rows)| one_year(table, *year, rows, context)).collect();
    for (((id, year), _), found) in groups.iter().zip(read) {
        faults.extend(found.faults);
        let of_member = match all.get_mut(id.as_str()) {
            Some(known) => known,
            None => all.entry(id.clone()).or_default(),
        };
        if let Some(people) = found.people {
            add_people(of_member, *year, people, faults);
        }
        if let Some(new) = found.inventory {
            let same = |known: &&mut Inventory| (known.kind, known.year) == (new.kind, new.year);
            match of_member.inventories.iter_mut().find(same) {
                Some(known) => merge::add(known, new, context.references, faults),
                None => of_member.inventories.push(new),
            }
        }
    }
}

/// The rows by member and year; rows without a member or a year are told, or left out.
fn groups<'t>(
    table: &'t Table,
    ids: &MemberIds,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<(String, Year), Vec<Row<'t>>> {
    let mut groups: BTreeMap<(String, Year), Vec<Row<'t>>> = BTreeMap::new();
    let (Some(key_rule), Some(year)) = (&table.key, &table.year) else { return groups };
    let mut known: HashMap<String, Option<String>> = HashMap::new();
    for row in table.sheet.rows() {
        let Some(key) = table.key_of(row, faults) else { continue };
        let id = match known.get(key.as_ref()) {
            Some(id) => id.clone(),
            None => {
                let id = key_rule.id_of(&key, table.members.as_ref()).into_owned();
                let id = ids.has(&id).then_some(id);
                known.insert(key.clone().into_owned(), id.clone());
                id
            }
        };
        let Some(id) = id else {
            let id = key_rule.id_of(&key, table.members.as_ref());
            let message = format!("there is no member for `{}`", shortened(&key));
            let place = Place::new(&table.sheet.csv.file, key_rule.pick.span(row));
            let fault = Diagnostic::at(Code::RowWithoutMember, place, message).hint(ids.hint(&id));
            faults.push(fault.help(format!("a member of these rows has the id `{}`", shortened(&id))));
            continue;
        };
        if let Some(year) = year_of(table, year, row, faults) {
            groups.entry((id, year)).or_default().push(row);
        }
    }
    groups
}

/// The year of a row: `2019`, and `2019.0` as programs write it that know only fractions.
fn year_of(table: &Table, pick: &Pick, row: Row<'_>, faults: &mut Vec<Diagnostic>) -> Option<Year> {
    let text = match pick.given(&table.sheet, row, faults) {
        Given::Text(text) => text,
        Given::LeftOut | Given::Faulty => return None,
        Given::Missing => "".into(),
    };
    let whole = text.split_once('.').filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|b| b == b'0'));
    let year = Year::parse(whole.map_or(text.as_ref(), |(whole, _)| whole));
    if year.is_none() {
        let place = Place::new(&table.sheet.csv.file, pick.span(row));
        let message = match text.as_ref() {
            "" => "the year is missing in this row".to_owned(),
            text => format!("`{}` is not a year", shortened(text)),
        };
        faults.push(
            Diagnostic::at(Code::CellNotAYear, place, message)
                .help("a year has four digits, 1900 to 2200; leave other rows out with `where:` or `skip:`"),
        );
    }
    year
}

/// What the rows of one member and year give.
#[derive(Default)]
struct OneYear {
    inventory: Option<Inventory>,
    people: Option<Population>,
    faults: Vec<Diagnostic>,
}

/// The lines of a year, its printed totals, and the first row that said each thing.
struct Lines<'t> {
    nodes: Vec<Node>,
    printed: Vec<(&'t PrintedRule, Row<'t>)>,
    seen: HashMap<(usize, String), Row<'t>>,
}

fn one_year(table: &Table, year: Year, rows: &[Row<'_>], context: InventoryContext<'_>) -> OneYear {
    let mut found = OneYear::default();
    let mut lines = Lines { nodes: Vec::new(), printed: Vec::new(), seen: HashMap::new() };
    for row in rows {
        if let Some(Pick::Cell(cell)) = &table.population {
            let given = cell.given(&table.sheet, *row, &mut found.faults);
            add_count(table, (given, *row, cell.column), &mut found);
        }
        for (at, rule) in table.rules.each.iter().enumerate() {
            apply(table, rule, (at, *row), &mut lines, &mut found);
        }
        if let Some(cases) = &table.rules.cases {
            let text = row.cell(cases.column);
            let rule = cases.by_value.get(text.as_ref());
            let rule = rule.or(cases.others.as_ref().filter(|_| !text.is_empty()));
            match rule {
                Some(rule) => apply(table, rule, (usize::MAX, *row), &mut lines, &mut found),
                None if text.is_empty() => {}
                None => found.faults.push(unmapped(&table.sheet, *row, cases.column, &text)),
            }
        }
    }
    let Some(first) = rows.first().filter(|_| !lines.nodes.is_empty()) else { return found };
    let document = Document {
        file: table.sheet.csv.file.clone(),
        hash: [0; 32],
        root: root(table, *first, year, lines.nodes),
    };
    found.inventory = inventory(&document, context, &mut found.faults);
    if let Some(inventory) = &mut found.inventory {
        let totals = lines.printed.into_iter().filter_map(|(rule, row)| {
            printed(rule, (&table.sheet, row), (&inventory.lines, context.references), &mut found.faults)
        });
        let totals: Vec<_> = totals.collect();
        if !totals.is_empty() {
            inventory.details_mut().printed = totals;
        }
    }
    found
}

fn apply<'t>(
    table: &'t Table,
    rule: &'t Rule,
    (at, row): (usize, Row<'t>),
    lines: &mut Lines<'t>,
    found: &mut OneYear,
) {
    match rule {
        Rule::Nothing => {}
        Rule::Printed(rule) => lines.printed.push((rule, row)),
        Rule::People(cell) => {
            let given = cell.given(&table.sheet, row, &mut found.faults);
            add_count(table, (given, row, cell.column), found);
        }
        Rule::Line(rule) => {
            let Some(node) = rule.fill((&table.sheet, row), &table.marks, &mut found.faults) else { return };
            let case = table.rules.cases.as_ref().filter(|_| at == usize::MAX);
            let signature = signature(&node, case.map(|cases| row.cell(cases.column).into_owned()));
            let first = *lines.seen.entry((at, signature)).or_insert(row);
            if first.index() != row.index() {
                found.faults.push(twice(table, (first, row), node.span));
            }
            lines.nodes.push(node);
        }
    }
}

/// What a line is about: its reference, scope and gas, and the case that it was read by.
fn signature(node: &Node, case: Option<String>) -> String {
    let mut words = case.unwrap_or_default();
    for key in ["ref", "scope", "emissions", "of", "method"] {
        words.push('|');
        match node.get(key).map(|node| &node.value) {
            Some(Value::Text { text, .. }) => words.push_str(text),
            Some(Value::Map(entries)) => entries.iter().for_each(|entry| words.push_str(&entry.key)),
            _ => {}
        }
    }
    words
}

fn twice(table: &Table, (first, second): (Row<'_>, Row<'_>), span: crate::diagnostic::Span) -> Diagnostic {
    let place = |span| Place::new(&table.sheet.csv.file, span);
    let key = table.key_of(second, &mut Vec::new()).unwrap_or_default();
    let message = format!(
        "a second row gives this figure of `{}` for the same year, and both are added",
        shortened(&key)
    );
    Diagnostic::at(Code::RowTwice, place(span), message).label(place(first.beginning()), "the first one")
}

/// The inventory of a year, as its file would say it.
fn root(table: &Table, row: Row<'_>, year: Year, lines: Vec<Node>) -> Node {
    let span = row.beginning();
    let year_span = match &table.year {
        Some(Pick::Cell(cell)) => row.span(cell.column),
        _ => span,
    };
    let entry =
        |key: &str, span, value| Entry { key: key.to_owned(), key_span: span, node: Node { value, span } };
    let mut entries = vec![entry("year", year_span, Value::Text { text: year.to_string(), quoted: false })];
    entries.extend(table.head.iter().cloned());
    entries.push(entry("lines", span, Value::List(lines)));
    Node { value: Value::Map(entries), span }
}

/// Takes a number of people out of a cell.
fn add_count(table: &Table, (given, row, column): (Given<'_>, Row<'_>, usize), found: &mut OneYear) {
    let Given::Text(text) = given else { return };
    let span = row.span(column);
    let mut decoder = Decoder::new(&table.sheet.csv.file);
    let node = Node { value: Value::Text { text: text.into_owned(), quoted: true }, span };
    let population = people(&mut decoder, &node);
    found.faults.append(&mut decoder.diagnostics);
    let Some(population) = population else { return };
    let population = Population { source: table.source.clone(), ..population };
    match &found.people {
        None => found.people = Some(population),
        Some(first) if first.value == population.value => {}
        Some(first) => found.faults.push(other_people(first, population)),
    }
}

fn add_people(of_member: &mut FromTables, year: Year, people: Population, faults: &mut Vec<Diagnostic>) {
    match of_member.population.get(&year) {
        None => drop(of_member.population.insert(year, people)),
        Some(first) if first.value == people.value => {}
        Some(first) => faults.push(other_people(first, people)),
    }
}

fn other_people(first: &Population, second: Population) -> Diagnostic {
    let message = format!("another row has given {} people for this member and year", first.value);
    Diagnostic::at(Code::PopulationDiffers, second.place, message).label(first.place.clone(), "which counts")
}
