//! The reference data: units, global warming potentials, the reference numbers of the GPC.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic, Span, nearest};
use crate::quantity::{Amount, Dec, Dimension, Unit, Units};
use crate::read::{Node, Sources};

use super::blend::{Blend, decode_blends};
use super::decode::{Decoder, quoted};
use super::factor::{Fuels, decode_fuels};
use super::line::{Origin, origin};
use super::method::{Definitions, definitions};

/// Units, gases and reference numbers.
#[derive(Debug, Default)]
pub struct References {
    pub units: Units,
    /// A larger mass in one line is a slip of the unit.
    pub largest_mass: Option<Amount>,
    pub gwp_sets: Vec<GwpSet>,
    pub gases: Vec<Gas>,
    /// Mixtures of gases that are sold under a name of their own.
    pub blends: Vec<Blend>,
    pub gpc: Gpc,
    /// What factors are looked up by.
    pub fuels: Fuels,
    /// What the reference data say of each method.
    pub methods: Definitions,
    /// Names of countries by their code.
    pub countries: BTreeMap<String, String>,
    /// Two-letter codes of countries by their three-letter codes.
    pub three_letters: BTreeMap<String, String>,
    /// Names of parts of countries by their code.
    pub subdivisions: BTreeMap<String, String>,
}

/// One edition of the global warming potentials: `AR5`.
#[derive(Clone, Debug)]
pub struct GwpSet {
    pub id: Arc<str>,
    pub title: String,
    pub source: String,
}

/// A gas, and what a tonne of it warms, in tonnes of CO2 over a hundred years, by GWP set.
#[derive(Clone, Debug)]
pub struct Gas {
    pub id: Arc<str>,
    pub name: String,
    /// Other ways to write it: `HFC134a`, `R-134a`.
    pub also: Vec<String>,
    pub values: BTreeMap<Arc<str>, Dec>,
    /// For methane from fossil sources, where a set tells them apart.
    pub fossil: BTreeMap<Arc<str>, Dec>,
    /// For methane from living sources.
    pub biogenic: BTreeMap<Arc<str>, Dec>,
}

/// A gas by its position in [`References::gases`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct GasIndex(pub u16);

/// 1: inside the boundary; 2: grid-supplied energy; 3: outside, caused inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scope {
    One,
    Two,
    Three,
}

impl Scope {
    pub fn number(self) -> u8 {
        match self {
            Scope::One => 1,
            Scope::Two => 2,
            Scope::Three => 3,
        }
    }
}

/// Which total a reference belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Basic,
    BasicPlus,
    Territorial,
    OtherScope3,
}

/// The table of the Global Protocol for Community-Scale Greenhouse Gas Inventories.
#[derive(Debug, Default)]
pub struct Gpc {
    pub sectors: Vec<Sector>,
    pub sub_sectors: Vec<SubSector>,
    pub references: Vec<Reference>,
}

/// `I`, Stationary energy.
#[derive(Clone, Debug)]
pub struct Sector {
    pub id: Arc<str>,
    pub name: String,
    pub short: String,
    /// Whether every inventory must say something about it.
    pub mandatory: bool,
}

/// `I.1`, Residential buildings.
#[derive(Clone, Debug)]
pub struct SubSector {
    pub id: Arc<str>,
    /// Position in [`Gpc::sectors`].
    pub sector: usize,
    pub name: String,
    /// Where methane under it comes from, unless a line says otherwise.
    pub methane: Origin,
}

/// `I.1.1`, fuel burned in homes.
#[derive(Clone, Debug)]
pub struct Reference {
    pub id: Arc<str>,
    /// Position in [`Gpc::sub_sectors`].
    pub sub_sector: usize,
    pub name: String,
    pub scope: Scope,
    pub level: Level,
    /// What stands for it where an inventory says nothing, if not silence.
    pub default_notation: bool,
    /// Whether it is energy made for the grid, which its users' scope 2 carries too.
    pub grid_supply: bool,
}

/// What a line is about: one reference, or a coarser part of the table. The numbers are positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Spot {
    Reference(usize),
    SubSector(usize),
    Sector(usize),
    /// A figure that mixes sectors.
    Everything,
}

