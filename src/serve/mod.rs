//! The preview: the stages over a folder that changes, shown page by page to one user at the same machine. A finished
//! site stands until the next one is finished; then the two are exchanged, and open pages are told.

#![warn(missing_docs)]

mod answer;
mod faults;
mod held;
mod http;
mod preview;
mod shown;
mod watch;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::pipeline::{Built, Changed, Request, Workshop};
use crate::render::RenderedSite;

use held::Held;
use preview::Preview;
pub use preview::Texts;
use shown::show;
use watch::{Changes, Watch};

/// Nothing has to be done while nothing changes.
const LONG: Duration = Duration::from_secs(3600);

/// What a preview shows, and where.
pub struct Options {
    /// The site's folder.
    pub folder: PathBuf,
    /// 0 lets the system choose one.
    pub port: u16,
    /// What the site is built for, made anew for every build: a preview may run past midnight.
    pub request: Box<dyn Fn() -> Request + Send>,
    /// Gives the texts of files, for excerpts in messages.
    pub text_of: Texts,
    /// Tells this run of the program from others.
    pub session: String,
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options")
            .field("folder", &self.folder)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

/// What happens while a preview runs.
#[derive(Debug)]
pub enum News<'a> {
    /// A site was built; without errors it is what is shown now.
    Built {
        /// How many members it has; `None` where it has errors, and the last one that was right is shown.
        members: Option<usize>,
        /// What is wrong with it, in the order a reader works through it.
        diagnostics: &'a [Diagnostic],
        /// From the first change to the exchange.
        took: Duration,
    },
    /// The program itself failed; what is shown stays.
    Failed(&'a str),
}

/// Why there is no preview.
#[derive(Debug)]
pub enum Fault {
    /// Something else listens on this port.
    PortInUse(u16),
    /// The system gives no port.
    Port(io::Error),
    /// The folder cannot be watched; the words say why.
    Watch(String),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::PortInUse(port) => write!(
                f,
                "port {port} is in use, perhaps by another `milepost serve`; write `--port {}`, or `--port 0` for any that is free",
                port.checked_add(1).unwrap_or(4000)
            ),
            Fault::Port(error) => write!(f, "this machine gives no port to listen on: {error}"),
            Fault::Watch(reason) => f.write_str(reason),
        }
    }
}

/// Begins a preview, and gives its address. It runs on threads of its own as long as the process does.
///
/// # Errors
/// Where the port cannot be had, or the folder cannot be watched.
pub fn begin(options: Options, tell: impl Fn(News<'_>) + Send + 'static) -> Result<String, Fault> {
    let Options { folder, port, request, text_of, session } = options;
    let (listener, port) = http::listen(port).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Fault::PortInUse(port),
        _ => Fault::Port(error),
    })?;
    // Watched before it is read, so that no change falls between the two.
    let watch = Watch::new(&folder).map_err(Fault::Watch)?;
    let preview = Arc::new(Preview::new(session, text_of));
    let asked = Arc::clone(&preview);
    let respond = move |request: &http::Request| answer::respond(&asked, request);
    std::thread::spawn(move || http::answer(listener, Arc::new(respond)));
    std::thread::spawn(move || work(watch, &preview, Folder::new(folder), &*request, &tell));
    Ok(format!("http://127.0.0.1:{port}/"))
}

