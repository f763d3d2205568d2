//! All figures of one member.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::model::{GasIndex, Headline, Inventory, InventoryKind, Member, Notation, Spot, What};
use crate::quantity::{Date, Dec, Total, Year};

use super::Rules;
use super::assurance::Assurance;
use super::budget::BudgetAccount;
use super::change::{Change, changes};
use super::course::Course;
use super::due::Due;
use super::emission::{LineFigure, line_figure};
use super::figure::Figure;
use super::forecast::{ForecastAccount, forecast};
use super::kept_changes::KeptChanges;
use super::line_figures::{LineFigures, With};
use super::measure::{ActionAccount, GapAccount, MeasuresAccount, action_account, gaps, measures};
use super::once;
use super::path::{PathAccount, paths};
use super::quality::quality_shares;
use super::target::{Subject, TargetAccount, target_account};
use super::total::Totals;
use super::trend::Trend;

/// The figures of a member.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MemberAccount {
    /// The total that stands for it.
    pub headline: Headline,
    /// Counts of its people, in the order of their years: none of a year to come, which would be a projection.
    pub counted: Vec<PopulationUsed>,
    /// In the order of the member's inventories.
    pub inventories: Vec<InventoryAccount>,
    /// In the order of the member's targets.
    pub targets: Vec<TargetAccount>,
    /// Of the headline total; `None` with fewer than three measured years.
    pub trend: Option<Trend>,
    /// Its part of each budget that it has a part of, in the order of the budgets.
    #[serde(skip)]
    pub budgets: Vec<BudgetAccount>,
    /// The headline's trend beside each path by a law; none without a trend.
    pub paths: Vec<PathAccount>,
    /// What would be emitted without action; `None` where nobody assumes anything.
    pub forecast: Option<ForecastAccount>,
    /// What the actions save of it.
    pub measures: Option<MeasuresAccount>,
    /// In the order of the member's actions.
    pub actions: Vec<ActionAccount>,
    /// What is due of it and what will be, by day.
    #[serde(skip)]
    pub due: Vec<Due>,
    /// How far the actions go towards each target that the forecast can be held against.
    pub gaps: Vec<GapAccount>,
    /// Why the headline changed, split when something first asks: it takes logarithms of all that is known.
    #[serde(with = "once")]
    changes: OnceLock<KeptChanges>,
}

/// The figures of one inventory.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InventoryAccount {
    /// In the order of the inventory's lines.
    pub lines: LineFigures,
    pub totals: Totals,
    /// Tonnes of each gas, of all lines that give gases; in the order of the gases.
    pub gases: Box<[(GasIndex, Dec)]>,
    /// Tonnes of CO2 from living sources, of all lines.
    pub biogenic_co2: Option<Dec>,
    /// Tonnes of CO2e a head: see [`PerHead`].
    value_per_head: Option<Dec>,
    /// The people that figures of its year are divided by.
    pub population: Option<PopulationUsed>,
    /// The share of the headline's tonnes whose activity data are of high quality, in percent, by size whatever
    /// the sign; `None` where no line says how good it is.
    pub high_quality_percent: Option<Dec>,
    /// Whether each of its lines that emits says of which gases.
    pub by_gas: bool,
    /// Spots with NE, in the order of the table.
    pub not_estimated: Box<[Spot]>,
    /// Spots with C.
    pub confidential: Box<[Spot]>,
    /// Asked of every line when something first asks.
    #[serde(with = "once")]
    assurance: OnceLock<Box<Assurance>>,
}

/// A total by the people who live there.
#[derive(Clone, Copy, Debug)]
pub struct PerHead {
    /// Tonnes of CO2e a head, to 28 digits.
    pub value: Dec,
    pub population: PopulationUsed,
}

/// A population and the year that it is of.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct PopulationUsed {
    pub people: Dec,
    pub year: Year,
}

impl MemberAccount {
    /// Lets figures of lines that are not kept come from the lines of its member.
    pub fn restore(&mut self, rules: Rules<'_>, member: &Member) {
        let both = self.inventories.iter_mut().zip(&member.inventories);
        let mut with = None;
        for (account, inventory) in both.filter(|(account, _)| account.lines.are_lost()) {
            let before = with.take();
            let with = with.insert(With::of(rules, inventory, before));
            account.lines = LineFigures::to_come(inventory, with);
        }
    }

    /// The same without the figures of lines: see [`MemberAccount::restore`].
    pub fn without_lines(mut self) -> MemberAccount {
        self.inventories.iter_mut().for_each(|account| account.lines = LineFigures::default());
        self
    }

    /// Why the headline changed: from the first inventory of a kind to the newest, and from the one before that.
    /// `rules` and `member` are those that the figures were computed from.
    pub fn changes(&self, rules: Rules<'_>, member: &Member) -> Vec<Change> {
        let kept = self.changes.get().and_then(KeptChanges::unpacked);
        kept.unwrap_or_else(|| {
            let changes = self.split(rules, member);
            let _ = self.changes.set(KeptChanges::of(&changes));
            changes
        })
    }

