//! What a history says in words: its ends, its targets, its trend.

use super::super::labels::{Label, Line, Pixels, Placed, Side, Space};
use super::super::sheet::{Plane, Size};
use super::super::text::{self, Weight};
use super::margin::{self, End};
use super::{DIAMOND, Scene};
use crate::plan::view::chart::TargetMark;

/// A label and what it shrinks to where it finds no place.
struct Note {
    label: Label,
    short: Option<Vec<Line>>,
    /// What the short form must be better by, in the pixels that places cost.
    worth: f64,
}

/// How much room the labels of marks in the last year need beside the frame.
pub fn room_on_the_right(size: Size, ends: &[End]) -> f64 {
    if size.narrow {
        return 20.0;
    }
    let widths = ends.iter().flat_map(|end| &end.lines).map(|line| line.width(size.label));
    let widest = widths.fold(0.0, f64::max);
    if widest == 0.0 { 24.0 } else { widest + margin::INDENT + 2.0 }
}

/// A label gives up its words to stand nearer by so much.
const WORTH_ITS_WORDS: f64 = 45.0;
/// A label that names a line gives them up only where it has no place at all.
const NEEDS_ITS_WORDS: f64 = f64::INFINITY;

/// What leaving a note out costs, in the same pixels.
const LEFT_OUT: f64 = 150.0;

/// Places every note that finds room, the most important first; or the trend first, where that costs less:
/// on a narrow sheet its end and the last measured year want the same room.
pub fn place(scene: &Scene, plane: &Plane, space: &Space) -> Vec<Placed> {
    let mut notes = notes(scene, plane);
    let (cost, placed) = in_order(&notes, space.clone());
    let Some(trend) = notes.iter().position(|note| note.worth == NEEDS_ITS_WORDS && note.short.is_some())
    else {
        return placed;
    };
    notes[..=trend].rotate_right(1);
    let (other_cost, other_placed) = in_order(&notes, space.clone());
    if other_cost < cost { other_placed } else { placed }
}

/// Places the notes in this order; gives what it costs.
fn in_order(notes: &[Note], mut space: Space) -> (f64, Vec<Placed>) {
    let (mut cost, mut placed) = (0.0, Vec::new());
    for note in notes {
        let full = space.find(&note.label);
        let short = note.short.clone().map(|lines| Label { lines, ..note.label.clone() });
        let brief = short.as_ref().and_then(|label| Some((label, space.find(label)?)));
        let chosen = match (full, brief) {
            (Some(full), Some((_, brief))) if full.cost <= brief.cost + note.worth => {
                Some((&note.label, full, 0.0))
            }
            (Some(full), None) => Some((&note.label, full, 0.0)),
            (_, brief) => brief.map(|(label, spot)| (label, spot, WORTH_ITS_WORDS)),
        };
        cost += chosen.as_ref().map_or(LEFT_OUT, |(_, spot, lost)| spot.cost + lost);
        placed.extend(chosen.map(|(label, spot, _)| space.take(label, spot)));
    }
    (cost, placed)
}

fn notes(scene: &Scene, plane: &Plane) -> Vec<Note> {
    let size = plane.sheet.size;
    let mut notes = Vec::new();
    notes.extend(measured_note(scene, plane, scene.measured.len().checked_sub(1)));
    let in_margin = |year: i32| margin::holds(scene, size, year);
    let targets = scene.history.targets.iter().filter(|target| !in_margin(target.year));
    let mut targets: Vec<&TargetMark> = targets.collect();
    targets.sort_by_key(|target| std::cmp::Reverse(target.year));
    let mut targets = targets.into_iter().map(|target| target_note(scene, plane, target));
    notes.extend(targets.next());
    let has_key = margin::rows(scene.history, size) > 0;
    let trend = trend_note(scene, plane).filter(|(year, _)| !has_key && !in_margin(*year));
    notes.extend(trend.map(|(_, note)| note));
    notes.extend(targets);
    if scene.measured.len() > 1 {
        notes.extend(measured_note(scene, plane, Some(0)));
    }
    notes.extend(required_note(scene, plane, size));
    notes
}

