//! Criteria in words: what one wants, what was found, what is missing, and where that stands.

mod found;
mod missing;
mod part;
mod wants;

use crate::account::{Evidence, Finding};
use crate::diagnostic::Place;
use crate::model::Model;

pub use found::found;
pub use missing::missing;
pub use wants::sentence;

/// The sectors, gases and frameworks that criteria name.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    pub model: &'a Model,
}

/// Where what was found stands; of criteria that are joined, where the first of them does.
pub fn place<'a>(finding: &Finding<'a>) -> Option<&'a Place> {
    let own = finding.evidence.map(|evidence| match evidence {
        Evidence::Inventory(inventory) => {
            let wants_verified = matches!(
                &finding.criterion.wants,
                crate::model::Wants::Inventory(wanted) if wanted.verified
            );
            let verified = inventory.verified.as_ref().filter(|_| wants_verified);
            verified.map_or(&inventory.year_place, |verified| &verified.place)
        }
        Evidence::Target(target) => &target.place,
        Evidence::Plan(plan) => &plan.place,
        Evidence::Action(action) => &action.place,
        Evidence::Hazard(hazard) => &hazard.place,
        Evidence::Commitment(commitment) => &commitment.place,
        Evidence::Step(step) => &step.place,
        Evidence::Award(award) => &award.place,
        Evidence::Member(member) => member.joined_place.as_ref().unwrap_or(&member.place),
    });
    own.or_else(|| finding.parts.iter().find_map(place))
}

/// `1 action`, `3 actions`
fn counted(count: usize, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{} {noun}", crate::plan::words::english().count(count))
}

/// `4 years`, `1 year`
fn years(years: i32) -> String {
    if years == 1 { "1 year".to_owned() } else { format!("{years} years") }
}

/// `a, b or c`
fn either<S: AsRef<str>>(words: &[S]) -> String {
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.as_ref().to_owned(),
        Some((last, others)) => {
            let others: Vec<&str> = others.iter().map(AsRef::as_ref).collect();
            format!("{} or {}", others.join(", "), last.as_ref())
        }
    }
}
