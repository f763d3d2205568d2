//! Whether a target is as much as science asks for.
//!
//! Where both count from one base year and in the same terms, their shares are compared. Elsewhere the target's required
//! line is held against the value that science gives, in tonnes or in tonnes a head, in the year that it is for:
//! `base × (1 − reduction)`, with the base from the inventory of science's own base year.

use crate::model::{InventoryKind, ScienceBased, ScienceWanted, Target};
use crate::quantity::{Dec, Year};

use super::bench::Bench;
use super::fact::TargetLack;
use super::target::promised;
use crate::account::Rules;
use crate::account::required::people;
use crate::account::target::TargetAccount;

/// A target that is held against science.
#[derive(Clone, Copy)]
pub struct Frame<'b, 'a> {
    pub bench: &'b Bench<'a>,
    pub target: &'b Target,
    pub account: &'b TargetAccount,
}

impl Frame<'_, '_> {
    /// What it lacks: of the member's own values, one that is met is enough.
    pub fn lack(&self, wanted: &ScienceWanted) -> Option<TargetLack> {
        match wanted {
            ScienceWanted::Given(science) => self.of(science),
            ScienceWanted::OfMember => {
                let mut lacks = self.bench.member.science_based.iter().map(|science| self.of(science));
                let first = lacks.next().unwrap_or(Some(TargetLack::ScienceUnknown));
                if lacks.any(|lack| lack.is_none()) { None } else { first }
            }
        }
    }

    fn of(&self, science: &ScienceBased) -> Option<TargetLack> {
        let share = promised(self.target, science.per_head);
        let same_base = self.target.base_year == Some(science.base_year);
        if let Some(share) = share.filter(|_| same_base && self.target.year <= science.year) {
            let percent = |share: Dec| share.times(Dec::HUNDRED).unwrap_or(share);
            let (found, wanted) = (percent(share), percent(science.reduction));
            return (share < science.reduction).then_some(TargetLack::LessThanScience { found, wanted });
        }
        match self.values(science) {
            None => Some(TargetLack::ScienceUnknown),
            Some((found, wanted)) => (found > wanted).then_some(TargetLack::AboveScience { found, wanted }),
        }
    }

    /// What the target comes to in science's year, and what science asks for.
    fn values(&self, science: &ScienceBased) -> Option<(Dec, Dec)> {
        let Bench { model, member, occasion, .. } = self.bench;
        let people = |year| people(Rules::of(model), member, year, occasion.day);
        let heads = |year: Year| if science.per_head { people(year) } else { Some(Dec::ONE) };
        let kind = if self.target.operations { InventoryKind::Operations } else { InventoryKind::Community };
        let of_base = |index: &usize| self.bench.year_of(*index) == science.base_year;
        let index = self.bench.inventories_of(kind).find(of_base)?;
        let total = self.account.total?;
        let base = self.bench.tonnes(index, total, &self.target.sectors)?.over(heads(science.base_year)?)?;
        let wanted = base.times(Dec::ONE.minus(science.reduction)?)?;
        let year = self.target.year.min(science.year);
        let (_, tonnes) = self.account.required.iter().find(|(known, _)| *known == year)?;
        Some((tonnes.over(heads(year)?)?, wanted))
    }
}
