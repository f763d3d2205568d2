//! The network as a whole: groups of members whose figures may be added.
//!
//! Members are added only within a group that counts alike (one country and one headline total), over the same
//! members in every year, and never a member beside one that contains it. Invented members are in no sum.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::model::{Headline, InventoryKind, Model};
use crate::quantity::{Dec, Total, Year};

use super::figure::Standing;
use super::member::MemberAccount;
use super::peers::{Peers, peers};
use super::place::{PlaceAccount, places};
use super::region::{Coverage, RegionAccount, SizeAccount, coverage, regions, sizes};
use super::similar::{Field, fields};
use super::together::{GroupKey, Together};

/// The figures of the network.
#[derive(Debug, Default)]
pub struct NetworkAccount {
    pub groups: Vec<Group>,
    /// In the order of the model's regions.
    pub regions: Vec<RegionAccount>,
    /// Countries and their parts, in the order of their codes.
    pub places: Vec<PlaceAccount>,
    pub sizes: Vec<SizeAccount>,
    /// Members that can stand beside each other, the largest set first.
    pub peers: Vec<Peers>,
    /// Among whom members like a member are looked for.
    pub(super) fields: Vec<Field>,
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
    /// Tonnes by position of the sector; empty where they are not the whole total, because a member does not divide its
    /// own by sector or has another headline.
    pub sectors: Vec<Dec>,
    /// Positions of those whose own figure lacks a part, so that the sum lacks it too.
    pub incomplete: Vec<usize>,
}

/// Computes the groups, regions and peers, side by side where they do not need each other.
pub fn account(all: Together<'_>) -> NetworkAccount {
    let Together { model, accounts: members, .. } = all;
    let mut groups: BTreeMap<(String, Headline), Vec<usize>> = BTreeMap::new();
    for (index, member) in model.members.iter().enumerate().filter(|(_, member)| is_counted(member)) {
        let country = member.country.clone().unwrap_or_default();
        groups.entry((country, members[index].headline)).or_default().push(index);
    }
    let group = |((country, headline), positions): ((String, Headline), Vec<usize>)| {
        group(all, (country, headline, positions))
    };
    let groups: Vec<((String, Headline), Vec<usize>)> = groups.into_iter().collect();
    let groups_and_places = || {
        let groups: Vec<Group> = groups.into_par_iter().map(group).collect();
        let places = places(all, &groups);
        (groups, places)
    };
    let peers_and_fields = || {
        let everyone: Vec<usize> = (0..members.len()).collect();
        let peers = peers(all, &everyone);
        let fields = fields(model, members, &peers);
        (peers, fields)
    };
    let regions_and_sizes = || rayon::join(|| regions(all), || sizes(model, members));
    let ((groups, places), ((peers, fields), (regions, sizes))) =
        rayon::join(groups_and_places, || rayon::join(peers_and_fields, regions_and_sizes));
    NetworkAccount { groups, regions, places, sizes, peers, fields }
}

/// Whether a member may be in a sum: it is real, has not left, and has not become part of another one, whose
/// figures then hold its own.
pub fn is_counted(member: &crate::model::Member) -> bool {
    !member.fictional && member.left.is_none() && member.merged_into.is_none()
}

/// The sums of members by a total.
pub fn group(all: Together<'_>, key: GroupKey) -> Group {
    if let Some(known) = all.known.group(&key) {
        return known;
    }
    let Together { model, accounts, .. } = all;
    let (country, headline, members) = key;
    let with_years = members.par_iter().map(|index| (*index, by_year(model, accounts, *index, headline)));
    let values: Values = with_years.filter(|(_, years)| !years.0.is_empty()).collect();
    let coverage = coverage((model, accounts), &values, &members);
    let values = without_contained(model, values);
    let years = common_years(&values);
    let has_all = |(_, own): &&(usize, ByYear)| years.iter().all(|year| own.of(*year).is_some());
    let added: Vec<&(usize, ByYear)> = values.iter().filter(has_all).collect();
    let total = |year: &Year| year_total((model, accounts), &added, *year);
    let totals: Vec<Option<YearTotal>> = years.par_iter().map(total).collect();
    let years = totals.into_iter().flatten().collect();
    let added = added.into_iter().map(|(index, _)| *index).collect();
    Group { country, headline, members, added, years, coverage }
}

/// The figures of one total of those members that have any, in the order of their positions.
pub type Values = Vec<(usize, ByYear)>;

