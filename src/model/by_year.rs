//! Values by year.

use serde::{Deserialize, Serialize};

use crate::quantity::Year;

/// Values by year, in the order of the years. In one piece and no larger than it must be: members of a large network say
/// one number of people, or two, where a tree takes the room of eleven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByYear<T>(Box<[(Year, T)]>);

impl<T> Default for ByYear<T> {
    fn default() -> ByYear<T> {
        ByYear(Box::default())
    }
}

/// Of a year that comes twice the later value holds.
impl<T> FromIterator<(Year, T)> for ByYear<T> {
    fn from_iter<I: IntoIterator<Item = (Year, T)>>(values: I) -> ByYear<T> {
        let mut all: Vec<(Year, T)> = values.into_iter().collect();
        all.reverse();
        all.sort_by_key(|(year, _)| *year);
        all.dedup_by_key(|(year, _)| *year);
        ByYear(all.into())
    }
}

impl<T> IntoIterator for ByYear<T> {
    type Item = (Year, T);
    type IntoIter = std::vec::IntoIter<(Year, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_vec().into_iter()
    }
}

impl<T> ByYear<T> {
    /// In their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Year, &T)> {
        self.0.iter().map(|(year, value)| (*year, value))
    }

    /// That of a year.
    pub fn get(&self, year: Year) -> Option<&T> {
        self.from(year).filter(|(known, _)| *known == year).map(|(_, value)| value)
    }

    /// The last one before a year.
    pub fn before(&self, year: Year) -> Option<(Year, &T)> {
        self.iter().rev().find(|(known, _)| *known < year)
    }

    /// The first one of a year or later.
    pub fn from(&self, year: Year) -> Option<(Year, &T)> {
        self.iter().find(|(known, _)| *known >= year)
    }

    /// The last one.
    pub fn last(&self) -> Option<(Year, &T)> {
        self.iter().next_back()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::ByYear;
    use crate::quantity::Year;

    proptest! {
        /// It is what a map of the same is.
        #[test]
        fn it_is_a_map_in_order(values in proptest::collection::vec((1990..2010, 0..100), 0..12), asked in 1985..2015) {
            let year = |number: i32| Year::new(number).expect("a year");
            let values: Vec<(Year, i32)> = values.into_iter().map(|(number, value)| (year(number), value)).collect();
            let found: ByYear<i32> = values.iter().copied().collect();
            let map: BTreeMap<Year, i32> = values.into_iter().collect();
            let asked = year(asked);
            let told = |entry: Option<(&Year, &i32)>| entry.map(|(year, value)| (*year, *value));
            let own = |entry: Option<(Year, &i32)>| entry.map(|(year, value)| (year, *value));
            prop_assert_eq!(found.iter().map(|(year, value)| (year, *value)).collect::<Vec<_>>(), map.clone().into_iter().collect::<Vec<_>>());
            prop_assert_eq!(found.get(asked), map.get(&asked));
            prop_assert_eq!(own(found.before(asked)), told(map.range(..asked).next_back()));
            prop_assert_eq!(own(found.from(asked)), told(map.range(asked..).next()));
            prop_assert_eq!(own(found.last()), told(map.last_key_value()));
            prop_assert_eq!(found.into_iter().collect::<Vec<_>>(), map.into_iter().collect::<Vec<_>>());
        }
    }
}