/// Builds the site, shows it, and does so again after every change.
fn work(
    mut watch: Watch,
    preview: &Preview,
    folder: Folder,
    request: &(dyn Fn() -> Request + Send),
    tell: &dyn Fn(News<'_>),
) {
    let mut began = Instant::now();
    let (held, unbuilt) = (Held::new(folder), Mutex::new(Unbuilt::Everything));
    let (changes, changed) = channel();
    std::thread::scope(|scope| {
        scope.spawn(|| follow(&mut watch, preview, (&held, &unbuilt), &changes));
        let workshop = RefCell::new(Workshop::new(request()));
        let bench = Bench { held: &held, unbuilt: &unbuilt, workshop, preview, tell };
        loop {
            let request = request();
            let built = catch_unwind(AssertUnwindSafe(|| bench.build(&request, began)));
            if let Err(panic) = built {
                // What it was doing is half done: it begins anew.
                bench.begin_anew(request);
                let words = said(panic.as_ref());
                preview.fail(&words);
                tell(News::Failed(&words));
            }
            let Ok(begun) = changed.recv() else { return };
            began = begun;
            // What came meanwhile is part of what is built next.
            while changed.try_recv().is_ok() {}
        }
    });
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown").to_owned()
}

/// What has changed of the files that are held since a site was last built of them.
#[derive(Debug)]
enum Unbuilt {
    Everything,
    Paths(BTreeSet<String>),
}

impl Unbuilt {
    fn add(&mut self, changes: &Changes, paths: BTreeSet<String>) {
        match (self, changes) {
            (Unbuilt::Paths(all), Changes::Paths(_)) => all.extend(paths),
            // What could not be listed may be other than before as well.
            (all, _) => *all = Unbuilt::Everything,
        }
    }

    /// Gives what has changed, of which a site is built now.
    fn take(&mut self) -> Unbuilt {
        std::mem::replace(self, Unbuilt::Paths(BTreeSet::new()))
    }
}

/// Waits for changes; when there are some, the site that is shown is given back, and the next one is asked for. Sends
/// when the first of the changes came.
fn follow(
    watch: &mut Watch,
    preview: &Preview,
    (held, unbuilt): (&Held, &Mutex<Unbuilt>),
    changes: &Sender<Instant>,
) {
    loop {
        let began = Cell::new(None);
        let begun = || {
            began.set(Some(Instant::now()));
            preview.unsettle();
        };
        let Some(changed) = watch.next(LONG, &begun) else { continue };
        let mut unbuilt = unbuilt.lock().unwrap_or_else(PoisonError::into_inner);
        let paths = held.follow(&changed);
        if paths.is_empty() {
            preview.settle();
            continue;
        }
        unbuilt.add(&changed, paths);
        preview.retire();
        if changes.send(began.get().unwrap_or_else(Instant::now)).is_err() {
            return;
        }
        drop(unbuilt);
    }
}

/// Where sites are built.
struct Bench<'a> {
    held: &'a Held,
    /// Locked while a site is built: what is held does not change under it.
    unbuilt: &'a Mutex<Unbuilt>,
    workshop: RefCell<Workshop>,
    preview: &'a Preview,
    tell: &'a dyn Fn(News<'_>),
}

/// What is wrong with a site, while what is held stays as it is.
type Faulty<'a> = (Vec<Diagnostic>, MutexGuard<'a, Unbuilt>);

impl<'a> Bench<'a> {
    /// Forgets whatever was built.
    fn begin_anew(&self, request: Request) {
        self.workshop.replace(Workshop::new(request));
        *self.unbuilt() = Unbuilt::Everything;
    }

    fn unbuilt(&self) -> MutexGuard<'a, Unbuilt> {
        self.unbuilt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Builds the site and shows it until it is given back. Where it has errors, the last one that was right is built
    /// once more, from its own files, and shown below what is wrong.
    fn build(&self, request: &Request, began: Instant) {
        let mut unbuilt = self.unbuilt();
        let changed = unbuilt.take();
        let mut workshop = self.workshop.borrow_mut();
        workshop.request = request.clone();
        let faulty: Option<Faulty<'_>> = built(&mut workshop, self.held, changed, |site, built| {
            let Some(site) = site else { return Some((built.diagnostics.clone(), unbuilt)) };
            self.held.keep();
            let members = built.model.map(|model| model.members.len());
            show(site, |shown| {
                self.preview.exchange(Some(shown), &built.diagnostics);
                drop(unbuilt);
                (self.tell)(News::Built { members, diagnostics: &built.diagnostics, took: began.elapsed() });
            });
            None
        });
        if let Some(faulty) = faulty {
            self.build_last(&mut workshop, faulty, began);
        }
    }

    fn build_last(&self, workshop: &mut Workshop, (diagnostics, unbuilt): Faulty<'a>, began: Instant) {
        let mut unbuilt = unbuilt;
        let paths = self.held.turn();
        let nothing_was_right = paths.is_empty();
        // The files as they are now are looked at once more, whatever becomes of them.
        *unbuilt = Unbuilt::Paths(paths.clone());
        let exchange = |shown| {
            self.preview.exchange(shown, &diagnostics);
            drop(unbuilt);
            (self.tell)(News::Built { members: None, diagnostics: &diagnostics, took: began.elapsed() });
        };
        if nothing_was_right {
            return exchange(None);
        }
        built(workshop, self.held, Unbuilt::Paths(paths), |site, _| {
            // Further changes are changes of the folder as it is.
            self.held.turn();
            match site {
                Some(site) => show(site, |shown| exchange(Some(shown))),
                None => exchange(None),
            }
        });
    }
}

fn built<T>(
    workshop: &mut Workshop,
    held: &Held,
    changed: Unbuilt,
    then: impl FnOnce(Option<&RenderedSite<'_>>, &Built<'_>) -> T,
) -> T {
    match changed {
        Unbuilt::Everything => workshop.build(held, Changed::All, then),
        Unbuilt::Paths(paths) => {
            let paths: Vec<String> = paths.into_iter().collect();
            workshop.build(held, Changed::Files(&paths), then)
        }
    }
}
