//! A path by a law beside the trend: which of them emits more until the law's last year.
//!
//! ```text
//! path(y0)    = what is emitted in the path's first year: measured, or on the trend
//! path(y + 1) = path(y) × (1 − rate)
//! ```
//! Both are summed year by year, the first and the last year included; the trend is never below zero. A trend that emits
//! no more than the path keeps it. These are the conventions of Klimatkollen (Klimatbyran/municipality-data-pipeline:
//! `total_trend`, `totalCarbonLawPath`, `meetsParisGoal`), whose first year is the year in which it computes.

use serde::{Deserialize, Serialize};

use crate::model::PathRule;
use crate::quantity::{Date, Dec, Total, Year};

use super::course::{Basis, Course};

/// A path and what the trend makes of the same years.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PathAccount {
    /// Position of its rule.
    pub rule: usize,
    /// Its first year, and tonnes in that.
    pub from: Year,
    pub start: Dec,
    /// How the first year is known.
    pub basis: Basis,
    /// Tonnes of all its years.
    pub total: Dec,
    /// What the trend emits in the same years.
    pub trend_total: Dec,
}

impl PathAccount {
    /// Tonnes a year, from the first year to the last; `rule` is its own. They follow from its start: a large network need
    /// not keep them.
    pub fn values(&self, rule: &PathRule) -> impl Iterator<Item = (Year, Dec)> {
        along(rule, (self.from, self.start))
    }

    /// Whether the trend emits no more than the path.
    pub fn keeps(&self) -> bool {
        self.trend_total <= self.total
    }
}

/// The paths of a course that has a trend, by each rule that its years reach.
pub fn paths(course: &Course, rules: &[PathRule], today: Date) -> Vec<PathAccount> {
    if course.trend().is_none() {
        return Vec::new();
    }
    let found = rules.iter().enumerate().filter_map(|(index, rule)| path(course, (index, rule), today));
    let mut found: Vec<PathAccount> = found.collect();
    // A large network has tens of thousands of them.
    found.shrink_to_fit();
    found
}

fn path(course: &Course, (index, rule): (usize, &PathRule), today: Date) -> Option<PathAccount> {
    let from = rule.from.or_else(|| Year::new(today.year()))?;
    let (start, basis) = course.at(from)?;
    let (mut total, mut trend_total) = (Total::EMPTY, Total::EMPTY);
    let mut last = None;
    for (year, value) in along(rule, (from, start)) {
        total.add(value);
        trend_total.add(course.at(year)?.0);
        last = Some(year);
    }
    // One that ends before its rule does is too large to be told.
    (last? == rule.until).then_some(())?;
    let (total, trend_total) = (total.value()?, trend_total.value()?);
    Some(PathAccount { rule: index, from, start, basis, total, trend_total })
}

/// Tonnes a year, as far as they can be told.
fn along(rule: &PathRule, start: (Year, Dec)) -> impl Iterator<Item = (Year, Dec)> {
    let (kept, until) = (Dec::ONE.minus(rule.rate), rule.until);
    let next = move |(year, value): &(Year, Dec)| {
        let next = Year::new(year.number() + 1)?;
        Some((next, value.times(kept?)?.rounded(Dec::MASS_PLACES)))
    };
    std::iter::successors(Some(start), next).take_while(move |(year, _)| *year <= until)
}
