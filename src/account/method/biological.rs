//! Waste that is treated biologically.

use crate::account::expression::Expression;
use crate::model::Biological;

use super::Ledger;

/// IPCC 2006, Volume 5, equations 4.1 and 4.2, with factors in grams per kilogram.
///
/// ```text
/// CH4 = M × EF × 10^-3 − R             N2O = M × EF × 10^-3
/// ```
pub fn compute<'a>(treated: &'a Biological, ledger: &mut Ledger<'a>) -> Option<()> {
    let thousandth = ledger.constant("kilograms_per_gram");
    let waste = ledger.in_unit(&treated.waste, "t")?;
    let of = |factor| Expression::Product(vec![waste.into(), Expression::Number(factor), thousandth.clone()]);
    let methane = ledger.less(of(treated.methane), treated.recovered.as_ref(), "t of methane")?;
    ledger.emit("CH4", "Methane", methane)?;
    ledger.emit("N2O", "Nitrous oxide", of(treated.nitrous_oxide))
}
