//! What is emitted in any year, and on whose word: measured, between two measurements, or after the last of them.
//!
//! - a measured year is what its inventory says
//! - a year between two of them lies on the straight line from the one to the other, and is called estimated
//! - a year after the last one lies on the trend, never below zero; without a trend it is what the last year was; it is
//!   called projected
//! - before the first one nothing is known

use serde::{Deserialize, Serialize};

use crate::model::TrendRule;
use crate::quantity::{Date, Dec, Year};

use super::trend::{Trend, trend};

/// Emissions year by year.
#[derive(Clone, Debug)]
pub struct Course {
    points: Vec<(Year, Dec)>,
    trend: Option<Trend>,
}

/// How a year's emissions are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Basis {
    Measured,
    Estimated,
    Projected,
}

impl Course {
    /// The course through measured years, which are in their order; `None` without any.
    pub fn through(points: Vec<(Year, Dec)>, rule: &TrendRule) -> Option<Course> {
        (!points.is_empty()).then(|| Course { trend: trend(&points, rule), points })
    }

    /// The last measured year.
    pub fn last(&self) -> (Year, Dec) {
        *self.points.last().expect("a course has a measured year")
    }

    /// The trend that later years follow.
    pub fn trend(&self) -> Option<&Trend> {
        self.trend.as_ref()
    }

    /// Tonnes in a year, to fifteen decimals; `None` before the first measured one.
    pub fn at(&self, year: Year) -> Option<(Dec, Basis)> {
        let next = self.points.partition_point(|(known, _)| *known < year);
        match (next.checked_sub(1).map(|before| self.points[before]), self.points.get(next)) {
            (_, Some((known, value))) if *known == year => Some((*value, Basis::Measured)),
            (Some(before), Some(after)) => Some((between(before, *after, year)?, Basis::Estimated)),
            (Some((last, value)), None) => {
                let value = match &self.trend {
                    Some(trend) => trend.at(year)?,
                    None => value.max(Dec::ZERO),
                };
                debug_assert!(year > last);
                Some((value, Basis::Projected))
            }
            (None, _) => None,
        }
    }

    /// The day on which so many tonnes have been emitted since the beginning of a day, a year's emissions spread evenly
    /// over its days; `None` where that never happens before the calendar of this project ends.
    pub fn exhausts(&self, tonnes: Dec, since: Date) -> Option<Date> {
        exhausts(tonnes, since, |year| Some(self.at(year)?.0))
    }
}

/// The same for any yearly emissions.
pub fn exhausts(tonnes: Dec, since: Date, rate: impl Fn(Year) -> Option<Dec>) -> Option<Date> {
    let (mut left, mut begin) = (tonnes, since.share_of_year());
    for year in (since.year()..=2200).map_while(Year::new) {
        let rate = rate(year)?;
        let rest = rate.times(Dec::ONE.minus(begin)?)?;
        if rest >= left && !rate.is_zero() {
            return Date::within_year(year, begin.plus(left.over(rate)?)?);
        }
        (left, begin) = (left.minus(rest)?, Dec::ZERO);
    }
    None
}

fn between(before: (Year, Dec), after: (Year, Dec), year: Year) -> Option<Dec> {
    let years = |later: Year, earlier: Year| Dec::from(i64::from(later.since(earlier)));
    let rise = after.1.minus(before.1)?.times(years(year, before.0))?;
    Some(before.1.plus(rise.over(years(after.0, before.0))?)?.rounded(Dec::MASS_PLACES))
}
