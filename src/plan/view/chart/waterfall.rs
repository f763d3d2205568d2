//! What a change is made of: bars that lead from one amount to another, each beginning where the last one ended.

use serde::Serialize;

use super::Reading;
use super::exact;
use crate::quantity::Dec;

/// A change in its parts, which sum to it exactly.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Waterfall {
    /// The head of the names' column in the table: `What changed`.
    pub of: String,
    /// The head of the notes' column: `Sector`.
    pub about: String,
    /// The bar that it begins with.
    pub start: Ending,
    /// In the order of the bars; those that count differently, rather than emit differently, come last.
    pub parts: Vec<Part>,
    /// The name of the bar of all that are too small for one of their own: `4 smaller parts`.
    pub gathered: String,
    /// The bar that it ends with.
    pub end: Ending,
}

/// A total at one end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Ending {
    /// `2016`
    pub name: String,
    /// In the measure's first unit; may be negative.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
}

/// One part of a change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Part {
    /// `Cleaner electricity`
    pub name: String,
    /// What it is about, for the table: `Stationary energy`; may be empty.
    pub note: String,
    /// In the measure's first unit.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
    /// Whether nothing changed but the counting.
    pub apart: bool,
    /// Whether it is too small for a bar of its own.
    pub gathered: bool,
}

/// The numbers as they are shown, which sum as exactly as the parts do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// In the unit that is shown, as all of them.
    pub start: Dec,
    pub end: Dec,
    /// In the order of the parts.
    pub parts: Vec<Dec>,
    /// The positions of parts that are not rounded to their nearest number, so that the sum holds.
    pub moved: Vec<usize>,
}

impl Waterfall {
    /// Every amount that the drawing reaches.
    pub fn levels(&self) -> Vec<Dec> {
        let mut levels = vec![self.start.value];
        let mut level = self.start.value;
        for part in &self.parts {
            level = level.plus(part.value).unwrap_or(level);
            levels.push(level);
        }
        levels.push(self.end.value);
        levels
    }

    /// The greatest part whatever its sign.
    pub fn greatest_part(&self) -> Dec {
        self.parts.iter().map(|part| part.value.abs()).max().unwrap_or_default()
    }

    /// The smallest part with a bar of its own whatever its sign.
    pub fn least_bar(&self) -> Dec {
        let own = self.parts.iter().filter(|part| !part.gathered);
        own.map(|part| part.value.abs()).min().unwrap_or_default()
    }

    /// The numbers rounded so that the parts sum to the difference between the two totals as they are shown. Each part is
    /// rounded to the nearest number; what is then left over goes, one last digit each, to those parts whose rounding
    /// lost most in that direction. No part is shown farther from its amount than one last digit.
    pub fn rounded(&self, reading: &Reading) -> Rounded {
        let shown = |value: Dec| reading.rounded(value);
        let (start, end) = (shown(self.start.value), shown(self.end.value));
        let mut parts: Vec<Dec> = self.parts.iter().map(|part| shown(part.value)).collect();
        let digit = reading.last_digit();
        let mut order: Vec<usize> = (0..parts.len()).collect();
        let lost = |index: usize| reading.scaled(self.parts[index].value).minus(parts[index]);
        order.sort_by_cached_key(|index| (lost(*index), *index));
        let sum = parts.iter().try_fold(start, |sum, part| sum.plus(*part));
        let mut rest = sum.and_then(|sum| end.minus(sum)).unwrap_or_default();
        let mut moved = Vec::new();
        while rest.abs() >= digit && !order.is_empty() {
            let (index, step) = match rest.is_negative() {
                true => (order.remove(0), digit.negated()),
                false => (order.pop().expect("it is not empty"), digit),
            };
            parts[index] = parts[index].plus(step).unwrap_or(parts[index]);
            rest = rest.minus(step).unwrap_or_default();
            moved.push(index);
        }
        moved.sort_unstable();
        Rounded { start, end, parts, moved }
    }
}
