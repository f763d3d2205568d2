//! One drawing under way: the paper, its size, and the plane that turns years and values into places.

use std::cell::{RefCell, RefMut};
use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::prelude::Cartesian2d;

use super::backend::{Paper, Pen};
use super::svg::{Align, Ink, Svg, tenths};
use super::text::isolated;

/// One of the two shapes that every chart is drawn in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    pub width: f64,
    pub height: f64,
    /// The size of ticks, in pixels: never under 12 when the drawing is shown at its smallest.
    pub tick: f64,
    /// The size of labels.
    pub label: f64,
    pub narrow: bool,
}

/// Shown from 640 px on, where a text of 14 is still 12.4 px tall.
pub const WIDE: Size = Size { width: 720.0, height: 370.0, tick: 14.0, label: 15.0, narrow: false };

/// Shown below that, down to the 288 px that a phone of 320 px leaves.
pub const NARROW: Size = Size { width: 332.0, height: 320.0, tick: 14.0, label: 14.0, narrow: true };

/// The part of the sheet that data are drawn in, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

const NEVER_FAILS: &str = "writing to a string cannot fail, and nobody else holds the pen";

type Plotted = Cartesian2d<RangedCoordf64, RangedCoordf64>;

/// A drawing under way.
pub struct Sheet {
    pub size: Size,
    /// The start of every id in this drawing.
    pub id: String,
    paper: Rc<RefCell<Paper>>,
    page: DrawingArea<Pen, Shift>,
}

impl Sheet {
    /// A blank sheet.
    pub fn new(size: Size, id: String) -> Sheet {
        let paper = Rc::new(RefCell::new(Paper::new(Svg::new(size.narrow))));
        let pixels = (tenths(size.width) as u32, tenths(size.height) as u32);
        let page = Pen { paper: Rc::clone(&paper), size: pixels }.into_drawing_area();
        Sheet { size, id, paper, page }
    }

    /// What has been drawn.
    pub fn finish(self) -> String {
        self.paper.borrow_mut().svg.take()
    }

    /// For what plotters has no notion of: groups and texts.
    pub fn svg(&self) -> RefMut<'_, Svg> {
        RefMut::map(self.paper.borrow_mut(), |paper| &mut paper.svg)
    }

    /// One line of text of one weight.
    pub fn text(&self, (x, y): (f64, f64), align: Align, class: &str, text: &str) {
        let mut svg = self.svg();
        let [before, after] = isolated(text);
        svg.open_text((tenths(x), tenths(y)), align, class);
        svg.raw(before);
        svg.escaped(text);
        svg.raw(after);
        svg.raw("</text>");
    }

    /// A line through points in pixels.
    pub fn line(&self, points: &[(f64, f64)], ink: Ink) {
        let style = self.paper.borrow_mut().style(ink);
        self.page.draw(&PathElement::new(to_tenths(points), style)).expect(NEVER_FAILS);
    }

    /// A filled shape with corners in pixels.
    pub fn polygon(&self, points: &[(f64, f64)], ink: Ink) {
        let style = self.paper.borrow_mut().style(ink);
        self.page.draw(&Polygon::new(to_tenths(points), style)).expect(NEVER_FAILS);
    }

    /// A circle in pixels.
    pub fn circle(&self, center: (f64, f64), radius: f64, ink: Ink) {
        let style = self.paper.borrow_mut().style(ink);
        self.page.draw(&Circle::new(tenth(center), tenths(radius), style)).expect(NEVER_FAILS);
    }

    /// A rectangle with corners in pixels.
    pub fn rectangle(&self, from: (f64, f64), to: (f64, f64), ink: Ink) {
        let style = self.paper.borrow_mut().style(ink);
        let corners = [tenth(from), tenth(to)];
        self.page.draw(&Rectangle::new(corners, style)).expect(NEVER_FAILS);
    }

    /// A coordinate system in `frame`, with small values at the bottom. The ranges must not be empty.
    pub fn plane(&self, frame: Frame, across: Range<f64>, up: Range<f64>) -> Plane<'_> {
        let place = (tenths(frame.left)..tenths(frame.right), tenths(frame.bottom)..tenths(frame.top));
        let coordinates = Cartesian2d::new(across, up, place);
        Plane { sheet: self, frame, area: self.page.apply_coord_spec(coordinates) }
    }
}

fn tenth((x, y): (f64, f64)) -> (i32, i32) {
    (tenths(x), tenths(y))
}

fn to_tenths(points: &[(f64, f64)]) -> Vec<(i32, i32)> {
    points.iter().copied().map(tenth).collect()
}

/// What nobody sees, in pixels.
const UNSEEN: f64 = 0.35;

/// How far a point is from the line through two others, in pixels.
fn aside(from: (f64, f64), to: (f64, f64), point: (f64, f64)) -> f64 {
    let (run, rise) = (to.0 - from.0, to.1 - from.1);
    let length = run.hypot(rise);
    let (across, up) = (point.0 - from.0, point.1 - from.1);
    if length < 1e-6 { across.hypot(up) } else { (across * rise - up * run).abs() / length }
}

/// A sheet with a coordinate system: everything here is in the data's own numbers.
pub struct Plane<'a> {
    pub sheet: &'a Sheet,
    pub frame: Frame,
    area: DrawingArea<Pen, Plotted>,
}

impl Plane<'_> {
    /// The place of a point in pixels.
    pub fn place(&self, point: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.area.map_coordinate(&point);
        (f64::from(x) / 10.0, f64::from(y) / 10.0)
    }

    /// The points of a line without those that lie on the straight line between their neighbours, by less than can be
    /// seen: a year on a straight stretch adds nothing but weight.
    pub fn bends(&self, points: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
        let mut kept: Vec<(f64, f64)> = Vec::with_capacity(points.len());
        let mut start = 0;
        for (index, point) in points.iter().enumerate() {
            let Some(last) = kept.last() else {
                kept.push(*point);
                continue;
            };
            let (from, to) = (self.place(*last), points.get(index + 1).map(|next| self.place(*next)));
            let is_straight =
                |to| points[start + 1..=index].iter().all(|p| aside(from, to, self.place(*p)) < UNSEEN);
            if !to.is_some_and(is_straight) {
                kept.push(*point);
                start = index;
            }
        }
        kept
    }

    /// A line through the data.
    pub fn line(&self, points: &[(f64, f64)], ink: Ink) {
        let style = self.sheet.paper.borrow_mut().style(ink);
        self.area.draw(&PathElement::new(points, style)).expect(NEVER_FAILS);
    }

    /// A filled shape.
    pub fn polygon(&self, points: &[(f64, f64)], ink: Ink) {
        let style = self.sheet.paper.borrow_mut().style(ink);
        self.area.draw(&Polygon::new(points, style)).expect(NEVER_FAILS);
    }

    /// A bar between two corners.
    pub fn bar(&self, from: (f64, f64), to: (f64, f64), ink: Ink) {
        let style = self.sheet.paper.borrow_mut().style(ink);
        self.area.draw(&Rectangle::new([from, to], style)).expect(NEVER_FAILS);
    }

    /// A dot of `radius` pixels.
    pub fn dot(&self, center: (f64, f64), radius: f64, ink: Ink) {
        let style = self.sheet.paper.borrow_mut().style(ink);
        self.area.draw(&Circle::new(center, tenths(radius), style)).expect(NEVER_FAILS);
    }
}
