//! A large network: no page and no file grows with it beyond what a reader or a program takes, and every member is reached.

use std::collections::BTreeSet;
use std::fmt::Write;

use milepost::render::{Artifacts, Made, RenderedSite};

use crate::project::Project;

const MEMBERS: usize = 1_500;

/// No file may be larger. Tables for spreadsheets may: people want one file of them.
const MOST_BYTES: usize = 500_000;

/// A network of two countries out of two tables; each member has an inventory of two lines.
fn network() -> Project {
    let (mut members, mut figures) = (String::new(), String::new());
    for number in 1..=MEMBERS {
        let country = if number % 3 == 0 { "DE" } else { "US" };
        let (north, east) = (30 + number % 20, number / 20 % 60);
        writeln!(members, "m-{number},Municipality of number {number},city,{country},50000,{north},{east}")
            .unwrap();
        writeln!(figures, "m-{number},2020,{},{}", 1000 + number, 2000 + number).unwrap();
    }
    Project::of("")
        .with(
            "
--- data/network.yaml
site: {title: Many, base_url: \"https://climate.example.org/\", languages: [en, de], theme: commons, pictures: none}
network: {name: Many, kind: network}
accounting: {gwp: AR5, headline: reported}
lints: {missing-references: allow, per-head-out-of-range: allow}

--- data/tables/all.yaml
file: all.csv
source: invented
licence: CC0-1.0
gwp: AR5
key: member
year: year
members: {from: members.csv, key: id, id: id, name: name, kind: kind, country: country, population: {2020: people}, coordinates: [north, east]}
columns:
  industry: {ref: IV.1, gas: CO2, unit: t}
  land: {ref: V.3, gas: CO2, unit: t}
",
        )
        .with(&format!("\n--- data/tables/members.csv\nid,name,kind,country,people,north,east\n{members}"))
        .with(&format!("\n--- data/tables/all.csv\nmember,year,industry,land\n{figures}"))
}

/// Whether a file is about one member alone: those do not grow.
fn is_of_one(path: &str) -> bool {
    path.contains("m-") || path.contains("/w-")
}

/// The text of one published file.
pub fn text(site: &RenderedSite<'_>, path: &str) -> String {
    let position = site.position(path).unwrap_or_else(|| panic!("no file {path}"));
    match site.make(position, None).unwrap() {
        Made::Fresh { bytes, .. } => String::from_utf8_lossy(&bytes).into_owned(),
        Made::Same => panic!("no last file was given"),
    }
}

/// The ids of the members that a page links to.
fn linked(page: &str) -> impl Iterator<Item = &str> {
    page.split("href=\"/members/")
        .skip(1)
        .filter_map(|rest| rest.split('/').next())
        .filter(|id| id.starts_with("m-"))
}

#[test]
fn no_file_grows_with_the_network_and_every_member_is_reached() {
    network().computed(|site, built| {
        assert_eq!(built.diagnostics.first(), None);
        let site = site.unwrap();
        let paths = site.paths();
        let common: Vec<&str> = paths.iter().copied().filter(|path| !is_of_one(path)).collect();
        let large: Vec<(&str, usize)> = common
            .iter()
            .filter(|path| !path.ends_with(".csv"))
            .map(|path| (*path, text(site, path).len()))
            .filter(|(_, bytes)| *bytes > MOST_BYTES)
            .collect();
        assert_eq!(large, Vec::new());
        directory_reaches_all(site);
        programs_reach_all(site, &paths);
        map_lists_all(site, &paths);
    });
}

/// From the first page of the directory, by links alone.
fn directory_reaches_all(site: &RenderedSite<'_>) {
    let first = text(site, "members/index.html");
    let mut reached: BTreeSet<String> = linked(&first).map(str::to_owned).collect();
    assert!(reached.len() <= 500, "{}", reached.len());
    for number in 2..=3 {
        assert!(
            first.contains(&format!("href=\"/members/page/{number}/\"")),
            "the first page leads to page {number}"
        );
        let page = text(site, &format!("members/page/{number}/index.html"));
        assert!(page.contains(&format!("<a href=\"/members/page/{number}/\" aria-current=\"page\">")));
        reached.extend(linked(&page).map(str::to_owned));
    }
    assert_eq!(reached.len(), MEMBERS);
    // Links to a group that begins on a later page arrive at the link to it.
    assert!(first.contains("<span id=\"g-us\"></span><a href=\"/members/page/2/\""));
    assert!(first.contains("id=\"g-de\""));
    assert!(!first.contains("data-finder"), "what is found on one page is not all");
}

fn programs_reach_all(site: &RenderedSite<'_>, paths: &[&str]) {
    let index = text(site, "api/v1/members.json");
    let parts: Vec<&&str> = paths.iter().filter(|path| path.starts_with("api/v1/members-")).collect();
    assert_eq!(parts.len(), 3);
    let ids: usize = parts
        .iter()
        .map(|part| {
            assert!(index.contains(&format!("\"/{part}\"")));
            text(site, part).matches("\"id\": \"m-").count()
        })
        .sum();
    assert_eq!(ids, MEMBERS);
    assert!(text(site, "api/v1/network.json").contains("\"member_count\": 1000"));
    let due = text(site, "api/v1/due.json");
    let parts: Vec<&&str> = paths.iter().filter(|path| path.starts_with("api/v1/due-")).collect();
    assert!(parts.len() > 1 && parts.iter().all(|part| due.contains(&format!("\"/{part}\""))));
}

fn map_lists_all(site: &RenderedSite<'_>, paths: &[&str]) {
    let index = text(site, "sitemap.xml");
    assert!(index.contains("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"));
    let mut pages = 0;
    for part in paths.iter().filter(|path| path.starts_with("sitemap-")) {
        assert!(index.contains(&format!("<sitemap><loc>https://climate.example.org/{part}</loc></sitemap>")));
        pages += text(site, part).matches("<url><loc>").count();
    }
    let listed = paths.iter().filter(|path| path.ends_with("index.html") && !path.contains("embed")).count();
    assert_eq!(pages, listed);
}

#[test]
fn a_small_network_stays_in_one_piece() {
    let mut project = Project::new();
    project.build_clean();
    let paths: Vec<String> = project.tree().into_keys().collect();
    let parts = ["members/page", "sitemap-", "api/v1/members-", "api/v1/due-"];
    assert!(!paths.iter().any(|path| parts.iter().any(|part| path.starts_with(part))));
    assert!(project.page("sitemap.xml").contains("<urlset "));
    assert!(project.page("members/index.html").contains("data-finder"));
}
