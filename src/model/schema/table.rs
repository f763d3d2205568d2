//! `data/tables/<id>.yaml`

use super::network::GWP_SETS;
use super::shape::{Key, Shape, list, map_of, optional, required};

/// The shape of the mapping of a table.
pub fn table() -> Shape {
    let mut keys = vec![required("file", Shape::Text, "A CSV file in `data/tables/`.")];
    keys.extend(of_every_sheet());
    keys.extend(of_every_inventory());
    keys.extend(figures());
    keys.extend([
        optional("title", Shape::Text, "What the table is called."),
        optional("url", Shape::Url, "Where it is published."),
        optional("key", key(), "The column that says which member a row is about."),
        optional("year", pick(), "The column of years, or one year."),
        optional("population", pick(), "The column of people."),
        optional("marks", map_of("texts of cells", mark()), "What stands for a notation key."),
        optional("check", list(check()), "Totals that the table prints."),
        optional("members", members(), "Members that a table makes."),
    ]);
    Shape::Record(keys)
}

fn of_every_sheet() -> Vec<Key> {
    let sign = || Shape::Either(vec![Shape::OneOf(vec!["comma", "semicolon", "tab"]), Shape::Text]);
    let encodings = vec!["utf-8", "windows-1252", "latin-1"];
    let words = || Shape::Either(vec![Shape::Text, list(Shape::Text)]);
    let not = Shape::Record(vec![required("not", words(), "Texts that the cell must not be.")]);
    let skip = Shape::Record(vec![
        optional("lines", Shape::Number, "So many lines stand before the names of the columns."),
        optional("rows", Shape::Anything, "Rows in which one of these maps holds are left out."),
    ]);
    vec![
        optional("delimiter", sign(), "The sign between two cells."),
        optional("encoding", Shape::OneOf(encodings), "How the letters are written."),
        optional("decimal", Shape::Text, "The sign before decimals: `,`."),
        optional("thousands", Shape::Text, "The sign between thousands."),
        optional("missing", words(), "Texts that mean that there is no value."),
        optional("skip", Shape::Either(vec![Shape::Number, skip]), "Lines and rows that are left out."),
        optional(
            "where",
            map_of("names of columns", Shape::Either(vec![words(), not])),
            "The rows that count.",
        ),
    ]
}

fn of_every_inventory() -> Vec<Key> {
    vec![
        optional(
            "kind",
            Shape::OneOf(vec!["community", "operations"]),
            "Of the place, or of the government.",
        ),
        optional("gwp", Shape::OneOf(GWP_SETS.to_vec()), "The set of GWP values that the source used."),
        optional("protocol", Shape::Text, "The standard that the figures follow."),
        optional("boundary", Shape::Text, "`city limits`"),
        optional("source", Shape::Text, "Where the table is from."),
        optional("licence", Shape::Text, "Under which licence it was published."),
        optional("note", Shape::Text, "Anything else to know."),
    ]
}

/// What its figures are.
fn figures() -> Vec<Key> {
    let people = Shape::Record(vec![optional("times", Shape::Number, "1000 for thousands of people.")]);
    let people = Shape::Record(vec![required("population", people, "The value is the number of people.")]);
    let total = Shape::Record(vec![
        required("check", Shape::Text, "The value is a printed total: `reported`, `BASIC`, `II`."),
        optional("tolerance", Shape::Number, "How far it may be from the sum of its lines."),
        optional("unit", unit(), "Its unit."),
        optional("times", Shape::Number, "What it is multiplied by."),
    ]);
    let cases = Shape::Record(vec![
        required("column", Shape::Text, "The column that says what the figure is."),
        required(
            "map",
            map_of("texts of cells", Shape::Either(vec![Shape::Text, total])),
            "What each means.",
        ),
        optional("else", Shape::Either(vec![Shape::Text, people]), "What all others mean."),
    ]);
    vec![
        optional("columns", map_of("names of columns", Shape::Anything), "What each column is."),
        optional("lines", list(Shape::Anything), "Lines as in an inventory, with `{column: ...}` for cells."),
        optional("ref", Shape::Either(vec![Shape::Text, cases]), "With `value`: what the figure is."),
        optional("value", Shape::Text, "The column of the figure, where a row has one."),
        optional("notation", pick(), "The column of notation keys."),
        optional("because", pick(), "The column of reasons."),
        optional("scope", pick(), "The scope of all figures."),
        optional("gas", pick(), "The gas of all figures: `CO2`, `CO2e`."),
        optional("unit", unit(), "The unit of all figures."),
        optional("times", Shape::Number, "What all figures are multiplied by."),
        optional("of", pick(), "What the activities are of."),
        optional("factor", Shape::Anything, "The factor of all figures, which are activities then."),
        optional("origin", pick(), "Where methane is from."),
        optional("quality", Shape::Anything, "How good the figures are."),
        optional("fills", Shape::Text, "The key of a method that the figures belong to."),
    ]
}

