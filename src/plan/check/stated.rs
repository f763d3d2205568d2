//! The totals that a publisher printed, beside those that are computed.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Headline, Stated, What};
use crate::quantity::Dec;

use super::subject::{Seen, Subject, sum, tonnes};

/// One warning for each printed total that is not what the lines make.
pub fn stated(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let of_inventory = |seen: &Seen<'_>| -> Vec<Diagnostic> {
        seen.inventory.details().stated.iter().filter_map(|stated| differs(subject, seen, stated)).collect()
    };
    subject.years.iter().flat_map(of_inventory).collect()
}

fn differs(subject: &Subject<'_>, seen: &Seen<'_>, stated: &Stated) -> Option<Diagnostic> {
    let figure = seen.account.totals.get(stated.total);
    let name = stated.total.name();
    let Some(computed) =
        (!figure.lines().is_empty()).then(|| of_source(seen, figure.lines().iter())).flatten()
    else {
        let message = format!("{name} is stated as {}, and no line counts in it", tonnes(stated.tonnes));
        let fault = Diagnostic::at(Code::StatedTotalDiffers, stated.place.clone(), message);
        return Some(fault.help("add the lines that it is the sum of"));
    };
    if agrees(stated, computed, rounding(seen, figure.lines().iter())?) {
        return None;
    }
    let (printed, found) = (tonnes(stated.tonnes), tonnes(computed));
    if let Some(sum_of) = other_sum(seen, stated) {
        let message = format!("{name} is stated as {printed}, which is {sum_of}; {name} is {found}");
        let fault = Diagnostic::at(Code::ScopesForBasic, stated.place.clone(), message);
        return Some(fault.help(format!("call it by its name, or state {name} as it is")));
    }
    let apart = tonnes(stated.tonnes.minus(computed)?.abs());
    let which = if stated.tonnes > computed { "less" } else { "more" };
    let message = format!("{name} is stated as {printed}, and the lines make {found}, {apart} {which}");
    let fault = Diagnostic::at(Code::StatedTotalDiffers, stated.place.clone(), message);
    let set = &seen.inventory.gwp;
    let fault = fault.help(format!("both are in {set}, the set of the inventory: look for a line that is missing, twice, or in another unit"));
    let left_out: Vec<&str> =
        figure.without().iter().map(|line| subject.gpc().id(seen.inventory.lines[line].spot)).collect();
    Some(match left_out.is_empty() {
        true => fault,
        false => fault.help(format!("without a value are {}", left_out.join(", "))),
    })
}

/// The sum of lines in the set that the source used.
fn of_source(seen: &Seen<'_>, lines: impl Iterator<Item = usize>) -> Option<Dec> {
    sum(lines.filter_map(|line| seen.figures[line].co2e_of_source))
}

/// How far the lines may be from what they were before they were printed: half a unit of each last digit.
fn rounding(seen: &Seen<'_>, lines: impl Iterator<Item = usize>) -> Option<Dec> {
    let half = |line: usize| {
        let figure = &seen.figures[line];
        let masses: Vec<_> = match &seen.inventory.lines[line].what {
            What::Co2e { mass, .. } => vec![(mass, Some(Dec::ONE))],
            What::Masses { gases, .. } => {
                let gwps = figure.gases.iter().map(|gas| gas.gwp);
                gases.iter().map(|gas| &gas.mass).zip(gwps).collect()
            }
            _ => Vec::new(),
        };
        sum(masses.into_iter().filter_map(|(mass, gwp)| {
            let step = (0..mass.value.places()).try_fold(Dec::ONE, |step, _| step.over(Dec::from(10i64)))?;
            let in_tonnes = mass.unit.factor.over(seen.tonne?)?;
            step.times(in_tonnes)?.times(gwp?)
        }))
    };
    let all: Option<Vec<Dec>> = lines.map(half).collect();
    sum(all?.into_iter())?.over(Dec::from(2i64))
}

fn agrees(stated: &Stated, computed: Dec, rounding: Dec) -> bool {
    let apart = stated.tonnes.minus(computed).map(Dec::abs);
    let allowed = stated.step.over(Dec::from(2i64)).and_then(|half| half.plus(rounding));
    apart.zip(allowed).is_none_or(|(apart, allowed)| apart <= allowed)
}

/// Another sum that is what was printed.
fn other_sum(seen: &Seen<'_>, stated: &Stated) -> Option<&'static str> {
    if !matches!(stated.total, Headline::Basic | Headline::BasicPlus) {
        return None;
    }
    let [one, two, three] = seen.account.totals.scopes();
    let sums = [
        (vec![one, two, three], "the sum of scopes 1, 2 and 3"),
        (vec![one, two], "the sum of scopes 1 and 2"),
        (
            vec![seen.account.totals.get(Headline::Scopes1And2)],
            "the sum of scopes 1 and 2 without energy made for the grid",
        ),
        (vec![seen.account.totals.get(Headline::Reported)], "the sum of all lines"),
        (vec![seen.account.totals.get(Headline::Territorial)], "the territorial total"),
    ];
    let same = |figures: &[&crate::account::Figure]| {
        let lines = || figures.iter().flat_map(|figure| figure.lines().iter());
        let (computed, rounding) = (of_source(seen, lines())?, rounding(seen, lines())?);
        (lines().next().is_some() && agrees(stated, computed, rounding)).then_some(())
    };
    sums.into_iter().find_map(|(figures, words)| same(&figures).map(|()| words))
}
