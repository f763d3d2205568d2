//! A chart's value becomes its drawings.
//!
//! Each chart is drawn twice, wide and narrow, so that no text is ever under 12 px; the page shows one of
//! them by the width of the chart's box. Colours, dashes and type are classes, set by
//! `themes/commons/styles/charts.css`: dark mode, print and child themes need no second drawing.
//! Plotters does the coordinate system and the shapes, through `backend`; what it has no notion of
//! (labels that make way for each other, ticks as people write them) is ours.

mod abatement;
mod axes;
mod backend;
mod bars;
mod budget;
mod column;
mod distribution;
mod history;
mod key;
mod labels;
mod metrics;
mod multiples;
mod ranking;
mod sectors;
mod sheet;
mod sparkline;
pub(in crate::render) mod svg;
pub(in crate::render) mod text;
mod ticks;
mod waterfall;

#[cfg(test)]
mod tests;

use crate::plan::view::chart::{Chart, Shape};
use sheet::{NARROW, Sheet, Size, WIDE};

/// The two shapes of one chart, as SVG elements to stand in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// For boxes of at least 640 px.
    pub wide: String,
    /// For narrower ones; empty for a sparkline, which has one shape only.
    pub narrow: String,
}

/// Draws `chart`. `id` starts every id inside, so it must be unique on the page and fit to be an XML id.
pub fn draw(chart: &Chart, id: &str) -> Drawing {
    if let Shape::Sparkline(line) = &chart.shape {
        return Drawing { wide: sparkline::draw(line), narrow: String::new() };
    }
    Drawing { wide: draw_one(chart, WIDE, id, "w"), narrow: draw_one(chart, NARROW, id, "n") }
}

/// The same, but only the shape for wide boxes.
pub fn draw_wide(chart: &Chart, id: &str) -> Drawing {
    if let Shape::Sparkline(line) = &chart.shape {
        return Drawing { wide: sparkline::draw(line), narrow: String::new() };
    }
    Drawing { wide: draw_one(chart, WIDE, id, "w"), narrow: String::new() }
}

fn draw_one(chart: &Chart, size: Size, id: &str, shape: &str) -> String {
    let size = match &chart.shape {
        Shape::Bars(bars) => bars::size(bars, size),
        Shape::Distribution(distribution) => distribution::size(distribution, size),
        Shape::Ranking(ranking) => ranking::size(ranking, size),
        Shape::History(history) => history::size(history, size),
        Shape::Budget(budget) => budget::size(budget, size),
        Shape::Abatement(_) => abatement::size(size),
        Shape::Waterfall(waterfall) => waterfall::size(waterfall, size),
        Shape::Multiples(multiples) => multiples::size(multiples, size),
        _ => size,
    };
    let sheet = Sheet::new(size, format!("{id}-{shape}"));
    open(&sheet, chart, id);
    match &chart.shape {
        Shape::History(history) => history::draw(&sheet, chart, history),
        Shape::Sectors(sectors) => sectors::draw(&sheet, chart, sectors),
        Shape::Bars(bars) => bars::draw(&sheet, chart, bars),
        Shape::Distribution(distribution) => distribution::draw(&sheet, chart, distribution),
        Shape::Ranking(ranking) => ranking::draw(&sheet, chart, ranking),
        Shape::Budget(budget) => budget::draw(&sheet, chart, budget),
        Shape::Abatement(abatement) => abatement::draw(&sheet, chart, abatement),
        Shape::Waterfall(waterfall) => waterfall::draw(&sheet, chart, waterfall),
        Shape::Multiples(multiples) => multiples::draw(&sheet, chart, multiples),
        Shape::Sparkline(_) => {}
    }
    sheet.svg().raw("</svg>");
    sheet.finish()
}

/// The root element with what a screen reader says. Both drawings say the same, so the wide one has the words, and the
/// narrow one, which stands beside it, borrows them.
fn open(sheet: &Sheet, chart: &Chart, id: &str) {
    let size = sheet.size;
    let mut svg = sheet.svg();
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.attribute("class", if size.narrow { "chart-narrow" } else { "chart-wide" });
    svg.raw(&format!(" viewBox=\"0 0 {} {}\" role=\"img\"", size.width, size.height));
    svg.attribute("aria-labelledby", &format!("{id}-t {id}-d"));
    svg.raw(">");
    if size.narrow {
        return;
    }
    svg.raw("<title");
    svg.attribute("id", &format!("{id}-t"));
    svg.raw(">");
    svg.escaped(&chart.title);
    svg.raw("</title><desc");
    svg.attribute("id", &format!("{id}-d"));
    svg.raw(">");
    svg.escaped(&chart.description);
    svg.raw("</desc>");
}
