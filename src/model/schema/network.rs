//! `data/network.yaml`

use crate::diagnostic::{Code, Setting};

use super::member::{forecast, reporting};
use super::programme::advisor;
use super::shape::{Key, Shape, list, map_of, optional, required};

/// The totals that can stand for a member.
pub const TOTALS: [&str; 6] = ["BASIC", "BASIC+", "territorial", "other-scope-3", "scopes-1-2", "reported"];

/// The GWP sets that ship with Milepost; a site's own file may have more.
pub const GWP_SETS: [&str; 5] = ["SAR", "AR4", "AR5", "AR5-feedback", "AR6"];

/// The shape of `data/network.yaml`.
pub fn network() -> Shape {
    Shape::Record(vec![
        required("site", site(), "What the site is called and where it will be."),
        required("network", named(), "Who publishes it."),
        optional("accounting", accounting(), "How figures are shown and judged."),
        optional("lints", lints(), "How grave each kind of message is, by its name."),
        optional("programmes", list(Shape::Id), "Programmes of recognition, of its own or that ship."),
        optional("frameworks", list(Shape::Id), "Frameworks, of its own or that ship."),
        optional("press", press(), "What stands at the end of releases."),
    ])
}

fn press() -> Shape {
    Shape::Record(vec![
        optional("boilerplate", Shape::Text, "What the network is, in a paragraph."),
        optional("contact", advisor(), "Whom to call."),
    ])
}

fn site() -> Shape {
    Shape::Record(vec![
        required("title", Shape::Text, "The title of the site."),
        required("base_url", Shape::Url, "Where the site will be: `https://climate.example.org/`."),
        optional("languages", list(Shape::Text), "The languages of the site, the main one first."),
        optional(
            "theme",
            Shape::Id,
            "A folder under `themes/`, `commons`, or `cityhall`: that of a city's own site.",
        ),
        optional("colours", colours(), "Own colours, by their names in the theme: `brand` is the main one."),
        optional(
            "pictures",
            Shape::OneOf(vec!["auto", "all", "main", "cards", "none"]),
            "Cards for link previews, and charts as PNG: `all`; `main`, without those of single inventories; `cards` alone; `none`; `auto` draws as many as take moments.",
        ),
        optional(
            "search",
            Shape::OneOf(vec!["auto", "titles", "texts"]),
            "What can be searched: `titles`, names, headings and summaries; `texts`, every word too; `auto` where the program can.",
        ),
    ])
}

/// The names are the theme's; these are those of the themes that ship, and a theme may have others.
fn colours() -> Shape {
    map_of("a colour", Shape::Either(vec![Shape::Text, map_of("light or dark", Shape::Text)]))
}

fn named() -> Shape {
    Shape::Record(vec![
        required("name", Shape::Text, "The name of the network, or of the city."),
        required("kind", Shape::OneOf(vec!["network", "city"]), "Many members, or one."),
        optional("member", Shape::Id, "With `kind: city`: the member that the site is of."),
    ])
}

