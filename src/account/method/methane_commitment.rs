//! All the methane that a year's waste will give, counted in that year.

use crate::account::expression::Expression;
use crate::model::MethaneCommitment;

use super::{Ledger, landfill};

/// GPC equations 8.3 and 8.4 (8.1 for the carbon of the materials).
///
/// ```text
/// CH4 = MSW × L0 × (1 − recovered) × (1 − OX)             L0 = MCF × DOC × DOCf × F × 16/12
/// ```
pub fn compute(landfill: &MethaneCommitment, ledger: &mut Ledger<'_>) -> Option<()> {
    let potential = landfill::potential(ledger, &landfill.materials, &landfill.conversion)?;
    ledger.derive("Methane generation potential, L0", "t/t", Expression::Product(potential.clone()))?;
    let mut factors = vec![Expression::Number(ledger.in_unit(&landfill.waste, "t")?)];
    factors.extend(potential);
    factors.extend([Expression::rest_of(landfill.recovered), Expression::rest_of(landfill.oxidation)]);
    ledger.emit("CH4", "Methane", Expression::Product(factors))
}
