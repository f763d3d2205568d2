//! The lint for factors that are far from the library's: a slip of a unit, more often than a special fuel.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

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
/// library's for the same fuel, region and year; once a factor and fuel, at the first line that uses it.
pub fn far_from_default(
    members: &[Member],
    (factors, references): (&Factors, &References),
    threshold: Dec,
) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<Identity, (Used<'_>, u32)> = BTreeMap::new();
    for member in members {
        for own in &member.own_factors {
            seen.entry(own.identity).or_insert(((member, own.first), 0)).1 += own.lines;
        }
    }
    // Their order stands for nothing: all that is wrong is put in order when it is told.
    let told_of = |((member, (inventory, line)), lines): (Used<'_>, u32)| {
        let inventory = &member.inventories[inventory as usize];
        let used = (member, inventory, &inventory.lines[line as usize]);
        let (default, share) = far(used, (factors, references), threshold)?;
        told(used, default, share, lines as usize)
    };
    seen.into_values().filter_map(told_of).collect()
}

/// Stands for a factor, wherever it is written, and the fuel that it is used for.
type Identity = [u8; 16];

/// A member, and the positions of its inventory and of the line there.
type Used<'m> = (&'m Member, (u32, u32));

/// A factor that is not the library's, and the lines of one member that use it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OwnFactor {
    identity: Identity,
    /// Positions of the inventory and the line that come first.
    first: (u32, u32),
    lines: u32,
}

/// The factors of a member's lines that are not the library's, each once a fuel.
pub fn own_factors(inventories: &[Inventory], references: &References) -> Vec<OwnFactor> {
    let mut found: BTreeMap<Identity, OwnFactor> = BTreeMap::new();
    // A set's value is shared by all its lines.
    let mut known: HashMap<(usize, Option<&str>), Identity> = HashMap::new();
    for (inventory, position) in inventories.iter().zip(0..) {
        for (line, at) in inventory.lines.iter().zip(0..) {
            let What::Activity { factor, of, .. } = &line.what else { continue };
            if factor.about.shipped {
                continue;
            }
            let address = (Arc::as_ptr(factor).addr(), of.as_deref());
            let identity =
                *known.entry(address).or_insert_with(|| identity(factor, of.as_deref(), references));
            let first = OwnFactor { identity, first: (position, at), lines: 0 };
            found.entry(identity).or_insert(first).lines += 1;
        }
    }
    found.into_values().collect()
}

/// What a line burns by this factor: as it says, or as the factor does.
fn fuel_of<'f>(factor: &'f FactorValue, of: Option<&'f str>) -> Option<&'f str> {
    of.or(factor.about.of.first().map(String::as_str))
}

/// What makes two factors one: a value of a set, or what is written in place, wherever it stands.
fn identity(factor: &FactorValue, of: Option<&str>, references: &References) -> Identity {
    let print = factor.print.get_or_init(|| print(factor));
    let fuel = fuel_of(factor, of).map(|fuel| references.fuels.canonical(fuel)).unwrap_or_default();
    let mut all = print.to_vec();
    all.extend(fuel.as_bytes());
    let mut identity = [0; 16];
    identity.copy_from_slice(&blake3::hash(&all).as_bytes()[..16]);
    identity
}

/// Stands for a factor, whatever it is used for.
fn print(factor: &FactorValue) -> [u8; 32] {
    let rates: Vec<String> =
        all_rates(factor).map(|rate| format!("{} {}", rate.amount.value, rate.symbol())).collect();
    let year = factor.year.map(|year| year.to_string()).unwrap_or_default();
    let all = format!("{}|{year}|{}|{}", factor.name, factor.source, rates.join("|"));
    *blake3::hash(all.as_bytes()).as_bytes()
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
    let fuel = fuel_of(factor, of.as_deref())?;
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
    let fuel = fuel_of(factor, of.as_deref()).unwrap_or("this fuel");
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
