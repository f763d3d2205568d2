//! A member of the network: a local government and what it has reported, promised and done.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Place};
use crate::quantity::{Amount, Date, Dec, Year};
use crate::read::{Node, Value};

use super::action::{Action, Commitment, Hazard, Journey, Plan, action, commitment, hazard, journeys, plan};
use super::award::{Award, Testimonial, award, testimonial};
use super::by_year::ByYear;
use super::comparison::{Climate, Product, climate, products};
use super::decode::Decoder;
use super::due::{Reporting, reporting};
use super::factor::OwnFactor;
use super::forecast::{Forecast, forecast};
use super::inventory::Inventory;
use super::kept::Print;
use super::member_ids::MemberIds;
use super::network::{Headline, headline};
use super::programme::{ScienceBased, science_based};
use super::reference::References;
use super::scalar::shortened;
use super::target::{Target, check_interims, target};

/// A local government.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Member {
    pub place: Place,
    pub id: String,
    /// Stands for all files that it is made of.
    pub print: Print,
    pub name: String,
    /// Other names that people look for it by. The first stands on pictures, where no font has the script of its name.
    pub aliases: Vec<String>,
    /// Words of the site's own to find it by.
    pub tags: Vec<String>,
    pub kind: String,
    pub country: Option<String>,
    pub subdivision: Option<String>,
    pub locode: Option<String>,
    /// Degrees north and east.
    pub coordinates: Option<(Dec, Dec)>,
    pub joined: Option<Date>,
    /// Where it says since when.
    pub joined_place: Option<Place>,
    pub left: Option<Date>,
    pub merged_into: Option<String>,
    /// Ids of members that contain this one.
    pub part_of: Vec<String>,
    pub population: ByYear<Population>,
    pub area: Option<Amount>,
    pub climate: Option<Climate>,
    /// The gross domestic product by year.
    pub gdp: BTreeMap<Year, Product>,
    pub headline: Option<Headline>,
    /// How often it reports; as the network expects where it does not say.
    pub reporting: Option<Reporting>,
    pub targets: Vec<Target>,
    pub actions: Vec<Action>,
    /// What would happen without action.
    pub forecast: Option<Forecast>,
    pub plans: Vec<Plan>,
    pub hazards: Vec<Hazard>,
    pub commitments: Vec<Commitment>,
    pub journeys: Vec<Journey>,
    pub awards: Vec<Award>,
    pub testimonials: Vec<Testimonial>,
    /// What science asks of it.
    pub science_based: Vec<ScienceBased>,
    /// Whether it may be shown in comparisons.
    pub comparable: bool,
    /// An invented member: labelled on every page, and in no figure of the network.
    pub fictional: bool,
    pub website: Option<String>,
    pub note: Option<String>,
    /// Community inventories first, each kind in the order of the years.
    pub inventories: Vec<Inventory>,
    /// Factors of its lines that are not the library's.
    pub own_factors: Vec<OwnFactor>,
}

/// How many people lived there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Population {
    pub value: Dec,
    pub source: Option<String>,
    pub place: Place,
}

impl Member {
    /// The same member for whoever looks at it now: see [`Lines::apart`](super::Lines::apart).
    pub fn apart(&self) -> Member {
        let mut apart = self.clone();
        apart.inventories.iter_mut().for_each(|inventory| inventory.lines = inventory.lines.apart());
        apart
    }
}

const KEYS: [&str; 35] = [
    "id",
    "name",
    "kind",
    "country",
    "subdivision",
    "locode",
    "coordinates",
    "joined",
    "left",
    "merged_into",
    "part_of",
    "population",
    "area",
    "headline",
    "targets",
    "actions",
    "plans",
    "hazards",
    "commitments",
    "journeys",
    "awards",
    "testimonials",
    "comparable",
    "fictional",
    "website",
    "note",
    "source",
    "licence",
    "gdp",
    "climate",
    "aliases",
    "tags",
    "forecast",
    "reporting",
    "science_based",
];

