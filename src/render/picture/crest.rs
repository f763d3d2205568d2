//! Crests, 240 by 280: a hexagon in the programme's colours with its level, its year and a pip for each level.

use crate::plan::view::{CrestView, Ground};
use crate::render::chart::svg::Svg;
use crate::render::chart::text::{Weight, width, wrap};
use crate::theme::Colour;
use crate::theme::{Scheme, Tokens};

/// Width and height of a crest.
pub const SIZE: (f64, f64) = (240.0, 280.0);

const OUTER: &str = "M120 4 236 71v134L120 272 4 205V71Z";
const INNER: &str = "M120 20 222 79v118L120 256 18 197V79Z";
const LINE: &str = "M120 30 213 84v108L120 246 27 192V84Z";

/// What stands in where our font is not.
pub const FONT: &str = "'Public Sans', system-ui, 'Segoe UI', sans-serif";

/// The colours of one crest.
struct Colours {
    ground: Colour,
    ornament: Colour,
    /// Around it, so that it stands off the page.
    rim: Colour,
}

impl Colours {
    fn of(crest: &CrestView, tokens: &Tokens, scheme: Scheme) -> Colours {
        let token = |name| Colour::parse(tokens.colour(name, scheme));
        let light = |name| Colour::parse(tokens.colour(name, Scheme::Light));
        let page = token("page").unwrap_or_else(|| Colour::parse("#FFFFFF").expect("it is one"));
        let own = |index: usize, name| Colour::parse(&crest.colours[index]).or_else(|| light(name));
        let ground = own(0, "brand").unwrap_or(page);
        let ornament =
            Colour::parse(&crest.colours[1]).or_else(|| Colour::parse(tokens.colour("gold", Scheme::Dark)));
        Colours { ground, ornament: ornament.unwrap_or(page), rim: page.ink() }
    }
}

/// Draws a crest alone.
pub fn draw(crest: &CrestView, tokens: &Tokens, scheme: Scheme) -> String {
    let mut svg = Svg::default();
    svg.raw(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\"><title>",
        SIZE.0, SIZE.1
    ));
    svg.escaped(&crest.alt());
    svg.raw("</title>");
    inside(&mut svg, crest, tokens, scheme);
    svg.raw("</svg>");
    svg.take()
}

/// The colours for a ground.
pub fn scheme(ground: Ground) -> Scheme {
    match ground {
        Ground::Light => Scheme::Light,
        Ground::Dark => Scheme::Dark,
    }
}

/// The shapes and words of a crest, to stand in a picture.
pub fn inside(svg: &mut Svg, crest: &CrestView, tokens: &Tokens, scheme: Scheme) {
    let colours = Colours::of(crest, tokens, scheme);
    let (ground, ornament, rim) = (colours.ground.hex(), colours.ornament.hex(), colours.rim.hex());
    svg.raw(&format!("<path d=\"{OUTER}\" fill=\"{ornament}\" stroke=\"{rim}\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>"));
    svg.raw(&format!("<path d=\"{INNER}\" fill=\"{ground}\"/>"));
    svg.raw(&format!("<path d=\"{LINE}\" fill=\"none\" stroke=\"{ornament}\" stroke-width=\"2\"/>"));
    let ink = colours.ground.ink().hex();
    let name = Words::fitting(&crest.programme, &[17.0, 15.0, 13.0, 11.5], 3, (150.0, 60.0));
    name.draw(svg, if name.lines.len() == 1 { 92.0 } else { 76.0 }, &ink);
    let begun = if name.lines.len() == 1 { 104.0 } else { 80.0 + name.height() };
    let ended = if crest.rank.1 > 0 { 160.0 } else { 178.0 };
    let level = if crest.level.is_empty() { &crest.year } else { &crest.level };
    let level = Words::fitting(level, &[36.0, 29.0, 24.0, 20.0, 17.0, 14.0, 12.0], 2, (172.0, ended - begun));
    let middle = (begun + ended - level.height()) / 2.0 + level.size * 0.82;
    level.draw(svg, middle, &ink);
    pips(svg, crest.rank, &ornament, colours.ground);
    if !crest.level.is_empty() {
        ribbon(svg, &crest.year, &ornament, colours.ornament.ink());
    }
    if !crest.stamp.is_empty() {
        line(svg, &crest.stamp, (120.0, 61.0), (12.0, 84.0), &ink);
    }
}

