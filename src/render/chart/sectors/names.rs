//! The sectors' names beside the last bar, each at the height of its part where it can be.

use super::super::column;
use super::super::labels::{self, Line, area_of};
use super::super::sheet::{Frame, Plane, Size};
use super::super::svg::{Align, Ink};
use super::super::text::{self, Weight};
use super::{Part, Scene, class};
use crate::quantity::Dec;

/// The little square of the sector's colour, and the room it takes before the name.
const SWATCH: f64 = 10.0;
const INDENT: f64 = 16.0;
/// Between the last bar and the names.
const GAP: f64 = 14.0;
const LINE: f64 = 1.2;

/// A sector's name on its lines.
pub struct Name {
    sector: usize,
    lines: Vec<Line>,
    width: f64,
    /// How large its part is: the least are left out first.
    weight: Dec,
}

/// A name on its way to its place.
struct Spot {
    name: Name,
    wanted: f64,
    height: f64,
}

/// What is said of each sector in the last year.
pub fn of_last_year(scene: &Scene, size: Size) -> Vec<Name> {
    let room = if size.narrow { 108.0 } else { 176.0 };
    let (_, last) = scene.ends();
    let (above, _) = scene.sectors.stack(last);
    let name = |(sector, data): (usize, &crate::plan::view::chart::Sector)| {
        let value = data.at(last).map(|point| point.value);
        let share = match value {
            None => scene.chart.words.no_data.clone(),
            Some(value) if value.is_negative() || above.is_zero() => scene.reading.short(value),
            Some(value) => {
                let share = value.times(Dec::HUNDRED).and_then(|value| value.over(above));
                scene.reading.numbers().percent(share.unwrap_or(Dec::ZERO))
            }
        };
        let lines = lines(&data.name, share, size.label, room);
        let width = lines.iter().map(|line| line.width(size.label)).fold(0.0, f64::max);
        Name { sector, lines, width, weight: value.map_or(Dec::ZERO, Dec::abs) }
    };
    scene.sectors.sectors.iter().enumerate().map(name).collect()
}

/// The name on at most three lines, with the share behind the last of them where it fits.
fn lines(name: &str, share: String, size: f64, room: f64) -> Vec<Line> {
    let mut lines: Vec<Line> =
        text::wrap(name, Weight::Semibold, size, room, 3).into_iter().map(Line::strong).collect();
    let share = Line::quiet(text::shorten(&share, Weight::Regular, size, room));
    match lines.last_mut() {
        Some(last) if last.width(size) + share.width(size) + size * 0.3 <= room => last.quiet = share.quiet,
        _ => lines.push(share),
    }
    lines
}

/// The width of the margin that the names stand in.
pub fn room_on_the_right(names: &[Name]) -> f64 {
    let widest = names.iter().map(|name| name.width).fold(0.0, f64::max);
    if names.is_empty() { 20.0 } else { widest + INDENT + GAP + 2.0 }
}

/// Draws the names, moved apart where they would touch; gives the areas they take.
pub fn draw(scene: &Scene, plane: &Plane, names: Vec<Name>, parts: &[Part]) -> Vec<Frame> {
    let size = plane.sheet.size;
    let (_, last) = scene.ends();
    let edge = plane.place((f64::from(last) + scene.half_bar(plane), 0.0)).0;
    let mut spots = spots(scene, plane, names, parts);
    let limits = (plane.frame.top - 14.0, plane.frame.bottom + 4.0);
    drop_what_does_not_fit(&mut spots, limits.1 - limits.0);
    let wanted: Vec<(f64, f64)> = spots.iter().map(|spot| (spot.wanted, spot.height)).collect();
    let middles = column::apart(&wanted, limits);
    let mut taken = Vec::new();
    for (spot, middle) in spots.iter().zip(middles) {
        let left = edge + GAP;
        if (middle - spot.wanted).abs() > 5.0 {
            let ends = [(edge + 2.0, spot.wanted), (left - 3.0, middle)];
            plane.sheet.line(&ends, Ink { class: "leader", ..Ink::default() });
        }
        let colour = class(scene.sectors.sectors[spot.name.sector].colour);
        let top = middle - spot.height / 2.0 + (size.label * LINE - SWATCH) / 2.0;
        let square = ((left, top), (left + SWATCH, top + SWATCH));
        plane.sheet.rectangle(square.0, square.1, Ink { class: colour, ..Ink::default() });
        for (index, line) in spot.name.lines.iter().enumerate() {
            let base = middle - spot.height / 2.0 + (index as f64 * LINE + 0.95) * size.label;
            let at = (left + INDENT, base);
            labels::draw_line(plane.sheet, at, Align::Start, "label", line);
            taken.push(Frame { left, ..area_of(at, Align::Start, line.width(size.label), size.label) });
        }
    }
    taken
}

/// The names from top to bottom, each with the height it would like to stand at.
fn spots(scene: &Scene, plane: &Plane, names: Vec<Name>, parts: &[Part]) -> Vec<Spot> {
    let (_, last) = scene.ends();
    let middle = |sector: usize| {
        let part = parts.iter().find(|part| part.sector == sector && part.year == last);
        let height = |value| scene.height(plane, value);
        part.map_or(height(Dec::ZERO), |part| (height(part.from) + height(part.to)) / 2.0)
    };
    let spot = |name: Name| {
        let height = name.lines.len() as f64 * LINE * plane.sheet.size.label + 2.0;
        Spot { wanted: middle(name.sector), height, name }
    };
    let mut spots: Vec<Spot> = names.into_iter().map(spot).collect();
    // Of two at one height the one that is stacked later stands higher.
    spots.sort_by(|a, b| a.wanted.total_cmp(&b.wanted).then(b.name.sector.cmp(&a.name.sector)));
    spots
}

fn drop_what_does_not_fit(spots: &mut Vec<Spot>, room: f64) {
    while spots.iter().map(|spot| spot.height).sum::<f64>() > room {
        let least = spots.iter().enumerate().min_by_key(|(_, spot)| spot.name.weight);
        match least.map(|(index, _)| index) {
            Some(index) => spots.remove(index),
            None => return,
        };
    }
}
