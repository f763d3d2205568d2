//! `method: vehicle-distance`: distance driven, the fleet that drove it, and what its fuel emits.

use std::sync::Arc;

use crate::diagnostic::{Code, Span};
use crate::model::decode::{Fields, quoted};
use crate::model::factor::FactorValue;
use crate::model::reference::Scope;
use crate::model::scalar::percentage;
use crate::quantity::{Amount, Dec};
use crate::read::{Entry, Node, Value};

use super::economy::{Economy, economy};
use super::reader::Reader;
use super::{Given, Kind, Method};

/// A distance, and the vehicles that drove it.
#[derive(Clone, Debug)]
pub struct VehicleDistance {
    pub distance: Amount,
    /// Their shares add up to one.
    pub fleet: Vec<VehicleClass>,
}

/// Vehicles of one kind.
#[derive(Clone, Debug)]
pub struct VehicleClass {
    /// In the line's words: `petrol car`.
    pub name: String,
    /// Of the distance.
    pub share: Dec,
    pub economy: Economy,
    /// Of the fuel, without the gases that are given by distance.
    pub factor: Arc<FactorValue>,
    pub by_distance: Option<Arc<FactorValue>>,
}

pub(super) const KIND: Kind =
    Kind { id: "vehicle-distance", keys: &["distance", "fleet"], constants: &[], read };

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let distance = reader.required_amount_from_zero("distance", "distance");
    let node = reader.needs("fleet")?;
    let items = reader.decoder.items(node)?;
    if items.is_empty() {
        reader.decoder.fault(Code::MissingKey, node.span, "the fleet has no vehicles").hint =
            "write `{class: petrol car, share: 100%, factor: ...}`".to_owned();
        return None;
    }
    let only = items.len() == 1;
    let fleet: Vec<VehicleClass> = items.iter().filter_map(|item| class(reader, item, only)).collect();
    if fleet.len() < items.len() {
        return None;
    }
    let sum = fleet.iter().try_fold(Dec::ZERO, |sum, class| sum.plus(class.share))?;
    if sum != Dec::ONE {
        let message = format!("the shares of the fleet add up to {}, not to 100 %", percentage(sum));
        let fault = reader.decoder.fault(Code::OutOfRange, reader.fields.key_span("fleet"), message);
        fault.help.push("each share is a part of the whole distance; together they are all of it".to_owned());
        return None;
    }
    mixed(reader, &fleet, items)?;
    Some(Method::VehicleDistance(VehicleDistance { distance: distance?, fleet }))
}

fn class(reader: &mut Reader<'_, '_>, node: &Node, only: bool) -> Option<VehicleClass> {
    let fields = reader.decoder.fields(node, &["class", "share", "economy", "factor", "by_distance"])?;
    let name = reader.decoder.required(&fields, "class", |decoder, node| decoder.string(node));
    let share = match fields.get("share") {
        None if only => Some(Dec::ONE),
        _ => reader.decoder.required(&fields, "share", |decoder, node| decoder.share(node)),
    };
    let factor = reader.decoder.required(&fields, "factor", |_, node| Some(node));
    let factor = factor.and_then(|node| reader.factor_at(node));
    let by_distance = match fields.get("by_distance") {
        Some(node) => Some(by_distance(reader, node)?),
        None => None,
    };
    let name = name?;
    let economy = economy_of(reader, &fields, &name);
    let (share, factor, economy) = (share?, factor?, economy?);
    reader.remember("share", &name, share, &Arc::from(""), Given::Line);
    fits(reader, &fields, &economy, &factor)?;
    elsewhere(reader, &fields, &economy, &name);
    let factor = without(&factor, by_distance.as_deref());
    Some(VehicleClass { name, share, economy, factor, by_distance })
}

/// The fuel economy that the class gives, or that of the reference data for such vehicles.
fn economy_of(reader: &mut Reader<'_, '_>, fields: &Fields<'_>, class: &str) -> Option<Economy> {
    let units = &reader.context.references.units;
    if let Some(node) = fields.get("economy") {
        let text = reader.decoder.text(node)?;
        let economy = economy(reader.decoder, units, text, node.span)?;
        reader.remember("Economy", class, economy.value, &economy.symbol(), Given::Line);
        return Some(economy);
    }
    let definition = Arc::clone(&reader.definition);
    let table = definition.tables.get("economy");
    let row = table.and_then(|table| table.rows.get(&class.to_lowercase()));
    let Some((table, cell)) = table.zip(row.and_then(|row| row.get(""))) else {
        let message = format!("`{class}` has no `economy`, and there is no default for such a class");
        let fault = reader.decoder.fault(Code::MissingKey, fields.span, message);
        fault.help.push("write `economy: 24.4 mi/gal`, `8.2 L/100 km` or `0.18 kWh/km`".to_owned());
        if let Some(table) = table {
            let known: Vec<&str> = table.rows.keys().map(String::as_str).collect();
            fault.help.push(format!("there are defaults for {}", quoted(&known)));
        }
        return None;
    };
    let economy = economy(reader.decoder, units, &format!("{} {}", cell.value, table.unit), fields.span)?;
    let given = Given::Default { source: Arc::clone(&table.source), place: cell.place.clone() };
    reader.remember("Economy", class, economy.value, &economy.symbol(), given);
    Some(economy)
}

