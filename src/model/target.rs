//! What a member has promised.

use crate::diagnostic::{Code, Place};
use crate::quantity::{Amount, Date, Dec, Year};
use crate::read::Node;

use super::decode::{Decoder, Fields};
use super::network::{Headline, headline};
use super::reference::References;

/// A promise for a year.
#[derive(Clone, Debug)]
pub struct Target {
    pub place: Place,
    pub id: String,
    pub title: Option<String>,
    pub kind: TargetKind,
    pub base_year: Option<Year>,
    /// The base in the total's unit, where no inventory gives it.
    pub base_value: Option<Amount>,
    pub year: Year,
    /// The total that it is about; the member's headline where it does not say.
    pub total: Option<Headline>,
    /// Positions of the sectors it is about; empty for all.
    pub sectors: Vec<usize>,
    pub operations: bool,
    pub adopted: Option<Date>,
    pub source: Option<String>,
    pub url: Option<String>,
}

/// What is promised. Shares are of one: 0.5 for 50 %.
#[derive(Clone, Debug)]
pub enum TargetKind {
    /// So much less than in the base year.
    Absolute { reduction: Dec },
    /// So much less per head than in the base year.
    PerCapita { reduction: Dec },
    /// So much less than a forecast of what would happen without action.
    Forecast { reduction: Dec, forecast: Option<Amount> },
    /// A fixed amount.
    Fixed { value: Amount },
    /// Nothing but a share of the base year's emissions that is taken out again.
    NetZero { residual: Dec },
}

const KEYS: [&str; 20] = [
    "id",
    "title",
    "type",
    "per",
    "base_year",
    "base_value",
    "year",
    "reduction",
    "value",
    "residual",
    "total",
    "sectors",
    "adopted",
    "source",
    "url",
    "note",
    "boundary",
    "interim_of",
    "forecast",
    "line",
];

#[derive(Clone, Copy)]
enum Kind {
    Absolute,
    Intensity,
    Fixed,
    NetZero,
    Forecast,
}

/// Decodes one target.
pub fn target(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Target> {
    let fields = decoder.fields(node, &KEYS)?;
    decoder.unused(&fields, &["interim_of", "line"]);
    let id = decoder.required(&fields, "id", Decoder::id);
    let title = decoder.optional(&fields, "title", Decoder::string);
    let kind = kind(decoder, &fields, references);
    let base_year = decoder.optional(&fields, "base_year", Decoder::year);
    let base_value =
        decoder.optional(&fields, "base_value", |d, node| d.amount(node, &references.units, &["mass"]));
    let year = decoder.required(&fields, "year", Decoder::year);
    let total = decoder.optional(&fields, "total", headline);
    let sectors = decoder.list(&fields, "sectors", |decoder, node| sector(decoder, node, references));
    let boundaries = [("community", false), ("operations", true)];
    let operations = decoder.optional(&fields, "boundary", |decoder, node| decoder.one_of(node, &boundaries));
    let adopted = decoder.optional(&fields, "adopted", Decoder::date);
    let source = decoder.optional(&fields, "source", Decoder::string);
    let url = decoder.optional(&fields, "url", Decoder::url);
    let (kind, year) = (kind?, year?);
    if let Some(base) = base_year.filter(|base| *base >= year) {
        let span = fields.get("year").map_or(fields.span, |node| node.span);
        decoder.fault(
            Code::OutOfRange,
            span,
            format!("the target's year {year} is not after its base year {base}"),
        );
        return None;
    }
    Some(Target {
        place: decoder.place(node.span),
        id: id?,
        title,
        kind,
        base_year,
        base_value,
        year,
        total,
        sectors,
        operations: operations.unwrap_or(false),
        adopted,
        source,
        url,
    })
}

fn kind(decoder: &mut Decoder, fields: &Fields<'_>, references: &References) -> Option<TargetKind> {
    let kinds = [
        ("absolute", Kind::Absolute),
        ("intensity", Kind::Intensity),
        ("fixed", Kind::Fixed),
        ("net-zero", Kind::NetZero),
        ("bau", Kind::Forecast),
    ];
    let mass = |decoder: &mut Decoder, node: &Node| decoder.amount(node, &references.units, &["mass"]);
    match decoder.required(fields, "type", |decoder, node| decoder.one_of(node, &kinds))? {
        Kind::Absolute => {
            decoder.required(fields, "base_year", Decoder::year)?;
            Some(TargetKind::Absolute { reduction: decoder.required(fields, "reduction", share)? })
        }
        Kind::Intensity => {
            decoder.required(fields, "base_year", Decoder::year)?;
            decoder.required(fields, "per", |decoder, node| decoder.one_of(node, &[("capita", ())]))?;
            Some(TargetKind::PerCapita { reduction: decoder.required(fields, "reduction", share)? })
        }
        Kind::Fixed => Some(TargetKind::Fixed { value: decoder.required(fields, "value", mass)? }),
        Kind::NetZero => {
            let residual = decoder.optional(fields, "residual", share);
            Some(TargetKind::NetZero { residual: residual.unwrap_or(Dec::ZERO) })
        }
        Kind::Forecast => Some(TargetKind::Forecast {
            reduction: decoder.required(fields, "reduction", share)?,
            forecast: decoder.optional(fields, "forecast", mass),
        }),
    }
}

/// A percentage that is a share of a whole.
pub fn share(decoder: &mut Decoder, node: &Node) -> Option<Dec> {
    let share = decoder.percent(node)?;
    if share.is_negative() || share > Dec::ONE {
        decoder.fault(Code::OutOfRange, node.span, "a share lies between 0 % and 100 %");
        return None;
    }
    Some(share)
}

/// Decodes the id of a sector: `II`.
pub fn sector(decoder: &mut Decoder, node: &Node, references: &References) -> Option<usize> {
    let sectors = references.gpc.sectors.iter().enumerate();
    let options: Vec<(&str, usize)> = sectors.map(|(index, sector)| (sector.id.as_ref(), index)).collect();
    decoder.one_of(node, &options)
}
