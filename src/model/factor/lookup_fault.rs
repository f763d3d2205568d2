//! What is said when a lookup finds no factor, or several that are equal.

use std::sync::Arc;

use crate::diagnostic::{Code, Span, nearest};

use super::super::decode::{Decoder, quoted};
use super::super::reference::References;
use super::super::scalar::shortened;
use super::lookup::{Candidate, Wanted, category, regions};
use super::{Factor, Factors};

/// As many factors as a message names.
const MOST_NAMED: usize = 6;

/// Several factors that are equal: the line must say which.
pub fn tell_several(decoder: &mut Decoder, span: Span, wanted: &Wanted<'_>, found: &[Candidate<'_>]) {
    let message = format!("{} factors of {} serve equally well here", found.len(), shortened(wanted.of));
    let fault = decoder.fault(Code::ManyFactorsFound, span, message);
    fault.hint = format!("say which, as in `factor: {}`", found[0].factor.name);
    for candidate in found.iter().take(MOST_NAMED) {
        let factor = candidate.factor;
        fault.help.push(format!("`{}`: {} ({})", factor.name, factor.title, candidate.value.source));
    }
}

impl Factors {
    /// Nothing serves: says which of the conditions leaves nothing, and names what is near.
    pub(super) fn tell_nothing(
        &self,
        decoder: &mut Decoder,
        span: Span,
        wanted: &Wanted<'_>,
        references: &References,
    ) {
        let fuel = shortened(wanted.of);
        let of_fuel: Vec<&Arc<Factor>> = self.of(wanted.of, references).into_iter().flatten().collect();
        if of_fuel.is_empty() {
            let names: Vec<&str> = self.fuels(references).chain(references.fuels.all_names()).collect();
            let lower = wanted.of.to_lowercase();
            let near = nearest(&lower, names.iter().copied()).filter(|near| *near != lower);
            let near = near.map(|near| format!("did you mean `{near}`?"));
            let fault = decoder.fault(Code::NoFactorFound, span, format!("there is no factor of `{fuel}`"));
            fault.hint = near.unwrap_or_else(|| "add `factor: ...`".to_owned());
            fault.help.push(self.sets_in_words());
            return;
        }
        let (lack, left) = lacking(&of_fuel, wanted, references);
        let fault =
            decoder.fault(Code::NoFactorFound, span, format!("no factor of {fuel} serves here: {lack}"));
        fault.hint = "add `factor: ...` to the line".to_owned();
        let names: Vec<&str> = left.iter().take(MOST_NAMED).map(|factor| factor.name.as_str()).collect();
        fault.help.push(format!("near are {}", quoted(&names)));
    }
}

type Condition<'a> = &'a dyn Fn(&Factor) -> bool;

/// The first condition that no factor meets, and those that meet all before it.
fn lacking<'f>(
    of_fuel: &[&'f Arc<Factor>],
    wanted: &Wanted<'_>,
    references: &References,
) -> (String, Vec<&'f Arc<Factor>>) {
    let mut left: Vec<&Arc<Factor>> = of_fuel.to_vec();
    let regions = regions(wanted);
    let category = category(wanted, references);
    let measures =
        |factor: &Factor| factor.values.values().any(|value| value.per.dimension == *wanted.dimension);
    let is_here =
        |factor: &Factor| factor.about.region.as_ref().is_none_or(|region| regions.contains(region));
    let is_for = |factor: &Factor| {
        let categories = &factor.about.categories;
        categories.is_empty() || category.is_some_and(|(id, _)| categories.iter().any(|known| known == id))
    };
    let place = regions.first().map_or("the whole world", String::as_str);
    let user = category.map_or("a line of this reference", |(_, name)| name);
    let conditions: [(String, Condition<'_>); 3] = [
        (format!("none is per unit of {}", wanted.dimension.0), &measures),
        (format!("none is for {place}"), &is_here),
        (format!("none is for {user}"), &is_for),
    ];
    for (words, holds) in conditions {
        let next: Vec<&Arc<Factor>> = left.iter().copied().filter(|factor| holds(factor)).collect();
        if next.is_empty() {
            return (words, left);
        }
        left = next;
    }
    (format!("none has a value for {} or before", wanted.year), left)
}
