//! Which references of the GPC a line speaks of, as a set that is cheap to compare.

use super::line::Line;
use super::reference::{Gpc, Level, Reference, Scope, Spot};

/// A set of references, by their positions in the table. A table of more than 128 references (the standard has 53)
/// is compared as far as the 128th.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cover(u128);

impl Cover {
    pub const NONE: Cover = Cover(0);

    /// The references that `wanted` lets in.
    pub fn of(gpc: &Gpc, wanted: impl Fn(usize, &Reference) -> bool) -> Cover {
        let known = gpc.references.iter().enumerate().take(128);
        Cover(
            known
                .filter(|(index, reference)| wanted(*index, reference))
                .fold(0, |set, (index, _)| set | 1 << index),
        )
    }

    /// The references under a spot, of one scope where it has one.
    pub fn under(gpc: &Gpc, spot: Spot, scope: Option<Scope>) -> Cover {
        // Most lines are about one reference, and need no look at the others.
        if let Spot::Reference(index) = spot {
            let is_of_scope = scope.is_none_or(|scope| gpc.references[index].scope == scope);
            return if is_of_scope && index < 128 { Cover(1 << index) } else { Cover::NONE };
        }
        Cover::of(gpc, |index, reference| {
            let inside = match spot {
                Spot::Reference(wanted) => index == wanted,
                Spot::SubSector(wanted) => reference.sub_sector == wanted,
                Spot::Sector(wanted) => gpc.sub_sectors[reference.sub_sector].sector == wanted,
                Spot::Everything => true,
            };
            inside && scope.is_none_or(|scope| reference.scope == scope)
        })
    }

    /// The references that a line's value stands for. A coarser one leaves out imported waste and power made for the
    /// grid, which are reported at references of their own.
    pub fn counted(gpc: &Gpc, line: &Line) -> Cover {
        let all = Cover::under(gpc, line.spot, line.scope);
        let apart = Cover::of(gpc, |_, reference| reference.level == Level::Territorial);
        if all.size() > 1 && all != all.and(apart) { all.without(apart) } else { all }
    }

    pub fn and(self, other: Cover) -> Cover {
        Cover(self.0 & other.0)
    }

    pub fn with(self, other: Cover) -> Cover {
        Cover(self.0 | other.0)
    }

    pub fn without(self, other: Cover) -> Cover {
        Cover(self.0 & !other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether every reference of `other` is in it.
    pub fn holds(self, other: Cover) -> bool {
        other.0 & !self.0 == 0
    }

    /// How many references are in it.
    pub fn size(self) -> u32 {
        self.0.count_ones()
    }

    /// The references in it, in the order of the table.
    pub fn references(self, gpc: &Gpc) -> impl Iterator<Item = &Reference> {
        let known = gpc.references.iter().enumerate().take(128);
        known.filter(move |(index, _)| self.0 >> index & 1 == 1).map(|(_, reference)| reference)
    }
}
