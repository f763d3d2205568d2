//! What is used up of a budget by which day: on each New Year's Day, today, and on the day when nothing is left.
//!
//! ```text
//! until today       the sum of the years and parts of years since the budget's first day
//! at today's rate   that sum + E0 × years since
//! along the trend   that sum + the trend's years and parts of years since
//! linear path       that sum + left × (1 − (E(t)/E0)²)
//! exponential       that sum + left × (1 − E(t)/E0)
//! ```
//! The last two are the integrals of the paths in [`super::budget`]; both end at the whole budget.

use crate::quantity::{Date, Dec, Year};

use super::budget::BudgetPaths;
use super::course::{Basis, Course};

/// Sums in tonnes by day.
#[derive(Clone, Debug, Default)]
pub struct BudgetDays {
    /// From the first day, when nothing is used, until today.
    pub used: Vec<UsedBy>,
    /// From today until the budget is used up; empty where it is used up already, and without its last day where that
    /// never comes.
    pub at_todays_rate: Vec<(Date, Dec)>,
    pub along_trend: Vec<(Date, Dec)>,
    /// From today until the paths' last year; empty where there are no paths.
    pub linear: Vec<(Date, Dec)>,
    pub exponential: Vec<(Date, Dec)>,
}

/// What is used up by a day.
#[derive(Clone, Copy, Debug)]
pub struct UsedBy {
    pub day: Date,
    pub tonnes: Dec,
    /// How the time since the day before is known.
    pub basis: Basis,
}

/// The sums of a budget of `share` tonnes of which `left` are left, from its first day on until the day of the account,
/// and from there on. Empty where a number does not fit.
pub fn days(
    course: &Course,
    (share, left): (Dec, Dec),
    (from, today): (Date, Date),
    ends: [Option<Date>; 2],
    paths: Option<&BudgetPaths>,
) -> BudgetDays {
    let used = used(course, from, today).unwrap_or_default();
    let Some(now) = used.last().map(|last| last.tonnes).filter(|_| !left.is_zero() && !left.is_negative())
    else {
        return BudgetDays { used, ..BudgetDays::default() };
    };
    let rate = Year::new(today.year()).and_then(|year| course.at(year)).map(|(rate, _)| rate);
    let ahead = |tonnes: &dyn Fn(Year) -> Option<Dec>, end: Option<Date>| {
        ahead((today, now), tonnes, end.map(|end| (end, share))).unwrap_or_default()
    };
    let along = |path: &dyn Fn(Dec, Dec) -> Option<Dec>| {
        paths.and_then(|paths| keeping(paths, (today, now, left), rate?, path)).unwrap_or_default()
    };
    let one_less = |kept: Dec| Dec::ONE.minus(kept);
    BudgetDays {
        at_todays_rate: ahead(&|_| rate, ends[0]),
        along_trend: ahead(&|year| Some(course.at(year)?.0), ends[1]),
        linear: along(&|linear, _| one_less(linear.times(linear)?)),
        exponential: along(&|_, exponential| one_less(exponential)),
        used,
    }
}

/// The first day of a year.
fn new_year(number: i32) -> Option<Date> {
    Date::within_year(Year::new(number)?, Dec::ZERO)
}

fn used(course: &Course, from: Date, today: Date) -> Option<Vec<UsedBy>> {
    let first = course.at(Year::new(from.year())?)?;
    let mut used = vec![UsedBy { day: from, tonnes: Dec::ZERO, basis: first.1 }];
    let mut sum = Dec::ZERO;
    for number in from.year()..=today.year() {
        let (tonnes, basis) = course.at(Year::new(number)?)?;
        let begin = if number == from.year() { from.share_of_year() } else { Dec::ZERO };
        let is_last = number == today.year();
        let end = if is_last { today.share_of_year() } else { Dec::ONE };
        sum = sum.plus(tonnes.times(end.minus(begin)?)?.rounded(Dec::MASS_PLACES))?;
        let day = if is_last { today } else { new_year(number + 1)? };
        if day > used.last()?.day {
            used.push(UsedBy { day, tonnes: sum, basis });
        }
    }
    Some(used)
}

/// How long a budget that lasts for good is followed: until this many years from today.
const AS_FAR: i32 = 10;

/// The sums from today on, at so many tonnes a year, until the budget's last day.
fn ahead(
    (today, now): (Date, Dec),
    tonnes: &dyn Fn(Year) -> Option<Dec>,
    end: Option<(Date, Dec)>,
) -> Option<Vec<(Date, Dec)>> {
    let (mut sums, mut sum) = (vec![(today, now)], now);
    let last = end.map_or(today.year() + AS_FAR, |(day, _)| day.year());
    for number in today.year()..last {
        let begin = if number == today.year() { today.share_of_year() } else { Dec::ZERO };
        let part = tonnes(Year::new(number)?)?.times(Dec::ONE.minus(begin)?)?;
        sum = sum.plus(part.rounded(Dec::MASS_PLACES))?;
        sums.push((new_year(number + 1)?, sum));
    }
    // The day is rounded to a whole one, and on it all is used up.
    if let Some((day, share)) = end {
        sums.retain(|(known, _)| *known < day);
        sums.push((day, share));
    }
    Some(sums)
}

/// The sums along one of the paths that keep what is left; `part` tells what is used of it where a path stands at so
/// much of today's rate.
fn keeping(
    paths: &BudgetPaths,
    (today, now, left): (Date, Dec, Dec),
    rate: Dec,
    part: &dyn Fn(Dec, Dec) -> Option<Dec>,
) -> Option<Vec<(Date, Dec)>> {
    let mut sums = vec![(today, now)];
    for (year, linear, exponential) in &paths.values {
        let day = new_year(year.number())?;
        let share = part(linear.over(rate)?, exponential.over(rate)?)?;
        if day > today {
            sums.push((day, now.plus(left.times(share)?.rounded(Dec::MASS_PLACES))?));
        }
    }
    Some(sums)
}
