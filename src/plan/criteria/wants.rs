//! What a criterion wants, in a sentence that is made of its values; or in the words of `says:`.

use crate::model::{
    ActionsWanted, CommitmentWanted, Criterion, HazardsWanted, InventoriesWanted, InventoryKind,
    InventoryWanted, JourneyWanted, MembershipWanted, PeakWanted, PlanWanted, QualityWanted, ReductionWanted,
    ScienceBased, ScienceWanted, Since, TargetSort, TargetWanted, Wants,
};

use super::super::words;
use super::part::{in_sectors, kind, lead, of_total, sector_names, share, threshold};
use super::{Names, counted, either, years};

/// The same as a sentence of its own, without a full stop.
pub fn sentence(names: Names<'_>, criterion: &Criterion) -> String {
    capital(&wants(names, criterion))
}

/// With a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What a criterion wants, as a part of a sentence.
pub fn wants(names: Names<'_>, criterion: &Criterion) -> String {
    if let Some(says) = &criterion.says {
        return says.trim().trim_end_matches('.').to_owned();
    }
    let all = |criteria: &[Criterion]| -> Vec<String> {
        criteria.iter().map(|criterion| wants(names, criterion)).collect()
    };
    match &criterion.wants {
        Wants::All(parts) => all(parts).join(", and "),
        Wants::Any(parts) => format!("one of these: {}", all(parts).join("; or ")),
        Wants::Not(part) => format!("not this: {}", wants(names, part)),
        Wants::AtLeast(count, parts) => {
            format!("at least {count} of these: {}", all(parts).join("; "))
        }
        Wants::Inventory(wanted) => inventory(names, wanted),
        Wants::Inventories(wanted) => inventories(wanted),
        Wants::Target(wanted) => target(names, wanted),
        Wants::Reduction(wanted) => reduction(names, wanted),
        Wants::Peak(wanted) => peak(wanted),
        Wants::Plan(wanted) => plan(wanted),
        Wants::Actions(wanted) => actions(names, wanted),
        Wants::Hazards(wanted) => hazards(wanted),
        Wants::Commitment(wanted) => commitment(wanted),
        Wants::Journey(wanted) => journey(names, wanted),
        Wants::Quality(wanted) => quality(wanted),
        Wants::Membership(wanted) => membership(wanted),
        Wants::ByPeople(what) => what.trim().trim_end_matches('.').to_owned(),
    }
}

fn inventory(names: Names<'_>, wanted: &InventoryWanted) -> String {
    let mut parts = vec![match wanted.kind {
        InventoryKind::Community => "a community inventory".to_owned(),
        InventoryKind::Operations => "an inventory of the local government's own operations".to_owned(),
    }];
    parts.extend(wanted.not_older_than.map(|age| format!("at most {} old", years(age))));
    if !wanted.protocols.is_empty() {
        parts.push(format!("by {}", either(&wanted.protocols)));
    }
    let level = wanted.level.map_or("BASIC", |level| level.name());
    match wanted.complete {
        Some(complete) if complete.value == crate::quantity::Dec::ONE => {
            parts.push(format!("with an answer to everything that {level} asks for"));
        }
        Some(complete) => {
            parts.push(format!("with an answer to {} of what {level} asks for", threshold(complete)));
        }
        None if wanted.level.is_some() => {
            parts.push(format!("with a word about everything that {level} asks for"));
        }
        None => {}
    }
    if !wanted.gases.is_empty() {
        let gases = wanted.gases.iter().map(|gas| names.model.references.gas_at(*gas).id.as_ref());
        parts.push(format!("with {}", words::english().listed(gases)));
    }
    parts.extend(wanted.verified.then(|| "verified by somebody else".to_owned()));
    parts.join(", ")
}

fn inventories(wanted: &InventoriesWanted) -> String {
    let (kind, since) = (kind(wanted.kind), wanted.since);
    let since = since.map_or_else(String::new, |since| format!(" since {since}"));
    let number = wanted.at_least.map(|count| {
        format!(
            "at least {}{since}",
            counted(count, &format!("{kind} inventory"), &format!("{kind} inventories"))
        )
    });
    let row = wanted.in_a_row.map(|count| format!("{kind} inventories of {count} years in a row{since}"));
    number.into_iter().chain(row).collect::<Vec<_>>().join(", and ")
}

