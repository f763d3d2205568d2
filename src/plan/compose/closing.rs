//! How far actions go: what each saves in a target's year, and its share of the gap between the forecast without action
//! and the goal. Without a forecast the newest figure stands for it, and actions count at their own word.

use crate::account::{GapAccount, action_effect};
use crate::model::{self, Target};
use crate::plan::view::{Closing, ClosingRow};
use crate::plan::words::{self, Wording};
use crate::quantity::{Dec, Year};

use super::abatement::money;
use super::profile::{cost, state};
use super::target::main_target;
use super::{Known, MemberComposer};

/// What actions are held against.
struct Gap {
    year: Year,
    /// Tonnes without them, and the goal where there is one.
    without: Dec,
    goal: Option<Dec>,
    /// Whether `without` is a forecast.
    is_forecast: bool,
}

impl Gap {
    /// Tonnes between the two; `None` where there is no goal or nothing left to close.
    fn open(&self) -> Option<Dec> {
        let gap = self.without.minus(self.goal?)?;
        (!gap.is_zero() && !gap.is_negative()).then_some(gap)
    }
}

/// Whether an action counts: it says how much it saves and from when, and it goes on.
pub fn is_counted(action: &model::Action) -> bool {
    let goes_on = !matches!(action.status.as_str(), "stopped" | "paused");
    goes_on && action.reduction.is_some() && action.start.is_some()
}

impl MemberComposer<'_> {
    /// How far the actions of a member go; `None` without actions, and where nothing can be said of them.
    pub fn closing(&self, known: Known<'_>) -> Option<Closing> {
        let actions = &known.member.actions;
        if actions.is_empty() {
            return None;
        }
        let gap = gap(known)?;
        let saved: Vec<Option<Dec>> = (0..actions.len()).map(|index| saves(known, &gap, index)).collect();
        let rows: Vec<ClosingRow> =
            (0..actions.len()).map(|index| row(&self.words, known, &gap, (index, saved[index]))).collect();
        let all = saved.iter().flatten().try_fold(Dec::ZERO, |sum, tonnes| sum.plus(*tonnes))?;
        let counted = saved.iter().flatten().count();
        let forecast = known.account.forecast.as_ref().filter(|_| gap.is_forecast);
        Some(Closing {
            sentence: sentence(&self.words, known, &gap, (counted > 0).then_some(all)),
            year: self.words.year(gap.year),
            has_shares: gap.open().is_some() && counted > 0,
            has_costs: rows.iter().any(|row| !row.cost.is_empty()),
            all: (counted > 1).then(|| ClosingRow {
                title: self.words.say("closing-together"),
                saves: Some(self.words.tonnes(all)),
                share: gap
                    .open()
                    .and_then(|open| words::share(all, open))
                    .map(|it| self.words.percent_closed(it)),
                ..ClosingRow::default()
            }),
            not_counted: not_counted(&self.words, known),
            assumptions: forecast.map(|forecast| forecast.source.clone()).unwrap_or_default(),
            rows,
        })
    }

    /// The share of the gap that each action closes, percent, in the order of the actions.
    pub fn shares_of_gap(&self, known: Known<'_>) -> Vec<Option<Dec>> {
        let gap = gap(known);
        let share = |index: usize| {
            let gap = gap.as_ref()?;
            words::share(saves(known, gap, index)?, gap.open()?)
        };
        (0..known.member.actions.len()).map(share).collect()
    }
}

/// The gap that a member's actions are held against: that of its main target.
fn gap(known: Known<'_>) -> Option<Gap> {
    let account = known.account;
    let position = |target: &Target| known.member.targets.iter().position(|other| other.id == target.id);
    let ahead = |target: &&Target| known.latest().is_none_or(|latest| target.year > latest.inventory.year);
    let main = main_target(known).filter(|(target, _)| ahead(target));
    let of_main = main.and_then(|(target, _)| {
        let index = position(target)?;
        account.gaps.iter().find(|gap: &&GapAccount| gap.target == index)
    });
    if let (Some(gap), Some((target, _))) = (of_main, main) {
        return Some(Gap {
            year: target.year,
            without: gap.without_action,
            goal: Some(gap.goal),
            is_forecast: true,
        });
    }
    if let Some(forecast) = &account.forecast {
        let (year, without) = *forecast.values.last()?;
        return Some(Gap { year, without, goal: None, is_forecast: true });
    }
    let (target, judged) = main?;
    let (_, without) = judged.latest.filter(|_| judged.total == Some(account.headline))?;
    Some(Gap { year: target.year, without, goal: Some(judged.goal?), is_forecast: false })
}

