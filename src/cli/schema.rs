//! `milepost schema`

use serde_json::{Map, Value, json};

use super::args::SchemaOptions;
use super::{Outcome, terminal};
use crate::diagnostic::nearest;
use crate::model::{FileKind, Key, Shape, file_kinds};

/// Prints the JSON Schema of a kind of file, or the list of the kinds.
pub fn run(options: &SchemaOptions) -> Outcome {
    let kinds = file_kinds();
    let Some(wanted) = &options.kind else {
        terminal::say(&list(&kinds));
        return Outcome::Done;
    };
    match kinds.iter().find(|kind| kind.name == wanted) {
        Some(kind) => {
            terminal::say(&format!("{:#}\n", schema(kind)));
            Outcome::Done
        }
        None => {
            let near = nearest(wanted, kinds.iter().map(|kind| kind.name));
            let near = near.map(|near| format!(": did you mean `{near}`?")).unwrap_or_default();
            terminal::tell(&format!("there is no kind of file `{wanted}`{near}"));
            Outcome::WrongUsage
        }
    }
}

fn list(kinds: &[FileKind]) -> String {
    let mut text = String::from("Kinds of files; `milepost schema KIND` prints the JSON Schema of one:\n\n");
    for kind in kinds {
        text.push_str(&format!("  {:<10} {}\n             {}\n", kind.name, kind.about, kind.files));
    }
    text.push_str(&format!(
        "\nAn editor reads it from the first line of a file, where the schema was written to `schemas/`:\n\n  {}\n",
        comment("inventory")
    ));
    text
}

/// The comment by which editors find the schema of a file.
fn comment(kind: &str) -> String {
    format!("# yaml-language-server: $schema=/schemas/{kind}.json")
}

/// The JSON Schema (draft 2020-12) of a kind of file.
fn schema(kind: &FileKind) -> Value {
    let mut schema = of_shape(&kind.shape);
    let head = [
        ("$schema", json!("https://json-schema.org/draft/2020-12/schema")),
        ("title", json!(format!("Milepost: {}", kind.name))),
        ("description", json!(kind.about)),
    ];
    schema.extend(head.map(|(key, value)| (key.to_owned(), value)));
    let mut definitions = Map::new();
    define(&kind.shape, &mut definitions);
    if !definitions.is_empty() {
        schema.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Value::Object(schema)
}

/// Gathers the shapes that have names.
fn define(shape: &Shape, definitions: &mut Map<String, Value>) {
    match shape {
        Shape::Define(name, inner) => {
            definitions.insert((*name).to_owned(), Value::Object(of_shape(inner)));
            define(inner, definitions);
        }
        Shape::List(inner) | Shape::MapOf(_, inner) => define(inner, definitions),
        Shape::Record(keys) => keys.iter().for_each(|key| define(&key.shape, definitions)),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| define(shape, definitions)),
        _ => {}
    }
}

/// A number, with what may multiply it.
const NUMBER: &str = r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?( (thousand|million|billion))?";

fn of_shape(shape: &Shape) -> Map<String, Value> {
    let schema = match shape {
        // A scalar stays text until its type is known, so that a name may look like a number.
        Shape::Text => json!({"type": ["string", "number", "boolean"]}),
        Shape::Id => json!({"type": ["string", "integer"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}),
        Shape::Number => json!({"type": ["number", "string"], "pattern": format!("^{NUMBER}$")}),
        Shape::Amount(of) => json!({
            "type": "string",
            "pattern": format!("^{NUMBER} ?[^\\d\\s,._+-].*$"),
            "description": format!("A number and a unit ({of})."),
        }),
        Shape::Unit => json!({"type": "string"}),
        Shape::Percent => json!({"type": "string", "pattern": format!("^{NUMBER} ?%$")}),
        Shape::Share => json!({"type": ["number", "string"], "pattern": format!("^{NUMBER}( ?%)?$")}),
        Shape::Years => json!({"type": "string", "pattern": r"^\d+ years?$"}),
        Shape::Year => {
            json!({"type": ["integer", "string"], "minimum": 1900, "maximum": 2200, "pattern": r"^\d{4}$"})
        }
        Shape::Date => json!({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
        Shape::Url => json!({"type": "string", "pattern": "^(https?://|mailto:)"}),
        Shape::Truth => json!({"type": "boolean"}),
        Shape::OneOf(words) => json!({"enum": words.iter().flat_map(|word| both(word)).collect::<Vec<_>>()}),
        Shape::Only(word) => json!({"const": word}),
        Shape::List(of) => json!({"type": "array", "items": of_shape(of)}),
        Shape::Record(keys) => record(keys),
        Shape::MapOf(about, of) => {
            json!({"type": "object", "description": format!("By {about}."), "additionalProperties": of_shape(of)})
        }
        Shape::Either(shapes) => json!({"anyOf": shapes.iter().map(of_shape).collect::<Vec<_>>()}),
        Shape::Define(name, _) | Shape::Again(name) => json!({"$ref": format!("#/$defs/{name}")}),
        Shape::Anything => json!({}),
    };
    match schema {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// A word that YAML reads as a number is allowed as one.
fn both(word: &str) -> Vec<Value> {
    let number = word.parse::<u64>().ok().map(Value::from);
    std::iter::once(json!(word)).chain(number).collect()
}

fn record(keys: &[Key]) -> Value {
    let property = |key: &Key| {
        let mut schema = of_shape(&key.shape);
        schema.insert("description".to_owned(), json!(key.about));
        (key.name.to_owned(), Value::Object(schema))
    };
    let properties: Map<String, Value> = keys.iter().map(property).collect();
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}
