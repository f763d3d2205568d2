//! The few words that a chart needs, in the reader's language.

use serde::Serialize;

use super::Standing;

/// The words inside charts and their tables. The default is English; `{value}` and `{year}` are filled in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Words {
    /// Head of the years' column.
    pub year: String,
    /// Of a number that is on file; also head of its column.
    pub measured: String,
    /// Of a number that is estimated.
    pub estimated: String,
    /// Of a number that is taken from the trend.
    pub projected: String,
    /// Of a sum with a part missing.
    pub incomplete: String,
    /// Head of the column that says which.
    pub standing: String,
    /// The line from the base year to the goal.
    pub required: String,
    /// Head of the targets' column.
    pub target: String,
    /// Head of the column of their changes in percent.
    pub change: String,
    /// The name of the dashed line.
    pub trend: String,
    /// The name of the forecast.
    pub without_action: String,
    /// The name of what is left of it with the actions.
    pub with_actions: String,
    /// Of several actions that are too small to be named each.
    pub other_actions: String,
    /// Of all actions, where none is named.
    pub all_actions: String,
    /// Before a total: `budget 4.4 Mt`.
    pub budget: String,
    /// Head of the column of what is used up of a budget.
    pub used: String,
    /// Head of the days' column.
    pub day: String,
    /// Head of the column of what a tonne costs.
    pub cost: String,
    /// Head of the sums' column.
    pub total: String,
    /// Before a sum from which something was taken out.
    pub net: String,
    /// Instead of a number that is missing.
    pub no_data: String,
    /// `{value} in {year}`
    pub value_in_year: String,
    /// `{value} spent`
    pub value_spent: String,
    /// `{value} left`
    pub value_left: String,
}

impl Default for Words {
    fn default() -> Words {
        Words {
            year: "Year".into(),
            measured: "measured".into(),
            estimated: "estimated".into(),
            projected: "projected".into(),
            incomplete: "incomplete".into(),
            standing: "Standing".into(),
            required: "path to the target".into(),
            target: "Target".into(),
            change: "Change from the base year".into(),
            trend: "on today’s trend".into(),
            without_action: "without new action".into(),
            with_actions: "with these actions".into(),
            other_actions: "other actions".into(),
            all_actions: "planned actions".into(),
            budget: "the whole budget".into(),
            used: "spent".into(),
            day: "By".into(),
            cost: "Cost".into(),
            total: "Total".into(),
            net: "net".into(),
            no_data: "no data".into(),
            value_in_year: "{value} in {year}".into(),
            value_spent: "{value} spent".into(),
            value_left: "{value} left".into(),
        }
    }
}

impl Words {
    /// `745 kt in 2022`
    pub fn in_year(&self, value: &str, year: i32) -> String {
        self.value_in_year.replace("{value}", value).replace("{year}", &year.to_string())
    }

    /// The word for a standing.
    pub fn standing(&self, standing: Standing) -> &str {
        match standing {
            Standing::Measured => &self.measured,
            Standing::Estimated => &self.estimated,
            Standing::Projected => &self.projected,
            Standing::Incomplete => &self.incomplete,
        }
    }
}
