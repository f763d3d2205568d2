//! How a target goes: base, goal, required line, gap, share achieved, status.
//!
//! ```text
//! gap(y)      = emitted(y) − required(y)
//! achieved    = (base − emitted) / (base − goal)
//! needed      = (goal / emitted)^(1 / (target year − y)) − 1      a year
//! ```
//! The required line is in [`super::required`]. A target per head is brought to tonnes with the people of each year: it is
//! judged by the base and the goal for the people of the newest inventory's year, so that a city that grows or shrinks
//! meets it by its tonnes a head and by nothing else.

use serde::{Deserialize, Serialize};

use crate::model::{Headline, InventoryKind, Member, Target, TargetKind};
use crate::quantity::{Date, Dec, Year};

use super::Rules;
use super::figure::Figure;
use super::forecast::ForecastAccount;
use super::member::{InventoryAccount, series};
use super::required::{Frame, people, required_line};
use super::total::counts_in;
use super::trend::yearly_rate;

/// How a target goes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
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
    /// For targets against a forecast: tonnes in the target's year without action.
    pub without_action: Option<Dec>,
    /// Whether the target itself gives the base; and what the inventory of the base year says, which may differ.
    pub base_is_given: bool,
    pub base_measured: Option<Dec>,
    /// The same promise in the other terms: tonnes a head in the base year and in the target's year, and the share of
    /// the base that is to go, in percent. People of years to come are the newest count.
    pub base_per_head: Option<Dec>,
    pub goal_per_head: Option<Dec>,
    pub reduction_percent: Option<Dec>,
    /// Years of the interim goals that the line passes through.
    pub interims: Vec<Year>,
    /// The required line, from the base year to the target's year.
    pub required: Vec<(Year, Dec)>,
    /// The inventory that it is judged by: that of the target's year, or else the newest.
    pub latest: Option<(Year, Dec)>,
    /// The base and the goal that it is judged by: of a target per head those for the people of that inventory's year.
    pub base_judged_by: Option<Dec>,
    pub goal_judged_by: Option<Dec>,
    /// Tonnes above the required line; negative below it.
    pub gap: Option<Dec>,
    pub gap_percent: Option<Dec>,
    pub achieved_percent: Option<Dec>,
    /// What share would be achieved on the required line.
    pub expected_percent: Option<Dec>,
    /// Years from the newest inventory to the target's, where there is a line to judge by.
    pub years_left: Option<i32>,
    /// What is needed in equal steps: tonnes a year until the target's year; negative.
    pub needed_annual_change: Option<Dec>,
    pub status: Status,
}

impl TargetAccount {
    /// Negative: emissions must fall by so much every year. Computed for those who ask: a root takes longer than all
    /// else of a target, and most targets are shown without.
    pub fn needed_annual_change_percent(&self) -> Option<Dec> {
        let (_, emitted) = self.latest?;
        yearly_rate(emitted, self.goal_judged_by?, self.years_left?)
    }
}

/// The seven answers to "is it on track?".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

/// Whose targets are computed, and from what.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub rules: Rules<'a>,
    pub member: &'a Member,
    pub inventories: &'a [InventoryAccount],
    /// The total that stands for the member.
    pub headline: Headline,
    pub forecast: Option<&'a ForecastAccount>,
    pub today: Date,
    /// Positions of inventories that are not to be known.
    pub hidden: &'a [usize],
}

