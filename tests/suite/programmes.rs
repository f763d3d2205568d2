//! What people read about programmes: the examples of the documentation, what `check` tells staff, and what the site keeps
//! to itself.

use std::path::Path;
use std::process::Command;

use milepost::diagnostic::Code;
use tempfile::TempDir;

use crate::project::Project;

/// The examples of the documentation that are whole files, each with its path.
fn examples() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/programmes.md");
    let text = std::fs::read_to_string(path).unwrap();
    let blocks = text.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let whole = |block: &str| {
        let path = block.lines().next()?.strip_prefix("# ")?;
        (!path.contains(' ')).then(|| (path.to_owned(), block.to_owned()))
    };
    blocks.filter_map(whole).collect()
}

#[test]
fn the_examples_of_the_documentation_build_as_they_stand() {
    let mut project = Project::new();
    let examples = examples();
    assert!(examples.len() >= 4, "{examples:?}");
    for (path, text) in &examples {
        project.write(path, text.as_bytes());
    }
    project.build_clean();
    let member = project.json("api/v1/members/edina.json");
    let judged = member.each("recognition");
    let of = |id: &str| judged.iter().find(|entry| entry.find("programme").as_deref() == Some(id)).unwrap();
    assert_eq!(of("our-circle").at("level"), "bronze");
    assert_eq!(of("our-circle").at("next.level"), "gold");
    assert_eq!(of("our-circle").at("criteria.1.place"), "data/members/edina/inventories/2020.yaml:1");
    assert_eq!(member.at("journeys.1.next.step"), "tell");
}

/// A circle with a level that one of the two members reaches.
fn circle() -> Project {
    let mut project = Project::new();
    project.write(
        "data/programmes/circle.yaml",
        "title: Circle\ngiven: yearly\nlevels:\n  - {id: one, title: One, criteria: [{target: {}}]}\n  - {id: two, title: Two, criteria: [{inventory: {}}, {plan: {}}]}\n",
    );
    project
}

/// What `check` prints about the site, in short.
fn checked(project: &Project) -> Vec<String> {
    let folder = TempDir::new().unwrap();
    project.put(folder.path());
    let output = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .args(["check", "--format", "short", "--jobs", "1"])
        .current_dir(folder.path())
        .env("SOURCE_DATE_EPOCH", "1654041600")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    text.lines().filter(|line| line.contains("[E04")).map(str::to_owned).collect()
}

#[test]
fn check_says_why_nobody_gets_a_level_and_the_build_does_not() {
    let mut project = circle();
    assert_eq!(
        checked(&project),
        [
            "data/programmes/circle.yaml:5:55: note[E0482]: nobody appears to meet `two` of `circle` for 2022: \
             2 of 2 members lack this: A plan that was adopted; `milepost explain MEMBER recognition` shows what a \
             member has of each criterion, and what it lacks"
        ]
    );
    project.build_clean();
}

#[test]
fn a_file_of_the_site_stands_instead_of_one_of_the_same_name_among_the_references() {
    let mut project = circle();
    let other = "title: Other\ngiven: yearly\nlevels: [{id: one, title: One, criteria: [{inventory: {}}]}]\n";
    project.write("data/reference/programmes/circle.yaml", other);
    project.build_clean();
    assert!(project.page("programmes/circle/index.html").contains("<h1>Circle</h1>"));
}

#[test]
fn check_names_who_was_given_nothing_once_others_were() {
    let mut project = circle();
    let member = project.text("data/members/saint-paul.yaml");
    let award = "awards: [{programme: circle, level: one, year: 2022}]\n";
    project.write("data/members/saint-paul.yaml", format!("{member}{award}"));
    let told = checked(&project);
    let named = |code: &str, word: &str| told.iter().any(|line| line.contains(code) && line.contains(word));
    assert!(named("E0481", "Edina"), "{told:#?}");
    assert!(named("E0480", "Saint Paul"), "{told:#?}");
}

#[test]
fn a_rule_is_published_only_where_the_programme_asks_for_it() {
    let mut project = circle();
    project.build_clean();
    assert!(project.json("api/v1/members/edina.json").each("recognition").is_empty());
    let network = project.json("api/v1/network.json");
    assert_eq!(network.find("programmes.circle.years.1.appears_to_meet.one"), None);
    project.edit("data/programmes/circle.yaml", "given: yearly\n", "given: yearly\nshow_rule: true\n");
    project.build_clean();
    assert_eq!(project.json("api/v1/members/edina.json").at("recognition.1.level"), "one");
    let network = project.json("api/v1/network.json");
    assert_eq!(network.at("programmes.circle.years.1.appears_to_meet.one"), "edina");
}

#[test]
fn an_award_that_the_rule_does_not_see_is_shown_without_a_word_of_it() {
    let mut project = circle();
    let member = project.text("data/members/saint-paul.yaml");
    let award = "awards: [{programme: circle, level: Two, year: 2022, citation: For its trees}]\n";
    project.write("data/members/saint-paul.yaml", format!("{member}{award}"));
    project.build();
    assert!(project.diagnostics().iter().all(|fault| fault.code == Code::AwardWithoutCriteria));
    let json = project.json("api/v1/members/saint-paul.json");
    assert_eq!(json.at("recognition.1.by"), "people");
    assert_eq!(json.at("recognition.1.level"), "two");
    assert_eq!(json.at("recognition.1.place"), "data/members/saint-paul.yaml:5");
    // Of its three criteria the data show the inventory alone.
    let criteria = json.each("recognition")[0].each("criteria");
    let met: Vec<String> = criteria.iter().map(|criterion| criterion.at("met")).collect();
    assert_eq!(met, ["true"]);
}

