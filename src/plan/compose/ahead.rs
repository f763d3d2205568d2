//! What lies ahead of a member's history: how far its chart looks, the forecast with the wedges of its actions, and paths
//! by a law.

use crate::account::{PathAccount, Status};
use crate::model::PathRule;
use crate::plan::view::chart::{History, Law, Outlook, Point, Wedge};
use crate::quantity::{Dec, Year};

use super::history::drawn_target;
use super::{Known, MemberComposer};

/// How many years a chart without a target looks ahead.
const WITHOUT_A_TARGET: i32 = 8;

/// The last year that a member's chart shows: that of its last target about the same total, or some years on from its
/// newest figure.
pub fn horizon(known: Known<'_>) -> Option<i32> {
    let (latest, _) = known.headlines().last().copied()?;
    let pairs = known.member.targets.iter().zip(&known.account.targets);
    let drawn = pairs.filter(|(target, account)| {
        let same_total = account.total == Some(known.account.headline) && account.goal.is_some();
        same_total && target.sectors.is_empty() && !target.operations
    });
    let last = drawn.map(|(target, _)| target.year.number()).max();
    Some(last.filter(|last| *last > latest.number()).unwrap_or(latest.number() + WITHOUT_A_TARGET))
}

/// Whether a member's figures are too old to be told where they lead.
pub fn is_stale(known: Known<'_>) -> bool {
    drawn_target(known).is_some_and(|(_, account)| account.status == Status::TooOld)
}

fn points<'a>(values: &'a [(Year, Dec)], until: i32) -> impl Iterator<Item = Point> + 'a {
    let point = |(year, value): &(Year, Dec)| Point { year: year.number(), value: *value };
    values.iter().map(point).filter(move |point| point.year <= until)
}

impl MemberComposer<'_> {
    /// The forecast of a member's headline total and what its actions save of it, as far as its chart looks.
    pub fn outlook(&self, known: Known<'_>) -> Outlook {
        let until = horizon(known).filter(|_| !is_stale(known));
        let Some((forecast, until)) = known.account.forecast.as_ref().zip(until) else {
            return Outlook::default();
        };
        let wedges = known.account.measures.iter().flat_map(|measures| &measures.wedges);
        let wedge = |wedge: &crate::account::Wedge| Wedge {
            name: known.member.actions[wedge.action].title.clone(),
            saved: points(&wedge.values, until).collect(),
        };
        Outlook { without: points(&forecast.values, until).collect(), wedges: wedges.map(wedge).collect() }
    }

    /// The paths that the network holds trends against.
    pub fn laws(&self, known: Known<'_>) -> Vec<Law> {
        let Some(until) = horizon(known).filter(|_| !is_stale(known)) else { return Vec::new() };
        let law = |path: &PathAccount| {
            let rule = &self.network.accounting.paths[path.rule];
            let values: Vec<(Year, Dec)> = path.values(rule).collect();
            Law { name: rule.title.clone(), points: points(&values, until).collect() }
        };
        let laws = known.account.paths.iter().map(law);
        laws.filter(|law| law.points.len() > 1).collect()
    }

    /// The rules of the paths that a chart shows, each with what the member's trend makes of it.
    fn shown<'a>(
        &'a self,
        known: Known<'a>,
        shape: &History,
    ) -> impl Iterator<Item = (&'a PathRule, &'a PathAccount)> {
        let rules = &self.network.accounting.paths;
        let paths = if shape.laws.is_empty() { &[] } else { known.account.paths.as_slice() };
        paths.iter().map(|path| (&rules[path.rule], path))
    }

    /// What the paths by a law are: ` Dashes and dots: 6.7 % less every year from 2023 on.`
    pub fn laws_in_words(&self, known: Known<'_>, shape: &History) -> String {
        let rate = |(rule, path): (&PathRule, &PathAccount)| {
            let percent = self.words.percent_text(rule.rate.times(Dec::HUNDRED)?);
            Some(self.words.tell("law-rate", &[("percent", percent.into()), ("year", path.from.into())]))
        };
        let rates: Vec<String> = self.shown(known, shape).filter_map(rate).collect();
        match rates.is_empty() {
            true => String::new(),
            false => {
                let rates = self.words.listed(rates.iter().map(String::as_str));
                format!(" {}", self.words.tell("law-lines", &[("rates", rates.into())]))
            }
        }
    }

    /// Whether the trend keeps them, in a sentence each.
    pub fn laws_kept(&self, known: Known<'_>, shape: &History) -> String {
        let kept = |(rule, path): (&PathRule, &PathAccount)| {
            let more = path.trend_total.minus(path.total)?;
            let (from, until) = (path.from, rule.until);
            let given = [
                ("from", from.into()),
                ("until", until.into()),
                ("title", rule.title.as_str().into()),
                ("amount", self.words.tonnes_words(more).into()),
            ];
            let kept = match path.keeps() {
                true => self.words.tell("law-kept", &given[..3]),
                false => self.words.tell("law-not-kept", &given),
            };
            Some(format!(" {kept}"))
        };
        self.shown(known, shape).filter_map(kept).collect()
    }

    /// Who published the figures, and who the paths by a law.
    pub fn sources_with_laws(&self, known: Known<'_>, shape: &History) -> String {
        let mut sources = self.sources(known);
        for (rule, _) in self.shown(known, shape) {
            let between = if sources.is_empty() { "" } else { "; " };
            sources.push_str(&format!("{between}{}: {}", rule.title, rule.source));
        }
        sources
    }
}