/// A pip for each level: filled up to this one.
fn pips(svg: &mut Svg, (rank, ranks): (u8, u8), ornament: &str, ground: Colour) {
    let ranks = ranks.min(7);
    let empty = ground.toward(ground.ink(), 0.45).hex();
    let left = 120.0 - f64::from(ranks.saturating_sub(1)) * 10.0;
    for pip in 0..ranks {
        let x = left + f64::from(pip) * 20.0;
        match pip < rank {
            true => svg.raw(&format!(
                "<path transform=\"translate({:.1} 164)\" fill=\"{ornament}\" d=\"m8 .8 2.1 4.5 4.9.6-3.6 3.4.9 4.9L8 11.8l-4.3 2.4.9-4.9L1 5.9l4.9-.6Z\"/>",
                x - 8.0
            )),
            false => svg.raw(&format!("<circle cx=\"{x:.1}\" cy=\"172\" r=\"3\" fill=\"{empty}\"/>")),
        }
    }
}

/// The year on a band across the foot.
fn ribbon(svg: &mut Svg, year: &str, ornament: &str, ink: Colour) {
    if year.is_empty() {
        return;
    }
    svg.raw(&format!(
        "<path d=\"M50 198h140l-9 15 9 15H50l9-15Z\" transform=\"translate(0 -8)\" fill=\"{ornament}\"/>"
    ));
    line(svg, year, (120.0, 212.0), (20.0, 110.0), &ink.hex());
}

/// Words on as few lines as fit, in the largest size that does.
struct Words {
    lines: Vec<String>,
    size: f64,
    room: f64,
}

impl Words {
    fn fitting(text: &str, sizes: &[f64], most: usize, (room, height): (f64, f64)) -> Words {
        let words = |size: f64| Words { lines: wrap(text, Weight::Semibold, size, room, most), size, room };
        let fits =
            |words: &Words| words.height() <= height && !words.lines.iter().any(|line| line.ends_with('…'));
        let smallest = sizes.last().copied().unwrap_or(12.0);
        let found = sizes.iter().map(|size| words(*size)).find(fits).unwrap_or_else(|| words(smallest));
        found.balanced(text)
    }

    /// The same number of lines, as even as can be.
    fn balanced(self, text: &str) -> Words {
        let narrower = (1..12).map(|step| self.room * (1.0 - f64::from(step) * 0.04));
        let same = narrower
            .map(|room| wrap(text, Weight::Semibold, self.size, room, self.lines.len() + 1))
            .take_while(|lines| {
                lines.len() == self.lines.len() && !lines.iter().any(|line| line.ends_with('…'))
            });
        match same.last() {
            Some(lines) => Words { lines, ..self },
            None => self,
        }
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * self.size * 1.16
    }

    /// Draws the words from the base line of the first.
    fn draw(&self, svg: &mut Svg, top: f64, ink: &str) {
        for (index, text) in self.lines.iter().enumerate() {
            line(svg, text, (120.0, top + index as f64 * self.size * 1.16), (self.size, self.room), ink);
        }
    }
}

/// One line in the middle. Where the reader has not our font, it is set as wide as ours would be.
fn line(svg: &mut Svg, text: &str, (x, y): (f64, f64), (size, room): (f64, f64), ink: &str) {
    svg.raw(&format!(
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\" font-family=\"{FONT}\" font-weight=\"600\" \
         font-size=\"{size}\" fill=\"{ink}\""
    ));
    // Of other letters our table knows no widths.
    if text.chars().all(|letter| letter < '\u{250}') {
        svg.raw(&format!(" textLength=\"{:.1}\"", width(text, Weight::Semibold, size).min(room)));
    }
    svg.raw(">");
    svg.escaped(text);
    svg.raw("</text>");
}
