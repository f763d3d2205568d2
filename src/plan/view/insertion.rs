//! What a text asks for and gets: figures, charts, cards.

use serde::Serialize;

use super::chart::Chart;
use super::{Latest, Status};

/// Something that stands in place of a call in a text, `{{ figure(member="edina") }}`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Insertion {
    /// Where the call begins in the Markdown, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Stands for it on its page, for ids: `about-0`.
    pub key: String,
    /// The figure in words: `412 thousand tonnes of CO₂e`; of a chart or a card, its name.
    pub text: String,
    /// The figure with all its digits; empty for a chart or a card.
    pub exact: String,
    /// Root-relative address of the figure's working, or of the page that the chart or card is of; may be empty.
    pub url: String,
    /// A chart, which stands in a paragraph of its own.
    pub chart: Option<Chart>,
    /// Whose chart it is: `Edina`.
    pub of: String,
    /// Whether the member of the chart is made up.
    pub fictional: bool,
    /// A card, which stands in a paragraph of its own.
    pub card: Option<MemberCard>,
    /// The chart or the card as finished HTML, by the renderer; empty in a plan.
    pub html: String,
}

impl Insertion {
    /// Whether it stands in a paragraph of its own.
    pub fn is_block(&self) -> bool {
        self.chart.is_some() || self.card.is_some()
    }
}

/// A member in a few lines.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberCard {
    pub name: String,
    /// Root-relative address of the profile.
    pub url: String,
    /// `City`.
    pub kind: String,
    /// `Minnesota, United States`; may be empty.
    pub place: String,
    /// Whether the member is made up for the demonstration.
    pub fictional: bool,
    /// The latest figures; `None` without an inventory.
    pub latest: Option<Latest>,
    /// How the first target goes; `None` without one.
    pub status: Option<Status>,
    /// The first target in words: `50 % less by 2030 than in 2016`; may be empty.
    pub target: String,
}
