//! What is still missing for a criterion, in words that can stand in a list.

use crate::account::{
    DatedFact, Fact, Finding, InventoryLack, JourneyFact, Judgement, QualityFact, ReductionFact, TargetLack,
};
use crate::model::{ReductionWanted, Threshold, Wants};
use crate::plan::words::decapitalised;
use crate::quantity::{Dec, Year};

use super::part::{joined, points, sector_names, share, told};
use super::wants::sentence;
use super::{Names, found};

/// What is missing: one entry for each criterion that is not met, in the order in which they stand.
pub fn missing(names: Names<'_>, findings: &[Finding<'_>]) -> Vec<String> {
    let open = findings.iter().filter(|finding| finding.judgement != Judgement::Met);
    open.flat_map(|finding| of_one(names, finding)).collect()
}

fn of_one(names: Names<'_>, finding: &Finding<'_>) -> Vec<String> {
    // What all must be there for is missing part by part.
    if let (Wants::All(_), None) = (&finding.criterion.wants, &finding.criterion.says) {
        return missing(names, &finding.parts);
    }
    let wanted = sentence(names, finding.criterion);
    let is_unknown = finding.judgement == Judgement::Unknown;
    let gap = gap(names, finding).or_else(|| is_unknown.then(|| unknown(names, finding)).flatten());
    vec![match gap {
        Some(gap) if !gap.is_empty() => {
            names.words.tell("missing-gap", &[("wanted", wanted.into()), ("gap", gap.into())])
        }
        _ => wanted,
    }]
}

/// What lies between what was found and what is wanted.
fn gap(names: Names<'_>, finding: &Finding<'_>) -> Option<String> {
    match &finding.fact {
        Fact::Inventory(Some(found)) => Some(inventory(names, found.inventory.year, &found.lacks)),
        Fact::Count { found, wanted, .. } if finding.judgement == Judgement::NotMet => {
            more(names, finding, wanted.saturating_sub(*found))
        }
        Fact::Streak { found, wanted, .. } => {
            Some(names.words.counted("missing-row", wanted.saturating_sub(*found)))
        }
        Fact::Target(Some(found)) => target(names, finding, (found.reduction, &found.lacks)),
        Fact::Reduction(fact) => reduction(names, finding, fact),
        Fact::Plan(fact) | Fact::Commitment(fact) => dated(names, *fact),
        Fact::Gap(Some(percent)) => match &finding.criterion.wants {
            Wants::Actions(wanted) => short_of(names, *percent, wanted.share_of_gap?),
            _ => None,
        },
        Fact::Journey(fact) => Some(steps(names, fact)),
        Fact::Quality(QualityFact::Known { percent, .. }) => match &finding.criterion.wants {
            Wants::Quality(quality) => short_of(names, *percent, quality.high.or(quality.medium_or_better)?),
            _ => None,
        },
        _ => None,
    }
}

/// The steps that are not taken, of which so many are needed.
fn steps(names: Names<'_>, fact: &JourneyFact<'_>) -> String {
    let open = fact.open.iter().map(|step| names.words.step_title(fact.framework, step)).collect();
    let list = joined(names, "criteria-join", open);
    let count = fact.wanted.saturating_sub(fact.taken);
    if count == fact.open.len() {
        return list;
    }
    let count = names.words.count(count);
    names.words.tell("missing-steps-of", &[("count", count.into()), ("list", list.into())])
}

/// Why something cannot be known, where more is to be said than that people decide it.
fn unknown(names: Names<'_>, finding: &Finding<'_>) -> Option<String> {
    match finding.fact {
        Fact::People(_) | Fact::Parts => None,
        _ => Some(decapitalised(&found(names, finding))),
    }
}

