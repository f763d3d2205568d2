//! Finding the factor of a line that names none: by fuel, unit, region, category of user and year. The order
//! of preference is in the words of `data/reference/fuels.yaml`.

use std::sync::Arc;

use crate::diagnostic::{Code, Span};
use crate::quantity::{Dimension, Year};
use crate::read::Node;

use super::super::decode::Decoder;
use super::super::reference::{References, Spot};
use super::{Factor, FactorValue, Factors, Picked};

/// Where a member is, for the factors of its region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Whereabouts<'a> {
    pub country: Option<&'a str>,
    pub subdivision: Option<&'a str>,
}

impl<'a> Whereabouts<'a> {
    /// Of a member's file, whatever else is wrong with it.
    pub fn of(member: &'a Node) -> Whereabouts<'a> {
        let text = |key| match &member.get(key)?.value {
            crate::read::Value::Text { text, .. } => Some(text.as_str()),
            _ => None,
        };
        Whereabouts { country: text("country"), subdivision: text("subdivision") }
    }
}

/// What a factor is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The fuel, as the line writes it.
    pub of: &'a str,
    /// What its activity measures.
    pub dimension: &'a Dimension,
    pub spot: Option<Spot>,
    /// The line's own region.
    pub region: Option<&'a str>,
    pub whereabouts: Whereabouts<'a>,
    pub year: Year,
}

/// Why a factor was found: on the figure, for pages and `explain`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// `epa-hub/natural-gas`
    pub name: String,
    /// The fuel, as the line writes it.
    pub of: String,
    /// The nearest region that was asked for.
    pub asked: Option<String>,
    /// The region of the factor; `None` for the world.
    pub region: Option<String>,
    /// The category of user, where the factor is for it.
    pub category: Option<String>,
    /// Of the library, or of the site's own sets.
    pub shipped: bool,
    /// Whether it counts more than the burning.
    pub life_cycle: bool,
}

/// A factor that can serve, and how well: smaller is better.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'f> {
    pub factor: &'f Arc<Factor>,
    pub value: &'f Arc<FactorValue>,
    /// Own or shipped, place in the chain of regions, for its category or for all, of the year or earlier.
    pub rank: (bool, usize, bool, bool),
}

/// The regions that serve, nearest first; the world comes after the last.
pub(super) fn regions(wanted: &Wanted<'_>) -> Vec<String> {
    let mut chain: Vec<String> = Vec::new();
    let named = [wanted.region, wanted.whereabouts.subdivision, wanted.whereabouts.country];
    for region in named.into_iter().flatten() {
        // What is left when parts are taken off the end holds it: US-MRO-W is of US-MRO, and that of US.
        let mut part = region;
        loop {
            if !chain.iter().any(|known| known == part) {
                chain.push(part.to_owned());
            }
            match part.rsplit_once('-') {
                Some((wider, _)) => part = wider,
                None => break,
            }
        }
    }
    chain
}

/// Every factor of the two groups, own and shipped, that can serve.
pub(super) fn candidates<'f>(
    groups: [Vec<&'f Arc<Factor>>; 2],
    wanted: &Wanted<'_>,
    references: &References,
) -> Vec<Candidate<'f>> {
    let regions = regions(wanted);
    let category = category(wanted, references).map(|(id, _)| id);
    let mut found = Vec::new();
    for (shipped, group) in [false, true].into_iter().zip(groups) {
        for factor in group {
            let about = &factor.about;
            let region = match &about.region {
                None => Some(regions.len()),
                Some(region) => regions.iter().position(|known| known == region),
            };
            let Some(region) = region else { continue };
            let for_all = about.categories.is_empty();
            if !for_all && !about.categories.iter().any(|known| Some(known.as_str()) == category) {
                continue;
            }
            let (value, earlier) = match factor.pick(wanted.year) {
                Picked::ForYear(value) => (value, false),
                Picked::Earlier(value, _) => (value, true),
                Picked::Nothing => continue,
            };
            if value.per.dimension == *wanted.dimension {
                found.push(Candidate { factor, value, rank: (shipped, region, for_all, earlier) });
            }
        }
    }
    found
}

/// The best of the candidates: one, or several that are equal.
pub(super) fn best(mut candidates: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let best = candidates.iter().map(|candidate| candidate.rank).min();
    candidates.retain(|candidate| Some(candidate.rank) == best);
    candidates
}

pub(super) fn category<'r>(wanted: &Wanted<'_>, references: &'r References) -> Option<(&'r str, &'r str)> {
    references.fuels.category(&references.gpc, wanted.spot?)
}

impl Factors {
    /// The factor's value for a line that names none, and why it is that one. None or several are told at
    /// `span`, as is a value of an earlier year.
    pub fn find(
        &self,
        decoder: &mut Decoder,
        span: Span,
        wanted: &Wanted<'_>,
        references: &References,
    ) -> Option<(Arc<FactorValue>, Chosen)> {
        let found = best(candidates(self.of(wanted.of, references), wanted, references));
        let [one] = found.as_slice() else {
            match found.as_slice() {
                [] => self.tell_nothing(decoder, span, wanted, references),
                several => super::lookup_fault::tell_several(decoder, span, wanted, several),
            }
            return None;
        };
        if let (Some(year), (.., true)) = (one.value.year, one.rank) {
            let message =
                format!("`{}` has no value for {}; the one of {year} serves", one.factor.name, wanted.year);
            decoder.fault(Code::EarlierFactor, span, message);
        }
        let (shipped, _, for_all, _) = one.rank;
        let category = category(wanted, references).filter(|_| !for_all);
        let chosen = Chosen {
            name: one.factor.name.clone(),
            of: wanted.of.to_owned(),
            asked: regions(wanted).into_iter().next(),
            region: one.factor.about.region.clone(),
            category: category.map(|(_, name)| name.to_owned()),
            shipped,
            life_cycle: one.factor.about.life_cycle,
        };
        Some((Arc::clone(one.value), chosen))
    }
}
