//! A site that is built again and again gives at every moment what a first build gives, and what is published over
//! an older site is what would be published into an empty folder.

use std::collections::BTreeMap;
use std::sync::Mutex;

use milepost::diagnostic::Diagnostic;
use milepost::disk::Memory;
use milepost::pipeline::{self, Built, Changed, Request, Workshop};
use milepost::publish::{Options, publish};
use milepost::render::{Artifacts, Batch, Key, Made, RenderedSite};

use crate::project::{Project, remember};

/// What a build came to: every file with its bytes, or none; and everything that was said.
pub type Outcome = (Option<BTreeMap<String, Vec<u8>>>, String);

pub fn outcome(site: Option<&RenderedSite<'_>>, built: &Built<'_>) -> Outcome {
    let files = site.map(|site| {
        let paths: Vec<String> = site.paths().into_iter().map(str::to_owned).collect();
        let bytes = |index| match site.make(index, None) {
            Ok(Made::Fresh { bytes, .. }) => bytes,
            other => panic!("{other:?}"),
        };
        paths.into_iter().enumerate().map(|(index, path)| (path, bytes(index))).collect()
    });
    (files, format!("{:?}", built.diagnostics))
}

/// SplitMix64, so that a failing run can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((bits ^ (bits >> 31)) % end as u64).unwrap()
    }
}

/// The next edit: what broke the site is mended, as people do; else a file is changed.
fn next_edit(disk: &mut Memory, first: &Memory, (random, broken): (&mut Random, Option<String>)) -> String {
    let Some(path) = broken else { return edit(disk, first, random) };
    disk.files.insert(path.clone(), first.files[&path].clone());
    path
}

/// Changes one file in a way that people do by accident, or mends it; gives its path.
fn edit(disk: &mut Memory, first: &Memory, random: &mut Random) -> String {
    let paths: Vec<&String> = first.files.keys().collect();
    let path = paths[random.below(paths.len())].clone();
    let standing = disk.files.get(&path).cloned();
    let (Some(standing), turn @ 0..6) = (standing, random.below(10)) else {
        disk.files.insert(path.clone(), first.files[&path].clone());
        return path;
    };
    let text = String::from_utf8(standing).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = random.below(lines.len().max(1));
    match turn {
        0 => drop(disk.files.remove(&path)),
        1 if !lines.is_empty() => drop(lines.remove(at)),
        2 if !lines.is_empty() => lines.insert(at, lines[at].clone()),
        _ => {
            let digit = char::from(b'1' + u8::try_from(random.below(9)).unwrap());
            let line = lines.get_mut(at);
            if let Some((line, found)) = line.and_then(|line| {
                let found = line.rfind(|c: char| c.is_ascii_digit())?;
                Some((line, found))
            }) {
                line.replace_range(found..=found, &digit.to_string());
            }
        }
    }
    if turn != 0 {
        disk.files.insert(path.clone(), (lines.join("\n") + "\n").into_bytes());
    }
    path
}

/// Edits at random, and asserts after each that `again`, which is told what was edited, gives what a first build gives;
/// counts the edits that gave a site.
pub fn same_after(
    (edits, seed): (usize, u64),
    (first, request): (&Memory, &Request),
    mut again: impl FnMut(&Memory, &String) -> Outcome,
) -> usize {
    let mut disk = first.clone();
    let (mut random, mut sites, mut broken) = (Random(seed), 0, None);
    for number in 0..edits {
        let path = next_edit(&mut disk, first, (&mut random, broken.take()));
        let again = again(&disk, &path);
        let fresh = pipeline::build(&disk, request, outcome);
        assert_eq!(again.1, fresh.1, "edit {number} of seed {seed}, {path}");
        assert!(again.0 == fresh.0, "edit {number} of seed {seed}, {path}: the bytes differ");
        sites += usize::from(fresh.0.is_some());
        broken = fresh.0.is_none().then_some(path);
    }
    sites
}

