//! `data/factors/<set>.yaml`

use super::network::GWP_SETS;
use super::shape::{Key, Shape, list, optional, required};

/// The shape of a set of factors.
pub fn factors() -> Shape {
    let mut value = vec![optional("year", Shape::Year, "The year that the value is of.")];
    value.extend(rates());
    let factor = Shape::Record(vec![
        required("id", Shape::Id, "Its name in the set: `mrow`."),
        optional("name", Shape::Text, "Its name for readers."),
        optional("of", one_or_more(), "The fuel or energy, or several: `electricity`."),
        optional("region", Shape::Text, "Where it holds."),
        optional("sector", Shape::Text, "The users that it is for."),
        optional("category", one_or_more(), "The categories of users that it is for."),
        optional("per", Shape::Unit, "The unit of activity of rates that do not say theirs: `MWh`."),
        required("values", list(Shape::Record(value)), "One for each year."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("heating_value", heating_value(), "Which heating value its energy is counted by."),
        optional("lookup", Shape::Truth, "`false`: found by its id only."),
    ]);
    Shape::Record(vec![
        required("set", Shape::Id, "The name of the set, as the file's."),
        required("title", Shape::Text, "Its title."),
        optional("publisher", Shape::Text, "Who published it."),
        optional("licence", Shape::Text, "Under which licence."),
        optional("url", Shape::Url, "Where."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("source", Shape::Text, "What applies to every value without a source of its own."),
        optional("counts", Shape::OneOf(vec!["burning", "life-cycle"]), "What the factors count."),
        required("factors", list(factor), "The factors."),
    ])
}

fn one_or_more() -> Shape {
    Shape::Either(vec![Shape::Text, list(Shape::Text)])
}

/// By which heating value an energy is counted.
pub fn heating_value() -> Shape {
    Shape::OneOf(vec!["lower", "higher"])
}

/// A factor that stands in a line.
pub fn in_place() -> Shape {
    let mut keys = vec![
        optional("per", Shape::Unit, "The unit of activity of rates that do not say theirs: `MWh`."),
        optional("year", Shape::Year, "The year that it is of."),
        optional("of", Shape::Text, "The fuel or energy."),
        optional("name", Shape::Text, "Its name for readers."),
        optional("region", Shape::Text, "Where it holds."),
        optional("heating_value", heating_value(), "Which heating value its energy is counted by."),
    ];
    keys.extend(rates());
    Shape::Record(keys)
}

/// What a unit of activity emits: gases by their names are keys too.
fn rates() -> Vec<Key> {
    vec![
        optional(
            "CO2",
            Shape::Amount("mass, or mass per unit of activity"),
            "Carbon dioxide: `497.4 lb/MWh`, or `497.4 lb` with `per`.",
        ),
        optional("CH4", Shape::Amount("mass, or mass per unit of activity"), "Methane."),
        optional("N2O", Shape::Amount("mass, or mass per unit of activity"), "Nitrous oxide."),
        optional(
            "CO2e",
            Shape::Amount("mass, or mass per unit of activity"),
            "Where the source gives no gases; with `gwp`.",
        ),
        optional(
            "biogenic_CO2",
            Shape::Amount("mass, or mass per unit of activity"),
            "Carbon dioxide from living sources, counted apart.",
        ),
        optional("gwp", Shape::OneOf(GWP_SETS.to_vec()), "The set behind CO2e."),
        optional("source", Shape::Text, "Where it is printed."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("licence", Shape::Text, "Under which licence."),
        optional("url", Shape::Url, "Where."),
    ]
}
