//! What is due, and what will be: inventories, years of targets, actions, reviews that were announced.
//!
//! - an inventory: of a member with a rhythm of reporting, the newest year of that rhythm whose time is up and which
//!   has none, and the next one; of every other member, a newer inventory by the end of the last year in which the
//!   newest one is not too old to judge by
//! - a target: the end of its year, while no inventory of that year or a later one tells how it went
//! - an action: the end of the year in which it was to start, while it is planned; the end of the year of its full
//!   effect, while it is under way
//! - a review: its day
//!
//! Members that have left, or became part of another one, have nothing due.

use rayon::prelude::*;

use crate::model::{Action, Inventory, InventoryKind, Member, Model};
use crate::quantity::{Date, Year};

use super::member::MemberAccount;

/// Something that a member has to do or to look at by a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    pub day: Date,
    /// Position of the member.
    pub member: usize,
    pub kind: DueKind,
    /// The day since which the data have said so, as far as they tell: never a day of the clock.
    pub since: Date,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueKind {
    /// The inventory of a year, by a rhythm of so many years, so many years after its year.
    Inventory {
        year: Year,
        every: i32,
        within: i32,
    },
    /// A newer inventory than this newest one, which is too old after so many years.
    NewerInventory {
        newest: Year,
        stale_after: i32,
    },
    /// The year of a target, by its position.
    TargetYear(usize),
    /// A planned action that was to start, by its position.
    ActionStart(usize),
    /// An action that was to have its full effect.
    ActionEffect(usize),
    TargetReview(usize),
    ActionReview(usize),
    /// Of a plan, by its position.
    PlanReview(usize),
}

impl DueKind {
    /// As the API names it.
    pub fn name(self) -> &'static str {
        match self {
            DueKind::Inventory { .. } => "inventory",
            DueKind::NewerInventory { .. } => "newer-inventory",
            DueKind::TargetYear(_) => "target-year",
            DueKind::ActionStart(_) => "action-start",
            DueKind::ActionEffect(_) => "action-effect",
            DueKind::TargetReview(_) => "target-review",
            DueKind::ActionReview(_) => "action-review",
            DueKind::PlanReview(_) => "plan-review",
        }
    }
}

/// What is due of every member, in the order of the members, each by day.
pub fn due(model: &Model, accounts: &[MemberAccount], today: Date) -> Vec<Vec<Due>> {
    let of_one = |(index, (member, account)): (usize, (&Member, &MemberAccount))| {
        let mut one = OneMember { model, member, account, index, today, all: Vec::new() };
        if member.left.is_none() && member.merged_into.is_none() {
            one.inventories();
            one.targets();
            one.actions();
            one.reviews();
        }
        one.all.sort_unstable();
        one.all
    };
    model.members.par_iter().zip(accounts).enumerate().map(of_one).collect()
}

struct OneMember<'a> {
    model: &'a Model,
    member: &'a Member,
    account: &'a MemberAccount,
    index: usize,
    today: Date,
    all: Vec<Due>,
}

impl OneMember<'_> {
    fn put(&mut self, kind: DueKind, day: Option<Date>, since: Option<Date>) {
        let Some(day) = day else { return };
        let since = since.unwrap_or(day).min(day);
        self.all.push(Due { day, member: self.index, kind, since });
    }

    fn inventories(&mut self) {
        let community = |inventory: &&Inventory| inventory.kind == InventoryKind::Community;
        let Some(newest) = self.member.inventories.iter().filter(community).map(|one| one.year).max() else {
            return;
        };
        let since = Date::first_of(newest.number() + 1);
        let accounting = &self.model.network.accounting;
        let Some(rhythm) = self.member.reporting.as_ref().or(accounting.reporting.as_ref()) else {
            let stale_after = accounting.status.stale_after;
            let day = Date::last_of(newest.number() + stale_after);
            return self.put(DueKind::NewerInventory { newest, stale_after }, day, since);
        };
        let (every, within) = (rhythm.every, rhythm.within);
        let expected = |turn: i32| Year::new(newest.number() + turn * every);
        let is_past = |year: &Year| year.number() + within < self.today.year();
        let years: Vec<Year> = (1..).map_while(expected).take_while(is_past).collect();
        let next = expected(i32::try_from(years.len() + 1).unwrap_or(i32::MAX));
        for year in years.last().copied().into_iter().chain(next) {
            let day = Date::last_of(year.number() + within);
            self.put(DueKind::Inventory { year, every, within }, day, since);
        }
    }

    fn targets(&mut self) {
        for (index, (target, account)) in self.member.targets.iter().zip(&self.account.targets).enumerate() {
            let base = account.base_year.map(|base| base.number() + 1).and_then(Date::first_of);
            let since = target.adopted.or(base);
            if account.latest.is_none_or(|(year, _)| year < target.year) {
                self.put(DueKind::TargetYear(index), Date::last_of(target.year.number()), since);
            }
            self.put(DueKind::TargetReview(index), target.review, since);
        }
    }

    fn actions(&mut self) {
        for (index, action) in self.member.actions.iter().enumerate() {
            let since = last_news(action);
            let end = |year: Option<Year>| Date::last_of(year?.number());
            match action.status.as_str() {
                "planned" => self.put(DueKind::ActionStart(index), end(action.start), since),
                "started" | "in progress" => {
                    self.put(DueKind::ActionEffect(index), end(action.full_effect), since);
                }
                _ => {}
            }
            self.put(DueKind::ActionReview(index), action.review, since);
        }
    }

    fn reviews(&mut self) {
        for (index, plan) in self.member.plans.iter().enumerate() {
            self.put(DueKind::PlanReview(index), plan.review, plan.adopted);
        }
    }
}

/// The day of the last news of an action, or when it was to begin.
fn last_news(action: &Action) -> Option<Date> {
    let begins = || Date::first_of(action.start?.number());
    action.updates.iter().map(|update| update.on).max().or_else(begins)
}