fn workshop_after(edits: usize, seed: u64) -> usize {
    let project = Project::new();
    let first = Memory { files: project.files.clone() };
    let request = Request { today: project.today, base_url: None, drafts: false, member: None };
    let mut workshop = Workshop::new(request.clone());
    workshop.build(&first, Changed::All, |_, _| ());
    same_after((edits, seed), (&first, &request), |disk, path| {
        workshop.build(disk, Changed::Files(std::slice::from_ref(path)), outcome)
    })
}

#[test]
fn what_is_built_again_is_what_is_built_at_first() {
    assert!(workshop_after(16, 1) > 7);
}

/// What is kept of one plan for the next stands only as long as nothing it follows from is other: members that come and
/// go, what wants to be where a page of theirs is, words they are found by, charts they have no figures for any more.
#[test]
fn what_is_kept_of_a_plan_holds_through_changes_of_what_there_is() {
    let project = Project::new();
    let mut disk = Memory { files: project.files };
    let request = Request { today: project.today, base_url: None, drafts: false, member: None };
    let mut workshop = Workshop::new(request.clone());
    workshop.build(&disk, Changed::All, |_, _| ());
    let story = "content/members/edina.md";
    let faulty = "themes/commons/templates/member.html";
    let steps: [(&str, Option<&str>, bool); 14] = [
        (story, Some("---\ntitle: Edina's story\n---\n\n## Windmills\n\nA city of lakes.\n"), true),
        ("content/embed/edina.md", Some("---\ntitle: In the way\n---\n\nWords.\n"), false),
        (story, Some("---\ntitle: Edina's story\n---\n\n## Lakes\n\nA city of lakes.\n"), false),
        ("content/embed/edina.md", None, true),
        ("data/members/fridley.yaml", Some("name: Fridley\nkind: city\ncountry: US\n"), true),
        (
            "data/members/fridley/inventories/2020.yaml",
            Some(
                "year: 2020\nprotocol: other\ngwp: AR5\nlines:\n  - {ref: I.1.2, activity: 9 GWh, of: electricity, factor: grid/north, source: Meters}\n",
            ),
            true,
        ),
        ("data/members/fridley/inventories/2020.yaml", None, true),
        ("data/members/fridley.yaml", None, true),
        ("data/members/edina/inventories/2019.yaml", None, true),
        ("data/members/edina/inventories/2019.yaml", Some(FIRST_YEAR), true),
        (faulty, Some("{{ member.name"), false),
        (story, Some("---\ntitle: Edina's story\n---\n\nA city of lakes.\n"), false),
        (faulty, None, true),
        ("content/about.md", Some("---\ntitle: About\n---\n\nWho we are.\n"), true),
    ];
    for (number, (path, text, is_right)) in steps.into_iter().enumerate() {
        match text {
            Some(text) => drop(disk.files.insert(path.to_owned(), text.into())),
            None => drop(disk.files.remove(path).unwrap()),
        }
        let again = workshop.build(&disk, Changed::Files(&[path.to_owned()]), outcome);
        let fresh = pipeline::build(&disk, &request, outcome);
        assert_eq!(again.1, fresh.1, "step {number}: {path}");
        assert!(again.0 == fresh.0, "step {number}: {path}");
        assert_eq!(fresh.0.is_some(), is_right, "step {number}: {path}: {}", fresh.1);
    }
}

const FIRST_YEAR: &str =
    "year: 2019\nprotocol: other\ngwp: AR5\nlines:\n  - {ref: IV.1, notation: NE, because: no data yet}\n";

#[test]
#[ignore = "takes minutes"]
fn two_hundred_edits_leave_no_trace() {
    assert!((2..6).map(|seed| workshop_after(50, seed)).sum::<usize>() > 100);
}

