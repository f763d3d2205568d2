//! What changes in a site folder, as it changes. The one file that names `notify`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// The folders of a site that are read.
pub const FOLDERS: [&str; 3] = ["content", "data", "themes"];
/// Changes that come closer together than this are one; where closed files are told, none of them is half written.
const QUIET: Duration = Duration::from_millis(if CLOSES_ARE_TOLD { 3 } else { 6 });
/// A file that somebody began to write and has not closed is waited for, this long.
const UNCLOSED: Duration = Duration::from_millis(250);
/// A folder that was made is looked into once more after this: what was written into it before the system watched it
/// is told by nobody.
const SECOND_LOOK: Duration = Duration::from_millis(300);
/// Whether the system says when a file that was written is closed.
const CLOSES_ARE_TOLD: bool = cfg!(target_os = "linux");

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// These files or folders, relative to the site's folder, with `/`.
    Paths(BTreeSet<String>),
    /// It is not known what: everything has to be looked at.
    Anything,
}

/// Watches one site folder.
#[derive(Debug)]
pub struct Watch {
    root: PathBuf,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<notify::Event>>,
    watched: BTreeSet<&'static str>,
    /// Folders that were made, and when they are looked into once more.
    made: Vec<(Instant, String)>,
}

impl Watch {
    /// Begins to watch.
    ///
    /// # Errors
    /// Where the system gives no more watches, or the folder may not be read.
    pub fn new(folder: &Path) -> Result<Watch, String> {
        let root = folder.canonicalize().map_err(|error| error.to_string())?;
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(sender).map_err(|error| reason(&error))?;
        // The folder itself, for folders that will be made; its output folder is not looked into.
        watcher.watch(&root, RecursiveMode::NonRecursive).map_err(|error| reason(&error))?;
        let mut watch = Watch { root, watcher, events, watched: BTreeSet::new(), made: Vec::new() };
        watch.watch_folders()?;
        Ok(watch)
    }

    /// Watches those of the folders that are there by now.
    fn watch_folders(&mut self) -> Result<(), String> {
        for folder in FOLDERS {
            let path = self.root.join(folder);
            if !path.is_dir() {
                self.watched.remove(folder);
            } else if self.watched.insert(folder) {
                self.watcher.watch(&path, RecursiveMode::Recursive).map_err(|error| reason(&error))?;
            }
        }
        Ok(())
    }

