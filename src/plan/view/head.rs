//! What stands in the head of a profile beside its sentence.

use serde::Serialize;

use super::{Meter, Number};

/// The rule by which targets are judged.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Rule {
    /// What it makes of the target that the sentence is about; may be empty.
    pub applied: String,
    /// How far above its path a member may be and still be on track: `2 %`; empty for not at all.
    pub deviating_above: String,
    /// How far above its path a member may be and be only slightly behind: `10 %`.
    pub off_track_above: String,
    /// How old an inventory may be to be judged by: `5 years`.
    pub stale_after: String,
}

/// How long a budget lasts.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BudgetLeft {
    pub title: String,
    pub is_spent: bool,
    /// At today's rate; `None` where it is spent, or nothing is emitted.
    pub years: Option<Number>,
    /// The month in which it is spent at today's rate, or was: `September 2028`; empty for never.
    pub until: String,
    /// The share that is spent, percent.
    pub spent: Option<Number>,
    pub meter: Option<Meter>,
}
