//! How values are spread: one row for each class, steps of equal width, and the place of one of them.

use serde::Serialize;

use super::exact;
use crate::quantity::Dec;

/// Values counted in steps, row by row over one axis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Distribution {
    /// Head of the rows' column in the table: `Size class`.
    pub of: String,
    /// Where the first step begins, in the measure's first unit.
    #[serde(serialize_with = "exact::one")]
    pub start: Dec,
    /// How wide a step is; more than zero.
    #[serde(serialize_with = "exact::one")]
    pub width: Dec,
    /// Whether the first step also holds all that is less.
    pub below: bool,
    /// Whether the last step also holds all that is more.
    pub above: bool,
    /// From top to bottom, each with as many steps.
    pub rows: Vec<DistributionRow>,
    /// "You are here."
    pub here: Option<Here>,
    pub words: DistributionWords,
}

/// One class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct DistributionRow {
    /// `50,000 to 200,000 people`
    pub name: String,
    /// How many there are, in words: `41 members`.
    pub note: String,
    /// How many values lie in each step.
    pub counts: Vec<u32>,
    #[serde(serialize_with = "exact::maybe")]
    pub median: Option<Dec>,
}

/// The one that the page is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Here {
    pub row: usize,
    pub name: String,
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
    /// Whether it is one of those that are counted.
    pub counted: bool,
}

/// The words of a distribution, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct DistributionWords {
    /// Head of the columns of a step's two ends.
    pub from: String,
    pub to: String,
    /// Instead of an end: all that is less, all that is more.
    pub less: String,
    pub more: String,
    /// Head of the counts' column.
    pub members: String,
    pub median: String,
}

impl Default for DistributionWords {
    fn default() -> DistributionWords {
        DistributionWords {
            from: "From".into(),
            to: "To".into(),
            less: "any less".into(),
            more: "any more".into(),
            members: "Members".into(),
            median: "median".into(),
        }
    }
}

impl Distribution {
    /// How many steps every row has.
    pub fn steps(&self) -> usize {
        self.rows.iter().map(|row| row.counts.len()).max().unwrap_or_default()
    }

    /// Where a step begins.
    pub fn edge(&self, step: usize) -> Dec {
        let steps = Dec::from(i64::try_from(step).unwrap_or(i64::MAX));
        steps.times(self.width).and_then(|way| self.start.plus(way)).unwrap_or(self.start)
    }

    /// The ends of the axis and all that is told with its digits.
    pub fn values(&self) -> impl Iterator<Item = Dec> {
        let medians = self.rows.iter().filter_map(|row| row.median);
        let here = self.here.iter().map(|here| here.value);
        medians.chain(here).chain([self.start, self.edge(self.steps())])
    }
}
