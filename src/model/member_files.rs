//! The files of `data/members/` become members, each out of its own files and of what tables say of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::quantity::Year;
use crate::read::{Document, Node, Sources, Unparsed};
use crate::span::{self, Work};

use super::check::check;
use super::decode::Decoder;
use super::factor::{Whereabouts, own_factors};
use super::inventory::{Inventory, InventoryContext, InventoryKind, inventory};
use super::kept::{Kept, KeptMember, Print, member_print};
use super::lines::{Later, Library, Lines};
use super::member::{Member, member};
use super::member_ids::MemberIds;
use super::met::{Meet, Met, are_many};
use super::network::Network;
use super::table::{FromTables, Tables, extended, joined, named, with_population};

/// The files of one member.
#[derive(Debug, Default)]
pub(super) struct MemberFiles<'s> {
    own: Vec<&'s Unparsed>,
    inventories: Vec<&'s Unparsed>,
    tables: FromTables,
}

/// Sorts `data/members/` into members; files of `data/` at places where nothing is read are said.
pub(super) fn member_files<'s>(
    sources: &'s Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<&'s str, MemberFiles<'s>> {
    // A member's files follow each other but for one that stands beside its folder: most of them need no look at the map.
    let mut in_turn: Vec<(&str, MemberFiles)> = Vec::new();
    let owners: Vec<_> = sources.members.par_iter().map(|file| owner(&file.file)).collect();
    for (file, owner) in sources.members.iter().zip(owners) {
        let Some((id, is_inventory)) = owner else {
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

/// The files of one member.
pub(super) fn files_of<'s>(sources: &'s Sources, id: &str) -> MemberFiles<'s> {
    let (beside, folder) = (format!("data/members/{id}.yaml"), format!("data/members/{id}/"));
    let mut files = MemberFiles::default();
    for file in sources.members.get(&beside).into_iter().chain(sources.members.below(&folder)) {
        match owner(&file.file) {
            Some((_, true)) => files.inventories.push(file),
            Some((_, false)) => files.own.push(file),
            None => {}
        }
    }
    files
}

