//! What would be emitted without new action, sector by sector.
//!
//! ```text
//! E(y) = (E0 without scope 2 + E0 of scope 2 × grid(y)/grid(y0)) × people(y)/people(y0) × activity(y)/activity(y0)
//!        × (1 + intensity)^(y − y0)
//! ```
//! Each driver only where the forecast names it. E0 is what counts in the headline in the base year. Values between the
//! years of a driver lie on the straight line; after its last year a driver stays; a driver that begins after the base
//! year is as in its first year. Powers are known to about 26 digits, tonnes are kept to fifteen decimals.

use serde::{Deserialize, Serialize};

use crate::model::{Forecast, Growth, Headline, Inventory, InventoryKind, Member, Scope, Series};
use crate::quantity::{Date, Dec, Total, Year};

use super::Rules;
use super::member::{InventoryAccount, MemberAccount};
use super::required::people;
use super::total::counts_in;

/// A forecast without action.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ForecastAccount {
    pub base_year: Year,
    pub until: Year,
    /// Whose assumptions they are.
    pub source: String,
    /// In the order of the sectors, those that have figures; `None` for figures that mix sectors.
    pub sectors: Vec<SectorForecast>,
    /// The sums of the sectors, from the base year on.
    pub values: Vec<(Year, Dec)>,
}

/// One sector of a forecast.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SectorForecast {
    pub sector: Option<usize>,
    /// From the base year on.
    pub values: Vec<(Year, Dec)>,
}

impl ForecastAccount {
    /// Tonnes of some sectors in a year; of all of them where none is named.
    pub fn of_sectors(&self, sectors: &[usize], year: Year) -> Option<Dec> {
        let position = usize::try_from(year.since(self.base_year)).ok()?;
        let counts = |one: &&SectorForecast| {
            sectors.is_empty() || one.sector.is_some_and(|sector| sectors.contains(&sector))
        };
        let values = self.sectors.iter().filter(counts).map(|one| Some(one.values.get(position)?.1));
        sum(values)
    }
}

/// The forecast of a member by its own assumptions, or by the network's; `None` without assumptions or inventory.
pub fn forecast(
    rules: Rules<'_>,
    (member, accounts): (&Member, &[InventoryAccount]),
    (headline, today): (Headline, Date),
) -> Option<ForecastAccount> {
    let accounting = &rules.network.accounting;
    let rule = member.forecast.as_ref().or(accounting.forecast.as_ref())?;
    let base = (0..accounts.len()).rev().find(|index| {
        let inventory = &member.inventories[*index];
        let is_wanted = rule.base_year.is_none_or(|year| year == inventory.year);
        is_wanted
            && inventory.kind == InventoryKind::Community
            && accounts[*index].totals.get(headline).amount.is_some()
    })?;
    let base_year = member.inventories[base].year;
    let until = rule.until.unwrap_or(accounting.trend.until);
    let drivers = Drivers { rules, member, rule, base_year, today };
    let parts = parts(rules, member, (base, &accounts[base]), headline)?;
    let sectors: Option<Vec<SectorForecast>> = parts
        .into_iter()
        .map(|(sector, part)| {
            let years = (base_year.number()..=until.number()).filter_map(Year::new);
            let values: Option<_> =
                years.map(|year| Some((year, drivers.value(sector, part, year)?))).collect();
            Some(SectorForecast { sector, values: values? })
        })
        .collect();
    let sectors = sectors?;
    let years = (base_year.number()..=until.number()).filter_map(Year::new).enumerate();
    let values: Option<Vec<(Year, Dec)>> = years
        .map(|(at, year)| Some((year, sum(sectors.iter().map(|one| Some(one.values.get(at)?.1)))?)))
        .collect();
    Some(ForecastAccount { base_year, until, source: rule.source.clone(), sectors, values: values? })
}

fn sum(values: impl Iterator<Item = Option<Dec>>) -> Option<Dec> {
    let mut total = Total::EMPTY;
    for value in values {
        total.add(value?);
    }
    total.value()
}

/// What a sector emitted in the base year: without scope 2, and of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Part {
    pub other: Dec,
    pub grid: Dec,
}

/// What a sector's emissions of the base year are multiplied by: each driver in a year and in the base year.
#[derive(Clone, Copy, Debug)]
pub struct Drives {
    pub part: Part,
    /// What grid power emits; only scope 2 follows it.
    pub grid: Option<(Dec, Dec)>,
    pub activity: Option<(Dec, Dec)>,
    pub people: Option<(Dec, Dec)>,
    /// The share by which a unit of activity emits more every year; `None` where nothing drives the sector.
    pub intensity: Option<Dec>,
}

