//! Tables of how members go, to download: trends, paths, budgets, changes, actions, forecasts, and what is due.

use crate::account::{ActionAccount, BudgetAccount, Cause, Change, PathAccount, Trend};
use crate::model::{Action, Budget, PathRule};
use crate::plan::view::data::Table;
use crate::quantity::{Date, Dec, Year};

use super::api::kind;
use super::due_of_one::due_id;
use super::progress::basis;
use super::progress_heads::{
    actions_head, budgets_head, changes_head, due_head, forecasts_head, paths_head, trends_head,
};
use super::tables::{Row, number, text};
use super::{Composer, Known};

/// One of the tables about progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProgressTable {
    Trends,
    Paths,
    Budgets,
    Changes,
    Actions,
    Forecasts,
    Due,
}

impl ProgressTable {
    /// All of them, in the order in which the package lists them.
    pub const ALL: [ProgressTable; 7] = [
        ProgressTable::Trends,
        ProgressTable::Paths,
        ProgressTable::Budgets,
        ProgressTable::Changes,
        ProgressTable::Actions,
        ProgressTable::Forecasts,
        ProgressTable::Due,
    ];

    /// The table without its rows.
    pub fn head(self) -> Table {
        match self {
            ProgressTable::Trends => trends_head(),
            ProgressTable::Paths => paths_head(),
            ProgressTable::Budgets => budgets_head(),
            ProgressTable::Changes => changes_head(),
            ProgressTable::Actions => actions_head(),
            ProgressTable::Forecasts => forecasts_head(),
            ProgressTable::Due => due_head(),
        }
    }
}

fn year(year: Option<Year>) -> Option<String> {
    year.map(|year| year.to_string())
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

impl Composer<'_> {
    /// What one of the tables about progress says of a member.
    pub fn progress_rows(&self, table: ProgressTable, known: Known<'_>) -> Vec<Row> {
        let account = known.account;
        match table {
            ProgressTable::Trends => account.trend.iter().map(|trend| trend_row(known, trend)).collect(),
            ProgressTable::Paths => {
                let rules = &self.model.network.accounting.paths;
                account.paths.iter().map(|path| path_row(known, &rules[path.rule], path)).collect()
            }
            ProgressTable::Budgets => {
                let row =
                    |budget: &BudgetAccount| budget_row(known, &self.model.budgets[budget.budget], budget);
                account.budgets.iter().map(row).collect()
            }
            ProgressTable::Changes => {
                self.changes(known).iter().flat_map(|change| self.change_rows(known, change)).collect()
            }
            ProgressTable::Actions => {
                let both = known.member.actions.iter().zip(&account.actions);
                both.map(|(action, account)| self.action_row(known, action, account)).collect()
            }
            ProgressTable::Forecasts => self.forecast_rows(known),
            ProgressTable::Due => {
                let row = |due: &crate::account::Due| {
                    vec![
                        text(&known.member.id),
                        text(due_id(known, due)),
                        text(due.kind.name()),
                        text(due.day),
                        text(due.day < self.accounts.today),
                        text(self.due_title(known, due)),
                    ]
                };
                account.due.iter().map(row).collect()
            }
        }
    }

    /// The whole of a change and each of its sectors, a column for each cause.
    fn change_rows(&self, known: Known<'_>, change: &Change) -> Vec<Row> {
        let sectors = &self.model.references.gpc.sectors;
        let row = |sector: &str,
                   amounts: [Option<Dec>; 3],
                   causes: &std::collections::BTreeMap<Cause, Dec>|
         -> Row {
            let head = [
                text(&known.member.id),
                text(kind(change.kind)),
                text(change.total.name()),
                text(change.from),
                text(change.to),
                text(sector),
                number(amounts[0]),
                number(amounts[1]),
                number(amounts[2]),
            ];
            let causes = Cause::ALL.iter().map(|cause| number(causes.get(cause).copied()));
            head.into_iter().chain(causes).collect()
        };
        let (before, after) = (change.before, change.after);
        let mut rows = vec![row("all", [Some(before), Some(after), after.minus(before)], &change.causes())];
        rows.extend(change.sectors.iter().map(|one| {
            let id = one.sector.map_or("mixed", |index| sectors[index].id.as_ref());
            row(id, [one.before, one.after, one.moved()], &one.causes)
        }));
        rows
    }

    fn action_row(&self, known: Known<'_>, action: &Action, account: &ActionAccount) -> Row {
        let sectors = &self.model.references.gpc.sectors;
        let sectors: Vec<&str> = action.sectors.iter().map(|index| sectors[*index].id.as_ref()).collect();
        let cost = action.cost.as_ref();
        vec![
            text(&known.member.id),
            text(&action.id),
            text(&action.title),
            action.pathway.clone(),
            text(sectors.join(" ")),
            text(&action.status),
            year(action.start),
            year(action.full_effect),
            number(action.reduction),
            number(account.tonnes),
            year(account.tonnes.map(|_| account.until)),
            number(cost.map(|(amount, _)| *amount)),
            cost.map(|(_, currency)| currency.clone()),
            number(account.cost_per_tonne),
        ]
    }

    /// What is forecast, what the actions save of it, and what is left, year by year.
    fn forecast_rows(&self, known: Known<'_>) -> Vec<Row> {
        let Some(forecast) = &known.account.forecast else { return Vec::new() };
        let mut rows = Vec::new();
        let mut put = |measure: &str, item: &str, values: &[(Year, Dec)]| {
            rows.extend(values.iter().map(|(year, tonnes)| -> Row {
                let basis = if *year == forecast.base_year { "measured" } else { "projected" };
                let basis = if measure == "saved" { "projected" } else { basis };
                vec![text(&known.member.id), text(measure), text(item), text(year), text(basis), text(tonnes)]
            }));
        };
        put("without-action", "all", &forecast.values);
        for one in &forecast.sectors {
            let sectors = &self.model.references.gpc.sectors;
            let id = one.sector.map_or("mixed", |index| sectors[index].id.as_ref());
            put("without-action", id, &one.values);
        }
        if let Some(measures) = &known.account.measures {
            put("with-actions", "all", &measures.values);
            for wedge in &measures.wedges {
                put("saved", &known.member.actions[wedge.action].id, &wedge.values);
            }
        }
        rows
    }
}

