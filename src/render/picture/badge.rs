//! Badges of two parts, 24 high and as wide as their words: for other people's pages, in light and in dark.

use super::crest::FONT;
use crate::plan::view::BadgeView;
use crate::render::chart::svg::Svg;
use crate::render::chart::text::{Weight, shorten, width};
use crate::theme::Colour;
use crate::theme::{Scheme, Tokens};

const HEIGHT: f64 = 24.0;
const SIZE: f64 = 13.0;
const AIR: f64 = 9.0;

/// The widest that one part becomes.
const ROOM: f64 = 260.0;

/// Draws a badge.
pub fn draw(badge: &BadgeView, tokens: &Tokens) -> String {
    let token = |name| Colour::parse(tokens.colour(name, Scheme::Light));
    let fallback = || Colour::parse("#3A4A43").expect("it is one");
    let left = token("ink").unwrap_or_else(fallback);
    let right = Colour::parse(&badge.colour).or_else(|| token("brand")).unwrap_or_else(fallback);
    let label = shorten(&badge.label, Weight::Semibold, SIZE, ROOM);
    let message = shorten(&badge.message, Weight::Semibold, SIZE, ROOM);
    let (first, second) = (part(&label), part(&message));
    let whole = first + second;
    let mut svg = Svg::default();
    svg.raw(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole:.1}\" height=\"{HEIGHT}\" viewBox=\"0 0 {whole:.1} {HEIGHT}\" \
         role=\"img\"><title>"
    ));
    svg.escaped(&format!("{}: {}", badge.label, badge.message));
    svg.raw("</title>");
    svg.raw(&format!(
        "<path fill=\"{}\" d=\"M4 0h{:.1}v24H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4Z\"/>",
        left.hex(),
        first - 4.0
    ));
    svg.raw(&format!(
        "<path fill=\"{}\" d=\"M{first:.1} 0h{:.1}a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4h-{:.1}Z\"/>",
        right.hex(),
        second - 4.0,
        second - 4.0
    ));
    words(&mut svg, &label, AIR, left.ink());
    words(&mut svg, &message, first + AIR, right.ink());
    svg.raw("</svg>");
    svg.take()
}

fn part(text: &str) -> f64 {
    (width(text, Weight::Semibold, SIZE) + 2.0 * AIR).ceil()
}

fn words(svg: &mut Svg, text: &str, x: f64, ink: Colour) {
    let long = width(text, Weight::Semibold, SIZE);
    svg.raw(&format!(
        "<text x=\"{x:.1}\" y=\"16.6\" font-family=\"{FONT}\" font-weight=\"600\" font-size=\"{SIZE}\" fill=\"{}\" \
         textLength=\"{long:.1}\">",
        ink.hex()
    ));
    svg.escaped(text);
    svg.raw("</text>");
}
