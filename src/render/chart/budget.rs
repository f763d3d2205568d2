//! A budget as a ceiling, and the sum of what was emitted as a line that climbs towards it: where the line meets the
//! ceiling nothing is left; the paths that keep the budget bend away under it.

use super::axes;
use super::key::{self, Row};
use super::labels::{self, Label, Line, Pixels, Side, Space};
use super::sectors::define_hatch;
use super::sheet::{Frame, Plane, Sheet, Size};
use super::svg::Ink;
use super::text::{self, Weight};
use super::ticks::Ticks;
use crate::plan::view::chart::{Ahead, Budget, Chart, Course, Moment, Reading, Standing, Used};
use crate::quantity::Dec;

/// The share of the budget that is kept free over the ceiling, for words.
const HEADROOM: &str = "1.22";
/// Half the width of the mark where a line meets the ceiling.
const MARK: f64 = 6.0;

struct Scene<'a> {
    chart: &'a Chart,
    budget: &'a Budget,
    reading: Reading<'a>,
    ticks: Ticks,
    /// The first and the last moment, as years.
    ends: (f64, f64),
}

impl<'a> Scene<'a> {
    fn new(sheet: &Sheet, chart: &'a Chart, budget: &'a Budget) -> Scene<'a> {
        let reading = chart.reading();
        let headroom = Dec::parse(HEADROOM).ok().and_then(|more| budget.share.times(more));
        let high = budget.values().chain(headroom).max().unwrap_or(Dec::ZERO);
        let low = budget.values().min().unwrap_or(Dec::ZERO);
        let ticks = Ticks::around(reading.scaled(low), reading.scaled(high), axes::steps(sheet.size));
        let (first, last) = budget.years().unwrap_or((Dec::ZERO, Dec::ONE));
        let (first, last) = (first.to_pixel_float(), last.to_pixel_float());
        let ends = if first < last { (first, last) } else { (first - 1.0, first + 1.0) };
        Scene { chart, budget, reading, ticks, ends }
    }

    fn at(&self, moment: &Moment) -> (f64, f64) {
        (moment.at.to_pixel_float(), self.height(moment.value))
    }

    fn height(&self, value: Dec) -> f64 {
        self.reading.scaled(value).to_pixel_float()
    }

    fn pixels(&self, plane: &Plane, moments: &[Moment]) -> Vec<Pixels> {
        moments.iter().map(|moment| plane.place(self.at(moment))).collect()
    }

    fn now(&self) -> Option<&'a Moment> {
        self.budget.used.last().map(|used| &used.moment)
    }
}

/// The sheet with room for the key of its lines.
pub fn size(budget: &Budget, size: Size) -> Size {
    Size { height: size.height + key::height(&rows(budget), size), ..size }
}

/// Draws the budget on `sheet`.
pub fn draw(sheet: &Sheet, chart: &Chart, budget: &Budget) {
    let scene = Scene::new(sheet, chart, budget);
    let key = rows(budget);
    let above = Size { height: sheet.size.height - key::height(&key, sheet.size), ..sheet.size };
    let frame = axes::frame(above, &scene.ticks, &scene.reading, 24.0);
    let plane = sheet.plane(frame, scene.ends.0..scene.ends.1, scene.ticks.range());
    let mut taken = axes::draw_values(&plane, &scene.ticks, &scene.reading);
    draw_used(&scene, &plane);
    axes::draw_zero(&plane);
    let years = (scene.ends.0.ceil() as i32, scene.ends.1.floor() as i32);
    if years.0 <= years.1 {
        taken.extend(axes::draw_round_years(&plane, years.0, years.1));
    }
    draw_ceiling(&scene, &plane);
    draw_ahead(&scene, &plane);
    let mut space = space(&scene, &plane, taken);
    space.frame.bottom = above.height;
    for label in notes(&scene, &plane) {
        if let Some(placed) = space.place(&label) {
            labels::draw(sheet, &placed);
        }
    }
    key::draw(sheet, &key);
}

/// The lines ahead, and what each comes to.
fn rows(budget: &Budget) -> Vec<Row> {
    let lines = budget.ahead.iter().filter(|line| line.moments.len() > 1);
    let row = |line: &Ahead| Row {
        name: line.name.clone(),
        number: line.note.clone(),
        class: class(line.course),
        is_band: false,
    };
    lines.map(row).collect()
}

/// The line of what is used up, over an area; hatched and dotted where it is not measured.
fn draw_used(scene: &Scene, plane: &Plane) {
    let mut before: Option<&Used> = None;
    let mut hatch = None;
    for used in &scene.budget.used {
        let Some(start) = before.replace(used) else { continue };
        let (from, to) = (scene.at(&start.moment), scene.at(&used.moment));
        let corners = [(from.0, 0.0), from, to, (to.0, 0.0)];
        plane.polygon(&corners, Ink { class: "area", ..Ink::default() });
        let full = scene.reading.full(used.moment.value);
        let title = format!("{}: {full} ({})", used.moment.words, scene.chart.words.standing(used.standing));
        let class = if used.standing == Standing::Measured { "measured" } else { "unsure" };
        if used.standing != Standing::Measured {
            let pattern = hatch.get_or_insert_with(|| define_hatch(plane.sheet)).clone();
            plane.polygon(&corners, Ink { class: "hatch", title: None, pattern: Some(pattern) });
        }
        plane.line(&[from, to], Ink { class, title: Some(title), pattern: None });
    }
}

