//! Profiles: one with everything, one with nothing, one that takes up more than it emits, one made up.

use super::charts::{history, sectors, spark, spread, why};
use super::outlook::{abatement, budget, budgets, closing};
use super::progress::{actions, journey, targets};
use super::{change, head, link, meter, number, take_away};
use crate::plan::view::{
    Award, BudgetLeft, Commitment, Dataset, Deed, Direction, Download, Hazard, InventoryRow, Latest, LeftOut,
    MemberView, PlanDocument, Population, Prose, Rule, Similar, Standing, Status, Target, Testimonial,
    Verdict,
};

fn latest() -> Latest {
    Latest {
        carbon_only: false,
        year: "2022".into(),
        url: "/members/edina/2022/".into(),
        total: Some(number("745", "kt CO₂e")),
        total_words: "745 thousand tonnes".into(),
        headline: "BASIC".into(),
        standing: Standing::Reported,
        change: Some(change("−23", "2005")),
        spark: spark(),
        per_person: Some(number("13.7", "t CO₂e")),
        population_year: String::new(),
        per_person_change: Some(change("−34", "2005")),
        per_person_spark: spark(),
        quality: Some(number("62", "%")),
        quality_meter: Some(meter("62", None)),
        age: String::new(),
    }
}

fn verdict() -> Verdict {
    Verdict {
        status: Status::OffTrack,
        aim: "halving emissions by 2030".into(),
        year: "2030".into(),
        gap_words: "105 thousand tonnes".into(),
        gap_percent: "16 %".into(),
        judged_year: "2022".into(),
        gap_direction: Direction::More,
        achieved: Some(number("46", "%")),
        expected: Some(number("68", "%")),
        meter: Some(meter("46", Some("68"))),
    }
}

fn row(year: i32, total: &str) -> InventoryRow {
    InventoryRow {
        year: year.to_string(),
        url: format!("/members/edina/{year}/"),
        total: (!total.is_empty()).then(|| number(total, "t CO₂e")),
        per_person: (!total.is_empty()).then(|| number("13.7", "t")),
        headline: "BASIC".into(),
        gwp: "AR5".into(),
        standing: if total.is_empty() { Standing::Missing } else { Standing::Reported },
        quality: (year > 2018).then(|| number("62", "%")),
        quality_meter: (year > 2018).then(|| meter("62", None)),
        left_out: vec![LeftOut {
            reference: "IV.1".into(),
            name: "Industrial processes".into(),
            key: "NE".into(),
            reason: "no data before 2021".into(),
        }],
        restated: if year == 2020 { "restated 1 April 2023".into() } else { String::new() },
    }
}

