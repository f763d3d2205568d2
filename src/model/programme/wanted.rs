//! What criteria can ask of a member's inventories, plans, actions and words.

use crate::diagnostic::{Code, nearest};
use crate::quantity::Year;
use crate::read::{Node, Value};

use super::criterion::{CriterionContext, count};
use super::threshold::{Threshold, percent_threshold};
use crate::model::action::{PLAN_KINDS, STATES, goal};
use crate::model::decode::{Decoder, Fields};
use crate::model::inventory::{InventoryKind, PROTOCOLS};
use crate::model::network::Headline;
use crate::model::reference::{GasIndex, References};
use crate::model::target::sector;

/// One inventory that is all of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InventoryWanted {
    pub kind: InventoryKind,
    /// So many years older than the award's year at most.
    pub not_older_than: Option<i32>,
    /// It has a word about every reference that the level asks for.
    pub level: Option<Headline>,
    /// This share of the references of the level has a value, or a key that is an answer.
    pub complete: Option<Threshold>,
    pub gases: Vec<GasIndex>,
    /// One of these.
    pub protocols: Vec<String>,
    pub verified: bool,
}

/// So many inventories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InventoriesWanted {
    pub kind: InventoryKind,
    pub at_least: Option<usize>,
    /// So many years one after the other, the newest one included.
    pub in_a_row: Option<usize>,
    /// Of these years and later alone.
    pub since: Option<Year>,
}

/// A plan of one of these kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanWanted {
    pub kinds: Vec<String>,
    pub not_older_than: Option<i32>,
    /// Whether it must have an address at which it can be read.
    pub published: bool,
}

/// So many actions that are all of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionsWanted {
    pub at_least: usize,
    /// One of these states.
    pub status: Vec<String>,
    pub pathways: Vec<String>,
    pub sectors: Vec<usize>,
    pub sdgs: Vec<u8>,
    /// All actions together close this share of the gap of a target.
    pub share_of_gap: Option<Threshold>,
}

/// So many hazards that were assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HazardsWanted {
    pub at_least: usize,
    /// What is said of each of them.
    pub with: Vec<HazardAspect>,
}

/// What can be said of a hazard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HazardAspect {
    Level,
    Trend,
    Horizon,
}

impl HazardAspect {
    /// As the key of a hazard.
    pub fn name(self) -> &'static str {
        match self {
            HazardAspect::Level => "level",
            HazardAspect::Trend => "trend",
            HazardAspect::Horizon => "horizon",
        }
    }
}

/// A commitment of one of these names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitmentWanted {
    pub names: Vec<String>,
    pub not_older_than: Option<i32>,
}

/// Steps of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyWanted {
    pub framework: String,
    /// All of these.
    pub steps: Vec<String>,
    /// So many of all its steps.
    pub at_least: Option<usize>,
}

/// A share of the headline's tonnes in the newest inventory whose data are so good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QualityWanted {
    pub kind: InventoryKind,
    /// Of the factors, and not of the activity data.
    pub of_factors: bool,
    pub high: Option<Threshold>,
    pub medium_or_better: Option<Threshold>,
}

/// A membership of so many years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MembershipWanted {
    pub years: i32,
}

/// `kind: community` or `operations`; community where it is not said.
pub fn inventory_kind(decoder: &mut Decoder, fields: &Fields<'_>) -> InventoryKind {
    let kinds = [("community", InventoryKind::Community), ("operations", InventoryKind::Operations)];
    let kind = decoder.optional(fields, "kind", |decoder, node| decoder.one_of(node, &kinds));
    kind.unwrap_or(InventoryKind::Community)
}

/// A value, or a list of such values.
pub fn one_or_more<T>(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    key: &str,
    mut decode: impl FnMut(&mut Decoder, &Node) -> Option<T>,
) -> Vec<T> {
    match fields.get(key) {
        Some(node) if !matches!(node.value, Value::List(_)) => decode(decoder, node).into_iter().collect(),
        _ => decoder.list(fields, key, decode),
    }
}

pub fn inventory(decoder: &mut Decoder, node: &Node, references: &References) -> Option<InventoryWanted> {
    let keys = ["kind", "not_older_than", "level", "complete", "gases", "protocol", "verified"];
    let fields = decoder.fields(node, &keys)?;
    let levels = [Headline::Basic, Headline::BasicPlus].map(|level| (level.name(), level));
    let kind = inventory_kind(decoder, &fields);
    let not_older_than = decoder.optional(&fields, "not_older_than", Decoder::years);
    let level = decoder.optional(&fields, "level", |decoder, node| decoder.one_of(node, &levels));
    let complete = decoder.optional(&fields, "complete", percent_threshold);
    let gases = one_or_more(decoder, &fields, "gases", |decoder, node| {
        let written = decoder.string(node)?;
        references.decode_gas(decoder, &written, node.span)
    });
    let protocols =
        one_or_more(decoder, &fields, "protocol", |decoder, node| decoder.one_of(node, &PROTOCOLS));
    let verified = decoder.optional(&fields, "verified", Decoder::truth).unwrap_or(false);
    let protocols = protocols.into_iter().map(str::to_owned).collect();
    Some(InventoryWanted { kind, not_older_than, level, complete, gases, protocols, verified })
}

pub fn inventories(decoder: &mut Decoder, node: &Node) -> Option<InventoriesWanted> {
    let fields = decoder.fields(node, &["kind", "at_least", "in_a_row", "since"])?;
    let kind = inventory_kind(decoder, &fields);
    let at_least = decoder.optional(&fields, "at_least", count);
    let in_a_row = decoder.optional(&fields, "in_a_row", count);
    let since = decoder.optional(&fields, "since", Decoder::year);
    if !fields.has("at_least") && !fields.has("in_a_row") {
        needs_one_of(decoder, &fields, &["at_least", "in_a_row"]);
        return None;
    }
    Some(InventoriesWanted { kind, at_least, in_a_row, since })
}

