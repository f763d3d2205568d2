//! Targets: what is promised, in words, and how it goes.

use crate::account::{Status as Verdict, TargetAccount};
use crate::model::{Target, TargetKind};
use crate::plan::view::{self, Direction, Source, Status};
use crate::plan::words;
use crate::quantity::Dec;

use super::promise::Promise;
use super::{Known, MemberComposer, headline_name};

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

impl MemberComposer<'_> {
    /// The targets of a member: those about the whole community, about some of its sectors, about operations.
    pub fn targets(&self, known: Known<'_>) -> [Vec<view::Target>; 3] {
        let mut groups = [Vec::new(), Vec::new(), Vec::new()];
        for (target, account) in known.member.targets.iter().zip(&known.account.targets) {
            let group = match (target.operations, target.sectors.is_empty()) {
                (true, _) => 2,
                (false, false) => 1,
                (false, true) => 0,
            };
            groups[group].push(self.target(Promise { words: &self.words, known, target, account }));
        }
        groups
    }

    fn target(&self, promise: Promise<'_>) -> view::Target {
        let Promise { target, account, .. } = promise;
        let percent = |value: Option<Dec>| value.map(|it| self.words.percent(it));
        let asks_for_terms = ["terms", "has_people", "has_changes"].iter().any(|field| self.asks_for(field));
        let terms = if asks_for_terms { promise.terms() } else { Vec::new() };
        view::Target {
            id: target.id.clone(),
            title: self.title(target, account),
            kind: self.words.say(kind(&target.kind)),
            about: self.if_shown("about", || self.about(target, account)),
            year: self.words.year(target.year),
            base_year: account.base_year.map(|year| self.words.year(year)).unwrap_or_default(),
            goal: self.if_shown("goal", || account.goal.map(|it| self.words.tonnes(it))),
            has_people: terms.iter().any(|term| term.per_person.is_some()),
            has_changes: terms.iter().any(|term| term.change.is_some()),
            terms,
            status: status(account.status),
            judged_year: account.latest.map(|(year, _)| self.words.year(year)).unwrap_or_default(),
            gap: self.if_shown("gap", || account.gap.map(|it| self.words.tonnes(it))),
            gap_percent: self.if_shown("gap_percent", || percent(account.gap_percent)),
            achieved: self.if_shown("achieved", || percent(account.achieved_percent)),
            expected: self.if_shown("expected", || percent(account.expected_percent)),
            meter: account.achieved_percent.map(|achieved| words::meter(achieved, account.expected_percent)),
            needed: self.if_shown("needed", || promise.needed()),
            so_far: self.if_shown("so_far", || promise.so_far()),
            closing: self.if_shown("closing", || promise.closing()),
            notes: self.if_shown("notes", || self.reservations(promise)),
            adopted: target.adopted.map(|it| self.words.day(it)).unwrap_or_default(),
            source: source(target),
            restated: self.if_shown("restated", || self.restated_promise(promise)),
        }
    }

    /// What a later restatement makes of the base that a target is about.
    fn restated_promise(&self, Promise { known, target, account, .. }: Promise<'_>) -> Option<view::Link> {
        let base = account.base_year.zip(account.total).filter(|_| !target.operations)?;
        self.restated_base(known, base)
    }

    /// What is promised: `50 % less by 2030 than in 2016`.
    pub fn title(&self, target: &Target, account: &TargetAccount) -> String {
        target.title.clone().unwrap_or_else(|| words::capitalised(&self.aim(target, account)))
    }

    /// The same after `the target of`: `50 % less by 2030 than in 2016`.
    pub fn aim(&self, target: &Target, account: &TargetAccount) -> String {
        let words = &self.words;
        let base = account.base_year;
        let percent = |share: &Dec| words.percent_text(share.times(Dec::HUNDRED).unwrap_or(*share));
        let sectors = self.sector_names(target);
        // Of each sentence there is one for the whole and one for some sectors, with and without a base year.
        let mut parts = vec![("year", target.year.into())];
        let about = if sectors.is_empty() { "" } else { "-sectors" };
        parts.extend(
            (!sectors.is_empty())
                .then(|| ("sectors", words.listed(sectors.iter().map(String::as_str)).into())),
        );
        let than = if base.is_some() { "-than" } else { "" };
        let (kind, part) = match &target.kind {
            TargetKind::Absolute { reduction } => ("less", Some(percent(reduction))),
            TargetKind::PerCapita { reduction } => ("less-per-person", Some(percent(reduction))),
            TargetKind::Forecast { reduction, .. } => ("less-than-forecast", Some(percent(reduction))),
            TargetKind::Fixed { value } if value.value.is_zero() => ("zero", None),
            TargetKind::Fixed { value } => {
                let tonnes = self.references.units.get("t").and_then(|tonne| value.in_unit(tonne));
                ("tonnes", Some(tonnes.map(|it| words.tonnes_words(it)).unwrap_or_default()))
            }
            TargetKind::NetZero { residual } if residual.is_zero() => ("net-zero", None),
            TargetKind::NetZero { residual } => ("net-zero-with-rest", Some(percent(residual))),
        };
        parts.extend(part.map(|part| ("amount", part.into())));
        let than = if matches!(kind, "less" | "less-per-person" | "net-zero-with-rest") { than } else { "" };
        parts.extend(base.filter(|_| !than.is_empty()).map(|base| ("base", base.into())));
        words.tell(&format!("aim-{kind}{about}{than}"), &parts)
    }

    fn about(&self, target: &Target, account: &TargetAccount) -> String {
        let total = account.total.map(|total| headline_name(&self.words, total)).unwrap_or_default();
        let sectors = self.sector_names(target);
        let mut parts = vec![("total", total.into())];
        if !sectors.is_empty() {
            parts.push(("sectors", self.words.listed(sectors.iter().map(String::as_str)).into()));
        }
        let about = if sectors.is_empty() { "" } else { "-sectors" };
        let whose = if target.operations { "-operations" } else { "" };
        self.words.tell(&format!("target-about{about}{whose}"), &parts)
    }

    fn sector_names(&self, target: &Target) -> Vec<String> {
        target.sectors.iter().map(|index| self.sector_within(*index)).collect()
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
                    let aim = ("aim", self.aim(target, account).into());
                    let total = ("total", headline_name(&self.words, total).into());
                    self.words.tell("aim-of-total", &[aim, total])
                }
                _ => self.aim(target, account),
            },
            year: self.words.year(target.year),
            gap_words: account.gap.map(|it| self.words.tonnes_words(it)).unwrap_or_default(),
            gap_percent: account
                .gap_percent
                .map(|percent| self.words.percent(percent.abs()))
                .filter(|percent| percent.sign != 0)
                .map(|percent| self.words.numbers.percent_of(&percent.text))
                .unwrap_or_default(),
            judged_year: account.latest.map(|(year, _)| self.words.year(year)).unwrap_or_default(),
            gap_direction,
            achieved: account.achieved_percent.map(|it| self.words.percent(it)),
            expected: account.expected_percent.map(|it| self.words.percent(it)),
            meter: account.achieved_percent.map(|achieved| words::meter(achieved, account.expected_percent)),
        })
    }
}

fn kind(kind: &TargetKind) -> &'static str {
    match kind {
        TargetKind::Absolute { .. } => "target-kind-absolute",
        TargetKind::PerCapita { .. } => "target-kind-per-person",
        TargetKind::Forecast { .. } => "target-kind-forecast",
        TargetKind::Fixed { .. } => "target-kind-fixed",
        TargetKind::NetZero { .. } => "target-kind-net-zero",
    }
}

fn source(target: &Target) -> Option<Source> {
    let url = target.url.clone().unwrap_or_default();
    let text = target.source.clone().unwrap_or_else(|| url.clone());
    (!text.is_empty()).then_some(Source { text, url })
}
