//! Everything that was read of a site, kept so that only what changed is read again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::disk::Disk;

use super::Sources;
use super::listing::Listing;
use super::sources::{FOLDERS, Taken, read};

/// Which files of a site's data are other than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// Nobody knows.
    Anything,
    /// The texts of these files of `data/members/` and nothing else of `data/`; none of them was made or removed.
    Members(BTreeSet<Arc<str>>),
}

impl Touched {
    /// No file of the data.
    pub fn nothing() -> Touched {
        Touched::Members(BTreeSet::new())
    }
}

/// The sources of a site, and what is wrong with each file.
#[derive(Debug, Default)]
pub struct Shelf {
    sources: Sources,
    faults: BTreeMap<String, Vec<Diagnostic>>,
    not_listed: Vec<Diagnostic>,
}

impl Shelf {
    /// Reads all files of a site folder.
    pub fn read(disk: &dyn Disk) -> Shelf {
        let Listing { paths, faults: not_listed, .. } = Listing::of(disk);
        let mut shelf = Shelf { not_listed, ..Shelf::default() };
        shelf.take_in(disk, paths);
        shelf
    }

    /// Reads files again that were made, changed or removed: paths below the site folder, with `/`. What is no
    /// file of a site is passed over, as it is when a folder is read. Gives which files of its data are other now.
    pub fn read_again(&mut self, disk: &dyn Disk, paths: &[String]) -> Touched {
        let data: Vec<&String> = paths.iter().filter(|path| path.starts_with("data/")).collect();
        let known = self.members_at(&data);
        self.take_again(disk, paths);
        let touched = known.filter(|known| self.members_at(&data).as_ref() == Some(known));
        touched.map_or(Touched::Anything, Touched::Members)
    }

    /// The names of these files, if each is there and of a member.
    fn members_at(&self, paths: &[&String]) -> Option<BTreeSet<Arc<str>>> {
        let name = |path: &&String| Some(Arc::clone(&self.sources.members.get(path.as_str())?.file));
        paths.iter().map(name).collect()
    }

    fn take_again(&mut self, disk: &dyn Disk, paths: &[String]) {
        paths.iter().for_each(|path| self.forget(path));
        let found = paths.iter().filter(|path| is_of_a_site(path) && disk.has(path));
        let mut found: Vec<String> = found.cloned().collect();
        found.sort();
        found.dedup();
        self.take_in(disk, found);
    }

    /// What was read.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// What is wrong with it.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.not_listed.iter().chain(self.faults.values().flatten())
    }

    fn take_in(&mut self, disk: &dyn Disk, paths: Vec<String>) {
        let parts: Vec<_> = paths.par_iter().map(|path| read((disk, None), path)).collect();
        for (path, Taken { part, .. }) in paths.into_iter().zip(parts) {
            let mut faults = Vec::new();
            let part = part.take(&mut faults);
            if part.is_none() && faults.iter().any(Diagnostic::is_error) {
                self.sources.unread.insert(path.as_str().into());
            }
            if !faults.is_empty() {
                self.faults.insert(path.clone(), faults);
            }
            if let Some(part) = part {
                self.sources.add(path, part);
            }
        }
        let mut faults = Vec::new();
        self.sources.add_shipped(&mut faults);
        debug_assert!(faults.is_empty(), "a test reads every shipped file");
    }

    fn forget(&mut self, path: &str) {
        self.faults.remove(path);
        let path: Arc<str> = path.into();
        let Sources {
            data,
            members,
            articles,
            tables,
            outlines,
            themes,
            assets,
            unread,
            print: _,
            stamped: _,
            seen: _,
            late: _,
        } = &mut self.sources;
        drop(data.remove(&path));
        members.remove(&path);
        drop(articles.remove(&path));
        drop(tables.remove(&path));
        drop(outlines.remove(&path));
        drop(themes.remove(&path));
        assets.remove(&path);
        unread.remove(&path);
    }
}

/// Whether a path lies in a folder that is read, and nothing of it is hidden.
fn is_of_a_site(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next().is_some_and(|first| FOLDERS.contains(&first))
        && !parts.any(|part| part.starts_with('.') || part.is_empty())
}
