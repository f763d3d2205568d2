//! A chart that can be used alone: what it is of, its title, its measure, the chart, its source.

use super::ink::Canvas;
use super::letters::{Letters, Setting};
use crate::plan::view::ChartPicture;
use crate::render::chart;
use crate::theme::{Scheme, Tokens};

const WIDTH: f64 = 800.0;
const LEFT: f64 = 40.0;
const ROOM: f64 = WIDTH - 2.0 * LEFT;

/// Draws a chart with all of its words.
pub fn draw(picture: &ChartPicture, letters: Letters<'_>, tokens: &Tokens) -> String {
    let chart = &picture.chart;
    let drawing = chart::draw_wide(chart, "c").wide;
    let height = height(&drawing);
    let subject = Setting::strong(17.0);
    let subjects = letters.wrap(&letters.readable(&picture.subject), subject, ROOM - 120.0, 1);
    let (title, titles) = letters.fit(
        &letters.readable(&chart.title),
        Setting::headline,
        &[(32.0, 1), (27.0, 2), (23.0, 3)],
        ROOM,
    );
    let small = Setting::regular(15.0);
    let subtitles = letters.wrap(&letters.readable(&chart.subtitle), small, ROOM, 3);
    let sources = sources(picture, letters, small);
    let top = 66.0 + titles.len() as f64 * title.size * 1.2 + subtitles.len() as f64 * 21.0 + 14.0;
    let total = top + height + 26.0 + sources.len() as f64 * 21.0 + 34.0;
    let mut canvas = Canvas::new((WIDTH, total.ceil()), letters, (tokens, Scheme::Light));
    canvas.bar((0.0, 0.0), (WIDTH, 8.0), 0.0, "brand");
    canvas.text((LEFT, 52.0), subject, "brand", &subjects.concat());
    let stamp = letters.readable(&picture.stamp);
    let wide = letters.width(&stamp, subject);
    canvas.text((WIDTH - LEFT - wide, 52.0), subject, "warm", &stamp);
    let mut y = 58.0;
    for line in &titles {
        y += title.size * 1.2;
        canvas.text((LEFT, y), title, "ink", line);
    }
    y += 6.0;
    for line in &subtitles {
        y += 21.0;
        canvas.text((LEFT, y), small, "quiet", line);
    }
    canvas.raw(&format!("<g class=\"chart\" transform=\"translate({LEFT} {top:.1})\">"));
    canvas.raw(&letters.readable(&as_group(&drawing)));
    canvas.raw("</g>");
    for (index, line) in sources.iter().enumerate() {
        canvas.text((LEFT, top + height + 34.0 + index as f64 * 21.0), small, "quiet", line);
    }
    canvas.finish()
}

/// Where the numbers are from, and where the chart is.
fn sources(picture: &ChartPicture, letters: Letters<'_>, setting: Setting) -> Vec<String> {
    let source = picture.chart.source.trim_end_matches('.');
    let source = if source.is_empty() { String::new() } else { format!("Source: {source}") };
    let mut lines = letters.wrap(&letters.readable(&source), setting, ROOM, 2);
    let place = letters.readable(&format!("{}, {}", picture.site, picture.address));
    lines.extend(letters.wrap(&place, setting, ROOM, 2));
    lines
}

/// The drawing without its frame: an element within another would be cut out pixel by pixel.
fn as_group(drawing: &str) -> String {
    let inside = drawing.split_once('>').map_or(drawing, |(_, inside)| inside);
    format!("<g class=\"chart-wide\">{}</g>", inside.trim_end_matches("</svg>"))
}

/// What the drawing's `viewBox` says.
fn height(drawing: &str) -> f64 {
    let numbers = drawing.split_once("viewBox=\"0 0 ").and_then(|(_, rest)| rest.split_once('"'));
    let height = numbers.and_then(|(numbers, _)| numbers.split_once(' ')).map(|(_, height)| height.parse());
    height.and_then(Result::ok).unwrap_or(ROOM / 2.0)
}
