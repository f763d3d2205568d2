//! One reference, computed by different methods in different years.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::inventory::{Inventory, InventoryKind};
use crate::model::line::{Line, What};
use crate::model::member::Member;
use crate::model::reference::{Gpc, Scope, Spot};
use crate::quantity::Year;

/// The method behind a line's figure, in words; empty where the line does not tell it: masses by gas are a result,
/// whatever made it.
pub fn method_name(line: &Line) -> &str {
    match &line.what {
        What::Activity { .. } => "activity and factor",
        What::Method(calculation) => &calculation.definition.id,
        What::Co2e { .. } => "CO2e alone",
        What::Masses { .. } | What::Notation { .. } => "",
    }
}

/// A reference, or a coarser spot with its scope.
type Key = (Spot, Option<Scope>);
type Methods<'a> = BTreeMap<Key, BTreeSet<&'a str>>;

/// One warning for each year in which references change their method, at that year's first line that does.
/// A line with a `note:` is taken to say what the change makes.
pub fn mixed_methods(member: &Member, gpc: &Gpc, diagnostics: &mut Vec<Diagnostic>) {
    let mut last: BTreeMap<Key, (Year, BTreeSet<&str>)> = BTreeMap::new();
    for inventory in member.inventories.iter().filter(|one| one.kind == InventoryKind::Community) {
        let mut changed: Vec<(Spot, String, Year)> = Vec::new();
        for (key, now) in methods(inventory) {
            let before = last.get(&key).filter(|(_, before)| before.is_disjoint(&now));
            if let Some((year, before)) = before.filter(|_| !has_note(inventory, key)) {
                changed.push((key.0, format!("{}, and before by {}", words(&now), words(before)), *year));
            }
            last.insert(key, (inventory.year, now));
        }
        diagnostics.extend(said(inventory, &changed, gpc));
    }
}

fn has_note(inventory: &Inventory, key: Key) -> bool {
    let mut lines = inventory.lines.iter().filter(|line| (line.spot, line.scope) == key);
    lines.any(|line| line.note().is_some())
}

/// The methods of an inventory by what they are for.
fn methods(inventory: &Inventory) -> Methods<'_> {
    let mut methods = Methods::new();
    for line in inventory.lines.iter().filter(|line| !method_name(line).is_empty()) {
        methods.entry((line.spot, line.scope)).or_default().insert(method_name(line));
    }
    methods
}

fn words(methods: &BTreeSet<&str>) -> String {
    methods.iter().copied().collect::<Vec<_>>().join(" and ")
}

fn said(inventory: &Inventory, changed: &[(Spot, String, Year)], gpc: &Gpc) -> Option<Diagnostic> {
    let (spot, how, before) = changed.first()?;
    let line = inventory.lines.iter().find(|line| line.spot == *spot && !method_name(line).is_empty())?;
    let id = gpc.id(*spot);
    let message = format!("`{id}` goes by {how}: from {before} to {} the method changes too", inventory.year);
    let fault = Diagnostic::at(Code::MixedMethods, line.place.clone(), message);
    let fault = match changed.len() {
        1 => fault,
        count => {
            let others: BTreeSet<&str> = changed[1..].iter().map(|(spot, _, _)| gpc.id(*spot)).collect();
            let others: Vec<&str> = others.into_iter().collect();
            fault.hint(format!("and so do {} more: {}", count - 1, others.join(", ")))
        }
    };
    Some(fault.help(
        "compute the earlier years by the same method, or say in a `note:` what the change of method makes",
    ))
}
