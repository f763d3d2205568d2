//! Blocks side by side, the cheapest first: as wide as what an action saves, as high as what a tonne of it costs; those
//! that pay for themselves hang below the line.

use super::axes;
use super::labels::{self, Label, Line, Side, Space, area_of};
use super::sheet::{Frame, Plane, Sheet, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};
use super::ticks::Ticks;
use crate::plan::view::chart::{Abatement, Block, Chart, Reading};
use crate::quantity::Dec;

/// The page's colour between two blocks, in pixels.
const SEAM: f64 = 1.5;

struct Scene<'a> {
    reading: Reading<'a>,
    /// How widths are read.
    across: Reading<'a>,
    blocks: Vec<(Dec, &'a Block)>,
    total: Dec,
    ticks: Ticks,
}

impl<'a> Scene<'a> {
    fn new(sheet: &Sheet, chart: &'a Chart, abatement: &'a Abatement) -> Scene<'a> {
        let (reading, total) = (chart.reading(), abatement.total());
        let across = abatement.across.reading(total, 0, &chart.numbers);
        let costs = || abatement.blocks.iter().map(|block| reading.scaled(block.cost));
        let (low, high) = (costs().min().unwrap_or_default(), costs().max().unwrap_or_default());
        let ticks = Ticks::around(low, high, axes::steps(sheet.size));
        Scene { reading, across, blocks: abatement.in_order(), total, ticks }
    }

    fn plane<'s>(&self, sheet: &'s Sheet) -> Plane<'s> {
        let frame = axes::frame(sheet.size, &self.ticks, &self.reading, 14.0);
        // Words stand over the blocks and under those that hang.
        let under = if self.ticks.range().start < 0.0 { 46.0 } else { 6.0 };
        let frame = Frame { top: frame.top + 60.0, bottom: frame.bottom - under, ..frame };
        let end = self.across.scaled(self.total).to_pixel_float();
        sheet.plane(frame, 0.0..if end > 0.0 { end } else { 1.0 }, self.ticks.range())
    }

    fn corners(&self, plane: &Plane, (start, block): &(Dec, &Block)) -> ((f64, f64), (f64, f64)) {
        let end = start.plus(block.saved).unwrap_or(*start);
        let across = |value| self.across.scaled(value).to_pixel_float();
        let top = self.reading.scaled(block.cost).to_pixel_float();
        (plane.place((across(*start), top)), plane.place((across(end), 0.0)))
    }
}

/// The sheet with room for the names over the blocks.
pub fn size(size: Size) -> Size {
    Size { height: size.height + 70.0, ..size }
}

/// Draws the blocks on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, abatement: &Abatement) {
    let scene = Scene::new(sheet, chart, abatement);
    let plane = scene.plane(sheet);
    let mut taken = axes::draw_values(&plane, &scene.ticks, &scene.reading);
    for (index, placed) in scene.blocks.iter().enumerate() {
        let (from, to) = scene.corners(&plane, placed);
        let seam = if to.0 - from.0 > 4.0 * SEAM { SEAM / 2.0 } else { 0.0 };
        let (left, right) = (from.0 + seam, to.0 - seam);
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        let class = match (placed.1.cost.is_negative(), index % 2) {
            (true, _) => "block pays",
            (false, 0) => "block",
            (false, _) => "block other",
        };
        let ink = Ink { class, title: Some(title(&scene, placed.1)), pattern: None };
        sheet.rectangle((left, top), (right, bottom), ink);
        taken.push(Frame { left, right, top, bottom });
    }
    axes::draw_zero(&plane);
    taken.extend(draw_across(&scene, &plane));
    name(&scene, &plane, taken);
}

/// `Community solar: saves 12.0 kt CO₂e a year at 14 USD per tonne`
fn title(scene: &Scene, block: &Block) -> String {
    format!("{}: {}, {}", block.name, scene.across.full(block.saved), scene.reading.full(block.cost))
}

/// The numbers under the frame: what is saved in sum.
fn draw_across(scene: &Scene, plane: &Plane) -> Vec<Frame> {
    let sheet = plane.sheet;
    let bottom = sheet.size.height - 34.0;
    let size = sheet.size.tick;
    let steps = if sheet.size.narrow { 4 } else { 6 };
    let end = scene.across.scaled(scene.total);
    let ticks = Ticks::around(Dec::ZERO, end, steps);
    let shown: Vec<Dec> = ticks.values.iter().copied().filter(|tick| *tick <= end).collect();
    let mut taken: Vec<Frame> = Vec::new();
    // From the last, which has the unit.
    for (index, tick) in shown.iter().enumerate().rev() {
        let mut text = scene.across.numbers().number(*tick, ticks.places);
        if index + 1 == shown.len() {
            text = format!("{text}\u{a0}{}", scene.across.unit());
        }
        let text = text::shorten(&text, Weight::Regular, size, sheet.size.width * 0.6);
        let half = text::width(&text, Weight::Regular, size) / 2.0;
        let place = plane.place((tick.to_pixel_float(), 0.0)).0;
        let x = place.min(sheet.size.width - half).max(half);
        let area = area_of((x, bottom + 26.0), Align::Middle, half * 2.0, size);
        if taken.last().is_some_and(|after| area.right + 8.0 > after.left) {
            continue;
        }
        sheet.line(&[(place, bottom + 4.0), (place, bottom + 9.0)], Ink { class: "notch", ..Ink::default() });
        sheet.text((x, bottom + 26.0), Align::Middle, "tick", &text);
        taken.push(area);
    }
    taken
}

/// Names the blocks, the widest first, each over its block or under it where it hangs.
fn name(scene: &Scene, plane: &Plane, taken: Vec<Frame>) {
    let size = plane.sheet.size;
    let left = (plane.frame.left - 8.0).max(0.0);
    let frame = Frame { left, right: size.width, top: 0.0, bottom: size.height };
    let mut space = Space { frame, size: size.label, taken, lines: Vec::new() };
    let mut blocks: Vec<&(Dec, &Block)> = scene.blocks.iter().collect();
    blocks.sort_by_key(|(_, block)| std::cmp::Reverse(block.saved));
    for placed in blocks {
        let (from, to) = scene.corners(plane, placed);
        let block = placed.1;
        let room = (to.0 - from.0 - 8.0).clamp(if size.narrow { 92.0 } else { 124.0 }, 200.0);
        let name = text::wrap(&block.name, Weight::Semibold, size.label, room, 3);
        let cost =
            Line::quiet(text::shorten(&scene.reading.short(block.cost), Weight::Regular, size.label, room));
        let lines: Vec<Line> = name.into_iter().map(Line::strong).chain([cost]).collect();
        let sides: &[Side] = if block.cost.is_negative() { &[Side::Below] } else { &[Side::Above] };
        let mark = ((from.0 + to.0) / 2.0, from.1);
        let label = Label { class: "label", lines, mark, radius: -1.0, sides, far: true };
        if let Some(placed) = space.place(&label) {
            labels::draw(plane.sheet, &placed);
        }
    }
}
