//! A chart so large that it can be read at the size of a thumbnail: lines, ends, one promise.

use super::ink::Canvas;
use super::letters::Setting;
use crate::plan::view::chart::{Bars, Chart, History, Sectors, Shape};

/// Two corners, left top and right bottom.
type Area = ((f64, f64), (f64, f64));
type Points = Vec<(f64, f64)>;

/// Draws `chart` into an area, without title and words.
pub fn draw(canvas: &mut Canvas<'_>, chart: &Chart, area: Area) {
    match &chart.shape {
        Shape::History(history) => draw_history(canvas, chart, history, area),
        Shape::Bars(bars) => draw_bars(canvas, chart, bars, area),
        Shape::Sectors(sectors) => draw_sectors(canvas, sectors, area),
        _ => {}
    }
}

/// From years and values to places in an area, with zero at its bottom or above it.
struct Scale {
    years: (f64, f64),
    values: (f64, f64),
    area: Area,
}

impl Scale {
    fn new(years: impl Iterator<Item = i32> + Clone, values: impl Iterator<Item = f64>, area: Area) -> Scale {
        let first = years.clone().min().unwrap_or(0);
        let last = years.max().unwrap_or(0).max(first.saturating_add(1));
        let values = values.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        let values = if values.1 > values.0 { values } else { (values.0, values.0 + 1.0) };
        Scale { years: (f64::from(first), f64::from(last)), values, area }
    }

    fn at(&self, year: i32, value: f64) -> (f64, f64) {
        let ((left, top), (right, bottom)) = self.area;
        let across = (f64::from(year) - self.years.0) / (self.years.1 - self.years.0);
        let up = (value - self.values.0) / (self.values.1 - self.values.0);
        (left + across * (right - left), bottom - up * (bottom - top))
    }
}

fn draw_history(
    canvas: &mut Canvas<'_>,
    chart: &Chart,
    history: &History,
    ((left, top), (right, bottom)): Area,
) {
    let mut measured = history.measured.clone();
    measured.sort_by_key(|point| point.year);
    let (Some(first), Some(last)) = (measured.first(), measured.last()) else { return };
    let years =
        measured.iter().map(|point| point.year).chain(history.required.iter().map(|point| point.year));
    let values =
        measured.iter().map(|point| point.value).chain(history.required.iter().map(|point| point.value));
    let frame = ((left + 14.0, top + 34.0), (right - 20.0, bottom - 40.0));
    let scale = Scale::new(years.clone(), values.map(|value| value.to_pixel_float()), frame);
    let line: Points =
        measured.iter().map(|point| scale.at(point.year, point.value.to_pixel_float())).collect();
    let (_, zero) = scale.at(first.year, 0.0);
    rule(canvas, (left, right), zero);
    let mut area = vec![(line[0].0, zero)];
    area.extend(&line);
    area.push((line[line.len() - 1].0, zero));
    shape(canvas, &area, "brand", "fill-opacity=\"0.12\"");
    let mut required = history.required.clone();
    required.sort_by_key(|point| point.year);
    let path: Points =
        required.iter().map(|point| scale.at(point.year, point.value.to_pixel_float())).collect();
    stroke(canvas, &path, "ink", 3.0, "stroke-dasharray=\"10 8\"");
    stroke(canvas, &line, "brand", 7.0, "");
    if let Some(place) = path.last() {
        diamond(canvas, *place, 12.0);
    }
    dot(canvas, line[line.len() - 1], 11.0);
    ends(
        canvas,
        (first.year, last.year),
        (line[0].0, line[line.len() - 1].0),
        required.last().map(|goal| goal.year),
        &scale,
    );
    let value = chart.reading().full(first.value);
    let wide = canvas.letters.width(&value, Setting::strong(22.0));
    let x = (line[0].0 - 8.0).min(right - wide).max(left);
    canvas.text((x, line[0].1 - 20.0), Setting::strong(22.0), "brand", &value);
}

/// The years under the line: the first, the last, and that of the promise.
fn ends(
    canvas: &mut Canvas<'_>,
    (first, last): (i32, i32),
    (from, to): (f64, f64),
    goal: Option<i32>,
    scale: &Scale,
) {
    let setting = Setting::regular(22.0);
    let y = scale.area.1.1 + 32.0;
    let mut taken = f64::MIN;
    let goal = goal.filter(|goal| *goal > last).map(|goal| (goal, scale.at(goal, 0.0).0));
    let strong = Setting::strong(22.0);
    let right = scale.area.1.0 + 20.0;
    let mut limit = right;
    if let Some((year, x)) = goal {
        let label = format!("{year} target");
        let wide = canvas.letters.width(&label, strong);
        limit = (x - wide / 2.0).min(right - wide);
        canvas.text((limit, y), strong, "ink", &label);
    }
    for (year, x) in [Some((first, from)), Some((last, to)).filter(|_| last != first)].into_iter().flatten() {
        let label = year.to_string();
        let wide = canvas.letters.width(&label, setting);
        let x = (x - wide / 2.0).min(right - wide).max(scale.area.0.0 - 14.0);
        if x > taken && (x + wide + 12.0 <= limit || goal.is_none()) {
            canvas.text((x, y), setting, "quiet", &label);
            taken = x + wide + 12.0;
        }
    }
}

