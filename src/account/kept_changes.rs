//! Why a member's headline changed, as it is kept: hundreds of numbers in maps, which few pages of a large network ask
//! for, packed into some hundred bytes.

use serde::{Deserialize, Serialize};

use super::change::Change;

/// The changes of a member.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct KeptChanges {
    /// How many of them a profile shows: see [`Change::is_shown`].
    pub shown: usize,
    /// `None` where they cannot be packed: then they are split again.
    packed: Option<Box<[u8]>>,
}

impl KeptChanges {
    /// Packs them.
    pub fn of(changes: &[Change]) -> KeptChanges {
        let packed = postcard::to_stdvec(changes).ok().map(Vec::into_boxed_slice);
        KeptChanges { shown: changes.iter().filter(|change| change.is_shown()).count(), packed }
    }

    /// The changes; `None` where they are not at hand.
    pub fn unpacked(&self) -> Option<Vec<Change>> {
        postcard::from_bytes(self.packed.as_deref()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use crate::account::tests::{model_of, today};
    use crate::account::{Rules, member};

    /// A network of one member whose fuel, people and factor change between two years of three.
    const FILES: [(&str, &str); 5] = [
        (
            "data/network.yaml",
            "site: {title: A network, base_url: \"https://a.example/\"}\nnetwork: {name: A, kind: network}\n",
        ),
        (
            "data/members/a/member.yaml",
            "name: A\nkind: city\npopulation: {2018: 900, 2019: 950, 2020: 1000}\n",
        ),
        (
            "data/members/a/inventories/2018.yaml",
            "year: 2018\ngwp: AR5\nlines:\n  \
             - {ref: I.1.1, activity: 100 MWh, of: natural-gas, factor: {CO2: 0.2 t/MWh, source: a test}}\n  \
             - {ref: III.1.1, emissions: {CH4: 3 t}}\n",
        ),
        (
            "data/members/a/inventories/2019.yaml",
            "year: 2019\ngwp: AR5\nlines:\n  \
             - {ref: I.1.1, activity: 90 MWh, of: natural-gas, factor: {CO2: 0.2 t/MWh, source: a test}}\n",
        ),
        (
            "data/members/a/inventories/2020.yaml",
            "year: 2020\ngwp: AR5\nlines:\n  \
             - {ref: I.1.1, activity: 80 MWh, of: natural-gas, factor: {CO2: 0.1 t/MWh, source: a test}}\n",
        ),
    ];

    #[test]
    fn what_is_unpacked_is_what_was_split() {
        let model = model_of(&FILES);
        let (rules, one) = (Rules::of(&model), &model.members[0]);
        let account = member::account(rules, one, today());
        let split = account.changes(rules, one);
        let years: Vec<[i32; 2]> =
            split.iter().map(|change| [change.from.number(), change.to.number()]).collect();
        assert_eq!(years, [[2018, 2020], [2019, 2020]]);
        assert!(!split[0].references.is_empty());
        let kept = super::KeptChanges::of(&split).unpacked();
        assert_eq!(format!("{kept:?}"), format!("{:?}", Some(&split)));
        assert_eq!(format!("{:?}", account.changes(rules, one)), format!("{split:?}"));
        assert_eq!(account.changes_shown(rules, one), 2);
    }
}
