//! `data/tables/<id>.yaml`: how the columns of a CSV file become members, years and lines.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::decode::{Decoder, Fields};
use crate::model::reference::References;
use crate::model::scalar::slug;
use crate::quantity::Year;
use crate::read::{Document, Entry, Node, Row, Value};

use super::cell::{CellContext, Given, Pick, of_mapping};
use super::maker::{MemberMaker, maker};
use super::pattern::Marks;
use super::rule::{LINE_KEYS, RuleContext, Rules, rules};
use super::sheet::{SHEET_KEYS, Sheet, Shelf, sheet};

/// A CSV file and what its rows mean.
#[derive(Debug)]
pub struct Table {
    /// The mapping's own file.
    pub file: Arc<str>,
    pub sheet: Sheet,
    pub key: Option<KeyRule>,
    pub year: Option<Pick>,
    /// What every inventory says beside its year and its lines.
    pub head: Vec<Entry>,
    pub rules: Rules,
    /// The number of people, in a column of its own.
    pub population: Option<Pick>,
    pub marks: Marks,
    pub members: Option<MemberMaker>,
    pub source: Option<String>,
}

/// How a row says which member it is about.
#[derive(Debug)]
pub struct KeyRule {
    pub pick: Pick,
    /// Ids by key, out of another table.
    through: Option<BTreeMap<String, String>>,
    /// Whether keys are ids as they stand, and not names that ids are made of.
    is_id: bool,
}

/// Keys of an inventory that are the same for all rows of a table.
const HEAD_KEYS: [&str; 7] = ["kind", "gwp", "protocol", "boundary", "source", "licence", "note"];

/// Other keys of a mapping.
const OWN_KEYS: [&str; 13] = [
    "title",
    "url",
    "key",
    "year",
    "columns",
    "lines",
    "ref",
    "value",
    "notation",
    "because",
    "marks",
    "population",
    "check",
];

