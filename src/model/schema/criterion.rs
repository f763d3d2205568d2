//! Criteria: of programmes, and as evidence for steps of frameworks.

use super::Key;
use super::member::SECTORS;
use super::network::TOTALS;
use super::shape::{Shape, list, optional, required};

/// What criteria are called where they hold each other.
const NAME: &str = "criterion";

/// A list of criteria.
pub fn criteria() -> Shape {
    list(Shape::Define(NAME, Box::new(criterion())))
}

/// `a`, or `[a, b]`
fn one_or_more(of: Shape) -> Shape {
    Shape::Either(vec![of.clone(), list(of)])
}

fn criterion() -> Shape {
    let again = || list(Shape::Again(NAME));
    let mut keys = vec![
        optional("all", again(), "Every one of them."),
        optional("any", again(), "One of them."),
        optional("not", Shape::Again(NAME), "That it is not so."),
        optional("at_least", Shape::Number, "So many of those under `of`."),
        optional("of", again(), "With `at_least`."),
        optional("by_people", Shape::Text, "What people decide, in a sentence."),
        optional("says", Shape::Text, "The sentence for readers, instead of the one made of the values."),
        optional("from", Shape::Year, "The first year in which it is asked."),
        optional("until", Shape::Year, "The last year in which it is asked."),
        optional("note", Shape::Text, "Anything else to know."),
    ];
    keys.extend(about_inventories());
    keys.extend(about_promises());
    Shape::Record(keys)
}

fn kind() -> Key {
    let kinds = Shape::OneOf(vec!["community", "operations"]);
    optional("kind", kinds, "Of the place, or of the government; the place where it is not said.")
}

fn sectors() -> Key {
    optional("sectors", one_or_more(Shape::OneOf(SECTORS.to_vec())), "In these sectors.")
}

fn total() -> Key {
    optional("total", Shape::OneOf(TOTALS.to_vec()), "Another total than the member's own.")
}

fn per() -> Key {
    optional("per", Shape::OneOf(vec!["capita", "total"]), "Per head; in all where it is not said.")
}

fn not_older_than() -> Key {
    optional("not_older_than", Shape::Years, "`4 years`")
}

fn about_inventories() -> Vec<Key> {
    let inventory = Shape::Record(vec![
        kind(),
        not_older_than(),
        optional(
            "level",
            Shape::OneOf(vec!["BASIC", "BASIC+"]),
            "It has a word about all that this asks for.",
        ),
        optional("complete", Shape::Text, "`90%` of that has a value or an answer."),
        optional("gases", one_or_more(Shape::Text), "`[CO2, CH4, N2O]`"),
        optional(
            "protocol",
            one_or_more(Shape::OneOf(vec!["GPC", "CRF", "USCP", "LGOP", "other"])),
            "One of these.",
        ),
        optional("verified", Shape::Truth, "`true`: somebody else has verified it."),
    ]);
    let inventories = Shape::Record(vec![
        kind(),
        optional("at_least", Shape::Number, "So many."),
        optional("in_a_row", Shape::Number, "So many years in a row, up to the newest."),
        optional("since", Shape::Year, "Of this year and later."),
    ]);
    let reduction = Shape::Record(vec![
        required("of", Shape::Text, "`20%`, or `more than 20%`"),
        required("since", Shape::Text, "`2016`, `first`, `previous` or `5 years`"),
        optional("by", Shape::Year, "Later inventories do not count."),
        per(),
        sectors(),
        total(),
        kind(),
    ]);
    let peak = Shape::Record(vec![
        required("before", Shape::Text, "`more than 5 years` before the newest inventory."),
        required("above", Shape::Text, "`more than 10%` above the newest inventory."),
        per(),
        total(),
        kind(),
    ]);
    let quality = Shape::Record(vec![
        kind(),
        optional("of", Shape::OneOf(vec!["activity", "factors"]), "Which data; activity data otherwise."),
        optional("high", Shape::Text, "`60%` of emissions have data of high quality."),
        optional("medium_or_better", Shape::Text, "`80%` have data of medium or high quality."),
    ]);
    vec![
        optional("inventory", inventory, "One inventory that is all of this."),
        optional("inventories", inventories, "So many inventories."),
        optional("reduction", reduction, "So much less than before."),
        optional("peak", peak, "Emissions that have peaked."),
        optional("quality", quality, "How good the data of the newest inventory are."),
    ]
}

