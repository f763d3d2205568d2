//! Targets, actions and a journey.

use super::{link, meter, number};
use crate::plan::view::{
    Action, ActionState, Journey, Source, Status, Step, StepState, Target, Term, TermWhen, Update,
};

pub(super) fn targets() -> Vec<Target> {
    let half = Target {
        id: "half-by-2030".into(),
        title: "50 % less by 2030 than in 2005".into(),
        kind: "Absolute reduction".into(),
        about: "BASIC".into(),
        year: "2030".into(),
        base_year: "2005".into(),
        goal: Some(number("485,197", "t CO₂e")),
        status: Status::OffTrack,
        judged_year: "2022".into(),
        terms: terms(),
        has_people: true,
        has_changes: true,
        gap: Some(number("+104,708", "t CO₂e")),
        gap_percent: Some(number("+16.3", "%")),
        achieved: Some(number("46", "%")),
        expected: Some(number("68", "%")),
        meter: Some(meter("46", Some("68"))),
        needed: "5.2 % less every year, or 32,496 tonnes less each year".into(),
        so_far: "Since 2013 it fell by 1.6 % a year.".into(),
        closing: "Without new action 790 thousand tonnes would be emitted in 2030, 305 thousand tonnes above the goal. The actions on file close 11 % of that gap.".into(),
        notes: vec!["This target is about BASIC; the figures of this page are BASIC+.".into()],
        adopted: "1 October 2019".into(),
        source: Some(Source {
            text: "Climate action plan, page 12".into(),
            url: "https://example.org/plan".into(),
        }),
        restated: Some(link(
            "The inventory of 2005 was restated 1 April 2023; BASIC was 961,000 t CO₂e before",
            "/members/edina/2005/#_restatements",
        )),
    };
    let zero = Target {
        id: "net-zero".into(),
        title: "Net zero by 2050".into(),
        kind: "Net zero, 10 % residual".into(),
        year: "2050".into(),
        status: Status::NoData,
        ..Target::default()
    };
    vec![half, zero]
}

fn terms() -> Vec<Term> {
    let term = |when, year: &str, [tonnes, person, change]: [&str; 3]| Term {
        when,
        year: year.into(),
        tonnes: Some(number(tonnes, "t CO₂e")),
        per_person: Some(number(person, "t CO₂e")),
        change: (!change.is_empty()).then(|| number(change, "%")),
        ..Term::default()
    };
    let step = term(TermWhen::Step, "2025", ["582,236", "10.7", "−40"]);
    vec![
        term(TermWhen::Start, "2005", ["970,394", "20.7", ""]),
        term(TermWhen::Now, "2022", ["745,168", "13.7", "−23"]),
        term(TermWhen::Path, "2022", ["640,460", "11.8", "−34"]),
        Term { id: "target-net-zero".into(), status: Some(Status::NoData), ..step },
        term(TermWhen::Goal, "2030", ["485,197", "8.9", "−50"]),
    ]
}

pub(super) fn journey() -> Journey {
    let step = |title: &str, state, note: &str| Step {
        title: title.into(),
        state,
        note: note.into(),
        ..Step::default()
    };
    Journey {
        title: "Five Milestones".into(),
        url: "/journeys/five-milestones/".into(),
        steps: vec![
            step("Inventory and forecast", StepState::Done, "May 2012"),
            step("Target", StepState::Done, "October 2019"),
            step("Action plan", StepState::Next, "adopt the draft of 2025"),
            step("Implementation", StepState::Open, "Needs a plan first"),
            step("Monitoring", StepState::Open, ""),
        ],
    }
}

pub(super) fn actions() -> Vec<Action> {
    let solar = Action {
        id: "solar".into(),
        title: "Community solar on school roofs".into(),
        pathway: "Zero-emission energy".into(),
        sectors: vec!["Stationary energy".into()],
        state: ActionState::Started,
        start: "2022".into(),
        full_effect: "2028".into(),
        reduction: Some(number("12,000", "t CO₂e")),
        share_of_gap: Some(number("11", "%")),
        cost: "4.2 million US dollars".into(),
        sdgs: super::recognition::goals(),
        updates: vec![Update {
            on: "1 March 2024".into(),
            text: "The first three roofs are running.".into(),
        }],
    };
    let bus = Action { id: "bus".into(), title: "Electric buses on line 6".into(), ..Action::default() };
    vec![solar, bus]
}