fn measured_note(scene: &Scene, plane: &Plane, index: Option<usize>) -> Option<Note> {
    let point = scene.measured.get(index?)?;
    let value = scene.reading.short(point.value);
    let text = scene.chart.words.in_year(&value, point.year);
    let mark = plane.place(scene.at(point.year, point.value));
    const SIDES: &[Side] = &[Side::Above, Side::Below, Side::Right, Side::Left];
    let label =
        Label { class: "label", lines: vec![Line::strong(text)], mark, radius: 4.0, sides: SIDES, far: true };
    Some(Note { label, short: Some(vec![Line::strong(value)]), worth: WORTH_ITS_WORDS })
}

/// The widest that a label of a target may be.
const ROOM: f64 = 172.0;

fn target_lines(scene: &Scene, target: &TargetMark, size: Size) -> Vec<Line> {
    let room = if size.narrow { 130.0 } else { ROOM };
    let lines = if size.narrow { 2 } else { 3 };
    let name = text::wrap(&target.name, Weight::Semibold, size.label, room, lines);
    name.into_iter().map(Line::strong).chain([Line::quiet(target_value(scene, target))]).collect()
}

/// `485 kt, −50 %`
pub fn target_value(scene: &Scene, target: &TargetMark) -> String {
    let value = scene.reading.short(target.value);
    match target.change {
        Some(change) => format!("{value}, {}", scene.reading.numbers().change(change)),
        None => value,
    }
}

fn target_note(scene: &Scene, plane: &Plane, target: &TargetMark) -> Note {
    let mark = plane.place(scene.at(target.year, target.value));
    let lines = target_lines(scene, target, plane.sheet.size);
    let label = Label { class: "label", lines, mark, radius: DIAMOND, sides: &INSIDE, far: true };
    Note { label, short: Some(vec![Line::quiet(target_value(scene, target))]), worth: WORTH_ITS_WORDS }
}

/// Below first: targets are mostly under the line.
const INSIDE: [Side; 4] = [Side::Below, Side::Above, Side::Left, Side::Right];

/// The trend's year and words, if there is one.
fn trend_lines(scene: &Scene, size: Size) -> Option<(i32, Vec<Line>)> {
    let end = scene.history.trend.iter().max_by_key(|point| point.year)?;
    let room = if size.narrow { 130.0 } else { ROOM };
    let name = text::wrap(&scene.chart.words.trend, Weight::Semibold, size.label, room, 2);
    let value = scene.chart.words.in_year(&scene.reading.short(end.value), end.year);
    Some((end.year, name.into_iter().map(Line::strong).chain([Line::strong(value)]).collect()))
}

fn trend_note(scene: &Scene, plane: &Plane) -> Option<(i32, Note)> {
    let end = scene.history.trend.iter().max_by_key(|point| point.year)?;
    let (year, lines) = trend_lines(scene, plane.sheet.size)?;
    let mark = plane.place(scene.at(end.year, end.value));
    const SIDES: &[Side] = &[Side::Above, Side::Below, Side::Left, Side::Right];
    let label = Label { class: "label trend-label", lines, mark, radius: 4.0, sides: SIDES, far: true };
    let short = Some(vec![Line::strong(scene.reading.short(end.value))]);
    Some((year, Note { label, short, worth: NEEDS_ITS_WORDS }))
}

/// The name of the required line, beside the middle of its longest stretch.
fn required_note(scene: &Scene, plane: &Plane, size: Size) -> Option<Note> {
    let line = scene.line(&scene.history.required);
    let points: Vec<Pixels> = line.into_iter().map(|point| plane.place(point)).collect();
    let length = |pair: &&[Pixels]| (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1);
    let longest = points.windows(2).max_by(|a, b| length(a).total_cmp(&length(b)))?;
    let mark = ((longest[0].0 + longest[1].0) / 2.0, (longest[0].1 + longest[1].1) / 2.0);
    let words = &scene.chart.words.required;
    let lines = text::wrap(words, Weight::Regular, size.label, size.width / 2.0, 2);
    let lines = lines.into_iter().map(Line::quiet).collect();
    const SIDES: &[Side] = &[Side::Below, Side::Left, Side::Above, Side::Right];
    let label = Label { class: "label", lines, mark, radius: 0.0, sides: SIDES, far: false };
    Some(Note { label, short: None, worth: NEEDS_ITS_WORDS })
}
