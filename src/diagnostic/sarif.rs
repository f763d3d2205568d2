//! SARIF 2.1.0, the format of code scanning: every code is a rule, every diagnostic a result.

use std::collections::BTreeMap;

use serde::Serialize;

use super::json::to_json;
use super::{Code, Diagnostic, Place, Severity};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(super) fn print(diagnostics: &[Diagnostic], text_of: &dyn Fn(&str) -> Option<String>) -> String {
    let widths = widths(diagnostics, text_of);
    let driver = Driver {
        name: "Milepost",
        version: env!("CARGO_PKG_VERSION"),
        rules: Code::ALL.iter().map(rule).collect(),
    };
    let run = Run {
        tool: Tool { driver },
        column_kind: "unicodeCodePoints",
        results: diagnostics.iter().map(|one| result(one, &widths)).collect(),
    };
    to_json(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] }) + "\n"
}

/// How many characters each place covers, as far as the texts are at hand. A place over several lines has none.
type Widths<'a> = BTreeMap<&'a Place, u32>;

fn widths<'a>(diagnostics: &'a [Diagnostic], text_of: &dyn Fn(&str) -> Option<String>) -> Widths<'a> {
    let mut by_file: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for diagnostic in diagnostics {
        let labels = diagnostic.labels.iter().map(|label| &label.place);
        for place in diagnostic.place.iter().chain(labels) {
            by_file.entry(&place.file).or_default().push(place);
        }
    }
    let mut widths = Widths::new();
    for (file, places) in by_file {
        let Some(text) = text_of(file) else { continue };
        for place in places {
            let covered = text.get(place.span.start as usize..place.span.end as usize);
            if let Some(covered) = covered.filter(|covered| !covered.contains(['\n', '\r'])) {
                widths.insert(place, u32::try_from(covered.chars().count()).unwrap_or(u32::MAX));
            }
        }
    }
    widths
}

fn rule(code: &Code) -> Rule {
    Rule {
        id: code.number(),
        name: code.name(),
        short_description: Message { text: code.name().replace('-', " ") },
        full_description: Message { text: code.paragraph().to_owned() },
        default_configuration: Configuration { level: level(code.severity()) },
    }
}

fn result<'a>(diagnostic: &'a Diagnostic, widths: &Widths) -> Finding<'a> {
    let mut text = diagnostic.message.clone();
    for more in Some(&diagnostic.hint).filter(|hint| !hint.is_empty()).into_iter().chain(&diagnostic.help) {
        text.push_str(". ");
        text.push_str(more);
    }
    let related = |(id, label): (usize, &'a super::Label)| Location {
        id: Some(id + 1),
        message: Some(Message { text: label.words.clone() }),
        physical_location: physical(&label.place, widths),
    };
    Finding {
        rule_id: diagnostic.code.number(),
        rule_index: Code::ALL.iter().position(|code| *code == diagnostic.code).unwrap_or_default(),
        level: level(diagnostic.severity),
        message: Message { text },
        locations: diagnostic.place.iter().map(|place| only(place, widths)).collect(),
        related_locations: diagnostic.labels.iter().enumerate().map(related).collect(),
    }
}

fn only(place: &Place, widths: &Widths) -> Location {
    Location { id: None, message: None, physical_location: physical(place, widths) }
}

fn physical(place: &Place, widths: &Widths) -> Physical {
    let span = place.span;
    let end_column = widths.get(place).map(|width| span.column.saturating_add(*width));
    Physical {
        artifact_location: Artifact { uri: uri(&place.file) },
        region: Region { start_line: span.line, start_column: span.column, end_column },
    }
}

/// A path as a relative URI: what is not plain is written as bytes, `%20`.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn level(severity: Severity) -> &'static str {
    severity.name()
}

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'a str,
    version: &'a str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    column_kind: &'a str,
    results: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'a str,
    version: &'a str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    name: &'static str,
    short_description: Message,
    full_description: Message,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'a str,
    message: Message,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
}
