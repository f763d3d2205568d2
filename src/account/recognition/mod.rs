//! Recognition: whether a member meets what a programme asks for. A verdict is a list: each criterion is met, not met or
//! cannot be known, with what was found and where it stands.
//!
//! A year's award is judged on that year's closing day: an inventory that came out later, a target that was adopted later
//! and a criterion of other years have no part in it. Who was given an award is said by people alone.

mod bench;
mod conditions;
mod fact;
mod history;
mod inventory;
mod joined;
mod journey;
mod measures;
mod reduction;
mod science;
mod tally;
mod target;

use crate::model::{Criterion, Member, Model, Programme, ProgrammeLevel};
use crate::quantity::{Date, Year};

use super::member::MemberAccount;
use bench::Bench;

pub use fact::{
    DatedFact, Evidence, Fact, InventoryFact, InventoryLack, JourneyFact, PeakFact, QualityFact,
    ReductionFact, TargetFact, TargetLack,
};
pub use history::{Recognised, awards, history};
pub use journey::{JourneyAccount, StepAccount, journey};
pub use tally::{Given, LevelTally, ProgrammeAccount, RecognitionAccount, recognition};

/// The answer to whether something is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Judgement {
    Met,
    NotMet,
    /// The data do not say.
    Unknown,
}

impl Judgement {
    /// What follows where all must be met.
    pub fn of_all(parts: impl Iterator<Item = Judgement>) -> Judgement {
        let mut all = Judgement::Met;
        for part in parts {
            match part {
                Judgement::NotMet => return Judgement::NotMet,
                Judgement::Unknown => all = Judgement::Unknown,
                Judgement::Met => {}
            }
        }
        all
    }
}

/// A year's award and the day on which its data are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub year: Year,
    /// The closing day of the year, or today where that is still to come.
    pub day: Date,
    /// The day on which the site is made: what is to be announced later is not known to anybody yet.
    pub today: Date,
    /// Whether data without a day can be taken as known: not on a day that is past.
    pub is_current: bool,
}

impl Occasion {
    /// The judging of a programme for a year. One that is given once is judged as things stand today.
    pub fn of(programme: &Programme, year: Year, today: Date) -> Occasion {
        let closing = programme.closing_day(year).unwrap_or(today);
        if year.number() == today.year() && !programme.yearly {
            return Occasion::now(year, today);
        }
        Occasion { year, day: closing.min(today), today, is_current: closing >= today }
    }

    /// As things stand today.
    pub fn now(year: Year, today: Date) -> Occasion {
        Occasion { year, day: today, today, is_current: true }
    }
}

/// What came of one criterion.
#[derive(Clone, Debug)]
pub struct Finding<'a> {
    pub criterion: &'a Criterion,
    pub judgement: Judgement,
    /// What was found.
    pub fact: Fact<'a>,
    /// What says so.
    pub evidence: Option<Evidence<'a>>,
    /// What came of the criteria that it joins.
    pub parts: Vec<Finding<'a>>,
}

/// What came of a level.
#[derive(Clone, Debug)]
pub struct LevelVerdict<'a> {
    /// Its position among the programme's.
    pub position: usize,
    pub level: &'a ProgrammeLevel,
    /// Of its own criteria, whatever the levels below it are.
    pub judgement: Judgement,
    pub findings: Vec<Finding<'a>>,
}

/// What came of a programme for one member and year.
#[derive(Clone, Debug)]
pub struct Verdict<'a> {
    pub programme: &'a Programme,
    pub occasion: Occasion,
    /// The levels that there are in the year.
    pub levels: Vec<LevelVerdict<'a>>,
}

impl<'a> Verdict<'a> {
    /// The positions in `levels` that the member appears to meet: those below the first that it does not, or every badge
    /// that it does.
    pub fn reached(&self) -> Vec<usize> {
        let is_met = |index: &usize| self.levels[*index].judgement == Judgement::Met;
        let all = 0..self.levels.len();
        if self.programme.ordered { all.take_while(is_met).collect() } else { all.filter(is_met).collect() }
    }

    /// The level after the highest one that is reached, if levels are climbed one by one.
    pub fn next(&self) -> Option<&LevelVerdict<'a>> {
        if self.programme.ordered { self.levels.get(self.reached().len()) } else { None }
    }
}

/// Judges a member by a programme's rules for a year.
pub fn verdict<'a>(
    model: &'a Model,
    (member, account): (&'a Member, &'a MemberAccount),
    programme: &'a Programme,
    (year, today): (Year, Date),
) -> Verdict<'a> {
    let occasion = Occasion::of(programme, year, today);
    let mut bench = Bench::new(model, (member, account), occasion);
    let levels = programme.levels.iter().enumerate().filter(|(_, level)| level.is_of(year));
    let levels = levels.map(|(position, level)| {
        bench.turn_to(programme, position);
        let findings: Vec<Finding<'a>> =
            level.criteria_of(year).map(|criterion| bench.finding(criterion)).collect();
        let judgement = Judgement::of_all(findings.iter().map(|finding| finding.judgement));
        LevelVerdict { position, level, judgement, findings }
    });
    Verdict { programme, occasion, levels: levels.collect() }
}
