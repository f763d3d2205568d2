//! Why emissions changed between two inventories of one kind: more people, more activity a head, another emission by
//! activity; and apart from these what the world did not cause: references that only one of them counts, another way
//! of computing, another set of global warming potentials.
//!
//! ```text
//! E = people × activity/people × E/activity      where all lines of a reference have activities of one dimension
//! E = people × E/people                          where they have not
//! ```
//! Without a count of people for each of the two years the first factor is left out. A reference is split by what its
//! activities are of (`of:`) where both inventories name the same; its effects are added up to the sector's. The
//! arithmetic, and where its rounding goes, is in [`super::lmdi`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{Headline, InventoryKind, Member, Scope, Spot};
use crate::quantity::{Dec, Total, Unit, Year};

use super::Rules;
use super::comparison::{Compared, Key, Side};
use super::member::{InventoryAccount, PopulationUsed};

/// Why a total changed from one inventory to another.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change {
    pub kind: InventoryKind,
    pub total: Headline,
    pub from: Year,
    pub to: Year,
    /// Tonnes of CO2e.
    pub before: Dec,
    pub after: Dec,
    /// The people of the two years; `None` where they are not known for each.
    pub people: Option<(PopulationUsed, PopulationUsed)>,
    /// In the order of the sectors, figures that mix them last.
    pub sectors: Vec<SectorChange>,
    /// In the order of the table.
    pub references: Vec<ReferenceChange>,
}

/// What one sector added to the change.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SectorChange {
    /// Position of the sector; `None` for figures that mix sectors.
    pub sector: Option<usize>,
    /// Tonnes of CO2e that are counted in each of the two years; `None` where nothing of it is.
    pub before: Option<Dec>,
    pub after: Option<Dec>,
    /// Tonnes by cause; they sum to the change exactly.
    pub causes: BTreeMap<Cause, Dec>,
}

/// What one reference, or one fuel of it, added to the change.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReferenceChange {
    pub spot: Spot,
    pub scope: Option<Scope>,
    /// What its activities are of, where both inventories tell.
    pub of: Option<String>,
    /// Tonnes; `None` where the inventory does not count it.
    pub before: Option<Dec>,
    pub after: Option<Dec>,
    pub activity: Option<ActivityChange>,
    pub causes: BTreeMap<Cause, Dec>,
    /// Positions of the lines of each inventory.
    pub lines: (Vec<usize>, Vec<usize>),
}

/// An activity in the two years.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ActivityChange {
    pub unit: Arc<Unit>,
    pub before: Dec,
    pub after: Dec,
}

/// What a change comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    Population,
    /// Activity by people.
    ActivityPerHead,
    /// Activity, where people are not known.
    Activity,
    /// What a unit of activity emits.
    EmissionPerActivity,
    /// Emissions by people, where no activity is known.
    EmissionsPerHead,
    /// What cannot be told further: neither people nor activity are known.
    Emissions,
    /// Counted in one of the inventories only.
    Boundary,
    /// Computed in another way.
    Method,
    /// Printed with another set of global warming potentials, from which it cannot be brought back.
    Restated,
}

impl Cause {
    /// Every cause, in the order in which they are listed.
    pub const ALL: [Cause; 9] = [
        Cause::Population,
        Cause::ActivityPerHead,
        Cause::Activity,
        Cause::EmissionPerActivity,
        Cause::EmissionsPerHead,
        Cause::Emissions,
        Cause::Boundary,
        Cause::Method,
        Cause::Restated,
    ];

    /// As the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Cause::Population => "population",
            Cause::ActivityPerHead => "activity_per_head",
            Cause::Activity => "activity",
            Cause::EmissionPerActivity => "emission_per_activity",
            Cause::EmissionsPerHead => "emissions_per_head",
            Cause::Emissions => "emissions",
            Cause::Boundary => "boundary",
            Cause::Method => "method",
            Cause::Restated => "restated",
        }
    }
}

impl Change {
    /// The tonnes of every cause that occurs; they sum to `after − before` exactly.
    pub fn causes(&self) -> BTreeMap<Cause, Dec> {
        let mut causes = BTreeMap::new();
        self.sectors.iter().for_each(|sector| add_all(&mut causes, &sector.causes));
        causes
    }

    /// Whether a profile shows it as a chart: between two years of the community.
    pub fn is_shown(&self) -> bool {
        self.kind == InventoryKind::Community && self.from < self.to
    }

