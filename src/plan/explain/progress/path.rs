//! A path by a reduction law beside the trend, explained.

use super::{Explanation, Teller, basis, exact, factor, plain, share};

impl Teller<'_, '_> {
    pub(super) fn path(self, index: usize, to: &mut Explanation) {
        let account = &self.known.account.paths[index];
        let rule = &self.composer.model.network.accounting.paths[account.rule];
        let from = account.from;
        let verdict = if account.keeps() { "the trend keeps it" } else { "the trend does not keep it" };
        self.head(&format!("path by the {}", rule.title.to_lowercase()), verdict, to);
        to.say(1, format!("source: {}", rule.source));
        to.say(
            1,
            format!(
                "path(y + 1) = path(y) × (1 − {}), from {from} to {}, both included",
                share(rule.rate),
                rule.until
            ),
        );
        to.heading(format!("Its first year, {from}"), exact(account.start));
        to.say(1, format!("what is emitted in that year: {}", basis(account.basis)));
        to.heading("What the path emits in all its years", exact(account.total));
        for (year, value) in account.values(rule) {
            to.figure(1, year.to_string(), exact(value));
        }
        to.heading("What the trend emits in the same years", exact(account.trend_total));
        to.say(1, format!("see `milepost explain {} trend`", self.known.member.id));
        if let Some(trend) = &self.known.account.trend {
            for (year, _) in account.values(rule).filter(|(year, _)| *year > trend.to) {
                to.figure(1, year.to_string(), trend.at(year).map(exact).unwrap_or_default());
            }
        }
        let difference = account.trend_total.minus(account.total);
        to.heading("The trend less the path", difference.map(exact).unwrap_or_default());
        to.say(
            1,
            format!(
                "{} − {}; a trend that emits no more than the path keeps it",
                plain(account.trend_total),
                factor(account.total)
            ),
        );
    }
}
