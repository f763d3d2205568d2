//! Criteria about what has a day: plans, commitments, hazards that were assessed, and membership.

use crate::model::{
    Commitment, CommitmentWanted, Hazard, HazardAspect, HazardsWanted, MembershipWanted, Plan, PlanWanted,
};
use crate::quantity::Date;

use super::Judgement;
use super::bench::{Answer, Bench, Known};
use super::fact::{DatedFact, Evidence, Fact};

impl<'a> Bench<'a> {
    pub fn plan(&self, wanted: &PlanWanted) -> Answer<'a> {
        let is_of = |plan: &&Plan| wanted.kinds.is_empty() || wanted.kinds.contains(&plan.kind);
        let fact = |plan: &Plan| {
            let found = self.dated(plan.adopted, wanted.not_older_than)?;
            let lacks_address = wanted.published && plan.url.is_none();
            let is_found = matches!(found, DatedFact::Found(_));
            Some(if lacks_address && is_found { DatedFact::Unpublished } else { found })
        };
        let plans = self.member.plans.iter().filter(is_of);
        let (fact, plan) = best(plans.filter_map(|plan| Some((fact(plan)?, plan))));
        (judgement(fact), Fact::Plan(fact), plan.map(Evidence::Plan))
    }

    pub fn commitment(&self, wanted: &CommitmentWanted) -> Answer<'a> {
        let is_of = |commitment: &&Commitment| {
            wanted.names.iter().any(|name| name.trim().eq_ignore_ascii_case(commitment.name.trim()))
        };
        let commitments = self.member.commitments.iter().filter(is_of);
        let dated = |commitment: &'a Commitment| {
            Some((self.dated(commitment.on, wanted.not_older_than)?, commitment))
        };
        let (fact, commitment) = best(commitments.filter_map(dated));
        (judgement(fact), Fact::Commitment(fact), commitment.map(Evidence::Commitment))
    }

    /// What is to be said of something of a day; `None` where it came later.
    fn dated(&self, day: Option<Date>, not_older_than: Option<i32>) -> Option<DatedFact> {
        match (self.known(day), day) {
            (Known::No, _) => None,
            (Known::Undated, _) => Some(DatedFact::Undated),
            (Known::Yes, Some(day)) if self.is_older(day, not_older_than) => Some(DatedFact::TooOld(day)),
            (Known::Yes, None) if not_older_than.is_some() => Some(DatedFact::Undated),
            (Known::Yes, day) => Some(DatedFact::Found(day)),
        }
    }

    /// Whether more than so many years have passed on the day of judging; on the anniversary itself they have not.
    fn is_older(&self, day: Date, years: Option<i32>) -> bool {
        years.and_then(|years| day.years_later(years)).is_some_and(|last| last < self.occasion.day)
    }

    pub fn hazards(&self, wanted: &HazardsWanted) -> Answer<'a> {
        let says = |hazard: &Hazard| {
            wanted.with.iter().all(|aspect| match aspect {
                HazardAspect::Level => hazard.level.is_some(),
                HazardAspect::Trend => hazard.trend.is_some(),
                HazardAspect::Horizon => hazard.horizon.is_some(),
            })
        };
        let (mut found, mut unknown, mut first) = (0, 0, None);
        for hazard in self.member.hazards.iter().filter(|hazard| says(hazard)) {
            match self.known(hazard.assessed) {
                Known::Yes => {
                    found += 1;
                    first = first.or(Some(hazard));
                }
                Known::Undated => unknown += 1,
                Known::No => {}
            }
        }
        let fact = Fact::Count { found, wanted: wanted.at_least, unknown };
        (counted(found, unknown, wanted.at_least), fact, first.map(Evidence::Hazard))
    }

    pub fn membership(&self, wanted: &MembershipWanted) -> Answer<'a> {
        let member = self.member;
        let left = member.left.is_some_and(|left| left <= self.occasion.day);
        let since = member.joined.and_then(|joined| joined.years_later(wanted.years));
        let judgement = match (left, since) {
            (true, _) => Judgement::NotMet,
            (false, None) => Judgement::Unknown,
            (false, Some(since)) if since <= self.occasion.day => Judgement::Met,
            (false, Some(_)) => Judgement::NotMet,
        };
        (judgement, Fact::Membership { joined: member.joined, left }, Some(Evidence::Member(member)))
    }
}

/// What follows where so many were found, and of others it cannot be told.
pub fn counted(found: usize, unknown: usize, wanted: usize) -> Judgement {
    if found >= wanted {
        Judgement::Met
    } else if found + unknown >= wanted {
        Judgement::Unknown
    } else {
        Judgement::NotMet
    }
}

fn judgement(fact: DatedFact) -> Judgement {
    match fact {
        DatedFact::Found(_) => Judgement::Met,
        DatedFact::Undated => Judgement::Unknown,
        DatedFact::Nothing | DatedFact::TooOld(_) | DatedFact::Unpublished => Judgement::NotMet,
    }
}

/// The best of what was found; the newest of those that are as good.
fn best<'a, T>(found: impl Iterator<Item = (DatedFact, &'a T)>) -> (DatedFact, Option<&'a T>) {
    let rank = |fact: &DatedFact| match fact {
        DatedFact::Found(day) => (4, *day),
        DatedFact::Undated => (3, None),
        DatedFact::Unpublished => (2, None),
        DatedFact::TooOld(day) => (1, Some(*day)),
        DatedFact::Nothing => (0, None),
    };
    let best = found.max_by_key(|(fact, _)| rank(fact));
    best.map_or((DatedFact::Nothing, None), |(fact, thing)| (fact, Some(thing)))
}
