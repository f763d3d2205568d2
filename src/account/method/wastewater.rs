//! Methane of the organic matter and nitrous oxide of the nitrogen in wastewater.

use crate::account::expression::Expression;
use crate::model::{Nitrogen, Organics, Pathway, Wastewater};
use crate::quantity::Dec;

use super::Ledger;

/// GPC equations 8.9 to 8.12.
pub fn compute<'a>(water: &'a Wastewater, ledger: &mut Ledger<'a>) -> Option<()> {
    if let Some(organics) = &water.organics {
        methane(water.people, organics, ledger)?;
    }
    if let Some(nitrogen) = &water.nitrogen {
        nitrous_oxide(water.people, nitrogen, ledger)?;
    }
    Some(())
}

/// ```text
/// TOW = P × BOD × 10^-3 × I × 365             CH4 = ((TOW − S) × Σ (B0 × MCF × share)) × 10^-3 − R
/// ```
fn methane<'a>(people: Dec, organics: &'a Organics, ledger: &mut Ledger<'a>) -> Option<()> {
    let total = Expression::Product(vec![
        people.into(),
        organics.bod.into(),
        ledger.constant("kilograms_per_gram"),
        organics.correction.into(),
        ledger.constant("days"),
    ]);
    let total = ledger.derive("Organic matter in the wastewater, TOW", "kg BOD", total)?;
    let by_pathway = |pathway: &Pathway| Expression::Product(vec![pathway.share.into(), pathway.mcf.into()]);
    let pathways = Expression::Sum(organics.pathways.iter().map(by_pathway).collect());
    let factor = Expression::Product(vec![organics.b0.into(), pathways]);
    let factor = ledger.derive("Methane from the organic matter", "kg/kg BOD", factor)?;
    let treated = ledger.less(total.into(), organics.sludge.as_ref(), "kg of BOD")?;
    let generated = Expression::Product(vec![treated, factor.into(), ledger.constant("tonnes_per_kilogram")]);
    let left = ledger.less(generated, organics.recovered.as_ref(), "t of methane")?;
    ledger.emit("CH4", "Methane", left)
}

/// ```text
/// N   = P × protein × F_NPR × ... ;             N2O = (N − N_sludge) × EF_effluent × 44/28 × 10^-3
///                                               N2O of the plant = N × treated share × EF_plant × 44/28 × 10^-3
/// ```
fn nitrous_oxide<'a>(people: Dec, nitrogen: &'a Nitrogen, ledger: &mut Ledger<'a>) -> Option<()> {
    let factors = [people, nitrogen.protein].into_iter().chain(nitrogen.factors.iter().copied());
    let total = Expression::Product(factors.map(Expression::Number).collect());
    let total = ledger.derive("Nitrogen in the wastewater", "kg N", total)?;
    let tail = [ledger.constant("nitrogen_to_nitrous_oxide"), ledger.constant("tonnes_per_kilogram")];
    let of = |head: Vec<Expression>| Expression::Product(head.into_iter().chain(tail.clone()).collect());
    if let Some(plant) = &nitrogen.plant {
        let emitted = of([total, plant.share, plant.factor].map(Expression::Number).to_vec());
        ledger.emit("N2O", "Nitrous oxide of the plant", emitted)?;
    }
    let effluent = ledger.less(total.into(), nitrogen.sludge.as_ref(), "kg of nitrogen")?;
    ledger.emit("N2O", "Nitrous oxide of the effluent", of(vec![effluent, nitrogen.effluent.into()]))
}
