//! A site in one string, built through the library: `.edit()`, `.build()`, and then what came of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use milepost::diagnostic::Diagnostic;
use milepost::disk::Memory;
use milepost::pipeline::{self, Built, Request};
use milepost::publish::{Options, Published, Receipt, Refusal, publish};
use milepost::quantity::Date;
use milepost::render::RenderedSite;
use tempfile::TempDir;

use crate::json::Json;

/// The network that most tests begin with.
pub const NETWORK: &str = include_str!("../cases/network.txt");

/// The day on which the tests build: the newest inventories of the small network are two years old.
pub const TODAY: &str = "2022-06-01";

/// A site folder in memory and the folder into which it is published.
pub struct Project {
    pub files: BTreeMap<String, Vec<u8>>,
    pub today: Date,
    /// The member whose own site is built.
    pub member: Option<String>,
    published_to: TempDir,
    last: Option<Published>,
    diagnostics: Vec<Diagnostic>,
}

impl Project {
    /// The small network.
    pub fn new() -> Project {
        Project::of(NETWORK)
    }

    /// Files out of one string: what stands before the first line `--- path` is for people.
    pub fn of(network: &str) -> Project {
        Project {
            files: files(network).collect(),
            today: Date::parse(TODAY).unwrap(),
            member: None,
            published_to: TempDir::new().unwrap(),
            last: None,
            diagnostics: Vec::new(),
        }
    }

    /// Lays files over those that are there; `--- path (removed)` takes one away.
    pub fn with(mut self, changes: &str) -> Project {
        for (path, text) in files(changes) {
            match path.strip_suffix(" (removed)") {
                Some(path) => drop(self.files.remove(path).unwrap_or_else(|| panic!("no file {path}"))),
                None => drop(self.files.insert(path, text)),
            }
        }
        self
    }

    /// Writes one file.
    pub fn write(&mut self, path: &str, text: impl Into<Vec<u8>>) -> &mut Project {
        self.files.insert(path.to_owned(), text.into());
        self
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.files[path].clone()).unwrap()
    }

    /// Replaces a text that stands once in a file.
    pub fn edit(&mut self, path: &str, from: &str, to: &str) -> &mut Project {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {path}");
        self.write(path, text.replace(from, to))
    }

    /// Gives a file another name.
    pub fn rename(&mut self, from: &str, to: &str) -> &mut Project {
        let text = self.files.remove(from).unwrap_or_else(|| panic!("no file {from}"));
        self.write(to, text)
    }

    /// Builds and publishes; what was wrong is in [`Project::diagnostics`].
    pub fn build(&mut self) -> &mut Project {
        let disk = Memory { files: self.files.clone() };
        let request = self.request();
        let out = self.out();
        let (last, diagnostics) = pipeline::build(&disk, &request, |site, built| {
            let mut diagnostics = built.diagnostics.clone();
            let published = site.and_then(|site| {
                match publish(site, &out, &Options { made_by: Some([0; 32]), ..Options::default() }) {
                    Ok(published) => {
                        remember(&published, &out);
                        Some(published)
                    }
                    Err(Refusal::Faults(faults)) => {
                        diagnostics.extend(faults);
                        None
                    }
                    Err(Refusal::World(fault)) => panic!("{fault}"),
                }
            });
            (published, diagnostics)
        });
        (self.last, self.diagnostics) = (last, diagnostics);
        self
    }

    /// Computes, publishes nothing, and shows what was found out.
    pub fn computed<T>(&self, then: impl FnOnce(Option<&RenderedSite<'_>>, &Built<'_>) -> T) -> T {
        let disk = Memory { files: self.files.clone() };
        pipeline::build(&disk, &self.request(), then)
    }

    fn request(&self) -> Request {
        Request { today: self.today, base_url: None, drafts: false, member: self.member.clone() }
    }

    /// Builds what must build without a word.
    pub fn build_clean(&mut self) -> &mut Project {
        self.build();
        assert_eq!(self.told(), Vec::<String>::new());
        self
    }

    /// Builds on so many threads.
    pub fn build_on(&mut self, threads: usize) -> &mut Project {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| self.build())
    }

    /// The output folder.
    pub fn out(&self) -> PathBuf {
        self.published_to.path().join("public")
    }

    /// What the last build did; it must have published.
    pub fn published(&self) -> Published {
        self.last.clone().unwrap_or_else(|| panic!("nothing was published: {:?}", self.told()))
    }

    /// Whether the last build published.
    pub fn has_published(&self) -> bool {
        self.last.is_some()
    }

    /// Asserts how many files the last build rendered.
    pub fn rendered(&self, count: usize) -> &Project {
        assert_eq!(self.published().rendered, count, "files rendered");
        self
    }

    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The diagnostics as `E0207 data/members/edina/inventories/2019.yaml:9:34`.
    pub fn told(&self) -> Vec<String> {
        self.diagnostics.iter().map(told).collect()
    }

    /// A published JSON file.
    pub fn json(&self, path: &str) -> Json {
        let text =
            fs::read_to_string(self.out().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        Json::parse(path, &text)
    }

    /// A published page.
    pub fn page(&self, path: &str) -> String {
        fs::read_to_string(self.out().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Every published file and its bytes.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.out())
    }

    /// Puts the site folder on the real disk, for the real binary.
    pub fn put(&self, folder: &Path) {
        for (path, text) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
}

/// `E0207 file:line:column`, or `E0309 -` for a fault of the run as a whole.
pub fn told(fault: &Diagnostic) -> String {
    let place = fault.place.as_ref();
    let place = place.map(|at| format!("{}:{}:{}", at.file, at.span.line, at.span.column));
    format!("{} {}", fault.code.number(), place.unwrap_or_else(|| "-".to_owned()))
}

/// Every file below a folder and its bytes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap());
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The paths whose bytes differ between two trees, or that only one of them has.
pub fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// The files in a string, in which each begins with a line `--- path` and ends with one line break.
fn files(network: &str) -> impl Iterator<Item = (String, Vec<u8>)> {
    network.split("\n--- ").skip(1).map(|section| {
        let (path, text) = section.split_once('\n').unwrap_or((section, ""));
        let text = text.trim_end_matches('\n');
        let text = if text.is_empty() { String::new() } else { format!("{text}\n") };
        (path.to_owned(), text.into_bytes())
    })
}

/// Keeps what the next build may know of a site without making it, as the command does.
pub fn remember(published: &Published, out: &Path) {
    let receipt =
        Receipt { manifest: published.manifest, batches: published.batches.clone(), ..Receipt::default() };
    receipt.keep(out);
}
