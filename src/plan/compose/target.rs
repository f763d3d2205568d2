//! Targets: what is promised, in words, and how it goes.

use crate::account::{Status as Verdict, TargetAccount};
use crate::model::{Target, TargetKind};
use crate::plan::view::{self, Direction, Source, Status};
use crate::plan::words;
use crate::quantity::Dec;

use super::promise::Promise;
use super::{Composer, Known, headline_name};

/// The status in the views' words.
pub fn status(status: Verdict) -> Status {
    match status {
        Verdict::Achieved => Status::Achieved,
        Verdict::OnTrack => Status::OnTrack,
        Verdict::Deviating => Status::Deviating,
        Verdict::OffTrack => Status::OffTrack,
        Verdict::Missed => Status::Missed,
        Verdict::TooOld => Status::TooOld,
        Verdict::NoData => Status::NoData,
    }
}

/// The target that a member is shown by: of those about the whole community the next after its newest
/// inventory, else the last.
pub fn main_target(known: Known<'_>) -> Option<(&Target, &TargetAccount)> {
    let pairs = || {
        let pairs = known.member.targets.iter().zip(&known.account.targets);
        let whole = pairs.filter(|(target, _)| target.sectors.is_empty() && !target.operations);
        // One about the headline total where there is any: it can be drawn beside the figures of the page.
        let of_headline = |account: &TargetAccount| account.total == Some(known.account.headline);
        let any =
            known.account.targets.iter().zip(&known.member.targets).any(|(account, target)| {
                of_headline(account) && target.sectors.is_empty() && !target.operations
            });
        whole.filter(move |(_, account)| !any || of_headline(account))
    };
    let newest = known.latest().map(|latest| latest.inventory.year);
    let ahead = pairs().filter(|(target, _)| newest.is_none_or(|newest| target.year > newest));
    let judged = |(_, account): &(&Target, &TargetAccount)| account.status != Verdict::NoData;
    ahead
        .clone()
        .filter(judged)
        .min_by_key(|(target, _)| target.year)
        .or_else(|| ahead.min_by_key(|(target, _)| target.year))
        .or_else(|| pairs().max_by_key(|(target, _)| target.year))
}

