//! Emissions, or activities, below zero.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Cover, Line, What};
use crate::quantity::Dec;

use super::subject::{Seen, Subject, first_of, tonnes};

/// One warning a member, at the first line below zero where nothing is taken up.
pub fn negative(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let gpc = subject.gpc();
    let spots = subject.plausible().may_be_negative.iter();
    let land = spots.fold(Cover::NONE, |all, spot| all.with(Cover::under(gpc, *spot, None)));
    let below = |seen: &Seen<'_>| -> Vec<Diagnostic> {
        let lines = seen.valued().filter(|(_, cover, _)| cover.and(land).is_empty());
        lines.filter_map(|(line, _, amount)| said(gpc.id(line.spot), line, amount)).collect()
    };
    first_of(subject.years.iter().flat_map(below).collect(), ("line", "lines"))
}

fn said(id: &str, line: &Line, amount: Dec) -> Option<Diagnostic> {
    let message = match &line.what {
        What::Activity { amount: activity, .. } if activity.value.is_negative() => {
            format!("the activity of `{id}` is below zero, {} {}", activity.value, activity.unit.symbol)
        }
        _ if amount.is_negative() => format!("`{id}` emits less than nothing, {}", tonnes(amount)),
        _ => return None,
    };
    let fault = Diagnostic::at(Code::NegativeEmissions, line.place.clone(), message);
    Some(
        fault
            .help("take away what was avoided, sold or offset: only land takes carbon up, and that is `V.2`"),
    )
}
