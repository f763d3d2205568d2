//! Where emissions are heading: a straight line through the measured years.
//!
//! - least squares: slope = Σ(x−x̄)(y−ȳ) / Σ(x−x̄)²
//! - least absolute deviations: of all lines through two measured points the one with the smallest Σ|y−ŷ|. Where
//!   several are best, the middle between the smallest and the largest of their slopes.
//! - Theil–Sen: the median of the slopes between all pairs of points.
//!
//! An anchored line is moved to pass through the last measured year; another one passes through the middle of the
//! points (the mean for least squares, the median of the distances otherwise). It ends at zero.
//!
//! The anchored line of least absolute deviations since 2015, its day of zero and the mean of the yearly changes are
//! those that Klimatkollen publishes (Klimatbyran/municipality-data-pipeline, January 2026), for every municipality of
//! Sweden with one best line: 229 of 290. Its emissions are printed to 0.01 t: from them two slopes are apart by the
//! last printed digit and one day of zero by a day. For the other 61 two lines and all between them are equally good.
//! Its fit is iterative (quantile regression of statsmodels) and stops somewhere between the two, at no fixed share of
//! the way; ours is the middle, which anybody can compute again. `tests/cases/trend-of-tibro.yaml` shows one.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::model::{TrendMethod, TrendRule};
use crate::quantity::{Date, Dec, Total, Year};

/// A member's trend, in tonnes of CO2e.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Trend {
    pub method: TrendMethod,
    /// The first and the last measured year that it is drawn through.
    pub from: Year,
    pub to: Year,
    /// Tonnes a year; negative when falling.
    pub slope: Dec,
    /// Where the line stands in the last measured year, in tonnes: on that year's figure where it is anchored.
    pub level: Dec,
    /// The last year that anything is told of.
    pub until: Year,
    /// The day on which the line reaches zero; `None` where it never does, or not before the year 10,000.
    pub reaches_zero: Option<Date>,
    /// The mean of the changes from year to year, in percent; over a gap the yearly rate that bridges it.
    pub mean_annual_change_percent: Option<Dec>,
    /// The one rate that leads from the first to the last year, in percent.
    pub compound_annual_change_percent: Option<Dec>,
}

impl Trend {
    /// The tonnes on the line in a year, to fifteen decimals and never below zero.
    pub fn at(&self, year: Year) -> Option<Dec> {
        // The last digits of a slope that does not divide evenly are not tonnes.
        let value = self.level.plus(self.slope.times(years(year, self.to))?)?;
        Some(value.rounded(Dec::MASS_PLACES).max(Dec::ZERO))
    }

    /// The years after the last measured one, and the tonnes on the line in each. They follow from the line: a large network
    /// need not keep them.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = (Year, Dec)> {
        let ahead = (self.to.number() + 1..=self.until.number()).filter_map(Year::new);
        ahead.filter_map(|year| Some((year, self.at(year)?)))
    }
}

/// The trend of a series by a rule; `None` with fewer than three measured years.
pub fn trend(series: &[(Year, Dec)], rule: &TrendRule) -> Option<Trend> {
    let points: Vec<(Year, Dec)> = series.iter().filter(|(year, _)| *year >= rule.from).copied().collect();
    if points.len() < 3 {
        return None;
    }
    let ((first, then), (last, now)) = (*points.first()?, *points.last()?);
    let slope = match rule.method {
        TrendMethod::LeastSquares => least_squares(&points)?,
        TrendMethod::LeastAbsoluteDeviations => least_absolute_deviations(&points)?,
        TrendMethod::TheilSen => theil_sen(&points)?,
    };
    let start = if rule.anchored { now } else { height(&points, slope, rule.method, last)? };
    let line = Trend {
        method: rule.method,
        from: first,
        to: last,
        slope,
        level: start,
        until: rule.until,
        reaches_zero: zero_day(start, slope, last),
        mean_annual_change_percent: mean_change(&points),
        compound_annual_change_percent: yearly_rate(then, now, last.since(first)),
    };
    // Where the last year can be told all others can.
    line.at(rule.until.max(last))?;
    Some(line)
}

fn years(later: Year, earlier: Year) -> Dec {
    Dec::from(i64::from(later.since(earlier)))
}

fn count(number: usize) -> Dec {
    Dec::from(i64::try_from(number).unwrap_or(i64::MAX))
}

fn sum(values: impl Iterator<Item = Option<Dec>>) -> Option<Dec> {
    let mut total = Total::EMPTY;
    for value in values {
        total.add(value?);
    }
    total.value()
}

fn least_squares(points: &[(Year, Dec)]) -> Option<Dec> {
    let first = points.first()?.0;
    let number = count(points.len());
    let mean_x = sum(points.iter().map(|(year, _)| Some(years(*year, first))))?.over(number)?;
    let mean_y = sum(points.iter().map(|(_, value)| Some(*value)))?.over(number)?;
    let across = |year: Year| years(year, first).minus(mean_x);
    let products = sum(points.iter().map(|(year, value)| across(*year)?.times(value.minus(mean_y)?)))?;
    let squares = sum(points.iter().map(|(year, _)| across(*year)?.times(across(*year)?)))?;
    products.over(squares)
}

