//! `method: wastewater`: methane of the organic matter and nitrous oxide of the nitrogen in wastewater. Either may
//! stand alone.

use crate::diagnostic::{Code, Span};
use crate::model::decode::Decoder;
use crate::quantity::Dec;
use crate::read::{Node, Value};

use super::choice::Taken;
use super::reader::Reader;
use super::{Kind, Method};

/// What people put into the wastewater, and where it goes.
#[derive(Clone, Debug)]
pub struct Wastewater {
    pub people: Dec,
    pub organics: Option<Organics>,
    pub nitrogen: Option<Nitrogen>,
}

impl Wastewater {
    /// The gases of the halves that the line has.
    pub fn gases(&self) -> Vec<&'static str> {
        let methane = self.organics.is_some().then_some("CH4");
        methane.into_iter().chain(self.nitrogen.is_some().then_some("N2O")).collect()
    }
}

/// Organic matter, which gives methane.
#[derive(Clone, Debug)]
pub struct Organics {
    /// Grams a person and day.
    pub bod: Dec,
    /// For what industry adds.
    pub correction: Dec,
    /// Kilograms of methane from a kilogram of BOD.
    pub b0: Dec,
    pub pathways: Vec<Pathway>,
    /// Kilograms of BOD.
    pub sludge: Option<Taken>,
    /// Tonnes of methane.
    pub recovered: Option<Taken>,
}

/// Where a share of the wastewater goes.
#[derive(Clone, Copy, Debug)]
pub struct Pathway {
    pub share: Dec,
    pub mcf: Dec,
}

/// Nitrogen, which gives nitrous oxide.
#[derive(Clone, Debug)]
pub struct Nitrogen {
    /// Kilograms of protein a person and year.
    pub protein: Dec,
    /// What the protein is multiplied by to give the nitrogen of the wastewater, in the order of the equation.
    pub factors: Vec<Dec>,
    /// Kilograms of nitrogen.
    pub sludge: Option<Taken>,
    /// Kilograms of N2O-N from a kilogram of nitrogen.
    pub effluent: Dec,
    pub plant: Option<Plant>,
}

/// What the treatment plant itself emits.
#[derive(Clone, Copy, Debug)]
pub struct Plant {
    /// Of the wastewater that it treats.
    pub share: Dec,
    /// Kilograms of N2O-N from a kilogram of nitrogen.
    pub factor: Dec,
}

pub(super) const KIND: Kind = Kind {
    id: "wastewater",
    keys: &[
        "people",
        "edition",
        "bod",
        "region",
        "correction",
        "b0",
        "pathways",
        "sludge",
        "recovered",
        "protein",
        "f_npr",
        "f_household",
        "f_non_con",
        "f_ind_com",
        "sludge_n",
        "ef_effluent",
        "ef_plant",
        "plant_share",
    ],
    constants: &["days", "kilograms_per_gram", "tonnes_per_kilogram", "nitrogen_to_nitrous_oxide"],
    read,
};

const ORGANICS: [&str; 7] = ["bod", "region", "correction", "b0", "pathways", "sludge", "recovered"];
const NITROGEN: [&str; 9] = [
    "protein",
    "f_npr",
    "f_household",
    "f_non_con",
    "f_ind_com",
    "sludge_n",
    "ef_effluent",
    "ef_plant",
    "plant_share",
];

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let people = reader.people("people");
    let edition = reader.edition();
    let has = |reader: &Reader<'_, '_>, keys: &[&str]| keys.iter().any(|key| reader.fields.has(key));
    let (methane, nitrous_oxide) = (has(reader, &ORGANICS), has(reader, &NITROGEN));
    if !methane && !nitrous_oxide {
        let start = Span { end: reader.fields.span.start + 1, ..reader.fields.span };
        let message = "the line says nothing of what is in the wastewater";
        reader.decoder.fault(Code::MissingKey, start, message).help.push(
            "give `pathways:` and `bod:` or `region:` for methane, `protein:` for nitrous oxide, or both"
                .to_owned(),
        );
        return None;
    }
    // What is faulty has been told; the other half is read all the same.
    let organics =
        if methane { edition.and_then(|edition| organics(reader, edition)).map(Some) } else { Some(None) };
    let nitrogen = if nitrous_oxide { nitrogen(reader).map(Some) } else { Some(None) };
    Some(Method::Wastewater(Wastewater { people: people?, organics: organics?, nitrogen: nitrogen? }))
}