/// What a member has of some members' figures.
pub fn of_member(values: &Values, index: usize) -> Option<&ByYear> {
    let at = values.binary_search_by_key(&index, |(member, _)| *member).ok()?;
    Some(&values[at].1)
}

/// A member's figures of one total, in the order of their years.
#[derive(Clone, Debug)]
pub struct ByYear(Vec<(Year, Own)>);

impl ByYear {
    /// Those of one year.
    pub fn of(&self, year: Year) -> Option<&Own> {
        let at = self.0.binary_search_by_key(&year, |(year, _)| *year).ok()?;
        Some(&self.0[at].1)
    }

    /// The years that it has.
    pub fn years(&self) -> impl Iterator<Item = Year> {
        self.0.iter().map(|(year, _)| *year)
    }
}

/// What a member has for one year.
#[derive(Clone, Copy, Debug)]
pub struct Own {
    /// Tonnes of CO2e.
    pub tonnes: Dec,
    /// Whether a part is missing.
    pub incomplete: bool,
    /// Position of the inventory.
    pub inventory: usize,
}

/// Of a member and one that contains it, however many steps above, only one is added: the container where it has
/// figures for as many years, or else the members inside.
fn without_contained(model: &Model, mut values: Values) -> Values {
    let is_inner = |index: &usize| !model.members[*index].part_of.is_empty();
    let inner: Vec<usize> = values.iter().map(|(index, _)| *index).filter(is_inner).collect();
    for index in inner {
        for container in containers(model, index) {
            let both = of_member(&values, index).zip(of_member(&values, container));
            let Some((own, around)) = both else { continue };
            let dropped = if around.0.len() >= own.0.len() { index } else { container };
            values.retain(|(member, _)| *member != dropped);
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

/// A member's figures of a total by year.
fn by_year(model: &Model, accounts: &[MemberAccount], index: usize, total: Headline) -> ByYear {
    let inventories = model.members[index].inventories.iter().zip(&accounts[index].inventories).enumerate();
    let of_community = inventories.filter(|(_, (inventory, _))| inventory.kind == InventoryKind::Community);
    // A member's inventories of one kind are in the order of their years.
    let own = of_community.filter_map(|(position, (inventory, account))| {
        let figure = account.totals.get(total);
        let incomplete = figure.standing == Standing::Incomplete;
        Some((inventory.year, Own { tonnes: figure.amount?, incomplete, inventory: position }))
    });
    ByYear(own.collect())
}

/// The years that most members have: those of at least nine in ten of the members that have any.
fn common_years(values: &Values) -> Vec<Year> {
    let mut counts: BTreeMap<Year, usize> = BTreeMap::new();
    for year in values.iter().flat_map(|(_, own)| own.years()) {
        *counts.entry(year).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| count * 10 >= values.len() * 9).map(|(year, _)| year).collect()
}

fn year_total(
    (model, accounts): (&Model, &[MemberAccount]),
    added: &[&(usize, ByYear)],
    year: Year,
) -> Option<YearTotal> {
    let (mut total, mut people, mut incomplete) = (Total::EMPTY, Some(Total::EMPTY), Vec::new());
    let mut sectors = vec![Total::EMPTY; model.references.gpc.sectors.len()];
    for (index, own) in added {
        let own = own.of(year)?;
        total.add(own.tonnes);
        incomplete.extend(own.incomplete.then_some(*index));
        let here = accounts[*index].inventories[own.inventory].population.as_ref().map(|used| used.people);
        people = people.zip(here).map(|(mut sum, here)| {
            sum.add(here);
            sum
        });
        for (sum, figure) in
            sectors.iter_mut().zip(accounts[*index].inventories[own.inventory].totals.sectors())
        {
            figure.amount.into_iter().for_each(|tonnes| sum.add(tonnes));
        }
    }
    (!added.is_empty()).then_some(())?;
    let total = total.value()?;
    Some(YearTotal {
        year,
        total,
        people: people.and_then(Total::value),
        sectors: whole(sectors, total),
        incomplete,
    })
}

/// The sectors, if they are all of the total.
fn whole(sectors: Vec<Total>, total: Dec) -> Vec<Dec> {
    let sectors: Option<Vec<Dec>> = sectors.into_iter().map(Total::value).collect();
    let sum = |sectors: &Vec<Dec>| sectors.iter().try_fold(Dec::ZERO, |sum, sector| sum.plus(*sector));
    sectors.filter(|sectors| sum(sectors) == Some(total)).unwrap_or_default()
}
