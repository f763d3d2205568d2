//! What a file and a table, or two tables, say of one member.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::inventory::{Inventory, InventoryKind};
use crate::model::line::{Line, What};
use crate::model::member::{Member, Population};
use crate::model::reference::{GasIndex, References, Scope, Spot};
use crate::quantity::Year;
use crate::read::{Entry, Node, Value};

use super::printed::Printed;

/// A member's own file, with the name and kind of the table where it says none: it may be about targets alone.
pub fn named(root: &Node, table: &Member) -> Node {
    let mut root = root.clone();
    if let Value::Map(entries) = &mut root.value {
        for (key, value) in [("name", &table.name), ("kind", &table.kind)] {
            if !entries.iter().any(|entry| entry.key == key) {
                let text = Value::Text { text: value.clone(), quoted: true };
                let node = Node { value: text, span: root.span };
                entries.push(Entry { key: key.to_owned(), key_span: root.span, node });
            }
        }
    }
    root
}

/// A member with what another source says where the first says nothing.
pub fn extended(first: Member, second: Member) -> Member {
    let population = second.population.into_iter().chain(first.population).collect();
    Member {
        country: first.country.or(second.country),
        subdivision: first.subdivision.or(second.subdivision),
        locode: first.locode.or(second.locode),
        coordinates: first.coordinates.or(second.coordinates),
        joined: first.joined.or(second.joined),
        left: first.left.or(second.left),
        merged_into: first.merged_into.or(second.merged_into),
        part_of: if first.part_of.is_empty() { second.part_of } else { first.part_of },
        area: first.area.or(second.area),
        website: first.website.or(second.website),
        note: first.note.or(second.note),
        population,
        ..first
    }
}

/// Populations of a member's own file count before those of tables.
pub fn with_population(member: &mut Member, more: BTreeMap<Year, Population>) {
    if !more.is_empty() {
        member.population = more.into_iter().chain(std::mem::take(&mut member.population)).collect();
    }
}

/// The inventories of a member's files and those of tables. One year of one kind may be in one of them only.
pub fn joined(
    mut own: Vec<Inventory>,
    tables: Vec<Inventory>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Inventory> {
    let known: BTreeMap<(InventoryKind, Year), usize> =
        own.iter().enumerate().map(|(at, inventory)| ((inventory.kind, inventory.year), at)).collect();
    for inventory in tables {
        match known.get(&(inventory.kind, inventory.year)) {
            None => own.push(inventory),
            Some(at) => {
                let message = format!("the year {} has a file of its own, and rows here", inventory.year);
                let fault = Diagnostic::at(Code::InventoryTwice, inventory.place, message);
                diagnostics.push(
                    fault
                        .label(own[*at].year_place(), "the file")
                        .help("remove the file, or leave the rows out with `where:`"),
                );
            }
        }
    }
    own.sort_by_key(|inventory| (inventory.kind, inventory.year));
    own
}

/// What makes two lines of one inventory the same figure.
type Same = (Spot, Option<Scope>, Option<GasIndex>);

fn figures(line: &Line) -> Vec<Same> {
    let gases: Vec<Option<GasIndex>> = match &line.what {
        What::Masses { gases, .. } => gases.iter().map(|mass| Some(mass.gas)).collect(),
        _ => vec![None],
    };
    gases.into_iter().map(|gas| (line.spot, line.scope, gas)).collect()
}

/// Adds the lines of a second table to those of a first one. They must not be about the same figures, and must
/// use the same set of global warming potentials.
pub fn add(
    first: &mut Inventory,
    mut second: Inventory,
    references: &References,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if first.gwp != second.gwp {
        let message =
            format!("a table in {} is read for this year, and this one is in {}", first.gwp, second.gwp);
        let fault = Diagnostic::at(Code::InventoryTwice, second.place, message);
        diagnostics.push(fault.label(first.place.clone(), "the other table"));
        return;
    }
    let known: BTreeSet<Same> = first.lines.iter().flat_map(figures).collect();
    for line in &second.lines {
        if let Some(same) = figures(line).iter().find(|same| known.contains(same)) {
            let id = references.gpc.id(same.0);
            let message = format!("another table has given `{id}` for {} already", second.year);
            let fault = Diagnostic::at(Code::FigureInTwoTables, line.place.clone(), message);
            let other = first.lines.iter().find(|line| figures(line).contains(same));
            diagnostics
                .push(other.iter().fold(fault, |fault, line| fault.label(line.place.clone(), "there")));
            return;
        }
    }
    let more = std::mem::take(second.details_mut());
    let offset = u32::try_from(first.lines.len()).expect("a file of 64 MB has fewer lines than that");
    let mut lines = std::mem::take(&mut first.lines).into_vec();
    lines.extend(second.lines.into_vec());
    first.lines = lines.into();
    let details = first.details_mut();
    for mut total in more.printed {
        if let Printed::Lines(lines) = &mut total.of {
            lines.iter_mut().for_each(|line| *line += offset);
        }
        details.printed.push(total);
    }
    details.note = both(details.note.take(), more.note);
    details.boundary = details.boundary.take().or(more.boundary);
    first.source = both(first.source.take(), second.source);
    first.licence = both(first.licence.take(), second.licence);
    first.protocol = first.protocol.take().or(second.protocol);
}

/// What two tables say of one inventory.
fn both<T: From<String> + PartialEq + Display>(first: Option<T>, second: Option<T>) -> Option<T> {
    match (first, second) {
        (Some(first), Some(second)) if first != second => Some(format!("{first}; {second}").into()),
        (first, second) => first.or(second),
    }
}
