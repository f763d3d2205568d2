//! How a target goes: base, goal, required line, gap, share achieved, status.
//!
//! ```text
//! required(y) = base + (goal − base) × (y − base year) / (target year − base year)
//! gap(y)      = emitted(y) − required(y)
//! achieved    = (base − emitted) / (base − goal)
//! needed      = (goal / emitted)^(1 / (target year − y)) − 1      a year
//! ```
//! A target per head is brought to tonnes with the people of each year; the share that counts is the same.

use crate::model::{Headline, InventoryKind, Member, Model, Target, TargetKind};
use crate::quantity::{Date, Dec, Year};

use super::figure::Figure;
use super::member::{InventoryAccount, population, series};
use super::total::counts_in;

/// How a target goes.
#[derive(Clone, Debug, Default)]
pub struct TargetAccount {
    /// The total that it is about.
    pub total: Option<Headline>,
    pub base_year: Option<Year>,
    /// Tonnes of CO2e in the base year.
    pub base: Option<Dec>,
    /// Tonnes of CO2e in the target's year.
    pub goal: Option<Dec>,
    /// For targets per head: tonnes a head in the base year and in the target's year.
    pub per_head: Option<(Dec, Dec)>,
    /// The required line, from the base year to the target's year.
    pub required: Vec<(Year, Dec)>,
    /// The newest inventory.
    pub latest: Option<(Year, Dec)>,
    /// Tonnes above the required line; negative below it.
    pub gap: Option<Dec>,
    pub gap_percent: Option<Dec>,
    pub achieved_percent: Option<Dec>,
    /// What share would be achieved on the required line.
    pub expected_percent: Option<Dec>,
    /// Negative: emissions must fall by so much every year.
    pub needed_annual_change_percent: Option<Dec>,
    pub status: Status,
}

/// The seven answers to "is it on track?".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Achieved,
    OnTrack,
    Deviating,
    OffTrack,
    Missed,
    TooOld,
    #[default]
    NoData,
}

impl Status {
    /// As the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Status::Achieved => "achieved",
            Status::OnTrack => "on-track",
            Status::Deviating => "deviating",
            Status::OffTrack => "off-track",
            Status::Missed => "missed",
            Status::TooOld => "too-old",
            Status::NoData => "no-data",
        }
    }
}

/// Computes a target of a member.
pub fn target_account(
    model: &Model,
    (member, accounts, headline): (&Member, &[InventoryAccount], Headline),
    target: &Target,
    today: Date,
) -> TargetAccount {
    let total = target.total.unwrap_or(headline);
    let kind = if target.operations { InventoryKind::Operations } else { InventoryKind::Community };
    let values = series(&member.inventories, kind, |index| {
        value(model, &member.inventories[index].lines, &accounts[index], (target, total))
    });
    let people = |year: Year| people(model, member, year);
    let mut account =
        TargetAccount { total: Some(total), latest: values.last().copied(), ..TargetAccount::default() };
    account.goal = promised(model, target);
    let Some((base_year, base)) = base(model, target, &values) else {
        account.status = status(&account, target, model, today);
        return account;
    };
    account.base_year = Some(base_year);
    account.base = base;
    let Some(line) = required_line(model, target, (base_year, base), &people) else {
        account.status = status(&account, target, model, today);
        return account;
    };
    account.goal = line.last().map(|(_, goal)| *goal);
    account.per_head = per_head(target, (base_year, base), &people);
    account.required = line;
    judge(&mut account, target);
    account.status = status(&account, target, model, today);
    account
}

/// The goal that is promised whatever the base was.
fn promised(model: &Model, target: &Target) -> Option<Dec> {
    let tonne = model.references.units.get("t")?;
    match &target.kind {
        TargetKind::Fixed { value } => value.in_unit(tonne),
        TargetKind::NetZero { residual } if residual.is_zero() => Some(Dec::ZERO),
        TargetKind::Forecast { reduction, forecast } => {
            forecast.as_ref()?.in_unit(tonne)?.times(Dec::ONE.minus(*reduction)?)
        }
        _ => None,
    }
}

/// The target's total in one inventory, of its sectors only where it names some.
fn value(
    model: &Model,
    lines: &[crate::model::Line],
    account: &InventoryAccount,
    (target, total): (&Target, Headline),
) -> Option<Dec> {
    if target.sectors.is_empty() {
        return account.totals.get(total).amount;
    }
    let gpc = &model.references.gpc;
    let inside = |index: usize| {
        let sector = gpc.sector_of(lines[index].spot);
        counts_in(gpc, &lines[index], total) && sector.is_some_and(|sector| target.sectors.contains(&sector))
    };
    Figure::sum(&account.lines, inside).amount
}

/// The people of a year: the nearest known; for years to come the newest known.
fn people(model: &Model, member: &Member, year: Year) -> Option<Dec> {
    let near = population(member, year, model.network.accounting.population_within);
    let newest = member.population.last_key_value().filter(|(known, _)| **known < year);
    near.map(|used| used.people).or_else(|| newest.map(|(_, population)| population.value))
}

/// The base year and what was emitted in it; the first inventory where the target names no base year.
fn base(model: &Model, target: &Target, values: &[(Year, Dec)]) -> Option<(Year, Option<Dec>)> {
    let tonne = model.references.units.get("t")?;
    let given = target.base_value.as_ref().and_then(|amount| amount.in_unit(tonne));
    let first = values.first().filter(|(year, _)| *year < target.year);
    let year = target.base_year.or_else(|| first.map(|(year, _)| *year))?;
    let measured = values.iter().find(|(known, _)| *known == year).map(|(_, value)| *value);
    Some((year, given.or(measured)))
}

