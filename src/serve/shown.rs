//! A finished site that renders what it is asked for. It stays on the thread that finished it, because a plan points
//! into the model that it was made from; when nobody holds the way to it any more, that thread goes on.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostic::Diagnostic;
use crate::render::{Artifacts, Made, RenderedSite};

/// How many pages of one site are rendered at once.
const WORKERS: usize = 2;
/// How many files of one site are kept once they were rendered.
const MOST_KEPT: usize = 200;

/// The way to a finished site.
#[derive(Debug)]
pub struct Shown {
    questions: Sender<Question>,
    /// What stands before every address: `/network`, or nothing.
    pub base_path: String,
    pub styles: Styles,
}

/// The style sheet of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Styles {
    pub url: String,
    pub integrity: String,
}

/// One file of the site.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    pub bytes: Arc<Vec<u8>>,
    /// Stands for the bytes without the address of the style sheet: equal marks look equal once the styles are equal.
    pub mark: String,
    /// Why it would not be published, where it would not.
    pub unpublished: Option<String>,
}

/// What asking for a path gives.
#[derive(Clone, Debug)]
pub enum Answer {
    Page(Arc<Page>),
    /// A page would be there with a slash at the end.
    Folder,
    Missing,
    /// The page cannot be made.
    Faulty(Arc<Vec<Diagnostic>>),
}

#[derive(Debug)]
struct Question {
    path: String,
    answer: SyncSender<Answer>,
}

impl Shown {
    /// What is at a path below the output folder: `members/edina/index.html`.
    pub fn ask(&self, path: &str) -> Answer {
        let (answer, answers) = sync_channel(1);
        let asked = self.questions.send(Question { path: path.to_owned(), answer });
        // Who panicked instead of answering has said so on the terminal.
        asked.ok().and_then(|()| answers.recv().ok()).unwrap_or(Answer::Missing)
    }
}

/// Hands the way to a site to `begun`, and answers until nobody has it any more.
pub fn show(site: &RenderedSite<'_>, begun: impl FnOnce(Shown)) {
    let (questions, asked) = channel();
    let (url, integrity) = site.styles();
    let styles = Styles { url: url.to_owned(), integrity: integrity.to_owned() };
    begun(Shown { questions, base_path: site.base_path().to_owned(), styles: styles.clone() });
    let desk = Desk { site, styles, kept: Mutex::default() };
    let asked = Mutex::new(asked);
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| desk.answer_all(&asked));
        }
    });
}

/// Where the questions to one site are answered.
struct Desk<'a> {
    site: &'a RenderedSite<'a>,
    styles: Styles,
    /// What was asked for before.
    kept: Mutex<BTreeMap<usize, Answer>>,
}

impl Desk<'_> {
    fn answer_all(&self, asked: &Mutex<Receiver<Question>>) {
        let next = || asked.lock().unwrap_or_else(PoisonError::into_inner).recv();
        while let Ok(Question { path, answer }) = next() {
            // One page that makes the program fail must not take the others with it.
            if let Ok(found) = catch_unwind(AssertUnwindSafe(|| self.answer(&path))) {
                let _ = answer.send(found);
            }
        }
    }

    fn answer(&self, path: &str) -> Answer {
        let Some(position) = self.site.position(path) else {
            let inside = format!("{path}/index.html");
            return if self.site.position(&inside).is_some() { Answer::Folder } else { Answer::Missing };
        };
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept().get(&position) {
            return known.clone();
        }
        let answer = match self.site.make(position, None) {
            Ok(Made::Fresh { bytes, .. }) => Answer::Page(Arc::new(self.page(position, bytes))),
            Ok(Made::Same) => Answer::Missing,
            Err(faults) => Answer::Faulty(Arc::new(faults)),
        };
        let mut kept = kept();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(position, answer.clone());
        answer
    }

    fn page(&self, position: usize, bytes: Vec<u8>) -> Page {
        let mark = mark(&bytes, &self.styles);
        Page { bytes: Arc::new(bytes), mark, unpublished: self.site.unpublished(position) }
    }
}

/// The hash of a page without the address of its style sheet.
fn mark(bytes: &[u8], styles: &Styles) -> String {
    let mut rest = bytes;
    let mut hasher = blake3::Hasher::new();
    for word in [&styles.url, &styles.integrity] {
        let found = (!word.is_empty()).then(|| position(rest, word.as_bytes())).flatten();
        if let Some(at) = found {
            hasher.update(&rest[..at]);
            rest = &rest[at + word.len()..];
        }
    }
    hasher.update(rest);
    hasher.finalize().to_hex()[..16].to_owned()
}

fn position(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::{Styles, mark};

    #[test]
    fn a_mark_looks_past_the_style_sheet_and_at_nothing_else() {
        let styles =
            |name: &str| Styles { url: format!("/assets/{name}.css"), integrity: format!("sha-{name}") };
        let page = |name: &str, text: &str| {
            let styles = styles(name);
            let html =
                format!("<link href=\"{}\" integrity=\"{}\"><p>{text}</p>", styles.url, styles.integrity);
            mark(html.as_bytes(), &styles)
        };
        assert_eq!(page("old", "text"), page("new", "text"));
        assert_ne!(page("old", "text"), page("old", "other text"));
        assert_ne!(mark(b"a", &Styles::default()), mark(b"b", &Styles::default()));
    }
}
