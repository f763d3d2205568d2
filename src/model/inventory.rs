//! An inventory: one year of one member.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic, Place, Severity, Span, shared_text};
use crate::quantity::{Date, Year};
use crate::read::{Document, Node};

use super::cover::Cover;
use super::decode::{Decoder, Fields};
use super::factor::{Factors, Whereabouts};
use super::line::{Line, LineContext, Notation, What, line};
use super::lines::Lines;
use super::network::Accounting;
use super::reference::{Gpc, References, Spot};
use super::restatement::{Restatement, restatements};
use super::stated::{Stated, stated};
use super::table::PrintedTotal;

/// One year of one member. A large network has hundreds of thousands: what few of them say lies in boxes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Inventory {
    pub place: Place,
    pub year: Year,
    /// Where the file says its year.
    year_span: Span,
    pub kind: InventoryKind,
    pub protocol: Option<Box<str>>,
    /// The set of global warming potentials that the source used.
    #[serde(deserialize_with = "shared_text")]
    pub gwp: Arc<str>,
    pub source: Option<Box<str>>,
    pub licence: Option<Box<str>>,
    pub lines: Lines,
    details: Option<Box<Details>>,
}

/// What few inventories say.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Details {
    pub boundary: Option<String>,
    pub verified: Option<Verified>,
    /// When it first came out.
    pub published: Option<Date>,
    pub note: Option<String>,
    /// Which edition of the inventory this is; `None` where nothing is said of editions.
    pub edition: Option<u32>,
    /// The editions that this one replaces, newest first.
    pub replaces: Vec<Restatement>,
    /// The totals that the publisher printed.
    pub stated: Vec<Stated>,
    /// Totals that a table prints beside its parts.
    pub printed: Vec<PrintedTotal>,
}

/// Those of an inventory that says none of it.
static NO_DETAILS: Details = Details {
    boundary: None,
    verified: None,
    published: None,
    note: None,
    edition: None,
    replaces: Vec::new(),
    stated: Vec::new(),
    printed: Vec::new(),
};

impl Inventory {
    /// Where the file says its year.
    pub fn year_place(&self) -> Place {
        Place::new(&self.place.file, self.year_span)
    }

    /// The same inventory for whoever looks at it now: see [`Lines::apart`].
    pub fn apart(&self) -> Inventory {
        Inventory { lines: self.lines.apart(), ..self.clone() }
    }

    /// What few inventories say, as this one does.
    pub fn details(&self) -> &Details {
        self.details.as_deref().unwrap_or(&NO_DETAILS)
    }

    /// The same, for whoever has something to add.
    pub fn details_mut(&mut self) -> &mut Details {
        self.details.get_or_insert_default()
    }
}

/// The community, or the local government's own operations. They are never added together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum InventoryKind {
    Community,
    Operations,
}

/// Who verified an inventory, and when.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Verified {
    pub by: String,
    pub on: Date,
    /// Where the day is written.
    pub place: Place,
}

/// The protocols that an inventory can follow.
pub const PROTOCOLS: [(&str, &str); 5] =
    [("GPC", "GPC"), ("CRF", "CRF"), ("USCP", "USCP"), ("LGOP", "LGOP"), ("other", "other")];

const KEYS: [&str; 15] = [
    "year",
    "kind",
    "protocol",
    "gwp",
    "boundary",
    "verified",
    "source",
    "licence",
    "note",
    "lines",
    "url",
    "replaces",
    "edition",
    "stated",
    "published",
];

/// Those of them that few inventories have.
const IN_DETAILS: [&str; 7] = ["boundary", "verified", "published", "note", "edition", "replaces", "stated"];

/// What inventories are decoded against.
#[derive(Clone, Copy, Debug)]
pub struct InventoryContext<'a> {
    pub references: &'a References,
    pub factors: &'a Factors,
    pub accounting: &'a Accounting,
    /// Where the member is.
    pub whereabouts: Whereabouts<'a>,
}

