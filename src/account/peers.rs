//! Members beside each other: tonnes a head by size class, and who falls fastest.
//!
//! Figures stand beside each other only where they count alike ([`PeerBasis`]). Each member is there by its newest figure a head; one
//! that is older than the newest of its class by more than the rule allows is left out. The rate is that of
//! [`super::trend::Trend::compound_annual_change_percent`]: from the first to the last inventory of the trend's window.
//! Left out are invented members, those that left or were merged, and those that are not to be compared.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::model::{Headline, InventoryKind, Model, References};
use crate::quantity::{Dec, Year};

use super::member::{InventoryAccount, MemberAccount};
use super::network::is_counted;
use super::region::size_class;
use super::together::Together;
use super::trend::median;

/// What makes figures comparable: a total of the GPC means the same everywhere; `reported` is what a publisher makes
/// of it, so there the country and the gases must be the same too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PeerBasis {
    pub headline: Headline,
    /// Only for `reported`; empty where the member names no country.
    pub country: Option<String>,
    /// Whether carbon dioxide alone is counted.
    pub carbon_only: bool,
}

/// Members that count alike.
#[derive(Clone, Debug)]
pub struct Peers {
    pub basis: PeerBasis,
    /// Smallest first; classes without a figure are left out.
    pub classes: Vec<PeerClass>,
    /// Of every size.
    pub all: PeerClass,
}

/// Those of them that are of about one size.
#[derive(Clone, Debug)]
pub struct PeerClass {
    /// Position of the size class; `None` below the first one, and for all sizes together.
    pub class: Option<usize>,
    /// The lowest first.
    pub figures: Vec<PeerFigure>,
    /// Of `figures`.
    pub median: Option<Dec>,
    /// The fastest first, with their yearly change in percent, which is below zero; empty where too few have one.
    pub fastest: Vec<(usize, Dec)>,
    /// How many have a rate of change: the fastest are among so many.
    pub ranked: usize,
}

/// One member's newest tonnes a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerFigure {
    /// Position of the member.
    pub member: usize,
    pub year: Year,
    pub per_head: Dec,
}

/// What a member's figures can be compared by; `None` without a figure a head.
pub fn basis(model: &Model, accounts: &[MemberAccount], index: usize) -> Option<PeerBasis> {
    let headline = accounts[index].headline;
    let newest = newest_inventory(model, accounts, index)?;
    if headline != Headline::Reported {
        return Some(PeerBasis { headline, country: None, carbon_only: false });
    }
    let country = Some(model.members[index].country.clone().unwrap_or_default());
    Some(PeerBasis { headline, country, carbon_only: is_carbon_only(&model.references, newest.1) })
}

/// Whether carbon dioxide is the only gas that an inventory counts.
pub fn is_carbon_only(references: &References, account: &InventoryAccount) -> bool {
    let mut gases = account.gases.iter().map(|(gas, _)| *gas);
    account.by_gas && gases.next() == references.gas("CO2") && gases.next().is_none()
}

/// The newest community inventory with a figure a head.
fn newest_inventory<'a>(
    model: &Model,
    accounts: &'a [MemberAccount],
    index: usize,
) -> Option<(Year, &'a InventoryAccount)> {
    let both = model.members[index].inventories.iter().zip(&accounts[index].inventories).rev();
    let mut community = both.filter(|(inventory, _)| inventory.kind == InventoryKind::Community);
    let found = community.find(|(_, account)| account.per_head().is_some())?;
    Some((found.0.year, found.1))
}

/// A member's newest tonnes a head, and their year.
pub fn newest_per_head(model: &Model, accounts: &[MemberAccount], index: usize) -> Option<(Year, Dec)> {
    let (year, account) = newest_inventory(model, accounts, index)?;
    Some((year, account.per_head()?.value))
}

/// The sets of those of some members that count alike, by size class; the largest set first.
pub fn peers(all: Together<'_>, members: &[usize]) -> Vec<Peers> {
    if let Some(known) = all.known.peers(members) {
        return known;
    }
    let Together { model, accounts, .. } = all;
    let mut sets: BTreeMap<PeerBasis, BTreeMap<Option<usize>, Vec<PeerFigure>>> = BTreeMap::new();
    let compared = |index: &usize| is_counted(&model.members[*index]) && model.members[*index].comparable;
    for index in members.iter().copied().filter(compared) {
        let found = basis(model, accounts, index).zip(newest_per_head(model, accounts, index));
        let Some((basis, (year, per_head))) = found else { continue };
        let classes = sets.entry(basis).or_default();
        let figure = PeerFigure { member: index, year, per_head };
        classes.entry(size_class(model, &accounts[index])).or_default().push(figure);
    }
    let set = |(basis, classes): (PeerBasis, BTreeMap<Option<usize>, Vec<PeerFigure>>)| {
        let all = peer_class(model, accounts, None, classes.values().flatten().copied().collect());
        let classes = classes.into_iter().map(|(class, figures)| peer_class(model, accounts, class, figures));
        Peers { basis, classes: classes.collect(), all }
    };
    let mut sets: Vec<Peers> = sets.into_iter().map(set).collect();
    sets.sort_by_key(|set| Reverse(set.all.figures.len()));
    sets
}

fn peer_class(
    model: &Model,
    accounts: &[MemberAccount],
    class: Option<usize>,
    mut figures: Vec<PeerFigure>,
) -> PeerClass {
    let within = model.network.accounting.comparison.within;
    let newest = figures.iter().map(|figure| figure.year).max();
    figures.retain(|figure| newest.is_none_or(|newest| newest.since(figure.year) <= within));
    figures.sort_by_key(|figure| (figure.per_head, figure.member));
    let members: Vec<usize> = figures.iter().map(|figure| figure.member).collect();
    let (fastest, ranked) = fastest(model, accounts, &members);
    let median = median(figures.iter().map(|figure| figure.per_head).collect());
    PeerClass { class, figures, median, fastest, ranked }
}

/// The fastest of some members, and among how many: never more than a share of them, and none that does not fall.
fn fastest(model: &Model, accounts: &[MemberAccount], members: &[usize]) -> (Vec<(usize, Dec)>, usize) {
    let rule = &model.network.accounting.comparison;
    let rate =
        |index: &usize| Some((*index, accounts[*index].trend.as_ref()?.compound_annual_change_percent?));
    let mut rates: Vec<(usize, Dec)> = members.iter().filter_map(rate).collect();
    rates.sort_by_key(|(index, rate)| (*rate, *index));
    let ranked = rates.len();
    let share = Dec::from(i64::try_from(ranked).unwrap_or(i64::MAX)).times(rule.fastest_share);
    let most = share.and_then(|most| usize::try_from(most.floor().to_integer()?).ok()).unwrap_or_default();
    if ranked < rule.at_least {
        return (Vec::new(), ranked);
    }
    let named = most.min(rule.fastest);
    // Where the next one is as fast as the last of them, neither is named: no rule but the rate tells them apart.
    let tied = rates.get(named).map(|next| next.1);
    rates.truncate(named);
    rates.retain(|(_, rate)| Some(*rate) != tied);
    rates.retain(|(_, rate)| rate.is_negative());
    (rates, ranked)
}