impl Composer<'_> {
    /// The targets of a member: those about the whole community, about some of its sectors, about operations.
    pub fn targets(&self, known: Known<'_>) -> [Vec<view::Target>; 3] {
        let mut groups = [Vec::new(), Vec::new(), Vec::new()];
        for (target, account) in known.member.targets.iter().zip(&known.account.targets) {
            let group = match (target.operations, target.sectors.is_empty()) {
                (true, _) => 2,
                (false, false) => 1,
                (false, true) => 0,
            };
            groups[group].push(self.target(Promise { known, target, account }));
        }
        groups
    }

    fn target(&self, promise: Promise<'_>) -> view::Target {
        let Promise { known, target, account } = promise;
        let terms = promise.terms();
        view::Target {
            id: target.id.clone(),
            title: self.title(target, account),
            kind: kind(&target.kind).to_owned(),
            about: self.about(target, account),
            year: target.year.to_string(),
            base_year: account.base_year.map(|year| year.to_string()).unwrap_or_default(),
            goal: account.goal.map(|it| self.words.tonnes(it)),
            has_people: terms.iter().any(|term| term.per_person.is_some()),
            has_changes: terms.iter().any(|term| term.change.is_some()),
            terms,
            status: status(account.status),
            judged_year: account.latest.map(|(year, _)| year.to_string()).unwrap_or_default(),
            gap: account.gap.map(|it| self.words.tonnes(it)),
            gap_percent: account.gap_percent.map(|it| self.words.percent(it)),
            achieved: account.achieved_percent.map(|it| self.words.percent(it)),
            expected: account.expected_percent.map(|it| self.words.percent(it)),
            meter: account.achieved_percent.map(|achieved| words::meter(achieved, account.expected_percent)),
            needed: promise.needed(),
            so_far: promise.so_far(),
            closing: promise.closing(),
            notes: self.reservations(promise),
            adopted: target.adopted.map(|it| self.words.day(it)).unwrap_or_default(),
            source: source(target),
            restated: account
                .base_year
                .zip(account.total)
                .filter(|_| !target.operations)
                .and_then(|base| self.restated_base(known, base)),
        }
    }

    /// What is promised: `50 % less by 2030 than in 2016`.
    pub fn title(&self, target: &Target, account: &TargetAccount) -> String {
        target.title.clone().unwrap_or_else(|| words::capitalised(&self.aim(target, account)))
    }

    /// The same after `the target of`: `50 % less by 2030 than in 2016`.
    pub fn aim(&self, target: &Target, account: &TargetAccount) -> String {
        let year = target.year;
        let than = account.base_year.map(|base| format!(" than in {base}")).unwrap_or_default();
        let of_base = account.base_year.map(|base| format!(" of {base}")).unwrap_or_default();
        let percent = |share: &Dec| self.words.percent_text(share.times(Dec::HUNDRED).unwrap_or(*share));
        let what = self.sector_names(target);
        let about = if what.is_empty() {
            String::new()
        } else {
            format!(" from {}", what.join(" and ").to_lowercase())
        };
        match &target.kind {
            TargetKind::Absolute { reduction } => {
                format!("{} less{about} by {year}{than}", percent(reduction))
            }
            TargetKind::PerCapita { reduction } => {
                format!("{} less per person{about} by {year}{than}", percent(reduction))
            }
            TargetKind::Forecast { reduction, .. } => {
                format!("{} less{about} in {year} than forecast without action", percent(reduction))
            }
            TargetKind::Fixed { value } if value.value.is_zero() => {
                format!("zero emissions{about} by {year}")
            }
            TargetKind::Fixed { value } => {
                let tonnes = self.model.references.units.get("t").and_then(|tonne| value.in_unit(tonne));
                format!("{} a year{about} by {year}", tonnes.map(|it| self.words.tonnes_words(it)).unwrap_or_default())
            }
            TargetKind::NetZero { residual } if residual.is_zero() => format!("net zero{about} by {year}"),
            TargetKind::NetZero { residual } => {
                format!(
                    "net zero{about} by {year}, with at most {}{of_base} left to balance",
                    percent(residual)
                )
            }
        }
    }

    fn about(&self, target: &Target, account: &TargetAccount) -> String {
        let total = account.total.map(headline_name).unwrap_or_default();
        let sectors = self.sector_names(target);
        let operations = if target.operations { ", the government's own operations" } else { "" };
        match sectors.is_empty() {
            true => format!("{total}{operations}"),
            false => format!("{total}, {} only{operations}", sectors.join(" and ").to_lowercase()),
        }
    }

    fn sector_names(&self, target: &Target) -> Vec<&str> {
        target.sectors.iter().map(|index| self.model.references.gpc.sectors[*index].short.as_str()).collect()
    }

    /// How the target that a member is shown by goes.
    pub fn verdict(&self, known: Known<'_>) -> Option<view::Verdict> {
        let (target, account) = main_target(known)?;
        let gap_direction = match account.gap {
            Some(gap) if gap.is_negative() => Direction::Less,
            Some(gap) if !gap.is_zero() => Direction::More,
            _ => Direction::Same,
        };
        Some(view::Verdict {
            status: status(account.status),
            aim: match account.total {
                Some(total) if total != known.account.headline => {
                    format!("{} of its {} total", self.aim(target, account), headline_name(total))
                }
                _ => self.aim(target, account),
            },
            year: target.year.to_string(),
            gap_words: account.gap.map(|it| self.words.tonnes_words(it)).unwrap_or_default(),
            gap_percent: account
                .gap_percent
                .map(|percent| self.words.percent(percent.abs()))
                .filter(|percent| percent.sign != 0)
                .map(|percent| self.words.numbers.percent_of(&percent.text))
                .unwrap_or_default(),
            judged_year: account.latest.map(|(year, _)| year.to_string()).unwrap_or_default(),
            gap_direction,
            achieved: account.achieved_percent.map(|it| self.words.percent(it)),
            expected: account.expected_percent.map(|it| self.words.percent(it)),
            meter: account.achieved_percent.map(|achieved| words::meter(achieved, account.expected_percent)),
        })
    }
}

fn kind(kind: &TargetKind) -> &'static str {
    match kind {
        TargetKind::Absolute { .. } => "Absolute reduction",
        TargetKind::PerCapita { .. } => "Reduction per person",
        TargetKind::Forecast { .. } => "Reduction against a forecast",
        TargetKind::Fixed { .. } => "Fixed amount",
        TargetKind::NetZero { .. } => "Net zero",
    }
}

fn source(target: &Target) -> Option<Source> {
    let url = target.url.clone().unwrap_or_default();
    let text = target.source.clone().unwrap_or_else(|| url.clone());
    (!text.is_empty()).then_some(Source { text, url })
}
