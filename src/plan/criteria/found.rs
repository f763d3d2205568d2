//! What was found where a criterion was looked into, in a sentence.

use crate::account::{
    DatedFact, Fact, Finding, InventoryFact, InventoryLack, Judgement, PeakFact, QualityFact, ReductionFact,
    TargetFact, TargetLack,
};
use crate::model::{Award, Wants};
use crate::quantity::{Date, Dec};

use super::super::words;
use super::part::{beside, sector_names};
use super::wants::capital;
use super::{Names, counted, years};

/// What was found, without a full stop.
pub fn found(names: Names<'_>, finding: &Finding<'_>) -> String {
    match &finding.fact {
        Fact::Parts => parts(names, finding),
        Fact::People(Some(award)) => given(award),
        Fact::People(None) => "People decide this".to_owned(),
        Fact::Inventory(found) => inventory(names, found.as_ref()),
        Fact::Count { found, unknown, .. } => count(finding, *found, *unknown),
        Fact::Streak { found, newest, .. } => match newest {
            Some(newest) => format!("{} in a row up to {newest}", counted(*found, "year", "years")),
            None => "There is no inventory".to_owned(),
        },
        Fact::Target(found) => target(finding, found.as_ref()),
        Fact::Reduction(fact) => reduction(names, finding, fact),
        Fact::Peak(fact) => peak(fact),
        Fact::Plan(fact) => dated(*fact, "plan", "adopted"),
        Fact::Commitment(fact) => dated(*fact, "commitment", "signed"),
        Fact::Gap(Some(percent)) => {
            let wanted = match &finding.criterion.wants {
                Wants::Actions(wanted) => wanted.share_of_gap,
                _ => None,
            };
            format!("The actions close {} of the gap", beside(*percent, wanted))
        }
        Fact::Gap(None) => "How far the actions go towards a target cannot be told".to_owned(),
        Fact::GapOfThePast => "What the actions of that year went towards a target cannot be told".to_owned(),
        Fact::Journey(fact) => {
            format!(
                "{} of {} taken on {}",
                fact.taken,
                counted(fact.wanted, "step", "steps"),
                fact.framework.title
            )
        }
        Fact::Quality(fact) => quality(finding, *fact),
        Fact::Membership { joined, left } => membership(*joined, *left),
    }
}

fn parts(names: Names<'_>, finding: &Finding<'_>) -> String {
    let counts = |part: &&Finding<'_>| match (&finding.criterion.wants, finding.judgement) {
        // Of several ways the one that was gone.
        (Wants::Any(_) | Wants::AtLeast(..), Judgement::Met) => part.judgement == Judgement::Met,
        _ => true,
    };
    let found_of = |part: &Finding<'_>| found(names, part);
    finding.parts.iter().filter(counts).map(found_of).collect::<Vec<_>>().join("; ")
}

fn given(award: &Award) -> String {
    match &award.citation {
        Some(citation) => format!("Given for {}: {}", award.year, citation.trim().trim_end_matches('.')),
        None => format!("Given for {}", award.year),
    }
}

fn inventory(names: Names<'_>, found: Option<&InventoryFact<'_>>) -> String {
    let Some(InventoryFact { inventory, lacks }) = found else {
        return "There is no such inventory".to_owned();
    };
    let mut text = format!("The inventory of {}", inventory.year);
    if let Some(verified) =
        inventory.verified.as_ref().filter(|_| !lacks.contains(&InventoryLack::Unverified))
    {
        text.push_str(&format!(", verified by {}{}", verified.by, if lacks.is_empty() { "" } else { "," }));
    }
    let lacks: Vec<String> = lacks.iter().map(|lack| inventory_lack(names, lack)).collect();
    if !lacks.is_empty() {
        text.push_str(&format!(" {}", lacks.join(", and ")));
    }
    text
}

fn inventory_lack(names: Names<'_>, lack: &InventoryLack) -> String {
    let gases = |gases: &[crate::model::GasIndex]| {
        words::english().listed(gases.iter().map(|gas| names.model.references.gas_at(*gas).id.as_ref()))
    };
    match lack {
        InventoryLack::TooOld(age) => format!("is {} old", years(*age)),
        InventoryLack::Unanswered(count) => {
            format!("has no word about {}", counted(*count as usize, "reference", "references"))
        }
        InventoryLack::Incomplete { answered, asked } => format!("answers {answered} of {asked} references"),
        InventoryLack::Gases(lacking) => format!("has no {}", gases(lacking)),
        InventoryLack::GasesUnknown(lacking) => {
            format!("gives CO2e in some lines, so that {} cannot be told", gases(lacking))
        }
        InventoryLack::Protocol => "follows another protocol".to_owned(),
        InventoryLack::Unverified => "is not verified".to_owned(),
        InventoryLack::EarlierEdition => "is known of that day by its totals alone".to_owned(),
    }
}

fn count(finding: &Finding<'_>, found: usize, unknown: usize) -> String {
    let (one, many) = match &finding.criterion.wants {
        Wants::Inventories(_) => ("inventory", "inventories"),
        Wants::Hazards(_) => ("assessed hazard", "assessed hazards"),
        _ => ("such action", "such actions"),
    };
    let text = if found == 0 { format!("No {one}") } else { counted(found, one, many) };
    match unknown {
        0 => text,
        unknown => format!("{text}, and {} without a year or day", counted(unknown, "other", "others")),
    }
}

