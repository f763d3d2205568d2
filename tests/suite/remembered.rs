//! What one build remembers saves the next one time, and changes nothing of what that publishes.

use std::cell::{Cell, RefCell};
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use milepost::diagnostic::Diagnostic;
use milepost::disk::{Content, Disk, Memory, NotFound, Stamp};
use milepost::pipeline::{self, Built, Earlier, News, Request, Subject, build_watched};
use milepost::render::{Artifacts, Made, RenderedSite};

use crate::project::{Project, tree};
use crate::workshop::{Outcome, outcome, same_after};

/// What earlier builds wrote down, in memory.
#[derive(Default)]
struct Notes {
    parts: [Parts; 2],
    written: RefCell<[Vec<Vec<u8>>; 2]>,
    /// Whether parts were added to those that were there.
    added: Cell<bool>,
}

#[derive(Default)]
struct Parts(Vec<Vec<u8>>);

impl pipeline::Memory for Parts {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn take(&self, part: usize, into: &mut Vec<u8>) -> bool {
        let Some(known) = self.0.get(part) else { return false };
        into.clone_from(known);
        true
    }
}

impl Notes {
    /// For the next build.
    fn turn(self) -> Notes {
        let [members, texts] = self.written.take();
        Notes {
            parts: [Parts(members.clone()), Parts(texts.clone())],
            written: [members, texts].into(),
            ..Notes::default()
        }
    }
}

impl<T> Earlier<T> for Notes {
    fn is_known(&self) -> bool {
        true
    }

    fn begun(&self) -> SystemTime {
        SystemTime::now()
    }

    fn answer_of_stamped(&self, _: &dyn Fn() -> Option<[u8; 32]>) -> Option<T> {
        None
    }

    fn answer_of_read(&self, _: [u8; 32], _: Option<[u8; 32]>) -> Option<T> {
        None
    }

    fn made_by(&self) -> Option<[u8; 32]> {
        Some([7; 32])
    }

    fn memory(&self, of: Subject) -> Option<&dyn pipeline::Memory> {
        Some(&self.parts[of as usize])
    }

    fn remember(&self, of: Subject, news: News<'_>) {
        let known = &mut self.written.borrow_mut()[of as usize];
        match news {
            News::More(part) => {
                known.push(part);
                self.added.set(true);
            }
            News::Instead(count, part) => *known = (0..count).filter_map(part).collect(),
        }
    }

    fn ended_well(&self, _: &T) -> bool {
        true
    }
}

fn request(project: &Project) -> Request {
    Request { today: project.today, base_url: None, drafts: false, member: None }
}

fn built<T>(
    disk: &dyn Disk,
    request: &Request,
    notes: &Notes,
    then: impl FnOnce(Option<&RenderedSite<'_>>, &Built<'_>) -> T,
) -> T {
    build_watched(disk, (request, &|_| ()), notes, then)
}

fn memory_after(edits: usize, seed: u64) -> usize {
    let project = Project::new();
    let (first, request) = (Memory { files: project.files.clone() }, request(&project));
    let mut notes = Notes::default();
    built(&first, &request, &notes, |_, _| ());
    same_after((edits, seed), (&first, &request), |disk, _| {
        notes = std::mem::take(&mut notes).turn();
        built(disk, &request, &notes, outcome)
    })
}

#[test]
fn what_is_built_upon_memory_is_what_is_built_at_first() {
    assert!(memory_after(12, 11) > 5);
}

#[test]
#[ignore = "takes minutes"]
fn two_hundred_edits_upon_memory_leave_no_trace() {
    assert!((12..16).map(|seed| memory_after(50, seed)).sum::<usize>() > 100);
}

/// Files, with a note of those that were read.
struct Noted<'a> {
    files: &'a Memory,
    read: &'static Mutex<Vec<String>>,
    /// What stands there for whoever reads later.
    later: &'a Memory,
}

