//! `method: composting` and `method: anaerobic-digestion`: waste that is treated biologically.

use crate::quantity::{Amount, Dec};

use super::choice::Taken;
use super::reader::Reader;
use super::{Kind, Method};

/// Waste and what a kilogram of it emits.
#[derive(Clone, Debug)]
pub struct Biological {
    /// Wet or dry as the factors are.
    pub waste: Amount,
    /// Grams in a kilogram.
    pub methane: Dec,
    /// Grams in a kilogram.
    pub nitrous_oxide: Dec,
    /// Tonnes of methane.
    pub recovered: Option<Taken>,
}

const KEYS: &[&str] = &["waste", "basis", "ef_ch4", "ef_n2o", "recovered"];

pub(super) const COMPOSTING: Kind =
    Kind { id: "composting", keys: KEYS, constants: &["kilograms_per_gram"], read };

pub(super) const DIGESTION: Kind =
    Kind { id: "anaerobic-digestion", keys: KEYS, constants: &["kilograms_per_gram"], read };

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let waste = reader.mass("waste");
    let basis = match reader.fields.get("basis") {
        Some(node) => reader.decoder.one_of(node, &[("wet", "wet"), ("dry", "dry")])?,
        None => "wet",
    };
    let mut factor = |key: &str| match reader.fields.has(key) {
        true => reader.not_negative(key),
        false => reader.look_up_at(key, basis, "", reader.fields.span),
    };
    let (methane, nitrous_oxide) = (factor("ef_ch4"), factor("ef_n2o"));
    let recovered = reader.taken("recovered", "t");
    Some(Method::Biological(Biological {
        waste: waste?,
        methane: methane?,
        nitrous_oxide: nitrous_oxide?,
        recovered: recovered?,
    }))
}
