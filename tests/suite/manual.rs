//! The manual in `content/manual/`: its pages on files, methods and messages are written from the program itself. `INSTA_UPDATE=always cargo test manual` writes the pages anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use milepost::diagnostic::{Code, Severity};
use milepost::model::{Definition, FileKind, Key, Parameter, Shape, file_kinds};

use crate::project::Project;

/// Below the repository.
const MANUAL: &str = "content/manual";

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Holds a folder of the manual to what it must be, file by file.
pub fn assert_written(folder: &str, wanted: BTreeMap<String, String>) {
    let path = root().join(MANUAL).join(folder);
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::create_dir_all(&path).expect("the manual can be written");
        for name in written(&path).keys().filter(|name| !wanted.contains_key(*name)) {
            fs::remove_file(path.join(name)).expect("a stale page can be removed");
        }
        for (name, text) in &wanted {
            fs::write(path.join(name), text).expect("the manual can be written");
        }
    }
    let written = written(&path);
    let stale: Vec<&String> = wanted
        .iter()
        .filter(|(name, text)| written.get(*name) != Some(text))
        .map(|(name, _)| name)
        .chain(written.keys().filter(|name| !wanted.contains_key(*name)))
        .collect();
    assert!(stale.is_empty(), "stale in {MANUAL}/{folder}, INSTA_UPDATE=always writes them anew: {stale:?}");
}

/// The pages of a folder; its `_index.md` is written by hand.
fn written(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap());
    let named = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    let pages = named.filter(|(name, _)| name != "_index.md");
    pages.map(|(name, path)| (name, fs::read_to_string(path).unwrap())).collect()
}

/// A text between double quotes in front matter.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub fn front(title: &str, summary: &str, weight: usize) -> String {
    format!("---\ntitle: {}\nsummary: {}\nweight: {weight}\n---\n\n", quoted(title), quoted(summary))
}

/// The first sentence of a paragraph.
pub fn first_sentence(text: &str) -> String {
    text[..sentence_end(text)].replace('`', "")
}

fn sentence_end(text: &str) -> usize {
    text.find(". ").map_or(text.len(), |end| end + 1)
}

/// A text without its first sentence, which its page says already over it.
pub fn after_first_sentence(text: &str) -> &str {
    text[sentence_end(text)..].trim_start()
}

#[test]
fn every_message_has_a_page_with_an_example() {
    let examples = examples();
    let page = |(weight, code): (usize, &Code)| {
        let (number, name) = (code.number(), code.name());
        let mut text = front(&format!("{number}: {name}"), &first_sentence(code.paragraph()), weight + 1);
        let rest = after_first_sentence(code.paragraph());
        if !rest.is_empty() {
            let _ = writeln!(text, "{rest}\n");
        }
        let _ = writeln!(text, "{}\n", gravity(*code));
        if let Some(example) = examples.get(number) {
            let _ = writeln!(text, "## An example\n\n```text\n{example}\n```");
        }
        (format!("{}.md", number.to_lowercase()), text)
    };
    assert_written("messages", Code::ALL.iter().enumerate().map(page).collect());
    let shown = Code::ALL.iter().filter(|code| examples.contains_key(code.number())).count();
    assert!(shown * 10 >= Code::ALL.len() * 6, "{shown} of {} messages have an example", Code::ALL.len());
}

fn gravity(code: Code) -> String {
    let name = code.name();
    match code.severity() {
        Severity::Error => "It is an error: nothing is published while it stands.".to_owned(),
        Severity::Warning => format!(
            "It is a warning: the site is published. `lints: {{{name}: deny}}` in `data/network.yaml` makes it an error, \
             `lints: {{{name}: allow}}` silences it."
        ),
        Severity::Note => format!(
            "It is a note, which only `milepost check` tells. `lints: {{{name}: warn}}` in `data/network.yaml` makes it a \
             warning of every build, `lints: {{{name}: allow}}` silences it."
        ),
    }
}

