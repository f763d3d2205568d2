//! Sites that are published with packed twins of their texts.

use std::collections::BTreeSet;
use std::path::Path;

use milepost::disk::Memory;
use milepost::pipeline::{self, Request};
use milepost::publish::{Options, Published, publish};
use milepost::render::WithTwins;

use crate::project::Project;

fn published(project: &Project, out: &Path, with_twins: bool) -> Published {
    let disk = Memory { files: project.files.clone() };
    let request = Request { today: project.today, base_url: None, drafts: false, member: None };
    pipeline::build(&disk, &request, |site, _| {
        let site = site.expect("the project has no faults");
        match with_twins {
            true => publish(&WithTwins::of(site), out, &Options::default()).unwrap(),
            false => publish(site, out, &Options::default()).unwrap(),
        }
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
    let plain = published(&project, &out, false);
    let (before, first) = (files(&out), published(&project, &out, true));
    // Pages stay as they are: only what is new is made.
    assert_eq!(first.linked, plain.written);
    let with_twins = files(&out);
    for path in &with_twins {
        let own = path.strip_suffix(".br").or_else(|| path.strip_suffix(".gz")).unwrap_or(path);
        assert!(before.contains(own), "{path}");
    }
    assert!(with_twins.contains("index.html.br") && with_twins.contains("robots.txt.gz"));
    assert!(!with_twins.iter().any(|path| path.contains(".png.")));
    assert_eq!(published(&project, &out, true).rendered, 0);

    let story = project.files.get_mut("content/_index.md").unwrap();
    story.extend(b"\nOne sentence more.\n");
    let packed = |name: &str| std::fs::read(out.join(name)).unwrap();
    let old = packed("index.html.gz");
    published(&project, &out, true);
    assert_ne!(packed("index.html.gz"), old);

    let last = published(&project, &out, false);
    assert_eq!((last.rendered, last.removed), (0, with_twins.len() - before.len()));
    assert_eq!(files(&out), before);
}
