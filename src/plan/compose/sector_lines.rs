//! Each sector's own line over the years.

use crate::plan::view::chart::{self, Measure, Multiples, Sector, Shape};
use crate::plan::words::Wording;
use crate::quantity::Dec;

use super::{Known, MemberComposer, headline_name};

/// From so many inventories on a line says more than two numbers.
const ENOUGH: usize = 3;

impl MemberComposer<'_> {
    /// Small multiples of a member's sectors; `None` with fewer than three inventories or two sectors.
    pub fn lines_by_sector(&self, known: Known<'_>, sectors: Option<&chart::Chart>) -> Option<chart::Chart> {
        let Shape::Sectors(stacked) = &sectors?.shape else { return None };
        if stacked.years().len() < ENOUGH || stacked.sectors.len() < 2 {
            return None;
        }
        let gas = self.gas_name(known);
        let multiples = Multiples {
            of: self.words.say("chart-sector"),
            change: self.words.say("lines-change"),
            sectors: stacked.sectors.clone(),
            since: self.words.template("lines-since"),
        };
        Some(chart::Chart {
            title: finding(&self.words, &multiples),
            subtitle: self.words.tell(
                "lines-measured",
                &[
                    ("headline", headline_name(&self.words, known.account.headline).into()),
                    ("gas", gas.into()),
                ],
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

fn finding(words: &Wording, multiples: &Multiples) -> String {
    let moves = moves(multiples);
    let (Some((least, fall)), Some((most, rise))) = (moves.first(), moves.last()) else {
        return words.say("lines-sector-by-sector");
    };
    let (least, most) = (("least", least.name.as_str().into()), ("most", most.name.as_str().into()));
    let is_up = !rise.is_negative() && !rise.is_zero();
    match (fall.is_negative(), is_up) {
        (true, true) => words.tell("lines-fell-and-grew", &[least, most]),
        (true, false) => words.tell("lines-fell", &[least]),
        (false, true) => words.tell("lines-grew", &[most]),
        (false, false) => words.say("lines-still"),
    }
}

fn in_words(words: &Wording, multiples: &Multiples) -> String {
    let one = |sector: &Sector| {
        let moved = Multiples::moved(sector)?;
        let size = match moved.percent {
            Some(percent) => words.numbers.percent(percent.abs()),
            None => words.tonnes_words(moved.difference),
        };
        let (name, since) =
            (("sector", sector.name.as_str().into()), ("since", words.numbers.plain(moved.since).into()));
        Some(match moved.difference {
            difference if difference.is_zero() => words.tell("lines-one-same", &[name, since]),
            difference if difference.is_negative() => {
                words.tell("lines-one-fell", &[name, ("size", size.into()), since])
            }
            _ => words.tell("lines-one-rose", &[name, ("size", size.into()), since]),
        })
    };
    multiples.sectors.iter().filter_map(one).collect::<Vec<_>>().join(" ")
}
