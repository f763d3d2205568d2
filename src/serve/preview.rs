//! What is shown at this moment: the last site that was right, and what is wrong now. It is exchanged as a whole.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::faults::{TextOf, escaped, fragment};
use super::shown::{Answer, Page, Shown};
use crate::diagnostic::Diagnostic;

/// Whoever asks while the site is being computed again waits for it, this long.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many pages are kept as they were when they could last be made.
const MOST_KEPT: usize = 64;

/// What all connections look at.
#[derive(Debug)]
pub struct Preview {
    /// Tells this run of the program from others.
    pub session: String,
    state: Mutex<State>,
    changed: Condvar,
    /// Pages by their paths, as they were when they could last be made.
    kept: Mutex<BTreeMap<String, Arc<Page>>>,
    text_of: Texts,
}

/// Gives the text of a file.
type Text = dyn Fn(&str) -> Option<String> + Send + Sync;

/// Gives the texts of files, for excerpts.
pub struct Texts(pub Box<Text>);

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts")
    }
}

#[derive(Debug, Default)]
struct State {
    /// Goes up with every exchange.
    number: u64,
    /// Whether something changes right now; true until the first site is there.
    restless: bool,
    /// Whether the last site was given back, or there was none yet, and the next one is not there.
    awaited: bool,
    shown: Option<Arc<Shown>>,
    faults: Arc<str>,
}

/// What there is to see at one path.
#[derive(Debug)]
pub struct Sight {
    /// The number of the exchange that it comes from.
    pub number: u64,
    pub shown: Option<Arc<Shown>>,
    pub what: What,
    /// What is wrong, as HTML; empty where nothing is.
    pub faults: Arc<str>,
}

/// A page, or why there is none.
#[derive(Debug)]
pub enum What {
    Page(Arc<Page>),
    /// No page is at this path; the site's own words for that, if it has some.
    Missing(Option<Arc<Page>>),
    /// A page is there with a slash at the end.
    Folder,
    /// There is nothing but what is wrong.
    Nothing,
}

impl What {
    /// Stands for what is seen.
    pub fn mark(&self) -> &str {
        match self {
            What::Page(page) | What::Missing(Some(page)) => &page.mark,
            What::Missing(None) | What::Folder => "",
            What::Nothing => "nothing",
        }
    }
}

impl Preview {
    /// Nothing is shown yet.
    pub fn new(session: String, text_of: Texts) -> Preview {
        let state = State { restless: true, awaited: true, ..State::default() };
        let (state, kept) = (Mutex::new(state), Mutex::default());
        Preview { session, state, changed: Condvar::new(), kept, text_of }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on whoever asks waits for the next exchange.
    pub fn unsettle(&self) {
        self.state().restless = true;
    }

    /// Nothing has changed after all. What changed before that may still be on its way.
    pub fn settle(&self) {
        let mut state = self.state();
        state.restless = state.awaited;
        drop(state);
        self.changed.notify_all();
    }

    /// Gives the site back, so that its thread can make the next one; whoever asks waits for that.
    pub fn retire(&self) {
        let mut state = self.state();
        state.restless = true;
        state.awaited = true;
        drop(state.shown.take());
    }

    /// Shows a site, or none, and what is wrong.
    pub fn exchange(&self, shown: Option<Shown>, diagnostics: &[Diagnostic]) {
        let faults = fragment(diagnostics, self.texts()).into();
        let mut state = self.state();
        state.shown = shown.map(Arc::new);
        state.faults = faults;
        state.number += 1;
        state.restless = false;
        state.awaited = false;
        drop(state);
        self.changed.notify_all();
    }

    /// Shows that the program itself failed.
    pub fn fail(&self, words: &str) {
        let words = escaped(words);
        let faults = format!(
            "<h1>Milepost itself failed</h1>\n<pre>{words}</pre>\n<p>The next change is tried again.</p>\n"
        );
        let mut state = self.state();
        state.shown = None;
        state.faults = faults.into();
        state.number += 1;
        state.restless = false;
        state.awaited = false;
        drop(state);
        self.changed.notify_all();
    }

    fn texts(&self) -> TextOf<'_> {
        &*self.text_of.0
    }

    /// Waits for an exchange beyond `number`; whether there was one in time.
    pub fn wait_beyond(&self, number: u64, patience: Duration) -> bool {
        let same = |state: &mut State| state.number <= number;
        let (state, _) = self
            .changed
            .wait_timeout_while(self.state(), patience, same)
            .unwrap_or_else(PoisonError::into_inner);
        state.number > number
    }

    /// The finished site and what is wrong, once nothing changes any more.
    fn settled(&self) -> (u64, Option<Arc<Shown>>, Arc<str>) {
        let until = Instant::now() + PATIENCE;
        let mut state = self.state();
        while state.restless && Instant::now() < until {
            let left = until.saturating_duration_since(Instant::now());
            (state, _) = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner);
        }
        (state.number, state.shown.clone(), Arc::clone(&state.faults))
    }

    /// What there is to see at the address `/network/members/edina/`.
    pub fn look(&self, address: &str) -> Sight {
        let (number, shown, faults) = self.settled();
        let Some(site) = &shown else { return Sight { number, shown, what: What::Nothing, faults } };
        let path = address.strip_prefix(site.base_path.as_str()).and_then(|path| path.strip_prefix('/'));
        let (what, own_faults) = match path {
            Some(path) => self.ask(site, &file(path)),
            None => (What::Missing(None), None),
        };
        Sight { number, what, faults: own_faults.unwrap_or(faults), shown }
    }

    fn ask(&self, site: &Shown, path: &str) -> (What, Option<Arc<str>>) {
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match site.ask(path) {
            Answer::Folder => (What::Folder, None),
            Answer::Missing => match site.ask("404.html") {
                Answer::Page(page) => (What::Missing(Some(page)), None),
                Answer::Faulty(faults) => (What::Missing(None), Some(self.told(&faults))),
                _ => (What::Missing(None), None),
            },
            Answer::Page(page) => {
                let mut kept = kept();
                if kept.len() >= MOST_KEPT && !kept.contains_key(path) {
                    kept.clear();
                }
                if path.ends_with(".html") {
                    kept.insert(path.to_owned(), Arc::clone(&page));
                }
                (What::Page(page), None)
            }
            Answer::Faulty(faults) => {
                let last = kept().get(path).cloned();
                (last.map_or(What::Nothing, What::Page), Some(self.told(&faults)))
            }
        }
    }

    fn told(&self, faults: &[Diagnostic]) -> Arc<str> {
        fragment(faults, self.texts()).into()
    }
}

/// The file that an address without its base means: `members/` is `members/index.html`.
fn file(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Preview, Texts};

    #[test]
    fn what_is_no_change_does_not_end_the_wait_for_one() {
        let preview = Preview::new("session".to_owned(), Texts(Box::new(|_| None)));
        let is_restless = || preview.state().restless;
        preview.settle();
        assert!(is_restless(), "no site is there yet");
        preview.exchange(None, &[]);
        preview.unsettle();
        preview.settle();
        assert!(!is_restless());
        preview.retire();
        preview.unsettle();
        preview.settle();
        assert!(is_restless(), "the site was given back");
        preview.exchange(None, &[]);
        assert!(!is_restless());
    }
}
