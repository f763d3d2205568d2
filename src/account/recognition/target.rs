//! Criteria about targets: one target that is all of what is asked for.

use crate::model::{Target, TargetKind, TargetSort, TargetWanted, Threshold};
use crate::quantity::Dec;

use super::Judgement;
use super::bench::{Answer, Bench, Known};
use super::fact::{Evidence, Fact, TargetFact, TargetLack};
use super::science::Frame;
use crate::account::Rules;
use crate::account::target::{Subject, TargetAccount, target_account};

impl<'a> Bench<'a> {
    /// A target that is all of it; else the one that comes nearest.
    pub fn target(&self, wanted: &TargetWanted) -> Answer<'a> {
        let of_sort = self.member.targets.iter().enumerate().filter(|(_, target)| is_of(target, wanted));
        let known = of_sort.filter(|(_, target)| self.known(target.adopted) != Known::No);
        let found = known.map(|(index, target)| self.looked_at(wanted, (index, target)));
        let best = found.min_by_key(rank);
        let judgement = match &best {
            None => Judgement::NotMet,
            Some(best) if best.lacks.is_empty() => Judgement::Met,
            Some(best) if best.lacks.iter().all(TargetLack::is_unknown) => Judgement::Unknown,
            Some(_) => Judgement::NotMet,
        };
        let evidence = best.as_ref().map(|best| Evidence::Target(best.target));
        (judgement, Fact::Target(best), evidence)
    }

    fn looked_at(&self, wanted: &TargetWanted, (index, target): (usize, &'a Target)) -> TargetFact<'a> {
        let mut found = TargetFact { target, reduction: None, status: None, lacks: Vec::new() };
        if self.known(target.adopted) == Known::Undated {
            found.lacks.push(TargetLack::Undated);
        }
        let latest = [wanted.by, wanted.net_zero_by].into_iter().flatten().min();
        if latest.is_some_and(|latest| target.year > latest) {
            found.lacks.push(TargetLack::TooLate);
        }
        if wanted.from.is_some_and(|from| target.year < from) {
            found.lacks.push(TargetLack::TooEarly);
        }
        let needs_figures = wanted.reduction.is_some_and(|_| promised(target, wanted.per_head).is_none())
            || wanted.science_based.is_some()
            || !wanted.status.is_empty();
        let account = if needs_figures { self.account_of(index) } else { TargetAccount::default() };
        if let Some(threshold) = wanted.reduction {
            self.size((threshold, wanted.per_head), &account, &mut found);
        }
        if let Some(science) = &wanted.science_based {
            let frame = Frame { bench: self, target, account: &account };
            found.lacks.extend(frame.lack(science));
        }
        if !wanted.status.is_empty() {
            found.status = Some(account.status);
            let name = account.status.name();
            if !wanted.status.contains(&name) {
                let is_unknown = matches!(name, "no-data");
                found.lacks.push(if is_unknown { TargetLack::StatusUnknown } else { TargetLack::Status });
            }
        }
        found
    }

    /// Whether a target promises enough.
    fn size(
        &self,
        (wanted, per_head): (Threshold, bool),
        account: &TargetAccount,
        found: &mut TargetFact<'a>,
    ) {
        let (less, of) = match (promised(found.target, per_head), per_head) {
            (Some(share), _) => (Some(share), Some(Dec::ONE)),
            (None, false) => (difference(account.base, account.goal), account.base),
            (None, true) => (difference(account.base_per_head, account.goal_per_head), account.base_per_head),
        };
        let known = less.zip(of).and_then(|(less, of)| {
            let percent = less.times(Dec::HUNDRED)?.over(of)?;
            Some((wanted.is_met_by(less, of)?, percent))
        });
        match known {
            None => found.lacks.push(TargetLack::SizeUnknown),
            Some((is_met, percent)) => {
                found.reduction = Some(percent);
                if !is_met {
                    found.lacks.push(TargetLack::Small);
                }
            }
        }
    }

    /// How a target went by what was known on the day.
    fn account_of(&self, index: usize) -> TargetAccount {
        if self.hidden.is_empty() && self.occasion.is_current {
            return self.account.targets[index].clone();
        }
        let subject = Subject {
            rules: Rules::of(self.model),
            member: self.member,
            inventories: &self.account.inventories,
            headline: self.account.headline,
            forecast: self.account.forecast.as_ref(),
            today: self.occasion.day,
            hidden: &self.hidden,
        };
        target_account(subject, &self.member.targets[index])
    }
}

fn difference(base: Option<Dec>, goal: Option<Dec>) -> Option<Dec> {
    base?.minus(goal?)
}

/// The share that a target promises by its own words, in the terms that are asked for.
pub fn promised(target: &Target, per_head: bool) -> Option<Dec> {
    match &target.kind {
        TargetKind::Absolute { reduction } if !per_head => Some(*reduction),
        TargetKind::PerCapita { reduction } if per_head => Some(*reduction),
        _ => None,
    }
}

/// Whether a target is of the kind that is looked for, whatever it promises.
fn is_of(target: &Target, wanted: &TargetWanted) -> bool {
    let sorts = &wanted.sorts;
    let mut sectors = (target.sectors.clone(), wanted.sectors.clone());
    sectors.0.sort_unstable();
    sectors.1.sort_unstable();
    (sorts.is_empty() || sorts.contains(&TargetSort::of(&target.kind)))
        && target.operations == wanted.operations
        && sectors.0 == sectors.1
        && wanted.total.is_none_or(|total| target.total.is_none_or(|own| own == total))
        && (wanted.net_zero_by.is_none() || is_net_zero(&target.kind))
}

/// Whether a target comes to nothing, but for what is taken out again.
fn is_net_zero(kind: &TargetKind) -> bool {
    match kind {
        TargetKind::NetZero { .. } => true,
        TargetKind::Fixed { value } => value.value.is_zero(),
        TargetKind::Absolute { reduction } | TargetKind::PerCapita { reduction } => *reduction == Dec::ONE,
        TargetKind::Forecast { reduction, .. } => *reduction == Dec::ONE,
    }
}

/// Fewer lacks first; what is only unknown before what is lacking; the earlier target before the later.
fn rank(found: &TargetFact<'_>) -> (usize, usize, crate::quantity::Year) {
    let unknown = found.lacks.iter().filter(|lack| lack.is_unknown()).count();
    (found.lacks.len() - unknown, unknown, found.target.year)
}
