//! `data/regions/<id>.yaml`

use super::network::TOTALS;
use super::shape::{Shape, list, optional, required};

/// The shape of a region.
pub fn region() -> Shape {
    Shape::Record(vec![
        required("name", Shape::Text, "Its name."),
        required("members", list(Shape::Id), "The members that it is made of."),
        optional("total", Shape::OneOf(TOTALS.to_vec()), "The total that they are added by."),
        optional("source", Shape::Text, "Who draws it so."),
        optional("url", Shape::Url, "Its page."),
        optional("note", Shape::Text, "Anything else to know."),
    ])
}
