//! A change in its parts: a bar for the total at each end, and between them bars that each begin where the last one
//! ended. They lie on their side, so that every part has room for its name.

use super::labels::{Line, draw_line};
use super::sectors::define_hatch;
use super::sheet::{Frame, Plane, Sheet, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};
use crate::plan::view::chart::{Chart, Reading, Waterfall};
use crate::quantity::Dec;

const MARGIN: f64 = 6.0;
/// Between a bar and its value.
const GAP: f64 = 6.0;
/// A part that would be thinner than this is drawn as thick, in pixels, to be seen at all.
const THINNEST: f64 = 1.6;
const LINE: f64 = 1.2;

/// One bar, from one level to another, in the unit that is shown.
struct Bar {
    lines: Vec<String>,
    strong: bool,
    value: String,
    from: f64,
    to: f64,
    class: &'static str,
    /// Whether nothing but the counting changed.
    apart: bool,
}

/// How one row is laid out, in pixels.
struct Row {
    height: f64,
    /// The bar's edges, from the row's top.
    bar: (f64, f64),
    /// The width for names.
    room: f64,
}

/// Names stand beside the bars where there is room, over them where there is not.
fn row(size: Size) -> Row {
    match size.narrow {
        true => Row { height: 46.0, bar: (21.0, 39.0), room: size.width - 4.0 },
        false => Row { height: 42.0, bar: (8.0, 34.0), room: 226.0 },
    }
}

/// The sheet that holds all rows.
pub fn size(waterfall: &Waterfall, size: Size) -> Size {
    let gathered = waterfall.parts.iter().any(|part| part.gathered);
    let bars = waterfall.parts.iter().filter(|part| !part.gathered).count() + usize::from(gathered) + 2;
    Size { height: bars as f64 * row(size).height + 2.0 * MARGIN, ..size }
}

/// Draws the waterfall on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, waterfall: &Waterfall) {
    let reading = chart.reading();
    let bars = bars(waterfall, &reading, sheet.size);
    let plane = plane(sheet, &bars);
    let hatch = bars.iter().any(|bar| bar.apart).then(|| define_hatch(sheet));
    draw_zero(&plane, &bars);
    sheet.svg().open_group("step");
    for (index, pair) in bars.windows(2).enumerate() {
        draw_step(&plane, index, pair[0].to);
    }
    sheet.svg().close_group();
    for (index, bar) in bars.iter().enumerate() {
        draw_bar(&plane, bar, index, hatch.as_deref());
    }
}

/// The bars from top to bottom: the start, the parts, those that share a bar, those that only count differently, the end.
fn bars(waterfall: &Waterfall, reading: &Reading, size: Size) -> Vec<Bar> {
    let rounded = waterfall.rounded(reading);
    let mut made = Bars { reading, size, level: waterfall.start.value, bars: Vec::new() };
    let parts = || waterfall.parts.iter().zip(&rounded.parts);
    made.total(&waterfall.start.name, waterfall.start.value, rounded.start);
    for (part, shown) in parts().filter(|(part, _)| !part.gathered && !part.apart) {
        made.part((&part.name, false), part.value, *shown);
    }
    let gathered: Vec<(Dec, Dec)> =
        parts().filter(|(part, _)| part.gathered).map(|(part, shown)| (part.value, *shown)).collect();
    if !gathered.is_empty() {
        let sum = |pick: fn(&(Dec, Dec)) -> Dec| {
            gathered.iter().map(pick).fold(Dec::ZERO, |sum, value| sum.plus(value).unwrap_or(sum))
        };
        made.part((&waterfall.gathered, false), sum(|one| one.0), sum(|one| one.1));
    }
    for (part, shown) in parts().filter(|(part, _)| !part.gathered && part.apart) {
        made.part((&part.name, true), part.value, *shown);
    }
    made.total(&waterfall.end.name, waterfall.end.value, rounded.end);
    made.bars
}

/// The bars so far, and where the last one ended.
struct Bars<'a> {
    reading: &'a Reading<'a>,
    size: Size,
    level: Dec,
    bars: Vec<Bar>,
}

impl Bars<'_> {
    fn total(&mut self, name: &str, value: Dec, shown: Dec) {
        let to = self.pixel(value);
        let text = self.reading.short_scaled(shown);
        self.push((name, true), text, (0.0, to), ("whole", false));
    }

    fn part(&mut self, (name, apart): (&str, bool), value: Dec, shown: Dec) {
        let from = self.pixel(self.level);
        self.level = self.level.plus(value).unwrap_or(self.level);
        let class = match (apart, value.is_negative()) {
            (true, _) => "aside",
            (false, true) => "down",
            (false, false) => "up",
        };
        let to = self.pixel(self.level);
        self.push((name, false), self.reading.signed_scaled(shown), (from, to), (class, apart));
    }

    fn push(
        &mut self,
        (name, strong): (&str, bool),
        value: String,
        (from, to): (f64, f64),
        (class, apart): (&'static str, bool),
    ) {
        let size = self.size;
        let (weight, count) =
            (if strong { Weight::Semibold } else { Weight::Regular }, if size.narrow { 1 } else { 2 });
        let lines = text::wrap(name, weight, size.label, row(size).room, count);
        let lines = match size.narrow {
            // A name over its bar stands on one line, or is cut.
            true => vec![text::shorten(name, weight, size.label, row(size).room)],
            false => lines,
        };
        let value = text::shorten(&value, Weight::Semibold, size.label, size.width * 0.35);
        self.bars.push(Bar { lines, strong, value, from, to, class, apart });
    }

    fn pixel(&self, value: Dec) -> f64 {
        self.reading.scaled(value).to_pixel_float()
    }
}

