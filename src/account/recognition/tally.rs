//! Who was recognised, and who appears to meet what a programme asks for, over all members. Each member is judged once
//! for a programme's newest year, and again for the years that the programme lists under `rounds:` where it shows its
//! rule.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::model::{Model, Programme, Wants};
use crate::quantity::{Date, Year};

use super::{Judgement, verdict};
use crate::account::member::MemberAccount;

/// Recognition in a site.
#[derive(Clone, Debug)]
pub struct RecognitionAccount {
    /// In the order of the model's programmes.
    pub programmes: Vec<ProgrammeAccount>,
}

/// One programme over all members.
#[derive(Clone, Debug, Default)]
pub struct ProgrammeAccount {
    /// The newest year that is judged; `None` where the programme is not given this year or later.
    pub year: Option<Year>,
    /// What people gave, by year, in the order of the members; only what may be shown today.
    pub given: BTreeMap<Year, Vec<Given>>,
    /// What the rule says, by year and in the order of the levels that there are in that year.
    pub appears: BTreeMap<Year, Vec<LevelTally>>,
}

/// An award that people gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// Positions of the member, of its award, and of the level.
    pub member: usize,
    pub award: usize,
    pub level: Option<usize>,
}

/// A level over all members that are judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelTally {
    /// Its position among the programme's levels.
    pub level: usize,
    /// How many were judged.
    pub judged: usize,
    /// Positions of the members whose highest level it appears to be; of every one that meets it where it is a badge.
    pub members: Vec<usize>,
    /// How many meet the level or one above it.
    pub met: usize,
    /// By the position of each criterion that is asked in the year: how many do not meet it, and of how many it is not
    /// known.
    pub lacking: Vec<(usize, usize)>,
}

impl ProgrammeAccount {
    /// Awards of a level in a year.
    pub fn given_in(&self, year: Year, level: usize) -> impl Iterator<Item = &Given> {
        self.given.get(&year).into_iter().flatten().filter(move |given| given.level == Some(level))
    }

    /// Every year in which there is something to show, newest first.
    pub fn years(&self) -> Vec<Year> {
        let years: BTreeSet<Year> = self.given.keys().chain(self.appears.keys()).copied().collect();
        years.into_iter().rev().collect()
    }
}

/// Judges all members by all programmes.
pub fn recognition(model: &Model, members: &[MemberAccount], today: Date) -> RecognitionAccount {
    let mut given = given(model, today);
    let programme = |(position, programme): (usize, &Programme)| {
        let year = Year::new(today.year()).filter(|year| programme.is_given_in(*year));
        let shown = programme.rounds.keys().filter(|_| programme.show_rule).copied();
        let shown = shown.filter(|year| programme.is_given_in(*year));
        let years: BTreeSet<Year> = year.into_iter().chain(shown).collect();
        let judged = years.into_iter().filter(|year| year.number() <= today.year());
        let appears = judged.map(|year| (year, tallies(model, members, programme, (year, today)))).collect();
        ProgrammeAccount { year, given: given.remove(&position).unwrap_or_default(), appears }
    };
    let programmes = model.programmes.iter().enumerate().map(programme).collect();
    RecognitionAccount { programmes }
}

/// What people gave, by the position of the programme and by year.
fn given(model: &Model, today: Date) -> BTreeMap<usize, BTreeMap<Year, Vec<Given>>> {
    let mut all: BTreeMap<usize, BTreeMap<Year, Vec<Given>>> = BTreeMap::new();
    for (member, known) in model.members.iter().enumerate() {
        for (index, award) in known.awards.iter().enumerate() {
            let of = model.programmes.iter().position(|programme| programme.id == award.programme);
            let Some(position) = of else { continue };
            let programme = &model.programmes[position];
            if model.tells_of(programme, award, today) {
                let level = programme.level_named(award.level.as_deref());
                let years = all.entry(position).or_default();
                years.entry(award.year).or_default().push(Given { member, award: index, level });
            }
        }
    }
    all
}

/// Whether a programme leaves anything to a rule.
fn has_rule(programme: &Programme) -> bool {
    let criteria = programme.levels.iter().flat_map(|level| &level.criteria);
    criteria.into_iter().any(|criterion| !matches!(criterion.wants, Wants::ByPeople(_)))
}

/// Judges all members that are there in a year.
fn tallies(
    model: &Model,
    accounts: &[MemberAccount],
    programme: &Programme,
    (year, today): (Year, Date),
) -> Vec<LevelTally> {
    let levels = programme.levels.iter().enumerate().filter(|(_, level)| level.is_of(year));
    let empty = levels.map(|(position, level)| LevelTally {
        level: position,
        lacking: vec![(0, 0); level.criteria_of(year).count()],
        ..LevelTally::default()
    });
    let empty: Vec<LevelTally> = empty.collect();
    if !has_rule(programme) {
        return empty;
    }
    let is_there = |index: &usize| {
        let member = &model.members[*index];
        member.merged_into.is_none() && member.left.is_none_or(|left| left.year() >= year.number())
    };
    let judged = |mut tallies: Vec<LevelTally>, index: usize| {
        let verdict = verdict(model, (&model.members[index], &accounts[index]), programme, (year, today));
        let reached = verdict.reached();
        for (position, (level, tally)) in verdict.levels.iter().zip(&mut tallies).enumerate() {
            tally.judged += 1;
            tally.met += usize::from(reached.contains(&position));
            let is_highest = !programme.ordered || reached.last() == Some(&position);
            if is_highest && reached.contains(&position) {
                tally.members.push(index);
            }
            for (finding, (failed, unknown)) in level.findings.iter().zip(&mut tally.lacking) {
                *failed += usize::from(finding.judgement == Judgement::NotMet);
                *unknown += usize::from(finding.judgement == Judgement::Unknown);
            }
        }
        tallies
    };
    let both = |first: Vec<LevelTally>, second: Vec<LevelTally>| {
        first.into_iter().zip(second).map(|(first, second)| first.with(second)).collect()
    };
    let members = (0..model.members.len()).into_par_iter().filter(is_there);
    members.fold(|| empty.clone(), judged).reduce(|| empty.clone(), both)
}

impl LevelTally {
    /// The tally of these members and of those after them.
    fn with(mut self, other: LevelTally) -> LevelTally {
        self.judged += other.judged;
        self.met += other.met;
        self.members.extend(other.members);
        for ((failed, unknown), (more, more_unknown)) in self.lacking.iter_mut().zip(other.lacking) {
            *failed += more;
            *unknown += more_unknown;
        }
        self
    }
}
