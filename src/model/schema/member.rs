//! `data/members/<id>/member.yaml`

use super::network::TOTALS;
use super::shape::{Shape, list, map_of, optional, required};

/// The sectors of the GPC.
pub const SECTORS: [&str; 6] = ["I", "II", "III", "IV", "V", "VI"];

/// The shape of a member's file.
pub fn member() -> Shape {
    let people = Shape::Either(vec![
        Shape::Number,
        Shape::Record(vec![
            required("value", Shape::Number, "How many people."),
            optional("source", Shape::Text, "Who counted them."),
            optional("note", Shape::Text, "Anything else to know."),
        ]),
    ]);
    let mut keys = vec![
        required("name", Shape::Text, "The name as people write it."),
        optional("id", Shape::Id, "The same as the file's name; may be left out."),
        optional("kind", Shape::Text, "city, town, county, region, state, utility ..."),
        optional("country", Shape::Text, "Two capital letters of ISO 3166-1: `US`; `NO` is Norway."),
        optional("subdivision", Shape::Text, "ISO 3166-2: `US-MN`."),
        optional("locode", Shape::Text, "UN/LOCODE: `US BLT`."),
        optional("coordinates", list(Shape::Number), "Latitude and longitude: `[44.84, -93.30]`."),
        optional("joined", Shape::Date, "Since when it has been a member."),
        optional("left", Shape::Date, "When it left."),
        optional("merged_into", Shape::Id, "The member that it became part of."),
        optional("part_of", list(Shape::Id), "Members that contain this one; sums never count both."),
        optional("population", map_of("years", people), "People by year."),
        optional("area", Shape::Amount("area"), "`99.3 km2`"),
        optional(
            "headline",
            Shape::OneOf(TOTALS.to_vec()),
            "Another total than the network's stands for it.",
        ),
        optional("reporting", reporting(), "How often it reports, where not as the network does."),
        optional("comparable", Shape::Truth, "`false`: never shown in comparisons."),
        optional("fictional", Shape::Truth, "`true`: invented, labelled so on every page, in no sum."),
        optional("website", Shape::Url, "Its own site."),
        optional("note", Shape::Text, "Anything else to know."),
        optional("source", Shape::Text, "Where these facts are from."),
        optional("licence", Shape::Text, "Under which licence they were published."),
        optional("gdp", map_of("years", product()), "Gross domestic product: `{2019: 3.1 billion EUR}`."),
        optional("climate", climate(), "How much heating and cooling a usual year asks for."),
        optional(
            "aliases",
            list(Shape::Text),
            "Other names that people look for it by; the first is on pictures where no font has the script of `name`.",
        ),
        optional("tags", list(Shape::Text), "Words to find it by."),
    ];
    keys.extend(promises());
    Shape::Record(keys)
}

fn product() -> Shape {
    Shape::Either(vec![
        Shape::Text,
        Shape::Record(vec![
            required("value", Shape::Text, "`3.1 billion EUR`"),
            optional("source", Shape::Text, "Who computed it."),
            optional("note", Shape::Text, "Anything else to know."),
        ]),
    ])
}

fn climate() -> Shape {
    Shape::Record(vec![
        optional("heating_degree_days", Shape::Number, "Of a usual year: `4212`."),
        optional("cooling_degree_days", Shape::Number, "Of a usual year: `310`."),
        optional("source", Shape::Text, "Who measured them."),
    ])
}

fn promises() -> Vec<super::Key> {
    vec![
        optional("targets", list(target()), "What it promised."),
        optional("actions", list(action()), "What it does."),
        optional("forecast", forecast(), "What would happen without action."),
        optional("plans", list(plan()), "Plans that were adopted."),
        optional("hazards", list(hazard()), "What the climate threatens it with."),
        optional("commitments", list(commitment()), "What it signed."),
        optional(
            "journeys",
            map_of("frameworks", map_of("steps", Shape::Date)),
            "Steps of frameworks, and when they were taken.",
        ),
        optional("awards", list(award()), "Recognition that people gave."),
        optional("science_based", list(super::criterion::science_based()), "What science asks of it."),
        optional("testimonials", list(testimonial()), "What somebody said of it, with the name."),
    ]
}

fn target() -> Shape {
    let kinds = vec!["absolute", "intensity", "fixed", "net-zero", "bau"];
    Shape::Record(vec![
        required("id", Shape::Id, "Its name in addresses: `half-by-2030`."),
        optional("title", Shape::Text, "Its name for readers."),
        required("type", Shape::OneOf(kinds), "What the goal is measured against."),
        optional("per", Shape::OneOf(vec!["capita"]), "With `intensity`: per head."),
        optional("base_year", Shape::Year, "The year that a reduction is counted from."),
        optional("base_value", Shape::Amount("mass"), "Where no inventory gives the base: `21.2 Mt`."),
        required("year", Shape::Year, "The year of the goal."),
        optional("reduction", Shape::Percent, "`50%`"),
        optional("value", Shape::Amount("mass"), "With `fixed`: what may still be emitted."),
        optional("residual", Shape::Percent, "With `net-zero`: what of the base may remain."),
        optional("total", Shape::OneOf(TOTALS.to_vec()), "The total that it is about."),
        optional("sectors", list(Shape::OneOf(SECTORS.to_vec())), "Only these sectors."),
        optional("adopted", Shape::Date, "When it was adopted."),
        optional("source", Shape::Text, "Where it is written."),
        optional("url", Shape::Url, "Its page."),
        optional("note", Shape::Text, "Anything else to know."),
        optional(
            "boundary",
            Shape::OneOf(vec!["community", "operations"]),
            "Of the place, or of the government.",
        ),
        optional("interim_of", Shape::Id, "The later target that this one leads to."),
        optional("forecast", Shape::Amount("mass"), "With `bau`: emissions of that year without action."),
        optional("line", Shape::OneOf(vec!["linear", "geometric"]), "How the required line falls."),
        optional("review", Shape::Date, "When it is to be looked at again."),
    ])
}