/// A factor by distance; its source is the line's, unless it has its own.
fn by_distance(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Arc<FactorValue>> {
    let mut node = node.clone();
    if let Value::Map(entries) = &mut node.value
        && !entries.iter().any(|entry| entry.key == "source")
    {
        let of_line = reader.fields.get("source").map(|source| source.value.clone());
        let text = || Value::Text { text: "the line".to_owned(), quoted: true };
        let source = Node { value: of_line.unwrap_or_else(text), span: node.span };
        entries.push(Entry { key: "source".to_owned(), key_span: node.span, node: source });
    }
    let factor = reader.factor_at(&node)?;
    if *factor.per.dimension.0 != *"distance" {
        let message = format!("the factor is per {}, and a distance is wanted here", factor.per.symbol);
        reader.decoder.fault(Code::WrongDimension, node.span, message).hint =
            "write `per: mi` or `per: km`".to_owned();
        return None;
    }
    Some(factor)
}

/// The fuel that the economy gives must be what the factor is for.
fn fits(
    reader: &mut Reader<'_, '_>,
    fields: &Fields<'_>,
    economy: &Economy,
    factor: &FactorValue,
) -> Option<()> {
    if economy.fuel.dimension == factor.per.dimension {
        return Some(());
    }
    let (fuel, per) = (&economy.fuel, &factor.per);
    let message = format!(
        "the economy gives a fuel by {} (`{}`), and the factor is per {} (`{}`)",
        fuel.dimension.0, fuel.symbol, per.dimension.0, per.symbol
    );
    let key = if fields.has("economy") { "economy" } else { "factor" };
    let span = fields.get(key).map_or(fields.span, |node| node.span);
    let fault = reader.decoder.fault(Code::WrongDimension, span, message);
    fault
        .help
        .push(format!("write the economy as `... {}/km`, or a factor per {}", per.symbol, fuel.dimension.0));
    None
}

/// Vehicles that are charged from the grid belong to scope 2, and those that burn a fuel do not.
fn elsewhere(reader: &mut Reader<'_, '_>, fields: &Fields<'_>, economy: &Economy, class: &str) {
    let (is, belongs) = match (reader.scope(), economy.is_electric()) {
        (Some(Scope::One), true) => ("is electric", "grid energy belongs under scope 2, as in `II.1.2`"),
        (Some(Scope::Two), false) => ("burns a fuel", "fuel belongs under scope 1, as in `II.1.1`"),
        _ => return,
    };
    let span = fields.get("economy").map_or(fields.span, |node| node.span);
    let scope = if economy.is_electric() { 1 } else { 2 };
    let message = format!("`{class}` {is}, and the line counts in scope {scope}");
    reader.decoder.fault(Code::MethodElsewhere, span, message).hint = belongs.to_owned();
}

/// The factor of a fuel without the gases that are given by distance.
fn without(factor: &Arc<FactorValue>, by_distance: Option<&FactorValue>) -> Arc<FactorValue> {
    let Some(by_distance) = by_distance else { return Arc::clone(factor) };
    let mut rest = FactorValue::clone(factor);
    rest.gases.retain(|rate| !by_distance.gases.iter().any(|other| other.gas == rate.gas));
    Arc::new(rest)
}

/// CO2e that cannot be divided into gases, beside gases, would add up to something that no GWP set describes.
fn mixed(reader: &mut Reader<'_, '_>, fleet: &[VehicleClass], items: &[Node]) -> Option<()> {
    let of = |class: &VehicleClass| -> Vec<Option<String>> {
        let factors = std::iter::once(&class.factor).chain(&class.by_distance);
        factors.map(|factor| factor.co2e.as_ref().map(|(_, gwp)| gwp.to_string())).collect()
    };
    let first = fleet.first().map(of)?.into_iter().next()?;
    let other = fleet.iter().zip(items).find(|(class, _)| of(class).iter().any(|kind| *kind != first));
    let Some((class, node)) = other else { return Some(()) };
    let kind = |kind: &Option<String>| match kind {
        Some(gwp) => format!("CO2e made with {gwp}"),
        None => "gases".to_owned(),
    };
    let different = of(class).into_iter().find(|kind| *kind != first).flatten();
    let message = format!(
        "a factor of `{}` gives {}, and the first of the fleet gives {}",
        class.name,
        kind(&different),
        kind(&first)
    );
    let span: Span = node.span;
    let fault = reader.decoder.fault(Code::MixedWays, span, message);
    fault.help.push("make a line for each kind: only gases can be brought to another GWP set".to_owned());
    None
}
