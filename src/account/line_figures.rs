//! The figures of an inventory's lines, computed with it or when something first asks.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{Inventory, Lines, References};

use super::Rules;
use super::emission::{LineFigure, line_figure};

/// What each line of an inventory emits, in the order of the lines.
///
/// In a large network, and of a member that is as it was when the site was built last, they are computed when something
/// first asks for one: most pages show sums alone. Nothing is kept of them between two builds.
#[derive(Clone, Debug, Default)]
pub struct LineFigures {
    known: OnceLock<Box<[LineFigure]>>,
    to_come: Option<ToCome>,
}

/// What figures are computed from.
#[derive(Clone, Debug)]
struct ToCome {
    lines: Lines,
    with: Arc<With>,
}

/// What lines are computed with: mostly the same for all inventories of a member.
#[derive(Debug)]
pub(super) struct With {
    /// The set of global warming potentials that the source used.
    of_source: Arc<str>,
    /// The one that is shown.
    shown: Arc<str>,
    references: Arc<References>,
}

impl With {
    /// What an inventory's lines are computed with: that of another one, if it is the same.
    pub fn of(rules: Rules<'_>, inventory: &Inventory, other: Option<Arc<With>>) -> Arc<With> {
        other.filter(|other| other.of_source == inventory.gwp).unwrap_or_else(|| {
            Arc::new(With {
                of_source: Arc::clone(&inventory.gwp),
                shown: Arc::clone(&rules.network.accounting.gwp),
                references: Arc::clone(rules.references),
            })
        })
    }
}

impl LineFigures {
    /// Those of an inventory's lines, computed when something asks.
    pub(super) fn to_come(inventory: &Inventory, with: &Arc<With>) -> LineFigures {
        let to_come = ToCome { lines: inventory.lines.clone(), with: Arc::clone(with) };
        LineFigures { known: OnceLock::new(), to_come: Some(to_come) }
    }

    /// Lets a copy of them, where they are to come, come from a copy of the inventory that was set
    /// [apart](Inventory::apart).
    pub(super) fn come_from(&mut self, inventory: &Inventory) {
        if let Some(ToCome { with, .. }) = &self.to_come {
            *self = LineFigures::to_come(inventory, with);
        }
    }

    /// Whether they are computed.
    pub(super) fn are_known(&self) -> bool {
        self.known.get().is_some()
    }

    /// Whether they are neither known nor to come.
    pub(super) fn are_lost(&self) -> bool {
        self.known.get().is_none() && self.to_come.is_none()
    }

    /// The same, for whoever looks at them once: they are kept by nobody who does not have them already.
    pub fn once(&self) -> Cow<'_, [LineFigure]> {
        match self.known.get() {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(self.computed()),
        }
    }

    fn computed(&self) -> Vec<LineFigure> {
        let Some(ToCome { lines, with }) = &self.to_come else { return Vec::new() };
        let With { of_source, shown, references } = &**with;
        lines.iter().map(|line| line_figure(references, of_source, line, shown)).collect()
    }
}

impl From<Vec<LineFigure>> for LineFigures {
    fn from(figures: Vec<LineFigure>) -> LineFigures {
        LineFigures { known: OnceLock::from(figures.into_boxed_slice()), to_come: None }
    }
}

impl Deref for LineFigures {
    type Target = [LineFigure];

    fn deref(&self) -> &[LineFigure] {
        self.known.get_or_init(|| self.computed().into_boxed_slice())
    }
}

impl<'a> IntoIterator for &'a LineFigures {
    type Item = &'a LineFigure;
    type IntoIter = std::slice::Iter<'a, LineFigure>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Serialize for LineFigures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for LineFigures {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LineFigures, D::Error> {
        <()>::deserialize(deserializer).map(|()| LineFigures::default())
    }
}

#[cfg(test)]
mod tests {
    use crate::account::tests::{model_of, today};
    use crate::account::{LineFigure, MemberAccount, Rules, member};
    use crate::model::Model;

    /// A network of one member with one line of each sort.
    const FILES: [(&str, &str); 3] = [
        (
            "data/network.yaml",
            "site: {title: A network, base_url: \"https://a.example/\"}\nnetwork: {name: A, kind: network}\naccounting: {gwp: AR6}\n",
        ),
        ("data/members/a/member.yaml", "name: A\nkind: city\n"),
        (
            "data/members/a/inventories/2020.yaml",
            "year: 2020\ngwp: AR5\nlines:\n  \
             - {ref: I.1.1, activity: 100 MWh, factor: {CO2: 0.2 t/MWh, source: a test}}\n  \
             - {ref: II.1.1, emissions: {CH4: 3 t}}\n  \
             - {ref: III.1.1, notation: NE, because: a test}\n",
        ),
    ];

    fn account(model: &Model, is_large: bool) -> MemberAccount {
        let rules = Rules { is_large, ..Rules::of(model) };
        member::account(rules, &model.members[0], today())
    }

    fn all(figures: &[LineFigure]) -> Vec<String> {
        figures.iter().map(|figure| format!("{figure:?}")).collect()
    }

    #[test]
    fn what_is_looked_at_apart_is_the_same_and_stays_with_nobody() {
        let model = model_of(&FILES);
        for is_large in [false, true] {
            let account = account(&model, is_large);
            let member = model.members[0].apart();
            let apart = account.apart(&member);
            assert_eq!(all(&apart.inventories[0].lines), all(&account.inventories[0].lines.once()));
            let rules = Rules::of(&model);
            account.inventories[0].assurance(rules, &member.inventories[0], account.headline);
            assert_eq!(account.inventories[0].lines.are_known(), !is_large);
        }
    }

    #[test]
    fn what_is_computed_when_something_asks_is_what_is_kept() {
        let model = model_of(&FILES);
        let account = |is_large| account(&model, is_large).inventories.remove(0);
        let (kept, to_come) = (account(false), account(true));
        assert_eq!(kept.lines.len(), 3);
        assert_eq!(all(&to_come.lines.once()), all(&kept.lines.once()));
        assert_eq!(all(&to_come.lines), all(&kept.lines));
        assert_eq!(all(&to_come.lines.once()), all(&kept.lines));
    }
}