fn target(names: Names<'_>, wanted: &TargetWanted) -> String {
    let sorts: Vec<&str> = wanted.sorts.iter().map(|sort| sort_name(*sort)).collect();
    let mut text = match sorts.as_slice() {
        [] if wanted.net_zero_by.is_some() => "a net-zero target".to_owned(),
        [] => "a target".to_owned(),
        _ => {
            let sorts = either(&sorts);
            let article = if sorts.starts_with('a') { "an" } else { "a" };
            format!("{article} {sorts} target")
        }
    };
    text.push_str(match (wanted.operations, wanted.sectors.is_empty()) {
        (true, _) => " for the local government's own operations",
        (false, true) => " for the whole community",
        (false, false) => "",
    });
    if !wanted.sectors.is_empty() {
        text.push_str(&format!(" for {}", sector_names(names.model, &wanted.sectors)));
    }
    text.push_str(&of_total(wanted.total));
    let by = wanted.by.into_iter().chain(wanted.net_zero_by).min();
    text.push_str(&match (wanted.from, by) {
        (Some(from), Some(by)) if from == by => format!(" for {by}"),
        (Some(from), Some(by)) => format!(" for a year from {from} to {by}"),
        (Some(from), None) => format!(" for {from} or later"),
        (None, Some(by)) => format!(" by {by}"),
        (None, None) => String::new(),
    });
    let per_head = if wanted.per_head { " per head" } else { "" };
    if let Some(reduction) = wanted.reduction {
        text.push_str(&format!(", {} less{per_head}", threshold(reduction)));
    }
    match &wanted.science_based {
        Some(ScienceWanted::OfMember) => text.push_str(", at least what science asks of it"),
        Some(ScienceWanted::Given(science)) => {
            text.push_str(&format!(", at least what science asks: {}", value(science)))
        }
        None => {}
    }
    if !wanted.status.is_empty() {
        let states: Vec<String> = wanted.status.iter().map(|status| status.replace('-', " ")).collect();
        text.push_str(&format!(", that is {}", either(&states)));
    }
    text
}

/// `63.3 % less per head by 2030 than in 2018`
fn value(science: &ScienceBased) -> String {
    let per_head = if science.per_head { " per head" } else { "" };
    format!("{} less{per_head} by {} than in {}", share(science.reduction), science.year, science.base_year)
}

fn sort_name(sort: TargetSort) -> &'static str {
    match sort {
        TargetSort::Absolute => "absolute",
        TargetSort::Intensity => "per-head",
        TargetSort::Fixed => "fixed",
        TargetSort::NetZero => "net-zero",
        TargetSort::Forecast => "business-as-usual",
    }
}

fn reduction(names: Names<'_>, wanted: &ReductionWanted) -> String {
    let per_head = if wanted.per_head { " per head" } else { "" };
    let kind = if wanted.kind == InventoryKind::Operations { " of its own operations" } else { "" };
    let since = match wanted.since {
        Since::Year(year) => format!("in {year}"),
        Since::First => "in the first inventory".to_owned(),
        Since::Previous => "in the inventory before".to_owned(),
        Since::YearsBefore(count) => format!("{} before", years(count)),
    };
    let by = wanted.by.map_or_else(String::new, |by| format!(", by {by}"));
    format!(
        "{} less emissions{per_head}{kind}{}{} than {since}{by}",
        threshold(wanted.of),
        in_sectors(names.model, &wanted.sectors),
        of_total(wanted.total),
    )
}

fn peak(wanted: &PeakWanted) -> String {
    let per_head = if wanted.per_head { " per head" } else { "" };
    let before = wanted.before.value.to_integer().and_then(|count| i32::try_from(count).ok()).unwrap_or(0);
    format!(
        "emissions{per_head} that were highest {} {} before the newest inventory, and then {} above it{}",
        lead(wanted.before),
        years(before),
        threshold(wanted.above),
        of_total(wanted.total)
    )
}

