//! `milepost serve`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::args::ServeOptions;
use super::{Outcome, site, terminal};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::disk::Folder;
use crate::serve::{News, Options, Texts, begin};

/// Shows a site while it is written, until somebody ends it.
pub fn run(options: &ServeOptions) -> Outcome {
    // Caught from here on, so that the shell sees a good end whenever it comes.
    let mut ends = match Signals::new([SIGINT, SIGTERM, SIGHUP]) {
        Ok(ends) => ends,
        Err(error) => return terminal::machine_failed(&error.to_string()),
    };
    let folder = site::folder(&options.site);
    if let Some(reason) = no_site(&folder) {
        return terminal::machine_failed(&reason);
    }
    if let Err(reason) = threads(options.site.jobs) {
        return terminal::machine_failed(&reason);
    }
    match begin(preview(options, folder.clone()), teller(folder)) {
        Ok(address) => {
            terminal::tell(&format!("the preview is at {address} (Ctrl-C ends it)"));
            if options.open {
                open(&address);
            }
            ends.forever().next();
            Outcome::Done
        }
        Err(fault) => terminal::machine_failed(&fault.to_string()),
    }
}

/// A folder that is not there will hardly become a site.
fn no_site(folder: &Path) -> Option<String> {
    (!folder.is_dir()).then(|| format!("there is no folder {}", folder.display()))
}

/// As many threads as were asked for.
fn threads(jobs: Option<u16>) -> Result<(), String> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.map_or(0, usize::from));
    pool.build_global().map_err(|error| error.to_string())
}

fn preview(options: &ServeOptions, folder: PathBuf) -> Options {
    let (site, disk) = (options.site.clone(), Folder::new(folder.clone()));
    Options {
        folder,
        port: options.port,
        request: Box::new(move || site::request(&site)),
        text_of: Texts(Box::new(move |file| site::text_of(&disk, file))),
        session: site::session(),
    }
}

/// Tells the terminal what happens. What was told of the build before is not told again.
fn teller(folder: PathBuf) -> impl Fn(News<'_>) + Send + 'static {
    let disk = Folder::new(folder);
    let known: Mutex<BTreeSet<(Code, Option<Place>, String)>> = Mutex::default();
    move |news| match news {
        News::Failed(words) => {
            terminal::tell(&format!("milepost: this is a fault of Milepost itself: {words}"))
        }
        News::Built { members, diagnostics, took } => {
            let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
            let is_new = |one: &&Diagnostic| one.is_error() || !known.contains(&what(one));
            let news: Vec<Diagnostic> = diagnostics.iter().filter(is_new).cloned().collect();
            if !news.is_empty() {
                terminal::complain(&news, &|file| site::text_of(&disk, file));
            }
            *known = diagnostics.iter().map(what).collect();
            let milliseconds = took.as_millis();
            terminal::tell(&match members {
                Some(1) => format!("1 member, ready in {milliseconds} ms"),
                Some(members) => format!("{members} members, ready in {milliseconds} ms"),
                None => "there are errors; the browser shows them".to_owned(),
            });
        }
    }
}

/// What tells one diagnostic from another.
fn what(diagnostic: &Diagnostic) -> (Code, Option<Place>, String) {
    (diagnostic.code, diagnostic.place.clone(), diagnostic.message.clone())
}

/// Opens the browser. Where that fails, the address on the terminal does as well.
fn open(address: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let nothing = Stdio::null;
    let opened =
        Command::new(program).arg(address).stdin(nothing()).stdout(nothing()).stderr(nothing()).spawn();
    if opened.is_err() {
        terminal::tell(&format!("no browser could be opened: `{program}` is not there"));
    }
}
