//! What readers see of what lies ahead: the words and tables of forecasts, actions, budgets and costs.

use crate::project::Project;

/// Edina with a forecast that stays as 2020 was, and these actions.
fn edina(actions: &str) -> Project {
    let mut project = Project::new();
    let member = project.text("data/members/edina/member.yaml");
    let forecast = "forecast: {until: 2050, source: Nothing changes}\n";
    project.write("data/members/edina/member.yaml", format!("{member}{forecast}actions:\n{actions}"));
    project
}

fn page(project: &mut Project) -> String {
    project.build_clean().page("members/edina/index.html")
}

fn assert_says(page: &str, words: &[&str]) {
    for words in words {
        assert!(page.contains(words), "the page does not say `{words}`");
    }
}

const ACTIONS: &str =
    "  - {id: wind, title: Wind, start: 2021, full_effect: 2026, reduction: 20000 t/yr, cost: 3 million USD}
  - {id: buses, title: Buses, sectors: [II], start: 2022, reduction: 9000 t/yr, cost: -1 million USD}
  - {id: lamps, title: Lamps, sectors: [I], start: 2021, reduction: 100 t/yr, cost: 2000 EUR}
  - {id: talk, title: A talk, start: 2021}
  - {id: given-up, title: Given up, start: 2021, reduction: 5 t/yr, status: stopped}
";

/// 2020: 40,000 t of power, 60,000 + 8 × 28 t of transport and 900 × 28 t of waste: 125,424 t. Half of 2019's 148,280 t
/// are 74,140 t, which leaves 51,284 t; the actions save 29,100 t of them.
#[test]
fn a_profile_says_how_much_of_the_gap_actions_close() {
    let page = page(&mut edina(ACTIONS));
    assert_says(
        &page,
        &[
            "Without new action Edina would emit 125 thousand tonnes in 2030, 51.3 thousand tonnes more than its target for 2030 \
             allows. The actions on file save 29.1 thousand tonnes a year by then and close 57\u{a0}% of that gap.",
            "Not counted, as stopped, paused, or without a start or an amount: A talk and Given up.",
            "1 of 2 actions pays for itself",
            "Not shown: 1 action in EUR.",
            "without new action",
            "of the gap to the target",
        ],
    );
}

#[test]
fn without_a_forecast_the_newest_figure_stands_for_it() {
    let mut project = edina(ACTIONS);
    project.edit("data/members/edina/member.yaml", "forecast: {until: 2050, source: Nothing changes}\n", "");
    assert_says(
        &page(&mut project),
        &[
            "Edina emitted 125 thousand tonnes in 2020, 51.3 thousand tonnes more than its target for 2030 allows.",
        ],
    );
}

#[test]
fn actions_that_do_more_than_enough_close_all_of_the_gap() {
    let all = "  - {id: all, title: All, start: 2021, reduction: 90000 t/yr}\n";
    assert_says(&page(&mut edina(all)), &["a year by then: all of that gap."]);
}

#[test]
fn actions_without_an_amount_close_nothing_that_is_known() {
    let none = "  - {id: talk, title: A talk, start: 2021}\n";
    assert_says(&page(&mut edina(none)), &["No action on file says how much it saves, and from when."]);
}

fn with_budget(amount: &str) -> Project {
    let mut project = Project::new();
    let budget = format!(
        "title: A budget\namount: {amount}\nfrom: 2019-01-01\nshare: {{rule: equal, among: 1}}\nmembers: [edina]\nsource: The test\n"
    );
    project.write("data/budgets/a.yaml", budget);
    project
}

#[test]
fn a_budget_says_when_it_is_spent() {
    // 148,280 t and 125,424 t in the two measured years; every later year is as the last.
    let page = page(&mut with_budget("3 Mt"));
    assert_says(
        &page,
        &[
            "At today’s rate the budget is spent in September 2042",
            "are left.",
            "To spend in all",
            "It is just kept by a straight fall to zero by",
        ],
    );
    assert!(page.contains("id=\"_budget-t\""), "the budget has no chart");
}

#[test]
fn a_budget_that_is_spent_says_since_when() {
    let page = page(&mut with_budget("200 kt"));
    assert_says(&page, &["The budget was spent in May 2020", "Beyond it", "nothing is left"]);
    assert!(!page.contains("It is just kept by"));
}

#[test]
fn a_budget_that_nobody_can_tell_says_what_is_lacking() {
    let mut project = with_budget("200 kt");
    project.edit("data/budgets/a.yaml", "2019-01-01", "2015-01-01");
    let page = page(&mut project);
    assert_says(&page, &["Carbon budget", "nothing is known of the budget"]);
    assert!(!page.contains("id=\"_budget-t\""));
}

#[test]
fn a_network_that_asks_for_a_path_sees_it() {
    let mut project = Project::new();
    project.edit(
        "data/network.yaml",
        "headline: BASIC}",
        "headline: BASIC, paths: [{id: law, title: a tenth a year, rate: 10%, until: 2040, source: The law's source}]}",
    );
    for (number, tonnes) in [(2017, 170_000), (2018, 160_000)] {
        let path = format!("data/members/edina/inventories/{number}.yaml");
        let line = format!("{{ref: II.1.1, emissions: {{CO2: {tonnes} t}}, source: A model}}");
        project.write(&path, format!("year: {number}\nprotocol: other\ngwp: AR5\nlines:\n  - {line}\n"));
    }
    assert_says(
        &page(&mut project),
        &["a tenth a year", "Dashes and dots: 10\u{a0}% less every year", "class=\"law\""],
    );
}
