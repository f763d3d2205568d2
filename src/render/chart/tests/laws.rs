//! Whatever the numbers: well-formed, inside the frame, no text over another, the same every time.

use proptest::prelude::*;

use super::super::labels::area_of;
use super::super::sheet::Frame;
use super::super::svg::Align;
use super::super::text::{Weight, width};
use super::super::{draw, text};
use super::samples;
use super::xml::{Element, parse, points};
use crate::plan::view::chart::{
    Ahead, Bar, Bars, Block, Budget, Chart, Course, Distribution, DistributionRow, DistributionWords, Ending,
    Here, History, Law, Measured, Moment, Multiples, Outlook, Part, Point, Ranked, RankedGroup, Ranking,
    Sector, Sectors, Shape, Sparkline, Standing, TargetMark, Used, Waterfall, Wedge,
};
use crate::quantity::Dec;

/// Tenths of a pixel are rounded one by one.
const ROUNDING: f64 = 0.3;

fn number(element: &Element, name: &str) -> f64 {
    element.attributes.get(name).map_or(0.0, |text| text.parse().expect("a coordinate is a number"))
}

fn text_area(element: &Element, narrow: bool) -> Frame {
    let class = element.attributes.get("class").map_or("", String::as_str);
    let (size, weight) = match (class, narrow) {
        ("tick", _) => (14.0, Weight::Regular),
        (_, true) => (14.0, Weight::Semibold),
        (_, false) => (15.0, Weight::Semibold),
    };
    let align = match element.attributes.get("text-anchor").map(String::as_str) {
        Some("middle") => Align::Middle,
        Some("end") => Align::End,
        _ => Align::Start,
    };
    let weight = if element.text.chars().all(|c| !c.is_alphanumeric()) { Weight::Regular } else { weight };
    area_of((number(element, "x"), number(element, "y")), align, width(&element.text, weight, size), size)
}

fn inside(x: f64, y: f64, size: (f64, f64)) -> bool {
    (-ROUNDING..=size.0 + ROUNDING).contains(&x) && (-ROUNDING..=size.1 + ROUNDING).contains(&y)
}

/// The laws of one drawing. Regular text is measured as semibold where its span is lost: a little too wide.
fn check(svg: &str) -> Result<(), String> {
    for nonsense in ["\"-0\"", " style=\"", "<style"] {
        if svg.contains(nonsense) {
            return Err(format!("{nonsense} in {svg}"));
        }
    }
    let elements = parse(svg)?;
    let view: Vec<f64> =
        elements[0].attributes["viewBox"].split(' ').filter_map(|n| n.parse().ok()).collect();
    let size = (view[2], view[3]);
    let narrow = size.0 < 400.0;
    let mut texts: Vec<(Frame, &str)> = Vec::new();
    let mut ids = Vec::new();
    for element in &elements {
        ids.extend(element.attributes.get("id"));
        let path = element.attributes.get("d").filter(|path| *path != "M3 0v6");
        let mut corners = path.into_iter().flat_map(|path| points(path));
        if let Some((x, y)) = corners.find(|(x, y)| !inside(*x, *y, size)) {
            return Err(format!("{x} {y} of {path:?} is outside"));
        }
        if element.name == "circle" && !inside(number(element, "cx"), number(element, "cy"), size) {
            return Err(format!("{element:?} is outside"));
        }
        if element.name == "text" {
            texts.push((text_area(element, narrow), &element.text));
        }
    }
    let all = ids.len();
    ids.sort();
    ids.dedup();
    if ids.len() != all {
        return Err("an id stands twice".into());
    }
    check_texts(&texts, size)
}

fn check_texts(texts: &[(Frame, &str)], size: (f64, f64)) -> Result<(), String> {
    for (index, (area, text)) in texts.iter().enumerate() {
        // The name in regular and semibold differ by less than this.
        let slack = 1.0 + (area.right - area.left) * 0.06;
        if area.left < -ROUNDING
            || area.right > size.0 + slack
            || area.top < -1.0
            || area.bottom > size.1 + 1.0
        {
            return Err(format!("`{text}` leaves the frame: {area:?}"));
        }
        for (other, words) in &texts[index + 1..] {
            let across = area.right.min(other.right) - area.left.max(other.left);
            let down = area.bottom.min(other.bottom) - area.top.max(other.top);
            // Lines of one label stand as close as type is set.
            if across > slack && down > 2.5 {
                return Err(format!("`{text}` and `{words}` overlap: {area:?} {other:?}"));
            }
        }
    }
    Ok(())
}