    /// Waits for changes until they have come to rest; `begun` is called as soon as there are any. `None` when
    /// nothing happened for so long.
    pub fn next(&mut self, patience: Duration, begun: &dyn Fn()) -> Option<Changes> {
        let mut unrest = Unrest::default();
        let mut told = false;
        loop {
            let second = self.made.first().map(|(at, _)| at.saturating_duration_since(Instant::now()));
            let patience = second.map_or(patience, |second| second.min(patience));
            let wait = if unrest.is_none() { patience } else { unrest.wait() };
            match self.events.recv_timeout(wait) {
                Ok(event) => unrest.add(&self.root, event),
                Err(RecvTimeoutError::Timeout) if unrest.is_none() => return self.second_look(),
                Err(RecvTimeoutError::Timeout) => {
                    if unrest.wait().is_zero() {
                        break;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return None,
            }
            if !told && !unrest.is_none() {
                begun();
                told = true;
            }
        }
        if unrest.folders_changed && self.watch_folders().is_err() {
            return Some(Changes::Anything);
        }
        let later = Instant::now() + SECOND_LOOK;
        self.made.extend(unrest.made.iter().map(|path| (later, path.clone())));
        Some(unrest.changes())
    }

    /// The folders that it is time to look into once more.
    fn second_look(&mut self) -> Option<Changes> {
        let now = Instant::now();
        let due = self.made.iter().take_while(|(at, _)| *at <= now).count();
        let paths: BTreeSet<String> = self.made.drain(..due).map(|(_, path)| path).collect();
        (!paths.is_empty()).then_some(Changes::Paths(paths))
    }
}

/// What has changed since the last rest.
#[derive(Debug, Default)]
struct Unrest {
    paths: BTreeSet<String>,
    anything: bool,
    /// Whether one of the watched folders itself was made or removed.
    folders_changed: bool,
    made: Vec<String>,
    /// Files that were written to and are not closed, and since when.
    open: BTreeMap<String, Instant>,
    last: Option<Instant>,
}

impl Unrest {
    fn is_none(&self) -> bool {
        self.paths.is_empty() && !self.anything
    }

    /// How long it takes until all is at rest, as far as is known.
    fn wait(&self) -> Duration {
        let now = Instant::now();
        let quiet = self.last.map(|last| last + QUIET);
        let closed = self.open.values().map(|since| *since + UNCLOSED);
        let rest = quiet.into_iter().chain(closed).max();
        rest.map_or(Duration::ZERO, |rest| rest.saturating_duration_since(now))
    }

    fn add(&mut self, root: &Path, event: notify::Result<notify::Event>) {
        let Ok(event) = event else {
            self.anything = true;
            self.last = Some(Instant::now());
            return;
        };
        if event.need_rescan() {
            self.anything = true;
            self.last = Some(Instant::now());
        }
        let now = Instant::now();
        for path in event.paths.iter().filter_map(|path| inside(root, path)) {
            match event.kind {
                EventKind::Access(AccessKind::Close(AccessMode::Write)) => drop(self.open.remove(&path)),
                EventKind::Access(_) => continue,
                EventKind::Create(_) | EventKind::Modify(ModifyKind::Data(_)) if CLOSES_ARE_TOLD => {
                    let whole = root.join(&path);
                    if whole.is_file() {
                        self.open.entry(path.clone()).or_insert(now);
                    } else if whole.is_dir() {
                        self.made.push(path.clone());
                    }
                }
                _ => drop(self.open.remove(&path)),
            }
            self.last = Some(now);
            if FOLDERS.contains(&path.as_str()) {
                self.folders_changed = true;
            }
            self.paths.insert(path);
        }
    }

    fn changes(self) -> Changes {
        if self.anything || self.folders_changed { Changes::Anything } else { Changes::Paths(self.paths) }
    }
}

/// The path below the site's folder, of files that belong to a site; hidden files, such as those that editors keep
/// while somebody writes, do not.
fn inside(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let belongs = parts.first().is_some_and(|first| FOLDERS.contains(&first.as_ref()));
    (belongs && !parts.iter().any(|part| part.starts_with('.'))).then(|| parts.join("/"))
}

/// Why nothing can be watched, with what to do about it.
fn reason(error: &notify::Error) -> String {
    match error.kind {
        notify::ErrorKind::MaxFilesWatch => "the system watches no more folders for this user; raise \
             `fs.inotify.max_user_watches` (`sysctl fs.inotify.max_user_watches=524288`)"
            .to_owned(),
        _ => format!("the site's folder cannot be watched: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::time::Duration;

    use super::{Changes, Watch};

    const LONG: Duration = Duration::from_secs(20);

    fn paths(changes: Option<Changes>) -> BTreeSet<String> {
        match changes {
            Some(Changes::Paths(paths)) => paths,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_saved_file_is_told_once_it_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("data/members")).unwrap();
        fs::create_dir_all(folder.path().join("public")).unwrap();
        let mut watch = Watch::new(folder.path()).unwrap();
        fs::write(folder.path().join("public/index.html"), "not watched").unwrap();
        fs::write(folder.path().join("data/members/.edina.yaml.swp"), "hidden").unwrap();
        fs::write(folder.path().join("data/members/edina.yaml"), "name: Edina\n").unwrap();
        let changed = paths(watch.next(LONG, &|| {}));
        assert_eq!(changed, BTreeSet::from(["data/members/edina.yaml".to_owned()]));
        assert_eq!(watch.next(Duration::from_millis(30), &|| panic!("nothing has changed")), None);
    }

    #[test]
    fn a_folder_that_is_made_later_is_watched_too() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("data")).unwrap();
        let mut watch = Watch::new(folder.path()).unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        assert_eq!(watch.next(LONG, &|| {}), Some(Changes::Anything));
        fs::write(folder.path().join("content/about.md"), "text").unwrap();
        assert_eq!(paths(watch.next(LONG, &|| {})), BTreeSet::from(["content/about.md".to_owned()]));
    }

    #[test]
    fn a_rename_names_both_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("content")).unwrap();
        fs::write(folder.path().join("content/a.md"), "text").unwrap();
        let mut watch = Watch::new(folder.path()).unwrap();
        fs::rename(folder.path().join("content/a.md"), folder.path().join("content/b.md")).unwrap();
        let both = BTreeSet::from(["content/a.md".to_owned(), "content/b.md".to_owned()]);
        assert_eq!(paths(watch.next(LONG, &|| {})), both);
    }
}