fn organics(reader: &mut Reader<'_, '_>, edition: &'static str) -> Option<Organics> {
    let bod = match reader.one_key(&["bod", "region"]) {
        Some("region") => {
            let node = reader.needs("region")?;
            let region = reader.decoder.text(node)?;
            reader.look_up("bod", region, "", node)
        }
        Some(_) => reader.compound("bod"),
        None => None,
    };
    let correction = reader.positive_or_word("correction", "");
    let b0 = reader.positive("b0");
    let pathways = pathways(reader, edition);
    let (sludge, recovered) = (reader.taken("sludge", "kg"), reader.taken("recovered", "t"));
    Some(Organics {
        bod: bod?,
        correction: correction?.0,
        b0: b0?,
        pathways: pathways?,
        sludge: sludge?,
        recovered: recovered?,
    })
}

fn pathways(reader: &mut Reader<'_, '_>, edition: &'static str) -> Option<Vec<Pathway>> {
    let node = reader.needs("pathways")?;
    let items = reader.decoder.items(node)?;
    let pathways: Vec<Option<Pathway>> =
        items.iter().map(|item| pathway(reader, item, (edition, items.len() == 1))).collect();
    let pathways: Vec<Pathway> = pathways.into_iter().collect::<Option<_>>()?;
    let sum = pathways.iter().try_fold(Dec::ZERO, |sum, pathway| sum.plus(pathway.share))?;
    if pathways.is_empty() {
        reader.decoder.fault(Code::MissingKey, node.span, "no pathway is given here").hint =
            "write `[{share: 100%, mcf: 0.3}]`".to_owned();
        return None;
    }
    if sum > Dec::ONE {
        let message = format!("the pathways add up to {} % of the wastewater", sum.times(Dec::HUNDRED)?);
        reader.decoder.fault(Code::OutOfRange, node.span, message).hint = "they are 100 % at most".to_owned();
        return None;
    }
    if sum < Dec::ONE {
        reader.given("pathways", "the rest, taken as without methane", Dec::ONE.minus(sum)?);
    }
    Some(pathways)
}

/// `{share: 60%, mcf: septic system}`; the only pathway may leave out its share.
fn pathway<'n>(
    reader: &mut Reader<'_, 'n>,
    node: &'n Node,
    (edition, only): (&'static str, bool),
) -> Option<Pathway> {
    let fields = reader.decoder.fields(node, &["share", "mcf"])?;
    let share = match fields.get("share") {
        None if only => Some(Dec::ONE),
        _ => reader.decoder.required(&fields, "share", Decoder::share),
    };
    let mcf = reader.decoder.required(&fields, "mcf", |_, node| Some(node))?;
    let name = match &mcf.value {
        Value::Text { text, .. } => text.clone(),
        _ => String::new(),
    };
    if let Some(share) = share {
        reader.given("pathways", &name, share);
    }
    let (mcf, _) = reader.number_or_word_at("mcf", edition, mcf, Decoder::share)?;
    Some(Pathway { share: share?, mcf })
}

fn nitrogen(reader: &mut Reader<'_, '_>) -> Option<Nitrogen> {
    reader.needs("protein");
    let protein = if reader.fields.has("protein") { reader.compound("protein") } else { None };
    let f_npr = reader.positive("f_npr");
    let household = match reader.fields.has("f_household") {
        true => reader.positive_or_word("f_household", "").map(Some),
        false => Some(None),
    };
    let f_non_con = reader.positive_or_word("f_non_con", "");
    let f_ind_com = reader.positive("f_ind_com");
    let sludge = reader.taken("sludge_n", "kg");
    let effluent = reader.not_negative("ef_effluent");
    let plant = plant(reader);
    let mut factors = vec![f_npr?];
    factors.extend(household?.map(|(value, _)| value));
    factors.extend([f_non_con?.0, f_ind_com?]);
    Some(Nitrogen { protein: protein?, factors, sludge: sludge?, effluent: effluent?, plant: plant? })
}

/// The outer `None` is a fault.
fn plant(reader: &mut Reader<'_, '_>) -> Option<Option<Plant>> {
    if !reader.fields.has("ef_plant") && !reader.fields.has("plant_share") {
        return Some(None);
    }
    reader.needs("ef_plant")?;
    let factor = reader.positive_or_word("ef_plant", "")?.0;
    let share = reader.share("plant_share")?;
    Some(Some(Plant { share, factor }))
}
