//! What is due of a member, explained.

use crate::account::DueKind;
use crate::plan::words;

use super::{Explanation, Kind, Teller};

impl Teller<'_, '_> {
    pub(super) fn due(self, to: &mut Explanation) {
        let (member, account) = (self.known.member, self.known.account);
        self.head("what is due", "", to);
        if account.due.is_empty() {
            to.say(1, "Nothing: no inventory, target, action or review gives it a day.");
        }
        for due in &account.due {
            let past = if due.day < self.composer.accounts.today { ", passed" } else { "" };
            to.heading(
                self.composer.due_title(self.known, due),
                format!("{}{past}", words::english().day(due.day)),
            );
            to.say(1, self.composer.due_note(self.known, due));
            let newest = || {
                member
                    .inventories
                    .iter()
                    .filter(|one| one.kind == crate::model::InventoryKind::Community)
                    .max_by_key(|one| one.year)
            };
            let place = match due.kind {
                DueKind::Inventory { .. } | DueKind::NewerInventory { .. } => newest().map(|one| &one.place),
                DueKind::TargetYear(index) | DueKind::TargetReview(index) => {
                    Some(&member.targets[index].place)
                }
                DueKind::ActionStart(index) | DueKind::ActionEffect(index) | DueKind::ActionReview(index) => {
                    Some(&member.actions[index].place)
                }
                DueKind::PlanReview(index) => Some(&member.plans[index].place),
            };
            if let Some(place) = place {
                to.row(1, Kind::Place, place.to_string(), "");
            }
        }
    }
}