    /// How many of its changes a profile shows: those between two years of the community.
    pub fn changes_shown(&self, rules: Rules<'_>, member: &Member) -> usize {
        self.changes.get_or_init(|| KeptChanges::of(&self.split(rules, member))).shown
    }

    fn split(&self, rules: Rules<'_>, member: &Member) -> Vec<Change> {
        let mut both = self.inventories.iter().zip(&member.inventories);
        if both.all(|(account, inventory)| account.is_of_lines_at_hand(inventory)) {
            return changes(rules, (member, &self.inventories), self.headline);
        }
        // Of a large network the lines of each member would stay: see [`Member::apart`].
        let member = member.apart();
        changes(rules, (&member, &self.apart(&member).inventories), self.headline)
    }

    /// The same figures for whoever looks now at a member, which was set [apart](Member::apart).
    pub fn apart(&self, member: &Member) -> MemberAccount {
        let mut apart = self.clone();
        let both = apart.inventories.iter_mut().zip(&member.inventories);
        both.for_each(|(account, inventory)| account.lines.come_from(inventory));
        apart
    }

    /// The people of a measured year: the nearest count, the earlier of two; where none is near enough, the newest
    /// before it.
    pub fn people(&self, year: Year, within: i32) -> Option<Dec> {
        let near = self.counted.iter().filter(|known| known.year.since(year).abs() <= within);
        let nearest = near.min_by_key(|known| (known.year.since(year).abs(), known.year));
        let newest = || self.counted.last().filter(|known| known.year < year);
        nearest.or_else(newest).map(|known| known.people)
    }
}

impl InventoryAccount {
    /// How far it can be relied on. `headline` is the total that stands for its member, and `rules` and `inventory` are
    /// those that the figures were computed from.
    pub fn assurance(&self, rules: Rules<'_>, inventory: &Inventory, headline: Headline) -> &Assurance {
        let shown = &rules.network.accounting.gwp;
        let of = |inventory: &Inventory, account: &InventoryAccount| {
            Box::new(Assurance::of(rules.references, (inventory, account), headline, shown))
        };
        self.assurance.get_or_init(|| {
            if self.is_of_lines_at_hand(inventory) {
                return of(inventory, self);
            }
            let (inventory, mut account) = (inventory.apart(), self.clone());
            account.lines.come_from(&inventory);
            of(&inventory, &account)
        })
    }

    /// Whether its lines are decoded and computed. Where they are not, they are not to stay because somebody looks at them
    /// once: see [`Lines::apart`](crate::model::Lines::apart).
    fn is_of_lines_at_hand(&self, inventory: &Inventory) -> bool {
        self.lines.are_known() && inventory.lines.are_here()
    }

    /// Its headline by the people of its year; `None` where one of the two is not known.
    pub fn per_head(&self) -> Option<PerHead> {
        Some(PerHead { value: self.value_per_head?, population: self.population? })
    }

    /// The total that stands for the member.
    pub fn headline(&self, headline: Headline) -> &Figure {
        self.totals.get(headline)
    }
}

/// Computes a member, but for what hangs on other members: its parts of budgets, and what is due.
pub fn account(rules: Rules<'_>, member: &Member, today: Date) -> MemberAccount {
    let headline = member.headline.unwrap_or(rules.network.accounting.headline);
    let inventories: Vec<InventoryAccount> = member
        .inventories
        .iter()
        .map(|inventory| inventory_account(rules, member, inventory, (headline, today)))
        .collect();
    let forecast = forecast(rules, (member, &inventories), (headline, today));
    let subject = Subject {
        rules,
        member,
        inventories: &inventories,
        headline,
        forecast: forecast.as_ref(),
        today,
        hidden: &[],
    };
    let targets: Vec<TargetAccount> =
        member.targets.iter().map(|target| target_account(subject, target)).collect();
    let measures = forecast.as_ref().and_then(|forecast| measures(member, forecast));
    let both = forecast.as_ref().zip(measures.as_ref());
    let gaps = both.map(|both| gaps((member, headline), &targets, both)).unwrap_or_default();
    let until = rules.network.accounting.trend.until;
    let actions = member.actions.iter().map(|action| action_account(action, until)).collect();
    let headlines = series(&member.inventories, InventoryKind::Community, |index| {
        inventories[index].totals.get(headline).amount
    });
    let accounting = &rules.network.accounting;
    let course = Course::through(headlines, &accounting.trend);
    let trend = course.as_ref().and_then(|course| course.trend().cloned());
    let paths = course.map(|course| paths(&course, &accounting.paths, today)).unwrap_or_default();
    MemberAccount {
        headline,
        counted: counted(member, today),
        inventories,
        targets,
        trend,
        budgets: Vec::new(),
        paths,
        forecast,
        measures,
        actions,
        due: Vec::new(),
        gaps,
        changes: OnceLock::new(),
    }
}

