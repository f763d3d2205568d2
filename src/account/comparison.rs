//! Two inventories side by side, reference by reference: what can be compared, by which factors, and what keeps the
//! rest apart.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{Headline, Inventory, Line, Notation, Scope, Spot, What};
use crate::quantity::{Dec, Dimension, Total, Unit};

use super::Rules;
use super::change::{ActivityChange, Cause, ReferenceChange};
use super::lmdi::effects;
use super::member::{InventoryAccount, PopulationUsed};
use super::total::counts_in;

/// What is compared: a reference in a scope.
pub type Key = (Spot, Option<Scope>);

/// One of the two inventories: the lines that count and have a value, by reference.
pub struct Side<'a> {
    pub inventory: &'a Inventory,
    account: &'a InventoryAccount,
    pub total: Dec,
    pub by_spot: BTreeMap<Key, Vec<usize>>,
}

/// How a line came to its value.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Way<'a> {
    Given,
    Factor,
    Method(&'a str),
}

/// Activities by what they are of and their dimension: base units, tonnes, and the unit of the first of them.
type Activities<'a> = BTreeMap<(Option<&'a str>, &'a Dimension), Activity<'a>>;

#[derive(Clone)]
struct Activity<'a> {
    amount: Dec,
    co2e: Dec,
    unit: &'a Arc<Unit>,
    lines: Vec<usize>,
}

impl<'a> Side<'a> {
    /// An inventory; `None` where it lacks the total.
    pub fn of(
        rules: Rules<'_>,
        inventory: &'a Inventory,
        account: &'a InventoryAccount,
        total: Headline,
    ) -> Option<Side<'a>> {
        let mut by_spot: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (index, line) in inventory.lines.iter().enumerate() {
            if counts_in(&rules.references.gpc, line, total) && account.lines[index].co2e.is_some() {
                by_spot.entry((line.spot, line.scope)).or_default().push(index);
            }
        }
        Some(Side { inventory, account, total: account.totals.get(total).amount?, by_spot })
    }

    fn lines(&self, key: Key) -> &[usize] {
        self.by_spot.get(&key).map_or(&[], Vec::as_slice)
    }

    fn line(&self, index: usize) -> &'a Line {
        &self.inventory.lines[index]
    }

    fn co2e(&self, lines: &[usize]) -> Option<Dec> {
        let mut total = Total::EMPTY;
        lines.iter().filter_map(|index| self.account.lines[*index].co2e).for_each(|co2e| total.add(co2e));
        total.value()
    }

    /// Whether the inventory says that nothing of this occurs, so that nothing is emitted and nothing left out.
    fn says_none(&self, rules: Rules<'_>, (spot, scope): Key) -> bool {
        let gpc = &rules.references.gpc;
        self.inventory.lines.iter().any(|line| {
            let says = matches!(line.what, What::Notation { key: Notation::NotOccurring, .. });
            let covers = line.spot == spot
                || gpc.covered(spot).all(|part| gpc.covered(line.spot).any(|other| other.id == part.id));
            says && covers && (line.scope.is_none() || line.scope == scope)
        })
    }

    fn ways(&self, lines: &[usize]) -> BTreeSet<Way<'a>> {
        let way = |index: &usize| match &self.line(*index).what {
            What::Activity { .. } => Way::Factor,
            What::Method(calculation) => Way::Method(calculation.id()),
            What::Masses { .. } | What::Co2e { .. } | What::Notation { .. } => Way::Given,
        };
        lines.iter().map(way).collect()
    }

    /// The sets of global warming potentials in which the lines stand.
    fn sets(&self, shown: &'a Arc<str>, lines: &[usize]) -> BTreeSet<&str> {
        lines.iter().map(|index| self.account.lines[*index].fixed_gwp.as_deref().unwrap_or(shown)).collect()
    }

    /// The activities of the lines; `None` where one has none.
    fn activities(&self, lines: &[usize]) -> Option<Activities<'a>> {
        let mut found: Activities<'a> = BTreeMap::new();
        for index in lines {
            let What::Activity { amount, of, .. } = &self.line(*index).what else { return None };
            let base = amount.value.times(amount.unit.factor)?;
            let empty =
                Activity { amount: Dec::ZERO, co2e: Dec::ZERO, unit: &amount.unit, lines: Vec::new() };
            let one = found.entry((of.as_deref(), &amount.unit.dimension)).or_insert(empty);
            one.amount = one.amount.plus(base)?;
            one.co2e = one.co2e.plus(self.account.lines[*index].co2e?)?;
            one.lines.push(*index);
        }
        Some(found)
    }
}

/// All activities as one, where they are of one dimension.
fn as_one<'a>(activities: &Activities<'a>) -> Option<Activities<'a>> {
    let mut parts = activities.iter();
    let ((_, dimension), first) = parts.next()?;
    let mut sum = first.clone();
    for ((_, other), part) in parts {
        if other != dimension {
            return None;
        }
        sum.amount = sum.amount.plus(part.amount)?;
        sum.co2e = sum.co2e.plus(part.co2e)?;
        sum.lines.extend(&part.lines);
    }
    sum.lines.sort_unstable();
    Some(BTreeMap::from([((None, *dimension), sum)]))
}

/// The two inventories side by side.
pub struct Compared<'a> {
    pub rules: Rules<'a>,
    pub first: &'a Side<'a>,
    pub second: &'a Side<'a>,
    pub people: Option<(PopulationUsed, PopulationUsed)>,
}

