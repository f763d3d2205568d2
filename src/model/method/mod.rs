//! Lines whose emissions are computed by a method of their own: each method is a file here that reads its keys,
//! and a file in `account/method/` that computes with them.

mod biological;
mod burning;
mod choice;
mod composition;
mod definition;
mod economy;
mod first_order_decay;
mod grid_losses;
mod landfill;
mod livestock;
mod methane_commitment;
mod reader;
mod refrigerants;
mod vehicle_distance;
mod wastewater;

use std::sync::Arc;

use crate::diagnostic::{Code, Place, nearest};
use crate::quantity::Dec;
use crate::read::Node;

pub use biological::Biological;
pub use burning::{Burned, Burning};
pub use choice::Taken;
pub use definition::{Constant, Definition, Definitions, Parameter, definitions};
pub use economy::Economy;
pub use first_order_decay::{DecayForm, FirstOrderDecay, Potential, Recovery, Stock};
pub use grid_losses::{GridLosses, LossOf};
pub use landfill::{Conversion, Landfilled};
pub use livestock::{Herd, Livestock};
pub use methane_commitment::MethaneCommitment;
pub use refrigerants::{Escaped, Refrigerants};
pub use vehicle_distance::{VehicleClass, VehicleDistance};
pub use wastewater::{Nitrogen, Organics, Pathway, Plant, Wastewater};

use super::decode::{Decoder, Fields, quoted};
use super::factor::FactorValue;
use super::line::{LineContext, Origin, origin};
use super::reference::{GasIndex, Gpc, References, Spot};
use super::scalar::shortened;
use reader::Reader;

/// A line's method with all that it computes with.
#[derive(Clone, Debug)]
pub struct Calculation {
    pub method: Method,
    /// What went in, in the order of the method's equations.
    pub inputs: Vec<Input>,
    /// The factors that it computes with, in the order of the line.
    pub factors: Vec<Arc<FactorValue>>,
    pub definition: Arc<Definition>,
    /// Where the methane comes from, if the line says so.
    pub origin: Option<Origin>,
}

/// One number that a method computes with.
#[derive(Clone, Debug)]
pub struct Input {
    /// As readers see it: `Loss rate`.
    pub name: Arc<str>,
    pub value: Dec,
    /// May be empty.
    pub unit: Arc<str>,
    pub given: Given,
}

/// On whose word a number is used.
#[derive(Clone, Debug)]
pub enum Given {
    /// The line gives it.
    Line,
    /// The reference data do.
    Default { source: Arc<str>, place: Place },
}

/// The methods, each with its own numbers.
#[derive(Clone, Debug)]
pub enum Method {
    GridLosses(GridLosses),
    MethaneCommitment(MethaneCommitment),
    FirstOrderDecay(FirstOrderDecay),
    Biological(Biological),
    Burning(Burning),
    Wastewater(Wastewater),
    VehicleDistance(VehicleDistance),
    Refrigerants(Refrigerants),
    Livestock(Livestock),
}

/// How a method is read: its name, the keys of its own, the constants it computes with, and its reader.
struct Kind {
    id: &'static str,
    keys: &'static [&'static str],
    constants: &'static [&'static str],
    read: fn(&mut Reader<'_, '_>) -> Option<Method>,
}

/// Every method that a line can name.
const KINDS: &[Kind] = &[
    grid_losses::KIND,
    vehicle_distance::KIND,
    methane_commitment::KIND,
    first_order_decay::KIND,
    biological::COMPOSTING,
    biological::DIGESTION,
    burning::INCINERATION,
    burning::OPEN_BURNING,
    wastewater::KIND,
    refrigerants::KIND,
    livestock::KIND,
];

/// Keys that every line with a method may have.
const LINE_KEYS: [&str; 9] =
    ["ref", "scope", "method", "of", "origin", "quality", "estimated", "source", "note"];

/// The constants that a method computes with.
fn constants_of(id: &str) -> &'static [&'static str] {
    KINDS.iter().find(|kind| kind.id == id).map_or(&[], |kind| kind.constants)
}

