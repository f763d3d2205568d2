//! Each sector's own line over the years.

use crate::plan::view::chart::{self, Measure, Multiples, Sector, Shape};
use crate::plan::words::{self, Wording};
use crate::quantity::Dec;

use super::{Composer, Known, headline_name};

/// From so many inventories on a line says more than two numbers.
const ENOUGH: usize = 3;

impl Composer<'_> {
    /// Small multiples of a member's sectors; `None` with fewer than three inventories or two sectors.
    pub fn lines_by_sector(&self, known: Known<'_>, sectors: Option<&chart::Chart>) -> Option<chart::Chart> {
        let Shape::Sectors(stacked) = &sectors?.shape else { return None };
        if stacked.years().len() < ENOUGH || stacked.sectors.len() < 2 {
            return None;
        }
        let gas = self.gas_name(known);
        let multiples = Multiples {
            of: "Sector".to_owned(),
            change: "Change".to_owned(),
            sectors: stacked.sectors.clone(),
            since: "{change} since {year}".to_owned(),
        };
        Some(chart::Chart {
            title: finding(&multiples),
            subtitle: format!(
                "{} emissions of each sector, tonnes of {gas} a year, all on one scale.",
                headline_name(&self.words, known.account.headline)
            ),
            description: in_words(&self.words, &multiples),
            source: String::new(),
            measure: Measure::tonnes(gas),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::Multiples(multiples),
        })
    }
}

/// How many tonnes each sector moved, from the one that fell most to the one that rose most.
fn moves(multiples: &Multiples) -> Vec<(&Sector, Dec)> {
    let moved = |sector| Some((sector, Multiples::moved(sector)?.difference));
    let mut moves: Vec<(&Sector, Dec)> = multiples.sectors.iter().filter_map(moved).collect();
    moves.sort_by_key(|(_, difference)| *difference);
    moves
}

fn finding(multiples: &Multiples) -> String {
    let moves = moves(multiples);
    let (Some((least, fall)), Some((most, rise))) = (moves.first(), moves.last()) else {
        return "Sector by sector".to_owned();
    };
    let is_up = |difference: &Dec| !difference.is_negative() && !difference.is_zero();
    match (fall.is_negative(), is_up(rise)) {
        (true, true) => format!("{} fell most; {} grew", least.name, most.name.to_lowercase()),
        (true, false) => format!("{} fell most; no sector grew", least.name),
        (false, true) => format!("{} grew most; no sector fell", most.name),
        (false, false) => "No sector moved".to_owned(),
    }
}

fn in_words(words: &Wording, multiples: &Multiples) -> String {
    let one = |sector: &Sector| {
        let moved = Multiples::moved(sector)?;
        let size = match moved.percent {
            Some(percent) => words.numbers.percent(percent.abs()),
            None => words.tonnes_words(moved.difference),
        };
        let name = sector.name.to_lowercase();
        Some(match moved.difference {
            difference if difference.is_zero() => format!("{name} is as in {}", moved.since),
            difference if difference.is_negative() => format!("{name} fell by {size} since {}", moved.since),
            _ => format!("{name} rose by {size} since {}", moved.since),
        })
    };
    let each: Vec<String> = multiples.sectors.iter().filter_map(one).collect();
    let list = words.listed(each.iter().map(String::as_str));
    if list.is_empty() { list } else { format!("{}.", words::capitalised(&list)) }
}
