//! The same small chart again and again, all on one scale.

use serde::Serialize;

use super::{Measured, Sector};
use crate::quantity::Dec;

/// Each sector's own line over the years.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Multiples {
    /// The head of the names' column in the table: `Sector`.
    pub of: String,
    /// The head of the changes' column: `Change`.
    pub change: String,
    /// In the order of reading.
    pub sectors: Vec<Sector>,
    /// `{change} since {year}`
    pub since: String,
}

impl Multiples {
    /// Every value that appears.
    pub fn values(&self) -> impl Iterator<Item = Dec> {
        self.sectors.iter().flat_map(|sector| sector.years.iter().map(|point| point.value))
    }

    /// The first and the last year that appear; `None` without any.
    pub fn ends(&self) -> Option<(i32, i32)> {
        let years = || self.sectors.iter().flat_map(|sector| sector.years.iter().map(|point| point.year));
        years().min().zip(years().max())
    }

    /// What a sector did since its first year, with its sign: a share where that year allows one.
    pub fn moved(sector: &Sector) -> Option<Moved> {
        let (first, last) = first_and_last(sector)?;
        let difference = last.value.minus(first.value)?;
        let is_positive = !first.value.is_zero() && !first.value.is_negative();
        let percent = difference.times(Dec::HUNDRED)?.over(first.value).filter(|_| is_positive);
        Some(Moved { since: first.year, difference, percent })
    }
}

/// How a sector moved since its first year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    pub since: i32,
    /// In the measure's first unit.
    pub difference: Dec,
    /// `None` where the first year was nothing, or less than that.
    pub percent: Option<Dec>,
}

/// The first and the last year of a sector that has two.
pub fn first_and_last(sector: &Sector) -> Option<(&Measured, &Measured)> {
    let first = sector.years.iter().min_by_key(|point| point.year)?;
    let last = sector.years.iter().max_by_key(|point| point.year)?;
    (first.year < last.year).then_some((first, last))
}
