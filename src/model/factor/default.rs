//! The lint for factors that are far from the library's: a slip of a unit, more often than a special fuel.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::quantity::{Dec, Rate};

use super::super::inventory::Inventory;
use super::super::line::{Line, What};
use super::super::member::Member;
use super::super::reference::References;
use super::lookup::{Candidate, Wanted, Whereabouts, best, candidates, regions};
use super::{FactorValue, Factors};

/// A line with its inventory and member.
type Use<'m> = (&'m Member, &'m Inventory, &'m Line);

/// Warns of each factor in place or of the site's own that is farther than `threshold` (0.1 for 10 %) from the
/// library's for the same fuel, region and year; once a factor, at the first line that uses it.
pub fn far_from_default(
    members: &[Member],
    (factors, references): (&Factors, &References),
    threshold: Dec,
) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, (Use<'_>, usize)> = BTreeMap::new();
    for (found, lines) in uses(members).into_values() {
        let What::Activity { factor, of, .. } = &found.2.what else { continue };
        let first = seen.entry(identity(factor, of.as_deref())).or_insert((found, 0));
        first.1 += lines;
        // Pointers have no order that two runs share: the first line of the first file is told.
        if place(found) < place(first.0) {
            first.0 = found;
        }
    }
    let seen = seen.into_values();
    seen.filter_map(|(used, lines)| {
        let (default, share) = far(used, (factors, references), threshold)?;
        told(used, default, share, lines)
    })
    .collect()
}

/// A factor that is not the library's, and the lines of one member that use it.
#[derive(Clone, Debug)]
pub struct OwnFactor {
    factor: Arc<FactorValue>,
    /// Positions of the inventory and the line that come first.
    first: (usize, usize),
    lines: usize,
}

/// The factors of a member's lines that are not the library's, each once. A set's value is shared by all its lines; what is
/// written in place is compared by what it says.
pub fn own_factors(inventories: &[Inventory]) -> Vec<OwnFactor> {
    let mut found: Vec<OwnFactor> = Vec::new();
    let mut by_address: HashMap<usize, usize> = HashMap::new();
    let lines = inventories.iter().enumerate().flat_map(|(position, inventory)| {
        inventory.lines.iter().enumerate().map(move |(line, what)| ((position, line), what))
    });
    for (position, line) in lines {
        let What::Activity { factor, .. } = &line.what else { continue };
        if factor.about.shipped {
            continue;
        }
        let known = *by_address.entry(Arc::as_ptr(factor).addr()).or_insert(found.len());
        match found.get_mut(known) {
            Some(known) => known.lines += 1,
            None => found.push(OwnFactor { factor: Arc::clone(factor), first: position, lines: 1 }),
        }
    }
    found.shrink_to_fit();
    found
}

/// By the address of each value that is the site's own: the first line that uses it, and how many do.
type Uses<'m> = HashMap<usize, (Use<'m>, usize)>;

fn uses(members: &[Member]) -> Uses<'_> {
    let mut uses = Uses::new();
    for member in members {
        for OwnFactor { factor, first: (inventory, line), lines } in &member.own_factors {
            let inventory = &member.inventories[*inventory];
            let first = (member, inventory, &inventory.lines[*line]);
            uses.entry(Arc::as_ptr(factor).addr()).or_insert((first, 0)).1 += lines;
        }
    }
    uses
}

fn place((.., line): Use<'_>) -> (&str, u32) {
    (&line.place.file, line.place.span.start)
}

/// What makes two factors one: a value of a set, or what is written in place, wherever it stands.
fn identity(factor: &FactorValue, of: Option<&str>) -> String {
    let rates: Vec<String> =
        all_rates(factor).map(|rate| format!("{} {}", rate.amount.value, rate.symbol())).collect();
    let year = factor.year.map(|year| year.to_string()).unwrap_or_default();
    format!("{}|{}|{year}|{}|{}", factor.name, of.unwrap_or_default(), factor.source, rates.join("|"))
}

fn all_rates(factor: &FactorValue) -> impl Iterator<Item = &Rate> {
    let co2e = factor.co2e.as_ref().map(|(rate, _)| rate);
    factor.gases.iter().map(|gas| &gas.rate).chain(co2e).chain(&factor.biogenic_co2)
}