impl<'a> Compared<'a> {
    /// What a reference added, by what its activities are of where that can be told.
    pub fn references(&self, key: Key) -> Option<Vec<ReferenceChange>> {
        let (before, after) = (self.first.lines(key), self.second.lines(key));
        if let Some(cause) = self.apart(key, before, after) {
            return Some(vec![self.whole(key, Some(cause))?]);
        }
        match self.activities(before, after) {
            Some(parts) => parts.into_iter().map(|part| self.by_activity(key, part)).collect(),
            None => Some(vec![self.whole(key, None)?]),
        }
    }

    /// What keeps the two from being compared, if anything does.
    fn apart(&self, key: Key, before: &[usize], after: &[usize]) -> Option<Cause> {
        let lacks = |side: &Side<'_>, lines: &[usize]| lines.is_empty() && !side.says_none(self.rules, key);
        if lacks(self.first, before) || lacks(self.second, after) {
            return Some(Cause::Boundary);
        }
        if before.is_empty() || after.is_empty() {
            return None;
        }
        if self.first.ways(before) != self.second.ways(after) {
            return Some(Cause::Method);
        }
        let shown = &self.rules.network.accounting.gwp;
        (self.first.sets(shown, before) != self.second.sets(shown, after)).then_some(Cause::Restated)
    }

    /// The activities of both sides, part by part; a side where nothing occurs has an activity of zero.
    #[allow(clippy::type_complexity, reason = "the pairs are taken apart by the one caller")]
    fn activities(
        &self,
        before: &[usize],
        after: &[usize],
    ) -> Option<Vec<(Option<&'a str>, Option<Activity<'a>>, Option<Activity<'a>>)>> {
        let (mut first, mut second) = (self.first.activities(before)?, self.second.activities(after)?);
        let one_is_empty = first.is_empty() || second.is_empty();
        if !one_is_empty && !first.keys().eq(second.keys()) {
            (first, second) = (as_one(&first)?, as_one(&second)?);
            if !first.keys().eq(second.keys()) {
                return None;
            }
        }
        let keys: BTreeSet<_> = first.keys().chain(second.keys()).copied().collect();
        let part = |key: (Option<&'a str>, &'a Dimension)| {
            (key.0, first.get(&key).cloned(), second.get(&key).cloned())
        };
        Some(keys.into_iter().map(part).collect())
    }

    fn by_activity(
        &self,
        (spot, scope): Key,
        (of, before, after): (Option<&'a str>, Option<Activity<'a>>, Option<Activity<'a>>),
    ) -> Option<ReferenceChange> {
        let unit = after.as_ref().or(before.as_ref())?.unit;
        let amount = |side: &Option<Activity<'_>>| side.as_ref().map_or(Dec::ZERO, |part| part.amount);
        let co2e = |side: &Option<Activity<'_>>| side.as_ref().map_or(Dec::ZERO, |part| part.co2e);
        let lines = |side: &Option<Activity<'_>>| side.as_ref().map_or_else(Vec::new, |p| p.lines.clone());
        let amounts = (amount(&before), amount(&after));
        let emitted = (co2e(&before), co2e(&after));
        let (leading, names) = match self.counts() {
            Some((first, second)) => {
                let per_head = (amounts.0.over(first)?, amounts.1.over(second)?);
                let names = [Cause::Population, Cause::ActivityPerHead, Cause::EmissionPerActivity];
                (vec![(first, second), per_head], names.to_vec())
            }
            None => (vec![amounts], vec![Cause::Activity, Cause::EmissionPerActivity]),
        };
        Some(ReferenceChange {
            spot,
            scope,
            of: of.map(str::to_owned),
            before: Some(emitted.0),
            after: Some(emitted.1),
            activity: Some(ActivityChange {
                unit: Arc::clone(unit),
                before: amounts.0.over(unit.factor)?,
                after: amounts.1.over(unit.factor)?,
            }),
            causes: names.into_iter().zip(effects(emitted, &leading)?).collect(),
            lines: (lines(&before), lines(&after)),
        })
    }

    /// A reference as one: its whole change from one cause, or by people and emissions a head.
    fn whole(&self, key: Key, cause: Option<Cause>) -> Option<ReferenceChange> {
        let (first, second) = (self.first.lines(key), self.second.lines(key));
        let (before, after) = (self.first.co2e(first)?, self.second.co2e(second)?);
        let causes = match (cause, self.counts()) {
            (Some(cause), _) => BTreeMap::from([(cause, after.minus(before)?)]),
            (None, Some(people)) => {
                let names = [Cause::Population, Cause::EmissionsPerHead];
                names.into_iter().zip(effects((before, after), &[people])?).collect()
            }
            (None, None) => BTreeMap::from([(Cause::Emissions, after.minus(before)?)]),
        };
        let is_boundary = cause == Some(Cause::Boundary);
        let counted = |lines: &[usize], value| (!is_boundary || !lines.is_empty()).then_some(value);
        Some(ReferenceChange {
            spot: key.0,
            scope: key.1,
            of: None,
            before: counted(first, before),
            after: counted(second, after),
            activity: None,
            causes,
            lines: (first.to_vec(), second.to_vec()),
        })
    }

    fn counts(&self) -> Option<(Dec, Dec)> {
        self.people.as_ref().map(|(before, after)| (before.people, after.people))
    }
}
