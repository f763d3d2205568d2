//! Certificates, A4 landscape.

use super::crest;
use super::ink::{Canvas, MARK};
use super::letters::{Letters, Setting};
use crate::plan::view::CertificateView;
use crate::render::chart::svg::Svg;
use crate::theme::{Scheme, Tokens};

/// A4 at 96 pixels an inch.
const SIZE: (f64, f64) = (1123.0, 794.0);
const MIDDLE: f64 = SIZE.0 / 2.0;
const ROOM: f64 = 880.0;

/// Draws a certificate.
pub fn draw(certificate: &CertificateView, letters: Letters<'_>, tokens: &Tokens) -> String {
    let mut canvas = Canvas::new(SIZE, letters, (tokens, Scheme::Light));
    frame(&mut canvas);
    let network = letters.readable(&certificate.network);
    let setting = Setting::strong(22.0);
    let network = letters.shorten(&network, setting, ROOM - 60.0);
    let wide = letters.width(&network, setting) + 36.0;
    canvas.icon(MARK, (MIDDLE - wide / 2.0 - 4.0, 70.0), (24.0, 30.0), "brand");
    canvas.text((MIDDLE - wide / 2.0 + 36.0, 92.0), setting, "brand", &network);
    middle(&mut canvas, &certificate.heading, Setting::regular(24.0), (146.0, 1), "quiet");
    let sizes = [(64.0, 1), (54.0, 1), (46.0, 2), (38.0, 2), (32.0, 3)];
    let name = letters.name(&certificate.member, &certificate.instead);
    let (setting, lines) = letters.fit(&name, Setting::headline, &sizes, ROOM);
    let mut y = 158.0;
    for line in &lines {
        y += setting.size * 1.1;
        centred(&mut canvas, line, setting, y, "ink");
    }
    y = middle(&mut canvas, &certificate.place, Setting::regular(22.0), (y + 38.0, 1), "quiet");
    let below = badge(&mut canvas, certificate, y + 20.0);
    middle(&mut canvas, &certificate.citation, Setting::regular(21.0), (below + 36.0, 2), "ink");
    foot(&mut canvas, certificate);
    canvas.finish()
}

fn frame(canvas: &mut Canvas<'_>) {
    let (brand, gold) = (canvas.colour("brand"), canvas.colour("gold"));
    canvas.raw(&format!(
        "<rect x=\"26\" y=\"26\" width=\"1071\" height=\"742\" rx=\"6\" fill=\"none\" stroke=\"{brand}\" stroke-width=\"6\"/>\
         <rect x=\"38\" y=\"38\" width=\"1047\" height=\"718\" rx=\"3\" fill=\"none\" stroke=\"{gold}\" stroke-width=\"1.2\"/>"
    ));
}

/// The crest in the middle of the sheet; gives the height where it ends.
fn badge(canvas: &mut Canvas<'_>, certificate: &CertificateView, top: f64) -> f64 {
    let mut svg = Svg::default();
    crest::inside(&mut svg, &certificate.crest, canvas.tokens, canvas.scheme);
    let crest = canvas.letters.readable(&svg.take());
    let scale = ((572.0 - top) / crest::SIZE.1).clamp(0.55, 0.98);
    let left = MIDDLE - crest::SIZE.0 * scale / 2.0;
    canvas.raw(&format!("<g transform=\"translate({left:.1} {top:.1}) scale({scale:.3})\">{crest}</g>"));
    top + crest::SIZE.1 * scale
}

/// Who signs, when, and where it can be checked.
fn foot(canvas: &mut Canvas<'_>, certificate: &CertificateView) {
    let letters = canvas.letters;
    for (left, signed) in [120.0, 703.0].into_iter().zip(&certificate.signed) {
        canvas.bar((left, 674.0), (300.0, 1.2), 0.0, "edge");
        for (y, setting, token, text) in [
            (696.0, Setting::strong(16.0), "ink", &signed.0),
            (717.0, Setting::regular(16.0), "quiet", &signed.1),
        ] {
            let text = letters.shorten(&letters.readable(text), setting, 300.0);
            canvas.text((left, y), setting, token, &text);
        }
    }
    middle(canvas, &certificate.date, Setting::regular(16.0), (696.0, 1), "quiet");
    middle(canvas, &certificate.address, Setting::regular(13.0), (741.0, 1), "quiet");
}

/// Lines in the middle; gives the last base line.
fn middle(
    canvas: &mut Canvas<'_>,
    text: &str,
    setting: Setting,
    (top, most): (f64, usize),
    token: &str,
) -> f64 {
    let letters = canvas.letters;
    let (_, lines) = letters.fit(
        &letters.readable(text),
        |size| Setting { size, ..setting },
        &[(setting.size, most)],
        ROOM,
    );
    let mut y = top;
    for (index, line) in lines.iter().enumerate() {
        y = top + index as f64 * setting.size * 1.4;
        centred(canvas, line, setting, y, token);
    }
    y
}

fn centred(canvas: &mut Canvas<'_>, text: &str, setting: Setting, y: f64, token: &str) {
    canvas.middle((MIDDLE, y), setting, token, text);
}
