//! What actions save: each rises from nothing in its first year to its full effect, and all of them together are the
//! difference between the forecast without them and the one with them.
//!
//! ```text
//! effect(y)  = reduction × (y − start) / (full effect − start)      between the two; the whole of it from then on
//! saving(y)  = effect(y) − effect(base year)                        what it did by then is in the base already
//! ```
//! An action in several sectors acts in each by its part of what they would emit; one that names none acts in all. No
//! sector can lose more than it would emit: where its actions would take more, each takes the same share less, so that
//! what overlaps is shared in proportion. The savings sum to the difference to the last digit.

use serde::{Deserialize, Serialize};

use crate::model::{Action, Headline, Member};
use crate::quantity::{Dec, Total, Year};

use super::forecast::{ForecastAccount, SectorForecast};
use super::target::TargetAccount;

/// An action by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ActionAccount {
    /// Tonnes that it saves from its first year until the last year that is looked at, both included, whatever the others
    /// do; `None` where it does not say how much, or from when.
    pub tonnes: Option<Dec>,
    pub until: Year,
    /// Its cost by these tonnes, in its own currency.
    pub cost_per_tonne: Option<Dec>,
}

/// What a member's actions save of its forecast.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MeasuresAccount {
    /// In the order of the actions, those that save something.
    pub wedges: Vec<Wedge>,
    /// What is emitted with them, from the base year on.
    pub values: Vec<(Year, Dec)>,
    /// What they save of each sector, in the order of the forecast's sectors; the sum is that of the wedges.
    pub by_sector: Vec<SectorForecast>,
    /// Positions of actions that do not say how much they save or from when, and of those that were stopped or paused.
    pub not_counted: Vec<usize>,
}

/// What one action saves beside the others.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Wedge {
    /// Position of the action.
    pub action: usize,
    /// Tonnes by year, from the base year on.
    pub values: Vec<(Year, Dec)>,
}

/// How far the actions go towards a target.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GapAccount {
    /// Position of the target.
    pub target: usize,
    /// Tonnes in the target's year: without action, the goal, what lies between them, and what the actions save.
    pub without_action: Dec,
    pub goal: Dec,
    pub gap: Dec,
    pub saved: Dec,
    /// The share of the gap that is saved; `None` where there is none.
    pub closed_percent: Option<Dec>,
}

impl MeasuresAccount {
    /// What is saved of some sectors in a year, of all where none is named; a forecast begins in `base_year`.
    fn saved_of(&self, sectors: &[usize], (year, base_year): (Year, Year)) -> Option<Dec> {
        let position = usize::try_from(year.since(base_year)).ok()?;
        let counts = |one: &&SectorForecast| {
            sectors.is_empty() || one.sector.is_some_and(|sector| sectors.contains(&sector))
        };
        let mut total = Total::EMPTY;
        for one in self.by_sector.iter().filter(counts) {
            total.add(one.values.get(position)?.1);
        }
        total.value()
    }
}

/// What an action saves and costs by itself.
pub fn action_account(action: &Action, until: Year) -> ActionAccount {
    let years = action.start.map(|start| (start.number()..=until.number()).filter_map(Year::new));
    let tonnes = years.and_then(|mut years| {
        let mut total = Total::EMPTY;
        years.try_for_each(|year| effect(action, year).map(|tonnes| total.add(tonnes)))?;
        total.value()
    });
    let saves = tonnes.filter(|tonnes| !tonnes.is_zero() && !tonnes.is_negative());
    let cost_per_tonne = action.cost.as_ref().zip(saves).and_then(|((cost, _), tonnes)| cost.over(tonnes));
    ActionAccount { tonnes, until, cost_per_tonne }
}

/// Tonnes that an action saves in a year at its own word; `None` where it does not say how much or from when.
pub fn effect(action: &Action, year: Year) -> Option<Dec> {
    let (reduction, start) = (action.reduction?, action.start?);
    let full = action.full_effect.unwrap_or(start);
    if year >= full {
        return Some(if year >= start { reduction } else { Dec::ZERO });
    }
    if year <= start {
        return Some(Dec::ZERO);
    }
    let years = |later: Year| Dec::from(i64::from(later.since(start)));
    Some(reduction.times(years(year))?.over(years(full))?.rounded(Dec::MASS_PLACES))
}

fn is_counted(action: &Action) -> bool {
    !matches!(action.status.as_str(), "stopped" | "paused")
        && action.reduction.is_some()
        && action.start.is_some()
}

