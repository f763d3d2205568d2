//! The manual for those who write themes: every view and its fields, told from the types.

use crate::plan::view::{Described, EVERYWHERE, Record, described};

const HEAD: &str = "# What templates see

A template makes one kind of page. It sees the fields of that page's view by their names, and on every page `site` and
`assets`. What may be none is asked for with `{% if field %}`; a list may be empty. Texts and addresses are finished: an
address is root-relative, a number is a `Number`, Markdown is a `Prose` for the filter `markdown`.

This page is `milepost theme`, written from the types; `milepost theme member` prints one view.
";

/// The manual of all views.
pub fn theme_manual() -> String {
    let described = described();
    let mut manual = HEAD.to_owned();
    manual.push_str("\n## On every page\n");
    for (name, record) in EVERYWHERE {
        manual.push_str(&section(described, &format!("### `{name}`"), record));
    }
    manual.push_str("\n## Pages\n");
    for (kind, record) in &described.pages {
        manual.push_str(&section(described, &format!("### `{kind}`"), record));
    }
    manual.push_str("\n## What they hold\n");
    let is_page = |name: &str| described.pages.iter().any(|(_, record)| record == name);
    let is_known = |name: &str| is_page(name) || EVERYWHERE.iter().any(|(_, record)| *record == name);
    for name in described.records.keys().filter(|name| !is_known(name)) {
        manual.push_str(&section(described, &format!("### {name}"), name));
    }
    manual
}

/// One view, or one of the records that views hold; `None` where there is none of that name.
///
/// The names that there are stand in [`theme_names`].
pub fn theme_manual_of(name: &str) -> Option<String> {
    let described = described();
    let pages = described.pages.iter().map(|(kind, record)| (kind.as_str(), record.as_str()));
    let of_page =
        pages.chain(EVERYWHERE).find(|(kind, _)| *kind == name).map(|(_, record)| record.to_owned());
    let record = of_page.unwrap_or_else(|| name.to_owned());
    described.records.contains_key(&record).then(|| section(described, &format!("# {name}"), &record))
}

/// What [`theme_manual_of`] knows: the kinds of pages, then the records.
pub fn theme_names() -> Vec<String> {
    let described = described();
    let everywhere = EVERYWHERE.iter().map(|(name, _)| (*name).to_owned());
    let pages = described.pages.iter().map(|(kind, _)| kind.clone());
    pages.chain(everywhere).chain(described.records.keys().cloned()).collect()
}

fn section(described: &Described, head: &str, record: &str) -> String {
    let Some(record) = described.records.get(record) else { return String::new() };
    let about = if record.about.is_empty() { String::new() } else { format!("\n{}\n", plain(&record.about)) };
    format!("\n{head}\n{about}\n{}", table(described, record))
}

fn table(described: &Described, record: &Record) -> String {
    let mut table = "| Field | Is | |\n|---|---|---|\n".to_owned();
    for field in &record.fields {
        let kind = described.spelled(&field.kind);
        table.push_str(&format!("| `{}` | {kind} | {} |\n", field.name, plain(&field.about)));
    }
    table
}

/// A comment without what only our own documentation can link to.
fn plain(about: &str) -> String {
    let about = about.replace("[`super::", "[`").replace("[`", "`").replace("`]", "`");
    about.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{theme_manual, theme_manual_of, theme_names};

    /// `docs/views.md` is this text; `INSTA_UPDATE=always cargo test views_of_the_manual` writes it anew.
    #[test]
    fn views_of_the_manual_are_those_of_the_types() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/views.md");
        let manual = theme_manual();
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&path, &manual).expect("the manual can be written");
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(written == manual, "docs/views.md is stale: INSTA_UPDATE=always writes it anew");
    }

    #[test]
    fn one_view_is_told_alone() {
        let member = theme_manual_of("member").expect("there are profiles");
        assert!(member.contains("| `latest` | Latest, or none |"), "{member}");
        assert!(theme_manual_of("Number").is_some_and(|number| number.contains("| `sign` | number |")));
        assert_eq!(theme_manual_of("mmber"), None);
        assert!(theme_names().iter().any(|name| name == "site"));
    }

    #[test]
    fn every_field_of_every_view_is_known() {
        // What is serialised of every sample is what is described, no more and no less.
        let described = crate::plan::view::described();
        for (path, view) in crate::render::samples::views() {
            let kind = view.kind();
            let Some((_, record)) = described.pages.iter().find(|(known, _)| known == kind) else {
                panic!("{path}: no view is known for `{kind}`");
            };
            let serialised = serde_json::to_value(&view).expect("views are data");
            let mut written: Vec<&str> =
                serialised.as_object().expect("a view has fields").keys().map(String::as_str).collect();
            let mut told: Vec<&str> =
                described.records[record].fields.iter().map(|field| field.name.as_str()).collect();
            written.sort_unstable();
            told.sort_unstable();
            assert_eq!(written, told, "{path}");
        }
    }
}