/// A criterion without the number that it is about.
pub fn needs_one_of(decoder: &mut Decoder, fields: &Fields<'_>, keys: &[&str]) {
    let list = crate::model::decode::quoted(keys);
    let fault = decoder.fault(Code::MissingKey, fields.span, "this criterion does not say how much it wants");
    fault.help.push(format!("give one of {list}"));
}

pub fn plan(decoder: &mut Decoder, node: &Node) -> Option<PlanWanted> {
    let fields = decoder.fields(node, &["kind", "not_older_than", "published"])?;
    let kinds = PLAN_KINDS.map(|kind| (kind, kind));
    let kinds = one_or_more(decoder, &fields, "kind", |decoder, node| decoder.one_of(node, &kinds));
    let not_older_than = decoder.optional(&fields, "not_older_than", Decoder::years);
    let published = decoder.optional(&fields, "published", Decoder::truth).unwrap_or(false);
    Some(PlanWanted { kinds: kinds.into_iter().map(str::to_owned).collect(), not_older_than, published })
}

pub fn actions(decoder: &mut Decoder, node: &Node, references: &References) -> Option<ActionsWanted> {
    let keys = ["at_least", "status", "pathway", "sectors", "sdgs", "share_of_gap"];
    let fields = decoder.fields(node, &keys)?;
    let at_least = decoder.optional(&fields, "at_least", count).unwrap_or(1);
    let status = one_or_more(decoder, &fields, "status", |decoder, node| decoder.one_of(node, &STATES));
    let pathways = one_or_more(decoder, &fields, "pathway", Decoder::id);
    let sectors = one_or_more(decoder, &fields, "sectors", |decoder, node| sector(decoder, node, references));
    let sdgs = one_or_more(decoder, &fields, "sdgs", goal);
    let share_of_gap = decoder.optional(&fields, "share_of_gap", percent_threshold);
    let status = status.into_iter().map(str::to_owned).collect();
    Some(ActionsWanted { at_least, status, pathways, sectors, sdgs, share_of_gap })
}

pub fn hazards(decoder: &mut Decoder, node: &Node) -> Option<HazardsWanted> {
    let fields = decoder.fields(node, &["at_least", "with"])?;
    let at_least = decoder.optional(&fields, "at_least", count).unwrap_or(1);
    let aspects = [HazardAspect::Level, HazardAspect::Trend, HazardAspect::Horizon];
    let aspects = aspects.map(|aspect| (aspect.name(), aspect));
    let with = one_or_more(decoder, &fields, "with", |decoder, node| decoder.one_of(node, &aspects));
    Some(HazardsWanted { at_least, with })
}

pub fn commitment(decoder: &mut Decoder, node: &Node) -> Option<CommitmentWanted> {
    let fields = decoder.fields(node, &["name", "not_older_than"])?;
    decoder.required(&fields, "name", |_, node| Some(node))?;
    let names = one_or_more(decoder, &fields, "name", Decoder::string);
    let not_older_than = decoder.optional(&fields, "not_older_than", Decoder::years);
    Some(CommitmentWanted { names, not_older_than })
}

/// Whether the steps exist is checked where the frameworks are known.
pub fn journey(decoder: &mut Decoder, node: &Node, context: CriterionContext<'_>) -> Option<JourneyWanted> {
    let fields = decoder.fields(node, &["framework", "step", "at_least"])?;
    if context.in_evidence {
        let message = "evidence for a step cannot ask for steps of a journey";
        let fault = decoder.fault(Code::JourneyInEvidence, node.span, message);
        fault.help.push("ask for what the step itself needs: an inventory, a target, a plan".to_owned());
    }
    let framework = decoder.required(&fields, "framework", |decoder, node| {
        let id = decoder.id(node)?;
        if !context.frameworks.contains(&id) {
            let near = nearest(&id, context.frameworks.iter().map(String::as_str));
            let hint = near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
            decoder.fault(Code::UnknownFramework, node.span, format!("there is no framework `{id}`")).hint =
                hint;
            return None;
        }
        Some(id)
    });
    let steps = one_or_more(decoder, &fields, "step", Decoder::id);
    let at_least = decoder.optional(&fields, "at_least", count);
    if !fields.has("step") && !fields.has("at_least") {
        needs_one_of(decoder, &fields, &["step", "at_least"]);
        return None;
    }
    Some(JourneyWanted { framework: framework?, steps, at_least })
}

pub fn quality(decoder: &mut Decoder, node: &Node) -> Option<QualityWanted> {
    let fields = decoder.fields(node, &["kind", "of", "high", "medium_or_better"])?;
    let kind = inventory_kind(decoder, &fields);
    let sides = [("activity", false), ("factors", true)];
    let of_factors = decoder.optional(&fields, "of", |decoder, node| decoder.one_of(node, &sides));
    let high = decoder.optional(&fields, "high", percent_threshold);
    let medium_or_better = decoder.optional(&fields, "medium_or_better", percent_threshold);
    if !fields.has("high") && !fields.has("medium_or_better") {
        needs_one_of(decoder, &fields, &["high", "medium_or_better"]);
        return None;
    }
    Some(QualityWanted { kind, of_factors: of_factors.unwrap_or(false), high, medium_or_better })
}

pub fn membership(decoder: &mut Decoder, node: &Node) -> Option<MembershipWanted> {
    let fields = decoder.fields(node, &["at_least"])?;
    let years = decoder.optional(&fields, "at_least", Decoder::years);
    Some(MembershipWanted { years: years.unwrap_or(0) })
}
