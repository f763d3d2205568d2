//! The working of a line: what its figure was computed from, step by step and gas by gas. It is made again when a
//! page shows it, so that accounts stay small.

use std::sync::Arc;

use crate::model::{Calculation, FactorValue, GasIndex, Line, References, What};
use crate::quantity::{Amount, Dec, Rate};

use super::emission::{LineFigure, gwp_of, mass, origin_of};
use super::method::{Derived, Excess, Ledger, ledger};

/// The steps of a line's working, for readers who want to compute it by hand.
#[derive(Clone, Debug)]
pub struct Working {
    /// What a method computed on the way, in its order; empty for a line without a method.
    pub derived: Vec<Derived>,
    pub steps: Vec<Step>,
}

/// One gas: activity × factor × GWP.
#[derive(Clone, Debug, Default)]
pub struct Step {
    /// Of which part of a method: `petrol cars`; empty for a line without a method.
    pub part: String,
    /// `None` for a factor or a mass that is CO2e itself.
    pub gas: Option<GasIndex>,
    /// In the unit that the rate is per; `None` where the mass was reported or a method's equations gave it.
    pub activity: Option<Amount>,
    /// What one unit of activity emits; `None` where the mass was reported.
    pub rate: Option<Rate>,
    pub mass: Option<Dec>,
    pub gwp: Option<Dec>,
    pub co2e: Option<Dec>,
    /// Carbon dioxide from living sources: kept apart, without a GWP, in no sum.
    pub is_biogenic: bool,
}

/// The working of a line, shown in the GWP set `shown`.
pub fn working(references: &References, line: &Line, figure: &LineFigure, shown: &Arc<str>) -> Working {
    let gwp = |gas| gwp_of(references, gas, origin_of(references, line), shown);
    let (derived, steps) = match &line.what {
        What::Activity { amount, factor, .. } => (Vec::new(), by_factor(references, amount, factor, gwp)),
        What::Method(calculation) => {
            let ledger = ledger(references, calculation);
            let steps = of_method(references, &ledger, gwp);
            (ledger.steps, steps)
        }
        What::Masses { .. } => {
            let gases = figure.gases.iter().map(|gas| of_mass(gas.gas, gas.mass, gwp));
            (Vec::new(), gases.chain(figure.biogenic_co2.map(biogenic)).collect())
        }
        What::Co2e { .. } => {
            let step = Step { co2e: figure.co2e, ..Step::default() };
            (Vec::new(), std::iter::once(step).chain(figure.biogenic_co2.map(biogenic)).collect())
        }
        What::Notation { .. } => (Vec::new(), Vec::new()),
    };
    Working { derived, steps }
}

/// What a method computes on the way to its gases.
pub fn method_steps(references: &References, calculation: &Calculation) -> Vec<Derived> {
    ledger(references, calculation).steps
}

/// What a method's line takes away although there is less of it.
pub fn excess<'a>(references: &'a References, calculation: &'a Calculation) -> Option<Excess<'a>> {
    ledger(references, calculation).excess
}

fn of_method(
    references: &References,
    ledger: &Ledger<'_>,
    gwp: impl Fn(GasIndex) -> Option<Dec> + Copy,
) -> Vec<Step> {
    let direct = ledger.direct.iter().map(|direct| match direct.gas {
        Some(gas) => of_mass(gas, direct.mass, gwp),
        None => biogenic(direct.mass),
    });
    let mut steps: Vec<Step> = direct.collect();
    for flow in &ledger.flows {
        let found = by_factor(references, &flow.amount, flow.factor, gwp);
        steps.extend(found.into_iter().map(|step| Step { part: flow.name.clone(), ..step }));
    }
    steps
}

/// An activity times each rate of a factor, in the order in which the factor gives them.
pub(super) fn by_factor(
    references: &References,
    amount: &Amount,
    factor: &FactorValue,
    gwp: impl Fn(GasIndex) -> Option<Dec>,
) -> Vec<Step> {
    let emitted = |rate: &Rate| mass(references, amount, rate);
    let activity = |rate: &Rate| {
        let value = amount.in_unit(&rate.per)?;
        Some(Amount { value, unit: Arc::clone(&rate.per) })
    };
    let biogenic = factor.biogenic_co2.as_ref().map(|rate| Step {
        activity: activity(rate),
        rate: Some(rate.clone()),
        mass: emitted(rate),
        is_biogenic: true,
        ..Step::default()
    });
    if let Some((rate, _)) = &factor.co2e {
        let step = Step { co2e: emitted(rate), rate: Some(rate.clone()), ..Step::default() };
        return std::iter::once(Step { activity: activity(rate), ..step }).chain(biogenic).collect();
    }
    let step = |(gas, rate): (GasIndex, &Rate)| {
        let mass = emitted(rate);
        let gwp = gwp(gas);
        let co2e = mass.zip(gwp).and_then(|(mass, gwp)| mass.times(gwp));
        let co2e = co2e.map(|co2e| co2e.rounded(Dec::MASS_PLACES));
        let (activity, rate) = (activity(rate), Some(rate.clone()));
        Step { gas: Some(gas), activity, rate, mass, gwp, co2e, ..Step::default() }
    };
    factor.gases.iter().map(|rate| step((rate.gas, &rate.rate))).chain(biogenic).collect()
}

/// Tonnes of carbon dioxide from living sources.
fn biogenic(mass: Dec) -> Step {
    Step { mass: Some(mass), is_biogenic: true, ..Step::default() }
}

fn of_mass(gas: GasIndex, mass: Dec, gwp: impl Fn(GasIndex) -> Option<Dec>) -> Step {
    let gwp = gwp(gas);
    let co2e = gwp.and_then(|gwp| mass.times(gwp)).map(|co2e| co2e.rounded(Dec::MASS_PLACES));
    Step { gas: Some(gas), mass: Some(mass), gwp, co2e, ..Step::default() }
}