fn edina() -> MemberView {
    let text = |text: &str| text.to_owned();
    MemberView {
        page: head(
            "Edina",
            "/members/edina/",
            vec![link("Members", "/members/"), link("Minnesota", "/members/#g-us-mn")],
        ),
        id: text("edina"),
        name: text("Edina"),
        kind: text("City"),
        place: text("Minnesota, United States"),
        population: Some(Population { people: number("54,245", "people"), year: text("2022") }),
        joined: text("April 2008"),
        part_of: vec![link("Hennepin County", "/members/hennepin/")],
        inventories_words: text("18 inventories, 2005–2022"),
        press: Some(link("Press kit", "/members/edina/press/")),
        awards: vec![
            Award {
                programme: text("Leaders Circle"),
                level: text("Gold"),
                year: text("2024"),
                citation: text("Ten inventories in a row"),
                url: text("#_inventories"),
                crest: super::recognition::crest(),
                holds: true,
                embargo: text("1 December 2026"),
            },
            Award { programme: text("Ten-year reporting streak"), year: text("2016"), ..Award::default() },
        ],
        latest: Some(latest()),
        verdict: Some(verdict()),
        rule: Some(Rule {
            applied: text(
                "The path to 2030 asks for 640,460 t CO₂e in 2022. Edina emitted 745,168 t CO₂e, which is 16 % more.",
            ),
            deviating_above: String::new(),
            off_track_above: text("10 %"),
            stale_after: text("5 years"),
        }),
        budget_left: Some(BudgetLeft {
            title: text("Lakes State budget for 1.7 degrees"),
            years: Some(number("4.8", "years")),
            until: text("September 2028"),
            spent: Some(number("61", "%")),
            meter: Some(meter("61", None)),
            ..BudgetLeft::default()
        }),
        history: Some(history()),
        why: Some(why()),
        sectors: Some(sectors()),
        budget: Some(budget()),
        budgets: budgets(),
        abatement: Some(abatement()),
        closing: Some(closing()),
        targets: targets(),
        operations_targets: vec![Target { id: text("own"), ..targets().remove(1) }],
        actions: actions(),
        plans: vec![PlanDocument {
            title: text("Energy Action Plan"),
            kind: text("Mitigation plan"),
            adopted: text("5 November 2018"),
            url: text("https://example.org/eap"),
        }],
        commitments: vec![Commitment {
            name: text("Global Covenant of Mayors"),
            on: text("January 2016"),
            url: String::new(),
        }],
        hazards: vec![Hazard {
            hazard: text("River flood"),
            level: text("High"),
            trend: text("Rising"),
            horizon: text("2050"),
        }],
        journeys: vec![journey()],
        testimonials: vec![Testimonial {
            quote: text("We stopped arguing about the numbers and began arguing about the buses."),
            name: text("Ann Example"),
            role: text("Mayor"),
        }],
        inventories: vec![
            row(2022, "745,168"),
            row(2021, "738,682"),
            row(2020, "689,395"),
            row(2019, ""),
            row(2018, "833,412"),
        ],
        inventories_have_quality: true,
        story: Some(Prose {
            markdown: text(
                "# From coal to sun\n\nEdina began counting in 2005.[^a]\n\n## What comes next\n\nThe council will vote on *heat pumps* in spring; each saves about 3 t CO2e a year.\n\n[^a]: With the help of the Metropolitan Council.",
            ),
            folder: text("members"),
            ..Prose::default()
        }),
        similar: vec![Similar {
            name: text("Richfield"),
            url: text("/members/richfield/"),
            words: text("37,000 people; 9.1 t CO2e per person, 41 % less than in 2010"),
            deeds: vec![Deed {
                title: text("New boilers for the district"),
                note: text("started 2019, 3,100 t CO₂e a year"),
                url: text("/members/richfield/#_actions"),
            }],
            fell: text("Transportation: −31 thousand tonnes from 2015 to 2022"),
        }],
        similar_rule: text(
            "Of the members that count BASIC, those nearest in population that emit less per person.",
        ),
        spread: Some(spread()),
        fastest: text("Among the 4 whose emissions fall fastest, of 9 members of its size, since 2015."),
        take_away: take_away("Edina, community emissions 2005–2022"),
        dataset: Some(Dataset {
            name: text("Greenhouse-gas emissions of Edina, 2005–2022"),
            description: text(
                "Community-wide emissions by sector, scope and gas, with every line's working.",
            ),
            url: text("https://climate.example.org/members/edina/"),
            place: text("Edina, Minnesota, United States"),
            years: text("2005/2022"),
            publisher: text("Example Climate Network"),
            licence_url: text("https://creativecommons.org/licenses/by/4.0/"),
            downloads: vec![Download::default()],
        }),
        ..MemberView::default()
    }
}

/// A member with a long name and nothing else.
fn empty() -> MemberView {
    let name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch with Penmynydd";
    MemberView {
        page: head(name, "/members/llanfair/", vec![link("Members", "/members/")]),
        name: name.into(),
        kind: "Community".into(),
        place: "Wales, United Kingdom".into(),
        ..MemberView::default()
    }
}

/// A council whose forests take up more than it emits, with data that are too old.
fn highland() -> MemberView {
    let latest = Latest {
        total: Some(number("−128", "kt CO₂e")),
        total_words: "128 thousand tonnes".into(),
        headline: "Territorial".into(),
        standing: Standing::Incomplete,
        change: None,
        year: "2016".into(),
        per_person: Some(number("−0.6", "t CO₂e")),
        population_year: "2015".into(),
        per_person_change: None,
        per_person_spark: None,
        quality: None,
        quality_meter: None,
        age: "9 years".into(),
        ..latest()
    };
    MemberView {
        page: head("Highland", "/members/highland/", vec![link("Members", "/members/")]),
        name: "Highland".into(),
        kind: "Council".into(),
        place: "Scotland, United Kingdom".into(),
        latest: Some(latest),
        verdict: Some(Verdict {
            status: Status::TooOld,
            aim: "net zero by 2045".into(),
            year: "2045".into(),
            ..Verdict::default()
        }),
        inventories: vec![row(2016, "−128,220")],
        ..MemberView::default()
    }
}

fn made_up() -> MemberView {
    MemberView {
        page: head("Riverton", "/members/riverton/", vec![link("Members", "/members/")]),
        name: "Riverton".into(),
        kind: "Town".into(),
        place: "United States".into(),
        fictional: true,
        latest: Some(Latest { total: None, per_person: None, quality: None, ..latest() }),
        ..MemberView::default()
    }
}

pub(super) fn all() -> Vec<(&'static str, MemberView)> {
    vec![
        ("members/edina/index.html", edina()),
        ("members/llanfair/index.html", empty()),
        ("members/highland/index.html", highland()),
        ("members/riverton/index.html", made_up()),
    ]
}