/// The names of all methods.
pub fn method_names() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.id)
}

/// The keys of a line with this method, those of every line among them; `None` for no method.
pub fn method_keys(id: &str) -> Option<Vec<&'static str>> {
    let kind = KINDS.iter().find(|kind| kind.id == id)?;
    Some(LINE_KEYS.iter().chain(kind.keys).copied().collect())
}

/// Decodes the fields of a line that names a method, and what the method needs. The keys of the line are given even
/// where the method's own are faulty, so that the rest of the line is checked too.
pub fn calculation<'n>(
    decoder: &mut Decoder,
    node: &'n Node,
    context: LineContext<'_>,
) -> Option<(Fields<'n>, Option<Calculation>)> {
    let (kind, definition) = kind(decoder, node.get("method")?, context)?;
    // A key that says why there is no value stands beside a value here, whatever the method.
    if let Some(key) = node.get("notation").or_else(|| node.get("emissions")) {
        let message = "a method gives a value, and a notation key or emissions stand beside it";
        decoder.fault(Code::ValueAndNotation, key.span, message).hint = "keep one of them".to_owned();
        return None;
    }
    let fields = decoder.fields(node, &method_keys(kind.id)?)?;
    let origin = decoder.optional(&fields, "origin", origin);
    let mut reader = Reader::new(decoder, fields, context, &definition);
    let method = (kind.read)(&mut reader);
    let Reader { inputs, factors, .. } = reader;
    let calculation = method.map(|method| Calculation { method, inputs, factors, definition, origin });
    Some((fields, calculation))
}

fn kind(
    decoder: &mut Decoder,
    node: &Node,
    context: LineContext<'_>,
) -> Option<(&'static Kind, Arc<Definition>)> {
    let written = decoder.text(node)?.to_owned();
    let found = KINDS.iter().find(|kind| kind.id == written);
    let definition = context.references.methods.get(written.as_str());
    if let Some(found) = found.zip(definition) {
        return Some((found.0, Arc::clone(found.1)));
    }
    let names: Vec<&str> = method_names().collect();
    let message = format!("there is no method `{}`", shortened(&written));
    let fault = decoder.fault(Code::UnknownMethod, node.span, message);
    match nearest(&written, names.iter().copied()) {
        Some(near) => fault.hint = format!("did you mean `{near}`?"),
        None => fault.help.push(format!("the methods are {}", quoted(&names))),
    }
    None
}

impl Calculation {
    /// The gases that the line emits by its factors or by its own equations.
    pub fn gases(&self, references: &References) -> Vec<GasIndex> {
        let named = |names: &[&str]| names.iter().filter_map(|gas| references.gas(gas)).collect();
        let direct: Vec<GasIndex> = match &self.method {
            Method::GridLosses(_) | Method::VehicleDistance(_) => Vec::new(),
            Method::MethaneCommitment(_) | Method::FirstOrderDecay(_) => named(&["CH4"]),
            Method::Biological(_) => named(&["CH4", "N2O"]),
            Method::Burning(_) => named(&["CO2", "CH4", "N2O"]),
            Method::Wastewater(water) => named(&water.gases()),
            Method::Refrigerants(refrigerants) => refrigerants.parts.iter().map(|(gas, _)| *gas).collect(),
            Method::Livestock(livestock) => livestock.gases(references),
        };
        let by_factor = self.factors.iter().flat_map(|factor| factor.gases.iter().map(|rate| rate.gas));
        by_factor.chain(direct).collect()
    }

    /// As `method:` writes it.
    pub fn id(&self) -> &str {
        &self.definition.id
    }

    /// Whether a line of this method may stand at `spot`.
    pub fn belongs_to(&self, gpc: &Gpc, spot: Spot) -> bool {
        let covers = |wider: &Spot| {
            let mut inside = gpc.covered(spot).map(|reference| &reference.id);
            inside.all(|id| gpc.covered(*wider).any(|reference| reference.id == *id))
        };
        self.definition.belongs_to.is_empty() || self.definition.belongs_to.iter().any(covers)
    }
}
