//! Emission factors: dated, each value with its source; in `data/factors/<set>.yaml`, in the library that ships
//! with Milepost (`data/reference/factors/`), or in place.

mod default;
mod fuels;
mod heating;
mod library;
mod lookup;
mod lookup_fault;
mod rate;
mod set;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Code, Place, nearest};
use crate::quantity::{Rate, Unit, Year};
use crate::read::Node;

use super::decode::Decoder;
use super::reference::{GasIndex, References};

pub use default::{OwnFactor, far_from_default, own_factors};
pub use fuels::{Fuels, decode_fuels};
pub use heating::{Adjusted, HeatingValue, adjusted, heating_value};
pub use library::{Factors, factors};
pub use lookup::{Chosen, Wanted, Whereabouts};
pub use rate::in_place;

/// One factor and its values, by year.
#[derive(Debug)]
pub struct Factor {
    /// `egrid/mrow`
    pub name: String,
    pub title: String,
    pub place: Place,
    pub about: Arc<About>,
    /// At least one; the year of a value without a year is the first there can be.
    pub values: BTreeMap<Year, Arc<FactorValue>>,
}

/// What a factor is for.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// The fuels, as they are written there; the first names it.
    pub of: Vec<String>,
    /// `US-MN`, `DE`; `None` for the world.
    pub region: Option<String>,
    /// The categories of users; none where it is for all.
    pub categories: Vec<String>,
    /// Which heating value an energy is counted by, where the source says.
    pub heating_value: Option<HeatingValue>,
    /// Found by its id only.
    pub by_id_only: bool,
    /// Counts more than the burning: it is no default for factors that do not.
    pub life_cycle: bool,
    /// Whether it is of the library that ships with Milepost.
    pub shipped: bool,
}

/// What one unit of an activity emits.
#[derive(Clone, Debug)]
pub struct FactorValue {
    /// `egrid/mrow`, or what it is a factor of where it was written in place.
    pub name: String,
    /// A unit of the activity; the rates may be per other units of the same dimension.
    pub per: Arc<Unit>,
    pub gases: Vec<GasRate>,
    /// Where the source gives only CO2e: the mass, and the GWP set behind it.
    pub co2e: Option<(Rate, Arc<str>)>,
    pub biogenic_co2: Option<Rate>,
    /// The year of the value; `None` for a value that holds for every year.
    pub year: Option<Year>,
    pub source: String,
    pub place: Place,
    pub about: Arc<About>,
    /// Stands for all that makes it this factor, once something asked: members of a large network use the same ones.
    print: OnceLock<[u8; 32]>,
}

/// A gas and its mass for one unit of activity.
#[derive(Clone, Debug)]
pub struct GasRate {
    pub gas: GasIndex,
    pub rate: Rate,
}

/// What picking a factor's value for a year gives.
#[derive(Debug)]
pub enum Picked<'f> {
    ForYear(&'f Arc<FactorValue>),
    Earlier(&'f Arc<FactorValue>, Year),
    Nothing,
}

impl Factor {
    /// The value for a year, or else the nearest earlier one.
    pub fn pick(&self, year: Year) -> Picked<'_> {
        match self.values.range(..=year).next_back() {
            None => Picked::Nothing,
            Some((found, value)) if *found == year || value.year.is_none() => Picked::ForYear(value),
            Some((found, value)) => Picked::Earlier(value, *found),
        }
    }
}

impl Factors {
    /// Decodes the name of a factor and picks its value for a year.
    pub fn decode(
        &self,
        decoder: &mut Decoder,
        node: &Node,
        (references, year): (&References, Year),
    ) -> Option<Arc<FactorValue>> {
        let written = decoder.text(node)?;
        let Some(factor) = self.get(written, references) else {
            let names = self.names_near(written, references);
            let near = nearest(written, names.iter().copied());
            let fault =
                decoder.fault(Code::UnknownFactor, node.span, format!("there is no factor `{written}`"));
            match near {
                Some(near) => fault.hint = format!("did you mean `{near}`?"),
                None => fault.help.push(self.sets_in_words()),
            }
            return None;
        };
        match factor.pick(year) {
            Picked::ForYear(value) => Some(Arc::clone(value)),
            Picked::Earlier(value, found) => {
                let message = format!("`{written}` has no value for {year}; the one of {found} serves");
                decoder.fault(Code::EarlierFactor, node.span, message);
                Some(Arc::clone(value))
            }
            Picked::Nothing => {
                let first = factor.values.keys().next().map(ToString::to_string).unwrap_or_default();
                let message = format!("`{written}` has no value for {year} or before");
                decoder.fault(Code::NoFactorForYear, node.span, message).hint =
                    format!("its first is of {first}");
                None
            }
        }
    }
}
