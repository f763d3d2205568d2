//! The worked examples of `tests/cases`: each is one file that an auditor can read, with the input, the figures
//! that must come out, and where both are from. An expectation that finds nothing to compare with fails.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use milepost::diagnostic::Code;
use milepost::quantity::{Date, Dec};
use milepost::read::{Entry, Node, Value, yaml};

use crate::json::Json;
use crate::project::Project;
use crate::verdicts;

const SITE: &str =
    "site: {title: Case, base_url: \"https://case.example.org/\", languages: [en], theme: commons}
network: {name: Case, kind: network}
";

/// A case is a few lines of an inventory, invented to be computed: that it is unlikely as the inventory of a place
/// is told only where the case expects it.
const UNLIKELY: [Code; 14] = [
    Code::GenerationInBasic,
    Code::ImportedWasteInBasic,
    Code::MissingReferences,
    Code::MixedMethods,
    Code::MixedGwp,
    Code::OtherGwp,
    Code::PerHeadOutOfRange,
    Code::YearOnYearJump,
    Code::DistantPopulation,
    Code::NoPopulation,
    Code::PartialYear,
    Code::TotalBesideParts,
    Code::YearNotOver,
    Code::PopulationJump,
];

/// The member that a case is about, where it names none.
const MEMBER: &str = "sample";

#[test]
fn every_worked_example_gives_its_figures() {
    let paths = cases();
    assert!(paths.len() >= 25, "{} cases", paths.len());
    let mut failures = String::new();
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        for failure in Case::read(&path).failures() {
            writeln!(failures, "{name}: {failure}").unwrap();
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "yaml")).collect();
    paths.sort();
    paths
}

/// One file of `tests/cases`.
struct Case {
    root: Node,
}

const KEYS: [&str; 11] = [
    "title",
    "source",
    "day",
    "accounting",
    "member",
    "inventories",
    "programmes",
    "frameworks",
    "files",
    "expect",
    "diagnostics",
];

impl Case {
    fn read(path: &Path) -> Case {
        let file: Arc<str> = path.to_string_lossy().into();
        let read = yaml(&file, &fs::read_to_string(path).unwrap());
        assert_eq!(read.diagnostics, [], "{file}");
        let root = read.value.unwrap();
        for entry in entries(&root) {
            assert!(KEYS.contains(&entry.key.as_str()), "{file}: there is no key `{}` in a case", entry.key);
        }
        for key in ["title", "source", "expect"] {
            assert!(root.get(key).is_some(), "{file}: a case has a `{key}`");
        }
        Case { root }
    }

    fn failures(&self) -> Vec<String> {
        let expect = self.root.get("expect").unwrap();
        let (by_set, plain): (Vec<&Entry>, Vec<&Entry>) =
            entries(expect).iter().partition(|entry| entry.key.starts_with("shown in "));
        let mut failures = Vec::new();
        if !plain.is_empty() {
            self.compare(None, &plain, &mut failures);
        }
        for entry in by_set {
            let set = entry.key.strip_prefix("shown in ").unwrap();
            let found: Vec<&Entry> = entries(&entry.node).iter().collect();
            self.compare(Some(set), &found, &mut failures);
        }
        failures
    }

    /// Builds the case, shown in another GWP set where one is named, and compares.
    fn compare(&self, set: Option<&str>, expected: &[&Entry], failures: &mut Vec<String>) {
        let project = self.built(set);
        let wanted: Vec<&str> = self.root.get("diagnostics").map(texts).unwrap_or_default();
        let mut told: Vec<&str> = project.diagnostics().iter().map(|fault| fault.code.name()).collect();
        told.dedup();
        if told != wanted {
            failures.push(format!("told {:?}, and {wanted:?} was expected", project.diagnostics()));
        }
        if !project.has_published() {
            failures.push("nothing was published".to_owned());
            return;
        }
        for entry in expected {
            if let Some(rest) = entry.key.strip_prefix("recognition") {
                let member = rest.strip_prefix(" of ").unwrap_or(MEMBER);
                let json = project.json(&format!("api/v1/members/{member}.json"));
                let each = entries(&entry.node).iter();
                failures.extend(each.filter_map(|expected| verdicts::difference(&json, expected)));
                continue;
            }
            let file = match entry.key.as_str() {
                "network" => "api/v1/network.json".to_owned(),
                "member" => format!("api/v1/members/{MEMBER}.json"),
                other if other.starts_with("member ") => {
                    format!("api/v1/members/{}.json", other.trim_start_matches("member "))
                }
                other => match other.split_once('/') {
                    Some((member, year)) => format!("api/v1/inventories/{member}/{year}.json"),
                    None => format!("api/v1/inventories/{MEMBER}/{other}.json"),
                },
            };
            let json = project.json(&file);
            for expected in entries(&entry.node) {
                let at = format!("{} {} {}", set.unwrap_or_default(), entry.key, expected.key);
                failures.extend(difference(&json, expected).map(|words| format!("{at}: {words}")));
            }
        }
    }

