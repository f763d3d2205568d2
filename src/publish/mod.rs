//! The next site is staged beside the old one and exchanged with it in one step.
//!
//! ```text
//! .public.lock       held while a site is published, so that two builds never write at once
//! .public.next-4711  the next site while it is staged; after the exchange the old one, until it is deleted
//! .public.spare      the old site, if it is kept for the next one to be built upon
//! .public.receipt    what the site was made of: see [`Receipt`]
//! .public.members    what its build knew of members, and `.public.texts` of texts: see [`Memory`]
//! public/            the site that stands
//! public/.milepost   its manifest: what is ours here, and the key each file was made under
//! ```
//!
//! The site that stands is the cache: what its manifest and its files agree on is linked into the next
//! one, the rest is made and written. Where nothing differs nothing is staged at all. Killed at any
//! moment, the old site or the new one stands whole, and what was left beside it is swept by the next run.
//!
//! Only what the manifest lists is ever removed. Files that someone else put into the folder (a `CNAME`,
//! a `.git`) move along to the next site.

#![warn(missing_docs)]

mod fault;
mod foreign;
mod last;
mod lock;
mod make;
mod manifest;
mod measured;
mod memory;
mod paths;
mod receipt;
mod site;
mod stage;
mod swap;
mod sweep;
#[cfg(test)]
mod tests;
mod walk;
mod why;

use std::collections::HashSet;
use std::path::Path;
use std::time::Duration;

use rayon::prelude::*;

pub use fault::{DiskFault, Refusal};
pub use last::published_as;
pub use memory::Memory;
pub use receipt::Receipt;
pub use why::why;

use crate::render::{Artifacts, Batch};
use last::Last;
use lock::Lock;
use make::Page;
use manifest::{Manifest, Record};
use paths::Paths;
use site::Site;
use stage::Stage;

/// How to publish.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How long to wait for another build of the same site; by default not at all.
    pub wait: Duration,
    /// Whether every file is made again, whatever the last site's keys say.
    pub force: bool,
    /// Whether the old site stays beside the new one as `.public.spare`, for the next run to build upon.
    /// It shares all unchanged files with the site, so that it costs little but folders; and it saves
    /// making and removing all folders, which on ext4 takes longer than all else. Where it is not kept, one
    /// that is there is used and removed.
    pub spare: Spare,
    /// Stands for the program, and for all that it was told which decides what files are made of. Without it no batch is
    /// taken over as a whole: each of its files is asked for.
    pub made_by: Option<[u8; 32]>,
}

/// When an old site is kept for the next run to build upon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spare {
    /// Where a site is built once, it serves nothing.
    #[default]
    Never,
    /// Of a large site of which hardly a file was written: what is built often, a little at a time.
    WhereItPays,
    /// Whatever it costs.
    Always,
}

/// A spare pays where a site has so many files, and at most one in so many of them was written.
const LARGE: usize = 10_000;
const SHARED: usize = 20;

impl Spare {
    fn is_kept(self, published: &Published) -> bool {
        let pays = || {
            let files = published.written + published.linked;
            files >= LARGE && published.written * SHARED <= files
        };
        match self {
            Spare::Never => false,
            Spare::WhereItPays => pays(),
            Spare::Always => true,
        }
    }
}

/// What was done, in numbers of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Made again, because the key was another one or the old file was not trusted.
    pub rendered: usize,
    /// Written, because their bytes were not those of the last site.
    pub written: usize,
    /// Taken over from the last site as they were.
    pub linked: usize,
    /// Of the last site, and no longer of this one.
    pub removed: usize,
    /// Put into the output folder by someone else, and moved along.
    pub carried: usize,
    /// The size of all that was written, without the manifest.
    pub bytes_written: u64,
    /// Stands for the manifest of the site.
    pub manifest: [u8; 32],
    /// What batches of its files were made of, and by what: for its [`Receipt`].
    pub batches: Vec<Batch>,
}

/// Publishes all of `artifacts` as the folder `out`, or nothing.
///
/// Works on the rayon pool it is called in (`pool.install(|| publish(..))`) and holds no more than one
/// file per thread in memory. `out` may be a link to a folder; it and its parents are made where missing.
///
/// # Errors
/// [`Refusal::Faults`] where a file cannot be made, two want the same path, the folder is not ours or
/// another build holds it; [`Refusal::World`] where the system fails. What stood before then still stands.
pub fn publish(artifacts: &dyn Artifacts, out: &Path, options: &Options) -> Result<Published, Refusal> {
    let listed = artifacts.paths();
    let paths = Paths::check(&listed)?;
    let site = Site::at(out)?;
    let _lock = Lock::take(&site, options.wait)?;
    swap::recover(&site)?;
    let last = Last::read(&site, options.force)?;
    let published = replace(artifacts, &Next { listed, paths }, &last, options);
    if matches!(published, Err(Refusal::World(_))) {
        // A full disk is not to be kept full by a half-made stage.
        sweep::remove(&site.spare());
    }
    published
}

