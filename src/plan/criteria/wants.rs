//! What a criterion wants, in a sentence that is made of its values; or in the words of `says:`.

use crate::model::{
    ActionsWanted, CommitmentWanted, Criterion, HazardsWanted, InventoriesWanted, InventoryKind,
    InventoryWanted, JourneyWanted, MembershipWanted, PeakWanted, PlanWanted, QualityWanted, ReductionWanted,
    Since, Wants,
};
use crate::plan::words::{capitalised, decapitalised};

use super::part::{joined, kind, of_total, sector_names, told, with_count, with_list};
use super::{Names, either};

/// The same as a sentence of its own, without a full stop.
pub fn sentence(names: Names<'_>, criterion: &Criterion) -> String {
    capitalised(&wants(names, criterion))
}

/// What a criterion wants, as a part of a sentence.
pub fn wants(names: Names<'_>, criterion: &Criterion) -> String {
    if let Some(says) = &criterion.says {
        return names.words.criterion(says);
    }
    match &criterion.wants {
        Wants::All(_) | Wants::Any(_) | Wants::Not(_) | Wants::AtLeast(..) => {
            several(names, &criterion.wants)
        }
        Wants::Inventory(wanted) => inventory(names, wanted),
        Wants::Inventories(wanted) => inventories(names, wanted),
        Wants::Target(wanted) => super::target::target(names, wanted),
        Wants::Reduction(wanted) => reduction(names, wanted),
        Wants::Peak(wanted) => peak(names, wanted),
        Wants::Plan(wanted) => plan(names, wanted),
        Wants::Actions(wanted) => actions(names, wanted),
        Wants::Hazards(wanted) => hazards(names, wanted),
        Wants::Commitment(wanted) => commitment(names, wanted),
        Wants::Journey(wanted) => journey(names, wanted),
        Wants::Quality(wanted) => quality(names, wanted),
        Wants::Membership(wanted) => membership(names, wanted),
        Wants::ByPeople(what) => names.words.criterion(what),
    }
}

/// Criteria that are joined.
fn several(names: Names<'_>, wanted: &Wants) -> String {
    let all = |criteria: &[Criterion]| -> Vec<String> {
        criteria.iter().map(|criterion| wants(names, criterion)).collect()
    };
    match wanted {
        Wants::All(parts) => joined(names, "criteria-and", all(parts)),
        Wants::Any(parts) => with_list(names, "wants-any", joined(names, "criteria-or-else", all(parts))),
        Wants::Not(part) => names.words.tell("wants-not", &[("wanted", wants(names, part).into())]),
        Wants::AtLeast(count, parts) => {
            let list = joined(names, "criteria-beside", all(parts));
            let count = names.words.count(*count);
            names.words.tell("wants-at-least", &[("count", count.into()), ("list", list.into())])
        }
        _ => String::new(),
    }
}

fn inventory(names: Names<'_>, wanted: &InventoryWanted) -> String {
    let words = names.words;
    let mut parts = vec![words.say(&format!("wants-inventory-{}", kind(wanted.kind)))];
    parts.extend(wanted.not_older_than.map(|age| with_count(names, "wants-at-most-old", age)));
    if !wanted.protocols.is_empty() {
        parts.push(with_list(names, "wants-by-protocol", either(names, &wanted.protocols)));
    }
    let level = ("level", wanted.level.map_or("BASIC", |level| level.name()).into());
    match wanted.complete {
        Some(complete) if complete.value == crate::quantity::Dec::ONE => {
            parts.push(words.tell("wants-answer-to-all", &[level]));
        }
        Some(complete) => {
            let amount = ("amount", names.threshold(complete).into());
            parts.push(words.tell("wants-answer-to-part", &[level, amount]));
        }
        None if wanted.level.is_some() => parts.push(words.tell("wants-word-about-all", &[level])),
        None => {}
    }
    if !wanted.gases.is_empty() {
        let gases = wanted.gases.iter().map(|gas| names.model.references.gas_at(*gas).id.as_ref());
        parts.push(with_list(names, "wants-with-gases", words.listed(gases)));
    }
    parts.extend(wanted.verified.then(|| words.say("wants-verified")));
    joined(names, "criteria-join", parts)
}

fn inventories(names: Names<'_>, wanted: &InventoriesWanted) -> String {
    let kind = kind(wanted.kind);
    let since = |what: String| match wanted.since {
        Some(year) => told(names, "wants-since", what, ("year", year.into())),
        None => what,
    };
    let number =
        wanted.at_least.map(|count| names.words.counted(&format!("wants-inventories-{kind}"), count));
    let row = wanted.in_a_row.map(|count| names.words.counted(&format!("wants-row-{kind}"), count));
    joined(names, "criteria-and", number.into_iter().chain(row).map(since).collect())
}

fn reduction(names: Names<'_>, wanted: &ReductionWanted) -> String {
    let words = names.words;
    let head = if wanted.per_head { "wants-reduction-head" } else { "wants-reduction" };
    let mut text = words.tell(head, &[("amount", names.threshold(wanted.of).into())]);
    if wanted.kind == InventoryKind::Operations {
        text = words.tell("wants-of-operations", &[("what", text.into())]);
    }
    if !wanted.sectors.is_empty() {
        text = told(names, "wants-in-sectors", text, ("list", sector_names(names, &wanted.sectors).into()));
    }
    text = of_total(names, text, wanted.total);
    text = match wanted.since {
        Since::Year(year) => told(names, "wants-than-year", text, ("year", year.into())),
        Since::First => words.tell("wants-than-first", &[("what", text.into())]),
        Since::Previous => words.tell("wants-than-previous", &[("what", text.into())]),
        Since::YearsBefore(count) => {
            told(names, "wants-than-before", text, ("count", i64::from(count).into()))
        }
    };
    let by = wanted.by.map(|by| words.tell("wants-till", &[("year", by.into())]));
    joined(names, "criteria-join", std::iter::once(text).chain(by).collect())
}

