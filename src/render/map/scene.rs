//! What of the world a map shows, and where a place falls on the sheet.

use crate::plan::view::map::{Area, Extent, Map, Outlines};

use super::clip::Point;
use super::projection::{Projection, around};

/// An area is shown whole where its members fill so much of it in one direction; else their surroundings are.
const FILLED: f64 = 0.35;
/// Radii of the globe that a map shows at least: about 40 km, so that one member has surroundings.
const LEAST: f64 = 0.006;
/// The same for the map of everywhere.
const LEAST_OF_ALL: f64 = 0.16;
/// Members that are so many degrees apart are shown on the whole world.
const FAR: f64 = 130.0;
/// The parallels between which the world is shown: no local government is nearer to a pole.
const WORLD: (f64, f64) = (-56.5, 77.0);

/// The paper, in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    pub width: f64,
    /// The height, by the width.
    pub lowest: f64,
    pub highest: f64,
    /// Left free around what is shown.
    pub margin: f64,
    pub narrow: bool,
}

/// A view of the world on a sheet.
#[derive(Clone, Debug)]
pub struct Scene {
    pub sheet: Sheet,
    pub height: f64,
    pub projection: Projection,
    /// Degrees east and north of the middle.
    pub middle: Point,
    /// Pixels for a radius of the globe.
    pub scale: f64,
    /// What lies in the middle of the sheet, projected.
    centre: Point,
    /// The area beside which the surroundings are shown.
    pub inset: Option<String>,
}

impl Scene {
    /// The view that suits a map.
    pub fn of(map: &Map, sheet: Sheet) -> Scene {
        let points: Vec<Point> = map.points.iter().map(|point| degrees((point.east, point.north))).collect();
        let Extent::Areas(codes) = &map.extent else { return everywhere(&points, sheet) };
        let areas: Vec<&Area> = codes.iter().filter_map(|code| map.outlines.area(code)).collect();
        for area in &areas {
            let corners = main_part(area, &map.outlines, &points);
            let projection = suited(&corners);
            let (whole, own) = (Box::around(projection, &corners), Box::around(projection, &points));
            if own.width() >= FILLED * whole.width() || own.height() >= FILLED * whole.height() {
                let all: Vec<Point> = corners.into_iter().chain(points).collect();
                return Scene::fitted(&all, (projection, LEAST), sheet);
            }
        }
        let inset = areas.first().map(|area| area.code.clone());
        Scene { inset, ..Scene::fitted(&points, (suited(&points), LEAST), sheet) }
    }

    /// The scene that just holds these places.
    pub fn fitted(places: &[Point], (projection, least): (Projection, f64), sheet: Sheet) -> Scene {
        let held = Box::around(projection, places).at_least(least);
        let inner = sheet.width - 2.0 * sheet.margin;
        let wanted = inner * held.height() / held.width() + 2.0 * sheet.margin;
        let height = wanted.clamp(sheet.lowest * sheet.width, sheet.highest * sheet.width).round();
        let scale = (inner / held.width()).min((height - 2.0 * sheet.margin) / held.height());
        let centre = ((held.left + held.right) / 2.0, (held.low + held.high) / 2.0);
        Scene { sheet, height, projection, middle: middle(places), scale, centre, inset: None }
    }

    /// Where a place falls, in pixels from the upper left corner.
    pub fn pixel(&self, (east, north): Point) -> Point {
        let (x, y) = self.projection.place(east, north);
        let across = self.sheet.width / 2.0 + (x - self.centre.0) * self.scale;
        (across, self.height / 2.0 - (y - self.centre.1) * self.scale)
    }

    pub fn is_of_the_world(&self) -> bool {
        self.projection == Projection::World
    }

    /// How far from the middle something can be and still be seen, in degrees.
    pub fn reach(&self) -> f64 {
        (self.sheet.width.hypot(self.height) / 2.0 / self.scale).to_degrees() * 1.2 + 0.5
    }
}

/// Millionths of a degree to degrees.
pub fn degrees((east, north): (i32, i32)) -> Point {
    (f64::from(east) / 1e6, f64::from(north) / 1e6)
}

