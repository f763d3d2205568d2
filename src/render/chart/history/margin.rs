//! The names of what ends in the last year, in one column beside the frame of a wide sheet: targets, the trend, the
//! forecast, the wedges of actions, and what is left with them. On a narrow sheet a key names the lines instead.

use super::super::column;
use super::super::key::Row;
use super::super::labels::{LINE_HEIGHT, Line, Placed};
use super::super::sheet::{Frame, Plane, Size};
use super::super::svg::Align;
use super::notes::target_value;
use super::outlook::{Band, bands, thick_enough};
use super::{DIAMOND, Scene};
use crate::plan::view::chart::{History, Point, TargetMark};
use crate::quantity::Dec;

/// From the frame to the names: room for half a diamond and a leader.
pub const INDENT: f64 = DIAMOND + 11.0;
/// The widest that a name may be.
const ROOM: f64 = 176.0;
/// How far a name may stand from its height without a leader.
const NEAR: f64 = 5.0;

/// One name of the column.
pub struct End {
    pub lines: Vec<Line>,
    class: &'static str,
    /// The height of what it names, in the unit that is shown.
    value: f64,
    /// How far what it names reaches beyond the frame.
    radius: f64,
    rank: Rank,
}

/// What is left out first where the column is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Law,
    Wedge,
    With,
    Without,
    Trend,
    Target,
}

/// The column, and the bands as it names them: all of them as one where a key names them.
pub struct Margin {
    pub ends: Vec<End>,
    pub bands: Vec<Band>,
}

/// Whether the column names what ends in this year.
pub fn holds(scene: &Scene, size: Size, year: i32) -> bool {
    !size.narrow && year == scene.last && scene.measured.last().is_none_or(|point| point.year < year)
}

/// Whether a key under the chart names the lines ahead: where there is no column for them, or they end elsewhere.
fn has_key(history: &History, size: Size) -> bool {
    let ends = history.outlook.without.last().map(|point| point.year);
    let law = history.laws.iter().filter_map(|law| law.points.last()).map(|point| point.year).max();
    let Some(end) = ends.max(law) else { return false };
    let last_measured = history.measured.iter().map(|point| point.year).max();
    let at_the_edge = history.years().max() == Some(end) && last_measured < Some(end);
    size.narrow || !at_the_edge || ends.is_some_and(|ends| ends < end)
}

/// How many rows the key has; none without one.
pub fn rows(history: &History, size: Size) -> usize {
    if !has_key(history, size) {
        return 0;
    }
    let outlook = &history.outlook;
    let lines = [!outlook.without.is_empty(), !outlook.wedges.is_empty(), !outlook.wedges.is_empty()];
    lines.iter().filter(|is_there| **is_there).count()
        + usize::from(!history.trend.is_empty())
        + history.laws.iter().filter(|law| !law.points.is_empty()).count()
}

/// The rows of the key, from what emits most.
pub fn key(scene: &Scene, size: Size) -> Vec<Row> {
    let (history, words) = (scene.history, &scene.chart.words);
    if !has_key(history, size) {
        return Vec::new();
    }
    let mut rows = Vec::new();
    let mut row = |name: &str, points: &[Point], class, is_band| {
        let Some(last) = points.iter().max_by_key(|point| point.year) else { return };
        let number = words.in_year(&scene.reading.short(last.value), last.year);
        rows.push(Row { name: name.to_owned(), number, class, is_band });
    };
    let (outlook, with) = (&history.outlook, history.outlook.with());
    row(&words.without_action, &outlook.without, "forecast", false);
    if !outlook.wedges.is_empty() {
        let saved = |(with, without): (&Point, &Point)| Point {
            year: with.year,
            value: with.value.minus(without.value).unwrap_or(with.value),
        };
        let saved: Vec<Point> = with.iter().zip(&outlook.without).map(saved).collect();
        row(&words.all_actions, &saved, "wedge", true);
        row(&words.with_actions, &with, "with-actions", false);
    }
    row(&words.trend, &history.trend, "trend", false);
    for law in &history.laws {
        row(&law.name, &law.points, "law", false);
    }
    rows
}

