//! What is still missing for a criterion, in words that can stand in a list.

use crate::account::{
    DatedFact, Fact, Finding, InventoryLack, Judgement, QualityFact, ReductionFact, TargetLack,
};
use crate::model::{ReductionWanted, Threshold, Wants};
use crate::quantity::Dec;

use super::part::{in_sectors, points, share};
use super::wants::sentence;
use super::{Names, counted, found};

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
    let gap = match &finding.fact {
        Fact::Inventory(Some(found)) => Some(inventory(found.inventory.year, &found.lacks)),
        Fact::Count { found, wanted, .. } if finding.judgement == Judgement::NotMet => {
            more(finding, wanted.saturating_sub(*found))
        }
        Fact::Streak { found, wanted, .. } => {
            Some(format!("{} more in a row", counted(wanted.saturating_sub(*found), "year", "years")))
        }
        Fact::Target(Some(found)) => target(finding, (found.reduction, &found.lacks)),
        Fact::Reduction(fact) => reduction(names, finding, fact),
        Fact::Plan(fact) | Fact::Commitment(fact) => dated(*fact),
        Fact::Gap(Some(percent)) => share_of_gap(finding, *percent),
        Fact::Journey(fact) => {
            let open: Vec<&str> = fact.open.iter().map(|step| step.title.as_str()).collect();
            let count = fact.wanted.saturating_sub(fact.taken);
            let lead = if count == open.len() { String::new() } else { format!("{count} of: ") };
            Some(format!("{lead}{}", open.join(", ")))
        }
        Fact::Quality(QualityFact::Known { percent, .. }) => match &finding.criterion.wants {
            Wants::Quality(quality) => {
                quality.high.or(quality.medium_or_better).and_then(|wanted| short_of(*percent, wanted))
            }
            _ => None,
        },
        _ => None,
    };
    let gap =
        gap.or_else(|| (finding.judgement == Judgement::Unknown).then(|| unknown(names, finding)).flatten());
    vec![match gap {
        Some(gap) if !gap.is_empty() => format!("{wanted}: {gap}"),
        _ => wanted,
    }]
}

/// Why something cannot be known, where more is to be said than that people decide it.
fn unknown(names: Names<'_>, finding: &Finding<'_>) -> Option<String> {
    match finding.fact {
        Fact::People(_) | Fact::Parts => None,
        _ => {
            let found = found(names, finding);
            let mut letters = found.chars();
            letters.next().map(|first| first.to_lowercase().chain(letters).collect())
        }
    }
}

fn inventory(year: crate::quantity::Year, lacks: &[InventoryLack]) -> String {
    let words: Vec<String> = lacks
        .iter()
        .map(|lack| match lack {
            InventoryLack::TooOld(_) => "a newer inventory".to_owned(),
            InventoryLack::Unanswered(count) => {
                format!(
                    "a word about {} more in that of {year}",
                    counted(*count as usize, "reference", "references")
                )
            }
            InventoryLack::Incomplete { answered, asked } => {
                format!("that of {year} answers {answered} of {asked}")
            }
            InventoryLack::Unverified => format!("a verification of that of {year}"),
            InventoryLack::Protocol => format!("that of {year} follows another protocol"),
            InventoryLack::Gases(_) => format!("masses of those gases in that of {year}"),
            InventoryLack::GasesUnknown(_) => format!("masses by gas in that of {year}, which gives CO2e"),
            InventoryLack::EarlierEdition => format!("more than the totals of that of {year} as it was"),
        })
        .collect();
    words.join(", ")
}

fn more(finding: &Finding<'_>, lacking: usize) -> Option<String> {
    if lacking == 0 {
        return None;
    }
    let (one, many) = match &finding.criterion.wants {
        Wants::Inventories(_) => ("inventory", "inventories"),
        Wants::Hazards(_) => ("hazard", "hazards"),
        _ => ("action", "actions"),
    };
    let noun = if lacking == 1 { one } else { many };
    Some(format!("{lacking} more {noun}"))
}

fn target(finding: &Finding<'_>, (reduction, lacks): (Option<Dec>, &[TargetLack])) -> Option<String> {
    let Wants::Target(wanted) = &finding.criterion.wants else { return None };
    let words: Vec<String> = lacks
        .iter()
        .filter_map(|lack| match lack {
            TargetLack::Small => short_of(reduction?, wanted.reduction?),
            TargetLack::TooLate => Some("the target there is is for a later year".to_owned()),
            TargetLack::TooEarly => Some("the target there is is for an earlier year".to_owned()),
            TargetLack::Undated => Some("the day on which the target was adopted".to_owned()),
            TargetLack::SizeUnknown => Some("a base that the reduction can be counted from".to_owned()),
            TargetLack::LessThanScience { found, wanted } => {
                Some(format!("{} more", points(wanted.minus(*found)?)))
            }
            TargetLack::AboveScience { .. } => Some("a target that comes to less".to_owned()),
            TargetLack::ScienceUnknown => {
                Some("a science-based value, and an inventory of its base year".to_owned())
            }
            TargetLack::StatusUnknown => Some("an inventory to judge the target by".to_owned()),
            TargetLack::Status => None,
        })
        .collect();
    Some(words.join(", "))
}

/// `4.2 points more`
fn short_of(percent: Dec, wanted: Threshold) -> Option<String> {
    let gap = wanted.value.times(Dec::HUNDRED)?.minus(percent)?;
    Some(match gap.is_zero() {
        true => format!("more than {}, which it is exactly", share(wanted.value)),
        false => format!("{} more", points(gap)),
    })
}

fn reduction(names: Names<'_>, finding: &Finding<'_>, fact: &ReductionFact) -> Option<String> {
    let Wants::Reduction(wanted) = &finding.criterion.wants else { return None };
    let ReductionWanted { by, of, .. } = wanted;
    match fact {
        ReductionFact::Known { percent, .. } => {
            let by = by.map_or_else(String::new, |by| format!(" by {by}"));
            short_of(*percent, *of).map(|gap| format!("{gap}{by}"))
        }
        ReductionFact::NoInventory => {
            Some(format!("an inventory{}", in_sectors(names.model, &wanted.sectors)))
        }
        ReductionFact::NoBase(Some(year)) => Some(format!("an inventory of {year}")),
        ReductionFact::NoBase(None) => Some("a second inventory".to_owned()),
        ReductionFact::LeftOut { latest, .. } => Some(format!("what the inventory of {latest} leaves out")),
        ReductionFact::NoPeople(year) => Some(format!("the population of {year}")),
    }
}

fn dated(fact: DatedFact) -> Option<String> {
    match fact {
        DatedFact::TooOld(day) => Some(format!("the newest is of {day}")),
        DatedFact::Undated => Some("the day of the one there is".to_owned()),
        DatedFact::Unpublished => Some("the address of the one there is".to_owned()),
        DatedFact::Found(_) | DatedFact::Nothing => None,
    }
}

fn share_of_gap(finding: &Finding<'_>, percent: Dec) -> Option<String> {
    match &finding.criterion.wants {
        Wants::Actions(wanted) => short_of(percent, wanted.share_of_gap?),
        _ => None,
    }
}