/// By number: the first message with it among the broken sites that the tests keep.
fn examples() -> BTreeMap<String, String> {
    let folder = root().join("tests/suite/snapshots");
    let mut names: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|suffix| suffix == "snap"));
    names.sort();
    let mut examples = BTreeMap::new();
    for path in names {
        let text = fs::read_to_string(path).unwrap();
        for message in text.split("\n\n").flat_map(|part| part.split("---\n")) {
            let message = message.trim();
            let number = message.split_once('[').and_then(|(_, rest)| rest.get(..5));
            let is_one = ["error[E", "warning[E", "note[E"].iter().any(|start| message.starts_with(start));
            // Long ones, and those of lines that nobody can read, teach little.
            let is_short =
                message.lines().count() <= 12 && message.lines().all(|line| line.chars().count() <= 160);
            if let Some(number) = number.filter(|_| is_one && is_short) {
                examples.entry(number.to_owned()).or_insert_with(|| message.to_owned());
            }
        }
    }
    examples
}

#[test]
fn every_kind_of_file_has_a_page_with_its_keys() {
    let page = |(weight, kind): (usize, FileKind)| {
        let title = format!("{}{}", kind.name[..1].to_uppercase(), &kind.name[1..]);
        let mut text = front(&title, kind.about, weight + 1);
        let _ = writeln!(
            text,
            "Such files are at `{}`. `milepost schema {}` prints the same for editors.\n",
            kind.files, kind.name
        );
        let mut tables = Tables::default();
        tables.add("Keys", &kind.shape);
        text.push_str(&tables.text);
        (format!("{}.md", kind.name), text)
    };
    assert_written("files", file_kinds().into_iter().enumerate().map(page).collect());
}

/// The keys of a file as tables, one for each map that it holds.
#[derive(Default)]
struct Tables {
    text: String,
    /// Shapes with names have one table, wherever they stand.
    seen: Vec<&'static str>,
}

impl Tables {
    fn add(&mut self, title: &str, shape: &Shape) {
        match shape {
            Shape::Record(keys) => {
                let _ = writeln!(self.text, "## {title}\n\n| Key | Value | What it is |\n|---|---|---|");
                for key in keys {
                    let must = if key.required { " (required)" } else { "" };
                    let about = key.about.replace('|', "\\|");
                    let _ = writeln!(self.text, "| `{}`{must} | {} | {about} |", key.name, value(&key.shape));
                }
                self.text.push('\n');
                keys.iter().for_each(|key| self.below(title, key));
            }
            Shape::List(inner) | Shape::MapOf(_, inner) => self.add(title, inner),
            Shape::Define(name, inner) if !self.seen.contains(name) => {
                self.seen.push(name);
                self.add(title, inner);
            }
            Shape::Either(shapes) => {
                let maps: Vec<&Shape> = shapes.iter().filter(|shape| holds_keys(shape)).collect();
                for (position, shape) in maps.iter().enumerate() {
                    match (maps.len(), method(shape)) {
                        (1, _) => self.add(title, shape),
                        (_, Some(method)) => self.add(&format!("{title} with `method: {method}`"), shape),
                        _ => self.add(&format!("{title}, form {}", position + 1), shape),
                    }
                }
            }
            _ => {}
        }
    }

    fn below(&mut self, title: &str, key: &Key) {
        let path = match title {
            "Keys" => format!("`{}`", key.name),
            _ => format!("{} › `{}`", title.split(", form").next().unwrap_or(title), key.name),
        };
        self.add(&path, &key.shape);
    }
}

/// The method whose keys these are.
fn method(shape: &Shape) -> Option<&'static str> {
    let Shape::Record(keys) = shape else { return None };
    keys.iter().find_map(|key| match (key.name, &key.shape) {
        ("method", Shape::Only(word)) => Some(*word),
        _ => None,
    })
}

fn holds_keys(shape: &Shape) -> bool {
    match shape {
        Shape::Record(_) => true,
        Shape::List(inner) | Shape::MapOf(_, inner) | Shape::Define(_, inner) => holds_keys(inner),
        Shape::Either(shapes) => shapes.iter().any(holds_keys),
        _ => false,
    }
}

