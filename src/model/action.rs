//! What a member does and says beside its figures: actions, plans, hazards, commitments, journeys.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Place};
use crate::quantity::{Date, Dec, Year};
use crate::read::Node;

use super::decode::Decoder;
use super::reference::References;
use super::scalar::{shortened, split_number};
use super::target::sector;

/// A measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Action {
    pub place: Place,
    pub id: String,
    pub title: String,
    pub pathway: Option<String>,
    /// Positions of the sectors it works in.
    pub sectors: Vec<usize>,
    pub status: String,
    pub start: Option<Year>,
    pub full_effect: Option<Year>,
    /// Tonnes of CO2e a year at full effect.
    pub reduction: Option<Dec>,
    /// The amount and its currency.
    pub cost: Option<(Dec, String)>,
    pub sdgs: Vec<u8>,
    pub updates: Vec<Update>,
    /// When it is to be looked at again.
    pub review: Option<Date>,
}

/// News of an action.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Update {
    pub on: Date,
    pub text: String,
}

/// A plan that was adopted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Plan {
    pub place: Place,
    pub kind: String,
    pub title: String,
    pub adopted: Option<Date>,
    pub review: Option<Date>,
    pub url: Option<String>,
}

/// Something that a changing climate threatens with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Hazard {
    pub place: Place,
    pub hazard: String,
    pub level: Option<String>,
    pub trend: Option<String>,
    pub horizon: Option<Year>,
    /// When it was looked into.
    pub assessed: Option<Date>,
}

/// A commitment that was signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Commitment {
    pub place: Place,
    pub name: String,
    pub on: Option<Date>,
    pub url: Option<String>,
}

/// How far a member is on one framework.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Journey {
    pub place: Place,
    pub framework: String,
    pub steps: Vec<Step>,
}

/// One step, and when it was taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Step {
    pub place: Place,
    pub id: String,
    pub on: Date,
}

const ACTION_KEYS: [&str; 14] = [
    "id",
    "title",
    "pathway",
    "sectors",
    "status",
    "start",
    "full_effect",
    "reduction",
    "cost",
    "sdgs",
    "updates",
    "review",
    "url",
    "note",
];

/// The states that an action can be in.
pub const STATES: [(&str, &str); 6] = [
    ("planned", "planned"),
    ("started", "started"),
    ("in-progress", "in progress"),
    ("done", "done"),
    ("paused", "paused"),
    ("stopped", "stopped"),
];

