//! `method: methane-commitment`: all the methane that a year's waste will ever give, counted in that year.

use crate::quantity::{Amount, Dec};

use super::landfill::{Conversion, Landfilled};
use super::reader::Reader;
use super::{Kind, Method};

/// A year's waste in a landfill.
#[derive(Clone, Debug)]
pub struct MethaneCommitment {
    pub waste: Amount,
    pub materials: Vec<Landfilled>,
    pub conversion: Conversion,
    pub oxidation: Dec,
    /// The share of the methane that is recovered.
    pub recovered: Dec,
}

pub(super) const KIND: Kind = Kind {
    id: "methane-commitment",
    keys: &["waste", "composition", "doc", "mcf", "docf", "methane_fraction", "oxidation", "recovered"],
    constants: &["carbon_to_methane"],
    read,
};

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let waste = reader.mass("waste");
    let docf = reader.docf();
    let materials = docf.and_then(|docf| reader.landfilled(None, docf));
    let mcf = reader.share_or_word("mcf", "");
    let fraction = reader.share("methane_fraction");
    let oxidation = mcf.and_then(|(_, landfill)| reader.oxidation(landfill));
    let recovered = reader.share("recovered");
    let conversion = Conversion { docf: docf?, mcf: mcf?.0, fraction: fraction? };
    Some(Method::MethaneCommitment(MethaneCommitment {
        waste: waste?,
        materials: materials?,
        conversion,
        oxidation: oxidation?,
        recovered: recovered?,
    }))
}
