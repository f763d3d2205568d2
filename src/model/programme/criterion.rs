//! The language of criteria: one condition, or several joined by `all`, `any`, `not`, `at_least` ... `of`.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Place};
use crate::quantity::Year;
use crate::read::Node;

use super::wanted::{
    ActionsWanted, CommitmentWanted, HazardsWanted, InventoriesWanted, InventoryWanted, JourneyWanted,
    MembershipWanted, PlanWanted, QualityWanted, actions, commitment, hazards, inventories, inventory,
    journey, membership, plan, quality,
};
use super::wanted_figures::{PeakWanted, ReductionWanted, TargetWanted, peak, reduction, target};
use crate::model::decode::{Decoder, Fields};
use crate::model::reference::References;

/// One condition of a level, or one piece of evidence for a step.
#[derive(Clone, Debug)]
pub struct Criterion {
    pub place: Place,
    pub wants: Wants,
    /// The sentence that says what it wants, instead of the one that is made of its values.
    pub says: Option<String>,
    /// The first and the last year that it is asked in.
    pub from: Option<Year>,
    pub until: Option<Year>,
}

impl Criterion {
    /// Whether it is asked in a year.
    pub fn is_of(&self, year: Year) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }
}

/// What a criterion wants.
#[derive(Clone, Debug)]
pub enum Wants {
    /// Every one of them.
    All(Vec<Criterion>),
    /// One of them.
    Any(Vec<Criterion>),
    /// That it is not so.
    Not(Box<Criterion>),
    /// So many of them.
    AtLeast(usize, Vec<Criterion>),
    Inventory(InventoryWanted),
    Inventories(InventoriesWanted),
    Target(TargetWanted),
    Reduction(ReductionWanted),
    Peak(PeakWanted),
    Plan(PlanWanted),
    Actions(ActionsWanted),
    Hazards(HazardsWanted),
    Commitment(CommitmentWanted),
    Journey(JourneyWanted),
    Quality(QualityWanted),
    Membership(MembershipWanted),
    /// What people decide, in their words.
    ByPeople(String),
}

/// What criteria are decoded with.
#[derive(Clone, Copy, Debug)]
pub struct CriterionContext<'a> {
    pub references: &'a References,
    /// Ids of the frameworks that a journey can be about.
    pub frameworks: &'a BTreeSet<String>,
    /// Whether it is evidence for a step of a framework, which cannot ask for journeys itself.
    pub in_evidence: bool,
}

/// The keys that say what is wanted; `at_least` is one together with `of`.
pub const KINDS: [&str; 17] = [
    "all",
    "any",
    "not",
    "at_least",
    "inventory",
    "inventories",
    "target",
    "reduction",
    "peak",
    "plan",
    "actions",
    "hazards",
    "commitment",
    "journey",
    "quality",
    "membership",
    "by_people",
];

/// The keys beside them.
const BESIDE: [&str; 5] = ["of", "says", "from", "until", "note"];

/// Decodes the list of criteria of a level or step, of which there is at least one.
pub fn criteria(decoder: &mut Decoder, node: &Node, context: CriterionContext<'_>) -> Option<Vec<Criterion>> {
    let items = decoder.items(node)?;
    if items.is_empty() {
        decoder
            .fault(Code::MissingKey, node.span, "there is no criterion here")
            .help
            .push("write one, or `- by_people: the jury chooses` where people decide alone".to_owned());
        return None;
    }
    let decoded: Vec<Option<Criterion>> =
        items.iter().map(|item| criterion(decoder, item, context)).collect();
    // A level that has lost a criterion would be easier than it is.
    decoded.into_iter().collect()
}

