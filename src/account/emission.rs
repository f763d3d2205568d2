//! One line: activity × factor per gas × GWP, or masses by gas, in exact tonnes.
//!
//! ```text
//! mass of a gas [t] = activity × factor          (GPC v1.1, equation 5.1 and chapter 5: activity data × emission factor)
//! CO2e          [t] = Σ over gases: mass × GWP(set, gas, origin)
//! ```
//! A mass and its CO2e are kept to fifteen decimals of a tonne (a nanogram), rounded half to even where the
//! multiplication gives more; from there on every sum is exact.

use std::sync::Arc;

use crate::model::{GasIndex, Line, Notation, Origin, References, Spot, What};
use crate::quantity::{Amount, Dec, Rate, Total};

use super::figure::Standing;
use super::method::ledger;

/// What a line emits.
#[derive(Clone, Debug, Default)]
pub struct LineFigure {
    /// Tonnes of CO2e in the set that is shown; `None` for a notation key or where a gas has no GWP.
    pub co2e: Option<Dec>,
    /// The same in the set that the source used.
    pub co2e_of_source: Option<Dec>,
    pub standing: Standing,
    pub gases: Box<[GasFigure]>,
    /// Where the source gives only CO2e: the GWP set behind it, which cannot be exchanged.
    pub fixed_gwp: Option<Arc<str>>,
    /// Tonnes of CO2 from living sources, counted in no total.
    pub biogenic_co2: Option<Dec>,
}

/// One gas of a line.
#[derive(Clone, Debug)]
pub struct GasFigure {
    pub gas: GasIndex,
    /// Tonnes of the gas.
    pub mass: Dec,
    /// Tonnes of CO2e in one tonne of it, in the set that is shown.
    pub gwp: Option<Dec>,
    pub co2e: Option<Dec>,
}

/// Computes a line in the set `shown`; `of_source` is the one that its inventory's source used.
pub fn line_figure(references: &References, of_source: &str, line: &Line, shown: &Arc<str>) -> LineFigure {
    let figure = figure_of(references, of_source, line, shown);
    let standing =
        if figure.co2e.is_some() && line.is_estimated() { Standing::Estimated } else { figure.standing };
    LineFigure { standing, ..figure }
}

fn figure_of(references: &References, of_source: &str, line: &Line, shown: &Arc<str>) -> LineFigure {
    let origin = origin_of(references, line);
    let masses = |masses: Vec<(GasIndex, Option<Dec>)>, standing: Standing| {
        let of_source = co2e_in(references, &masses, origin, of_source);
        let gases = gas_figures(references, masses, origin, shown);
        let co2e = gases.as_ref().and_then(|gases| sum(gases.iter().map(|gas| gas.co2e)));
        let standing = if co2e.is_some() { standing } else { Standing::Missing };
        LineFigure {
            co2e,
            co2e_of_source: of_source,
            standing,
            gases: gases.unwrap_or_default(),
            ..LineFigure::default()
        }
    };
    match &line.what {
        What::Activity { amount, factor, .. } => {
            let biogenic_co2 = factor.biogenic_co2.as_ref().and_then(|rate| mass(references, amount, rate));
            if let Some((rate, gwp)) = &factor.co2e {
                let co2e = mass(references, amount, rate);
                return LineFigure { biogenic_co2, ..co2e_only(co2e, gwp, Standing::Computed) };
            }
            let gases = factor.gases.iter().map(|gas| (gas.gas, mass(references, amount, &gas.rate)));
            LineFigure { biogenic_co2, ..masses(gases.collect(), Standing::Computed) }
        }
        What::Method(calculation) => {
            let ledger = ledger(references, calculation);
            if !ledger.complete {
                return LineFigure::default();
            }
            let biogenic_co2 = ledger.biogenic_co2();
            match ledger.co2e_only() {
                Some((co2e, gwp)) => LineFigure { biogenic_co2, ..co2e_only(co2e, gwp, Standing::Computed) },
                None => LineFigure { biogenic_co2, ..masses(ledger.masses(), Standing::Computed) },
            }
        }
        What::Masses { gases, biogenic_co2, .. } => {
            let gases = gases.iter().map(|gas| (gas.gas, tonnes(references, &gas.mass)));
            let biogenic_co2 = biogenic_co2.as_ref().and_then(|mass| tonnes(references, mass));
            LineFigure { biogenic_co2, ..masses(gases.collect(), Standing::Reported) }
        }
        What::Co2e { mass, gwp, biogenic_co2 } => {
            let biogenic_co2 = biogenic_co2.as_ref().and_then(|mass| tonnes(references, mass));
            LineFigure { biogenic_co2, ..co2e_only(tonnes(references, mass), gwp, Standing::Reported) }
        }
        What::Notation { key, .. } => {
            let standing = if key.leaves_out() { Standing::Missing } else { standing_of(*key) };
            LineFigure { standing, ..LineFigure::default() }
        }
    }
}

