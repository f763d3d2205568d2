//! The examples of the README are files of one site, and it builds without a word; and so do those of the pages
//! on tables, on regions, on content, on moving it, on themes and on what lies ahead.

use crate::project::Project;

/// Lays the files that a text shows over a site.
fn with_examples(mut project: Project, text: &str) -> Project {
    for block in text.split("\n```").filter(|block| block.contains(" file=")) {
        let (head, text) = block.split_once('\n').unwrap();
        let (_, path) = head.split_once(" file=").unwrap();
        project.write(path, format!("{text}\n"));
    }
    project
}

#[test]
fn the_examples_of_the_readme_build() {
    let mut project = with_examples(Project::of(""), include_str!("../../README.md"));
    assert!(project.files.len() >= 6, "{:?}", project.files.keys());
    project.build_clean();
    assert!(project.page("members/exampleton/index.html").contains("Exampleton"));
    assert!(project.page("about/index.html").contains("Our members publish"));
}

#[test]
fn the_example_of_a_table_builds() {
    let mut project = with_examples(Project::new(), include_str!("../../docs/tables.md"));
    assert!(project.files.contains_key("data/tables/places.csv"));
    project.build_clean();
    let county = project.json("api/v1/inventories/north-shire/2019.json");
    assert_eq!(county.find("totals.reported").as_deref(), Some("62250"));
    assert_eq!(county.find("per_capita").as_deref(), Some("4.98"));
    assert!(project.page("members/little-town/2019/index.html").contains("data/tables/shires.csv:3"));
}

#[test]
fn the_example_of_a_region_builds() {
    let text = include_str!("../../docs/regions-and-comparisons.md");
    let mut project = with_examples(Project::new(), text);
    project.build_clean();
    assert!(project.page("regions/lakes/index.html").contains("Towns on the lakes"));
}

#[test]
fn the_example_of_an_outline_builds() {
    let mut project = with_examples(Project::new(), include_str!("../../docs/maps.md"));
    project.build_clean();
    let page = project.page("regions/lakes/index.html");
    assert!(page.contains("class=\"map-region\""), "the region is drawn");
    assert!(page.contains("aria-label=\"Edina: "), "and its member is a link");
}

#[test]
fn the_example_of_what_lies_ahead_builds() {
    let mut project = with_examples(Project::new(), include_str!("../../docs/ahead.md"));
    for (year, tonnes) in [(2020, 60_000), (2021, 58_000)] {
        let lines = format!("  - {{ref: I.1.2, emissions: {{CO2: {tonnes} t}}, source: Utility}}\n");
        let path = format!("data/members/hilltop/inventories/{year}.yaml");
        project.write(&path, format!("year: {year}\nprotocol: other\ngwp: AR5\nlines:\n{lines}"));
    }
    project.build_clean();
    let page = project.page("members/hilltop/index.html");
    for words in ["Carbon budget of the county", "Street lights", "1 of 2 actions pays for itself"] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(project.json("api/v1/members/hilltop.json").at("budgets.1.share"), "360000");
}

#[test]
fn the_examples_of_content_build() {
    let mut project = with_examples(Project::new(), include_str!("../../docs/content.md"));
    project.edit(
        "data/network.yaml",
        "lints: {missing-references: allow}",
        "lints: {missing-references: allow, nobody-reaches-level: allow}
frameworks: [five-milestones, five-pathways]",
    );
    project.write(
        "data/members/hilltop.yaml",
        "name: Hilltop
kind: town
country: US
",
    );
    project.build_clean();
    let page = project.page("briefs/bus-lanes/index.html");
    assert!(page.contains("What bus lanes save") && page.contains("/members/hilltop/"));
    assert!(project.page("events/first-inventory/event.ics").contains("DTSTART:20220901T150000Z"));
    assert!(project.page("news/bus-lanes/index.html").contains("url=/briefs/bus-lanes/"));
}

#[test]
fn the_example_of_a_moved_post_builds() {
    let mut project = with_examples(Project::new(), include_str!("../../docs/moving.md"));
    project.build_clean();
    let page = project.page("briefs/2021-03-04-heat/index.html");
    assert!(page.contains("datetime=\"2021-03-04\"") && page.contains("<h2 id=\"measured\">"), "{page}");
    assert!(!page.contains("more --"), "{page}");
    assert!(project.page("2021/03/04/heat.html").contains("url=/briefs/2021-03-04-heat/"));
}

#[test]
fn the_example_of_a_theme_builds() {
    let mut project = with_examples(Project::new(), include_str!("../../docs/themes.md"));
    project.build_clean();
    let page = project.page("members/edina/index.html");
    assert!(page.contains("<p>Two Cities, Town Square 1</p>") && !page.contains("Built with Milepost"));
    let styles = project.tree().into_iter().find(|(path, _)| path.ends_with(".css")).unwrap().1;
    let styles = String::from_utf8(styles).unwrap();
    assert!(styles.contains("--brand:light-dark(#7A1F3D,") && styles.contains("--link:light-dark(#0B5A9C,"));
}

#[test]
fn the_examples_of_figures_and_of_markdown_build() {
    let mut project = with_examples(Project::new(), include_str!("../../docs/figures.md"));
    project = with_examples(project, include_str!("../../docs/markdown.md"));
    project.build_clean();
    let story = project.page("members/edina/index.html");
    assert!(story.contains(">2020</data></a> Edina emitted <a class=\"figure\""), "{story}");
    let about = project.page("about/index.html");
    for words in
        ["<nav class=\"contents\"", "“the office” – somebody", "<dt>CO<sub>2</sub>e</dt>", "alert-note"]
    {
        assert!(about.contains(words), "{words}");
    }
}
