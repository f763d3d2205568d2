//! A line of one hundred by thirty pixels that shows a direction. The number stands beside it in the page,
//! so screen readers are spared the drawing.

use super::sheet::{Frame, Sheet, Size};
use super::svg::Ink;
use crate::plan::view::chart::{Point, Sparkline};

const SIZE: Size = Size { width: 100.0, height: 30.0, tick: 0.0, label: 0.0, narrow: false };
const FRAME: Frame = Frame { left: 3.0, right: 97.0, top: 4.0, bottom: 26.0 };

/// Draws the line with a dot at its end.
pub fn draw(line: &Sparkline) -> String {
    let mut points = line.points.clone();
    points.sort_by_key(|point| point.year);
    points.dedup_by_key(|point| point.year);
    let sheet = Sheet::new(SIZE, String::new());
    sheet.svg().raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sparkline\" viewBox=\"0 0 100 30\" ");
    sheet.svg().raw("aria-hidden=\"true\">");
    if let (Some(first), Some(last)) = (points.first(), points.last()) {
        let values = points.iter().map(|point| point.value.to_pixel_float());
        let (low, high) =
            values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
        let years = (f64::from(first.year), f64::from(last.year));
        let plane = sheet.plane(FRAME, spread(years.0, years.1), spread(low, high));
        let at = |point: &Point| (f64::from(point.year), point.value.to_pixel_float());
        let places: Vec<(f64, f64)> = points.iter().map(at).collect();
        if places.len() > 1 {
            plane.line(&places, Ink { class: "measured", ..Ink::default() });
        }
        plane.dot(at(last), 2.6, Ink { class: "dot", ..Ink::default() });
    }
    sheet.svg().raw("</svg>");
    sheet.finish()
}

/// A range that is never empty, nor too small for a float to tell its ends apart.
fn spread(low: f64, high: f64) -> std::ops::Range<f64> {
    let middle = (low + high) / 2.0;
    let half = ((high - low) / 2.0).max(middle.abs() * 1e-9).max(1e-12);
    middle - half..middle + half
}
