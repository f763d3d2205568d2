//! Samples of what lies ahead: wedges, budgets, costs.

use super::samples::{chart, dec, edina, measured, point, target};
use crate::plan::view::chart::{
    Abatement, Ahead, Block, Budget, Chart, Course, History, Law, Measure, Moment, Outlook, Point, Shape,
    Standing, Used, Wedge,
};
use crate::quantity::{Dec, Year};

/// Actions that begin after 2022, each with what it saves a year at full effect, ten years later.
fn outlook(level: i64, until: i32, actions: &[(&str, i64)]) -> Outlook {
    let years = || 2022..=until;
    let saved = |year: i32, full: i64| full * i64::from((year - 2022).min(10)) / 10;
    let wedge = |(name, full): &(&str, i64)| Wedge {
        name: (*name).into(),
        saved: years().map(|year| point(year, saved(year, *full))).collect(),
    };
    Outlook {
        without: years().map(|year| point(year, level + i64::from(year - 2022) * level / 400)).collect(),
        wedges: actions.iter().map(wedge).collect(),
    }
}

fn law(from: i64, until: i32) -> Law {
    let points: Vec<Point> =
        (2022..=until).map(|year| point(year, from * i64::from(2062 - year) / 40)).collect();
    Law { name: "halving every decade".into(), points }
}

const FIVE: [(&str, i64); 5] = [
    ("Heat network for the centre", 84_000),
    ("Insulation of six thousand homes", 61_000),
    ("Community solar on school roofs", 32_000),
    ("Bus lanes", 9_400),
    ("Leak repair", 900),
];

/// Histories with wedges: in the margin, inside the frame, many, one, none, negative, with forty years before.
pub fn outlooks() -> Vec<Chart> {
    let made = |title: &str, history| chart(title, Shape::History(history));
    let until = |year: i32| {
        let base = edina();
        let trend = vec![point(2022, 745168), point(year, 420_000)];
        History { outlook: outlook(745_168, year, &FIVE), trend, laws: vec![law(745_168, year)], ..base }
    };
    let mut far = until(2050);
    far.targets.push(target("net zero", 2050, 97_000, -90));
    far.targets.push(target("2035 target, per person", 2035, 402_000, -58));
    far.required.push(point(2050, 97_000));
    let many: Vec<(String, i64)> =
        (1..=14).map(|number| (format!("Action number {number} of the plan"), number * 4_200)).collect();
    let many: Vec<(&str, i64)> = many.iter().map(|(name, full)| (name.as_str(), *full)).collect();
    let small = outlook(745_168, 2030, &[("Bus lanes", 640), ("Leak repair", 90), ("Bins", 20)]);
    let forty = (1983..2023).filter(|year| !matches!(year, 1990..=1994));
    let forty = forty.map(|year| measured(year, 1_100_000 - i64::from(year - 1983) * 9_100));
    let below = vec![
        Wedge {
            name: "Forests".into(),
            saved: (2022..=2040).map(|y| point(y, i64::from(y - 2022) * 9_000)).collect(),
        },
        Wedge {
            name: "Peat".into(),
            saved: (2022..=2040).map(|y| point(y, i64::from(y - 2022) * 4_000)).collect(),
        },
    ];
    let sink = Outlook { without: (2022..=2040).map(|year| point(year, 60_000)).collect(), wedges: below };
    vec![
        made("Five actions until the target", until(2030)),
        made("Five actions until 2050, three targets", far),
        made("The forecast ends before the last target", {
            let mut early = until(2030);
            early.targets.push(target("net zero", 2050, 97_000, -90));
            early
        }),
        made("Fourteen actions", History { outlook: outlook(745_168, 2040, &many), ..edina() }),
        made("Actions too small to see", History { outlook: small, ..edina() }),
        made("A forecast without actions", History { outlook: outlook(745_168, 2035, &[]), ..edina() }),
        made(
            "Forty years with a gap, and five actions",
            History { measured: forty.collect(), ..until(2040) },
        ),
        made(
            "Below zero with two actions",
            History {
                measured: vec![measured(2018, 92_000), measured(2020, 71_000), measured(2022, 60_000)],
                outlook: sink,
                ..History::default()
            },
        ),
    ]
}

fn year(number: i32) -> Year {
    Year::new(number).expect("a year")
}

fn moment(at: &str, words: &str, value: i64) -> Moment {
    Moment { at: dec(at), day: at.into(), words: words.into(), value: Dec::from(value) }
}

fn ahead(course: Course, name: &str, note: &str, moments: Vec<Moment>) -> Ahead {
    let ends = matches!(course, Course::Rate | Course::Trend);
    Ahead { course, name: name.into(), note: note.into(), moments, ends }
}

fn used(last_measured: i32) -> Vec<Used> {
    let sums = [0, 521, 1061, 1603, 2121, 2624, 3112];
    let standing = |year| if year > last_measured { Standing::Projected } else { Standing::Measured };
    let years = (2020..).zip(sums).map(|(number, kilotonnes)| Used {
        moment: Moment::new_year(year(number), Dec::from(kilotonnes * 1000_i64)),
        standing: standing(number - 1),
    });
    let now = Used { moment: moment("2026.9", "24 November 2026", 3_537_000), standing: Standing::Projected };
    years.chain([now]).collect()
}