fn least_absolute_deviations(points: &[(Year, Dec)]) -> Option<Dec> {
    let slopes: Vec<Dec> = best_lines(points)?.into_iter().map(|(_, _, slope)| slope).collect();
    slopes.iter().min()?.plus(*slopes.iter().max()?)?.over(Dec::from(2i64))
}

/// The best lines by least absolute deviations, each by the two measured years that it passes through and its slope;
/// in the order of those years. More than one where they are equally good; `None` where the values are too large to be
/// compared.
pub fn best_lines(points: &[(Year, Dec)]) -> Option<Vec<(Year, Year, Dec)>> {
    let slope = |pair: Pair| {
        let ((from, then), (to, now)) = (points[pair.from], points[pair.to]);
        Some((from, to, now.minus(then)?.over(years(to, from))?))
    };
    best_pairs(&in_whole_numbers(points)?).into_iter().map(slope).collect()
}

/// Years since the first, and values in the last decimal that any of them has: as whole numbers they are compared
/// exactly, and many times faster than as decimals. `None` where a product of the comparison could be too large.
fn in_whole_numbers(points: &[(Year, Dec)]) -> Option<Vec<(i128, i128)>> {
    let ((first, _), (last, _)) = (points.first()?, points.last()?);
    let places = points.iter().map(|(_, value)| value.places()).max()?;
    let whole =
        |(year, value): &(Year, Dec)| Some((i128::from(year.since(*first)), value.in_units_of(places)?));
    let whole: Vec<(i128, i128)> = points.iter().map(whole).collect::<Option<_>>()?;
    // A distance from a line, times the run, is at most four times this times the span; there is one for each point, and
    // their sum is multiplied with a run again.
    let largest = i128::try_from(whole.iter().map(|(_, value)| value.unsigned_abs()).max()?).ok()?;
    let span = i128::from(last.since(*first));
    largest.checked_mul(4 * span * span)?.checked_mul(i128::try_from(whole.len()).ok()?)?;
    Some(whole)
}

/// A line through two of some points.
#[derive(Clone, Copy)]
struct Pair {
    from: usize,
    to: usize,
    run: i128,
    /// The sum of the distances of all points from the line, times `run`: no quotient is rounded.
    distance: i128,
}

fn best_pairs(points: &[(i128, i128)]) -> Vec<Pair> {
    let mut best: Vec<Pair> = Vec::new();
    for from in 0..points.len() {
        for to in from + 1..points.len() {
            let pair = pair(points, from, to);
            let better = |other: &Pair| (pair.distance * other.run).cmp(&(other.distance * pair.run));
            match best.first().map(better) {
                None | Some(Ordering::Equal) => best.push(pair),
                Some(Ordering::Less) => best = vec![pair],
                Some(Ordering::Greater) => {}
            }
        }
    }
    best
}

/// The line through two points, and how far all points are from it.
fn pair(points: &[(i128, i128)], from: usize, to: usize) -> Pair {
    let ((start, low), (end, high)) = (points[from], points[to]);
    let (rise, run) = (high - low, end - start);
    let distance = |(year, value): &(i128, i128)| ((value - low) * run - rise * (year - start)).abs();
    Pair { from, to, run, distance: points.iter().map(distance).sum() }
}

fn theil_sen(points: &[(Year, Dec)]) -> Option<Dec> {
    let mut slopes = Vec::new();
    for (index, from) in points.iter().enumerate() {
        for to in &points[index + 1..] {
            slopes.push(to.1.minus(from.1)?.over(years(to.0, from.0))?);
        }
    }
    median(slopes)
}

/// The middle value, or the mean of the two in the middle; `None` of nothing.
pub fn median(mut values: Vec<Dec>) -> Option<Dec> {
    values.sort_unstable();
    let middle = values.len() / 2;
    match values.len() % 2 {
        1 => values.get(middle).copied(),
        _ => values.get(middle.checked_sub(1)?)?.plus(*values.get(middle)?)?.over(Dec::from(2i64)),
    }
}

/// The height of a line of this slope in the last year, where the line is not anchored there.
fn height(points: &[(Year, Dec)], slope: Dec, method: TrendMethod, last: Year) -> Option<Dec> {
    let moved: Option<Vec<Dec>> =
        points.iter().map(|(year, value)| value.plus(slope.times(years(last, *year))?)).collect();
    let moved = moved?;
    match method {
        TrendMethod::LeastSquares => sum(moved.iter().map(|value| Some(*value)))?.over(count(moved.len())),
        TrendMethod::LeastAbsoluteDeviations | TrendMethod::TheilSen => median(moved),
    }
}

