//! What is right in every line and still worth a word once the whole member is known.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};

use super::inventory::{Inventory, InventoryContext};
use super::line::{Line, What};
use super::member::Member;
use super::network::Headline;
use super::reference::{GasIndex, References};

/// Notes and warnings about a member's lines.
pub fn check(member: &Member, context: InventoryContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let headline = member.headline.unwrap_or(context.accounting.headline);
    for inventory in &member.inventories {
        // A member whose headline is what it reported has said already that it cannot be divided.
        if headline != Headline::Reported {
            mixed_scopes(inventory, context.references, headline, diagnostics);
        }
        for line in &inventory.lines {
            without_gwp(line, context, diagnostics);
        }
    }
}

/// Members that contain each other in a circle: then none of them is a whole. `members` are in the order of their ids.
pub fn containment(members: &[Member], diagnostics: &mut Vec<Diagnostic>) {
    let position = |id: &str| members.binary_search_by(|member| member.id.as_str().cmp(id)).ok();
    let around = |id: &str| position(id).map(|position| &members[position]);
    for member in members.iter().filter(|member| !member.part_of.is_empty()) {
        let (mut seen, mut open) = (BTreeSet::new(), vec![member]);
        while let Some(next) = open.pop() {
            let containers = next.part_of.iter().filter_map(|id| around(id));
            open.extend(containers.filter(|container| seen.insert(container.id.as_str())));
        }
        if seen.contains(member.id.as_str()) {
            let message = format!("`part_of` leads from `{0}` back to `{0}`", member.id);
            let fault = Diagnostic::at(Code::NotAnOption, member.place.clone(), message);
            diagnostics.push(fault.help("a member is part of a larger one, which is not part of it"));
        }
    }
}

/// One note an inventory, at the first line: the others are mixed for the same reason.
fn mixed_scopes(
    inventory: &Inventory,
    references: &References,
    headline: Headline,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let is_mixed = |line: &&Line| line.scope.is_none() && !matches!(line.what, What::Notation { .. });
    let mut mixed = inventory.lines.iter().filter(is_mixed);
    let Some(first) = mixed.next() else { return };
    let message = format!(
        "`{}` mixes scopes, so it counts in `reported` and not in {}",
        references.gpc.id(first.spot),
        headline.name()
    );
    let note = Diagnostic::at(Code::CoarseWithoutScope, first.place.clone(), message);
    let note = match mixed.count() {
        0 => note,
        1 => note.hint("and so does another line of this inventory"),
        others => note.hint(format!("and so do {others} other lines of this inventory")),
    };
    diagnostics.push(note.help("give each line a `scope:`, or the member `headline: reported`"));
}

/// A gas without a value in the set that is shown leaves its line without CO2e.
fn without_gwp(line: &Line, context: InventoryContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let set = &context.accounting.gwp;
    let gases: Vec<GasIndex> = match &line.what {
        What::Activity { factor, .. } => factor.gases.iter().map(|rate| rate.gas).collect(),
        What::Method(method) => method.gases(context.references),
        What::Masses { gases, .. } => gases.iter().map(|mass| mass.gas).collect(),
        What::Co2e { .. } | What::Notation { .. } => return,
    };
    for gas in gases.into_iter().map(|gas| context.references.gas_at(gas)) {
        if !gas.values.contains_key(set) {
            let message = format!("{set} has no value for {}, so this line has no CO2e", gas.id);
            let fault = Diagnostic::at(Code::NoGwpValue, line.place.clone(), message);
            diagnostics.push(fault.help("every total that needs the line is shown as incomplete"));
        }
    }
}