/// What the column names: of the actions as many as it has room for.
pub fn fill(scene: &Scene, size: Size) -> Margin {
    let outlook = &scene.history.outlook;
    let mut ends = lines(scene, size);
    let most = if has_key(scene.history, size) { 0 } else { thick_enough(scene, size) };
    for named in (1..=most).rev() {
        let bands = bands(outlook, named, &scene.chart.words);
        let names: Vec<End> = bands.iter().map(|band| wedge_end(scene, size, band)).collect();
        if height(&ends, size) + height(&names, size) <= room(size) {
            ends.extend(names);
            return Margin { ends, bands };
        }
    }
    let bands = bands(outlook, 0, &scene.chart.words);
    let ends_here = outlook.without.last().is_some_and(|end| holds(scene, size, end.year));
    if ends_here && !has_key(scene.history, size) {
        ends.extend(bands.iter().map(|band| wedge_end(scene, size, band)));
    }
    drop_what_does_not_fit(&mut ends, size);
    Margin { ends, bands }
}

/// The names of all lines and marks that end in the last year.
fn lines(scene: &Scene, size: Size) -> Vec<End> {
    let (history, words) = (scene.history, &scene.chart.words);
    let mut ends = Vec::new();
    let mut line = |name: &str, points: &[Point], class, rank| {
        let last = points.iter().max_by_key(|point| point.year);
        if let Some(last) = last.filter(|last| holds(scene, size, last.year)) {
            let lines = Line::name_and_number(name, &scene.reading.short(last.value), size.label, ROOM);
            ends.push(End { lines, class, value: height_of(scene, last.value), radius: 1.0, rank });
        }
    };
    if !has_key(history, size) {
        line(&words.without_action, &history.outlook.without, "label", Rank::Without);
        if !history.outlook.wedges.is_empty() {
            line(&words.with_actions, &history.outlook.with(), "label", Rank::With);
        }
        line(&words.trend, &history.trend, "label trend-label", Rank::Trend);
        for law in &history.laws {
            line(&law.name, &law.points, "label law-label", Rank::Law);
        }
    }
    let targets = history.targets.iter().filter(|target| holds(scene, size, target.year));
    ends.extend(targets.map(|target| target_end(scene, size, target)));
    ends
}

fn height_of(scene: &Scene, value: Dec) -> f64 {
    scene.reading.scaled(value).to_pixel_float()
}

fn target_end(scene: &Scene, size: Size, target: &TargetMark) -> End {
    let lines = Line::name_and_number(&target.name, &target_value(scene, target), size.label, ROOM);
    End { lines, class: "label", value: height_of(scene, target.value), radius: DIAMOND, rank: Rank::Target }
}

fn wedge_end(scene: &Scene, size: Size, band: &Band) -> End {
    let (upper, lower) = band.end();
    let saved = scene.reading.short(lower.minus(upper).unwrap_or(lower));
    let value = (height_of(scene, upper) + height_of(scene, lower)) / 2.0;
    let lines = Line::name_and_number(&band.name, &saved, size.label, ROOM);
    End { lines, class: "label wedge-label", value, radius: 1.0, rank: Rank::Wedge }
}

fn room(size: Size) -> f64 {
    size.height - 26.0
}

fn height(ends: &[End], size: Size) -> f64 {
    ends.iter().map(|end| end.height(size)).sum()
}

fn drop_what_does_not_fit(ends: &mut Vec<End>, size: Size) {
    while height(ends, size) > room(size) {
        let least = ends.iter().enumerate().min_by_key(|(_, end)| end.rank).map(|(index, _)| index);
        match least {
            Some(index) => ends.remove(index),
            None => return,
        };
    }
}

impl End {
    fn height(&self, size: Size) -> f64 {
        self.lines.len() as f64 * LINE_HEIGHT * size.label + 4.0
    }
}

/// The names in their places, from top to bottom.
pub fn place(plane: &Plane, ends: &[End]) -> Vec<Placed> {
    let size = plane.sheet.size;
    let edge = plane.frame.right;
    let mut ends: Vec<(f64, &End)> = ends.iter().map(|end| (plane.place((0.0, end.value)).1, end)).collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.rank.cmp(&a.1.rank)));
    let wanted: Vec<(f64, f64)> = ends.iter().map(|(at, end)| (*at, end.height(size))).collect();
    let middles = column::apart(&wanted, (2.0, plane.frame.bottom + 6.0));
    let placed = ends.into_iter().zip(middles).map(|((at, end), middle)| {
        let half = end.height(size) / 2.0 - 2.0;
        let left = edge + INDENT;
        let width = end.lines.iter().map(|line| line.width(size.label)).fold(0.0, f64::max);
        let area = Frame { left, right: left + width, top: middle - half, bottom: middle + half };
        let leader =
            ((middle - at).abs() > NEAR).then_some(((edge + end.radius + 1.0, at), (left - 3.0, middle)));
        Placed { class: end.class, lines: end.lines.clone(), area, align: Align::Start, leader }
    });
    placed.collect()
}
