//! The first of each class as bars under the name of their class, all over one scale.

use super::labels::{Line, draw_line};
use super::sheet::{Sheet, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};
use crate::plan::view::chart::{Chart, Ranked, RankedGroup, Ranking, Reading};
use crate::quantity::Dec;

/// Between a bar and its value.
const GAP: f64 = 6.0;
/// The name of a class, with the air above it.
const HEAD: f64 = 36.0;
const MARGIN: f64 = 4.0;

/// How one bar is laid out, in pixels from its top.
struct Row {
    height: f64,
    /// The base line of the name.
    name: f64,
    bar: (f64, f64),
}

fn row(size: Size) -> Row {
    match size.narrow {
        true => Row { height: 44.0, name: 15.0, bar: (21.0, 36.0) },
        false => Row { height: 29.0, name: 19.5, bar: (4.0, 25.0) },
    }
}

fn height(group: &RankedGroup, size: Size) -> f64 {
    HEAD + group.bars.len() as f64 * row(size).height
}

/// The sheet that holds all groups.
pub fn size(ranking: &Ranking, size: Size) -> Size {
    let groups: f64 = ranking.groups.iter().map(|group| height(group, size)).sum();
    Size { height: groups.max(row(size).height) + 2.0 * MARGIN, ..size }
}

/// Where bars begin, and how many pixels the unit of the values is long.
struct Scale {
    left: f64,
    per_unit: f64,
}

/// Draws the ranking on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, ranking: &Ranking) {
    let reading = chart.reading();
    let scale = scale(sheet.size, ranking, &reading);
    let mut top = MARGIN;
    for group in &ranking.groups {
        draw_head(sheet, group, top);
        let mut from = top + HEAD;
        for bar in &group.bars {
            draw_bar(sheet, &scale, (bar, &reading), from);
            from += row(sheet.size).height;
        }
        top += height(group, sheet.size);
    }
}

fn name(bar: &Ranked, size: Size) -> String {
    let room = if size.narrow { size.width - 4.0 } else { 250.0 };
    text::shorten(&bar.name, Weight::Semibold, size.label, room)
}

fn value(reading: &Reading, bar: &Ranked, size: Size) -> String {
    text::shorten(&reading.short(bar.value), Weight::Semibold, size.label, size.width * 0.35)
}

fn scale(size: Size, ranking: &Ranking, reading: &Reading) -> Scale {
    let bars = || ranking.groups.iter().flat_map(|group| &group.bars);
    let widest = |texts: &mut dyn Iterator<Item = String>| {
        texts.map(|text| text::width(&text, Weight::Semibold, size.label)).fold(0.0, f64::max)
    };
    let names = widest(&mut bars().map(|bar| name(bar, size)));
    let left = if size.narrow { 1.0 } else { names + 14.0 };
    let values = widest(&mut bars().map(|bar| value(reading, bar, size)));
    let greatest = ranking.values().max().unwrap_or(Dec::ONE);
    let greatest = reading.scaled(greatest).to_pixel_float();
    let room = (size.width - left - values - GAP - 2.0).max(10.0);
    Scale { left, per_unit: room / if greatest > 0.0 { greatest } else { 1.0 } }
}

/// `50,000 to 200,000 people, of 41 members`, the second part only where there is room.
fn draw_head(sheet: &Sheet, group: &RankedGroup, top: f64) {
    let size = sheet.size;
    let whole = Line { strong: group.name.clone(), quiet: group.note.clone() };
    let line = match whole.width(size.label) <= size.width - 2.0 {
        true => whole,
        false => Line::strong(text::shorten(&group.name, Weight::Semibold, size.label, size.width - 4.0)),
    };
    draw_line(sheet, (0.0, top + HEAD - 13.0), Align::Start, "label", &line);
}

fn draw_bar(sheet: &Sheet, scale: &Scale, (bar, reading): (&Ranked, &Reading), top: f64) {
    let (size, row) = (sheet.size, row(sheet.size));
    let shown = name(bar, size);
    // The whole name, for those who point at a bar whose name was cut.
    let title = (shown != bar.name).then(|| format!("{}: {}", bar.name, reading.full(bar.value)));
    draw_line(sheet, (0.0, top + row.name), Align::Start, "label name", &Line::quiet(shown));
    let length = (reading.scaled(bar.value).to_pixel_float() * scale.per_unit).max(0.0);
    let end = scale.left + length;
    let ink = Ink { class: "bar best", title, pattern: None };
    sheet.rectangle((scale.left, top + row.bar.0), (end, top + row.bar.1), ink);
    let zero = [(scale.left, top + row.bar.0 - 2.0), (scale.left, top + row.bar.1 + 2.0)];
    sheet.line(&zero, Ink { class: "zero", ..Ink::default() });
    let at = (end + GAP, top + (row.bar.0 + row.bar.1) / 2.0 + size.label * 0.34);
    draw_line(sheet, at, Align::Start, "label", &Line::strong(value(reading, bar, size)));
}
