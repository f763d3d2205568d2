//! The numbers of a chart as a table to read, and as text for other programs.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Bar, Bars, Chart, History, Measured, Point, Reading, Sectors, Shape, Standing};
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
    Value(Option<Dec>),
    Percent(Option<Dec>),
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
    let rows = cells.rows.iter().map(|row| row.iter().map(|cell| cell.for_people(&reading)).collect());
    Table { heads, rows: rows.collect() }
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
            Cell::Text(text) => text.clone(),
            Cell::Value(value) => value.map_or_else(String::new, |value| reading.number(value)),
            Cell::Percent(value) => value.map_or_else(String::new, |value| reading.numbers().change(value)),
        }
    }

    fn for_programs(&self) -> String {
        match self {
            Cell::Year(year) => year.to_string(),
            // A spreadsheet would run it.
            Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
            Cell::Text(text) => text.clone(),
            Cell::Value(value) | Cell::Percent(value) => value.map_or_else(String::new, |v| v.to_string()),
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
    if !history.targets.is_empty() {
        heads.extend([valued(&words.target), head(&words.change)]);
    }
    let row = |year: i32| {
        let measured = history.measured.iter().find(|point| point.year == year);
        let standing = measured.map_or(String::new(), |point| words.standing(point.standing).into());
        let mut row =
            vec![Cell::Year(year), Cell::Value(measured.map(|point| point.value)), Cell::Text(standing)];
        row.extend(
            lines.iter().filter(|(line, _)| !line.is_empty()).map(|(line, _)| Cell::Value(at(line, year))),
        );
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