fn target(finding: &Finding<'_>, found: Option<&TargetFact<'_>>) -> String {
    let Some(TargetFact { target, reduction, status, lacks }) = found else {
        return "There is no such target".to_owned();
    };
    let name = target.title.as_deref().unwrap_or(&target.id);
    let mut text = format!("The target {name} for {}", target.year);
    let Wants::Target(wanted) = &finding.criterion.wants else { return text };
    if let Some(percent) = reduction {
        let per_head = if wanted.per_head { " per head" } else { "" };
        text.push_str(&format!(", {} less{per_head}", beside(*percent, wanted.reduction)));
    }
    if let Some(status) = status {
        text.push_str(&format!(", {}", status.name().replace('-', " ")));
    }
    for lack in lacks {
        text.push_str(&target_lack(lack));
    }
    text
}

fn target_lack(lack: &TargetLack) -> String {
    let plain = |value: Dec| words::english().exact(value.rounded_for_reading(3).normalized(), "").text;
    match lack {
        TargetLack::Undated => ", which does not say when it was adopted".to_owned(),
        TargetLack::SizeUnknown => ", whose reduction cannot be told".to_owned(),
        TargetLack::AboveScience { found, wanted } => {
            format!(", which comes to {} t where science asks for {} t", plain(*found), plain(*wanted))
        }
        TargetLack::LessThanScience { found, wanted } => {
            format!(", {} % less where science asks for {} %", plain(*found), plain(*wanted))
        }
        TargetLack::ScienceUnknown => ", which cannot be held against science".to_owned(),
        TargetLack::StatusUnknown
        | TargetLack::Status
        | TargetLack::Small
        | TargetLack::TooLate
        | TargetLack::TooEarly => String::new(),
    }
}

fn reduction(names: Names<'_>, finding: &Finding<'_>, fact: &ReductionFact) -> String {
    let Wants::Reduction(wanted) = &finding.criterion.wants else { return String::new() };
    match fact {
        ReductionFact::Known { base, latest, percent } => {
            let way = match (percent.is_zero(), percent.is_negative()) {
                (true, _) => "as much as".to_owned(),
                (false, false) => format!("{} less than", beside(*percent, Some(wanted.of))),
                (false, true) => format!("{} more than", beside(percent.abs(), None)),
            };
            let figure = |value: Dec| match wanted.per_head {
                true => format!("{} t a head", words::english().number(value, 2, "").text),
                false => format!("{} t", words::english().tonnes(value).text),
            };
            let sectors = match wanted.sectors.is_empty() {
                true => String::new(),
                false => format!("{}: ", sector_names(names.model, &wanted.sectors)),
            };
            format!("{sectors}{} in {}, {way} {} in {}", figure(latest.1), latest.0, figure(base.1), base.0)
        }
        ReductionFact::NoInventory => "There is no inventory with such a figure".to_owned(),
        ReductionFact::NoBase(Some(year)) => format!("There is no inventory of {year} to compare with"),
        ReductionFact::NoBase(None) => "There is no earlier inventory to compare with".to_owned(),
        ReductionFact::LeftOut { base, latest, spots } => {
            let ids = words::english().listed(spots.iter().map(|spot| names.model.references.gpc.id(*spot)));
            format!("The inventory of {latest} leaves out {ids}, which that of {base} has")
        }
        ReductionFact::NoPeople(year) => format!("No population is known for {year}"),
    }
}

fn peak(fact: &PeakFact) -> String {
    match fact {
        PeakFact::NoInventory => "There is no inventory with such a figure".to_owned(),
        PeakFact::Known { peak, latest, .. } if peak.0 == latest.0 => {
            format!("The newest figure, of {}, is the highest", latest.0)
        }
        PeakFact::Known { peak, latest, above } => {
            let above = above
                .map_or_else(String::new, |above| format!(", {} above {}", beside(above, None), latest.0));
            format!("Highest in {}, {} before {}{above}", peak.0, years(latest.0.since(peak.0)), latest.0)
        }
    }
}

fn dated(fact: DatedFact, what: &str, how: &str) -> String {
    match fact {
        DatedFact::Found(Some(day)) => capital(&format!("{how} on {day}")),
        DatedFact::Found(None) => format!("There is such a {what}"),
        DatedFact::Nothing => format!("There is no such {what}"),
        DatedFact::Undated => format!("There is such a {what}, which does not say when it was {how}"),
        DatedFact::TooOld(day) => format!("{} on {day}, too long ago", capital(how)),
        DatedFact::Unpublished => format!("There is such a {what}, without an address to read it at"),
    }
}

fn quality(finding: &Finding<'_>, fact: QualityFact) -> String {
    let wanted = match &finding.criterion.wants {
        Wants::Quality(wanted) => wanted.high.or(wanted.medium_or_better),
        _ => None,
    };
    match fact {
        QualityFact::Known { year, percent } => {
            format!("{} of emissions in the inventory of {year}", beside(percent, wanted))
        }
        QualityFact::NotStated(year) => format!("The inventory of {year} does not say how good its data are"),
        QualityFact::NoInventory => "There is no inventory".to_owned(),
    }
}

fn membership(joined: Option<Date>, left: bool) -> String {
    match (joined, left) {
        (_, true) => "It has left the network".to_owned(),
        (Some(joined), false) => format!("A member since {joined}"),
        (None, false) => "The day on which it joined is not given".to_owned(),
    }
}
