//! Social cards, 1200 by 630.

use super::crest;
use super::ink::{Canvas, MARK};
use super::letters::{Letters, Setting};
use super::small_chart;
use crate::plan::view::{CardFigure, CardStatus, CardView, CrestView, Status};
use crate::render::chart::svg::Svg;
use crate::theme::{Scheme, Tokens};

const SIZE: (f64, f64) = (1200.0, 630.0);
const LEFT: f64 = 72.0;
const WIDTH: f64 = SIZE.0 - 2.0 * LEFT;

/// Where the parts below the title stand beside a chart.
const COLUMN: f64 = 470.0;
const CHART: (f64, f64) = (606.0, 522.0);

/// Where a crest begins, at the right.
const CREST: (f64, f64) = (816.0, 150.0);

/// Draws a card.
pub fn draw(card: &CardView, letters: Letters<'_>, tokens: &Tokens) -> String {
    let mut canvas = Canvas::new(SIZE, letters, (tokens, Scheme::Light));
    canvas.bar((0.0, 0.0), (SIZE.0, 14.0), 0.0, "brand");
    let narrow = card.chart.is_some();
    if !narrow && card.crest.is_none() {
        canvas.icon(MARK, (860.0, 330.0), (24.0, 460.0), "brand-soft");
    }
    head(&mut canvas, card);
    let below = title(&mut canvas, card);
    let column = if narrow { COLUMN } else { width_beside(card) };
    if let Some(crest) = &card.crest {
        crest_beside(&mut canvas, crest);
    }
    if let Some(chart) = &card.chart {
        small_chart::draw(&mut canvas, chart, ((CHART.0, below + 30.0), (CHART.0 + CHART.1, 560.0)));
    }
    let bottom = foot(&mut canvas, card, column);
    let line = letters.readable(&card.line);
    let room = ((bottom - below) / 42.0).floor().max(1.0) as usize;
    let sizes = [(34.0, 2.min(room)), (31.0, 4.min(room)), (27.0, room.min(6))];
    let (setting, lines) = letters.fit(&line, Setting::regular, &sizes, column);
    for (index, text) in lines.iter().enumerate() {
        canvas.text((LEFT, below + 46.0 + index as f64 * setting.size * 1.32), setting, "quiet", text);
    }
    canvas.finish()
}

/// How wide text may be beside a crest.
fn width_beside(card: &CardView) -> f64 {
    if card.crest.is_some() { CREST.0 - LEFT - 40.0 } else { WIDTH }
}

/// A crest at the right.
fn crest_beside(canvas: &mut Canvas<'_>, view: &CrestView) {
    let mut svg = Svg::default();
    crest::inside(&mut svg, view, canvas.tokens, canvas.scheme);
    let drawing = canvas.letters.readable(&svg.take());
    let (left, top) = CREST;
    canvas.raw(&format!("<g transform=\"translate({left:.1} {top:.1}) scale(1.3)\">{drawing}</g>"));
}

/// The site's mark and name, and a stamp.
fn head(canvas: &mut Canvas<'_>, card: &CardView) {
    canvas.icon(MARK, (LEFT - 4.0, 52.0), (24.0, 40.0), "brand");
    let mut room = WIDTH - 52.0;
    if !card.stamp.is_empty() {
        let stamp = canvas.letters.readable(&card.stamp);
        let setting = Setting::strong(24.0);
        let wide = canvas.letters.width(&stamp, setting) + 36.0;
        canvas.bar((SIZE.0 - LEFT - wide, 50.0), (wide, 44.0), 22.0, "warm-soft");
        canvas.text((SIZE.0 - LEFT - wide + 18.0, 80.5), setting, "warm", &stamp);
        room -= wide + 24.0;
    }
    let setting = Setting::strong(26.0);
    let site = canvas.letters.readable(&card.site);
    let site = canvas.letters.shorten(&site, setting, room);
    canvas.text((LEFT + 48.0, 81.0), setting, "brand", &site);
}

/// Kicker and title; gives the height where they end.
fn title(canvas: &mut Canvas<'_>, card: &CardView) -> f64 {
    let letters = canvas.letters;
    let is_full = card.chart.is_some() || card.figure.is_some();
    let mut y = if is_full { 128.0 } else { 172.0 };
    if !card.kicker.is_empty() {
        let setting = Setting::regular(27.0);
        let kicker = letters.shorten(&letters.readable(&card.kicker), setting, width_beside(card));
        y += 27.0;
        canvas.text((LEFT, y), setting, "quiet", &kicker);
        y += if card.crest.is_some() { 14.0 } else { 0.0 };
    }
    let sizes: &[(f64, usize)] = match card.chart.is_some() {
        true => &[(92.0, 1), (76.0, 1), (62.0, 1), (54.0, 2), (44.0, 2)],
        false => &[(104.0, 1), (88.0, 2), (72.0, 2), (60.0, 3), (48.0, 3)],
    };
    let (setting, lines) =
        letters.fit(&letters.name(&card.title, &card.instead), Setting::headline, sizes, width_beside(card));
    for line in &lines {
        y += setting.size * 1.04;
        canvas.text((LEFT - 2.0, y), setting, "ink", line);
    }
    y + setting.size * 0.2
}

