//! The rates of a factor's value: masses by gas for one unit of activity, each with `per:` above it or its own
//! unit, as in `497.443 lb/MWh`.

use std::sync::{Arc, OnceLock};

use crate::diagnostic::Code;
use crate::quantity::{Amount, Rate, Unit, Year};
use crate::read::Node;

use super::super::decode::{Decoder, Fields};
use super::super::reference::References;
use super::super::scalar::split_number;
use super::{About, FactorValue, GasRate, heating_value};

/// What stands above the rates of one value.
pub struct Head {
    pub name: String,
    pub per: Option<Arc<Unit>>,
    pub year: Option<Year>,
    pub source: String,
    pub about: Arc<About>,
}

/// A factor that is written in place: `{per: MWh, CO2: 497.443 lb, source: "..."}`.
pub fn in_place(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    of: &str,
) -> Option<Arc<FactorValue>> {
    let fields = rate_fields(decoder, node, &["per", "year", "of", "name", "region", "heating_value"])?;
    let per = decoder.optional(&fields, "per", |decoder, node| decoder.unit(node, &references.units, &[]));
    let source = decoder.required(&fields, "source", Decoder::string);
    let year = decoder.optional(&fields, "year", Decoder::year);
    let name = decoder.optional(&fields, "name", Decoder::string).unwrap_or_else(|| of.to_owned());
    let about = About {
        of: decoder.optional(&fields, "of", Decoder::string).into_iter().collect(),
        region: decoder.optional(&fields, "region", Decoder::string),
        heating_value: decoder.optional(&fields, "heating_value", heating_value),
        ..About::default()
    };
    // A unit that is not one has been told already; the rates cannot be read without it.
    if fields.has("per") && per.is_none() {
        return None;
    }
    let head = Head { name, per, year, source: source?, about: Arc::new(about) };
    rates(decoder, (node, &fields), references, head).map(Arc::new)
}

/// Keys of a factor's value that are not gases.
const RATE_KEYS: [&str; 7] = ["CO2e", "biogenic_CO2", "gwp", "source", "note", "licence", "url"];

/// The fields of a value: gases are keys too, and are checked when they are decoded.
pub fn rate_fields<'n>(decoder: &mut Decoder, node: &'n Node, extra: &[&str]) -> Option<Fields<'n>> {
    let gases: Vec<&str> =
        decoder.entries(node)?.iter().map(|entry| entry.key.as_str()).filter(|key| is_gas(key)).collect();
    let keys: Vec<&str> = RATE_KEYS.iter().chain(extra).copied().chain(gases).collect();
    decoder.fields(node, &keys)
}

/// Gases are written in capitals: whatever else begins with one is taken for a gas, and then looked up.
fn is_gas(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_uppercase()) && key != "CO2e"
}

/// Decodes the rates of one value.
pub fn rates(
    decoder: &mut Decoder,
    (node, fields): (&Node, &Fields<'_>),
    references: &References,
    head: Head,
) -> Option<FactorValue> {
    let mut per = head.per;
    let mut gases = Vec::new();
    for entry in decoder.entries(node)?.iter().filter(|entry| is_gas(&entry.key)) {
        let gas = references.decode_gas(decoder, &entry.key, entry.key_span);
        let rate = rate(decoder, &entry.node, references, &mut per);
        gases.push(GasRate { gas: gas?, rate: rate? });
    }
    let mut named = |decoder: &mut Decoder, key| {
        decoder.optional(fields, key, |decoder, node| rate(decoder, node, references, &mut per))
    };
    let biogenic_co2 = named(decoder, "biogenic_CO2");
    let co2e = named(decoder, "CO2e");
    let is_faulty = |key, rate: &Option<Rate>| fields.has(key) && rate.is_none();
    if is_faulty("biogenic_CO2", &biogenic_co2) || is_faulty("CO2e", &co2e) {
        return None;
    }
    let gwp = decoder.optional(fields, "gwp", |decoder, node| references.decode_gwp_set(decoder, node));
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
    // Whatever gives a rate gives what it is per.
    let Some(per) = per.filter(|_| co2e.is_some() || !gases.is_empty() || biogenic_co2.is_some()) else {
        decoder.fault(Code::MissingKey, node.span, "the factor has no gas").help.push(
            "write the masses by gas, as in `CO2: 497.4 lb/MWh, CH4: 0.03 lb/MWh`, or `CO2e: 0.35 t/MWh, gwp: AR4`"
                .to_owned(),
        );
        return None;
    };
    Some(FactorValue {
        name: head.name,
        per,
        gases,
        co2e: co2e.zip(gwp),
        biogenic_co2,
        year: head.year,
        source: head.source,
        place: decoder.place(node.span),
        about: head.about,
        print: OnceLock::new(),
    })
}

/// `0.119 lb` of a value with `per: MWh`, or `119 lb/GWh`. The first unit that a rate is per is that of the value,
/// and all others measure the same.
fn rate(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    per: &mut Option<Arc<Unit>>,
) -> Option<Rate> {
    let text = decoder.text(node)?;
    let Some((before, after)) = text.split_once('/') else {
        let mass = decoder.amount(node, &references.units, &["mass"])?;
        let Some(per) = per else {
            let message = format!("`{text}` does not say of how much");
            let fault = decoder.fault(Code::MissingKey, node.span, message);
            fault.hint = format!("write `{}/MWh`, or another unit of the activity", text.trim());
            fault.help.push("or add `per: MWh` for all rates".to_owned());
            return None;
        };
        return Some(Rate { amount: mass, per: Arc::clone(per) });
    };
    let value = match split_number(before) {
        Ok((value, _)) => value,
        // The number alone is faulty in the way that an amount's is, and is told as one.
        Err(_) => return decoder.amount(node, &references.units, &["mass"]).and(None),
    };
    let name = split_number(before).map_or("", |(_, name)| name);
    let mass = decoder.unit_named(name.trim(), node.span, &references.units, &["mass"]);
    let unit = decoder.unit_named(after.trim(), node.span, &references.units, &[]);
    let (mass, unit) = (mass?, unit?);
    let expected = per.get_or_insert_with(|| Arc::clone(&unit));
    if expected.dimension != unit.dimension {
        let message = format!(
            "`{}` is per unit of {}, and the factor is per `{}`, which measures {}",
            text, unit.dimension.0, expected.symbol, expected.dimension.0
        );
        let would_do = references.units.symbols_of(&expected.dimension);
        let fault = decoder.fault(Code::WrongDimension, node.span, message);
        fault.hint = format!("write it per `{}`", expected.symbol);
        fault
            .help
            .push(format!("units that would do after the `/`: {}", super::super::decode::quoted(&would_do)));
        return None;
    }
    Some(Rate { amount: Amount { value, unit: mass }, per: unit })
}
