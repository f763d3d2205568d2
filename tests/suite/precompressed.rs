//! Sites that are published with packed twins of their texts, and with minified pages.

use std::collections::BTreeSet;
use std::path::Path;

use milepost::disk::Memory;
use milepost::pipeline::{self, Request};
use milepost::publish::{Options, Published, publish};
use milepost::render::{Minified, WithTwins};

use crate::project::Project;

#[derive(Clone, Copy, PartialEq)]
enum How {
    Plain,
    Twins,
    Small,
    SmallTwins,
}

fn published(project: &Project, out: &Path, how: How) -> Published {
    let disk = Memory { files: project.files.clone() };
    let request = Request { today: project.today, base_url: None, drafts: false, member: None };
    pipeline::build(&disk, &request, |site, _| {
        let site = site.expect("the project has no faults");
        let options = Options::default();
        let done = match how {
            How::Plain => publish(site, out, &options),
            How::Twins => publish(&WithTwins::of(site), out, &options),
            How::Small => publish(&Minified::of(site), out, &options),
            How::SmallTwins => publish(&WithTwins::of(&Minified::of(site)), out, &options),
        };
        done.unwrap()
    })
}

fn files(folder: &Path) -> BTreeSet<String> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap());
    let files = files.filter(|entry| entry.file_type().is_file() && entry.file_name() != ".milepost");
    files.map(|file| file.path().strip_prefix(folder).unwrap().display().to_string()).collect()
}

#[test]
fn twins_come_and_go_with_the_option_and_with_their_files() {
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("public");
    let mut project = Project::new();
    let plain = published(&project, &out, How::Plain);
    let (before, first) = (files(&out), published(&project, &out, How::Twins));
    // Pages stay as they are: only what is new is made.
    assert_eq!(first.linked, plain.written);
    let with_twins = files(&out);
    for path in &with_twins {
        let own = path.strip_suffix(".br").or_else(|| path.strip_suffix(".gz")).unwrap_or(path);
        assert!(before.contains(own), "{path}");
    }
    assert!(with_twins.contains("index.html.br") && with_twins.contains("robots.txt.gz"));
    assert!(!with_twins.iter().any(|path| path.contains(".png.")));
    assert_eq!(published(&project, &out, How::Twins).rendered, 0);

    let story = project.files.get_mut("content/_index.md").unwrap();
    story.extend(b"\nOne sentence more.\n");
    let packed = |name: &str| std::fs::read(out.join(name)).unwrap();
    let old = packed("index.html.gz");
    published(&project, &out, How::Twins);
    assert_ne!(packed("index.html.gz"), old);

    let last = published(&project, &out, How::Plain);
    assert_eq!((last.rendered, last.removed), (0, with_twins.len() - before.len()));
    assert_eq!(files(&out), before);
}

/// The words of a page and the values of its attributes, whatever white space is between them.
fn words(page: &str) -> Vec<&str> {
    page.split_ascii_whitespace().collect()
}

#[test]
fn minified_pages_say_the_same_in_fewer_bytes() {
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("public");
    let mut project = Project::new();
    project.files.get_mut("content/_index.md").unwrap().extend(b"\n```\na   b\n\n   c\n```\n");
    let read = |name: &str| std::fs::read_to_string(out.join(name)).unwrap();
    published(&project, &out, How::Plain);
    let names = files(&out);
    let plain: Vec<(&String, String)> =
        names.iter().filter(|name| name.ends_with(".html")).map(|name| (name, read(name))).collect();
    let styles: Vec<(&String, String)> =
        names.iter().filter(|name| name.ends_with(".css")).map(|name| (name, read(name))).collect();
    assert!(plain.len() > 5 && !styles.is_empty());

    let first = published(&project, &out, How::Small);
    assert!(first.rendered >= plain.len());
    assert_eq!(published(&project, &out, How::Small).rendered, 0);
    for (name, before) in &plain {
        let small = read(name);
        assert!(small.len() < before.len(), "{name}");
        assert_eq!(words(&small), words(before), "{name}");
    }
    assert!(read("index.html").contains("a   b\n\n   c"));
    assert!(styles.iter().all(|(name, before)| read(name) == *before));

    // Twins are of what is published.
    published(&project, &out, How::SmallTwins);
    let mut unpacked = String::new();
    let packed = std::fs::read(out.join("index.html.gz")).unwrap();
    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(packed.as_slice()), &mut unpacked)
        .unwrap();
    assert_eq!(unpacked, read("index.html"));

    published(&project, &out, How::Plain);
    assert!(plain.iter().all(|(name, before)| read(name) == *before));
}
