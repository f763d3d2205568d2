//! `market_based:` beside grid-supplied energy: what the users' own contracts say it emits. It is shown beside the
//! location-based figure and never added to it.

use std::sync::Arc;

use crate::diagnostic::Code;
use crate::quantity::{Dec, Unit};
use crate::read::{Node, Value};

use super::decode::{Decoder, Fields};
use super::factor::{FactorValue, in_place};
use super::line::{LineContext, What};
use super::reference::Scope;

/// A part of a line's energy and the factor of the contract it is bought under.
#[derive(Clone, Debug)]
pub struct Contract {
    /// Of the line's activity, 0 to 1.
    pub share: Dec,
    pub factor: Arc<FactorValue>,
    pub source: Option<String>,
}

/// Decodes `market_based:`, one contract for all of the energy or a list of contracts with their shares. A fault
/// leaves the line as it is without it.
pub fn contracts(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    context: LineContext<'_>,
    (what, scope): (Option<&What>, Option<Scope>),
) -> Vec<Contract> {
    let Some(node) = fields.get("market_based") else { return Vec::new() };
    let Some(What::Activity { amount, .. }) = what else { return Vec::new() };
    if scope != Some(Scope::Two) {
        let message = "only energy from a grid, scope 2, has a market-based figure";
        decoder.fault(Code::OutOfRange, fields.key_span("market_based"), message).hint =
            "remove the key, or give the line a reference of scope 2, as I.1.2 is".to_owned();
        return Vec::new();
    }
    let unit = Arc::clone(&amount.unit);
    match &node.value {
        Value::List(items) => {
            let found: Vec<Contract> =
                items.iter().filter_map(|item| contract(decoder, item, context, (&unit, true))).collect();
            if found.len() == items.len() { all_of_it(decoder, node, found) } else { Vec::new() }
        }
        _ => contract(decoder, node, context, (&unit, false)).into_iter().collect(),
    }
}

fn contract(
    decoder: &mut Decoder,
    node: &Node,
    context: LineContext<'_>,
    (unit, is_part): (&Arc<Unit>, bool),
) -> Option<Contract> {
    let keys: &[&str] = if is_part { &["share", "factor", "source"] } else { &["factor", "source"] };
    let fields = decoder.fields(node, keys)?;
    let share = if is_part { decoder.required(&fields, "share", Decoder::share) } else { Some(Dec::ONE) };
    let factor = decoder.required(&fields, "factor", |decoder, node| match node.value {
        Value::Map(_) => in_place(decoder, node, context.references, "a factor in place"),
        _ => context.factors.decode(decoder, node, (context.references, context.year)),
    })?;
    let source = decoder.optional(&fields, "source", Decoder::string);
    if factor.per.dimension != unit.dimension {
        let span = fields.get("factor").map_or(node.span, |node| node.span);
        let message =
            format!("the factor is for {}, and the activity is in {}", factor.per.symbol, unit.symbol);
        decoder.fault(Code::WrongDimension, span, message).hint =
            "a contract's factor is for the same kind of quantity".to_owned();
        return None;
    }
    Some(Contract { share: share?, factor, source })
}

/// The shares of all contracts must make up the whole: what is bought under none has a factor too, that of the
/// residual mix or of the grid.
fn all_of_it(decoder: &mut Decoder, node: &Node, found: Vec<Contract>) -> Vec<Contract> {
    let sum = found.iter().try_fold(Dec::ZERO, |sum, contract| sum.plus(contract.share));
    if sum == Some(Dec::ONE) {
        return found;
    }
    let fault = decoder.fault(Code::OutOfRange, node.span, "the shares of the contracts are not 100 %");
    fault.help.push("give what is bought under no contract its share too, with the factor of the residual mix or of the grid".to_owned());
    Vec::new()
}