/// Budgets: a few years left, many, none, and one that the trend never uses up.
pub fn budgets() -> Vec<Chart> {
    let now = || moment("2026.9", "24 November 2026", 3_537_000);
    let path = |values: &[(i32, i64)]| -> Vec<Moment> {
        let later = values.iter().map(|(number, value)| Moment::new_year(year(*number), Dec::from(*value)));
        std::iter::once(now()).chain(later).collect()
    };
    let few = Budget {
        share: Dec::from(4_400_000_i64),
        used: used(2023),
        ahead: vec![
            ahead(
                Course::Rate,
                "at today’s rate",
                "spent in September 2028",
                vec![now(), moment("2028.72", "20 September 2028", 4_400_000)],
            ),
            ahead(
                Course::Trend,
                "on today’s trend",
                "spent in November 2028",
                vec![now(), moment("2028.85", "5 November 2028", 4_400_000)],
            ),
            ahead(
                Course::Linear,
                "in a straight line",
                "zero in July 2030",
                path(&[
                    (2027, 3_584_000),
                    (2028, 3_960_000),
                    (2029, 4_220_000),
                    (2030, 4_370_000),
                    (2031, 4_400_000),
                    (2032, 4_400_000),
                ]),
            ),
            ahead(
                Course::Exponential,
                "by one rate",
                "42 % less every year",
                path(&[
                    (2027, 3_583_000),
                    (2028, 3_930_000),
                    (2029, 4_128_000),
                    (2030, 4_243_000),
                    (2031, 4_309_000),
                    (2032, 4_348_000),
                ]),
            ),
        ],
    };
    let long = Budget {
        share: Dec::from(9_000_000_i64),
        ahead: vec![
            ahead(
                Course::Rate,
                "at today’s rate",
                "spent in July 2038",
                vec![now(), moment("2038.5", "1 July 2038", 9_000_000)],
            ),
            Ahead {
                ends: false,
                ..ahead(
                    Course::Trend,
                    "on today’s trend",
                    "it lasts",
                    path(&[(2030, 4_900_000), (2040, 7_600_000), (2050, 8_200_000)]),
                )
            },
        ],
        ..few.clone()
    };
    let spent = Budget { share: Dec::from(2_500_000_i64), ahead: Vec::new(), used: used(2022) };
    let first = Budget { used: used(2020)[..1].to_vec(), ahead: Vec::new(), share: Dec::from(100_000_i64) };
    let made = |title: &str, budget| chart(title, Shape::Budget(budget));
    vec![
        made("At today’s rate the budget is spent in September 2028", few),
        made("On today’s trend the budget lasts", long),
        made("The budget was spent in October 2024", spent),
        made("A budget that begins today", first),
        made("A budget of nothing", Budget::default()),
    ]
}

pub fn abatement(blocks: Vec<Block>) -> Abatement {
    Abatement {
        of: "Action".into(),
        saves: "Saves a year".into(),
        across: Measure::tonnes("CO₂e a year"),
        blocks,
    }
}

/// Costs: a few, with some that pay for themselves; forty; one; all of them paying.
pub fn costs() -> Vec<Chart> {
    let blocks = |rows: &[(&str, i64, &str)]| {
        let block = |(name, saved, cost): &(&str, i64, &str)| Block {
            name: (*name).into(),
            saved: Dec::from(*saved),
            cost: dec(cost),
        };
        abatement(rows.iter().map(block).collect())
    };
    let made = |title: &str, abatement| Chart {
        measure: Measure::plain("USD per tonne", "USD"),
        ..chart(title, Shape::Abatement(abatement))
    };
    let few = [
        ("Street lights with LEDs", 2_400, "-41.5"),
        ("Wind power for the city’s buildings", 21_000, "-6.2"),
        ("Community solar on school roofs", 12_000, "13.5"),
        ("Heat network for the centre", 34_000, "52.1"),
        ("Food waste bins for every home", 1_500, "22.4"),
        ("Bus lanes on four main streets", 6_400, "48"),
        ("Insulation of six thousand homes", 26_000, "44.2"),
    ];
    let forty: Vec<(String, i64, String)> = (0..40)
        .map(|index| {
            (format!("Action number {index}"), 500 + index * 97 % 3000, format!("{}", index * 37 % 190 - 60))
        })
        .collect();
    let forty: Vec<(&str, i64, &str)> =
        forty.iter().map(|(name, saved, cost)| (name.as_str(), *saved, cost.as_str())).collect();
    vec![
        made("Two of seven actions pay for themselves", blocks(&few)),
        made("Forty actions", blocks(&forty)),
        made("One action", blocks(&few[3..4])),
        made("All pay for themselves", blocks(&few[..2])),
        made("Free of cost", blocks(&[("A rule", 500, "0"), ("Another rule", 900, "0")])),
    ]
}
