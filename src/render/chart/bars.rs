//! Horizontal bars with their names and values, in the order given.

use super::labels::{Line, draw_line};
use super::sectors::{class, define_hatch};
use super::sheet::{Frame, Plane, Sheet, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};
use crate::plan::view::chart::{Bar, Bars, Chart, Reading, Standing};
use crate::quantity::Dec;

const MARGIN: f64 = 6.0;
/// Between a bar and its value.
const GAP: f64 = 6.0;

/// How one row is laid out, in pixels from its top.
struct Row {
    height: f64,
    /// The base line of the name.
    name: f64,
    bar: (f64, f64),
}

/// Beside the bar where there is room, over it where there is not.
fn row(size: Size) -> Row {
    match size.narrow {
        true => Row { height: 48.0, name: 15.0, bar: (22.0, 40.0) },
        false => Row { height: 34.0, name: 22.0, bar: (5.0, 29.0) },
    }
}

/// The sheet that holds all rows.
pub fn size(bars: &Bars, size: Size) -> Size {
    Size { height: (bars.bars.len().max(1) as f64) * row(size).height + 2.0 * MARGIN, ..size }
}

/// Draws the bars on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, bars: &Bars) {
    let reading = chart.reading();
    let names = names(bars, sheet.size);
    let plane = plane(sheet, bars, &names, &reading);
    let unsure = bars.bars.iter().any(|bar| bar.standing != Standing::Measured);
    let hatch = unsure.then(|| define_hatch(sheet));
    for (index, (bar, name)) in bars.bars.iter().zip(&names).enumerate() {
        let top = MARGIN + index as f64 * row(sheet.size).height;
        draw_bar(&plane, (chart, &reading), bar, top, hatch.as_deref());
        let name = if bar.here { Line::strong(name) } else { Line::quiet(name) };
        draw_line(sheet, (0.0, top + row(sheet.size).name), Align::Start, "label name", &name);
        draw_value(&plane, &reading, bar, top);
    }
    draw_zero(&plane, bars.bars.len());
}

/// One line beside all bars, or a piece beside each where names stand between them.
fn draw_zero(plane: &Plane, count: usize) {
    let (size, zero) = (plane.sheet.size, plane.place((0.0, 0.0)).0);
    let row = row(size);
    let pieces = if size.narrow { count } else { 1 };
    for index in 0..pieces {
        let top = MARGIN + index as f64 * row.height;
        let ends = match size.narrow {
            true => (top + row.bar.0 - 2.0, top + row.bar.1 + 2.0),
            false => (MARGIN, size.height - MARGIN),
        };
        plane.sheet.line(&[(zero, ends.0), (zero, ends.1)], Ink { class: "zero", ..Ink::default() });
    }
}

/// The names as they fit: a quarter of a narrow sheet's width is kept for what else stands in the row.
fn names(bars: &Bars, size: Size) -> Vec<String> {
    let room = if size.narrow { size.width - 4.0 } else { 280.0 };
    bars.bars.iter().map(|bar| text::shorten(&bar.name, Weight::Semibold, size.label, room)).collect()
}

/// Values from left to right, with room for the names and for the values at the ends of the bars.
fn plane<'a>(sheet: &'a Sheet, bars: &Bars, names: &[String], reading: &Reading) -> Plane<'a> {
    let size = sheet.size;
    let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
    let beside = widest(&mut names.iter().map(|name| text::width(name, Weight::Semibold, size.label)));
    let room = |negative: bool| {
        let side = bars.bars.iter().filter(|bar| bar.value.is_negative() == negative);
        widest(&mut side.map(|bar| value_width(reading, bar, size) + GAP + 2.0))
    };
    let left = room(true) + if size.narrow { 1.0 } else { beside + 14.0 };
    let frame = Frame {
        left,
        right: (size.width - room(false) - 1.0).max(left + 10.0),
        top: 0.0,
        bottom: size.height,
    };
    let value = |value: Option<Dec>| value.map_or(0.0, |value| reading.scaled(value).to_pixel_float());
    let low = value(bars.bars.iter().map(|bar| bar.value).min()).min(0.0);
    let high = value(bars.bars.iter().map(|bar| bar.value).max()).max(0.0);
    sheet.plane(frame, low..if high > low { high } else { low + 1.0 }, 0.0..1.0)
}

/// The value as it stands at the end of a bar.
fn value_text(reading: &Reading, bar: &Bar, size: Size) -> String {
    text::shorten(&reading.short(bar.value), Weight::Semibold, size.label, size.width * 0.35)
}

fn value_width(reading: &Reading, bar: &Bar, size: Size) -> f64 {
    text::width(&value_text(reading, bar, size), Weight::Semibold, size.label)
}

fn draw_bar(plane: &Plane, (chart, reading): (&Chart, &Reading), bar: &Bar, top: f64, hatch: Option<&str>) {
    let row = row(plane.sheet.size);
    let value = reading.scaled(bar.value).to_pixel_float();
    let (zero, end) = (plane.place((0.0, 0.0)).0, plane.place((value, 0.0)).0);
    let (from, to) = ((zero.min(end), top + row.bar.0), (zero.max(end), top + row.bar.1));
    let class = match (bar.colour, bar.here) {
        (Some(colour), _) => class(colour),
        (None, true) => "bar here",
        (None, false) => "bar",
    };
    let full = reading.full(bar.value);
    let title = match bar.standing {
        Standing::Measured => format!("{}: {full}", bar.name),
        standing => format!("{}: {full} ({})", bar.name, chart.words.standing(standing)),
    };
    plane.sheet.rectangle(from, to, Ink { class, title: Some(title), pattern: None });
    if let (Some(hatch), true) = (hatch, bar.standing != Standing::Measured) {
        plane.sheet.rectangle(from, to, Ink { class: "hatch", title: None, pattern: Some(hatch.into()) });
    }
}

fn draw_value(plane: &Plane, reading: &Reading, bar: &Bar, top: f64) {
    let size = plane.sheet.size;
    let end = plane.place((reading.scaled(bar.value).to_pixel_float(), 0.0)).0;
    let (x, align) = match bar.value.is_negative() {
        true => (end - GAP, Align::End),
        false => (end + GAP, Align::Start),
    };
    let middle = (row(size).bar.0 + row(size).bar.1) / 2.0;
    let at = (x, top + middle + size.label * 0.34);
    draw_line(plane.sheet, at, align, "label", &Line::strong(value_text(reading, bar, size)));
}
