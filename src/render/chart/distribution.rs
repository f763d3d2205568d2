//! How values are spread: a row for each class over one axis. Few values are dots, one for each; many are bars.
//!
//! ```text
//! name            |  band of labels: the median, "you are here"
//! 41 members      |  bars or dots
//!                 |  ------------------------ axis, under the last row
//! ```
//! On a narrow sheet the name and the number stand over the band.

use super::labels::{Label, Line, Side, Space, draw as draw_label, draw_line};
use super::sheet::{Frame, Sheet, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};
use crate::plan::view::chart::{Chart, Distribution, DistributionRow, Here, Reading};
use crate::quantity::Dec;

/// The height of what is counted, and of the labels over it.
const PLOT: f64 = 66.0;
const BAND: f64 = 22.0;
/// Under a row.
const AIR: f64 = 20.0;
/// The numbers of the axis and its unit.
const AXIS: f64 = 46.0;
/// The names' column of a wide sheet.
const NAMES: f64 = 196.0;
/// The name and the number over the band of a narrow sheet.
const HEAD: f64 = 42.0;
/// Beyond so many values there are no dots.
const DOTS: u32 = 150;
/// The distance between the middles of two dots at most, and at least.
const PITCH: (f64, f64) = (13.0, 6.0);
/// The least distance between two numbers of the axis.
const TICK_ROOM: f64 = 46.0;

fn row_height(size: Size) -> f64 {
    BAND + PLOT + AIR + if size.narrow { HEAD } else { 0.0 }
}

/// The sheet that holds all rows.
pub fn size(distribution: &Distribution, size: Size) -> Size {
    Size { height: distribution.rows.len().max(1) as f64 * row_height(size) - AIR + AXIS, ..size }
}

/// Everything the parts of this chart are drawn from.
struct Scene<'a> {
    distribution: &'a Distribution,
    reading: Reading<'a>,
    steps: usize,
    left: f64,
    /// How wide a step is, in pixels.
    step: f64,
    /// The distance between dots; `None` where bars are drawn.
    pitch: Option<f64>,
}

impl<'a> Scene<'a> {
    fn new(size: Size, chart: &'a Chart, distribution: &'a Distribution) -> Scene<'a> {
        let left = if size.narrow { 10.0 } else { NAMES + 16.0 };
        let steps = distribution.steps().max(1);
        let step = (size.width - left - 12.0) / steps as f64;
        let counts = || distribution.rows.iter().flat_map(|row| &row.counts);
        let highest = f64::from(counts().copied().max().unwrap_or(1).max(1));
        let pitch = (step - 1.0).min(PITCH.0).min(PLOT / highest);
        let few =
            counts().try_fold(0_u32, |sum, count| sum.checked_add(*count)).is_some_and(|all| all <= DOTS);
        let pitch = Some(pitch).filter(|pitch| few && *pitch >= PITCH.1);
        Scene { distribution, reading: chart.reading(), steps, left, step, pitch }
    }

    /// Where a value stands across, in steps from the first edge: in the middle of a step that is open to its side.
    fn steps_to(&self, value: Dec) -> f64 {
        let way = value.minus(self.distribution.start).and_then(|way| way.over(self.distribution.width));
        let steps = way.map_or(0.0, Dec::to_pixel_float);
        let last = self.steps as f64 - 1.0;
        let low = if self.distribution.below && steps < 1.0 { 0.5 } else { 0.0 };
        let high = if self.distribution.above && steps > last { last + 0.5 } else { last + 1.0 };
        steps.max(low).min(high.max(low))
    }

    fn across(&self, steps: f64) -> f64 {
        self.left + steps * self.step
    }

    fn right(&self) -> f64 {
        self.across(self.steps as f64)
    }
}

/// Draws the distribution on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, distribution: &Distribution) {
    let scene = Scene::new(sheet.size, chart, distribution);
    for (index, row) in distribution.rows.iter().enumerate() {
        let head = if sheet.size.narrow { HEAD } else { 0.0 };
        let top = index as f64 * row_height(sheet.size);
        let here = distribution.here.as_ref().filter(|here| here.row == index);
        let base = top + head + BAND + PLOT;
        draw_ticks(sheet, &scene, base);
        draw_counts(sheet, &scene, (row, here), base);
        let told = draw_marks(sheet, &scene, (row, here), base);
        draw_name(sheet, &scene, row, (top, base, told));
        let line = [(scene.left, base), (scene.right(), base)];
        sheet.line(&line, Ink { class: "zero", ..Ink::default() });
    }
    draw_axis(sheet, &scene, sheet.size.height - AXIS);
}