fn about_promises() -> Vec<Key> {
    let target = target();
    let plan = Shape::Record(vec![
        optional(
            "kind",
            one_or_more(Shape::OneOf(vec!["mitigation", "adaptation", "energy"])),
            "What it is about.",
        ),
        not_older_than(),
        optional("published", Shape::Truth, "`true`: it has an address at which it can be read."),
    ]);
    let states = vec!["planned", "started", "in-progress", "done", "paused", "stopped"];
    let actions = Shape::Record(vec![
        optional("at_least", Shape::Number, "So many; one where it is not said."),
        optional("status", one_or_more(Shape::OneOf(states)), "One of these."),
        optional("pathway", one_or_more(Shape::Id), "One of these pathways."),
        sectors(),
        optional("sdgs", one_or_more(Shape::Number), "One of these goals."),
        optional("share_of_gap", Shape::Text, "`50%` of the gap of a target is closed by all actions."),
    ]);
    let hazards = Shape::Record(vec![
        optional("at_least", Shape::Number, "So many; one where it is not said."),
        optional(
            "with",
            one_or_more(Shape::OneOf(vec!["level", "trend", "horizon"])),
            "What is said of each.",
        ),
    ]);
    let commitment = Shape::Record(vec![
        required("name", one_or_more(Shape::Text), "The name under `commitments:`, or several names of it."),
        not_older_than(),
    ]);
    let journey = Shape::Record(vec![
        required("framework", Shape::Id, "A file under `data/frameworks/`, or one that ships."),
        optional("step", one_or_more(Shape::Id), "All of these steps."),
        optional("at_least", Shape::Number, "So many steps."),
    ]);
    let membership = Shape::Record(vec![optional("at_least", Shape::Years, "`2 years`")]);
    vec![
        optional("target", target, "One target that is all of this."),
        optional("plan", plan, "A plan that was adopted."),
        optional("actions", actions, "So many actions that are all of this."),
        optional("hazards", hazards, "An assessment of climate hazards."),
        optional("commitment", commitment, "A commitment that was signed."),
        optional("journey", journey, "Steps of a framework."),
        optional("membership", membership, "A member of the network, for so long."),
    ]
}

fn target() -> Shape {
    let sorts = vec!["absolute", "intensity", "fixed", "net-zero", "bau"];
    let states = vec!["achieved", "on-track", "deviating", "off-track", "missed", "too-old", "no-data"];
    Shape::Record(vec![
        optional("type", one_or_more(Shape::OneOf(sorts)), "One of these."),
        optional(
            "boundary",
            Shape::OneOf(vec!["community", "operations"]),
            "Of the place, or of the government; the place where it is not said.",
        ),
        sectors(),
        total(),
        optional("from", Shape::Year, "It is for this year or later."),
        optional("by", Shape::Year, "It is for this year or earlier."),
        optional("reduction", Shape::Text, "`50%`, or `more than 50%`"),
        per(),
        optional("net_zero_by", Shape::Year, "It comes to net zero by this year."),
        optional(
            "science_based",
            Shape::Either(vec![Shape::Truth, science_based()]),
            "As much as science asks of the member, or of everybody.",
        ),
        optional("status", one_or_more(Shape::OneOf(states)), "One of these."),
    ])
}

/// What science asks of a place.
pub fn science_based() -> Shape {
    Shape::Record(vec![
        required("base_year", Shape::Year, "The year that it counts from."),
        required("year", Shape::Year, "The year that it is for."),
        required("reduction", Shape::Percent, "`63.3%`"),
        per(),
        optional("method", Shape::Text, "How it was found."),
        optional("source", Shape::Text, "Who says so."),
    ])
}
