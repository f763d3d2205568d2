//! Profiles: one with everything, one with nothing, one that takes up more than it emits, one made up.

use super::{change, head, link, meter, number, take_away};
use crate::plan::view::chart::{
    Chart, History, Measure, Measured, Numbers, Point, Sector, Sectors, Shape, Standing as Firmness,
    TargetMark, Words,
};
use crate::plan::view::{
    Action, ActionState, Award, Commitment, Dataset, Direction, Download, Hazard, InventoryRow, Journey,
    Latest, LeftOut, MemberView, PlanDocument, Population, Prose, Similar, Source, Spark, Standing, Status,
    Step, StepState, Target, Testimonial, Update, Verdict,
};
use crate::quantity::Dec;

/// Homes, business, transport and waste of Edina from 2005 on, t CO2e.
const EDINA: [[i64; 4]; 18] = [
    [272240, 418182, 249233, 30739],
    [250993, 387129, 253241, 30842],
    [258463, 414549, 264571, 30379],
    [260408, 406509, 259999, 26300],
    [250108, 384439, 254926, 25077],
    [238649, 368860, 256021, 25271],
    [239081, 358711, 251935, 24371],
    [214282, 339544, 258312, 24147],
    [237073, 346059, 256840, 23388],
    [240356, 343993, 251713, 24090],
    [207414, 318307, 261773, 23110],
    [199502, 298036, 273374, 24318],
    [198387, 295821, 271433, 25279],
    [223468, 306857, 277116, 25971],
    [204792, 272732, 275745, 27795],
    [186539, 232689, 242994, 27173],
    [197452, 247895, 264722, 28613],
    [192291, 242883, 283169, 26825],
];

fn years() -> impl Iterator<Item = (i32, [i64; 3])> {
    let sectors = |[homes, business, transport, waste]: [i64; 4]| [homes + business, transport, waste];
    (2005..).zip(EDINA.map(sectors))
}

fn measured(year: i32, value: i64) -> Measured {
    Measured { year, value: Dec::from(value), standing: Firmness::Measured }
}

fn chart(title: &str, subtitle: &str, shape: Shape) -> Chart {
    Chart {
        title: title.to_owned(),
        subtitle: subtitle.to_owned(),
        description:
            "Emissions fell from 970 to 745 thousand tonnes; the path asks for 640 thousand tonnes in 2022."
                .to_owned(),
        source: "Metropolitan Council, Twin Cities inventories (MIT)".to_owned(),
        measure: Measure::tonnes("CO₂e"),
        numbers: Numbers::default(),
        words: Words::default(),
        shape,
    }
}

pub(super) fn history() -> Chart {
    let point = |year, value: i64| Point { year, value: Dec::from(value) };
    let history = History {
        measured: years().map(|(year, parts)| measured(year, parts.iter().sum())).collect(),
        required: vec![point(2005, 970394), point(2030, 485197)],
        targets: vec![TargetMark {
            name: "2030 target".to_owned(),
            year: 2030,
            value: Dec::from(485197i64),
            change: Some(Dec::from(-50i64)),
        }],
        trend: vec![point(2022, 745168), point(2030, 623000)],
    };
    let subtitle = "Community-wide emissions a year, BASIC, city limits, AR5. The straight line is the path to the target; the dashed line continues the trend since 2013.";
    chart("Falling, but not as fast as the target asks", subtitle, Shape::History(history))
}

fn sectors() -> Chart {
    let names = ["Stationary energy", "Transport", "Waste"];
    let sector = |at: usize| Sector {
        name: names[at].to_owned(),
        colour: u8::try_from(at + 1).expect("there are six sectors"),
        years: years().map(|(year, parts)| measured(year, parts[at])).collect(),
    };
    let shape = Shape::Sectors(Sectors { sectors: (0..3).map(sector).collect() });
    chart(
        "Energy in buildings brought it down; transport grew",
        "Emissions by sector, BASIC, city limits, AR5.",
        shape,
    )
}

pub(super) fn spark() -> Option<Spark> {
    let values: Vec<(i32, f64)> =
        years().map(|(year, parts)| (year, parts.iter().sum::<i64>() as f64)).collect();
    Spark::through(&values)
}

fn latest() -> Latest {
    Latest {
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
        gap_direction: Direction::More,
        achieved: Some(number("46", "%")),
        expected: Some(number("68", "%")),
        meter: Some(meter("46", Some("68"))),
    }
}

fn targets() -> Vec<Target> {
    let half = Target {
        id: "half-by-2030".into(),
        title: "50 % less by 2030 than in 2005".into(),
        kind: "Absolute reduction".into(),
        about: "BASIC".into(),
        year: "2030".into(),
        base_year: "2005".into(),
        base: Some(number("970,394", "t CO₂e")),
        goal: Some(number("485,197", "t CO₂e")),
        status: Status::OffTrack,
        judged_year: "2022".into(),
        latest: Some(number("745,168", "t CO₂e")),
        required: Some(number("640,460", "t CO₂e")),
        gap: Some(number("+104,708", "t CO₂e")),
        gap_percent: Some(number("+16.3", "%")),
        achieved: Some(number("46", "%")),
        expected: Some(number("68", "%")),
        meter: Some(meter("46", Some("68"))),
        needed_annual: Some(number("−5.2", "%")),
        adopted: "1 October 2019".into(),
        source: Some(Source {
            text: "Climate action plan, page 12".into(),
            url: "https://example.org/plan".into(),
        }),
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

fn journey() -> Journey {
    let step = |title: &str, state, note: &str| Step { title: title.into(), state, note: note.into() };
    Journey {
        title: "Five Milestones".into(),
        steps: vec![
            step("Inventory and forecast", StepState::Done, "May 2012"),
            step("Target", StepState::Done, "October 2019"),
            step("Action plan", StepState::Next, "adopt the draft of 2025"),
            step("Implementation", StepState::Open, "Needs a plan first"),
            step("Monitoring", StepState::Open, ""),
        ],
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
    }
}

fn actions() -> Vec<Action> {
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
        sdgs: vec![7, 13],
        updates: vec![Update {
            on: "1 March 2024".into(),
            text: "The first three roofs are running.".into(),
        }],
    };
    let bus = Action { id: "bus".into(), title: "Electric buses on line 6".into(), ..Action::default() };
    vec![solar, bus]
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
        awards: vec![
            Award {
                programme: text("Leaders Circle"),
                level: text("Gold"),
                year: text("2024"),
                citation: text("Ten inventories in a row"),
                url: text("#_inventories"),
            },
            Award { programme: text("Ten-year reporting streak"), year: text("2016"), ..Award::default() },
        ],
        latest: Some(latest()),
        verdict: Some(verdict()),
        history: Some(history()),
        sectors: Some(sectors()),
        targets: targets(),
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
        }),
        similar: vec![Similar {
            name: text("Richfield"),
            url: text("/members/richfield/"),
            words: text("37,000 people; 9.1 t CO2e per person, 41 % less than in 2010"),
            did: text("Replaced the district's boilers"),
            source: None,
        }],
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
