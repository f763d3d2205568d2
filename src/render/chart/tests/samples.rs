//! Charts to look at and to measure.

pub use super::ahead::abatement;
use super::ahead::{budgets, costs, outlooks};
use super::parts::{multiples, waterfalls};
use super::spread;
use crate::language::Numbers;
use crate::plan::view::chart::{
    Bar, Bars, Chart, History, Measure, Measured, Point, Sector, Sectors, Shape, Sparkline, Standing,
    TargetMark, Words,
};
use crate::quantity::Dec;

pub fn dec(text: &str) -> Dec {
    Dec::parse(text).expect("a sample is a number")
}

pub fn chart(title: &str, shape: Shape) -> Chart {
    Chart {
        title: title.into(),
        subtitle: "Community-wide emissions, city limits, AR5.".into(),
        description: "A sample.".into(),
        source: "Sample".into(),
        measure: Measure::tonnes("CO₂e"),
        numbers: Numbers::default(),
        words: Words::default(),
        shape,
    }
}

pub fn measured(year: i32, value: i64) -> Measured {
    Measured { year, value: Dec::from(value), standing: Standing::Measured }
}

pub fn point(year: i32, value: i64) -> Point {
    Point { year, value: Dec::from(value) }
}

pub fn target(name: &str, year: i32, value: i64, change: i64) -> TargetMark {
    TargetMark { name: name.into(), year, value: Dec::from(value), change: Some(Dec::from(change)) }
}

/// Edina, Minnesota, in tonnes from 2005 on (Metropolitan Council, MIT).
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

pub fn edina() -> History {
    let total = |(index, sectors): (usize, &[i64; 4])| measured(2005 + index as i32, sectors.iter().sum());
    History {
        measured: EDINA.iter().enumerate().map(total).collect(),
        required: vec![point(2005, 970394), point(2030, 485197)],
        targets: vec![target("Example target", 2030, 485197, -50)],
        trend: vec![point(2022, 745168), point(2030, 623000)],
        ..History::default()
    }
}

pub fn edina_sectors(names: [&str; 4]) -> Sectors {
    let sector = |(column, name): (usize, &&str)| Sector {
        name: (*name).into(),
        colour: column as u8 + 1,
        years: EDINA
            .iter()
            .enumerate()
            .map(|(row, year)| measured(2005 + row as i32, year[column]))
            .collect(),
    };
    Sectors { sectors: names.iter().enumerate().map(sector).collect() }
}

/// A history with no promises.
pub fn plain(values: &[(i32, i64)]) -> History {
    History {
        measured: values.iter().map(|(year, value)| measured(*year, *value)).collect(),
        ..History::default()
    }
}

/// Forty years of six sectors, the last a sink, and a year that is estimated.
pub fn forty_sectors() -> Sectors {
    let names = [
        "Stationary energy",
        "Transport",
        "Waste",
        "Industrial processes and product use",
        "Agriculture",
        "Forests and land use",
    ];
    let base = [5_200_000, 3_100_000, 420_000, 640_000, 90_000, -800_000];
    let years = (1984..2024).filter(|year| !matches!(year, 1991..=1993));
    let value = |index: usize, year: i32| base[index] * i64::from(130 - (year - 1984)) / 130;
    let sector = |(index, name): (usize, &&str)| Sector {
        name: (*name).into(),
        colour: index as u8 + 1,
        years: years
            .clone()
            .map(|year| Measured {
                standing: if year > 2021 { Standing::Estimated } else { Standing::Measured },
                ..measured(year, value(index, year) + i64::from(year % 7) * 20_000)
            })
            .collect(),
    };
    Sectors { sectors: names.iter().enumerate().map(sector).collect() }
}

pub fn bars(rows: &[(&str, &str)], here: usize) -> Bars {
    let bar = |(index, (name, value)): (usize, &(&str, &str))| Bar {
        name: (*name).into(),
        value: dec(value),
        standing: if index == 3 { Standing::Estimated } else { Standing::Measured },
        colour: None,
        here: index == here,
    };
    Bars { of: "Member".into(), bars: rows.iter().enumerate().map(bar).collect() }
}

fn many_targets() -> History {
    History {
        measured: (2008..=2023)
            .map(|year| measured(year, 8_400_000 - i64::from(year - 2008) * 150_000))
            .collect(),
        required: vec![
            point(1990, 9_800_000),
            point(2030, 4_900_000),
            point(2040, 1_960_000),
            point(2050, 0),
        ],
        targets: vec![
            target("2025 interim target of the energy plan", 2025, 6_500_000, -34),
            target("2030 target", 2030, 4_900_000, -50),
            target("2040 target", 2040, 1_960_000, -80),
            target("Net zero by the middle of the century", 2050, 0, -100),
        ],
        trend: vec![point(2023, 6_150_000), point(2050, 2_100_000)],
        ..History::default()
    }
}

fn unsure() -> History {
    let mut history = edina();
    history.measured.retain(|point| !matches!(point.year, 2006..=2009 | 2013));
    for point in &mut history.measured {
        point.standing = match point.year {
            2011 => Standing::Estimated,
            2021..=2022 => Standing::Incomplete,
            _ => Standing::Measured,
        };
    }
    history
}

