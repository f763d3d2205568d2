//! The JSON of how a member goes: why it changed, its budgets, its paths.

use std::collections::BTreeMap;

use crate::account::{
    Basis, BudgetAccount, BudgetPaths, Cause, Change, PathAccount, ReferenceChange, SectorChange, Spent,
};
use crate::model::{Budget, Gpc, Less, PathRule, References};
use crate::plan::view::data::Json;
use crate::quantity::{Date, Dec};

use super::api::{Entries, kind, year_number};

/// Why a total changed between two inventories.
pub fn change_json(gpc: &Gpc, change: &Change) -> Json {
    let people = change.people.as_ref().map(|(before, after)| {
        Entries::default()
            .put("before", before.people)
            .put("before_year", year_number(before.year))
            .put("after", after.people)
            .put("after_year", year_number(after.year))
            .done()
    });
    let moved = change.after.minus(change.before);
    let percent = moved.and_then(|moved| moved.times(Dec::HUNDRED)?.over(change.before));
    Entries::default()
        .put("id", format!("{}-{}-{}", kind(change.kind), change.from, change.to).as_str())
        .put("kind", kind(change.kind))
        .put("total", change.total.name())
        .put("from", year_number(change.from))
        .put("to", year_number(change.to))
        .put("before", change.before)
        .put("after", change.after)
        .put_known("change", moved)
        .put_known("change_percent", percent)
        .put_known("moved", change.moved())
        .put_known("population", people)
        .put("causes", causes_json(&change.causes()))
        .put("sectors", Json::List(change.sectors.iter().map(|sector| sector_json(gpc, sector)).collect()))
        .put(
            "references",
            Json::List(change.references.iter().map(|reference| reference_json(gpc, reference)).collect()),
        )
        .done()
}

fn causes_json(causes: &BTreeMap<Cause, Dec>) -> Json {
    let known = causes.iter().map(|(cause, tonnes)| (cause.name().to_owned(), Json::Number(*tonnes)));
    Json::Map(known.collect())
}

fn sector_json(gpc: &Gpc, sector: &SectorChange) -> Json {
    Entries::default()
        .put("id", sector.sector.map_or("total", |index| gpc.sectors[index].id.as_ref()))
        .put_known("before", sector.before)
        .put_known("after", sector.after)
        .put("causes", causes_json(&sector.causes))
        .done()
}

fn reference_json(gpc: &Gpc, reference: &ReferenceChange) -> Json {
    let activity = reference.activity.as_ref().map(|activity| {
        Entries::default()
            .put("unit", activity.unit.symbol.as_ref())
            .put("before", activity.before)
            .put("after", activity.after)
            .done()
    });
    Entries::default()
        .put("ref", gpc.id(reference.spot))
        .put_known("scope", reference.scope.map(|scope| Dec::from(u32::from(scope.number()))))
        .put_known("of", reference.of.as_deref())
        .put_known("before", reference.before)
        .put_known("after", reference.after)
        .put_known("activity", activity)
        .put("causes", causes_json(&reference.causes))
        .done()
}