impl Disk for Noted<'_> {
    fn list(&self, folder: &str) -> (Vec<String>, Vec<NotFound>) {
        self.files.list(folder)
    }

    fn has(&self, path: &str) -> bool {
        self.files.has(path)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.read(path)
    }

    fn read_up_to(&self, path: &str, most: u64) -> io::Result<Content> {
        self.read.lock().unwrap().push(path.to_owned());
        self.files.read_up_to(path, most)
    }

    fn later(&self) -> Option<Box<dyn Disk + Send>> {
        Some(Box::new(Later { files: self.later.clone(), read: self.read }))
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.files.stamp(path)
    }
}

struct Later {
    files: Memory,
    read: &'static Mutex<Vec<String>>,
}

impl Disk for Later {
    fn list(&self, folder: &str) -> (Vec<String>, Vec<NotFound>) {
        self.files.list(folder)
    }

    fn has(&self, path: &str) -> bool {
        self.files.has(path)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.read.lock().unwrap().push(path.to_owned());
        self.files.read(path)
    }
}

const EDITED: &str = "data/members/edina/inventories/2020.yaml";

/// A site that was built, and of which one inventory was changed since.
fn edited() -> (Project, Notes) {
    let mut project = Project::new();
    let notes = Notes::default();
    built(&Memory { files: project.files.clone() }, &request(&project), &notes, |_, _| ());
    project.edit(EDITED, "year: 2020", "year: 2020\nnote: Looked at twice.");
    (project, notes.turn())
}

#[test]
fn files_of_members_that_are_as_they_were_are_not_opened() {
    static READ: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let (project, notes) = edited();
    let files = Memory { files: project.files.clone() };
    let disk = Noted { files: &files, read: &READ, later: &files };
    built(&disk, &request(&project), &notes, |site, built| {
        assert!(site.is_some(), "{:?}", built.diagnostics)
    });
    let read = READ.lock().unwrap();
    let of_members: Vec<&String> = read.iter().filter(|path| path.starts_with("data/members/")).collect();
    assert!(of_members.contains(&&EDITED.to_owned()), "{of_members:?}");
    assert!(of_members.iter().all(|path| path.starts_with("data/members/edina/")), "{of_members:?}");
    // One member is new, and the others stand where they stood.
    assert!(notes.added.get());
}

#[test]
fn lines_are_decoded_late_as_they_were_at_first() {
    let mut project = Project::new();
    // The country stands in the table, and a line without a factor finds one by the country of its member's own file.
    let mapping = "file: office.csv\ngwp: AR5\nkey: City\nyear: Year\ngas: CO2\nunit: t\ncolumns:\n  Homes: I.1.1\n\
                   members: {from: office.csv, key: City, name: City, country: Land}\n";
    project.write("data/tables/office.yaml", mapping);
    project.write("data/tables/office.csv", "City,Year,Homes,Land\nBonn,2015,,US\n");
    let inventory = "year: 2020\nlines:\n  - {ref: I.1.1, activity: 100 TJ, of: natural gas}\n";
    project.write("data/members/bonn/inventories/2020.yaml", inventory);
    let (request, notes) = (request(&project), Notes::default());
    let (files, said) = built(&Memory { files: project.files.clone() }, &request, &notes, outcome);
    assert!(files.is_some(), "{said}");
    project.write("content/new.md", "---\ntitle: New\n---\nWords.\n");
    let disk = Memory { files: project.files.clone() };
    let again: Outcome = built(&disk, &request, &notes.turn(), outcome);
    let fresh = pipeline::build(&disk, &request, outcome);
    assert_eq!(again.1, fresh.1);
    assert!(again.0 == fresh.0, "the bytes differ");
}

fn bytes(made: Result<Made, Vec<Diagnostic>>) -> Vec<u8> {
    match made {
        Ok(Made::Fresh { bytes, .. }) => bytes,
        other => panic!("{other:?}"),
    }
}

/// The files of one member that a site would publish, by their paths.
fn files_of_edina(site: Option<&RenderedSite<'_>>, built: &Built<'_>) -> Vec<(String, Vec<u8>)> {
    let site = site.unwrap_or_else(|| panic!("{:?}", built.diagnostics));
    let paths = site.paths();
    let own =
        paths.iter().enumerate().filter(|(_, path)| path.contains("/edina/") && !path.ends_with(".png"));
    own.map(|(index, path)| (path.to_string(), bytes(site.make(index, None)))).collect()
}

