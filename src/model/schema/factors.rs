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
        optional("of", Shape::Text, "The fuel or energy: `electricity`."),
        optional("region", Shape::Text, "Where it holds."),
        optional("sector", Shape::Text, "The users that it is for."),
        optional("category", Shape::Text, "The users that it is for."),
        required("per", Shape::Unit, "The unit of activity that the masses are for: `MWh`."),
        required("values", list(Shape::Record(value)), "One for each year."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("heating_value", Shape::OneOf(vec!["lower", "higher"]), "Which heating value `per` counts."),
    ]);
    Shape::Record(vec![
        required("set", Shape::Id, "The name of the set, as the file's."),
        required("title", Shape::Text, "Its title."),
        optional("publisher", Shape::Text, "Who published it."),
        optional("licence", Shape::Text, "Under which licence."),
        optional("url", Shape::Url, "Where."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("source", Shape::Text, "What applies to every value without a source of its own."),
        required("factors", list(factor), "The factors."),
    ])
}

/// A factor that stands in a line.
pub fn in_place() -> Shape {
    let mut keys = vec![
        required("per", Shape::Unit, "The unit of activity that the masses are for: `MWh`."),
        optional("year", Shape::Year, "The year that it is of."),
        optional("of", Shape::Text, "The fuel or energy."),
        optional("name", Shape::Text, "Its name for readers."),
        optional("region", Shape::Text, "Where it holds."),
    ];
    keys.extend(rates());
    Shape::Record(keys)
}

/// What a unit of activity emits: gases by their names are keys too.
fn rates() -> Vec<Key> {
    vec![
        optional("CO2", Shape::Amount("mass"), "Carbon dioxide: `497.4 lb`."),
        optional("CH4", Shape::Amount("mass"), "Methane."),
        optional("N2O", Shape::Amount("mass"), "Nitrous oxide."),
        optional("CO2e", Shape::Amount("mass"), "Where the source gives no gases; with `gwp`."),
        optional("biogenic_CO2", Shape::Amount("mass"), "Carbon dioxide from living sources, counted apart."),
        optional("gwp", Shape::OneOf(GWP_SETS.to_vec()), "The set behind CO2e."),
        optional("source", Shape::Text, "Where it is printed."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("licence", Shape::Text, "Under which licence."),
        optional("url", Shape::Url, "Where."),
    ]
}
