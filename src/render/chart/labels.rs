//! Where labels go: beside what they name, never over each other, never out of the frame.
//!
//! Labels are placed greedily, the most important first. Each tries every side of its mark, near and then
//! farther away; a place that overlaps another label is no place, a place on a line costs as much as the
//! line is long there. A label that finds none is left out: its number is still in the mark's title and in
//! the table.

use super::sheet::{Frame, Sheet};
use super::svg::{Align, Ink, tenths};
use super::text::{self, Weight};

/// A point or a size in pixels.
pub type Pixels = (f64, f64);

/// The room that texts keep from each other.
const AIR: f64 = 2.0;
/// The share of the text size that stands above the base line, and below it.
const ASCENT: f64 = 0.78;
const DESCENT: f64 = 0.24;
pub const LINE_HEIGHT: f64 = 1.2;
/// A label farther from its mark than this is tied to it with a thin line.
const FAR: f64 = 13.0;

/// One line of a label: a name, and its number in lighter type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub strong: String,
    pub quiet: String,
}

impl Line {
    /// A line in semibold.
    pub fn strong(text: impl Into<String>) -> Line {
        Line { strong: text.into(), quiet: String::new() }
    }

    /// A line in regular.
    pub fn quiet(text: impl Into<String>) -> Line {
        Line { strong: String::new(), quiet: text.into() }
    }

    /// A name with its number behind it where `room` holds both, else the name on at most two lines and the number on
    /// one of its own.
    pub fn name_and_number(name: &str, number: &str, size: f64, room: f64) -> Vec<Line> {
        let both = Line { strong: name.into(), quiet: number.into() };
        if both.width(size) <= room {
            return vec![both];
        }
        let mut lines: Vec<Line> =
            text::wrap(name, Weight::Semibold, size, room, 2).into_iter().map(Line::strong).collect();
        let number = Line::quiet(text::shorten(number, Weight::Regular, size, room));
        match lines.last_mut().filter(|last| last.width(size) + number.width(size) + size * 0.3 <= room) {
            Some(last) => last.quiet = number.quiet,
            None => lines.push(number),
        }
        lines
    }

    /// How wide it is.
    pub fn width(&self, size: f64) -> f64 {
        let space = if self.strong.is_empty() || self.quiet.is_empty() { "" } else { " " };
        text::width(&self.strong, Weight::Semibold, size)
            + text::width(space, Weight::Regular, size)
            + text::width(&self.quiet, Weight::Regular, size)
    }
}

/// Which side of its mark a label stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Right,
    Left,
    Above,
    Below,
}

/// A label that looks for its place.
#[derive(Clone, Debug)]
pub struct Label {
    pub class: &'static str,
    pub lines: Vec<Line>,
    /// The middle of what it names, and how far that reaches.
    pub mark: Pixels,
    pub radius: f64,
    /// The sides it may stand on, the best first.
    pub sides: &'static [Side],
    /// Whether it may stand far away, tied to its mark with a line.
    pub far: bool,
}

/// A place that a label may have.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// The lower, the better: a distance in pixels, and the lines that are covered.
    pub cost: f64,
    side: Side,
    area: Frame,
}

/// A label in its place.
#[derive(Clone, Debug)]
pub struct Placed {
    pub class: &'static str,
    pub lines: Vec<Line>,
    pub area: Frame,
    pub align: Align,
    /// From the mark to the label, where it stands far away.
    pub leader: Option<(Pixels, Pixels)>,
}

impl Frame {
    fn overlaps(&self, other: &Frame) -> bool {
        self.left < other.right + AIR
            && other.left < self.right + AIR
            && self.top < other.bottom + AIR
            && other.top < self.bottom + AIR
    }

    fn holds(&self, other: &Frame) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    /// How much of the line from `start` to `end` lies inside, in pixels.
    fn length_inside(&self, start: Pixels, end: Pixels) -> f64 {
        let (run, rise) = (end.0 - start.0, end.1 - start.1);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let limits = [
            (run, self.left - start.0, self.right - start.0),
            (rise, self.top - start.1, self.bottom - start.1),
        ];
        for (step, low, high) in limits {
            if step.abs() < 1e-9 {
                if low > 0.0 || high < 0.0 {
                    return 0.0;
                }
            } else {
                let (first, second) = (low / step, high / step);
                enter = enter.max(first.min(second));
                leave = leave.min(first.max(second));
            }
        }
        (leave - enter).max(0.0) * run.hypot(rise)
    }
}

