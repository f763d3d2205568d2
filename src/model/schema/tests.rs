use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Shape, file_kinds};
use crate::diagnostic::Code;
use crate::disk::Memory;
use crate::model::decode::seen;
use crate::model::{Shown, model};
use crate::quantity::Date;
use crate::read::sources;

const NETWORK: &str =
    "site: {title: T, base_url: \"https://c.example.org/\"}\nnetwork: {name: N, kind: network}\n";

/// A line that holds everything at once is refused before its parts are read: these are read whole.
const LINES: &str = "year: 2020\nlines:\n  - {ref: I.1.1, activity: 1 MWh, factor: {per: MWh, CO2: 1 kg, source: s}}\n  - {ref: I.2.1, emissions: {CH4: 1 t}, quality: {activity: H}}\n  - {ref: I.1.2, activity: 1 MWh, factor: {per: MWh, CO2: 1 kg, source: s}, market_based: {factor: {per: MWh, CO2: 1 kg, source: s}}}\n  - {ref: I.1.2, activity: 1 MWh, factor: {per: MWh, CO2: 1 kg, source: s}, market_based: [{share: 100%, factor: {per: MWh, CO2: 1 kg, source: s}}]}\n";

/// Drafts too, so that nothing is left out before it is read.
fn all() -> Shown {
    Shown { today: Date::parse("2022-06-01").unwrap(), drafts: true }
}

/// A value of a shape, as YAML in one line.
fn example(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Id => "an-id".to_owned(),
        Shape::Number => "1".to_owned(),
        Shape::Amount(_) => "1 t".to_owned(),
        Shape::Unit => "MWh".to_owned(),
        Shape::Percent | Shape::Share => "5%".to_owned(),
        Shape::Years => "5 years".to_owned(),
        Shape::Year => "2019".to_owned(),
        Shape::Date => "2019-01-01".to_owned(),
        Shape::Url => "\"https://example.org/\"".to_owned(),
        Shape::Truth => "false".to_owned(),
        Shape::OneOf(words) => words[0].to_owned(),
        Shape::Only(word) => (*word).to_owned(),
        Shape::List(of) => format!("[{}]", each(of).join(", ")),
        Shape::Record(keys) => {
            let mut text = String::from("{");
            for key in keys {
                write!(text, "{}: {}, ", key.name, example(&key.shape)).unwrap();
            }
            text + "}"
        }
        Shape::MapOf(_, of) => format!("{{2019: {}}}", example(of)),
        // The richest one.
        Shape::Either(_) => each(shape).into_iter().max_by_key(String::len).unwrap(),
        Shape::Define(_, of) => example(of),
        Shape::Again(_) => "{by_people: they say so}".to_owned(),
        Shape::Anything => "1".to_owned(),
    }
}

/// An example of each shape that a value can have.
fn each(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::Either(shapes) => shapes.iter().map(example).collect(),
        other => vec![example(other)],
    }
}

/// A site that has every key of every file.
fn fullest() -> Memory {
    let mut disk = Memory::default();
    let mut write = |path: &str, text: String| disk.files.insert(path.to_owned(), text.into_bytes());
    write("data/members/b/inventories/2020.yaml", LINES.to_owned());
    write("data/members/b.yaml", "name: B\n".to_owned());
    write("data/tables/t.csv", "a line that is skipped\ntext,2019\n1,2\n".to_owned());
    for kind in file_kinds() {
        let text = example(&kind.shape);
        let path = match kind.name {
            "network" => "data/network.yaml",
            "member" => "data/members/a/member.yaml",
            "inventory" => "data/members/a/inventories/2019.yaml",
            "factors" => "data/factors/an-id.yaml",
            "region" => "data/regions/a.yaml",
            "budget" => "data/budgets/a.yaml",
            "programme" => "data/programmes/a.yaml",
            "framework" => "data/frameworks/an-id.yaml",
            "table" => "data/tables/table.yaml",
            "page" => "content/page.md",
            "section" => "content/_index.md",
            "brief" => "content/briefs/brief.md",
            "story" => "content/stories/story.md",
            "event" => "content/events/event.md",
            "resource" => "content/resources/resource.md",
            "recognition" => "content/recognition/a/2019.md",
            other => panic!("where is a file of the kind {other}?"),
        };
        match kind.name {
            _ if path.ends_with(".md") => {
                // An example of every key has a kind of its own, which is not the folder's.
                write(path, format!("---\n{}\n---\n", text.replace("kind: page, ", "")))
            }
            "table" => {
                write(path, text.replace("file: text", "file: t.csv").replace("from: text", "from: t.csv"))
            }
            _ => write(path, text),
        };
    }
    disk
}

/// Gases are keys of factors, and there are many.
fn comparable(keys: &[String]) -> Vec<String> {
    let is_gas = |key: &str| key.starts_with(|c: char| c.is_ascii_uppercase()) && key != "CO2e";
    // A line that has a method is read with the keys of the method; the others know the word for the hint alone.
    keys.iter().filter(|key| !is_gas(key) && *key != "method").cloned().collect()
}

#[test]
fn the_schema_and_the_decoders_know_the_same_keys() {
    let mut disk = fullest();
    let site = model(&sources(&disk).value, all());
    let unknown: Vec<_> = site.diagnostics.iter().filter(|fault| fault.code == Code::UnknownKey).collect();
    let told = |fault: &&&crate::diagnostic::Diagnostic| fault.message.starts_with("there is no key");
    assert_eq!(unknown.iter().filter(told).collect::<Vec<_>>(), Vec::<&&_>::new(), "the schema invents keys");
    // A network that holds everything is refused; members are read with one that is plain.
    disk.files.insert("data/network.yaml".to_owned(), NETWORK.as_bytes().to_vec());
    model(&sources(&disk).value, all());

    let known = file_kinds().into_iter().flat_map(|kind| kind.shape.records());
    let known: BTreeSet<Vec<String>> =
        known.map(|keys| comparable(&keys.into_iter().map(str::to_owned).collect::<Vec<_>>())).collect();
    let seen: BTreeSet<Vec<String>> = seen().iter().map(|keys| comparable(keys)).collect();
    let lacking: Vec<_> = seen.difference(&known).collect();
    assert!(lacking.is_empty(), "decoders read keys that the schema lacks: {lacking:#?}");
    // The names of lints are no record of a decoder.
    let unread: Vec<_> =
        known.difference(&seen).filter(|keys| !keys.contains(&"unknown-unit".to_owned())).collect();
    assert!(unread.is_empty(), "nothing reads these of the schema: {unread:#?}");
}
