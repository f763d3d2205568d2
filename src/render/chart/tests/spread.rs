//! Samples of distributions and rankings: networks of one member up to thousands.

use super::samples::{chart, dec};
use crate::plan::view::chart::{
    Chart, Distribution, DistributionRow, DistributionWords, Here, Measure, Ranked, RankedGroup, Ranking,
    Shape,
};
use crate::quantity::Dec;

/// `count` values spread like those of cities: most near 6 t, a long tail upwards. No chance is in it.
fn counts(count: u32, steps: usize) -> Vec<u32> {
    let mut counts = vec![0; steps];
    for index in 0..count {
        let wave = (index * 7919 + 13) % 97;
        let step = (wave * wave * steps as u32) / (97 * 97 * 2) + (index % 3);
        counts[(step as usize).min(steps - 1)] += 1;
    }
    counts
}

fn row(name: &str, count: u32, median: Option<&str>) -> DistributionRow {
    let note = if count == 1 { "1 member".to_owned() } else { format!("{count} members") };
    DistributionRow { name: name.into(), note, counts: counts(count, 15), median: median.map(dec) }
}

/// With the first step open downwards, as where land takes up more than is emitted.
fn open(rows: Vec<DistributionRow>) -> Distribution {
    Distribution { start: Dec::from(-4_i64), below: true, ..spread(rows, None) }
}

fn spread(rows: Vec<DistributionRow>, here: Option<(usize, &str, &str)>) -> Distribution {
    let here =
        here.map(|(row, name, value)| Here { row, name: name.into(), value: dec(value), counted: true });
    Distribution {
        of: "Size class".into(),
        start: Dec::from(2_i64),
        width: Dec::ONE,
        below: false,
        above: true,
        rows,
        here,
        words: DistributionWords::default(),
    }
}

const CLASSES: [&str; 5] = [
    "Fewer than 50,000 people",
    "50,000 to 200,000 people",
    "200,000 to 500,000 people",
    "500,000 to 1.5 million people",
    "1.5 million people and more",
];

fn per_person(title: &str, shape: Shape) -> Chart {
    Chart { measure: Measure::plain("t CO₂e per person", "t"), ..chart(title, shape) }
}

pub fn distributions() -> Vec<Chart> {
    let made = |title: &str, spread| per_person(title, Shape::Distribution(spread));
    let all = |counts: [u32; 5]| {
        CLASSES.iter().zip(counts).map(|(name, count)| row(name, count, Some("8.43"))).collect::<Vec<_>>()
    };
    let only = |count, median| vec![row(CLASSES[1], count, median)];
    vec![
        made("24 members, open at both ends", open(only(24, Some("1.2")))),
        made("One member", spread(only(1, None), None)),
        made("Three members, here at the left", spread(only(3, Some("8.43")), Some((0, "Edina", "2.01")))),
        made("24 members", spread(only(24, Some("8.43")), Some((0, "Edina", "13.7")))),
        made(
            "24 members, here at the median",
            spread(only(24, Some("8.43")), Some((0, "Saint Louis Park", "8.4"))),
        ),
        made(
            "400 members",
            spread(
                only(400, Some("8.43")),
                Some((0, "Consortium of the upper valley and of the lower", "8.6")),
            ),
        ),
        made("2,250 members in five classes", spread(all([1400, 500, 220, 100, 30]), None)),
        made("48 members in five classes", spread(all([20, 14, 9, 4, 1]), Some((4, "Hamburg", "99")))),
    ]
}

pub fn rankings() -> Vec<Chart> {
    let group = |name: &str, bars: &[(&str, &str)], of: usize| RankedGroup {
        name: name.into(),
        note: format!("of {of} members"),
        bars: bars.iter().map(|(name, value)| Ranked { name: (*name).into(), value: dec(value) }).collect(),
    };
    let first = [
        ("Saint Louis Park", "6.23"),
        ("Consortium of the municipalities of the upper valley", "5.9"),
        ("Edina", "4.1"),
    ];
    let ranking = |groups| Ranking {
        by: "Size class".into(),
        of: "Member".into(),
        value: "Less each year".into(),
        groups,
    };
    let made = |title: &str, ranking| Chart {
        measure: Measure::plain("% less a year", "%"),
        ..chart(title, Shape::Ranking(ranking))
    };
    vec![
        made(
            "The fastest by size",
            ranking(vec![group(CLASSES[0], &first, 13), group(CLASSES[1], &first[..2], 9)]),
        ),
        made("One", ranking(vec![group(CLASSES[3], &first[..1], 5)])),
    ]
}
