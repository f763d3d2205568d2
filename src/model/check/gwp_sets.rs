//! CO2e that cannot be brought to the set that the site shows.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::inventory::InventoryKind;
use crate::model::line::{Line, What};
use crate::model::member::Member;
use crate::quantity::Year;

/// Where a set stands first, in how many lines, and in which years.
struct Found<'a> {
    place: &'a Place,
    lines: usize,
    years: Vec<Year>,
}

/// One warning a member: that its years have different sets, or else that all have another than the site.
pub fn gwp_sets(member: &Member, shown: &str, diagnostics: &mut Vec<Diagnostic>) {
    let mut sets: BTreeMap<&str, Found<'_>> = BTreeMap::new();
    for inventory in member.inventories.iter().filter(|one| one.kind == InventoryKind::Community) {
        for line in &inventory.lines {
            let Some(set) = fixed_set(line) else { continue };
            let found = sets.entry(set).or_insert(Found { place: &line.place, lines: 0, years: Vec::new() });
            found.lines += 1;
            if found.years.last() != Some(&inventory.year) {
                found.years.push(inventory.year);
            }
        }
    }
    let mut others = sets.iter().filter(|(set, _)| **set != shown);
    let Some((set, found)) = others.next() else { return };
    let lines = if found.lines == 1 { "line".to_owned() } else { format!("{} lines", found.lines) };
    let years = years(&found.years);
    // Two sets in one year are a mixture within the year, which is no step between years.
    let apart = sets.iter().find(|(other, there)| *other != set && there.years != found.years);
    let fault = match apart {
        Some((other, there)) => {
            let message = format!(
                "CO2e is given in {set} ({years}) and in {other} ({}), and cannot be brought to one set",
                self::years(&there.years)
            );
            let fault = Diagnostic::at(Code::MixedGwp, found.place.clone(), message);
            fault.label(there.place.clone(), format!("in {other}"))
        }
        None => {
            let message = format!("CO2e is given in {set} ({years}, {lines}), and this site shows {shown}");
            Diagnostic::at(Code::OtherGwp, found.place.clone(), message)
        }
    };
    diagnostics
        .push(fault.help("give masses by gas, `emissions: {CO2: ..., CH4: ...}`, where the source has them"));
}

/// The set of a line that gives only CO2e, and not of nothing.
fn fixed_set(line: &Line) -> Option<&str> {
    match &line.what {
        What::Co2e { mass, gwp, .. } if !mass.value.is_zero() => Some(gwp),
        What::Activity { amount, factor, .. } if !amount.value.is_zero() => {
            factor.co2e.as_ref().map(|(_, gwp)| &**gwp)
        }
        _ => None,
    }
}

/// `2015`, or `2015 to 2022`
fn years(years: &[Year]) -> String {
    match years {
        [] => String::new(),
        [only] => only.to_string(),
        [first, .., last] => format!("{first} to {last}"),
    }
}
