//! A figure: an amount, how far it can be relied on, and the lines that it is made of.

use serde::{Deserialize, Serialize};

use crate::quantity::{Dec, Total};

use super::emission::LineFigure;
use super::positions::{Positions, TwoSets, Which};

/// How far a figure can be relied on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// Taken over as the source printed it.
    Reported,
    /// Computed here from activity data and factors.
    Computed,
    /// Made from data that are estimates.
    Estimated,
    /// A sum that lacks a part, and names it.
    Incomplete,
    /// No figure.
    #[default]
    Missing,
}

impl Standing {
    /// As the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Reported => "reported",
            Standing::Computed => "computed",
            Standing::Estimated => "estimated",
            Standing::Incomplete => "incomplete",
            Standing::Missing => "missing",
        }
    }
}

/// An amount in tonnes of CO2e and its trace: positions of the inventory's lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// `None` where nothing is known; never zero instead.
    pub amount: Option<Dec>,
    pub standing: Standing,
    trace: TwoSets,
}

impl Figure {
    /// The lines that were added.
    pub fn lines(&self) -> Positions<'_> {
        self.trace.get(Which::First)
    }

    /// The lines that belong to it and have no value: NE, C, or a gas without a GWP.
    pub fn without(&self) -> Positions<'_> {
        self.trace.get(Which::Second)
    }

    /// The sum of those of the lines that `counts` lets in.
    pub fn sum(lines: &[LineFigure], counts: impl Fn(usize) -> bool) -> Figure {
        let mut total = Total::EMPTY;
        let mut figure = Figure::default();
        let mut nothing_occurs = false;
        let mut strongest = Standing::Reported;
        for (index, line) in lines.iter().enumerate().filter(|(index, _)| counts(*index)) {
            match line.co2e {
                Some(co2e) => {
                    total.add(co2e);
                    figure.trace.insert(Which::First, index);
                    strongest = strongest.max(line.standing);
                }
                None if line.standing == Standing::Missing => figure.trace.insert(Which::Second, index),
                None => nothing_occurs = true,
            }
        }
        if !figure.lines().is_empty() || (nothing_occurs && figure.without().is_empty()) {
            figure.amount = total.value();
        }
        figure.standing = match figure.amount {
            None => Standing::Missing,
            Some(_) if !figure.without().is_empty() => Standing::Incomplete,
            Some(_) => strongest,
        };
        figure
    }
}