/// The five largest bars with their names.
fn draw_bars(canvas: &mut Canvas<'_>, chart: &Chart, bars: &Bars, ((left, top), (right, bottom)): Area) {
    let shown: Vec<_> = bars.bars.iter().filter(|bar| !bar.value.is_negative()).take(5).collect();
    let most = shown.iter().map(|bar| bar.value.to_pixel_float()).fold(0.0, f64::max);
    if shown.is_empty() || most <= 0.0 {
        return;
    }
    let step = ((bottom - top) / shown.len() as f64).min(76.0);
    let letters = canvas.letters;
    for (index, bar) in shown.iter().enumerate() {
        let y = top + index as f64 * step;
        let value = chart.reading().full(bar.value);
        let room = right - left - letters.width(&value, Setting::regular(22.0)) - 20.0;
        let name = letters.shorten(&letters.readable(&bar.name), Setting::strong(22.0), room);
        let wide = canvas.text((left, y + 24.0), Setting::strong(22.0), "ink", &name);
        canvas.text((left + wide + 12.0, y + 24.0), Setting::regular(22.0), "quiet", &value);
        let long = ((right - left) * bar.value.to_pixel_float() / most).max(4.0);
        let colour = bar.colour.map_or("brand".to_owned(), |colour| format!("sector-{colour}"));
        canvas.bar((left, y + 34.0), (long, (step - 48.0).clamp(8.0, 24.0)), 3.0, &colour);
    }
}

/// Sectors stacked over the years.
fn draw_sectors(canvas: &mut Canvas<'_>, sectors: &Sectors, ((left, top), (right, bottom)): Area) {
    let years = sectors.years();
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return };
    let frame = ((left, top + 10.0), (right, bottom - 40.0));
    let heights = years.iter().map(|year| sectors.stack(*year).0.to_pixel_float());
    let scale = Scale::new(years.iter().copied(), heights, frame);
    let mut floor: Vec<f64> = vec![0.0; years.len()];
    for sector in &sectors.sectors {
        let above: Vec<f64> = years
            .iter()
            .zip(&floor)
            .map(|(year, low)| {
                low + sector.at(*year).map_or(0.0, |point| point.value.to_pixel_float().max(0.0))
            })
            .collect();
        let mut corners: Points =
            years.iter().zip(&above).map(|(year, value)| scale.at(*year, *value)).collect();
        corners.extend(years.iter().zip(&floor).rev().map(|(year, value)| scale.at(*year, *value)));
        shape(canvas, &corners, &format!("sector-{}", sector.colour), "");
        floor = above;
    }
    ends(canvas, (*first, *last), (left, right), None, &scale);
}

fn list(points: &[(f64, f64)]) -> String {
    points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<String>>().join(" ")
}

fn shape(canvas: &mut Canvas<'_>, points: &[(f64, f64)], token: &str, more: &str) {
    let fill = canvas.colour(token);
    canvas.raw(&format!("<polygon points=\"{}\" fill=\"{fill}\" {more}/>", list(points)));
}

fn stroke(canvas: &mut Canvas<'_>, points: &[(f64, f64)], token: &str, width: f64, more: &str) {
    if points.len() > 1 {
        let colour = canvas.colour(token);
        canvas.raw(&format!(
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\" stroke-linecap=\"round\" {more}/>",
            list(points)
        ));
    }
}

fn rule(canvas: &mut Canvas<'_>, (left, right): (f64, f64), y: f64) {
    stroke(canvas, &[(left, y), (right, y)], "edge", 2.0, "");
}

fn dot(canvas: &mut Canvas<'_>, (x, y): (f64, f64), radius: f64) {
    let (fill, rim) = (canvas.colour("brand"), canvas.colour("page"));
    canvas.raw(&format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{rim}\" stroke-width=\"4\"/>"));
}

fn diamond(canvas: &mut Canvas<'_>, (x, y): (f64, f64), radius: f64) {
    let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)];
    shape(canvas, &corners, "ink", "");
}
