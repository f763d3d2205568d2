//! Members that a table makes: `members: {from: places.csv, key: code, name: name, ...}`.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::model::decode::{Decoder, Fields};
use crate::model::member::{Member, member};
use crate::model::member_ids::MemberIds;
use crate::model::reference::References;
use crate::model::scalar::slug;
use crate::read::{Entry, Node, Row, Value};

use super::cell::{CellContext, Given, Pick, of_mapping};
use super::pattern::{Filled, Filling, Key, Part};
use super::sheet::{SHEET_KEYS, Sheet, Shelf, sheet};

/// A table with one member a row.
#[derive(Debug)]
pub struct MemberMaker {
    pub sheet: Sheet,
    /// Ids and rows by the key with which other tables name a member.
    by_key: BTreeMap<String, Known>,
    fields: Vec<(Key, Part)>,
    /// Each gives the key of one that contains the member.
    part_of: Vec<Pick>,
    /// Whether members without a row of figures are made too.
    all: bool,
}

#[derive(Debug)]
struct Known {
    id: String,
    row: usize,
}

/// Keys of a member that are one cell.
const SIMPLE_KEYS: [&str; 9] =
    ["name", "kind", "country", "subdivision", "locode", "joined", "left", "website", "note"];

/// Decodes `members:` and reads its file.
pub fn maker(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    shelf: &mut Shelf<'_>,
) -> Option<MemberMaker> {
    let keys = ["from", "key", "id", "coordinates", "area", "part_of", "population", "all"];
    let fields = decoder.fields(node, &[&SHEET_KEYS[1..], &keys, &SIMPLE_KEYS].concat())?;
    let sheet = sheet(decoder, &fields, "from", shelf)?;
    let cells = CellContext { sheet: &sheet, units: &references.units };
    let key = decoder.required(&fields, "key", |decoder, node| {
        let name = decoder.text(node)?;
        sheet.column(decoder, name, node.span)
    });
    let id = decoder.optional(&fields, "id", |decoder, node| Pick::decode(decoder, node, cells, false));
    decoder.required(&fields, "name", |_, _| Some(()));
    let parts = parts(decoder, &fields, (cells, references));
    let part_of = match fields.get("part_of").map(|node| (&node.value, node)) {
        Some((Value::List(_), _)) => {
            decoder.list(&fields, "part_of", |decoder, node| Pick::decode(decoder, node, cells, false))
        }
        Some((_, node)) => Pick::decode(decoder, node, cells, false).into_iter().collect(),
        None => Vec::new(),
    };
    let all = decoder.optional(&fields, "all", Decoder::truth).unwrap_or(false);
    let by_key = by_key(decoder, &sheet, key?, id.as_ref());
    Some(MemberMaker { by_key, fields: parts, part_of, all, sheet })
}

