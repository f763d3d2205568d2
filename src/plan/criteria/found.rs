//! What was found where a criterion was looked into, in a sentence.

use crate::account::{
    DatedFact, Fact, Finding, InventoryFact, InventoryLack, Judgement, PeakFact, QualityFact, ReductionFact,
    TargetFact, TargetLack,
};
use crate::model::{Award, GasIndex, ReductionWanted, Wants};
use crate::plan::words::anchor;
use crate::quantity::{Date, Dec, Year};

use super::Names;
use super::part::{beside, joined, sector_names, with_list};

/// What was found, without a full stop.
pub fn found(names: Names<'_>, finding: &Finding<'_>) -> String {
    let words = names.words;
    match &finding.fact {
        Fact::Parts => parts(names, finding),
        Fact::People(Some(award)) => given(names, award),
        Fact::People(None) => words.say("found-people"),
        Fact::Inventory(found) => inventory(names, found.as_ref()),
        Fact::Count { found, unknown, .. } => count(names, finding, (*found, *unknown)),
        Fact::Streak { found, newest, .. } => match newest {
            Some(newest) => {
                words.tell("found-row", &[("count", (*found).into()), ("newest", (*newest).into())])
            }
            None => words.say("found-no-inventory"),
        },
        Fact::Target(found) => target(names, finding, found.as_ref()),
        Fact::Reduction(fact) => reduction(names, finding, fact),
        Fact::Peak(fact) => peak(names, fact),
        Fact::Plan(fact) => dated(names, *fact, "plan"),
        Fact::Commitment(fact) => dated(names, *fact, "commitment"),
        Fact::Gap(Some(percent)) => {
            let wanted = match &finding.criterion.wants {
                Wants::Actions(wanted) => wanted.share_of_gap,
                _ => None,
            };
            words.tell("found-gap", &[("percent", beside(names, *percent, wanted).into())])
        }
        Fact::Gap(None) => words.say("found-gap-unknown"),
        Fact::GapOfThePast => words.say("found-gap-past"),
        Fact::Journey(fact) => {
            let taken = words.count(fact.taken);
            let title = words.framework_title(fact.framework);
            let given = [("taken", taken.into()), ("count", fact.wanted.into()), ("title", title.into())];
            words.tell("found-steps", &given)
        }
        Fact::Quality(fact) => quality(names, finding, *fact),
        Fact::Membership { joined, left } => membership(names, *joined, *left),
    }
}

fn parts(names: Names<'_>, finding: &Finding<'_>) -> String {
    let counts = |part: &&Finding<'_>| match (&finding.criterion.wants, finding.judgement) {
        // Of several ways the one that was gone.
        (Wants::Any(_) | Wants::AtLeast(..), Judgement::Met) => part.judgement == Judgement::Met,
        _ => true,
    };
    let parts = finding.parts.iter().filter(counts).map(|part| found(names, part)).collect();
    joined(names, "criteria-beside", parts)
}

fn given(names: Names<'_>, award: &Award) -> String {
    let year = ("year", award.year.into());
    match &award.citation {
        Some(citation) => {
            let citation = citation.trim().trim_end_matches('.');
            names.words.tell("found-given-citation", &[year, ("citation", citation.into())])
        }
        None => names.words.tell("found-given", &[year]),
    }
}

fn inventory(names: Names<'_>, found: Option<&InventoryFact<'_>>) -> String {
    let words = names.words;
    let Some(InventoryFact { inventory, lacks }) = found else {
        return words.say("found-no-such-inventory");
    };
    let mut given = vec![("year", inventory.year.into())];
    let verified = inventory.details().verified.as_ref();
    let verified = verified.filter(|_| !lacks.contains(&InventoryLack::Unverified));
    given.extend(verified.map(|verified| ("by", verified.by.as_str().into())));
    let lacks: Vec<String> = lacks.iter().map(|lack| inventory_lack(names, lack)).collect();
    let key = match (verified.is_some(), lacks.is_empty()) {
        (false, true) => "found-inventory",
        (false, false) => "found-inventory-lacks",
        (true, true) => "found-inventory-verified",
        (true, false) => "found-inventory-verified-lacks",
    };
    if !lacks.is_empty() {
        given.push(("lacks", joined(names, "criteria-and", lacks).into()));
    }
    words.tell(key, &given)
}

