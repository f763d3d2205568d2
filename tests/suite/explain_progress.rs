//! How members go, explained: every figure of progress down to the lines of the files that it is made of.

use std::collections::BTreeSet;

use milepost::disk::{Folder, Memory};
use milepost::pipeline::{self, Explained, Request, question};
use milepost::plan::{Width, explain};
use milepost::quantity::Date;

use crate::project::Project;

/// A member with everything, of figures that can be followed by head.
const EVERYTHING: &str = r#"
--- data/members/a/member.yaml
name: A
country: US
population: {2017: 100, 2019: {value: 200, source: Count}}
targets:
  - {id: half, type: absolute, base_year: 2017, year: 2027, reduction: 50%, review: 2023-01-01}
  - {id: head, type: intensity, per: capita, base_year: 2017, year: 2027, reduction: 50%}
  - {id: level, type: fixed, base_year: 2017, base_value: 1200 t, year: 2027, value: 0.6 kt, line: geometric}
  - {id: bau, type: bau, base_year: 2017, year: 2027, reduction: 25%}
  - {id: met, type: fixed, base_year: 2017, year: 2019, value: 800 t}
forecast: {source: The plan, until: 2027, population: {2027: 220}, growth: [{sectors: [I], with: population, intensity: -1%}]}
actions:
  - {id: roofs, title: Roofs, sectors: [I], status: started, start: 2019, full_effect: 2023, reduction: 100 t/yr, cost: 9000 EUR}
  - {id: talk, title: Talks}
--- data/members/a/inventories/2017.yaml
year: 2017
lines:
  - {ref: I.1.1, activity: 1000 MWh, of: gas, factor: {per: MWh, CO2: 0.5 t, source: S}}
  - {ref: II.1.1, emissions: {CO2: 500 t}}
--- data/members/a/inventories/2018.yaml
year: 2018
lines: [{ref: I.1.1, emissions: {CO2: 450 t}}, {ref: II.1.1, emissions: {CO2: 450 t}}]
--- data/members/a/inventories/2019.yaml
year: 2019
lines:
  - {ref: I.1.1, activity: 800 MWh, of: gas, factor: {per: MWh, CO2: 0.5 t, source: S}}
  - {ref: II.1.1, emissions: {CO2: 400 t}}
--- data/budgets/b.yaml
title: B
amount: 10 kt
from: 2018-01-01
members: [a]
deductions: [{title: Half, less: 50%, because: The case}]
share: {rule: population, year: 2017, of: 100}
source: S
--- data/regions/both.yaml
name: Both
members: [a, edina]
"#;

fn project() -> Project {
    let mut project = Project::new().with(EVERYTHING);
    let allowed = "lints: {year-on-year-jump: allow, per-head-out-of-range: allow, mixed-methods: allow, ";
    project.edit("data/network.yaml", "lints: {", allowed);
    project
}

fn explained(project: &Project, asked: &str) -> Explained {
    let disk = Memory { files: project.files.clone() };
    let request = Request { today: project.today, base_url: None, drafts: false, member: None };
    let mut words = asked.split(' ').map(str::to_owned);
    let subject = words.next().unwrap();
    pipeline::explain(&disk, &request, &question(&subject, &words.collect::<Vec<_>>()))
}

fn text(project: &Project, asked: &str) -> String {
    match explained(project, asked).text(None, false) {
        Some(Ok(text)) => text,
        Some(Err(miss)) => panic!("{asked}: {}", miss.message),
        None => panic!("{asked}: no site"),
    }
}

/// What the overview of a member offers, as it is typed.
fn offered(overview: &str) -> Vec<String> {
    let ask = |row: &str| {
        let (asked, _) = row.trim().strip_prefix("milepost explain ")?.split_once("  ")?;
        Some(asked.to_owned())
    };
    overview.lines().filter_map(ask).collect()
}

/// Every `data/...yaml:7` in a text.
fn places(text: &str) -> BTreeSet<(String, usize)> {
    let words = text.split(|c: char| c.is_whitespace() || "(),;`".contains(c));
    let place = |word: &str| {
        let (file, line) = word.trim_end_matches(['.', ':']).rsplit_once(':')?;
        Some((file.to_owned(), line.parse().ok()?))
    };
    words.filter(|word| word.starts_with("data/")).filter_map(place).collect()
}

