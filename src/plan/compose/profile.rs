//! What a member does and says: actions, plans, commitments, hazards, journeys, awards, testimonials.

use crate::account::{Finding, JourneyAccount, Judgement, StepAccount};
use crate::model;
use crate::plan::criteria::{Names, found, missing};
use crate::plan::view::{
    Action, ActionState, Commitment, Hazard, Journey, MemberView, PlanDocument, SdgTag, Step, StepState,
    Testimonial, Update,
};
use crate::plan::words::{self, Wording, capitalised};
use crate::quantity::Dec;

use super::recognition::is_taken;
use super::{Composer, Known, MemberComposer};

impl Composer<'_> {
    /// One of its journeys.
    pub fn journey(&self, known: Known<'_>, (journey, by_rule): &(JourneyAccount<'_>, bool)) -> Journey {
        let next = journey.steps.iter().find(|step| !is_taken(step, *by_rule)).map(|step| &step.step.id);
        let step = |step: &StepAccount<'_>| {
            let state = match (is_taken(step, *by_rule), next == Some(&step.step.id)) {
                (true, _) => StepState::Done,
                // Where steps have no order none of them is the next.
                (false, true) if journey.framework.ordered => StepState::Next,
                (false, _) => StepState::Open,
            };
            let shown = step.findings.iter().find(|finding| finding.judgement == Judgement::Met);
            let shown = shown.filter(|_| state == StepState::Done);
            let missing = missing(Names { model: self.model, words: &self.words }, &step.findings);
            let missing = missing.into_iter().next().filter(|_| *by_rule && state == StepState::Next);
            Step {
                title: self.words.step_title(journey.framework, step.step),
                state,
                note: step.said.map(|said| self.words.day(said.on)).or(missing).unwrap_or_default(),
                evidence: shown.and_then(|finding| self.evidence_link(known.member, finding)),
                found: shown.map(|finding| self.found_words(finding)).unwrap_or_default(),
            }
        };
        Journey {
            title: self.words.framework_title(journey.framework),
            url: self.journey_url(journey.framework),
            steps: journey.steps.iter().map(step).collect(),
        }
    }

    fn found_words(&self, finding: &Finding<'_>) -> String {
        found(Names { model: self.model, words: &self.words }, finding)
    }
}

impl MemberComposer<'_> {
    /// What a member says of itself, and its actions, in a profile that holds `beside` already.
    pub fn said(&self, known: Known<'_>, beside: MemberView) -> MemberView {
        let member = known.member;
        let shares = self.if_shown("share_of_gap", || self.shares_of_gap(known)).into_iter();
        let actions = member.actions.iter().zip(shares.chain(std::iter::repeat(None)));
        MemberView {
            joined: member.joined.map(|it| self.words.month(it)).unwrap_or_default(),
            left: member.left.map(|it| self.words.month(it)).unwrap_or_default(),
            actions: actions.map(|(action, share)| self.action(action, share)).collect(),
            closing: self.if_shown("closing", || self.closing(known)),
            budgets: self.if_shown("budgets", || self.budgets(known)),
            plans: member.plans.iter().map(|it| plan(&self.words, it)).collect(),
            commitments: member.commitments.iter().map(|it| commitment(&self.words, it)).collect(),
            hazards: member.hazards.iter().map(|one| hazard(&self.words, one)).collect(),
            testimonials: member.testimonials.iter().map(testimonial).collect(),
            ..beside
        }
    }

    fn action(&self, action: &model::Action, share: Option<Dec>) -> Action {
        let mut updates: Vec<&model::Update> = action.updates.iter().collect();
        updates.sort_by_key(|update| std::cmp::Reverse(update.on));
        Action {
            id: action.id.clone(),
            title: action.title.clone(),
            pathway: action.pathway.as_deref().map(|id| self.words.pathway(id)).unwrap_or_default(),
            sectors: action.sectors.iter().map(|index| self.sector_name(*index)).collect(),
            state: state(&action.status),
            start: action.start.map(|year| year.to_string()).unwrap_or_default(),
            full_effect: action.full_effect.map(|year| year.to_string()).unwrap_or_default(),
            reduction: self.if_shown("reduction", || action.reduction.map(|it| self.words.tonnes(it))),
            share_of_gap: share.filter(|share| !share.is_zero()).map(|it| self.words.percent(it)),
            cost: action
                .cost
                .as_ref()
                .map(|(amount, currency)| cost(&self.words, *amount, currency))
                .unwrap_or_default(),
            sdgs: self
                .if_shown("sdgs", || action.sdgs.iter().filter_map(|number| self.goal(*number)).collect()),
            updates: updates
                .into_iter()
                .map(|update| Update { on: self.words.day(update.on), text: update.text.clone() })
                .collect(),
        }
    }

    /// A Sustainable Development Goal as a tag.
    pub fn goal(&self, number: u8) -> Option<SdgTag> {
        let goal = self.sdgs.iter().find(|goal| goal.number == number)?;
        Some(SdgTag {
            number: number.to_string(),
            name: self.shipped_or_own(&format!("goal-{number}"), &goal.name),
            colour: goal.colour.to_string(),
            text: goal.text.to_string(),
        })
    }
}

/// How far an action is, in the views' words.
pub fn state(status: &str) -> ActionState {
    match status {
        "started" | "in progress" => ActionState::Started,
        "done" => ActionState::Done,
        "paused" | "stopped" => ActionState::Stopped,
        _ => ActionState::Planned,
    }
}

/// `4.2 million USD`
pub fn cost(words: &Wording, amount: Dec, currency: &str) -> String {
    let million = Dec::from(1_000_000i64);
    match amount.over(million).filter(|_| amount.abs() >= million) {
        Some(millions) => {
            let amount = words.exact(millions, "").text;
            words.tell("cost-million", &[("amount", amount.into()), ("currency", currency.into())])
        }
        None => format!("{} {currency}", words.whole(amount, "").text),
    }
}

/// What a plan is about: `Mitigation plan`.
fn plan_kind(words: &Wording, kind: &str) -> String {
    match kind {
        "mitigation" => words.say("plan-mitigation"),
        "adaptation" => words.say("plan-adaptation"),
        "energy" => words.say("plan-energy"),
        other => words.tell("plan-other", &[("kind", words::capitalised(other).into())]),
    }
}

fn plan(words: &Wording, plan: &model::Plan) -> PlanDocument {
    PlanDocument {
        title: plan.title.clone(),
        kind: plan_kind(words, &plan.kind),
        adopted: plan.adopted.map(|it| words.day(it)).unwrap_or_default(),
        url: plan.url.clone().unwrap_or_default(),
    }
}

fn commitment(words: &Wording, commitment: &model::Commitment) -> Commitment {
    Commitment {
        name: commitment.name.clone(),
        on: commitment.on.map(|it| words.day(it)).unwrap_or_default(),
        url: commitment.url.clone().unwrap_or_default(),
    }
}

fn hazard(words: &Wording, hazard: &model::Hazard) -> Hazard {
    Hazard {
        hazard: capitalised(&hazard.hazard),
        level: hazard.level.as_deref().map(|word| words.hazard_word(word)).unwrap_or_default(),
        trend: hazard.trend.as_deref().map(|word| words.hazard_word(word)).unwrap_or_default(),
        horizon: hazard.horizon.map(|year| year.to_string()).unwrap_or_default(),
    }
}

pub fn testimonial(testimonial: &model::Testimonial) -> Testimonial {
    Testimonial {
        quote: testimonial.quote.clone(),
        name: testimonial.name.clone(),
        role: testimonial.role.clone().unwrap_or_default(),
    }
}