fn action() -> Shape {
    let states = vec!["planned", "started", "in-progress", "done", "paused", "stopped"];
    let update = Shape::Record(vec![
        required("on", Shape::Date, "The day."),
        required("text", Shape::Text, "What happened."),
    ]);
    Shape::Record(vec![
        required("id", Shape::Id, "Its name in addresses."),
        required("title", Shape::Text, "Its name for readers."),
        optional("pathway", Shape::Id, "One of the five pathways: `zero-emission`."),
        optional("sectors", list(Shape::OneOf(SECTORS.to_vec())), "The sectors that it acts on."),
        optional("status", Shape::OneOf(states), "How far it is."),
        optional("start", Shape::Year, "When it begins to act."),
        optional("full_effect", Shape::Year, "When it acts fully."),
        optional("reduction", Shape::Text, "A mass a year: `12000 t/yr`."),
        optional("cost", Shape::Text, "`4.2 million USD`"),
        optional("sdgs", list(Shape::Number), "Sustainable Development Goals, 1 to 17."),
        optional("updates", list(update), "News of it."),
        optional("review", Shape::Date, "When it is to be looked at again."),
        optional("url", Shape::Url, "Its page."),
        optional("note", Shape::Text, "Anything else to know."),
    ])
}

/// The rhythm of inventories, of a member or of the network.
pub fn reporting() -> Shape {
    Shape::Record(vec![
        required("every", Shape::Years, "From one inventory to the next: `2 years`."),
        required("within", Shape::Years, "From the end of its year until it is expected: `1 year`."),
        optional("source", Shape::Text, "Who says so."),
    ])
}

/// A forecast without action, of a member or of the network.
pub fn forecast() -> Shape {
    let by_year = || map_of("years", Shape::Number);
    let growth = Shape::Record(vec![
        optional(
            "sectors",
            list(Shape::OneOf(SECTORS.to_vec())),
            "The sectors; all of them where none is named.",
        ),
        optional("with", Shape::OneOf(vec!["population", "nothing"]), "They grow with the people."),
        optional("activity", by_year(), "They grow with an activity by year, in any unit."),
        optional("intensity", Shape::Percent, "What a unit emits changes by this every year: `-1%`."),
        optional("grid", by_year(), "What grid power emits by year, in any unit: scope 2 follows it."),
        optional("source", Shape::Text, "Who says so."),
    ]);
    Shape::Record(vec![
        optional("base_year", Shape::Year, "The inventory that it starts from; the newest otherwise."),
        optional("until", Shape::Year, "The last year; that of the trend otherwise."),
        optional("population", by_year(), "People of years to come."),
        optional("growth", list(growth), "How the sectors grow; what is not named stays as it is."),
        required("source", Shape::Text, "Whose assumptions they are."),
    ])
}

fn plan() -> Shape {
    Shape::Record(vec![
        required("kind", Shape::OneOf(vec!["mitigation", "adaptation", "energy"]), "What it is about."),
        required("title", Shape::Text, "Its title."),
        optional("adopted", Shape::Date, "When it was adopted."),
        optional("review", Shape::Date, "When it is to be looked at again."),
        optional("url", Shape::Url, "Its page."),
        optional("note", Shape::Text, "Anything else to know."),
    ])
}

fn hazard() -> Shape {
    Shape::Record(vec![
        required("hazard", Shape::Text, "`river flood`"),
        optional("level", Shape::Text, "How grave it is today."),
        optional("trend", Shape::Text, "`rising`"),
        optional("horizon", Shape::Year, "Until when it was looked at."),
        optional("assessed", Shape::Date, "When it was looked into."),
        optional("note", Shape::Text, "Anything else to know."),
    ])
}

fn commitment() -> Shape {
    Shape::Record(vec![
        required("name", Shape::Text, "`Global Covenant of Mayors`"),
        optional("on", Shape::Date, "The day of the signature."),
        optional("url", Shape::Url, "Its page."),
        optional("note", Shape::Text, "Anything else to know."),
    ])
}

fn award() -> Shape {
    let honoured = Shape::Record(vec![
        required("name", Shape::Text, "Who it is."),
        optional("role", Shape::Text, "In which office."),
    ]);
    Shape::Record(vec![
        required("programme", Shape::Id, "A file under `data/programmes/`, or one that ships."),
        optional("level", Shape::Text, "`gold`"),
        required("year", Shape::Year, "The year of the award."),
        optional("citation", Shape::Text, "What it was given for."),
        optional("valid_until", Shape::Date, "The last day on which it holds."),
        optional("embargo", Shape::Date, "Nobody is told of it before this day."),
        optional("people", list(honoured), "Those whom it honours, where it is given to people."),
        optional("quotes", list(testimonial()), "What was said of it, with the name."),
        optional("url", Shape::Url, "Its page."),
        optional("note", Shape::Text, "Anything else to know."),
    ])
}

fn testimonial() -> Shape {
    Shape::Record(vec![
        required("quote", Shape::Text, "The words, exactly."),
        required("name", Shape::Text, "Who said them."),
        optional("role", Shape::Text, "In which office."),
        optional("photo", Shape::Text, "A picture; not used by this version."),
        optional("credit", Shape::Text, "Who took it; not used by this version."),
    ])
}
