//! Verdicts of programmes in the worked examples, as the published file of a member has them. Under `recognition:` (of the
//! case's own member) or `recognition of <member>:` stand lines of these forms:
//!
//! ```yaml
//! leaders-circle 2024: silver                     # the level that it appears to meet, `none`, or a list of badges
//! leaders-circle 2024 gold: [met, not met, unknown]     # each criterion of a level, in its order
//! leaders-circle 2024 gold text: [...]            # what each of them wants
//! leaders-circle 2024 gold evidence: [...]        # what was found
//! leaders-circle 2024 gold place: [...]           # where it stands
//! leaders-circle 2024 gold missing: [...]         # what is still missing for the next level, or for a badge
//! ```
//! A programme of a case says `show_rule: true`, without which nothing is published of what its rule says.

use milepost::read::{Entry, Value};

use crate::json::Json;

/// What differs from what was expected, if anything does.
pub fn difference(member: &Json, expected: &Entry) -> Option<String> {
    let words: Vec<&str> = expected.key.split(' ').collect();
    let [programme, year, rest @ ..] = words.as_slice() else {
        return Some(format!("`{}` does not say which programme and year", expected.key));
    };
    let of_year = |entry: &Json| {
        let is = |key: &str, value: &str| entry.find(key).as_deref() == Some(value);
        is("programme", programme) && is("year", year) && is("by", "rule")
    };
    let judged: Vec<Json> = member.each("recognition").into_iter().filter(of_year).collect();
    let found = match rest {
        _ if judged.is_empty() => vec!["no verdict".to_owned()],
        [] => levels(&judged),
        [level] => of_criteria(&judged, level, answer),
        [level, "missing"] => missing(&judged, level),
        [level, what] => of_criteria(&judged, level, |criterion| criterion.find(what).unwrap_or_default()),
        _ => return Some(format!("`{}` is no question about a programme", expected.key)),
    };
    let wanted = wanted(expected);
    (found != wanted).then(|| format!("{}: {wanted:?} was expected, found {found:?}", expected.key))
}

fn wanted(expected: &Entry) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::Text { text, .. } => text.clone(),
        _ => panic!("a text was expected at line {}", expected.node.span.line),
    };
    match &expected.node.value {
        Value::List(items) => items.iter().map(|item| text(&item.value)).collect(),
        other => vec![text(other)],
    }
}

fn levels(judged: &[Json]) -> Vec<String> {
    let met: Vec<String> = judged.iter().filter_map(|entry| entry.find("level")).collect();
    if met.is_empty() { vec!["none".to_owned()] } else { met }
}

fn of_criteria(judged: &[Json], level: &str, show: impl Fn(&Json) -> String) -> Vec<String> {
    let all = judged.iter().flat_map(|entry| entry.each("criteria"));
    all.filter(|criterion| criterion.find("level").as_deref() == Some(level)).map(|one| show(&one)).collect()
}

fn answer(criterion: &Json) -> String {
    match criterion.find("met").as_deref() {
        Some("true") => "met".to_owned(),
        Some("false") => "not met".to_owned(),
        _ => "unknown".to_owned(),
    }
}

fn missing(judged: &[Json], level: &str) -> Vec<String> {
    let next = judged.iter().filter(|entry| entry.find("next.level").as_deref() == Some(level));
    let list = |entry: &Json| {
        let count = 1..;
        count.map_while(|index| entry.find(&format!("next.missing.{index}"))).collect::<Vec<_>>()
    };
    next.flat_map(list).collect()
}