impl Gpc {
    /// The spot that is written `I.1.1`, `I.1`, `I` or `total`.
    pub fn spot(&self, written: &str) -> Option<Spot> {
        let reference = self.references.iter().position(|reference| *reference.id == *written);
        let sub_sector = || self.sub_sectors.iter().position(|sub_sector| *sub_sector.id == *written);
        let sector = || self.sectors.iter().position(|sector| *sector.id == *written);
        reference
            .map(Spot::Reference)
            .or_else(|| sub_sector().map(Spot::SubSector))
            .or_else(|| sector().map(Spot::Sector))
            .or_else(|| (written == "total").then_some(Spot::Everything))
    }

    /// How a spot is written.
    pub fn id(&self, spot: Spot) -> &str {
        match spot {
            Spot::Reference(index) => &self.references[index].id,
            Spot::SubSector(index) => &self.sub_sectors[index].id,
            Spot::Sector(index) => &self.sectors[index].id,
            Spot::Everything => "total",
        }
    }

    /// What a spot is called.
    pub fn name(&self, spot: Spot) -> &str {
        match spot {
            Spot::Reference(index) => &self.references[index].name,
            Spot::SubSector(index) => &self.sub_sectors[index].name,
            Spot::Sector(index) => &self.sectors[index].name,
            Spot::Everything => "All sectors together",
        }
    }

    /// The position of a spot's sector; `None` for a figure that mixes sectors.
    pub fn sector_of(&self, spot: Spot) -> Option<usize> {
        match spot {
            Spot::Reference(index) => Some(self.sub_sectors[self.references[index].sub_sector].sector),
            Spot::SubSector(index) => Some(self.sub_sectors[index].sector),
            Spot::Sector(index) => Some(index),
            Spot::Everything => None,
        }
    }

    /// The references that a spot covers.
    pub fn covered(&self, spot: Spot) -> impl Iterator<Item = &Reference> {
        let within = match spot {
            // Most lines are about one reference: there is no need to look at the others.
            Spot::Reference(wanted) => self.references.get(wanted..=wanted).unwrap_or_default(),
            _ => &self.references,
        };
        within.iter().filter(move |reference| match spot {
            Spot::Reference(_) | Spot::Everything => true,
            Spot::SubSector(wanted) => reference.sub_sector == wanted,
            Spot::Sector(wanted) => self.sub_sectors[reference.sub_sector].sector == wanted,
        })
    }
}

impl References {
    /// The gas that is written so.
    pub fn gas(&self, written: &str) -> Option<GasIndex> {
        let is_called = |gas: &Gas| *gas.id == *written || gas.also.iter().any(|name| name == written);
        let position = self.gases.iter().position(is_called)?;
        u16::try_from(position).ok().map(GasIndex)
    }

    /// The gas at a position.
    pub fn gas_at(&self, index: GasIndex) -> &Gas {
        &self.gases[usize::from(index.0)]
    }

    /// The set of global warming potentials that is written so.
    pub fn gwp_set(&self, written: &str) -> Option<Arc<str>> {
        self.gwp_sets.iter().find(|set| *set.id == *written).map(|set| Arc::clone(&set.id))
    }

    /// Decodes the name of a GWP set.
    pub fn decode_gwp_set(&self, decoder: &mut Decoder, node: &Node) -> Option<Arc<str>> {
        let written = decoder.text(node)?;
        let known: Vec<&str> = self.gwp_sets.iter().map(|set| set.id.as_ref()).collect();
        let found = self.gwp_set(written);
        if found.is_none() {
            let fault = decoder.fault(
                Code::UnknownGwpSet,
                node.span,
                format!("there is no set of GWP values `{written}`"),
            );
            fault.hint = nearest(written, known.iter().copied())
                .map_or_else(String::new, |near| format!("did you mean `{near}`?"));
            fault.help.push(format!("the sets are {}", quoted(&known)));
        }
        found
    }

