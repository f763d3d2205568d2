//! A member's part of a budget, explained.

use crate::account::{BudgetAccount, Spent};
use crate::model::{Budget, Less, ShareRule};
use crate::plan::compose::headline_name;
use crate::plan::words;
use crate::quantity::{Date, Dec};

use super::{Explanation, Kind, Teller, basis, exact, factor, percent, plain, share};

impl Teller<'_, '_> {
    pub(super) fn budget(self, index: usize, to: &mut Explanation) {
        let account = &self.known.account.budgets[index];
        let budget = &self.composer.model.budgets[account.budget];
        let left = account.use_up.as_ref().map(|spent| exact(spent.left));
        self.head(
            &format!("budget {}, what is left", budget.id),
            left.unwrap_or_else(|| "no data".to_owned()),
            to,
        );
        to.say(1, budget.title.clone());
        to.row(1, Kind::Place, budget.place.to_string(), "");
        to.say(1, format!("source: {}", budget.source));
        to.say(
            1,
            format!(
                "used up by {} since {}",
                headline_name(words::english(), account.total),
                words::english().day(budget.from)
            ),
        );
        if let Some(lack) = account.lacks {
            to.say(1, format!("what is lacking: {}", words::from_id(lack.name()).to_lowercase()));
        }
        self.shared(budget, account, to);
        self.member_share(budget, account, to);
        if let Some(spent) = &account.use_up {
            self.spent(spent, account, to);
            runs_out(spent, to);
            keeps(spent, to);
        }
    }

    fn shared(self, budget: &Budget, account: &BudgetAccount, to: &mut Explanation) {
        let references = &self.composer.model.references;
        let amount = account.shared.map(exact).unwrap_or_default();
        to.heading("The whole budget, after what is taken off it", amount);
        to.figure(1, "amount", format!("{} {}", plain(budget.amount.value), budget.amount.unit.symbol));
        for gas in &budget.gases {
            to.say(2, format!("of {} alone", words::gas_symbol(&references.gas_at(*gas).id)));
        }
        for deduction in &budget.deductions {
            let less = match &deduction.less {
                Less::Share(part) => format!("× (1 − {})", share(*part)),
                Less::Amount(amount) => format!("− {} {}", plain(amount.value), amount.unit.symbol),
            };
            to.figure(1, format!("{}: {}", deduction.title, deduction.because), less);
            to.say(2, deduction.source.clone().unwrap_or_default());
        }
    }

    /// What is used up year by year, each by how it is known.
    fn spent(self, spent: &Spent, account: &BudgetAccount, to: &mut Explanation) {
        let today = self.composer.accounts.today;
        to.heading("Used up", spent.tonnes().map(exact).unwrap_or_default());
        to.say(
            1,
            format!("until {} begins; of a part of a year its days count", words::english().day(today)),
        );
        to.figure(1, "measured", exact(spent.measured));
        to.figure(1, "estimated between two measured years", exact(spent.estimated));
        to.figure(1, "projected after the last measured year", exact(spent.projected));
        for year in &spent.years {
            let days = if year.share == Dec::ONE {
                String::new()
            } else {
                format!(" × {} of the year", share(year.share))
            };
            to.figure(
                2,
                format!("{}, {}: {}{days}", year.year, basis(year.basis), plain(year.tonnes)),
                exact(year.part),
            );
            let community = crate::model::InventoryKind::Community;
            if let Some(found) =
                self.inventory(community, year.year).filter(|_| year.basis == crate::account::Basis::Measured)
            {
                let figure = found.account.totals.get(account.total);
                to.say(
                    3,
                    format!(
                        "{}, the sum of {}",
                        found.inventory.place,
                        super::lines(found.inventory, figure)
                    ),
                );
            }
        }
        to.heading("Left", exact(spent.left));
        let parts = account.share.map(plain).unwrap_or_default();
        to.say(
            1,
            format!("{parts} − {} = {}", spent.tonnes().map(factor).unwrap_or_default(), plain(spent.left)),
        );
    }

    fn member_share(self, budget: &Budget, account: &BudgetAccount, to: &mut Explanation) {
        to.heading("The member's part", account.share.map(exact).unwrap_or_else(|| "no data".to_owned()));
        let Some((own, all)) = account.weights else { return };
        let what = match &budget.rule {
            ShareRule::Population { year, .. } => format!("people of {year}"),
            ShareRule::PastEmissions { from, until, .. } => {
                format!("emissions of {from} to {until}, those between two measured years estimated")
            }
            ShareRule::Equal { .. } => "the same for each".to_owned(),
            ShareRule::Given { .. } => return to.say(1, "as the budget says"),
        };
        to.say(1, format!("shared by {what}"));
        let shared = account.shared.map(plain).unwrap_or_default();
        let amount = account.share.map(plain).unwrap_or_default();
        let people = self.known.member.population.iter().find(|(_, known)| known.value == own);
        if let (Some((year, known)), ShareRule::Population { .. }) = (people, &budget.rule) {
            to.say(2, format!("people as counted in {year}: {} ({})", plain(own), known.place));
        }
        to.say(1, format!("{shared} × {} ÷ {} = {amount}", factor(own), factor(all)));
    }
}

fn runs_out(spent: &Spent, to: &mut Explanation) {
    let day = |day: Option<Date>| day.map_or_else(|| "never".to_owned(), |it| words::english().day(it));
    to.heading("Used up, if every year is as this one", day(spent.runs_out_at_todays_rate));
    to.say(1, format!("this year: {}, {}", exact(spent.rate.0), basis(spent.rate.1)));
    to.heading("Used up along the trend", day(spent.runs_out));
    to.say(1, "every year's emissions spread evenly over its days; years after the last measured one lie on the trend");
}

fn keeps(spent: &Spent, to: &mut Explanation) {
    let Some(paths) = &spent.paths else { return };
    let (rate, left) = (spent.rate.0, spent.left);
    to.heading("The straight path that just keeps it", format!("{} a year", exact(paths.slope)));
    to.say(1, format!("−E₀² ÷ (2 × left) = −{}² ÷ (2 × {})", plain(rate), plain(left)));
    let zero = paths.zero.map(|day| format!(", on {}", words::english().day(day))).unwrap_or_default();
    to.say(1, format!("zero after 2 × left ÷ E₀ = {} years{zero}", plain(paths.years)));
    let yearly = paths.annual_reduction_percent.map(|rate| format!("{} less a year", percent(rate)));
    to.heading("The exponential path that just keeps it", yearly.unwrap_or_default());
    to.say(
        1,
        format!(
            "E₀ ÷ left = {} ÷ {} = {} a year; 1 − e^(−{})",
            plain(rate),
            plain(left),
            plain(paths.rate),
            plain(paths.rate)
        ),
    );
}
