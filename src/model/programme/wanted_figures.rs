//! What criteria can ask of a member's targets and of the way its emissions went.

use serde::{Deserialize, Serialize};

use crate::quantity::{Dec, Year};
use crate::read::{Node, Value};

use super::threshold::{Threshold, percent_threshold, years_threshold};
use super::wanted::{inventory_kind, one_or_more};
use crate::model::decode::{Decoder, Fields};
use crate::model::inventory::InventoryKind;
use crate::model::network::{Headline, headline};
use crate::model::reference::References;
use crate::model::target::{TargetKind, sector, share};

/// One target that is all of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetWanted {
    /// One of these; any where none is named.
    pub sorts: Vec<TargetSort>,
    pub operations: bool,
    /// About these sectors alone; about all emissions where none is named.
    pub sectors: Vec<usize>,
    pub total: Option<Headline>,
    /// The first and the last year that it can be for.
    pub from: Option<Year>,
    pub by: Option<Year>,
    /// How much less it promises.
    pub reduction: Option<Threshold>,
    /// Whether the reduction is per head.
    pub per_head: bool,
    /// A target that comes to nothing, or to what is taken out again, by this year.
    pub net_zero_by: Option<Year>,
    pub science_based: Option<ScienceWanted>,
    /// One of these, as the API names them.
    pub status: Vec<&'static str>,
}

/// What is meant by a target's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetSort {
    Absolute,
    Intensity,
    Fixed,
    NetZero,
    Forecast,
}

impl TargetSort {
    /// Every sort.
    pub const ALL: [TargetSort; 5] = [
        TargetSort::Absolute,
        TargetSort::Intensity,
        TargetSort::Fixed,
        TargetSort::NetZero,
        TargetSort::Forecast,
    ];

    /// As it is written in YAML.
    pub fn name(self) -> &'static str {
        match self {
            TargetSort::Absolute => "absolute",
            TargetSort::Intensity => "intensity",
            TargetSort::Fixed => "fixed",
            TargetSort::NetZero => "net-zero",
            TargetSort::Forecast => "bau",
        }
    }

    /// The sort of a target.
    pub fn of(kind: &TargetKind) -> TargetSort {
        match kind {
            TargetKind::Absolute { .. } => TargetSort::Absolute,
            TargetKind::PerCapita { .. } => TargetSort::Intensity,
            TargetKind::Fixed { .. } => TargetSort::Fixed,
            TargetKind::NetZero { .. } => TargetSort::NetZero,
            TargetKind::Forecast { .. } => TargetSort::Forecast,
        }
    }
}

/// Whose science-based value a target is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScienceWanted {
    /// The member's own, under `science_based:` in its file.
    OfMember,
    /// One for all, which the criterion gives.
    Given(ScienceBased),
}

/// What science asks of a place: so much less by a year than in a base year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScienceBased {
    pub base_year: Year,
    pub year: Year,
    /// A share of one.
    pub reduction: Dec,
    pub per_head: bool,
    pub method: Option<String>,
    pub source: Option<String>,
}

/// So much less than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReductionWanted {
    pub of: Threshold,
    pub since: Since,
    /// Later inventories do not count.
    pub by: Option<Year>,
    pub per_head: bool,
    /// In these sectors; in all of them where none is named.
    pub sectors: Vec<usize>,
    pub total: Option<Headline>,
    pub kind: InventoryKind,
}

/// What a reduction is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    Year(Year),
    /// The first inventory.
    First,
    /// The inventory before the newest one.
    Previous,
    /// The inventory so many years before the newest one, or the last one before that.
    YearsBefore(i32),
}

/// Emissions that have peaked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeakWanted {
    /// How long before the newest inventory, in years.
    pub before: Threshold,
    /// How far the peak is above the newest inventory.
    pub above: Threshold,
    pub per_head: bool,
    pub total: Option<Headline>,
    pub kind: InventoryKind,
}

/// The states of a target, as the API names them.
const STATUSES: [&str; 7] =
    ["achieved", "on-track", "deviating", "off-track", "missed", "too-old", "no-data"];

const TARGET_KEYS: [&str; 11] = [
    "type",
    "boundary",
    "sectors",
    "total",
    "from",
    "by",
    "reduction",
    "per",
    "net_zero_by",
    "science_based",
    "status",
];

