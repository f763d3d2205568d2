//! What tells a reader how far a figure can be relied on: which lines it is made of, how good their data are, what
//! it leaves out, how it came to the GWP set that is shown, and which edition it replaces.

use serde::Serialize;

use super::{LeftOut, Number};

/// Lines that are added to a part of a figure.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Part {
    /// `I Stationary energy`.
    pub name: String,
    /// Their sum, t CO2e.
    pub sum: Option<Number>,
    pub lines: Vec<LineRef>,
}

/// A line as one addend.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LineRef {
    /// The line's anchor on the page: `line-12`.
    pub id: String,
    /// `I.1.2`.
    pub reference: String,
    /// t CO2e.
    pub amount: Number,
}

/// A total in the GWP set of its source.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Rebased {
    /// In the set of the source, t CO2e; `None` where some of its lines cannot be given in it, or the sets are one.
    pub of_source: Option<Number>,
    /// How much of the total could not be brought to the set shown, t CO2e; `None` for nothing.
    pub kept: Option<Number>,
    /// The same in percent of the total.
    pub kept_share: Option<Number>,
    /// The sets in which that stands: `AR4`, or `AR4 and SAR`.
    pub kept_sets: String,
}

/// Scope 2 by contracts, beside the location-based figure.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MarketBased {
    /// t CO2e; `None` where a part has no value.
    pub amount: Option<Number>,
    /// The location-based figure of the same lines, t CO2e.
    pub location: Option<Number>,
    /// Lines with contracts.
    pub by_contract: Vec<LineRef>,
    /// Lines without, which stand with their location-based figure.
    pub by_location: Vec<LineRef>,
}

/// How good the data behind the headline are, weighted by tonnes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct QualityRow {
    /// `Activity data` or `Emission factors`.
    pub name: String,
    /// High, medium, low, not stated, in this order.
    pub grades: Vec<GradeShare>,
}

/// The share of one grade.
#[derive(Debug, Clone, Default, Serialize)]
pub struct GradeShare {
    /// `High`.
    pub name: String,
    /// For a class: `high`, `medium`, `low`, `none`.
    pub id: String,
    /// Percent; those of a row are 100 together, also as they are rounded.
    pub share: Number,
    /// t CO2e.
    pub tonnes: Number,
    /// Where its bar begins, 0 to 100, a plain decimal.
    pub from: String,
    /// How long its bar is, 0 to 100, a plain decimal.
    pub long: String,
}

/// How much of what a level asks for is answered.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CompletenessRow {
    /// `BASIC`.
    pub name: String,
    /// How many references the level asks for.
    pub asked: String,
    /// How many have a value or a key that is an answer.
    pub answered: String,
    /// Of the answered, how many have a value.
    pub valued: String,
    /// Percent answered.
    pub share: Option<Number>,
    /// With NE or C.
    pub left_out: Vec<LeftOut>,
    /// Not mentioned at all.
    pub unanswered: Vec<LeftOut>,
}

/// An earlier edition of the inventory.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Restatement {
    /// `1`.
    pub edition: String,
    /// The day on which it was replaced, in words; may be empty.
    pub on: String,
    pub because: String,
    pub totals: Vec<RestatedTotal>,
    /// Where the inventory says so: `data/members/edina/inventories/2019.yaml:4`.
    pub place: String,
}

/// One total of an earlier edition beside that of this one.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RestatedTotal {
    /// `BASIC`.
    pub name: String,
    /// The GWP set of both: `AR4`.
    pub gwp: String,
    /// What the earlier edition gave, t CO2e.
    pub before: Number,
    /// What this one gives in the same set; `None` where it cannot.
    pub now: Option<Number>,
    /// The difference with its sign; `None` where the two cannot be compared.
    pub difference: Option<Number>,
    /// In percent of the earlier.
    pub percent: Option<Number>,
}
