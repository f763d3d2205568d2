//! Pages of programmes, awards and journeys: an award has a page from the day on which it is announced and no other has
//! one, nobody is said to lack anything, and every figure leads to its line.

use proptest::prelude::*;

use milepost::quantity::Date;

use crate::project::Project;

const PROGRAMMES: &str = r#"
--- data/programmes/circle.yaml
title: Circle
what: For those who go ahead.
why: Good work should be seen.
how: Keep your data up to date.
given: yearly
given_by: the board
valid_for: 1 year
rounds:
  2021: {opens: 2021-01-15, closes: 2021-12-31, announced: 2022-03-01}
  2022: {closes: 2022-05-31, announced: 2022-07-01}
levels:
  - {id: one, title: One, what: Has begun, criteria: [{inventory: {}}]}
  - {id: two, title: Two, criteria: [{plan: {}}, {by_people: The board is convinced}]}
--- data/programmes/badges.yaml
title: Badges
given: yearly
badges:
  - {id: mentor, title: Mentor, criteria: [{by_people: Others say so}]}
  - {id: teller, title: Teller, criteria: [{by_people: Others say so}]}
--- data/frameworks/way.yaml
title: Way
what: Two steps.
show_rule: true
advisor: {name: The office, email: office@example.org}
steps:
  - {id: measure, title: Measure, evidence: [{inventory: {}}], resources: [{title: A guide, url: "https://example.org/guide"}]}
  - {id: plan, title: Plan, evidence: [{plan: {}}]}
"#;

/// The small network with programmes and these awards of Edina.
fn awarded(awards: &str) -> Project {
    let mut project = Project::new().with(PROGRAMMES);
    let member = project.text("data/members/edina/member.yaml");
    project.write("data/members/edina/member.yaml", format!("{}\nawards: {awards}\n", member.trim_end()));
    project
}

/// Builds where the rule does not show what people saw, and nothing else is told.
fn build_told_of_the_rule(project: &mut Project) {
    let told = project.build().told();
    assert!(!told.is_empty() && told.iter().all(|fault| fault.starts_with("E0480 ")), "{told:?}");
}

fn awards_pages(project: &Project) -> Vec<String> {
    let pages = project.tree().into_keys();
    pages.filter(|path| path.contains("/awards/") && path.ends_with("index.html")).collect()
}

#[test]
fn an_award_can_be_followed_to_the_line_that_earned_it() {
    let mut project =
        awarded("[{programme: circle, level: two, year: 2021, citation: \"For <b>all</b> of it\"}]");
    build_told_of_the_rule(&mut project);
    let page = project.page("members/edina/awards/circle-2021/index.html");
    assert!(page.contains("For &lt;b&gt;all&lt;/b&gt; of it"), "{page}");
    assert!(page.contains("Given by the board") && page.contains("until 31 December 2022"), "{page}");
    // What the data show, with its inventory and its line; the plan that they do not show is not spoken of.
    assert!(page.contains("href=\"/members/edina/2020/#_lines\""), "{page}");
    assert!(page.contains("<code>data/members/edina/inventories/2020.yaml:1</code>"), "{page}");
    assert!(!page.contains("plan") && !page.contains("not met"), "{page}");
    let line = project.text("data/members/edina/member.yaml").lines().count();
    assert!(page.contains(&format!("<code>data/members/edina/member.yaml:{line}</code>")), "{page}");
    assert!(page.contains("href=\"/programmes/circle/2021/\""));
    let profile = project.page("members/edina/index.html");
    assert!(profile.contains("href=\"/members/edina/awards/circle-2021/\""));
    assert!(profile.contains("src=\"/members/edina/awards/circle-2021/crest.svg\""));
    let roll = project.page("programmes/circle/2021/index.html");
    assert!(roll.contains("href=\"/members/edina/awards/circle-2021/\""));
    for svg in ["programmes/circle/crest-two.svg", "programmes/circle/crest-two-dark.svg"] {
        assert!(project.page(svg).starts_with("<svg"), "{svg}");
    }
    assert!(project.page("members/edina/badge-circle.svg").contains("Two 2021"));
}

