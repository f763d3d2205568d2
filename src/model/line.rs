//! One line of an inventory: a reference, and an activity with a factor, masses by gas, or a notation key.

use std::sync::Arc;

use crate::diagnostic::{Code, Place};
use crate::quantity::{Amount, Year};
use crate::read::Node;

use super::decode::{Decoder, Fields};
use super::factor::{
    Adjusted, Chosen, FactorValue, Factors, Wanted, Whereabouts, adjusted, heating_value, in_place,
};
use super::market::{Contract, contracts};
use super::method::{Calculation, calculation};
use super::quality::{Grade, Quality, quality};
use super::reference::{GasIndex, Gpc, References, Scope, Spot, scope};
use super::scalar::shortened;

/// One line of an inventory.
#[derive(Clone, Debug)]
pub struct Line {
    pub place: Place,
    pub spot: Spot,
    /// Of the reference, or as written for a coarser spot; `None` where scopes are mixed.
    pub scope: Option<Scope>,
    pub what: What,
    pub quality: Quality,
    /// Whether the value is an estimate, where the line says.
    pub estimated: Option<bool>,
    pub source: Option<Box<str>>,
    /// A large network has millions of lines: what few of them have takes no room in the others.
    rare: Option<Box<Rare>>,
}

/// What few lines have.
#[derive(Clone, Debug, Default)]
struct Rare {
    market_based: Vec<Contract>,
    note: Option<String>,
}

impl Line {
    /// A line that says no more than this.
    pub(super) fn plain(place: Place, spot: Spot, what: What) -> Line {
        let quality = Quality::default();
        Line { place, spot, scope: None, what, quality, estimated: None, source: None, rare: None }
    }

    /// What the users' contracts say of grid-supplied energy; usually empty.
    pub fn market_based(&self) -> &[Contract] {
        self.rare.as_ref().map_or(&[], |rare| &rare.market_based)
    }

    /// What the line adds to its figure, in words.
    pub fn note(&self) -> Option<&str> {
        self.rare.as_ref()?.note.as_deref()
    }

    /// Whether the value is made from data that are estimates: the line says so, or else its activity data are of
    /// low quality, which the GPC (v1.1, table 5.3) describes as highly modelled or uncertain.
    pub fn is_estimated(&self) -> bool {
        self.estimated.unwrap_or(self.quality.activity == Some(Grade::Low))
    }
}

/// What a line says.
#[derive(Clone, Debug)]
pub enum What {
    /// So much of something, and what one unit of it emits.
    Activity {
        /// By the heating value of the factor.
        amount: Amount,
        of: Option<String>,
        factor: Arc<FactorValue>,
        origin: Option<Origin>,
        /// Where the amount was brought from the other heating value: how, and what the line has.
        adjusted: Option<Box<Adjusted>>,
        /// Where the line names no factor: which was found, and why.
        chosen: Option<Box<Chosen>>,
    },
    /// A method with keys of its own.
    Method(Box<Calculation>),
    /// Masses by gas.
    Masses { gases: Vec<GasMass>, biogenic_co2: Option<Amount>, origin: Option<Origin> },
    /// CO2e alone, and the GWP set behind it: it cannot be brought to another set.
    Co2e { mass: Amount, gwp: Arc<str>, biogenic_co2: Option<Amount> },
    /// Why there is no value.
    Notation { key: Notation, because: Option<String>, elsewhere: Option<Spot> },
}

/// A gas and its mass.
#[derive(Clone, Debug)]
pub struct GasMass {
    pub gas: GasIndex,
    pub mass: Amount,
}

/// Where methane comes from: it decides which of a set's values applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Fossil,
    Biogenic,
    /// The set's single value, for sources that do not tell.
    Unspecified,
}

/// The notation keys of the GPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Notation {
    /// Not occurring: counts as nothing emitted.
    NotOccurring,
    /// Not estimated: unknown, and not zero.
    NotEstimated,
    /// Included elsewhere: counted under another reference.
    IncludedElsewhere,
    /// Confidential: unknown here, and not zero.
    Confidential,
}

impl Notation {
    /// `NO`, `NE`, `IE` or `C`.
    pub fn key(self) -> &'static str {
        match self {
            Notation::NotOccurring => "NO",
            Notation::NotEstimated => "NE",
            Notation::IncludedElsewhere => "IE",
            Notation::Confidential => "C",
        }
    }

    /// Whether a total without this line is a total of less than all.
    pub fn leaves_out(self) -> bool {
        matches!(self, Notation::NotEstimated | Notation::Confidential)
    }
}

/// What every line of an inventory is decoded against.
#[derive(Clone, Copy, Debug)]
pub struct LineContext<'a> {
    pub references: &'a References,
    pub factors: &'a Factors,
    /// Where the member is.
    pub whereabouts: Whereabouts<'a>,
    pub year: Year,
    /// The set that the source used.
    pub gwp: &'a Arc<str>,
}