/// The edges that are numbered: round ones, as close as there is room, and none of a step that is open.
fn ticks<'s>(scene: &'s Scene) -> impl Iterator<Item = usize> + 's {
    let distribution = scene.distribution;
    let first = distribution.start.over(distribution.width).and_then(|steps| steps.rounded(0).to_integer());
    let every = [1_i64, 2, 5, 10, 20, 50, 100].into_iter();
    let mut every = every.skip_while(|every| *every as f64 * scene.step < TICK_ROOM);
    let every = every.next().unwrap_or(100);
    let open = |edge: usize| (edge == 0 && distribution.below) || (edge == scene.steps && distribution.above);
    let is_round = move |edge: usize| {
        i64::try_from(edge).is_ok_and(|edge| (first.unwrap_or(0) + edge).rem_euclid(every) == 0)
    };
    (0..=scene.steps).filter(move |edge| is_round(*edge) && !open(*edge))
}

fn draw_ticks(sheet: &Sheet, scene: &Scene, base: f64) {
    sheet.svg().open_group("grid");
    for edge in ticks(scene) {
        let x = scene.across(edge as f64);
        sheet.line(&[(x, base - PLOT), (x, base)], Ink::default());
    }
    sheet.svg().close_group();
}

/// What a step holds, in words for those who point at it; on a narrow sheet nobody does.
fn title(sheet: &Sheet, scene: &Scene, step: usize, count: u32) -> Option<String> {
    let (distribution, numbers) = (scene.distribution, scene.reading.numbers());
    let places = distribution.width.normalized().places();
    let edge = |step: usize| numbers.number(distribution.edge(step), places);
    let words = &distribution.words;
    let from = if step == 0 && distribution.below { words.less.clone() } else { edge(step) };
    let is_last = step + 1 == scene.steps && distribution.above;
    let to = if is_last { words.more.clone() } else { edge(step + 1) };
    let members = words.members.to_lowercase();
    (!sheet.size.narrow).then(|| format!("{from}–{to}: {count} {members}"))
}

fn draw_counts(sheet: &Sheet, scene: &Scene, (row, here): (&DistributionRow, Option<&Here>), base: f64) {
    let highest = f64::from(row.counts.iter().copied().max().unwrap_or(1).max(1));
    let own = here.filter(|here| here.counted).map(|here| scene.steps_to(here.value) as usize);
    let own = own.map(|step| step.min(scene.steps - 1));
    for (step, count) in row.counts.iter().copied().enumerate().filter(|(_, count)| *count > 0) {
        let title = title(sheet, scene, step, count);
        let is_own = own == Some(step);
        match scene.pitch {
            Some(pitch) => draw_dots(sheet, scene, (step, count, is_own), (pitch, base), title),
            None => {
                let height = (f64::from(count) / highest * PLOT).max(1.5);
                let (left, right) = (scene.across(step as f64) + 0.6, scene.across(step as f64 + 1.0) - 0.6);
                let class = if is_own { "bar here" } else { "bar" };
                let ink = Ink { class, title, pattern: None };
                sheet.rectangle((left, base - height), (right.max(left + 0.4), base), ink);
            }
        }
    }
}

/// A dot for each, the one that the page is about on top.
fn draw_dots(
    sheet: &Sheet,
    scene: &Scene,
    (step, count, is_own): (usize, u32, bool),
    (pitch, base): (f64, f64),
    title: Option<String>,
) {
    let x = scene.across(step as f64 + 0.5);
    let mut svg = sheet.svg();
    svg.raw("<g>");
    title.iter().for_each(|title| svg.title(title));
    drop(svg);
    for dot in 0..count {
        let class = if is_own && dot + 1 == count { "one here" } else { "one" };
        let center = (x, base - (f64::from(dot) + 0.5) * pitch);
        sheet.circle(center, (pitch / 2.0 - 0.7).max(1.0), Ink { class, ..Ink::default() });
    }
    sheet.svg().close_group();
}