fn plan(wanted: &PlanWanted) -> String {
    let kinds: Vec<&str> = wanted
        .kinds
        .iter()
        .map(|kind| if kind == "mitigation" { "climate action" } else { kind.as_str() })
        .collect();
    let kinds = either(&kinds);
    let mut text = match kinds.chars().next() {
        None => "a plan".to_owned(),
        Some(first) => format!("{} {kinds} plan", if "aeiou".contains(first) { "an" } else { "a" }),
    };
    text.push_str(" that was adopted");
    if let Some(age) = wanted.not_older_than {
        text.push_str(&format!(" at most {} ago", years(age)));
    }
    if wanted.published {
        text.push_str(" and can be read");
    }
    text
}

fn actions(names: Names<'_>, wanted: &ActionsWanted) -> String {
    let states = either(&wanted.status);
    let noun = |noun: &str| {
        if states.is_empty() {
            noun.to_owned()
        } else {
            format!("{noun} that {} {states}", verb(wanted.at_least))
        }
    };
    let mut text = format!("at least {}", counted(wanted.at_least, &noun("action"), &noun("actions")));
    if !wanted.pathways.is_empty() {
        let pathways: Vec<String> = wanted.pathways.iter().map(|id| id.replace('-', " ")).collect();
        text.push_str(&format!(" on the pathway {}", either(&pathways)));
    }
    text.push_str(&in_sectors(names.model, &wanted.sectors));
    if !wanted.sdgs.is_empty() {
        let goals: Vec<String> = wanted.sdgs.iter().map(u8::to_string).collect();
        text.push_str(&format!(" for goal {} of the SDGs", either(&goals)));
    }
    if let Some(share) = wanted.share_of_gap {
        text.push_str(&format!(", which close {} of the gap to a target", threshold(share)));
    }
    text
}

fn verb(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

fn hazards(wanted: &HazardsWanted) -> String {
    let aspects: Vec<&str> = wanted.with.iter().map(|aspect| aspect.name()).collect();
    let with = match aspects.as_slice() {
        [] => String::new(),
        _ => format!(" with its {}", words::english().listed(aspects.iter().copied())),
    };
    match wanted.at_least {
        1 => format!("an assessment of climate hazards{with}"),
        count => format!("an assessment of at least {count} climate hazards, each{with}"),
    }
}

fn commitment(wanted: &CommitmentWanted) -> String {
    let age = wanted.not_older_than.map_or_else(String::new, |age| format!(", at most {} ago", years(age)));
    format!("a signed commitment to {}{age}", either(&wanted.names))
}

fn journey(names: Names<'_>, wanted: &JourneyWanted) -> String {
    let framework = names.model.frameworks.iter().find(|framework| framework.id == wanted.framework);
    let title = framework.map_or(wanted.framework.as_str(), |framework| framework.title.as_str());
    let step = |id: &String| {
        let known = framework.and_then(|framework| Some(&framework.steps[framework.step(id)?]));
        format!("\u{201c}{}\u{201d}", known.map_or(id.as_str(), |step| step.title.as_str()))
    };
    let steps: Vec<String> = wanted.steps.iter().map(step).collect();
    match (wanted.at_least, steps.as_slice()) {
        (Some(count), []) => format!("at least {} of {title}", counted(count, "step", "steps")),
        (Some(count), steps) => format!("at least {count} of the steps {} of {title}", steps.join(", ")),
        (None, [step]) => format!("the step {step} of {title}"),
        (None, steps) => {
            format!("the steps {} of {title}", words::english().listed(steps.iter().map(String::as_str)))
        }
    }
}

fn quality(wanted: &QualityWanted) -> String {
    let side = if wanted.of_factors { "emission factors" } else { "activity data" };
    let high = wanted.high.map(|share| format!("high-quality {side} for {} of emissions", threshold(share)));
    let better = wanted
        .medium_or_better
        .map(|share| format!("{side} of medium or high quality for {} of emissions", threshold(share)));
    high.into_iter().chain(better).collect::<Vec<_>>().join(", and ")
}

fn membership(wanted: &MembershipWanted) -> String {
    match wanted.years {
        0 => "membership of the network".to_owned(),
        count => format!("membership of the network for at least {}", years(count)),
    }
}