/// The area of a text of one line, from its point on the base line.
pub fn area_of(at: Pixels, align: Align, width: f64, size: f64) -> Frame {
    let left = match align {
        Align::Start => at.0,
        Align::Middle => at.0 - width / 2.0,
        Align::End => at.0 - width,
    };
    Frame { left, right: left + width, top: at.1 - ASCENT * size, bottom: at.1 + DESCENT * size }
}

/// What is on the sheet already, and what labels keep clear of.
#[derive(Clone, Debug)]
pub struct Space {
    /// Labels stay inside.
    pub frame: Frame,
    /// The size of label text.
    pub size: f64,
    /// Areas that no label may touch: other texts, marks.
    pub taken: Vec<Frame>,
    /// Lines that labels should not stand on, with what a pixel of crossing costs.
    pub lines: Vec<(Pixels, Pixels, f64)>,
}

impl Space {
    /// Adds a line to keep clear of.
    pub fn avoid(&mut self, points: &[Pixels], cost: f64) {
        self.lines.extend(points.windows(2).map(|pair| (pair[0], pair[1], cost)));
    }

    /// Finds a place for `label` and takes it; `None` where there is none.
    pub fn place(&mut self, label: &Label) -> Option<Placed> {
        let spot = self.find(label)?;
        Some(self.take(label, spot))
    }

    /// The best place for `label`, and what it costs.
    pub fn find(&self, label: &Label) -> Option<Spot> {
        let width = label.lines.iter().map(|line| line.width(self.size)).fold(0.0, f64::max);
        let lines = label.lines.len().saturating_sub(1) as f64;
        let height = (lines * LINE_HEIGHT + ASCENT + DESCENT) * self.size;
        let mut best: Option<Spot> = None;
        for (rank, side) in label.sides.iter().enumerate() {
            for (nudge, shift) in nudges(*side, label.far) {
                let area = self.beside(label, *side, (shift * width, nudge), (width, height));
                let distance = rank as f64 * 4.0 + nudge.abs() + shift.abs() * 8.0;
                if best.as_ref().is_some_and(|best| best.cost <= distance) || !self.is_free(&area) {
                    continue;
                }
                let cost = distance + self.crossing(&area);
                let spot = Spot { cost, side: *side, area };
                if best.as_ref().is_none_or(|best| cost < best.cost) && self.is_in_sight(label, &spot) {
                    best = Some(spot);
                }
            }
        }
        best
    }

    /// Puts `label` at `spot`; later labels keep clear of it and of its leader.
    pub fn take(&mut self, label: &Label, spot: Spot) -> Placed {
        self.taken.push(spot.area);
        let align = match spot.side {
            Side::Right => Align::Start,
            Side::Left => Align::End,
            Side::Above | Side::Below => Align::Middle,
        };
        let leader = leader(label, spot.side, &spot.area);
        self.lines.extend(leader.map(|(start, end)| (start, end, 4.0)));
        Placed { class: label.class, lines: label.lines.clone(), area: spot.area, align, leader }
    }

    /// Whether no other text or mark stands between the label and its mark.
    fn is_in_sight(&self, label: &Label, spot: &Spot) -> bool {
        let Some((start, end)) = leader(label, spot.side, &spot.area) else { return true };
        let around = |area: &Frame| {
            let (x, y) = label.mark;
            area.left <= x && x <= area.right && area.top <= y && y <= area.bottom
        };
        self.taken.iter().all(|area| around(area) || area.length_inside(start, end) == 0.0)
    }

    fn is_free(&self, area: &Frame) -> bool {
        self.frame.holds(area) && !self.taken.iter().any(|taken| taken.overlaps(area))
    }

    fn crossing(&self, area: &Frame) -> f64 {
        self.lines.iter().map(|(start, end, cost)| area.length_inside(*start, *end) * cost).sum()
    }

