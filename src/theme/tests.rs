//! Themes of a few files.

use std::sync::Arc;

use crate::diagnostic::Code;
use crate::read::Sources;

use super::{Asked, Theme, load};

/// The theme of networks that ships, for the tests of what it renders.
pub(crate) fn commons() -> Theme {
    shipped("commons")
}

/// The theme of a city's own site that ships.
pub(crate) fn cityhall() -> Theme {
    shipped("cityhall")
}

fn shipped(name: &str) -> Theme {
    let theme = load(name, Asked::default(), &Sources::default());
    assert_eq!(theme.diagnostics, []);
    theme.value
}

fn site(files: &[(&str, &str)]) -> Sources {
    let themes = files.iter().map(|(path, text)| (Arc::from(*path), text.as_bytes().to_vec())).collect();
    Sources { themes, ..Sources::default() }
}

#[test]
fn the_shipped_theme_is_whole() {
    let theme = commons();
    assert!(theme.publishes("member") && theme.publishes("csv"));
    assert!(theme.templates.contains_key("member.html"));
    assert!(theme.files().contains_key(theme.styles.path.as_str()));
}

#[test]
fn every_font_that_the_styles_name_is_published() {
    let theme = load("commons", Asked::default(), &Sources::default()).value;
    let styles = String::from_utf8(theme.styles.bytes.clone()).expect("styles are text");
    for url in styles.split("url(").skip(1).filter_map(|rest| rest.split(')').next()) {
        let path = format!("assets/{}", url.trim_matches('"'));
        assert!(theme.assets.contains_key(&path), "no file {path}");
    }
}

#[test]
fn the_sites_files_win_and_the_parent_gives_the_rest() {
    let sources = site(&[
        ("themes/town/theme.yaml", "extends: commons\npages: [home]"),
        ("themes/town/templates/home.html", "Our town"),
    ]);
    let theme = load("town", Asked::default(), &sources);
    assert_eq!(theme.diagnostics, []);
    assert_eq!(theme.value.templates["home.html"].text, "Our town");
    assert!(theme.value.templates.contains_key("member.html"));
    assert!(!theme.value.publishes("member"));
    assert_ne!(theme.value.fingerprint, load("commons", Asked::default(), &sources).value.fingerprint);
}

#[test]
fn faults_are_gathered_with_their_codes() {
    let codes = |files: &[(&str, &str)]| -> Vec<Code> {
        let theme = load("town", Asked::default(), &site(files));
        theme.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    };
    assert_eq!(codes(&[]), [Code::UnknownTheme]);
    assert_eq!(codes(&[("themes/town/theme.yaml", "extends: nowhere")]), [Code::UnknownTheme]);
    assert_eq!(codes(&[("themes/town/theme.yaml", "extends: town")]), [Code::UnknownTheme]);
    assert_eq!(
        codes(&[("themes/town/theme.yaml", "extend: commons\npages: [hme]"), ("themes/town/notes.txt", "")]),
        [Code::UnknownKey, Code::NotAnOption, Code::StrayFile]
    );
}