fn inventory_account(
    rules: Rules<'_>,
    member: &Member,
    inventory: &Inventory,
    (headline, today): (Headline, Date),
) -> InventoryAccount {
    let references = &rules.references;
    let gpc = &references.gpc;
    let shown = &rules.network.accounting.gwp;
    let lines: Vec<LineFigure> =
        inventory.lines.iter().map(|line| line_figure(references, &inventory.gwp, line, shown)).collect();
    let totals = Totals::of(gpc, (&inventory.lines, &lines), headline);
    let population = population(rules, member, inventory.year, today);
    let value_per_head = per_head(population.as_ref(), totals.get(headline));
    let notated = |wanted: Notation| -> Box<[Spot]> {
        let with_key = |what: &What| matches!(what, What::Notation { key, .. } if *key == wanted);
        let mut spots: Vec<Spot> =
            inventory.lines.iter().filter(|line| with_key(&line.what)).map(|line| line.spot).collect();
        spots.sort_unstable();
        spots.dedup();
        spots.into()
    };
    InventoryAccount {
        gases: gas_sums(&lines),
        biogenic_co2: biogenic_sum(&lines),
        value_per_head,
        population,
        high_quality_percent: high_quality_percent(inventory, &lines, totals.get(headline)),
        by_gas: lines.iter().all(|line| line.fixed_gwp.is_none()),
        not_estimated: notated(Notation::NotEstimated),
        confidential: notated(Notation::Confidential),
        assurance: OnceLock::new(),
        totals,
        lines: match rules.is_large {
            true => LineFigures::to_come(inventory, &With::of(rules, inventory, None)),
            false => lines.into(),
        },
    }
}

fn per_head(population: Option<&PopulationUsed>, figure: &Figure) -> Option<Dec> {
    figure.amount?.over(population?.people)
}

/// The population of the nearest year, the earlier of two, and none that is more years away than the network allows.
/// People of a year to come are a projection: no year that has begun takes them.
pub fn population(rules: Rules<'_>, member: &Member, year: Year, today: Date) -> Option<PopulationUsed> {
    let within = rules.network.accounting.population_within;
    let is_ahead = |year: Year| year.number() > today.year();
    member
        .population
        .iter()
        .filter(|(known, _)| known.since(year).abs() <= within && (is_ahead(year) || !is_ahead(*known)))
        .min_by_key(|(known, _)| (known.since(year).abs(), *known))
        .map(|(year, population)| PopulationUsed { people: population.value, year })
}

/// Its people as they were counted.
fn counted(member: &Member, today: Date) -> Vec<PopulationUsed> {
    let counted = member.population.iter().filter(|(known, _)| known.number() <= today.year());
    let counted = counted.map(|(year, population)| PopulationUsed { people: population.value, year });
    let mut counted: Vec<PopulationUsed> = counted.collect();
    // A large network has tens of thousands of them.
    counted.shrink_to_fit();
    counted
}

/// `None` where no line says how good its activity data are.
fn high_quality_percent(inventory: &Inventory, lines: &[LineFigure], headline: &Figure) -> Option<Dec> {
    let mut counted = headline.lines().iter().map(|position| &inventory.lines[position]);
    counted.find(|line| line.quality.activity.is_some())?;
    quality_shares(inventory, lines, headline)?.activity.percents().map(|[high, ..]| high)
}

fn gas_sums(lines: &[LineFigure]) -> Box<[(GasIndex, Dec)]> {
    let mut sums: BTreeMap<GasIndex, Total> = BTreeMap::new();
    for gas in lines.iter().flat_map(|line| &line.gases) {
        sums.entry(gas.gas).or_insert(Total::EMPTY).add(gas.mass);
    }
    sums.into_iter().filter_map(|(gas, total)| Some((gas, total.value()?))).collect()
}

fn biogenic_sum(lines: &[LineFigure]) -> Option<Dec> {
    let mut known = lines.iter().filter_map(|line| line.biogenic_co2).peekable();
    known.peek()?;
    let mut total = Total::EMPTY;
    known.for_each(|mass| total.add(mass));
    total.value()
}

/// The years and values of a total over the inventories of one kind, in the order of the years.
pub fn series(
    inventories: &[Inventory],
    kind: InventoryKind,
    value: impl Fn(usize) -> Option<Dec>,
) -> Vec<(Year, Dec)> {
    let of_kind = inventories.iter().enumerate().filter(|(_, inventory)| inventory.kind == kind);
    of_kind.filter_map(|(index, inventory)| Some((inventory.year, value(index)?))).collect()
}
