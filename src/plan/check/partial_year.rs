//! A year that lacks what the years before had, and reads as a fall.

use crate::account::counts_in;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Cover;
use crate::quantity::Dec;

use super::subject::{Seen, Subject, sum, tonnes};

/// One warning for each inventory without a reference that stood in each of the inventories before.
pub fn partial_year(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let rule = subject.plausible();
    let (Some(after), Some(share)) = (rule.gap_after, rule.gap_share) else { return Vec::new() };
    let windows = subject.years.windows(after + 1);
    windows.filter_map(|window| gap(subject, window.split_last()?, share)).collect()
}

fn gap(subject: &Subject<'_>, (now, before): (&Seen<'_>, &[Seen<'_>]), share: Dec) -> Option<Diagnostic> {
    let last = before.last()?;
    if now.inventory.lines.is_empty() {
        return None;
    }
    let (gpc, headline) = (subject.gpc(), subject.account.headline);
    let counted = |seen: &Seen<'_>| -> Vec<(Cover, Dec)> {
        let lines = seen.valued().filter(|(line, _, _)| counts_in(gpc, line, headline));
        lines.map(|(_, cover, amount)| (cover, amount)).collect()
    };
    // A coarser line then or now speaks of the same references.
    let speaks = |seen: &Seen<'_>, cover: Cover| seen.covers.iter().any(|other| !other.and(cover).is_empty());
    let is_gone = |(cover, _): &(Cover, Dec)| {
        !speaks(now, *cover)
            && before.iter().all(|seen| counted(seen).iter().any(|(other, _)| other == cover))
    };
    let gone: Vec<(Cover, Dec)> = match counted(last).iter().any(|(cover, _)| !speaks(now, *cover)) {
        true => counted(last).into_iter().filter(is_gone).collect(),
        false => return None,
    };
    let missing = sum(gone.iter().map(|(_, amount)| *amount))?;
    let total = subject.headline(last)?;
    if gone.is_empty() || missing.is_zero() || missing.abs() < total.abs().times(share)? {
        return None;
    }
    let cover = gone.iter().fold(Cover::NONE, |all, (cover, _)| all.with(*cover));
    let ids: Vec<&str> = cover.references(gpc).map(|reference| reference.id.as_ref()).collect();
    let what = match ids.as_slice() {
        [only] => format!("`{only}`"),
        several => format!("{} references", several.len()),
    };
    let message = format!(
        "{} lacks {what}, {} of {} in {}, and reads as a fall",
        now.year(),
        tonnes(missing),
        tonnes(total),
        last.year()
    );
    let fault = Diagnostic::at(Code::PartialYear, now.inventory.year_place.clone(), message)
        .label(last.inventory.year_place.clone(), "the inventory before")
        .help(format!("missing are {}", ids.join(", ")));
    Some(fault.help(
        "give their values, or `notation: NE` with a reason, or leave the year out until it is complete",
    ))
}
