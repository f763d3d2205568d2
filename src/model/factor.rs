//! Emission factors: dated, each value with its source; in `data/factors/<set>.yaml` or in place.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::quantity::{Amount, Unit, Year};
use crate::read::{Node, Sources};

use super::decode::{Decoder, Fields};
use super::reference::{GasIndex, References};

/// Every factor of the site by its name, `set/id`.
#[derive(Debug, Default)]
pub struct Factors {
    pub by_name: BTreeMap<String, Factor>,
}

/// One factor and its values, by year.
#[derive(Debug)]
pub struct Factor {
    pub title: String,
    pub place: Place,
    /// At least one; the year of a value without a year is the first there can be.
    pub values: BTreeMap<Year, Arc<FactorValue>>,
}

/// What one unit of an activity emits.
#[derive(Clone, Debug)]
pub struct FactorValue {
    /// `egrid/mrow`, or what it is a factor of where it was written in place.
    pub name: String,
    /// The unit of activity that the masses are for.
    pub per: Arc<Unit>,
    pub gases: Vec<GasRate>,
    /// Where the source gives only CO2e: the mass, and the GWP set behind it.
    pub co2e: Option<(Amount, Arc<str>)>,
    pub biogenic_co2: Option<Amount>,
    /// The year of the value; `None` for a value that holds for every year.
    pub year: Option<Year>,
    pub source: String,
    pub place: Place,
}

/// A gas and its mass for one unit of activity.
#[derive(Clone, Debug)]
pub struct GasRate {
    pub gas: GasIndex,
    pub mass: Amount,
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

/// All factors of the site's `data/factors/` and of those that ship with Milepost.
pub fn factors(sources: &Sources, references: &References, diagnostics: &mut Vec<Diagnostic>) -> Factors {
    let mut factors = Factors::default();
    let is_set =
        |path: &str| path.starts_with("data/factors/") || path.starts_with("data/reference/factors/");
    for (_, document) in sources.data.iter().filter(|(path, _)| is_set(path)) {
        let mut decoder = Decoder::new(&document.file);
        decode_set(&mut decoder, &document.root, references, &mut factors);
        diagnostics.append(&mut decoder.diagnostics);
    }
    factors
}

fn decode_set(
    decoder: &mut Decoder,
    root: &Node,
    references: &References,
    factors: &mut Factors,
) -> Option<()> {
    let keys = ["set", "title", "publisher", "licence", "url", "note", "source", "factors"];
    let fields = decoder.fields(root, &keys)?;
    let set = decoder.required(&fields, "set", Decoder::id);
    let title = decoder.required(&fields, "title", Decoder::string);
    let set_source = decoder.optional(&fields, "source", Decoder::string).or(title);
    let set = set?;
    decoder.list(&fields, "factors", |decoder, item| {
        let (id, factor) = decode_factor(decoder, item, references, &set, set_source.as_deref())?;
        let name = format!("{set}/{id}");
        if let Some(first) = factors.by_name.get(&name) {
            let first = first.place.clone();
            decoder
                .fault(Code::DuplicateId, item.span, format!("the factor `{name}` stands here a second time"))
                .labels
                .push(crate::diagnostic::Label { place: first, words: "first here".to_owned() });
            return None;
        }
        factors.by_name.insert(name, factor);
        Some(())
    });
    Some(())
}

fn decode_factor(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    set: &str,
    set_source: Option<&str>,
) -> Option<(String, Factor)> {
    let keys = ["id", "name", "of", "region", "sector", "category", "per", "values", "note", "heating_value"];
    let fields = decoder.fields(node, &keys)?;
    let id = decoder.required(&fields, "id", Decoder::id);
    let title = decoder.optional(&fields, "name", Decoder::string);
    let per = decoder.required(&fields, "per", |decoder, node| decoder.unit(node, &references.units, &[]));
    let (id, per) = (id?, per?);
    let mut values = BTreeMap::new();
    let known = decoder.required(&fields, "values", |decoder, node| decoder.items(node))?;
    for item in known {
        let name = format!("{set}/{id}");
        let Some(value) = decode_value(decoder, item, references, &per, (name, set_source)) else { continue };
        let year = value.year.or_else(|| Year::new(1900));
        if let Some(year) = year.filter(|year| values.insert(*year, Arc::new(value)).is_some()) {
            decoder.fault(Code::DuplicateId, item.span, format!("the factor has two values for {year}"));
        }
    }
    if values.is_empty() {
        return None;
    }
    let factor =
        Factor { title: title.unwrap_or_else(|| id.clone()), place: decoder.place(node.span), values };
    Some((id, factor))
}

fn decode_value(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    per: &Arc<Unit>,
    (name, set_source): (String, Option<&str>),
) -> Option<FactorValue> {
    let fields = rate_fields(decoder, node, &["year"])?;
    let year = decoder.optional(&fields, "year", Decoder::year);
    let source =
        decoder.optional(&fields, "source", Decoder::string).or_else(|| set_source.map(str::to_owned));
    rates(
        decoder,
        node,
        &fields,
        references,
        FactorHead { name, per: Arc::clone(per), year, source: source? },
    )
}

/// A factor that is written in place: `{per: MWh, CO2: 497.443 lb, source: "..."}`.
pub fn in_place(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    of: &str,
) -> Option<Arc<FactorValue>> {
    let fields = rate_fields(decoder, node, &["per", "year", "of", "name", "region"])?;
    let per = decoder.required(&fields, "per", |decoder, node| decoder.unit(node, &references.units, &[]));
    let source = decoder.required(&fields, "source", Decoder::string);
    let year = decoder.optional(&fields, "year", Decoder::year);
    let name = decoder.optional(&fields, "name", Decoder::string).unwrap_or_else(|| of.to_owned());
    rates(decoder, node, &fields, references, FactorHead { name, per: per?, year, source: source? })
        .map(Arc::new)
}

struct FactorHead {
    name: String,
    per: Arc<Unit>,
    year: Option<Year>,
    source: String,
}

/// Keys of a factor's value that are not gases.
const RATE_KEYS: [&str; 7] = ["CO2e", "biogenic_CO2", "gwp", "source", "note", "licence", "url"];

/// The fields of a value: gases are keys too, and are checked when they are decoded.
fn rate_fields<'n>(decoder: &mut Decoder, node: &'n Node, extra: &[&str]) -> Option<Fields<'n>> {
    let gases: Vec<&str> =
        decoder.entries(node)?.iter().map(|entry| entry.key.as_str()).filter(|key| is_gas(key)).collect();
    let keys: Vec<&str> = RATE_KEYS.iter().chain(extra).copied().chain(gases).collect();
    decoder.fields(node, &keys)
}

