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
    /// Head of the sums' column.
    pub total: String,
    /// Before a sum from which something was taken out.
    pub net: String,
    /// Instead of a number that is missing.
    pub no_data: String,
    /// `{value} in {year}`
    pub value_in_year: String,
}

impl Default for Words {
    fn default() -> Words {
        Words {
            year: "Year".into(),
            measured: "measured".into(),
            estimated: "estimated".into(),
            incomplete: "incomplete".into(),
            standing: "Standing".into(),
            required: "path to the target".into(),
            target: "Target".into(),
            change: "Change from the base year".into(),
            trend: "on today’s trend".into(),
            total: "Total".into(),
            net: "net".into(),
            no_data: "no data".into(),
            value_in_year: "{value} in {year}".into(),
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
            Standing::Incomplete => &self.incomplete,
        }
    }
}
