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
    /// Tonnes a year, from the first year to the last.
    pub values: Vec<(Year, Dec)>,
    /// How the first year is known.
    pub basis: Basis,
    /// Tonnes of all its years.
    pub total: Dec,
    /// What the trend emits in the same years.
    pub trend_total: Dec,
}

impl PathAccount {
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
    found.collect()
}

fn path(course: &Course, (index, rule): (usize, &PathRule), today: Date) -> Option<PathAccount> {
    let from = rule.from.or_else(|| Year::new(today.year()))?;
    let (start, basis) = course.at(from)?;
    let kept = Dec::ONE.minus(rule.rate)?;
    let (mut values, mut value) = (Vec::new(), start);
    let (mut total, mut trend_total) = (Total::EMPTY, Total::EMPTY);
    for year in (from.number()..=rule.until.number()).filter_map(Year::new) {
        values.push((year, value));
        total.add(value);
        trend_total.add(course.at(year)?.0);
        value = value.times(kept)?.rounded(Dec::MASS_PLACES);
    }
    (!values.is_empty()).then_some(())?;
    Some(PathAccount { rule: index, values, basis, total: total.value()?, trend_total: trend_total.value()? })
}
