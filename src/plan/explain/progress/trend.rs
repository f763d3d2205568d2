//! The trend, explained.

use crate::account::{Trend, best_lines, yearly_rate};
use crate::model::TrendMethod;
use crate::plan::words;
use crate::quantity::{Dec, Year};

use super::{Explanation, Miss, Teller, exact, factor, percent, plain};

impl Teller<'_, '_> {
    pub(super) fn trend(self, to: &mut Explanation) -> Result<(), Miss> {
        let accounting = &self.composer.model.network.accounting;
        let rule = &accounting.trend;
        let Some(trend) = &self.known.account.trend else {
            let message = format!(
                "{} has no trend: a trend needs three measured years since {}, and there are {}",
                self.known.member.name,
                rule.from,
                self.measured(Some(rule.from)).len()
            );
            return Err(Miss { message, unknown_member: false });
        };
        let what = format!("trend of {}", self.headline());
        self.head(&what, format!("{} a year", exact(trend.slope)), to);
        to.say(1, format!("By {}, through the measured years since {}.", method(trend.method), rule.from));
        to.say(
            1,
            match &accounting.trend_place {
                Some(place) => format!("set in {place}"),
                None => "set in data/reference/accounting.yaml".to_owned(),
            },
        );
        let points = self.points(trend);
        slope(trend, &points, to);
        level(trend, rule.anchored, to);
        zero(trend, to);
        changes(trend, &points, to);
        to.heading("It is drawn through these measured years", "");
        for year in self.measured(Some(trend.from)) {
            self.measured_year(year, 1, to);
        }
        Ok(())
    }

    fn points(self, trend: &Trend) -> Vec<(Year, Dec)> {
        let measured = self.measured(Some(trend.from)).into_iter();
        measured.map(|(found, amount)| (found.inventory.year, amount)).collect()
    }
}

fn method(method: TrendMethod) -> &'static str {
    match method {
        TrendMethod::LeastSquares => "least squares",
        TrendMethod::LeastAbsoluteDeviations => "least absolute deviations",
        TrendMethod::TheilSen => "Theil–Sen",
    }
}

/// The formula of the slope, with the numbers put in.
fn slope(trend: &Trend, points: &[(Year, Dec)], to: &mut Explanation) {
    to.heading("Slope", format!("{} a year", exact(trend.slope)));
    match trend.method {
        TrendMethod::LeastSquares => {
            to.say(1, "slope = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)², x the years and y their tonnes");
            if let Some((products, squares)) = sums(points) {
                to.say(1, format!("= {} ÷ {}", factor(products), plain(squares)));
            }
        }
        TrendMethod::TheilSen => {
            let pairs = points.len() * points.len().saturating_sub(1) / 2;
            to.say(1, format!("The median of the slopes between all {pairs} pairs of years."));
        }
        TrendMethod::LeastAbsoluteDeviations => {
            to.say(1, "Of all lines through two measured years the one from which all years together are the least away, Σ|y − ŷ|.");
            let lines = best_lines(points).unwrap_or_default();
            for (from, until, slope) in &lines {
                let at =
                    |year: &Year| points.iter().find(|(known, _)| known == year).map(|(_, value)| *value);
                if let Some((a, b)) = at(from).zip(at(until)) {
                    let years = until.since(*from);
                    let rise = format!("({} − {}) ÷ {years}", factor(b), factor(a));
                    to.figure(
                        2,
                        format!("through {from} and {until}: {rise}"),
                        format!("{} a year", exact(*slope)),
                    );
                }
            }
            let slopes = || lines.iter().map(|(_, _, slope)| *slope);
            let (least, most) = (slopes().min(), slopes().max());
            if let Some((least, most)) = least.zip(most).filter(|(least, most)| least != most) {
                to.say(1, "They are equally good, and so is every line between them: the middle of the smallest and the largest slope counts.");
                to.say(1, format!("({} + {}) ÷ 2 = {}", plain(least), factor(most), plain(trend.slope)));
            }
        }
    }
}