/// Computes a target of a member.
pub fn target_account(subject: Subject<'_>, target: &Target) -> TargetAccount {
    let Subject { rules, member, inventories: accounts, headline, forecast, today, hidden } = subject;
    let total = target.total.unwrap_or(headline);
    let kind = if target.operations { InventoryKind::Operations } else { InventoryKind::Community };
    let values = series(&member.inventories, kind, |index| {
        if hidden.contains(&index) {
            return None;
        }
        value(rules, &member.inventories[index].lines, &accounts[index], (target, total))
    });
    let people = |year: Year| people(rules, member, year, today);
    // What was promised for a year is kept or broken in that year, whatever the years after it are.
    let of_its_year = values.iter().find(|(year, _)| *year == target.year);
    let latest = of_its_year.or(values.last()).copied();
    let mut account = TargetAccount { total: Some(total), latest, ..TargetAccount::default() };
    let forecast = forecast.filter(|_| total == headline && !target.operations);
    let without_action = without_action(rules, target, forecast);
    account.without_action = without_action;
    account.goal = promised(rules, target, without_action);
    account.goal_judged_by = account.goal;
    let Some((base_year, base)) = base(rules, target, &values) else {
        account.status = status(&account, target, rules, today);
        return account;
    };
    account.base_year = Some(base_year);
    account.base = base;
    account.base_is_given = target.base_value.is_some();
    account.base_measured = values.iter().find(|(known, _)| *known == base_year).map(|(_, value)| *value);
    let stops = interim_goals(subject, target, base_year);
    let frame = Frame { rules, people: &people, without_action };
    let line = base.and_then(|base| required_line(frame, target, (base_year, base), &stops));
    let Some(line) = line else {
        account.status = status(&account, target, rules, today);
        return account;
    };
    account.goal = line.last().map(|(_, goal)| *goal);
    account.per_head = per_head(target, (base_year, base), &people);
    account.required = line;
    account.interims = stops.into_iter().map(|(year, _)| year).collect();
    translate(&mut account, target, &people);
    [account.base_judged_by, account.goal_judged_by] = judged_by(&account, target, &people);
    judge(&mut account, target);
    account.status = status(&account, target, rules, today);
    account
}

/// The goal that is promised whatever the base was.
fn promised(rules: Rules<'_>, target: &Target, without_action: Option<Dec>) -> Option<Dec> {
    let tonne = rules.references.units.get("t")?;
    match &target.kind {
        TargetKind::Fixed { value } => value.in_unit(tonne),
        TargetKind::NetZero { residual } if residual.is_zero() => Some(Dec::ZERO),
        TargetKind::Forecast { reduction, .. } => without_action?.times(Dec::ONE.minus(*reduction)?),
        _ => None,
    }
}

/// What would be emitted in the target's year without action: what the target says, or the member's forecast.
fn without_action(rules: Rules<'_>, target: &Target, forecast: Option<&ForecastAccount>) -> Option<Dec> {
    let TargetKind::Forecast { forecast: given, .. } = &target.kind else { return None };
    match given {
        Some(given) => given.in_unit(rules.references.units.get("t")?),
        None => forecast?.of_sectors(&target.sectors, target.year),
    }
}

/// The target's total in one inventory, of its sectors only where it names some.
fn value(
    rules: Rules<'_>,
    lines: &[crate::model::Line],
    account: &InventoryAccount,
    (target, total): (&Target, Headline),
) -> Option<Dec> {
    if target.sectors.is_empty() {
        return account.totals.get(total).amount;
    }
    let gpc = &rules.references.gpc;
    let inside = |index: usize| {
        let sector = gpc.sector_of(lines[index].spot);
        counts_in(gpc, &lines[index], total) && sector.is_some_and(|sector| target.sectors.contains(&sector))
    };
    Figure::sum(&account.lines, inside).amount
}

/// The base year and what was emitted in it; the first inventory where the target names no base year.
fn base(rules: Rules<'_>, target: &Target, values: &[(Year, Dec)]) -> Option<(Year, Option<Dec>)> {
    let tonne = rules.references.units.get("t")?;
    let given = target.base_value.as_ref().and_then(|amount| amount.in_unit(tonne));
    let first = values.first().filter(|(year, _)| *year < target.year);
    let year = target.base_year.or_else(|| first.map(|(year, _)| *year))?;
    let measured = values.iter().find(|(known, _)| *known == year).map(|(_, value)| *value);
    Some((year, given.or(measured)))
}

/// The goals in tonnes of the targets that lead to this one, in the order of their years.
fn interim_goals(subject: Subject<'_>, target: &Target, base_year: Year) -> Vec<(Year, Dec)> {
    let leads = |other: &&Target| {
        other.interim_of.as_ref() == Some(&target.id) && other.year < target.year && other.year > base_year
    };
    let goal = |other: &Target| Some((other.year, target_account(subject, other).goal?));
    let mut goals: Vec<(Year, Dec)> = subject.member.targets.iter().filter(leads).filter_map(goal).collect();
    goals.sort_unstable();
    goals.dedup_by_key(|(year, _)| *year);
    goals
}