/// What an action saves in the year of the gap: its wedge of the forecast, or what it says itself beyond what it did by
/// the newest inventory.
fn saves(known: Known<'_>, gap: &Gap, index: usize) -> Option<Dec> {
    let action = &known.member.actions[index];
    if !is_counted(action) {
        return None;
    }
    if !gap.is_forecast {
        let latest = known.latest()?.inventory.year;
        return action_effect(action, gap.year)?.minus(action_effect(action, latest)?);
    }
    let measures = known.account.measures.as_ref()?;
    let wedge = measures.wedges.iter().find(|wedge| wedge.action == index);
    let value = wedge.and_then(|wedge| wedge.values.iter().find(|(year, _)| *year == gap.year));
    Some(value.map_or(Dec::ZERO, |(_, tonnes)| *tonnes))
}

fn row(words: &Wording, known: Known<'_>, gap: &Gap, (index, saved): (usize, Option<Dec>)) -> ClosingRow {
    let (action, account) = (&known.member.actions[index], &known.account.actions[index]);
    let years = match (action.start, action.full_effect) {
        (Some(start), Some(full)) => words.years(start, full),
        (Some(start), None) => words.year(start),
        _ => String::new(),
    };
    let currency = action.cost.as_ref().map_or("", |(_, currency)| currency.as_str());
    ClosingRow {
        id: format!("action-{}", action.id),
        title: action.title.clone(),
        state: state(&action.status),
        years,
        saves: saved.map(|it| words.tonnes(it)),
        share: saved
            .zip(gap.open())
            .and_then(|(saved, open)| words::share(saved, open))
            .map(|it| words.percent(it)),
        cost: action
            .cost
            .as_ref()
            .map(|(amount, currency)| cost(words, *amount, currency))
            .unwrap_or_default(),
        cost_per_tonne: account.cost_per_tonne.map(|cost| money(words, cost, currency)).unwrap_or_default(),
    }
}

/// Where the gap begins, and what the actions close of it.
fn sentence(words: &Wording, known: Known<'_>, gap: &Gap, saved: Option<Dec>) -> String {
    format!("{} {}", against(words, known, gap), closed(words, gap, saved))
}

/// `Without new action Edina would emit 700 thousand tonnes in 2030, 200 thousand tonnes more than its target for 2030 allows.`
fn against(words: &Wording, known: Known<'_>, gap: &Gap) -> String {
    let measured = known.latest().filter(|_| !gap.is_forecast).map(|latest| latest.inventory.year);
    let when = if measured.is_some() { "was" } else { "will" };
    let mut given = vec![
        ("name", known.member.name.as_str().into()),
        ("without", words.signed_tonnes_words(gap.without).into()),
        ("year", measured.unwrap_or(gap.year).into()),
    ];
    let key = match (gap.goal, gap.open()) {
        (None, _) => format!("closing-{when}"),
        (Some(_), None) => format!("closing-{when}-allowed"),
        (Some(_), Some(open)) => {
            given.push(("open", words.tonnes_words(open).into()));
            format!("closing-{when}-over")
        }
    };
    if measured.is_some() && gap.goal.is_some() {
        given.push(("goal", gap.year.into()));
    }
    words.tell(&key, &given)
}

/// `The actions on file save 120 thousand tonnes a year by then and close 60 % of that gap.`
fn closed(words: &Wording, gap: &Gap, saved: Option<Dec>) -> String {
    let Some(saved) = saved else { return words.say("closing-nothing-told") };
    let (tonnes, year) = (("tonnes", words.tonnes_words(saved).into()), ("year", gap.year.into()));
    match gap.open().and_then(|open| words::share(saved, open)) {
        None => words.tell("closing-saves", &[tonnes, year]),
        Some(_) if saved.is_zero() || saved.is_negative() => words.tell("closing-nothing", &[year]),
        Some(share) if share >= Dec::HUNDRED => words.tell("closing-all", &[tonnes]),
        Some(share) => {
            let percent = words.numbers.percent_of(&words.percent_closed(share).text);
            words.tell("closing-part", &[tonnes, ("percent", percent.into())])
        }
    }
}

fn not_counted(words: &Wording, known: Known<'_>) -> String {
    let left_out = known.member.actions.iter().filter(|action| !is_counted(action));
    let titles: Vec<&str> = left_out.map(|action| action.title.as_str()).collect();
    if titles.is_empty() {
        return String::new();
    }
    words.tell("closing-not-counted", &[("list", words.listed(titles.into_iter()).into())])
}