/// What a key can have, in a few words.
fn value(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Id => "an id: small letters, digits, hyphens".to_owned(),
        Shape::Number => "a number: `1234.5`".to_owned(),
        Shape::Amount(of) => format!("a number and a unit ({of})"),
        Shape::Unit => "a unit: `MWh`".to_owned(),
        Shape::Percent => "a percentage: `30%`".to_owned(),
        Shape::Share => "a share: `30%` or `0.3`".to_owned(),
        Shape::Years => "`5 years`".to_owned(),
        Shape::Year => "a year".to_owned(),
        Shape::Date => "a date: `2024-03-01`".to_owned(),
        Shape::Url => "an address: `https://...`".to_owned(),
        Shape::Truth => "`true` or `false`".to_owned(),
        Shape::OneOf(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Shape::Only(word) => format!("`{word}`"),
        Shape::List(inner) => format!("a list: {}", value(inner)),
        Shape::Record(_) => "a map, see below".to_owned(),
        Shape::MapOf(about, inner) => format!("a map, by {about}: {}", value(inner)),
        Shape::Either(shapes) => {
            let mut forms: Vec<String> = Vec::new();
            for form in shapes.iter().map(value) {
                if !forms.contains(&form) {
                    forms.push(form);
                }
            }
            forms.join("; or ")
        }
        Shape::Define(_, inner) => value(inner),
        Shape::Again(name) => format!("another {name}"),
        Shape::Anything => "what the rules of the file allow".to_owned(),
    }
}

#[test]
fn every_method_has_a_page_with_its_formula_and_defaults() {
    let project = Project::new();
    let pages = project.computed(|_, built| {
        let methods = &built.model.expect("it can be read").references.methods;
        methods
            .values()
            .enumerate()
            .map(|(weight, method)| (format!("{}.md", method.id), of_method(weight + 1, method)))
            .collect()
    });
    assert_written("methods", pages);
}

fn of_method(weight: usize, method: &Definition) -> String {
    let summary =
        format!("How `method: {}` is computed: its formula, its defaults and their sources.", method.id);
    let mut text = front(&method.name, &summary.replace('`', ""), weight);
    let _ = writeln!(
        text,
        "A line of an inventory that says `method: {}`. Its keys are in [the page on inventories](/manual/files/inventory/).\n",
        method.id
    );
    let _ = writeln!(
        text,
        "## Formula\n\n```text\n{}\n```\n\nSource: {}\n",
        method.equations.join("\n"),
        method.reference
    );
    let told = |parameter: &&Parameter| !parameter.symbol.is_empty() || parameter.value.is_some();
    let given: Vec<_> = method.parameters.values().filter(told).collect();
    if !given.is_empty() {
        let _ = writeln!(
            text,
            "## What goes in\n\n| Name | Symbol | Unit | Default | Source of the default |\n|---|---|---|---|---|"
        );
        for parameter in given {
            let default = parameter.value.map_or_else(|| "none".to_owned(), |value| value.to_string());
            let _ = writeln!(
                text,
                "| {} | {} | {} | {default} | {} |",
                parameter.name, parameter.symbol, parameter.unit, parameter.source
            );
        }
        text.push('\n');
    }
    for table in method.tables.values() {
        let columns: Vec<&String> =
            table.rows.values().next().into_iter().flat_map(|row| row.keys()).collect();
        let unit = if table.unit.is_empty() { String::new() } else { format!(" ({})", table.unit) };
        let _ = writeln!(text, "## {}{unit}\n", table.name);
        let names: String = columns
            .iter()
            .map(|name| format!(" {} |", if name.is_empty() { "value" } else { name }))
            .collect();
        let _ = writeln!(text, "| Kind |{names}\n|---|{}", "---|".repeat(columns.len()));
        for (name, row) in &table.rows {
            let cells: String = columns
                .iter()
                .map(|column| {
                    format!(" {} |", row.get(*column).map_or_else(String::new, |cell| cell.value.to_string()))
                })
                .collect();
            let _ = writeln!(text, "| {name} |{cells}");
        }
        let _ = writeln!(text, "\nSource: {}\n", table.source);
    }
    text
}
