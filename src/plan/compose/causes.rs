//! Why a total changed, as a chart with its finding and in words: what was said of each reference is added up to parts
//! that a reader knows by name.

use std::collections::BTreeMap;

use crate::account::{Cause, Change, ReferenceChange};
use crate::model::{InventoryKind, Scope};
use crate::plan::view::chart::{self, Ending, Measure, Part, Shape, Waterfall};
use crate::plan::words::{self, Wording};
use crate::quantity::Dec;

use super::cause_names::{Kind, name};
use super::{Composer, Known, headline_name};

/// So many bars between the two totals are read at one glance; the rest of them share one.
const BARS: usize = 6;
/// A part below this share of the greatest one is too short to be seen, and shares a bar with others like it.
const SMALL: i64 = 40;
/// Below this change of the total, in percent, no part did most of it.
const HARDLY: Dec = Dec::ONE;

impl Composer<'_> {
    /// Why the headline changed from the first community inventory to the newest, and from the one before the newest;
    /// one of them where they are the same, none with fewer than two inventories.
    pub fn why(&self, known: Known<'_>) -> [Option<chart::Chart>; 2] {
        let community = known.account.changes.iter().filter(|one| one.kind == InventoryKind::Community);
        let mut changes: Vec<&Change> = community.filter(|change| change.from < change.to).collect();
        changes.sort_by_key(|change| change.from);
        let chart = |change: &&Change| self.why_chart(known, change);
        [changes.first(), changes.get(1)].map(|change| change.map(chart))
    }

    fn why_chart(&self, known: Known<'_>, change: &Change) -> chart::Chart {
        let gas = self.gas_name(known);
        let parts = gathered(self.change_parts(change));
        let few = parts.iter().filter(|part| part.gathered).count();
        let waterfall = Waterfall {
            of: "What changed".to_owned(),
            about: "Sector".to_owned(),
            start: Ending { name: change.from.to_string(), value: change.before },
            gathered: self.words.counted("count-smaller-parts", few),
            parts,
            end: Ending { name: change.to.to_string(), value: change.after },
        };
        let made = chart::Chart {
            title: String::new(),
            subtitle: String::new(),
            description: String::new(),
            source: self.sources(known),
            measure: Measure::tonnes(gas),
            numbers: self.words.numbers.clone(),
            words: chart::Words { total: self.words.say("chart-emissions"), ..self.words.chart() },
            shape: Shape::Waterfall(waterfall),
        };
        let title = finding(&made, change);
        let description = in_words(&self.words, &made, known, change, gas);
        let subtitle = format!(
            "{} emissions from {} to {}, tonnes of {gas}, {}.{}",
            headline_name(&self.words, change.total),
            change.from,
            change.to,
            self.model.network.accounting.gwp,
            reservations(&self.words, &made, change)
        );
        chart::Chart { title, subtitle, description, ..made }
    }

    /// The parts from the greatest to the smallest, then those that only count differently.
    fn change_parts(&self, change: &Change) -> Vec<Part> {
        let gpc = &self.model.references.gpc;
        let mut sums: BTreeMap<(Cause, Kind), Dec> = BTreeMap::new();
        for reference in &change.references {
            for (cause, tonnes) in &reference.causes {
                let kind = kind(*cause, reference, gpc.sector_of(reference.spot));
                let sum = sums.entry((*cause, kind)).or_insert(Dec::ZERO);
                *sum = sum.plus(*tonnes).unwrap_or(*sum);
            }
        }
        let short = |sector: Option<usize>| sector.map_or("", |index| gpc.sectors[index].short.as_str());
        let id = |sector: Option<usize>| sector.map_or("", |index| gpc.sectors[index].id.as_ref());
        let part = |((cause, kind), value): ((Cause, Kind), Dec)| {
            let sector = match kind {
                Kind::Sector(sector) => sector,
                _ => None,
            };
            Part {
                name: name((cause, kind), (id(sector), short(sector)), value.is_negative()),
                note: short(sector).to_owned(),
                value,
                apart: is_apart(cause),
                gathered: false,
            }
        };
        let mut parts: Vec<Part> =
            sums.into_iter().filter(|(_, tonnes)| !tonnes.is_zero()).map(part).collect();
        parts.sort_by_key(|part| (part.apart, std::cmp::Reverse(part.value.abs())));
        parts
    }
}

/// Whether a cause is one of the counting and not of the world.
fn is_apart(cause: Cause) -> bool {
    matches!(cause, Cause::Boundary | Cause::Method | Cause::Restated)
}

/// What the tonnes of a cause are added up by: people and what only counts differently over all sectors, energy of the
/// grid over all who use it, everything else by sector.
fn kind(cause: Cause, reference: &ReferenceChange, sector: Option<usize>) -> Kind {
    let of_grid = reference.scope == Some(Scope::Two);
    let is_electric = |of: &str| of.to_lowercase().contains("electric");
    match cause {
        Cause::Population => Kind::Everything,
        cause if is_apart(cause) => Kind::Everything,
        Cause::EmissionPerActivity if of_grid => match reference.of.as_deref() {
            Some(of) if is_electric(of) => Kind::Electricity,
            _ => Kind::Grid,
        },
        _ => Kind::Sector(sector),
    }
}

