//! What the columns of the tables about progress mean.

use crate::account::Cause;
use crate::plan::view::data::{Kind, Table};

use super::tables::{field, member, table};

const T: &str = "t CO2e";

pub fn trends_head() -> Table {
    let about = "One member a row: the straight line through its measured years, and how they changed.";
    table(
        "trends",
        "Trends",
        about,
        vec![
            member(),
            field("total", Kind::Text, "", "The total that stands for the member"),
            field("method", Kind::Text, "", "How the line is drawn through the years"),
            field("from", Kind::Integer, "", "The first measured year that it looks at"),
            field("to", Kind::Integer, "", "The last measured year"),
            field(
                "slope",
                Kind::Number,
                "t CO2e a year",
                "How the line rises a year; negative where it falls",
            ),
            field("level", Kind::Number, T, "Where the line stands in the last measured year"),
            field(
                "reaches_zero",
                Kind::Date,
                "",
                "The day on which the line is at zero; empty where it never is",
            ),
            field(
                "mean_annual_change_percent",
                Kind::Number,
                "%",
                "The mean of the changes from year to year",
            ),
            field(
                "compound_annual_change_percent",
                Kind::Number,
                "%",
                "The one rate that leads from the first to the last measured year",
            ),
        ],
    )
}

pub fn paths_head() -> Table {
    let about = "A member and a reduction law a row: what the path by the law and the trend emit in the same years. From the first year on both are projected.";
    table(
        "paths",
        "Paths by reduction laws",
        about,
        vec![
            member(),
            field("path", Kind::Text, "", "Id of the law"),
            field("total", Kind::Text, "", "The total that stands for the member"),
            field("from", Kind::Integer, "", "The first year, included"),
            field("until", Kind::Integer, "", "The last year, included"),
            field(
                "basis",
                Kind::Text,
                "",
                "How the first year is known: measured, estimated between two measured years, or projected",
            ),
            field("annual_reduction_percent", Kind::Number, "%", "What every year takes off the year before"),
            field("path_tonnes", Kind::Number, T, "What the path emits in all its years"),
            field("trend_tonnes", Kind::Number, T, "What the trend emits in the same years"),
            field("difference", Kind::Number, T, "The trend less the path"),
            field("keeps", Kind::Text, "", "true where the trend emits no more than the path"),
            field("source", Kind::Text, "", "Where the rate is from"),
        ],
    )
}

pub fn budgets_head() -> Table {
    let about = "A member's part of a carbon budget a row. What is spent is kept apart by how it is known.";
    let fields = vec![
        member(),
        field("budget", Kind::Text, "", "Id of the budget"),
        field("total", Kind::Text, "", "The total that uses it up"),
        field("from", Kind::Date, "", "The first day that counts"),
        field("rule", Kind::Text, "", "How it is shared: population, past-emissions, equal or given"),
        field(
            "weight",
            Kind::Number,
            "",
            "What the member weighs by that rule: people, tonnes, one, or a share",
        ),
        field("weight_of_all", Kind::Number, "", "What all weigh together"),
        field("share", Kind::Number, T, "The member's part"),
        field("spent", Kind::Number, T, "What is used up: the sum of the next three columns"),
        field("spent_measured", Kind::Number, T, "Of it in measured years"),
        field("spent_estimated", Kind::Number, T, "Of it in years between two measured ones"),
        field("spent_projected", Kind::Number, T, "Of it in years after the last measured one"),
        field("measured_until", Kind::Integer, "", "The last measured year"),
        field("left", Kind::Number, T, "The share less what is used up; negative where it is exceeded"),
        field("rate", Kind::Number, "t CO2e a year", "What is emitted a year on the day of the account"),
        field("rate_basis", Kind::Text, "", "How that is known: measured, estimated or projected"),
        field("runs_out", Kind::Date, "", "When the trend uses it up; empty where it never does"),
        field("runs_out_at_todays_rate", Kind::Date, "", "When it is used up if every year is as this one"),
        field(
            "linear_annual_change",
            Kind::Number,
            "t CO2e a year",
            "The straight path that just keeps what is left: its change a year",
        ),
        field("linear_reaches_zero", Kind::Date, "", "When that path is at zero"),
        field(
            "exponential_annual_reduction_percent",
            Kind::Number,
            "%",
            "What the exponential path that just keeps it takes off a year",
        ),
        field("lacks", Kind::Text, "", "What could not be known: weight, emissions or first-year"),
        field("source", Kind::Text, "", "Who sets the budget"),
    ];
    table("budgets", "Carbon budgets", about, fields)
}