fn peak(names: Names<'_>, wanted: &PeakWanted) -> String {
    let words = names.words;
    let what = words.say(if wanted.per_head { "wants-emissions-head" } else { "wants-emissions" });
    let before = wanted.before.value.to_integer().unwrap_or(0);
    let key = if wanted.before.beyond { "wants-peak-more" } else { "wants-peak-at-least" };
    let given =
        [("what", what.into()), ("count", before.into()), ("above", names.threshold(wanted.above).into())];
    of_total(names, words.tell(key, &given), wanted.total)
}

fn plan(names: Names<'_>, wanted: &PlanWanted) -> String {
    let words = names.words;
    let kinds: Vec<String> =
        wanted.kinds.iter().map(|kind| words.say(&format!("wants-plan-{kind}"))).collect();
    let mut text = if kinds.is_empty() { words.say("wants-plan") } else { either(names, &kinds) };
    if let Some(age) = wanted.not_older_than {
        text = told(names, "wants-at-most-ago", text, ("count", i64::from(age).into()));
    }
    if wanted.published {
        text = words.tell("wants-readable", &[("what", text.into())]);
    }
    text
}

fn actions(names: Names<'_>, wanted: &ActionsWanted) -> String {
    let words = names.words;
    let states: Vec<String> = wanted
        .status
        .iter()
        .map(|status| words.say(&format!("action-is-{}", crate::plan::words::anchor(status))))
        .collect();
    let mut text = match states.is_empty() {
        true => words.counted("wants-actions", wanted.at_least),
        false => {
            let given = [("count", wanted.at_least.into()), ("list", either(names, &states).into())];
            words.tell("wants-actions-in-state", &given)
        }
    };
    if !wanted.pathways.is_empty() {
        let pathways: Vec<String> =
            wanted.pathways.iter().map(|id| decapitalised(&names.words.pathway(id))).collect();
        text = told(names, "wants-on-pathway", text, ("list", either(names, &pathways).into()));
    }
    if !wanted.sectors.is_empty() {
        text = told(names, "wants-in-sectors", text, ("list", sector_names(names, &wanted.sectors).into()));
    }
    if !wanted.sdgs.is_empty() {
        let goals: Vec<String> = wanted.sdgs.iter().map(|goal| words.count((*goal).into())).collect();
        text = told(names, "wants-for-goals", text, ("list", either(names, &goals).into()));
    }
    let share = wanted.share_of_gap;
    let share =
        share.map(|share| words.tell("wants-close-gap", &[("amount", names.threshold(share).into())]));
    joined(names, "criteria-join", std::iter::once(text).chain(share).collect())
}

fn hazards(names: Names<'_>, wanted: &HazardsWanted) -> String {
    let words = names.words;
    let aspects: Vec<String> =
        wanted.with.iter().map(|aspect| words.say(&format!("hazard-{}", aspect.name()))).collect();
    if aspects.is_empty() {
        return words.counted("wants-hazards", wanted.at_least);
    }
    let list = words.listed(aspects.iter().map(String::as_str));
    words.tell("wants-hazards-with", &[("count", wanted.at_least.into()), ("list", list.into())])
}

fn commitment(names: Names<'_>, wanted: &CommitmentWanted) -> String {
    let signed = with_list(names, "wants-commitment", either(names, &wanted.names));
    let age = wanted.not_older_than.map(|age| with_count(names, "wants-at-most-back", age));
    joined(names, "criteria-join", std::iter::once(signed).chain(age).collect())
}

fn journey(names: Names<'_>, wanted: &JourneyWanted) -> String {
    let words = names.words;
    let framework = names.model.frameworks.iter().find(|framework| framework.id == wanted.framework);
    let title =
        framework.map_or_else(|| wanted.framework.clone(), |framework| words.framework_title(framework));
    let step = |id: &String| {
        let known = framework.and_then(|framework| Some((framework, &framework.steps[framework.step(id)?])));
        let title = known.map_or_else(|| id.clone(), |(framework, step)| words.step_title(framework, step));
        words.tell("criteria-quoted", &[("text", title.into())])
    };
    let steps: Vec<String> = wanted.steps.iter().map(step).collect();
    let title = ("title", title.into());
    match (wanted.at_least, steps.as_slice()) {
        (Some(count), []) => words.tell("wants-steps", &[("count", count.into()), title]),
        (Some(count), _) => {
            let list = joined(names, "criteria-join", steps);
            let count = words.count(count);
            words.tell("wants-some-steps", &[("count", count.into()), ("list", list.into()), title])
        }
        (None, [step]) => words.tell("wants-step", &[("step", step.into()), title]),
        (None, steps) => {
            let list = words.listed(steps.iter().map(String::as_str));
            words.tell("wants-these-steps", &[("list", list.into()), title])
        }
    }
}

fn quality(names: Names<'_>, wanted: &QualityWanted) -> String {
    let side = if wanted.of_factors { "factor" } else { "activity" };
    let of = |grade: &str, share| {
        let amount = names.threshold(share);
        names.words.tell(&format!("wants-quality-{grade}-{side}"), &[("amount", amount.into())])
    };
    let high = wanted.high.map(|share| of("high", share));
    let better = wanted.medium_or_better.map(|share| of("better", share));
    joined(names, "criteria-and", high.into_iter().chain(better).collect())
}

fn membership(names: Names<'_>, wanted: &MembershipWanted) -> String {
    match wanted.years {
        0 => names.words.say("wants-membership"),
        count => with_count(names, "wants-membership-years", count),
    }
}
