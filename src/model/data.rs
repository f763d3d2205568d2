//! What `data/` says: read as a whole, or taken over from the last model where files of some members, or none, are all
//! that is other.

use std::collections::BTreeSet;
use std::mem;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::read::{Sources, Touched};

use super::check::containment;
use super::factor::{Factors, Whereabouts, factors, far_from_default};
use super::framework::Framework;
use super::inventory::InventoryContext;
use super::kept::{Kept, shared_print};
use super::lines::Library;
use super::member::Member;
use super::member_files::{files_of, member_files, members, one_again, owner};
use super::member_ids::MemberIds;
use super::met::Meet;
use super::network::network;
use super::outline::{Outlines, outlines};
use super::programme::{Asked, InUse, Programme, in_use};
use super::reference::references;
use super::region::regions;
use super::sdg::sdgs;
use super::table::tables;
use super::{Budget, Network, References, Region, Sdg, budget::budgets};

/// What `data/` says.
#[derive(Debug)]
pub(super) struct Data {
    /// `None` where it cannot be read.
    pub network: Option<Network>,
    pub references: Arc<References>,
    pub members: Vec<Member>,
    pub member_ids: MemberIds,
    pub budgets: Vec<Budget>,
    pub regions: Vec<Region>,
    pub programmes: Vec<Programme>,
    pub frameworks: Vec<Framework>,
    pub sdgs: Vec<Sdg>,
    pub outlines: Arc<Outlines>,
}

/// What was needed to read the data of the last model, and what was said of them: no model has it.
#[derive(Debug, Default)]
pub(super) struct Behind {
    factors: Arc<Factors>,
    /// What a table says of one member, its other rows say of others: they are read together.
    has_tables: bool,
    /// Said of everything but members.
    said: Vec<Diagnostic>,
    /// Said of members beside each other.
    said_together: Vec<Diagnostic>,
}

impl Behind {
    /// What lines of the last model could name.
    pub fn factors(&self) -> &Factors {
        &self.factors
    }
}

