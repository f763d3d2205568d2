//! What factors are looked up by: names of fuels, categories of users, ratios of heating values; in
//! `data/reference/fuels.yaml`.

use std::collections::BTreeMap;

use crate::quantity::Dec;
use crate::read::Node;

use super::super::decode::{Decoder, Fields};
use super::super::reference::{Gpc, References, Spot};
use super::HeatingValue;

/// The table of fuels and of those who burn them.
#[derive(Debug, Default)]
pub struct Fuels {
    /// By every name, in small letters.
    by_name: BTreeMap<String, usize>,
    fuels: Vec<Fuel>,
    categories: Vec<Category>,
    ratios: BTreeMap<State, Dec>,
    ratio_source: String,
}

#[derive(Debug)]
struct Fuel {
    id: String,
    also: Vec<String>,
    state: Option<State>,
    by_region: bool,
}

impl Fuel {
    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.id).chain(&self.also).map(String::as_str)
    }
}

#[derive(Debug)]
struct Category {
    id: String,
    name: String,
    sub_sectors: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Solid,
    Liquid,
    Gas,
}

impl State {
    const ALL: [(&'static str, State); 3] =
        [("solid", State::Solid), ("liquid", State::Liquid), ("gas", State::Gas)];
}

impl Fuels {
    fn fuel(&self, written: &str) -> Option<&Fuel> {
        self.by_name.get(&written.trim().to_lowercase()).map(|index| &self.fuels[*index])
    }

    /// The name under which a fuel is found: `petrol` for `Gasoline`; an unlisted one is its own, in small letters.
    pub fn canonical(&self, written: &str) -> String {
        self.fuel(written).map_or_else(|| written.trim().to_lowercase(), |fuel| fuel.id.to_lowercase())
    }

    /// Every way that a listed fuel is written; none for one that is not listed.
    pub fn names(&self, written: &str) -> Vec<&str> {
        self.fuel(written).map(Fuel::names).into_iter().flatten().collect()
    }

    /// Every name of every fuel.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        self.fuels.iter().flat_map(Fuel::names)
    }

    /// Whether what a unit of it emits hangs on where it is made.
    pub fn is_by_region(&self, written: &str) -> bool {
        self.fuel(written).is_some_and(|fuel| fuel.by_region)
    }

    /// The category of user that a spot of the GPC implies: id and name.
    pub fn category(&self, gpc: &Gpc, spot: Spot) -> Option<(&str, &str)> {
        let sub_sector = match spot {
            Spot::Reference(index) => gpc.references[index].sub_sector,
            Spot::SubSector(index) => index,
            Spot::Sector(_) | Spot::Everything => return None,
        };
        let id = &*gpc.sub_sectors[sub_sector].id;
        let holds = |category: &&Category| category.sub_sectors.iter().any(|known| known == id);
        self.categories.iter().find(holds).map(|category| (category.id.as_str(), category.name.as_str()))
    }

    /// What an energy on one basis is multiplied by to be on the other; `None` where the fuel's state is unknown.
    pub fn ratio(&self, written: &str, from: HeatingValue, to: HeatingValue) -> Option<HeatRatio<'_>> {
        if from == to {
            return None;
        }
        let lower_of_higher = *self.ratios.get(&self.fuel(written)?.state?)?;
        Some(HeatRatio { lower_of_higher, from, source: &self.ratio_source })
    }
}

/// The ratio between the heating values of a fuel, and the way it is to be used.
#[derive(Clone, Copy, Debug)]
pub struct HeatRatio<'a> {
    /// The lower heating value in units of the higher one: 0.9.
    pub lower_of_higher: Dec,
    pub from: HeatingValue,
    pub source: &'a str,
}

impl HeatRatio<'_> {
    /// An energy on the other basis.
    pub fn applied(self, energy: Dec) -> Option<Dec> {
        match self.from {
            HeatingValue::Higher => energy.times(self.lower_of_higher),
            HeatingValue::Lower => energy.over(self.lower_of_higher),
        }
    }
}

/// Decodes `data/reference/fuels.yaml`.
pub fn decode_fuels(decoder: &mut Decoder, node: &Node, references: &mut References) -> Option<()> {
    let fields = decoder.fields(node, &["fuels", "categories", "heating_values"])?;
    let fuels = &mut references.fuels;
    fuels.fuels = decoder.list(&fields, "fuels", decode_fuel);
    for (index, fuel) in fuels.fuels.iter().enumerate() {
        for name in fuel.names() {
            fuels.by_name.insert(name.to_lowercase(), index);
        }
    }
    fuels.categories = decoder.list(&fields, "categories", decode_category);
    decoder.required(&fields, "heating_values", |decoder, node| {
        let fields = decoder.fields(node, &["dated", "source", "solid", "liquid", "gas"])?;
        fuels.ratio_source = decoder.required(&fields, "source", Decoder::string)?;
        fuels.ratios = ratios(decoder, &fields);
        Some(())
    })
}

fn ratios(decoder: &mut Decoder, fields: &Fields<'_>) -> BTreeMap<State, Dec> {
    let ratio = |(key, state)| {
        let ratio = decoder.required(fields, key, Decoder::number).filter(|ratio| !ratio.is_zero())?;
        Some((state, ratio))
    };
    State::ALL.into_iter().filter_map(ratio).collect()
}

fn decode_fuel(decoder: &mut Decoder, node: &Node) -> Option<Fuel> {
    let fields = decoder.fields(node, &["id", "also", "state", "by_region"])?;
    let id = decoder.required(&fields, "id", Decoder::string);
    let also = decoder.list(&fields, "also", Decoder::string);
    let state = decoder.optional(&fields, "state", |decoder, node| decoder.one_of(node, &State::ALL));
    let by_region = decoder.optional(&fields, "by_region", Decoder::truth).unwrap_or(false);
    Some(Fuel { id: id?, also, state, by_region })
}

fn decode_category(decoder: &mut Decoder, node: &Node) -> Option<Category> {
    let fields = decoder.fields(node, &["id", "name", "sub_sectors"])?;
    let id = decoder.required(&fields, "id", Decoder::string);
    let name = decoder.required(&fields, "name", Decoder::string);
    let sub_sectors = decoder.list(&fields, "sub_sectors", Decoder::string);
    Some(Category { id: id?, name: name?, sub_sectors })
}