/// What the next site consists of.
struct Next<'a> {
    /// In the order of the artifacts.
    listed: Vec<&'a str>,
    paths: Paths<'a>,
}

/// Stages the next site and puts it in the place of the last one.
fn replace(
    artifacts: &dyn Artifacts,
    next: &Next,
    last: &Last,
    options: &Options,
) -> Result<Published, Refusal> {
    let (site, listed, paths) = (last.site, &next.listed, &next.paths);
    let stage = Stage::beside(site, options.spare)?;
    let batches = options.made_by.map_or_else(Vec::new, |by| batches(artifacts, by));
    let known = known_batches(last);
    let are_kept: Vec<bool> = batches.iter().map(|batch| known.contains(batch)).collect();
    let pages = make::all(artifacts, (listed, &are_kept), last, &stage)?;
    let mut published = Published { batches, ..count(&pages) };
    let records = sorted_records(listed, &pages);
    published.manifest = stage.write_manifest(|into| Manifest::pour(&artifacts.grounds(), &records, into))?;
    drop(records);
    published.removed = last.manifest.paths().filter(|path| !paths.files.contains(path)).count();
    if last.stands && !last.manifest.damaged && published.written + published.removed == 0 {
        // Not one byte of the site differs, so it stays. Its keys may have changed (another version that makes the same
        // bytes): then the manifest alone is replaced, which is one step as well.
        if last.manifest.seal != published.manifest {
            stage.finish(site)?;
            swap::replace_manifest(site, &stage)?;
        }
        return Ok(published);
    }
    let foreign = foreign::find(site, last)?;
    foreign::refuse_collisions(&foreign, paths, last.manifest.damaged)?;
    if stage.is_reused {
        foreign::prune(&foreign, paths, &stage)?;
    }
    published.carried = foreign::carry(&foreign, paths, site, &stage)?;
    link_kept(listed, &pages, site, &stage)?;
    stage.finish(site)?;
    let old = swap::swap(site, stage)?;
    if options.spare.is_kept(&published) {
        sweep::set_aside(&old, &site.spare())
    } else {
        sweep::remove(&old)
    }
    Ok(published)
}

/// The batches of the next site, each print with what it is made by.
fn batches(artifacts: &dyn Artifacts, made_by: [u8; 32]) -> Vec<Batch> {
    let with = |Batch { name, print }| Batch {
        name,
        print: *blake3::Hasher::new().update(&made_by).update(&print).finalize().as_bytes(),
    };
    artifacts.batches().into_iter().map(with).collect()
}

/// Those of the site that stands, if its receipt is of just this site.
fn known_batches(last: &Last) -> HashSet<Batch> {
    let receipt = Receipt::of(&last.site.out).filter(|receipt| receipt.manifest == last.manifest.seal);
    receipt.map(|receipt| receipt.batches.into_iter().collect()).unwrap_or_default()
}

fn link_kept(listed: &[&str], pages: &[Page], site: &Site, stage: &Stage) -> Result<(), Refusal> {
    let kept = listed.par_iter().zip(pages).filter_map(|(path, page)| Some((Path::new(path), page.kept?)));
    kept.try_for_each(|(path, file)| stage.link((&site.out.join(path), Some(file)), path))
}

/// The manifest's lines in the order of their paths, whatever order the artifacts came in.
fn sorted_records<'a>(listed: &[&'a str], pages: &'a [Page]) -> Vec<(&'a str, &'a Record)> {
    let mut records: Vec<(&str, &Record)> =
        listed.iter().zip(pages).map(|(path, page)| (*path, &page.record)).collect();
    records.sort_by_key(|(path, _)| *path);
    records
}

fn count(pages: &[Page]) -> Published {
    let written = pages.iter().filter(|page| page.kept.is_none());
    Published {
        rendered: pages.iter().filter(|page| page.rendered).count(),
        written: written.clone().count(),
        linked: pages.iter().filter(|page| page.kept.is_some()).count(),
        bytes_written: written.map(|page| page.record.size).sum(),
        ..Published::default()
    }
}
