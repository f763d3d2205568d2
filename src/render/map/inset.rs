//! The small map beside surroundings: where in their country they lie.

use crate::plan::view::map::{Area, Map};
use crate::render::chart::svg::{Svg, tenths};

use super::clip::Point;
use super::ground::Land;
use super::labels::Taken;
use super::projection::Projection;
use super::scene::{Scene, Sheet, degrees, main_part};

/// From the edges of the sheet.
const EDGE: f64 = 6.0;

/// A small map in a corner of a scene.
#[derive(Debug)]
pub struct Inset<'m> {
    area: &'m Area,
    small: Scene,
    /// The upper left corner.
    at: Point,
}

impl<'m> Inset<'m> {
    /// The inset that a scene asks for, in the corner that has the fewest members.
    pub fn of(map: &'m Map, scene: &Scene) -> Option<Inset<'m>> {
        let area = map.outlines.area(scene.inset.as_deref()?)?;
        let width = if scene.sheet.narrow { 84.0 } else { 124.0 };
        let sheet = Sheet { width, lowest: 0.6, highest: 1.0, margin: 9.0, narrow: scene.sheet.narrow };
        let (east, north) = scene.middle;
        let corners = main_part(area, &map.outlines, &[scene.middle]);
        let small = Scene::fitted(&corners, (Projection::Azimuthal { east, north }, 0.01), sheet);
        let (right, bottom) = (scene.sheet.width - width - EDGE, scene.height - small.height - EDGE);
        let corners = [(EDGE, EDGE), (right, EDGE), (right, bottom), (EDGE, bottom)];
        let crowd = |corner: &Point| {
            let near = map.points.iter().filter(|point| {
                let (x, y) = scene.pixel(degrees((point.east, point.north)));
                let across = corner.0 - 60.0..corner.0 + width + 60.0;
                across.contains(&x) && (corner.1 - 20.0..corner.1 + small.height + 20.0).contains(&y)
            });
            near.count()
        };
        let at = corners.into_iter().min_by_key(crowd)?;
        Some(Inset { area, small, at })
    }

    /// Where nothing else may stand.
    pub fn taken(&self) -> Taken {
        let (left, top) = self.at;
        Taken { left, top, right: left + self.small.sheet.width, bottom: top + self.small.height }
    }

    /// Draws it, with a frame where the scene lies.
    pub fn draw(&self, svg: &mut Svg, map: &Map, scene: &Scene) {
        let corner = |x: f64, y: f64| (tenths(self.at.0 + x), tenths(self.at.1 + y));
        let frame = |left: f64, top: f64, right: f64, bottom: f64| {
            vec![corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)]
        };
        let (width, height) = (self.small.sheet.width, self.small.height);
        svg.rings(&[frame(0.0, 0.0, width, height)], "map-inset");
        let mut land = Land::of(&map.outlines, &self.small);
        let moved = |(x, y): (i32, i32)| (x + tenths(self.at.0), y + tenths(self.at.1));
        let rings = land.rings(self.area).into_iter().map(|ring| ring.into_iter().map(moved).collect());
        svg.rings(&rings.collect::<Vec<_>>(), "map-inset-land");
        let ratio = self.small.scale / scene.scale;
        let across = (scene.sheet.width * ratio / 2.0).max(4.0);
        let down = (scene.height * ratio / 2.0).max(3.0);
        let (x, y) = self.small.pixel(scene.middle);
        svg.rings(&[frame(x - across, y - down, x + across, y + down)], "map-here");
    }
}