#[test]
#[ignore = "takes minutes"]
fn two_hundred_edits_publish_what_a_clean_build_publishes() {
    let project = Project::new();
    let first = Memory { files: project.files.clone() };
    let mut disk = first.clone();
    let request = Request { today: project.today, base_url: None, drafts: false, member: None };
    let folder = tempfile::TempDir::new().unwrap();
    let (standing, clean) = (folder.path().join("standing"), folder.path().join("clean"));
    let mut random = Random(77);
    let (mut published, mut broken) = (0, None);
    for number in 0..200 {
        let path = next_edit(&mut disk, &first, (&mut random, broken.take()));
        let both = pipeline::build(&disk, &request, |site, _| {
            let site = site?;
            let options = Options { made_by: Some([0; 32]), ..Options::default() };
            remember(&publish(site, &standing, &options).unwrap(), &standing);
            publish(site, &clean, &Options { force: true, ..Options::default() }).unwrap();
            Some(())
        });
        broken = both.is_none().then_some(path);
        if both.is_some() {
            published += 1;
            assert_eq!(tree(&standing), tree(&clean), "after edit {number}");
        }
    }
    assert!(published > 100, "{published}");
}

fn tree(folder: &std::path::Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap());
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|file| {
            (
                file.path().strip_prefix(folder).unwrap().display().to_string(),
                std::fs::read(file.path()).unwrap(),
            )
        })
        .collect()
}

#[test]
fn a_member_that_did_not_change_is_taken_over() {
    let project = Project::new();
    let disk = Memory { files: project.files.clone() };
    let mut workshop =
        Workshop::new(Request { today: project.today, base_url: None, drafts: false, member: None });
    workshop.build(&disk, Changed::All, |_, _| ());
    assert_eq!(workshop.taken_over(), 0);
    let members = workshop.build(&disk, Changed::Files(&[]), |_, built| built.model.unwrap().members.len());
    assert_eq!(workshop.taken_over(), members);
    let story = "content/_index.md".to_owned();
    workshop.build(&disk, Changed::Files(&[story]), |_, _| ());
    assert_eq!(workshop.taken_over(), members);
    let rules = "data/network.yaml".to_owned();
    let mut changed = disk.clone();
    changed.files.get_mut(&rules).unwrap().extend(b"# another rule\n");
    workshop.build(&changed, Changed::Files(&[rules]), |_, _| ());
    assert_eq!(workshop.taken_over(), 0);
}

/// Files of a site, with a note of those that were asked for.
struct Asked<'a> {
    site: &'a RenderedSite<'a>,
    paths: Mutex<Vec<String>>,
}

impl Artifacts for Asked<'_> {
    fn paths(&self) -> Vec<&str> {
        self.site.paths()
    }

    fn batches(&self) -> Vec<Batch> {
        self.site.batches()
    }

    fn batch(&self, index: usize) -> Option<usize> {
        self.site.batch(index)
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        self.paths.lock().unwrap().push(self.site.paths()[index].to_owned());
        self.site.make(index, last)
    }
}

#[test]
fn what_is_about_another_member_is_not_even_made() {
    let mut project = Project::new();
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("public");
    let options = Options { made_by: Some([0; 32]), ..Options::default() };
    let asked = |project: &Project| {
        project.computed(|site, built| {
            let site = site.unwrap_or_else(|| panic!("{:?}", built.diagnostics));
            let asked = Asked { site, paths: Mutex::default() };
            remember(&publish(&asked, &out, &options).unwrap(), &out);
            asked.paths.into_inner().unwrap()
        })
    };
    let all = asked(&project);
    let is_of = |path: &String, id: &str| {
        path.contains(&format!("members/{id}")) || path.contains(&format!("inventories/{id}/"))
    };
    let of_other = all.iter().filter(|path| is_of(path, "saint-paul")).count();
    assert!(of_other > 5, "{all:?}");

    project.edit(
        "data/members/edina/inventories/2020.yaml",
        "year: 2020",
        "year: 2020\nnote: Looked at twice.",
    );
    let again = asked(&project);
    assert!(again.iter().any(|path| path == "members/edina/2020/index.html"), "{again:?}");
    let others: Vec<&String> = again.iter().filter(|path| is_of(path, "saint-paul")).collect();
    // Whatever is about more than figures has to be made to be compared: what is due, awards, pictures.
    assert!(
        others.iter().all(|path| !path.ends_with(".json") && !path.ends_with("index.html")),
        "{others:?}"
    );
}
