//! The numbers of a chart as a table to read, and as text for other programs.

mod ahead;
mod parts;

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    Bar, Bars, Chart, Distribution, History, Measured, Point, Ranking, Reading, Sectors, Shape, Standing,
};
use crate::quantity::Dec;

/// Heads and rows as they are read; every row has as many cells as there are heads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Table {
    /// With the unit where the column has one.
    pub heads: Vec<String>,
    /// From the first year to the last, or in the order of the bars.
    pub rows: Vec<Vec<String>>,
}

/// One cell before it is known who will read it.
enum Cell {
    Year(i32),
    Text(String),
    /// As it is read, and as programs read it.
    Both(String, String),
    Value(Option<Dec>),
    Percent(Option<Dec>),
    Count(u32),
    /// An end of a step with its decimals, or the words instead of one.
    Edge(Result<(Dec, u32), String>),
    /// A number that was rounded with others in view.
    Shown {
        text: String,
        value: Dec,
    },
}

struct Head {
    name: String,
    /// Whether the unit belongs behind the name.
    valued: bool,
}

struct Cells {
    heads: Vec<Head>,
    rows: Vec<Vec<Cell>>,
}

/// The table that is shown beside the chart.
pub fn table(chart: &Chart) -> Table {
    let reading = chart.reading();
    let cells = cells(chart);
    let heads = cells.heads.iter().map(|head| head.with_unit(reading.unit())).collect();
    let rows = cells.rows.iter().filter(|row| is_worth_reading(chart, row));
    let rows = rows.map(|row| row.iter().map(|cell| cell.for_people(&reading)).collect());
    Table { heads, rows: rows.collect() }
}

/// Of the years ahead people read the round ones, those of targets, and the last; programs get all of them.
fn is_worth_reading(chart: &Chart, row: &[Cell]) -> bool {
    let (Shape::History(history), Some(Cell::Year(year))) = (&chart.shape, row.first()) else { return true };
    let last_measured = history.measured.iter().map(|point| point.year).max();
    let is_ahead = last_measured.is_some_and(|last| *year > last);
    let is_marked =
        || history.targets.iter().any(|target| target.year == *year) || history.years().max() == Some(*year);
    !is_ahead || year % 5 == 0 || is_marked()
}

/// The text for other programs, in the unit of the values.
pub fn csv(chart: &Chart) -> String {
    let cells = cells(chart);
    let unit = chart.measure.steps.first().map_or("", |step| step.label.as_str());
    let mut text = String::new();
    push_line(&mut text, cells.heads.iter().map(|head| head.with_unit(unit)));
    for row in &cells.rows {
        push_line(&mut text, row.iter().map(Cell::for_programs));
    }
    text
}

impl Head {
    fn with_unit(&self, unit: &str) -> String {
        match self.valued && !unit.is_empty() {
            true => format!("{} ({unit})", self.name),
            false => self.name.clone(),
        }
    }
}

impl Cell {
    fn for_people(&self, reading: &Reading) -> String {
        match self {
            Cell::Year(year) => year.to_string(),
            Cell::Text(text) | Cell::Both(text, _) => text.clone(),
            Cell::Value(value) => value.map_or_else(String::new, |value| reading.number(value)),
            Cell::Percent(value) => value.map_or_else(String::new, |value| reading.numbers().change(value)),
            Cell::Count(count) => reading.numbers().number(Dec::from(*count), 0),
            Cell::Edge(Ok((edge, places))) => reading.numbers().number(*edge, *places),
            Cell::Edge(Err(words)) => words.clone(),
            Cell::Shown { text, .. } => text.clone(),
        }
    }

    fn for_programs(&self) -> String {
        match self {
            Cell::Year(year) => year.to_string(),
            // A spreadsheet would run it.
            Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
            Cell::Text(text) | Cell::Both(_, text) => text.clone(),
            Cell::Value(value) | Cell::Percent(value) => value.map_or_else(String::new, |v| v.to_string()),
            Cell::Count(count) => count.to_string(),
            Cell::Edge(edge) => edge.as_ref().map_or_else(|_| String::new(), |(edge, _)| edge.to_string()),
            Cell::Shown { value, .. } => value.to_string(),
        }
    }
}

fn push_line(text: &mut String, fields: impl Iterator<Item = String>) {
    for (index, field) in fields.enumerate() {
        if index > 0 {
            text.push(',');
        }
        if field.contains([',', '"', '\n', '\r']) {
            text.push_str(&format!("\"{}\"", field.replace('"', "\"\"")));
        } else {
            text.push_str(&field);
        }
    }
    text.push_str("\r\n");
}

fn cells(chart: &Chart) -> Cells {
    match &chart.shape {
        Shape::History(history) => of_history(chart, history),
        Shape::Sectors(sectors) => of_sectors(chart, sectors),
        Shape::Sparkline(line) => of_points(chart, &line.points),
        Shape::Bars(bars) => of_bars(chart, bars),
        Shape::Distribution(distribution) => of_distribution(distribution),
        Shape::Ranking(ranking) => of_ranking(ranking),
        Shape::Budget(budget) => ahead::of_budget(chart, budget),
        Shape::Abatement(abatement) => ahead::of_abatement(chart, abatement),
        Shape::Waterfall(waterfall) => parts::of_waterfall(chart, waterfall),
        Shape::Multiples(multiples) => parts::of_multiples(chart, multiples),
    }
}

fn head(name: &str) -> Head {
    Head { name: name.into(), valued: false }
}