/// What a member's actions save of a forecast, year by year.
pub fn measures(member: &Member, forecast: &ForecastAccount) -> Option<MeasuresAccount> {
    let (counted, not_counted): (Vec<usize>, Vec<usize>) =
        (0..member.actions.len()).partition(|index| is_counted(&member.actions[*index]));
    let mut wedges: Vec<Wedge> =
        counted.iter().map(|action| Wedge { action: *action, values: Vec::new() }).collect();
    let mut values = Vec::new();
    let empty = |one: &SectorForecast| SectorForecast { sector: one.sector, values: Vec::new() };
    let mut by_sector: Vec<SectorForecast> = forecast.sectors.iter().map(empty).collect();
    for (at, (year, without)) in forecast.values.iter().enumerate() {
        let wanted: Option<Vec<Dec>> = counted
            .iter()
            .map(|index| {
                let action = &member.actions[*index];
                effect(action, *year)?.minus(effect(action, forecast.base_year)?)
            })
            .collect();
        let saved = savings(member, forecast, (at, &counted), &wanted?)?;
        let mut left = *without;
        for (sector, tonnes) in by_sector.iter_mut().zip(saved.by_sector) {
            sector.values.push((*year, tonnes));
        }
        for (wedge, tonnes) in wedges.iter_mut().zip(saved.by_action) {
            wedge.values.push((*year, tonnes));
            left = left.minus(tonnes)?;
        }
        values.push((*year, left));
    }
    wedges.retain(|wedge| wedge.values.iter().any(|(_, tonnes)| !tonnes.is_zero()));
    Some(MeasuresAccount { wedges, values, by_sector, not_counted })
}

/// What is saved in a year, told twice: action by action and sector by sector. Both sum to the same.
struct Saved {
    by_action: Vec<Dec>,
    by_sector: Vec<Dec>,
}

/// What each action saves in a year, where all of them together take from each sector what it has at most.
fn savings(
    member: &Member,
    forecast: &ForecastAccount,
    (at, counted): (usize, &[usize]),
    wanted: &[Dec],
) -> Option<Saved> {
    let (mut by_action, mut overlaps) = (vec![Dec::ZERO; counted.len()], false);
    let mut by_sector = Vec::with_capacity(forecast.sectors.len());
    // The last sector that an action takes from.
    let mut last = vec![0; counted.len()];
    for (position, one) in forecast.sectors.iter().enumerate() {
        let available = available(one, at)?;
        let mut takes = Vec::with_capacity(counted.len());
        for (index, wanted) in counted.iter().zip(wanted) {
            takes.push(part_in(&member.actions[*index], *wanted, one, (forecast, at))?);
        }
        let all = takes.iter().try_fold(Dec::ZERO, |sum, take| sum.plus(*take))?;
        overlaps |= all > available;
        let mut taken = Dec::ZERO;
        for (action, take) in takes.into_iter().enumerate() {
            let fits = if all > available { take.times(available)?.over(all)? } else { take };
            let fits = fits.rounded(Dec::MASS_PLACES);
            by_action[action] = by_action[action].plus(fits)?;
            taken = taken.plus(fits)?;
            if !fits.is_zero() {
                last[action] = position;
            }
        }
        by_sector.push(taken);
    }
    if !overlaps {
        // Parts that were divided among sectors make up the whole again, without a division's last digit.
        for (action, (own, wanted)) in by_action.iter_mut().zip(wanted).enumerate() {
            if own.is_zero() {
                continue;
            }
            let sector = &mut by_sector[last[action]];
            *sector = sector.plus(wanted.minus(*own)?)?;
            *own = *wanted;
        }
    }
    Some(Saved { by_action, by_sector })
}

/// How far the actions go towards each target about the total that is forecast, or about sectors of it that are all
/// forecast.
pub fn gaps(
    (member, total): (&Member, Headline),
    targets: &[TargetAccount],
    (forecast, measures): (&ForecastAccount, &MeasuresAccount),
) -> Vec<GapAccount> {
    let gap = |(index, account): (usize, &TargetAccount)| {
        let target = &member.targets[index];
        let forecasts = |wanted: &usize| forecast.sectors.iter().any(|one| one.sector == Some(*wanted));
        if target.operations || account.total != Some(total) || !target.sectors.iter().all(forecasts) {
            return None;
        }
        let without_action = forecast.of_sectors(&target.sectors, target.year)?;
        let saved = measures.saved_of(&target.sectors, (target.year, forecast.base_year))?;
        let goal = account.goal?;
        let gap = without_action.minus(goal)?;
        let is_open = !gap.is_zero() && !gap.is_negative();
        let closed_percent = if is_open { saved.times(Dec::HUNDRED)?.over(gap) } else { None };
        Some(GapAccount { target: index, without_action, goal, gap, saved, closed_percent })
    };
    targets.iter().enumerate().filter_map(gap).collect()
}

/// What a sector would emit in a year, as far as anything can be taken from it.
fn available(one: &SectorForecast, at: usize) -> Option<Dec> {
    one.values.get(at).map(|(_, tonnes)| (*tonnes).max(Dec::ZERO))
}

/// The part of an action that falls on a sector: by what the sectors that it acts in would emit.
fn part_in(
    action: &Action,
    wanted: Dec,
    one: &SectorForecast,
    (forecast, at): (&ForecastAccount, usize),
) -> Option<Dec> {
    let acts = |one: &SectorForecast| {
        action.sectors.is_empty() || one.sector.is_none_or(|sector| action.sectors.contains(&sector))
    };
    if !acts(one) {
        return Some(Dec::ZERO);
    }
    let mut all = Dec::ZERO;
    for other in forecast.sectors.iter().filter(|other| acts(other)) {
        all = all.plus(available(other, at)?)?;
    }
    if all.is_zero() { Some(Dec::ZERO) } else { wanted.times(available(one, at)?)?.over(all) }
}
