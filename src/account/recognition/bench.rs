//! Who is judged, on which occasion, and what was known then.

use crate::model::{
    Award, Criterion, Headline, Inventory, InventoryKind, Member, Model, Programme, Restatement, Spot, Wants,
};
use crate::quantity::{Date, Dec, Year};

use super::fact::{Evidence, Fact};
use super::{Finding, Judgement, Occasion};
use crate::account::figure::Figure;
use crate::account::member::{InventoryAccount, MemberAccount};
use crate::account::positions::Positions;
use crate::account::total::counts_in;

/// Everything that a criterion is judged by.
#[derive(Clone, Debug)]
pub struct Bench<'a> {
    pub model: &'a Model,
    pub member: &'a Member,
    pub account: &'a MemberAccount,
    pub occasion: Occasion,
    /// Positions of the inventories that were not known on the day.
    pub hidden: Vec<usize>,
    /// The level that is judged, with its position.
    level: Option<(&'a Programme, usize)>,
}

/// Whether something with a day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Yes,
    /// It came later.
    No,
    /// It has no day, and it must have one.
    Undated,
}

impl<'a> Bench<'a> {
    pub fn new(
        model: &'a Model,
        (member, account): (&'a Member, &'a MemberAccount),
        occasion: Occasion,
    ) -> Bench<'a> {
        let is_known = |inventory: &Inventory| match inventory.details().published {
            Some(day) => day <= occasion.day,
            // One that does not say when it came out counts as soon as its year is over.
            None => inventory.year.number() < occasion.day.year(),
        };
        let all = member.inventories.iter().enumerate();
        let hidden = all.filter(|(_, inventory)| !is_known(inventory)).map(|(index, _)| index).collect();
        Bench { model, member, account, occasion, hidden, level: None }
    }

    /// Turns to a level, whose awards are what people say.
    pub fn turn_to(&mut self, programme: &'a Programme, level: usize) {
        self.level = Some((programme, level));
    }

    /// The award that people gave for the level and year.
    fn award(&self) -> Option<&'a Award> {
        let (programme, level) = self.level?;
        let is_of = |award: &&Award| {
            award.programme == programme.id
                && award.year == self.occasion.year
                && self.model.tells_of(programme, award, self.occasion.today)
                && programme.level_named(award.level.as_deref()) == Some(level)
        };
        self.member.awards.iter().find(is_of)
    }

    /// Judges one criterion.
    pub fn finding(&self, criterion: &'a Criterion) -> Finding<'a> {
        let (judgement, fact, evidence) = match &criterion.wants {
            Wants::All(_) | Wants::Any(_) | Wants::Not(_) | Wants::AtLeast(..) => {
                return self.joined(criterion);
            }
            Wants::Inventory(wanted) => self.inventory(wanted),
            Wants::Inventories(wanted) => self.inventories(wanted),
            Wants::Target(wanted) => self.target(wanted),
            Wants::Reduction(wanted) => self.reduction(wanted),
            Wants::Peak(wanted) => self.peak(wanted),
            Wants::Plan(wanted) => self.plan(wanted),
            Wants::Actions(wanted) => self.actions(wanted),
            Wants::Hazards(wanted) => self.hazards(wanted),
            Wants::Commitment(wanted) => self.commitment(wanted),
            Wants::Journey(wanted) => self.journey_steps(wanted),
            Wants::Quality(wanted) => self.quality(wanted),
            Wants::Membership(wanted) => self.membership(wanted),
            Wants::ByPeople(_) => self.by_people(),
        };
        Finding { criterion, judgement, fact, evidence, parts: Vec::new() }
    }

    fn by_people(&self) -> Answer<'a> {
        let award = self.award();
        let judgement = if award.is_some() { Judgement::Met } else { Judgement::Unknown };
        (judgement, Fact::People(award), award.map(Evidence::Award))
    }

    /// Whether something of a day counts on the day of judging.
    pub fn known(&self, day: Option<Date>) -> Known {
        match day {
            Some(day) if day <= self.occasion.day => Known::Yes,
            Some(_) => Known::No,
            None if self.occasion.is_current => Known::Yes,
            None => Known::Undated,
        }
    }

    /// Positions of the inventories of a kind that were known, oldest first.
    pub fn inventories_of(&self, kind: InventoryKind) -> impl DoubleEndedIterator<Item = usize> + '_ {
        let all = self.member.inventories.iter().enumerate();
        all.filter(move |(index, inventory)| inventory.kind == kind && !self.hidden.contains(index))
            .map(|(index, _)| index)
    }

    pub fn inventory_at(&self, index: usize) -> (&'a Inventory, &'a InventoryAccount) {
        (&self.member.inventories[index], &self.account.inventories[index])
    }

    pub fn year_of(&self, index: usize) -> Year {
        self.member.inventories[index].year
    }

    /// The edition that there was on the day of judging, if it is not the present one.
    pub fn earlier_edition(&self, index: usize) -> Option<&'a Restatement> {
        let replaced = &self.member.inventories[index].details().replaces;
        let later = replaced.iter().filter(|old| old.on.is_some_and(|on| on > self.occasion.day));
        later.min_by_key(|old| old.edition)
    }

    /// Tonnes of an inventory as it was on the day; of these sectors alone where some are named.
    pub fn tonnes(&self, index: usize, total: Headline, sectors: &[usize]) -> Option<Dec> {
        if let Some(edition) = self.earlier_edition(index) {
            let amount = edition.totals.get(&total).filter(|_| sectors.is_empty())?;
            return amount.in_unit(self.model.references.units.get("t")?);
        }
        if sectors.is_empty() {
            return self.account.inventories[index].totals.get(total).amount;
        }
        self.figure(index, total, sectors).amount
    }

    fn figure(&self, index: usize, total: Headline, sectors: &[usize]) -> Figure {
        let (inventory, account) = self.inventory_at(index);
        let gpc = &self.model.references.gpc;
        Figure::sum(&account.lines, |line| {
            let line = &inventory.lines[line];
            counts_in(gpc, line, total)
                && (sectors.is_empty()
                    || gpc.sector_of(line.spot).is_some_and(|sector| sectors.contains(&sector)))
        })
    }

    /// What the figure of one inventory leaves out and that of another has.
    pub fn left_out(&self, (latest, base): (usize, usize), total: Headline, sectors: &[usize]) -> Vec<Spot> {
        let spots = |index: usize, lines: Positions<'_>| -> Vec<Spot> {
            let inventory = &self.member.inventories[index];
            lines.iter().map(|position| inventory.lines[position].spot).collect()
        };
        // Of all sectors the figure is known already, and most leave nothing out.
        if sectors.is_empty() && self.account.inventories[latest].totals.get(total).without().is_empty() {
            return Vec::new();
        }
        let now = self.figure(latest, total, sectors);
        if now.without().is_empty() {
            return Vec::new();
        }
        let had = spots(base, self.figure(base, total, sectors).lines());
        let has = spots(latest, now.lines());
        let mut lost = spots(latest, now.without());
        lost.retain(|spot| had.contains(spot) && !has.contains(spot));
        lost
    }
}

/// What came of a criterion.
pub type Answer<'a> = (Judgement, Fact<'a>, Option<Evidence<'a>>);
