//! Regions and size classes: members looked at together.
//!
//! A region's tonnes a head are its tonnes by its people, never a mean or a sum of its members' figures. Sums are of the
//! same members in every year, as in [`super::network`]; beside them stands how many reported in each year, and how many
//! of the people live there. Medians leave out invented members, those that left, and those that are not to be compared.

use std::collections::BTreeSet;

use crate::model::{Headline, InventoryKind, Model};
use crate::quantity::{Dec, Year};

use super::member::MemberAccount;
use super::network::{Group, containers, group, is_counted};
use super::trend::median;

/// The figures of a region.
#[derive(Clone, Debug)]
pub struct RegionAccount {
    /// Position of the region.
    pub region: usize,
    pub group: Group,
}

/// Who reported in a year.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub year: Year,
    /// Positions of the members that have the total in this year.
    pub reported: Vec<usize>,
    /// How many could have.
    pub of: usize,
    /// The share of the people who live where it is reported, in percent; `None` where people are not known of all.
    pub people_percent: Option<Dec>,
    /// The median of the tonnes a head, and of how many members.
    pub median_per_head: Option<(Dec, usize)>,
}

/// Members of about one size.
#[derive(Clone, Debug)]
pub struct SizeAccount {
    /// Position of the class; `None` for members whose people are not known, and for those below the first class.
    pub class: Option<usize>,
    /// Positions of its members.
    pub members: Vec<usize>,
    /// The median of their newest tonnes a head, and of how many members.
    pub median_per_head: Option<(Dec, usize)>,
}

/// The figures of every region.
pub fn regions(model: &Model, accounts: &[MemberAccount]) -> Vec<RegionAccount> {
    let region = |(index, region): (usize, &crate::model::Region)| {
        let total = region.total.unwrap_or(model.network.accounting.headline);
        let position = |id: &String| model.members.binary_search_by(|member| member.id.cmp(id)).ok();
        let inside: BTreeSet<usize> = region.members.iter().filter_map(position).collect();
        let members: Vec<usize> =
            inside.into_iter().filter(|index| is_counted(&model.members[*index])).collect();
        let group = group(model, accounts, (String::new(), total), members);
        RegionAccount { region: index, group }
    };
    model.regions.iter().enumerate().map(region).collect()
}

/// Who of some members, in the order of their positions, reported a total, year by year. A member inside another one of them is that one's part.
pub fn coverage(
    model: &Model,
    accounts: &[MemberAccount],
    members: &[usize],
    total: Headline,
) -> Vec<Coverage> {
    let is_part =
        |index: &usize| containers(model, *index).iter().any(|outer| members.binary_search(outer).is_ok());
    let outer: Vec<usize> = members.iter().copied().filter(|index| !is_part(index)).collect();
    let known: BTreeSet<Year> =
        outer.iter().flat_map(|index| years(model, accounts, *index, total)).map(|(year, _)| year).collect();
    let within = model.network.accounting.population_within;
    let of_year = |year: Year| {
        let has = |index: &usize| years_has(model, accounts, *index, (total, year));
        let reported: Vec<usize> = outer.iter().copied().filter(has).collect();
        let living = |indices: &[usize]| {
            let mut people = indices.iter().map(|index| accounts[*index].people(year, within));
            people.try_fold(Dec::ZERO, |sum, people| sum.plus(people?))
        };
        let percent = || living(&reported)?.times(Dec::HUNDRED)?.over(living(&outer)?);
        let values = reported.iter().filter(|index| model.members[**index].comparable);
        let values = values.filter_map(|index| {
            let own = years(model, accounts, *index, total).find(|(known, _)| *known == year)?;
            own.1.over(accounts[*index].people(year, within)?)
        });
        let median_per_head = median_of(values.collect());
        Coverage { year, of: outer.len(), people_percent: percent(), median_per_head, reported }
    };
    known.into_iter().map(of_year).collect()
}

/// The members by size, smallest first; those of unknown size first of all.
pub fn sizes(model: &Model, accounts: &[MemberAccount]) -> Vec<SizeAccount> {
    let classes = &model.network.accounting.size_classes;
    let class = |index: usize| {
        let newest = accounts[index].counted.last()?.people;
        classes.iter().rposition(|class| newest >= class.from)
    };
    let of_class = |wanted: Option<usize>| {
        let here = |index: &usize| is_counted(&model.members[*index]) && class(*index) == wanted;
        let members: Vec<usize> = (0..accounts.len()).filter(here).collect();
        let newest = |index: &usize| {
            let both = model.members[*index].inventories.iter().zip(&accounts[*index].inventories).rev();
            let mut community = both.filter(|(inventory, _)| inventory.kind == InventoryKind::Community);
            community.find_map(|(_, account)| Some(account.per_head.as_ref()?.value))
        };
        let compared = members.iter().filter(|index| model.members[**index].comparable);
        let median_per_head = median_of(compared.filter_map(newest).collect());
        SizeAccount { class: wanted, members, median_per_head }
    };
    let wanted = std::iter::once(None).chain((0..classes.len()).map(Some));
    wanted.map(of_class).filter(|size| !size.members.is_empty()).collect()
}

fn median_of(values: Vec<Dec>) -> Option<(Dec, usize)> {
    let count = values.len();
    Some((median(values)?, count))
}

fn years<'a>(
    model: &'a Model,
    accounts: &'a [MemberAccount],
    index: usize,
    total: Headline,
) -> impl Iterator<Item = (Year, Dec)> + 'a {
    let both = model.members[index].inventories.iter().zip(&accounts[index].inventories);
    both.filter(|(inventory, _)| inventory.kind == InventoryKind::Community)
        .filter_map(move |(inventory, account)| Some((inventory.year, account.totals.get(total).amount?)))
}

fn years_has(
    model: &Model,
    accounts: &[MemberAccount],
    index: usize,
    (total, year): (Headline, Year),
) -> bool {
    years(model, accounts, index, total).any(|(known, _)| known == year)
}