#[test]
fn lines_of_a_large_network_are_forgotten_and_decoded_again_as_they_were() {
    static READ: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut project = Project::new();
    for number in 0..5_000 {
        project.write(
            &format!("data/members/m{number}.yaml"),
            format!("name: Place {number}\nfictional: true\n"),
        );
    }
    let (files, request) = (Memory { files: project.files.clone() }, request(&project));
    let disk = Noted { files: &files, read: &READ, later: &files };
    let late = built(&disk, &request, &Notes::default(), files_of_edina);
    let at_once = pipeline::build(&files, &request, files_of_edina);
    assert!(late.len() > 5, "{:?}", late.iter().map(|(path, _)| path).collect::<Vec<_>>());
    assert!(late == at_once, "the bytes differ");
    let read = READ.lock().unwrap();
    assert!(read.iter().filter(|path| *path == EDITED).count() > 1, "its lines were never forgotten");
}

#[test]
fn a_file_that_changes_while_the_site_is_built_is_told() {
    static READ: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let (project, notes) = edited();
    let files = Memory { files: project.files.clone() };
    let mut later = files.clone();
    for (path, bytes) in &mut later.files {
        if path.starts_with("data/members/saint-paul/inventories/") {
            bytes.extend(b"# another line\n");
        }
    }
    let disk = Noted { files: &files, read: &READ, later: &later };
    let faults = built(&disk, &request(&project), &notes, |site, built| {
        let Some(site) = site else { return built.diagnostics.clone() };
        let made = (0..site.paths().len()).map(|index| site.make(index, None));
        made.filter_map(Result::err).flatten().collect()
    });
    let first = faults.first().expect("something is told");
    assert!(first.message.contains("was changed or removed while the site was built"), "{first:?}");
    assert!(first.place.as_ref().unwrap().file.contains("saint-paul"), "{first:?}");
}

#[test]
fn another_request_knows_nothing_of_it() {
    static READ: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let (project, notes) = edited();
    let files = Memory { files: project.files.clone() };
    let disk = Noted { files: &files, read: &READ, later: &files };
    built(&disk, &Request { drafts: true, ..request(&project) }, &notes, |_, _| ());
    let read = READ.lock().unwrap();
    assert!(
        files.files.keys().filter(|path| path.starts_with("data/members/")).all(|path| read.contains(path))
    );
}

/// Builds the site in a folder with the real command.
fn build(folder: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .args(["build", "--quiet"])
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1654041600")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn memory_that_is_damaged_or_gone_only_costs_time() {
    let folder = tempfile::TempDir::new().unwrap();
    let at = folder.path();
    Project::new().put(at);
    // After so long a file that was written shows whoever writes it again.
    sleep(Duration::from_millis(2200));
    build(at, &[]);
    let file = |name: &str| at.join(name);
    let change = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = fs::read(file(name)).unwrap();
        change(&mut bytes);
        fs::write(file(name), bytes).unwrap();
    };
    let text = fs::read_to_string(at.join(EDITED)).unwrap();
    let (members, texts) = (".public.members", ".public.texts");
    let ways: [&dyn Fn(); 7] = [
        &|| (),
        &|| change(members, &|bytes| bytes.truncate(bytes.len() / 2)),
        &|| change(members, &|bytes| bytes.iter_mut().skip(100).step_by(97).for_each(|byte| *byte ^= 0x55)),
        &|| change(members, &|bytes| *bytes = b"milepost".to_vec()),
        &|| fs::remove_file(file(members)).unwrap(),
        &|| change(texts, &|bytes| bytes.reverse()),
        &|| fs::remove_file(file(texts)).unwrap(),
    ];
    for (number, damage) in ways.iter().enumerate() {
        damage();
        fs::write(at.join(EDITED), format!("{text}note: Looked at {number} times.\n")).unwrap();
        build(at, &[]);
        build(at, &["--force", "--out", "clean"]);
        assert_eq!(tree(&at.join("public")), tree(&at.join("clean")), "way {number}");
        assert!(file(members).is_file() && file(texts).is_file());
    }
}
