//! The columns of what lies ahead: forecasts and wedges, budgets, costs.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Abatement, Budget, Chart, History, Point};
use super::{Cell, Cells, Head, head, valued};
use crate::quantity::Dec;

/// The forecast, each action, what is left, and each path by a law; none of those that a history does not have.
pub struct Columns {
    columns: Vec<(String, BTreeMap<i32, Dec>)>,
}

fn by_year(points: &[Point]) -> BTreeMap<i32, Dec> {
    points.iter().map(|point| (point.year, point.value)).collect()
}

impl Columns {
    pub fn of(chart: &Chart, history: &History) -> Columns {
        let (outlook, words) = (&history.outlook, &chart.words);
        let mut columns = Vec::new();
        if !outlook.without.is_empty() {
            columns.push((words.without_action.clone(), by_year(&outlook.without)));
        }
        columns.extend(outlook.wedges.iter().map(|wedge| (wedge.name.clone(), by_year(&wedge.saved))));
        if !outlook.wedges.is_empty() {
            columns.push((words.with_actions.clone(), by_year(&outlook.with())));
        }
        columns.extend(history.laws.iter().map(|law| (law.name.clone(), by_year(&law.points))));
        Columns { columns }
    }

    pub fn heads(&self) -> impl Iterator<Item = Head> {
        self.columns.iter().map(|(name, _)| valued(name))
    }

    pub fn cells(&self, year: i32) -> impl Iterator<Item = Cell> {
        self.columns.iter().map(move |(_, values)| Cell::Value(values.get(&year).copied()))
    }
}

/// A row for each day: what is used up by then, and what would be along each line.
pub fn of_budget(chart: &Chart, budget: &Budget) -> Cells {
    let words = &chart.words;
    let mut heads = vec![head(&words.day), valued(&words.used), head(&words.standing)];
    heads.extend(budget.ahead.iter().map(|line| valued(&line.name)));
    let days: BTreeSet<(Dec, &str, &str)> =
        budget.moments().map(|moment| (moment.at, moment.day.as_str(), moment.words.as_str())).collect();
    let row = |(at, day, read): (Dec, &str, &str)| {
        let used = budget.used.iter().find(|used| used.moment.at == at);
        let standing = used.map_or("", |used| words.standing(used.standing));
        let mut row = vec![
            Cell::Both(read.to_owned(), day.to_owned()),
            Cell::Value(used.map(|used| used.moment.value)),
            Cell::Text(standing.to_owned()),
        ];
        row.extend(budget.ahead.iter().map(|line| {
            let moment = line.moments.iter().find(|moment| moment.at == at);
            Cell::Value(moment.map(|moment| moment.value))
        }));
        row
    };
    Cells { heads, rows: days.into_iter().map(row).collect() }
}

/// The cheapest first: what each saves a year, and what a tonne costs.
pub fn of_abatement(chart: &Chart, abatement: &Abatement) -> Cells {
    let reading = abatement.across.reading(abatement.total(), 0, &chart.numbers);
    let unit = abatement.across.steps.first().map_or("", |step| step.label.as_str());
    let heads =
        vec![head(&abatement.of), head(&format!("{} ({unit})", abatement.saves)), valued(&chart.words.cost)];
    let rows = abatement.in_order().into_iter().map(|(_, block)| {
        let saved = reading.numbers().number(block.saved, 0);
        vec![
            Cell::Text(block.name.clone()),
            Cell::Both(saved, block.saved.to_string()),
            Cell::Value(Some(block.cost)),
        ]
    });
    Cells { heads, rows: rows.collect() }
}
