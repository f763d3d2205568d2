//! `awards:` and `testimonials:` of a member: what people gave, and what people said.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Place;
use crate::quantity::{Date, Year};
use crate::read::Node;

use super::Model;
use super::decode::Decoder;
use super::programme::Programme;

/// An award that people have given.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Award {
    pub place: Place,
    pub programme: String,
    pub level: Option<String>,
    pub year: Year,
    pub citation: Option<String>,
    /// The last day on which it holds, where it is not the programme's.
    pub valid_until: Option<Date>,
    /// The first day on which anybody may be told of it.
    pub embargo: Option<Date>,
    /// Those whom it honours, where it is given to people of the member.
    pub people: Vec<Honoured>,
    /// What was said of it.
    pub quotes: Vec<Testimonial>,
}

/// Somebody whom an award honours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Honoured {
    pub name: String,
    pub role: Option<String>,
}

/// What somebody said.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Testimonial {
    pub quote: String,
    pub name: String,
    pub role: Option<String>,
}

const KEYS: [&str; 10] =
    ["programme", "level", "year", "citation", "valid_until", "embargo", "people", "quotes", "url", "note"];

/// Decodes one award.
pub fn award(decoder: &mut Decoder, node: &Node) -> Option<Award> {
    let fields = decoder.fields(node, &KEYS)?;
    let programme = decoder.required(&fields, "programme", Decoder::id);
    let level = decoder.optional(&fields, "level", Decoder::string);
    let year = decoder.required(&fields, "year", Decoder::year);
    let embargo = decoder.optional(&fields, "embargo", Decoder::date);
    // A day that nobody can read must not let out what it was to hold back.
    if fields.has("embargo") && embargo.is_none() {
        return None;
    }
    Some(Award {
        place: decoder.place(node.span),
        programme: programme?,
        level,
        year: year?,
        citation: decoder.optional(&fields, "citation", Decoder::string),
        valid_until: decoder.optional(&fields, "valid_until", Decoder::date),
        embargo,
        people: decoder.list(&fields, "people", honoured),
        quotes: decoder.list(&fields, "quotes", testimonial),
    })
}

fn honoured(decoder: &mut Decoder, node: &Node) -> Option<Honoured> {
    let fields = decoder.fields(node, &["name", "role"])?;
    let name = decoder.required(&fields, "name", Decoder::string);
    let role = decoder.optional(&fields, "role", Decoder::string);
    Some(Honoured { name: name?, role })
}

/// Decodes one testimonial.
pub fn testimonial(decoder: &mut Decoder, node: &Node) -> Option<Testimonial> {
    let fields = decoder.fields(node, &["quote", "name", "role", "photo", "credit"])?;
    decoder.unused(&fields, &["photo", "credit"]);
    let quote = decoder.required(&fields, "quote", Decoder::string);
    let name = decoder.required(&fields, "name", Decoder::string);
    let role = decoder.optional(&fields, "role", Decoder::string);
    Some(Testimonial { quote: quote?, name: name?, role })
}

impl Award {
    /// The first day on which anybody may be told of it; `None` where that was always so. The latest of its own day and
    /// those of its round.
    pub fn out_on(&self, programme: &Programme) -> Option<Date> {
        programme.out_on(self.year).max(self.embargo)
    }
}

impl Model {
    /// Whether a site that is made on a day tells of an award. A preview tells of all.
    pub fn tells_of(&self, programme: &Programme, award: &Award, today: Date) -> bool {
        self.is_preview || award.out_on(programme).is_none_or(|day| day <= today)
    }

    /// Whether a site that is made on a day tells who was recognised by a programme for a year.
    pub fn tells_of_year(&self, programme: &Programme, year: Year, today: Date) -> bool {
        self.is_preview || programme.out_on(year).is_none_or(|day| day <= today)
    }
}
