//! Words that several sentences share: thresholds, percentages that must not read as the threshold they miss, sectors.

use crate::language::Given;
use crate::model::{Headline, InventoryKind, Threshold};
use crate::quantity::{Dec, Year};

use super::Names;

/// A share of one as a percentage, with all its digits: `62.5 %`.
pub fn share(names: Names<'_>, share: Dec) -> String {
    let percent = share.times(Dec::HUNDRED).unwrap_or(share).normalized();
    names.words.numbers.percent_of(&names.words.exact(percent, "").text)
}

/// A percentage beside a threshold: with as many decimals as it takes not to read as the threshold unless it is it.
pub fn beside(names: Names<'_>, percent: Dec, wanted: Option<Threshold>) -> String {
    let limit = wanted.and_then(|wanted| wanted.value.times(Dec::HUNDRED));
    let tells = |places: u32| {
        limit.is_none_or(|limit| {
            let rounded = percent.rounded_for_reading(places);
            rounded.cmp(&limit) == percent.cmp(&limit)
        })
    };
    let places = (1..=8).find(|places| tells(*places)).unwrap_or(8);
    let rounded = percent.rounded_for_reading(places).normalized();
    let text = names.words.number(rounded, shown_places(percent, places), "").text;
    names.words.numbers.percent_of(&text)
}

/// Decimals that are left when zeros at the end are not written.
fn shown_places(percent: Dec, places: u32) -> u32 {
    percent.rounded_for_reading(places).normalized().places()
}

/// Points of a percentage that are lacking, never less than there are: `4.2 points more`, `under 0.1 points more`.
pub fn points(names: Names<'_>, points: Dec) -> String {
    let tenth = Dec::ONE.over(Dec::from(10i64)).unwrap_or(Dec::ZERO);
    if points < tenth {
        let tenth = names.words.exact(tenth, "").text;
        return names.words.tell("missing-points-under", &[("number", tenth.into())]);
    }
    let ten = Dec::from(10i64);
    let up = points.times(ten).map(|tenths| {
        let floor = tenths.floor();
        if floor == tenths { floor } else { floor.plus(Dec::ONE).unwrap_or(floor) }
    });
    let rounded = up.and_then(|tenths| tenths.over(ten)).unwrap_or(points).normalized();
    names.words.tell("missing-points", &[("number", rounded.into())])
}

/// `Transportation and Waste`
pub fn sector_names(names: Names<'_>, sectors: &[usize]) -> String {
    let known = &names.model.references.gpc.sectors;
    let name = |sector: &usize| names.words.sector_full(&known[*sector]);
    let all: Vec<String> = sectors.iter().map(name).collect();
    names.words.listed(all.iter().map(String::as_str))
}

/// What was said, by another total than the member's own, if a criterion names one.
pub fn of_total(names: Names<'_>, what: String, total: Option<Headline>) -> String {
    match total {
        Some(total) => told(names, "wants-by-total", what, ("total", total.name().into())),
        None => what,
    }
}

/// What was said, for a year of a span.
pub fn for_years(names: Names<'_>, what: String, span: (Option<Year>, Option<Year>)) -> String {
    match span {
        (Some(from), Some(by)) if from == by => told(names, "wants-for-year", what, ("year", by.into())),
        (Some(from), Some(by)) => {
            let given = [("what", what.into()), ("from", from.into()), ("by", by.into())];
            names.words.tell("wants-for-years", &given)
        }
        (Some(from), None) => told(names, "wants-from-year", what, ("year", from.into())),
        (None, Some(by)) => told(names, "wants-by-year", what, ("year", by.into())),
        (None, None) => what,
    }
}

/// `community`, `operations`
pub fn kind(kind: InventoryKind) -> &'static str {
    match kind {
        InventoryKind::Community => "community",
        InventoryKind::Operations => "operations",
    }
}

/// A message that goes on with what was said.
pub fn told(names: Names<'_>, key: &str, what: String, given: (&str, Given<'_>)) -> String {
    names.words.tell(key, &[("what", what.into()), given])
}

/// A message with a count of years.
pub fn with_count(names: Names<'_>, key: &str, count: i32) -> String {
    names.words.tell(key, &[("count", i64::from(count).into())])
}

/// A message with a list.
pub fn with_list(names: Names<'_>, key: &str, list: String) -> String {
    names.words.tell(key, &[("list", list.into())])
}

/// Parts one after another, as a message puts two of them together.
pub fn joined(names: Names<'_>, key: &str, parts: Vec<String>) -> String {
    let both =
        |one: String, other: String| names.words.tell(key, &[("one", one.into()), ("other", other.into())]);
    parts.into_iter().reduce(both).unwrap_or_default()
}
