//! Each sector's own line over the years, in panels of one scale: how far it moved over its line, its first and its last
//! value at its ends.

use super::history::between;
use super::labels::{self, Label, Line, Pixels, Side, Space, draw_line};
use super::sheet::{Frame, Plane, Sheet, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};
use crate::plan::view::chart::{Chart, Measured, Multiples, Reading, Sector, Standing};

/// Between two panels.
const GAP: f64 = 24.0;
const LINE: f64 = 1.2;
/// The height of a panel's lines, the room over them for a value, and that of the years under them.
const PLOT: f64 = 86.0;
const OVER: f64 = 27.0;
const UNDER: f64 = 26.0;
/// Between two rows of panels.
const BREAK: f64 = 20.0;

/// The classes that set a panel's colour.
const CLASSES: [&str; 6] = ["panel-1", "panel-2", "panel-3", "panel-4", "panel-5", "panel-6"];

/// How the panels stand on the sheet.
struct Layout {
    columns: usize,
    rows: usize,
    /// The width of a panel.
    width: f64,
    /// How many lines the longest name takes.
    lines: usize,
}

impl Layout {
    fn of(multiples: &Multiples, size: Size) -> Layout {
        let count = multiples.sectors.len().max(1);
        let columns = match (size.narrow, count) {
            (true, _) => count.min(2),
            (false, 4) => 2,
            (false, _) => count.min(3),
        };
        let width = (size.width - GAP * (columns - 1) as f64) / columns as f64;
        let names = multiples.sectors.iter().map(|sector| name_lines(sector, size, width).len());
        Layout { columns, rows: count.div_ceil(columns), width, lines: names.max().unwrap_or(1) }
    }

    /// The height of the name and the change over the lines.
    fn head(&self, size: Size) -> f64 {
        (self.lines + 1) as f64 * LINE * size.label + 4.0
    }

    fn height(&self, size: Size) -> f64 {
        self.head(size) + OVER + PLOT + UNDER
    }
}

fn name_lines(sector: &Sector, size: Size, width: f64) -> Vec<String> {
    text::wrap(&sector.name, Weight::Semibold, size.label, width, 2)
}

/// The sheet that holds all panels.
pub fn size(multiples: &Multiples, size: Size) -> Size {
    let layout = Layout::of(multiples, size);
    let rows = layout.rows as f64;
    Size { height: rows * layout.height(size) + (rows - 1.0) * BREAK + 4.0, ..size }
}

/// Draws the panels on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, multiples: &Multiples) {
    let layout = Layout::of(multiples, sheet.size);
    let Some(ends) = multiples.ends() else { return };
    for (index, sector) in multiples.sectors.iter().enumerate() {
        let left = (index % layout.columns) as f64 * (layout.width + GAP);
        let row = (index / layout.columns) as f64;
        let top = row * (layout.height(sheet.size) + BREAK);
        let panel = Panel { chart, multiples, reading: chart.reading(), sector, ends };
        panel.draw(sheet, &layout, (left, top));
    }
}

/// One sector.
struct Panel<'a> {
    chart: &'a Chart,
    multiples: &'a Multiples,
    reading: Reading<'a>,
    sector: &'a Sector,
    ends: (i32, i32),
}

