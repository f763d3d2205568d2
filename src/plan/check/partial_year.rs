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
    // A coarser line then or now speaks of the same references.
    let (spoken_of, (gpc, headline)) = (now.spoken_of(), (subject.gpc(), subject.account.headline));
    let is_gone = |cover: Cover| cover.and(spoken_of).is_empty();
    let was_there =
        |cover: Cover| before.iter().all(|seen| seen.valued().any(|(_, other, _)| other == cover));
    let gone: Vec<(Cover, Dec)> = last
        .valued()
        .filter(|(_, cover, _)| is_gone(*cover))
        .filter(|(line, cover, _)| counts_in(gpc, line, headline) && was_there(*cover))
        .map(|(_, cover, amount)| (cover, amount))
        .collect();
    if gone.is_empty() || now.inventory.lines.is_empty() {
        return None;
    }
    let missing = sum(gone.iter().map(|(_, amount)| *amount))?;
    let total = subject.headline(last)?;
    if missing.is_zero() || missing.abs() < total.abs().times(share)? {
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
    let fault = Diagnostic::at(Code::PartialYear, now.inventory.year_place(), message)
        .label(last.inventory.year_place(), "the inventory before")
        .help(format!("missing are {}", ids.join(", ")));
    Some(fault.help(
        "give their values, or `notation: NE` with a reason, or leave the year out until it is complete",
    ))
}
