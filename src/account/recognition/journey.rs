//! Where a member is on a framework: steps that it says it has taken, and steps that its data show.

use crate::model::{Framework, FrameworkStep, JourneyWanted, Member, Model, Step};
use crate::quantity::{Date, Year};

use super::bench::{Answer, Bench, Known};
use super::conditions::counted;
use super::fact::{Evidence, Fact, JourneyFact};
use super::{Finding, Judgement, Occasion};
use crate::account::member::MemberAccount;

/// A member's place on a framework.
#[derive(Clone, Debug)]
pub struct JourneyAccount<'a> {
    pub framework: &'a Framework,
    /// In the order of the framework.
    pub steps: Vec<StepAccount<'a>>,
}

/// One step for one member.
#[derive(Clone, Debug)]
pub struct StepAccount<'a> {
    pub step: &'a FrameworkStep,
    /// What the member says of it in `journeys:`.
    pub said: Option<&'a Step>,
    /// What its data say.
    pub judgement: Judgement,
    pub findings: Vec<Finding<'a>>,
}

impl StepAccount<'_> {
    /// Whether the member says that it has taken the step, or its data show it.
    pub fn is_taken(&self) -> bool {
        self.said.is_some() || self.judgement == Judgement::Met
    }
}

impl<'a> JourneyAccount<'a> {
    /// The first step that is not taken.
    pub fn next(&self) -> Option<&StepAccount<'a>> {
        self.steps.iter().find(|step| !step.is_taken())
    }

    /// The last step before which none is open; in a framework without order, none.
    pub fn reached(&self) -> Option<&StepAccount<'a>> {
        if !self.framework.ordered {
            return None;
        }
        self.steps.iter().take_while(|step| step.is_taken()).last()
    }

    /// How many steps are taken.
    pub fn taken(&self) -> usize {
        self.steps.iter().filter(|step| step.is_taken()).count()
    }
}

/// A member's place on a framework as things stand today.
pub fn journey<'a>(
    model: &'a Model,
    (member, account): (&'a Member, &'a MemberAccount),
    framework: &'a Framework,
    today: Date,
) -> Option<JourneyAccount<'a>> {
    let occasion = Occasion::now(Year::new(today.year())?, today);
    Some(Bench::new(model, (member, account), occasion).journey(framework))
}

impl<'a> Bench<'a> {
    fn journey(&self, framework: &'a Framework) -> JourneyAccount<'a> {
        let steps = framework.steps.iter().map(|step| self.step(framework, step));
        JourneyAccount { framework, steps: steps.collect() }
    }

    fn step(&self, framework: &Framework, step: &'a FrameworkStep) -> StepAccount<'a> {
        let own = self.member.journeys.iter().filter(|journey| journey.framework == framework.id);
        let mut said = own.flat_map(|journey| &journey.steps).filter(|said| said.id == step.id);
        let said = said.find(|said| self.known(Some(said.on)) == Known::Yes);
        let asked = step.evidence.iter().filter(|criterion| criterion.is_of(self.occasion.year));
        let findings: Vec<Finding<'a>> = asked.map(|criterion| self.finding(criterion)).collect();
        // Without evidence nothing but the member's word shows the step.
        let judgement = match findings.is_empty() {
            true => Judgement::Unknown,
            false => Judgement::of_all(findings.iter().map(|finding| finding.judgement)),
        };
        StepAccount { step, said, judgement, findings }
    }

    /// A criterion about steps of a framework.
    pub fn journey_steps(&self, wanted: &JourneyWanted) -> Answer<'a> {
        let framework = self.model.frameworks.iter().find(|framework| framework.id == wanted.framework);
        let Some(framework) = framework else {
            return (Judgement::Unknown, Fact::Parts, None);
        };
        let journey = self.journey(framework);
        let asked = |step: &&StepAccount<'_>| wanted.steps.is_empty() || wanted.steps.contains(&step.step.id);
        let steps: Vec<&StepAccount<'a>> = journey.steps.iter().filter(asked).collect();
        let needed = wanted.at_least.unwrap_or(steps.len());
        let taken = steps.iter().filter(|step| step.is_taken()).count();
        let unsure = |step: &&&StepAccount<'_>| !step.is_taken() && step.judgement == Judgement::Unknown;
        // A step of which nobody has said that it was taken is not taken; data that do not say are another matter.
        let unknown = steps.iter().filter(|step| !step.findings.is_empty()).filter(unsure).count();
        let open = steps.iter().filter(|step| !step.is_taken()).map(|step| step.step).collect();
        let evidence = steps.iter().rev().find_map(|step| {
            let from_data = || step.findings.iter().find_map(|finding| finding.evidence);
            step.said.map(Evidence::Step).or_else(|| step.is_taken().then(from_data).flatten())
        });
        let fact = JourneyFact { framework, taken, wanted: needed, open };
        (counted(taken, unknown, needed), Fact::Journey(fact), evidence)
    }
}
