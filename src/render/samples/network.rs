//! The home page and the directory of a small network.

use super::{change, charts, head, link, number};
use crate::plan::view::{
    ChartFiles, Coverage, Facet, HomeView, MemberGroup, MemberRow, MembersView, Prose, RowFigures, Status,
    StatusCount, Teaser,
};

fn row(name: &str, kind: &str, region: &str, status: Status, total: &str) -> MemberRow {
    let figures = || RowFigures {
        year: "2022".into(),
        total: Some(number(total, "t CO₂e")),
        per_person: Some(number("13.7", "t")),
        change: Some(change(if total.starts_with('1') { "+4.1" } else { "−23.2" }, "2005")),
        spark: charts::spark(),
        incomplete: total.starts_with('−'),
    };
    MemberRow {
        id: name.to_lowercase(),
        name: name.into(),
        url: format!("/members/{}/", name.to_lowercase()),
        kind: kind.into(),
        kind_id: kind.to_lowercase(),
        region: region.into(),
        country: "United States".into(),
        country_id: "us".into(),
        size_id: "small".into(),
        levels: if name == "Edina" { "leaders-circle/gold".into() } else { String::new() },
        pathways: if name == "Edina" { "circular zero-emission".into() } else { String::new() },
        fictional: name == "Riverton",
        latest: (!total.is_empty()).then(figures),
        status,
        has_target: status != Status::NoData,
        target: if status == Status::NoData { String::new() } else { "−50 % by 2030".into() },
    }
}

pub(super) fn groups() -> Vec<MemberGroup> {
    let minnesota = vec![
        row("Bloomington", "City", "Minnesota", Status::OnTrack, "1,201,334"),
        row("Edina", "City", "Minnesota", Status::OffTrack, "745,168"),
        row("Hennepin County", "County", "Minnesota", Status::Deviating, "12,745,168"),
        row("Minneapolis", "City", "Minnesota", Status::Achieved, "4,002,911"),
        row("Riverton", "Town", "", Status::NoData, ""),
        row("Saint Paul", "City", "Minnesota", Status::Missed, "2,918,004"),
    ];
    let kingdom = vec![
        row("Highland", "Council", "Scotland", Status::TooOld, "−128,220"),
        row(
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "Community",
            "Wales",
            Status::NoData,
            "",
        ),
    ];
    let group = |id: &str, name: &str, members: Vec<MemberRow>| MemberGroup {
        id: id.into(),
        name: name.into(),
        count: members.len().to_string(),
        members,
        together: None,
        more: false,
    };
    vec![group("us", "United States", minnesota), group("gb", "United Kingdom", kingdom)]
}

fn facet(value: &str, label: &str, members: &[&str]) -> Facet {
    Facet {
        value: value.into(),
        label: label.into(),
        count: members.len().to_string(),
        members: members.iter().map(|name| link(name, "/members/edina/")).collect(),
    }
}

pub(super) fn members() -> MembersView {
    let mut page = head("Members", "/members/", vec![link("Home", "/")]);
    page.section = String::new();
    MembersView {
        page,
        intro: None,
        count: "8".into(),
        map_url: "/members/map/".into(),
        groups: groups(),
        pages: Vec::new(),
        countries: vec![facet("us", "United States", &[]), facet("gb", "United Kingdom", &[])],
        kinds: vec![facet("city", "City", &["Bloomington", "Edina"]), facet("town", "Town", &["Riverton"])],
        statuses: vec![
            facet("on-track", "On track", &["Bloomington"]),
            facet("off-track", "Behind", &["Edina"]),
        ],
        sizes: vec![facet("small", "Under 50,000 people", &["Edina"]), facet("large", "Over a million", &[])],
        levels: vec![facet("leaders-circle/gold", "Leaders circle: Gold", &["Edina"])],
        pathways: vec![
            facet("circular", "Circular", &["Edina"]),
            facet("zero-emission", "Zero emission", &["Edina"]),
        ],
    }
}

pub(super) fn home() -> HomeView {
    let count = |status, count: &str, share: &str, offset: &str| StatusCount {
        status,
        count: count.into(),
        share: share.into(),
        offset: offset.into(),
    };
    let mut page = head("Example Climate Network", "/", Vec::new());
    page.section = String::new();
    HomeView {
        upcoming: Vec::new(),
        maps: vec![super::maps::map()],
        map_url: "/members/map/".into(),
        chart_files: ChartFiles::default(),
        page,
        title: "Local governments that count, and act".into(),
        intro: Some(Prose { markdown: "We are 48 cities, towns and counties. Each of us publishes **what it emits**, how that is worked out, and what it does to emit less. Every figure here can be [followed to its source](/method/).".into(), folder: String::new(), ..Prose::default() }),
        coverage: Coverage { with_inventory: "46".into(), members: "48".into(), complete: false, years: "2019–2022".into() },
        total: Some(number("28.4", "Mt CO₂e")),
        inventories: "96".into(),
        lines: "2,104".into(),
        total_words: "28.4 million tonnes".into(),
        people: Some(number("2,918,440", "people")),
        per_person: Some(number("9.7", "t CO₂e")),
        statuses: vec![
            count(Status::Achieved, "2", "4", "0"),
            count(Status::OnTrack, "14", "29", "4"),
            count(Status::Deviating, "8", "17", "33"),
            count(Status::OffTrack, "15", "31", "50"),
            count(Status::TooOld, "3", "6", "81"),
            count(Status::NoData, "6", "13", "87"),
        ],
        chart: Some(charts::history()),
        groups: groups(),
        members_url: "/members/".into(),
        latest: vec![
            Teaser { title: "How Richfield took its schools off gas".into(), url: "/stories/richfield/".into(), kind: "Story".into(), date: "1 March 2026".into(), datetime: "2026-03-01".into(), summary: "Six boilers, four summers and one stubborn engineer: 3,100 t CO2e a year less.".into() },
            Teaser { title: "Counting what crosses the boundary".into(), url: "/briefs/boundary/".into(), kind: "Brief".into(), ..Teaser::default() },
        ],
    }
}