/// The promise in terms of heads and percent.
fn translate(account: &mut TargetAccount, target: &Target, people: &dyn Fn(Year) -> Option<Dec>) {
    let (Some(base), Some(base_year), Some(goal)) = (account.base, account.base_year, account.goal) else {
        return;
    };
    account.base_per_head = people(base_year).and_then(|people| base.over(people));
    account.goal_per_head = match account.per_head {
        Some((_, goal)) => Some(goal),
        None => people(target.year).and_then(|people| goal.over(people)),
    };
    account.reduction_percent = base.minus(goal).and_then(|less| less.times(Dec::HUNDRED)?.over(base));
}

fn per_head(
    target: &Target,
    (base_year, base): (Year, Option<Dec>),
    people: &dyn Fn(Year) -> Option<Dec>,
) -> Option<(Dec, Dec)> {
    let TargetKind::PerCapita { reduction } = &target.kind else { return None };
    let (base, people) = (base?, people(base_year)?);
    Some((base.over(people)?, base.times(Dec::ONE.minus(*reduction)?)?.over(people)?))
}

/// Base and goal as the newest inventory is judged by them.
fn judged_by(
    account: &TargetAccount,
    target: &Target,
    people: &dyn Fn(Year) -> Option<Dec>,
) -> [Option<Dec>; 2] {
    let TargetKind::PerCapita { reduction } = &target.kind else { return [account.base, account.goal] };
    let for_people = |tonnes: Option<Dec>| {
        let (year, _) = account.latest?;
        // Divided last, and once: a head count that does not divide evenly must not move it by a digit.
        tonnes?.times(people(year)?)?.over(people(account.base_year?)?)
    };
    let rest = Dec::ONE.minus(*reduction);
    [for_people(account.base), for_people(account.base.and_then(|base| base.times(rest?)))]
}

/// Gap, shares and needed rate, at the year of the newest inventory.
fn judge(account: &mut TargetAccount, target: &Target) {
    let (Some((year, emitted)), Some(goal)) = (account.latest, account.goal_judged_by) else { return };
    let required = required_at(account, target, year);
    account.gap = required.and_then(|required| emitted.minus(required));
    account.gap_percent =
        account.gap.zip(required).and_then(|(gap, required)| gap.times(Dec::HUNDRED)?.over(required));
    let base = account.base_judged_by;
    account.achieved_percent = base.and_then(|base| share(base, goal, emitted));
    account.expected_percent = base.and_then(|base| share(base, goal, required?));
    let years = target.year.since(year);
    account.years_left = Some(years);
    account.needed_annual_change = match years {
        1.. => goal.minus(emitted).and_then(|change| change.over(Dec::from(i64::from(years)))),
        _ => None,
    };
}

/// How much of the way from the base to the goal lies behind a value, in percent.
fn share(base: Dec, goal: Dec, value: Dec) -> Option<Dec> {
    if goal >= base {
        // A goal above the base is no way down, and has no share of it.
        return None;
    }
    base.minus(value)?.times(Dec::HUNDRED)?.over(base.minus(goal)?)
}

/// The required value of a year; the goal in the years after the target's.
fn required_at(account: &TargetAccount, target: &Target, year: Year) -> Option<Dec> {
    if year > target.year {
        return account.goal_judged_by;
    }
    account.required.iter().find(|(known, _)| *known == year).map(|(_, value)| *value)
}

/// The status. The order of the questions is the rule that the pages print: is there anything to judge by; has
/// the target's year been measured; are the data too old; is the goal reached already; how far above the line.
fn status(account: &TargetAccount, target: &Target, rules: Rules<'_>, today: Date) -> Status {
    let rule = &rules.network.accounting.status;
    let (Some((year, emitted)), Some(goal)) = (account.latest, account.goal_judged_by) else {
        return Status::NoData;
    };
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