/// Values from left to right, with room for the names and for the values behind the bars.
fn plane<'a>(sheet: &'a Sheet, bars: &[Bar]) -> Plane<'a> {
    let size = sheet.size;
    let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
    let names = widest(
        &mut bars
            .iter()
            .flat_map(|bar| &bar.lines)
            .map(|line| text::width(line, Weight::Semibold, size.label)),
    );
    let values = widest(&mut bars.iter().map(|bar| text::width(&bar.value, Weight::Semibold, size.label)));
    let left = if size.narrow { 1.0 } else { names + 14.0 };
    let right = (size.width - values - GAP - 2.0).max(left + 10.0);
    let frame = Frame { left, right, top: 0.0, bottom: size.height };
    let ends = || bars.iter().flat_map(|bar| [bar.from, bar.to]);
    let (low, high) = (ends().fold(0.0, f64::min), ends().fold(0.0, f64::max));
    sheet.plane(frame, low..if high > low { high } else { low + 1.0 }, 0.0..1.0)
}

fn top(plane: &Plane, index: usize) -> f64 {
    MARGIN + index as f64 * row(plane.sheet.size).height
}

/// One line through all rows; or, where names stand between the bars, a piece beside each bar whose value leaves room.
fn draw_zero(plane: &Plane, bars: &[Bar]) {
    let (size, zero) = (plane.sheet.size, plane.place((0.0, 0.0)).0);
    if !size.narrow {
        let ink = Ink { class: "zero", ..Ink::default() };
        plane.sheet.line(&[(zero, MARGIN), (zero, size.height - MARGIN)], ink);
        return;
    }
    plane.sheet.svg().open_group("zero");
    for (index, bar) in bars.iter().enumerate() {
        let value = plane.place((bar.from.max(bar.to), 0.0)).0 + GAP;
        let width = text::width(&bar.value, Weight::Semibold, size.label);
        if (value - 3.0..value + width + 3.0).contains(&zero) {
            continue;
        }
        let (top, edges) = (top(plane, index), row(size).bar);
        plane.sheet.line(&[(zero, top + edges.0 - 2.0), (zero, top + edges.1 + 2.0)], Ink::default());
    }
    plane.sheet.svg().close_group();
}

/// The thin line from the end of one bar to the beginning of the next.
fn draw_step(plane: &Plane, index: usize, level: f64) {
    let (x, bar) = (plane.place((level, 0.0)).0, row(plane.sheet.size).bar);
    let ends = [(x, top(plane, index) + bar.1), (x, top(plane, index + 1) + bar.0)];
    plane.sheet.line(&ends, Ink::default());
}

fn draw_bar(plane: &Plane, bar: &Bar, index: usize, hatch: Option<&str>) {
    let (sheet, row, top) = (plane.sheet, row(plane.sheet.size), top(plane, index));
    let size = sheet.size;
    let (from, to) = (plane.place((bar.from, 0.0)).0, plane.place((bar.to, 0.0)).0);
    let (left, right) = (from.min(to), from.max(to));
    let thicker = ((THINNEST - (right - left)) / 2.0).max(0.0);
    let edges = ((left - thicker).max(0.0), (right + thicker).min(size.width));
    let corners = ((edges.0, top + row.bar.0), (edges.1, top + row.bar.1));
    sheet.rectangle(corners.0, corners.1, Ink { class: bar.class, ..Ink::default() });
    if let (Some(hatch), true) = (hatch, bar.apart) {
        let ink = Ink { class: "hatch", title: None, pattern: Some(hatch.into()) };
        sheet.rectangle(corners.0, corners.1, ink);
    }
    let middle = top + (row.bar.0 + row.bar.1) / 2.0 + size.label * 0.34;
    let first = match size.narrow {
        true => top + 14.0,
        false => middle - (bar.lines.len() as f64 - 1.0) / 2.0 * LINE * size.label,
    };
    let class = if bar.strong { "label" } else { "label plain" };
    for (number, line) in bar.lines.iter().enumerate() {
        let base = first + number as f64 * LINE * size.label;
        sheet.text((0.0, base), Align::Start, class, line);
    }
    draw_line(sheet, (right + GAP, middle), Align::Start, "label", &Line::strong(&bar.value));
}
