//! A total in two GWP sets: the one that is shown, and the one that the source used.
//!
//! Masses of gases can be brought to any set. CO2e without its gases stays in the set that it was made with.

use std::sync::Arc;

use crate::model::{Inventory, References};
use crate::quantity::{Dec, Total};

use super::emission::{LineFigure, line_figure};
use super::figure::{Figure, Standing};

/// How a total came to the set that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebasing {
    /// Tonnes of CO2e in the set of the source; `None` where a line is neither known by its gases nor made with
    /// that set.
    pub of_source: Option<Dec>,
    /// Tonnes of the total that could not be brought to the set shown, whatever their sign; zero for none.
    pub kept: Dec,
    /// The sets in which those stand, in the order of their names.
    pub sets: Vec<Arc<str>>,
}

/// How a total came from the set `source` to the set `shown`; `None` of a total without an amount.
pub fn rebasing(
    figure: &Figure,
    lines: &[LineFigure],
    (source, shown): (&Arc<str>, &Arc<str>),
) -> Option<Rebasing> {
    figure.amount?;
    let mut of_source = Some(Total::EMPTY);
    let mut kept = Total::EMPTY;
    let mut sets: Vec<Arc<str>> = Vec::new();
    for line in figure.lines().iter().map(|position| &lines[position]) {
        let in_source = match &line.fixed_gwp {
            Some(set) if set != source => None,
            Some(_) | None => line.co2e_of_source,
        };
        of_source = of_source.zip(in_source).map(|(mut total, co2e)| {
            total.add(co2e);
            total
        });
        if let Some(set) = line.fixed_gwp.as_ref().filter(|set| *set != shown) {
            kept.add(line.co2e?.abs());
            sets.push(Arc::clone(set));
        }
    }
    sets.sort_unstable();
    sets.dedup();
    Some(Rebasing { of_source: of_source.and_then(Total::value), kept: kept.value()?, sets })
}

/// A total in another GWP set: what is known by gas brought to it, CO2e without its gases as it is. `None` where a
/// gas has no value in that set.
pub fn in_set(
    references: &References,
    inventory: &Inventory,
    figure: &Figure,
    set: &Arc<str>,
) -> Option<Dec> {
    let mut total = Total::EMPTY;
    for line in figure.lines().iter().map(|position| &inventory.lines[position]) {
        total.add(line_figure(references, &inventory.gwp, line, set).co2e?);
    }
    total.value()
}

/// Tonnes of a total that are made from data that are estimates, whatever their sign, and the same of all of it.
pub fn estimated_tonnes(figure: &Figure, lines: &[LineFigure]) -> Option<(Dec, Dec)> {
    let (mut estimated, mut all) = (Total::EMPTY, Total::EMPTY);
    for line in figure.lines().iter().map(|position| &lines[position]) {
        let size = line.co2e?.abs();
        all.add(size);
        if line.standing == Standing::Estimated {
            estimated.add(size);
        }
    }
    Some((estimated.value()?, all.value()?))
}
