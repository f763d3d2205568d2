//! What a tonne costs by each of several actions, and how many tonnes each of them saves.

use serde::Serialize;

use super::{Measure, exact};
use crate::quantity::Dec;

/// Blocks side by side: as wide as what they save, as high as what a tonne of it costs. The chart's own measure is
/// the money of a tonne.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Abatement {
    /// The head of the names' column in the table: `Action`.
    pub of: String,
    /// The head of the column of what is saved a year: `Saves a year`.
    pub saves: String,
    /// Of the widths: tonnes.
    pub across: Measure,
    /// The cheapest first.
    pub blocks: Vec<Block>,
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Block {
    pub name: String,
    /// What it saves a year, in the first unit of `across`; more than nothing.
    #[serde(serialize_with = "exact::one")]
    pub saved: Dec,
    /// What a unit of that costs; negative where the action pays for itself.
    #[serde(serialize_with = "exact::one")]
    pub cost: Dec,
}

impl Abatement {
    /// What all of them save.
    pub fn total(&self) -> Dec {
        self.blocks.iter().fold(Dec::ZERO, |sum, block| sum.plus(block.saved).unwrap_or(sum))
    }

    /// The blocks, the cheapest first, each with what those before it save.
    pub fn in_order(&self) -> Vec<(Dec, &Block)> {
        let mut blocks: Vec<&Block> =
            self.blocks.iter().filter(|block| !block.saved.is_zero() && !block.saved.is_negative()).collect();
        blocks.sort_by(|a, b| (a.cost, &a.name).cmp(&(b.cost, &b.name)));
        let mut before = Dec::ZERO;
        let placed = blocks.into_iter().map(|block| {
            let start = before;
            before = before.plus(block.saved).unwrap_or(before);
            (start, block)
        });
        placed.collect()
    }
}