fn accounting() -> Shape {
    let trend = Shape::Record(vec![
        optional(
            "method",
            Shape::OneOf(vec!["least-squares", "least-absolute-deviations", "theil-sen"]),
            "How the line through the years is drawn.",
        ),
        optional("from", Shape::Year, "The first year that the trend looks at."),
        optional(
            "anchor",
            Shape::OneOf(vec!["last", "none"]),
            "Whether the line passes through the last year.",
        ),
        optional("until", Shape::Year, "The last year that the trend is drawn to."),
    ]);
    let status = Shape::Record(vec![
        optional("deviating_above", Shape::Percent, "Above the required line by more than this: deviating."),
        optional("off_track_above", Shape::Percent, "Above the required line by more than this: off track."),
        optional("stale_after", Shape::Years, "An inventory that is older says nothing any more."),
    ]);
    Shape::Record(vec![
        optional(
            "gwp",
            Shape::OneOf(GWP_SETS.to_vec()),
            "The set of GWP values that everything is shown in.",
        ),
        optional("headline", Shape::OneOf(TOTALS.to_vec()), "The total that stands for a member."),
        optional("trend", trend, "How trends are drawn."),
        optional("status", status, "From which gap a target is called what."),
        optional("reporting", reporting(), "How often inventories are expected, of members that do not say."),
        optional("due_ahead", Shape::Years, "How far ahead the list of what is due looks."),
        optional("forecast", forecast(), "What would happen without action, for members that do not say."),
        optional("size_classes", list(size_class()), "How members are sorted by their people."),
        optional("comparison", comparison(), "How members are shown beside each other."),
        optional("paths", list(path()), "Reduction laws that trends are held against."),
        optional("population_within", Shape::Years, "How far away the year of a population may be."),
        optional(
            "factor_far_above",
            Shape::Percent,
            "From which difference a factor is told to be far from the library's.",
        ),
        optional("plausible", plausible(), "Beyond what a figure gets a warning."),
    ])
}

fn plausible() -> Shape {
    Shape::Record(vec![
        optional("per_head_above", Shape::Amount("mass"), "The least that is emitted a head."),
        optional("per_head_below", Shape::Amount("mass"), "The most that is emitted a head."),
        optional(
            "jump",
            Shape::Number,
            "How many times as much or as little a year may be of the one before.",
        ),
        optional("jump_within", Shape::Years, "Between inventories further apart nothing is a jump."),
        optional("jump_share", Shape::Percent, "A sector that is a smaller share of the total may jump."),
        optional("population_near", Shape::Years, "How far away a population may be without a word."),
        optional(
            "gap_after",
            Shape::Number,
            "After so many inventories with a reference its absence is a gap.",
        ),
        optional("gap_share", Shape::Percent, "A gap that was a smaller share of the total is passed over."),
        optional("total_within", Shape::Percent, "How near to its parts a line is their total."),
        optional("may_be_negative", list(Shape::Text), "References where removals are reported."),
        optional("not_in_crf", list(Shape::Text), "What the reporting framework has no row for."),
    ])
}

fn comparison() -> Shape {
    Shape::Record(vec![
        optional("at_least", Shape::Number, "With fewer figures members of one size are not compared."),
        optional("within", Shape::Years, "A figure older than the newest beside it by more is left out."),
        optional("fastest", Shape::Number, "So many are named as the fastest at most."),
        optional("fastest_share", Shape::Percent, "The share of all that may be named: `50%` at most."),
        optional("similar_people", Shape::Number, "How many times as many people, or as few, are similar."),
        optional("similar_among", Shape::Number, "How many are looked at on either side."),
        optional("similar", Shape::Number, "So many similar members are named at most."),
    ])
}

fn path() -> Shape {
    Shape::Record(vec![
        required("id", Shape::Id, "Its name: `carbon-law`."),
        required("title", Shape::Text, "Its name for readers."),
        required("rate", Shape::Percent, "What every year takes off the year before: `11.72%`."),
        optional("from", Shape::Year, "The first year; the year of the build where none is given."),
        required("until", Shape::Year, "The last year."),
        required("source", Shape::Text, "Where the rate is from."),
    ])
}

fn size_class() -> Shape {
    Shape::Record(vec![
        required("id", Shape::Id, "Its name: `small`."),
        required("title", Shape::Text, "Its name for readers."),
        required("from", Shape::Number, "The fewest people; the next class begins where it ends."),
    ])
}

fn lints() -> Shape {
    let settings: Vec<&'static str> = Setting::ALL.iter().map(|(word, _)| *word).collect();
    let key = |code: &Code| Key {
        name: code.name(),
        shape: Shape::OneOf(settings.clone()),
        required: false,
        about: code.paragraph(),
    };
    Shape::Record(Code::ALL.iter().map(key).collect())
}
