//! A set of positions of lines.

use serde::{Deserialize, Serialize};

/// Positions of an inventory's lines, each once and in ascending order.
///
/// A large network has hundreds of figures for each of its members: as a set of bits the lines of nearly every one lie
/// in the figure itself, and nothing is allocated for them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Positions(Held);

/// One form for each set, so that equal sets are equal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Held {
    /// All of them below 64.
    Few(u64),
    /// The last word is not empty.
    Many(Box<[u64]>),
}

impl Default for Held {
    fn default() -> Held {
        Held::Few(0)
    }
}

impl Positions {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.words().iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        matches!(self.0, Held::Few(0))
    }

    /// Whether one is among them.
    pub fn contains(&self, position: usize) -> bool {
        self.words().get(position / 64).is_some_and(|word| word >> (position % 64) & 1 == 1)
    }

    /// Adds one; nothing changes if it is there.
    pub fn insert(&mut self, position: usize) {
        let bit = 1 << (position % 64);
        match &mut self.0 {
            Held::Few(word) if position < 64 => *word |= bit,
            Held::Many(words) if position / 64 < words.len() => words[position / 64] |= bit,
            Held::Few(_) | Held::Many(_) => {
                let mut words = self.words().to_vec();
                words.resize(position / 64 + 1, 0);
                words[position / 64] |= bit;
                self.0 = Held::Many(words.into_boxed_slice());
            }
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let of_word = |(index, word): (usize, &u64)| {
            let some = |word: u64| (word != 0).then_some(word);
            let rest = std::iter::successors(some(*word), move |rest| some(rest & (rest - 1)));
            rest.map(move |rest| index * 64 + rest.trailing_zeros() as usize)
        };
        self.words().iter().enumerate().flat_map(of_word)
    }

    fn words(&self) -> &[u64] {
        match &self.0 {
            Held::Few(word) => std::slice::from_ref(word),
            Held::Many(words) => words,
        }
    }
}

impl FromIterator<usize> for Positions {
    fn from_iter<T: IntoIterator<Item = usize>>(positions: T) -> Positions {
        let mut all = Positions::default();
        positions.into_iter().for_each(|position| all.insert(position));
        all
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::Positions;

    proptest! {
        /// It is the set that it was made from, in whatever order that came.
        #[test]
        fn it_is_a_set_in_order(positions in proptest::collection::vec(0usize..400, 0..40)) {
            let wanted: BTreeSet<usize> = positions.iter().copied().collect();
            let found: Positions = positions.iter().copied().collect();
            prop_assert_eq!(found.iter().collect::<Vec<_>>(), wanted.iter().copied().collect::<Vec<_>>());
            prop_assert_eq!(found.len(), wanted.len());
            prop_assert_eq!(found.is_empty(), wanted.is_empty());
            prop_assert!((0..500).all(|position| found.contains(position) == wanted.contains(&position)));
            prop_assert_eq!(found, positions.into_iter().rev().collect::<Positions>());
        }
    }
}
