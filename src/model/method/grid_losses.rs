//! `method: grid-losses`: energy that was lost on the way to its users.

use std::sync::Arc;

use crate::diagnostic::Code;
use crate::model::factor::FactorValue;
use crate::quantity::{Amount, Dec};

use super::reader::Reader;
use super::{Kind, Method};

/// Energy used, and the share of it that the grid loses.
#[derive(Clone, Debug)]
pub struct GridLosses {
    pub activity: Amount,
    pub factor: Arc<FactorValue>,
    pub loss: Dec,
    pub loss_of: LossOf,
}

/// What a loss rate is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossOf {
    /// Losses over what users consume.
    Consumption,
    /// Losses over what is generated.
    Generation,
}

pub(super) const KIND: Kind =
    Kind { id: "grid-losses", keys: &["activity", "factor", "loss", "loss_of"], constants: &[], read };

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let factor = reader.factor("factor");
    let dimension = factor.as_ref().map(|factor| factor.per.dimension.0.to_string());
    let wanted: Vec<&str> = dimension.iter().map(String::as_str).collect();
    let activity = reader.required_amount("activity", &wanted);
    let loss = reader.share("loss");
    let loss_of = reader.needs("loss_of").and_then(|node| {
        let options = [("consumption", LossOf::Consumption), ("generation", LossOf::Generation)];
        reader.decoder.one_of(node, &options)
    });
    let (loss, loss_of) = (loss?, loss_of?);
    if loss_of == LossOf::Generation && loss == Dec::ONE {
        let span = reader.fields.key_span("loss");
        reader.decoder.fault(Code::OutOfRange, span, "nothing would be left of what was generated");
        return None;
    }
    Some(Method::GridLosses(GridLosses { activity: activity?, factor: factor?, loss, loss_of }))
}
