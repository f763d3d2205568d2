//! Waste that is burned, in a plant or in the open.

use crate::account::expression::Expression;
use crate::model::{Burned, Burning};
use crate::quantity::Dec;

use super::Ledger;

/// GPC equations 8.6, 8.7 and 8.8; carbon dioxide of living carbon stands apart.
///
/// ```text
/// CO2 = M × Σ (WF × dm × CF × FCF) × OF × 44/12             CH4, N2O = M × EF × 10^-6
/// ```
pub fn compute(burning: &Burning, ledger: &mut Ledger<'_>) -> Option<()> {
    let carbon = |of: &Burned, part: Expression| {
        let factors = [of.share, of.dry, of.carbon].map(Expression::Number);
        Expression::Product(factors.into_iter().chain([part]).collect())
    };
    let fossil = burning.materials.iter().map(|of| carbon(of, of.fossil.into())).collect();
    let living = burning.materials.iter().map(|of| carbon(of, Expression::rest_of(of.fossil))).collect();
    let fossil = ledger.derive("Fossil carbon in the waste", "t/t", Expression::Sum(fossil))?;
    let living = ledger.derive("Living carbon in the waste", "t/t", Expression::Sum(living))?;
    let waste = ledger.in_unit(&burning.waste, "t")?;
    let ratio = ledger.constant("carbon_to_carbon_dioxide");
    let burned = |carbon: Dec| {
        let factors = [waste, carbon, burning.oxidation].map(Expression::Number);
        Expression::Product(factors.into_iter().chain([ratio.clone()]).collect())
    };
    ledger.emit("CO2", "Fossil carbon dioxide", burned(fossil))?;
    ledger.emit_biogenic_co2("Carbon dioxide of living carbon, counted in no total", burned(living))?;
    small_gases(burning, waste, ledger)
}

/// Methane by the wet waste; nitrous oxide by the wet waste or by its dry matter.
fn small_gases(burning: &Burning, waste: Dec, ledger: &mut Ledger<'_>) -> Option<()> {
    let millionth = ledger.constant("tonnes_per_gram");
    let gas =
        |mass: Dec, factor: Dec| Expression::Product(vec![mass.into(), factor.into(), millionth.clone()]);
    ledger.emit("CH4", "Methane", gas(waste, burning.methane))?;
    let mass = match burning.nitrous_oxide_of_dry {
        false => waste,
        true => {
            let dry = |of: &Burned| Expression::Product(vec![of.share.into(), of.dry.into()]);
            let dry = Expression::Sum(burning.materials.iter().map(dry).collect());
            ledger.derive("Dry matter", "t", Expression::Product(vec![waste.into(), dry]))?
        }
    };
    ledger.emit("N2O", "Nitrous oxide", gas(mass, burning.nitrous_oxide))
}
