//! `method: livestock`: animals, and what their digestion and their manure emit.

use std::sync::Arc;

use crate::diagnostic::Code;
use crate::model::decode::quoted;
use crate::model::reference::{GasIndex, References};
use crate::quantity::{Amount, Dec};
use crate::read::{Entry, Node};

use super::definition::{Cell, Table};
use super::reader::Reader;
use super::{Given, Kind, Method};

/// The animals of a community.
#[derive(Clone, Debug)]
pub struct Livestock {
    pub herds: Vec<Herd>,
}

/// Animals of one kind.
#[derive(Clone, Debug)]
pub struct Herd {
    /// `dairy cattle`
    pub animal: String,
    pub heads: Dec,
    /// Methane of digestion, of a head in a year.
    pub enteric: Amount,
    /// Gases of manure, of a head in a year; only those that the line gives.
    pub manure: Vec<(GasIndex, Amount)>,
}

impl Livestock {
    /// The gases of all herds.
    pub fn gases(&self, references: &References) -> Vec<GasIndex> {
        let manure = self.herds.iter().flat_map(|herd| herd.manure.iter().map(|(gas, _)| *gas));
        references.gas("CH4").into_iter().chain(manure).collect()
    }
}

/// Where the defaults are, in the order in which they are looked in.
const TABLES: [&str; 2] = ["cattle", "others"];

pub(super) const KIND: Kind =
    Kind { id: "livestock", keys: &["heads", "region", "enteric", "manure"], constants: &[], read };

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let heads = reader.needs("heads")?;
    let entries = reader.decoder.entries(heads)?;
    if entries.is_empty() {
        reader.decoder.fault(Code::MissingKey, heads.span, "no animals are given here").hint =
            "write `{dairy cattle: 1000}`".to_owned();
        return None;
    }
    let known: Vec<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    for key in ["enteric", "manure"] {
        strangers(reader, key, &known);
    }
    let region = match reader.fields.get("region") {
        Some(node) => Some(region(reader, node)?),
        None => None,
    };
    let herds: Vec<Herd> =
        entries.iter().filter_map(|entry| herd(reader, entry, region.as_deref())).collect();
    (herds.len() == entries.len()).then_some(Method::Livestock(Livestock { herds }))
}

/// Says of animals under a key that they are not among the heads.
fn strangers(reader: &mut Reader<'_, '_>, key: &str, known: &[&str]) -> Option<()> {
    let node = reader.fields.get(key)?;
    for entry in reader.decoder.entries(node)?.iter().filter(|entry| !known.contains(&entry.key.as_str())) {
        let message = format!("`{}` is not among the `heads` of this line", entry.key);
        let fault = reader.decoder.fault(Code::NotAnOption, entry.key_span, message);
        fault.help.push(format!("the animals here are {}", quoted(known)));
    }
    Some(())
}

/// A region of the tables, however its words are joined and its letters large.
fn region(reader: &mut Reader<'_, '_>, node: &Node) -> Option<String> {
    let written = reader.decoder.text(node)?;
    let plain = written.to_lowercase().replace(['-', '_'], " ");
    let definition = Arc::clone(&reader.definition);
    let tables = TABLES.iter().filter_map(|id| definition.tables.get(*id));
    let mut known: Vec<&str> = tables
        .flat_map(|table| table.rows.values())
        .flat_map(|row| row.keys())
        .map(String::as_str)
        .filter(|region| !region.is_empty())
        .collect();
    known.sort_unstable();
    known.dedup();
    if known.contains(&plain.as_str()) {
        return Some(plain);
    }
    reader.unknown_word(known.into_iter(), written, node);
    None
}

fn herd(reader: &mut Reader<'_, '_>, entry: &Entry, region: Option<&str>) -> Option<Herd> {
    let heads = heads(reader, entry);
    let enteric = enteric(reader, entry, region);
    let manure = manure(reader, &entry.key);
    Some(Herd { animal: entry.key.clone(), heads: heads?, enteric: enteric?, manure: manure? })
}

