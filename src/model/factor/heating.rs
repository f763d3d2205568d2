//! Heating values: an energy of a fuel is counted by the higher one (with the heat of the steam) or the lower one.

use crate::diagnostic::{Code, Span};
use crate::quantity::{Amount, Dec};
use crate::read::Node;

use super::super::decode::Decoder;
use super::super::reference::References;
use super::FactorValue;

/// By which heating value an energy is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeatingValue {
    /// NCV, LHV: without the heat of the steam.
    Lower,
    /// GCV, HHV: with it.
    Higher,
}

impl HeatingValue {
    /// `lower` or `higher`, as it is written in YAML.
    pub fn name(self) -> &'static str {
        match self {
            HeatingValue::Lower => "lower",
            HeatingValue::Higher => "higher",
        }
    }
}

/// How an activity was brought to the heating value that its factor counts by.
#[derive(Clone, Debug)]
pub struct Adjusted {
    /// The activity as the line has it.
    pub written: Amount,
    /// The lower heating value in units of the higher one.
    pub ratio: Dec,
    /// The line's heating value.
    pub from: HeatingValue,
    /// The factor's.
    pub to: HeatingValue,
    /// Where the ratio is from.
    pub source: String,
}

/// `lower` or `higher`.
pub fn heating_value(decoder: &mut Decoder, node: &Node) -> Option<HeatingValue> {
    decoder.one_of(node, &[("lower", HeatingValue::Lower), ("higher", HeatingValue::Higher)])
}

/// The activity on the basis of its factor: brought over where the line and the factor both say theirs and
/// they differ, as it is where one of them does not say. `None` where it cannot be brought over.
pub fn adjusted(
    decoder: &mut Decoder,
    (amount, span): (Amount, Span),
    said: Option<HeatingValue>,
    (of, factor): (Option<&str>, &FactorValue),
    references: &References,
) -> Option<(Amount, Option<Adjusted>)> {
    let Some(from) = said else { return Some((amount, None)) };
    if &*amount.unit.dimension.0 != "energy" {
        let message = format!(
            "`heating_value` is about energies, and the activity measures {}",
            amount.unit.dimension.0
        );
        decoder.fault(Code::UnusedKey, span, message);
        return Some((amount, None));
    }
    let Some(to) = factor.about.heating_value.filter(|to| *to != from) else { return Some((amount, None)) };
    let fuel = of.or(factor.about.of.first().map(String::as_str)).unwrap_or("this fuel");
    let ratio = references.fuels.ratio(fuel, from, to);
    let brought = ratio.and_then(|ratio| Some((ratio, ratio.applied(amount.value)?)));
    let Some((ratio, value)) = brought else {
        let message = format!(
            "the activity is by the {} heating value, the factor `{}` by the {} one",
            from.name(),
            factor.name,
            to.name()
        );
        let fault = decoder.fault(Code::HeatingValueUnknown, span, message);
        fault.hint = format!("write the energy by the {} heating value", to.name());
        fault
            .help
            .push(format!("whether {fuel} is solid, liquid or a gas is not in `data/reference/fuels.yaml`"));
        return None;
    };
    let done = Adjusted {
        written: amount.clone(),
        ratio: ratio.lower_of_higher,
        from,
        to,
        source: ratio.source.to_owned(),
    };
    Some((Amount { value, unit: amount.unit }, Some(done)))
}
