//! What a tonne of landfilled waste gives in methane, shared by the two methods of landfills.

use crate::account::expression::Expression;
use crate::model::{Conversion, Landfilled};
use crate::quantity::Dec;

use super::Ledger;

/// Methane from a tonne of waste: L0 = MCF × DOC × DOCf × F × 16/12, as the factors of a product, so that nothing is
/// rounded between them.
pub fn potential(
    ledger: &mut Ledger<'_>,
    materials: &[Landfilled],
    conversion: &Conversion,
) -> Option<Vec<Expression>> {
    let mut factors = vec![Expression::Number(conversion.mcf)];
    factors.extend(carbon(ledger, materials, conversion.docf)?);
    factors.extend([Expression::Number(conversion.fraction), ledger.constant("carbon_to_methane")]);
    Some(factors)
}

/// Of one material alone there is nothing to add up.
fn carbon(ledger: &mut Ledger<'_>, materials: &[Landfilled], docf: Option<Dec>) -> Option<Vec<Expression>> {
    let of = |material: &Landfilled| {
        let share = (material.share != Dec::ONE).then_some(material.share);
        let docf = docf.is_none().then_some(material.docf.unwrap_or(Dec::ZERO));
        share.into_iter().chain([material.doc]).chain(docf).map(Expression::Number).collect::<Vec<_>>()
    };
    let mut factors = match materials {
        [only] => of(only),
        several => {
            let name = match docf {
                Some(_) => "Degradable organic carbon, DOC",
                None => "Degradable organic carbon that decomposes, DOC × DOCf",
            };
            let terms = several.iter().map(|material| Expression::Product(of(material)));
            vec![ledger.derive(name, "t/t", Expression::Sum(terms.collect()))?.into()]
        }
    };
    factors.extend(docf.map(Expression::Number));
    Some(factors)
}
