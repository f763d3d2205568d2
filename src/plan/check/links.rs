//! What can only be said of the site as a whole.

use crate::account::Accounts;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Model;

/// Targets whose goal cannot be computed, because nothing gives their base.
pub fn targets(model: &Model, accounts: &Accounts) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (member, account) in model.members.iter().zip(&accounts.members) {
        for (target, account) in member.targets.iter().zip(&account.targets) {
            if account.base.is_some() {
                continue;
            }
            let year = account.base_year.map(|year| format!(" in {year}")).unwrap_or_default();
            let total = account.total.map(|total| total.name()).unwrap_or_default();
            let message =
                format!("no inventory gives `{total}`{year}, the base of the target `{}`", target.id);
            let fault = Diagnostic::at(Code::TargetWithoutBase, target.place.clone(), message);
            found.push(fault.help("add the inventory of that year, or its tonnes as `base_value: ... t`"));
        }
    }
    found
}
