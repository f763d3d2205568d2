//! Criteria about actions.

use crate::model::{Action, ActionsWanted};
use crate::quantity::Dec;

use super::Judgement;
use super::bench::{Answer, Bench, Known};
use super::conditions::counted;
use super::fact::{Evidence, Fact};

impl<'a> Bench<'a> {
    pub fn actions(&self, wanted: &ActionsWanted) -> Answer<'a> {
        let (mut found, mut unknown, mut first) = (0, 0, None);
        for action in self.member.actions.iter().filter(|action| is_of(action, wanted)) {
            match self.action_known(action, wanted) {
                Known::Yes => {
                    found += 1;
                    first = first.or(Some(action));
                }
                Known::Undated => unknown += 1,
                Known::No => {}
            }
        }
        let counts = counted(found, unknown, wanted.at_least);
        let evidence = first.map(Evidence::Action);
        let Some(share) = wanted.share_of_gap.filter(|_| counts == Judgement::Met) else {
            return (counts, Fact::Count { found, wanted: wanted.at_least, unknown }, evidence);
        };
        if !self.occasion.is_current {
            return (Judgement::Unknown, Fact::GapOfThePast, evidence);
        }
        let closed = self.closed();
        let is_met = closed.as_ref().map(|(saved, gap)| share.is_met_by(*saved, *gap) == Some(true));
        let percent = closed.and_then(|(saved, gap)| saved.times(Dec::HUNDRED)?.over(gap));
        let judgement = match is_met {
            None => Judgement::Unknown,
            Some(true) => Judgement::Met,
            Some(false) => Judgement::NotMet,
        };
        (judgement, Fact::Gap(percent), evidence)
    }

    /// What the actions save, and the gap that they close, of the target of which they close most.
    fn closed(&self) -> Option<(Dec, Dec)> {
        let open = |gap: &&crate::account::measure::GapAccount| !gap.gap.is_zero() && !gap.gap.is_negative();
        let best = self.account.gaps.iter().filter(open).max_by_key(|gap| gap.closed_percent)?;
        Some((best.saved, best.gap))
    }

    /// Whether an action was what it is today on the day of judging: what is done was under way since it began, and
    /// done when it had its full effect.
    fn action_known(&self, action: &Action, wanted: &ActionsWanted) -> Known {
        if self.occasion.is_current {
            return Known::Yes;
        }
        let wants_only_done =
            wanted.status.iter().all(|status| status == "done") && !wanted.status.is_empty();
        let since = if wants_only_done { action.full_effect } else { action.start };
        match since {
            Some(year) if year <= self.occasion.year => Known::Yes,
            Some(_) => Known::No,
            None => Known::Undated,
        }
    }
}

fn is_of(action: &Action, wanted: &ActionsWanted) -> bool {
    let in_state = wanted.status.is_empty() || wanted.status.contains(&action.status);
    let pathway = action.pathway.as_ref();
    in_state
        && (wanted.pathways.is_empty() || pathway.is_some_and(|own| wanted.pathways.contains(own)))
        && (wanted.sectors.is_empty() || action.sectors.iter().any(|own| wanted.sectors.contains(own)))
        && (wanted.sdgs.is_empty() || action.sdgs.iter().any(|own| wanted.sdgs.contains(own)))
}
