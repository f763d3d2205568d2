//! What two places say of one thing is the same, and what is missing is nowhere a number.

use crate::project::Project;

/// Edina, with these lines in 2020.
fn with_lines(lines: &str) -> Project {
    let mut project = Project::new();
    let text = format!("year: 2020\nprotocol: other\ngwp: AR5\nlines:\n{lines}");
    project.write("data/members/edina/inventories/2020.yaml", text);
    project
}

#[test]
fn the_rule_of_the_status_is_printed_as_it_is_applied() {
    let mut project = Project::new();
    project.edit(
        "data/network.yaml",
        "headline: BASIC}",
        "headline: BASIC, status: {deviating_above: 2.5%, off_track_above: 12.5%, stale_after: 5 years}}",
    );
    let page = project.build().page("members/edina/index.html");
    assert!(page.contains("2.5\u{a0}%") && page.contains("12.5\u{a0}%"), "{page}");
    assert!(!page.contains("0.0\u{a0}%"));
}

#[test]
fn a_series_with_methane_in_one_year_is_not_of_carbon_dioxide_alone() {
    let only = "  - {ref: II.1.1, emissions: {CO2: 60000 t}, source: Traffic model}\n";
    let mut project = with_lines(only);
    let page = project.build().page("members/edina/index.html");
    assert!(!page.contains("carbon dioxide (CO<sub>2</sub>) alone"), "2019 has methane");
    let of_2020 = project.page("members/edina/2020/index.html");
    assert!(of_2020.contains("carbon dioxide (CO<sub>2</sub>) alone"), "its own inventory has none");
}

#[test]
fn what_a_sector_does_not_count_is_missing_from_the_table_of_changes() {
    let lines = "  - {ref: II.1.1, emissions: {CO2: 60000 t, CH4: 8 t}, source: Traffic model}\n  - {ref: III.1.2, notation: NE, because: no data yet}\n";
    let mut project = with_lines(lines);
    let table = project.build().page("data/changes.csv");
    let row = table.lines().find(|line| line.starts_with("edina,community,BASIC,2019,2020,III,"));
    let row = row.unwrap_or_else(|| panic!("no row of waste in\n{table}"));
    assert!(row.starts_with("edina,community,BASIC,2019,2020,III,28000,,-28000"), "{row}");
    let sectors = project.json("api/v1/members/edina.json").each("changes");
    let waste = sectors.iter().flat_map(|change| change.each("sectors"));
    let waste = waste.filter(|sector| sector.find("id").as_deref() == Some("III"));
    let after: Vec<Option<String>> = waste.map(|sector| sector.find("after")).collect();
    assert!(!after.is_empty() && after.iter().all(|after| after.as_deref() != Some("0")), "{after:?}");
}

#[test]
fn the_median_of_a_size_is_the_same_in_the_comparison_and_in_the_interface() {
    let mut project = Project::new();
    project.edit(
        "data/network.yaml",
        "headline: BASIC}",
        "headline: BASIC, comparison: {at_least: 2, within: 5 years}}",
    );
    for (number, year) in [(1, 2021), (2, 2021), (3, 2012)] {
        let member = format!("data/members/town-{number}");
        project.write(
            &format!("{member}.yaml"),
            format!("name: Town {number}\nkind: city\ncountry: US\npopulation: {{{year}: 10000}}\n"),
        );
        let lines =
            format!("lines:\n  - {{ref: I.1.1, emissions: {{CO2: {number}0000 t}}, source: Meters}}\n");
        let text = format!("year: {year}\nprotocol: other\ngwp: AR5\n{lines}");
        project.write(&format!("{member}/inventories/{year}.yaml"), text);
    }
    let network = project.build().json("api/v1/network.json");
    let sizes = network.each("size_classes");
    let medians: Vec<(Option<String>, Option<String>)> =
        sizes.iter().map(|size| (size.find("median_per_capita"), size.find("median_of"))).collect();
    let of_two = (Some("1.5".to_owned()), Some("2".to_owned()));
    assert!(medians.contains(&of_two), "the town of 2012 is too old for the median: {medians:?}");
}

#[test]
fn a_name_of_nothing_is_told_at_its_place() {
    let mut project = Project::new();
    project.edit("data/members/saint-paul.yaml", "name: Saint Paul", "name: \"\"");
    assert_eq!(project.build().told(), ["E0202 data/members/saint-paul.yaml:1:7"]);
    assert!(!project.has_published());
}

#[test]
fn metric_tons_are_not_taken_for_millions_of_tonnes() {
    let mut project = with_lines("  - {ref: II.1.1, emissions: {CO2: 5 mt}, source: Traffic model}\n");
    project.build();
    let fault = project.diagnostics().iter().find(|fault| fault.message.contains("`mt`")).unwrap();
    assert_eq!(fault.hint, "write `t` for tonnes, or `Mt` for millions of tonnes");
}

#[test]
fn a_file_that_is_there_and_broken_is_not_said_to_be_missing() {
    let mut project = Project::new();
    project.write("data/network.yaml", "site: {title: Two Cities\nnetwork: {name: Two Cities}\n");
    let told = project.build().told();
    assert!(!told.is_empty());
    assert!(told.iter().all(|line| line.contains("data/network.yaml:")), "{told:?}");
}

/// The hint of the one fault of a site, one of whose files is changed.
fn hint_after(path: &str, from: &str, to: &str) -> String {
    let mut project = Project::new();
    project.edit(path, from, to).build();
    assert!(!project.has_published());
    let [fault] = project.diagnostics() else { panic!("{:?}", project.diagnostics()) };
    fault.hint.clone()
}

#[test]
fn what_to_write_instead_has_the_figure_that_was_written() {
    let member = "data/members/saint-paul.yaml";
    for (written, wanted) in [("20.084", "write `20084`"), ("311.000", "write `311000`")] {
        assert_eq!(hint_after(member, "2020: 311000", &format!("2020: {written}")), wanted);
    }
    let people = "population: {2020: 311000}";
    for (written, wanted) in [
        ("1800", "write `1800 t/yr`"),
        ("1.8 kt", "write `1.8 kt/yr`"),
        ("much", "write tonnes a year, as in `12000 t/yr`"),
    ] {
        let action = format!(
            "{people}\nactions: [{{id: wind, title: Wind, status: planned, start: 2021, reduction: {written}}}]"
        );
        assert_eq!(hint_after(member, people, &action), wanted);
    }
}
