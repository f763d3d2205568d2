//! The quiet parts of a chart over years: grid lines with their numbers, the zero line, the years.

use super::labels::area_of;
use super::sheet::{Frame, Plane, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};
use super::ticks::{self, Ticks};
use crate::plan::view::chart::Reading;

/// The least distance between two years' ticks.
const YEAR_ROOM: f64 = 50.0;

/// What the numbers of the value axis say, the last one with the unit.
pub fn tick_texts(ticks: &Ticks, reading: &Reading) -> Vec<String> {
    let number = |tick| reading.numbers().number(tick, ticks.places);
    let mut texts: Vec<String> = ticks.values.iter().map(|tick| number(*tick)).collect();
    if let (Some(top), false) = (texts.last_mut(), reading.unit().is_empty()) {
        top.push('\u{a0}');
        top.push_str(reading.unit());
    }
    texts
}

/// How many steps the value axis has room for.
pub fn steps(size: Size) -> usize {
    if size.narrow { 5 } else { 6 }
}

/// The frame that leaves room for the value axis's numbers, the years, and `right` for labels.
pub fn frame(size: Size, ticks: &Ticks, reading: &Reading, right: f64) -> Frame {
    let number = |tick: &_| reading.numbers().number(*tick, ticks.places);
    let widths = ticks.values.iter().map(|tick| text::width(&number(tick), Weight::Regular, size.tick));
    let left = widths.fold(0.0, f64::max) + 12.0;
    // A number of thirty digits stands over the data rather than pushing them out.
    let left = left.clamp(20.0, size.width * 0.25);
    Frame { left, right: size.width - right, top: size.tick + 10.0, bottom: size.height - 28.0 }
}

/// Draws the grid and the value axis's numbers; gives the areas the numbers take.
pub fn draw_values(plane: &Plane, ticks: &Ticks, reading: &Reading) -> Vec<Frame> {
    let (sheet, frame) = (plane.sheet, plane.frame);
    let size = sheet.size.tick;
    let texts = tick_texts(ticks, reading);
    let height = |tick: f64| plane.place((0.0, tick)).1;
    sheet.svg().open_group("grid");
    for tick in ticks.values.iter().filter(|tick| !tick.is_zero()) {
        let y = height(tick.to_pixel_float());
        sheet.line(&[(0.0, y), (frame.right, y)], Ink::default());
    }
    sheet.svg().close_group();
    let mut taken = Vec::new();
    let last = ticks.values.len().saturating_sub(1);
    for (index, (tick, text)) in ticks.values.iter().zip(&texts).enumerate() {
        // The zero line needs no number where it is the axis itself.
        if tick.is_zero() && index == 0 && last > 0 {
            continue;
        }
        let at = (0.0, height(tick.to_pixel_float()) - 5.0);
        let width = text::width(text, Weight::Regular, size);
        let text = text::shorten(text, Weight::Regular, size, sheet.size.width);
        sheet.text(at, Align::Start, "tick", &text);
        taken.push(area_of(at, Align::Start, width.min(sheet.size.width), size));
    }
    taken
}

/// Draws the zero line, over the marks that stand on it.
pub fn draw_zero(plane: &Plane) {
    let y = plane.place((0.0, 0.0)).1;
    plane.sheet.line(&[(0.0, y), (plane.frame.right, y)], Ink { class: "zero", ..Ink::default() });
}

/// Draws round years under the frame, each with a small tick.
pub fn draw_round_years(plane: &Plane, first: i32, last: i32) -> Vec<Frame> {
    let width = plane.place((f64::from(last), 0.0)).0 - plane.place((f64::from(first), 0.0)).0;
    draw_years(plane, &ticks::years(first, last, width, YEAR_ROOM))
}

/// Draws these years, leaving out those that would touch the one before.
pub fn draw_years(plane: &Plane, years: &[i32]) -> Vec<Frame> {
    let (sheet, bottom) = (plane.sheet, plane.frame.bottom);
    let size = sheet.size.tick;
    let mut taken: Vec<Frame> = Vec::new();
    for year in years {
        let text = year.to_string();
        let width = text::width(&text, Weight::Regular, size);
        let place = plane.place((f64::from(*year), 0.0)).0;
        let x = place.min(sheet.size.width - width / 2.0).max(width / 2.0);
        let area = area_of((x, bottom + 22.0), Align::Middle, width, size);
        if taken.last().is_some_and(|last| last.right + 8.0 > area.left) {
            continue;
        }
        sheet.line(&[(place, bottom), (place, bottom + 5.0)], Ink { class: "notch", ..Ink::default() });
        sheet.text((x, bottom + 22.0), Align::Middle, "tick", &text);
        taken.push(area);
    }
    taken
}