fn inventory_lack(names: Names<'_>, lack: &InventoryLack) -> String {
    let words = names.words;
    let gases = |key: &str, gases: &[GasIndex]| {
        let gases = gases.iter().map(|gas| names.model.references.gas_at(*gas).id.as_ref());
        with_list(names, key, words.listed(gases))
    };
    match lack {
        InventoryLack::TooOld(age) => words.tell("lack-old", &[("count", i64::from(*age).into())]),
        InventoryLack::Unanswered(count) => words.counted("lack-unanswered", *count as usize),
        InventoryLack::Incomplete { answered, asked } => {
            let count = |count: u32| words.count(count as usize);
            let given = [("answered", count(*answered).into()), ("asked", count(*asked).into())];
            words.tell("lack-incomplete", &given)
        }
        InventoryLack::Gases(lacking) => gases("lack-gases", lacking),
        InventoryLack::GasesUnknown(lacking) => gases("lack-gases-unknown", lacking),
        InventoryLack::Protocol => words.say("lack-protocol"),
        InventoryLack::Unverified => words.say("lack-unverified"),
        InventoryLack::EarlierEdition => words.say("lack-edition"),
    }
}

fn count(names: Names<'_>, finding: &Finding<'_>, (found, unknown): (usize, usize)) -> String {
    let words = names.words;
    let (none, some) = match &finding.criterion.wants {
        Wants::Inventories(_) => ("found-no-inventories", "count-inventories"),
        Wants::Hazards(_) => ("found-no-hazards", "found-hazards"),
        _ => ("found-no-actions", "found-actions"),
    };
    let text = if found == 0 { words.say(none) } else { words.counted(some, found) };
    match unknown {
        0 => text,
        unknown => words.tell("found-and-undated", &[("what", text.into()), ("count", unknown.into())]),
    }
}

fn target(names: Names<'_>, finding: &Finding<'_>, found: Option<&TargetFact<'_>>) -> String {
    let words = names.words;
    let Some(TargetFact { target, reduction, status, lacks }) = found else {
        return words.say("found-no-target");
    };
    let name = target.title.as_deref().unwrap_or(&target.id);
    let mut parts = vec![words.tell("found-target", &[("name", name.into()), ("year", target.year.into())])];
    if let Wants::Target(wanted) = &finding.criterion.wants {
        if let Some(percent) = reduction {
            let key = if wanted.per_head { "wants-less-head" } else { "wants-less" };
            parts.push(words.tell(key, &[("amount", beside(names, *percent, wanted.reduction).into())]));
        }
        parts.extend(status.map(|status| words.say(&format!("target-is-{}", anchor(status.name())))));
        parts.extend(lacks.iter().filter_map(|lack| target_lack(names, lack)));
    }
    joined(names, "criteria-join", parts)
}

fn target_lack(names: Names<'_>, lack: &TargetLack) -> Option<String> {
    let words = names.words;
    let plain = |value: Dec| words.exact(value.rounded_for_reading(3).normalized(), "").text;
    let percent = |value: Dec| words.numbers.percent_of(&plain(value));
    Some(match lack {
        TargetLack::Undated => words.say("lack-target-undated"),
        TargetLack::SizeUnknown => words.say("lack-target-size"),
        TargetLack::AboveScience { found, wanted } => {
            let given = [("found", plain(*found).into()), ("wanted", plain(*wanted).into())];
            words.tell("lack-target-above", &given)
        }
        TargetLack::LessThanScience { found, wanted } => {
            let given = [("found", percent(*found).into()), ("wanted", percent(*wanted).into())];
            words.tell("lack-target-less", &given)
        }
        TargetLack::ScienceUnknown => words.say("lack-target-science"),
        TargetLack::StatusUnknown
        | TargetLack::Status
        | TargetLack::Small
        | TargetLack::TooLate
        | TargetLack::TooEarly => return None,
    })
}

fn reduction(names: Names<'_>, finding: &Finding<'_>, fact: &ReductionFact) -> String {
    let Wants::Reduction(wanted) = &finding.criterion.wants else { return String::new() };
    let words = names.words;
    match fact {
        ReductionFact::Known { base, latest, percent } => reduced(names, wanted, (*base, *latest, *percent)),
        ReductionFact::NoInventory => words.say("found-no-figure"),
        ReductionFact::NoBase(Some(year)) => words.tell("found-no-base", &[("year", (*year).into())]),
        ReductionFact::NoBase(None) => words.say("found-no-earlier"),
        ReductionFact::LeftOut { base, latest, spots } => {
            let list = words.listed(spots.iter().map(|spot| names.model.references.gpc.id(*spot)));
            let given = [("latest", (*latest).into()), ("list", list.into()), ("base", (*base).into())];
            words.tell("found-left-out", &given)
        }
        ReductionFact::NoPeople(year) => words.tell("found-no-population", &[("year", (*year).into())]),
    }
}