fn everywhere(points: &[Point], sheet: Sheet) -> Scene {
    let (_, width) = span(points);
    let (low, high) = heights(points);
    if width <= FAR && high - low <= FAR {
        return Scene::fitted(points, (suited(points), LEAST_OF_ALL), sheet);
    }
    let edges: Vec<Point> = [-180.0, 0.0, 180.0]
        .into_iter()
        .flat_map(|east| [WORLD.0, 0.0, WORLD.1].map(|north| (east, north)))
        .collect();
    Scene::fitted(&edges, (Projection::World, LEAST), Sheet { margin: 4.0, lowest: 0.4, ..sheet })
}

/// The points of those parts of an area that hold members, or else of its largest: a country's islands overseas would make
/// it small.
pub fn main_part(area: &Area, outlines: &Outlines, members: &[Point]) -> Vec<Point> {
    let rings = area.polygons.iter().filter_map(|polygon| polygon.first());
    let rings: Vec<Vec<Point>> = rings.map(|ring| points_of(ring, outlines)).collect();
    let holds = |ring: &&Vec<Point>| {
        let ((west, width), (low, high)) = (span(ring), heights(ring));
        members
            .iter()
            .any(|(east, north)| *north >= low && *north <= high && (east - west).rem_euclid(360.0) <= width)
    };
    let held: Vec<Point> = rings.iter().filter(holds).flatten().copied().collect();
    if held.is_empty() { rings.into_iter().max_by_key(Vec::len).unwrap_or_default() } else { held }
}

/// All points of a ring.
fn points_of(ring: &[i32], outlines: &Outlines) -> Vec<Point> {
    let arcs = ring.iter().map(|arc| if *arc < 0 { !*arc } else { *arc });
    let arcs = arcs.filter_map(|arc| outlines.arcs.get(usize::try_from(arc).ok()?));
    arcs.flatten().map(|point| degrees(*point)).collect()
}

fn suited(places: &[Point]) -> Projection {
    let ((_, width), (low, high)) = (span(places), heights(places));
    let (east, north) = middle(places);
    Projection::of(east, north, (width, high - low))
}

fn middle(places: &[Point]) -> Point {
    let ((west, width), (low, high)) = (span(places), heights(places));
    (around(west + width / 2.0), (low + high) / 2.0)
}

/// The most western place and the degrees from there to the most eastern one, the shorter way around the globe.
fn span(places: &[Point]) -> (f64, f64) {
    let mut east: Vec<f64> = places.iter().map(|place| around(place.0)).collect();
    east.sort_by(f64::total_cmp);
    let (Some(first), Some(last)) = (east.first().copied(), east.last().copied()) else { return (0.0, 0.0) };
    let over_the_date_line = (first + 360.0 - last, first);
    let gaps = east.windows(2).map(|pair| (pair[1] - pair[0], pair[1]));
    let widest = gaps.fold(over_the_date_line, |widest, gap| if gap.0 > widest.0 { gap } else { widest });
    (widest.1, 360.0 - widest.0)
}

fn heights(places: &[Point]) -> (f64, f64) {
    let north = places.iter().map(|place| place.1);
    match places.is_empty() {
        true => (0.0, 0.0),
        false => (north.clone().fold(f64::MAX, f64::min), north.fold(f64::MIN, f64::max)),
    }
}

/// Bounds on the plane.
#[derive(Clone, Copy, Debug)]
struct Box {
    left: f64,
    right: f64,
    low: f64,
    high: f64,
}

impl Box {
    fn around(projection: Projection, places: &[Point]) -> Box {
        let nothing = Box { left: f64::MAX, right: f64::MIN, low: f64::MAX, high: f64::MIN };
        let held = places.iter().fold(nothing, |held, (east, north)| {
            let (x, y) = projection.place(*east, *north);
            Box {
                left: held.left.min(x),
                right: held.right.max(x),
                low: held.low.min(y),
                high: held.high.max(y),
            }
        });
        if places.is_empty() { Box { left: 0.0, right: 0.0, low: 0.0, high: 0.0 } } else { held }
    }

    fn at_least(self, least: f64) -> Box {
        let (wider, higher) = ((least - self.width()).max(0.0) / 2.0, (least - self.height()).max(0.0) / 2.0);
        Box {
            left: self.left - wider,
            right: self.right + wider,
            low: self.low - higher,
            high: self.high + higher,
        }
    }

    fn width(self) -> f64 {
        self.right - self.left
    }

    fn height(self) -> f64 {
        self.high - self.low
    }
}