#[test]
fn everything_that_is_offered_is_explained_down_to_lines_that_exist() {
    let project = project();
    let mut told = String::new();
    for subject in ["a", "network"] {
        let overview = text(&project, subject);
        let asked = offered(&overview);
        assert!(asked.len() >= 2, "{overview}");
        told += &format!("$ explain {subject}\n{overview}\n");
        for asked in asked.iter().filter(|asked| !asked.starts_with("a 201")) {
            let explained = text(&project, asked);
            let places = places(&explained);
            assert!(!places.is_empty() || asked.contains("path"), "{asked}: {explained}");
            for (file, line) in places {
                // What ships stands in the binary.
                let lines = project.files.get(&file).map(|bytes| bytes.split(|byte| *byte == b'\n').count());
                assert!(lines.is_some_and(|lines| line <= lines), "{asked}: {file}:{line}");
            }
            told += &format!("$ explain {asked}\n{explained}\n");
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn the_numbers_of_an_explanation_are_those_that_hands_compute() {
    let project = project();
    let trend = text(&project, "a trend");
    assert!(trend.contains("through 2017 and 2018: (900 − 1,000) ÷ 1"), "{trend}");
    assert!(trend.contains("800 ÷ 100 = 8 years after 1 January 2019:"), "{trend}");
    let target = text(&project, "a target half");
    assert!(target.contains("1,000 + (500 − 1,000) × 2 ÷ 10 = 900"), "{target}");
    // Below the line: on track, for both thresholds are above it.
    assert!(target.contains("on track up to 900 × (1 + 0 %) = 900 t CO₂e"), "{target}");
    assert!(target.contains("deviating above that, up to 900 × (1 + 10 %) = 990 t CO₂e"), "{target}");
    let head = text(&project, "a target head");
    assert!(head.contains("= 1,000 ÷ 100 × (1 − 50 %) × 200 = 1,000 t CO₂e"), "{head}");
    assert!(
        head.contains("people of 2027, as counted in 2019: 200 (Count, data/members/a/member.yaml:3)"),
        "{head}"
    );
    let budget = text(&project, "a budget b");
    assert!(budget.contains("5,000 × 100 ÷ 100 = 5,000"), "{budget}");
    assert!(budget.contains("2019, measured: 800"), "{budget}");
    let change = text(&project, "a change 2017 2019");
    assert!(change.contains("L × ln(200 ÷ 100)"), "{change}");
    let forecast = text(&project, "a forecast");
    assert!(forecast.contains("400 × 220 ÷ 200 (people) × (1 + −1 %) to the power of 8"), "{forecast}");
    let both = text(&project, "network both");
    assert!(both.contains("tonnes of all ÷ people of all = "), "{both}");
}

#[test]
fn an_explanation_is_a_tree_for_programs() {
    let project = project();
    let json = explained(&project, "a target half").json().unwrap().unwrap();
    let tree: serde_json::Value = serde_json::from_str(&json).unwrap();
    let goal = tree.as_array().unwrap().iter().find(|node| node["text"] == "Goal, 2027").unwrap();
    assert_eq!((&goal["kind"], &goal["amount"]), (&"heading".into(), &"500 t CO₂e".into()));
    assert_eq!(goal["made_of"][0]["text"], "base × (1 − reduction) = 1,000 × (1 − 50 %) = 500 t CO₂e");
    // Every row of the text is a node of the tree.
    fn count(nodes: &serde_json::Value) -> usize {
        let below = |node: &serde_json::Value| 1 + node.get("made_of").map_or(0, count);
        nodes.as_array().unwrap().iter().map(below).sum()
    }
    let rows = text(&project, "a target half").lines().filter(|row| !row.is_empty()).count();
    assert_eq!(count(&tree), rows);
}

#[test]
fn what_cannot_be_explained_is_told_with_what_can() {
    let project = project();
    let asked = [
        "a trends now",
        "a trent",
        "a target",
        "a target haff",
        "a target xxxxxx",
        "a budget c",
        "edina budget",
        "a change 2017",
        "a change 2017 2016",
        "a change 2017 2017",
        "a change 2017 2018 2019",
        "a path law",
        "edina forecast",
        "a gap hal",
        "a action roof",
        "edina trend",
        "a something",
        "network boht",
        "network zz",
        "network both more",
        "networks",
        "a due soon",
    ];
    let told: Vec<String> = asked
        .iter()
        .map(|asked| {
            let explained = explained(&project, asked);
            match explained.text(None, false) {
                Some(Err(miss)) => format!("{asked}\n    {}", miss.message),
                other => panic!("{asked}: {other:?}"),
            }
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn everything_of_the_demonstration_can_be_explained() {
    let disk = Folder::new(env!("CARGO_MANIFEST_DIR"));
    let request =
        Request { today: Date::parse("2026-01-01").unwrap(), base_url: None, drafts: false, member: None };
    pipeline::build(&disk, &request, |_, built| {
        let (model, accounts) = (built.model.unwrap(), built.accounts.unwrap());
        let answer = |asked: &str| {
            let mut words = asked.split(' ').map(str::to_owned);
            let subject = words.next().unwrap();
            let found = explain(model, accounts, &question(&subject, &words.collect::<Vec<_>>()));
            found.unwrap_or_else(|miss| panic!("{asked}: {}", miss.message)).text(Width::Unlimited, false)
        };
        let mut count = 0;
        let members = model.members.iter().map(|member| member.id.as_str());
        for subject in members.chain(["network"]) {
            for asked in offered(&answer(subject)).iter().filter(|asked| !asked.contains(" 20")) {
                assert!(answer(asked).lines().count() > 2, "{asked}");
                count += 1;
            }
        }
        assert!(count >= 150, "{count}");
    });
}