/// Figure and status, from below; gives the height where they begin.
fn foot(canvas: &mut Canvas<'_>, card: &CardView, column: f64) -> f64 {
    let mut bottom = 566.0;
    if let Some(status) = &card.status {
        chip(canvas, status, bottom);
        bottom -= 76.0;
    }
    if let Some(figure) = &card.figure {
        bottom = number(canvas, figure, bottom, column);
    }
    bottom
}

fn number(canvas: &mut Canvas<'_>, figure: &CardFigure, bottom: f64, column: f64) -> f64 {
    let letters = canvas.letters;
    let note = Setting::regular(25.0);
    let text = letters.shorten(&letters.readable(&figure.note), note, column);
    canvas.text((LEFT, bottom), note, "quiet", &text);
    let baseline = if text.is_empty() { bottom } else { bottom - 40.0 };
    let unit = letters.readable(&figure.unit);
    let unit_setting = Setting::strong(32.0);
    let room = column - letters.width(&unit, unit_setting) - 14.0;
    let (setting, lines) = letters.fit(
        &letters.readable(&figure.text),
        Setting::headline,
        &[(82.0, 1), (60.0, 1), (44.0, 1)],
        room,
    );
    let wide = canvas.text((LEFT - 2.0, baseline), setting, "ink", &lines.concat());
    canvas.text((LEFT + wide + 12.0, baseline), unit_setting, "quiet", &unit);
    baseline - setting.size * 0.95
}

fn chip(canvas: &mut Canvas<'_>, status: &CardStatus, bottom: f64) {
    let setting = Setting::strong(27.0);
    let words = canvas.letters.readable(&status.words);
    let wide = canvas.letters.width(&words, setting) + 82.0;
    let (ground, ink) = tokens_of(status.status);
    canvas.bar((LEFT, bottom - 40.0), (wide, 54.0), 27.0, ground);
    canvas.icon(icon_of(status.status), (LEFT + 20.0, bottom - 26.0), (16.0, 26.0), ink);
    canvas.text((LEFT + 58.0, bottom - 3.5), setting, ink, &words);
}

/// The ground of a status and what stands on it: the same as on pages.
pub fn tokens_of(status: Status) -> (&'static str, &'static str) {
    match status {
        Status::Achieved | Status::OnTrack => ("brand-soft", "brand"),
        Status::Deviating => ("gold-soft", "gold"),
        Status::OffTrack | Status::Missed => ("warm-soft", "warm"),
        Status::TooOld | Status::NoData => ("quiet-soft", "quiet"),
    }
}

/// In a box of 16: the shapes of `templates/status.html`, which differ and not only in colour.
fn icon_of(status: Status) -> &'static str {
    match status {
        Status::Achieved => "m8 .8 2.1 4.5 4.9.6-3.6 3.4.9 4.9L8 11.8l-4.3 2.4.9-4.9L1 5.9l4.9-.6Z",
        Status::OnTrack => {
            "M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm3.4 4.2L7 9.4 4.7 7.2 3.4 8.6 7 12l5.8-6Z"
        }
        Status::Deviating => "M8 .5 15.5 8 8 15.5.5 8Zm-1 4v4.2h2V4.5Zm0 5.5v2h2v-2Z",
        Status::OffTrack => "M8 1 15.5 14.5H.5Zm-1 5v4h2V6Zm0 5v2h2v-2Z",
        Status::Missed => {
            "M4.7.5h6.6l4.2 4.2v6.6l-4.2 4.2H4.7L.5 11.3V4.7Zm.6 3.4L3.9 5.3 6.6 8l-2.7 2.7 1.4 1.4L8 9.4l2.7 2.7 1.4-1.4L9.4 8l2.7-2.7-1.4-1.4L8 6.6Z"
        }
        Status::TooOld => "M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm-1 3v5.3l3.7 2.2 1-1.7L9 7.7V3.5Z",
        Status::NoData => {
            "M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm0 2a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.5 7h7v2h-7Z"
        }
    }
}
