//! Texts that are searched word by word: which files there are, and that they are the same for the same texts.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::project::{Project, tree};

/// The small network in two languages with two more texts, below a folder of its host.
fn project(search: &str) -> Project {
    let mut project = Project::new();
    let site = format!("languages: [en, de], theme: commons{search}");
    project.edit("data/network.yaml", "languages: [en], theme: commons", &site);
    project.edit("data/network.yaml", "climate.example.org/", "climate.example.org/net/");
    project.write(
        "content/_index.md",
        "---\ntitle: Two Cities\n---\nSee [pumps](pumps.md) and [the other](notes.md).\n",
    );
    let pumps =
        "---\ntitle: Pumps\n---\n## How they work\n\nA marmalade <script>alert(1)</script> of heat.\n";
    project.write("content/pumps.md", pumps);
    project.write("content/notes.md", "---\ntitle: Notes\n---\nNothing more to say.\n");
    project
}

/// Builds with the real command; gives what it printed.
fn build(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .arg("build")
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1654041600")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{printed}");
    printed
}

fn built(project: &Project, arguments: &[&str]) -> TempDir {
    let folder = TempDir::new().unwrap();
    project.put(folder.path());
    build(folder.path(), arguments);
    folder
}

/// The files of texts in a published site.
fn texts(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = tree(&folder.join("public"));
    all.into_iter().filter(|(path, _)| path.starts_with("search/texts/")).collect()
}

#[test]
fn pagefind_makes_the_same_bytes_of_the_same_texts() {
    let one = built(&project(""), &["--jobs", "1"]);
    let first = texts(one.path());
    for jobs in ["1", "4"] {
        let other = built(&project(""), &["--jobs", jobs]);
        // Compared by name first: bytes are nothing that people can read.
        let again = texts(other.path());
        assert!(first.keys().eq(again.keys()), "{:?}\n{:?}", first.keys(), again.keys());
        assert_eq!(first, again);
    }
    let entry: serde_json::Value =
        serde_json::from_slice(&first["search/texts/pagefind-entry.json"]).unwrap();
    // Two texts and the story of a member.
    assert_eq!(entry["languages"]["en"]["page_count"], 3);
    assert_eq!(entry["languages"]["de"]["page_count"], 3);
    let has = |ending: &str| first.keys().any(|path| path.ends_with(ending));
    for ending in ["/pagefind.js", "/wasm.en.pagefind", "/wasm.de.pagefind", ".pf_meta", ".pf_index"] {
        assert!(has(ending), "no {ending} in {:?}", first.keys());
    }
    assert!(!has("-ui.js") && !has("-ui.css"), "{:?}", first.keys());
}

#[test]
fn pagefind_is_asked_again_only_where_a_text_changed() {
    let mut project = project("");
    let folder = built(&project, &[]);
    let before = texts(folder.path());
    let written = |path: &str| fs::metadata(folder.path().join("public").join(path)).unwrap().ino();
    let entry = "search/texts/pagefind-entry.json";
    let first = written(entry);

    // A figure that no text tells.
    project.edit("data/members/edina/member.yaml", "2020: 53000", "2020: 53001");
    project.put(folder.path());
    build(folder.path(), &[]);
    assert_eq!(texts(folder.path()), before);
    assert_eq!(written(entry), first, "it was not written again");

    project.edit("content/pumps.md", "marmalade", "quincunx");
    project.put(folder.path());
    build(folder.path(), &[]);
    let after = texts(folder.path());
    assert_ne!(after, before);
    assert_eq!(after, texts(built(&project, &[]).path()), "as if there had been no site before");
    assert!(before.keys().any(|path| !after.contains_key(path)), "what was of the old text is gone");
}

#[test]
fn what_is_lost_of_pagefinds_files_is_made_again() {
    let folder = built(&project(""), &[]);
    let before = texts(folder.path());
    let lost = before.keys().find(|path| path.ends_with(".pf_index")).unwrap();
    fs::remove_file(folder.path().join("public").join(lost)).unwrap();
    build(folder.path(), &[]);
    assert_eq!(texts(folder.path()), before);
}

#[test]
fn pages_say_where_pagefind_is_and_allow_it_on_the_search_page_alone() {
    let folder = built(&project(""), &["--precompress"]);
    let page = |path: &str| fs::read_to_string(folder.path().join("public").join(path)).unwrap();
    for path in ["search/index.html", "de/suche/index.html"] {
        let search = page(path);
        assert!(search.contains("data-texts=\"/net/search/texts/\""), "{search}");
        assert!(search.contains("script-src 'self' 'wasm-unsafe-eval';"), "{search}");
    }
    assert!(page("pumps/index.html").contains("script-src 'self';"));
    assert!(texts(folder.path()).contains_key("search/texts/pagefind.js.br"));
}

#[test]
fn a_site_may_do_without_pagefind() {
    let folder = built(&project(", search: titles"), &[]);
    assert!(texts(folder.path()).is_empty());
    for path in ["search/index.html", "index.html"] {
        let page = fs::read_to_string(folder.path().join("public").join(path)).unwrap();
        assert!(!page.contains("data-texts") && !page.contains("wasm-unsafe-eval"), "{page}");
    }
    let asks = built(&project(", search: texts"), &[]);
    assert!(!build(asks.path(), &["--force"]).contains("E0560"));
}