/// The rest of a member, as its file would say it.
fn parts(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    (cells, references): (CellContext<'_>, &References),
) -> Vec<(Key, Part)> {
    let named = |key: &str| Key::Fixed(key.to_owned(), of_mapping(fields.key_span(key)));
    let mut parts = Vec::new();
    for key in SIMPLE_KEYS {
        let Some(node) = fields.get(key) else { continue };
        let pick = match key {
            "country" => {
                Pick::decode_value(decoder, node, cells, |text| references.countries.contains_key(text))
            }
            "subdivision" => {
                Pick::decode_value(decoder, node, cells, |text| references.subdivisions.contains_key(text))
            }
            _ => Pick::decode(decoder, node, cells, false),
        };
        parts.extend(pick.map(|pick| (named(key), part_of_pick(pick))));
    }
    if let Some(node) = fields.get("coordinates") {
        let items = decoder.items(node).unwrap_or_default().iter();
        let items = items.filter_map(|item| Pick::decode_number(decoder, item, cells).map(part_of_pick));
        parts.push((named("coordinates"), Part::List(items.collect())));
    }
    if let Some(node) = fields.get("area") {
        let part = Part::decode(decoder, node, cells);
        parts.extend(part.map(|part| (named("area"), part)));
    }
    if let Some(node) = fields.get("population") {
        let years: Vec<(Key, Part)> = decoder
            .entries(node)
            .unwrap_or_default()
            .iter()
            .filter_map(|entry| {
                let people = Pick::decode_number(decoder, &entry.node, cells)?;
                Some((Key::Fixed(entry.key.clone(), of_mapping(entry.key_span)), part_of_pick(people)))
            })
            .collect();
        parts.extend(
            years.into_iter().map(|(year, people)| (named("population"), Part::Map(vec![(year, people)]))),
        );
    }
    parts
}

fn part_of_pick(pick: Pick) -> Part {
    match pick {
        Pick::Cell(cell) => Part::Cell(cell),
        Pick::Fixed(text, span) => {
            Part::Fixed(Node { value: Value::Text { text, quoted: true }, span: of_mapping(span) })
        }
    }
}

/// Ids by key; a key that stands in many rows has one id.
fn by_key(decoder: &mut Decoder, sheet: &Sheet, key: usize, id: Option<&Pick>) -> BTreeMap<String, Known> {
    let mut by_key: BTreeMap<String, Known> = BTreeMap::new();
    for row in sheet.rows() {
        let Some(text) = sheet.cell(row, key) else { continue };
        let given = id.map(|id| id.given(sheet, row, &mut decoder.diagnostics));
        let id = match given {
            None | Some(Given::Missing) => slug(&text),
            Some(Given::Text(id)) => slug(&id),
            Some(Given::LeftOut | Given::Faulty) => continue,
        };
        // A table of figures may have many rows of a member: the first one makes it.
        if let Some(first) = by_key.get(text.as_ref()) {
            if first.id == id {
                continue;
            }
            let place = |row: Row<'_>| Place::new(&sheet.csv.file, row.span(key));
            let message = format!("the key `{text}` stands here with another id");
            let fault = Diagnostic::at(Code::DuplicateId, place(row), message);
            decoder.diagnostics.push(fault.label(place(sheet.csv.row(first.row)), "first here"));
            continue;
        }
        by_key.insert(text.into_owned(), Known { id, row: row.index() });
    }
    by_key
}

impl MemberMaker {
    /// The id of the member with this key.
    pub fn id_of(&self, key: &str) -> Option<&str> {
        self.by_key.get(key).map(|known| known.id.as_str())
    }

    /// The rows of the members that are made, by id: those whose keys are in `used`, or all. Two rows with one id
    /// are a fault.
    pub fn made(&self, used: &BTreeSet<String>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<&str, usize> {
        let mut made: BTreeMap<&str, usize> = BTreeMap::new();
        for known in
            self.by_key.iter().filter(|(key, _)| self.all || used.contains(*key)).map(|(_, known)| known)
        {
            let place = |row: usize| Place::new(&self.sheet.csv.file, self.sheet.csv.row(row).beginning());
            if known.id.is_empty() {
                let message = "no id can be made of this row's key, or of its `id:`";
                diagnostics.push(Diagnostic::at(Code::NotAnId, place(known.row), message));
            } else if let Some(first) = made.get(known.id.as_str()) {
                let (first, second) = (*first.min(&known.row), *first.max(&known.row));
                let message = format!("the member `{}` has a second row here", known.id);
                let fault = Diagnostic::at(Code::DuplicateId, place(second), message);
                diagnostics.push(
                    fault
                        .label(place(first), "first here")
                        .help("give the rows ids of their own with `id:`, or leave one out with `where:`"),
                );
            } else {
                made.insert(&known.id, known.row);
            }
        }
        made
    }

    /// The member of a row, as if a file gave it.
    pub fn member(
        &self,
        (id, row): (&str, usize),
        (references, ids): (&References, &MemberIds),
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Member> {
        let row = self.sheet.csv.row(row);
        let span = row.beginning();
        let mut entries: Vec<Entry> = Vec::new();
        for (key, part) in &self.fields {
            let Key::Fixed(name, key_span) = key else { continue };
            let mut filling = Filling { sheet: &self.sheet, row, span, faults: diagnostics };
            if let Filled::Node(node) = part.fill(&mut filling) {
                add(&mut entries, name, (*key_span, node));
            }
        }
        let around = self.containers(id, row, ids, diagnostics);
        if !around.is_empty() {
            let node = Node { value: Value::List(around), span };
            entries.push(Entry { key: "part_of".to_owned(), key_span: span, node });
        }
        let mut decoder = Decoder::new(&self.sheet.csv.file);
        let root = Node { value: Value::Map(entries), span };
        let member = member(&mut decoder, &root, id.to_owned(), (references, ids));
        diagnostics.append(&mut decoder.diagnostics);
        member
    }

    /// The ids of those that contain a member. One that has a row and is no member of the site is none to add twice.
    fn containers(
        &self,
        id: &str,
        row: Row<'_>,
        ids: &MemberIds,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Node> {
        let mut around: Vec<Node> = Vec::new();
        for pick in &self.part_of {
            let Given::Text(key) = pick.given(&self.sheet, row, diagnostics) else { continue };
            let (own, by_name) = (self.id_of(&key), slug(&key));
            let container = own.unwrap_or(&by_name);
            let is_new = |node: &Node| !matches!(&node.value, Value::Text { text, .. } if text == container);
            if container == id || !around.iter().all(is_new) || (own.is_some() && !ids.has(container)) {
                continue;
            }
            let value = Value::Text { text: container.to_owned(), quoted: true };
            around.push(Node { value, span: pick.span(row) });
        }
        around
    }
}

/// Adds a value, and to a map that is there already its entries.
fn add(entries: &mut Vec<Entry>, key: &str, (key_span, node): (Span, Node)) {
    let known = entries.iter_mut().find(|entry| entry.key == key);
    match (known.map(|entry| &mut entry.node.value), node.value) {
        (Some(Value::Map(known)), Value::Map(more)) => known.extend(more),
        (_, value) => {
            entries.push(Entry { key: key.to_owned(), key_span, node: Node { value, span: node.span } })
        }
    }
}
