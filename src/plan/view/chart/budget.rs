//! A carbon budget as it is used up.

use serde::Serialize;

use super::{Standing, exact};
use crate::quantity::{Dec, Year};

/// A budget: what is used up of it by which day, and how long the rest lasts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Budget {
    /// The whole of it, in the measure's first unit.
    #[serde(serialize_with = "exact::one")]
    pub share: Dec,
    /// What has been used up, from the first day to today.
    pub used: Vec<Used>,
    /// What follows today.
    pub ahead: Vec<Ahead>,
}

/// What was used up by a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Used {
    pub moment: Moment,
    /// How the time since the moment before is known.
    pub standing: Standing,
}

/// A day and the sum by then.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Moment {
    /// The year and the part of it that is over: 2026.5.
    #[serde(serialize_with = "exact::one")]
    pub at: Dec,
    /// `2026-07-02`
    pub day: String,
    /// `2 July 2026`
    pub words: String,
    /// In the measure's first unit.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
}

/// How a line ahead comes about, which decides on how it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Course {
    /// Every year as this one.
    Rate,
    /// Along the trend.
    Trend,
    /// The straight fall that just keeps the budget.
    Linear,
    /// The fall by one rate a year that just keeps it.
    Exponential,
}

/// A line from today on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Ahead {
    pub course: Course,
    /// `at today’s rate`
    pub name: String,
    /// What it comes to: `spent in March 2027`; may be empty.
    pub note: String,
    /// In order; the first is today.
    pub moments: Vec<Moment>,
    /// Whether the last moment is the day on which nothing is left.
    pub ends: bool,
}

impl Budget {
    /// Every moment that appears.
    pub fn moments(&self) -> impl Iterator<Item = &Moment> {
        self.used.iter().map(|used| &used.moment).chain(self.ahead.iter().flat_map(|line| &line.moments))
    }

    /// Every value that appears.
    pub fn values(&self) -> impl Iterator<Item = Dec> {
        self.moments().map(|moment| moment.value).chain([self.share])
    }

    /// The first and the last year that the moments touch; `None` without moments.
    pub fn years(&self) -> Option<(Dec, Dec)> {
        let first = self.moments().map(|moment| moment.at).min()?;
        Some((first, self.moments().map(|moment| moment.at).max()?))
    }
}

impl Moment {
    /// The beginning of a year.
    pub fn new_year(year: Year, value: Dec) -> Moment {
        let number = year.number();
        Moment {
            at: Dec::from(i64::from(number)),
            day: format!("{number}-01-01"),
            words: format!("1 January {number}"),
            value,
        }
    }
}
