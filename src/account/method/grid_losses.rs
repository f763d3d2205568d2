//! Losses of the grid, by either meaning of the loss rate.

use crate::account::expression::Expression;
use crate::model::{GridLosses, LossOf};

use super::Ledger;

/// The energy that was lost, times the grid's factor.
///
/// ```text
/// of consumption: lost = used × L             of generation: lost = used × L / (1 − L)
/// ```
pub fn compute<'a>(losses: &'a GridLosses, ledger: &mut Ledger<'a>) -> Option<()> {
    let per = &losses.factor.per;
    let used = losses.activity.in_unit(per)?;
    let share = match losses.loss_of {
        LossOf::Consumption => Expression::Number(losses.loss),
        LossOf::Generation => Expression::Quotient(
            Box::new(Expression::Number(losses.loss)),
            Box::new(Expression::rest_of(losses.loss)),
        ),
    };
    let lost = ledger.derive("Energy lost", &*per.symbol, Expression::Product(vec![used.into(), share]))?;
    ledger.emit_by_factor("Energy lost", lost, &losses.factor);
    Some(())
}