/// Decodes a member's own file; its inventories are added by the caller.
pub fn member(
    decoder: &mut Decoder,
    root: &Node,
    id: String,
    (references, ids): (&References, &MemberIds),
) -> Option<Member> {
    let fields = decoder.fields(root, &KEYS)?;
    decoder.unused(&fields, &["source", "licence"]);
    let name = decoder.required(&fields, "name", Decoder::name);
    let kind = decoder.optional(&fields, "kind", Decoder::string);
    let part_of = decoder.list(&fields, "part_of", |decoder, node| container(decoder, node, (&id, ids)));
    let mut member = Member {
        place: decoder.place(root.span),
        id,
        name: String::new(),
        aliases: decoder.list(&fields, "aliases", Decoder::string),
        tags: decoder.list(&fields, "tags", Decoder::string),
        kind: kind.unwrap_or_else(|| "member".to_owned()),
        country: decoder.optional(&fields, "country", |decoder, node| decoder.country(node, references)),
        subdivision: decoder.optional(&fields, "subdivision", Decoder::string),
        locode: decoder.optional(&fields, "locode", Decoder::string),
        coordinates: decoder.optional(&fields, "coordinates", coordinates),
        joined_place: fields.get("joined").map(|node| decoder.place(node.span)),
        joined: decoder.optional(&fields, "joined", Decoder::date),
        left: decoder.optional(&fields, "left", Decoder::date),
        merged_into: decoder.optional(&fields, "merged_into", |decoder, node| ids.decode(decoder, node)),
        part_of,
        population: decoder.optional(&fields, "population", population).unwrap_or_default(),
        area: decoder
            .optional(&fields, "area", |decoder, node| decoder.amount(node, &references.units, &["area"])),
        climate: decoder.optional(&fields, "climate", climate),
        gdp: decoder.optional(&fields, "gdp", products).unwrap_or_default(),
        headline: decoder.optional(&fields, "headline", headline),
        reporting: decoder.optional(&fields, "reporting", reporting),
        targets: decoder.list(&fields, "targets", |decoder, node| target(decoder, node, references)),
        actions: decoder.list(&fields, "actions", |decoder, node| action(decoder, node, references)),
        forecast: decoder.optional(&fields, "forecast", |decoder, node| forecast(decoder, node, references)),
        plans: decoder.list(&fields, "plans", plan),
        hazards: decoder.list(&fields, "hazards", hazard),
        commitments: decoder.list(&fields, "commitments", commitment),
        journeys: decoder.optional(&fields, "journeys", journeys).unwrap_or_default(),
        awards: decoder.list(&fields, "awards", award),
        testimonials: decoder.list(&fields, "testimonials", testimonial),
        science_based: decoder.list(&fields, "science_based", science_based),
        comparable: decoder.optional(&fields, "comparable", Decoder::truth).unwrap_or(true),
        fictional: decoder.optional(&fields, "fictional", Decoder::truth).unwrap_or(false),
        website: decoder.optional(&fields, "website", Decoder::url),
        note: decoder.optional(&fields, "note", Decoder::string),
        inventories: Vec::new(),
        own_factors: Vec::new(),
        print: Print::default(),
    };
    check_target_ids(decoder, &member.targets);
    check_interims(decoder, &member.targets);
    member.name = name?;
    Some(member)
}

/// A member that contains the one of this id.
fn container(decoder: &mut Decoder, node: &Node, (id, ids): (&str, &MemberIds)) -> Option<String> {
    let container = ids.decode(decoder, node)?;
    if container == id {
        decoder.fault(Code::NotAnOption, node.span, "a member cannot be part of itself");
        return None;
    }
    Some(container)
}

fn check_target_ids(decoder: &mut Decoder, targets: &[Target]) {
    for (index, target) in targets.iter().enumerate() {
        if let Some(first) = targets[..index].iter().find(|first| first.id == target.id) {
            let message = format!("the target `{}` stands here a second time", target.id);
            let fault = decoder.fault(Code::DuplicateId, target.place.span, message);
            *fault = fault.clone().label(first.place.clone(), "first here");
        }
    }
}

fn coordinates(decoder: &mut Decoder, node: &Node) -> Option<(Dec, Dec)> {
    let items = decoder.items(node)?;
    let [north, east] = items else {
        decoder.fault(Code::WrongType, node.span, "coordinates are two numbers: `[44.8408, -93.2983]`");
        return None;
    };
    let (latitude, longitude) = (decoder.number(north), decoder.number(east));
    let (latitude, longitude) = (latitude?, longitude?);
    if latitude.abs() > Dec::from(90i64) {
        let is_swapped = longitude.abs() <= Dec::from(90i64) && latitude.abs() <= Dec::from(180i64);
        let fault = decoder.fault(Code::OutOfRange, north.span, "a latitude lies between -90 and 90");
        if is_swapped {
            fault.hint = format!("did you mean `[{longitude}, {latitude}]`? north comes first");
        }
        return None;
    }
    if longitude.abs() > Dec::from(180i64) {
        decoder.fault(Code::OutOfRange, east.span, "a longitude lies between -180 and 180");
        return None;
    }
    Some((latitude, longitude))
}

fn population(decoder: &mut Decoder, node: &Node) -> Option<ByYear<Population>> {
    let mut years = Vec::new();
    for entry in decoder.entries(node)? {
        if decoder.split_by_comma(entry) {
            continue;
        }
        let Some(year) = Year::parse(&entry.key) else {
            decoder.fault(Code::NotADate, entry.key_span, format!("`{}` is not a year", entry.key));
            continue;
        };
        if let Some(people) = people(decoder, &entry.node) {
            years.push((year, people));
        }
    }
    Some(years.into_iter().collect())
}

/// How many people a node says, in its file.
pub fn people(decoder: &mut Decoder, node: &Node) -> Option<Population> {
    let (number, source) = match &node.value {
        Value::Map(_) => {
            let fields = decoder.fields(node, &["value", "source", "note"])?;
            let source = decoder.optional(&fields, "source", Decoder::string);
            (decoder.required(&fields, "value", |_, node| Some(node))?, source)
        }
        _ => (node, None),
    };
    let value = decoder.number(number)?;
    if value.is_negative() || value.is_zero() || value > Dec::from(10_000_000_000i64) {
        decoder.fault(Code::OutOfRange, number.span, "a population is a number of people, more than none");
        return None;
    }
    // Half of Europe writes twenty thousand so, and nobody counts people by thousandths.
    if value.places() == 3 {
        let text = decoder.text(number)?;
        let message = format!("`{}` is not a number of people", shortened(text));
        let whole = text.replace('.', "");
        decoder.fault(Code::NotANumber, number.span, message).hint = format!("write `{whole}`");
        return None;
    }
    Some(Population { value, source, place: decoder.place(number.span) })
}
