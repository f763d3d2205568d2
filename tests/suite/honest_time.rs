//! What was measured, what is estimated between two measurements, and what is projected: never one for another.

use crate::project::Project;

/// Measured in 2015, 2016 and 2019, with a target, a budget, a forecast and a neighbour who has every year.
const GAPS: &str = r#"
--- data/members/a/member.yaml
name: A
country: US
population: {2015: 100, 2019: 110, 2030: 777}
targets: [{id: t, type: absolute, base_year: 2015, year: 2030, reduction: 50%}]
forecast: {source: S, until: 2030}
--- data/members/a/inventories/2015.yaml
year: 2015
lines: [{ref: I.1.1, emissions: {CO2: 1000 t}}]
--- data/members/a/inventories/2016.yaml
year: 2016
lines: [{ref: I.1.1, emissions: {CO2: 900 t}}]
--- data/members/a/inventories/2019.yaml
year: 2019
lines: [{ref: I.1.1, emissions: {CO2: 600 t}}]
--- data/members/b/member.yaml
name: B
country: US
population: {2015: 100}
--- data/members/b/inventories/2018.yaml
year: 2018
lines: [{ref: I.1.1, emissions: {CO2: 10 t}}]
--- data/members/b/inventories/2019.yaml
year: 2019
lines: [{ref: I.1.1, emissions: {CO2: 10 t}}]
--- data/budgets/x.yaml
title: X
amount: 9000 t
from: 2016-01-01
members: [a]
share: {rule: equal}
source: S
--- data/regions/both.yaml
name: Both
members: [a, b]
"#;

fn built() -> Project {
    let mut project = Project::new().with(GAPS);
    project.edit(
        "data/network.yaml",
        "lints: {",
        "lints: {year-on-year-jump: allow, per-head-out-of-range: allow, distant-population: allow, population-jump: allow, ",
    );
    project.build_clean();
    project
}

#[test]
fn a_year_without_an_inventory_is_measured_nowhere() {
    let project = built();
    let member = project.json("api/v1/members/a.json");
    let measured = ["2015", "2016", "2019"];
    for (position, year) in measured.iter().enumerate() {
        assert_eq!(member.at(&format!("inventories.{}.year", position + 1)), *year);
    }
    assert_eq!(member.find("inventories.4.year"), None);
    // The trend begins after the last measured year, and says nothing of a gap.
    assert_eq!(member.find("trend.values.2019"), None);
    assert_eq!(member.find("trend.values.2017"), None);
    assert!(member.find("trend.values.2020").is_some());
    // Targets are judged by the newest measured year, whatever the trend or the forecast say of later ones.
    assert_eq!(
        (member.at("targets.t.latest.year"), member.at("targets.t.latest.value")),
        ("2019".into(), "600".into())
    );
    assert_eq!(member.at("forecast.base_year"), "2019");
    let emissions = project.page("data/emissions.csv");
    for row in emissions.lines().filter(|row| row.starts_with("a,")) {
        assert!(measured.contains(&row.split(',').nth(1).unwrap()), "{row}");
    }
}

#[test]
fn sums_and_medians_are_of_measured_years_alone() {
    let project = built();
    let network = project.json("api/v1/network.json");
    // Only 2019 is a year that both have.
    let region = |path: &str| network.find(&format!("regions.both.{path}"));
    assert_eq!(region("years.1.year").as_deref(), Some("2019"));
    assert_eq!(region("years.1.total").as_deref(), Some("610"));
    assert_eq!(region("years.2.year"), None);
    let reported: Vec<Option<String>> =
        (1..=4).map(|at| region(&format!("coverage.{at}.reported"))).collect();
    assert_eq!(reported, [Some("1".into()), Some("1".into()), Some("1".into()), Some("2".into())]);
    assert_eq!(region("coverage.5.year"), None);
    // 110 and 100 people were counted; the 777 of 2030 are a projection.
    assert_eq!(region("years.1.population").as_deref(), Some("210"));
    assert!(
        project
            .page("data/members.csv")
            .lines()
            .any(|row| row.starts_with("a,A,") && row.contains(",2019,110,"))
    );
    assert!(project.page("members/a/index.html").contains("110"));
    assert!(!project.page("members/a/index.html").contains("777"));
}

#[test]
fn what_a_budget_spent_is_kept_apart_by_how_it_is_known() {
    let member = built().json("api/v1/members/a.json");
    // 2016 and 2019 measured; 2017 and 2018 on the line from 900 to 600; 2020, 2021 and 151 days of 2022 along the trend.
    assert_eq!(member.at("budgets.x.spent_measured"), "1500");
    assert_eq!(member.at("budgets.x.spent_estimated"), "1500");
    assert!(
        member.at("budgets.x.spent_projected").starts_with("1024.10958904"),
        "{}",
        member.at("budgets.x.spent_projected")
    );
    assert_eq!(member.at("budgets.x.rate_basis"), "projected");
}

#[test]
fn every_profile_and_inventory_says_how_old_it_is() {
    let project = built();
    assert!(project.page("members/a/index.html").contains("3 years old"));
    assert!(project.page("members/a/2019/index.html").contains("Community inventory, 3 years old"));
    assert!(project.page("members/a/2015/index.html").contains("Community inventory, 7 years old"));
}

#[test]
fn calendars_are_well_formed_and_only_the_day_changes_them() {
    let mut project = built();
    let calendars = |project: &Project| {
        let tree = project.tree();
        tree.into_iter().filter(|(path, _)| path.ends_with(".ics")).collect::<Vec<_>>()
    };
    let first = calendars(&project);
    let paths: Vec<&str> = first.iter().map(|(path, _)| path.as_str()).collect();
    assert!(paths.contains(&"due.ics") && paths.contains(&"members/a/due.ics"), "{paths:?}");
    let mut names = std::collections::BTreeSet::new();
    for (path, bytes) in &first {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(text.lines().all(|line| line.len() <= 75), "{path}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), text.matches("END:VEVENT\r\n").count());
        assert!(text.contains("BEGIN:VEVENT"), "{path}: a calendar has an entry");
        let unfolded = text.replace("\r\n ", "");
        if path == "due.ics" {
            let mut uids = unfolded.lines().filter(|line| line.starts_with("UID:"));
            assert!(uids.all(|uid| names.insert(uid.to_owned())));
        }
        assert!(!unfolded.contains("DTSTAMP:2022"), "{path}: nothing is taken from the clock");
    }
    assert!(names.contains("UID:a-target-year-t@climate.example.org"), "{names:?}");
    // Another day of the same year changes nothing, for what is due stays due by the same days.
    project.today = milepost::quantity::Date::parse("2022-11-30").unwrap();
    project.build_clean();
    assert_eq!(first, calendars(&project));
}

#[test]
fn the_page_of_what_is_due_names_members_days_and_rules() {
    let mut project = Project::new().with(GAPS).with(
        "
--- data/members/b/member.yaml
name: B & Co
country: US
population: {2015: 100}
reporting: {every: 1 year, within: 1 year}
",
    );
    project.build();
    let page = project.page("due/index.html");
    assert!(page.contains("An inventory for 2020") && page.contains("An inventory for 2021"), "{page}");
    assert!(page.contains("B &amp; Co") && page.contains("31 December 2021"), "{page}");
    assert!(page.contains("href=\"/due.ics\"") && page.contains("href=\"/members/a/\""), "{page}");
    assert!(page.contains("Members that have left"), "{page}");
    let profile = project.page("members/b/index.html");
    assert!(
        profile.contains("href=\"/members/b/due.ics\"") && profile.contains("What comes next"),
        "{profile}"
    );
}