#[test]
fn a_programme_says_what_it_asks_for_and_when() {
    let mut project = awarded("[{programme: circle, level: one, year: 2021}]");
    project.build_clean();
    let page = project.page("programmes/circle/index.html");
    for text in ["Good work should be seen.", "A community inventory", "15 January 2021", "1 July 2022"] {
        assert!(page.contains(text), "{text}: {page}");
    }
    let all = project.page("programmes/index.html");
    assert!(all.contains("1 member<") && all.contains("href=\"/programmes/circle/\""), "{all}");
    assert!(project.page("index.html").contains(">Recognition</a>"));
    assert_eq!(awards_pages(&project), ["members/edina/awards/circle-2021/index.html"]);
}

#[test]
fn nothing_is_out_before_its_day() {
    let mut project = awarded("[{programme: circle, level: two, year: 2022, citation: A secret}]");
    let story = "---\ntitle: The circle of 2022\n---\nEdina is in it, a secret.\n";
    project.write("content/recognition/circle/2022.md", story);
    build_told_of_the_rule(&mut project);
    for (path, bytes) in project.tree() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains("secret") && !path.contains("2022"), "{path}");
    }
    assert!(
        !project.page("index.html").contains(">Recognition</a>"),
        "no award is out, so nothing leads there"
    );
    project.today = Date::parse("2022-07-01").unwrap();
    build_told_of_the_rule(&mut project);
    assert!(project.page("programmes/circle/2022/index.html").contains("Edina is in it, a secret."));
    assert!(project.page("members/edina/awards/circle-2022/index.html").contains("A secret"));
}

#[test]
fn two_badges_of_a_year_have_pages_of_their_own() {
    let mut project = awarded(
        "[{programme: badges, level: mentor, year: 2021}, {programme: badges, level: teller, year: 2021}, {programme: badges, level: teller, year: 2021}]",
    );
    project.build_clean();
    assert_eq!(
        awards_pages(&project),
        [
            "members/edina/awards/badges-2021-mentor/index.html",
            "members/edina/awards/badges-2021-teller/index.html"
        ]
    );
    let page = project.page("members/edina/awards/badges-2021-mentor/index.html");
    assert!(page.contains("given for what people saw"), "{page}");
}

#[test]
fn a_journey_shows_how_far_members_have_come_and_who_helps() {
    let mut project = awarded("[]");
    project.build_clean();
    let page = project.page("journeys/way/index.html");
    let (first, second) = page.split_once("id=\"step-plan\"").unwrap();
    assert!(
        first.contains("href=\"/members/edina/\"") && first.contains("mailto:office@example.org"),
        "{first}"
    );
    assert!(first.contains("https://example.org/guide") && !second.contains("/members/edina/"), "{second}");
    assert!(project.page("journeys/index.html").contains("href=\"/journeys/way/#step-measure\""));
    let profile = project.page("members/edina/index.html");
    assert!(profile.contains("href=\"/journeys/way/\"") && profile.contains("/members/edina/2020/#_lines"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// An award page for each award that is announced, and no other; no member that has none is named by a programme.
    #[test]
    fn pages_are_of_awards_that_are_out(given in proptest::collection::btree_map(2019..2024i32, 0..2usize, 0..4)) {
        let levels = ["one", "two"];
        let items: Vec<String> = given
            .iter()
            .map(|(year, level)| format!("{{programme: circle, level: {}, year: {year}}}", levels[*level]))
            .collect();
        let mut project = awarded(&format!("[{}]", items.join(", ")));
        project.build();
        // The round of 2022 is announced after the day of the test; all others are out.
        let out = given.keys().filter(|year| **year != 2022);
        let expected: Vec<String> =
            out.clone().map(|year| format!("members/edina/awards/circle-{year}/index.html")).collect();
        prop_assert_eq!(awards_pages(&project), expected);
        let rolls = project.tree().into_keys().filter(|path| path.starts_with("programmes/circle/2") && path.ends_with("html") && !path.contains("press"));
        prop_assert_eq!(rolls.count(), out.count());
        for path in project.tree().into_keys().filter(|path| path.starts_with("programmes/") && path.ends_with(".html")) {
            let page = project.page(&path);
            for other in ["saint paul", "not met", "missing", "fail"] {
                prop_assert!(!page.to_lowercase().contains(other), "{path} says {other}");
            }
        }
    }
}