fn trend_row(known: Known<'_>, trend: &Trend) -> Row {
    vec![
        text(&known.member.id),
        text(known.account.headline.name()),
        text(trend.method.name()),
        text(trend.from),
        text(trend.to),
        text(trend.slope),
        text(trend.level),
        day(trend.reaches_zero),
        number(trend.mean_annual_change_percent),
        number(trend.compound_annual_change_percent),
    ]
}

fn path_row(known: Known<'_>, rule: &PathRule, path: &PathAccount) -> Row {
    vec![
        text(&known.member.id),
        text(&rule.id),
        text(known.account.headline.name()),
        year(Some(path.from)),
        text(rule.until),
        text(basis(path.basis)),
        number(rule.rate.times(Dec::HUNDRED)),
        text(path.total),
        text(path.trend_total),
        number(path.trend_total.minus(path.total)),
        text(path.keeps()),
        text(&rule.source),
    ]
}

fn budget_row(known: Known<'_>, budget: &Budget, account: &BudgetAccount) -> Row {
    let spent = account.use_up.as_ref();
    let paths = spent.and_then(|spent| spent.paths.as_ref());
    vec![
        text(&known.member.id),
        text(&budget.id),
        text(account.total.name()),
        text(budget.from),
        text(budget.rule.name()),
        number(account.weights.map(|(own, _)| own)),
        number(account.weights.map(|(_, all)| all)),
        number(account.share),
        number(spent.and_then(|spent| spent.tonnes())),
        number(spent.map(|spent| spent.measured)),
        number(spent.map(|spent| spent.estimated)),
        number(spent.map(|spent| spent.projected)),
        year(spent.map(|spent| spent.measured_until)),
        number(spent.map(|spent| spent.left)),
        number(spent.map(|spent| spent.rate.0)),
        spent.map(|spent| basis(spent.rate.1).to_owned()),
        day(spent.and_then(|spent| spent.runs_out)),
        day(spent.and_then(|spent| spent.runs_out_at_todays_rate)),
        number(paths.map(|paths| paths.slope)),
        day(paths.and_then(|paths| paths.zero)),
        number(paths.and_then(|paths| paths.annual_reduction_percent)),
        account.lacks.map(|lack| lack.name().to_owned()),
        text(&budget.source),
    ]
}