fn check_chart(chart: &Chart) -> Result<(), String> {
    let drawing = draw(chart, "c");
    if drawing != draw(chart, "c") {
        return Err("drawn differently the second time".into());
    }
    check(&drawing.wide)?;
    if !drawing.narrow.is_empty() {
        check(&drawing.narrow)?;
    }
    let table = chart.table();
    match table.rows.iter().all(|row| row.len() == table.heads.len()) {
        true => Ok(()),
        false => Err("a row of the table is shorter than its head".into()),
    }
}

fn any_value() -> impl Strategy<Value = Dec> {
    let small = (-20_000_i64..2_000_000, 0_u32..4);
    let small = small
        .prop_map(|(value, places)| Dec::from(value).over(Dec::from(10_i64.pow(places))).unwrap_or(Dec::ONE));
    let large = (1_i64..1_000_000_000_000).prop_map(Dec::from);
    prop_oneof![6 => small, 1 => large, 1 => Just(Dec::ZERO)]
}

fn any_standing() -> impl Strategy<Value = Standing> {
    prop_oneof![3 => Just(Standing::Measured), 1 => Just(Standing::Estimated), 1 => Just(Standing::Incomplete)]
}

fn any_measured(most: usize) -> impl Strategy<Value = Vec<Measured>> {
    let one = (1985..2026_i32, any_value(), any_standing());
    prop::collection::vec(one.prop_map(|(year, value, standing)| Measured { year, value, standing }), 0..most)
}

fn any_points() -> impl Strategy<Value = Vec<Point>> {
    let one = (1985..2060_i32, any_value()).prop_map(|(year, value)| Point { year, value });
    prop::collection::vec(one, 0..5)
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zàßőŁ<&\"]{1,12}",
        "[A-Za-z]{1,9}( [a-z]{1,14}){0,7}",
        Just("Industrial processes and product use".to_owned()),
        Just("東京都 Łódź".to_owned()),
    ]
}

fn any_distribution() -> impl Strategy<Value = Shape> {
    let width = prop::sample::select(&["0.1", "0.5", "1", "2", "50"][..]).prop_map(samples::dec);
    let row = |steps| {
        let count = prop_oneof![4 => 0..8_u32, 1 => 0..2250_u32];
        let counts = prop::collection::vec(count, steps);
        (any_name(), counts, prop::option::of(any_value())).prop_map(|(name, counts, median)| {
            let note = format!("{} members", counts.iter().sum::<u32>());
            DistributionRow { name, note, counts, median }
        })
    };
    let rows = (1..30_usize).prop_flat_map(move |steps| prop::collection::vec(row(steps), 0..6));
    let here = prop::option::of((0..5_usize, any_name(), any_value(), any::<bool>()));
    (width, -40..40_i64, any::<[bool; 2]>(), rows, here).prop_map(
        |(width, start, [below, above], rows, here)| {
            let start = width.times(Dec::from(start)).expect("a small number");
            let here = here.map(|(row, name, value, counted)| Here { row, name, value, counted });
            let words = DistributionWords::default();
            Shape::Distribution(Distribution {
                of: "Class".into(),
                start,
                width,
                below,
                above,
                rows,
                here,
                words,
            })
        },
    )
}

fn any_ranking() -> impl Strategy<Value = Shape> {
    let bar = (any_name(), any_value()).prop_map(|(name, value)| Ranked { name, value: value.abs() });
    let group = (any_name(), prop::collection::vec(bar, 0..11));
    let group = group.prop_map(|(name, bars)| RankedGroup { name, note: "of 41 members".into(), bars });
    prop::collection::vec(group, 0..5).prop_map(|groups| {
        Shape::Ranking(Ranking { by: "Class".into(), of: "Member".into(), value: "Less".into(), groups })
    })
}

