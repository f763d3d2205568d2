//! `data/budgets/<id>.yaml`: what may still be emitted, by whom, and how it is shared.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::quantity::{Amount, Date, Dec, Year};
use crate::read::{Document, Node, Sources};

use super::decode::{Decoder, Fields};
use super::member_ids::MemberIds;
use super::network::{Headline, headline};
use super::reference::{GasIndex, References};
use super::target::share;

/// An amount that a group of members may emit from a day on.
#[derive(Clone, Debug)]
pub struct Budget {
    pub place: Place,
    /// The name of its file.
    pub id: String,
    pub title: String,
    /// The whole amount, before anything is deducted and shared.
    pub amount: Amount,
    /// The gases that it is of; empty for all of them, as CO2e.
    pub gases: Vec<GasIndex>,
    /// The first day on which emissions use it up.
    pub from: Date,
    /// The total of an inventory that uses it up; the member's headline where it does not say.
    pub total: Option<Headline>,
    /// Taken off one after the other, in this order.
    pub deductions: Vec<Deduction>,
    pub rule: ShareRule,
    /// Ids of the members that have a share; empty for all of `country`, or of the network.
    pub members: Vec<String>,
    pub country: Option<String>,
    pub source: String,
    pub url: Option<String>,
    pub note: Option<String>,
}

/// A part that is taken off before a budget is shared.
#[derive(Clone, Debug)]
pub struct Deduction {
    pub title: String,
    pub less: Less,
    pub because: String,
    pub source: Option<String>,
}

/// How much a deduction takes.
#[derive(Clone, Debug)]
pub enum Less {
    /// A share of what is left of the budget, 0.4 for 40 %.
    Share(Dec),
    Amount(Amount),
}

/// How a budget is shared. What each is a part `of` is the sum over the budget's own members where it is not given.
#[derive(Clone, Debug)]
pub enum ShareRule {
    /// By the people of a year.
    Population { year: Year, of: Option<Dec> },
    /// By what was emitted in past years, both included.
    PastEmissions { from: Year, until: Year, of: Option<Amount> },
    /// The same for each of so many; of the budget's own members where no number is given.
    Equal { among: Option<Dec> },
    /// As written, by member.
    Given { shares: BTreeMap<String, Less> },
}

impl ShareRule {
    /// As it is written in YAML.
    pub fn name(&self) -> &'static str {
        match self {
            ShareRule::Population { .. } => "population",
            ShareRule::PastEmissions { .. } => "past-emissions",
            ShareRule::Equal { .. } => "equal",
            ShareRule::Given { .. } => "given",
        }
    }
}

const KEYS: [&str; 12] = [
    "title",
    "amount",
    "gases",
    "from",
    "total",
    "deductions",
    "share",
    "members",
    "country",
    "source",
    "url",
    "note",
];