/// How a sector of a forecast comes to a year's tonnes.
pub fn drives(
    rules: Rules<'_>,
    (member, account): (&Member, &MemberAccount),
    sector: Option<usize>,
    (year, today): (Year, Date),
) -> Option<Drives> {
    let rule = member.forecast.as_ref().or(rules.network.accounting.forecast.as_ref())?;
    let base_year = account.forecast.as_ref()?.base_year;
    let community = |inventory: &Inventory| inventory.kind == InventoryKind::Community;
    let base = member
        .inventories
        .iter()
        .position(|inventory| community(inventory) && inventory.year == base_year)?;
    let parts = parts(rules, member, (base, &account.inventories[base]), account.headline)?;
    let part = parts.into_iter().find(|(own, _)| *own == sector)?.1;
    let drivers = Drivers { rules, member, rule, base_year, today };
    let Some(growth) = drivers.growth(sector) else {
        return Some(Drives { part, grid: None, activity: None, people: None, intensity: None });
    };
    let ratio = |series: &Series| (!series.is_empty()).then(|| drivers.ratio(series, year));
    let people = growth.with_population.then(|| drivers.people(year).zip(drivers.people(base_year)));
    Some(Drives {
        part,
        grid: ratio(&growth.grid),
        activity: ratio(&growth.activity),
        people: people.flatten(),
        intensity: Some(growth.intensity),
    })
}

fn parts(
    rules: Rules<'_>,
    member: &Member,
    (index, account): (usize, &InventoryAccount),
    headline: Headline,
) -> Option<Vec<(Option<usize>, Part)>> {
    let gpc = &rules.references.gpc;
    let mut parts = vec![None; gpc.sectors.len() + 1];
    for (line, figure) in member.inventories[index].lines.iter().zip(&account.lines) {
        let Some(co2e) = figure.co2e.filter(|_| counts_in(gpc, line, headline)) else { continue };
        let position = gpc.sector_of(line.spot).unwrap_or(gpc.sectors.len());
        let part: &mut Part = parts[position].get_or_insert_default();
        let side = if line.scope == Some(Scope::Two) { &mut part.grid } else { &mut part.other };
        *side = side.plus(co2e)?;
    }
    let known = parts.into_iter().enumerate().filter_map(|(position, part)| Some((position, part?)));
    Some(known.map(|(position, part)| ((position < gpc.sectors.len()).then_some(position), part)).collect())
}

/// What the sectors grow with.
struct Drivers<'a> {
    rules: Rules<'a>,
    member: &'a Member,
    rule: &'a Forecast,
    base_year: Year,
    today: Date,
}

impl Drivers<'_> {
    /// How a sector grows; `None` where it stays as it is.
    fn growth(&self, sector: Option<usize>) -> Option<&Growth> {
        let names = |growth: &&Growth| {
            growth.sectors.is_empty() || sector.is_some_and(|sector| growth.sectors.contains(&sector))
        };
        self.rule.growth.iter().find(names)
    }

    /// Tonnes of a sector in a year.
    fn value(&self, sector: Option<usize>, part: Part, year: Year) -> Option<Dec> {
        let whole = part.other.plus(part.grid)?;
        let Some(growth) = self.growth(sector).filter(|_| year != self.base_year) else {
            return Some(whole);
        };
        let (grid, grid_then) = self.ratio(&growth.grid, year);
        let emitted = part.other.plus(part.grid.times(grid)?.over(grid_then)?)?;
        let (activity, activity_then) = self.ratio(&growth.activity, year);
        let (people, people_then) = match growth.with_population {
            true => (self.people(year)?, self.people(self.base_year)?),
            false => (Dec::ONE, Dec::ONE),
        };
        let years = u32::try_from(year.since(self.base_year)).ok()?;
        let kept = power(Dec::ONE.plus(growth.intensity)?, years)?;
        let grown = emitted.times(activity)?.over(activity_then)?.times(people)?.over(people_then)?;
        Some(grown.times(kept)?.rounded(Dec::MASS_PLACES))
    }

    /// A driver in a year and in the base year; both one where there is none, or where it was nothing in the base year.
    fn ratio(&self, series: &Series, year: Year) -> (Dec, Dec) {
        let then = at(series, self.base_year).filter(|value| !value.is_zero());
        at(series, year).zip(then).unwrap_or((Dec::ONE, Dec::ONE))
    }

    /// People: those of the forecast, and between the newest count and its first year the straight line.
    fn people(&self, year: Year) -> Option<Dec> {
        let Some((first, _)) = self.rule.population.first_key_value() else {
            return people(self.rules, self.member, year, self.today);
        };
        let mut series = self.rule.population.clone();
        let counted = self.member.population.iter().filter(|(year, _)| year < first);
        series.extend(counted.map(|(year, population)| (year, population.value)));
        at(&series, year)
    }
}

/// A series in a year: on the straight line between its years, its first value before them and its last after them.
fn at(series: &Series, year: Year) -> Option<Dec> {
    let before = series.range(..=year).next_back();
    let after = series.range(year..).next();
    match (before, after) {
        (Some((from, a)), Some((to, b))) if from != to => {
            let years = |later: &Year, earlier: &Year| Dec::from(i64::from(later.since(*earlier)));
            let rise = b.minus(*a)?.times(years(&year, from))?.over(years(to, from))?;
            a.plus(rise)
        }
        (Some((_, value)), _) | (None, Some((_, value))) => Some(*value),
        (None, None) => None,
    }
}

/// A whole power, exact while it fits.
fn power(base: Dec, exponent: u32) -> Option<Dec> {
    (0..exponent).try_fold(Dec::ONE, |product, _| product.times(base))
}