/// Decodes one inventory file.
pub fn inventory(
    document: &Document,
    context: InventoryContext<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Inventory> {
    let mut decoder = Decoder::new(&document.file);
    let inventory = decode(&mut decoder, &document.root, context);
    if let Some(inventory) = &inventory {
        check_elsewhere(&mut decoder, inventory, context.references);
    }
    diagnostics.append(&mut decoder.diagnostics);
    inventory
}

fn decode(decoder: &mut Decoder, root: &Node, context: InventoryContext<'_>) -> Option<Inventory> {
    let fields = decoder.fields(root, &KEYS)?;
    let year = decoder.required(&fields, "year", Decoder::year);
    decoder.unused(&fields, &["url"]);
    let kinds = [("community", InventoryKind::Community), ("operations", InventoryKind::Operations)];
    let kind = decoder.optional(&fields, "kind", |decoder, node| decoder.one_of(node, &kinds));
    let protocol = decoder.optional(&fields, "protocol", |decoder, node| decoder.one_of(node, &PROTOCOLS));
    let gwp =
        decoder.optional(&fields, "gwp", |decoder, node| context.references.decode_gwp_set(decoder, node));
    let source = decoder.optional(&fields, "source", Decoder::string);
    let licence = decoder.optional(&fields, "licence", Decoder::string);
    let gwp = gwp.unwrap_or_else(|| Arc::clone(&context.accounting.gwp));
    let details = details(decoder, &fields, (context.references, &gwp));
    // A file with a faulty year still has its lines checked, against a year that every factor has.
    let line_year = year.or_else(|| Year::new(2200))?;
    let lines_context = LineContext {
        references: context.references,
        factors: context.factors,
        whereabouts: context.whereabouts,
        year: line_year,
        gwp: &gwp,
    };
    decoder.required(&fields, "lines", |decoder, node| decoder.items(node).map(<[Node]>::len));
    let lines = decoder.list(&fields, "lines", |decoder, node| line(decoder, node, lines_context));
    Some(Inventory {
        place: decoder.place(root.span),
        year: year?,
        year_span: fields.get("year").map_or(root.span, |node| node.span),
        kind: kind.unwrap_or(InventoryKind::Community),
        protocol: protocol.map(Into::into),
        gwp,
        source: source.map(Into::into),
        licence: licence.map(Into::into),
        lines: lines.into(),
        details: details.map(Box::new),
    })
}

/// `None` where an inventory says none of it.
fn details(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    (references, gwp): (&References, &Arc<str>),
) -> Option<Details> {
    let stated = decoder.optional(fields, "stated", |decoder, node| stated(decoder, node, references));
    let (edition, replaces) = restatements(decoder, fields, references, gwp);
    let details = Details {
        boundary: decoder.optional(fields, "boundary", Decoder::string),
        verified: decoder.optional(fields, "verified", verified),
        published: decoder.optional(fields, "published", Decoder::date),
        note: decoder.optional(fields, "note", Decoder::string),
        edition,
        replaces,
        stated: stated.unwrap_or_default(),
        printed: Vec::new(),
    };
    IN_DETAILS.iter().any(|key| fields.has(key)).then_some(details)
}

fn verified(decoder: &mut Decoder, node: &Node) -> Option<Verified> {
    let fields = decoder.fields(node, &["by", "on"])?;
    let by = decoder.required(&fields, "by", Decoder::string);
    let on = decoder.required(&fields, "on", Decoder::date);
    let place = decoder.place(fields.get("on").map_or(node.span, |on| on.span));
    Some(Verified { by: by?, on: on?, place })
}

/// IE must point at something that has a value; a reference is either valued or has a key, not both.
fn check_elsewhere(decoder: &mut Decoder, inventory: &Inventory, references: &References) {
    let gpc = &references.gpc;
    let has_value = |line: &&Line| !matches!(line.what, What::Notation { .. });
    let spots: BTreeSet<Spot> = inventory.lines.iter().filter(has_value).map(|line| line.spot).collect();
    // `I.1` of scope 1 is `I.1.1` by another name.
    let cover = |line: &Line| Cover::under(gpc, line.spot, line.scope);
    let valued: BTreeSet<Cover> = inventory.lines.iter().filter(has_value).map(cover).collect();
    let covers = |outer: Spot, inner: Spot| {
        let mut inside = gpc.covered(inner).map(|reference| &reference.id);
        inside.all(|id| gpc.covered(outer).any(|reference| reference.id == *id))
    };
    for line in &inventory.lines {
        let What::Notation { key, elsewhere, .. } = &line.what else { continue };
        if valued.contains(&cover(line)) && !matches!(line.spot, Spot::Everything) {
            let message =
                format!("`{}` has the key {} here and a value in another line", gpc.id(line.spot), key.key());
            let mut fault = Diagnostic::at(Code::ValueAndNotation, line.place.clone(), message);
            let is_partial = cover(line).size() > 1;
            fault.severity = if is_partial { Severity::Warning } else { Severity::Error };
            decoder.diagnostics.push(fault);
        }
        let Some(target) = elsewhere.filter(|_| *key == Notation::IncludedElsewhere) else { continue };
        if !spots.iter().any(|spot| covers(*spot, target) || covers(target, *spot)) {
            decoder.diagnostics.push(nowhere(inventory, line, target, gpc));
        }
    }
}

/// What is wrong with an IE whose target has no value.
fn nowhere(inventory: &Inventory, line: &Line, target: Spot, gpc: &Gpc) -> Diagnostic {
    let key_there = inventory.lines.iter().find_map(|other| match &other.what {
        What::Notation { key, .. } if other.spot == target => Some((*key, &other.place)),
        _ => None,
    });
    let id = gpc.id(target);
    let message = match key_there {
        _ if target == line.spot => format!("`IE` of `{id}` points to `{id}` itself"),
        Some((key, _)) => {
            format!("`IE` points to `{id}`, which has no value either, but the key {}", key.key())
        }
        None => format!("`IE` points to `{id}`, which has no value in this inventory"),
    };
    let fault = Diagnostic::at(Code::IncludedNowhere, line.place.clone(), message)
        .help("point `in:` to the reference whose value holds these emissions, or write `notation: NE` with a reason");
    match key_there.filter(|_| target != line.spot) {
        Some((_, place)) => fault.label(place.clone(), "has a key of its own"),
        None => fault,
    }
}