/// `1000` or `1000 heads`; a mean over the year may have decimals.
fn heads(reader: &mut Reader<'_, '_>, entry: &Entry) -> Option<Dec> {
    let node = &entry.node;
    let text = reader.decoder.text(node)?;
    let has_unit = text.ends_with(|c: char| c.is_alphabetic());
    let heads = match has_unit {
        true => reader.decoder.amount(node, &reader.context.references.units, &["heads"])?.value,
        false => reader.decoder.number(node)?,
    };
    if heads.is_negative() {
        let message = format!("there cannot be {heads} {}", entry.key);
        reader.decoder.fault(Code::OutOfRange, node.span, message);
        return None;
    }
    reader.remember("heads", &entry.key, heads, &Arc::from("heads"), Given::Line);
    Some(heads)
}

/// The methane of a head: the line's, or the default of the reference data.
fn enteric(reader: &mut Reader<'_, '_>, entry: &Entry, region: Option<&str>) -> Option<Amount> {
    let animal = entry.key.as_str();
    let own = reader.fields.get("enteric").and_then(|node| node.get(animal));
    if let Some(node) = own {
        let amount = per_head(reader, node)?;
        let unit: Arc<str> = Arc::from(format!("{} CH₄ per head and year", amount.unit.symbol));
        reader.remember("enteric", animal, amount.value, &unit, Given::Line);
        return Some(amount);
    }
    let definition = Arc::clone(&reader.definition);
    let Some((table, cell)) = default(&definition.tables, animal, region) else {
        no_default(reader, entry, region);
        return None;
    };
    let given = Given::Default { source: Arc::clone(&table.source), place: cell.place.clone() };
    reader.remember("enteric", animal, cell.value, &table.unit, given);
    let unit = Arc::clone(reader.context.references.units.get("kg")?);
    Some(Amount { value: cell.value, unit })
}

fn default<'t>(
    tables: &'t std::collections::BTreeMap<String, Table>,
    animal: &str,
    region: Option<&str>,
) -> Option<(&'t Table, &'t Cell)> {
    TABLES.iter().filter_map(|id| tables.get(*id)).find_map(|table| {
        let row = table.rows.get(animal)?;
        Some((table, row.get("").or_else(|| row.get(region?))?))
    })
}

fn no_default(reader: &mut Reader<'_, '_>, entry: &Entry, region: Option<&str>) {
    let definition = Arc::clone(&reader.definition);
    let rows =
        || TABLES.iter().filter_map(|id| definition.tables.get(*id)).flat_map(|table| table.rows.keys());
    let (animal, known) = (&entry.key, rows().any(|row| *row == entry.key));
    let message = match (known, region) {
        (true, None) => format!("the default for `{animal}` depends on the `region`, which is not given"),
        (true, Some(region)) => format!("`{animal}` has no default in {region}"),
        (false, _) => format!("`{animal}` has no default for the methane of digestion"),
    };
    let near = crate::diagnostic::nearest(animal, rows().map(String::as_str));
    let fault = reader.decoder.fault(Code::MissingKey, entry.key_span, message);
    match (near, known) {
        (_, true) if region.is_none() => fault.hint = "add `region: North America`".to_owned(),
        (Some(near), false) => fault.hint = format!("did you mean `{near}`?"),
        _ => {}
    }
    fault
        .help
        .push(format!("or give its own: `enteric: {{{animal}: 55 kg}}`, and `0 kg` where there is none"));
}

/// The gases of manure that the line gives.
fn manure(reader: &mut Reader<'_, '_>, animal: &str) -> Option<Vec<(GasIndex, Amount)>> {
    let Some(node) = reader.fields.get("manure").and_then(|node| node.get(animal)) else {
        return Some(Vec::new());
    };
    let references = reader.context.references;
    let entries = reader.decoder.entries(node)?;
    let mut gases = Vec::new();
    for entry in entries {
        let gas = references.decode_gas(reader.decoder, &entry.key, entry.key_span);
        let amount = per_head(reader, &entry.node);
        if let Some((gas, amount)) = gas.zip(amount) {
            let unit: Arc<str> = Arc::from(format!("{} {} per head and year", amount.unit.symbol, entry.key));
            reader.remember("manure", animal, amount.value, &unit, Given::Line);
            gases.push((gas, amount));
        }
    }
    (gases.len() == entries.len()).then_some(gases)
}

/// A mass for one head and year.
fn per_head(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Amount> {
    let amount = reader.decoder.amount(node, &reader.context.references.units, &["mass"])?;
    reader.not_below_zero(amount, node.span)
}
