//! A target, explained: base, goal, required line, gap and status.

use crate::account::Rules;
use crate::account::{TargetAccount, people};
use crate::model::{InventoryKind, LineShape, Target, TargetKind};
use crate::plan::compose::headline_name;
use crate::plan::words;
use crate::quantity::{Dec, Year};

use super::{Explanation, Kind, Teller, exact, factor, percent, plain, share};

impl Teller<'_, '_> {
    pub(super) fn target(self, index: usize, to: &mut Explanation) {
        let (target, account) = (&self.known.member.targets[index], &self.known.account.targets[index]);
        self.head(&format!("target {}", target.id), account.goal.map(exact).unwrap_or_else(no_data), to);
        to.say(1, format!("{}.", words::capitalised(&self.composer.aim(target, account))));
        to.row(1, Kind::Place, target.place.to_string(), "");
        if let Some(source) = &target.source {
            to.say(1, format!("source: {source}"));
        }
        to.say(1, self.about(target, account));
        self.base(target, account, to);
        self.goal(target, account, to);
        self.required(target, account, to);
        self.latest(target, account, to);
        self.shares(target, account, to);
        self.status(target, account, to);
    }

    fn about(self, target: &Target, account: &TargetAccount) -> String {
        let sectors = &self.composer.model.references.gpc.sectors;
        let sectors: Vec<&str> = target.sectors.iter().map(|index| sectors[*index].id.as_ref()).collect();
        let only =
            if sectors.is_empty() { String::new() } else { format!(", sectors {} only", sectors.join(", ")) };
        let whose = if target.operations { "the government's own operations" } else { "the community" };
        format!(
            "about {} of {whose}{only}",
            account
                .total
                .map_or_else(|| "a total".to_owned(), |total| headline_name(words::english(), total))
        )
    }

    /// The figure of a year that the target is about.
    fn of_year(
        self,
        target: &Target,
        account: &TargetAccount,
        (year, amount): (Year, Dec),
        to: &mut Explanation,
    ) {
        let kind = if target.operations { InventoryKind::Operations } else { InventoryKind::Community };
        let Some((found, total)) = self.inventory(kind, year).zip(account.total) else { return };
        self.figure_of(found, (found.account.totals.get(total), amount), 1, to);
        if !target.sectors.is_empty() {
            to.say(2, "of these lines only those of its sectors");
        }
    }

    fn base(self, target: &Target, account: &TargetAccount, to: &mut Explanation) {
        let Some(year) = account.base_year else { return };
        to.heading(format!("Base, {year}"), account.base.map(exact).unwrap_or_else(no_data));
        if account.base_is_given {
            to.say(1, format!("As the target itself says ({}).", target.place));
            if let Some(measured) = account.base_measured {
                to.say(1, format!("The inventory of {year} gives {}.", exact(measured)));
            }
        } else if let Some(base) = account.base {
            self.of_year(target, account, (year, base), to);
        }
    }

    fn people(self, year: Year, to: &mut Explanation) -> String {
        let (model, member) = (self.composer.model, self.known.member);
        let Some(count) = people(Rules::of(model), member, year, self.composer.accounts.today) else {
            return no_data();
        };
        // The count of that year, or the one of another year that stands for it.
        let same = || member.population.iter().find(|(_, known)| known.value == count);
        match member.population.get(year).map(|known| (year, known)).or_else(same) {
            Some((of, known)) => {
                let source = known.source.as_ref().map(|source| format!("{source}, ")).unwrap_or_default();
                let of = if of == year { String::new() } else { format!(", as counted in {of}") };
                to.say(2, format!("people of {year}{of}: {} ({source}{})", plain(count), known.place));
            }
            None => to.say(2, format!("people of {year}: {}, between the counts around it", plain(count))),
        }
        plain(count)
    }

    fn goal(self, target: &Target, account: &TargetAccount, to: &mut Explanation) {
        let amount = account.goal.map(exact).unwrap_or_else(no_data);
        to.heading(format!("Goal, {}", target.year), amount.clone());
        let base = account.base.map(plain).unwrap_or_else(no_data);
        match &target.kind {
            TargetKind::Absolute { reduction } => {
                to.say(
                    1,
                    format!("base × (1 − reduction) = {base} × (1 − {}) = {amount}", share(*reduction)),
                );
            }
            TargetKind::NetZero { residual } => {
                to.say(1, format!("base × what may remain = {base} × {} = {amount}", share(*residual)));
            }
            TargetKind::Fixed { value } => {
                to.say(1, format!("as it is promised: {} {}", plain(value.value), value.unit.symbol));
            }
            TargetKind::Forecast { reduction, forecast } => {
                let without = account.without_action.map(plain).unwrap_or_else(no_data);
                to.say(
                    1,
                    format!(
                        "without action × (1 − reduction) = {without} × (1 − {}) = {amount}",
                        share(*reduction)
                    ),
                );
                to.say(
                    1,
                    match forecast {
                        Some(_) => format!("without action as the target itself says ({})", target.place),
                        None => format!(
                            "without action: projected, see `milepost explain {} forecast`",
                            self.known.member.id
                        ),
                    },
                );
            }
            TargetKind::PerCapita { reduction } => {
                to.say(1, "base ÷ people of the base year × (1 − reduction) × people of the target's year");
                let then = account.base_year.map(|year| self.people(year, to)).unwrap_or_else(no_data);
                let now = self.people(target.year, to);
                to.say(1, format!("= {base} ÷ {then} × (1 − {}) × {now} = {amount}", share(*reduction)));
                if let Some((before, after)) = account.per_head {
                    to.say(1, format!("a head: from {} to {}", exact(before), exact(after)));
                }
            }
        }
    }

