//! Measured years against the required line, with targets and trend.

mod margin;
mod notes;
mod outlook;

use super::axes;
use super::key;
use super::labels::{self, Pixels, Space};
use super::sheet::{Frame, Plane, Sheet, Size};
use super::svg::Ink;
use super::ticks::Ticks;
use crate::plan::view::chart::{Chart, History, Measured, Point, Reading, Standing};
use crate::quantity::Dec;

/// Everything the parts of this chart are drawn from.
struct Scene<'a> {
    chart: &'a Chart,
    history: &'a History,
    reading: Reading<'a>,
    /// By year, each year once.
    measured: Vec<Measured>,
    first: i32,
    last: i32,
    ticks: Ticks,
}

impl<'a> Scene<'a> {
    fn new(sheet: &Sheet, chart: &'a Chart, history: &'a History) -> Scene<'a> {
        let reading = chart.reading();
        let mut measured = history.measured.clone();
        measured.sort_by_key(|point| point.year);
        measured.dedup_by_key(|point| point.year);
        let low = history.values().min().map_or(Dec::ZERO, |value| reading.scaled(value));
        let high = history.values().max().map_or(Dec::ZERO, |value| reading.scaled(value));
        let ticks = Ticks::around(low, high, axes::steps(sheet.size));
        let first = history.years().min().unwrap_or(0);
        let last = history.years().max().unwrap_or(0);
        Scene { chart, history, reading, measured, first, last, ticks }
    }

    /// Where a year's value stands in the plane.
    fn at(&self, year: i32, value: Dec) -> (f64, f64) {
        (f64::from(year), self.reading.scaled(value).to_pixel_float())
    }

    /// A line by year.
    fn line(&self, points: &[Point]) -> Vec<(f64, f64)> {
        let mut points = points.to_vec();
        points.sort_by_key(|point| point.year);
        points.iter().map(|point| self.at(point.year, point.value)).collect()
    }

    fn plane<'s>(&self, sheet: &'s Sheet, frame: Frame) -> Plane<'s> {
        let (first, last) = (f64::from(self.first), f64::from(self.last));
        let across = if first < last { first..last } else { first - 1.0..last + 1.0 };
        sheet.plane(frame, across, self.ticks.range())
    }

    /// `2022: 745 kt CO₂e (estimated)`
    fn title(&self, point: &Measured) -> String {
        let value = self.reading.full(point.value);
        match point.standing {
            Standing::Measured => format!("{}: {value}", point.year),
            standing => format!("{}: {value} ({})", point.year, self.chart.words.standing(standing)),
        }
    }
}

/// A chart with actions is taller, for their wedges are thin; and one with a key by its rows.
pub fn size(history: &History, size: Size) -> Size {
    let more = match history.outlook.without.is_empty() {
        true => 0.0,
        false if size.narrow => 40.0,
        false => 80.0,
    };
    let height = size.height + more + key::likely_height(margin::rows(history, size), size);
    Size { height, ..size }
}

/// Draws the history on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, history: &History) {
    let scene = Scene::new(sheet, chart, history);
    let key = margin::key(&scene, sheet.size);
    let above = Size { height: sheet.size.height - key::height(&key, sheet.size), ..sheet.size };
    let margin = margin::fill(&scene, above);
    let right = notes::room_on_the_right(sheet.size, &margin.ends);
    let plane = scene.plane(sheet, axes::frame(above, &scene.ticks, &scene.reading, right));
    let mut taken = axes::draw_values(&plane, &scene.ticks, &scene.reading);
    let mut labels = margin::place(&plane, &margin.ends);
    taken.extend(labels.iter().map(|placed| placed.area));
    if history.years().next().is_some() {
        taken.extend(axes::draw_round_years(&plane, scene.first, scene.last));
    }
    let mut space = space(&scene, &plane, taken);
    space.frame.bottom = above.height;
    labels.extend(notes::place(&scene, &plane, &space));
    outlook::draw(&scene, &plane, &margin.bands);
    draw_area(&scene, &plane);
    axes::draw_zero(&plane);
    draw_promises(&scene, &plane);
    draw_measured(&scene, &plane);
    draw_years(&scene, &plane);
    draw_targets(&scene, &plane);
    labels.iter().for_each(|placed| labels::draw(sheet, placed));
    key::draw(sheet, &key);
}

/// The soft area between the measured line and zero.
fn draw_area(scene: &Scene, plane: &Plane) {
    let (Some(first), Some(last)) = (scene.measured.first(), scene.measured.last()) else { return };
    if first.year == last.year {
        return;
    }
    let mut corners = vec![(f64::from(first.year), 0.0)];
    corners.extend(scene.measured.iter().map(|point| scene.at(point.year, point.value)));
    corners.push((f64::from(last.year), 0.0));
    plane.polygon(&corners, Ink { class: "area", ..Ink::default() });
}

/// What should be and what will be: the paths by a law, the required line and the trend.
fn draw_promises(scene: &Scene, plane: &Plane) {
    for law in scene.history.laws.iter().filter(|law| law.points.len() > 1) {
        plane.line(
            &scene.line(&law.points),
            Ink { class: "law", title: Some(law.name.clone()), pattern: None },
        );
    }
    for (points, class) in [(&scene.history.required, "required"), (&scene.history.trend, "trend")] {
        if points.len() > 1 {
            plane.line(&plane.bends(scene.line(points)), Ink { class, ..Ink::default() });
        }
    }
    let base = scene.history.required.iter().min_by_key(|point| point.year);
    let Some(base) = base.filter(|base| !scene.measured.iter().any(|point| point.year == base.year)) else {
        return;
    };
    let title = Some(format!("{}: {}", base.year, scene.reading.full(base.value)));
    plane.dot(scene.at(base.year, base.value), 3.0, Ink { class: "origin", title, pattern: None });
}