    /// The area on one side of the mark. Above and below it slides sideways into the frame.
    fn beside(&self, label: &Label, side: Side, (shift, nudge): Pixels, (width, height): Pixels) -> Frame {
        let ((x, y), gap) = (label.mark, label.radius + 5.0);
        let (left, top) = match side {
            Side::Right => (x + gap, y - height / 2.0 + nudge),
            Side::Left => (x - gap - width, y - height / 2.0 + nudge),
            Side::Above => (self.slid(x + shift, width), y - gap - height + nudge),
            Side::Below => (self.slid(x + shift, width), y + gap + nudge),
        };
        Frame { left, right: left + width, top, bottom: top + height }
    }

    fn slid(&self, x: f64, width: f64) -> f64 {
        (x - width / 2.0).min(self.frame.right - width).max(self.frame.left)
    }
}

/// How far a label may move from its mark, the nearest first: away or along, in pixels, and sideways as a
/// share of its width.
fn nudges(side: Side, far: bool) -> impl Iterator<Item = (f64, f64)> {
    const ALONG: &[f64] = &[0.0, -7.0, 7.0, -14.0, 14.0, -22.0, 22.0, -32.0, 32.0, -44.0, 44.0];
    const AWAY: &[f64] = &[0.0, 6.0, 13.0, 21.0, 30.0, 44.0, 58.0];
    let (steps, near, shifts, sign): (_, _, &[f64], _) = match side {
        Side::Right | Side::Left => (ALONG, 5, &[0.0], 1.0),
        Side::Above => (AWAY, 3, &[0.0, -0.5, 0.5], -1.0),
        Side::Below => (AWAY, 3, &[0.0, -0.5, 0.5], 1.0),
    };
    let steps = if far { steps } else { &steps[..near] };
    steps.iter().flat_map(move |nudge| shifts.iter().map(move |shift| (nudge * sign, *shift)))
}

fn leader(label: &Label, side: Side, area: &Frame) -> Option<(Pixels, Pixels)> {
    let (x, y) = label.mark;
    let middle = (area.top + area.bottom) / 2.0;
    let end = match side {
        Side::Right => (area.left - 2.0, middle),
        Side::Left => (area.right + 2.0, middle),
        Side::Above => (x.clamp(area.left, area.right.max(area.left)), area.bottom),
        Side::Below => (x.clamp(area.left, area.right.max(area.left)), area.top),
    };
    let (run, rise) = (end.0 - x, end.1 - y);
    let length = run.hypot(rise);
    let start = label.radius + 1.0;
    (length > label.radius + FAR).then(|| ((x + run / length * start, y + rise / length * start), end))
}

/// Draws a label where it was placed.
pub fn draw(sheet: &Sheet, placed: &Placed) {
    if let Some((start, end)) = placed.leader {
        sheet.line(&[start, end], Ink { class: "leader", ..Ink::default() });
    }
    let area = &placed.area;
    let x = match placed.align {
        Align::Start => area.left,
        Align::Middle => (area.left + area.right) / 2.0,
        Align::End => area.right,
    };
    let size = sheet.size.label;
    for (index, line) in placed.lines.iter().enumerate() {
        let y = area.top + (ASCENT + index as f64 * LINE_HEIGHT) * size;
        draw_line(sheet, (x, y), placed.align, placed.class, line);
    }
}

/// Draws one line of a label from its point on the base line.
pub fn draw_line(sheet: &Sheet, (x, y): Pixels, align: Align, class: &str, line: &Line) {
    let mut svg = sheet.svg();
    let [before, after] = text::isolated(&format!("{}{}", line.strong, line.quiet));
    svg.open_text((tenths(x), tenths(y)), align, class);
    svg.raw(before);
    svg.escaped(&line.strong);
    if !line.quiet.is_empty() {
        let space = if line.strong.is_empty() { "" } else { " " };
        svg.raw(space);
        svg.raw("<tspan class=\"quiet\">");
        // `62 kt, −90%` keeps its own order also behind an Arabic name.
        svg.raw(if before.is_empty() { "" } else { "\u{2068}" });
        svg.escaped(&line.quiet);
        svg.raw(after);
        svg.raw("</tspan>");
    }
    svg.raw(after);
    svg.raw("</text>");
}
