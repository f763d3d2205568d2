//! Regions that are added by a total that none of their members has.

use std::collections::BTreeMap;

use crate::account::Accounts;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Headline, Model};

/// A warning for each region whose members have figures, and none of the region's total.
pub fn region_total(model: &Model, accounts: &Accounts) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for account in &accounts.network.regions {
        let mut others: BTreeMap<Headline, usize> = BTreeMap::new();
        for index in &account.group.members {
            let member = &accounts.members[*index];
            let has_one = member
                .inventories
                .iter()
                .any(|inventory| inventory.headline(member.headline).amount.is_some());
            *others.entry(member.headline).or_default() += usize::from(has_one);
        }
        let most = others.iter().filter(|(_, count)| **count > 0).max_by_key(|(_, count)| **count);
        let Some((other, _)) = most.filter(|_| account.group.coverage.is_empty()) else { continue };
        let region = &model.regions[account.region];
        let total = account.group.headline.name();
        let message = format!("no member of the region `{}` has the total `{total}`", region.id);
        let fault = Diagnostic::at(Code::RegionWithoutTotal, region.place.clone(), message);
        found.push(
            fault.help(format!("write `total: {}`, the total that its members are shown by", other.name())),
        );
    }
    found
}
