//! Why a total changed, explained: every cause, sector and reference, with the formula.

use std::collections::BTreeMap;

use crate::account::Rules;
use crate::account::{Cause, Change, ReferenceChange, change, logarithmic_mean};
use crate::model::Inventory;
use crate::plan::compose::headline_name;
use crate::plan::words;
use crate::quantity::Dec;

use super::{Explanation, Kind, Miss, Teller, exact, factor, plain};

impl Teller<'_, '_> {
    /// The changes that a profile shows.
    pub(super) fn changes(self, to: &mut Explanation) {
        let known = self.known;
        let changes = self.composer.changes(known);
        if changes.is_empty() {
            self.head("why emissions changed", "no data", to);
            to.say(1, "Two inventories of one kind are needed.");
        }
        let position = |change: &Change, year| {
            let same = |inventory: &Inventory| inventory.kind == change.kind && inventory.year == year;
            known.member.inventories.iter().position(same)
        };
        for change in &changes {
            let both = position(change, change.from).zip(position(change, change.to));
            if let Some(both) = both {
                self.one_change(change, both, to);
            }
        }
    }

    /// The change between two inventories by their positions.
    pub(super) fn change(self, both: (usize, usize), to: &mut Explanation) -> Result<(), Miss> {
        let (member, account) = (self.known.member, self.known.account);
        let total = account.headline;
        let found = change(Rules::of(self.composer.model), (member, &account.inventories), total, both);
        let Some(found) = found else {
            let message = format!(
                "one of these inventories of {} has no total as {}",
                member.name,
                headline_name(words::english(), total)
            );
            return Err(Miss { message, unknown_member: false });
        };
        self.one_change(&found, both, to);
        Ok(())
    }

    fn one_change(self, change: &Change, (from, until): (usize, usize), to: &mut Explanation) {
        let moved = change.after.minus(change.before);
        let what = format!(
            "{} from {} to {}",
            headline_name(words::english(), change.total),
            change.from,
            change.to
        );
        self.head(&what, moved.map(exact).unwrap_or_default(), to);
        to.say(
            1,
            format!(
                "{} − {} = {}",
                plain(change.after),
                factor(change.before),
                moved.map(plain).unwrap_or_default()
            ),
        );
        to.say(1, "Shared among its causes by the logarithmic mean Divisia index (LMDI-I, additive): nothing is left over.");
        for (index, amount) in [(from, change.before), (until, change.after)] {
            let found = crate::plan::compose::Counted {
                inventory: &self.known.member.inventories[index],
                account: &self.known.account.inventories[index],
            };
            self.figure_of(found, (found.account.totals.get(change.total), amount), 1, to);
        }
        match &change.people {
            Some((before, after)) => to.say(
                1,
                format!(
                    "people: {} ({}) and {} ({})",
                    plain(before.people),
                    self.people_place(before.year),
                    plain(after.people),
                    self.people_place(after.year)
                ),
            ),
            None => to.say(1, "people: not known for each of the two years, so they are no cause here"),
        }
        to.heading(format!("{} to {}: the causes", change.from, change.to), "");
        causes(&change.causes(), 1, to);
        to.heading(format!("{} to {}: by sector and reference", change.from, change.to), "");
        let gpc = &self.composer.model.references.gpc;
        for sector in &change.sectors {
            let name = sector.sector.map_or_else(
                || "All sectors together".to_owned(),
                |index| format!("{} {}", gpc.sectors[index].id, gpc.sectors[index].name),
            );
            to.figure(1, name, sector.moved().map(exact).unwrap_or_default());
            causes(&sector.causes, 2, to);
            let own = change.references.iter().filter(|one| gpc.sector_of(one.spot) == sector.sector);
            for reference in own {
                self.reference(change, reference, (from, until), to);
            }
        }
    }

    fn people_place(self, year: crate::quantity::Year) -> String {
        let known = self.known.member.population.get(year);
        known.map_or_else(|| year.to_string(), |known| format!("{year}, {}", known.place))
    }

    fn reference(self, change: &Change, one: &ReferenceChange, both: (usize, usize), to: &mut Explanation) {
        let gpc = &self.composer.model.references.gpc;
        let scope = one.scope.map(|scope| format!(", scope {}", scope.number())).unwrap_or_default();
        let of = one.of.as_ref().map(|of| format!(", {of}")).unwrap_or_default();
        let (before, after) = (one.before.unwrap_or_default(), one.after.unwrap_or_default());
        let moved = after.minus(before).map(exact).unwrap_or_default();
        to.figure(2, format!("{} {}{scope}{of}", gpc.id(one.spot), gpc.name(one.spot)), moved);
        let shown = |amount: Option<Dec>| amount.map_or_else(|| "not counted".to_owned(), exact);
        to.say(3, format!("{} before, {} after", shown(one.before), shown(one.after)));
        if let Some(activity) = &one.activity {
            let unit = &activity.unit.symbol;
            to.say(
                3,
                format!(
                    "activity: {} {unit} before, {} {unit} after",
                    plain(activity.before),
                    plain(activity.after)
                ),
            );
        }
        let is_shared = one.causes.len() > 1;
        if let Some(mean) = logarithmic_mean(after, before).filter(|_| is_shared) {
            to.say(
                3,
                format!(
                    "L = ({} − {}) ÷ (ln {} − ln {}) = {}",
                    plain(after),
                    factor(before),
                    plain(after),
                    plain(before),
                    plain(mean)
                ),
            );
        }
        for (cause, tonnes) in &one.causes {
            let formula = ratio(change, one, *cause).filter(|_| is_shared);
            let formula = formula.map(|(now, then)| format!(": L × ln({} ÷ {})", plain(now), plain(then)));
            let rest =
                if is_shared && formula.is_none() { ": what the others leave of the change" } else { "" };
            to.figure(3, format!("{}{}{rest}", name(*cause), formula.unwrap_or_default()), exact(*tonnes));
        }
        for (index, lines) in [(both.0, &one.lines.0), (both.1, &one.lines.1)] {
            let inventory = &self.known.member.inventories[index];
            for line in lines {
                to.row(3, Kind::Place, inventory.lines[*line].place.to_string(), "");
            }
        }
    }
}

/// A factor after and before, where the formula takes its logarithm.
fn ratio(change: &Change, one: &ReferenceChange, cause: Cause) -> Option<(Dec, Dec)> {
    let people = change.people.as_ref().map(|(before, after)| (after.people, before.people));
    let activity = one.activity.as_ref().map(|activity| (activity.after, activity.before));
    match cause {
        Cause::Population => people,
        Cause::Activity => activity,
        Cause::ActivityPerHead => {
            let ((after, before), (now, then)) = (activity?, people?);
            Some((after.over(now)?, before.over(then)?))
        }
        _ => None,
    }
}

fn causes(causes: &BTreeMap<Cause, Dec>, depth: usize, to: &mut Explanation) {
    for (cause, tonnes) in causes {
        to.figure(depth, name(*cause), exact(*tonnes));
    }
}

fn name(cause: Cause) -> String {
    words::from_id(&cause.name().replace('_', "-")).to_lowercase()
}