/// Decodes every budget, in the order of the files.
pub fn budgets(
    sources: &Sources,
    context: (&References, &MemberIds),
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Budget> {
    let files = sources.data.iter().filter_map(|(path, document)| {
        let name = path.strip_prefix("data/budgets/")?.strip_suffix(".yaml")?;
        (!name.contains('/')).then_some((name, document))
    });
    files.filter_map(|(id, document)| budget(id, document, context, diagnostics)).collect()
}

fn budget(
    id: &str,
    document: &Document,
    context: (&References, &MemberIds),
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Budget> {
    let mut decoder = Decoder::new(&document.file);
    let decoded = decode(&mut decoder, id, &document.root, context);
    diagnostics.append(&mut decoder.diagnostics);
    decoded
}

fn decode(
    decoder: &mut Decoder,
    id: &str,
    root: &Node,
    (references, ids): (&References, &MemberIds),
) -> Option<Budget> {
    let id = decoder.checked_id(id, Place::start_of(&decoder.file.clone()).span);
    let fields = decoder.fields(root, &KEYS)?;
    let title = decoder.required(&fields, "title", Decoder::string);
    let amount = decoder.required(&fields, "amount", |decoder, node| mass(decoder, node, references));
    let gases = decoder.list(&fields, "gases", |decoder, node| {
        let written = decoder.string(node)?;
        references.decode_gas(decoder, &written, node.span)
    });
    let from = decoder.required(&fields, "from", Decoder::date);
    let total = decoder.optional(&fields, "total", headline);
    let deductions =
        decoder.list(&fields, "deductions", |decoder, node| deduction(decoder, node, references));
    let rule = decoder.required(&fields, "share", |decoder, node| rule(decoder, node, (references, ids)));
    let members = decoder.list(&fields, "members", |decoder, node| ids.decode(decoder, node));
    let country = decoder.optional(&fields, "country", |decoder, node| decoder.country(node, references));
    let source = decoder.required(&fields, "source", Decoder::string);
    let url = decoder.optional(&fields, "url", Decoder::url);
    let note = decoder.optional(&fields, "note", Decoder::string);
    Some(Budget {
        place: decoder.place(root.span),
        id: id?,
        title: title?,
        amount: amount?,
        gases,
        from: from?,
        total,
        deductions,
        rule: rule?,
        members,
        country,
        source: source?,
        url,
        note,
    })
}

fn mass(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Amount> {
    decoder.amount(node, &references.units, &["mass"])
}

fn deduction(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Deduction> {
    let fields = decoder.fields(node, &["title", "less", "because", "source"])?;
    let title = decoder.required(&fields, "title", Decoder::string);
    let less = decoder.required(&fields, "less", |decoder, node| less(decoder, node, references));
    let because = decoder.required(&fields, "because", Decoder::string);
    let source = decoder.optional(&fields, "source", Decoder::string);
    Some(Deduction { title: title?, less: less?, because: because?, source })
}

/// `40%` or `55 Mt`
fn less(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Less> {
    match decoder.text(node)?.trim_end().ends_with('%') {
        true => share(decoder, node).map(Less::Share),
        false => mass(decoder, node, references).map(Less::Amount),
    }
}

#[derive(Clone, Copy)]
enum Rule {
    Population,
    PastEmissions,
    Equal,
    Given,
}

fn rule(decoder: &mut Decoder, node: &Node, context: (&References, &MemberIds)) -> Option<ShareRule> {
    let rules = [
        ("population", Rule::Population),
        ("past-emissions", Rule::PastEmissions),
        ("equal", Rule::Equal),
        ("given", Rule::Given),
    ];
    let keys = ["rule", "year", "from", "until", "of", "among", "members"];
    let fields = decoder.fields(node, &keys)?;
    let rule = decoder.required(&fields, "rule", |decoder, node| decoder.one_of(node, &rules))?;
    decoder.unused(&fields, not_of(rule));
    match rule {
        Rule::Population => Some(ShareRule::Population {
            of: decoder.optional(&fields, "of", positive),
            year: decoder.required(&fields, "year", Decoder::year)?,
        }),
        Rule::PastEmissions => past_emissions(decoder, &fields, context.0),
        Rule::Equal => Some(ShareRule::Equal { among: decoder.optional(&fields, "among", positive) }),
        Rule::Given => {
            let shares =
                decoder.required(&fields, "members", |decoder, node| given(decoder, node, context))?;
            Some(ShareRule::Given { shares })
        }
    }
}

/// The keys that mean nothing under a rule.
fn not_of(rule: Rule) -> &'static [&'static str] {
    match rule {
        Rule::Population => &["from", "until", "among", "members"],
        Rule::PastEmissions => &["year", "among", "members"],
        Rule::Equal => &["year", "from", "until", "of", "members"],
        Rule::Given => &["year", "from", "until", "of", "among"],
    }
}

fn past_emissions(decoder: &mut Decoder, fields: &Fields<'_>, references: &References) -> Option<ShareRule> {
    let from = decoder.required(fields, "from", Decoder::year);
    let until = decoder.required(fields, "until", Decoder::year);
    let of = decoder.optional(fields, "of", |decoder, node| mass(decoder, node, references));
    let (from, until) = (from?, until?);
    if until < from {
        let message = format!("the years end in {until}, before they begin in {from}");
        decoder.fault(Code::OutOfRange, fields.key_span("until"), message);
        return None;
    }
    Some(ShareRule::PastEmissions { from, until, of })
}

/// A number of people or of members, more than none.
fn positive(decoder: &mut Decoder, node: &Node) -> Option<Dec> {
    let number = decoder.number(node)?;
    if number.is_negative() || number.is_zero() {
        decoder.fault(Code::OutOfRange, node.span, "this is a number of more than none");
        return None;
    }
    Some(number)
}

/// `{muenster: 25405 kt, bonn: 1.2%}`
fn given(
    decoder: &mut Decoder,
    node: &Node,
    (references, ids): (&References, &MemberIds),
) -> Option<BTreeMap<String, Less>> {
    let mut shares = BTreeMap::new();
    for entry in decoder.entries(node)? {
        if !ids.has(&entry.key) {
            let message = format!("there is no member `{}`", entry.key);
            decoder.fault(Code::UnknownMember, entry.key_span, message).hint = ids.hint(&entry.key);
        } else if let Some(part) = less(decoder, &entry.node, references) {
            shares.insert(entry.key.clone(), part);
        }
    }
    Some(shares)
}
