//! The whole model out of all sources: which file is what, and who points to whom.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::quantity::Year;
use crate::read::{Document, Node, Sources, Unparsed};
use crate::span::{self, Work};

use super::article::{ArticleContext, Shown, articles};
use super::budget::budgets;
use super::check::{check, containment};
use super::content_file::content_files;
use super::decode::Decoder;
use super::factor::{Whereabouts, factors, far_from_default};
use super::inventory::{Inventory, InventoryContext, InventoryKind, inventory};
use super::kept::{Kept, KeptMember, Print, member_print, shared_print};
use super::member::{Member, member};
use super::member_ids::MemberIds;
use super::network::network;
use super::outline::outlines;
use super::programme::{Asked, InUse, in_use};
use super::reference::references;
use super::region::regions;
use super::sdg::sdgs;
use super::table::{FromTables, Tables, extended, joined, named, tables, with_population};
use super::{Factors, Model, Network, References};

/// The model of a site. It is `None` where `data/network.yaml` cannot be read; whatever else is faulty is
/// left out and said.
pub fn model(sources: &Sources, shown: Shown) -> Checked<Option<Model>> {
    model_again(sources, shown, &mut Kept::default())
}

/// The same as [`model`], but members that are kept and would be made of the same are taken over.
pub fn model_again(sources: &Sources, shown: Shown, kept: &mut Kept) -> Checked<Option<Model>> {
    let mut diagnostics = Vec::new();
    let references = references(sources, &mut diagnostics);
    let tables = tables(sources, &references, &mut diagnostics);
    let member_ids = MemberIds::of(sources).and(tables.member_ids());
    let network = network(sources, (&references, &member_ids), &mut diagnostics);
    let factors = factors(sources, &references, &mut diagnostics);
    let network_and = (network.as_ref(), &references, &factors);
    let members = all_members((sources, &tables, &member_ids), network_and, kept, &mut diagnostics);
    containment(&members, &mut diagnostics);
    let regions = regions(sources, &member_ids, &mut diagnostics);
    let budgets = budgets(sources, (&references, &member_ids), &mut diagnostics);
    let none = Asked::default();
    let asked = network.as_ref().map_or(&none, |network| &network.asked);
    let InUse { programmes, frameworks } = in_use(sources, &references, (asked, &members), &mut diagnostics);
    let sdgs = sdgs(sources, &mut diagnostics);
    let outlines = outlines(sources, (&references, &regions), is_placed(&members), &mut diagnostics);
    let context = ArticleContext {
        sources,
        members: &member_ids,
        programmes: &programmes,
        frameworks: &frameworks,
        pathways: &pathways(&members),
        languages: network.as_ref().map_or(&[], |network| &network.site.languages),
    };
    let (articles, gone) = articles(context, shown, &mut diagnostics);
    let Some(network) = network else { return Checked::new(None, diagnostics) };
    Checked::new(
        Some(Model {
            network,
            references,
            members,
            member_ids,
            budgets,
            regions,
            programmes,
            frameworks,
            sdgs,
            articles,
            gone,
            files: content_files(sources),
            is_preview: shown.drafts,
            outlines,
        }),
        diagnostics,
    )
}

/// Whether a map has anything to show.
fn is_placed(members: &[Member]) -> bool {
    members.iter().any(|member| member.coordinates.is_some())
}

/// The members of all files and tables; none where it cannot be known what the network wants of them.
fn all_members(
    (sources, tables, member_ids): (&Sources, &Tables, &MemberIds),
    (network, references, factors): (Option<&Network>, &References, &Factors),
    kept: &mut Kept,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let files = member_files(sources, diagnostics);
    let Some(network) = network else {
        // Nothing can be decoded, but what is wrong with the files' syntax is told all the same.
        sources.members.values().for_each(|file| drop(file.parse().take(diagnostics)));
        return Vec::new();
    };
    let whereabouts = Whereabouts::default();
    let context = InventoryContext { references, factors, accounting: &network.accounting, whereabouts };
    let shared = shared_print(sources);
    let members = members((files, tables), (context, member_ids), (&mut *kept, shared), diagnostics);
    let threshold = network.accounting.factor_far_above;
    diagnostics.extend(kept.of_all(|| far_from_default(&members, (factors, references), threshold)));
    members
}

/// The pathways that members' actions are of.
fn pathways(members: &[Member]) -> BTreeSet<&str> {
    members.iter().flat_map(|member| &member.actions).filter_map(|action| action.pathway.as_deref()).collect()
}