fn criterion(decoder: &mut Decoder, node: &Node, context: CriterionContext<'_>) -> Option<Criterion> {
    let keys: Vec<&str> = KINDS.into_iter().chain(BESIDE).collect();
    let before = decoder.diagnostics.len();
    let fields = decoder.fields(node, &keys)?;
    let is_clear = decoder.diagnostics.len() == before;
    let says = decoder.optional(&fields, "says", Decoder::string);
    let (from, until) = super::years(decoder, &fields);
    let mut given: Vec<&str> = KINDS.into_iter().filter(|key| fields.has(key)).collect();
    given.sort_by_key(|key| fields.key_span(key).start);
    let wants: Vec<Option<Wants>> =
        given.iter().map(|key| wants(decoder, &fields, (key, &mut CriterionContext { ..context }))).collect();
    if fields.has("of") && !fields.has("at_least") {
        let message = "`of` stands with `at_least`, which is missing here";
        decoder.fault(Code::UnclearCriterion, fields.key_span("of"), message).hint =
            "write `at_least: 2` before it".to_owned();
        return None;
    }
    if given.len() != 1 {
        if is_clear {
            unclear(decoder, &fields, &given);
        }
        return None;
    }
    let wants = wants.into_iter().next().flatten()?;
    Some(Criterion { place: decoder.place(node.span), wants, says, from, until })
}

/// A criterion that wants nothing, or several things at once.
fn unclear(decoder: &mut Decoder, fields: &Fields<'_>, given: &[&str]) {
    match given {
        [] => {
            let fault = decoder.fault(Code::UnclearCriterion, fields.span, "this criterion wants nothing");
            fault.help.push(format!("say what it wants by one of {}", crate::model::decode::quoted(&KINDS)));
        }
        [first, second, ..] => {
            let message = format!("this criterion wants `{first}` and `{second}` at once");
            let fault = decoder.fault(Code::UnclearCriterion, fields.key_span(second), message);
            fault.help.push(format!("begin a new line with `- {second}:`, or put both under `all:`"));
        }
        [_] => {}
    }
}

fn wants(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    (key, context): (&str, &mut CriterionContext<'_>),
) -> Option<Wants> {
    let node = fields.get(key)?;
    let context = *context;
    let references = context.references;
    Some(match key {
        "all" => Wants::All(criteria(decoder, node, context)?),
        "any" => Wants::Any(criteria(decoder, node, context)?),
        "not" => Wants::Not(Box::new(criterion(decoder, node, context)?)),
        "at_least" => at_least(decoder, fields, context)?,
        "inventory" => Wants::Inventory(inventory(decoder, node, references)?),
        "inventories" => Wants::Inventories(inventories(decoder, node)?),
        "target" => Wants::Target(target(decoder, node, references)?),
        "reduction" => Wants::Reduction(reduction(decoder, node, references)?),
        "peak" => Wants::Peak(peak(decoder, node)?),
        "plan" => Wants::Plan(plan(decoder, node)?),
        "actions" => Wants::Actions(actions(decoder, node, references)?),
        "hazards" => Wants::Hazards(hazards(decoder, node)?),
        "commitment" => Wants::Commitment(commitment(decoder, node)?),
        "journey" => Wants::Journey(journey(decoder, node, context)?),
        "quality" => Wants::Quality(quality(decoder, node)?),
        "membership" => Wants::Membership(membership(decoder, node)?),
        _ => Wants::ByPeople(decoder.string(node)?),
    })
}

/// `at_least: 2` beside `of: [...]`
fn at_least(decoder: &mut Decoder, fields: &Fields<'_>, context: CriterionContext<'_>) -> Option<Wants> {
    let count = decoder.required(fields, "at_least", count);
    let parts = decoder.required(fields, "of", |decoder, node| criteria(decoder, node, context));
    let (count, parts) = (count?, parts?);
    if count > parts.len() {
        let message = format!("{count} of {} cannot be met", parts.len());
        decoder.fault(Code::OutOfRange, fields.key_span("at_least"), message);
        return None;
    }
    Some(Wants::AtLeast(count, parts))
}

/// A number of things, one at least.
pub fn count(decoder: &mut Decoder, node: &Node) -> Option<usize> {
    let number = decoder.number(node)?;
    let count =
        number.to_integer().and_then(|number| usize::try_from(number).ok()).filter(|count| *count > 0);
    if count.is_none() {
        decoder.fault(Code::OutOfRange, node.span, "this is a whole number of one or more");
    }
    count
}