fn histories() -> Vec<Chart> {
    let made = |title: &str, history| chart(title, Shape::History(history));
    let above = History {
        measured: vec![measured(2019, 88_000), measured(2020, 80_500), measured(2021, 84_200)],
        required: vec![point(2019, 88_000), point(2030, 110_000)],
        targets: vec![target("No more than a quarter above 2019, with growth", 2030, 110_000, 25)],
        trend: vec![point(2021, 84_200), point(2030, 109_000)],
        ..History::default()
    };
    let forty = (1984..2024)
        .map(|y| measured(y, 5_000_000 - i64::from(y - 1984) * 60_000 + i64::from(y % 5) * 90_000));
    let negative = plain(&[
        (2010, 42_000),
        (2012, 21_000),
        (2014, 8_000),
        (2016, -9_500),
        (2018, -14_000),
        (2022, -31_000),
    ]);
    let one = History {
        targets: vec![target("2030 target", 2030, 900, -40)],
        required: vec![point(2021, 1500), point(2030, 900)],
        ..plain(&[(2021, 1500)])
    };
    vec![
        made("Falling, but not as fast as the target asks", edina()),
        made("Estimated, incomplete and missing years", unsure()),
        made("Base year before the first inventory, four targets", many_targets()),
        made("A target above today", above),
        made("Forty years", History { measured: forty.collect(), ..History::default() }),
        made("Below zero", negative),
        made("One year and a target", one),
        made("One year alone", plain(&[(2021, 1500)])),
        made("All zero", plain(&[(2019, 0), (2020, 0), (2021, 0)])),
        made("All equal", plain(&[(2019, 7), (2020, 7), (2021, 7)])),
        made("Two years far apart", plain(&[(1990, 12_345_678), (2022, 9_876_543)])),
        Chart {
            measure: Measure::plain("t CO₂e per person", "t"),
            shape: Shape::History(History {
                measured: (2012..=2021)
                    .map(|year| Measured {
                        value: dec("12.75").minus(dec(&format!("0.{}", year - 2003))).expect("small"),
                        ..measured(year, 0)
                    })
                    .collect(),
                ..History::default()
            }),
            ..made("Per person", History::default())
        },
    ]
}

fn stacks() -> Vec<Chart> {
    let made = |title: &str, sectors| chart(title, Shape::Sectors(sectors));
    let short = ["Homes", "Business", "Transport", "Waste"];
    let keep = |years: &[i32]| {
        let mut sectors = edina_sectors(short);
        sectors
            .sectors
            .iter_mut()
            .for_each(|sector| sector.years.retain(|point| years.contains(&point.year)));
        sectors
    };
    let mut uneven = keep(&[2005, 2012, 2022]);
    uneven.sectors[2].years.pop();
    vec![
        made("Where it comes from", edina_sectors(short)),
        made("Forty years, a sink, gaps, two estimated years", forty_sectors()),
        made("One year", keep(&[2022])),
        made("Three years", keep(&[2020, 2021, 2022])),
        made("Years far apart, transport missing in the last", uneven),
        made(
            "Long names",
            edina_sectors([
                "Residential buildings and their gardens",
                "Commercial and institutional buildings",
                "On-road transportation",
                "Solid waste and wastewater",
            ]),
        ),
    ]
}

fn ranks() -> Vec<Chart> {
    let members = [
        ("Northfield", "7.42"),
        ("St. Louis Park", "9.1"),
        ("Edina", "13.74"),
        ("Consortium of the municipalities of the upper valley", "14.05"),
        ("Bloomington", "16.3"),
        ("Eden Prairie", "17.92"),
        ("Rosemount", "41.5"),
    ];
    let per_person = |title: &str, shape| Chart {
        measure: Measure::plain("t CO₂e per person", "t"),
        ..chart(title, Shape::Bars(shape))
    };
    let change = [("Homes", "-79949"), ("Business", "-175299"), ("Transport", "33936"), ("Waste", "-3914")];
    let mut sectors = bars(&change, 9);
    sectors.bars.iter_mut().zip(1..).for_each(|(bar, colour)| bar.colour = Some(colour));
    vec![
        per_person("Emissions per person, members of 40,000 to 100,000 people", bars(&members, 2)),
        chart("Change from 2005 to 2022", Shape::Bars(sectors)),
        chart("One bar", Shape::Bars(bars(&[("Edina", "745168")], 0))),
    ]
}

fn sparks() -> Vec<Chart> {
    let made = |points: Vec<Point>| chart("Spark", Shape::Sparkline(Sparkline { points }));
    vec![
        made(edina().measured.iter().map(|m| Point { year: m.year, value: m.value }).collect()),
        made(vec![point(2020, 5)]),
        made(vec![point(2020, 5), point(2021, 5)]),
    ]
}

/// Every sample.
pub fn all() -> Vec<Chart> {
    let known = [histories(), stacks(), ranks(), sparks()].concat();
    let spread = [spread::distributions(), spread::rankings()].concat();
    [known, spread, outlooks(), budgets(), costs(), waterfalls(), multiples()].concat()
}