    /// How much moved in all: the sum of the sectors' changes whatever their sign.
    pub fn moved(&self) -> Option<Dec> {
        let mut total = Total::EMPTY;
        for sector in &self.sectors {
            total.add(sector.moved()?.abs());
        }
        total.value()
    }
}

/// The change of a total between two inventories of a member, by their positions; `None` where they are of two kinds
/// or one of them lacks the total.
pub fn change(
    rules: Rules<'_>,
    (member, accounts): (&Member, &[InventoryAccount]),
    total: Headline,
    (from, to): (usize, usize),
) -> Option<Change> {
    let side = |index: usize| Side::of(rules, &member.inventories[index], &accounts[index], total);
    let (first, second) = (side(from)?, side(to)?);
    if first.inventory.kind != second.inventory.kind {
        return None;
    }
    let people = people(&accounts[from], &accounts[to], first.inventory.year == second.inventory.year);
    let spots: BTreeSet<Key> = first.by_spot.keys().chain(second.by_spot.keys()).copied().collect();
    let compared = Compared { rules, first: &first, second: &second, people };
    let references: Option<Vec<Vec<ReferenceChange>>> =
        spots.into_iter().map(|key| compared.references(key)).collect();
    let references: Vec<ReferenceChange> = references?.into_iter().flatten().collect();
    Some(Change {
        kind: first.inventory.kind,
        total,
        from: first.inventory.year,
        to: second.inventory.year,
        before: first.total,
        after: second.total,
        people,
        sectors: sectors(rules, &references)?,
        references,
    })
}

/// The changes that a profile shows, of each kind of inventory: from the first to the newest, and from the one before
/// the newest.
pub fn changes(
    rules: Rules<'_>,
    (member, accounts): (&Member, &[InventoryAccount]),
    total: Headline,
) -> Vec<Change> {
    let mut found = Vec::new();
    for kind in [InventoryKind::Community, InventoryKind::Operations] {
        let known: Vec<usize> = (0..accounts.len())
            .filter(|index| member.inventories[*index].kind == kind)
            .filter(|index| accounts[*index].totals.get(total).amount.is_some())
            .collect();
        let [first, .., last] = known.as_slice() else { continue };
        let pairs: BTreeSet<(usize, usize)> =
            BTreeSet::from([(*first, *last), (known[known.len() - 2], *last)]);
        found.extend(pairs.into_iter().filter_map(|pair| change(rules, (member, accounts), total, pair)));
    }
    found
}

/// People of two years that are counts of two years; one count for both tells nothing of a change.
fn people(
    first: &InventoryAccount,
    second: &InventoryAccount,
    same_year: bool,
) -> Option<(PopulationUsed, PopulationUsed)> {
    let (before, after) = (first.population?, second.population?);
    (before.year != after.year || same_year).then_some((before, after))
}

fn add_all(sums: &mut BTreeMap<Cause, Dec>, causes: &BTreeMap<Cause, Dec>) {
    for (cause, tonnes) in causes {
        let sum = sums.entry(*cause).or_insert(Dec::ZERO);
        // Tonnes below a trillion with fifteen decimals add up exactly; totals are held below that.
        *sum = sum.plus(*tonnes).unwrap_or(*sum);
    }
}

impl SectorChange {
    /// What it added to the total; what is not counted in a year adds nothing there.
    pub fn moved(&self) -> Option<Dec> {
        self.after.unwrap_or_default().minus(self.before.unwrap_or_default())
    }
}

fn sectors(rules: Rules<'_>, references: &[ReferenceChange]) -> Option<Vec<SectorChange>> {
    // Figures that mix sectors come last.
    let place = |sector: Option<usize>| (sector.is_none(), sector);
    let mut found: BTreeMap<(bool, Option<usize>), SectorChange> = BTreeMap::new();
    for reference in references {
        let sector = rules.references.gpc.sector_of(reference.spot);
        let empty = SectorChange { sector, before: None, after: None, causes: BTreeMap::new() };
        let own = found.entry(place(sector)).or_insert(empty);
        for (sum, tonnes) in [(&mut own.before, reference.before), (&mut own.after, reference.after)] {
            if let Some(tonnes) = tonnes {
                *sum = Some(sum.unwrap_or_default().plus(tonnes)?);
            }
        }
        add_all(&mut own.causes, &reference.causes);
    }
    Some(found.into_values().collect())
}
