//! Criteria about inventories: one that is all of what is asked for, and how many there are.

use crate::model::{
    GasIndex, Headline, InventoriesWanted, Inventory, InventoryKind, InventoryWanted, QualityWanted,
    Threshold, What,
};
use crate::quantity::Dec;

use super::Judgement;
use super::bench::{Answer, Bench};
use super::fact::{Evidence, Fact, InventoryFact, InventoryLack, QualityFact};
use crate::account::{Assurance, InventoryAccount, Rules};

impl<'a> Bench<'a> {
    /// The newest inventory that is all of it; else the one that comes nearest.
    pub fn inventory(&self, wanted: &InventoryWanted) -> Answer<'a> {
        let mut best: Option<InventoryFact<'a>> = None;
        for index in self.inventories_of(wanted.kind).rev() {
            let lacks = self.lacks(wanted, index);
            let found = InventoryFact { inventory: &self.member.inventories[index], lacks };
            let nearer = best.as_ref().is_none_or(|best| rank(&found) < rank(best));
            if found.lacks.is_empty() {
                best = Some(found);
                break;
            }
            if nearer {
                best = Some(found);
            }
        }
        let judgement = match &best {
            None => Judgement::NotMet,
            Some(best) if best.lacks.is_empty() => Judgement::Met,
            Some(best) if best.lacks.iter().all(InventoryLack::is_unknown) => Judgement::Unknown,
            Some(_) => Judgement::NotMet,
        };
        let evidence = best.as_ref().map(|best| Evidence::Inventory(best.inventory));
        (judgement, Fact::Inventory(best), evidence)
    }

    fn lacks(&self, wanted: &InventoryWanted, index: usize) -> Vec<InventoryLack> {
        let (inventory, account) = self.inventory_at(index);
        let mut lacks = Vec::new();
        let years = self.occasion.year.since(inventory.year);
        if wanted.not_older_than.is_some_and(|oldest| years > oldest) {
            lacks.push(InventoryLack::TooOld(years));
        }
        let protocol = inventory.protocol.as_deref();
        let is_asked_for = |own: &str| wanted.protocols.iter().any(|protocol| protocol == own);
        if !wanted.protocols.is_empty() && !protocol.is_some_and(is_asked_for) {
            lacks.push(InventoryLack::Protocol);
        }
        let verified = inventory.details().verified.as_ref();
        if wanted.verified && verified.is_none_or(|verified| verified.on > self.occasion.day) {
            lacks.push(InventoryLack::Unverified);
        }
        let about_lines = wanted.level.is_some() || wanted.complete.is_some() || !wanted.gases.is_empty();
        if about_lines && self.earlier_edition(index).is_some() {
            lacks.push(InventoryLack::EarlierEdition);
            return lacks;
        }
        lacks.extend(gases((inventory, account), &wanted.gases));
        if lacks.iter().all(InventoryLack::is_unknown) {
            lacks.extend(self.incomplete(wanted, (inventory, account)));
        }
        lacks
    }

    fn assurance(&self, inventory: &Inventory, account: &'a InventoryAccount) -> &'a Assurance {
        account.assurance(Rules::of(self.model), inventory, self.account.headline)
    }

    /// What an inventory lacks of a level.
    fn incomplete(
        &self,
        wanted: &InventoryWanted,
        (inventory, account): (&Inventory, &'a InventoryAccount),
    ) -> Vec<InventoryLack> {
        if wanted.level.is_none() && wanted.complete.is_none() {
            return Vec::new();
        }
        let level = wanted.level.unwrap_or(Headline::Basic);
        let found = self.assurance(inventory, account).answered[usize::from(level == Headline::BasicPlus)];
        let mut lacks = Vec::new();
        if wanted.level.is_some() && found.unanswered > 0 && wanted.complete.is_none() {
            lacks.push(InventoryLack::Unanswered(found.unanswered.into()));
        }
        let (answered, asked) = (u32::from(found.answered), u32::from(found.asked));
        let is_enough = |share: Threshold| share.is_met_by(Dec::from(answered), Dec::from(asked));
        if wanted.complete.is_some_and(|share| is_enough(share) != Some(true)) {
            lacks.push(InventoryLack::Incomplete { answered, asked });
        }
        lacks
    }

    /// How many inventories there are, or how many years in a row.
    pub fn inventories(&self, wanted: &InventoriesWanted) -> Answer<'a> {
        let of_kind = self.inventories_of(wanted.kind);
        let indexes: Vec<usize> =
            of_kind.filter(|index| wanted.since.is_none_or(|since| self.year_of(*index) >= since)).collect();
        let newest = indexes.last().map(|index| Evidence::Inventory(&self.member.inventories[*index]));
        let enough = |is_enough| if is_enough { Judgement::Met } else { Judgement::NotMet };
        let counts = wanted.at_least.map(|wanted| (indexes.len(), wanted));
        if let Some(length) = wanted.in_a_row {
            let found = streak(indexes.iter().map(|index| self.year_of(*index).number()));
            let both = found >= length && counts.is_none_or(|(found, wanted)| found >= wanted);
            let newest_year = indexes.last().map(|index| self.year_of(*index));
            return (enough(both), Fact::Streak { found, wanted: length, newest: newest_year }, newest);
        }
        let (found, wanted) = counts.unwrap_or((indexes.len(), 1));
        (enough(found >= wanted), Fact::Count { found, wanted, unknown: 0 }, newest)
    }

    /// How good the data of the newest inventory are.
    pub fn quality(&self, wanted: &QualityWanted) -> Answer<'a> {
        let newest = self.inventories_of(wanted.kind).next_back();
        let Some(index) = newest else {
            return (Judgement::NotMet, Fact::Quality(QualityFact::NoInventory), None);
        };
        let (inventory, account) = self.inventory_at(index);
        let evidence = Some(Evidence::Inventory(inventory));
        let not_stated = Fact::Quality(QualityFact::NotStated(inventory.year));
        if self.earlier_edition(index).is_some() {
            return (Judgement::Unknown, not_stated, evidence);
        }
        let shares = self.assurance(inventory, account).quality.as_deref();
        let grades = shares.map(|shares| if wanted.of_factors { shares.factor } else { shares.activity });
        let known = grades.and_then(|grades| {
            let whole = grades.in_order().iter().try_fold(Dec::ZERO, |sum, part| sum.plus(*part))?;
            let better = grades.high.plus(grades.medium)?;
            let high = wanted.high.map(|share| share.is_met_by(grades.high, whole));
            let medium = wanted.medium_or_better.map(|share| share.is_met_by(better, whole));
            let shown = if wanted.high.is_some() { grades.high } else { better };
            let percent = shown.times(Dec::HUNDRED)?.over(whole)?;
            Some((high.into_iter().chain(medium).all(|met| met == Some(true)), percent))
        });
        match known {
            None => (Judgement::Unknown, not_stated, evidence),
            Some((is_met, percent)) => {
                let judgement = if is_met { Judgement::Met } else { Judgement::NotMet };
                (judgement, Fact::Quality(QualityFact::Known { year: inventory.year, percent }), evidence)
            }
        }
    }

    /// The newest inventory of a kind that has a figure, and all before it, oldest first.
    pub fn series(
        &self,
        kind: InventoryKind,
        value: impl Fn(usize) -> Option<Dec>,
    ) -> Vec<(usize, crate::quantity::Year, Dec)> {
        let known = self.inventories_of(kind);
        known.filter_map(|index| Some((index, self.year_of(index), value(index)?))).collect()
    }
}

