//! What `init` and `new` write builds at once, on a real disk, through the command itself.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use milepost::quantity::Year;
use milepost::starter::{AwardLine, with_award};

fn milepost(folder: &Path, words: &[&str]) -> Output {
    let command = Command::new(env!("CARGO_BIN_EXE_milepost")).args(words).current_dir(folder).output();
    command.expect("the command runs")
}

/// What a run said, which must have ended with this exit status.
fn said(folder: &Path, words: &[&str], status: i32) -> String {
    let output = milepost(folder, words);
    let both = [output.stdout, output.stderr].concat();
    let text = String::from_utf8(both).expect("it speaks UTF-8");
    assert_eq!(output.status.code(), Some(status), "{words:?}: {text}");
    text
}

/// A folder that a run may write into; it goes when the test ends.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// What `check` says of errors and warnings; notes are advice to staff.
fn faults(site: &Path, words: &[&str]) -> Vec<String> {
    let output = milepost(site, &[&["check", "--format", "short"], words].concat());
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .filter(|line| line.contains("error[") || line.contains("warning["))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_starter_network_builds_at_once_without_a_warning() {
    let folder = folder();
    let written = said(folder.path(), &["init", "lakes-network"], 0);
    let site = folder.path().join("lakes-network");
    assert!(written.contains("data/network.yaml") && written.contains("milepost serve --site"), "{written}");
    assert_eq!(faults(&site, &[]), Vec::<String>::new());
    assert_eq!(faults(&site, &["--drafts"]), Vec::<String>::new());
    said(&site, &["build"], 0);
    let home = std::fs::read_to_string(site.join("public/index.html")).unwrap();
    assert!(home.contains("Lakes Network"), "{home}");
    let profile = std::fs::read_to_string(site.join("public/members/rivertown/index.html")).unwrap();
    assert!(profile.contains("invented"), "a member that is made up is labelled");
}

#[test]
fn a_starter_city_takes_any_name() {
    let folder = folder();
    let name = r#"Saint-Ōmer "upon" Lake: the city"#;
    said(folder.path(), &["init", "c", "--kind", "city", "--name", name], 0);
    let site = folder.path().join("c");
    assert_eq!(faults(&site, &[]), Vec::<String>::new());
    said(&site, &["build"], 0);
    let home = std::fs::read_to_string(site.join("public/index.html")).unwrap();
    assert!(home.contains("Saint-Ōmer &quot;upon&quot; Lake: the city"), "{home}");
    assert!(site.join("data/members/saint-omer-upon-lake-the-city/inventories/2022.yaml").is_file());
}

#[test]
fn what_stands_is_never_replaced() {
    let folder = folder();
    said(folder.path(), &["init", "site"], 0);
    let site = folder.path().join("site");
    let before = tree(&site);
    said(folder.path(), &["init", "site"], 2);
    let told = said(&site, &["new", "inventory", "rivertown", "2022"], 2);
    assert!(told.contains("data/members/rivertown/inventories/2022.yaml"), "{told}");
    assert_eq!(tree(&site), before);
    // One file that is there keeps all others away.
    let other = folder.path().join("other");
    std::fs::create_dir(&other).unwrap();
    std::fs::write(other.join("README.md"), "Mine.").unwrap();
    said(folder.path(), &["init", "other"], 2);
    assert_eq!(tree(&other).keys().collect::<Vec<_>>(), ["README.md"]);
}

#[test]
fn every_new_file_is_read_without_a_word() {
    let folder = folder();
    said(folder.path(), &["init", "site"], 0);
    let site = folder.path().join("site");
    let runs: [&[&str]; 8] = [
        &["new", "member", "Lake View", "--country", "US"],
        &["new", "inventory", "lake-view", "2024"],
        &["new", "inventory", "lake-view", "2024", "--operations"],
        &["new", "page", "Our method: an \"overview\""],
        &["new", "brief", "Methane", "--on", "2026-01-12"],
        &["new", "story", "A new bus line", "--member", "rivertown", "--on", "2026-01-12"],
        &["new", "event", "Annual meeting of all", "--on", "2027-02-01"],
        &["new", "resource", "How to count waste", "--on", "2026-01-12"],
    ];
    for words in runs {
        said(&site, words, 0);
    }
    // Nothing leads to the new page yet, and that is said.
    let told = faults(&site, &["--drafts"]);
    assert!(told.len() == 1 && told[0].contains("E0548"), "{told:?}");
    said(&site, &["build", "--drafts"], 0);
    let inventory = std::fs::read_to_string(site.join("public/members/lake-view/2024/index.html")).unwrap();
    assert!(inventory.contains("not looked at yet"), "what is not known is said, and is no zero");
    assert!(site.join("public/stories/a-new-bus-line/index.html").is_file());
}

#[test]
fn an_award_goes_into_the_members_file() {
    let folder = folder();
    said(folder.path(), &["init", "site"], 0);
    let site = folder.path().join("site");
    let award = |words: &[&str], status| {
        said(&site, &[&["new", "award", "rivertown"], words, &["--year", "2024"]].concat(), status)
    };
    let told = award(&["reporting-steak"], 2);
    assert!(told.contains("did you mean `reporting-streak`?"), "{told}");
    let told = award(&["reporting-streak"], 2);
    assert!(told.contains("three-years, five-years"), "{told}");
    let told = award(&["reporting-streak", "--level", "three-year"], 2);
    assert!(told.contains("did you mean `three-years`?"), "{told}");
    award(&["reporting-streak", "--level", "three-years", "--citation", "For \"three\" inventories."], 0);
    let text = std::fs::read_to_string(site.join("data/members/rivertown/member.yaml")).unwrap();
    let line = "  - {programme: reporting-streak, level: three-years, year: 2024, citation: \"For \\\"three\\\" inventories.\"}\n";
    assert!(text.ends_with(&format!("awards:\n{line}")), "{text}");
    said(&site, &["build"], 0);
    assert!(site.join("public/members/rivertown/awards/reporting-streak-2024/index.html").is_file());
}

#[test]
fn an_award_is_put_behind_the_others_wherever_they_stand() {
    let award = AwardLine { programme: "p", level: None, year: Year::parse("2024").unwrap(), citation: None };
    let new = "- {programme: p, year: 2024}";
    let cases = [
        ("name: A", format!("name: A\nawards:\n  {new}\n")),
        (
            "awards:\n- {programme: q, year: 2020}\n",
            format!("awards:\n- {{programme: q, year: 2020}}\n{new}\n"),
        ),
        (
            "awards: # ours\n    - programme: q\n      year: 2020\n\n# About people\nplans: []\n",
            format!(
                "awards: # ours\n    - programme: q\n      year: 2020\n    {new}\n\n# About people\nplans: []\n"
            ),
        ),
        ("awards:\nplans: []\n", format!("awards:\n  {new}\nplans: []\n")),
        (
            "awards:\n  - {programme: q, year: 2020}",
            format!("awards:\n  - {{programme: q, year: 2020}}\n  {new}\n"),
        ),
    ];
    for (before, after) in cases {
        assert_eq!(with_award(before, award), Some(after), "{before}");
    }
    assert_eq!(with_award("awards: [{programme: q, year: 2020}]\n", award), None);
}

#[test]
fn files_for_hosts_are_added_on_request() {
    let folder = folder();
    said(folder.path(), &["init", "site", "--with", "github,gitlab"], 0);
    let site = folder.path().join("site");
    said(folder.path(), &["init", "site", "--with", "container,headers"], 0);
    for path in [".github/workflows/site.yml", ".gitlab-ci.yml", "Containerfile", "content/_headers"] {
        assert!(site.join(path).is_file(), "{path}");
    }
    assert_eq!(faults(&site, &[]), Vec::<String>::new());
    said(&site, &["build"], 0);
    assert!(site.join("public/_headers").is_file());
}

#[test]
fn shells_complete_the_words() {
    let folder = folder();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = said(folder.path(), &["completions", shell], 0);
        assert!(script.contains("milepost") && script.contains("inventory"), "{shell}");
    }
}

/// Every file below a folder, with what is in it.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}
