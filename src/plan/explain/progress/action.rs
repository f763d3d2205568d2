//! An action by itself, explained.

use crate::account::action_effect;
use crate::plan::words;
use crate::quantity::{Dec, Year};

use super::{Explanation, Kind, Teller, exact, plain};

impl Teller<'_, '_> {
    pub(super) fn action(self, index: usize, to: &mut Explanation) {
        let (action, account) = (&self.known.member.actions[index], &self.known.account.actions[index]);
        let cost = action.cost.as_ref();
        let saves = account.tonnes.map(exact).unwrap_or_else(|| "no data".to_owned());
        self.head(&format!("action {}, what it saves until {}", action.id, account.until), saves, to);
        to.say(
            1,
            format!(
                "{}; {}. Every saving is projected.",
                action.title,
                words::from_id(&action.status).to_lowercase()
            ),
        );
        to.row(1, Kind::Place, action.place.to_string(), "");
        let (Some(reduction), Some(start)) = (action.reduction, action.start) else {
            return to.say(1, "It does not say how much it saves, or from when.");
        };
        let full = action.full_effect.unwrap_or(start);
        let span = full.since(start);
        to.say(
            1,
            match span {
                1.. => format!(
                    "effect(y) = {} × (y − {start}) ÷ {span} until {full}, and all of it from then on",
                    plain(reduction)
                ),
                _ => format!("effect(y) = {} from {start} on", plain(reduction)),
            },
        );
        for year in (start.number()..=full.number()).filter_map(Year::new) {
            to.figure(2, year.to_string(), action_effect(action, year).map(exact).unwrap_or_default());
        }
        if account.until > full {
            let years = Dec::from(i64::from(account.until.since(full)));
            let rest = reduction.times(years).map(exact).unwrap_or_default();
            to.figure(
                2,
                format!(
                    "{} years more until {}: {} × {}",
                    plain(years),
                    account.until,
                    plain(reduction),
                    plain(years)
                ),
                rest,
            );
        }
        if let (Some((amount, currency)), Some(each), Some(tonnes)) =
            (cost, account.cost_per_tonne, account.tonnes)
        {
            to.heading("Cost of a tonne", format!("{} {currency}", plain(each)));
            to.say(1, format!("{} {currency} ÷ {}", plain(*amount), plain(tonnes)));
        }
    }
}
