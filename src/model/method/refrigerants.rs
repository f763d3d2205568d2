//! `method: refrigerants`: what escapes from equipment that cools.

use std::sync::Arc;

use crate::diagnostic::{Code, nearest};
use crate::model::reference::GasIndex;
use crate::quantity::{Amount, Dec};

use super::reader::Reader;
use super::{Given, Kind, Method};

/// A refrigerant and how much of it escaped.
#[derive(Clone, Debug)]
pub struct Refrigerants {
    /// As the line writes it: `R-410A`.
    pub name: String,
    /// Shares of its mass: the whole, for a gas that is no blend.
    pub parts: Vec<(GasIndex, Dec)>,
    pub escaped: Escaped,
}

/// The two ways to know what escaped.
#[derive(Clone, Debug)]
pub enum Escaped {
    /// What a balance of masses lacks.
    Balance { start: Amount, end: Amount, purchased: Amount, sold: Amount, charge_change: Amount },
    /// A share of what the equipment holds.
    Leaks { charge: Amount, rate: Dec, disposed: Amount },
}

const BALANCE: [&str; 5] = ["stock_start", "stock_end", "purchased", "sold", "charge_change"];
const LEAKS: [&str; 3] = ["charge", "leak_rate", "disposed"];

pub(super) const KIND: Kind = Kind {
    id: "refrigerants",
    keys: &[
        "gas",
        "blend",
        "stock_start",
        "stock_end",
        "purchased",
        "sold",
        "charge_change",
        "charge",
        "leak_rate",
        "disposed",
    ],
    constants: &[],
    read,
};

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let refrigerant = refrigerant(reader);
    let (balance, leaks) = (first_given(reader, &BALANCE), first_given(reader, &LEAKS));
    let escaped = match (balance, leaks) {
        (Some(balance), Some(leaks)) => {
            let span = reader.fields.key_span(leaks);
            let message = format!("`{leaks}` is of the leak rate, and `{balance}` of the balance of masses");
            let fault = reader.decoder.fault(Code::MixedWays, span, message);
            fault.help.push("keep one of the two ways, or make two lines".to_owned());
            None
        }
        (None, Some(_)) => leaked(reader),
        (Some(_), None) => missing(reader),
        (None, None) => {
            let span = reader.fields.span;
            let fault = reader.decoder.fault(Code::MissingKey, span, "nothing says how much escaped");
            fault.help.push(
                "give `stock_start`, `stock_end` and `purchased`, or `charge` and `leak_rate`".to_owned(),
            );
            None
        }
    };
    let (name, parts) = refrigerant?;
    Some(Method::Refrigerants(Refrigerants { name, parts, escaped: escaped? }))
}

fn first_given(reader: &Reader<'_, '_>, keys: &[&'static str]) -> Option<&'static str> {
    keys.iter().find(|key| reader.fields.has(key)).copied()
}

/// The gas, or the blend with the shares of its gases.
fn refrigerant(reader: &mut Reader<'_, '_>) -> Option<(String, Vec<(GasIndex, Dec)>)> {
    let references = reader.context.references;
    match (reader.fields.get("gas"), reader.fields.get("blend")) {
        (Some(_), Some(_)) => {
            let span = reader.fields.key_span("blend");
            let fault = reader.decoder.fault(Code::UnknownKey, span, "`gas` and `blend` stand in one line");
            fault.hint = "keep one of them".to_owned();
            None
        }
        (Some(node), None) => {
            let written = reader.decoder.text(node)?;
            if references.blend(written).is_some() {
                let message = format!("`{written}` is a blend of gases");
                reader.decoder.fault(Code::UnknownGas, node.span, message).hint =
                    format!("write `blend: {written}`");
                return None;
            }
            let gas = references.decode_gas(reader.decoder, written, node.span)?;
            Some((written.to_owned(), vec![(gas, Dec::ONE)]))
        }
        (None, Some(node)) => {
            let written = reader.decoder.text(node)?;
            let Some(blend) = references.blend(written) else {
                unknown_blend(reader, written, node.span);
                return None;
            };
            for (gas, share) in &blend.parts {
                let unit = Arc::from("");
                let given = Given::Default { source: Arc::clone(&blend.source), place: blend.place.clone() };
                let detail = format!("{} in {}", references.gas_at(*gas).id, blend.id);
                reader.remember("part", &detail, *share, &unit, given);
            }
            Some((written.to_owned(), blend.parts.clone()))
        }
        (None, None) => {
            let span = reader.fields.span;
            let fault = reader.decoder.fault(Code::MissingKey, span, "the line names no refrigerant");
            fault.help.push("add `gas: HFC-134a` or `blend: R-410A`".to_owned());
            None
        }
    }
}

fn unknown_blend(reader: &mut Reader<'_, '_>, written: &str, span: crate::diagnostic::Span) {
    let references = reader.context.references;
    let known = references.blends.iter().map(|blend| blend.id.as_ref());
    let near = nearest(written, known.clone());
    let is_gas = references.gas(written).is_some();
    let fault = reader.decoder.fault(Code::UnknownGas, span, format!("there is no blend `{written}`"));
    match near {
        _ if is_gas => fault.hint = format!("it is one gas: write `gas: {written}`"),
        Some(near) => fault.hint = format!("did you mean `{near}`?"),
        None => {
            let known: Vec<&str> = known.collect();
            fault.help.push(format!("the blends are {}", crate::model::decode::quoted(&known)));
        }
    }
}

fn missing(reader: &mut Reader<'_, '_>) -> Option<Escaped> {
    let start = reader.required_amount_from_zero("stock_start", "mass");
    let end = reader.required_amount_from_zero("stock_end", "mass");
    let purchased = reader.required_amount_from_zero("purchased", "mass");
    let sold = reader.amount_or_default("sold", "mass");
    let charge_change = reader.signed_amount_or_default("charge_change", "mass");
    let (start, end, purchased, sold) = (start?, end?, purchased?, sold?);
    let charge_change = charge_change?;
    let unit = Arc::clone(&start.unit);
    let [from, until, in_, out, held] =
        [&start, &end, &purchased, &sold, &charge_change].map(|amount| amount.in_unit(&unit));
    let escaped = from?.minus(until?)?.plus(in_?)?.minus(out?)?.minus(held?)?;
    if escaped.is_negative() {
        let in_unit =
            |value: Option<Dec>| value.map(|value| value.normalized().to_string()).unwrap_or_default();
        let message = format!(
            "the balance is below zero: {} − {} + {} − {} − {} is {} {}",
            in_unit(from),
            in_unit(until),
            in_unit(in_),
            in_unit(out),
            in_unit(held),
            escaped.normalized(),
            unit.symbol
        );
        let span = reader.fields.span;
        let fault = reader.decoder.fault(Code::OutOfRange, span, message);
        fault.help.push("more than all cannot be kept: check the stocks, what was purchased, and the change of the charge".to_owned());
        return None;
    }
    Some(Escaped::Balance { start, end, purchased, sold, charge_change })
}

fn leaked(reader: &mut Reader<'_, '_>) -> Option<Escaped> {
    let charge = reader.required_amount_from_zero("charge", "mass");
    let rate = reader.share("leak_rate");
    let disposed = reader.amount_or_default("disposed", "mass");
    Some(Escaped::Leaks { charge: charge?, rate: rate?, disposed: disposed? })
}
