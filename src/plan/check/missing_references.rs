//! References that an inventory by the GPC or the CRF says nothing of.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Cover, Headline, Level};

use super::subject::{Seen, Subject};

/// One warning for each set of references that is missing, at the newest inventory that lacks them.
pub fn missing_references(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut by_gap: BTreeMap<Cover, Vec<&Seen<'_>>> = BTreeMap::new();
    for seen in &subject.years {
        let missing = wanted(subject, seen).without(seen.spoken_of());
        // An empty inventory has a fault of its own.
        if !missing.is_empty() && !seen.inventory.lines.is_empty() {
            by_gap.entry(missing).or_default().push(seen);
        }
    }
    by_gap.into_iter().filter_map(|(missing, inventories)| said(subject, missing, &inventories)).collect()
}

/// What an inventory must speak of.
fn wanted(subject: &Subject<'_>, seen: &Seen<'_>) -> Cover {
    let gpc = subject.gpc();
    let with_plus = subject.account.headline == Headline::BasicPlus;
    let of_gpc = Cover::of(gpc, |_, reference| {
        let counts = reference.level == Level::Basic || with_plus && reference.level == Level::BasicPlus;
        counts && !reference.default_notation
    });
    match seen.inventory.protocol.as_deref() {
        Some("GPC") => of_gpc,
        Some("CRF") => {
            let without = subject.plausible().not_in_crf.iter();
            without.fold(of_gpc, |rest, spot| rest.without(Cover::under(gpc, *spot, None)))
        }
        _ => Cover::NONE,
    }
}

fn said(subject: &Subject<'_>, missing: Cover, inventories: &[&Seen<'_>]) -> Option<Diagnostic> {
    let newest = inventories.last()?;
    let ids: Vec<&str> = missing.references(subject.gpc()).map(|reference| reference.id.as_ref()).collect();
    let total = if subject.account.headline == Headline::BasicPlus { "BASIC+" } else { "BASIC" };
    let message = match ids.len() {
        1 => format!("the inventory says nothing of `{}`, a reference of {total}", ids[0]),
        count => format!(
            "the inventory says nothing of {count} of the {} references of {total}",
            wanted(subject, newest).size()
        ),
    };
    let fault = Diagnostic::at(Code::MissingReferences, newest.inventory.year_place(), message);
    let fault = match inventories.len() {
        1 => fault,
        2 => fault.hint("and so does another inventory"),
        count => fault.hint(format!("and so do {} other inventories", count - 1)),
    };
    let fault = if ids.len() > 1 { fault.help(format!("missing are {}", ids.join(", "))) } else { fault };
    Some(fault.help(
        "write a value, or `notation: NO` for what does not happen, `NE` with a reason for what is not known",
    ))
}