fn inventory(names: Names<'_>, year: Year, lacks: &[InventoryLack]) -> String {
    let words = names.words;
    let of = |key: &str| words.tell(key, &[("year", year.into())]);
    let told = |lack: &InventoryLack| match lack {
        InventoryLack::TooOld(_) => words.say("missing-newer"),
        InventoryLack::Unanswered(count) => {
            words.tell("missing-words", &[("count", (*count as usize).into()), ("year", year.into())])
        }
        InventoryLack::Incomplete { answered, asked } => {
            let count = |count: u32| words.count(count as usize);
            let counts = [("answered", count(*answered).into()), ("asked", count(*asked).into())];
            let given: Vec<_> = std::iter::once(("year", year.into())).chain(counts).collect();
            words.tell("missing-answers", &given)
        }
        InventoryLack::Unverified => of("missing-verification"),
        InventoryLack::Protocol => of("missing-protocol"),
        InventoryLack::Gases(_) => of("missing-gases"),
        InventoryLack::GasesUnknown(_) => of("missing-gases-unknown"),
        InventoryLack::EarlierEdition => of("missing-edition"),
    };
    joined(names, "criteria-join", lacks.iter().map(told).collect())
}

fn more(names: Names<'_>, finding: &Finding<'_>, lacking: usize) -> Option<String> {
    let key = match &finding.criterion.wants {
        Wants::Inventories(_) => "missing-inventories",
        Wants::Hazards(_) => "missing-hazards",
        _ => "missing-actions",
    };
    (lacking > 0).then(|| names.words.counted(key, lacking))
}

fn target(
    names: Names<'_>,
    finding: &Finding<'_>,
    (reduction, lacks): (Option<Dec>, &[TargetLack]),
) -> Option<String> {
    let Wants::Target(wanted) = &finding.criterion.wants else { return None };
    let told = |lack: &TargetLack| {
        let key = match lack {
            TargetLack::Small => return short_of(names, reduction?, wanted.reduction?),
            TargetLack::LessThanScience { found, wanted } => {
                return Some(points(names, wanted.minus(*found)?));
            }
            TargetLack::Status => return None,
            TargetLack::TooLate => "missing-target-later",
            TargetLack::TooEarly => "missing-target-earlier",
            TargetLack::Undated => "missing-target-undated",
            TargetLack::SizeUnknown => "missing-target-base",
            TargetLack::AboveScience { .. } => "missing-target-less",
            TargetLack::ScienceUnknown => "missing-target-science",
            TargetLack::StatusUnknown => "missing-target-inventory",
        };
        Some(names.words.say(key))
    };
    Some(joined(names, "criteria-join", lacks.iter().filter_map(told).collect()))
}

/// `4.2 points more`
fn short_of(names: Names<'_>, percent: Dec, wanted: Threshold) -> Option<String> {
    let gap = wanted.value.times(Dec::HUNDRED)?.minus(percent)?;
    Some(match gap.is_zero() {
        true => names.words.tell("missing-exactly", &[("share", share(names, wanted.value).into())]),
        false => points(names, gap),
    })
}

fn reduction(names: Names<'_>, finding: &Finding<'_>, fact: &ReductionFact) -> Option<String> {
    let Wants::Reduction(wanted) = &finding.criterion.wants else { return None };
    let ReductionWanted { by, of, .. } = wanted;
    let words = names.words;
    let year_of = |key: &str, year: Year| Some(words.tell(key, &[("year", year.into())]));
    match fact {
        ReductionFact::Known { percent, .. } => {
            let gap = short_of(names, *percent, *of)?;
            Some(match by {
                Some(by) => words.tell("missing-by", &[("gap", gap.into()), ("year", (*by).into())]),
                None => gap,
            })
        }
        ReductionFact::NoInventory => {
            let inventory = words.say("missing-inventory");
            Some(match wanted.sectors.is_empty() {
                true => inventory,
                false => {
                    let list = sector_names(names, &wanted.sectors);
                    told(names, "wants-in-sectors", inventory, ("list", list.into()))
                }
            })
        }
        ReductionFact::NoBase(Some(year)) => year_of("missing-inventory-of", *year),
        ReductionFact::NoBase(None) => Some(words.say("missing-second")),
        ReductionFact::LeftOut { latest, .. } => year_of("missing-left-out", *latest),
        ReductionFact::NoPeople(year) => year_of("missing-population", *year),
    }
}

fn dated(names: Names<'_>, fact: DatedFact) -> Option<String> {
    let words = names.words;
    match fact {
        DatedFact::TooOld(day) => Some(words.tell("missing-newest-is", &[("day", words.day(day).into())])),
        DatedFact::Undated => Some(words.say("missing-day")),
        DatedFact::Unpublished => Some(words.say("missing-address")),
        DatedFact::Found(_) | DatedFact::Nothing => None,
    }
}
