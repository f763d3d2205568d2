//! What a member has promised.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Place, nearest};
use crate::quantity::{Amount, Date, Dec, Year};
use crate::read::Node;

use super::decode::{Decoder, Fields};
use super::network::{Headline, headline};
use super::reference::References;

/// A promise for a year.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
    /// The later target that this one leads to.
    pub interim_of: Option<String>,
    pub line: LineShape,
    pub adopted: Option<Date>,
    /// When it is to be looked at again.
    pub review: Option<Date>,
    pub source: Option<String>,
    pub url: Option<String>,
}

/// How a required line falls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineShape {
    /// By the same tonnes every year.
    #[default]
    Linear,
    /// By the same share every year.
    Geometric,
}

impl LineShape {
    /// As it is written in YAML.
    pub fn name(self) -> &'static str {
        match self {
            LineShape::Linear => "linear",
            LineShape::Geometric => "geometric",
        }
    }
}

/// What is promised. Shares are of one: 0.5 for 50 %.
#[derive(Clone, Debug, Serialize, Deserialize)]
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

const KEYS: [&str; 21] = [
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
    "review",
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
    let review = decoder.optional(&fields, "review", Decoder::date);
    let source = decoder.optional(&fields, "source", Decoder::string);
    let url = decoder.optional(&fields, "url", Decoder::url);
    let interim_of = decoder.optional(&fields, "interim_of", Decoder::id);
    let line = line(decoder, &fields, kind.as_ref());
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
        interim_of,
        line,
        adopted,
        review,
        source,
        url,
    })
}

/// The shape of the required line. One that falls by a share every year never comes to nothing.
fn line(decoder: &mut Decoder, fields: &Fields<'_>, kind: Option<&TargetKind>) -> LineShape {
    let shapes = [LineShape::Linear, LineShape::Geometric].map(|shape| (shape.name(), shape));
    let shape = decoder.optional(fields, "line", |decoder, node| decoder.one_of(node, &shapes));
    let to_nothing = match kind {
        Some(
            TargetKind::Absolute { reduction }
            | TargetKind::PerCapita { reduction }
            | TargetKind::Forecast { reduction, .. },
        ) => *reduction == Dec::ONE,
        Some(TargetKind::Fixed { value }) => value.value.is_zero(),
        Some(TargetKind::NetZero { residual }) => residual.is_zero(),
        None => false,
    };
    if to_nothing && shape == Some(LineShape::Geometric) {
        let span = fields.get("line").map_or(fields.span, |node| node.span);
        let message = "a geometric line never comes to nothing, and the goal here is nothing";
        decoder.fault(Code::OutOfRange, span, message).hint = "write `linear`".to_owned();
    }
    shape.unwrap_or_default()
}

/// Whether every interim target leads to a later one about the same emissions.
pub fn check_interims(decoder: &mut Decoder, targets: &[Target]) {
    for target in targets {
        let Some(of) = &target.interim_of else { continue };
        let span = target.place.span;
        let Some(later) = targets.iter().find(|other| other.id == *of) else {
            let near = nearest(of, targets.iter().map(|other| other.id.as_str()));
            let message = format!("there is no target `{of}` here that `{}` could lead to", target.id);
            decoder.fault(Code::NotAnOption, span, message).hint =
                near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
            continue;
        };
        if later.year <= target.year {
            let message = format!("`{}` is to lead to `{of}`, which is not later", target.id);
            decoder.fault(Code::OutOfRange, span, message);
        }
        let about = |target: &Target| (target.total, target.sectors.clone(), target.operations);
        if about(later) != about(target) {
            let message = format!("`{}` is to lead to `{of}`, which is about other emissions", target.id);
            decoder.fault(Code::NotAnOption, span, message).hint =
                "give both the same `total`, `sectors` and `boundary`".to_owned();
        }
    }
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
