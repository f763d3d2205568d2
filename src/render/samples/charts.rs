//! Edina's emissions as charts (Metropolitan Council, MIT).

use crate::language::Numbers;
use crate::plan::view::Spark;
use crate::plan::view::chart::{
    Chart, Distribution, DistributionRow, Ending, Here, History, Measure, Measured, Part, Point, Ranked,
    RankedGroup, Ranking, Sector, Sectors, Shape, Standing as Firmness, TargetMark, Waterfall, Words,
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

pub(super) fn chart(title: &str, subtitle: &str, shape: Shape) -> Chart {
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
        ..History::default()
    };
    let subtitle = "Community-wide emissions a year, BASIC, city limits, AR5. The straight line is the path to the target; the dashed line continues the trend since 2013.";
    chart("Falling, but not as fast as the target asks", subtitle, Shape::History(history))
}

pub(super) fn sectors() -> Chart {
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

/// Tonnes per person of nine made-up members, Edina among them.
pub(super) fn spread() -> Chart {
    let here = Here { row: 0, name: "Edina".to_owned(), value: Dec::from(13i64), counted: true };
    let row = DistributionRow {
        name: "50,000 to 200,000 people".to_owned(),
        note: "9 members".to_owned(),
        counts: vec![1, 0, 2, 3, 1, 1, 1],
        median: Some(Dec::from(9i64)),
    };
    let shape = Distribution {
        of: "Size class".to_owned(),
        start: Dec::from(6i64),
        width: Dec::from(2i64),
        rows: vec![row],
        here: Some(here),
        ..Distribution::default()
    };
    Chart {
        measure: Measure::plain("t CO₂e per person", "t"),
        ..chart(
            "Above the middle of the members of its size",
            "BASIC emissions by the newest inventories.",
            Shape::Distribution(shape),
        )
    }
}

/// Two sizes with the first of each.
pub(super) fn ranking() -> Chart {
    let bar = |name: &str, value: i64| Ranked { name: name.to_owned(), value: Dec::from(value) };
    let group =
        |name: &str, bars| RankedGroup { name: name.to_owned(), note: "of 9 members".to_owned(), bars };
    let groups = vec![
        group("Fewer than 50,000 people", vec![bar("Hopkins", 6), bar("Richfield", 4)]),
        group("50,000 to 200,000 people", vec![bar("Edina", 3)]),
    ];
    Chart {
        measure: Measure::plain("% less a year", "%"),
        ..chart(
            "Falling fastest: Hopkins and Edina",
            "BASIC emissions since 2015.",
            Shape::Ranking(Ranking { groups, ..Ranking::default() }),
        )
    }
}

/// Why it changed.
pub(super) fn why() -> Chart {
    let total = |at: usize| EDINA[at].iter().sum::<i64>();
    let ending = |name: &str, value: i64| Ending { name: name.to_owned(), value: Dec::from(value) };
    let names = ["Less from homes", "Less from business", "More from transport", "Less from waste"];
    let moved = |at: usize| Part {
        name: names[at].to_owned(),
        value: Dec::from(EDINA[17][at] - EDINA[0][at]),
        ..Part::default()
    };
    let shape = Waterfall {
        of: "What changed".to_owned(),
        about: "Sector".to_owned(),
        start: ending("2005", total(0)),
        parts: (0..4).map(moved).collect(),
        end: ending("2022", total(17)),
        ..Waterfall::default()
    };
    chart(
        "Since 2005, less from business did most of it: −175 kt",
        "BASIC emissions from 2005 to 2022, AR5.",
        Shape::Waterfall(shape),
    )
}

pub(super) fn spark() -> Option<Spark> {
    let values: Vec<(i32, f64)> =
        years().map(|(year, parts)| (year, parts.iter().sum::<i64>() as f64)).collect();
    Spark::through(&values)
}
