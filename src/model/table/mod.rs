//! Bulk tables: a CSV file of many members and years, and `data/tables/<id>.yaml` that says what its columns are.
//!
//! Every row becomes what a person would have written as YAML, with the places of the cells, and is decoded like
//! it: units, factors, references and every check are the same for both. What the mapping says once for all rows
//! is told where the mapping says it, and once.

mod cell;
mod faults;
mod inventories;
mod maker;
mod mapping;
mod merge;
mod pattern;
mod printed;
mod rule;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::inventory::{Inventory, InventoryContext};
use crate::model::member::{Member, Population};
use crate::model::member_ids::MemberIds;
use crate::model::reference::References;
use crate::quantity::Year;
use crate::read::Sources;

pub use merge::{extended, joined, named, with_population};
pub use printed::{Printed, PrintedTotal};

use faults::few_of_a_kind;
use mapping::{Table, table};
use sheet::Shelf;

/// The tables of a site.
#[derive(Debug, Default)]
pub struct Tables {
    tables: Vec<(Table, BTreeMap<String, usize>)>,
}

/// What tables say of one member.
#[derive(Debug, Default)]
pub struct FromTables {
    /// The member, where a table makes it. In a box: of most members no table says anything.
    pub member: Option<Box<Member>>,
    pub population: BTreeMap<Year, Population>,
    /// At most one of a kind and year.
    pub inventories: Vec<Inventory>,
}

/// Reads the mappings and the tables that they name, and finds out which members they make.
pub fn tables(sources: &Sources, references: &References, diagnostics: &mut Vec<Diagnostic>) -> Tables {
    let mut shelf = Shelf { sources, used: BTreeSet::new() };
    let mut found = Tables::default();
    let mut is_faulty = false;
    for (path, document) in &sources.data {
        if !path.starts_with("data/tables/") {
            continue;
        }
        let Some(table) = table(document, references, &mut shelf, diagnostics) else {
            is_faulty = true;
            continue;
        };
        let mut faults = Vec::new();
        let made = match &table.members {
            None => BTreeMap::new(),
            Some(maker) => {
                // A fault of a key is told with its row.
                let keys = table.sheet.rows().filter_map(|row| table.key_of(row, &mut Vec::new()));
                let used: BTreeSet<String> = keys.map(std::borrow::Cow::into_owned).collect();
                let made = maker.made(&used, &mut faults);
                made.into_iter().map(|(id, row)| (id.to_owned(), row)).collect()
            }
        };
        diagnostics.extend(few_of_a_kind(faults, &table));
        found.tables.push((table, made));
    }
    // A mapping that cannot be read names its table all the same.
    if !is_faulty && !sources.unread.iter().any(|path| path.starts_with("data/tables/")) {
        let unused = sources.tables.keys().filter(|path| !shelf.used.contains(path.as_ref()));
        diagnostics.extend(unused.map(|path| {
            let message = "no mapping names this table, so it is not read";
            let name = path.strip_prefix("data/tables/").unwrap_or(path);
            let help =
                format!("write `file: {name}` in a `data/tables/<id>.yaml`, with what its columns are");
            Diagnostic::at(Code::StrayFile, Place::start_of(path), message).help(help)
        }));
    }
    found
}

impl Tables {
    /// The ids of the members that tables make.
    pub fn member_ids(&self) -> impl Iterator<Item = &str> {
        self.tables.iter().flat_map(|(_, made)| made.keys().map(String::as_str))
    }

    /// What the tables say, by member.
    pub fn by_member(
        &self,
        (context, ids): (InventoryContext<'_>, &MemberIds),
        diagnostics: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, FromTables> {
        let mut all: BTreeMap<String, FromTables> = BTreeMap::new();
        for (table, made) in &self.tables {
            let mut faults = Vec::new();
            for (id, row) in made {
                let maker = table.members.as_ref().expect("only a table that makes members has made one");
                let new = maker.member((id, *row), (context.references, ids), &mut faults);
                let of_member = &mut all.entry(id.clone()).or_default().member;
                *of_member = match (of_member.take(), new) {
                    (Some(first), Some(second)) => Some(Box::new(extended(*first, second))),
                    (first, second) => first.or(second.map(Box::new)),
                };
            }
            inventories::add(table, (context, ids), &mut all, &mut faults);
            diagnostics.extend(few_of_a_kind(faults, table));
        }
        all
    }
}