/// NO and IE are answers: nothing is missing.
fn standing_of(key: Notation) -> Standing {
    debug_assert!(!key.leaves_out());
    Standing::Reported
}

fn co2e_only(co2e: Option<Dec>, gwp: &Arc<str>, standing: Standing) -> LineFigure {
    let standing = if co2e.is_some() { standing } else { Standing::Missing };
    LineFigure {
        co2e,
        co2e_of_source: co2e,
        standing,
        fixed_gwp: Some(Arc::clone(gwp)),
        ..LineFigure::default()
    }
}

/// Where the line's methane comes from: what it says, or what its reference implies.
pub(super) fn origin_of(references: &References, line: &Line) -> Origin {
    let said = match &line.what {
        What::Activity { origin, .. } | What::Masses { origin, .. } => *origin,
        What::Method(calculation) => calculation.origin,
        What::Co2e { .. } | What::Notation { .. } => None,
    };
    said.unwrap_or_else(|| {
        let gpc = &references.gpc;
        let sub_sector = match line.spot {
            Spot::Reference(index) => Some(gpc.references[index].sub_sector),
            Spot::SubSector(index) => Some(index),
            Spot::Sector(_) | Spot::Everything => None,
        };
        sub_sector.map_or(Origin::Biogenic, |index| gpc.sub_sectors[index].methane)
    })
}

/// What a tonne of a gas warms, in tonnes of CO2; `None` where the set has no value.
pub fn gwp_of(references: &References, gas: GasIndex, origin: Origin, set: &str) -> Option<Dec> {
    let gas = references.gas_at(gas);
    let by_origin = match origin {
        Origin::Fossil => gas.fossil.get(set),
        Origin::Biogenic => gas.biogenic.get(set),
        Origin::Unspecified => None,
    };
    by_origin.or_else(|| gas.values.get(set)).copied()
}

fn gas_figures(
    references: &References,
    masses: Vec<(GasIndex, Option<Dec>)>,
    origin: Origin,
    set: &str,
) -> Option<Box<[GasFigure]>> {
    let figure = |(gas, mass): (GasIndex, Option<Dec>)| {
        let mass = mass?;
        let gwp = gwp_of(references, gas, origin, set);
        let co2e = gwp.and_then(|gwp| mass.times(gwp)).map(|co2e| co2e.rounded(Dec::MASS_PLACES));
        Some(GasFigure { gas, mass, gwp, co2e })
    };
    // With no room to spare: a large network has millions of them.
    let mut figures = Vec::with_capacity(masses.len());
    for mass in masses {
        figures.push(figure(mass)?);
    }
    Some(figures.into_boxed_slice())
}

fn co2e_in(
    references: &References,
    masses: &[(GasIndex, Option<Dec>)],
    origin: Origin,
    set: &str,
) -> Option<Dec> {
    let gases = gas_figures(references, masses.to_vec(), origin, set)?;
    sum(gases.iter().map(|gas| gas.co2e))
}

/// The sum of amounts all of which must be known.
fn sum(amounts: impl Iterator<Item = Option<Dec>>) -> Option<Dec> {
    let mut total = Total::EMPTY;
    for amount in amounts {
        total.add(amount?);
    }
    total.value()
}

/// A mass in tonnes.
fn tonnes(references: &References, mass: &Amount) -> Option<Dec> {
    mass.in_unit(references.units.get("t")?).map(|tonnes| tonnes.rounded(Dec::MASS_PLACES))
}

/// Activity × rate in tonnes. What divides evenly is divided first, so that digits are lost only where the
/// product has more than 28.
pub(super) fn mass(references: &References, activity: &Amount, rate: &Rate) -> Option<Dec> {
    let tonne = references.units.get("t")?;
    let per_tonne = rate.amount.unit.factor.over(tonne.factor)?;
    let (from, to) = (activity.unit.factor, rate.per.factor);
    let product = activity.value.times(rate.amount.value)?.times(per_tonne)?;
    let converted = match from.over(to).filter(|ratio| ratio.times(to) == Some(from)) {
        Some(ratio) => product.times(ratio)?,
        None => product.times(from)?.over(to)?,
    };
    Some(converted.rounded(Dec::MASS_PLACES))
}
