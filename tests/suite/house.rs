//! The house matches its drawing: imports go one way, each big dependency has one door, files and functions stay
//! short. Read out of `src/` as text, without comments and strings.

use std::fmt::Write;
use std::path::Path;

use crate::source::{Source, sources};

/// What each module may import of ours. It is the table of `docs/architecture.md`, with four additions:
/// `publish` refuses with diagnostics; `cli` owns the clock (`quantity::Date`), prints excerpts of shipped
/// files (`read::shipped_text`) and the schema of every kind of file (`model::file_kinds`), and its `check` renders every page without publishing one (`render`).
/// Stages that work on many things tell of each (`span`).
const MAY_IMPORT: [(&str, &[&str]); 17] = [
    ("quantity", &[]),
    ("diagnostic", &[]),
    ("disk", &[]),
    ("span", &[]),
    ("language", &["quantity", "diagnostic"]),
    ("read", &["disk", "diagnostic"]),
    ("model", &["read", "quantity", "diagnostic", "span"]),
    ("theme", &["read", "language", "diagnostic"]),
    ("account", &["model", "quantity", "span"]),
    ("plan", &["account", "model", "theme", "language", "quantity", "diagnostic"]),
    ("render", &["plan", "theme", "language", "quantity", "diagnostic"]),
    ("publish", &["render", "plan", "disk", "diagnostic", "span"]),
    (
        "pipeline",
        &[
            "disk",
            "read",
            "model",
            "theme",
            "language",
            "span",
            "account",
            "plan",
            "render",
            "quantity",
            "diagnostic",
        ],
    ),
    ("serve", &["pipeline", "plan", "render", "theme", "disk", "read", "quantity", "diagnostic"]),
    (
        "cli",
        &[
            "pipeline",
            "serve",
            "publish",
            "exchange",
            "diagnostic",
            "disk",
            "account",
            "quantity",
            "read",
            "render",
            "model",
            "starter",
            "span",
        ],
    ),
    ("starter", &["model", "quantity"]),
    ("exchange", &["account", "model", "quantity", "diagnostic"]),
];

/// Big dependencies by the paths that name them, and the file or folder that alone may do so.
const DOORS: [(&str, &str); 29] = [
    ("granit_parser", "read/yaml.rs"),
    ("pulldown_cmark", "render/prose"),
    ("tera::", "render/html"),
    ("fluent_bundle", "language/messages.rs"),
    ("unic_langid", "language/messages.rs"),
    ("icu_decimal", "language/numbers.rs"),
    ("icu_collator", "language/order.rs"),
    ("icu_list", "language/list.rs"),
    ("plotters", "render/chart/"),
    ("plotters_backend", "render/chart/"),
    ("rust_decimal", "quantity/decimal.rs"),
    ("jiff", "quantity/date"),
    ("flate2", "render/archive.rs"),
    ("brotli::", "render/twins.rs"),
    ("csv::Writer", "render/data/csv.rs"),
    ("annotate_snippets", "diagnostic/text.rs"),
    ("clap::", "cli/"),
    ("SystemTime::now", "cli/site.rs"),
    ("resvg", "render/picture/raster.rs"),
    ("skrifa", "render/picture/raster.rs"),
    ("png::", "render/picture/"),
    ("httparse", "serve/http.rs"),
    ("notify::", "serve/watch.rs"),
    ("signal_hook", "cli/serve.rs"),
    ("indicatif", "cli/progress.rs"),
    ("tracing::", "span/"),
    ("syntect", "render/prose/highlight.rs"),
    ("pagefind::", "render/texts/library.rs"),
    ("tokio", "render/texts/library.rs"),
];

fn assert_none(what: &str, found: Vec<String>) {
    let list = found.iter().fold(String::new(), |mut list, line| {
        writeln!(list, "  {line}").unwrap();
        list
    });
    assert!(found.is_empty(), "{what}:\n{list}");
}

#[test]
fn imports_go_one_way() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test) {
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(module, _)| *module == source.module()) else {
            continue;
        };
        for (line, imported) in source.imports() {
            if imported != source.module() && !allowed.contains(&imported.as_str()) {
                found.push(format!("{}:{line} imports `{imported}`", source.path));
            }
        }
    }
    assert_none("modules import what they may not", found);
}

#[test]
fn the_table_names_every_module() {
    let known: Vec<&str> = MAY_IMPORT.iter().map(|(module, _)| *module).chain(["lib", "main"]).collect();
    let unknown = |source: &&Source| !known.contains(&source.module());
    assert_none(
        "modules without a row in the table",
        sources().iter().filter(unknown).map(|source| source.path.clone()).collect(),
    );
}

#[test]
fn each_big_dependency_has_one_door() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test) {
        for (name, door) in DOORS {
            if !source.path.starts_with(door) && source.names(name) {
                found.push(format!("{} names `{name}`, whose door is {door}", source.path));
            }
        }
    }
    assert_none("dependencies come in beside their door", found);
}

#[test]
fn every_door_is_used() {
    let sources = sources();
    let unused = |(name, door): &&(&str, &str)| {
        !sources.iter().any(|source| source.path.starts_with(door) && source.names(name))
    };
    assert_none(
        "doors of nothing",
        DOORS.iter().filter(unused).map(|(name, _)| (*name).to_owned()).collect(),
    );
}

#[test]
fn nothing_is_imported_by_a_star() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test) {
        for (number, line) in source.lines().filter(|(_, line)| line.contains("::*")) {
            // A library's prelude is meant to be imported whole, and says so in its name.
            if !line.contains("::prelude::*") {
                found.push(format!("{}:{number}{line}", source.path));
            }
        }
    }
    assert_none("names come from nobody knows where", found);
}

#[test]
fn nothing_is_unwrapped() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test) {
        for (number, line) in source.lines().filter(|(_, line)| line.contains(".unwrap()")) {
            found.push(format!("{}:{number}{line}", source.path));
        }
    }
    assert_none("a panic is a sentence: `expect`", found);
}

#[test]
fn files_and_functions_stay_short() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test) {
        let lines = source.lines().count();
        if lines > 500 {
            found.push(format!("{} has {lines} lines", source.path));
        }
        for (name, line, length) in source.functions().into_iter().filter(|(_, _, length)| *length > 60) {
            found.push(format!("{}:{line} `{name}` has {length} lines", source.path));
        }
    }
    assert_none("too long to be read at a stretch", found);
}

#[test]
fn no_file_names_a_folder_of_someones_machine() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let home = ["/ho", "me/"].concat();
    let mut found = Vec::new();
    for folder in ["src", "tests", "data", "content"] {
        let files = walkdir::WalkDir::new(root.join(folder)).into_iter();
        // What the browser tests install is not ours.
        for entry in
            files.filter_entry(|entry| entry.file_name() != "node_modules").map(|entry| entry.unwrap())
        {
            let text = std::fs::read(entry.path()).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            if text.contains(&home) || text.contains(&format!("{}/", root.display())) {
                found.push(entry.path().display().to_string());
            }
        }
    }
    assert_none("paths of one machine", found);
}

#[test]
fn the_reader_of_the_house_reads() {
    let sources = sources();
    let total = sources.iter().find(|source| source.path == "account/total.rs").expect("account/total.rs");
    assert!(total.imports().iter().any(|(_, module)| module == "model"));
    assert!(total.functions().iter().any(|(name, _, length)| name == "counts_in" && *length > 5));
    assert!(sources.iter().map(|source| source.functions().len()).sum::<usize>() > 500);
}
