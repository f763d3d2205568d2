//! The network as a whole: groups of members whose figures may be added.
//!
//! Members are added only within a group that counts alike (one country and one headline total), over the same
//! members in every year, and never a member beside one that contains it. Invented members are in no sum.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Headline, InventoryKind, Model};
use crate::quantity::{Dec, Total, Year};

use super::figure::Standing;
use super::member::MemberAccount;
use super::region::{Coverage, RegionAccount, SizeAccount, coverage, regions, sizes};

/// The figures of the network.
#[derive(Debug, Default)]
pub struct NetworkAccount {
    pub groups: Vec<Group>,
    /// In the order of the model's regions.
    pub regions: Vec<RegionAccount>,
    pub sizes: Vec<SizeAccount>,
}

/// Members of one country that count alike.
#[derive(Clone, Debug)]
pub struct Group {
    /// `US`; empty where members name no country.
    pub country: String,
    pub headline: Headline,
    /// Positions of all its members.
    pub members: Vec<usize>,
    /// Positions of those that are added: they have the headline in every year of `years`.
    pub added: Vec<usize>,
    /// The sums of the same members, year by year.
    pub years: Vec<YearTotal>,
    /// Who of all its members reported, year by year.
    pub coverage: Vec<Coverage>,
}

/// A sum of members in one year.
#[derive(Clone, Debug)]
pub struct YearTotal {
    pub year: Year,
    /// Tonnes of CO2e.
    pub total: Dec,
    /// People who live in them, where that is known of each.
    pub people: Option<Dec>,
    /// Positions of those whose own figure lacks a part, so that the sum lacks it too.
    pub incomplete: Vec<usize>,
}

/// Computes the groups.
pub fn account(model: &Model, members: &[MemberAccount]) -> NetworkAccount {
    let mut groups: BTreeMap<(String, Headline), Vec<usize>> = BTreeMap::new();
    for (index, member) in model.members.iter().enumerate().filter(|(_, member)| is_counted(member)) {
        let country = member.country.clone().unwrap_or_default();
        groups.entry((country, members[index].headline)).or_default().push(index);
    }
    let group = |((country, headline), positions): ((String, Headline), Vec<usize>)| {
        group(model, members, (country, headline), positions)
    };
    NetworkAccount {
        groups: groups.into_iter().map(group).collect(),
        regions: regions(model, members),
        sizes: sizes(model, members),
    }
}

/// Whether a member may be in a sum: it is real, has not left, and has not become part of another one, whose
/// figures then hold its own.
pub fn is_counted(member: &crate::model::Member) -> bool {
    !member.fictional && member.left.is_none() && member.merged_into.is_none()
}

/// The sums of members by a total.
pub fn group(
    model: &Model,
    accounts: &[MemberAccount],
    key: (String, Headline),
    members: Vec<usize>,
) -> Group {
    let (country, headline) = key;
    let values: BTreeMap<usize, ByYear> = members
        .iter()
        .map(|index| (*index, headline_by_year(model, accounts, *index, headline)))
        .filter(|(_, years)| !years.is_empty())
        .collect();
    let values = without_contained(model, values);
    let years = common_years(&values);
    let added: Vec<usize> = values
        .iter()
        .filter(|(_, own)| years.iter().all(|year| own.contains_key(year)))
        .map(|(index, _)| *index)
        .collect();
    let years = years.into_iter().filter_map(|year| year_total(&values, &added, year)).collect();
    let coverage = coverage(model, accounts, &members, headline);
    Group { country, headline, members, added, years, coverage }
}

/// A member's headline by year, whether it lacks a part, and the people of the year.
type ByYear = BTreeMap<Year, (Dec, bool, Option<Dec>)>;

/// Of a member and one that contains it, however many steps above, only one is added: the container where it has
/// figures for as many years, or else the members inside.
fn without_contained(model: &Model, mut values: BTreeMap<usize, ByYear>) -> BTreeMap<usize, ByYear> {
    let inner: Vec<usize> = values.keys().copied().collect();
    for index in inner {
        for container in containers(model, index) {
            let (Some(own), Some(around)) = (values.get(&index), values.get(&container)) else { continue };
            let dropped = if around.len() >= own.len() { index } else { container };
            values.remove(&dropped);
        }
    }
    values
}

/// All members that contain one, at any remove.
pub fn containers(model: &Model, index: usize) -> BTreeSet<usize> {
    let position = |id: &String| model.members.binary_search_by(|member| member.id.cmp(id)).ok();
    let (mut found, mut open) = (BTreeSet::new(), vec![index]);
    while let Some(next) = open.pop() {
        let around = model.members[next].part_of.iter().filter_map(position);
        open.extend(
            around.filter(|container| *container != index && found.insert(*container)).collect::<Vec<_>>(),
        );
    }
    found
}

/// A member's headline by year.
fn headline_by_year(model: &Model, accounts: &[MemberAccount], index: usize, headline: Headline) -> ByYear {
    let inventories = model.members[index].inventories.iter().zip(&accounts[index].inventories);
    inventories
        .filter(|(inventory, _)| inventory.kind == InventoryKind::Community)
        .filter_map(|(inventory, account)| {
            let figure = account.totals.get(headline);
            let people = account.population.as_ref().map(|used| used.people);
            Some((inventory.year, (figure.amount?, figure.standing == Standing::Incomplete, people)))
        })
        .collect()
}

/// The years that most members have: those of at least nine in ten of the members that have any.
fn common_years(values: &BTreeMap<usize, ByYear>) -> Vec<Year> {
    let mut counts: BTreeMap<Year, usize> = BTreeMap::new();
    for year in values.values().flat_map(BTreeMap::keys) {
        *counts.entry(*year).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| count * 10 >= values.len() * 9).map(|(year, _)| year).collect()
}

fn year_total(values: &BTreeMap<usize, ByYear>, added: &[usize], year: Year) -> Option<YearTotal> {
    let (mut total, mut people, mut incomplete) = (Total::EMPTY, Some(Total::EMPTY), Vec::new());
    for index in added {
        let (amount, lacks_a_part, here) = *values.get(index)?.get(&year)?;
        total.add(amount);
        incomplete.extend(lacks_a_part.then_some(*index));
        people = people.zip(here).map(|(mut sum, here)| {
            sum.add(here);
            sum
        });
    }
    (!added.is_empty()).then_some(())?;
    Some(YearTotal { year, total: total.value()?, people: people.and_then(Total::value), incomplete })
}
