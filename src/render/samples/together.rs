//! Members together: a network that counts in two ways, a list of regions, a country, a region of nobody.

use super::{change, charts, head, link, network::groups, number};
use crate::plan::view::{
    ChartFiles, CoverageRow, Dashboard, Download, NetworkView, RegionCard, RegionGroup, RegionView,
    RegionsView, SizeRow, Status, StatusCount, Sum,
};

fn sum(name: &str, headline: &str) -> Sum {
    Sum {
        name: name.into(),
        url: "/regions/us/".into(),
        headline: headline.into(),
        carbon_only: headline == "Reported",
        year: "2022".into(),
        coverage: "21 of 24 members reported 2022, 96\u{a0}% of the people".into(),
        total: Some(number("28.4", "Mt CO₂e")),
        total_words: "28.4 million tonnes".into(),
        per_person: Some(number("9.7", "t CO₂e")),
        people: Some(number("2,918,440", "people")),
        change: Some(change("−12", "2015")),
        same: "the same 20 members".into(),
        spark: charts::spark(),
        incomplete: "1 member".into(),
    }
}

fn dashboard(sums: Vec<Sum>) -> Dashboard {
    let count = |status, count: &str, share: &str, offset: &str| StatusCount {
        status,
        count: count.into(),
        share: share.into(),
        offset: offset.into(),
    };
    let coverage = |year: &str, known: bool| CoverageRow {
        year: year.into(),
        reported: "21 of 24".into(),
        people: known.then(|| number("96", "%")),
        total: Some(number("28,401,223", "t CO₂e")),
        per_person: known.then(|| number("9.7", "t CO₂e")),
        median: known.then(|| number("8.4", "t CO₂e")),
    };
    Dashboard {
        chart_files: ChartFiles::default(),
        sums,
        statuses: vec![count(Status::OnTrack, "14", "60", "0"), count(Status::OffTrack, "7", "40", "60")],
        with_target: "21 of 48 members".into(),
        trend: Some(charts::history()),
        sectors: Some(charts::sectors()),
        spread: Some(charts::spread()),
        fastest: Some(charts::ranking()),
        fastest_members: vec![link("Hopkins", "/members/hopkins/"), link("Edina", "/members/edina/")],
        compared: "Compared are 24 members by the BASIC total.".into(),
        coverage: vec![coverage("2022", true), coverage("2021", false)],
    }
}

fn card(name: &str, with_sum: bool) -> RegionCard {
    RegionCard {
        name: name.into(),
        url: "/regions/us/".into(),
        kind: "Country".into(),
        members: "24 members".into(),
        sum: with_sum.then(|| sum(name, "BASIC")),
    }
}

fn downloads() -> Vec<Download> {
    let file =
        |title: &str, url: &str| Download { title: title.into(), url: url.into(), ..Download::default() };
    vec![file("Sums as JSON", "/api/v1/network.json")]
}

pub(super) fn network() -> NetworkView {
    NetworkView {
        page: head("The network", "/network/", Vec::new()),
        intro: None,
        members: "48".into(),
        with_inventory: "46".into(),
        people: Some(number("2,918,440", "people")),
        dashboard: dashboard(vec![sum("United States", "BASIC"), sum("United Kingdom", "Reported")]),
        sizes: vec![
            SizeRow {
                id: "size-small".into(),
                name: "50,000 to 200,000 people".into(),
                count: "14".into(),
                median: Some(number("9.6", "t CO₂e")),
                of: "9 members".into(),
                members: vec![link("Edina", "/members/edina/")],
            },
            SizeRow {
                id: "size-unknown".into(),
                name: "Population not known".into(),
                count: "1".into(),
                ..SizeRow::default()
            },
        ],
        sizes_basis: "BASIC".into(),
        regions: vec![card("Cities in Hennepin County", true), card("Somewhere", false)],
        regions_url: "/regions/".into(),
        downloads: downloads(),
    }
}

pub(super) fn regions() -> RegionsView {
    let group = |id: &str, name: &str| RegionGroup {
        id: id.into(),
        name: name.into(),
        regions: vec![card("United States", true), card("Germany", false)],
    };
    RegionsView {
        page: head("Regions", "/regions/", vec![link("The network", "/network/")]),
        intro: None,
        groups: vec![group("countries", "Countries"), group("parts", "Parts of countries")],
        downloads: downloads(),
    }
}

pub(super) fn region() -> RegionView {
    RegionView {
        page: head("United States", "/regions/us/", vec![link("The network", "/network/")]),
        maps: vec![super::maps::map()],
        name: "United States".into(),
        kind: "Country".into(),
        count: "8 members".into(),
        note: "What the members emit, CO2e.".into(),
        source: "Somebody".into(),
        source_url: "https://example.org/".into(),
        dashboard: dashboard(vec![sum("United States", "BASIC"), sum("United States", "Territorial")]),
        rows: groups().remove(0).members,
        names: Vec::new(),
        directory: String::new(),
        parts: vec![card("Minnesota", true)],
        downloads: downloads(),
    }
}

pub(super) fn empty() -> RegionView {
    RegionView {
        page: head("Nowhere", "/regions/none/", Vec::new()),
        name: "Nowhere".into(),
        kind: "Region".into(),
        count: "0 members".into(),
        dashboard: Dashboard {
            sums: vec![Sum { headline: "BASIC".into(), ..Sum::default() }],
            ..Dashboard::default()
        },
        ..RegionView::default()
    }
}
