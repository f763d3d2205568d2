//! `data/programmes/<id>.yaml` and `data/frameworks/<id>.yaml`

use super::Key;
use super::criterion::criteria;
use super::shape::{Shape, list, map_of, optional, required};

fn about() -> Vec<Key> {
    vec![
        optional("id", Shape::Id, "The same as the file's name; may be left out."),
        required("title", Shape::Text, "Its name for readers."),
        optional("what", Shape::Text, "What it is, in a sentence or two."),
        optional("why", Shape::Text, "Why there is such a thing."),
        optional("how", Shape::Text, "How it is earned, or gone."),
        optional("url", Shape::Url, "Its page."),
        optional("source", Shape::Text, "Where its rules are from."),
        optional("unconfirmed", list(Shape::Text), "What of it could not be confirmed."),
        optional("note", Shape::Text, "Anything else to know."),
    ]
}

fn years() -> [Key; 2] {
    [
        optional("from", Shape::Year, "The first year in which there is one."),
        optional("until", Shape::Year, "The last year in which there is one."),
    ]
}

fn looks() -> [Key; 2] {
    let shapes = vec!["shield", "circle", "hexagon", "star", "ribbon"];
    let crest = Shape::Record(vec![
        optional("shape", Shape::OneOf(shapes), "Its outline."),
        optional("mark", Shape::Text, "Up to four letters in it."),
        optional("picture", Shape::Text, "A picture below `content/` instead."),
    ]);
    let colours = Shape::Record(vec![
        required("main", Shape::Text, "`\"#1d6b4f\"`"),
        required("text", Shape::Text, "The colour of text on it; the contrast is checked."),
    ]);
    [optional("crest", crest, "What its crest looks like."), optional("colours", colours, "Two colours.")]
}

/// The shape of a programme.
pub fn programme() -> Shape {
    let round = Shape::Record(vec![
        optional("opens", Shape::Date, "From when one can apply."),
        optional("closes", Shape::Date, "The day on which the year's data are judged."),
        optional("announced", Shape::Date, "Awards are not shown before this day."),
        optional(
            "embargo",
            Shape::Date,
            "Nobody is told of the awards before this day, whenever they are announced.",
        ),
        optional("note", Shape::Text, "Anything else to know."),
    ]);
    let mut keys = about();
    keys.extend(years());
    keys.extend(looks());
    keys.extend([
        required("given", Shape::OneOf(vec!["yearly", "once"]), "For each year anew, or once."),
        optional("given_by", Shape::Text, "Who gives it."),
        optional("valid_for", Shape::Years, "How many years after its own an award holds."),
        optional("rounds", map_of("years", round), "When one could apply, and when it is announced."),
        optional("show_rule", Shape::Truth, "`true`: the site shows who appears to meet it."),
        optional("levels", list(level()), "From the first to the highest; each holds those before it."),
        optional("badges", list(level()), "Instead of levels: each stands for itself."),
    ]);
    Shape::Record(keys)
}

fn level() -> Shape {
    let mut keys = vec![
        required("id", Shape::Id, "Its name in `awards:` and in addresses: `gold`."),
        required("title", Shape::Text, "Its name for readers."),
        optional("what", Shape::Text, "What it means."),
        optional("valid_for", Shape::Years, "Another validity than the programme's."),
        required("criteria", criteria(), "What it asks for; all of it."),
        optional("note", Shape::Text, "Anything else to know."),
    ];
    keys.extend(years());
    keys.extend(looks());
    Shape::Record(keys)
}

/// Somebody to call.
pub fn advisor() -> Shape {
    Shape::Record(vec![
        required("name", Shape::Text, "Who helps."),
        optional("role", Shape::Text, "In which office."),
        optional("email", Shape::Text, "An address."),
        optional("phone", Shape::Text, "A number."),
        optional("url", Shape::Url, "A page."),
    ])
}

/// The shape of a framework.
pub fn framework() -> Shape {
    let resource = Shape::Record(vec![
        required("title", Shape::Text, "What it is."),
        required("url", Shape::Url, "Where it is."),
    ]);
    let step = Shape::Record(vec![
        required("id", Shape::Id, "Its name in `journeys:`."),
        required("title", Shape::Text, "Its name for readers."),
        optional("phase", Shape::Text, "The part of the way that it belongs to."),
        optional("what", Shape::Text, "What it is."),
        optional("how", Shape::Text, "How it is taken."),
        optional("evidence", criteria(), "What shows in the data that it was taken; all of it."),
        optional("resources", list(resource), "Something to read or use."),
        optional("advisor", advisor(), "Whom to call about it."),
        optional("note", Shape::Text, "Anything else to know."),
    ]);
    let mut keys = about();
    keys.extend([
        optional("ordered", Shape::Truth, "`false`: its steps can be taken in any order."),
        optional("show_rule", Shape::Truth, "`true`: the site shows steps that the data alone show."),
        optional("advisor", advisor(), "Whom to call, where a step names nobody."),
        required("steps", list(step), "The steps."),
    ]);
    Shape::Record(keys)
}
