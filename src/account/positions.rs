//! Sets of positions of lines.

use serde::{Deserialize, Serialize};

/// Two sets of positions of an inventory's lines.
///
/// A large network has hundreds of figures for each of its members: as bits the lines of nearly every one lie in the figure
/// itself, and nothing is allocated for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TwoSets(Held);

/// One form for each pair of sets, so that equal ones are equal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Held {
    /// All of them below 32.
    Few([u32; 2]),
    /// One has a position that is not.
    Many(Box<[Vec<u64>; 2]>),
}

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    First,
    Second,
}

impl Default for TwoSets {
    fn default() -> TwoSets {
        TwoSets(Held::Few([0; 2]))
    }
}

impl TwoSets {
    /// Adds a position to one; nothing changes if it is there.
    pub fn insert(&mut self, which: Which, position: usize) {
        if let Held::Few(words) = &mut self.0 {
            if position < 32 {
                words[which as usize] |= 1 << position;
                return;
            }
            self.0 =
                Held::Many(Box::new(words.map(|word| Vec::from_iter((word != 0).then_some(word.into())))));
        }
        if let Held::Many(sets) = &mut self.0 {
            let words = &mut sets[which as usize];
            words.resize(words.len().max(position / 64 + 1), 0);
            words[position / 64] |= 1 << (position % 64);
        }
    }

    /// One of them.
    pub fn get(&self, which: Which) -> Positions<'_> {
        match &self.0 {
            Held::Few(words) => Positions(Words::One(words[which as usize].into())),
            Held::Many(sets) => Positions(Words::Many(&sets[which as usize])),
        }
    }
}

/// Positions of an inventory's lines, each once and in ascending order.
#[derive(Clone, Copy, Debug)]
pub struct Positions<'a>(Words<'a>);

/// As bits.
#[derive(Clone, Copy, Debug)]
enum Words<'a> {
    One(u64),
    Many(&'a [u64]),
}

impl<'a> Positions<'a> {
    /// How many there are.
    pub fn len(self) -> usize {
        self.words().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.words().all(|word| word == 0)
    }

    /// Whether one is among them.
    pub fn contains(self, position: usize) -> bool {
        self.words().nth(position / 64).is_some_and(|word| word >> (position % 64) & 1 == 1)
    }

    /// All of them.
    pub fn iter(self) -> impl Iterator<Item = usize> + 'a {
        let of_word = |(index, word): (usize, u64)| {
            let some = |word: u64| (word != 0).then_some(word);
            let rest = std::iter::successors(some(word), move |rest| some(rest & (rest - 1)));
            rest.map(move |rest| index * 64 + rest.trailing_zeros() as usize)
        };
        self.words().enumerate().flat_map(of_word)
    }

    fn words(self) -> impl Iterator<Item = u64> + 'a {
        let (one, many) = match self.0 {
            Words::One(word) => (Some(word), [].as_slice()),
            Words::Many(words) => (None, words),
        };
        one.into_iter().chain(many.iter().copied())
    }
}

impl PartialEq for Positions<'_> {
    fn eq(&self, other: &Positions<'_>) -> bool {
        self.iter().eq(other.iter())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::{TwoSets, Which};

    fn sets(first: impl Iterator<Item = usize>, second: impl Iterator<Item = usize>) -> TwoSets {
        let mut sets = TwoSets::default();
        first.for_each(|position| sets.insert(Which::First, position));
        second.for_each(|position| sets.insert(Which::Second, position));
        sets
    }

    proptest! {
        /// Each is the set that it was made from, in whatever order that came, and whatever the other one is.
        #[test]
        fn they_are_sets_in_order(
            first in proptest::collection::vec(0usize..40, 0..40),
            second in proptest::collection::vec(0usize..400, 0..4),
        ) {
            let found = sets(first.iter().copied(), second.iter().copied());
            for (which, positions) in [(Which::First, &first), (Which::Second, &second)] {
                let wanted: BTreeSet<usize> = positions.iter().copied().collect();
                let found = found.get(which);
                prop_assert_eq!(found.iter().collect::<Vec<_>>(), wanted.iter().copied().collect::<Vec<_>>());
                prop_assert_eq!(found.len(), wanted.len());
                prop_assert_eq!(found.is_empty(), wanted.is_empty());
                prop_assert!((0..500).all(|position| found.contains(position) == wanted.contains(&position)));
            }
            prop_assert_eq!(&found, &sets(first.into_iter().rev(), second.into_iter().rev()));
        }
    }
}
