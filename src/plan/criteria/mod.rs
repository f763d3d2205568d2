//! Criteria in words: what one wants, what was found, what is missing, and where that stands.

mod found;
mod missing;
mod part;
mod target;
mod wants;

use crate::account::{Evidence, Finding};
use crate::diagnostic::Place;
use crate::model::{Model, Threshold};
use crate::plan::words::Wording;

pub use found::found;
pub use missing::missing;
pub use wants::sentence;

/// The sectors, gases and frameworks that criteria name, and the language to name them in.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    pub model: &'a Model,
    pub words: &'a Wording,
}

impl Names<'_> {
    /// `at least 20 %`, `more than 20 %`
    fn threshold(self, wanted: Threshold) -> String {
        let key = if wanted.beyond { "threshold-more" } else { "threshold-at-least" };
        self.words.tell(key, &[("amount", part::share(self, wanted.value).into())])
    }
}

/// Where what was found stands; of criteria that are joined, where the first of them does.
pub fn place(finding: &Finding<'_>) -> Option<Place> {
    let own = finding.evidence.map(|evidence| match evidence {
        Evidence::Inventory(inventory) => {
            let wants_verified = matches!(
                &finding.criterion.wants,
                crate::model::Wants::Inventory(wanted) if wanted.verified
            );
            let verified = inventory.details().verified.as_ref().filter(|_| wants_verified);
            verified.map_or_else(|| inventory.year_place(), |verified| verified.place.clone())
        }
        Evidence::Target(target) => target.place.clone(),
        Evidence::Plan(plan) => plan.place.clone(),
        Evidence::Action(action) => action.place.clone(),
        Evidence::Hazard(hazard) => hazard.place.clone(),
        Evidence::Commitment(commitment) => commitment.place.clone(),
        Evidence::Step(step) => step.place.clone(),
        Evidence::Award(award) => award.place.clone(),
        Evidence::Member(member) => member.joined_place.as_ref().unwrap_or(&member.place).clone(),
    });
    own.or_else(|| finding.parts.iter().find_map(place))
}

/// `a, b or c`
fn either<S: AsRef<str>>(names: Names<'_>, words: &[S]) -> String {
    let Some((last, others)) = words.split_last() else { return String::new() };
    let others = others.iter().map(|word| word.as_ref().to_owned()).collect::<Vec<String>>();
    let last = last.as_ref().to_owned();
    match others.is_empty() {
        true => last,
        false => part::joined(names, "either-last", vec![part::joined(names, "criteria-join", others), last]),
    }
}
