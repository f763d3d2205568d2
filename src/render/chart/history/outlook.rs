//! Actions as bands between the forecast without them and the line with them. What is too thin for a name of its own is
//! one band with the others that are: the bands are always exactly the difference.

use super::super::sheet::{Plane, Size};
use super::super::svg::Ink;
use super::Scene;
use crate::plan::view::chart::{Outlook, Wedge, Words};
use crate::quantity::Dec;

/// A band thinner than this, in pixels, has no name of its own.
const THIN: f64 = 6.0;

/// One band.
pub struct Band {
    pub name: String,
    /// By year: where it begins and where it ends, from top to bottom, in the measure's first unit.
    pub edges: Vec<(i32, Dec, Dec)>,
}

impl Band {
    /// Its edges in its last year.
    pub fn end(&self) -> (Dec, Dec) {
        self.edges.last().map_or((Dec::ZERO, Dec::ZERO), |(_, upper, lower)| (*upper, *lower))
    }
}

/// The wedges by what they save in the last year, the largest first.
fn sorted(outlook: &Outlook) -> Vec<&Wedge> {
    let last = outlook.without.last().map_or(0, |point| point.year);
    let mut wedges: Vec<(Dec, &Wedge)> =
        outlook.wedges.iter().map(|wedge| (wedge.at(last).abs(), wedge)).collect();
    wedges.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.name.cmp(&b.1.name)));
    wedges.into_iter().map(|(_, wedge)| wedge).collect()
}

/// The bands from the forecast downwards: the `named` largest each, and the rest together.
pub fn bands(outlook: &Outlook, named: usize, words: &Words) -> Vec<Band> {
    let wedges = sorted(outlook);
    // One that is left alone needs no other name than its own.
    let named = if named + 1 == wedges.len() { wedges.len() } else { named };
    let mut upper: Vec<Dec> = outlook.without.iter().map(|point| point.value).collect();
    let mut band = |name: &str, part: &[&Wedge]| {
        let edge = |(point, upper): (&crate::plan::view::chart::Point, &mut Dec)| {
            let from = *upper;
            for wedge in part {
                *upper = upper.minus(wedge.at(point.year)).unwrap_or(*upper);
            }
            (point.year, from, *upper)
        };
        let edges = outlook.without.iter().zip(&mut upper).map(edge).collect();
        Band { name: name.to_owned(), edges }
    };
    let (large, small) = wedges.split_at(named.min(wedges.len()));
    let mut bands: Vec<Band> = large.iter().map(|wedge| band(&wedge.name, &[*wedge])).collect();
    if !small.is_empty() {
        let name = if large.is_empty() { &words.all_actions } else { &words.other_actions };
        bands.push(band(name, small));
    }
    bands
}

/// How many of the wedges are thick enough for a name.
pub fn thick_enough(scene: &Scene, size: Size) -> usize {
    let outlook = &scene.history.outlook;
    let Some(last) = outlook.without.last() else { return 0 };
    let range = scene.ticks.range();
    let per_unit = (size.height - 60.0) / (range.end - range.start);
    let pixels =
        |wedge: &&&Wedge| scene.reading.scaled(wedge.at(last.year)).to_pixel_float().abs() * per_unit >= THIN;
    sorted(outlook).iter().take_while(pixels).count()
}

/// Draws the bands, the forecast over them and what is left under them.
pub fn draw(scene: &Scene, plane: &Plane, bands: &[Band]) {
    let outlook = &scene.history.outlook;
    for (index, band) in bands.iter().enumerate() {
        let upper = band.edges.iter().map(|(year, upper, _)| scene.at(*year, *upper)).collect();
        let lower = band.edges.iter().rev().map(|(year, _, lower)| scene.at(*year, *lower)).collect();
        let corners: Vec<(f64, f64)> = [plane.bends(upper), plane.bends(lower)].concat();
        let class = if index % 2 == 0 { "wedge" } else { "wedge other" };
        plane.polygon(&corners, Ink { class, title: Some(title(scene, band)), pattern: None });
    }
    if outlook.without.len() > 1 {
        plane.line(&plane.bends(scene.line(&outlook.without)), Ink { class: "forecast", ..Ink::default() });
    }
    if outlook.without.len() > 1 && !bands.is_empty() {
        plane
            .line(&plane.bends(scene.line(&outlook.with())), Ink { class: "with-actions", ..Ink::default() });
    }
}

/// `Community solar: −12.0 kt CO₂e in 2030`
fn title(scene: &Scene, band: &Band) -> String {
    let year = band.edges.last().map_or(0, |(year, ..)| *year);
    let (upper, lower) = band.end();
    let saved = scene.reading.full(lower.minus(upper).unwrap_or(lower));
    format!("{}: {}", band.name, scene.chart.words.in_year(&saved, year))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::bands;
    use crate::plan::view::chart::{Outlook, Point, Wedge, Words};
    use crate::quantity::Dec;

    fn thousandths(value: i64) -> Dec {
        Dec::from(value).over(Dec::from(1_000_i64)).expect("a thousandth of a whole number")
    }

    proptest! {
        #[test]
        fn bands_are_exactly_the_difference(
            levels in prop::collection::vec(-900_000_000..900_000_000_i64, 1..30),
            savings in prop::collection::vec(-9_000_000..90_000_000_i64, 0..12),
            named in 0..14_usize,
        ) {
            let point = |(index, value): (usize, i64)| {
                Point { year: 2020 + index as i32, value: thousandths(value) }
            };
            let without: Vec<Point> = levels.iter().copied().enumerate().map(point).collect();
            let wedge = |(number, full): (usize, &i64)| Wedge {
                name: format!("Action {number}"),
                saved: (0..levels.len()).map(|index| point((index, full * index as i64))).collect(),
            };
            let outlook = Outlook { without, wedges: savings.iter().enumerate().map(wedge).collect() };
            let bands = bands(&outlook, named, &Words::default());
            prop_assert!(bands.len() <= savings.len());
            for (index, (above, below)) in outlook.without.iter().zip(outlook.with()).enumerate() {
                let mut reached = above.value;
                for band in &bands {
                    let (year, upper, lower) = band.edges[index];
                    prop_assert_eq!((year, upper), (above.year, reached));
                    reached = lower;
                }
                prop_assert_eq!(reached, below.value);
            }
        }
    }
}