fn any_shape() -> impl Strategy<Value = Shape> {
    let target = (any_name(), 2000..2060_i32, any_value(), prop::option::of(-100..40_i64));
    let target = target.prop_map(|(name, year, value, change)| TargetMark {
        name,
        year,
        value,
        change: change.map(Dec::from),
    });
    let targets = prop::collection::vec(target, 0..5);
    let history = (any_measured(45), any_points(), targets, any_points(), any_outlook(), any_laws());
    let history = history.prop_map(|parts| {
        let (measured, required, targets, trend, outlook, laws) = parts;
        Shape::History(History { measured, required, targets, trend, outlook, laws })
    });
    let sector = (any_name(), 0..9_u8, any_measured(40));
    let sector = sector.prop_map(|(name, colour, years)| Sector { name, colour, years });
    let sectors = prop::collection::vec(sector, 0..7).prop_map(|sectors| Shape::Sectors(Sectors { sectors }));
    let bar = (any_name(), any_value(), any_standing(), prop::option::of(1..7_u8), any::<bool>());
    let bar =
        bar.prop_map(|(name, value, standing, colour, here)| Bar { name, value, standing, colour, here });
    let bars =
        prop::collection::vec(bar, 0..12).prop_map(|bars| Shape::Bars(Bars { of: "Member".into(), bars }));
    let spark = any_points().prop_map(|points| Shape::Sparkline(Sparkline { points }));
    let known = prop_oneof![5 => history, 3 => sectors, 2 => bars, 1 => spark];
    let newer =
        prop_oneof![3 => any_distribution(), 1 => any_ranking(), 3 => any_budget(), 2 => any_abatement()];
    let parted = prop_oneof![any_waterfall(), any_multiples()];
    prop_oneof![11 => known, 9 => newer, 4 => parted]
}

fn any_outlook() -> impl Strategy<Value = Outlook> {
    let years = (2000..2030_i32, 0..32_i32);
    let wedges = prop::collection::vec((any_name(), -500..90_000_i64), 0..14);
    (years, any_value(), wedges).prop_map(|((first, span), level, wedges)| {
        let years = || if span < 2 { first..first } else { first..first + span };
        let point = |year, value| Point { year, value };
        let wedge = |(name, yearly): (String, i64)| Wedge {
            name,
            saved: years().map(|year| point(year, Dec::from(yearly * i64::from(year - first)))).collect(),
        };
        let wedges = wedges.into_iter().map(wedge).collect();
        Outlook { without: years().map(|year| point(year, level)).collect(), wedges }
    })
}

fn any_laws() -> impl Strategy<Value = Vec<Law>> {
    let law = (any_name(), any_points()).prop_map(|(name, points)| Law { name, points });
    prop::collection::vec(law, 0..3)
}

fn any_budget() -> impl Strategy<Value = Shape> {
    let moment = (2000..2060_i64, 0..10_i64, any_value()).prop_map(|(year, tenths, value)| {
        let at = Dec::from(year * 10 + tenths).over(Dec::from(10_i64)).unwrap_or(Dec::ONE);
        Moment { at, day: format!("{at}"), words: format!("some day in {year}"), value }
    });
    let moment = moment.boxed();
    let moments = |most| {
        prop::collection::vec(moment.clone(), 0..most).prop_map(|mut moments| {
            moments.sort_by_key(|moment: &Moment| moment.at);
            moments
        })
    };
    let used = (moments(12), any_standing()).prop_map(|(moments, standing)| {
        moments.into_iter().map(|moment| Used { moment, standing }).collect::<Vec<_>>()
    });
    let courses = [Course::Rate, Course::Trend, Course::Linear, Course::Exponential];
    let ahead = (prop::sample::select(courses.to_vec()), any_name(), any_name(), moments(9), any::<bool>());
    let ahead =
        ahead.prop_map(|(course, name, note, moments, ends)| Ahead { course, name, note, moments, ends });
    (any_value(), used, prop::collection::vec(ahead, 0..5))
        .prop_map(|(share, used, ahead)| Shape::Budget(Budget { share, used, ahead }))
}

