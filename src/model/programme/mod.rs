//! `data/programmes/<id>.yaml`: recognition. Which levels or badges there are, and what each asks for.

mod crest;
mod criterion;
mod in_use;
mod level;
#[cfg(test)]
mod tests;
mod threshold;
mod wanted;
mod wanted_figures;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Place};
use crate::quantity::{Date, Year};
use crate::read::Node;

use super::decode::{Decoder, Fields};

pub use crest::{Colour, Colours, Crest, CrestShape, colour};
pub use criterion::{Criterion, Wants};
pub use in_use::{Asked, InUse, in_use, network_ids};
pub use level::ProgrammeLevel;
pub use threshold::Threshold;
pub use wanted::{
    ActionsWanted, CommitmentWanted, HazardAspect, HazardsWanted, InventoriesWanted, InventoryWanted,
    JourneyWanted, MembershipWanted, PlanWanted, QualityWanted,
};
pub use wanted_figures::{
    PeakWanted, ReductionWanted, ScienceBased, ScienceWanted, Since, TargetSort, TargetWanted, science_based,
};

pub(super) use criterion::{CriterionContext, criteria};

/// A programme of recognition.
#[derive(Clone, Debug)]
pub struct Programme {
    pub place: Place,
    /// The name of its file.
    pub id: String,
    pub title: String,
    /// What it is, why there is such a thing, and how it is earned, in the words of people.
    pub what: Option<String>,
    pub why: Option<String>,
    pub how: Option<String>,
    /// Who gives it.
    pub given_by: Option<String>,
    pub url: Option<String>,
    pub source: Option<String>,
    /// What of its rules could not be confirmed.
    pub unconfirmed: Vec<String>,
    /// Whether each level holds those before it; badges stand for themselves.
    pub ordered: bool,
    /// Whether it is given anew for every year.
    pub yearly: bool,
    /// How many years after its own an award holds.
    pub valid_for: Option<i32>,
    /// The first and the last year that it is given for.
    pub from: Option<Year>,
    pub until: Option<Year>,
    /// When one could apply, by year.
    pub rounds: BTreeMap<Year, Round>,
    /// Whether the site shows who appears to meet it, and not only who was given it.
    pub show_rule: bool,
    pub crest: Option<Crest>,
    pub colours: Option<Colours>,
    /// From the first to the highest, or badges in their order.
    pub levels: Vec<ProgrammeLevel>,
}

/// One year's round of a programme.
#[derive(Clone, Debug)]
pub struct Round {
    pub place: Place,
    pub opens: Option<Date>,
    /// The day on which the year's data are judged; the last day of the year where it is not given.
    pub closes: Option<Date>,
    /// The day from which its awards may be shown.
    pub announced: Option<Date>,
    /// The day up to which nobody may be told of its awards, whenever they are announced.
    pub embargo: Option<Date>,
}

impl Programme {
    /// Whether it is given for a year.
    pub fn is_given_in(&self, year: Year) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }

    /// The position of a level by its id, or by its title in any case; the only one where none is named.
    pub fn level_named(&self, name: Option<&str>) -> Option<usize> {
        let Some(name) = name else { return (self.levels.len() == 1).then_some(0) };
        let same = |level: &ProgrammeLevel| level.id == name || level.title.eq_ignore_ascii_case(name);
        self.levels.iter().position(same)
    }

    /// How many years after its own an award of a level holds.
    pub fn valid_for(&self, level: Option<usize>) -> Option<i32> {
        level.and_then(|level| self.levels[level].valid_for).or(self.valid_for)
    }

    /// The first day on which anybody may be told of the awards of a year; `None` where that was always so.
    pub fn out_on(&self, year: Year) -> Option<Date> {
        self.rounds.get(&year).and_then(|round| round.announced.max(round.embargo))
    }

    /// The day on which the data of a year are judged.
    pub fn closing_day(&self, year: Year) -> Option<Date> {
        self.rounds.get(&year).and_then(|round| round.closes).or_else(|| Date::end_of(year))
    }
}

const KEYS: [&str; 20] = [
    "title",
    "what",
    "why",
    "how",
    "given_by",
    "given",
    "url",
    "source",
    "unconfirmed",
    "note",
    "valid_for",
    "from",
    "until",
    "rounds",
    "show_rule",
    "crest",
    "colours",
    "levels",
    "badges",
    "id",
];

