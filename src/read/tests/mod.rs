//! Faults with their places, limits, and laws that hold for any input.

mod csv;
mod faults;
mod laws;
mod sites;
mod values;

use std::fmt::Write;

use crate::diagnostic::{Checked, Diagnostic};
use crate::disk::Memory;

use super::place::BEGINNING;
use super::{Entry, Node, Sources, Value, sources, yaml};

fn parse(text: &str) -> Checked<Option<Node>> {
    yaml::parse(&"a.yaml".into(), text, BEGINNING)
}

/// `key=value` for maps, `[a|b]` for lists: what was read, without its places.
fn outline(node: &Node) -> String {
    match &node.value {
        Value::Empty => "-".to_owned(),
        Value::Text { text, quoted: true } => format!("{text:?}"),
        Value::Text { text, .. } => text.clone(),
        Value::List(items) => format!("[{}]", items.iter().map(outline).collect::<Vec<_>>().join("|")),
        Value::Map(entries) => {
            let entry = |entry: &Entry| format!("{}={}", entry.key, outline(&entry.node));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(" "))
        }
    }
}

fn read(text: &str) -> String {
    let Checked { value, diagnostics } = parse(text);
    assert_eq!(diagnostics, [], "{text}");
    outline(&value.unwrap())
}

/// `line:column code message | hint | label's line:column words`
fn told(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.place.as_ref().unwrap();
    let mut told = format!("{}:{} {}", place.span.line, place.span.column, diagnostic.code.number());
    write!(told, " {}", diagnostic.message).unwrap();
    if !diagnostic.hint.is_empty() {
        write!(told, " | {}", diagnostic.hint).unwrap();
    }
    for label in &diagnostic.labels {
        let span = label.place.span;
        write!(told, " | {}:{} {}", span.line, span.column, label.words).unwrap();
    }
    told
}

fn faults(text: &str) -> Vec<String> {
    parse(text).diagnostics.iter().map(told).collect()
}

fn fault(text: &str) -> String {
    let faults = faults(text);
    assert_eq!(faults.len(), 1, "{text}\n{faults:#?}");
    faults[0].clone()
}

fn site(files: &[(&str, &[u8])]) -> Checked<Sources> {
    let files = files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
    sources(&Memory { files })
}

/// Calls `visit` with the node and all below it.
fn each(node: &Node, visit: &mut impl FnMut(&Node)) {
    visit(node);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| each(item, visit)),
        Value::Map(entries) => entries.iter().for_each(|entry| each(&entry.node, visit)),
        Value::Empty | Value::Text { .. } => {}
    }
}