    /// Decodes the name of a gas that is the key of a map.
    pub fn decode_gas(&self, decoder: &mut Decoder, written: &str, span: Span) -> Option<GasIndex> {
        let found = self.gas(written);
        if found.is_none() {
            let names = self.gases.iter().map(|gas| gas.id.as_ref());
            let near = nearest(written, names.chain(["CO2e", "biogenic_CO2"]));
            let fault = decoder.fault(Code::UnknownGas, span, format!("there is no gas `{written}`"));
            fault.hint = near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
            if self.blend(written).is_some() {
                fault.hint = "it is a blend, and single gases stand here".to_owned();
            }
        }
        found
    }
}

/// The reference data of a site: its own files, or those that ship with Milepost.
pub fn references(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> References {
    let mut references = References::default();
    let mut read = |path: &str, decode: fn(&mut Decoder, &Node, &mut References) -> Option<()>| {
        if let Some(document) = sources.data.get(path) {
            let mut decoder = Decoder::new(&document.file);
            decode(&mut decoder, &document.root, &mut references);
            diagnostics.append(&mut decoder.diagnostics);
        }
    };
    read("data/reference/units.yaml", decode_units);
    read("data/reference/gwp.yaml", decode_gwp);
    read("data/reference/blends.yaml", decode_blends);
    read("data/reference/gpc.yaml", decode_gpc);
    read("data/reference/places.yaml", decode_places);
    read("data/reference/fuels.yaml", decode_fuels);
    references.methods = definitions(sources, &references.gpc, diagnostics);
    references
}

fn decode_places(decoder: &mut Decoder, node: &Node, references: &mut References) -> Option<()> {
    let fields = decoder.fields(node, &["countries", "alpha_3", "subdivisions"])?;
    let mut names = |key: &str| -> BTreeMap<String, String> {
        let entries = fields.get(key).and_then(|node| decoder.entries(node)).unwrap_or_default();
        entries.iter().filter_map(|entry| Some((entry.key.clone(), decoder.string(&entry.node)?))).collect()
    };
    references.countries = names("countries");
    references.three_letters = names("alpha_3");
    references.subdivisions = names("subdivisions");
    Some(())
}

fn decode_units(decoder: &mut Decoder, node: &Node, references: &mut References) -> Option<()> {
    let fields = decoder.fields(node, &["dimensions", "largest_mass", "units"])?;
    let dimensions = decoder.list(&fields, "dimensions", |decoder, item| {
        let fields = decoder.fields(item, &["id", "base"])?;
        decoder.required(&fields, "id", Decoder::string)
    });
    decoder.list(&fields, "units", |decoder, item| {
        let fields = decoder.fields(item, &["symbol", "also", "of", "factor", "source"])?;
        let symbol = decoder.required(&fields, "symbol", Decoder::text);
        let also = decoder.list(&fields, "also", Decoder::text);
        let names: Vec<(&str, &str)> = dimensions.iter().map(|id| (id.as_str(), id.as_str())).collect();
        let dimension = decoder.required(&fields, "of", |decoder, node| decoder.one_of(node, &names));
        let factor = decoder.required(&fields, "factor", Decoder::number);
        let unit = Unit {
            symbol: Arc::from(symbol?),
            dimension: Dimension(Arc::from(dimension?)),
            factor: factor.filter(|factor| !factor.is_zero())?,
        };
        if !references.units.add(unit, &also) {
            decoder.fault(Code::DuplicateId, item.span, "two units have the same name");
        }
        Some(())
    });
    let units = &references.units;
    references.largest_mass =
        decoder.optional(&fields, "largest_mass", |decoder, node| decoder.amount(node, units, &["mass"]));
    Some(())
}

fn decode_gwp(decoder: &mut Decoder, node: &Node, references: &mut References) -> Option<()> {
    let fields = decoder.fields(node, &["sets", "gases"])?;
    references.gwp_sets = decoder.list(&fields, "sets", |decoder, item| {
        let fields = decoder.fields(item, &["id", "title", "year", "source", "note"])?;
        let id = decoder.required(&fields, "id", Decoder::text);
        let title = decoder.required(&fields, "title", Decoder::string);
        let source = decoder.required(&fields, "source", Decoder::string);
        Some(GwpSet { id: Arc::from(id?), title: title?, source: source? })
    });
    let known = std::mem::take(&mut references.gases);
    references.gases = decoder.list(&fields, "gases", |decoder, item| decode_gas(decoder, item, references));
    references.gases.extend(known);
    Some(())
}

fn decode_gas(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Gas> {
    let keys = ["id", "name", "also", "values", "fossil", "biogenic", "source", "note"];
    let fields = decoder.fields(node, &keys)?;
    let id = decoder.required(&fields, "id", Decoder::text);
    let name = decoder.required(&fields, "name", Decoder::string);
    let also = decoder.list(&fields, "also", Decoder::string);
    let mut table = |key: &str| -> BTreeMap<Arc<str>, Dec> {
        let entries = fields.get(key).and_then(|node| decoder.entries(node)).unwrap_or_default();
        entries
            .iter()
            .filter_map(|entry| Some((references.gwp_set(&entry.key)?, decoder.number(&entry.node)?)))
            .collect()
    };
    let (values, fossil, biogenic) = (table("values"), table("fossil"), table("biogenic"));
    Some(Gas { id: Arc::from(id?), name: name?, also, values, fossil, biogenic })
}

fn decode_gpc(decoder: &mut Decoder, node: &Node, references: &mut References) -> Option<()> {
    let fields = decoder.fields(node, &["sectors", "sub_sectors", "references"])?;
    let gpc = &mut references.gpc;
    gpc.sectors = decoder.list(&fields, "sectors", |decoder, item| {
        let fields = decoder.fields(item, &["id", "name", "short", "mandatory"])?;
        let id = decoder.required(&fields, "id", Decoder::text);
        let name = decoder.required(&fields, "name", Decoder::string);
        let short = decoder.required(&fields, "short", Decoder::string);
        let mandatory = decoder.required(&fields, "mandatory", Decoder::truth);
        Some(Sector { id: Arc::from(id?), name: name?, short: short?, mandatory: mandatory? })
    });
    gpc.sub_sectors = decoder.list(&fields, "sub_sectors", |decoder, item| {
        let fields = decoder.fields(item, &["id", "sector", "name", "methane"])?;
        let id = decoder.required(&fields, "id", Decoder::text);
        let name = decoder.required(&fields, "name", Decoder::string);
        let methane = decoder.optional(&fields, "methane", origin).unwrap_or(Origin::Biogenic);
        let written = decoder.required(&fields, "sector", Decoder::text)?;
        let sector = gpc.sectors.iter().position(|sector| *sector.id == *written);
        Some(SubSector { id: Arc::from(id?), sector: sector?, name: name?, methane })
    });
    gpc.references = decoder
        .list(&fields, "references", |decoder, item| decode_reference(decoder, item, &gpc.sub_sectors));
    Some(())
}

fn decode_reference(decoder: &mut Decoder, node: &Node, sub_sectors: &[SubSector]) -> Option<Reference> {
    let keys = ["ref", "sub_sector", "name", "scope", "level", "default_notation", "grid_supply"];
    let fields = decoder.fields(node, &keys)?;
    let id = decoder.required(&fields, "ref", Decoder::text);
    let name = decoder.required(&fields, "name", Decoder::string);
    let scope = decoder.required(&fields, "scope", scope);
    let level = decoder.required(&fields, "level", |decoder, node| {
        let levels = [
            ("BASIC", Level::Basic),
            ("BASIC+", Level::BasicPlus),
            ("territorial", Level::Territorial),
            ("other-scope-3", Level::OtherScope3),
        ];
        decoder.one_of(node, &levels)
    });
    let written = decoder.required(&fields, "sub_sector", Decoder::text)?;
    let sub_sector = sub_sectors.iter().position(|sub_sector| *sub_sector.id == *written);
    Some(Reference {
        id: Arc::from(id?),
        sub_sector: sub_sector?,
        name: name?,
        scope: scope?,
        level: level?,
        default_notation: fields.has("default_notation"),
        grid_supply: decoder.optional(&fields, "grid_supply", Decoder::truth).unwrap_or(false),
    })
}

/// `1`, `2` or `3`.
pub fn scope(decoder: &mut Decoder, node: &Node) -> Option<Scope> {
    decoder.one_of(node, &[("1", Scope::One), ("2", Scope::Two), ("3", Scope::Three)])
}