/// The class of the line between two measured points: solid only where both are measured and neighbours.
pub fn between(before: &Measured, after: &Measured) -> &'static str {
    if before.standing != Standing::Measured || after.standing != Standing::Measured {
        "unsure"
    } else if after.year.saturating_sub(before.year) > 1 {
        "bridge"
    } else {
        "measured"
    }
}

/// The measured line, in stretches of one class.
fn draw_measured(scene: &Scene, plane: &Plane) {
    let mut stretch: Vec<(f64, f64)> = Vec::new();
    let mut class = "";
    for pair in scene.measured.windows(2) {
        let next = between(&pair[0], &pair[1]);
        if next != class && !stretch.is_empty() {
            plane.line(&stretch, Ink { class, ..Ink::default() });
            stretch.clear();
        }
        if stretch.is_empty() {
            stretch.push(scene.at(pair[0].year, pair[0].value));
        }
        stretch.push(scene.at(pair[1].year, pair[1].value));
        class = next;
    }
    if !stretch.is_empty() {
        plane.line(&stretch, Ink { class, ..Ink::default() });
    }
}

/// A group for each measured year: its dot, and a column that answers to the pointer.
fn draw_years(scene: &Scene, plane: &Plane) {
    let frame = plane.frame;
    let per_year =
        plane.place((f64::from(scene.first) + 1.0, 0.0)).0 - plane.place((f64::from(scene.first), 0.0)).0;
    let half = (per_year / 2.0).clamp(0.5, 24.0);
    for (index, point) in scene.measured.iter().enumerate() {
        let at = scene.at(point.year, point.value);
        let x = plane.place(at).0;
        let mut svg = plane.sheet.svg();
        svg.raw("<g class=\"year\"");
        svg.attribute("data-year", &point.year.to_string());
        svg.raw(">");
        svg.title(&scene.title(point));
        drop(svg);
        let (left, right) = ((x - half).max(0.0), (x + half).min(plane.sheet.size.width));
        plane.sheet.rectangle(
            (left, frame.top),
            (right, frame.bottom),
            Ink { class: "hit", ..Ink::default() },
        );
        let end = index == 0 || index + 1 == scene.measured.len();
        let class = match (point.standing, end) {
            (Standing::Measured, true) => "dot end",
            (Standing::Measured, false) => "dot",
            _ => "dot hollow",
        };
        plane.dot(at, radius(scene, index, per_year), Ink { class, ..Ink::default() });
        plane.sheet.svg().close_group();
    }
}

/// The ends are larger; the years between shrink where they are close.
fn radius(scene: &Scene, index: usize, per_year: f64) -> f64 {
    let last = scene.measured.len().saturating_sub(1);
    match index {
        _ if index == last => 5.0,
        0 => 4.0,
        _ if scene.measured[index].standing != Standing::Measured => 3.5,
        _ => (per_year / 4.5).clamp(1.6, 3.0),
    }
}

/// Half the width of a target's diamond.
const DIAMOND: f64 = 7.0;

fn draw_targets(scene: &Scene, plane: &Plane) {
    for target in &scene.history.targets {
        let (x, y) = plane.place(scene.at(target.year, target.value));
        let corners = [(x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y)];
        let value = scene.reading.full(target.value);
        let title = format!("{} ({}): {value}", target.name, target.year);
        plane.sheet.polygon(&corners, Ink { class: "goal", title: Some(title), pattern: None });
    }
}

/// What labels keep clear of: texts, marks, and lines by how much they would disturb.
fn space(scene: &Scene, plane: &Plane, mut taken: Vec<Frame>) -> Space {
    let size = plane.sheet.size;
    let around = |(x, y): Pixels, reach: f64| Frame {
        left: x - reach,
        right: x + reach,
        top: y - reach,
        bottom: y + reach,
    };
    let place = |year, value| plane.place(scene.at(year, value));
    taken.extend(
        scene.history.targets.iter().map(|target| around(place(target.year, target.value), DIAMOND - 2.0)),
    );
    for point in [scene.measured.first(), scene.measured.last()].into_iter().flatten() {
        taken.push(around(place(point.year, point.value), 3.0));
    }
    // The margin on the left belongs to the value axis.
    let left = (plane.frame.left - 8.0).max(0.0);
    let frame = Frame { left, right: size.width, top: 0.0, bottom: size.height };
    let mut space = Space { frame, size: size.label, taken, lines: Vec::new() };
    let measured: Vec<Pixels> = scene.measured.iter().map(|point| place(point.year, point.value)).collect();
    space.avoid(&measured, 1.5);
    for line in [&scene.history.required, &scene.history.trend] {
        let line: Vec<Pixels> = scene.line(line).into_iter().map(|point| plane.place(point)).collect();
        space.avoid(&line, 1.2);
    }
    let (without, with) = (&scene.history.outlook.without, scene.history.outlook.with());
    let laws = scene.history.laws.iter().map(|law| &law.points);
    for line in [without, &with].into_iter().chain(laws) {
        let line: Vec<Pixels> = scene.line(line).into_iter().map(|point| plane.place(point)).collect();
        space.avoid(&line, 0.8);
    }
    space
        .avoid(&[plane.place((f64::from(scene.first), 0.0)), plane.place((f64::from(scene.last), 0.0))], 2.0);
    space
}
