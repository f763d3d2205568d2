//! Units and the amounts that are measured in them. The table itself is data: `data/reference/units.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Dec;

/// What is measured: `energy`, `mass`, `distance` ... by the id that the table of units gives it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Dimension(pub Arc<str>);

/// One unit: how it is written, what it measures, and how many base units it is (exact).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    pub symbol: Arc<str>,
    pub dimension: Dimension,
    pub factor: Dec,
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// What a unit of one thing gives of another: `497.443 lb/MWh`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    pub amount: Amount,
    pub per: Arc<Unit>,
}

impl Rate {
    /// `lb/MWh`
    pub fn symbol(&self) -> String {
        format!("{}/{}", self.amount.unit.symbol, self.per.symbol)
    }
}

impl Amount {
    /// The same amount in `unit`; `None` if that measures something else, or it is too large.
    ///
    /// Where the units divide evenly the result is exact. Elsewhere it has 28 digits, or 28 decimals, unless a
    /// number of at most 18 digits converts back to precisely this amount: then it is that number. So an amount of up to
    /// 18 digits that is converted and converted back is the same decimal again, as long as the converted one is at
    /// least 0.00000001 (below, too few digits of it are kept) and both are less than 10^28 base units.
    pub fn in_unit(&self, unit: &Unit) -> Option<Dec> {
        if self.unit.dimension != unit.dimension {
            return None;
        }
        let (from, to) = (self.unit.factor, unit.factor);
        if from == to {
            return Some(self.value);
        }
        let converted = convert(self.value, from, to)?;
        let short = converted.rounded_to_digits(SHORT);
        Some(if convert(short, to, from) == Some(self.value) { short } else { converted })
    }
}

/// Digits that a converted amount is shortened to where that loses nothing. Two more than people write, ten
/// fewer than are computed.
const SHORT: u32 = 18;

/// An amount in units of `to` base units instead of `from`. What divides evenly is divided first, so that digits are lost
/// only where the result has more than can be kept.
fn convert(value: Dec, from: Dec, to: Dec) -> Option<Dec> {
    match from.over(to).filter(|ratio| ratio.times(to) == Some(from)) {
        Some(ratio) => value.times(ratio),
        None => value.times(from)?.over(to),
    }
}