/// Gases are written in capitals: whatever else begins with one is taken for a gas, and then looked up.
fn is_gas(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_uppercase()) && key != "CO2e"
}

fn rates(
    decoder: &mut Decoder,
    node: &Node,
    fields: &Fields<'_>,
    references: &References,
    head: FactorHead,
) -> Option<FactorValue> {
    let mass = |decoder: &mut Decoder, node: &Node| decoder.amount(node, &references.units, &["mass"]);
    let mut gases = Vec::new();
    for entry in decoder.entries(node)?.iter().filter(|entry| is_gas(&entry.key)) {
        let gas = references.decode_gas(decoder, &entry.key, entry.key_span);
        let rate = mass(decoder, &entry.node);
        gases.push(GasRate { gas: gas?, mass: rate? });
    }
    let biogenic_co2 = decoder.optional(fields, "biogenic_CO2", mass);
    let co2e = decoder.optional(fields, "CO2e", mass);
    let gwp = decoder.optional(fields, "gwp", |decoder, node| references.decode_gwp_set(decoder, node));
    if co2e.is_none() && gases.is_empty() && biogenic_co2.is_none() {
        decoder.fault(Code::MissingKey, node.span, "the factor has no gas").help.push(
            "write the masses by gas, as in `CO2: 497.4 lb, CH4: 0.03 lb`, or `CO2e: 0.35 t, gwp: AR4`"
                .to_owned(),
        );
        return None;
    }
    if co2e.is_some() && !gases.is_empty() {
        let message = "`CO2e` stands beside the gases it is made of";
        decoder.fault(Code::UnknownKey, fields.key_span("CO2e"), message).hint =
            "keep the gases: CO2e is computed from them".to_owned();
        return None;
    }
    if co2e.is_some() && gwp.is_none() {
        decoder
            .fault(Code::MissingKey, fields.key_span("CO2e"), "a factor in CO2e needs the GWP set behind it")
            .hint = "add `gwp: AR4`, or the set that its source used".to_owned();
        return None;
    }
    Some(FactorValue {
        name: head.name,
        per: head.per,
        gases,
        co2e: co2e.zip(gwp),
        biogenic_co2,
        year: head.year,
        source: head.source,
        place: decoder.place(node.span),
    })
}

impl Factors {
    /// Decodes the name of a factor and picks its value for a year.
    pub fn decode(&self, decoder: &mut Decoder, node: &Node, year: Year) -> Option<Arc<FactorValue>> {
        let written = decoder.text(node)?;
        let Some(factor) = self.by_name.get(written) else {
            let near = nearest(written, self.by_name.keys().map(String::as_str));
            let fault =
                decoder.fault(Code::UnknownFactor, node.span, format!("there is no factor `{written}`"));
            match near {
                Some(near) => fault.hint = format!("did you mean `{near}`?"),
                None => fault
                    .help
                    .push(format!("the site has {} factors, in `data/factors/`", self.by_name.len())),
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
