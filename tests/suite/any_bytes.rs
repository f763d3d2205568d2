//! Whatever stands in the files, a build ends, and ends without a panic: what it cannot read it says.

use std::path::Path;

use milepost::render::Artifacts;
use proptest::prelude::*;

use crate::project::{Project, tree};

/// Pieces of text that have a meaning somewhere on the road.
const PIECES: [&str; 40] = [
    "[",
    "]",
    "{",
    "}",
    ": ",
    "- ",
    "\n",
    "\t",
    "\0",
    "#",
    "&a ",
    "*a",
    "<<: *a",
    "!tag ",
    "|\n",
    ">\n",
    "---\n",
    "...\n",
    "\"",
    "'",
    "%",
    "1e999999999",
    "-0",
    "99999999999999999999999999999",
    "1,000",
    "NaN",
    "~",
    "null",
    "NO",
    "9999",
    "0000",
    "\u{feff}",
    "\u{202e}",
    "\u{1f3d9}",
    "<script>",
    "{{ site }}",
    "](javascript:x)",
    "\r",
    "total",
    "I.1.1",
];

/// A change to a file: at a place in thousandths of its length, so much is cut and a piece put in.
#[derive(Clone, Debug)]
struct Change {
    file: prop::sample::Index,
    at: prop::sample::Index,
    cut: usize,
    piece: Vec<u8>,
}

fn change() -> impl Strategy<Value = Change> {
    let known = prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec());
    let piece = prop_oneof![4 => known, 1 => prop::collection::vec(any::<u8>(), 0..8)];
    let cut = prop_oneof![3 => 0usize..4, 1 => 0usize..200];
    (any::<prop::sample::Index>(), any::<prop::sample::Index>(), cut, piece)
        .prop_map(|(file, at, cut, piece)| Change { file, at, cut, piece })
}

/// A part of the demonstration: a city with everything, one with activities and factors, one with columns of a table.
fn part_of_the_demonstration() -> Project {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut project = Project::of("");
    let members = ["members/sample-city", "members/andover", "members/leeds"];
    for part in members.into_iter().chain(["factors", "network.yaml"]) {
        for (path, bytes) in tree(&root.join("data").join(part)) {
            project.write(format!("data/{part}/{path}").trim_end_matches('/'), bytes);
        }
    }
    project
}

/// The small network, and members out of a table.
fn with_a_table() -> Project {
    let mapping = "file: t.csv\nkey: City\nyear: Year\ndecimal: \",\"\ngas: CO2\nunit: kt\ncolumns: {Homes: I.1.1, Roads: {ref: II, scope: 1}}\n\
                   check: [{column: All, total: reported}]\nmembers: {from: t.csv, key: City, name: City, part_of: In}\n";
    let table = "City,Year,Homes,Roads,All,In\nAue,2018,\"1,5\",2,\"3,5\",Bergen\nBergen,2018,3,x,3,\n";
    let mut project = Project::new();
    project.write("data/tables/t.yaml", mapping).write("data/tables/t.csv", table);
    project
}

/// A network, changed.
fn changed(mut project: Project, changes: &[Change]) -> Project {
    for change in changes {
        let mut files: Vec<&mut Vec<u8>> = project.files.values_mut().collect();
        let count = files.len();
        let text = &mut files[change.file.index(count)];
        let start = change.at.index(text.len() + 1);
        let end = (start + change.cut).min(text.len());
        text.splice(start..end, change.piece.iter().copied());
    }
    project
}

/// Builds, and renders every file where there is a site: the end of this function is what is asserted.
fn survives(project: &Project) {
    project.computed(|site, built| {
        for fault in &built.diagnostics {
            assert!(!fault.message.is_empty());
        }
        let Some(site) = site else {
            assert!(
                built.diagnostics.iter().any(|fault| fault.is_error()),
                "a site, or a reason why there is none"
            );
            return;
        };
        for position in 0..site.paths().len() {
            drop(site.make(position, None));
        }
    });
}

#[test]
fn what_is_changed_builds_before_it_is_changed() {
    for project in [Project::new(), part_of_the_demonstration()] {
        project.computed(|site, built| assert!(site.is_some(), "{:?}", built.diagnostics));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_files_are_survived(changes in prop::collection::vec(change(), 1..6)) {
        survives(&changed(with_a_table(), &changes));
    }

    #[test]
    fn changes_to_the_demonstration_are_survived(changes in prop::collection::vec(change(), 1..6)) {
        survives(&changed(part_of_the_demonstration(), &changes));
    }

    #[test]
    fn any_bytes_are_survived(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        file in any::<prop::sample::Index>(),
    ) {
        let mut project = Project::new();
        let paths: Vec<String> = project.files.keys().cloned().collect();
        project.write(&paths[file.index(paths.len())], bytes);
        survives(&project);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    #[ignore = "takes minutes; CI runs it with `cargo test -- --include-ignored`"]
    fn many_changed_files_are_survived(changes in prop::collection::vec(change(), 1..10)) {
        survives(&changed(with_a_table(), &changes));
    }
}