fn sums(points: &[(Year, Dec)]) -> Option<(Dec, Dec)> {
    let number = Dec::from(i64::try_from(points.len()).ok()?);
    let year = |year: Year| Dec::from(i64::from(year.number()));
    let sum = |values: &[Option<Dec>]| values.iter().try_fold(Dec::ZERO, |sum, value| sum.plus((*value)?));
    let all = |of: &dyn Fn(Year, Dec) -> Option<Dec>| {
        sum(&points.iter().map(|(x, y)| of(*x, *y)).collect::<Vec<_>>())
    };
    let mean_x = all(&|x, _| Some(year(x)))?.over(number)?;
    let mean_y = all(&|_, y| Some(y))?.over(number)?;
    let across = |x: Year| year(x).minus(mean_x);
    let products = all(&|x, y| across(x)?.times(y.minus(mean_y)?))?;
    let squares = all(&|x, _| across(x)?.times(across(x)?))?;
    Some((products, squares))
}

fn level(trend: &Trend, anchored: bool, to: &mut Explanation) {
    to.heading(format!("Where the line stands in {}", trend.to), exact(trend.level));
    to.say(
        1,
        match (anchored, trend.method) {
            (true, _) => format!("It is moved to pass through the last measured year, {}.", trend.to),
            (false, TrendMethod::LeastSquares) => {
                "It passes through the mean of the years and their tonnes.".to_owned()
            }
            (false, _) => "It passes through the median of what the years are away from it.".to_owned(),
        },
    );
    let last = trend.values().next_back();
    if let Some((year, value)) = last {
        to.say(
            1,
            format!(
                "{year}: {} + {} × {} = {}{}; never below zero, and projected in every year after {}",
                plain(trend.level),
                factor(trend.slope),
                year.since(trend.to),
                plain(value),
                if value.is_zero() { " at the least" } else { "" },
                trend.to
            ),
        );
    }
}

fn zero(trend: &Trend, to: &mut Explanation) {
    let day = trend.reaches_zero.map(|it| words::english().day(it));
    to.heading("The day on which it is at zero", day.clone().unwrap_or_else(|| "never".to_owned()));
    let quotient = trend.level.over(trend.slope.negated()).filter(|years| !years.is_negative());
    let (Some(years), Some(_)) = (quotient, day) else { return };
    let whole = years.floor();
    to.say(
        1,
        format!(
            "{} ÷ {} = {} years after 1 January {}:",
            plain(trend.level),
            plain(trend.slope.negated()),
            plain(years),
            trend.to
        ),
    );
    let days = years.minus(whole).and_then(|rest| rest.times(Dec::from(365_i64))).map(Dec::floor);
    to.say(
        1,
        format!(
            "{} whole years, and of the year that follows {} whole days, the fraction of 365",
            plain(whole),
            days.map(plain).unwrap_or_default()
        ),
    );
}

fn changes(trend: &Trend, points: &[(Year, Dec)], to: &mut Explanation) {
    let shown = |rate: Option<Dec>| {
        rate.map_or_else(|| "no data".to_owned(), |rate| format!("{} a year", percent(rate)))
    };
    to.heading("Mean of the changes from year to year", shown(trend.mean_annual_change_percent));
    to.say(1, "Over a gap the yearly rate that bridges it counts as one change.");
    for pair in points.windows(2) {
        let [(from, then), (until, now)] = pair else { continue };
        let years = until.since(*from);
        let root = if years == 1 { String::new() } else { format!(", to the power of 1 ÷ {years},") };
        let formula = format!("{until}: {} ÷ {}{root} − 1", factor(*now), factor(*then));
        to.figure(2, formula, yearly_rate(*then, *now, years).map_or_else(|| "no data".to_owned(), percent));
    }
    to.heading("Compound rate of change", shown(trend.compound_annual_change_percent));
    if let (Some((from, then)), Some((until, now))) = (points.first(), points.last()) {
        to.say(
            1,
            format!("({} ÷ {}) to the power of 1 ÷ {}, − 1", factor(*now), factor(*then), until.since(*from)),
        );
    }
}