/// Decodes a mapping and reads the files that it names.
pub fn table(
    document: &Document,
    references: &References,
    shelf: &mut Shelf<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Table> {
    let mut decoder = Decoder::new(&document.file);
    let table = decode(&mut decoder, &document.root, references, shelf);
    diagnostics.append(&mut decoder.diagnostics);
    table
}

fn decode(
    decoder: &mut Decoder,
    root: &Node,
    references: &References,
    shelf: &mut Shelf<'_>,
) -> Option<Table> {
    let keys = [&SHEET_KEYS[..], &HEAD_KEYS, &OWN_KEYS, &LINE_KEYS, &["members"]].concat();
    let fields = decoder.fields(root, &keys)?;
    let sheet = sheet(decoder, &fields, "file", shelf);
    let members =
        decoder.optional(&fields, "members", |decoder, node| maker(decoder, node, references, shelf));
    let sheet = sheet?;
    let cells = CellContext { sheet: &sheet, units: &references.units };
    let key = decoder.optional(&fields, "key", |decoder, node| key_rule(decoder, node, cells, shelf));
    let year = decoder.optional(&fields, "year", |decoder, node| year_rule(decoder, node, cells));
    let marks = decoder.optional(&fields, "marks", marks).unwrap_or_default();
    let population =
        decoder.optional(&fields, "population", |decoder, node| Pick::decode_number(decoder, node, cells));
    let rules = rules(decoder, &fields, RuleContext { cells, references });
    let has_figures = ["columns", "lines", "ref", "population"].iter().any(|key| fields.has(key));
    if has_figures || members.is_none() {
        require(decoder, &fields);
    }
    if !has_figures && members.is_none() {
        let message = "the mapping says of no column what its figures are";
        decoder
            .fault(Code::MissingKey, fields.key_span("file"), message)
            .help
            .push("add `columns:`, or `ref:` and `value:`, or `lines:`".to_owned());
    }
    Some(Table {
        file: Arc::clone(&decoder.file),
        key,
        year,
        head: head(&fields),
        rules,
        population,
        marks,
        members,
        source: decoder.optional(&fields, "source", Decoder::string),
        sheet,
    })
}

fn require(decoder: &mut Decoder, fields: &Fields<'_>) {
    for key in ["key", "year"] {
        decoder.required(fields, key, |_, _| Some(()));
    }
}

fn head(fields: &Fields<'_>) -> Vec<Entry> {
    let entry = |key: &&str| {
        let node = fields.get(key)?;
        let node = Node { span: of_mapping(node.span), value: node.value.clone() };
        Some(Entry { key: (*key).to_owned(), key_span: of_mapping(fields.key_span(key)), node })
    };
    HEAD_KEYS.iter().filter_map(entry).collect()
}

/// A column of years, or one year for all rows.
fn year_rule(decoder: &mut Decoder, node: &Node, cells: CellContext<'_>) -> Option<Pick> {
    match &node.value {
        Value::Text { text, .. } if Year::parse(text).is_some() => Some(Pick::Fixed(text.clone(), node.span)),
        _ => Pick::decode(decoder, node, cells, false),
    }
}

/// A column, `{value: id}`, or a column and how its texts become ids.
fn key_rule(
    decoder: &mut Decoder,
    node: &Node,
    cells: CellContext<'_>,
    shelf: &mut Shelf<'_>,
) -> Option<KeyRule> {
    let Value::Map(entries) = &node.value else {
        let pick = Pick::decode(decoder, node, cells, false)?;
        return Some(KeyRule { pick, through: None, is_id: false });
    };
    let fields = decoder.fields(node, &["column", "value", "map", "else", "through", "as"])?;
    let through = decoder.optional(&fields, "through", |decoder, node| through(decoder, node, shelf));
    let ways = [("id", true), ("name", false)];
    let is_id = decoder.optional(&fields, "as", |decoder, node| decoder.one_of(node, &ways));
    // The rest is what every cell has.
    let of_the_cell = |entry: &&Entry| !["through", "as"].contains(&entry.key.as_str());
    let cell = Value::Map(entries.iter().filter(of_the_cell).cloned().collect());
    let pick = Pick::decode(decoder, &Node { value: cell, span: node.span }, cells, false)?;
    Some(KeyRule { pick, through, is_id: is_id.unwrap_or(false) })
}

/// `{file: codes.csv, key: code, id: slug}`: ids by the key of another table.
fn through(decoder: &mut Decoder, node: &Node, shelf: &mut Shelf<'_>) -> Option<BTreeMap<String, String>> {
    let fields = decoder.fields(node, &[&SHEET_KEYS[..], &["key", "id"]].concat())?;
    let sheet = sheet(decoder, &fields, "file", shelf)?;
    let column = |decoder: &mut Decoder, node: &Node| {
        let name = decoder.text(node)?;
        sheet.column(decoder, name, node.span)
    };
    let key = decoder.required(&fields, "key", column);
    let id = decoder.required(&fields, "id", column);
    let (key, id) = (key?, id?);
    let pair = |row: Row<'_>| Some((sheet.cell(row, key)?.into_owned(), slug(&sheet.cell(row, id)?)));
    Some(sheet.rows().filter_map(pair).collect())
}

/// `{c: C, ":": {notation: NE, because: ...}}`
fn marks(decoder: &mut Decoder, node: &Node) -> Option<Marks> {
    let mut marks = Marks::new();
    for entry in decoder.entries(node)? {
        let tagged = |key: &str, entry: &Entry| Entry {
            key: key.to_owned(),
            key_span: of_mapping(entry.key_span),
            node: Node { span: of_mapping(entry.node.span), value: entry.node.value.clone() },
        };
        let said = match &entry.node.value {
            Value::Map(entries) => {
                decoder.fields(&entry.node, &["notation", "because", "in"])?;
                entries.iter().map(|entry| tagged(&entry.key, entry)).collect()
            }
            _ => vec![tagged("notation", entry)],
        };
        marks.insert(entry.key.clone(), said);
    }
    Some(marks)
}

impl KeyRule {
    /// The id of the member that a key is about, whether or not there is such a member.
    pub fn id_of<'k>(&'k self, key: &'k str, members: Option<&'k MemberMaker>) -> Cow<'k, str> {
        let known = members.and_then(|members| members.id_of(key));
        let known = known.or_else(|| self.through.as_ref()?.get(key).map(String::as_str));
        match known {
            Some(id) => Cow::Borrowed(id),
            None if self.is_id => Cow::Borrowed(key),
            None => Cow::Owned(slug(key)),
        }
    }
}

impl Table {
    /// The key of a row; nothing where it has none, or a map leaves the row out.
    pub fn key_of<'t>(&'t self, row: Row<'t>, faults: &mut Vec<Diagnostic>) -> Option<Cow<'t, str>> {
        match self.key.as_ref()?.pick.given(&self.sheet, row, faults) {
            Given::Text(text) => Some(text),
            Given::Missing | Given::LeftOut | Given::Faulty => None,
        }
    }
}
