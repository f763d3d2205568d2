//! Changes in their parts and small multiples: samples to look at, and what their numbers promise.

use proptest::prelude::*;

use super::super::draw;
use super::laws::any_waterfall;
use super::samples::{chart, dec, edina_sectors, forty_sectors, measured};
use crate::plan::view::chart::{Chart, Ending, Multiples, Part, Sector, Sectors, Shape, Waterfall};
use crate::quantity::Dec;

/// Parts with their tonnes; a name that begins with `=` only counts differently, one with `~` shares a bar.
fn waterfall(start: (&str, &str), parts: &[(&str, &str)], end: &str) -> Waterfall {
    let first = dec(start.1);
    let parts: Vec<Part> = parts
        .iter()
        .map(|(name, value)| Part {
            name: name.trim_start_matches(['=', '~']).into(),
            note: "Stationary energy".into(),
            value: dec(value),
            apart: name.starts_with('='),
            gathered: name.starts_with('~'),
        })
        .collect();
    let last = parts.iter().fold(first, |level, part| level.plus(part.value).expect("a small sample"));
    let few = parts.iter().filter(|part| part.gathered).count();
    Waterfall {
        of: "What changed".into(),
        about: "Sector".into(),
        start: Ending { name: start.0.into(), value: first },
        parts,
        gathered: format!("{few} smaller parts"),
        end: Ending { name: end.into(), value: last },
    }
}

fn ordinary() -> Waterfall {
    let parts = [
        ("Cleaner electricity", "-61254.6"),
        ("Less energy used per person", "-49558.4"),
        ("More people", "34404.2"),
        ("Less transport per person", "-18366.1"),
        ("~Cleaner fuels in transport and farming", "-1174.9"),
        ("~Less from waste per person", "-828.3"),
        ("=Computed in another way", "-2612.4"),
    ];
    waterfall(("2016", "617214.8"), &parts, "2023")
}

pub fn waterfalls() -> Vec<Chart> {
    let made = |title: &str, shape| chart(title, Shape::Waterfall(shape));
    let sink = [
        ("Less from land", "-210400"),
        ("More people", "12800"),
        ("More from industry and products", "31900"),
        ("=Counted in one of the years only", "55000"),
    ];
    let around = [("Less from land", "-140000"), ("More from transport", "95000")];
    let long = [
        ("Less energy used in commercial and institutional buildings per person who works in them", "-4412"),
        ("Industrial processes and product use: more emitted by a unit of activity", "2950"),
        ("=Printed with another set of global warming potentials", "-88"),
    ];
    vec![
        made("Cleaner electricity did most of it: −61 kt", ordinary()),
        made("From a source to a sink", waterfall(("2005", "46200"), &sink, "2020")),
        made("A sink on both ends", waterfall(("2010", "-31000"), &around, "2022")),
        made("Long names, small numbers", waterfall(("2019", "9120.4"), &long, "2021")),
        made("One part", waterfall(("1990", "20705000"), &[("Less from everything", "-4308000")], "2017")),
        made("Nothing changed", waterfall(("2020", "5"), &[], "2021")),
    ]
}

pub fn of_sectors(sectors: Sectors) -> Multiples {
    Multiples {
        of: "Sector".into(),
        change: "Change".into(),
        sectors: sectors.sectors,
        since: "{change} since {year}".into(),
    }
}

pub fn multiples() -> Vec<Chart> {
    let made = |title: &str, sectors| chart(title, Shape::Multiples(of_sectors(sectors)));
    let four = edina_sectors(["Homes", "Business", "Transport", "Waste"]);
    let mut uneven = four.clone();
    uneven.sectors[0].years.retain(|point| [2005, 2012, 2022].contains(&point.year));
    uneven.sectors[1].years.truncate(1);
    uneven.sectors[3].years.iter_mut().for_each(|point| point.value = point.value.negated());
    let three = Sectors {
        sectors: [("Stationary energy", 1, [9000, 8200, 7900]), ("Transportation", 2, [0, 400, 5200])]
            .map(|(name, colour, values)| Sector {
                name: name.into(),
                colour,
                years: (2020..).zip(values).map(|(year, value)| measured(year, value)).collect(),
            })
            .to_vec(),
    };
    vec![
        made("Every sector but transport fell", four),
        made("Forty years of six sectors, one a sink, with gaps", forty_sectors()),
        made("A gap, one year alone, and a sink", uneven),
        made("Three years, one sector new", three),
    ]
}

#[test]
fn a_waterfall_is_read_as_it_is_added() {
    let table = chart("Why", Shape::Waterfall(ordinary())).table();
    let shown: Vec<&str> = table.rows.iter().map(|row| row[2].as_str()).collect();
    // Each rounded by itself they would lead to 517; of all, −49.6 moved farthest that way.
    assert_eq!(shown, ["617", "−61", "−49", "+34", "−18", "−1", "−1", "−3", "518"]);
    assert_eq!(table.heads, ["What changed", "Sector", "Total (kt CO₂e)"]);
    let csv = chart("Why", Shape::Waterfall(ordinary())).csv();
    assert!(csv.contains("Computed in another way,Stationary energy,-2612.4\r\n"), "{csv}");
}

#[test]
fn small_parts_of_a_large_total_keep_two_digits() {
    let small = waterfall(("2019", "20705000"), &[("Less", "-41250"), ("More", "3400")], "2020");
    let drawn = draw(&chart("Why", Shape::Waterfall(small)), "c").wide;
    assert!(drawn.contains("−0.041\u{a0}Mt") && drawn.contains("+0.003\u{a0}Mt"), "{drawn}");
}

#[test]
fn multiples_say_how_far_each_sector_moved() {
    let drawn = draw(&multiples()[0], "c");
    for words in ["−29\u{a0}% since 2005", "−42\u{a0}% since 2005", "+14\u{a0}% since 2005"] {
        assert!(drawn.wide.contains(words) && drawn.narrow.contains(words), "{words}");
    }
    // From nothing there is no share: the tonnes are told.
    assert!(draw(&multiples()[3], "c").wide.contains("+5,200\u{a0}t since 2020"));
}

proptest! {
    #[test]
    fn the_parts_that_are_shown_sum_to_the_change_that_is_shown(shape in any_waterfall()) {
        let chart = chart("Why", shape);
        let Shape::Waterfall(waterfall) = &chart.shape else { unreachable!("it is a waterfall") };
        let reading = chart.reading();
        let rounded = waterfall.rounded(&reading);
        let sum = rounded.parts.iter().try_fold(rounded.start, |sum, part| sum.plus(*part));
        prop_assert_eq!(sum, Some(rounded.end));
        for (part, shown) in waterfall.parts.iter().zip(&rounded.parts) {
            let off = reading.scaled(part.value).minus(*shown).map_or(Dec::HUNDRED, Dec::abs);
            prop_assert!(off <= reading.last_digit(), "{} is shown as {}", part.value, shown);
        }
    }
}
