//! Input that no text file of `tests/cases/broken` can hold: it is made when the test runs.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::time::{Duration, Instant};

use crate::broken::{Broken, Outcome};
use crate::project::Project;

/// Asserts that a broken site is told so at its place, ends with status 1 and leaves the old one as it was.
fn assert_told(outcome: &Outcome, expected: &[&str]) {
    assert_eq!(outcome.told, expected, "{}", outcome.printed);
    assert_eq!(outcome.status, Some(1), "{}", outcome.printed);
    assert!(outcome.site_untouched, "{}", outcome.printed);
    for place in expected.iter().filter_map(|told| told.split_once(' ')).map(|(_, place)| place) {
        assert!(outcome.printed.contains(place), "{place} in {}", outcome.printed);
    }
}

/// The outcome for a network in which one file is of these bytes.
fn outcome_with(path: &str, bytes: impl Into<Vec<u8>>) -> Outcome {
    let mut project = Project::new();
    project.write(path, bytes);
    Broken::of(&project).outcome()
}

#[test]
fn bytes_that_are_not_utf_8() {
    let outcome =
        outcome_with("data/members/saint-paul.yaml", b"name: Saint Paul\nnote: \xe9t\xe9\n".to_vec());
    assert_told(&outcome, &["E0102 data/members/saint-paul.yaml:2:7"]);
    let outcome = outcome_with("content/about.md", b"---\ntitle: About\n---\nM\xfcnchen\n".to_vec());
    assert_told(&outcome, &["E0102 content/about.md:4:2"]);
}

#[test]
fn a_byte_of_zero() {
    let outcome = outcome_with("data/members/saint-paul.yaml", "name: Saint Paul\nnote: a\0b\n");
    assert_told(&outcome, &["E0103 data/members/saint-paul.yaml:2:8"]);
}

#[test]
fn aliases_that_unfold_without_end() {
    let mut bomb = "name: Saint Paul\ntags:\n  - &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let before = format!("*a{}", level - 1);
        bomb += &format!("  - &a{level} [{}]\n", [before.as_str(); 10].join(", "));
    }
    let started = Instant::now();
    let outcome = outcome_with("data/members/saint-paul.yaml", bomb);
    assert_eq!(outcome.told.len(), 1, "{:?}", outcome.told);
    assert!(outcome.told[0].starts_with("E0104 data/members/saint-paul.yaml:"), "{:?}", outcome.told);
    assert_told(&outcome, &[&outcome.told[0]]);
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_text_of_a_hundred_megabytes() {
    let mut text = b"name: Saint Paul\nnote: ".to_vec();
    text.resize(100_000_000, b'x');
    let outcome = outcome_with("data/members/saint-paul.yaml", text);
    assert_told(&outcome, &["E0104 data/members/saint-paul.yaml:1:1"]);
}

#[test]
fn a_text_that_fits_its_file_and_no_page() {
    let text = format!("name: Saint Paul\nnote: {}\n", "x".repeat(2_000_000));
    assert_told(
        &outcome_with("data/members/saint-paul.yaml", text),
        &["E0104 data/members/saint-paul.yaml:2:7"],
    );
}

#[test]
fn lists_nested_a_hundred_thousand_deep() {
    let text = format!("name: Saint Paul\ntags: {}\n", "[".repeat(100_000));
    assert_told(
        &outcome_with("data/members/saint-paul.yaml", text),
        &["E0104 data/members/saint-paul.yaml:2:71"],
    );
    let text = format!("- {}x\n", "- ".repeat(50_000));
    let outcome = outcome_with("data/members/saint-paul.yaml", text);
    assert_told(&outcome, &["E0104 data/members/saint-paul.yaml:1:129"]);
}

#[test]
fn a_link_that_points_in_a_circle() {
    let broken = Broken::of(&Project::new());
    symlink(broken.folder.path().join("data"), broken.folder.path().join("data/members/again")).unwrap();
    assert_told(&broken.outcome(), &["E0101 data/members/again:1:1"]);
}

#[test]
fn a_link_to_nothing() {
    let broken = Broken::of(&Project::new());
    symlink("nowhere.yaml", broken.folder.path().join("data/members/gone.yaml")).unwrap();
    assert_told(&broken.outcome(), &["E0101 data/members/gone.yaml:1:1"]);
}

#[test]
fn a_file_that_may_not_be_read() {
    let broken = Broken::of(&Project::new());
    let path = broken.folder.path().join("data/members/saint-paul.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // The superuser may read everything.
    if fs::read(&path).is_err() {
        assert_told(&broken.outcome(), &["E0101 data/members/saint-paul.yaml:1:1"]);
    }
}

#[test]
fn an_empty_folder_is_told_that_it_is_no_site() {
    let broken = Broken::of(&Project::of(""));
    assert_told(&broken.outcome(), &["E0309 -"]);
}

#[test]
fn norway_is_a_country() {
    let mut project = Project::new();
    project.edit("data/members/edina/member.yaml", "country: US", "country: NO").build_clean();
    assert_eq!(project.json("api/v1/members/edina.json").at("country"), "NO");
}

#[test]
fn a_picture_far_too_wide() {
    let mut project = Project::new();
    project.edit("data/network.yaml", "allow}", "allow, oversized-picture: deny}");
    project.write("content/about.md", "---\ntitle: About\n---\n![A street](street.gif)\n");
    project.write("content/street.gif", [&b"GIF89a"[..], &[0x58, 0x1b, 0x0a, 0x00], b";"].concat());
    // What a drawing says of its width costs nobody anything.
    project.write(
        "content/wide.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9000\" height=\"9\"><path d=\"M0 0h9\"/></svg>",
    );
    let outcome = Broken::of(&project).outcome();
    assert_told(&outcome, &["E0551 content/street.gif:1:1"]);
    insta::assert_snapshot!("oversized-picture", outcome.printed);
}
