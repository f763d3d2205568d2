//! The preview: the stages over a folder that changes, shown page by page to one user at the same machine. A finished
//! site stands until the next one is finished; then the two are exchanged, and open pages are told.

#![warn(missing_docs)]

mod answer;
mod faults;
mod http;
mod preview;
mod shown;
mod watch;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::diagnostic::{Checked, Diagnostic};
use crate::disk::Folder;
use crate::pipeline::{Request, compute, read};

use preview::Preview;
pub use preview::Texts;
use shown::{Failure, Shown, said, show};
use watch::Watch;

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
    /// A site was read and computed; without errors it is what is shown now.
    Built {
        /// How many members it has; `None` where there are errors, and the last site stays.
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
    let disk = Folder::new(folder);
    std::thread::spawn(move || follow(watch, &preview, &disk, &*request, &tell));
    Ok(format!("http://127.0.0.1:{port}/"))
}

/// Builds the site, and again after every change.
fn follow(
    mut watch: Watch,
    preview: &Preview,
    disk: &Folder,
    request: &dyn Fn() -> Request,
    tell: &dyn Fn(News<'_>),
) {
    let mut begun = Instant::now();
    loop {
        match build(disk, request()) {
            Ok(Checked { value: shown, diagnostics }) => {
                let members = shown.as_ref().map(|shown| shown.members);
                preview.exchange(shown, &diagnostics);
                tell(News::Built { members, diagnostics: &diagnostics, took: begun.elapsed() });
            }
            Err(failure) => {
                preview.settle();
                tell(News::Failed(&failure));
            }
        }
        while watch.next(LONG, &|| preview.unsettle()).is_none() {}
        begun = Instant::now();
    }
}

/// Reads, computes and finishes the site; a failure of the program itself is told, and not fatal.
fn build(disk: &Folder, request: Request) -> Result<Checked<Option<Shown>>, Failure> {
    let work = || compute(read(disk, &request), &request);
    let computed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    let computed = computed.map_err(|panic| said(panic.as_ref()))?;
    show(Arc::new(computed), request)
}
