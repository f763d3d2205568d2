//! Fuel economies: a distance per fuel (`24.4 mi/gal`) or fuel per distance (`8.2 L/100 km`, `0.18 kWh/km`).

use std::sync::Arc;

use crate::diagnostic::{Code, Span};
use crate::model::decode::Decoder;
use crate::model::scalar::{shortened, split_number};
use crate::quantity::{Dec, Unit, Units};
use crate::read::{Node, Value};

/// How far a vehicle goes on how much.
#[derive(Clone, Debug)]
pub struct Economy {
    pub value: Dec,
    pub distance: Arc<Unit>,
    /// Of a volume, an energy or a mass.
    pub fuel: Arc<Unit>,
    /// For fuel per distance: per how many of its unit, a hundred in `L/100 km`. `None` for a distance per fuel.
    pub fuel_per: Option<Dec>,
}

impl Economy {
    /// `mi/gal`
    pub fn symbol(&self) -> Arc<str> {
        let (distance, fuel) = (&self.distance.symbol, &self.fuel.symbol);
        Arc::from(match self.fuel_per {
            None => format!("{distance}/{fuel}"),
            Some(many) if many == Dec::ONE => format!("{fuel}/{distance}"),
            Some(many) => format!("{fuel}/{many} {distance}"),
        })
    }

    /// Whether it is counted in watt hours, as only what comes out of a socket is.
    pub fn is_electric(&self) -> bool {
        self.fuel.symbol.ends_with("Wh")
    }
}

/// Reads an economy. `span` is what messages point at.
pub fn economy(decoder: &mut Decoder, units: &Units, text: &str, span: Span) -> Option<Economy> {
    let Ok((value, written)) = split_number(text) else {
        return not_an_economy(decoder, text, span);
    };
    if value.is_negative() || value.is_zero() {
        let message = format!("`{}` cannot be a fuel economy: it is above zero", shortened(text));
        decoder.fault(Code::OutOfRange, span, message);
        return None;
    }
    let Some((over, under)) = written.split_once('/') else {
        return without_a_stroke(decoder, (value, written), text, span);
    };
    let (many, under) = split_number(under).unwrap_or((Dec::ONE, under));
    let (over, under) = (unit(decoder, units, over, span), unit(decoder, units, under, span));
    let (over, under) = (over?, under?);
    let is_distance = |unit: &Unit| *unit.dimension.0 == *"distance";
    match (is_distance(&over), is_distance(&under)) {
        (true, false) if many == Dec::ONE => {
            Some(Economy { value, distance: over, fuel: under, fuel_per: None })
        }
        (false, true) if !many.is_zero() && !many.is_negative() => {
            Some(Economy { value, distance: under, fuel: over, fuel_per: Some(many) })
        }
        _ => not_an_economy(decoder, text, span),
    }
}

fn unit(decoder: &mut Decoder, units: &Units, name: &str, span: Span) -> Option<Arc<Unit>> {
    let value = Value::Text { text: name.trim().to_owned(), quoted: false };
    decoder.unit(&Node { value, span }, units, &[])
}

fn not_an_economy(decoder: &mut Decoder, text: &str, span: Span) -> Option<Economy> {
    let message = format!("`{}` is not a fuel economy", shortened(text));
    let fault = decoder.fault(Code::WrongDimension, span, message);
    fault.help.push("write `24.4 mi/gal`, `10.4 km/L`, `8.2 L/100 km` or `0.18 kWh/km`".to_owned());
    None
}

/// Names of economies that mean different things in different countries are told what to write.
fn without_a_stroke(
    decoder: &mut Decoder,
    (value, unit): (Dec, &str),
    text: &str,
    span: Span,
) -> Option<Economy> {
    let message = format!("`{}` does not say which gallon is meant", shortened(text));
    match unit.to_ascii_lowercase().as_str() {
        "mpg" => {
            let fault = decoder.fault(Code::UnknownUnit, span, message);
            fault.hint = format!("write `{value} mi/gal` or `{value} mi/imperial gal`");
            None
        }
        "mpge" => {
            let message = "`MPGe` is no measure of electricity";
            let fault = decoder.fault(Code::UnknownUnit, span, message);
            fault.hint = "write what the vehicle takes from the grid, as in `30 kWh/100 mi`".to_owned();
            None
        }
        _ => not_an_economy(decoder, text, span),
    }
}
