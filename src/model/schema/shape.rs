//! What a value in a YAML file may look like, as far as it can be said without knowing the other files.

/// The shape of a value.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Any text.
    Text,
    /// Small letters, digits, hyphens.
    Id,
    /// A decimal number, `1234.5` or `8.2e6`.
    Number,
    /// A number and a unit of what is named: `1234.5 GWh` for `energy`.
    Amount(&'static str),
    /// The name of a unit: `MWh`.
    Unit,
    /// `30%`
    Percent,
    /// `30%` or `0.3`
    Share,
    /// `5 years`
    Years,
    /// Four digits.
    Year,
    /// `2024-03-01`
    Date,
    /// `https://...`
    Url,
    /// `true` or `false`
    Truth,
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// Only this word.
    Only(&'static str),
    /// A list of such values.
    List(Box<Shape>),
    /// A map with these keys and no others.
    Record(Vec<Key>),
    /// A map whose keys are the writer's own (what they are is said), with such values.
    MapOf(&'static str, Box<Shape>),
    /// One of these shapes.
    Either(Vec<Shape>),
    /// A shape with a name, which may hold itself by [`Shape::Again`].
    Define(&'static str, Box<Shape>),
    /// The shape of this name, within which it stands.
    Again(&'static str),
    /// Whatever the file's own rules allow.
    Anything,
}

/// A key of a [`Shape::Record`].
#[derive(Clone, Debug)]
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
    pub required: bool,
    /// One sentence for the writer, shown by editors.
    pub about: &'static str,
}

/// A key that may be absent.
pub fn optional(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key { name, shape, required: false, about }
}

/// A key that must be there.
pub fn required(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key { name, shape, required: true, about }
}

/// A list of values of a shape.
pub fn list(of: Shape) -> Shape {
    Shape::List(Box::new(of))
}

/// A map with keys of the writer's own.
pub fn map_of(keys: &'static str, values: Shape) -> Shape {
    Shape::MapOf(keys, Box::new(values))
}

impl Shape {
    /// The key lists of all records in it, each sorted.
    pub fn records(&self) -> Vec<Vec<&'static str>> {
        match self {
            Shape::Record(keys) => {
                let mut names: Vec<&'static str> = keys.iter().map(|key| key.name).collect();
                names.sort_unstable();
                let inner = keys.iter().flat_map(|key| key.shape.records());
                std::iter::once(names).chain(inner).collect()
            }
            Shape::List(inner) | Shape::MapOf(_, inner) | Shape::Define(_, inner) => inner.records(),
            Shape::Either(shapes) => shapes.iter().flat_map(Shape::records).collect(),
            _ => Vec::new(),
        }
    }
}
