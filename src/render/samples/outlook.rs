//! What actions come to, a budget that is nearly spent and one that nobody can tell, and costs. Made up.

use super::charts::chart;
use super::number;
use crate::plan::view::chart::{
    Abatement, Ahead, Block, Budget, Chart, Course, Measure, Moment, Shape, Standing, Used,
};
use crate::plan::view::{ActionState, BudgetFacts, Closing, ClosingRow, Source};
use crate::quantity::{Dec, Year};

fn new_year(number: i32, tonnes: i64) -> Moment {
    Moment::new_year(Year::new(number).expect("a year"), Dec::from(tonnes))
}

pub(super) fn budget() -> Chart {
    let used = [(2020, 0), (2021, 690_000), (2022, 1_430_000), (2023, 2_175_000), (2024, 2_890_000)];
    let used = used.map(|(year, tonnes)| Used {
        moment: new_year(year, tonnes),
        standing: if year > 2023 { Standing::Projected } else { Standing::Measured },
    });
    let line = |course, name: &str, note: &str, moments: &[(i32, i64)]| Ahead {
        course,
        name: name.into(),
        note: note.into(),
        moments: moments.iter().map(|(year, tonnes)| new_year(*year, *tonnes)).collect(),
        ends: course == Course::Rate,
    };
    let rate = [(2024, 2_890_000), (2025, 3_605_000), (2026, 4_320_000)];
    let keeping = [(2024, 2_890_000), (2025, 3_500_000), (2026, 4_040_000), (2028, 4_300_000)];
    let ahead = vec![
        line(Course::Rate, "at today’s rate", "spent in January 2026", &rate),
        line(Course::Linear, "straight fall", "zero by January 2028", &keeping),
    ];
    let shape = Budget { share: Dec::from(4_320_000i64), used: used.to_vec(), ahead };
    let title = "At today’s rate the budget is spent in January 2026";
    chart(title, "A share by people. BASIC emissions since 2020, added up.", Shape::Budget(shape))
}

pub(super) fn budgets() -> Vec<BudgetFacts> {
    let told = BudgetFacts {
        id: "state".into(),
        title: "Edina’s share of the state’s budget".into(),
        sentences: vec!["It is shared by the people of 2020, 0.9 % of all.".into()],
        share: Some(number("4.32", "Mt CO₂e")),
        spent: Some(number("2.89", "Mt CO₂e")),
        spent_percent: Some(number("67", "%")),
        left: Some(number("1.43", "Mt CO₂e")),
        by: "1 January 2024".into(),
        at_todays_rate: "January 2026".into(),
        along_trend: "it lasts".into(),
        linear: "zero by January 2028".into(),
        exponential: "39 % less every year".into(),
        source: Some(Source { text: "State council".into(), url: "https://example.org/budget".into() }),
    };
    let spent = BudgetFacts {
        id: "spent".into(),
        title: "A smaller one".into(),
        left: Some(number("−10.2", "kt CO₂e")),
        ..BudgetFacts::default()
    };
    let unknown = BudgetFacts {
        id: "unknown".into(),
        title: "One of methane alone".into(),
        sentences: vec![
            "What is spent cannot be told: no inventory tells the gases that the budget is of.".into(),
        ],
        ..BudgetFacts::default()
    };
    vec![told, spent, unknown]
}

pub(super) fn abatement() -> Chart {
    let block = |(name, saved, cost): (&str, i64, i64)| Block {
        name: name.into(),
        saved: Dec::from(saved),
        cost: Dec::from(cost),
    };
    let rows = [("Street lights", 2_400, -40), ("Solar roofs", 12_000, 14), ("Heat network", 34_000, 52)];
    let shape = Abatement {
        of: "Action".into(),
        saves: "Saves".into(),
        across: Measure::tonnes("CO₂e a year"),
        blocks: rows.map(block).to_vec(),
    };
    let drawn = chart("1 of 3 actions pays for itself", "In USD until 2050.", Shape::Abatement(shape));
    Chart { measure: Measure::plain("USD per tonne", "USD"), ..drawn }
}

pub(super) fn closing() -> Closing {
    let solar = ClosingRow {
        id: "action-solar".into(),
        title: "Community solar on school roofs".into(),
        state: ActionState::Started,
        years: "2022–2028".into(),
        saves: Some(number("12,000", "t CO₂e")),
        share: Some(number("5.4", "%")),
        cost: "4.2 million USD".into(),
        cost_per_tonne: "14 USD".into(),
    };
    let bus = ClosingRow {
        id: "action-bus".into(),
        title: "Electric buses on line 6".into(),
        ..ClosingRow::default()
    };
    let all = ClosingRow { title: "All of them together".into(), id: String::new(), ..solar.clone() };
    Closing {
        sentence: "Without new action Edina would emit 708 thousand tonnes in 2030, 223 thousand more than its target \
                   allows. The actions on file close 5.4 % of that gap."
            .into(),
        year: "2030".into(),
        has_shares: true,
        has_costs: true,
        rows: vec![solar, bus],
        all: Some(all),
        not_counted: "Not counted, as without an amount: Electric buses on line 6.".into(),
        assumptions: "Climate plan".into(),
    }
}