pub fn target(decoder: &mut Decoder, node: &Node, references: &References) -> Option<TargetWanted> {
    let fields = decoder.fields(node, &TARGET_KEYS)?;
    let sorts = TargetSort::ALL.map(|sort| (sort.name(), sort));
    let sorts = one_or_more(decoder, &fields, "type", |decoder, node| decoder.one_of(node, &sorts));
    let boundaries = [("community", false), ("operations", true)];
    let operations = decoder.optional(&fields, "boundary", |decoder, node| decoder.one_of(node, &boundaries));
    let sectors = one_or_more(decoder, &fields, "sectors", |decoder, node| sector(decoder, node, references));
    let total = decoder.optional(&fields, "total", headline);
    let from = decoder.optional(&fields, "from", Decoder::year);
    let by = decoder.optional(&fields, "by", Decoder::year);
    let reduction = decoder.optional(&fields, "reduction", percent_threshold);
    let per_head = per_head(decoder, &fields);
    let net_zero_by = decoder.optional(&fields, "net_zero_by", Decoder::year);
    let science_based = decoder.optional(&fields, "science_based", science_wanted);
    let statuses = STATUSES.map(|status| (status, status));
    let status = one_or_more(decoder, &fields, "status", |decoder, node| decoder.one_of(node, &statuses));
    Some(TargetWanted {
        sorts,
        operations: operations.unwrap_or(false),
        sectors,
        total,
        from,
        by,
        reduction,
        per_head,
        net_zero_by,
        science_based,
        status,
    })
}

/// `per: capita` or `total`; the total where it is not said.
fn per_head(decoder: &mut Decoder, fields: &Fields<'_>) -> bool {
    let options = [("capita", true), ("total", false)];
    decoder.optional(fields, "per", |decoder, node| decoder.one_of(node, &options)).unwrap_or(false)
}

/// `true`, or the value itself.
fn science_wanted(decoder: &mut Decoder, node: &Node) -> Option<ScienceWanted> {
    match &node.value {
        Value::Map(_) => science_based(decoder, node).map(ScienceWanted::Given),
        _ => decoder.one_of(node, &[("true", ())]).map(|()| ScienceWanted::OfMember),
    }
}

/// Decodes a science-based value, of a criterion or of a member.
pub fn science_based(decoder: &mut Decoder, node: &Node) -> Option<ScienceBased> {
    let fields = decoder.fields(node, &["base_year", "year", "reduction", "per", "method", "source"])?;
    let base_year = decoder.required(&fields, "base_year", Decoder::year);
    let year = decoder.required(&fields, "year", Decoder::year);
    let reduction = decoder.required(&fields, "reduction", share);
    let per_head = per_head(decoder, &fields);
    let method = decoder.optional(&fields, "method", Decoder::string);
    let source = decoder.optional(&fields, "source", Decoder::string);
    Some(ScienceBased { base_year: base_year?, year: year?, reduction: reduction?, per_head, method, source })
}

pub fn reduction(decoder: &mut Decoder, node: &Node, references: &References) -> Option<ReductionWanted> {
    let keys = ["of", "since", "by", "per", "sectors", "total", "kind"];
    let fields = decoder.fields(node, &keys)?;
    let of = decoder.required(&fields, "of", percent_threshold);
    let since = decoder.required(&fields, "since", since);
    let by = decoder.optional(&fields, "by", Decoder::year);
    let per_head = per_head(decoder, &fields);
    let sectors = one_or_more(decoder, &fields, "sectors", |decoder, node| sector(decoder, node, references));
    let total = decoder.optional(&fields, "total", headline);
    let kind = inventory_kind(decoder, &fields);
    Some(ReductionWanted { of: of?, since: since?, by, per_head, sectors, total, kind })
}

/// `2016`, `first`, `previous` or `5 years`
fn since(decoder: &mut Decoder, node: &Node) -> Option<Since> {
    match decoder.text(node)? {
        "first" => Some(Since::First),
        "previous" => Some(Since::Previous),
        text if text.ends_with("years") || text.ends_with("year") => {
            decoder.years(node).map(Since::YearsBefore)
        }
        _ => decoder.year(node).map(Since::Year),
    }
}

pub fn peak(decoder: &mut Decoder, node: &Node) -> Option<PeakWanted> {
    let fields = decoder.fields(node, &["before", "above", "per", "total", "kind"])?;
    let before = decoder.required(&fields, "before", years_threshold);
    let above = decoder.required(&fields, "above", percent_threshold);
    let per_head = per_head(decoder, &fields);
    let total = decoder.optional(&fields, "total", headline);
    let kind = inventory_kind(decoder, &fields);
    Some(PeakWanted { before: before?, above: above?, per_head, total, kind })
}
