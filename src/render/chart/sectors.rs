//! Sectors stacked over the years: what adds to the sum above the zero line, what is taken out below it.
//!
//! The years keep their scale, so that a missing year leaves a gap; where only a few far years are known,
//! the bars are wider and each is labelled.

mod names;

use super::axes;
use super::labels::{self, Label, Line, Side, Space};
use super::sheet::{Frame, Plane, Sheet};
use super::svg::Ink;
use super::ticks::Ticks;
use crate::plan::view::chart::{Chart, Reading, Sector, Sectors, Standing};
use crate::quantity::Dec;

/// The classes that fill with a sector's colour.
pub const CLASSES: [&str; 6] = ["sector-1", "sector-2", "sector-3", "sector-4", "sector-5", "sector-6"];

/// The class of a colour's number, from 1 on.
pub fn class(colour: u8) -> &'static str {
    CLASSES[usize::from(colour.saturating_sub(1)) % CLASSES.len()]
}

/// No bar is wider than this, in pixels.
const WIDEST: f64 = 110.0;

/// Everything the parts of this chart are drawn from.
struct Scene<'a> {
    chart: &'a Chart,
    sectors: &'a Sectors,
    reading: Reading<'a>,
    years: Vec<i32>,
    /// How far each year's bar reaches above the zero line and below it, in the unit of the values.
    stacks: Vec<(Dec, Dec)>,
    /// The least distance between two years.
    gap: f64,
    ticks: Ticks,
}

/// One sector's part of one year's bar, in the unit that is shown.
struct Part<'a> {
    sector: usize,
    year: i32,
    value: Dec,
    standing: Standing,
    from: Dec,
    to: Dec,
    name: &'a str,
}

impl<'a> Scene<'a> {
    fn new(sheet: &Sheet, chart: &'a Chart, sectors: &'a Sectors) -> Scene<'a> {
        let reading = chart.reading();
        let years = sectors.years();
        let stacks: Vec<_> = years.iter().map(|year| sectors.stack(*year)).collect();
        let low = stacks.iter().map(|stack| stack.1).min().unwrap_or(Dec::ZERO);
        let high = stacks.iter().map(|stack| stack.0).max().unwrap_or(Dec::ZERO);
        let ticks = Ticks::around(reading.scaled(low), reading.scaled(high), axes::steps(sheet.size));
        let gaps = years.windows(2).map(|pair| f64::from(pair[1]) - f64::from(pair[0]));
        let gap = gaps.reduce(f64::min).unwrap_or(1.0);
        Scene { chart, sectors, reading, years, stacks, gap, ticks }
    }

    fn ends(&self) -> (i32, i32) {
        (self.years.first().copied().unwrap_or(0), self.years.last().copied().unwrap_or(0))
    }

    fn plane<'s>(&self, sheet: &'s Sheet, right: f64) -> Plane<'s> {
        let frame = axes::frame(sheet.size, &self.ticks, &self.reading, right);
        let (first, last) = self.ends();
        let across = f64::from(first) - self.gap / 2.0..f64::from(last) + self.gap / 2.0;
        sheet.plane(frame, across, self.ticks.range())
    }

    /// Half the width of a bar, in years.
    fn half_bar(&self, plane: &Plane) -> f64 {
        let (first, _) = self.ends();
        let pixels = |year: f64| plane.place((year, 0.0)).0;
        let per_year = (pixels(f64::from(first) + self.gap) - pixels(f64::from(first))) / self.gap;
        (self.gap * 0.42).min(WIDEST / 2.0 / per_year.max(1e-6))
    }

    /// The parts of every bar, sector by sector, stacked in exact decimals.
    fn parts(&self) -> Vec<Part<'a>> {
        let mut reached = vec![(Dec::ZERO, Dec::ZERO); self.years.len()];
        let mut parts = Vec::new();
        for (sector, data) in self.sectors.sectors.iter().enumerate() {
            let mut known = vec![None; self.years.len()];
            for point in data.years.iter().rev() {
                if let Ok(index) = self.years.binary_search(&point.year) {
                    known[index] = Some(point);
                }
            }
            for ((year, reached), point) in self.years.iter().zip(&mut reached).zip(known) {
                let Some(point) = point else { continue };
                let side = if point.value.is_negative() { &mut reached.1 } else { &mut reached.0 };
                let (from, to) = (*side, side.plus(point.value).unwrap_or(*side));
                *side = to;
                let Sector { name, .. } = data;
                let (year, value, standing) = (*year, point.value, point.standing);
                parts.push(Part { sector, year, value, standing, from, to, name });
            }
        }
        parts
    }

    fn height(&self, plane: &Plane, value: Dec) -> f64 {
        plane.place((0.0, self.reading.scaled(value).to_pixel_float())).1
    }
}

/// Draws the sectors on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, sectors: &Sectors) {
    let scene = Scene::new(sheet, chart, sectors);
    let names = names::of_last_year(&scene, sheet.size);
    let plane = scene.plane(sheet, names::room_on_the_right(&names));
    let mut taken = axes::draw_values(&plane, &scene.ticks, &scene.reading);
    let parts = scene.parts();
    draw_bars(&scene, &plane, &parts);
    draw_hatches(&scene, &plane, &parts);
    draw_net(&scene, &plane);
    axes::draw_zero(&plane);
    draw_years(&scene, &plane);
    taken.extend(names::draw(&scene, &plane, names, &parts));
    draw_totals(&scene, &plane, taken);
}