pub fn changes_head() -> Table {
    let mut fields = vec![
        member(),
        field("kind", Kind::Text, "", "community or operations"),
        field("total", Kind::Text, "", "The total that changed"),
        field("from", Kind::Integer, "", "Year of the earlier inventory"),
        field("to", Kind::Integer, "", "Year of the later inventory"),
        field(
            "sector",
            Kind::Text,
            "",
            "all for the whole total; else the sector, or mixed for figures of several sectors",
        ),
        field("before", Kind::Number, T, "In the earlier year"),
        field("after", Kind::Number, T, "In the later year"),
        field("change", Kind::Number, T, "After less before: the sum of the causes in the next columns"),
    ];
    fields.extend(Cause::ALL.iter().map(|cause| field(cause.name(), Kind::Number, T, meaning(*cause))));
    let about = "Why a total changed between two inventories, as a whole and by sector: additive LMDI-I. Causes sum to the change exactly; an empty cause has no part in it.";
    table("changes", "Why emissions changed", about, fields)
}

fn meaning(cause: Cause) -> &'static str {
    match cause {
        Cause::Population => "From more or fewer people",
        Cause::ActivityPerHead => "From more or less activity a head",
        Cause::Activity => "From more or less activity, where people are not known",
        Cause::EmissionPerActivity => "From what a unit of activity emits",
        Cause::EmissionsPerHead => "From emissions a head, where no activity is known",
        Cause::Emissions => "From emissions, where neither people nor activity are known",
        Cause::Boundary => "From what only one of the inventories counts",
        Cause::Method => "From another way of computing",
        Cause::Restated => "From another set of global warming potentials that cannot be brought to this one",
    }
}

pub fn actions_head() -> Table {
    let about = "One action a row, by itself: what it says of itself, and what follows from that. Every saving is projected.";
    let fields = vec![
        member(),
        field("action", Kind::Text, "", "Id of the action"),
        field("title", Kind::Text, "", "Its name"),
        field("pathway", Kind::Text, "", "Which pathway it is of"),
        field("sectors", Kind::Text, "", "The sectors that it works in, with spaces between them"),
        field("status", Kind::Text, "", "planned, started, in progress, done, paused or stopped"),
        field("start", Kind::Integer, "", "Its first year"),
        field("full_effect", Kind::Integer, "", "The year of its full effect"),
        field("reduction", Kind::Number, "t CO2e a year", "What it saves at full effect"),
        field(
            "saves",
            Kind::Number,
            T,
            "What it saves from its first year until the year in the next column",
        ),
        field("saves_until", Kind::Integer, "", "The last year of that sum"),
        field("cost", Kind::Number, "", "In the currency of the next column"),
        field("currency", Kind::Text, "", "ISO 4217"),
        field("cost_per_tonne", Kind::Number, "", "The cost by what it saves, in that currency"),
    ];
    table("actions", "Actions", about, fields)
}

pub fn forecasts_head() -> Table {
    let about = "What would be emitted without action, with actions, and what each action saves, year by year. The savings sum to the difference exactly.";
    let fields = vec![
        member(),
        field("measure", Kind::Text, "", "without-action, with-actions, or saved"),
        field(
            "item",
            Kind::Text,
            "",
            "all, a sector, mixed for figures of several sectors, or the id of an action",
        ),
        field("year", Kind::Integer, "", "The first year is the inventory that the forecast starts from"),
        field("basis", Kind::Text, "", "measured in the first year, projected in all others"),
        field("tonnes", Kind::Number, T, "Emitted, or saved"),
    ];
    table("forecasts", "Forecasts and measures", about, fields)
}

pub fn due_head() -> Table {
    let about = "What is due and what will be, by the rules on the page of what is due.";
    let fields = vec![
        member(),
        field("id", Kind::Text, "", "What tells it from the member's others"),
        field(
            "kind",
            Kind::Text,
            "",
            "inventory, newer-inventory, target-year, action-start, action-effect, target-review, action-review or plan-review",
        ),
        field("day", Kind::Date, "", "The last day for it"),
        field("past", Kind::Text, "", "true where that day has passed"),
        field("title", Kind::Text, "", "In words"),
    ];
    table("due", "What is due", about, fields)
}
