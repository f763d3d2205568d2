//! Views of files that programs read: tables for CSV, the package that describes them, and JSON.
//! Nothing here knows the domain; what a column means is said by whoever fills it.

use crate::quantity::{Date, Dec, Moment};

/// A table as it is published, `data/emissions.csv`, but for its [`Rows`](super::rows::Rows).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    /// Its id in the package: `emissions`.
    pub name: String,
    /// For people.
    pub title: String,
    /// In a sentence or two; may be empty.
    pub description: String,
    /// The columns, from left to right.
    pub fields: Vec<Field>,
}

/// A column of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// The word in the first row.
    pub name: String,
    /// What its cells are.
    pub kind: Kind,
    /// The unit of every number in the column; empty where it has none.
    pub unit: String,
    /// In a sentence or two; may be empty.
    pub description: String,
}

/// What the cells of a column are, in the words of Table Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Any text.
    Text,
    /// A decimal number.
    Number,
    /// A whole number.
    Integer,
    /// `2024-03-01`
    Date,
}

/// The tables that are published together, described for programs: `data/datapackage.json`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Package {
    /// Its id: `example-network`.
    pub name: String,
    /// For people.
    pub title: String,
    /// In a sentence or two; may be empty.
    pub description: String,
    /// The address of the site; may be empty.
    pub homepage: String,
    /// Under what terms the tables may be used.
    pub licences: Vec<Licence>,
    /// Where the figures come from.
    pub sources: Vec<Source>,
    /// The tables, in the order they are listed in.
    pub resources: Vec<Resource>,
}

/// Under what terms the tables may be used. At least one of `name` and `path` must be given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Licence {
    /// Its id in the Open Definition's list: `CC-BY-4.0`; may be empty.
    pub name: String,
    /// Its address; may be empty.
    pub path: String,
    /// For people.
    pub title: String,
}

/// Where the figures come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// For people.
    pub title: String,
    /// Its address; may be empty.
    pub path: String,
}

/// One table of a [`Package`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Resource {
    /// Relative to the package's own file: `emissions.csv`.
    pub path: String,
    /// What it holds.
    pub table: Table,
}

/// A JSON value whose maps keep their order and whose numbers keep all their digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Json {
    /// Nothing, or nothing known.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A text.
    Text(String),
    /// A number with all its digits.
    Number(Dec),
    /// Values in their order.
    List(Vec<Json>),
    /// Keys and values in their order; no key stands twice.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// A text.
    pub fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    /// A map with its keys in the order they are to be written in.
    pub fn map<'a>(entries: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
        Json::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// The value, or `null` where it is unknown.
    pub fn or_null<T: Into<Json>>(value: Option<T>) -> Json {
        value.map_or(Json::Null, Into::into)
    }
}

impl From<Dec> for Json {
    fn from(number: Dec) -> Json {
        Json::Number(number)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::text(text)
    }
}

/// A calendar that others subscribe to: `due.ics`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Calendar {
    /// For people.
    pub name: String,
    /// At least one, since the format knows no empty calendar.
    pub events: Vec<Event>,
}

/// An entry of a [`Calendar`]: whole days, or hours.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    /// The same in every build, and no other event's.
    pub uid: String,
    pub day: Date,
    /// The same day where it is one day.
    pub last_day: Date,
    /// Where it is no whole day.
    pub hours: Option<Hours>,
    /// Since when it has been known.
    pub since: Date,
    /// What is on that day.
    pub summary: String,
    /// In a sentence or two; may be empty.
    pub description: String,
    /// May be empty.
    pub category: String,
    /// Where it is; may be empty.
    pub place: String,
    pub is_cancelled: bool,
    /// Absolute.
    pub url: String,
}

/// From when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    pub start: Moment,
    pub end: Option<Moment>,
}