/// The files of one member.
#[derive(Debug, Default)]
struct MemberFiles<'s> {
    own: Vec<&'s Unparsed>,
    inventories: Vec<&'s Unparsed>,
    tables: FromTables,
}

/// Sorts `data/members/` into members; files of `data/` at places where nothing is read are said.
fn member_files<'s>(
    sources: &'s Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<&'s str, MemberFiles<'s>> {
    // A member's files follow each other but for one that stands beside its folder: most of them need no look at the map.
    let mut in_turn: Vec<(&str, MemberFiles)> = Vec::new();
    for (path, file) in &sources.members {
        let Some((id, is_inventory)) = owner(path) else {
            // What is wrong with its text is told beside that.
            drop(file.parse().take(diagnostics));
            diagnostics.push(stray(&file.file));
            continue;
        };
        if in_turn.last().is_none_or(|(last, _)| *last != id) {
            in_turn.push((id, MemberFiles::default()));
        }
        let of_member = &mut in_turn.last_mut().expect("one was pushed").1;
        if is_inventory { &mut of_member.inventories } else { &mut of_member.own }.push(file);
    }
    let mut files: BTreeMap<&str, MemberFiles> = BTreeMap::new();
    for (id, more) in in_turn {
        let known = files.entry(id).or_default();
        known.own.extend(more.own);
        known.inventories.extend(more.inventories);
    }
    for (path, document) in &sources.data {
        let folder = path.split('/').nth(1).unwrap_or_default();
        if **path != *"data/network.yaml" && !READ_FOLDERS.contains(&folder) {
            diagnostics.push(stray(&document.file));
        }
    }
    files
}

/// Whose file it is, and whether it is an inventory; `None` where nothing is read.
fn owner(path: &str) -> Option<(&str, bool)> {
    let mut parts = path.split('/').skip(2);
    match (parts.next()?, parts.next(), parts.next(), parts.next()) {
        (name, None, ..) => Some((stem(name), false)),
        (id, Some("member.yaml"), None, _) => Some((id, false)),
        (id, Some("inventories"), Some(_), None) => Some((id, true)),
        _ => None,
    }
}

/// Folders of `data/` that are read.
const READ_FOLDERS: [&str; 7] =
    ["budgets", "factors", "frameworks", "programmes", "reference", "regions", "tables"];

fn stray(file: &Arc<str>) -> Diagnostic {
    Diagnostic::at(Code::StrayFile, Place::start_of(file), "nothing is read at this place").help(
        "members are `data/members/<id>.yaml`, their inventories `data/members/<id>/inventories/<year>.yaml`",
    )
}

/// A file's name without `.yaml`.
fn stem(name: &str) -> &str {
    name.strip_suffix(".yaml").unwrap_or(name)
}

