//! What `milepost schema` prints, tried on the demonstration: every file is valid by it, and slips are not. The
//! checker knows the keywords that we write and fails on any other.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use milepost::read::{Node, Value as Yaml, yaml};
use rayon::prelude::*;
use regex_lite::Regex;
use serde_json::{Map, Value, json};

/// The schema of a kind of file, as the command prints it.
struct Schema {
    root: Value,
    patterns: BTreeMap<String, Regex>,
}

impl Schema {
    fn of(kind: &str) -> Schema {
        let printed = Command::new(env!("CARGO_BIN_EXE_milepost")).args(["schema", kind]).output().unwrap();
        assert!(printed.status.success());
        let root: Value = serde_json::from_slice(&printed.stdout).unwrap();
        let mut patterns = BTreeMap::new();
        gather_patterns(&root, &mut patterns);
        Schema { root, patterns }
    }

    fn faults(&self, text: &str) -> Vec<String> {
        let read = yaml(&Arc::from("file.yaml"), text);
        assert_eq!(read.diagnostics, []);
        let mut faults = Vec::new();
        self.check(&self.root, &plain(&read.value.unwrap()), "", &mut faults);
        faults
    }

    fn check(&self, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
        for (keyword, wanted) in schema.as_object().unwrap() {
            let right = match keyword.as_str() {
                "$schema" | "title" | "description" => true,
                "type" => types(wanted).iter().any(|name| is(value, name)),
                "pattern" => {
                    value.as_str().is_none_or(|text| self.patterns[wanted.as_str().unwrap()].is_match(text))
                }
                "minimum" => value.as_i64().is_none_or(|number| number >= wanted.as_i64().unwrap()),
                "maximum" => value.as_i64().is_none_or(|number| number <= wanted.as_i64().unwrap()),
                "enum" => wanted.as_array().unwrap().contains(value),
                "const" => wanted == value,
                "anyOf" => wanted.as_array().unwrap().iter().any(|one| self.accepts(one, value, at)),
                "items" => {
                    for item in value.as_array().into_iter().flatten() {
                        self.check(wanted, item, &format!("{at}[]"), faults);
                    }
                    true
                }
                "required" => value.as_object().is_none_or(|map| {
                    wanted.as_array().unwrap().iter().all(|key| map.contains_key(key.as_str().unwrap()))
                }),
                "properties" | "additionalProperties" => true,
                other => panic!("the checker does not know `{other}`"),
            };
            if !right {
                faults.push(format!("{at}: {value} is refused by {keyword} {wanted}"));
            }
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            self.check_property(schema, (key, value), &format!("{at}/{key}"), faults);
        }
    }

    fn check_property(
        &self,
        schema: &Value,
        (key, value): (&str, &Value),
        at: &str,
        faults: &mut Vec<String>,
    ) {
        match (schema.pointer(&format!("/properties/{key}")), &schema["additionalProperties"]) {
            (Some(property), _) => self.check(property, value, at, faults),
            (None, Value::Bool(false)) => faults.push(format!("{at} is not known")),
            (None, Value::Null) => {}
            (None, others) => self.check(others, value, at, faults),
        }
    }

    fn accepts(&self, schema: &Value, value: &Value, at: &str) -> bool {
        let mut faults = Vec::new();
        self.check(schema, value, at, &mut faults);
        faults.is_empty()
    }
}

fn gather_patterns(schema: &Value, patterns: &mut BTreeMap<String, Regex>) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::String(pattern)) = map.get("pattern") {
                patterns.insert(pattern.clone(), Regex::new(pattern).unwrap());
            }
            map.values().for_each(|inner| gather_patterns(inner, patterns));
        }
        Value::Array(items) => items.iter().for_each(|inner| gather_patterns(inner, patterns)),
        _ => {}
    }
}

fn types(wanted: &Value) -> Vec<&str> {
    match wanted {
        Value::String(name) => vec![name],
        names => names.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect(),
    }
}

fn is(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        other => panic!("the checker does not know the type `{other}`"),
    }
}

/// A node as an editor's YAML reader sees it: the core schema of YAML 1.2.
fn plain(node: &Node) -> Value {
    match &node.value {
        Yaml::Empty => Value::Null,
        Yaml::Text { text, quoted: true } => json!(text),
        Yaml::Text { text, quoted: false } => match text.as_str() {
            "true" => json!(true),
            "false" => json!(false),
            number => number
                .parse::<i64>()
                .map(Value::from)
                .or_else(|_| number.parse::<f64>().map(Value::from))
                .unwrap_or_else(|_| json!(number)),
        },
        Yaml::List(items) => items.iter().map(plain).collect(),
        Yaml::Map(entries) => {
            let entries = entries.iter().map(|entry| (entry.key.clone(), plain(&entry.node)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

#[test]
fn every_file_of_the_demonstration_is_valid() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let kinds = ["network", "member", "inventory", "factors", "region"].map(|kind| (kind, Schema::of(kind)));
    let files: Vec<_> = walkdir::WalkDir::new(&data).into_iter().map(|entry| entry.unwrap()).collect();
    let faults: Vec<String> = files
        .par_iter()
        .filter_map(|file| {
            let path = file.path().strip_prefix(&data).unwrap().to_str().unwrap();
            let kind = match path.split('/').collect::<Vec<_>>().as_slice() {
                ["network.yaml"] => "network",
                ["members", _, "member.yaml"] => "member",
                ["members", _, "inventories", _] => "inventory",
                ["factors", _] => "factors",
                ["regions", _] => "region",
                _ => return None,
            };
            let schema = &kinds.iter().find(|(name, _)| *name == kind).unwrap().1;
            let text = fs::read_to_string(file.path()).unwrap();
            Some(schema.faults(&text).into_iter().map(|fault| format!("{path}{fault}")).collect::<Vec<_>>())
        })
        .flatten()
        .collect();
    assert!(faults.is_empty(), "{:#?}", &faults[..faults.len().min(20)]);
}

#[test]
fn slips_are_refused() {
    let inventory = Schema::of("inventory");
    let good = "year: 2019\nlines:\n  - {ref: I.1.2, activity: 88120 MWh, factor: grid/north}\n";
    assert_eq!(inventory.faults(good), Vec::<String>::new());
    for (right, wrong) in [
        ("ref:", "reference:"),
        ("2019", "19"),
        ("88120 MWh", "88120"),
        ("88120 MWh", "\"88,120 MWh\""),
        ("factor: grid/north", "factr: grid/north"),
        ("lines:", "line:"),
        ("factor: grid/north", "factor: grid/north, quality: {activity: X}"),
        ("factor: grid/north", "factor: grid/north, method: grid-losss"),
    ] {
        assert_ne!(inventory.faults(&good.replace(right, wrong)), Vec::<String>::new(), "{wrong}");
    }
}
