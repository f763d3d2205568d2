//! Units and the amounts that are measured in them. The table itself is data: `data/reference/units.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Dec;

/// What is measured: `energy`, `mass`, `distance` ... by the id that the table of units gives it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dimension(pub Arc<str>);

/// One unit: how it is written, what it measures, and how many base units it is (exact).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub symbol: Arc<str>,
    pub dimension: Dimension,
    pub factor: Dec,
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    pub value: Dec,
    pub unit: Arc<Unit>,
}

/// Why a text is not an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitError {
    /// No unit of this name; and the one that may have been meant.
    Unknown { written: String, nearest: Option<String> },
}

/// Every unit that can be written, by symbol and by other names.
#[derive(Clone, Debug, Default)]
pub struct Units {
    by_name: BTreeMap<Arc<str>, Arc<Unit>>,
}

impl Units {
    /// Adds a unit under its symbol and its other names; `false` if one of them is taken.
    pub fn add(&mut self, unit: Unit, other_names: &[&str]) -> bool {
        let unit = Arc::new(unit);
        let mut fresh = self.by_name.insert(Arc::clone(&unit.symbol), Arc::clone(&unit)).is_none();
        for name in other_names {
            fresh &= self.by_name.insert(Arc::from(*name), Arc::clone(&unit)).is_none();
        }
        fresh
    }

    /// The unit that is written so; upper and lower case differ.
    pub fn get(&self, name: &str) -> Option<&Arc<Unit>> {
        self.by_name.get(name)
    }

    /// Every name that a unit can be written by.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(AsRef::as_ref)
    }

    /// The symbols of one dimension, smallest unit first.
    pub fn symbols_of(&self, dimension: &Dimension) -> Vec<&str> {
        let mut units: Vec<&Arc<Unit>> =
            self.by_name.values().filter(|unit| unit.dimension == *dimension).collect();
        units.sort_by(|a, b| (a.factor, &a.symbol).cmp(&(b.factor, &b.symbol)));
        units.dedup_by(|a, b| a.symbol == b.symbol);
        units.into_iter().map(|unit| unit.symbol.as_ref()).collect()
    }
}

impl Amount {
    /// The same amount in `unit`, to 28 digits; `None` if that measures something else, or it is too large.
    pub fn in_unit(&self, unit: &Unit) -> Option<Dec> {
        if self.unit.dimension != unit.dimension {
            return None;
        }
        if self.unit.factor == unit.factor {
            return Some(self.value);
        }
        let (from, to) = (self.unit.factor, unit.factor);
        match from.over(to).filter(|ratio| ratio.times(to) == Some(from)) {
            Some(exact) => self.value.times(exact),
            None => self.value.times(from)?.over(to),
        }
    }
}
