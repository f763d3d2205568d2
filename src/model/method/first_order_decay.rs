//! `method: first-order-decay`: the methane that the waste of many years gives in one year.

use std::sync::Arc;

use crate::diagnostic::{Code, Span};
use crate::model::decode::quoted;
use crate::quantity::{Dec, Year};
use crate::read::{Entry, Node, Value};

use super::choice::Taken;
use super::composition::Asked;
use super::landfill::{Conversion, Landfilled, columns};
use super::reader::Reader;
use super::{Given, Kind, Method};

/// What was deposited over the years, and how it decays.
#[derive(Clone, Debug)]
pub struct FirstOrderDecay {
    pub form: DecayForm,
    /// The inventory's: the year whose methane is computed.
    pub year: Year,
    pub stocks: Vec<Stock>,
    pub potential: Potential,
    pub oxidation: Dec,
    pub recovered: Recovery,
}

/// When a deposit begins to decay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecayForm {
    /// In the year in which it is deposited.
    Gpc,
    /// In the year after.
    Ipcc,
}

/// One material, year by year.
#[derive(Clone, Debug)]
pub struct Stock {
    pub landfilled: Landfilled,
    /// Tonnes of the waste that the material is a share of, earliest first.
    pub deposits: Deposits,
}

/// Tonnes by year.
type Deposits = Arc<[(Year, Dec)]>;

/// How much methane the decayed waste gives.
#[derive(Clone, Copy, Debug)]
pub enum Potential {
    /// Tonnes of methane from a tonne of waste.
    Given(Dec),
    /// By its carbon.
    Carbon(Conversion),
}

/// What is recovered of the methane.
#[derive(Clone, Debug)]
pub enum Recovery {
    Share(Dec),
    /// Tonnes in the inventory's year.
    Mass(Option<Taken>),
}

pub(super) const KIND: Kind = Kind {
    id: "first-order-decay",
    keys: &[
        "form",
        "deposits",
        "l0",
        "composition",
        "doc",
        "mcf",
        "docf",
        "methane_fraction",
        "k",
        "climate",
        "oxidation",
        "recovered",
    ],
    constants: &["carbon_to_methane"],
    read,
};

const BULK: &str = "bulk";

fn read(reader: &mut Reader<'_, '_>) -> Option<Method> {
    let form = reader.needs("form").and_then(|node| {
        let forms = [("gpc", DecayForm::Gpc), ("ipcc", DecayForm::Ipcc)];
        reader.decoder.one_of(node, &forms)
    });
    let decay = decay(reader);
    let potential = potential(reader);
    let deposited = deposited(reader);
    let known = decay.zip(potential).zip(deposited);
    let stocks = known.and_then(|((decay, (potential, _)), found)| stocks(reader, potential, decay, found));
    let oxidation = potential.and_then(|(_, landfill)| reader.oxidation(landfill));
    let recovered = form.and_then(|form| recovered(reader, form));
    Some(Method::FirstOrderDecay(FirstOrderDecay {
        form: form?,
        year: reader.context.year,
        stocks: stocks?,
        potential: potential?.0,
        oxidation: oxidation?,
        recovered: recovered?,
    }))
}

/// The rate of decay of all materials, or the climate that tells each.
#[derive(Clone, Copy, Debug)]
enum Decay<'n> {
    Rate(Dec),
    Climate(&'n str, &'n Node),
}

fn decay<'n>(reader: &mut Reader<'_, 'n>) -> Option<Decay<'n>> {
    if reader.one_key(&["k", "climate"])? == "k" {
        return reader.positive("k").map(Decay::Rate);
    }
    let node = reader.needs("climate")?;
    let climate = reader.decoder.text(node)?;
    let definition = Arc::clone(&reader.definition);
    let bulk = definition.tables.get("k").and_then(|table| table.rows.get(BULK))?;
    if !bulk.contains_key(climate) {
        reader.unknown_word(bulk.keys().map(String::as_str), climate, node);
        return None;
    }
    Some(Decay::Climate(climate, node))
}

/// With the kind of landfill, where a word tells it.
fn potential<'n>(reader: &mut Reader<'_, 'n>) -> Option<(Potential, Option<&'n str>)> {
    if reader.fields.has("l0") {
        let useless = ["composition", "doc", "mcf", "docf", "methane_fraction"];
        if reader.beside("l0", &useless).is_some() {
            return None;
        }
        return reader.positive("l0").map(|l0| (Potential::Given(l0), None));
    }
    let docf = reader.docf();
    let mcf = reader.share_or_word("mcf", "");
    let fraction = reader.share("methane_fraction");
    let (mcf, landfill) = mcf?;
    Some((Potential::Carbon(Conversion { docf: docf?, mcf, fraction: fraction? }), landfill))
}

fn recovered(reader: &mut Reader<'_, '_>, form: DecayForm) -> Option<Recovery> {
    match form {
        DecayForm::Gpc => reader.share("recovered").map(Recovery::Share),
        DecayForm::Ipcc => reader.taken("recovered", "t").map(Recovery::Mass),
    }
}

