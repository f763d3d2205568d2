//! What a build tells of its work, with the feature `trace`.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

use crate::project::Project;

#[test]
fn the_trace_of_a_build_names_members_and_files_and_ends_what_it_begins() {
    let folder = tempfile::TempDir::new().unwrap();
    Project::new().put(folder.path());
    let file = folder.path().join("trace.json");
    let status = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .args(["build", "--quiet", "--site"])
        .arg(folder.path())
        .arg("--trace")
        .arg(&file)
        .status()
        .unwrap();
    assert!(status.success());
    let trace: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let events = trace["traceEvents"].as_array().unwrap();
    let named = |kind: &str, name: &str| {
        events.iter().filter(|event| event["cat"] == kind && event["name"] == name).count()
    };
    assert_eq!(named("decode", "edina"), 1);
    assert_eq!(named("compute", "edina"), 1);
    assert_eq!(named("file", "index.html"), 1);
    assert_eq!(named("file", "members/edina/index.html"), 1);
    // On each thread what began last ends first.
    let mut open: BTreeMap<u64, u64> = BTreeMap::new();
    for event in events {
        let depth = open.entry(event["tid"].as_u64().unwrap()).or_default();
        match event["ph"].as_str().unwrap() {
            "B" => *depth += 1,
            "E" => *depth = depth.checked_sub(1).expect("something was open"),
            other => assert_eq!(other, "X"),
        }
    }
    assert!(open.values().all(|depth| *depth == 0));
    let stages: Vec<&str> = events
        .iter()
        .filter(|event| event["ph"] == "X")
        .map(|event| event["name"].as_str().unwrap())
        .collect();
    assert_eq!(stages, ["Read", "Decode", "Compute", "Check", "Plan", "Publish"]);
}