const KEYS: [&str; 19] = [
    "ref",
    "scope",
    "activity",
    "of",
    "factor",
    "emissions",
    "origin",
    "gwp",
    "notation",
    "because",
    "in",
    "quality",
    "source",
    "note",
    "method",
    "estimated",
    "market_based",
    "region",
    "heating_value",
];

/// Decodes one line.
pub fn line(decoder: &mut Decoder, node: &Node, context: LineContext<'_>) -> Option<Line> {
    let (fields, method) = match node.get("method") {
        // A method has keys of its own.
        Some(_) => calculation(decoder, node, context).map(|(fields, method)| (fields, Some(method)))?,
        None => (decoder.fields(node, &KEYS)?, None),
    };
    let spot = decoder.required(&fields, "ref", |decoder, node| spot(decoder, node, context.references));
    let written_scope = decoder.optional(&fields, "scope", scope);
    let quality = decoder.optional(&fields, "quality", quality).unwrap_or_default();
    let estimated = decoder.optional(&fields, "estimated", Decoder::truth);
    let source = decoder.optional(&fields, "source", Decoder::string);
    let note = decoder.optional(&fields, "note", Decoder::string);
    let what = match method {
        Some(method) => method.map(|method| What::Method(Box::new(method))),
        None => what(decoder, &fields, context),
    };
    let spot = spot?;
    let scope = line_scope(decoder, &fields, context.references, spot, written_scope)?;
    misplaced(decoder, &fields, what.as_ref(), (spot, &context.references.gpc));
    let market_based = contracts(decoder, &fields, context, (what.as_ref(), scope));
    let rare = Rare { market_based, note };
    let rare = (!rare.market_based.is_empty() || rare.note.is_some()).then(|| Box::new(rare));
    let (place, source) = (decoder.place(node.span), source.map(String::into_boxed_str));
    Some(Line { place, spot, scope, what: what?, quality, estimated, source, rare })
}

/// A method that computes the emissions of another part of the inventory.
fn misplaced(decoder: &mut Decoder, fields: &Fields<'_>, what: Option<&What>, (spot, gpc): (Spot, &Gpc)) {
    let Some(What::Method(method)) = what else { return };
    if !method.belongs_to(gpc, spot) {
        let places: Vec<&str> = method.definition.belongs_to.iter().map(|spot| gpc.id(*spot)).collect();
        let message = format!("the method `{}` stands under `{}`", method.id(), gpc.id(spot));
        let span = fields.get("ref").map_or(fields.span, |node| node.span);
        decoder.fault(Code::MethodElsewhere, span, message).hint =
            format!("it belongs under {}", places.join(", "));
    }
}