    fn required(self, target: &Target, account: &TargetAccount, to: &mut Explanation) {
        let at =
            |year: Year| account.required.iter().find(|(known, _)| *known == year).map(|(_, value)| *value);
        let (Some((from, a)), Some((until, b)), Some((year, _))) =
            (account.required.first(), account.required.last(), account.latest)
        else {
            return;
        };
        let Some(required) = at(year).or(account.goal_judged_by.filter(|_| year > target.year)) else {
            return;
        };
        to.heading(format!("Required line, {year}"), exact(required));
        for interim in &account.interims {
            to.say(
                1,
                format!(
                    "It passes through {} in {interim}, an interim target.",
                    at(*interim).map(exact).unwrap_or_default()
                ),
            );
        }
        // The stops around the year: base, interim goals, goal.
        let stops = [*from].into_iter().chain(account.interims.iter().copied()).chain([*until]);
        let stops: Vec<Year> = stops.collect();
        let after = stops.iter().position(|stop| *stop >= year).filter(|after| *after > 0);
        let Some(after) = after.filter(|after| stops[*after] != year) else {
            return to.say(1, "A stop of the line itself.");
        };
        let (start, end) = (stops[after - 1], stops[after]);
        let (a, b) = (at(start).unwrap_or(*a), at(end).unwrap_or(*b));
        let (elapsed, span) = (year.since(start), end.since(start));
        let (first, second) = (plain(a), plain(b));
        let said = match (&target.kind, target.line) {
            (TargetKind::PerCapita { reduction }, LineShape::Linear) if account.interims.is_empty() => {
                let then = self.people(start, to);
                let now = self.people(year, to);
                let less = share(*reduction);
                format!(
                    "base ÷ people of {start} × (1 − {less} × {elapsed} ÷ {span}) × people of {year} = {first} ÷ {then} × (1 − {less} × {elapsed} ÷ {span}) × {now}"
                )
            }
            (TargetKind::PerCapita { .. }, _) => {
                format!(
                    "in tonnes a head, {elapsed} of {span} years on from {start} to {end}, by the people of {year}"
                )
            }
            (_, LineShape::Linear) => {
                let (from, until) = (factor(a), factor(b));
                format!(
                    "from {start} to {end} by the same tonnes every year: {first} + ({until} − {from}) × {elapsed} ÷ {span}"
                )
            }
            (_, LineShape::Geometric) => format!(
                "from {start} to {end} by the same share every year: {first} × ({second} ÷ {first}) to the power of {elapsed} ÷ {span}"
            ),
        };
        to.say(1, format!("{said} = {}", plain(required)));
    }

    fn latest(self, target: &Target, account: &TargetAccount, to: &mut Explanation) {
        let Some((year, amount)) = account.latest else {
            return to.heading("Newest inventory", "none");
        };
        let which = if year == target.year { "Inventory of the target's year" } else { "Newest inventory" };
        to.heading(format!("{which}, {year}"), exact(amount));
        self.of_year(target, account, (year, amount), to);
    }

    /// Of a target per head, base and goal for the people of the newest inventory's year.
    fn judged_by(self, target: &Target, account: &TargetAccount, to: &mut Explanation) {
        let TargetKind::PerCapita { reduction } = &target.kind else { return };
        let (Some((year, _)), Some(base), Some(from)) = (account.latest, account.base, account.base_year)
        else {
            return;
        };
        let (Some(base_then), Some(goal)) = (account.base_judged_by, account.goal_judged_by) else { return };
        to.heading(format!("Base and goal for the people of {year}"), exact(goal));
        let (then, now) = (self.people(from, to), self.people(year, to));
        to.say(1, format!("base: {} × {now} ÷ {then} = {}", plain(base), exact(base_then)));
        to.say(
            1,
            format!("goal: {} × (1 − {}) × {now} ÷ {then} = {}", plain(base), share(*reduction), exact(goal)),
        );
    }

    /// Gap, shares and needed rates.
    fn shares(self, target: &Target, account: &TargetAccount, to: &mut Explanation) {
        let (Some((year, emitted)), Some(goal)) = (account.latest, account.goal_judged_by) else { return };
        self.judged_by(target, account, to);
        let emitted_words = plain(emitted);
        if let Some((gap, required)) = account.gap.and_then(|gap| Some((gap, emitted.minus(gap)?))) {
            to.heading("Gap to the required line", exact(gap));
            to.say(
                1,
                format!(
                    "{emitted_words} − {} = {}; positive is above the line",
                    factor(required),
                    plain(gap)
                ),
            );
            if let Some(share) = account.gap_percent {
                to.say(1, format!("{} ÷ {} = {}", factor(gap), factor(required), percent(share)));
            }
        }
        if let (Some(achieved), Some(base)) = (account.achieved_percent, account.base_judged_by) {
            to.heading("Share of the way that is done", percent(achieved));
            let (base, goal) = (factor(base), factor(goal));
            to.say(
                1,
                format!("(base − emitted) ÷ (base − goal) = ({base} − {emitted_words}) ÷ ({base} − {goal})"),
            );
            if let Some(expected) = account.expected_percent {
                to.say(1, format!("on the required line it would be {}", percent(expected)));
            }
        }
        let years = target.year.since(year);
        if let Some(needed) = account.needed_annual_change_percent() {
            to.heading("Change a year that still reaches the goal", percent(needed));
            to.say(1, format!("({} ÷ {emitted_words}) to the power of 1 ÷ {years}, − 1", factor(goal)));
        }
        if let Some(needed) = account.needed_annual_change {
            to.heading("The same in equal steps", format!("{} a year", exact(needed)));
            to.say(1, format!("({} − {emitted_words}) ÷ {years}", factor(goal)));
        }
    }
}

fn no_data() -> String {
    "no data".to_owned()
}