fn members(
    (files, tables): (BTreeMap<&str, MemberFiles<'_>>, &Tables),
    context: (InventoryContext<'_>, &MemberIds),
    (kept, shared): (&mut Kept, Print),
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let mut files: BTreeMap<String, MemberFiles<'_>> =
        files.into_iter().map(|(id, files)| (id.to_owned(), files)).collect();
    for (id, from_tables) in tables.by_member(context, diagnostics) {
        files.entry(id).or_default().tables = from_tables;
    }
    let files: Vec<(String, MemberFiles<'_>)> = files.into_iter().collect();
    let of_files =
        |files: &MemberFiles<'_>| member_print(shared, files.own.iter().chain(&files.inventories).copied());
    let prints: Vec<Print> = files.par_iter().map(|(_, files)| of_files(files)).collect();
    let work: Vec<(String, Print, MemberFiles<'_>, Option<KeptMember>)> = files
        .into_iter()
        .zip(prints)
        .map(|((id, files), print)| {
            let old = kept.take(&id, print);
            (id, print, files, old)
        })
        .collect();
    let made = work.into_par_iter().map(|(id, print, files, old)| {
        let made = old.unwrap_or_else(|| {
            let _span = span::begin(Work::Decode, &id);
            let mut faults = Vec::new();
            let member = one_member(&id, files, context, &mut faults);
            KeptMember { print, stands: member.is_some(), member, faults, is_old: false }
        });
        (id, made)
    });
    let mut made: Vec<(String, KeptMember)> = made.collect();
    diagnostics.extend(made.iter().flat_map(|(_, made)| made.faults.iter().cloned()));
    let members = made.iter_mut().filter_map(|(_, made)| made.member.take()).collect();
    kept.renew(made.into_iter().collect());
    members
}

fn one_member(
    id: &str,
    files: MemberFiles<'_>,
    (context, ids): (InventoryContext<'_>, &MemberIds),
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Member> {
    let count = files.own.len() + files.inventories.len();
    let own: Vec<Document> = files.own.iter().filter_map(|file| file.parse().take(diagnostics)).collect();
    let mut read = own.len();
    let whereabouts = own.first().map(|own| Whereabouts::of(&own.root)).unwrap_or_default();
    let context = InventoryContext { whereabouts, ..context };
    let mut inventories = Vec::with_capacity(files.inventories.len());
    for file in &files.inventories {
        let Some(document) = file.parse().take(diagnostics) else { continue };
        read += 1;
        inventories.extend(inventory(&document, context, diagnostics));
    }
    let mut inventories = in_order(inventories, diagnostics);
    let FromTables { member: made, population, inventories: more } = files.tables;
    if !more.is_empty() {
        inventories = joined(inventories, more, diagnostics);
    }
    let own: Vec<&Document> = own.iter().collect();
    let member = match (own.as_slice(), made) {
        ([], None) if ids.is_unread(id) || read < count => None,
        ([], None) => {
            let place = Place::start_of(&files.inventories.first()?.file);
            let message = format!("the member `{id}` has inventories and no file of its own");
            let fault = Diagnostic::at(Code::NoFile, place, message);
            diagnostics.push(fault.help(format!("write `data/members/{id}/member.yaml`")));
            None
        }
        ([], made) => made,
        (own, None) => own_member(id, own, &own[0].root, (context, ids), diagnostics),
        (own, Some(made)) => own_member(id, own, &named(&own[0].root, &made), (context, ids), diagnostics)
            .map(|member| extended(member, made)),
    };
    let mut member = Member { inventories, ..member? };
    with_population(&mut member, population);
    check(&member, context, diagnostics);
    Some(member)
}

/// The member that its own file gives; `root` is what the file says, and what a table adds to that.
fn own_member(
    id: &str,
    files: &[&Document],
    root: &Node,
    (context, ids): (InventoryContext<'_>, &MemberIds),
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Member> {
    let own = files[0];
    if let Some(second) = files.get(1) {
        let message = format!("the member `{id}` has two files");
        let fault = Diagnostic::at(Code::DuplicateId, Place::start_of(&second.file), message);
        diagnostics.push(fault.label(Place::start_of(&own.file), "the first one").help("keep one of them"));
    }
    let mut decoder = Decoder::new(&own.file);
    let checked_id = decoder.checked_id(id, Place::start_of(&own.file).span);
    let own_id = own.root.get("id").and_then(|node| Some((node.span, decoder.id(node)?)));
    if let Some((span, own_id)) = own_id.filter(|(_, own_id)| own_id != id) {
        let message = format!("the id `{own_id}` is not the file's, `{id}`");
        decoder.fault(Code::DuplicateId, span, message).hint =
            "a member's id is the name of its file".to_owned();
    }
    let member = member(&mut decoder, root, id.to_owned(), (context.references, ids));
    diagnostics.append(&mut decoder.diagnostics);
    checked_id?;
    member
}

/// Community first, then by year; one year of one kind may stand once, and in a file of its name.
fn in_order(mut inventories: Vec<Inventory>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Inventory> {
    inventories.sort_by_key(|inventory| (inventory.kind, inventory.year));
    diagnostics.extend(inventories.iter().filter_map(misnamed));
    inventories.dedup_by(|second, first| {
        let same = (first.kind, first.year) == (second.kind, second.year);
        if same {
            let message = format!("the year {} has a second inventory here", second.year);
            let fault = Diagnostic::at(Code::DuplicateId, second.year_place.clone(), message);
            diagnostics.push(fault.label(first.year_place.clone(), "the first one"));
        }
        same
    });
    inventories
}

/// A file that is about another year than its name says.
fn misnamed(inventory: &Inventory) -> Option<Diagnostic> {
    let name = inventory.place.file.rsplit('/').next().map_or("", stem);
    let named = Year::parse(name.strip_suffix("-operations").unwrap_or(name));
    if named == Some(inventory.year) {
        return None;
    }
    let message = format!("the file `{name}.yaml` is about the year {}", inventory.year);
    let fault = Diagnostic::at(Code::NotADate, inventory.year_place.clone(), message);
    let suffix = if inventory.kind == InventoryKind::Operations { "-operations" } else { "" };
    Some(fault.help(format!("name it `{}{suffix}.yaml`, or mend `year:`", inventory.year)))
}
