//! Figures per head with people of another year, or with none.

use crate::diagnostic::{Code, Diagnostic};

use super::subject::Subject;

/// One warning a member: that it has no population, or at the inventory whose population is farthest.
pub fn population(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let has_total = |seen: &&super::subject::Seen<'_>| subject.headline(seen).is_some();
    let Some(first) = subject.years.iter().find(has_total) else { return Vec::new() };
    let member = subject.member;
    if member.population.last().is_none() {
        let message = format!("{} has inventories and no population, so no figure per head", member.name);
        let fault = Diagnostic::at(Code::NoPopulation, member.place.clone(), message);
        let year = first.year();
        return vec![fault.help(format!("add `population: {{{year}: {{value: ..., source: \"...\"}}}}`"))];
    }
    let near = subject.plausible().population_near.filter(|_| subject.is_told(Code::DistantPopulation));
    let Some(near) = near else { return Vec::new() };
    let years = || member.population.iter().map(|(year, _)| year);
    let distances = subject.years.iter().filter(has_total).filter_map(|seen| {
        let nearest = years().min_by_key(|year| (year.since(seen.year()).abs(), *year))?;
        Some((nearest.since(seen.year()).abs(), seen, nearest))
    });
    let far: Vec<_> = distances.filter(|(distance, _, _)| *distance > near).collect();
    let Some((distance, seen, nearest)) = far.iter().max_by_key(|(distance, _, _)| *distance) else {
        return Vec::new();
    };
    let within = subject.rules.network.accounting.population_within;
    let what = match *distance > within {
        true => "so there is no figure per head",
        false => "and serves for its figure per head",
    };
    let year = seen.year();
    let message = format!("the population nearest to {year} is of {nearest}, {distance} years away, {what}");
    let mut fault = Diagnostic::at(Code::DistantPopulation, seen.inventory.year_place(), message);
    if let Some(known) = member.population.get(*nearest) {
        fault = fault.label(known.place.clone(), "the nearest");
    }
    let years: Vec<String> = far.iter().map(|(_, seen, _)| seen.year().to_string()).collect();
    vec![fault.help(format!("give the member its population of {}", years.join(", ")))]
}
