//! What lies ahead of a history: the forecast without new action, what each action saves of it, and paths by a law.

use serde::Serialize;

use super::Point;
use crate::quantity::Dec;

/// What would be emitted without new action, and the actions that save of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Outlook {
    /// Without new action, year by year, in order.
    pub without: Vec<Point>,
    /// What each action saves beside the others, in the years of `without`.
    pub wedges: Vec<Wedge>,
}

/// What one action saves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Wedge {
    /// The action as the reader knows it.
    pub name: String,
    /// What it saves in each year; a year that is not there is one in which it saves nothing.
    pub saved: Vec<Point>,
}

/// A path that falls by one rate every year, as a measure for the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Law {
    /// `halving every decade`
    pub name: String,
    /// Year by year.
    pub points: Vec<Point>,
}

impl Wedge {
    /// What it saves in a year.
    pub fn at(&self, year: i32) -> Dec {
        self.saved.iter().find(|point| point.year == year).map_or(Dec::ZERO, |point| point.value)
    }
}

impl Outlook {
    /// What is emitted with all of the actions: by construction the wedges are exactly the difference.
    pub fn with(&self) -> Vec<Point> {
        let left = |point: &Point| {
            let saved = self.wedges.iter().map(|wedge| wedge.at(point.year));
            let value = saved.fold(point.value, |left, saved| left.minus(saved).unwrap_or(left));
            Point { year: point.year, value }
        };
        self.without.iter().map(left).collect()
    }

    /// Every line of it that is drawn: the upper and the lower end.
    pub fn points(&self) -> Vec<Point> {
        let mut points = self.without.clone();
        points.extend(self.with());
        points
    }
}