fn draw_years(scene: &Scene, plane: &Plane) {
    if scene.years.is_empty() {
        return;
    }
    let (first, last) = scene.ends();
    let span = last.saturating_sub(first);
    if scene.gap > 1.0 || (scene.years.len() <= 8 && span > 2 * scene.years.len() as i32) {
        axes::draw_years(plane, &scene.years);
    } else {
        axes::draw_round_years(plane, first, last);
    }
}

/// A group for each sector, which has the colour; in it a bar for each year, which has the words.
fn draw_bars(scene: &Scene, plane: &Plane, parts: &[Part]) {
    let half = scene.half_bar(plane);
    for stretch in parts.chunk_by(|before, after| before.sector == after.sector) {
        plane.sheet.svg().open_group(class(scene.sectors.sectors[stretch[0].sector].colour));
        for part in stretch.iter().filter(|part| !part.value.is_zero()) {
            let (from, to) = corners(scene, part, half);
            let title = title(scene, part);
            plane.bar(from, to, Ink { class: "", title: Some(title), pattern: None });
        }
        plane.sheet.svg().close_group();
    }
}

fn corners(scene: &Scene, part: &Part, half: f64) -> ((f64, f64), (f64, f64)) {
    let year = f64::from(part.year);
    let value = |value| scene.reading.scaled(value).to_pixel_float();
    ((year - half, value(part.to)), (year + half, value(part.from)))
}

/// `2022, Transport: 283 kt CO₂e (estimated)`
fn title(scene: &Scene, part: &Part) -> String {
    let value = scene.reading.full(part.value);
    match part.standing {
        Standing::Measured => format!("{}, {}: {value}", part.year, part.name),
        standing => {
            format!("{}, {}: {value} ({})", part.year, part.name, scene.chart.words.standing(standing))
        }
    }
}

/// Stripes over what is not measured.
fn draw_hatches(scene: &Scene, plane: &Plane, parts: &[Part]) {
    let unsure = |part: &&Part| part.standing != Standing::Measured && !part.value.is_zero();
    if !parts.iter().any(|part| unsure(&part)) {
        return;
    }
    let pattern = define_hatch(plane.sheet);
    let half = scene.half_bar(plane);
    for part in parts.iter().filter(unsure) {
        let (from, to) = corners(scene, part, half);
        plane.bar(from, to, Ink { class: "hatch", title: None, pattern: Some(pattern.clone()) });
    }
}

/// Adds the pattern of stripes to the drawing; gives its id.
pub fn define_hatch(sheet: &Sheet) -> String {
    let id = format!("{}-h", sheet.id);
    let mut svg = sheet.svg();
    svg.raw("<pattern");
    svg.attribute("id", &id);
    svg.raw(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
    svg.raw("<path class=\"stripe\" d=\"M3 0v6\"/></pattern>");
    drop(svg);
    id
}

/// The sum of each year that has something below zero, as a line across its bar.
fn draw_net(scene: &Scene, plane: &Plane) {
    let half = scene.half_bar(plane);
    for (year, (above, below)) in scene.years.iter().zip(&scene.stacks) {
        if below.is_zero() {
            continue;
        }
        let net = above.plus(*below).unwrap_or(*above);
        let value = scene.reading.scaled(net).to_pixel_float();
        let title = format!("{year}, {}: {}", scene.chart.words.net, scene.reading.full(net));
        let x = f64::from(*year);
        let ink = Ink { class: "net", title: Some(title), pattern: None };
        plane.line(&[(x - half, value), (x + half, value)], ink);
    }
}

/// The areas above the zero line that bars stand in.
fn stacks(scene: &Scene, plane: &Plane) -> Vec<Frame> {
    let half = scene.half_bar(plane);
    let stack = |(year, (above, _)): (&i32, &(Dec, Dec))| {
        let (left, bottom) = plane.place((f64::from(*year) - half, 0.0));
        let right = plane.place((f64::from(*year) + half, 0.0)).0;
        Frame { left, right, top: scene.height(plane, *above), bottom }
    };
    scene.years.iter().zip(&scene.stacks).map(stack).collect()
}

/// The sums of the last and the first year, over their bars.
fn draw_totals(scene: &Scene, plane: &Plane, mut taken: Vec<Frame>) {
    let size = plane.sheet.size;
    taken.extend(stacks(scene, plane));
    let frame = Frame { left: 0.0, right: size.width, top: 0.0, bottom: size.height };
    let mut space = Space { frame, size: size.label, taken, lines: Vec::new() };
    let (first, last) = scene.ends();
    let years = if first == last { vec![last] } else { vec![last, first] };
    for year in years.into_iter().filter(|_| !scene.years.is_empty()) {
        let (above, below) = scene.sectors.stack(year);
        let net = above.plus(below).unwrap_or(above);
        let x = plane.place((f64::from(year), 0.0)).0;
        let value = scene.reading.short(net);
        let text = if below.is_zero() { value } else { format!("{} {value}", scene.chart.words.net) };
        let label = Label {
            class: "label",
            lines: vec![Line::strong(text)],
            mark: (x, scene.height(plane, above)),
            radius: 0.0,
            sides: &[Side::Above],
            far: true,
        };
        if let Some(placed) = space.place(&label) {
            labels::draw(plane.sheet, &placed);
        }
    }
}
