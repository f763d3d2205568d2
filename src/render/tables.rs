//! The tables to download and the package that describes them: files of which a large network has hundreds of megabytes,
//! so that their rows are made as they are needed and forgotten.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::data::{self, Digest};
use super::site::data_key;
use super::{Flow, Key, Made};
use crate::plan::view::View;
use crate::plan::{Recipe, SitePlan, TableOf};

/// What is known of the tables of a site that is rendered.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// The package asks for it, and the table itself.
    digests: Mutex<BTreeMap<TableOf, Digest>>,
}

impl Tables {
    /// The file of a table or of the package; `None` for all others.
    pub(super) fn made(
        &self,
        plan: &SitePlan<'_>,
        (recipe, view): (Recipe, &View),
        last: Option<Key>,
    ) -> Option<Made> {
        match (view, recipe) {
            (View::Table(head), Recipe::Table(table)) => {
                let digest = self.digest(plan, table);
                let key = data_key(view, &(&**head, digest));
                let bytes = || data::csv((head, &plan.rows(table)), digest.length);
                Some(made(key, last, bytes))
            }
            (View::Package(package), _) => {
                let lengths: Vec<usize> =
                    plan.packaged().map(|table| self.digest(plan, table).length).collect();
                let key = data_key(view, &(&**package, &lengths));
                Some(made(key, last, || data::pretty(&data::package(package, &lengths))))
            }
            _ => None,
        }
    }

    /// The file of a table, to be written as it is made.
    pub(super) fn flow<'p>(&self, plan: &'p SitePlan<'_>, table: TableOf, view: View) -> Option<Flow<'p>> {
        let View::Table(head) = &view else { return None };
        let key = data_key(&view, &(&**head, self.digest(plan, table)));
        let View::Table(head) = view else { return None };
        Some(Flow::of(key, move |into| Ok(data::pour((&head, &plan.rows(table)), into)?)))
    }

    /// Two threads may find it out at once: neither waits for the other, since waiting threads take up other work, and
    /// that may ask for the same.
    fn digest(&self, plan: &SitePlan<'_>, table: TableOf) -> Digest {
        let known = || self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(digest) = known().get(&table).copied() {
            return digest;
        }
        let digest = data::digest(&table.head(), &plan.rows(table));
        known().insert(table, digest);
        digest
    }
}

fn made(key: Key, last: Option<Key>, bytes: impl FnOnce() -> Vec<u8>) -> Made {
    if last == Some(key) { Made::Same } else { Made::Fresh { key, bytes: bytes() } }
}