/// Reads the data, or takes over those of `kept` but for what was touched. What is wrong is told in the same order
/// either way.
pub(super) fn data(
    (sources, touched): (&Sources, &Touched),
    (kept, meet): (&mut Kept, Option<Meet<'_>>),
    diagnostics: &mut Vec<Diagnostic>,
) -> Data {
    let data = match (kept.data.take(), touched) {
        (Some(last), Touched::Members(paths)) => again(last, (sources, paths), (kept, meet)),
        (last, _) => whole(sources, last, (kept, meet)),
    };
    diagnostics.extend(kept.behind.said.iter().cloned());
    diagnostics.extend(kept.said_of_members());
    diagnostics.extend(kept.behind.said_together.iter().cloned());
    data
}

/// The data of which only the texts of these files of members are other.
fn again(
    last: Data,
    (sources, paths): (&Sources, &BTreeSet<Arc<str>>),
    (kept, meet): (&mut Kept, Option<Meet<'_>>),
) -> Data {
    kept.all_are_old();
    if paths.is_empty() {
        return last;
    }
    let ids: Option<BTreeSet<&str>> = paths.iter().map(|path| Some(owner(path)?.0)).collect();
    let mut data = last;
    let (Some(ids), Some(network), false) = (ids, &data.network, kept.behind.has_tables) else {
        return whole(sources, Some(data), (kept, meet));
    };
    let was_placed = is_placed(&data.members);
    let behind = mem::take(&mut kept.behind);
    let context = context(network, &data.references, &behind.factors);
    for id in &ids {
        let made = one_again((id, files_of(sources, id)), (context, &data.member_ids), kept.shared);
        put(&mut data.members, id, kept.renew_one(id, made));
    }
    kept.behind = behind;
    if is_placed(&data.members) != was_placed {
        // They must not pass for those that the last model had.
        ids.iter().for_each(|id| kept.forget(id));
        return whole(sources, Some(data), (kept, meet));
    }
    together(sources, data, kept)
}

/// Puts a member in the place of the one that had its id, or takes that one out.
fn put(members: &mut Vec<Member>, id: &str, new: Option<Member>) {
    match (members.binary_search_by(|member| member.id.as_str().cmp(id)), new) {
        (Ok(at), Some(new)) => members[at] = new,
        (Ok(at), None) => drop(members.remove(at)),
        (Err(at), Some(new)) => members.insert(at, new),
        (Err(_), None) => {}
    }
}

/// Reads everything but members that would be made of the same as in the last model.
fn whole(sources: &Sources, last: Option<Data>, (kept, meet): (&mut Kept, Option<Meet<'_>>)) -> Data {
    kept.give_back(last.map(|last| last.members).unwrap_or_default());
    let mut said = Vec::new();
    let references = Arc::new(references(sources, &mut said));
    let tables = tables(sources, &references, &mut said);
    let member_ids = MemberIds::of(sources).and(tables.member_ids());
    let network = network(sources, (&references, &member_ids), &mut said);
    let factors = Arc::new(factors(sources, &references, &mut said));
    let files = member_files(sources, &mut said);
    kept.shared = shared_print(sources, &member_ids);
    let members = match &network {
        Some(network) => {
            let context = context(network, &references, &factors);
            let (references, factors) = (Arc::clone(&references), Arc::clone(&factors));
            let (accounting, late) = (network.accounting.clone(), sources.late.clone());
            let library = Arc::new(Library { references, factors, accounting, late });
            let looked = meet.map(|meet| (network, meet));
            members((files, &tables), (context, &member_ids), (kept, &library, looked), &mut said)
        }
        // Nothing can be decoded, but what is wrong with the files' syntax is told all the same; of those at places where
        // nothing is read it was told with that.
        None => {
            kept.forget_members();
            let owned = sources.members.iter().filter(|file| owner(&file.file).is_some());
            owned.for_each(|file| drop(file.parse().take(&mut said)));
            Vec::new()
        }
    };
    let regions = regions(sources, &member_ids, &mut said);
    let budgets = budgets(sources, (&references, &member_ids), &mut said);
    let sdgs = sdgs(sources, &mut said);
    let outlines = outlines(sources, (&references, &regions), is_placed(&members), &mut said);
    let has_tables = !sources.tables.is_empty();
    kept.behind = Behind { factors, has_tables, said, said_together: Vec::new() };
    let (programmes, frameworks) = (Vec::new(), Vec::new());
    let data = Data {
        network,
        references,
        members,
        member_ids,
        budgets,
        regions,
        programmes,
        frameworks,
        sdgs,
        outlines,
    };
    together(sources, data, kept)
}

/// Adds what members are together: what they and the network ask for, and what is wrong with them beside each other.
fn together(sources: &Sources, data: Data, kept: &mut Kept) -> Data {
    let (references, members) = (&data.references, &data.members);
    let mut said = data.network.as_ref().map_or_else(Vec::new, |network| {
        let threshold = network.accounting.factor_far_above;
        kept.of_all(|factors| far_from_default(members, (factors, references), threshold))
    });
    containment(members, &mut said);
    let none = Asked::default();
    let asked = data.network.as_ref().map_or(&none, |network| &network.asked);
    let InUse { programmes, frameworks } = in_use(sources, references, (asked, members), &mut said);
    kept.behind.said_together = said;
    Data { programmes, frameworks, ..data }
}

fn context<'a>(
    network: &'a Network,
    references: &'a References,
    factors: &'a Factors,
) -> InventoryContext<'a> {
    InventoryContext {
        references,
        factors,
        accounting: &network.accounting,
        whereabouts: Whereabouts::default(),
    }
}

/// Whether a map has anything to show.
fn is_placed(members: &[Member]) -> bool {
    members.iter().any(|member| member.coordinates.is_some())
}