/// The parts with those marked that are too small for a bar; one alone keeps its own.
fn gathered(mut parts: Vec<Part>) -> Vec<Part> {
    let greatest = parts.iter().map(|part| part.value.abs()).max().unwrap_or_default();
    let of_world = parts.iter().filter(|part| !part.apart).count();
    let is_small = |(index, part): (usize, &Part)| {
        let times = part.value.abs().times(Dec::from(SMALL));
        (of_world > BARS && index + 1 >= BARS) || times.is_some_and(|times| times < greatest)
    };
    let small: Vec<usize> = parts[..of_world]
        .iter()
        .enumerate()
        .filter(|(index, part)| is_small((*index, part)))
        .map(|(index, _)| index)
        .collect();
    if small.len() > 1 {
        small.into_iter().for_each(|index| parts[index].gathered = true);
    }
    parts
}

/// The parts of a chart with the text that each is shown with.
fn shown(made: &chart::Chart) -> Vec<(&Part, String)> {
    let Shape::Waterfall(waterfall) = &made.shape else { return Vec::new() };
    let reading = made.reading();
    let rounded = waterfall.rounded(&reading);
    let text = rounded.parts.iter().map(|value| reading.signed_scaled(*value));
    waterfall.parts.iter().zip(text).collect()
}

/// `Cleaner electricity did most of it: −31,000 t`
fn finding(made: &chart::Chart, change: &Change) -> String {
    let fell = change.after < change.before;
    let parts = shown(made);
    let along = || parts.iter().filter(|(part, _)| part.value.is_negative() == fell);
    let since = change.from;
    let Some((main, text)) = along().max_by_key(|(part, _)| part.value.abs()) else {
        return format!("As much in {} as in {since}", change.to);
    };
    let all = along().try_fold(Dec::ZERO, |sum, (part, _)| sum.plus(part.value.abs()));
    let twice = main.value.abs().plus(main.value.abs());
    let is_most = twice.zip(all).is_some_and(|(twice, all)| twice > all);
    let share = words::share(change.after.minus(change.before).unwrap_or_default(), change.before);
    let main_name = uncapitalised(&main.name);
    if share.is_some_and(|share| share.abs() < HARDLY) {
        return format!("Since {since} hardly any change: what fell and what rose make up for each other");
    }
    match (main.apart, fell, is_most) {
        (true, ..) => format!("Since {since}, most of the change is in the counting: {main_name}, {text}"),
        (_, true, true) => format!("Since {since}, {main_name} did most of it: {text}"),
        (_, true, false) => format!("Since {since}, {main_name} brought the largest cut: {text}"),
        (_, false, true) => format!("Since {since}, {main_name} added most of it: {text}"),
        (_, false, false) => format!("Since {since}, {main_name} added the most: {text}"),
    }
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// `Edina emitted 800 kt in 2015 and 737 kt in 2022. Down: cleaner electricity (−93 kt). Up: more people (+56 kt).`
fn in_words(words: &Wording, made: &chart::Chart, known: Known<'_>, change: &Change, gas: &str) -> String {
    let reading = made.reading();
    let parts = shown(made);
    let list = |negative: bool| {
        let side = parts.iter().filter(|(part, _)| part.value.is_negative() == negative && !part.gathered);
        let each: Vec<String> =
            side.map(|(part, text)| format!("{} ({text})", uncapitalised(&part.name))).collect();
        words.listed(each.iter().map(String::as_str))
    };
    let sentence = |head: &str, list: String| match list.is_empty() {
        true => String::new(),
        false => format!(" {head}: {list}."),
    };
    format!(
        "{} emitted {} of {gas} in {} and {} in {}.{}{}",
        known.member.name,
        reading.short(change.before),
        change.from,
        reading.short(change.after),
        change.to,
        sentence("Down", list(true)),
        sentence("Up", list(false))
    )
}

/// What a reader must know to trust the parts: which could not be told apart, what is not a change of the world, and
/// how the numbers were rounded.
fn reservations(words: &Wording, made: &chart::Chart, change: &Change) -> String {
    let mut said = String::new();
    let parts = shown(made);
    if change.people.is_none() {
        said.push_str(
            " How many people lived here is not known for both years, so more or fewer people are not told apart.",
        );
    }
    let unknown = [Cause::EmissionsPerHead, Cause::Emissions];
    if change.causes().keys().any(|cause| unknown.contains(cause)) {
        said.push_str(
            " Where sources give no activity, how much was used and how clean it was stay one part.",
        );
    }
    if parts.iter().any(|(part, _)| part.apart) {
        said.push_str(" Hatched: nothing but the counting changed.");
    }
    let Shape::Waterfall(waterfall) = &made.shape else { return said };
    let reading = made.reading();
    let moved = waterfall.rounded(&reading).moved;
    let one = |index: &usize| {
        let part = &waterfall.parts[*index];
        format!("“{}” by itself would be {}", part.name, reading.signed(part.value))
    };
    match moved.as_slice() {
        [] => {}
        few if few.len() <= 2 => {
            let each: Vec<String> = few.iter().map(one).collect();
            let list = words.listed(each.iter().map(String::as_str));
            said.push_str(&format!(" Rounded so that the parts add up: {list}."));
        }
        many => said.push_str(&format!(
            " Rounded so that the parts add up: {} of them differ from their own rounding by one last digit.",
            words.count(many.len())
        )),
    }
    said
}
