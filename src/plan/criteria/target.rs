//! What a criterion wants of a target.

use crate::model::{ScienceBased, ScienceWanted, TargetSort, TargetWanted};
use crate::plan::words::anchor;

use super::part::{for_years, joined, of_total, sector_names, share, told, with_list};
use super::{Names, either};

/// A target, as a part of a sentence.
pub fn target(names: Names<'_>, wanted: &TargetWanted) -> String {
    let words = names.words;
    let mut parts = vec![whose(names, wanted)];
    if let Some(reduction) = wanted.reduction {
        let key = if wanted.per_head { "wants-less-head" } else { "wants-less" };
        parts.push(words.tell(key, &[("amount", names.threshold(reduction).into())]));
    }
    parts.extend(wanted.science_based.as_ref().map(|science| match science {
        ScienceWanted::OfMember => words.say("wants-science"),
        ScienceWanted::Given(science) => {
            words.tell("wants-science-given", &[("value", value(names, science).into())])
        }
    }));
    if !wanted.status.is_empty() {
        let states = wanted.status.iter().map(|status| words.say(&format!("target-is-{}", anchor(status))));
        let states: Vec<String> = states.collect();
        parts.push(with_list(names, "wants-status", either(names, &states)));
    }
    joined(names, "criteria-join", parts)
}

/// Which kind of target, of whom, and for when.
fn whose(names: Names<'_>, wanted: &TargetWanted) -> String {
    let words = names.words;
    let sorts: Vec<String> = wanted.sorts.iter().map(|sort| words.say(sort_key(*sort))).collect();
    let mut text = match sorts.is_empty() {
        true if wanted.net_zero_by.is_some() => words.say("wants-target-net-zero"),
        true => words.say("wants-target"),
        false => either(names, &sorts),
    };
    if wanted.operations {
        text = words.tell("wants-for-operations", &[("what", text.into())]);
    } else if wanted.sectors.is_empty() {
        text = words.tell("wants-for-community", &[("what", text.into())]);
    }
    if !wanted.sectors.is_empty() {
        text = told(names, "wants-for-sectors", text, ("list", sector_names(names, &wanted.sectors).into()));
    }
    let by = wanted.by.into_iter().chain(wanted.net_zero_by).min();
    for_years(names, of_total(names, text, wanted.total), (wanted.from, by))
}

/// `63.3 % less per head by 2030 than in 2018`
fn value(names: Names<'_>, science: &ScienceBased) -> String {
    let given = [
        ("amount", share(names, science.reduction).into()),
        ("year", science.year.into()),
        ("base", science.base_year.into()),
    ];
    names.words.tell(if science.per_head { "science-value-head" } else { "science-value" }, &given)
}

fn sort_key(sort: TargetSort) -> &'static str {
    match sort {
        TargetSort::Absolute => "wants-target-absolute",
        TargetSort::Intensity => "wants-target-intensity",
        TargetSort::Fixed => "wants-target-fixed",
        TargetSort::NetZero => "wants-target-net-zero",
        TargetSort::Forecast => "wants-target-forecast",
    }
}
