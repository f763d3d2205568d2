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
#[derive(Clone, Debug, Default, Hash)]
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
#[derive(Clone, Copy, Debug, Hash)]
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

#[cfg(test)]
mod tests {
    use super::{BudgetDays, days};
    use crate::account::budget::paths;
    use crate::account::course::Course;
    use crate::model::{TrendMethod, TrendRule};
    use crate::quantity::{Date, Dec, Year};

    fn year(number: i32) -> Year {
        Year::new(number).expect("a year")
    }

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    /// 100 t in 2020 and 2021, no trend: 2022 is as 2021 was. From 2020 on until the beginning of 2022 200 t are used.
    fn of(share: i64, end: Option<&str>) -> BudgetDays {
        let from = TrendMethod::LeastSquares;
        let rule = TrendRule { method: from, from: year(2015), anchored: true, until: year(2060) };
        let hundred = Dec::HUNDRED;
        let course = Course::through(vec![(year(2020), hundred), (year(2021), hundred)], &rule);
        let course = course.expect("two measured years");
        let (share, today) = (Dec::from(share), day("2022-01-01"));
        let left = share.minus(Dec::from(200_i64)).expect("small");
        let paths = paths(left, hundred, today, year(2060));
        days(&course, (share, left), (day("2020-01-01"), today), [end.map(day), None], paths.as_ref())
    }

    fn sums(days: &[(Date, Dec)]) -> Vec<String> {
        days.iter()
            .map(|(day, tonnes)| format!("{day} {}", tonnes.rounded_for_reading(3).normalized()))
            .collect()
    }

    #[test]
    fn what_is_used_begins_at_nothing_and_ends_today() {
        let used: Vec<String> =
            of(500, None).used.iter().map(|used| format!("{} {}", used.day, used.tonnes)).collect();
        assert_eq!(used, ["2020-01-01 0", "2021-01-01 100", "2022-01-01 200"]);
    }

    #[test]
    fn todays_rate_ends_on_the_last_day_with_the_whole_budget() {
        let days = of(450, Some("2024-07-02"));
        let expected = ["2022-01-01 200", "2023-01-01 300", "2024-01-01 400", "2024-07-02 450"];
        assert_eq!(sums(&days.at_todays_rate), expected);
        // Nobody says when the trend ends, so it is followed for ten years.
        assert_eq!(days.along_trend.len(), 11);
    }

    #[test]
    fn the_paths_use_up_what_is_left_and_no_more() {
        let days = of(500, Some("2025-01-01"));
        // 300 t are left: zero after six years, and a sum of 300 x (1 - (5/6)^2) after the first.
        assert_eq!(sums(&days.linear)[..2], ["2022-01-01 200", "2023-01-01 291.667"]);
        assert_eq!(sums(&days.linear)[6], "2028-01-01 500");
        // 300 x (1 - e^(-1/3)) after a year, all but nothing after thirty-eight.
        assert_eq!(sums(&days.exponential)[1], "2023-01-01 285.041");
        let (_, last) = days.exponential.last().copied().expect("until 2060");
        assert!(last < Dec::from(500_i64) && last > Dec::from(499_i64));
    }

    #[test]
    fn nothing_lies_ahead_of_a_budget_that_is_spent() {
        let days = of(150, None);
        assert_eq!(days.used.len(), 3);
        assert!(days.at_todays_rate.is_empty() && days.along_trend.is_empty() && days.linear.is_empty());
    }
}
