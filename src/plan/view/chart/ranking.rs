//! The first of each class, as bars: never all of them, and never the last.

use serde::Serialize;

use super::exact;
use crate::quantity::Dec;

/// Bars in groups over one scale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Ranking {
    /// Head of the groups' column in the table: `Size class`.
    pub by: String,
    /// Head of the names' column: `Member`.
    pub of: String,
    /// Head of the values' column: `Less each year`.
    pub value: String,
    /// From top to bottom.
    pub groups: Vec<RankedGroup>,
}

/// Those of one class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct RankedGroup {
    pub name: String,
    /// Among how many: `of 41 members`.
    pub note: String,
    /// The first at the top.
    pub bars: Vec<Ranked>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Ranked {
    /// Shortened in the drawing where it is too long, whole in its title and the table.
    pub name: String,
    /// In the measure's first unit; not below zero.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
}

impl Ranking {
    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = Dec> {
        self.groups.iter().flat_map(|group| group.bars.iter().map(|bar| bar.value))
    }
}
