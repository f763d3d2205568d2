//! The methane that the waste of many years gives in one year.

use crate::account::expression::Expression;
use crate::model::{DecayForm, FirstOrderDecay, Potential, Recovery, Stock};
use crate::quantity::{Dec, Year};

use super::{Ledger, landfill};

/// Material by material what has not decayed, what decays of it in the year, and the methane of that.
///
/// ```text
/// GPC:  CH4 = Σ over years x ≤ t: W(x) × L0 × (1 − e^−k) × e^−k(t−x)   × (1 − recovered) × (1 − OX)
/// IPCC: CH4 = (Σ over years x < t: W(x) × L0 × (1 − e^−k) × e^−k(t−1−x) − R) × (1 − OX)
/// ```
/// The powers of e have 28 decimals; every other step is exact.
pub fn compute<'a>(decay: &'a FirstOrderDecay, ledger: &mut Ledger<'a>) -> Option<()> {
    let mut generated = Vec::new();
    for stock in decay.stocks.iter().filter(|stock| !is_inert(decay, stock)) {
        generated.push(Expression::Number(methane(decay, stock, ledger)?));
    }
    let generated = match generated.as_slice() {
        [] => Expression::Number(Dec::ZERO),
        [only] => only.clone(),
        _ => ledger.derive("Methane generated", "t", Expression::Sum(generated))?.into(),
    };
    let left = match &decay.recovered {
        Recovery::Share(share) => vec![generated, Expression::rest_of(*share)],
        Recovery::Mass(mass) => vec![ledger.less(generated, mass.as_ref(), "t of methane")?],
    };
    let factors = left.into_iter().chain([Expression::rest_of(decay.oxidation)]);
    ledger.emit("CH4", "Methane", Expression::Product(factors.collect()))
}

/// Without carbon nothing decays.
fn is_inert(decay: &FirstOrderDecay, stock: &Stock) -> bool {
    matches!(decay.potential, Potential::Carbon(_)) && stock.landfilled.doc.is_zero()
}

fn methane(decay: &FirstOrderDecay, stock: &Stock, ledger: &mut Ledger<'_>) -> Option<Dec> {
    let material = match stock.landfilled.material.as_ref() {
        "" => "Waste",
        material => material,
    };
    let year = decay.year;
    let name = match decay.form {
        DecayForm::Gpc => format!("{material}: not decayed at the start of {year}, and deposited in it"),
        DecayForm::Ipcc => format!("{material}: not decayed at the start of {year}"),
    };
    let left = ledger.derive(name, "t", left(decay, stock))?;
    let kept = Expression::Exponential(Box::new(Expression::Number(stock.landfilled.k.negated())));
    let lost = Expression::Difference(Box::new(Expression::Number(Dec::ONE)), Box::new(kept));
    let decayed = Expression::Product(vec![left.into(), lost]);
    let decayed = ledger.derive(format!("{material}: decays in {year}"), "t", decayed)?;
    let mut factors = vec![Expression::Number(decayed)];
    match &decay.potential {
        Potential::Given(l0) => factors.push(Expression::Number(*l0)),
        Potential::Carbon(conversion) => {
            // The share of the material is in its mass already.
            let whole = crate::model::Landfilled { share: Dec::ONE, ..stock.landfilled.clone() };
            factors.extend(landfill::potential(ledger, &[whole], conversion)?);
        }
    }
    ledger.derive(format!("{material}: methane"), "t", Expression::Product(factors))
}

/// The mass of a material that is still there: each deposit times e to the power of −k × its age.
fn left(decay: &FirstOrderDecay, stock: &Stock) -> Expression {
    let terms = stock.deposits.iter().filter_map(|(year, mass)| {
        let age = age(decay.form, decay.year, *year)?;
        let mass = Expression::Number(*mass);
        if age == 0 {
            return Some(mass);
        }
        let (rate, age) = (Expression::Number(stock.landfilled.k.negated()), Dec::from(age));
        let power = Expression::Product(vec![rate, age.into()]);
        Some(Expression::Product(vec![mass, Expression::Exponential(Box::new(power))]))
    });
    let terms: Vec<Expression> = terms.collect();
    let sum = if terms.is_empty() { Expression::Number(Dec::ZERO) } else { Expression::Sum(terms) };
    match stock.landfilled.share {
        share if share == Dec::ONE => sum,
        share => Expression::Product(vec![share.into(), sum]),
    }
}

/// For how many years a deposit has decayed before the year; `None` for one that has not begun to.
fn age(form: DecayForm, year: Year, deposited: Year) -> Option<i64> {
    let years = i64::from(year.since(deposited));
    match form {
        DecayForm::Gpc => Some(years),
        DecayForm::Ipcc => (years > 0).then_some(years - 1),
    }
}