/// The line from the base to the goal, year by year, in tonnes.
fn required_line(
    model: &Model,
    target: &Target,
    (base_year, base): (Year, Option<Dec>),
    people: &dyn Fn(Year) -> Option<Dec>,
) -> Option<Vec<(Year, Dec)>> {
    let base = base?;
    let tonne = model.references.units.get("t")?;
    let years = (base_year.number()..=target.year.number()).filter_map(Year::new);
    let (start, end, by_people) = match &target.kind {
        TargetKind::Absolute { reduction } => (base, base.times(Dec::ONE.minus(*reduction)?)?, false),
        TargetKind::Fixed { value } => (base, value.in_unit(tonne)?, false),
        TargetKind::NetZero { residual } => (base, base.times(*residual)?, false),
        TargetKind::PerCapita { reduction } => {
            let per_head = base.over(people(base_year)?)?;
            (per_head, per_head.times(Dec::ONE.minus(*reduction)?)?, true)
        }
        // Without a forecast there is nothing to compare with.
        TargetKind::Forecast { reduction, forecast } => {
            let forecast = forecast.as_ref()?.in_unit(tonne)?;
            (base, forecast.times(Dec::ONE.minus(*reduction)?)?, false)
        }
    };
    let span = Dec::from(i64::from(target.year.since(base_year)));
    let at = |year: Year| {
        let elapsed = Dec::from(i64::from(year.since(base_year)));
        // The ends are what was promised and measured, without a division's last digit.
        let value = match year {
            year if year == base_year => start,
            year if year == target.year => end,
            _ => start.plus(end.minus(start)?.times(elapsed)?.over(span)?)?,
        };
        Some((year, if by_people { value.times(people(year)?)? } else { value }))
    };
    let line: Option<Vec<(Year, Dec)>> = years.map(at).collect();
    line.map(|mut line| {
        // A head count that does not divide evenly must not move the base by a digit.
        if let Some(first) = line.first_mut() {
            first.1 = base;
        }
        line
    })
}

fn per_head(
    target: &Target,
    (base_year, base): (Year, Option<Dec>),
    people: &dyn Fn(Year) -> Option<Dec>,
) -> Option<(Dec, Dec)> {
    let TargetKind::PerCapita { reduction } = &target.kind else { return None };
    let start = base?.over(people(base_year)?)?;
    Some((start, start.times(Dec::ONE.minus(*reduction)?)?))
}

/// Gap, shares and needed rate, at the year of the newest inventory.
fn judge(account: &mut TargetAccount, target: &Target) {
    let (Some((year, emitted)), Some(goal)) = (account.latest, account.goal) else { return };
    let required = required_at(account, target, year);
    account.gap = required.and_then(|required| emitted.minus(required));
    account.gap_percent =
        account.gap.zip(required).and_then(|(gap, required)| gap.times(Dec::HUNDRED)?.over(required));
    let base = account.base;
    account.achieved_percent = base.and_then(|base| share(base, goal, emitted));
    account.expected_percent = base.and_then(|base| share(base, goal, required?));
    account.needed_annual_change_percent = annual_change(emitted, goal, target.year.since(year));
}

/// How much of the way from the base to the goal lies behind a value, in percent.
fn share(base: Dec, goal: Dec, value: Dec) -> Option<Dec> {
    if goal >= base {
        // A goal above the base is no way down, and has no share of it.
        return None;
    }
    base.minus(value)?.times(Dec::HUNDRED)?.over(base.minus(goal)?)
}

/// The change a year that leads from a value to a goal; `None` where no rate does, as to or from zero.
fn annual_change(from: Dec, to: Dec, years: i32) -> Option<Dec> {
    let is_positive = |value: Dec| !value.is_zero() && !value.is_negative();
    if years <= 0 || !is_positive(from) || !is_positive(to) {
        return None;
    }
    let exponent = Dec::ONE.over(Dec::from(i64::from(years)))?;
    to.over(from)?.power(exponent)?.minus(Dec::ONE)?.times(Dec::HUNDRED)
}

/// The required value of a year; the goal in the years after the target's.
fn required_at(account: &TargetAccount, target: &Target, year: Year) -> Option<Dec> {
    if year > target.year {
        return account.goal;
    }
    account.required.iter().find(|(known, _)| *known == year).map(|(_, value)| *value)
}

/// The status. The order of the questions is the rule that the pages print: is there anything to judge by; has
/// the target's year been measured; are the data too old; is the goal reached already; how far above the line.
fn status(account: &TargetAccount, target: &Target, model: &Model, today: Date) -> Status {
    let rule = &model.network.accounting.status;
    let (Some((year, emitted)), Some(goal)) = (account.latest, account.goal) else { return Status::NoData };
    if year >= target.year {
        return if emitted <= goal { Status::Achieved } else { Status::Missed };
    }
    if today.year() - year.number() > rule.stale_after {
        return Status::TooOld;
    }
    if emitted <= goal {
        return Status::Achieved;
    }
    let (Some(gap), Some(required)) = (account.gap, required_at(account, target, year)) else {
        return Status::NoData;
    };
    let above = |share: Dec| required.times(share).is_some_and(|allowed| gap > allowed);
    match (above(rule.off_track_above), above(rule.deviating_above)) {
        (true, _) => Status::OffTrack,
        (false, true) => Status::Deviating,
        (false, false) => Status::OnTrack,
    }
}
