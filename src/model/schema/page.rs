//! The front matter of a page.

use super::shape::{Shape, list, optional, required};

/// The shape of the front matter.
pub fn page() -> Shape {
    Shape::Record(vec![
        required("title", Shape::Text, "The title."),
        optional("summary", Shape::Text, "One or two sentences."),
        optional("date", Shape::Date, "The day of publication."),
        optional("draft", Shape::Truth, "`true`: only built with `--drafts`."),
        optional("slug", Shape::Id, "The last part of its address."),
        optional("tags", list(Shape::Text), "Words to find it by."),
        optional("weight", Shape::Number, "Its place in a list."),
        optional("member", Shape::Id, "The member that it is about."),
        optional("pathway", Shape::Id, "One of the five pathways."),
        optional("sdgs", list(Shape::Number), "Sustainable Development Goals, 1 to 17."),
        optional("aliases", list(Shape::Text), "Former addresses."),
        optional("expires", Shape::Date, "The last day that it is shown."),
        optional("publish", Shape::Date, "The first day that it is shown."),
        optional("language", Shape::Text, "The language that it is in."),
    ])
}
