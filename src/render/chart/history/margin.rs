//! The names of what ends in the last year, in one column beside the frame of a wide sheet: targets, the trend, the
//! forecast, the wedges of actions, and what is left with them.

use super::super::column;
use super::super::labels::{LINE_HEIGHT, Line, Placed};
use super::super::sheet::{Frame, Plane, Size};
use super::super::svg::Align;
use super::notes::target_value;
use super::outlook::{Band, bands, thick_enough};
use super::{DIAMOND, Scene};
use crate::plan::view::chart::{Point, TargetMark};
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

/// The column, and the bands as it names them; `None` where the bands end elsewhere.
pub struct Margin {
    pub ends: Vec<End>,
    pub bands: Option<Vec<Band>>,
}

/// Whether the column names what ends in this year.
pub fn holds(scene: &Scene, size: Size, year: i32) -> bool {
    !size.narrow && year == scene.last && scene.measured.last().is_none_or(|point| point.year < year)
}

/// What the column names: of the actions as many as it has room for.
pub fn fill(scene: &Scene, size: Size) -> Margin {
    let mut ends = lines(scene, size);
    let outlook = &scene.history.outlook;
    let ends_here = outlook.without.last().is_some_and(|end| holds(scene, size, end.year));
    if !ends_here || outlook.wedges.is_empty() {
        drop_what_does_not_fit(&mut ends, room(size));
        return Margin { ends, bands: outlook.wedges.is_empty().then(Vec::new) };
    }
    let most = thick_enough(scene, size);
    for named in (0..=most).rev() {
        let bands = bands(outlook, named, &scene.chart.words);
        let names = bands.iter().map(|band| wedge_end(scene, size, band));
        let names: Vec<End> = names.collect();
        if named == 0 || height(&ends, size) + height(&names, size) <= room(size) {
            ends.extend(names);
            drop_what_does_not_fit(&mut ends, room(size));
            return Margin { ends, bands: Some(bands) };
        }
    }
    Margin { ends, bands: None }
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
    line(&words.without_action, &history.outlook.without, "label", Rank::Without);
    if !history.outlook.wedges.is_empty() {
        line(&words.with_actions, &history.outlook.with(), "label", Rank::With);
    }
    line(&words.trend, &history.trend, "label trend-label", Rank::Trend);
    for law in &history.laws {
        line(&law.name, &law.points, "label law-label", Rank::Law);
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
    size.height - 24.0
}

fn height(ends: &[End], size: Size) -> f64 {
    ends.iter().map(|end| end.height(size)).sum()
}

fn drop_what_does_not_fit(ends: &mut Vec<End>, room: f64) {
    // The size of the text decides, which all of them share.
    let size = super::super::sheet::WIDE;
    while height(ends, size) > room {
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
    let middles = column::apart(&wanted, (2.0, size.height - 4.0));
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
