//! A target whose base is not what the inventory of its base year gives.

use crate::account::counts_in;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Headline, InventoryKind, Target};
use crate::quantity::Dec;

use super::subject::{Subject, sum, tonnes};

/// One warning for each target with a `base_value` that the inventory of its base year contradicts.
pub fn restated_base(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.member.targets.iter().filter_map(|target| restated(subject, target)).collect()
}

fn restated(subject: &Subject<'_>, target: &Target) -> Option<Diagnostic> {
    let given = target.base_value.as_ref()?;
    let tonne = subject.rules.references.units.get("t")?;
    let year = target.base_year?;
    let kind = if target.operations { InventoryKind::Operations } else { InventoryKind::Community };
    let of_year = |inventory: &crate::model::Inventory| inventory.kind == kind && inventory.year == year;
    let position = subject.member.inventories.iter().position(of_year)?;
    let total = target.total.unwrap_or(subject.account.headline);
    let measured = |total| measured(subject, position, target, total);
    let (tonnes_given, found) = (given.in_unit(tonne)?, measured(total)?);
    // Half a unit of the last digit, in the unit that was written.
    let step = (0..given.value.places()).try_fold(Dec::ONE, |step, _| step.over(Dec::from(10i64)))?;
    let half = step.times(given.unit.factor)?.over(tonne.factor)?.over(Dec::from(2i64))?;
    if tonnes_given.minus(found)?.abs() <= half {
        return None;
    }
    let message = format!(
        "the target `{}` has a base of {} in {year}, and the inventory of {year} gives {} as {}",
        target.id,
        tonnes(tonnes_given),
        tonnes(found),
        total.name()
    );
    let inventory = &subject.member.inventories[position];
    let fault = Diagnostic::at(Code::RestatedBase, target.place.clone(), message)
        .label(inventory.year_place(), "the inventory of the base year");
    let is_same = |other: &&Headline| {
        let apart = measured(**other).and_then(|found| tonnes_given.minus(found));
        **other != total && apart.is_some_and(|apart| apart.abs() <= half)
    };
    Some(match Headline::ALL.iter().find(is_same) {
        Some(other) => {
            fault.help(format!("it is what the inventory gives as {0}: write `total: {0}`", other.name()))
        }
        None => {
            fault.help("take `base_value:` away to judge the target by the inventory, or mend one of the two")
        }
    })
}

/// The target's total in the inventory of its base year, of its sectors only where it names some.
fn measured(subject: &Subject<'_>, position: usize, target: &Target, total: Headline) -> Option<Dec> {
    let account = &subject.account.inventories[position];
    if target.sectors.is_empty() {
        return account.totals.get(total).amount;
    }
    let gpc = subject.gpc();
    let figures = account.lines.once();
    let lines = subject.member.inventories[position].lines.iter().zip(&*figures);
    let counted = lines.filter(|(line, _)| {
        counts_in(gpc, line, total)
            && gpc.sector_of(line.spot).is_some_and(|sector| target.sectors.contains(&sector))
    });
    sum(counted.filter_map(|(_, figure)| figure.co2e))
}
