//! A total among the lines that it is the total of.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Cover, Spot};

use super::subject::{INVENTORIES, Seen, Subject, first_of, sum, tonnes};

/// One warning a member, at the first inventory with a line that is the sum of the lines under it.
pub fn total_beside_parts(subject: &Subject<'_>) -> Vec<Diagnostic> {
    first_of(subject.years.iter().filter_map(|seen| total(subject, seen)).collect(), INVENTORIES)
}

fn total(subject: &Subject<'_>, seen: &Seen<'_>) -> Option<Diagnostic> {
    let gpc = subject.gpc();
    let within = subject.plausible().total_within?;
    seen.valued().filter(|(_, cover, amount)| cover.size() > 1 && !amount.is_zero()).find_map(
        |(line, all, amount)| {
            let counted = Cover::counted(gpc, line);
            let is_part = |cover: &Cover| *cover != all && counted.holds(*cover);
            let parts: Vec<_> = seen.valued().filter(|(_, cover, _)| is_part(cover)).collect();
            let first = parts.first()?.0;
            let sum = sum(parts.iter().map(|(_, _, amount)| *amount))?;
            // A line that is called `total` is one; a sector's may be what its parts leave over.
            let (apart, allowed) = (amount.minus(sum)?, sum.abs().times(within)?);
            let is_total = apart.abs() <= allowed || line.spot == Spot::Everything && amount > sum;
            if sum.is_zero() || !is_total {
                return None;
            }
            let message = format!(
                "`{}` holds {}, and the lines under it make {}: it looks like their total",
                gpc.id(line.spot),
                tonnes(amount),
                tonnes(sum)
            );
            let fault = Diagnostic::at(Code::TotalBesideParts, line.place.clone(), message)
                .label(first.place.clone(), "one of the lines under it");
            Some(
                fault.help(
                    "keep the parts, or the total; a printed total can stand in `stated: {BASIC: ... t}`",
                ),
            )
        },
    )
}