/// A cell, as more than the name of its column.
fn cell() -> Shape {
    Shape::Record(vec![
        optional("column", Shape::Text, "The name of the column."),
        optional("value", Shape::Text, "Instead of a column: the same for all rows."),
        optional("map", map_of("texts of cells", Shape::Text), "What texts stand for."),
        optional("else", Shape::Text, "What all other texts stand for."),
        optional("unit", Shape::Text, "The unit of a quantity, or its column."),
        optional("times", Shape::Number, "What a quantity is multiplied by."),
    ])
}

fn pick() -> Shape {
    Shape::Either(vec![Shape::Text, cell()])
}

fn unit() -> Shape {
    Shape::Either(vec![Shape::Unit, cell()])
}

fn key() -> Shape {
    let mut through = vec![
        required("file", Shape::Text, "A CSV file in `data/tables/`."),
        required("key", Shape::Text, "Its column with the keys."),
        required("id", Shape::Text, "Its column with ids, or names that ids are made of."),
    ];
    through.extend(of_every_sheet());
    let rule = Shape::Record(vec![
        optional("column", Shape::Text, "The name of the column."),
        optional("value", Shape::Text, "Instead of a column: the member that all rows are about."),
        optional("map", map_of("texts of cells", Shape::Text), "The id of each text."),
        optional("else", Shape::Text, "The id of all others."),
        optional("through", Shape::Record(through), "Another table that has the ids."),
        optional("as", Shape::OneOf(vec!["id", "name"]), "Whether the text is an id as it stands."),
    ]);
    Shape::Either(vec![Shape::Text, rule])
}

fn mark() -> Shape {
    let key = || Shape::OneOf(vec!["NO", "NE", "IE", "C"]);
    let whole = Shape::Record(vec![
        required("notation", key(), "The notation key."),
        optional("because", Shape::Text, "The reason."),
        optional("in", Shape::Text, "With IE: the reference that counts it."),
    ]);
    Shape::Either(vec![key(), whole])
}

fn check() -> Shape {
    Shape::Record(vec![
        required("column", Shape::Text, "The column of the printed total."),
        optional("total", Shape::Text, "`reported`, `BASIC`, `territorial`, or a part of the GPC: `II`."),
        optional("columns", list(Shape::Text), "Instead of `total`: the columns that it is the sum of."),
        optional("tolerance", Shape::Number, "How far it may be from the sum of its lines."),
        optional("unit", unit(), "Its unit, where it is another than the table's."),
        optional("times", Shape::Number, "What it is multiplied by."),
        optional("per", Shape::OneOf(vec!["person"]), "By head of the year's people."),
    ])
}

fn members() -> Shape {
    let mut keys = vec![
        required("from", Shape::Text, "A CSV file in `data/tables/`."),
        required("key", Shape::Text, "Its column with the keys that the rows of figures have."),
        optional("id", pick(), "What the id is made of, where it is not the key."),
        required("name", pick(), "The column of names."),
        optional("kind", pick(), "The column of kinds."),
        optional("country", pick(), "The column of countries, or one country."),
        optional("subdivision", pick(), "The column of subdivisions, or one."),
        optional("locode", pick(), "The column of UN/LOCODEs."),
        optional("coordinates", list(pick()), "The columns of latitudes and longitudes."),
        optional("area", cell(), "`{column: area, unit: km2}`"),
        optional("part_of", Shape::Either(vec![list(pick()), pick()]), "Columns with keys of containers."),
        optional("population", map_of("years", pick()), "Columns of people, by year."),
        optional("joined", pick(), "The column of days."),
        optional("left", pick(), "The column of days."),
        optional("website", pick(), "The column of addresses."),
        optional("note", pick(), "The column of notes."),
        optional("all", Shape::Truth, "Whether rows without figures make members too."),
    ];
    keys.extend(of_every_sheet());
    Shape::Record(keys)
}