/// The lines of the median and of "here", with their labels; whether the median was told.
fn draw_marks(
    sheet: &Sheet,
    scene: &Scene,
    (row, here): (&DistributionRow, Option<&Here>),
    base: f64,
) -> bool {
    let top = base - PLOT - BAND;
    let place = |value: Dec| scene.across(scene.steps_to(value));
    let frame = Frame { left: scene.left - 10.0, right: sheet.size.width, top, bottom: top + BAND };
    let mut space = Space { frame, size: sheet.size.label, taken: Vec::new(), lines: Vec::new() };
    let median = row.median.map(|median| (place(median), median));
    let here = here.map(|here| (place(here.value), here));
    if let Some((x, _)) = median {
        sheet.line(&[(x, top + 3.0), (x, base)], Ink { class: "median", ..Ink::default() });
    }
    if let Some((x, _)) = here {
        sheet.line(&[(x, top + 3.0), (x, base)], Ink { class: "here-line", ..Ink::default() });
    }
    let is_left = median.zip(here).is_some_and(|(median, here)| here.0 < median.0);
    let mut label = |x: f64, line: Line, class: &'static str, leftwards: bool| {
        let sides: &[Side] = if leftwards { &[Side::Left, Side::Right] } else { &[Side::Right, Side::Left] };
        let (mark, lines) = ((x, top + BAND / 2.0), vec![line]);
        let placed = space.place(&Label { class, lines, mark, radius: 0.0, sides, far: false });
        placed.iter().for_each(|placed| draw_label(sheet, placed));
        placed.is_some()
    };
    if let Some((x, here)) = here {
        // One of the two sides has at least this much room, so that the label always finds a place.
        let room = (x - frame.left).max(frame.right - x) - 8.0;
        let value = Line::quiet(scene.reading.short(here.value));
        let room = room - Line { strong: " ".into(), ..value.clone() }.width(sheet.size.label);
        let name = text::shorten(&here.name, Weight::Semibold, sheet.size.label, room.max(0.0));
        let line = Line { strong: name, ..value };
        label(x, line, "label here-label", is_left);
    }
    median.is_none_or(|(x, median)| {
        let line = Line::quiet(median_words(scene, median));
        label(x, line, "label", here.is_some() && !is_left)
    })
}

/// `median 9.6 t`
fn median_words(scene: &Scene, median: Dec) -> String {
    format!("{} {}", scene.distribution.words.median, scene.reading.short(median))
}

/// The name of the class and how many it has; the median too where its line has no label.
fn draw_name(sheet: &Sheet, scene: &Scene, row: &DistributionRow, (top, base, is_told): (f64, f64, bool)) {
    let size = sheet.size;
    let mut note = row.note.clone();
    if let Some(median) = row.median.filter(|_| !is_told) {
        note = format!("{note}, {}", median_words(scene, median));
    }
    let room = if size.narrow { size.width - 4.0 } else { NAMES };
    let names = text::wrap(&row.name, Weight::Semibold, size.label, room, if size.narrow { 1 } else { 2 });
    let notes = text::wrap(&note, Weight::Semibold, size.label, room, if size.narrow { 1 } else { 2 });
    let lines = names.into_iter().map(Line::strong).chain(notes.into_iter().map(Line::quiet));
    let lines: Vec<Line> = lines.collect();
    let start = match size.narrow {
        true => top + 15.0,
        false => base - PLOT / 2.0 - (lines.len() as f64 - 1.0) * 10.0 + 5.0,
    };
    for (index, line) in lines.iter().enumerate() {
        draw_line(sheet, (0.0, start + index as f64 * 20.0), Align::Start, "label", line);
    }
}

/// The numbers under the last row, and their unit.
fn draw_axis(sheet: &Sheet, scene: &Scene, top: f64) {
    let (size, distribution) = (sheet.size, scene.distribution);
    let places = distribution.width.normalized().places();
    let number = |edge: usize| scene.reading.numbers().number(distribution.edge(edge), places);
    let last = scene.steps.saturating_sub(1);
    let below = distribution.below.then(|| (0.5, format!("<{}", number(1))));
    let above = distribution.above.then(|| (last as f64 + 0.5, format!("≥{}", number(last))));
    let open = below.into_iter().chain(above);
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for (steps, text) in open.chain(ticks(scene).map(|edge| (edge as f64, number(edge)))) {
        let half = text::width(&text, Weight::Regular, size.tick) / 2.0;
        let x = scene.across(steps).min(size.width - half).max(half);
        if taken.iter().any(|(left, right)| x - half < right + 8.0 && left - 8.0 < x + half) {
            continue;
        }
        taken.push((x - half, x + half));
        sheet.text((x, top + 19.0), Align::Middle, "tick", &text);
    }
    let unit = text::shorten(scene.reading.unit(), Weight::Regular, size.tick, size.width);
    sheet.text((scene.right(), top + 39.0), Align::End, "tick", &unit);
}
