//! The land under a map's marks.

use std::collections::BTreeMap;

use crate::plan::view::map::{Area, Extent, Layer, Map, Outlines};
use crate::render::chart::svg::{Svg, tenths};

use super::clip::{Point, at_the_date_line, at_the_frame};
use super::projection::around;
use super::scene::{Scene, degrees};
use super::simplify::kept;

/// Triangles that are smaller, in square pixels, are not seen.
const UNSEEN: f64 = 2.2;
/// Islands that are smaller are left out.
const SPECK: f64 = 2.5;
/// Lines go on so far beyond the frame, so that its edges have none.
const BEYOND: f64 = 3.0;

/// Draws countries, their parts, and regions of the site.
pub fn draw(svg: &mut Svg, map: &Map, scene: &Scene) {
    let is_home = |area: &&Area| map.home.contains(&area.code);
    let countries = map.outlines.areas.iter().filter(|area| area.layer == Layer::Country);
    let (home, other): (Vec<&Area>, Vec<&Area>) = countries.partition(is_home);
    let mut land = Land::of(&map.outlines, scene);
    draw_areas(svg, &mut land, &other, "map-land");
    draw_areas(svg, &mut land, &home, "map-home");
    // Where a country is one of many, its parts say nothing.
    if let Extent::Areas(codes) = &map.extent {
        let belongs = |area: &&Area| {
            area.layer == Layer::Part && map.home.iter().any(|home| area.code.split('-').next() == Some(home))
        };
        let parts: Vec<&Area> = map.outlines.areas.iter().filter(belongs).collect();
        draw_areas(svg, &mut land, &parts, "map-part");
        let regions = codes.iter().filter_map(|code| map.outlines.area(code));
        let regions: Vec<&Area> = regions.filter(|area| area.layer == Layer::Region).collect();
        draw_areas(svg, &mut land, &regions, "map-region");
    }
}

fn draw_areas(svg: &mut Svg, land: &mut Land<'_>, areas: &[&Area], class: &'static str) {
    let rings: Vec<Vec<(i32, i32)>> = areas.iter().flat_map(|area| land.rings(area)).collect();
    svg.rings(&rings, class);
}

/// Land as it is seen in a scene. Every arc is thinned once.
pub struct Land<'m> {
    outlines: &'m Outlines,
    scene: &'m Scene,
    thinned: BTreeMap<usize, Vec<Point>>,
}

impl<'m> Land<'m> {
    pub fn of(outlines: &'m Outlines, scene: &'m Scene) -> Land<'m> {
        Land { outlines, scene, thinned: BTreeMap::new() }
    }

    /// The rings of an area in tenths of a pixel, as far as they are seen.
    pub fn rings(&mut self, area: &Area) -> Vec<Vec<(i32, i32)>> {
        let mut seen = Vec::new();
        for polygon in &area.polygons {
            if !polygon.first().is_some_and(|ring| self.can_be_seen(ring)) {
                continue;
            }
            for ring in polygon {
                let ring = self.joined(ring);
                let parts = if self.scene.is_of_the_world() { at_the_date_line(&ring) } else { vec![ring] };
                seen.extend(parts.iter().filter_map(|part| self.on_paper(part)));
            }
        }
        seen
    }

    fn arc(&self, arc: i32) -> (usize, &[(i32, i32)]) {
        let own = usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or(usize::MAX);
        (own, self.outlines.arcs.get(own).map_or(&[], Vec::as_slice))
    }

    /// Whether a part of a ring may be near the middle: an inexact look that saves an exact one.
    fn can_be_seen(&self, ring: &[i32]) -> bool {
        let reach = self.scene.reach();
        let (east, north) = self.scene.middle;
        if self.scene.is_of_the_world() {
            return true;
        }
        let farthest = north.abs() + reach;
        let across = if farthest >= 80.0 { 180.0 } else { (reach / farthest.to_radians().cos()).min(180.0) };
        let (mut west, mut last, mut low, mut high) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for point in ring.iter().flat_map(|arc| self.arc(*arc).1) {
            let (x, y) = degrees(*point);
            let x = around(x - east);
            (west, last, low, high) = (west.min(x), last.max(x), low.min(y), high.max(y));
        }
        // What lies around the other side of the globe is torn apart there.
        let is_behind = last - west > 300.0 && across < 180.0;
        !is_behind && west <= across && last >= -across && low <= north + reach && high >= north - reach
    }

    /// The points of a ring in degrees, each once, without those that nobody sees.
    fn joined(&mut self, ring: &[i32]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        for arc in ring {
            let thinned = self.thinned(*arc);
            let add = |points: &mut Vec<Point>, point: &Point| {
                if points.last() != Some(point) {
                    points.push(*point);
                }
            };
            match *arc < 0 {
                true => thinned.iter().rev().for_each(|point| add(&mut points, point)),
                false => thinned.iter().for_each(|point| add(&mut points, point)),
            }
        }
        if points.len() > 1 && points.first() == points.last() {
            points.pop();
        }
        points
    }

    fn thinned(&mut self, arc: i32) -> &[Point] {
        let (own, _) = self.arc(arc);
        let (scene, outlines) = (self.scene, self.outlines);
        self.thinned.entry(own).or_insert_with(|| {
            let points = outlines.arcs.get(own).map_or(&[][..], Vec::as_slice);
            let points: Vec<Point> = points.iter().map(|point| degrees(*point)).collect();
            let pixels: Vec<Point> = points.iter().map(|point| scene.pixel(*point)).collect();
            kept(&pixels, UNSEEN).into_iter().map(|at| points[at]).collect()
        })
    }

    fn on_paper(&self, ring: &[Point]) -> Option<Vec<(i32, i32)>> {
        let pixels: Vec<Point> = ring.iter().map(|point| self.scene.pixel(*point)).collect();
        let end = (self.scene.sheet.width + BEYOND, self.scene.height + BEYOND);
        let seen = at_the_frame(&pixels, (-BEYOND, -BEYOND), end);
        let mut rounded: Vec<(i32, i32)> = seen.iter().map(|(x, y)| (tenths(*x), tenths(*y))).collect();
        rounded.dedup();
        (rounded.len() > 2 && size(&seen) >= SPECK).then_some(rounded)
    }
}

/// In square pixels.
fn size(ring: &[Point]) -> f64 {
    let sum: f64 = ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
    sum.abs() / 2.0
}
