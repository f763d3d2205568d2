//! Refrigerants that escape, by the balance of masses or by leak rate.

use crate::account::expression::Expression;
use crate::model::{Escaped, Refrigerants};
use crate::quantity::{Amount, Dec, Unit};

use super::{Ledger, conversion};

/// What escaped, divided among the gases of a blend.
///
/// ```text
/// by the balance: start − end + purchased − sold − change of charge         by leak rate: charge × rate + disposed
/// ```
pub fn compute(refrigerants: &Refrigerants, ledger: &mut Ledger<'_>) -> Option<()> {
    let (escaped, unit) = match &refrigerants.escaped {
        Escaped::Balance { start, end, purchased, sold, charge_change } => {
            let start_value = start.value;
            let [end, purchased, sold, change] = [
                in_unit(ledger, "Stock at the end", end, &start.unit)?,
                in_unit(ledger, "Purchased", purchased, &start.unit)?,
                in_unit(ledger, "Sold or returned", sold, &start.unit)?,
                in_unit(ledger, "Change of the charge", charge_change, &start.unit)?,
            ];
            let less =
                |from: Expression, less: Dec| Expression::Difference(Box::new(from), Box::new(less.into()));
            let stock = less(start_value.into(), end);
            let held = less(less(Expression::Sum(vec![stock, purchased.into()]), sold), change);
            (ledger.derive("Escaped", &*start.unit.symbol, held)?, &start.unit)
        }
        Escaped::Leaks { charge, rate, disposed } => {
            let disposed = in_unit(ledger, "Escaped at disposal", disposed, &charge.unit)?;
            let leaked = Expression::Product(vec![charge.value.into(), (*rate).into()]);
            let escaped = Expression::Sum(vec![leaked, disposed.into()]);
            (ledger.derive("Escaped", &*charge.unit.symbol, escaped)?, &charge.unit)
        }
    };
    for (gas, share) in &refrigerants.parts {
        let mut tonnes = vec![escaped.into()];
        tonnes.extend((*share != Dec::ONE).then(|| (*share).into()));
        tonnes.extend(conversion(unit, ledger.tonne()?));
        ledger.emit_product("", *gas, tonnes)?;
    }
    Some(())
}

fn in_unit(ledger: &mut Ledger<'_>, name: &str, amount: &Amount, unit: &Unit) -> Option<Dec> {
    ledger.convert(name, amount.value, &amount.unit, unit)
}
