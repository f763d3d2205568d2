//! Regions and size classes: members looked at together.
//!
//! A region's tonnes a head are its tonnes by its people, never a mean or a sum of its members' figures. Sums are of the
//! same members in every year, as in [`super::network`]; beside them stands how many reported in each year, and how many
//! of the people live there. Medians leave out invented members, those that left, and those that are not to be compared.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::model::Model;
use crate::quantity::{Dec, Year};

use super::member::MemberAccount;
use super::network::{ByYear, Group, Own, Values, containers, group, is_counted, of_member};
use super::peers::{PeerBasis, Peers, basis, newest_per_head, peers};
use super::together::Together;
use super::trend::median;

/// The figures of a region.
#[derive(Clone, Debug)]
pub struct RegionAccount {
    /// Position of the region.
    pub region: usize,
    pub group: Group,
    /// Those of its members that can stand beside each other.
    pub peers: Vec<Peers>,
}

/// Who reported in a year, and what they emitted together.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub year: Year,
    /// Positions of the members that have the total in this year; of a member and one that contains it the container
    /// alone, where both have it.
    pub reported: Vec<usize>,
    /// How many could have: those that reported, and those inside no other that did not.
    pub of: usize,
    /// The tonnes of those that reported.
    pub total: Option<Dec>,
    /// The people who live in them, where that is known of each.
    pub people: Option<Dec>,
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
    /// The median of their newest tonnes a head, and of how many members; `None` where they do not all count alike.
    pub median_per_head: Option<(Dec, usize)>,
}

/// The figures of every region.
pub fn regions(all: Together<'_>) -> Vec<RegionAccount> {
    let model = all.model;
    let region = |(index, region): (usize, &crate::model::Region)| {
        let total = region.total.unwrap_or(model.network.accounting.headline);
        let position = |id: &String| model.members.binary_search_by(|member| member.id.cmp(id)).ok();
        let inside: BTreeSet<usize> = region.members.iter().filter_map(position).collect();
        let members: Vec<usize> =
            inside.into_iter().filter(|index| is_counted(&model.members[*index])).collect();
        let peers = peers(all, &members);
        let group = group(all, (String::new(), total, members));
        RegionAccount { region: index, group, peers }
    };
    model.regions.par_iter().enumerate().map(region).collect()
}

/// A member, its figures if it has any, and those of the members beside it that contain it.
struct Placed<'v> {
    index: usize,
    own: Option<&'v ByYear>,
    around: Vec<Option<&'v ByYear>>,
}

/// Who of some members, in the order of their positions, reported a total, year by year. `values` are theirs, of those
/// that have any.
pub fn coverage(
    (model, accounts): (&Model, &[MemberAccount]),
    values: &Values,
    members: &[usize],
) -> Vec<Coverage> {
    let around = |index: usize| -> Vec<Option<&ByYear>> {
        if model.members[index].part_of.is_empty() {
            return Vec::new();
        }
        let beside =
            containers(model, index).into_iter().filter(|outer| members.binary_search(outer).is_ok());
        beside.map(|outer| of_member(values, outer)).collect()
    };
    let mut with_values = values.iter().peekable();
    let mut place = |index: &usize| {
        let own = with_values.next_if(|(member, _)| member == index).map(|(_, own)| own);
        Placed { index: *index, own, around: around(*index) }
    };
    let placed: Vec<Placed<'_>> = members.iter().map(&mut place).collect();
    let known: BTreeSet<Year> = values.iter().flat_map(|(_, own)| own.years()).collect();
    let known: Vec<Year> = known.into_iter().collect();
    known.into_par_iter().map(|year| coverage_of_year((model, accounts), &placed, year)).collect()
}

/// The coverage of one year.
fn coverage_of_year(
    (model, accounts): (&Model, &[MemberAccount]),
    placed: &[Placed<'_>],
    year: Year,
) -> Coverage {
    let within = model.network.accounting.population_within;
    let of_year = |own: Option<&ByYear>| own.and_then(|own| own.of(year)).copied();
    let (mut reported, mut found, mut silent) = (Vec::new(), Vec::new(), 0);
    let mut all = Some(Dec::ZERO);
    for Placed { index, own, around } in placed {
        let own = of_year(*own);
        let living = accounts[*index].people(year, within);
        if around.is_empty() {
            all = all.and_then(|all| all.plus(living?));
            silent += usize::from(own.is_none());
        }
        if let Some(own) = own.filter(|_| !around.iter().any(|outer| of_year(*outer).is_some())) {
            reported.push(*index);
            found.push((*index, own, living));
        }
    }
    let people = found.iter().try_fold(Dec::ZERO, |sum, (.., living)| sum.plus((*living)?));
    let compared = found.iter().filter(|(index, ..)| model.members[*index].comparable);
    let per_head = compared.filter_map(|(_, own, living): &(usize, Own, _)| own.tonnes.over((*living)?));
    Coverage {
        year,
        of: reported.len() + silent,
        total: found.iter().try_fold(Dec::ZERO, |sum, (_, own, _)| sum.plus(own.tonnes)),
        people,
        people_percent: people.and_then(|people| people.times(Dec::HUNDRED)?.over(all?)),
        median_per_head: median_of(per_head.collect()),
        reported,
    }
}

/// Position of the size class of a member; `None` where its people are not known, or are fewer than in any class.
pub fn size_class(model: &Model, account: &MemberAccount) -> Option<usize> {
    let newest = account.counted.last()?.people;
    model.network.accounting.size_classes.iter().rposition(|class| newest >= class.from)
}

/// The members by size, smallest first; those of unknown size first of all.
pub fn sizes(model: &Model, accounts: &[MemberAccount]) -> Vec<SizeAccount> {
    let mut classes: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (index, _) in model.members.iter().enumerate().filter(|(_, member)| is_counted(member)) {
        classes.entry(size_class(model, &accounts[index])).or_default().push(index);
    }
    let size = |(class, members): (Option<usize>, Vec<usize>)| {
        let compared: Vec<usize> =
            members.iter().copied().filter(|index| model.members[*index].comparable).collect();
        let mut basis: Vec<PeerBasis> =
            compared.iter().filter_map(|index| basis(model, accounts, *index)).collect();
        basis.dedup();
        // A median over figures that do not count alike would be of nothing.
        let median_per_head = (basis.len() < 2).then_some(()).and_then(|()| {
            let figures = compared.iter().filter_map(|index| newest_per_head(model, accounts, *index));
            let mut figures: Vec<(Year, Dec)> = figures.collect();
            // As in the comparisons of members: what is too old for one is in no median.
            let (within, newest) =
                (model.network.accounting.comparison.within, figures.iter().max().copied());
            figures.retain(|(year, _)| newest.is_none_or(|(newest, _)| newest.since(*year) <= within));
            median_of(figures.into_iter().map(|(_, value)| value).collect())
        });
        SizeAccount { class, members, median_per_head }
    };
    classes.into_iter().map(size).collect()
}

fn median_of(values: Vec<Dec>) -> Option<(Dec, usize)> {
    let count = values.len();
    Some((median(values)?, count))
}