/// Whose file it is, and whether it is an inventory; `None` where nothing is read.
pub(super) fn owner(path: &str) -> Option<(&str, bool)> {
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

/// So many members are one piece of work: of larger ones the last keeps one thread busy, and nobody can take a part of it.
const AT_ONCE: usize = 16;

/// All members; those that `kept` has and that would be made of the same are taken over, and of the others somebody is
/// told. What is wrong with a member is kept with it.
pub(super) fn members(
    (files, tables): (BTreeMap<&str, MemberFiles<'_>>, &Tables),
    context: (InventoryContext<'_>, &MemberIds),
    (kept, library, meet): (&mut Kept, &Arc<Library>, Option<(&Network, Meet<'_>)>),
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let mut files: BTreeMap<String, MemberFiles<'_>> =
        files.into_iter().map(|(id, files)| (id.to_owned(), files)).collect();
    for (id, from_tables) in tables.by_member(context, diagnostics) {
        files.entry(id).or_default().tables = from_tables;
    }
    let files: Vec<(String, MemberFiles<'_>)> = files.into_iter().collect();
    let shared = kept.shared;
    let prints: Vec<Print> = files.par_iter().map(|(_, files)| files.print(shared)).collect();
    let with_old = files.into_iter().zip(prints).map(|((id, files), print)| {
        let old = kept.take(&id, print);
        (id, print, files, old)
    });
    let work: Vec<(String, Print, MemberFiles<'_>, Option<KeptMember>)> = with_old.collect();
    let is_of_many = are_many(work.len());
    let made = work.into_par_iter().with_max_len(AT_ONCE).map(|(id, print, mut files, old)| {
        if let Some(old) = old {
            let KeptMember { member, .. } = old;
            member.iter().for_each(|member| files.lead_to_lines(member, library));
            return ((id, KeptMember { member: None, ..old }), member.map(|member| *member));
        }
        let tables = std::mem::take(&mut files.tables);
        // Lines that a table gives are found in no file.
        let has_rows = !tables.inventories.is_empty();
        let mut made = made((&id, &files, tables), context, print);
        if let (Some((network, meet)), Some(member)) = (meet, &mut made.member) {
            meet(Met { network, references: &library.references, member, is_of_many });
            if is_of_many && !has_rows {
                files.leave_lines(member, library);
            }
        }
        let member = made.member.take();
        ((id, made), member.map(|member| *member))
    });
    let (mut all, mut members) = (Vec::new(), Vec::new());
    made.unzip_into_vecs(&mut all, &mut members);
    kept.renew(all.into_iter().collect());
    // In the same place: a large network has megabytes of them.
    members.into_iter().flatten().collect()
}

/// One member alone, where `shared` stands for all that it is made of beside its own files.
pub(super) fn one_again(
    (id, files): (&str, MemberFiles<'_>),
    context: (InventoryContext<'_>, &MemberIds),
    shared: Print,
) -> KeptMember {
    let print = files.print(shared);
    made((id, &files, FromTables::default()), context, print)
}

fn made(
    (id, files, tables): (&str, &MemberFiles<'_>, FromTables),
    context: (InventoryContext<'_>, &MemberIds),
    print: Print,
) -> KeptMember {
    let _span = span::begin(Work::Decode, id);
    let mut faults = Vec::new();
    let member =
        one_member((id, files, tables), context, &mut faults).map(|member| Member { print, ..member });
    KeptMember { print, stands: member.is_some(), member: member.map(Box::new), faults, is_old: false }
}

impl MemberFiles<'_> {
    /// Stands for all that a member of these files is made of, beside what `shared` stands for.
    fn print(&self, shared: Print) -> Print {
        member_print(shared, self.own.iter().chain(&self.inventories).copied())
    }

    /// Forgets the lines of a member that has none but those of its files. They are decoded again when something asks.
    fn leave_lines(&self, member: &mut Member, library: &Arc<Library>) {
        if library.late.is_none() {
            return;
        }
        let inventories = member.inventories.iter_mut();
        inventories.for_each(|inventory| inventory.lines = Lines::to_come(inventory.lines.len()));
        self.lead_to_lines(member, library);
    }

    /// Says where the lines of a member are that is here without them.
    fn lead_to_lines(&self, member: &Member, library: &Arc<Library>) {
        if !member.inventories.iter().any(|inventory| inventory.lines.are_lost()) {
            return;
        }
        let late = |file: &&Unparsed| match &library.late {
            Some(late) => file.read_by(late),
            None => (*file).clone(),
        };
        let file = |inventory: &Inventory| {
            self.inventories.iter().find(|file| file.file == inventory.place.file).map(late)
        };
        // Each has one: those of which that is not so are not kept between two runs.
        let files: Option<Vec<Unparsed>> = member.inventories.iter().map(file).collect();
        let later = Arc::new(Later {
            library: Arc::clone(library),
            own: self.own.first().map(late),
            files: files.unwrap_or_default(),
        });
        member
            .inventories
            .iter()
            .enumerate()
            .for_each(|(at, inventory)| inventory.lines.come_from(&later, at));
    }
}

fn one_member(
    (id, files, tables): (&str, &MemberFiles<'_>, FromTables),
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
    let FromTables { member: made, population, inventories: more } = tables;
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
        ([], made) => made.map(|made| *made),
        (own, None) => own_member(id, own, &own[0].root, (context, ids), diagnostics),
        (own, Some(made)) => own_member(id, own, &named(&own[0].root, &made), (context, ids), diagnostics)
            .map(|member| extended(member, *made)),
    };
    let own_factors = own_factors(&inventories, context.references);
    let mut member = Member { inventories, own_factors, ..member? };
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
            let fault = Diagnostic::at(Code::DuplicateId, second.year_place(), message);
            diagnostics.push(fault.label(first.year_place(), "the first one"));
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
    let fault = Diagnostic::at(Code::NotADate, inventory.year_place(), message);
    let suffix = if inventory.kind == InventoryKind::Operations { "-operations" } else { "" };
    Some(fault.help(format!("name it `{}{suffix}.yaml`, or mend `year:`", inventory.year)))
}