/// Fewer lacks first; what is only unknown before what is lacking.
fn rank(found: &InventoryFact<'_>) -> (usize, usize) {
    let unknown = found.lacks.iter().filter(|lack| lack.is_unknown()).count();
    (found.lacks.len() - unknown, unknown)
}

/// Gases that an inventory does not have.
fn gases(
    (inventory, account): (&Inventory, &InventoryAccount),
    wanted: &[GasIndex],
) -> Option<InventoryLack> {
    let has = |gas: &GasIndex| account.gases.iter().any(|(known, _)| known == gas);
    let lacking: Vec<GasIndex> = wanted.iter().filter(|gas| !has(gas)).copied().collect();
    if lacking.is_empty() {
        return None;
    }
    let mixed = inventory.lines.iter().any(|line| matches!(line.what, What::Co2e { .. }))
        || account.lines.iter().any(|line| line.co2e.is_some() && line.gases.is_empty());
    Some(if mixed { InventoryLack::GasesUnknown(lacking) } else { InventoryLack::Gases(lacking) })
}

/// How many years up to the last follow each other without a gap.
fn streak(years: impl DoubleEndedIterator<Item = i32>) -> usize {
    let mut length = 0;
    let mut next = None;
    for year in years.rev() {
        if next.is_some_and(|next| year != next) {
            break;
        }
        length += 1;
        next = Some(year - 1);
    }
    length
}
