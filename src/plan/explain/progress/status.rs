//! A target's status by its rule: every question in its order, with the numbers put in.

use crate::account::{Status, TargetAccount};
use crate::model::Target;
use crate::plan::words;
use crate::quantity::Dec;

use super::{Explanation, Teller, exact, plain, share};

impl Teller<'_, '_> {
    /// The questions until the one that decides.
    pub(super) fn status(self, target: &Target, account: &TargetAccount, to: &mut Explanation) {
        to.heading("Status", words::from_id(account.status.name()).to_lowercase());
        to.say(1, "The questions in their order; the first that decides is the last one here.");
        let (Some((year, emitted)), Some(goal)) = (account.latest, account.goal_judged_by) else {
            let lacks = if account.latest.is_none() { "a measured year" } else { "a goal in tonnes" };
            return to.say(2, format!("Is there anything to judge by? No: it lacks {lacks}."));
        };
        let met = |word: &str| {
            let than = if emitted <= goal { "is not more than" } else { "is more than" };
            format!("{word}{} {than} {}", exact(emitted), exact(goal))
        };
        if year >= target.year {
            let found = if account.status == Status::Achieved { "achieved" } else { "missed" };
            to.say(2, format!("Has {} or a later year been measured? Yes, {year}.", target.year));
            return to.say(2, format!("{}: {found}.", met("Is the goal reached? ")));
        }
        to.say(2, format!("Has {} or a later year been measured? No, the newest is {year}.", target.year));
        let rule = &self.composer.model.network.accounting.status;
        let today = self.composer.accounts.today.year();
        let age = today - year.number();
        let old = format!(
            "Are the data too old? {today} − {year} = {age}, and they serve for {} years",
            rule.stale_after
        );
        if age > rule.stale_after {
            return to.say(2, format!("{old}: too old."));
        }
        to.say(2, format!("{old}: no."));
        if emitted <= goal {
            return to.say(2, format!("{}: achieved.", met("Is the goal reached already? ")));
        }
        to.say(2, format!("{}: no.", met("Is the goal reached already? ")));
        self.distance(account, emitted, to);
    }

    /// How far above the line, with both thresholds.
    fn distance(self, account: &TargetAccount, emitted: Dec, to: &mut Explanation) {
        let rule = &self.composer.model.network.accounting.status;
        let Some(required) = account.gap.and_then(|gap| emitted.minus(gap)) else {
            return to.say(2, "How far above the required line is it? The line does not reach that year.");
        };
        to.say(
            2,
            format!("How far above the required line is it? {} against {}:", exact(emitted), exact(required)),
        );
        let threshold = |above: Dec| Dec::ONE.plus(above).and_then(|factor| required.times(factor));
        let line = |above: Dec| {
            let amount = threshold(above).map(exact).unwrap_or_default();
            format!("{} × (1 + {}) = {amount}", plain(required), share(above))
        };
        to.say(3, format!("on track up to {}", line(rule.deviating_above)));
        to.say(3, format!("deviating above that, up to {}", line(rule.off_track_above)));
        to.say(3, "off track above that");
        to.say(2, format!("{}.", words::capitalised(&words::from_id(account.status.name()).to_lowercase())));
    }
}
