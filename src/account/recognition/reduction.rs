//! Criteria about the way emissions went: how much less than before, and whether they have peaked.
//!
//! ```text
//! less than before   base − latest >= share × base                                     of tonnes
//!                    base × people(latest) − latest × people(base) >= share × base × people(latest)    a head
//! peaked             peak − latest >= share × latest
//! ```
//! Shares are compared as products, so that a figure exactly on the threshold is on it.

use crate::model::{Headline, PeakWanted, ReductionWanted, Since};
use crate::quantity::{Dec, Year};

use super::Judgement;
use super::bench::{Answer, Bench};
use super::fact::{Evidence, Fact, PeakFact, ReductionFact};
use crate::account::Rules;
use crate::account::member::population;

/// A figure of an inventory: its position, its year, tonnes, and people where it is per head (one elsewhere).
type Point = (usize, Year, Dec, Dec);

impl<'a> Bench<'a> {
    pub fn reduction(&self, wanted: &ReductionWanted) -> Answer<'a> {
        let total = wanted.total.unwrap_or(self.account.headline);
        let tonnes = |index| self.tonnes(index, total, &wanted.sectors);
        let mut series = self.series(wanted.kind, tonnes);
        series.retain(|(_, year, _)| wanted.by.is_none_or(|by| *year <= by));
        let unknown = |fact| (Judgement::Unknown, Fact::Reduction(fact), None);
        let Some((latest, before)) = series.split_last() else {
            return unknown(ReductionFact::NoInventory);
        };
        let base = match base(wanted.since, latest.1, before) {
            Ok(base) => base,
            Err(fact) => return unknown(fact),
        };
        let evidence = Some(Evidence::Inventory(&self.member.inventories[latest.0]));
        let points = [latest, base].map(|(index, year, tonnes)| {
            let people = self.people(*year, wanted.per_head)?;
            Ok((*index, *year, *tonnes, people))
        });
        let (latest, base) = match points {
            [Ok(latest), Ok(base)] => (latest, base),
            [Err(fact), _] | [_, Err(fact)] => return (Judgement::Unknown, Fact::Reduction(fact), evidence),
        };
        let left_out = self.left_out_since((latest, base), total, &wanted.sectors);
        if let Some(fact) = left_out {
            return (Judgement::Unknown, Fact::Reduction(fact), evidence);
        }
        let (judgement, fact) = judged(wanted, (latest, base));
        (judgement, Fact::Reduction(fact), evidence)
    }

    fn left_out_since(
        &self,
        (latest, base): (Point, Point),
        total: Headline,
        sectors: &[usize],
    ) -> Option<ReductionFact> {
        // Of an edition that was replaced only its totals are known.
        if self.earlier_edition(latest.0).is_some() || self.earlier_edition(base.0).is_some() {
            return None;
        }
        let spots = self.left_out((latest.0, base.0), total, sectors);
        (!spots.is_empty()).then_some(ReductionFact::LeftOut { base: base.1, latest: latest.1, spots })
    }

    /// The people of a year; one where the figure is not per head.
    fn people(&self, year: Year, per_head: bool) -> Result<Dec, ReductionFact> {
        if !per_head {
            return Ok(Dec::ONE);
        }
        let used = population(Rules::of(self.model), self.member, year, self.occasion.day);
        used.map(|used| used.people).ok_or(ReductionFact::NoPeople(year))
    }

    pub fn peak(&self, wanted: &PeakWanted) -> Answer<'a> {
        let total = wanted.total.unwrap_or(self.account.headline);
        let value = |index| {
            let people = self.people(self.year_of(index), wanted.per_head).ok()?;
            self.tonnes(index, total, &[])?.over(people)
        };
        let series = self.series(wanted.kind, value);
        let Some((index, year, latest)) = series.last().copied() else {
            return (Judgement::Unknown, Fact::Peak(PeakFact::NoInventory), None);
        };
        let highest = series.iter().max_by_key(|(_, year, value)| (*value, *year)).copied();
        let (_, peak_year, peak) = highest.unwrap_or((index, year, latest));
        let years = Dec::from(i64::from(year.since(peak_year)));
        let met = || {
            let long_ago = wanted.before.is_met_by(years, Dec::ONE)?;
            Some(long_ago && wanted.above.is_met_by(peak.minus(latest)?, latest)?)
        };
        let above = peak.minus(latest).and_then(|more| more.times(Dec::HUNDRED)?.over(latest));
        let fact = PeakFact::Known { peak: (peak_year, peak), latest: (year, latest), above };
        let judgement = match met() {
            Some(true) => Judgement::Met,
            Some(false) => Judgement::NotMet,
            None => Judgement::Unknown,
        };
        (judgement, Fact::Peak(fact), Some(Evidence::Inventory(&self.member.inventories[index])))
    }
}

/// What the newest figure is compared with.
fn base(
    since: Since,
    latest: Year,
    before: &[(usize, Year, Dec)],
) -> Result<&(usize, Year, Dec), ReductionFact> {
    let (found, wanted) = match since {
        Since::First => (before.first(), None),
        Since::Previous => (before.last(), None),
        Since::Year(wanted) => (before.iter().find(|(_, year, _)| *year == wanted), Some(wanted)),
        Since::YearsBefore(years) => {
            let wanted = Year::new(latest.number() - years);
            let early = |year: Year| wanted.is_some_and(|wanted| year <= wanted);
            (before.iter().rev().find(|(_, year, _)| early(*year)), wanted)
        }
    };
    found.ok_or(ReductionFact::NoBase(wanted))
}

fn judged(wanted: &ReductionWanted, (latest, base): (Point, Point)) -> (Judgement, ReductionFact) {
    let ((_, year, now, people_now), (_, base_year, then, people_then)) = (latest, base);
    // Both are brought to one denominator, which is the product of both counts of people.
    let known = || {
        let (then_all, now_all) = (then.times(people_now)?, now.times(people_then)?);
        if then_all.is_zero() || then_all.is_negative() {
            return None;
        }
        let less = then_all.minus(now_all)?;
        let met = wanted.of.is_met_by(less, then_all)?;
        let percent = less.times(Dec::HUNDRED)?.over(then_all)?;
        let values = ReductionFact::Known {
            base: (base_year, then.over(people_then)?),
            latest: (year, now.over(people_now)?),
            percent,
        };
        Some((if met { Judgement::Met } else { Judgement::NotMet }, values))
    };
    known().unwrap_or((Judgement::Unknown, ReductionFact::NoBase(Some(base_year))))
}
