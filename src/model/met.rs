//! Members as they are met: each is looked at right after it was decoded, while all of its lines are at hand.

use std::sync::Arc;

use super::member::Member;
use super::network::Network;
use super::reference::References;

/// A member that was decoded just now, and what it was decoded against.
#[derive(Clone, Copy, Debug)]
pub struct Met<'a> {
    pub network: &'a Network,
    pub references: &'a Arc<References>,
    pub member: &'a Member,
    /// Whether it is one of so many that its lines are forgotten afterwards, and decoded again when something asks for
    /// one: see [`super::Lines`].
    pub is_of_many: bool,
}

/// Whoever wants to be told of each member. Members that are taken over from an earlier run are not met.
pub type Meet<'a> = &'a (dyn Fn(Met<'_>) + Sync);

/// More members are many.
const MANY: usize = 5_000;

/// Whether so many members are many: of those not everything is kept that can be made again.
pub fn are_many(members: usize) -> bool {
    members > MANY
}
