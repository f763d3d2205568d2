//! The few words inside charts, in the language of the page.

use crate::plan::view::chart::{DistributionWords, Words};
use crate::plan::words::Wording;

impl Wording {
    /// The words of every chart. `{value}` and `{year}` stay: the chart fills them in.
    pub fn chart(&self) -> Words {
        let say = |key: &str| self.say(&format!("chart-{key}"));
        Words {
            year: say("year"),
            measured: say("measured"),
            estimated: say("estimated"),
            projected: say("projected"),
            incomplete: say("incomplete"),
            standing: say("standing"),
            required: say("required"),
            target: say("target"),
            change: say("change"),
            trend: say("trend"),
            without_action: say("without-action"),
            with_actions: say("with-actions"),
            other_actions: say("other-actions"),
            all_actions: say("all-actions"),
            budget: say("budget"),
            used: say("used"),
            day: say("day"),
            cost: say("cost"),
            total: say("total"),
            net: say("net"),
            no_data: say("no-data"),
            value_in_year: self.template("chart-value-in-year"),
            value_spent: self.template("chart-value-spent"),
            value_left: self.template("chart-value-left"),
        }
    }

    /// The words of a chart of how values are spread.
    pub fn distribution(&self) -> DistributionWords {
        let say = |key: &str| self.say(&format!("chart-spread-{key}"));
        DistributionWords {
            from: say("from"),
            to: say("to"),
            less: say("less"),
            more: say("more"),
            members: say("members"),
            median: say("median"),
        }
    }

    /// A message whose parts the chart fills in.
    pub fn template(&self, key: &str) -> String {
        let part = |name| (name, format!("{{{name}}}").into());
        self.tell(key, &[part("value"), part("year"), part("change")])
    }
}
