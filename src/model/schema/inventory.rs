//! `data/members/<id>/inventories/<year>.yaml`

use crate::model::method::{method_keys, method_names};
use crate::model::network::Headline;

use super::factors::{heating_value, in_place};
use super::network::{GWP_SETS, TOTALS};
use super::shape::{Key, Shape, list, map_of, optional, required};

/// The shape of an inventory's file.
pub fn inventory() -> Shape {
    let verified = Shape::Record(vec![
        required("by", Shape::Text, "Who verified it."),
        required("on", Shape::Date, "When."),
    ]);
    let protocols = vec!["GPC", "CRF", "USCP", "LGOP", "other"];
    Shape::Record(vec![
        required("year", Shape::Year, "The year that it is of; the file has the same name."),
        optional(
            "kind",
            Shape::OneOf(vec!["community", "operations"]),
            "Of the place, or of the government.",
        ),
        optional("protocol", Shape::OneOf(protocols), "The standard that it follows."),
        optional("gwp", Shape::OneOf(GWP_SETS.to_vec()), "The set of GWP values that the source used."),
        optional("boundary", Shape::Text, "`city limits`"),
        optional("verified", verified, "Who checked it."),
        optional("published", Shape::Date, "When it first came out."),
        optional("source", Shape::Text, "Where it is from."),
        optional("licence", Shape::Text, "Under which licence it was published."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("url", Shape::Url, "Its page."),
        optional("edition", Shape::Number, "Which edition it is, a whole number from 1 on."),
        optional(
            "replaces",
            Shape::Either(vec![replaced(), list(replaced())]),
            "The editions that it replaces, and why.",
        ),
        optional("stated", stated(), "The totals that the publisher printed, to check the lines by."),
        required("lines", list(line()), "One line for each activity, mass of gases, or notation key."),
    ])
}

fn stated() -> Shape {
    let total = |name: &&'static str| optional(name, Shape::Amount("mass"), "As it was printed.");
    Shape::Record(TOTALS.iter().map(total).collect())
}

fn replaced() -> Shape {
    let total = |name: &'static str| optional(name, Shape::Amount("mass"), "What that edition gave.");
    Shape::Record(vec![
        required("edition", Shape::Number, "Which edition was replaced."),
        optional("on", Shape::Date, "The day on which it was replaced."),
        required(
            "total",
            Shape::Record(Headline::ALL.map(Headline::name).map(total).to_vec()),
            "Its totals.",
        ),
        optional("gwp", Shape::OneOf(GWP_SETS.to_vec()), "The set behind those totals."),
        required("because", Shape::Text, "Why it was replaced."),
    ])
}

/// What the users' contracts say of energy from a grid.
fn market_based() -> Shape {
    let factor = || Shape::Either(vec![Shape::Text, in_place()]);
    let keys = || {
        vec![
            required("factor", factor(), "The contract's factor."),
            optional("source", Shape::Text, "Where the contract is told of."),
        ]
    };
    let share = required("share", Shape::Share, "Of the line's activity; together 100 %.");
    let part = std::iter::once(share).chain(keys()).collect();
    Shape::Either(vec![Shape::Record(keys()), list(Shape::Record(part))])
}

/// A line without a method, or one of a method.
fn line() -> Shape {
    let methods = method_names().map(of_method);
    Shape::Either(std::iter::once(plain()).chain(methods).collect())
}

fn of_every_line() -> Vec<Key> {
    let grade = || Shape::OneOf(vec!["H", "M", "L"]);
    let quality = Shape::Record(vec![
        optional("activity", grade(), "How good the activity data are."),
        optional("factor", grade(), "How good the factor is."),
    ]);
    vec![
        required("ref", Shape::Text, "A reference of the GPC, `I.1.1`, or coarser: `I.1`, `III`."),
        optional("scope", Shape::OneOf(vec!["1", "2", "3"]), "With a coarse reference: the scope."),
        optional("origin", Shape::OneOf(vec!["fossil", "biogenic", "unspecified"]), "Where methane is from."),
        optional("quality", quality, "High, medium or low."),
        optional("estimated", Shape::Truth, "Whether the data are estimates; low quality says so too."),
        optional("source", Shape::Text, "Where the numbers are from."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("of", Shape::Text, "What the activity is of: `electricity`, `natural gas`."),
    ]
}

fn plain() -> Shape {
    let factor = Shape::Either(vec![Shape::Text, in_place()]);
    let mut keys = of_every_line();
    keys.extend([
        optional("activity", Shape::Amount("energy, mass, volume, distance ..."), "`1234.5 GWh`"),
        optional(
            "factor",
            factor,
            "`set/id`, a factor in place with its source, or none: then `of` finds it.",
        ),
        optional(
            "region",
            Shape::Text,
            "Where the factor that `of` finds is for, if not where the member is.",
        ),
        optional("heating_value", heating_value(), "Which heating value an energy is counted by."),
        optional(
            "emissions",
            map_of("gases, `CO2e`, `biogenic_CO2`", Shape::Amount("mass")),
            "`{CH4: 120 t}`",
        ),
        optional("gwp", Shape::OneOf(GWP_SETS.to_vec()), "With CO2e alone: the set behind it."),
        optional(
            "market_based",
            market_based(),
            "Scope 2 by contracts, shown beside the figure, never added.",
        ),
        optional("notation", Shape::OneOf(vec!["NO", "NE", "IE", "C"]), "Why there is no value."),
        optional("because", Shape::Text, "With a notation key: the reason."),
        optional("in", Shape::Text, "With IE: the reference that counts it."),
    ]);
    Shape::Record(keys)
}

fn of_method(method: &'static str) -> Shape {
    let mut keys = of_every_line();
    let own = method_keys(method).unwrap_or_default();
    let known: Vec<&str> = keys.iter().map(|key| key.name).collect();
    let own: Vec<&'static str> = own.into_iter().filter(|key| !known.contains(key)).collect();
    for key in own {
        let shape = if key == "method" { Shape::Only(method) } else { Shape::Anything };
        keys.push(Key { name: key, shape, required: key == "method", about: "See the method's equations." });
    }
    Shape::Record(keys)
}
