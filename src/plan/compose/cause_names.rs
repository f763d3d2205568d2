//! What the parts of a change are called: short enough to stand beside a bar, and the same in a sentence.

use crate::account::Cause;

use super::MemberComposer;

/// What the tonnes of a cause are added up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// All sectors together.
    Everything,
    /// Electricity from the grid, whoever uses it.
    Electricity,
    /// Other energy from grids, or such whose kind is not told.
    Grid,
    /// One sector; `None` for figures that mix them.
    Sector(Option<usize>),
}

impl MemberComposer<'_> {
    /// The name of a part as it stands inside a sentence; `fell` is whether it took tonnes away.
    pub fn cause_name(&self, (cause, kind): (Cause, Kind), fell: bool) -> String {
        let way = if fell { "less" } else { "more" };
        let sector = match kind {
            Kind::Sector(sector) => sector,
            _ => None,
        };
        let of = |what: &str| self.words.tell(&format!("cause-{what}-{way}"), &[]);
        match (cause, kind) {
            (Cause::Population, _) => of("population"),
            (Cause::Boundary, _) => self.words.say("cause-boundary"),
            (Cause::Method, _) => self.words.say("cause-method"),
            (Cause::Restated, _) => self.words.say("cause-restated"),
            (Cause::EmissionPerActivity, Kind::Electricity) => of("cleaner-electricity"),
            (Cause::EmissionPerActivity, Kind::Grid) => of("cleaner-grid"),
            (Cause::EmissionPerActivity, _) => self.cause_of_sector("cause-cleaner", sector, way),
            (Cause::ActivityPerHead, _) => self.cause_of_sector("cause-use", sector, &format!("head-{way}")),
            (Cause::Activity, _) => self.cause_of_sector("cause-use", sector, way),
            (Cause::EmissionsPerHead, _) => self.cause_of_emissions(sector, &format!("head-{way}")),
            (Cause::Emissions, _) => self.cause_of_emissions(sector, way),
        }
    }

    /// What a sector does, or what a unit of that emits, in words of its own where it has some.
    fn cause_of_sector(&self, what: &str, sector: Option<usize>, way: &str) -> String {
        let id = sector.map(|index| self.references.gpc.sectors[index].id.to_lowercase());
        match id.as_deref() {
            Some(id @ ("i" | "ii" | "iii")) => self.words.say(&format!("{what}-{id}-{way}")),
            _ => self
                .words
                .tell(&format!("{what}-other-{way}"), &[("sector", self.sector_or_all(sector).into())]),
        }
    }

    fn cause_of_emissions(&self, sector: Option<usize>, way: &str) -> String {
        match sector {
            None => self.words.say(&format!("cause-from-all-{way}")),
            Some(index) => {
                self.words.tell(&format!("cause-from-{way}"), &[("sector", self.sector_within(index).into())])
            }
        }
    }

    fn sector_or_all(&self, sector: Option<usize>) -> String {
        sector.map_or_else(|| self.words.say("all-sectors-within"), |index| self.sector_within(index))
    }
}
