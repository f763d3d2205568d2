//! Tonnes a head that no city emits.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Headline;
use crate::quantity::Dec;

use super::subject::{INVENTORIES, Seen, Subject, first_of, tonnes};

/// One warning a member, at the first inventory whose headline by its people is out of the range.
pub fn per_head(subject: &Subject<'_>) -> Vec<Diagnostic> {
    if subject.account.headline == Headline::OtherScope3 || !subject.is_told(Code::PerHeadOutOfRange) {
        return Vec::new();
    }
    let Some(range) = subject.plausible().per_head else { return Vec::new() };
    first_of(
        subject.years.iter().filter_map(|seen| out_of_range(subject, seen, range)).collect(),
        INVENTORIES,
    )
}

fn out_of_range(subject: &Subject<'_>, seen: &Seen<'_>, (least, most): (Dec, Dec)) -> Option<Diagnostic> {
    let (total, per_head) = (subject.headline(seen)?, seen.account.per_head()?);
    if total.is_negative() || total.is_zero() || (least..=most).contains(&per_head.value) {
        return None;
    }
    let people = &per_head.population;
    let message = format!(
        "{} by {} people of {} is {} a head",
        tonnes(total),
        people.people,
        people.year,
        tonnes(per_head.value)
    );
    let fault = Diagnostic::at(Code::PerHeadOutOfRange, seen.inventory.year_place(), message);
    let fault = match subject.member.population.get(people.year) {
        Some(population) => fault.label(population.place.clone(), "the population"),
        None => fault,
    };
    let fault = match per_head.value > most {
        true => fault
            .help("look whether figures in kilograms stand as tonnes, or people in thousands: `53 thousand`"),
        false => fault.help("look whether figures in kilotonnes stand as tonnes: `120 kt`"),
    };
    Some(fault.help(format!(
        "between {least} t and {most} t a head is taken for likely; `accounting: {{plausible: ...}}` sets another range")))
}
