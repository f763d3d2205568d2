//! What members are compared by, beside people and area, and the rule by which they are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Code;
use crate::quantity::{Dec, Year};
use crate::read::{Node, Value};

use super::action::money;
use super::decode::Decoder;
use super::target::share;

/// What is needed before members are shown beside each other (`comparison:` in `data/reference/accounting.yaml`; a
/// site sets its own under `accounting:`).
#[derive(Clone, Debug)]
pub struct ComparisonRule {
    /// With fewer figures a size class is not shown as a distribution, and nobody in it is ranked.
    pub at_least: usize,
    /// A figure that is so many years older than the newest one beside it is left out.
    pub within: i32,
    /// So many are named as the fastest at most.
    pub fastest: usize,
    /// The share of all that may be named as the fastest.
    pub fastest_share: Dec,
    /// Similar members have at most so many times as many people, or as few.
    pub similar_people: Dec,
    /// Of so many next by people on either side the most similar are chosen.
    pub similar_among: usize,
    /// So many similar members are named at most.
    pub similar: usize,
}

/// How much heating and cooling a usual year asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Climate {
    pub heating_degree_days: Option<Dec>,
    pub cooling_degree_days: Option<Dec>,
    pub source: Option<String>,
}

/// The gross domestic product of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    pub amount: Dec,
    /// Three letters: `EUR`.
    pub currency: String,
    pub source: Option<String>,
}

const KEYS: [&str; 7] =
    ["at_least", "within", "fastest", "fastest_share", "similar_people", "similar_among", "similar"];

/// Decodes the site's own rule, and below it the one that ships with Milepost: the first that has a key counts.
pub fn comparison(decoder: &mut Decoder, layers: [Option<&Node>; 2]) -> Option<ComparisonRule> {
    if let Some(own) = layers[0] {
        decoder.fields(own, &KEYS)?;
    }
    let find = |key: &str| layers.iter().flatten().find_map(|layer| layer.get(key));
    let at_least = find("at_least").and_then(|node| count(decoder, node));
    let within = find("within").and_then(|node| decoder.years(node));
    let fastest = find("fastest").and_then(|node| count(decoder, node));
    let fastest_share = find("fastest_share").and_then(|node| top(decoder, node));
    let similar_people = find("similar_people").and_then(|node| times(decoder, node));
    let similar_among = find("similar_among").and_then(|node| count(decoder, node));
    let similar = find("similar").and_then(|node| count(decoder, node));
    Some(ComparisonRule {
        at_least: at_least?,
        within: within?,
        fastest: fastest?,
        fastest_share: fastest_share?,
        similar_people: similar_people?,
        similar_among: similar_among?,
        similar: similar?,
    })
}

/// A whole number of members, from one to a thousand: it bounds the work for each member.
fn count(decoder: &mut Decoder, node: &Node) -> Option<usize> {
    let number = decoder.number(node)?.to_integer().filter(|number| (1..=1000).contains(number));
    if number.is_none() {
        decoder.fault(Code::OutOfRange, node.span, "this is a number of members, from 1 to 1000");
    }
    number.and_then(|number| usize::try_from(number).ok())
}

/// Half of all at most: whoever is named must be in the better half.
fn top(decoder: &mut Decoder, node: &Node) -> Option<Dec> {
    let share = share(decoder, node)?;
    if share > Dec::ONE.over(Dec::from(2i64))? {
        let message = "more than half of all would name some that are slower than most";
        decoder.fault(Code::OutOfRange, node.span, message).hint = "write `50%` or less".to_owned();
        return None;
    }
    Some(share)
}

fn times(decoder: &mut Decoder, node: &Node) -> Option<Dec> {
    let number = decoder.number(node)?;
    if number < Dec::ONE {
        decoder.fault(Code::OutOfRange, node.span, "nothing is less than once as large as itself");
        return None;
    }
    Some(number)
}

/// Decodes `climate: {heating_degree_days: 4212, cooling_degree_days: 310, source: ...}`.
pub fn climate(decoder: &mut Decoder, node: &Node) -> Option<Climate> {
    let fields = decoder.fields(node, &["heating_degree_days", "cooling_degree_days", "source"])?;
    let mut days = |key: &str| {
        let node = fields.get(key)?;
        let days = decoder.number(node)?;
        if days.is_negative() {
            decoder.fault(Code::OutOfRange, node.span, "degree days are counted from zero up");
            return None;
        }
        Some(days)
    };
    let heating_degree_days = days("heating_degree_days");
    let cooling_degree_days = days("cooling_degree_days");
    let source = decoder.optional(&fields, "source", Decoder::string);
    Some(Climate { heating_degree_days, cooling_degree_days, source })
}

/// Decodes `gdp: {2019: 3.1 billion EUR}`; a year may also be `{value: 3.1 billion EUR, source: ...}`.
pub fn products(decoder: &mut Decoder, node: &Node) -> Option<BTreeMap<Year, Product>> {
    let mut years = BTreeMap::new();
    for entry in decoder.entries(node)? {
        let Some(year) = Year::parse(&entry.key) else {
            decoder.fault(Code::NotADate, entry.key_span, format!("`{}` is not a year", entry.key));
            continue;
        };
        if let Some(product) = product(decoder, &entry.node) {
            years.insert(year, product);
        }
    }
    Some(years)
}

fn product(decoder: &mut Decoder, node: &Node) -> Option<Product> {
    let (written, source) = match &node.value {
        Value::Map(_) => {
            let fields = decoder.fields(node, &["value", "source", "note"])?;
            let source = decoder.optional(&fields, "source", Decoder::string);
            (decoder.required(&fields, "value", |_, node| Some(node))?, source)
        }
        _ => (node, None),
    };
    let (amount, currency) = money(decoder, written)?;
    if amount.is_negative() || amount.is_zero() {
        decoder.fault(Code::OutOfRange, written.span, "a gross domestic product is more than nothing");
        return None;
    }
    Some(Product { amount, currency, source })
}
