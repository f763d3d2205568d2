//! `method: incineration` and `method: open-burning`: waste that is burned.

use std::sync::Arc;

use crate::quantity::{Amount, Dec};

use super::composition::Asked;
use super::reader::Reader;
use super::{Kind, Method};

/// Waste, what it is made of, and how it burns.
#[derive(Clone, Debug)]
pub struct Burning {
    /// Wet.
    pub waste: Amount,
    pub materials: Vec<Burned>,
    /// The share of the carbon that burns.
    pub oxidation: Dec,
    /// Grams in a tonne of wet waste.
    pub methane: Dec,
    /// Grams in a tonne of waste, wet or dry by `nitrous_oxide_of_dry`.
    pub nitrous_oxide: Dec,
    pub nitrous_oxide_of_dry: bool,
}

/// One material of burned waste.
#[derive(Clone, Debug)]
pub struct Burned {
    pub material: Arc<str>,
    /// Of the wet waste.
    pub share: Dec,
    /// Dry matter in the wet material.
    pub dry: Dec,
    /// Carbon in the dry matter.
    pub carbon: Dec,
    /// Fossil carbon in the carbon.
    pub fossil: Dec,
}

const KEYS: &[&str] = &["waste", "composition", "oxidation", "edition", "technology", "ef_ch4", "ef_n2o"];
const CONSTANTS: &[&str] = &["carbon_to_carbon_dioxide", "tonnes_per_gram"];

pub(super) const INCINERATION: Kind =
    Kind { id: "incineration", keys: KEYS, constants: CONSTANTS, read: |reader| read(reader, false) };

pub(super) const OPEN_BURNING: Kind =
    Kind { id: "open-burning", keys: KEYS, constants: CONSTANTS, read: |reader| read(reader, true) };

fn read(reader: &mut Reader<'_, '_>, in_the_open: bool) -> Option<Method> {
    let waste = reader.mass("waste");
    let columns = [("dm", ""), ("cf", ""), ("fcf", "")];
    let parts = reader.composition(Asked { columns: &columns, first_decides: false });
    let edition = reader.edition();
    let oxidation = match (reader.fields.has("oxidation"), edition) {
        (true, _) => reader.share("oxidation"),
        (false, Some(edition)) => reader.look_up_at("oxidation", edition, "", reader.fields.span),
        (false, None) => None,
    };
    let methane = by_technology(reader, "ef_ch4");
    let nitrous_oxide = by_technology(reader, "ef_n2o");
    let burned = |part: super::composition::Part| match part.values[..] {
        [dry, carbon, fossil] => {
            Some(Burned { material: part.material, share: part.share, dry, carbon, fossil })
        }
        _ => None,
    };
    Some(Method::Burning(Burning {
        waste: waste?,
        materials: parts?.into_iter().map(burned).collect::<Option<_>>()?,
        oxidation: oxidation?,
        methane: methane?,
        nitrous_oxide: nitrous_oxide?,
        nitrous_oxide_of_dry: in_the_open,
    }))
}

/// A factor of the line's own, or the one of its technology.
fn by_technology(reader: &mut Reader<'_, '_>, key: &str) -> Option<Dec> {
    if reader.fields.has(key) {
        return reader.not_negative(key);
    }
    match reader.fields.get("technology") {
        Some(node) => {
            let technology = reader.decoder.text(node)?;
            reader.look_up(key, technology, "", node)
        }
        None => reader.look_up_at(key, "not stated", "", reader.fields.span),
    }
}