#[test]
fn an_award_is_not_shown_before_its_day_nor_called_valid_after_its_last() {
    let mut project = circle();
    project.edit(
        "data/programmes/circle.yaml",
        "given: yearly\n",
        "given: yearly\nshow_rule: true\nvalid_for: 1 year\nrounds: {2022: {announced: 2022-06-02}}\n",
    );
    project.edit(
        "data/programmes/circle.yaml",
        "[{target: {}}]",
        "[{target: {}}, {by_people: The jury chooses}]",
    );
    let member = project.text("data/members/edina/member.yaml");
    let award = "awards: [{programme: circle, level: one, year: 2020}, {programme: circle, level: one, year: 2022, citation: hush}]\n";
    project.write("data/members/edina/member.yaml", format!("{member}{award}"));
    project.build();
    let json = project.json("api/v1/members/edina.json");
    let secret = || project.tree().values().any(|bytes| String::from_utf8_lossy(bytes).contains("hush"));
    assert!(!secret(), "an award is known before its day");
    let years = |json: &crate::json::Json| -> Vec<String> {
        let given = json.each("recognition").into_iter().filter(|entry| entry.at("by") == "people");
        given.map(|entry| format!("{} {}", entry.at("year"), entry.at("holds"))).collect()
    };
    assert_eq!(years(&json), ["2020 false"]);
    assert_eq!(json.at("recognition.1.valid_until"), "2021-12-31");
    project.today = milepost::quantity::Date::parse("2022-06-02").unwrap();
    project.build();
    assert_eq!(years(&project.json("api/v1/members/edina.json")), ["2022 true", "2020 false"]);
}

#[test]
fn what_comes_later_changes_nothing_of_a_year_that_is_closed() {
    let mut project = Project::new();
    project.today = milepost::quantity::Date::parse("2023-06-01").unwrap();
    project.write(
        "data/programmes/circle.yaml",
        "title: Circle\ngiven: yearly\nshow_rule: true\nrounds: {2021: {closes: 2021-09-30}}\nlevels:\n  - id: one\n    title: One\n    criteria: [{inventory: {}}, {target: {reduction: 40%}}]\n  - id: two\n    title: Two\n    criteria:\n      - inventories: {at_least: 3}\n      - reduction: {of: 10%, since: previous}\n      - target: {status: achieved}\n      - plan: {}\n      - commitment: {name: A pledge}\n      - hazards: {}\n      - actions: {}\n      - journey: {framework: five-milestones, step: plan}\n      - by_people: The jury chooses\n",
    );
    let judged = |project: &mut Project| {
        project.build();
        let entries = project.json("api/v1/members/edina.json").each("recognition");
        let of_2021 = entries.into_iter().filter(|entry| entry.find("year").as_deref() == Some("2021"));
        let said = |entry: &crate::json::Json, key: &str| entry.find(key).unwrap_or_default();
        of_2021
            .map(|entry| {
                let criteria = entry.each("criteria").iter().fold(String::new(), |all, one| {
                    format!("{all}{} {}: {}\n", said(one, "met"), said(one, "text"), said(one, "evidence"))
                });
                format!("{}\n{criteria}{}", said(&entry, "level"), said(&entry, "next.missing"))
            })
            .collect::<Vec<String>>()
    };
    let before = judged(&mut project);
    assert_eq!(before.len(), 1);
    let member = project.text("data/members/edina/member.yaml").replace(
        "adopted: 2020-01-01}",
        "adopted: 2020-01-01}\n  - {id: later, type: absolute, base_year: 2019, year: 2025, reduction: 90%, adopted: 2021-10-01}",
    );
    let later = "plans: [{kind: mitigation, title: Plan, adopted: 2021-10-01}]\ncommitments: [{name: A pledge, on: 2021-10-01}]\nhazards: [{hazard: flood, assessed: 2021-10-01}]\nactions: [{id: a, title: A, status: started, start: 2022}]\njourneys: {five-milestones: {plan: 2021-10-01}}\nawards: [{programme: circle, level: two, year: 2022}]\n";
    project.write("data/members/edina/member.yaml", format!("{member}{later}"));
    for (year, published) in [("2018", "2021-10-01"), ("2021", "2022-05-01"), ("2022", "2023-05-01")] {
        let text = format!(
            "year: {year}\nprotocol: other\npublished: {published}\nlines: [{{ref: II.1.1, emissions: {{CO2: 90000 t}}}}]\n"
        );
        project.write(&format!("data/members/edina/inventories/{year}.yaml"), text);
    }
    assert_eq!(judged(&mut project), before);
    let now = project.json("api/v1/members/edina.json").each("recognition");
    let of_2023 = now.iter().find(|entry| entry.find("year").as_deref() == Some("2023")).unwrap();
    assert!(
        of_2023.each("criteria").iter().filter(|one| one.find("met").as_deref() == Some("true")).count() >= 8
    );
}

#[test]
fn text_can_be_read_on_the_colour_of_every_goal() {
    let project = Project::new();
    project.computed(|_, built| {
        let goals = &built.model.unwrap().sdgs;
        assert_eq!(goals.iter().map(|goal| goal.number).collect::<Vec<_>>(), (1..=17).collect::<Vec<_>>());
        for goal in goals {
            let light = |colour: milepost::model::Colour| {
                let [red, green, blue] = colour.0.map(|byte| {
                    let value = f64::from(byte) / 255.0;
                    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
                });
                0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
            };
            let (one, other) = (light(goal.colour), light(goal.text));
            let ratio = one.max(other) / one.min(other);
            assert!(ratio >= 4.5, "goal {} has {ratio:.2}", goal.number);
        }
    });
}
