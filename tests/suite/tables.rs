//! Tables: what neither a worked example nor a broken site of text files can show.

use std::fmt::Write;

use crate::project::Project;

const MAPPING: &str =
    "file: office.csv\ngwp: AR5\nkey: City\nyear: Year\ngas: CO2\nunit: t\ncolumns:\n  Homes: I.1.1\n";

/// The figures are small and few, so that a reader can add them.
const UNLIKELY: &str = "lints: {per-head-out-of-range: allow, year-on-year-jump: allow, distant-population: allow, no-population: allow, partial-year: allow, ";

fn with_table(mapping: &str, csv: impl Into<Vec<u8>>) -> Project {
    let mut project = Project::new();
    project.edit("data/network.yaml", "lints: {", UNLIKELY);
    project.write("data/tables/office.yaml", mapping).write("data/tables/office.csv", csv);
    project
}

#[test]
fn an_old_encoding_is_read_where_the_mapping_says_so() {
    let mapping = format!(
        "{MAPPING}encoding: latin-1\nmembers: {{from: office.csv, encoding: latin-1, key: City, name: City}}\n"
    );
    let mut project =
        with_table(&mapping, b"City,Year,Homes\nK\xf6ln,2015,10\nFrankfurt \x96 Main,2015,5\n".to_vec());
    project.build_clean();
    assert_eq!(project.json("api/v1/members/koln.json").find("name").as_deref(), Some("Köln"));
    assert_eq!(
        project.json("api/v1/members/frankfurt-main.json").find("name").as_deref(),
        Some("Frankfurt – Main")
    );
    let mut project = with_table(MAPPING, b"City,Year,Homes\nK\xf6ln,2015,10\n".to_vec());
    assert_eq!(project.build().told(), ["E0102 data/tables/office.csv:2:2"]);
    assert!(project.diagnostics()[0].help.iter().any(|help| help.contains("encoding: windows-1252")));
}

#[test]
fn thousands_of_faults_of_a_column_are_a_handful() {
    let mut csv = "City,Year,Homes\n".to_owned();
    for row in 0..3000 {
        writeln!(csv, "Edina,{},n{}", 1900 + row % 100, row % 1000).unwrap();
    }
    let mut project = with_table(MAPPING, csv);
    project.build();
    let told = project.diagnostics();
    assert_eq!(told.len(), 5, "{told:?}");
    assert!(told.iter().all(|fault| fault.hint == "and the same in 2 other rows"));
    assert!(told[4].help.iter().any(|help| help == "and 995 more like it in the column `Homes`"));
}

#[test]
fn a_file_counts_before_the_table_and_may_say_targets_alone() {
    let mapping = format!(
        "{MAPPING}members: {{from: office.csv, key: City, name: City, country: Land, area: {{column: Area, unit: km2}}}}\n"
    );
    let csv = "City,Year,Homes,Land,Area\nBonn,2015,100,DE,141\nBonn,2016,90,DE,141\nAue,2016,9,DE,20\n";
    let target = "targets:\n  - {id: half, type: absolute, base_year: 2015, year: 2030, reduction: 50%, total: reported}\n";
    let mut project = with_table(&mapping, csv);
    project
        .write("data/members/bonn.yaml", target)
        .write("data/members/aue.yaml", "name: Aue im Tal\ncountry: AT\n");
    project.build_clean();
    let bonn = project.json("api/v1/members/bonn.json");
    assert_eq!(bonn.find("name").as_deref(), Some("Bonn"));
    assert_eq!(bonn.find("targets.half.goal").or(bonn.find("targets.1.goal")).as_deref(), Some("50"));
    let aue = project.json("api/v1/members/aue.json");
    assert_eq!(aue.find("name").as_deref(), Some("Aue im Tal"));
    assert_eq!(aue.find("country").as_deref(), Some("AT"));
}

#[test]
fn two_tables_may_give_parts_of_one_year() {
    let mut project = with_table(MAPPING, "City,Year,Homes\nEdina,2015,100\n");
    project.write(
        "data/tables/roads.yaml",
        MAPPING.replace("office", "roads").replace("Homes: I.1.1", "Roads: II.1.1"),
    );
    project.write("data/tables/roads.csv", "City,Year,Roads\nEdina,2015,11\n").build_clean();
    let year = project.json("api/v1/inventories/edina/2015.json");
    assert_eq!(year.find("totals.reported").as_deref(), Some("111"));
    assert_eq!(year.find("lines.2.place").as_deref(), Some("data/tables/roads.csv:2"));
}

#[test]
fn lines_of_one_row_have_places_of_their_own_on_the_page() {
    let mapping = format!("{MAPPING}  Roads: II.1.1\n");
    let mut project = with_table(&mapping, "City,Year,Homes,Roads\nEdina,2015,100,7\n");
    project.build_clean();
    let page = project.page("members/edina/2015/index.html");
    assert_eq!(page.matches("id=\"line-2-12\"").count(), 1);
    assert_eq!(page.matches("id=\"line-2-16\"").count(), 1);
}

#[test]
fn the_order_of_rows_changes_no_figure() {
    let rows = ["Edina,2015,100", "Saint Paul,2015,7", "Edina,2016,9"];
    let built = |rows: &[&str]| {
        let mut project = with_table(MAPPING, format!("City,Year,Homes\n{}\n", rows.join("\n")));
        project.build_clean();
        project.tree()["data/members.csv"].clone()
    };
    assert_eq!(built(&rows), built(&[rows[2], rows[1], rows[0]]));
}

#[test]
fn a_column_may_fill_a_key_of_a_method() {
    let mapping = format!(
        "{MAPPING}  Power: {{ref: I.1.3, method: grid-losses, fills: activity, unit: MWh, factor: grid/north, loss: 5%, loss_of: consumption}}\n"
    );
    let mut project = with_table(&mapping, "City,Year,Homes,Power\nEdina,2021,100,1000\n");
    // The factor has no value for 2021; that is told once, and where the mapping names it.
    assert_eq!(project.build().told(), ["E0404 data/tables/office.yaml:9:80"]);
    let year = project.json("api/v1/inventories/edina/2021.json");
    assert_eq!(year.find("lines.2.co2e").as_deref(), Some("20"));
}
