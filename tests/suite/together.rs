//! Members together: what the pages show of regions, comparisons and similar members.

use milepost::account::PeerClass;
use milepost::quantity::Dec;
use proptest::prelude::*;

use crate::project::{Project, changed};

/// The published trap: tonnes by people are 4.514, the sum of the three figures a head would be 13.32.
const COUNCILS: &str = "
--- data/members/one.yaml
{name: One, country: GB, headline: reported, population: {2018: 302820}}
--- data/members/one/inventories/2018.yaml
{year: 2018, lines: [{ref: total, emissions: {CO2: 1205.3 kt}}]}
--- data/members/two.yaml
{name: Two, country: GB, headline: reported, population: {2018: 207913}}
--- data/members/two/inventories/2018.yaml
{year: 2018, lines: [{ref: total, emissions: {CO2: 825.3 kt}}]}
--- data/members/three.yaml
{name: Three, country: GB, headline: reported, population: {2018: 322434}}
--- data/members/three/inventories/2018.yaml
{year: 2018, lines: [{ref: total, emissions: {CO2: 1730.4 kt}}]}
--- data/members/within.yaml
{name: Within, country: GB, headline: reported, part_of: [one], population: {2018: 100000}}
--- data/members/within/inventories/2018.yaml
{year: 2018, lines: [{ref: total, emissions: {CO2: 500 kt}}]}
--- data/members/silent.yaml
{name: Silent, country: GB, headline: reported, population: {2018: 166833}}
--- data/regions/councils.yaml
name: Councils
members: [one, two, three, within, silent]
total: reported
";

#[test]
fn a_region_page_divides_all_tonnes_by_all_people() {
    let mut project = Project::new().with(COUNCILS);
    project.build();
    for path in ["regions/councils/index.html", "regions/gb/index.html"] {
        let page = project.page(path);
        assert!(page.contains("<data value=\"4.514"), "{path}");
        assert!(!page.contains("value=\"13.3"), "{path}");
        // The one inside another is in no sum, and the silent one is not left out of the count.
        assert!(page.contains("3 of 4 members reported 2018, 83\u{a0}% of the people"), "{path}");
        assert!(page.contains("<data value=\"3761000\">"), "{path}");
    }
    let table = project.page("data/regions.csv");
    assert!(
        table.contains("region,councils,Councils,reported,2018,3,4,83.3167,3761000,833167,4.514"),
        "{table}"
    );
}

#[test]
fn a_city_of_its_own_has_no_network() {
    let mut project = Project::new();
    project.edit("data/network.yaml", "kind: network", "kind: city, member: edina");
    project.write("content/network.md", "---\ntitle: Our pipes\n---\nText.\n");
    let pages = project.build().tree();
    // It is a page like any other here, and nothing leads to it.
    assert_eq!(project.told(), ["E0548 content/network.md:1:1"]);
    assert!(!pages.keys().any(|path| path.starts_with("regions/")));
    assert!(project.page("network/index.html").contains("Our pipes"));
    project.edit("data/network.yaml", "kind: city, member: edina", "kind: network").build_clean();
    let page = project.page("network/index.html");
    assert!(page.contains("Our pipes") && page.contains("Who reported"));
}

#[test]
fn a_part_of_a_country_cannot_leave_the_folder_of_regions() {
    let mut project = Project::new();
    for (id, part) in [("a", "'../../x'"), ("b", "'../../x'"), ("c", "'..'"), ("d", "'..'"), ("e", "US-MN")] {
        project.write(
            &format!("data/members/{id}.yaml"),
            format!("name: {id}\ncountry: US\nsubdivision: {part}\n"),
        );
    }
    let pages = project.build_clean().tree();
    let regions: Vec<&str> =
        pages.keys().filter(|path| path.starts_with("regions/")).map(String::as_str).collect();
    assert_eq!(regions, ["regions/index.html", "regions/us/index.html", "regions/x/index.html"]);
}

