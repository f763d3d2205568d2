//! Why a total changed, as a chart with its finding and in words: what was said of each reference is added up to parts
//! that a reader knows by name.

use std::collections::BTreeMap;

use crate::account::{Cause, Change, ReferenceChange};
use crate::model::Scope;
use crate::plan::view::chart::{self, Ending, Measure, Part, Shape, Waterfall};
use crate::plan::words::{self, Wording};
use crate::quantity::Dec;

use super::cause_names::Kind;
use super::{Known, MemberComposer, headline_name};

/// So many bars between the two totals are read at one glance; the rest of them share one.
const BARS: usize = 6;
/// A part below this share of the greatest one is too short to be seen, and shares a bar with others like it.
const SMALL: i64 = 40;
/// Below this change of the total, in percent, no part did most of it.
const HARDLY: Dec = Dec::ONE;

impl MemberComposer<'_> {
    /// Why the headline of a member changed: see [`MemberAccount::changes`](crate::account::MemberAccount::changes).
    pub fn changes(&self, known: Known<'_>) -> Vec<Change> {
        known.account.changes(self.rules(), known.member)
    }

    /// Why the headline changed from the first community inventory to the newest, and from the one before the newest;
    /// one of them where they are the same, none with fewer than two inventories.
    pub fn why(&self, known: Known<'_>) -> [Option<chart::Chart>; 2] {
        let mut changes = self.changes(known);
        changes.retain(Change::is_shown);
        changes.sort_by_key(|change| change.from);
        [changes.first(), changes.get(1)].map(|change| change.map(|change| self.why_chart(known, change)))
    }

    /// How many charts [`MemberComposer::why`] makes.
    pub fn changes_shown(&self, known: Known<'_>) -> usize {
        known.account.changes_shown(self.rules(), known.member)
    }

    fn why_chart(&self, known: Known<'_>, change: &Change) -> chart::Chart {
        let gas = self.gas_name(known);
        let parts = gathered(self.change_parts(change));
        let few = parts.iter().filter(|part| part.gathered).count();
        let waterfall = Waterfall {
            of: self.words.say("why-of"),
            about: self.words.say("chart-sector"),
            start: Ending { name: self.words.year(change.from), value: change.before },
            gathered: self.words.counted("count-smaller-parts", few),
            parts,
            end: Ending { name: self.words.year(change.to), value: change.after },
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
        let title = finding(&self.words, &made, change);
        let description = in_words(&self.words, &made, known, change, gas);
        let measured = self.words.tell(
            "why-measured",
            &[
                ("headline", headline_name(&self.words, change.total).into()),
                ("from", change.from.into()),
                ("to", change.to.into()),
                ("gas", gas.into()),
                ("gwp", self.network.accounting.gwp.to_string().into()),
            ],
        );
        let mut said = vec![measured];
        said.extend(reservations(&self.words, &made, change));
        let subtitle = said.join(" ");
        chart::Chart { title, subtitle, description, ..made }
    }

    /// The parts from the greatest to the smallest, then those that only count differently.
    fn change_parts(&self, change: &Change) -> Vec<Part> {
        let gpc = &self.references.gpc;
        let mut sums: BTreeMap<(Cause, Kind), Dec> = BTreeMap::new();
        for reference in &change.references {
            for (cause, tonnes) in &reference.causes {
                let kind = kind(*cause, reference, gpc.sector_of(reference.spot));
                let sum = sums.entry((*cause, kind)).or_insert(Dec::ZERO);
                *sum = sum.plus(*tonnes).unwrap_or(*sum);
            }
        }
        let part = |((cause, kind), value): ((Cause, Kind), Dec)| {
            let sector = match kind {
                Kind::Sector(sector) => sector,
                _ => None,
            };
            Part {
                name: words::capitalised(&self.cause_name((cause, kind), value.is_negative())),
                note: sector.map(|index| self.sector_name(index)).unwrap_or_default(),
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

/// `Since 2015, cleaner electricity did most of it: −31,000 t`
fn finding(words: &Wording, made: &chart::Chart, change: &Change) -> String {
    let fell = change.after < change.before;
    let parts = shown(made);
    let along = || parts.iter().filter(|(part, _)| part.value.is_negative() == fell);
    let Some((main, amount)) = along().max_by_key(|(part, _)| part.value.abs()) else {
        return words.tell("why-same", &[("to", change.to.into()), ("from", change.from.into())]);
    };
    let since = ("since", change.from.into());
    let share = words::share(change.after.minus(change.before).unwrap_or_default(), change.before);
    if share.is_some_and(|share| share.abs() < HARDLY) {
        return words.tell("why-hardly", &[since]);
    }
    let all = along().try_fold(Dec::ZERO, |sum, (part, _)| sum.plus(part.value.abs()));
    let twice = main.value.abs().plus(main.value.abs());
    let is_most = twice.zip(all).is_some_and(|(twice, all)| twice > all);
    let key = match (main.apart, fell, is_most) {
        (true, ..) => "why-counting",
        (_, true, true) => "why-fell-most",
        (_, true, false) => "why-fell-largest",
        (_, false, true) => "why-rose-most",
        (_, false, false) => "why-rose-largest",
    };
    words.tell(key, &[since, ("part", words::decapitalised(&main.name).into()), ("amount", amount.into())])
}

/// `Edina emitted 800 kt in 2015 and 737 kt in 2022. Down: cleaner electricity (−93 kt). Up: more people (+56 kt).`
fn in_words(words: &Wording, made: &chart::Chart, known: Known<'_>, change: &Change, gas: &str) -> String {
    let reading = made.reading();
    let parts = shown(made);
    let list = |negative: bool| {
        let side = parts.iter().filter(|(part, _)| part.value.is_negative() == negative && !part.gathered);
        let each: Vec<String> =
            side.map(|(part, text)| format!("{} ({text})", words::decapitalised(&part.name))).collect();
        words.listed(each.iter().map(String::as_str))
    };
    let given = [
        ("name", known.member.name.as_str().into()),
        ("gas", gas.into()),
        ("before", reading.short(change.before).into()),
        ("from", change.from.into()),
        ("after", reading.short(change.after).into()),
        ("to", change.to.into()),
    ];
    let mut said = vec![words.tell("why-words", &given)];
    let sides = [("why-down", list(true)), ("why-up", list(false))].into_iter();
    let sides = sides.filter(|(_, list)| !list.is_empty());
    said.extend(sides.map(|(key, list)| words.tell(key, &[("list", list.into())])));
    said.join(" ")
}

/// What a reader must know to trust the parts: which could not be told apart, what is not a change of the world, and
/// how the numbers were rounded.
fn reservations(words: &Wording, made: &chart::Chart, change: &Change) -> Vec<String> {
    let unknown = [Cause::EmissionsPerHead, Cause::Emissions];
    let lacks_activity = change.causes().keys().any(|cause| unknown.contains(cause));
    let is_hatched = shown(made).iter().any(|(part, _)| part.apart);
    let reasons = [
        (change.people.is_none(), "why-people-unknown"),
        (lacks_activity, "why-activity-unknown"),
        (is_hatched, "why-hatched"),
    ];
    let said = reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| words.say(key));
    said.chain(moved(words, made)).collect()
}

/// Which parts differ from their own rounding, so that all of them add up.
fn moved(words: &Wording, made: &chart::Chart) -> Option<String> {
    let Shape::Waterfall(waterfall) = &made.shape else { return None };
    let reading = made.reading();
    let moved = waterfall.rounded(&reading).moved;
    let one = |index: &usize| {
        let part = &waterfall.parts[*index];
        let amount = reading.signed(part.value);
        words.tell("why-rounded-part", &[("part", part.name.as_str().into()), ("amount", amount.into())])
    };
    match moved.as_slice() {
        [] => None,
        few if few.len() <= 2 => {
            let each: Vec<String> = few.iter().map(one).collect();
            let list = words.listed(each.iter().map(String::as_str));
            Some(words.tell("why-rounded", &[("list", list.into())]))
        }
        many => Some(words.counted("why-rounded-many", many.len())),
    }
}
