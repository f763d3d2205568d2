//! Asks for every file of the next site, many at a time, and writes what is new into the stage.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::Refusal;
use super::last::Last;
use super::manifest::Record;
use super::stage::{FileId, Stage};
use crate::diagnostic::{self, Diagnostic};
use crate::render::{Artifacts, Flow, Made};
use crate::span::{self, Work};

/// More faults than this help nobody.
const MOST_FAULTS: usize = 200;

/// What became of one path.
pub(super) struct Page {
    pub(super) record: Record,
    /// Its bytes were made.
    pub(super) rendered: bool,
    /// The file of the last site that has its bytes; `None` where these are new, and stand in the stage.
    pub(super) kept: Option<FileId>,
}

/// So many pages are one piece of work: of larger ones the last keeps one thread busy, and nobody can take a part of it.
const AT_ONCE: usize = 16;

/// Makes all pages, `are_kept` says of each batch whether its files stay as they are; or says what is wrong with them.
pub(super) fn all(
    artifacts: &dyn Artifacts,
    (listed, are_kept): (&[&str], &[bool]),
    last: &Last,
    stage: &Stage,
) -> Result<Vec<Page>, Refusal> {
    let faults = Faults::default();
    let is_kept =
        |index: usize| artifacts.batch(index).is_some_and(|batch| are_kept.get(batch) == Some(&true));
    let make = |(index, path): (usize, &&str)| {
        if faults.are_enough_before(index) {
            return Ok(None);
        }
        let believed = last.believed(path);
        if let Some((record, file)) = believed.filter(|_| is_kept(index)) {
            artifacts.kept(index);
            return Ok(Some(Page { record: *record, rendered: false, kept: Some(file) }));
        }
        let _span = span::begin(Work::File, path);
        match one(artifacts, (index, path), believed, (stage, &faults)) {
            Err(Refusal::Faults(diagnostics)) => {
                faults.add(index, diagnostics);
                Ok(None)
            }
            made => made,
        }
    };
    let pages = listed.par_iter().with_max_len(AT_ONCE).enumerate().map(make);
    let pages = pages.collect::<Result<Vec<Option<Page>>, Refusal>>()?;
    faults.refuse()?;
    Ok(pages.into_iter().flatten().collect())
}

/// Makes one page. What will not be published need not be written.
fn one(
    artifacts: &dyn Artifacts,
    (index, path): (usize, &str),
    believed: Option<(&Record, FileId)>,
    (stage, faults): (&Stage, &Faults),
) -> Result<Option<Page>, Refusal> {
    match artifacts.flow(index).map_err(Refusal::Faults)? {
        Some(_) if !faults.are_none() => Ok(None),
        Some(flow) => poured(path, flow, believed, stage).map(Some),
        None => {
            let made = artifacts.make(index, believed.map(|(record, _)| record.key));
            let write = |bytes: &[u8]| if faults.are_none() { stage.write(path, bytes) } else { Ok(()) };
            page(path, made.map_err(Refusal::Faults)?, believed, write).map(Some)
        }
    }
}

/// Writes a page as it is made. Only then is it known whether the last site has the same bytes.
fn poured(
    path: &str,
    flow: Flow<'_>,
    believed: Option<(&Record, FileId)>,
    stage: &Stage,
) -> Result<Page, Refusal> {
    let key = flow.key;
    if let Some((record, file)) = believed.filter(|(record, _)| record.key == key) {
        return Ok(Page { record: *record, rendered: false, kept: Some(file) });
    }
    let (content, size) = stage.pour(path, |into| flow.pour(into))?;
    let record = Record { key, content, size };
    let equal = believed.filter(|(old, _)| (old.content, old.size) == (content, size));
    if equal.is_some() {
        stage.take_out(path)?;
    }
    Ok(Page { record, rendered: true, kept: equal.map(|(_, file)| file) })
}

fn page(
    path: &str,
    made: Made,
    believed: Option<(&Record, FileId)>,
    write: impl FnOnce(&[u8]) -> Result<(), Refusal>,
) -> Result<Page, Refusal> {
    let (key, bytes) = match (made, believed) {
        (Made::Same, Some((record, file))) => {
            return Ok(Page { record: *record, rendered: false, kept: Some(file) });
        }
        (Made::Same, None) => panic!("`{path}` cannot be the same: no last key was given"),
        (Made::Fresh { key, bytes }, _) => (key, bytes),
    };
    let record = Record { key, content: blake3::hash(&bytes), size: bytes.len() as u64 };
    let equal = believed.filter(|(old, _)| (old.content, old.size) == (record.content, record.size));
    if equal.is_none() {
        write(&bytes)?;
    }
    Ok(Page { record, rendered: true, kept: equal.map(|(_, file)| file) })
}

/// The faults of the first failing pages, in the order of the pages and not of the threads: the same site
/// gives the same messages. Once enough pages failed, those behind them are no longer made.
struct Faults {
    by_page: Mutex<BTreeMap<usize, Vec<Diagnostic>>>,
    /// Pages from this one on need not be made.
    end: AtomicUsize,
    found: AtomicUsize,
}

impl Default for Faults {
    fn default() -> Faults {
        Faults { by_page: Mutex::default(), end: AtomicUsize::new(usize::MAX), found: AtomicUsize::new(0) }
    }
}

impl Faults {
    fn are_none(&self) -> bool {
        self.found.load(Ordering::Relaxed) == 0
    }

    fn are_enough_before(&self, page: usize) -> bool {
        page >= self.end.load(Ordering::Relaxed)
    }

    fn add(&self, page: usize, diagnostics: Vec<Diagnostic>) {
        self.found.fetch_add(1, Ordering::Relaxed);
        let mut by_page = self.by_page.lock().unwrap_or_else(PoisonError::into_inner);
        by_page.insert(page, diagnostics);
        if by_page.len() > MOST_FAULTS {
            by_page.pop_last();
        }
        if let Some((last, _)) = by_page.last_key_value().filter(|_| by_page.len() == MOST_FAULTS) {
            self.end.store(last + 1, Ordering::Relaxed);
        }
    }

    fn refuse(self) -> Result<(), Refusal> {
        let by_page = self.by_page.into_inner().unwrap_or_else(PoisonError::into_inner);
        if by_page.is_empty() {
            return Ok(());
        }
        let mut faults: Vec<Diagnostic> = by_page.into_values().flatten().collect();
        diagnostic::sort(&mut faults);
        faults.truncate(MOST_FAULTS);
        Err(Refusal::Faults(faults))
    }
}
