//! `datapackage.json`: a Data Package (version 2) says what the columns of the published tables mean.
//!
//! A resource's optional `hash` is left out: readers check MD5 and SHA-256, and neither is among our
//! dependencies. `bytes` is given. `unit` is not of the standard, which allows properties of one's own.

use crate::plan::view::data::{Field, Json, Kind, Licence, Package, Resource, Source};
use crate::quantity::Dec;

const PACKAGE_SCHEMA: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
const RESOURCE_SCHEMA: &str = "https://datapackage.org/profiles/2.0/dataresource.json";
const TABLE_SCHEMA: &str = "https://datapackage.org/profiles/2.0/tableschema.json";

/// The description of a package, to be written with [`super::pretty`]; and how many bytes each of its tables has.
pub fn package(package: &Package, lengths: &[usize]) -> Json {
    let mut entries = vec![("$schema", Json::text(PACKAGE_SCHEMA)), ("name", Json::text(&package.name))];
    push_text(&mut entries, "title", &package.title);
    push_text(&mut entries, "description", &package.description);
    push_text(&mut entries, "homepage", &package.homepage);
    push_list(&mut entries, "licenses", package.licences.iter().map(licence));
    push_list(&mut entries, "sources", package.sources.iter().map(source));
    let resources = package.resources.iter().zip(lengths);
    push_list(&mut entries, "resources", resources.map(|(one, length)| resource(one, *length)));
    Json::map(entries)
}

fn licence(licence: &Licence) -> Json {
    let mut entries = Vec::new();
    push_text(&mut entries, "name", &licence.name);
    push_text(&mut entries, "path", &licence.path);
    push_text(&mut entries, "title", &licence.title);
    Json::map(entries)
}

fn source(source: &Source) -> Json {
    let mut entries = Vec::new();
    push_text(&mut entries, "title", &source.title);
    push_text(&mut entries, "path", &source.path);
    Json::map(entries)
}

fn resource(resource: &Resource, length: usize) -> Json {
    let table = &resource.table;
    let bytes = i64::try_from(length).expect("a table is smaller than 8 EiB");
    let mut entries = vec![("$schema", Json::text(RESOURCE_SCHEMA)), ("name", Json::text(&table.name))];
    entries.extend([("type", Json::text("table")), ("path", Json::text(&resource.path))]);
    push_text(&mut entries, "title", &table.title);
    push_text(&mut entries, "description", &table.description);
    entries.extend([
        ("format", Json::text("csv")),
        ("mediatype", Json::text("text/csv")),
        ("encoding", Json::text("utf-8")),
        ("bytes", Json::Number(Dec::from(bytes))),
        ("schema", schema(&table.fields)),
    ]);
    Json::map(entries)
}

fn schema(fields: &[Field]) -> Json {
    Json::map([
        ("$schema", Json::text(TABLE_SCHEMA)),
        ("fields", Json::List(fields.iter().map(field).collect())),
        ("missingValues", Json::List(vec![Json::text("")])),
    ])
}

fn field(field: &Field) -> Json {
    let kind = match field.kind {
        Kind::Text => "string",
        Kind::Number => "number",
        Kind::Integer => "integer",
        Kind::Date => "date",
    };
    let mut entries = vec![("name", Json::text(&field.name)), ("type", Json::text(kind))];
    push_text(&mut entries, "unit", &field.unit);
    push_text(&mut entries, "description", &field.description);
    Json::map(entries)
}

/// The standard wants what is not known to be absent, not empty.
fn push_text<'a>(entries: &mut Vec<(&'a str, Json)>, key: &'a str, text: &str) {
    if !text.is_empty() {
        entries.push((key, Json::text(text)));
    }
}

fn push_list<'a>(entries: &mut Vec<(&'a str, Json)>, key: &'a str, items: impl Iterator<Item = Json>) {
    let items: Vec<Json> = items.collect();
    if !items.is_empty() {
        entries.push((key, Json::List(items)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::view::data::Table;
    use crate::render::data::pretty;

    fn field_of(name: &str, kind: Kind, unit: &str, description: &str) -> Field {
        Field { name: name.into(), kind, unit: unit.into(), description: description.into() }
    }

    fn example() -> Package {
        let table = Table {
            name: "emissions".into(),
            title: "Emissions".into(),
            description: String::new(),
            fields: vec![
                field_of("member", Kind::Text, "", "The member's id."),
                field_of("co2e", Kind::Number, "t", ""),
            ],
        };
        Package {
            name: "example".into(),
            title: "Example".into(),
            description: String::new(),
            homepage: String::new(),
            licences: vec![Licence { name: "CC-BY-4.0".into(), path: String::new(), title: String::new() }],
            sources: vec![],
            resources: vec![Resource { path: "emissions.csv".into(), table }],
        }
    }

    #[test]
    fn package_says_what_the_columns_mean() {
        let written: serde_json::Value =
            serde_json::from_slice(&pretty(&package(&example(), &[24]))).unwrap();
        let expected = serde_json::json!({
            "$schema": PACKAGE_SCHEMA, "name": "example", "title": "Example",
            "licenses": [{"name": "CC-BY-4.0"}],
            "resources": [{
                "$schema": RESOURCE_SCHEMA, "name": "emissions", "type": "table", "path": "emissions.csv",
                "title": "Emissions", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": 24,
                "schema": {
                    "$schema": TABLE_SCHEMA,
                    "fields": [
                        {"name": "member", "type": "string", "description": "The member's id."},
                        {"name": "co2e", "type": "number", "unit": "t"},
                    ],
                    "missingValues": [""],
                },
            }],
        });
        assert_eq!(written, expected);
    }
}