fn valued(name: &str) -> Head {
    Head { name: name.into(), valued: true }
}

/// Columns that stay empty throughout are left out.
fn of_history(chart: &Chart, history: &History) -> Cells {
    let words = &chart.words;
    let years: BTreeSet<i32> = history.years().collect();
    let at = |points: &[Point], year| points.iter().find(|point| point.year == year).map(|point| point.value);
    let mut heads = vec![head(&words.year), valued(&words.measured), head(&words.standing)];
    let lines = [(&history.required, &words.required), (&history.trend, &words.trend)];
    heads.extend(lines.iter().filter(|(line, _)| !line.is_empty()).map(|(_, name)| valued(name)));
    let outlook = ahead::Columns::of(chart, history);
    heads.extend(outlook.heads());
    if !history.targets.is_empty() {
        heads.extend([valued(&words.target), head(&words.change)]);
    }
    let last_measured = history.measured.iter().map(|point| point.year).max();
    let row = |year: i32| {
        let measured = history.measured.iter().find(|point| point.year == year);
        let standing = measured.map_or(String::new(), |point| words.standing(point.standing).into());
        let value = match measured {
            // A year between inventories has no data; a year to come has none yet.
            None if last_measured.is_some_and(|last| year < last) => {
                Cell::Both(words.no_data.clone(), String::new())
            }
            measured => Cell::Value(measured.map(|point| point.value)),
        };
        let mut row = vec![Cell::Year(year), value, Cell::Text(standing)];
        row.extend(
            lines.iter().filter(|(line, _)| !line.is_empty()).map(|(line, _)| Cell::Value(at(line, year))),
        );
        row.extend(outlook.cells(year));
        if !history.targets.is_empty() {
            let target = history.targets.iter().find(|target| target.year == year);
            row.push(Cell::Value(target.map(|target| target.value)));
            row.push(Cell::Percent(target.and_then(|target| target.change)));
        }
        row
    };
    Cells { heads, rows: years.into_iter().map(row).collect() }
}

fn of_sectors(chart: &Chart, sectors: &Sectors) -> Cells {
    let words = &chart.words;
    let mut heads = vec![head(&words.year)];
    heads.extend(sectors.sectors.iter().map(|sector| valued(&sector.name)));
    heads.extend([valued(&words.total), head(&words.standing)]);
    let row = |year: i32| {
        let parts: Vec<_> = sectors.sectors.iter().map(|sector| sector.at(year)).collect();
        // A sector without a number is not zero: it leaves the total incomplete.
        let standing = |part: &Option<&Measured>| part.map_or(Standing::Incomplete, |part| part.standing);
        let worst = parts.iter().map(standing).max().unwrap_or_default();
        let (above, below) = sectors.stack(year);
        let mut row = vec![Cell::Year(year)];
        row.extend(parts.iter().map(|part| match part {
            Some(part) => Cell::Value(Some(part.value)),
            None => Cell::Text(words.no_data.clone()),
        }));
        row.extend([Cell::Value(above.plus(below)), Cell::Text(words.standing(worst).into())]);
        row
    };
    Cells { heads, rows: sectors.years().into_iter().map(row).collect() }
}

fn of_points(chart: &Chart, points: &[Point]) -> Cells {
    let heads = vec![head(&chart.words.year), valued(&chart.words.measured)];
    let row = |point: &Point| vec![Cell::Year(point.year), Cell::Value(Some(point.value))];
    Cells { heads, rows: points.iter().map(row).collect() }
}

fn of_bars(chart: &Chart, bars: &Bars) -> Cells {
    let heads = vec![head(&bars.of), valued(&chart.words.total), head(&chart.words.standing)];
    let row = |bar: &Bar| {
        vec![
            Cell::Text(bar.name.clone()),
            Cell::Value(Some(bar.value)),
            Cell::Text(chart.words.standing(bar.standing).into()),
        ]
    };
    Cells { heads, rows: bars.bars.iter().map(row).collect() }
}

/// The steps that hold any, class by class.
fn of_distribution(distribution: &Distribution) -> Cells {
    let words = &distribution.words;
    let heads = vec![
        head(&distribution.of),
        valued(&words.from),
        valued(&words.to),
        head(&words.members),
        valued(&words.median),
    ];
    let places = distribution.width.normalized().places();
    let last = distribution.steps().saturating_sub(1);
    let end = |is_open: bool, words: &String, edge: Dec| match is_open {
        true => Cell::Edge(Err(words.clone())),
        false => Cell::Edge(Ok((edge, places))),
    };
    let mut rows = Vec::new();
    for row in &distribution.rows {
        for (step, count) in row.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            rows.push(vec![
                Cell::Text(row.name.clone()),
                end(step == 0 && distribution.below, &words.less, distribution.edge(step)),
                end(step == last && distribution.above, &words.more, distribution.edge(step + 1)),
                Cell::Count(*count),
                Cell::Value(row.median),
            ]);
        }
    }
    Cells { heads, rows }
}

fn of_ranking(ranking: &Ranking) -> Cells {
    let heads = vec![head(&ranking.by), head(&ranking.of), valued(&ranking.value)];
    let bars = ranking.groups.iter().flat_map(|group| group.bars.iter().map(move |bar| (group, bar)));
    let rows = bars.map(|(group, bar)| {
        vec![Cell::Text(group.name.clone()), Cell::Text(bar.name.clone()), Cell::Value(Some(bar.value))]
    });
    Cells { heads, rows: rows.collect() }
}
