//! Countries and their parts: members that lie in one place, by the codes they give.

use std::collections::BTreeMap;

use crate::model::Headline;

use super::network::{Group, group, is_counted};
use super::peers::{Peers, peers};
use super::together::Together;

/// The members of a country or of a part of one, where there are two at least: one member alone is no region.
#[derive(Clone, Debug)]
pub struct PlaceAccount {
    /// `US`
    pub country: String,
    /// `US-MN`; `None` for the country as a whole.
    pub subdivision: Option<String>,
    /// One for each headline total of its members, that with the most members first.
    pub groups: Vec<Group>,
    /// Those of its members that can stand beside each other.
    pub peers: Vec<Peers>,
}

impl PlaceAccount {
    /// `US` or `US-MN`
    pub fn code(&self) -> &str {
        self.subdivision.as_ref().unwrap_or(&self.country)
    }

    /// How many members lie in it.
    pub fn count(&self) -> usize {
        self.groups.iter().map(|group| group.members.len()).sum()
    }
}

/// The positions of all members of some groups, in their order.
pub fn members_of<'g>(groups: impl IntoIterator<Item = &'g Group>) -> Vec<usize> {
    let mut members: Vec<usize> =
        groups.into_iter().flat_map(|group| group.members.iter().copied()).collect();
    members.sort_unstable();
    members
}

/// Every country, by the groups it has, and every part of one that is not all of it.
pub fn places(all: Together<'_>, countries: &[Group]) -> Vec<PlaceAccount> {
    let Together { model, accounts, .. } = all;
    let mut places: BTreeMap<(String, Option<String>), Vec<Group>> = BTreeMap::new();
    for group in countries.iter().filter(|group| !group.country.is_empty()) {
        places.entry((group.country.clone(), None)).or_default().push(group.clone());
    }
    let mut parts: BTreeMap<(String, String, Headline), Vec<usize>> = BTreeMap::new();
    for (index, member) in model.members.iter().enumerate().filter(|(_, member)| is_counted(member)) {
        if let (Some(country), Some(part)) = (&member.country, &member.subdivision) {
            let key = (country.clone(), part.clone(), accounts[index].headline);
            parts.entry(key).or_default().push(index);
        }
    }
    for ((country, part, headline), members) in parts {
        let group = group(all, (country.clone(), headline, members));
        places.entry((country, Some(part))).or_default().push(group);
    }
    let count = |groups: &[Group]| groups.iter().map(|group| group.members.len()).sum::<usize>();
    let sizes: BTreeMap<String, usize> = places
        .iter()
        .filter(|((_, part), _)| part.is_none())
        .map(|((country, _), groups)| (country.clone(), count(groups)))
        .collect();
    let is_place = |country: &String, part: &Option<String>, groups: &[Group]| {
        let number = count(groups);
        number > 1 && (part.is_none() || sizes.get(country) != Some(&number))
    };
    places
        .into_iter()
        .filter(|((country, part), groups)| is_place(country, part, groups))
        .map(|((country, subdivision), mut groups)| {
            groups.sort_by_key(|group| (std::cmp::Reverse(group.members.len()), group.headline));
            let peers = peers(all, &members_of(&groups));
            PlaceAccount { country, subdivision, groups, peers }
        })
        .collect()
}
