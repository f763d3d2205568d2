//! `milepost explain` as people call it, on a small network.

use std::process::Command;

use tempfile::TempDir;

use crate::project::Project;

/// A line of each kind, two editions, contracts, a key, and something from biomass.
const INVENTORY: &str = r#"
--- data/members/edina/inventories/2019.yaml
year: 2019
protocol: GPC
gwp: AR4
edition: 2
replaces: {edition: 1, on: 2021-04-01, total: {BASIC: 150000 t}, because: the landfill was counted twice}
lines:
  - {ref: I.1.1, activity: 1000 MWh, of: wood, factor: {per: MWh, CH4: 2 lb, biogenic_CO2: 0.3 t, source: invented}, quality: {activity: L, factor: M}}
  - {ref: I.1.2, activity: 100 GWh, of: electricity, factor: grid/north, source: Utility report, quality: {activity: H, factor: H}, market_based: [
      {share: 40%, factor: {per: MWh, CO2: 0 t, source: wind contract}, source: Utility report}, {share: 60%, factor: {per: kWh, CO2: 0.6 kg, source: residual mix}}]}
  - {ref: I.1.3, method: grid-losses, activity: 100 GWh, of: electricity, factor: grid/north, loss: 6%, loss_of: generation}
  - {ref: II.1.1, emissions: {CO2: 70000 t, CH4: 10000 kg}, source: Traffic model}
  - {ref: II.4.3, emissions: {CO2e: 500 t}}
  - {ref: III.1.2, notation: NE, because: no data before 2021}
"#;

fn explain(arguments: &[&str], columns: Option<&str>) -> String {
    let folder = TempDir::new().unwrap();
    Project::new().with(INVENTORY).put(folder.path());
    let mut command = Command::new(env!("CARGO_BIN_EXE_milepost"));
    command.arg("explain").args(arguments).current_dir(folder.path());
    command.env("SOURCE_DATE_EPOCH", "1654041600").env_remove("COLUMNS");
    if let Some(columns) = columns {
        command.env("COLUMNS", columns);
    }
    let output = command.output().unwrap();
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    format!("{printed}(status {})", output.status.code().unwrap())
}

#[test]
fn an_inventory_is_explained_down_to_its_lines() {
    insta::assert_snapshot!(explain(&["edina", "2019"], None));
}

#[test]
fn a_part_alone_is_explained_in_a_narrow_terminal() {
    let printed = explain(&["edina", "2019", "I.1.2"], Some("60"));
    assert!(
        printed.lines().all(|line| line.chars().count() <= 60 || !line.trim().contains(' ')),
        "{printed}"
    );
    insta::assert_snapshot!(printed);
}

#[test]
fn a_total_alone_is_explained() {
    let printed = explain(&["edina", "2019", "basic+"], None);
    assert!(printed.contains("BASIC+  ") && !printed.contains("Completeness"), "{printed}");
}

#[test]
fn what_does_not_exist_is_told_with_what_is_near() {
    let asked: [&[&str]; 9] = [
        &["edna", "2019"],
        &["edina", "2018"],
        &["edina"],
        &["edina", "2019", "I.1.9"],
        &["edina", "2019", "BASIK"],
        &["edina", "2019-operations"],
        &["/members/edna/"],
        &["E0999"],
        &["unknown-units"],
    ];
    let told =
        asked.map(|arguments| format!("$ explain {}\n{}", arguments.join(" "), explain(arguments, None)));
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_reference_without_a_line_is_no_fault() {
    let printed = explain(&["edina", "2019", "II.2.1"], None);
    assert!(
        printed.contains("No line of this inventory is about II.2.1.") && printed.ends_with("(status 0)")
    );
}
