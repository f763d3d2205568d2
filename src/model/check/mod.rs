//! What is right in every line and still worth a word once the whole member is known. One rule, one file; the rules
//! that need figures are with the plan.

mod dates;
mod gwp_sets;
mod line_twice;
mod mixed_methods;
mod population_jump;

pub use mixed_methods::method_name;

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};

use crate::model::inventory::{Inventory, InventoryContext};
use crate::model::line::{Line, What};
use crate::model::member::Member;
use crate::model::network::Headline;
use crate::model::reference::{GasIndex, References};
use crate::model::target::{Target, TargetKind};

/// Notes and warnings about a member's lines.
pub fn check(member: &Member, context: InventoryContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let headline = member.headline.unwrap_or(context.accounting.headline);
    for inventory in &member.inventories {
        // A member whose headline is what it reported has said already that it cannot be divided.
        if headline != Headline::Reported {
            mixed_scopes(inventory, context.references, headline, diagnostics);
        }
        empty(inventory, diagnostics);
        line_twice::line_twice(inventory, context.references, diagnostics);
        dates::verified_too_early(inventory, diagnostics);
        for line in &inventory.lines {
            without_gwp(line, context, diagnostics);
            blank_reason(line, diagnostics);
        }
    }
    mixed_methods::mixed_methods(member, &context.references.gpc, diagnostics);
    gwp_sets::gwp_sets(member, &context.accounting.gwp, diagnostics);
    population_jump::population_jump(member, &context.accounting.plausible, diagnostics);
    let assumed = member.forecast.is_some() || context.accounting.forecast.is_some();
    // What is assumed is about the headline of the community alone.
    let is_forecast = |target: &&Target| {
        assumed && !target.operations && target.total.is_none_or(|total| total == headline)
    };
    let lacking = member.targets.iter().filter(|target| !is_forecast(target));
    lacking.for_each(|target| without_forecast(target, diagnostics));
}

/// An inventory without lines.
fn empty(inventory: &Inventory, diagnostics: &mut Vec<Diagnostic>) {
    // Lines that could not be read have been told already.
    let is_here = |fault: &Diagnostic| fault.place.as_ref().is_some_and(|at| at.file == inventory.place.file);
    if inventory.lines.is_empty() && !diagnostics.iter().any(|fault| fault.is_error() && is_here(fault)) {
        let message = format!("the inventory of {} has no line", inventory.year);
        let fault = Diagnostic::at(Code::EmptyInventory, inventory.year_place(), message);
        diagnostics.push(fault.help("write `lines:` with a line a reference, or remove the file"));
    }
}

/// NE and C with a reason that says nothing.
fn blank_reason(line: &Line, diagnostics: &mut Vec<Diagnostic>) {
    let What::Notation { key, because: Some(because), .. } = &line.what else { return };
    if key.leaves_out() && because.trim().is_empty() {
        let message = format!("`{}` stands with an empty reason", key.key());
        let fault = Diagnostic::at(Code::NotationWithoutReason, line.place.clone(), message);
        diagnostics.push(fault.help("say in `because:` why there is no value"));
    }
}

/// A target against a forecast that is not given.
fn without_forecast(target: &Target, diagnostics: &mut Vec<Diagnostic>) {
    if let TargetKind::Forecast { forecast: None, .. } = &target.kind {
        let message = format!("the target `{}` is against a forecast, and none is given", target.id);
        let fault = Diagnostic::at(Code::TargetWithoutForecast, target.place.clone(), message);
        diagnostics.push(fault.help(format!(
            "add `forecast: ... t`, what would be emitted in {} without action, or make it a target of another type",
            target.year
        )));
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