    fn built(&self, set: Option<&str>) -> Project {
        let mut project = Project::of("");
        let accounting = self.root.get("accounting").map_or("gwp: AR5, headline: BASIC", |node| text(node));
        let accounting = match set {
            Some(set) => accounting.replace("gwp: AR5", &format!("gwp: {set}")),
            None => accounting.to_owned(),
        };
        let wanted: Vec<&str> = self.root.get("diagnostics").map(texts).unwrap_or_default();
        let lints: Vec<String> = UNLIKELY
            .iter()
            .filter(|code| !wanted.contains(&code.name()))
            .map(|code| format!("{}: allow", code.name()))
            .collect();
        let lints = format!("lints: {{{}}}", lints.join(", "));
        project.write("data/network.yaml", format!("{SITE}accounting: {{{accounting}}}\n{lints}\n"));
        let member = self.root.get("member").map_or("", |node| text(node));
        if self.root.get("inventories").is_some() || !member.is_empty() {
            let head = format!("name: Sample\nkind: city\ncountry: NO\n{member}");
            project.write(&format!("data/members/{MEMBER}/member.yaml"), head);
        }
        for entry in self.root.get("inventories").map(entries).unwrap_or_default() {
            let path = format!("data/members/{MEMBER}/inventories/{}.yaml", entry.key);
            project.write(&path, text(&entry.node));
        }
        for folder in ["programmes", "frameworks"] {
            for entry in self.root.get(folder).map(entries).unwrap_or_default() {
                project.write(&format!("data/{folder}/{}.yaml", entry.key), text(&entry.node));
            }
        }
        for entry in self.root.get("files").map(entries).unwrap_or_default() {
            project.write(&entry.key, text(&entry.node));
        }
        if let Some(day) = self.root.get("day") {
            project.today = Date::parse(text(day)).unwrap();
        }
        project.build();
        project
    }
}

/// What differs from what was expected, if anything does.
fn difference(json: &Json, expected: &Entry) -> Option<String> {
    let wanted = match &expected.node.value {
        Value::List(_) => texts(&expected.node).join(", "),
        _ => text(&expected.node).to_owned(),
    };
    let found = json.find(&expected.key);
    let agrees = match (&found, wanted.as_str()) {
        (None, "absent") => true,
        (Some(found), wanted) => match wanted.strip_prefix("about ") {
            Some(printed) => rounds_to(found, printed),
            None => found == wanted,
        },
        (None, _) => false,
    };
    (!agrees).then(|| format!("{wanted} was expected, found {}", found.as_deref().unwrap_or("nothing")))
}

/// Whether a figure, rounded to the decimals of a printed one, is the printed one.
fn rounds_to(found: &str, printed: &str) -> bool {
    let (found, printed) = (Dec::parse(found).unwrap(), Dec::parse(printed).unwrap());
    found.rounded_for_reading(printed.places()) == printed
}

fn entries(node: &Node) -> &[Entry] {
    match &node.value {
        Value::Map(entries) => entries,
        _ => panic!("a map was expected at line {}", node.span.line),
    }
}

fn text(node: &Node) -> &str {
    match &node.value {
        Value::Text { text, .. } => text,
        _ => panic!("a single value was expected at line {}", node.span.line),
    }
}

fn texts(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::List(items) => items.iter().map(text).collect(),
        _ => panic!("a list was expected at line {}", node.span.line),
    }
}

#[test]
fn cases_have_titles_of_their_own_and_name_codes_that_exist() {
    let mut titles = BTreeSet::new();
    for path in cases() {
        let case = Case::read(&path);
        for name in case.root.get("diagnostics").map(texts).unwrap_or_default() {
            assert!(Code::by_name(name).is_some(), "{}: {name}", path.display());
        }
        let title = text(case.root.get("title").unwrap()).to_owned();
        assert!(titles.insert(title.clone()), "two cases have the title {title}");
    }
}
