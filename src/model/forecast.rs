//! What would happen without new action: how the emissions of each sector would grow.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Code;
use crate::quantity::{Dec, Year};
use crate::read::Node;

use super::decode::Decoder;
use super::reference::References;
use super::target::sector;

/// The assumptions of a forecast without action.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Forecast {
    /// The inventory that it starts from; the newest where it does not say.
    pub base_year: Option<Year>,
    /// The last year; that of the trend where it does not say.
    pub until: Option<Year>,
    /// People of years to come.
    pub population: Series,
    pub growth: Vec<Growth>,
    pub source: String,
}

/// Numbers by year; between two years they lie on the straight line, after the last one they stay.
pub type Series = BTreeMap<Year, Dec>;

/// How some sectors grow. A sector that no growth names stays as it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Growth {
    /// Positions of the sectors; empty for all of them.
    pub sectors: Vec<usize>,
    pub with_population: bool,
    /// An activity by year, in any unit: emissions grow as it does.
    pub activity: Series,
    /// What a unit of activity emits changes by this share every year: −0.01 for 1 % less.
    pub intensity: Dec,
    /// What a unit of grid power emits by year, in any unit: scope 2 follows it.
    pub grid: Series,
    pub source: Option<String>,
}

/// Decodes a forecast.
pub fn forecast(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Forecast> {
    let fields = decoder.fields(node, &["base_year", "until", "population", "growth", "source"])?;
    let base_year = decoder.optional(&fields, "base_year", Decoder::year);
    let until = decoder.optional(&fields, "until", Decoder::year);
    let population = decoder.optional(&fields, "population", series).unwrap_or_default();
    let growth = decoder.list(&fields, "growth", |decoder, node| growth(decoder, node, references));
    let source = decoder.required(&fields, "source", Decoder::string);
    for (index, one) in growth.iter().enumerate() {
        let all = one.sectors.is_empty();
        let twice = |other: &Growth| all || other.sectors.iter().any(|sector| one.sectors.contains(sector));
        if growth[..index].iter().any(|other| other.sectors.is_empty() || twice(other)) {
            let message = "a sector grows here in two ways";
            decoder.fault(Code::DuplicateId, fields.key_span("growth"), message).hint =
                "name each sector once".to_owned();
        }
    }
    Some(Forecast { base_year, until, population, growth, source: source? })
}

fn growth(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Growth> {
    let keys = ["sectors", "with", "activity", "intensity", "grid", "source"];
    let fields = decoder.fields(node, &keys)?;
    let sectors = decoder.list(&fields, "sectors", |decoder, node| sector(decoder, node, references));
    let with = decoder.optional(&fields, "with", |decoder, node| {
        decoder.one_of(node, &[("population", true), ("nothing", false)])
    });
    let activity = decoder.optional(&fields, "activity", series);
    let intensity = decoder.optional(&fields, "intensity", Decoder::percent);
    let grid = decoder.optional(&fields, "grid", series);
    let source = decoder.optional(&fields, "source", Decoder::string);
    if intensity.is_some_and(|intensity| intensity <= Dec::ONE.negated()) {
        let span = fields.get("intensity").map_or(fields.span, |node| node.span);
        decoder.fault(
            Code::OutOfRange,
            span,
            "an intensity that falls by all of it leaves nothing to forecast",
        );
        return None;
    }
    Some(Growth {
        sectors,
        with_population: with.unwrap_or(false),
        activity: activity.unwrap_or_default(),
        intensity: intensity.unwrap_or(Dec::ZERO),
        grid: grid.unwrap_or_default(),
        source,
    })
}

/// `{2020: 100, 2030: 120}`
fn series(decoder: &mut Decoder, node: &Node) -> Option<Series> {
    let mut years = Series::new();
    for entry in decoder.entries(node)? {
        let Some(year) = Year::parse(&entry.key) else {
            decoder.fault(Code::NotADate, entry.key_span, format!("`{}` is not a year", entry.key));
            continue;
        };
        let Some(value) = decoder.number(&entry.node) else { continue };
        if value.is_negative() {
            decoder.fault(Code::OutOfRange, entry.node.span, "this is nothing or more");
            continue;
        }
        years.insert(year, value);
    }
    Some(years)
}
