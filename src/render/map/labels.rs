//! Names beside marks, where there is room for them.

use crate::render::chart::svg::Align;
use crate::render::chart::text::{Weight, width};

use super::clip::Point;

/// Large enough to be 12 px where the map is shown at its smallest.
pub const SIZE: f64 = 14.0;
/// From the middle of a mark to its name.
const AWAY: f64 = 13.0;

/// A rectangle on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taken {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Taken {
    /// Around a mark.
    pub fn around((x, y): Point, radius: f64) -> Taken {
        Taken { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    }

    fn meets(&self, other: &Taken) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is_inside(&self, width: f64, height: f64) -> bool {
        self.left >= 2.0 && self.top >= 2.0 && self.right <= width - 2.0 && self.bottom <= height - 2.0
    }
}

/// Where a name stands: its base line and its side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    pub at: Point,
    pub align: Align,
}

/// A place for a name beside a mark that nothing else has taken; it is taken then.
pub fn place(name: &str, mark: Point, sheet: (f64, f64), taken: &mut Vec<Taken>) -> Option<Label> {
    let long = width(name, Weight::Semibold, SIZE);
    let (x, y) = mark;
    let beside = y + SIZE * 0.35;
    let places = [
        (Label { at: (x + AWAY, beside), align: Align::Start }, x + AWAY),
        (Label { at: (x - AWAY, beside), align: Align::End }, x - AWAY - long),
        (Label { at: (x, y - AWAY - 2.0), align: Align::Middle }, x - long / 2.0),
        (Label { at: (x, y + AWAY + SIZE * 0.8), align: Align::Middle }, x - long / 2.0),
    ];
    for (label, left) in places {
        let own = Taken {
            left,
            right: left + long,
            top: label.at.1 - SIZE * 0.85,
            bottom: label.at.1 + SIZE * 0.3,
        };
        if own.is_inside(sheet.0, sheet.1) && !taken.iter().any(|other| other.meets(&own)) {
            taken.push(own);
            return Some(label);
        }
    }
    None
}