/// The day on which the line reaches zero, counted from the beginning of the last measured year: so many whole years
/// as the quotient has, and of the year that follows so many whole days as the fraction is of 365, in leap years too.
/// It is the day that Klimatkollen publishes for the same line (`calculate_hit_net_zero` in
/// Klimatbyran/municipality-data-pipeline).
fn zero_day(start: Dec, slope: Dec, last: Year) -> Option<Date> {
    if !slope.is_negative() || start.is_negative() || start.is_zero() {
        return None;
    }
    let after = start.over(slope.negated())?;
    let whole = after.floor();
    let year = last.number().checked_add(i32::try_from(whole.to_integer()?).ok()?)?;
    let days = after.minus(whole)?.times(Dec::from(COMMON_YEAR))?.floor().to_integer()?;
    Date::first_of(year)?.days_later(days)
}

/// The days of a year that is no leap year.
const COMMON_YEAR: i64 = 365;

fn mean_change(points: &[(Year, Dec)]) -> Option<Dec> {
    let changes: Option<Vec<Dec>> =
        points.windows(2).map(|pair| yearly_rate(pair[0].1, pair[1].1, pair[1].0.since(pair[0].0))).collect();
    let changes = changes?;
    sum(changes.iter().map(|change| Some(*change)))?.over(count(changes.len()))
}

/// The yearly rate in percent that leads from one amount to another; `None` from or to nothing.
pub fn yearly_rate(then: Dec, now: Dec, years: i32) -> Option<Dec> {
    let positive = |value: Dec| !value.is_negative() && !value.is_zero();
    if !positive(then) || !positive(now) || years < 1 {
        return None;
    }
    let ratio = now.over(then)?;
    let rate = if years == 1 { ratio } else { ratio.power(Dec::ONE.over(Dec::from(i64::from(years)))?)? };
    rate.minus(Dec::ONE)?.times(Dec::HUNDRED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: &[(i32, &str)]) -> Vec<(Year, Dec)> {
        let point = |(year, value): &(i32, &str)| {
            (Year::new(*year).expect("a year"), Dec::parse(value).expect("a decimal"))
        };
        values.iter().map(point).collect()
    }

    fn rule(method: TrendMethod, anchored: bool) -> TrendRule {
        let year = |number| Year::new(number).expect("a year");
        TrendRule { method, from: year(2015), anchored, until: year(2030) }
    }

    fn slope(method: TrendMethod, values: &[(i32, &str)]) -> String {
        trend(&series(values), &rule(method, true)).expect("a trend").slope.to_string()
    }

    #[test]
    fn a_straight_line_is_found_by_every_method() {
        let line = [(2015, "100"), (2016, "90"), (2018, "70"), (2019, "60")];
        for method in [TrendMethod::LeastSquares, TrendMethod::LeastAbsoluteDeviations, TrendMethod::TheilSen]
        {
            assert_eq!(slope(method, &line), "-10");
        }
    }

    #[test]
    fn least_absolute_deviations_passes_over_one_outlier() {
        let values = [(2015, "100"), (2016, "90"), (2017, "300"), (2018, "70"), (2019, "60")];
        assert_eq!(slope(TrendMethod::LeastAbsoluteDeviations, &values), "-10");
    }

    #[test]
    fn of_several_best_lines_the_middle_slope_counts() {
        // Any slope between 0 and 2 is as good: 0, 10, 2 over three years leaves a distance of at least 9.
        let values = [(2015, "0"), (2016, "10"), (2017, "10"), (2018, "0")];
        assert_eq!(slope(TrendMethod::LeastAbsoluteDeviations, &values), "0");
    }

    #[test]
    fn values_of_many_digits_are_compared_and_those_of_too_many_are_not() {
        let values = |digits: &str| {
            let around =
                ["1.000000000000002", "1.000000000000001", digits, "0.999999999999999", "0.999999999999998"];
            series(&std::array::from_fn::<_, 5, _>(|at| (2015 + at as i32, around[at])))
        };
        let best = best_lines(&values("9999999999999.5")).expect("lines");
        // One line through four points.
        assert_eq!(best.len(), 6);
        assert!(best.iter().all(|(_, _, slope)| slope.to_string() == "-0.000000000000001"));
        assert!(best_lines(&values("79228162514264337593543950335")).is_none());
    }

    #[test]
    fn an_anchored_line_reaches_zero_when_its_slope_says() {
        let values = series(&[(2015, "140"), (2016, "130"), (2017, "120"), (2020, "95")]);
        let found = trend(&values, &rule(TrendMethod::LeastAbsoluteDeviations, true)).expect("a trend");
        assert_eq!(found.values().next().map(|(year, _)| year.number()), Some(2021));
        // Of all lines through two of the years the one through 2016 and 2020 is 2.5 tonnes away from the others, and no other
        // one so near: 95 less 8.75 a year.
        let last: Vec<String> =
            found.values().map(|(year, tonnes)| format!("{year}: {tonnes}")).skip(8).collect();
        assert_eq!(last, ["2029: 16.25", "2030: 7.5"]);
        assert!(found.reaches_zero.is_some());
    }

    #[test]
    fn earlier_years_and_short_series_make_no_trend() {
        let values = series(&[(2005, "140"), (2016, "130"), (2017, "120")]);
        assert!(trend(&values, &rule(TrendMethod::LeastSquares, true)).is_none());
    }
}