/// Decodes one programme.
fn programme(
    decoder: &mut Decoder,
    id: &str,
    root: &Node,
    context: CriterionContext<'_>,
) -> Option<Programme> {
    let id = decoder.checked_id(id, Place::start_of(&decoder.file.clone()).span);
    let fields = decoder.fields(root, &KEYS)?;
    let title = decoder.required(&fields, "title", Decoder::string);
    let kinds = [("yearly", true), ("once", false)];
    let yearly = decoder.required(&fields, "given", |decoder, node| decoder.one_of(node, &kinds));
    let (from, until) = years(decoder, &fields);
    let (ordered, levels) = levels(decoder, &fields, context)?;
    Some(Programme {
        place: decoder.place(root.span),
        id: id?,
        title: title?,
        what: decoder.optional(&fields, "what", Decoder::string),
        why: decoder.optional(&fields, "why", Decoder::string),
        how: decoder.optional(&fields, "how", Decoder::string),
        given_by: decoder.optional(&fields, "given_by", Decoder::string),
        url: decoder.optional(&fields, "url", Decoder::url),
        source: decoder.optional(&fields, "source", Decoder::string),
        unconfirmed: decoder.list(&fields, "unconfirmed", Decoder::string),
        ordered,
        yearly: yearly?,
        valid_for: decoder.optional(&fields, "valid_for", Decoder::years),
        from,
        until,
        rounds: decoder.optional(&fields, "rounds", rounds).unwrap_or_default(),
        show_rule: decoder.optional(&fields, "show_rule", Decoder::truth).unwrap_or(false),
        crest: decoder.optional(&fields, "crest", crest::crest),
        colours: decoder.optional(&fields, "colours", crest::colours),
        levels,
    })
}

/// `from:` and `until:`, the first and the last year.
pub(super) fn years(decoder: &mut Decoder, fields: &Fields<'_>) -> (Option<Year>, Option<Year>) {
    let from = decoder.optional(fields, "from", Decoder::year);
    let until = decoder.optional(fields, "until", Decoder::year);
    if let Some((from, until)) = from.zip(until).filter(|(from, until)| until < from) {
        let message = format!("the years end in {until}, before they begin in {from}");
        decoder.fault(Code::OutOfRange, fields.key_span("until"), message);
    }
    (from, until)
}

/// Either `levels:` or `badges:`; whether they are ordered, and what they are.
fn levels(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    context: CriterionContext<'_>,
) -> Option<(bool, Vec<ProgrammeLevel>)> {
    if fields.has("levels") && fields.has("badges") {
        let message = "a programme has `levels` or `badges`, not both";
        let fault = decoder.fault(Code::UnclearCriterion, fields.key_span("badges"), message);
        fault.help.push(
            "a member climbs `levels` one after the other; `badges` stand for themselves, in any order"
                .to_owned(),
        );
    }
    let ordered = !fields.has("badges");
    let key = if ordered { "levels" } else { "badges" };
    decoder.required(fields, key, |decoder, node| decoder.items(node).map(<[Node]>::len))?;
    let mut levels: Vec<ProgrammeLevel> = Vec::new();
    for key in ["levels", "badges"] {
        levels.extend(decoder.list(fields, key, |decoder, node| level::level(decoder, node, context)));
    }
    level::told_twice(decoder, &levels);
    Some((ordered, levels))
}

/// `{2024: {opens: 2024-01-15, closes: 2024-03-31, announced: 2024-06-10}}`
fn rounds(decoder: &mut Decoder, node: &Node) -> Option<BTreeMap<Year, Round>> {
    let mut rounds = BTreeMap::new();
    for entry in decoder.entries(node)? {
        let Some(year) = Year::parse(&entry.key) else {
            decoder.fault(Code::NotADate, entry.key_span, format!("`{}` is not a year", entry.key));
            continue;
        };
        let Some(fields) = decoder.fields(&entry.node, &["opens", "closes", "announced", "embargo", "note"])
        else {
            continue;
        };
        let opens = decoder.optional(&fields, "opens", Decoder::date);
        let closes = decoder.optional(&fields, "closes", Decoder::date);
        let announced = decoder.optional(&fields, "announced", Decoder::date);
        let embargo = decoder.optional(&fields, "embargo", Decoder::date);
        if let Some((opens, closes)) = opens.zip(closes).filter(|(opens, closes)| closes < opens) {
            let message = format!("the round closes on {closes}, before it opens on {opens}");
            decoder.fault(Code::OutOfRange, fields.key_span("closes"), message);
        }
        let place = decoder.place(entry.key_span);
        rounds.insert(year, Round { place, opens, closes, announced, embargo });
    }
    Some(rounds)
}