/// What was deposited: of mixed waste, or of each material.
enum Deposited<'n> {
    Mixed(Deposits),
    ByMaterial(Vec<(&'n Entry, Deposits)>),
}

fn deposited<'n>(reader: &mut Reader<'_, 'n>) -> Option<Deposited<'n>> {
    let node = reader.needs("deposits")?;
    let entries = reader.decoder.entries(node)?;
    if !entries.first().is_some_and(|entry| matches!(entry.node.value, Value::Map(_))) {
        return deposits(reader, node, "").map(Deposited::Mixed);
    }
    let useless = reader.beside("deposits", &["composition", "doc"]);
    let found: Vec<_> =
        entries.iter().map(|entry| Some((entry, deposits(reader, &entry.node, &entry.key)?))).collect();
    let found = found.into_iter().collect::<Option<_>>()?;
    useless.is_none().then_some(Deposited::ByMaterial(found))
}

fn stocks(
    reader: &mut Reader<'_, '_>,
    potential: Potential,
    decay: Decay<'_>,
    deposited: Deposited<'_>,
) -> Option<Vec<Stock>> {
    let deposits = match deposited {
        Deposited::Mixed(deposits) => deposits,
        Deposited::ByMaterial(found) => {
            let stocks: Vec<Option<Stock>> =
                found.into_iter().map(|found| stock(reader, potential, decay, found)).collect();
            return stocks.into_iter().collect();
        }
    };
    let landfilled = match potential {
        Potential::Given(_) => vec![Landfilled::mixed(Dec::ZERO, None)],
        Potential::Carbon(Conversion { docf, .. }) => reader.landfilled(decay.climate(), docf)?,
    };
    let mut stocks = Vec::new();
    for landfilled in landfilled {
        let k = match (decay, landfilled.material.is_empty()) {
            (Decay::Rate(k), _) => k,
            (Decay::Climate(..), false) => landfilled.k,
            (Decay::Climate(climate, node), true) => reader.look_up_at("k", BULK, climate, node.span)?,
        };
        stocks.push(Stock { landfilled: Landfilled { k, ..landfilled }, deposits: Arc::clone(&deposits) });
    }
    Some(stocks)
}

fn stock(
    reader: &mut Reader<'_, '_>,
    potential: Potential,
    decay: Decay<'_>,
    (entry, deposits): (&Entry, Deposits),
) -> Option<Stock> {
    let (docf, asks_carbon) = match potential {
        Potential::Given(_) => (Some(Dec::ONE), false),
        Potential::Carbon(conversion) => (conversion.docf, true),
    };
    let mut columns = columns(decay.climate(), docf);
    columns.retain(|(key, _)| asks_carbon || *key != "doc");
    let asked = Asked { columns: &columns, first_decides: asks_carbon };
    let values = reader.of_material((&entry.key, entry.key_span), None, asked)?;
    let landfilled = Landfilled::of(Arc::from(entry.key.as_str()), Dec::ONE, &values, &columns);
    let k = decay.rate().unwrap_or(landfilled.k);
    Some(Stock { landfilled: Landfilled { k, ..landfilled }, deposits })
}

impl<'n> Decay<'n> {
    fn climate(self) -> Option<&'n str> {
        match self {
            Decay::Climate(climate, _) => Some(climate),
            Decay::Rate(_) => None,
        }
    }

    fn rate(self) -> Option<Dec> {
        match self {
            Decay::Rate(rate) => Some(rate),
            Decay::Climate(..) => None,
        }
    }
}

/// `{2000: 10 kt, 2001: 12 kt}` in tonnes, earliest first.
fn deposits(reader: &mut Reader<'_, '_>, node: &Node, material: &str) -> Option<Deposits> {
    let entries = reader.decoder.entries(node)?;
    let found: Vec<Option<(Year, Dec)>> =
        entries.iter().map(|entry| deposit(reader, entry, material)).collect();
    let mut found: Vec<(Year, Dec)> = found.into_iter().collect::<Option<_>>()?;
    found.sort_unstable_by_key(|(year, _)| *year);
    if found.is_empty() {
        reader.decoder.fault(Code::MissingKey, node.span, "nothing is deposited here").hint =
            "write `{2000: 10 kt, 2001: 12 kt}`".to_owned();
        return None;
    }
    gaps(reader, &found, node.span);
    Some(found.into())
}

fn deposit(reader: &mut Reader<'_, '_>, entry: &Entry, material: &str) -> Option<(Year, Dec)> {
    if reader.decoder.split_by_comma(entry) {
        return None;
    }
    let Some(year) = Year::parse(&entry.key) else {
        let message = format!("`{}` is not a year", crate::model::scalar::shortened(&entry.key));
        reader.decoder.fault(Code::NotADate, entry.key_span, message).hint =
            "deposits stand by year".to_owned();
        return None;
    };
    if year > reader.context.year {
        let message = format!("waste of {year} gives no methane in {}", reader.context.year);
        reader.decoder.fault(Code::OutOfRange, entry.key_span, message).hint =
            "deposits end with the year of the inventory".to_owned();
        return None;
    }
    let mass = reader.mass_at(&entry.node)?;
    let detail = if material.is_empty() { entry.key.clone() } else { format!("{material}, {year}") };
    reader.remember("deposits", &detail, mass.value, &Arc::clone(&mass.unit.symbol), Given::Line);
    Some((year, mass.in_unit(reader.context.references.units.get("t")?)?))
}

/// A year between others that has no deposit is counted as one without, and that is said.
fn gaps(reader: &mut Reader<'_, '_>, deposits: &[(Year, Dec)], span: Span) {
    let pairs =
        deposits.windows(2).filter_map(|pair| Some((pair.first()?.0.number(), pair.last()?.0.number())));
    let missing: Vec<String> =
        pairs.flat_map(|(from, to)| from + 1..to).map(|year| year.to_string()).collect();
    let Some(first) = missing.first() else { return };
    let message = match missing.len() {
        1 => format!("{first} has no deposit here"),
        count => format!(
            "{first} has no deposit here, nor have {} other years between the first and the last",
            count - 1
        ),
    };
    let years: Vec<&str> = missing.iter().take(5).map(String::as_str).collect();
    let fault = reader.decoder.fault(Code::DepositsWithGaps, span, message);
    fault.help.push(format!("write what was deposited, or `0 t` where it was nothing: {}", quoted(&years)));
}
