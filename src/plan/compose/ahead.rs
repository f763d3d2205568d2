//! What lies ahead of a member's history: how far its chart looks, the forecast with the wedges of its actions, and paths
//! by a law.

use crate::account::Status;
use crate::plan::view::chart::{Law, Outlook, Point, Wedge};
use crate::quantity::{Dec, Year};

use super::history::drawn_target;
use super::{Composer, Known};

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

impl Composer<'_> {
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
        let law = |path: &crate::account::PathAccount| Law {
            name: self.model.network.accounting.paths[path.rule].title.clone(),
            points: points(&path.values, until).collect(),
        };
        let laws = known.account.paths.iter().map(law);
        laws.filter(|law| law.points.len() > 1).collect()
    }
}
