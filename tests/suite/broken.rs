//! Broken input: each file of `tests/cases/broken` is a change to the small network and what must be said of it.
//! The real command runs on a real folder; it must end with status 1, name file, line and column, and leave the
//! site that stood before as it was.
//!
//! ```text
//! One sentence for people.
//! expect: E0207 data/members/edina/inventories/2019.yaml:5:34
//! --- data/members/edina/inventories/2019.yaml
//! ...
//! ```
//! What cannot be a text file (a link in a circle, bytes that are no UTF-8, 100 MB) is made in `bytes.rs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use rayon::prelude::*;
use tempfile::TempDir;

use crate::project::{NETWORK, Project};

/// What the command did with a broken site.
pub struct Outcome {
    pub status: Option<i32>,
    pub printed: String,
    /// As `check --format short` says it: code and place of every message.
    pub told: Vec<String>,
    /// Whether every file of the site is as it was, and of the same time.
    pub site_untouched: bool,
}

/// A site of the small network, published and then broken.
pub struct Broken {
    pub folder: TempDir,
    before: BTreeMap<PathBuf, (SystemTime, Vec<u8>)>,
}

impl Broken {
    /// Publishes the good network, and lays the broken files over it.
    pub fn of(project: &Project) -> Broken {
        Published::new().broken_by(project)
    }

    pub fn outcome(&self) -> Outcome {
        let (status, printed) = run(self.folder.path(), &["build"]);
        let site_untouched = site(self.folder.path()) == self.before;
        let (_, short) = run(self.folder.path(), &["check", "--format", "short"]);
        let mut told: Vec<String> = short.lines().filter_map(place_and_code).collect();
        told.sort();
        Outcome { status, printed, told, site_untouched }
    }
}

/// The good network with its site. It is published once for many cases, because that is most of a case's time.
struct Published {
    good: Project,
    folder: TempDir,
}

impl Published {
    fn new() -> Published {
        let published = Published { good: Project::of(NETWORK), folder: TempDir::new().unwrap() };
        published.good.put(published.folder.path());
        let (status, printed) = run(published.folder.path(), &["build"]);
        assert_eq!(status, Some(0), "{printed}");
        published
    }

    /// A copy of it, with the files of `project` in place of its own.
    fn broken_by(&self, project: &Project) -> Broken {
        let folder = self.copy();
        for path in self.good.files.keys().filter(|path| !project.files.contains_key(*path)) {
            fs::remove_file(folder.path().join(path)).unwrap();
        }
        project.put(folder.path());
        let before = site(folder.path());
        Broken { folder, before }
    }

    fn copy(&self) -> TempDir {
        let copy = TempDir::new().unwrap();
        for entry in walkdir::WalkDir::new(self.folder.path()).min_depth(1) {
            let entry = entry.unwrap();
            let to = copy.path().join(entry.path().strip_prefix(self.folder.path()).unwrap());
            if entry.file_type().is_dir() {
                fs::create_dir(to).unwrap();
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
        copy
    }
}

/// Runs the command in a folder, on the day of the tests; gives its status and all that it printed.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .args(arguments)
        .args(["--jobs", "1"])
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1654041600")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(printed).unwrap())
}

/// `E0207 data/network.yaml:3:1` out of `data/network.yaml:3:1: error[E0207]: ...`.
fn place_and_code(line: &str) -> Option<String> {
    let (head, _) = line.split_once(']')?;
    let (place, code) = head.split_once('[')?;
    let place = place.rsplit_once(": ").map_or("-", |(place, _)| place);
    Some(format!("{code} {place}"))
}

fn site(folder: &Path) -> BTreeMap<PathBuf, (SystemTime, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder.join("public")).into_iter().map(|entry| entry.unwrap());
    entries
        .map(|entry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            let bytes =
                if entry.file_type().is_file() { fs::read(entry.path()).unwrap() } else { Vec::new() };
            (entry.into_path(), (modified, bytes))
        })
        .collect()
}

/// One file of `tests/cases/broken`.
struct Case {
    name: String,
    text: String,
}

impl Case {
    fn all() -> Vec<Case> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/broken");
        let mut cases: Vec<Case> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| Case {
                name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
                text: fs::read_to_string(&path).unwrap(),
            })
            .collect();
        cases.sort_by(|a, b| a.name.cmp(&b.name));
        cases
    }

    fn expected(&self) -> Vec<String> {
        let head = self.text.split("\n--- ").next().unwrap();
        let mut expected: Vec<String> =
            head.lines().filter_map(|line| line.strip_prefix("expect: ")).map(str::to_owned).collect();
        expected.sort();
        expected
    }

    /// What a broken site must be told, if it is told something else.
    fn failure(&self, outcome: &Outcome) -> Option<String> {
        let Outcome { status, printed, told, site_untouched } = outcome;
        let expected = self.expected();
        let places = expected.iter().filter_map(|line| line.split_once(' ')).map(|(_, place)| place);
        let unnamed: Vec<&str> = places.filter(|place| *place != "-" && !printed.contains(*place)).collect();
        let right = *status == Some(1) && *site_untouched && *told == expected && unnamed.is_empty();
        (!right).then(|| {
            format!(
                "{}: status {status:?}, site untouched {site_untouched}, told {told:#?}, expected {expected:#?}, \
                 not named {unnamed:?}\n{printed}",
                self.name
            )
        })
    }
}

#[test]
fn every_broken_site_is_told_where_and_leaves_the_old_one_untouched() {
    let cases = Case::all();
    assert!(cases.len() >= 45, "{} cases", cases.len());
    let published = Published::new();
    let outcome = |case: &Case| published.broken_by(&Project::new().with(&case.text)).outcome();
    let outcomes: Vec<Outcome> = cases.par_iter().map(outcome).collect();
    let pairs = cases.iter().zip(&outcomes);
    let failures: Vec<String> = pairs.clone().filter_map(|(case, outcome)| case.failure(outcome)).collect();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    for (case, outcome) in pairs {
        insta::assert_snapshot!(format!("broken-{}", case.name), outcome.printed);
    }
}

#[test]
fn every_snapshot_belongs_to_a_case() {
    let names: Vec<String> = Case::all().into_iter().map(|case| case.name).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/snapshots");
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if !file.starts_with("suite__broken__") {
            continue;
        }
        let name = file.strip_prefix("suite__broken__broken-").and_then(|rest| rest.strip_suffix(".snap"));
        assert!(name.is_some_and(|name| names.iter().any(|known| known == name)), "{file} is of no case");
    }
}