type Reduced = ((Year, Dec), (Year, Dec), Dec);

/// `Transportation: 10 t in 2020, 12 % less than 11.4 t in 2010`
fn reduced(names: Names<'_>, wanted: &ReductionWanted, (base, latest, percent): Reduced) -> String {
    let words = names.words;
    let figure = |value: Dec| {
        let (key, number) = match wanted.per_head {
            true => ("figure-tonnes-head", words.number(value, 2, "").text),
            false => ("figure-tonnes", words.tonnes(value).text),
        };
        words.tell(key, &[("number", number.into())])
    };
    let mut given = vec![
        ("now", figure(latest.1).into()),
        ("year", latest.0.into()),
        ("then", figure(base.1).into()),
        ("base", base.0.into()),
    ];
    let key = match (percent.is_zero(), percent.is_negative()) {
        (true, _) => "found-reduction-same",
        (false, false) => {
            given.push(("percent", beside(names, percent, Some(wanted.of)).into()));
            "found-reduction-less"
        }
        (false, true) => {
            given.push(("percent", beside(names, percent.abs(), None).into()));
            "found-reduction-more"
        }
    };
    let what = words.tell(key, &given);
    if wanted.sectors.is_empty() {
        return what;
    }
    let list = sector_names(names, &wanted.sectors);
    words.tell("found-of-sectors", &[("list", list.into()), ("what", what.into())])
}

fn peak(names: Names<'_>, fact: &PeakFact) -> String {
    let words = names.words;
    match fact {
        PeakFact::NoInventory => words.say("found-no-figure"),
        PeakFact::Known { peak, latest, .. } if peak.0 == latest.0 => {
            words.tell("found-peak-now", &[("year", latest.0.into())])
        }
        PeakFact::Known { peak, latest, above } => {
            let given = [
                ("peak", peak.0.into()),
                ("count", i64::from(latest.0.since(peak.0)).into()),
                ("latest", latest.0.into()),
            ];
            let above = above.map(|above| {
                let given = [("percent", beside(names, above, None).into()), ("latest", latest.0.into())];
                words.tell("found-peak-above", &given)
            });
            let parts = std::iter::once(words.tell("found-peak", &given)).chain(above);
            joined(names, "criteria-join", parts.collect())
        }
    }
}

/// A plan or a commitment by its day.
fn dated(names: Names<'_>, fact: DatedFact, what: &str) -> String {
    let words = names.words;
    let on =
        |how: &str, day: Date| words.tell(&format!("found-{what}-{how}"), &[("day", words.day(day).into())]);
    match fact {
        DatedFact::Found(Some(day)) => on("on", day),
        DatedFact::TooOld(day) => on("old", day),
        DatedFact::Found(None) => words.say(&format!("found-{what}")),
        DatedFact::Nothing => words.say(&format!("found-{what}-nothing")),
        DatedFact::Undated => words.say(&format!("found-{what}-undated")),
        DatedFact::Unpublished => words.say(&format!("found-{what}-unpublished")),
    }
}

fn quality(names: Names<'_>, finding: &Finding<'_>, fact: QualityFact) -> String {
    let words = names.words;
    let wanted = match &finding.criterion.wants {
        Wants::Quality(wanted) => wanted.high.or(wanted.medium_or_better),
        _ => None,
    };
    match fact {
        QualityFact::Known { year, percent } => {
            let given = [("percent", beside(names, percent, wanted).into()), ("year", year.into())];
            words.tell("found-quality", &given)
        }
        QualityFact::NotStated(year) => words.tell("found-quality-unstated", &[("year", year.into())]),
        QualityFact::NoInventory => words.say("found-no-inventory"),
    }
}

fn membership(names: Names<'_>, joined: Option<Date>, left: bool) -> String {
    let words = names.words;
    match (joined, left) {
        (_, true) => words.say("found-has-left"),
        (Some(joined), false) => words.tell("found-joined", &[("day", words.day(joined).into())]),
        (None, false) => words.say("found-joined-unknown"),
    }
}