/// The library's value and how far the factor is from it, where that is too far.
fn far<'f>(
    (member, inventory, line): Use<'_>,
    (factors, references): (&'f Factors, &References),
    threshold: Dec,
) -> Option<(&'f FactorValue, Dec)> {
    let What::Activity { factor, of, .. } = &line.what else { return None };
    let fuel = of.as_deref().or(factor.about.of.first().map(String::as_str))?;
    let wanted = Wanted {
        of: fuel,
        dimension: &factor.per.dimension,
        spot: Some(line.spot),
        region: factor.about.region.as_deref(),
        whereabouts: Whereabouts {
            country: member.country.as_deref(),
            subdivision: member.subdivision.as_deref(),
        },
        year: factor.year.unwrap_or(inventory.year),
    };
    let library = factors.defaults_of(fuel, references);
    let mut serving = candidates([Vec::new(), library], &wanted, references);
    let nearest = regions(&wanted).into_iter().next();
    let by_region = references.fuels.is_by_region(fuel);
    serving.retain(|candidate| !by_region || candidate.factor.about.region == nearest);
    let best: Vec<Candidate<'_>> = best(serving);
    let [Candidate { value, .. }] = best[..] else { return None };
    let share = deviation(factor, value, (fuel, references))?;
    (share.abs() > threshold).then_some((value.as_ref(), share))
}

/// How much more the factor is than the default, as a share. Where one of them does not say by which heating value it
/// counts, the basis on which they are nearer is taken.
fn deviation(
    factor: &FactorValue,
    default: &FactorValue,
    (fuel, references): (&str, &References),
) -> Option<Dec> {
    let (own, other) = alike(factor, default, references)?;
    let share = |own: Dec| own.over(other)?.minus(Dec::ONE);
    let plain = share(own)?;
    let (Some(to), true) = (default.about.heating_value, &*factor.per.dimension.0 == "energy") else {
        return Some(plain);
    };
    let from = match to {
        super::HeatingValue::Lower => super::HeatingValue::Higher,
        super::HeatingValue::Higher => super::HeatingValue::Lower,
    };
    // A rate goes the other way than an amount: per less energy, more.
    let brought = references.fuels.ratio(fuel, to, from).and_then(|ratio| share(ratio.applied(own)?));
    match factor.about.heating_value {
        Some(known) if known == to => Some(plain),
        Some(_) => brought,
        None => brought.into_iter().chain([plain]).min_by_key(|share| share.abs()),
    }
}

/// CO2 of both in the same unit, or CO2e where one has only that.
fn alike(factor: &FactorValue, default: &FactorValue, references: &References) -> Option<(Dec, Dec)> {
    let carbon = references.gas("CO2")?;
    let co2 = |value: &FactorValue| {
        let rate = value.gases.iter().find(|gas| gas.gas == carbon);
        rate.and_then(|gas| in_base(&gas.rate))
    };
    let both = match (co2(factor), co2(default)) {
        (Some(own), Some(other)) => (own, other),
        _ => {
            let set =
                [factor, default].into_iter().find_map(|value| value.co2e.as_ref().map(|(_, set)| set))?;
            (co2e(factor, set, references)?, co2e(default, set, references)?)
        }
    };
    Some(both).filter(|(_, other)| !other.is_zero())
}

fn co2e(value: &FactorValue, set: &Arc<str>, references: &References) -> Option<Dec> {
    if let Some((rate, _)) = &value.co2e {
        return in_base(rate);
    }
    let mut sum = Dec::ZERO;
    for gas in &value.gases {
        let gwp = *references.gas_at(gas.gas).values.get(set)?;
        sum = sum.plus(in_base(&gas.rate)?.times(gwp)?)?;
    }
    (!value.gases.is_empty()).then_some(sum)
}

fn in_base(rate: &Rate) -> Option<Dec> {
    rate.amount.value.times(rate.amount.unit.factor)?.over(rate.per.factor)
}

fn told((_, _, line): Use<'_>, default: &FactorValue, share: Dec, lines: usize) -> Option<Diagnostic> {
    let What::Activity { factor, of, .. } = &line.what else { return None };
    let percent = share.times(Dec::HUNDRED)?.rounded_for_reading(0);
    let direction = if percent.is_negative() { "below" } else { "above" };
    let fuel = of.as_deref().or(factor.about.of.first().map(String::as_str)).unwrap_or("this fuel");
    let message = format!("the factor of {fuel} is {} % {direction} the library's", percent.abs());
    let mut fault = Diagnostic::at(Code::FactorFarFromDefault, line.place.clone(), message);
    fault.hint = format!("{}, and the library has {}", first_rate(factor), first_rate(default));
    fault.help.push(format!("this one: {} ({})", factor.source, factor.place));
    fault.help.push(format!("the library's: `{}`, {}", default.name, default.source));
    if lines > 1 {
        fault.help.push(format!("{} lines use it; this is the first", lines));
    }
    Some(fault)
}

/// `CO2e 0.35 t/MWh`
fn first_rate(factor: &FactorValue) -> String {
    let rate = all_rates(factor).next();
    let gas = if factor.co2e.is_some() { "CO2e " } else { "" };
    rate.map(|rate| format!("{gas}{} {}", rate.amount.value, rate.symbol())).unwrap_or_default()
}
