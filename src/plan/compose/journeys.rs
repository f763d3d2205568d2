//! Pages of frameworks: the ways there are, and how far members have come.

use crate::account::{JourneyAccount, journey};
use crate::model::{Advisor, Framework, FrameworkStep};
use crate::plan::criteria::{Names, sentence};
use crate::plan::routes;
use crate::plan::view::{
    AdvisorCard, JourneyCard, JourneyMember, JourneyStep, JourneyView, JourneysView, Link,
};

use super::recognition::is_taken;
use super::{Composer, Known};

/// How many members a step names.
const NAMED: usize = 60;

impl Composer<'_> {
    /// All frameworks.
    pub fn journeys_page(&self) -> JourneysView {
        let (title, description) = (self.words.say("nav-journeys"), self.words.say("journeys-described"));
        JourneysView {
            page: self.head(&title, &description, "journeys", Vec::new()),
            lede: self.words.say("journeys-lede"),
            frameworks: self.model.frameworks.iter().map(|framework| self.journey_card(framework)).collect(),
            recognition: self.recognition_link(),
        }
    }

    fn journey_card(&self, framework: &Framework) -> JourneyCard {
        let url = self.journey_url(framework);
        let step = |step: &FrameworkStep| Link {
            text: self.words.step_title(framework, step),
            url: if url.is_empty() { String::new() } else { format!("{url}#step-{}", step.id) },
        };
        JourneyCard {
            title: self.words.framework_title(framework),
            what: self.words.framework_text(framework, "what", &framework.what),
            why: self.words.framework_text(framework, "why", &framework.why),
            is_ordered: framework.ordered,
            steps: framework.steps.iter().map(step).collect(),
            url,
        }
    }

    /// The address of a framework's page; empty where it has none.
    pub fn journey_url(&self, framework: &Framework) -> String {
        match self.recognition.journey {
            true => self.routes.page(&routes::journey(&framework.id)),
            false => String::new(),
        }
    }

    /// One framework.
    pub fn journey_page(&self, position: usize) -> JourneyView {
        let framework = &self.model.frameworks[position];
        let title = self.words.framework_title(framework);
        let what = self.words.framework_text(framework, "what", &framework.what);
        let description = if what.is_empty() { format!("{title}.") } else { what.clone() };
        let crumbs = self.journeys_link().into_iter().collect();
        let page = self.head(&title, &description, &routes::journey(&framework.id), crumbs);
        let steps = self.journey_steps(framework);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        JourneyView {
            page,
            title,
            what,
            why: self.words.framework_text(framework, "why", &framework.why),
            how: self.words.framework_text(framework, "how", &framework.how),
            is_ordered: framework.ordered,
            has_members: steps.iter().any(|step| !step.members.is_empty()),
            steps,
            source: text(&framework.source),
            url: text(&framework.url),
            unconfirmed: framework.unconfirmed.clone(),
        }
    }

    fn journey_steps(&self, framework: &Framework) -> Vec<JourneyStep> {
        let mut steps: Vec<JourneyStep> = Vec::with_capacity(framework.steps.len());
        let mut phase = None;
        for step in &framework.steps {
            let begins = step.phase.as_ref().filter(|own| phase != Some(*own));
            phase = step.phase.as_ref();
            steps.push(JourneyStep {
                phase: begins.map(|phase| self.words.phase(framework, phase)).unwrap_or_default(),
                ..self.journey_step(framework, step)
            });
        }
        for known in self.all_known() {
            for position in self.stands_at(framework, known) {
                steps[position].members.push(JourneyMember {
                    name: known.member.name.clone(),
                    url: self.routes.page(&routes::member(&known.member.id)),
                    fictional: known.member.fictional,
                });
            }
        }
        for step in &mut steps {
            let more = step.members.len().saturating_sub(NAMED);
            step.members.truncate(NAMED);
            step.more = if more > 0 { self.words.count(more) } else { String::new() };
        }
        steps
    }

    fn journey_step(&self, framework: &Framework, step: &FrameworkStep) -> JourneyStep {
        let names = Names { model: self.model, words: &self.words };
        let resource = |resource: &crate::model::Resource| Link {
            text: resource.title.clone(),
            url: resource.url.clone(),
        };
        JourneyStep {
            id: format!("step-{}", step.id),
            title: self.words.step_title(framework, step),
            what: self.words.step_text(framework, step, "what", &step.what),
            how: self.words.step_text(framework, step, "how", &step.how),
            evidence: step.evidence.iter().map(|criterion| sentence(names, criterion)).collect(),
            resources: step
                .resources
                .iter()
                .map(resource)
                .chain(self.step_materials(&framework.id, &step.id))
                .collect(),
            advisor: step.advisor.as_ref().or(framework.advisor.as_ref()).map(advisor),
            ..JourneyStep::default()
        }
    }

    /// The steps at which a member is shown: the last before which none is open, or where steps have no order each that
    /// was taken. A member that has taken none is shown nowhere.
    fn stands_at(&self, framework: &Framework, known: Known<'_>) -> Vec<usize> {
        let member = known.member;
        let by_rule = framework.show_rule || member.fictional;
        let speaks = member.journeys.iter().any(|own| own.framework == framework.id);
        let is_there =
            member.merged_into.is_none() && member.left.is_none_or(|left| left > self.accounts.today);
        if !is_there || !(by_rule || speaks) {
            return Vec::new();
        }
        let found = journey(self.model, (member, known.account), framework, self.accounts.today);
        found.map(|found| shown_steps(&found, by_rule)).unwrap_or_default()
    }
}

fn shown_steps(journey: &JourneyAccount<'_>, by_rule: bool) -> Vec<usize> {
    let steps = journey.steps.iter().enumerate();
    if !journey.framework.ordered {
        return steps.filter(|(_, step)| is_taken(step, by_rule)).map(|(position, _)| position).collect();
    }
    let reached = steps.take_while(|(_, step)| is_taken(step, by_rule)).last();
    reached.map(|(position, _)| position).into_iter().collect()
}

/// Somebody to call.
pub fn advisor(advisor: &Advisor) -> AdvisorCard {
    AdvisorCard {
        name: advisor.name.clone(),
        role: advisor.role.clone().unwrap_or_default(),
        email: advisor.email.clone().unwrap_or_default(),
        phone: advisor.phone.clone().unwrap_or_default(),
        url: advisor.url.clone().unwrap_or_default(),
    }
}
