//! What can be explained of a member, with the figure that each explanation ends in.

use crate::plan::words;

use super::{Explanation, Teller, edition, exact, percent};

impl Teller<'_, '_> {
    pub(super) fn overview(self, to: &mut Explanation) {
        let (member, account) = (self.known.member, self.known.account);
        self.head("what can be explained", "", to);
        let ask = |words: &str| format!("milepost explain {} {words}", member.id);
        to.heading("Inventories", "");
        if member.inventories.is_empty() {
            to.say(1, "There is none yet.");
        }
        for (inventory, figures) in member.inventories.iter().zip(&account.inventories) {
            let total = figures.headline(account.headline).amount;
            to.figure(1, ask(&edition(inventory)), total.map(exact).unwrap_or_else(|| "no data".to_owned()));
        }
        to.heading("How it goes", "");
        if let Some(trend) = &account.trend {
            to.figure(1, ask("trend"), format!("{} a year", exact(trend.slope)));
        }
        for (target, one) in member.targets.iter().zip(&account.targets) {
            to.figure(
                1,
                ask(&format!("target {}", target.id)),
                words::from_id(one.status.name()).to_lowercase(),
            );
        }
        for one in &account.budgets {
            let left = one.use_up.as_ref().map(|spent| format!("{} left", exact(spent.left)));
            let id = &self.composer.model.budgets[one.budget].id;
            to.figure(1, ask(&format!("budget {id}")), left.unwrap_or_else(|| "no data".to_owned()));
        }
        for change in self.composer.changes(self.known) {
            let suffix =
                if change.kind == crate::model::InventoryKind::Operations { "-operations" } else { "" };
            let moved = change.after.minus(change.before).map(exact).unwrap_or_default();
            to.figure(1, ask(&format!("change {}{suffix} {}{suffix}", change.from, change.to)), moved);
        }
        for path in &account.paths {
            let id = &self.composer.model.network.accounting.paths[path.rule].id;
            to.figure(
                1,
                ask(&format!("path {id}")),
                if path.keeps() { "kept by the trend" } else { "not kept" },
            );
        }
        if let Some((year, tonnes)) = account.forecast.as_ref().and_then(|forecast| forecast.values.last()) {
            to.figure(1, ask("forecast"), format!("{} in {year}", exact(*tonnes)));
        }
        for gap in &account.gaps {
            let closed = gap.closed_percent.map(|share| format!("{} closed", percent(share)));
            let id = &member.targets[gap.target].id;
            to.figure(1, ask(&format!("gap {id}")), closed.unwrap_or_else(|| "no gap".to_owned()));
        }
        for (action, one) in member.actions.iter().zip(&account.actions) {
            let saves = one.tonnes.map(exact).unwrap_or_else(|| "no data".to_owned());
            to.figure(1, ask(&format!("action {}", action.id)), saves);
        }
        to.figure(1, ask("due"), words::counted(account.due.len(), "day", "days"));
        if !self.composer.model.programmes.is_empty() {
            to.figure(1, ask("recognition"), words::counted(member.awards.len(), "award", "awards"));
        }
    }
}