fn any_abatement() -> impl Strategy<Value = Shape> {
    let block = (any_name(), any_value(), any_value());
    let block = block.prop_map(|(name, saved, cost)| Block { name, saved: saved.abs(), cost });
    prop::collection::vec(block, 0..30).prop_map(|blocks| Shape::Abatement(samples::abatement(blocks)))
}

pub fn any_waterfall() -> impl Strategy<Value = Shape> {
    let part =
        (any_name(), any_value(), any::<bool>(), any::<bool>()).prop_map(|(name, value, negative, apart)| {
            let value = if negative { value.negated() } else { value };
            Part { name, value, apart, gathered: false, ..Part::default() }
        });
    let parts = prop::collection::vec(part, 0..12);
    (any_name(), any_value(), parts, any_name(), 0..6_usize).prop_map(|(from, value, mut parts, to, few)| {
        let end = parts.iter().fold(value, |level, part| level.plus(part.value).unwrap_or(level));
        parts.iter_mut().skip(6).take(few).for_each(|part| part.gathered = !part.apart);
        let (start, end) = (Ending { name: from, value }, Ending { name: to, value: end });
        let gathered = format!("{few} smaller parts");
        Shape::Waterfall(Waterfall { of: "Part".into(), about: "Sector".into(), start, parts, gathered, end })
    })
}

fn any_multiples() -> impl Strategy<Value = Shape> {
    let sector = (any_name(), 0..9_u8, any_measured(40));
    let sector = sector.prop_map(|(name, colour, years)| Sector { name, colour, years });
    let since = "{change} since {year}".to_owned();
    prop::collection::vec(sector, 0..8).prop_map(move |sectors| {
        let (of, change) = ("Sector".to_owned(), "Change".to_owned());
        Shape::Multiples(Multiples { of, change, sectors, since: since.clone() })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_chart_keeps_the_laws(shape in any_shape()) {
        let chart = samples::chart("A <chart> & \"more\"", shape);
        prop_assert_eq!(check_chart(&chart), Ok(()));
    }

    #[test]
    fn a_shortened_text_fits(name in any_name(), room in 20.0..200.0_f64) {
        let short = text::shorten(&name, Weight::Semibold, 15.0, room);
        prop_assert!(width(&short, Weight::Semibold, 15.0) <= room);
    }
}

#[test]
fn the_samples_keep_the_laws() {
    for chart in samples::all() {
        assert_eq!(check_chart(&chart), Ok(()), "{}", chart.title);
    }
}

#[test]
fn numbers_at_the_edge_of_what_can_be_kept_do_not_panic() {
    for text in
        ["79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001"]
    {
        let value = samples::dec(text);
        let years = [2000, 2001, 2050].map(|year| Measured { year, value, standing: Standing::Measured });
        let history = History { measured: years.to_vec(), ..History::default() };
        let sector = Sector { name: "All".into(), colour: 1, years: years.to_vec() };
        let sectors = Sectors { sectors: vec![sector.clone(), sector] };
        for shape in [Shape::History(history), Shape::Sectors(sectors)] {
            let drawing = draw(&samples::chart("Edge", shape), "c");
            assert!(parse(&drawing.wide).is_ok() && parse(&drawing.narrow).is_ok());
            assert!(!drawing.wide.contains("NaN"));
        }
    }
}

#[test]
fn the_table_and_the_text_have_the_same_numbers() {
    let mut history = samples::edina();
    history.measured.truncate(1);
    let chart = samples::chart("Edina", Shape::History(history));
    let heads = [
        "Year",
        "measured (kt CO₂e)",
        "Standing",
        "path to the target (kt CO₂e)",
        "on today’s trend (kt CO₂e)",
    ];
    let table = chart.table();
    assert_eq!(table.heads[..5], heads);
    assert_eq!(table.rows[0], ["2005", "970", "measured", "970", "", "", ""]);
    // Of the years ahead people read the round ones and those of targets.
    assert_eq!(table.rows[1], ["2030", "", "", "485", "623", "485", "−50\u{a0}%"]);
    assert!(chart.csv().contains("2005,970394,measured,970394,,,\r\n"));
    assert!(chart.csv().contains("2022,,,,745168,,\r\n"));
}