/// A member's part of a budget.
pub fn budget_json(references: &References, budget: &Budget, account: &BudgetAccount) -> Json {
    let gases = budget.gases.iter().map(|gas| Json::text(references.gas_at(*gas).id.as_ref())).collect();
    let deductions = budget.deductions.iter().map(|deduction| {
        let entries = Entries::default().put("title", deduction.title.as_str());
        let entries = match &deduction.less {
            Less::Share(share) => entries.put_known("percent", share.times(Dec::HUNDRED)),
            Less::Amount(amount) => entries.put_known("tonnes", in_tonnes(references, amount)),
        };
        entries
            .put("because", deduction.because.as_str())
            .put_known("source", deduction.source.as_deref())
            .done()
    });
    let percent = |tonnes: Dec| tonnes.times(Dec::HUNDRED)?.over(account.share?);
    let entries = Entries::default()
        .put("id", budget.id.as_str())
        .put("title", budget.title.as_str())
        .put("source", budget.source.as_str())
        .put_known("url", budget.url.as_deref())
        .put("total", account.total.name())
        .put("gases", Json::List(gases))
        .put("from", budget.from.to_string().as_str())
        .put_known("amount", in_tonnes(references, &budget.amount))
        .put("deductions", Json::List(deductions.collect()))
        .put_known("shared", account.shared)
        .put("rule", budget.rule.name())
        .put_known("weight", account.weights.map(|(own, _)| own))
        .put_known("weight_of_all", account.weights.map(|(_, all)| all))
        .put_known("share", account.share)
        .put_known("lacks", account.lacks.map(|lack| lack.name()));
    match &account.use_up {
        Some(spent) => spent_entries(entries, spent, percent).done(),
        None => entries.done(),
    }
}

fn in_tonnes(references: &References, amount: &crate::quantity::Amount) -> Option<Dec> {
    amount.in_unit(references.units.get("t")?)
}

fn day(date: Option<Date>) -> Option<Json> {
    date.map(|date| Json::text(date.to_string()))
}

fn spent_entries(entries: Entries, spent: &Spent, percent: impl Fn(Dec) -> Option<Dec>) -> Entries {
    entries
        .put_known("spent", spent.tonnes())
        .put_known("spent_percent", spent.tonnes().and_then(&percent))
        .put("spent_measured", spent.measured)
        .put("spent_estimated", spent.estimated)
        .put("spent_projected", spent.projected)
        .put("measured_until", year_number(spent.measured_until))
        .put("left", spent.left)
        .put_known("left_percent", percent(spent.left))
        .put("is_spent", Json::Bool(spent.is_spent()))
        .put("rate", spent.rate.0)
        .put("rate_basis", basis(spent.rate.1))
        .put_known("runs_out", day(spent.runs_out))
        .put_known("runs_out_at_todays_rate", day(spent.runs_out_at_todays_rate))
        .put_known("paths", spent.paths.as_ref().map(budget_paths_json))
}

/// How a year's emissions are known, as the API names it.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Measured => "measured",
        Basis::Estimated => "estimated",
        Basis::Projected => "projected",
    }
}

fn budget_paths_json(paths: &BudgetPaths) -> Json {
    let values = |pick: fn(&(crate::quantity::Year, Dec, Dec)) -> Dec| {
        let known = paths.values.iter().map(|value| (value.0.to_string(), Json::Number(pick(value))));
        Json::Map(known.collect())
    };
    let linear = Entries::default()
        .put("slope", paths.slope)
        .put("years", paths.years)
        .put_known("reaches_zero", day(paths.zero))
        .put("values", values(|value| value.1))
        .done();
    let exponential = Entries::default()
        .put("rate", paths.rate)
        .put_known("annual_reduction_percent", paths.annual_reduction_percent)
        .put("values", values(|value| value.2))
        .done();
    Entries::default().put("linear", linear).put("exponential", exponential).done()
}

/// A path by a law, and the trend in the same years.
pub fn path_json(rule: &PathRule, account: &PathAccount) -> Json {
    let values = account.values(rule).map(|(year, value)| (year.to_string(), Json::Number(value)));
    Entries::default()
        .put("id", rule.id.as_str())
        .put("title", rule.title.as_str())
        .put("source", rule.source.as_str())
        .put_known("annual_reduction_percent", rule.rate.times(Dec::HUNDRED))
        .put("from", year_number(account.from))
        .put("until", year_number(rule.until))
        .put("basis", basis(account.basis))
        .put("values", Json::Map(values.collect()))
        .put("total", account.total)
        .put("trend_total", account.trend_total)
        .put_known("difference", account.trend_total.minus(account.total))
        .put("keeps", Json::Bool(account.keeps()))
        .done()
}
