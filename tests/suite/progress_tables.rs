//! The tables about progress: their figures computed again by hand, and what their columns promise.

use std::collections::BTreeMap;

use milepost::quantity::Dec;

use crate::project::Project;

/// A member of round figures: 1,000 t, 900 t and 800 t in three years, half from homes and half from transport.
const EVERYTHING: &str = r#"
--- data/members/a/member.yaml
name: A
population: {2017: 100, 2019: 200}
headline: reported
targets: [{id: half, type: absolute, base_year: 2017, year: 2027, reduction: 50%}]
forecast: {source: S, until: 2027, growth: [{intensity: 0%}]}
actions:
  - {id: roofs, title: Roofs, sectors: [I], status: started, start: 2019, full_effect: 2023, reduction: 100 t/yr, cost: 9000 EUR, sdgs: [7]}
  - {id: lanes, title: Lanes, sectors: [II], start: 2021, reduction: 50 t/yr}
--- data/members/a/inventories/2017.yaml
year: 2017
lines: [{ref: I.1.1, emissions: {CO2: 500 t}}, {ref: II.1.1, emissions: {CO2: 500 t}}]
--- data/members/a/inventories/2018.yaml
year: 2018
lines: [{ref: I.1.1, emissions: {CO2: 450 t}}, {ref: II.1.1, emissions: {CO2: 450 t}}]
--- data/members/a/inventories/2019.yaml
year: 2019
lines: [{ref: I.1.1, emissions: {CO2: 400 t}}, {ref: II.1.1, emissions: {CO2: 400 t}}]
--- data/budgets/b.yaml
title: B
amount: 5000 t
from: 2018-01-01
members: [a]
share: {rule: equal}
source: "=S"
"#;

type Rows = Vec<BTreeMap<String, String>>;

