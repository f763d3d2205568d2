//! A total, or a sector, that becomes many times as large or as small from one inventory to the next.

use crate::diagnostic::{Code, Diagnostic};
use crate::quantity::Dec;

use super::subject::{Seen, Subject, tonnes};

/// One warning for each inventory that is far from the one before. The way back from a single year that stands out
/// is not told again.
pub fn jump(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let (mut found, mut just_told) = (Vec::new(), false);
    // Most networks have a few of them; where nobody wants to hear of them there may be thousands.
    let pairs = subject.years.windows(2).filter(|_| subject.is_told(Code::YearOnYearJump));
    for pair in pairs {
        let [before, now] = pair else { continue };
        let fault = compared(subject, before, now);
        let is_new = fault.is_some() && !just_told;
        just_told = is_new;
        found.extend(fault.filter(|_| is_new));
    }
    found
}

fn compared(subject: &Subject<'_>, before: &Seen<'_>, now: &Seen<'_>) -> Option<Diagnostic> {
    let rule = subject.plausible();
    let within = rule.jump_within.is_none_or(|years| now.year().since(before.year()) <= years);
    let factor = rule.jump.filter(|_| within)?;
    let (then, total) = (subject.headline(before)?, subject.headline(now)?);
    let whole = is_jump(then, total, factor).then(|| ("the total".to_owned(), then, total));
    let sectors = subject.gpc().sectors.iter().enumerate();
    let mut sectors = sectors.filter_map(|(index, sector)| {
        let (before, now) =
            (before.account.totals.sector(index).amount?, now.account.totals.sector(index).amount?);
        let share = rule.jump_share.unwrap_or_default();
        let least = if before > now { then } else { total }.times(share)?;
        let counts = is_jump(before, now, factor) && before.max(now) >= least;
        counts.then(|| (format!("sector {}, {}", sector.id, sector.short.to_lowercase()), before, now))
    });
    // The sector says more than the total that it moves.
    let (what, from, to) = sectors.next().or(whole)?;
    let message = format!(
        "{what}, is {} in {}, and was {} in {}: {}",
        tonnes(to),
        now.year(),
        tonnes(from),
        before.year(),
        times(from, to)
    );
    let message = message.replace("the total, is", "the total is");
    let fault = Diagnostic::at(Code::YearOnYearJump, now.inventory.year_place(), message)
        .label(before.inventory.year_place(), "the inventory before");
    Some(fault.help("look for a unit that slipped in one of the two: kt and t, MWh and GWh, MMBtu and therm"))
}

fn is_jump(from: Dec, to: Dec, factor: Dec) -> bool {
    let positive = |amount: Dec| !amount.is_negative() && !amount.is_zero();
    let far = |small: Dec, large: Dec| small.times(factor).is_some_and(|least| large >= least);
    positive(from) && positive(to) && (far(from, to) || far(to, from))
}

fn times(from: Dec, to: Dec) -> String {
    let (ratio, word) =
        if to > from { (to.over(from), "times as much") } else { (from.over(to), "times less") };
    format!("{} {word}", ratio.unwrap_or_default().rounded_for_reading(1))
}