/// Decodes one action.
pub fn action(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Action> {
    let fields = decoder.fields(node, &ACTION_KEYS)?;
    let id = decoder.required(&fields, "id", Decoder::id);
    let title = decoder.required(&fields, "title", Decoder::string);
    let pathway = decoder.optional(&fields, "pathway", Decoder::id);
    let sectors = decoder.list(&fields, "sectors", |decoder, node| sector(decoder, node, references));
    let status = decoder.optional(&fields, "status", |decoder, node| decoder.one_of(node, &STATES));
    let start = decoder.optional(&fields, "start", Decoder::year);
    let full_effect = decoder.optional(&fields, "full_effect", Decoder::year);
    let reduction =
        decoder.optional(&fields, "reduction", |decoder, node| yearly_mass(decoder, node, references));
    let cost = decoder.optional(&fields, "cost", money);
    let sdgs = decoder.list(&fields, "sdgs", goal);
    let updates = decoder.list(&fields, "updates", |decoder, node| {
        let fields = decoder.fields(node, &["on", "text"])?;
        let on = decoder.required(&fields, "on", Decoder::date);
        let text = decoder.required(&fields, "text", Decoder::string);
        Some(Update { on: on?, text: text? })
    });
    Some(Action {
        place: decoder.place(node.span),
        id: id?,
        title: title?,
        pathway,
        sectors,
        status: status.unwrap_or("planned").to_owned(),
        start,
        full_effect,
        reduction,
        cost,
        sdgs,
        updates,
        review: decoder.optional(&fields, "review", Decoder::date),
    })
}

/// `12000 t/yr` in tonnes a year.
fn yearly_mass(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Dec> {
    let text = decoder.text(node)?;
    let yearly = ["/yr", "/year", " a year", " per year"].iter().find_map(|end| text.strip_suffix(end));
    let parsed = yearly.and_then(|mass| split_number(mass).ok());
    let tonne = references.units.get("t")?;
    let tonnes = parsed.and_then(|(value, unit)| {
        let unit = references.units.get(unit)?;
        crate::quantity::Amount { value, unit: unit.clone() }.in_unit(tonne)
    });
    if tonnes.is_none() {
        let message = format!("`{}` is not a mass a year", shortened(text));
        decoder.fault(Code::NotANumber, node.span, message).hint = yearly_hint(text, references);
    }
    tonnes
}

/// What to write instead: the same figure, where one can be read.
fn yearly_hint(text: &str, references: &References) -> String {
    match split_number(text) {
        Ok((value, "")) => format!("write `{value} t/yr`"),
        Ok((value, unit)) if references.units.get(unit).is_some_and(|unit| &*unit.dimension.0 == "mass") => {
            format!("write `{value} {unit}/yr`")
        }
        _ => "write tonnes a year, as in `12000 t/yr`".to_owned(),
    }
}

/// `4.2 million USD`
pub fn money(decoder: &mut Decoder, node: &Node) -> Option<(Dec, String)> {
    let text = decoder.text(node)?;
    let is_currency = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    match split_number(text) {
        Ok((amount, currency)) if is_currency(currency) => Some((amount, currency.to_owned())),
        _ => {
            let message = format!("`{}` is not an amount of money", shortened(text));
            decoder.fault(Code::NotANumber, node.span, message).hint = "write `4.2 million USD`".to_owned();
            None
        }
    }
}

/// The number of a Sustainable Development Goal.
pub fn goal(decoder: &mut Decoder, node: &Node) -> Option<u8> {
    let number = decoder.number(node)?.to_integer().filter(|number| (1..=17).contains(number));
    if number.is_none() {
        decoder.fault(Code::OutOfRange, node.span, "the Sustainable Development Goals are numbered 1 to 17");
    }
    number.and_then(|number| u8::try_from(number).ok())
}

/// What a plan can be about.
pub const PLAN_KINDS: [&str; 3] = ["mitigation", "adaptation", "energy"];

/// Decodes one plan.
pub fn plan(decoder: &mut Decoder, node: &Node) -> Option<Plan> {
    let fields = decoder.fields(node, &["kind", "title", "adopted", "review", "url", "note"])?;
    let kinds = PLAN_KINDS.map(|kind| (kind, kind));
    let kind = decoder.required(&fields, "kind", |decoder, node| decoder.one_of(node, &kinds));
    let title = decoder.required(&fields, "title", Decoder::string);
    let adopted = decoder.optional(&fields, "adopted", Decoder::date);
    let url = decoder.optional(&fields, "url", Decoder::url);
    let review = decoder.optional(&fields, "review", Decoder::date);
    let place = decoder.place(node.span);
    Some(Plan { kind: kind?.to_owned(), title: title?, adopted, review, url, place })
}

/// Decodes one hazard.
pub fn hazard(decoder: &mut Decoder, node: &Node) -> Option<Hazard> {
    let fields = decoder.fields(node, &["hazard", "level", "trend", "horizon", "assessed", "note"])?;
    let hazard = decoder.required(&fields, "hazard", Decoder::string);
    let level = decoder.optional(&fields, "level", Decoder::string);
    let trend = decoder.optional(&fields, "trend", Decoder::string);
    let horizon = decoder.optional(&fields, "horizon", Decoder::year);
    let assessed = decoder.optional(&fields, "assessed", Decoder::date);
    Some(Hazard { place: decoder.place(node.span), hazard: hazard?, level, trend, horizon, assessed })
}

/// Decodes one commitment.
pub fn commitment(decoder: &mut Decoder, node: &Node) -> Option<Commitment> {
    let fields = decoder.fields(node, &["name", "on", "url", "note"])?;
    let name = decoder.required(&fields, "name", Decoder::string);
    let on = decoder.optional(&fields, "on", Decoder::date);
    let url = decoder.optional(&fields, "url", Decoder::url);
    Some(Commitment { place: decoder.place(node.span), name: name?, on, url })
}

/// Decodes `journeys: {five-milestones: {inventory: 2012-05-01}}`.
pub fn journeys(decoder: &mut Decoder, node: &Node) -> Option<Vec<Journey>> {
    let mut journeys = Vec::new();
    for entry in decoder.entries(node)? {
        let framework = decoder.checked_id(&entry.key, entry.key_span);
        let mut steps = Vec::new();
        for step in decoder.entries(&entry.node).unwrap_or_default() {
            let id = decoder.checked_id(&step.key, step.key_span);
            let on = decoder.date(&step.node);
            let place = decoder.place(step.key_span);
            steps.extend(on.zip(id).map(|(on, id)| Step { place, id, on }));
        }
        steps.sort_by(|a: &Step, b: &Step| (a.on, &a.id).cmp(&(b.on, &b.id)));
        let place = decoder.place(entry.key_span);
        journeys.extend(framework.map(|framework| Journey { place, framework, steps }));
    }
    Some(journeys)
}