/// Decodes `I.1.1`, `I.1`, `I` or `total`.
fn spot(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Spot> {
    let written = decoder.text(node)?;
    let spot = references.gpc.spot(written);
    if spot.is_none() {
        let near = crate::diagnostic::nearest(
            written,
            references.gpc.references.iter().map(|known| known.id.as_ref()),
        );
        let message = format!("the GPC has no reference `{}`", shortened(written));
        let fault = decoder.fault(Code::UnknownReference, node.span, message);
        fault.hint = near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
    }
    spot
}

/// The scope of a line: a reference has one of its own, and so has a sub-sector or sector all of whose
/// references share it; otherwise it is what was written. The outer `None` is a fault.
fn line_scope(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    references: &References,
    spot: Spot,
    written: Option<Scope>,
) -> Option<Option<Scope>> {
    let gpc = &references.gpc;
    let mut scopes: Vec<Scope> = gpc.covered(spot).map(|reference| reference.scope).collect();
    scopes.sort_unstable();
    scopes.dedup();
    match (written, scopes.as_slice()) {
        (None, [only]) => Some(Some(*only)),
        (None, _) => Some(None),
        (Some(scope), known) if known.contains(&scope) => Some(Some(scope)),
        (Some(scope), _) => {
            let message = format!("`{}` has no part in scope {}", gpc.id(spot), scope.number());
            let span = fields.get("scope").map_or(fields.span, |node| node.span);
            decoder.fault(Code::OutOfRange, span, message);
            None
        }
    }
}

fn what(decoder: &mut Decoder, fields: &Fields<'_>, context: LineContext<'_>) -> Option<What> {
    let given = ["activity", "emissions", "notation"].map(|key| fields.has(key));
    let unused: &[&str] = match given {
        [true, false, false] => &["gwp", "because", "in"],
        [false, true, false] => &["of", "factor", "because", "in", "region", "heating_value", "market_based"],
        [false, false, true] => {
            &["of", "factor", "gwp", "origin", "region", "heating_value", "market_based", "estimated"]
        }
        _ => &[],
    };
    decoder.unused(fields, unused);
    match given {
        [true, false, false] => activity(decoder, fields, context),
        [false, true, false] => emissions(decoder, fields, context),
        [false, false, true] => notation(decoder, fields, context.references),
        [_, _, true] => {
            let span = fields.key_span("notation");
            let fault =
                decoder.fault(Code::ValueAndNotation, span, "a value and a notation key stand in one line");
            fault.help.push("keep the value, or keep the key and say why there is no value".to_owned());
            None
        }
        [true, true, false] => {
            let span = fields.key_span("emissions");
            decoder.fault(Code::UnknownKey, span, "`activity` and `emissions` stand in one line").hint =
                "keep one of them".to_owned();
            None
        }
        [false, false, false] => {
            let message = "the line has neither `activity`, `emissions` nor `notation`";
            decoder.fault(Code::MissingKey, fields.span, message);
            None
        }
    }
}

fn activity(decoder: &mut Decoder, fields: &Fields<'_>, context: LineContext<'_>) -> Option<What> {
    let references = context.references;
    let of = decoder.optional(fields, "of", Decoder::string);
    let basis = decoder.optional(fields, "heating_value", heating_value);
    let origin = decoder.optional(fields, "origin", origin);
    let (amount, factor, chosen) = match (&of, fields.has("factor")) {
        (Some(of), false) => {
            let (amount, factor, chosen) = looked_up(decoder, fields, context, of)?;
            (amount, factor, Some(Box::new(chosen)))
        }
        _ => {
            let (amount, factor) = named(decoder, fields, context, of.as_deref())?;
            (amount, factor, None)
        }
    };
    let span = fields.key_span("heating_value");
    let about = (of.as_deref(), factor.as_ref());
    let (amount, adjusted) = adjusted(decoder, (amount, span), basis, about, references)?;
    Some(What::Activity { amount, of, factor, origin, adjusted: adjusted.map(Box::new), chosen })
}

/// The activity, and the factor that the line names or writes out.
fn named(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    context: LineContext<'_>,
    of: Option<&str>,
) -> Option<(Amount, Arc<FactorValue>)> {
    let references = context.references;
    decoder.unused(fields, &["region"]);
    let factor = decoder.required(fields, "factor", |decoder, node| match node.value {
        crate::read::Value::Map(_) => in_place(decoder, node, references, of.unwrap_or("a factor in place")),
        _ => context.factors.decode(decoder, node, (references, context.year)),
    });
    // Without its factor the activity's unit can only be looked up, not compared.
    let dimension = factor.as_ref().map(|factor| factor.per.dimension.0.to_string());
    let wanted: Vec<&str> = dimension.iter().map(String::as_str).collect();
    let amount = decoder
        .required(fields, "activity", |decoder, node| decoder.amount(node, &references.units, &wanted));
    Some((amount?, factor?))
}

/// The activity, and the factor that is found for it.
fn looked_up(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    context: LineContext<'_>,
    of: &str,
) -> Option<(Amount, Arc<FactorValue>, Chosen)> {
    let LineContext { references, factors, whereabouts, year, .. } = context;
    let amount =
        decoder.required(fields, "activity", |decoder, node| decoder.amount(node, &references.units, &[]))?;
    let region = decoder.optional(fields, "region", Decoder::string);
    let spot = fields.get("ref").and_then(|node| match &node.value {
        crate::read::Value::Text { text, .. } => references.gpc.spot(text),
        _ => None,
    });
    let wanted =
        Wanted { of, dimension: &amount.unit.dimension, spot, region: region.as_deref(), whereabouts, year };
    let span = fields.get("of").map_or(fields.span, |node| node.span);
    let (factor, chosen) = factors.find(decoder, span, &wanted, references)?;
    Some((amount, factor, chosen))
}

fn emissions(decoder: &mut Decoder, fields: &Fields<'_>, context: LineContext<'_>) -> Option<What> {
    let node = fields.get("emissions")?;
    let references = context.references;
    let mut masses = MassesSoFar::default();
    let entries = decoder.entries(node)?;
    for entry in entries {
        if decoder.split_by_comma(entry) {
            continue;
        }
        let mass = mass(decoder, &entry.node, references);
        match entry.key.as_str() {
            "CO2e" => masses.co2e = mass,
            "biogenic_CO2" => masses.biogenic_co2 = mass,
            name => match references.blend(name) {
                Some(blend) => {
                    mass.iter().flat_map(|mass| blend.masses(mass)).for_each(|part| masses.add(part))
                }
                None => {
                    let gas = references.decode_gas(decoder, name, entry.key_span);
                    near_blend(decoder, gas, name, references);
                    gas.zip(mass).into_iter().for_each(|part| masses.add(part));
                }
            },
        }
    }
    let origin = decoder.optional(fields, "origin", origin);
    let gwp = decoder.optional(fields, "gwp", |decoder, node| references.decode_gwp_set(decoder, node));
    let MassesSoFar { mut gases, co2e, biogenic_co2 } = masses;
    gases.shrink_to_fit();
    match co2e {
        Some(mass) if gases.is_empty() => {
            Some(What::Co2e { mass, gwp: gwp.unwrap_or_else(|| Arc::clone(context.gwp)), biogenic_co2 })
        }
        Some(_) => {
            decoder.fault(Code::UnknownKey, node.span, "`CO2e` stands beside the gases it is made of").hint =
                "keep the gases: CO2e is computed from them".to_owned();
            None
        }
        // What is given and faulty has been told already.
        None if gases.is_empty() && biogenic_co2.is_none() && !entries.is_empty() => None,
        None if gases.is_empty() && biogenic_co2.is_none() => {
            decoder.fault(Code::MissingKey, node.span, "no gas is given here").hint =
                "write `{CH4: 120 t}`".to_owned();
            None
        }
        None => Some(What::Masses { gases, biogenic_co2, origin }),
    }
}

/// What is no gas may be a blend that is written otherwise.
fn near_blend(decoder: &mut Decoder, gas: Option<GasIndex>, written: &str, references: &References) {
    if gas.is_some() {
        return;
    }
    let blends = references.blends.iter().map(|blend| blend.id.as_ref());
    let near = crate::diagnostic::nearest(written, blends);
    if let (Some(near), Some(fault)) = (near, decoder.diagnostics.last_mut())
        && fault.hint.is_empty()
    {
        fault.hint = format!("did you mean the blend `{near}`?");
    }
}

#[derive(Default)]
struct MassesSoFar {
    gases: Vec<GasMass>,
    co2e: Option<Amount>,
    biogenic_co2: Option<Amount>,
}

impl MassesSoFar {
    /// A gas may stand alone and in blends too: its masses are one.
    fn add(&mut self, (gas, mass): (GasIndex, Amount)) {
        let known = self.gases.iter_mut().find(|known| known.gas == gas);
        let sum = known.and_then(|known| {
            let sum = known.mass.value.plus(mass.in_unit(&known.mass.unit)?)?;
            known.mass.value = sum;
            Some(())
        });
        if sum.is_none() {
            self.gases.push(GasMass { gas, mass });
        }
    }
}

fn mass(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Amount> {
    let amount = decoder.amount(node, &references.units, &["mass"])?;
    let within = references
        .largest_mass
        .as_ref()
        .is_none_or(|largest| amount.in_unit(&largest.unit).is_some_and(|mass| mass.abs() <= largest.value));
    if within {
        return Some(amount);
    }
    decoder.fault(Code::OutOfRange, node.span, "this is more than the whole world emits in a year");
    None
}

/// `fossil`, `biogenic` or `unspecified`.
pub fn origin(decoder: &mut Decoder, node: &Node) -> Option<Origin> {
    let origins =
        [("fossil", Origin::Fossil), ("biogenic", Origin::Biogenic), ("unspecified", Origin::Unspecified)];
    decoder.one_of(node, &origins)
}

fn notation(decoder: &mut Decoder, fields: &Fields<'_>, references: &References) -> Option<What> {
    let keys = [
        ("NO", Notation::NotOccurring),
        ("NE", Notation::NotEstimated),
        ("IE", Notation::IncludedElsewhere),
        ("C", Notation::Confidential),
    ];
    let key = decoder.required(fields, "notation", |decoder, node| {
        let key = decoder.one_of(node, &keys);
        if decoder.text(node) == Some("NA")
            && let Some(fault) = decoder.diagnostics.last_mut()
        {
            fault.hint = "NA is no key of the GPC: what does not occur is `NO`".to_owned();
        }
        key
    });
    let because = decoder.optional(fields, "because", Decoder::string);
    let elsewhere = decoder.optional(fields, "in", |decoder, node| spot(decoder, node, references));
    let key = key?;
    let span = fields.key_span("notation");
    if key.leaves_out() && because.is_none() {
        let message = format!("`{}` stands without a reason", key.key());
        decoder.fault(Code::NotationWithoutReason, span, message).hint = "add `because: ...`".to_owned();
    }
    if key == Notation::IncludedElsewhere && elsewhere.is_none() && !fields.has("in") {
        decoder.fault(Code::NotationWithoutReason, span, "`IE` does not say where it is included").hint =
            "add `in: I.1.2`, or the reference that counts it".to_owned();
    }
    Some(What::Notation { key, because, elsewhere })
}
