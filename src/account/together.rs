//! What is known of members together from when they were looked at last.

use std::collections::HashMap;

use crate::model::{Headline, Model};

use super::member::MemberAccount;
use super::network::{Group, NetworkAccount};
use super::peers::Peers;
use super::place::members_of;

/// Members that are looked at together.
#[derive(Clone, Copy, Debug)]
pub struct Together<'a> {
    pub model: &'a Model,
    /// In the order of the model's members.
    pub accounts: &'a [MemberAccount],
    pub known: &'a KnownGroups,
}

/// Groups all of whose members are as they were.
#[derive(Debug, Default)]
pub struct KnownGroups {
    groups: HashMap<GroupKey, Group>,
    peers: HashMap<Vec<usize>, Vec<Peers>>,
}

/// What makes a group: how it counts, and the positions of its members.
pub type GroupKey = (String, Headline, Vec<usize>);

impl KnownGroups {
    /// Those of the last figures. The model must have the same members in the same order as it had then, and `is_as_it_was`
    /// tells of each whether it and its figures are the same.
    pub fn of(last: NetworkAccount, model: &Model, is_as_it_was: &dyn Fn(usize) -> bool) -> KnownGroups {
        // What lies in another member hangs on that one too, wherever it is.
        let stands = |member: &usize| is_as_it_was(*member) && model.members[*member].part_of.is_empty();
        let NetworkAccount { groups, regions, places, sizes: _, peers: _, fields: _ } = last;
        let mut known = KnownGroups::default();
        for group in groups {
            known.add(group, &stands);
        }
        for region in regions {
            known.add_peers(&region.group.members, region.peers, &stands);
            known.add(region.group, &stands);
        }
        for place in places {
            known.add_peers(&members_of(&place.groups), place.peers, &stands);
            place.groups.into_iter().for_each(|group| known.add(group, &stands));
        }
        known
    }

    fn add(&mut self, group: Group, stands: &dyn Fn(&usize) -> bool) {
        if group.members.iter().all(stands) {
            self.groups.insert((group.country.clone(), group.headline, group.members.clone()), group);
        }
    }

    fn add_peers(&mut self, members: &[usize], peers: Vec<Peers>, stands: &dyn Fn(&usize) -> bool) {
        if members.iter().all(stands) {
            self.peers.insert(members.to_vec(), peers);
        }
    }

    /// The group that these members are.
    pub fn group(&self, key: &GroupKey) -> Option<Group> {
        self.groups.get(key).cloned()
    }

    /// Those of these members that can stand beside each other.
    pub fn peers(&self, members: &[usize]) -> Option<Vec<Peers>> {
        self.peers.get(members).cloned()
    }
}