fn rows(project: &Project, name: &str) -> Rows {
    let text = project.page(&format!("data/{name}.csv"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers().unwrap().clone();
    let cells = |row: csv::StringRecord| {
        names.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect::<BTreeMap<_, _>>()
    };
    let all: Rows = reader.records().map(|row| cells(row.unwrap())).collect();
    all.into_iter().filter(|row| row["member"] == "a").collect()
}

fn built() -> Project {
    let mut project = Project::new().with(EVERYTHING);
    project.edit(
        "data/network.yaml",
        "lints: {",
        "lints: {year-on-year-jump: allow, per-head-out-of-range: allow, ",
    );
    project.build_clean();
    project
}

fn assert_cells(row: &BTreeMap<String, String>, cells: &[(&str, &str)]) {
    for (name, cell) in cells {
        assert_eq!(row[*name], *cell, "{name} in {row:?}");
    }
}

fn number(text: &str) -> Dec {
    Dec::parse(text).unwrap_or_else(|_| panic!("`{text}` is no number"))
}

#[test]
fn the_tables_of_progress_hold_what_hands_compute() {
    let project = built();
    let [trend] = rows(&project, "trends").try_into().unwrap();
    assert_cells(&trend, &[("total", "reported"), ("from", "2017"), ("to", "2019"), ("slope", "-100")]);
    // Eight whole years after 2019 began.
    assert_cells(&trend, &[("level", "800"), ("reaches_zero", "2027-01-01")]);
    // A tenth, and then a ninth: the mean of the two.
    assert!(trend["mean_annual_change_percent"].starts_with("-10.5555555"));
    let [budget] = rows(&project, "budgets").try_into().unwrap();
    // Measured 900 + 800, projected 700 + 600 and the 151 of 365 days of 500 until 1 June 2022.
    assert_cells(&budget, &[("share", "5000"), ("spent_measured", "1700"), ("spent_estimated", "0")]);
    assert!(budget["spent_projected"].starts_with("1506.849315068"));
    assert!(budget["left"].starts_with("1793.150684931"));
    assert_cells(&budget, &[("rate", "500"), ("rate_basis", "projected"), ("source", "'=S")]);
    let [roofs, lanes] = rows(&project, "actions").try_into().unwrap();
    // Rising 0, 25, 50, 75 from 2019 to 2022, and 100 a year from 2023 to 2050.
    assert_cells(
        &roofs,
        &[("saves", "2950"), ("saves_until", "2050"), ("sectors", "I"), ("currency", "EUR")],
    );
    assert!(roofs["cost_per_tonne"].starts_with("3.0508474576"));
    assert_cells(&lanes, &[("saves", "1500"), ("cost", ""), ("cost_per_tonne", ""), ("status", "planned")]);
    let [target] = rows(&project, "targets").try_into().unwrap();
    // From 800 t in 2019 to 500 t in 2027; without action 800 t, and the actions save 150 t of the 300 t.
    assert_cells(&target, &[("goal", "500"), ("needed_annual_change", "-37.5"), ("forecast", "800")]);
    assert_cells(&target, &[("forecast_gap", "300"), ("actions_save", "150"), ("closed_percent", "50")]);
    let [path] = rows(&project, "paths").try_into().unwrap();
    // The trend from 2022 to 2027: 500, 400, 300, 200, 100, 0, and nothing after.
    assert_cells(
        &path,
        &[("from", "2022"), ("basis", "projected"), ("trend_tonnes", "1500"), ("keeps", "true")],
    );
}

#[test]
fn causes_and_savings_sum_in_the_tables_too() {
    let project = built();
    let sum = |cells: &mut dyn Iterator<Item = &String>| {
        cells.filter(|cell| !cell.is_empty()).fold(Dec::ZERO, |sum, cell| sum.plus(number(cell)).unwrap())
    };
    let changes = rows(&project, "changes");
    // Two pairs of years, each as a whole and by two sectors.
    assert_eq!(changes.len(), 6);
    for row in &changes {
        let facts = ["member", "kind", "total", "from", "to", "sector", "before", "after", "change"];
        let causes =
            &mut row.iter().filter(|(name, _)| !facts.contains(&name.as_str())).map(|(_, cell)| cell);
        assert_eq!(sum(causes), number(&row["change"]), "{row:?}");
        assert_eq!(number(&row["after"]).minus(number(&row["before"])), Some(number(&row["change"])));
    }
    let forecasts = rows(&project, "forecasts");
    for year in 2019..=2027 {
        let of = |measure: &str, all: bool| {
            let year = year.to_string();
            let wanted = forecasts.iter().filter(|row| row["year"] == year && row["measure"] == measure);
            sum(&mut wanted.filter(|row| (row["item"] == "all") == all).map(|row| &row["tonnes"]))
        };
        assert_eq!(of("without-action", true), of("without-action", false));
        let saved = of("without-action", true).minus(of("with-actions", true)).unwrap();
        assert_eq!(of("saved", false), saved, "{year}");
    }
    // Only the inventory that a forecast starts from was measured.
    for row in &forecasts {
        let measured = row["year"] == "2019" && row["measure"] != "saved";
        assert_eq!(row["basis"] == "measured", measured, "{row:?}");
    }
}

#[test]
fn every_table_says_what_its_columns_are() {
    let project = built();
    let package: serde_json::Value = serde_json::from_str(&project.page("data/datapackage.json")).unwrap();
    let resources = package["resources"].as_array().unwrap();
    let names: Vec<&str> = resources.iter().map(|one| one["name"].as_str().unwrap()).collect();
    for name in ["trends", "paths", "budgets", "changes", "actions", "forecasts", "due"] {
        assert!(names.contains(&name), "{names:?}");
    }
    for resource in resources {
        let text = project.page(&format!("data/{}", resource["path"].as_str().unwrap()));
        assert_eq!(resource["bytes"], text.len(), "{}", resource["name"]);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let written: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), written);
        let tonnes = |field: &serde_json::Value| field["description"].as_str().unwrap().contains("t CO2e");
        for field in fields {
            let says = field["description"].as_str().is_some_and(|words| !words.is_empty());
            assert!(says && !tonnes(field) || resource["name"] == "emissions", "{field}");
        }
        for row in reader.records() {
            for (cell, field) in row.unwrap().iter().zip(fields).filter(|(cell, _)| !cell.is_empty()) {
                let fits = match field["type"].as_str().unwrap() {
                    "number" => Dec::parse(cell).is_ok(),
                    "integer" => cell.parse::<i64>().is_ok(),
                    "date" => milepost::quantity::Date::parse(cell).is_some(),
                    _ => true,
                };
                assert!(fits, "{}: {cell} in {field}", resource["name"]);
            }
        }
    }
}
