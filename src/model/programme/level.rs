//! A level of a programme, or one of its badges.

use crate::diagnostic::{Code, Place};
use crate::quantity::Year;
use crate::read::Node;

use super::crest::{Colours, Crest, colours, crest};
use super::criterion::{Criterion, CriterionContext, criteria};
use crate::model::decode::Decoder;

/// What one can be recognised as.
#[derive(Clone, Debug)]
pub struct ProgrammeLevel {
    pub place: Place,
    pub id: String,
    pub title: String,
    pub what: Option<String>,
    /// The first and the last year in which there is such a level.
    pub from: Option<Year>,
    pub until: Option<Year>,
    /// How many years after its own an award holds; what the programme says where it says nothing.
    pub valid_for: Option<i32>,
    pub crest: Option<Crest>,
    pub colours: Option<Colours>,
    /// All of them are asked for.
    pub criteria: Vec<Criterion>,
}

impl ProgrammeLevel {
    /// Whether there is such a level in a year.
    pub fn is_of(&self, year: Year) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }

    /// What it asks for in a year.
    pub fn criteria_of(&self, year: Year) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(move |criterion| criterion.is_of(year))
    }
}

const KEYS: [&str; 10] =
    ["id", "title", "what", "from", "until", "valid_for", "crest", "colours", "criteria", "note"];

/// Decodes one level.
pub fn level(decoder: &mut Decoder, node: &Node, context: CriterionContext<'_>) -> Option<ProgrammeLevel> {
    let fields = decoder.fields(node, &KEYS)?;
    let id = decoder.required(&fields, "id", Decoder::id);
    let title = decoder.required(&fields, "title", Decoder::string);
    let (from, until) = super::years(decoder, &fields);
    let what = decoder.optional(&fields, "what", Decoder::string);
    let valid_for = decoder.optional(&fields, "valid_for", Decoder::years);
    let crest = decoder.optional(&fields, "crest", crest);
    let colours = decoder.optional(&fields, "colours", colours);
    let criteria = decoder.required(&fields, "criteria", |decoder, node| criteria(decoder, node, context));
    Some(ProgrammeLevel {
        place: decoder.place(node.span),
        id: id?,
        title: title?,
        what,
        from,
        until,
        valid_for,
        crest,
        colours,
        criteria: criteria?,
    })
}

/// Levels of one id, which no award could tell apart.
pub fn told_twice(decoder: &mut Decoder, levels: &[ProgrammeLevel]) {
    for (index, level) in levels.iter().enumerate() {
        if let Some(first) = levels[..index].iter().find(|first| first.id == level.id) {
            let message = format!("the level `{}` stands here a second time", level.id);
            let fault = decoder.fault(Code::DuplicateId, level.place.span, message);
            *fault = fault.clone().label(first.place.clone(), "first here");
        }
    }
}
