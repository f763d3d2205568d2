//! The tables of a change in its parts, and of the same small chart again and again.

use super::super::multiples::first_and_last;
use super::super::{Chart, Multiples, Sector, Waterfall};
use super::{Cell, Cells, head, valued};
use crate::quantity::Dec;

/// Every part by itself, also those that share a bar; numbers as they sum.
pub fn of_waterfall(chart: &Chart, waterfall: &Waterfall) -> Cells {
    let reading = chart.reading();
    let rounded = waterfall.rounded(&reading);
    let (numbers, places) = (reading.numbers(), reading.places());
    let heads = vec![head(&waterfall.of), head(&waterfall.about), valued(&chart.words.total)];
    let row = |name: &str, note: &str, text: String, value: Dec| {
        vec![Cell::Text(name.to_owned()), Cell::Text(note.to_owned()), Cell::Shown { text, value }]
    };
    let (start, end) = (&waterfall.start, &waterfall.end);
    let mut rows = vec![row(&start.name, "", numbers.number(rounded.start, places), start.value)];
    for (part, rounded) in waterfall.parts.iter().zip(&rounded.parts) {
        rows.push(row(&part.name, &part.note, numbers.signed(*rounded, places), part.value));
    }
    rows.push(row(&end.name, "", numbers.number(rounded.end, places), end.value));
    Cells { heads, rows }
}

/// A row for each sector: its first year, its last, and how far it moved.
pub fn of_multiples(chart: &Chart, multiples: &Multiples) -> Cells {
    let reading = chart.reading();
    let words = &chart.words;
    let (first, last) = multiples.ends().unwrap_or_default();
    let years = [valued(&first.to_string()), valued(&last.to_string())];
    let heads = [head(&multiples.of)].into_iter().chain(years).chain([head(&multiples.change)]).collect();
    let at = |sector: &Sector, year: i32| match sector.at(year) {
        Some(point) => Cell::Value(Some(point.value)),
        None => Cell::Text(words.no_data.clone()),
    };
    let row = |sector: &Sector| {
        let moved = Multiples::moved(sector);
        let change = match moved.and_then(|moved| moved.percent) {
            Some(percent) => Cell::Percent(Some(percent)),
            None => Cell::Text(moved.map(|moved| reading.signed(moved.difference)).unwrap_or_default()),
        };
        let own = first_and_last(sector).map(|(first, _)| first.year).filter(|year| *year != first);
        let name = match own {
            Some(year) => format!("{} ({year}–)", sector.name),
            None => sector.name.clone(),
        };
        vec![Cell::Text(name), at(sector, first), at(sector, last), change]
    };
    Cells { heads, rows: multiples.sectors.iter().map(row).collect() }
}