impl Panel<'_> {
    fn draw(&self, sheet: &Sheet, layout: &Layout, (left, top): Pixels) {
        let size = sheet.size;
        let names = name_lines(self.sector, size, layout.width);
        let line = |number: usize| top + (number as f64 * LINE + 0.95) * size.label;
        // Shorter names stand at the bottom, so that all changes stand on one line.
        let start = layout.lines - names.len();
        for (number, name) in names.into_iter().enumerate() {
            draw_line(sheet, (left, line(start + number)), Align::Start, "label", &Line::strong(name));
        }
        let change = text::shorten(&self.change(), Weight::Regular, size.label, layout.width);
        draw_line(sheet, (left, line(layout.lines)), Align::Start, "label", &Line::quiet(change));
        let plot = top + layout.head(size) + OVER;
        let frame =
            Frame { left: left + 5.0, right: left + layout.width - 6.0, top: plot, bottom: plot + PLOT };
        let plane = sheet.plane(frame, self.across(), self.up());
        let zero = plane.place((0.0, 0.0)).1;
        let base = [(left, zero), (left + layout.width, zero)];
        sheet.line(&base, Ink { class: "zero", ..Ink::default() });
        let colour = CLASSES[usize::from(self.sector.colour.saturating_sub(1)) % CLASSES.len()];
        sheet.svg().open_group(colour);
        self.draw_lines(&plane);
        sheet.svg().close_group();
        self.draw_years(&plane);
        self.draw_values(&plane, (left, layout.width));
    }

    /// `−21 % since 2016`; of a sector with one year, which.
    fn change(&self) -> String {
        let numbers = self.reading.numbers();
        let Some(moved) = Multiples::moved(self.sector) else {
            let only = self.points().first().copied();
            let text =
                |point: Measured| self.chart.words.in_year(&self.reading.short(point.value), point.year);
            return only.map_or_else(|| self.chart.words.no_data.clone(), text);
        };
        let change = match moved.percent {
            Some(percent) => numbers.change(percent),
            None => self.reading.signed(moved.difference),
        };
        self.multiples.since.replace("{change}", &change).replace("{year}", &moved.since.to_string())
    }

    /// By year, each year once.
    fn points(&self) -> Vec<Measured> {
        let mut points = self.sector.years.clone();
        points.sort_by_key(|point| point.year);
        points.dedup_by_key(|point| point.year);
        points
    }

    fn across(&self) -> std::ops::Range<f64> {
        let (first, last) = (f64::from(self.ends.0), f64::from(self.ends.1));
        if first < last { first..last } else { first - 1.0..last + 1.0 }
    }

    /// The same for all panels, with zero inside.
    fn up(&self) -> std::ops::Range<f64> {
        let values = || self.multiples.values().map(|value| self.reading.scaled(value).to_pixel_float());
        let (low, high) = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
        low..if high > low { high } else { low + 1.0 }
    }

    fn at(&self, point: &Measured) -> (f64, f64) {
        (f64::from(point.year), self.reading.scaled(point.value).to_pixel_float())
    }

    fn draw_lines(&self, plane: &Plane) {
        let points = self.points();
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
        if first.year < last.year {
            let mut corners = vec![(f64::from(first.year), 0.0)];
            corners.extend(points.iter().map(|point| self.at(point)));
            corners.push((f64::from(last.year), 0.0));
            plane.polygon(&corners, Ink { class: "panel-area", ..Ink::default() });
        }
        for stretch in points.windows(2).collect::<Vec<_>>().chunk_by(|a, b| class(a) == class(b)) {
            let start = stretch.first().map(|pair| self.at(&pair[0]));
            let line: Vec<(f64, f64)> =
                start.into_iter().chain(stretch.iter().map(|pair| self.at(&pair[1]))).collect();
            plane.line(&line, Ink { class: class(stretch[0]), ..Ink::default() });
        }
        let class = if last.standing == Standing::Measured { "panel-dot" } else { "panel-dot unsure-dot" };
        plane.dot(self.at(last), 3.6, Ink { class, ..Ink::default() });
    }

    /// The first and the last year of all panels under each.
    fn draw_years(&self, plane: &Plane) {
        let (frame, size) = (plane.frame, plane.sheet.size.tick);
        let base = frame.bottom + 20.0;
        let (first, last) = self.ends;
        plane.sheet.text((frame.left - 5.0, base), Align::Start, "tick", &first.to_string());
        if last > first && text::width("2000  2000", Weight::Regular, size) < frame.right - frame.left {
            plane.sheet.text((frame.right + 6.0, base), Align::End, "tick", &last.to_string());
        }
    }

    /// The last value, and the first one where it finds room.
    fn draw_values(&self, plane: &Plane, (left, width): (f64, f64)) {
        let (frame, size) = (plane.frame, plane.sheet.size.label);
        let points = self.points();
        let places: Vec<Pixels> = points.iter().map(|point| plane.place(self.at(point))).collect();
        let inside = Frame {
            left: left + 5.0,
            right: left + width,
            top: frame.top - OVER - 2.0,
            bottom: frame.bottom + 6.0,
        };
        let mut space = Space { frame: inside, size, taken: Vec::new(), lines: Vec::new() };
        space.avoid(&places, 1.5);
        let zero = plane.place((0.0, 0.0)).1;
        space.avoid(&[(left, zero), (left + width, zero)], 1.0);
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
        let ends =
            if first.year == last.year { vec![(last, true)] } else { vec![(last, true), (first, false)] };
        // A sector with one year has its value in the words over it.
        for (point, strong) in ends.into_iter().filter(|_| points.len() > 1) {
            let value = self.reading.short(point.value);
            let line = if strong { Line::strong(value) } else { Line::quiet(value) };
            const SIDES: &[Side] = &[Side::Above, Side::Below];
            let mark = plane.place(self.at(point));
            let label =
                Label { class: "label", lines: vec![line], mark, radius: 2.0, sides: SIDES, far: false };
            if let Some(placed) = space.place(&label) {
                labels::draw(plane.sheet, &placed);
            }
        }
    }
}

/// The class of the line between two points.
fn class(pair: &[Measured]) -> &'static str {
    match between(&pair[0], &pair[1]) {
        "measured" => "panel-line",
        "bridge" => "panel-line panel-bridge",
        _ => "panel-line panel-unsure",
    }
}
