//! A map's value becomes its drawings: land by an equal-area projection that suits the extent, members as links.
//!
//! Like a chart, a map is drawn wide and narrow, and its colours are classes (`themes/commons/styles/82-maps.css`). Floats are pixels
//! and angles here, and nothing is read back from them.

mod clip;
mod cluster;
mod ground;
mod inset;
mod labels;
mod marks;
mod projection;
mod scene;
mod simplify;
#[cfg(test)]
mod tests;

use super::chart::svg::{Svg, tenths};
use crate::plan::view::map::{DrawnMap, Map};

use inset::Inset;
use scene::{Scene, Sheet};

/// As wide as charts.
const WIDE: Sheet = Sheet { width: 720.0, lowest: 0.42, highest: 0.8, margin: 34.0, narrow: false };
const NARROW: Sheet = Sheet { width: 332.0, lowest: 0.7, highest: 1.25, margin: 24.0, narrow: true };

/// Draws a map. `id` starts every id inside, so it must be unique on the page and fit to be an XML id.
pub fn draw(map: &Map, id: &str) -> DrawnMap {
    DrawnMap {
        title: map.title.clone(),
        description: map.description.clone(),
        wide: draw_one(map, WIDE, id),
        narrow: draw_one(map, NARROW, id),
    }
}

fn draw_one(map: &Map, sheet: Sheet, id: &str) -> String {
    let scene = Scene::of(map, sheet);
    let mut svg = Svg::default();
    open(&mut svg, map, &scene, id);
    svg.raw("<g aria-hidden=\"true\">");
    ground::draw(&mut svg, map, &scene);
    let inset = Inset::of(map, &scene);
    if let Some(inset) = &inset {
        inset.draw(&mut svg, map, &scene);
    }
    svg.raw("</g>");
    marks::draw(&mut svg, map, &scene, inset.as_ref());
    svg.raw("</svg>");
    svg.take()
}

/// The root element. It holds links, so it is no image; both drawings say the same words, which stand in the wide one.
fn open(svg: &mut Svg, map: &Map, scene: &Scene, id: &str) {
    let narrow = scene.sheet.narrow;
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.attribute("class", if narrow { "chart-narrow map-picture" } else { "chart-wide map-picture" });
    svg.raw(" viewBox=\"0 0 ");
    svg.number(tenths(scene.sheet.width));
    svg.raw(" ");
    svg.number(tenths(scene.height));
    svg.raw("\" role=\"group\"");
    svg.attribute("aria-labelledby", &format!("{id}-t"));
    svg.attribute("aria-describedby", &format!("{id}-d"));
    svg.raw(">");
    if narrow {
        return;
    }
    for (element, end, words) in [("title", "t", &map.title), ("desc", "d", &map.description)] {
        svg.raw(&format!("<{element}"));
        svg.attribute("id", &format!("{id}-{end}"));
        svg.raw(">");
        svg.escaped(words);
        svg.raw(&format!("</{element}>"));
    }
}
