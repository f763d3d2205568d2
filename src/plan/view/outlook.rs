//! What a member's actions come to, and how its budgets go.

use serde::Serialize;

use super::{ActionState, Number, Source};

/// How far the actions of a member go.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Closing {
    /// What would be without them, and how much of the gap they close, in a sentence or two.
    pub sentence: String,
    /// The year that it is about: `2030`.
    pub year: String,
    /// Whether the shares are of a gap, which takes a target.
    pub has_shares: bool,
    pub has_costs: bool,
    /// In the order in which the member writes them.
    pub rows: Vec<ClosingRow>,
    /// All of them together; `None` where only one of them counts.
    pub all: Option<ClosingRow>,
    /// Which actions do not count, and why; may be empty.
    pub not_counted: String,
    /// On whose word the forecast is; empty without one.
    pub assumptions: String,
}

/// One action in the table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ClosingRow {
    /// The anchor of the action: `action-solar`; empty for all of them.
    pub id: String,
    pub title: String,
    pub state: ActionState,
    /// `2022–2028`; may be empty.
    pub years: String,
    /// What it saves in the year that the table is about.
    pub saves: Option<Number>,
    /// The share of the gap, percent.
    pub share: Option<Number>,
    /// `4.2 million USD`; may be empty.
    pub cost: String,
    /// `14 USD`; may be empty.
    pub cost_per_tonne: String,
}

/// A budget and how it goes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BudgetFacts {
    pub id: String,
    pub title: String,
    /// What its share is and how it comes about, how it goes, in sentences.
    pub sentences: Vec<String>,
    pub share: Option<Number>,
    pub spent: Option<Number>,
    pub spent_percent: Option<Number>,
    pub left: Option<Number>,
    /// The day by which it was computed: `24 November 2026`; may be empty.
    pub by: String,
    /// `March 2027`, or that it lasts; empty where it is not known.
    pub at_todays_rate: String,
    pub along_trend: String,
    /// What keeps it: `zero by July 2030`, `42 % less every year`; empty where there is no such path.
    pub linear: String,
    pub exponential: String,
    pub source: Option<Source>,
}
