//! `data/frameworks/<id>.yaml`: milestones and journeys. Which steps there are, what shows that one was taken, and who
//! helps with it.

use crate::diagnostic::{Code, Place};
use crate::read::Node;

use super::decode::Decoder;
use super::programme::{Criterion, CriterionContext, criteria};

/// A way of steps.
#[derive(Clone, Debug)]
pub struct Framework {
    pub place: Place,
    /// The name of its file.
    pub id: String,
    pub title: String,
    pub what: Option<String>,
    pub why: Option<String>,
    pub how: Option<String>,
    pub url: Option<String>,
    pub source: Option<String>,
    /// What of it could not be confirmed.
    pub unconfirmed: Vec<String>,
    /// Whether its steps are taken one after the other.
    pub ordered: bool,
    /// Whether the site shows steps that data alone show, and not only those that members name.
    pub show_rule: bool,
    /// Whom to call, where a step names nobody.
    pub advisor: Option<Advisor>,
    pub steps: Vec<FrameworkStep>,
}

impl Framework {
    /// The position of a step.
    pub fn step(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }
}

/// One step of a framework.
#[derive(Clone, Debug)]
pub struct FrameworkStep {
    pub place: Place,
    pub id: String,
    pub title: String,
    /// The part of the way that it belongs to.
    pub phase: Option<String>,
    pub what: Option<String>,
    /// How it is taken.
    pub how: Option<String>,
    /// All of it shows that the step was taken; nothing but a member's word where it is empty.
    pub evidence: Vec<Criterion>,
    pub resources: Vec<Resource>,
    pub advisor: Option<Advisor>,
}

/// Something to read or use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    pub title: String,
    pub url: String,
}

/// Somebody who helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advisor {
    pub name: String,
    pub role: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub url: Option<String>,
}

const KEYS: [&str; 13] = [
    "id",
    "title",
    "what",
    "why",
    "how",
    "url",
    "source",
    "unconfirmed",
    "note",
    "ordered",
    "show_rule",
    "advisor",
    "steps",
];

/// Decodes one framework.
pub fn framework(
    decoder: &mut Decoder,
    id: &str,
    root: &Node,
    context: CriterionContext<'_>,
) -> Option<Framework> {
    let id = decoder.checked_id(id, Place::start_of(&decoder.file.clone()).span);
    let fields = decoder.fields(root, &KEYS)?;
    let title = decoder.required(&fields, "title", Decoder::string);
    let context = CriterionContext { in_evidence: true, ..context };
    decoder.required(&fields, "steps", |decoder, node| decoder.items(node).map(<[Node]>::len))?;
    let steps = decoder.list(&fields, "steps", |decoder, node| step(decoder, node, context));
    for (index, step) in steps.iter().enumerate() {
        if let Some(first) = steps[..index].iter().find(|first| first.id == step.id) {
            let message = format!("the step `{}` stands here a second time", step.id);
            let fault = decoder.fault(Code::DuplicateId, step.place.span, message);
            *fault = fault.clone().label(first.place.clone(), "first here");
        }
    }
    Some(Framework {
        place: decoder.place(root.span),
        id: id?,
        title: title?,
        what: decoder.optional(&fields, "what", Decoder::string),
        why: decoder.optional(&fields, "why", Decoder::string),
        how: decoder.optional(&fields, "how", Decoder::string),
        url: decoder.optional(&fields, "url", Decoder::url),
        source: decoder.optional(&fields, "source", Decoder::string),
        unconfirmed: decoder.list(&fields, "unconfirmed", Decoder::string),
        ordered: decoder.optional(&fields, "ordered", Decoder::truth).unwrap_or(true),
        show_rule: decoder.optional(&fields, "show_rule", Decoder::truth).unwrap_or(false),
        advisor: decoder.optional(&fields, "advisor", advisor),
        steps,
    })
}

const STEP_KEYS: [&str; 9] =
    ["id", "title", "phase", "what", "how", "evidence", "resources", "advisor", "note"];

fn step(decoder: &mut Decoder, node: &Node, context: CriterionContext<'_>) -> Option<FrameworkStep> {
    let fields = decoder.fields(node, &STEP_KEYS)?;
    let id = decoder.required(&fields, "id", Decoder::id);
    let title = decoder.required(&fields, "title", Decoder::string);
    let phase = decoder.optional(&fields, "phase", Decoder::string);
    let what = decoder.optional(&fields, "what", Decoder::string);
    let how = decoder.optional(&fields, "how", Decoder::string);
    let evidence = decoder.optional(&fields, "evidence", |decoder, node| criteria(decoder, node, context));
    let resources = decoder.list(&fields, "resources", |decoder, node| {
        let fields = decoder.fields(node, &["title", "url"])?;
        let title = decoder.required(&fields, "title", Decoder::string);
        let url = decoder.required(&fields, "url", Decoder::url);
        Some(Resource { title: title?, url: url? })
    });
    let advisor = decoder.optional(&fields, "advisor", advisor);
    // A step whose evidence could not be read would be taken without any.
    let evidence = match (evidence, fields.has("evidence")) {
        (None, true) => return None,
        (evidence, _) => evidence.unwrap_or_default(),
    };
    Some(FrameworkStep {
        place: decoder.place(node.span),
        id: id?,
        title: title?,
        phase,
        what,
        how,
        evidence,
        resources,
        advisor,
    })
}

/// Decodes somebody who helps.
pub fn advisor(decoder: &mut Decoder, node: &Node) -> Option<Advisor> {
    let fields = decoder.fields(node, &["name", "role", "email", "phone", "url"])?;
    let name = decoder.required(&fields, "name", Decoder::string);
    let role = decoder.optional(&fields, "role", Decoder::string);
    let email = decoder.optional(&fields, "email", Decoder::string);
    let phone = decoder.optional(&fields, "phone", Decoder::string);
    let url = decoder.optional(&fields, "url", Decoder::url);
    Some(Advisor { name: name?, role, email, phone, url })
}