/// Towns of these tonnes a head, the first with an action and a plan; each of them is a hundred people apart.
fn towns(per_head: &[(u32, u32)]) -> Project {
    let mut project = Project::new();
    for (index, (then, now)) in per_head.iter().enumerate() {
        let people = 20_000 + 100 * index;
        let actions = match index {
            0 => {
                "actions: [{id: heat, title: Heat from the river, status: started, start: 2018, reduction: 900 t/yr}]\n\
                  plans: [{kind: energy, title: Energy plan, adopted: 2017-05-01, url: \"https://example.org/plan\"}]\n"
            }
            _ => "",
        };
        let head = format!("name: Town {index}\ncountry: US\npopulation: {{2017: {people}}}\n{actions}");
        project.write(&format!("data/members/t{index:03}/member.yaml"), head);
        for (year, tonnes) in [(2015, then), (2016, then), (2017, now)] {
            let tonnes = *tonnes as usize * people / 10;
            let line = format!("{{ref: I.1.1, emissions: {{CO2: {tonnes} t}}}}");
            let path = format!("data/members/t{index:03}/inventories/{year}.yaml");
            project.write(&path, format!("year: {year}\nlines: [{line}]\n"));
        }
    }
    project
}

#[test]
fn a_profile_tells_who_is_similar_and_what_they_did() {
    let mut project = towns(&[(50, 40), (90, 80), (95, 85), (70, 99), (60, 61)]);
    project.build();
    let page = project.page("members/t001/index.html");
    assert!(page.contains("Members like Town 1 that emit less per person"));
    assert!(page.contains("<a href=\"/members/t000/#_actions\">Heat from the river</a>"));
    assert!(page.contains("since 2018, 900 t CO<sub>2</sub>e a year less"));
    assert!(page.contains("<a href=\"https://example.org/plan\">Energy plan</a>"));
    assert!(page.contains("Among the 2 whose emissions fall fastest, of 5 members of its size, since 2015."));
    // The one with the least has nobody to learn from here.
    assert!(!project.page("members/t000/index.html").contains("Members like"));
    // One that opted out is on no other page, and nobody is on its own.
    let opted = project.text("data/members/t000/member.yaml") + "comparable: false\n";
    project.write("data/members/t000/member.yaml", opted).build();
    assert!(!project.page("members/t001/index.html").contains("Town 0"));
    let network = project.page("network/index.html");
    assert_eq!(network.matches("Town 0").count(), 1, "in the list of its size");
    assert!(!project.page("members/t000/index.html").contains("members of its size"));
}

#[test]
fn a_small_change_of_one_leaves_the_pages_of_most_others() {
    let mut figures: Vec<(u32, u32)> = (0..40).map(|index| (90, 60 + index % 20)).collect();
    figures[39] = (90, 61);
    let mut project = towns(&figures);
    let before = {
        project.build();
        project.tree()
    };
    let path = "data/members/t039/inventories/2017.yaml";
    let text = project.text(path).replace("145790", "145795");
    assert_ne!(text, project.text(path));
    project.write(path, text).build();
    let changed = changed(&before, &project.tree());
    let profiles =
        changed.iter().filter(|path| path.starts_with("members/t") && path.matches('/').count() == 2);
    // Its own, and the few that name it as similar.
    assert!(profiles.clone().count() <= 14, "{:?}", profiles.collect::<Vec<_>>());
}

fn check_class(class: &PeerClass) {
    let fastest: Vec<Dec> = class.fastest.iter().map(|(_, rate)| *rate).collect();
    assert!(fastest.len() * 2 <= class.ranked && fastest.len() <= 10, "{class:?}");
    assert!(fastest.iter().all(|rate| rate.is_negative()) && fastest.is_sorted());
    assert!(class.figures.iter().map(|figure| figure.per_head).is_sorted());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_named_for_being_slow(figures in prop::collection::vec((1u32..200, 1u32..200), 1..26)) {
        towns(&figures).computed(|_, built| {
            let accounts = built.accounts.unwrap();
            let rate = |index: &usize| accounts.members[*index].trend.as_ref()?.compound_annual_change_percent;
            for class in accounts.network.peers.iter().flat_map(|peers| &peers.classes) {
                check_class(class);
                let named: Vec<usize> = class.fastest.iter().map(|(index, _)| *index).collect();
                let others = class.figures.iter().map(|figure| figure.member).filter(|index| !named.contains(index));
                let best_other = others.filter_map(|index| rate(&index)).min();
                // Whoever is named is faster than everybody who is not.
                assert!(class.fastest.last().is_none_or(|(_, slowest)| best_other.is_none_or(|other| *slowest < other)));
            }
            let model = built.model.unwrap();
            for (index, similar) in (0..model.members.len()).map(|index| (index, accounts.similar(model, index))) {
                let own = accounts.newest_per_head(model, index);
                assert!(similar.len() <= 3 && similar.iter().all(|other| other.figure.member != index));
                assert!(similar.iter().all(|other| Some(other.figure.per_head) < own.map(|(_, value)| value)));
                assert!(similar.iter().map(|other| other.distance).is_sorted());
            }
        });
    }
}
