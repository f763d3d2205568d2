//! One file of factors.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Label};
use crate::quantity::{Unit, Year};
use crate::read::{Node, Value};

use super::super::decode::{Decoder, Fields};
use super::super::reference::References;
use super::rate::{Head, rate_fields, rates};
use super::{About, Factor, FactorValue, Fuels, heating_value};

/// The factors of one set, by id and by what they are of.
#[derive(Debug, Default)]
pub struct Set {
    pub by_id: BTreeMap<String, Arc<Factor>>,
    /// By the canonical name of the fuel.
    by_fuel: BTreeMap<String, Vec<Arc<Factor>>>,
}

impl Set {
    /// The factors of a fuel that a lookup may find, in the order of the file.
    pub fn of(&self, canonical: &str) -> &[Arc<Factor>] {
        self.by_fuel.get(canonical).map_or(&[], Vec::as_slice)
    }

    /// The names of all its fuels.
    pub fn fuels(&self) -> impl Iterator<Item = &str> {
        self.by_fuel.keys().map(String::as_str)
    }

    fn add(&mut self, id: String, factor: Factor, fuels: &Fuels) {
        let factor = Arc::new(factor);
        for of in factor.about.of.iter().filter(|_| !factor.about.by_id_only) {
            self.by_fuel.entry(fuels.canonical(of)).or_default().push(Arc::clone(&factor));
        }
        self.by_id.insert(id, factor);
    }
}

const SET_KEYS: [&str; 9] =
    ["set", "title", "publisher", "licence", "url", "note", "source", "counts", "factors"];

/// What the factors of a set have in common.
struct SetHead<'a> {
    id: &'a str,
    source: Option<&'a str>,
    life_cycle: bool,
    shipped: bool,
}

/// Decodes one file into the set that it names among `sets`.
pub fn decode_set(
    decoder: &mut Decoder,
    root: &Node,
    (references, shipped): (&References, bool),
    sets: &mut BTreeMap<String, Set>,
) -> Option<()> {
    let fields = decoder.fields(root, &SET_KEYS)?;
    let id = decoder.required(&fields, "set", Decoder::id);
    let title = decoder.required(&fields, "title", Decoder::string);
    let source = decoder.optional(&fields, "source", Decoder::string).or(title);
    let counts = [("burning", false), ("life-cycle", true)];
    let life_cycle = decoder.optional(&fields, "counts", |decoder, node| decoder.one_of(node, &counts));
    let id = id?;
    let head =
        SetHead { id: &id, source: source.as_deref(), life_cycle: life_cycle.unwrap_or(false), shipped };
    let set = sets.entry(id.clone()).or_default();
    decoder.list(&fields, "factors", |decoder, item| {
        let (id, factor) = decode_factor(decoder, item, references, &head)?;
        if let Some(first) = set.by_id.get(&id) {
            let label = Label { place: first.place.clone(), words: "first here".to_owned() };
            let message = format!("the factor `{}` stands here a second time", factor.name);
            decoder.fault(Code::DuplicateId, item.span, message).labels.push(label);
            return None;
        }
        set.add(id, factor, &references.fuels);
        Some(())
    });
    Some(())
}

const FACTOR_KEYS: [&str; 11] =
    ["id", "name", "of", "region", "sector", "category", "per", "values", "note", "heating_value", "lookup"];

fn decode_factor(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    head: &SetHead<'_>,
) -> Option<(String, Factor)> {
    let fields = decoder.fields(node, &FACTOR_KEYS)?;
    let id = decoder.required(&fields, "id", Decoder::id);
    let title = decoder.optional(&fields, "name", Decoder::string);
    let per = decoder.optional(&fields, "per", |decoder, node| decoder.unit(node, &references.units, &[]));
    let about = Arc::new(about(decoder, &fields, head));
    let id = id?;
    if fields.has("per") && per.is_none() {
        return None;
    }
    let name = format!("{}/{id}", head.id);
    let mut values = BTreeMap::new();
    let known = decoder.required(&fields, "values", |decoder, node| decoder.items(node))?;
    for item in known {
        let above = (name.as_str(), per.as_ref(), head.source, &about);
        let Some(value) = decode_value(decoder, item, references, above) else { continue };
        let year = value.year.or_else(|| Year::new(1900));
        if let Some(year) = year.filter(|year| values.insert(*year, Arc::new(value)).is_some()) {
            decoder.fault(Code::DuplicateId, item.span, format!("the factor has two values for {year}"));
        }
    }
    if values.is_empty() {
        return None;
    }
    let title = title.unwrap_or_else(|| id.clone());
    Some((id, Factor { name, title, place: decoder.place(node.span), about, values }))
}

fn about(decoder: &mut Decoder, fields: &Fields<'_>, head: &SetHead<'_>) -> About {
    About {
        of: decoder.optional(fields, "of", one_or_more).unwrap_or_default(),
        region: decoder.optional(fields, "region", Decoder::string).filter(|region| region != "world"),
        categories: decoder.optional(fields, "category", one_or_more).unwrap_or_default(),
        heating_value: decoder.optional(fields, "heating_value", heating_value),
        by_id_only: decoder.optional(fields, "lookup", Decoder::truth) == Some(false),
        life_cycle: head.life_cycle,
        shipped: head.shipped,
    }
}

/// `diesel`, or `[diesel, heating oil]`.
fn one_or_more(decoder: &mut Decoder, node: &Node) -> Option<Vec<String>> {
    match &node.value {
        Value::List(items) => Some(items.iter().filter_map(|item| decoder.string(item)).collect()),
        _ => decoder.string(node).map(|one| vec![one]),
    }
}

fn decode_value(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    (name, per, set_source, about): (&str, Option<&Arc<Unit>>, Option<&str>, &Arc<About>),
) -> Option<FactorValue> {
    let fields = rate_fields(decoder, node, &["year"])?;
    let year = decoder.optional(&fields, "year", Decoder::year);
    let source =
        decoder.optional(&fields, "source", Decoder::string).or_else(|| set_source.map(str::to_owned));
    let head =
        Head { name: name.to_owned(), per: per.cloned(), year, source: source?, about: Arc::clone(about) };
    rates(decoder, (node, &fields), references, head)
}