/// The whole budget, and what is left of it today.
fn draw_ceiling(scene: &Scene, plane: &Plane) {
    let height = scene.height(scene.budget.share);
    let ends = [(scene.ends.0, height), (scene.ends.1, height)];
    let title = Some(scene.reading.full(scene.budget.share));
    plane.line(&ends, Ink { class: "ceiling", title, pattern: None });
    if let Some(now) = scene.now().filter(|now| now.value < scene.budget.share) {
        let x = now.at.to_pixel_float();
        plane
            .line(&[(x, scene.height(now.value)), (x, height)], Ink { class: "left-over", ..Ink::default() });
    }
}

fn class(course: Course) -> &'static str {
    match course {
        Course::Rate => "rate",
        Course::Trend => "trend",
        Course::Linear => "keeping",
        Course::Exponential => "keeping curved",
    }
}

fn draw_ahead(scene: &Scene, plane: &Plane) {
    for line in &scene.budget.ahead {
        let points: Vec<(f64, f64)> = line.moments.iter().map(|moment| scene.at(moment)).collect();
        if points.len() > 1 {
            let title = Some(words(line, ": "));
            plane.line(&points, Ink { class: class(line.course), title, pattern: None });
        }
    }
    for (line, end) in ended(scene.budget) {
        let (x, y) = plane.place(scene.at(end));
        let corners = [(x, y - MARK), (x + MARK, y), (x, y + MARK), (x - MARK, y)];
        let title = Some(format!("{}: {}", line.name, end.words));
        plane.sheet.polygon(&corners, Ink { class: "goal", title, pattern: None });
    }
    if let Some(now) = scene.budget.used.last() {
        let class = if now.standing == Standing::Measured { "dot end" } else { "dot hollow" };
        plane.dot(scene.at(&now.moment), 5.0, Ink { class, ..Ink::default() });
    }
}

/// The lines that meet the ceiling, and where.
fn ended(budget: &Budget) -> impl Iterator<Item = (&Ahead, &Moment)> {
    budget.ahead.iter().filter(|line| line.ends).filter_map(|line| Some((line, line.moments.last()?)))
}

fn words(line: &Ahead, between: &str) -> String {
    let between = if line.note.is_empty() { "" } else { between };
    format!("{}{between}{}", line.name, line.note)
}

/// What labels keep clear of.
fn space(scene: &Scene, plane: &Plane, mut taken: Vec<Frame>) -> Space {
    let size = plane.sheet.size;
    let around = |(x, y): Pixels| Frame {
        left: x - MARK + 2.0,
        right: x + MARK - 2.0,
        top: y - MARK + 2.0,
        bottom: y + MARK - 2.0,
    };
    taken.extend(ended(scene.budget).map(|(_, end)| around(plane.place(scene.at(end)))));
    taken.extend(scene.now().map(|now| around(plane.place(scene.at(now)))));
    let left = (plane.frame.left - 8.0).max(0.0);
    let frame = Frame { left, right: size.width, top: 0.0, bottom: size.height };
    let mut space = Space { frame, size: size.label, taken, lines: Vec::new() };
    let used: Vec<Moment> = scene.budget.used.iter().map(|used| used.moment.clone()).collect();
    space.avoid(&scene.pixels(plane, &used), 1.5);
    for line in &scene.budget.ahead {
        space.avoid(&scene.pixels(plane, &line.moments), 1.2);
    }
    let height = plane.place((scene.ends.0, scene.height(scene.budget.share))).1;
    space.avoid(&[(plane.frame.left, height), (plane.frame.right, height)], 2.0);
    space
}

/// What is said, the most important first.
fn notes(scene: &Scene, plane: &Plane) -> Vec<Label> {
    let mut notes = Vec::new();
    let (size, words) = (plane.sheet.size, &scene.chart.words);
    let with = |template: &str, value: Dec| template.replace("{value}", &scene.reading.short(value));
    let height = plane.place((scene.ends.0, scene.height(scene.budget.share))).1;
    let say = |lines: Vec<Line>, mark: Pixels, radius: f64, sides: &'static [Side]| Label {
        class: "label",
        lines,
        mark,
        radius,
        sides,
        far: true,
    };
    let whole = Line { strong: words.budget.clone(), quiet: scene.reading.short(scene.budget.share) };
    let half = whole.width(size.label) / 2.0;
    notes.push(say(vec![whole], (plane.frame.left + half + 4.0, height), 0.0, &[Side::Above]));
    // The first line to meet the ceiling is what the chart is about; the key has the others.
    if let Some((line, end)) = ended(scene.budget).min_by_key(|(_, end)| end.at) {
        let room = if size.narrow { 150.0 } else { 230.0 };
        let lines = text::wrap(&line.note, Weight::Semibold, size.label, room, 2);
        let lines = lines.into_iter().map(Line::strong).collect();
        notes.push(say(lines, plane.place(scene.at(end)), MARK, &[Side::Above, Side::Left, Side::Right]));
    }
    if let Some(now) = scene.now() {
        let at = plane.place(scene.at(now));
        let mut spent =
            vec![Line::strong(with(&words.value_spent, now.value)), Line::quiet(now.words.clone())];
        let left = scene.budget.share.minus(now.value).filter(|left| !left.is_negative());
        if let Some(left) = left.map(|left| Line::strong(with(&words.value_left, left))) {
            if at.1 - height < size.label * 2.5 {
                spent.push(left);
            } else {
                let middle = (at.0, (at.1 + height) / 2.0);
                notes.push(say(vec![left], middle, 0.0, &[Side::Left, Side::Right]));
            }
        }
        notes.push(say(spent, at, 5.0, &[Side::Left, Side::Below, Side::Right]));
    }
    notes
}
