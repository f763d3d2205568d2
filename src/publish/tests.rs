//! Publishes small sites into a temporary folder and looks at what stands there.

mod batches;
mod flows;
mod foreign;
mod kill;
mod sites;
mod spare;
mod speed;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{Options, Published, Refusal, Spare, manifest, publish};
use crate::diagnostic::{Code, Diagnostic};
use crate::render::{Artifacts, Batch, Key, Made};

/// A site in memory: its keys are the hashes of its bytes and of `version`.
#[derive(Clone, Default)]
struct Pages {
    files: BTreeMap<String, Vec<u8>>,
    failing: BTreeSet<String>,
    version: u8,
    /// Of all files of members, which are one batch.
    batch: Option<[u8; 32]>,
}

impl Pages {
    fn of(files: &[(&str, &str)]) -> Pages {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        Pages { files: files.collect(), ..Pages::default() }
    }

    fn with(mut self, path: &str, text: &str) -> Pages {
        self.files.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    fn without(mut self, path: &str) -> Pages {
        self.files.remove(path);
        self
    }
}

impl Artifacts for Pages {
    fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    fn batches(&self) -> Vec<Batch> {
        self.batch.map(|print| Batch { name: "members".to_owned(), print }).into_iter().collect()
    }

    fn batch(&self, index: usize) -> Option<usize> {
        let path = self.files.keys().nth(index)?;
        (self.batch.is_some() && path.starts_with("members/")).then_some(0)
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        let (path, bytes) = self.files.iter().nth(index).expect("publish asks for the paths it was given");
        if self.failing.contains(path) {
            return Err(vec![Diagnostic::of_run(Code::TemplateFault, format!("`{path}` fails"))]);
        }
        let key = Key(*blake3::Hasher::new().update(&[self.version]).update(bytes).finalize().as_bytes());
        if last == Some(key) { Ok(Made::Same) } else { Ok(Made::Fresh { key, bytes: bytes.clone() }) }
    }
}

/// Three pages in folders of two depths.
fn three() -> Pages {
    Pages::of(&[("index.html", "home"), ("members/a/index.html", "a"), ("members/b/index.html", "b")])
}

/// A temporary folder and the output folder in it, which is not there yet.
struct Room {
    root: tempfile::TempDir,
}

impl Room {
    fn new() -> Room {
        Room { root: tempfile::tempdir().unwrap() }
    }

    fn out(&self) -> PathBuf {
        self.root.path().join("public")
    }

    fn publish(&self, pages: &Pages) -> Published {
        let published = publish(pages, &self.out(), &Options::default()).unwrap();
        let manifest = fs::read(self.out().join(manifest::NAME)).unwrap();
        assert_eq!(published.manifest, *blake3::hash(&manifest).as_bytes());
        published
    }

    fn refusal(&self, pages: &dyn Artifacts) -> Vec<Diagnostic> {
        faults(publish(pages, &self.out(), &Options::default()))
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What is beside and in the output folder, all names and bytes.
    fn tree(&self) -> BTreeMap<String, String> {
        tree(self.root.path())
    }

    /// The pages that stand, and nothing beside them but what `others` lists.
    fn assert_stands(&self, pages: &Pages, others: &[(&str, &str)]) {
        let mut expected: BTreeMap<String, String> = others.iter().map(own).collect();
        for (path, bytes) in &pages.files {
            expected.insert(format!("public/{path}"), String::from_utf8(bytes.clone()).unwrap());
        }
        let mut standing = self.tree();
        assert!(standing.remove("public/.milepost").is_some(), "the manifest is missing");
        standing.retain(|_, text| text != "(folder)");
        assert_eq!(standing, expected);
    }
}

fn own((path, text): &(&str, &str)) -> (String, String) {
    ((*path).to_owned(), (*text).to_owned())
}

fn faults(result: Result<Published, Refusal>) -> Vec<Diagnostic> {
    match result {
        Err(Refusal::Faults(faults)) => faults,
        other => panic!("faults were expected, not {other:?}"),
    }
}

fn codes(faults: &[Diagnostic]) -> Vec<Code> {
    faults.iter().map(|fault| fault.code).collect()
}

fn tree(root: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(root).min_depth(1).into_iter().map(Result::unwrap);
    entries
        .map(|entry| {
            let text = match entry.file_type() {
                kind if kind.is_dir() => "(folder)".to_owned(),
                kind if kind.is_symlink() => format!("-> {}", fs::read_link(entry.path()).unwrap().display()),
                _ => String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned(),
            };
            (entry.path().strip_prefix(root).unwrap().display().to_string(), text)
        })
        .collect()
}

/// As if the file had been edited a while after it was published, whatever the clock's grain.
fn edit(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(5);
    fs::File::options().write(true).open(path).unwrap().set_modified(later).unwrap();
}
