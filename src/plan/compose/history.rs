//! The chart of a member's emissions over the years, with its targets.

use crate::account::{Standing, Status, TargetAccount};
use crate::model::{Target, TargetKind};
use crate::plan::view::Direction;
use crate::plan::view::chart::{self, History, Measure, Measured, Point, Shape, TargetMark};
use crate::plan::words::{self, Wording};
use crate::quantity::{Dec, Year};

use super::ahead::{horizon, is_stale};
use super::target::main_target;
use super::{Counted, Known, MemberComposer, headline_name};

impl MemberComposer<'_> {
    /// The chart; `None` where no year has a headline total.
    pub fn history(&self, known: Known<'_>) -> Option<chart::Chart> {
        let values = known.headlines();
        let ((first_year, first), (last_year, last)) = (*values.first()?, *values.last()?);
        let main = drawn_target(known);
        let title = self.history_title(known);
        let years = self.words.years(first_year, last_year);
        let gas = self.gas_name(known);
        let shape = self.history_shape(known);
        let moved = self.words.change(first, last, first_year).filter(|_| values.len() > 1);
        let goal = main.and_then(|(target, account)| {
            let amount = self.words.tonnes_words(account.goal?);
            Some(self.words.tell("history-goal", &[("amount", amount.into()), ("year", target.year.into())]))
        });
        let emitted = self.emitted_words((&known.member.name, gas), (last_year, last), moved.as_ref());
        let (ends, kept) = (ends_in_words(&self.words, &shape), self.laws_kept(known, &shape));
        Some(chart::Chart {
            title,
            subtitle: format!(
                "{}{}{}",
                self.measured_words(known, (years, gas)),
                lines_in_words(&self.words, known, &shape),
                self.laws_in_words(known, &shape)
            ),
            description: format!("{}{kept}", sentences([emitted, goal.unwrap_or_default(), ends])),
            source: self.sources_with_laws(known, &shape),
            measure: Measure::tonnes(gas),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::History(shape),
        })
    }

    fn history_shape(&self, known: Known<'_>) -> History {
        let measured = known.community().filter_map(|inventory| measured(known, inventory)).collect();
        let whole = known.member.targets.iter().zip(&known.account.targets);
        let whole = whole.filter(|(target, account)| {
            let same_total = account.total == Some(known.account.headline);
            same_total && target.sectors.is_empty() && !target.operations
        });
        let targets =
            whole.filter_map(|(target, account)| target_mark(&self.words, target, account)).collect();
        let required = required(known);
        let (outlook, laws) = (self.outlook(known), self.laws(known));
        History { measured, required, targets, trend: trend_points(known), outlook, laws }
    }

    /// What the chart measures: the total, its unit, years, boundary and warming potentials.
    fn measured_words(&self, known: Known<'_>, (years, gas): (String, &str)) -> String {
        let boundary = known.latest().and_then(|latest| latest.inventory.details().boundary.as_deref());
        let mut given = vec![
            ("headline", headline_name(&self.words, known.account.headline).into()),
            ("gas", gas.into()),
            ("years", years.into()),
            ("gwp", self.network.accounting.gwp.to_string().into()),
        ];
        match boundary {
            Some(boundary) => {
                given.push(("boundary", boundary.into()));
                self.words.tell("history-measured-boundary", &given)
            }
            None => self.words.tell("history-measured", &given),
        }
    }

    /// How much was emitted in the newest year, and how that compares with the first.
    fn emitted_words(
        &self,
        (name, gas): (&str, &str),
        (year, total): (Year, Dec),
        moved: Option<&crate::plan::view::Change>,
    ) -> String {
        let mut given = vec![
            ("name", name.into()),
            ("total", self.words.tonnes_words(total).into()),
            ("gas", gas.into()),
            ("year", year.into()),
        ];
        let Some(change) = moved else { return self.words.tell("history-emitted", &given) };
        given.push(("since", change.since.as_str().into()));
        let key = match change.direction {
            Direction::Less => "history-emitted-less",
            Direction::More => "history-emitted-more",
            Direction::Same => return self.words.tell("history-emitted-same", &given),
        };
        given.push(("change", change.words.as_str().into()));
        self.words.tell(key, &given)
    }

    fn history_title(&self, known: Known<'_>) -> String {
        let values = known.headlines();
        let (Some((first_year, first)), Some((_, last))) = (values.first(), values.last()) else {
            return String::new();
        };
        let moved = self.words.change(*first, *last, *first_year).filter(|_| values.len() > 1);
        let direction = moved.as_ref().map(|change| change.direction);
        let target = drawn_target(known).map(|(target, account)| (target.year, account.status));
        let of = |key: &str, year: Year| self.words.tell(key, &[("year", year.into())]);
        match (direction, target) {
            (None, _) => self.words.say("history-one-year"),
            (_, Some((year, Status::Achieved))) => of("history-achieved", year),
            (Some(Direction::Less), Some((year, Status::OnTrack))) => of("history-fast-enough", year),
            (Some(_), Some((year, Status::OnTrack))) => of("history-still-below", year),
            (Some(Direction::Less), Some((year, Status::Deviating))) => of("history-little-behind", year),
            (Some(Direction::Less), Some((_, Status::OffTrack))) => self.words.say("history-too-slow"),
            (Some(_), Some((year, Status::OffTrack | Status::Deviating))) => of("history-not-falling", year),
            (Some(_), Some((year, Status::Missed))) => of("history-missed", year),
            _ => moved.map_or_else(String::new, |change| plain_title(&self.words, &change)),
        }
    }

    /// `CO₂`, where nothing else is counted in any year, or `CO₂e`.
    pub fn gas_name(&self, known: Known<'_>) -> &'static str {
        if self.counts_carbon_only(known) { "CO₂" } else { "CO₂e" }
    }

    /// Whether no year that has a total counts another gas than carbon dioxide.
    pub fn counts_carbon_only(&self, known: Known<'_>) -> bool {
        let mut counted = known.community().filter(|counted| known.headline(*counted).is_some()).peekable();
        counted.peek().is_some() && counted.all(|counted| self.is_carbon_only(counted))
    }

    /// Who published a member's figures.
    pub fn sources(&self, known: Known<'_>) -> String {
        let mut sources: Vec<&str> = Vec::new();
        for source in known.community().rev().filter_map(|known| known.inventory.source.as_deref()) {
            if !sources.contains(&source) && sources.len() < 2 {
                sources.push(source);
            }
        }
        sources.join("; ")
    }
}

fn plain_title(words: &Wording, change: &crate::plan::view::Change) -> String {
    let since = ("since", change.since.as_str().into());
    let key = match change.direction {
        Direction::Less => "history-less",
        Direction::More => "history-more",
        Direction::Same => return words.tell("history-same", &[since]),
    };
    words.tell(key, &[("change", change.words.as_str().into()), since])
}

/// Sentences one after another, without those that are empty.
fn sentences<const COUNT: usize>(all: [String; COUNT]) -> String {
    all.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<String>>().join(" ")
}

/// What each line of the chart is.
fn lines_in_words(words: &Wording, known: Known<'_>, shape: &History) -> String {
    let mut said = Vec::new();
    if !shape.required.is_empty() {
        said.push(words.say("history-line-path"));
    }
    if let Some(trend) = known.account.trend.as_ref().filter(|_| !shape.trend.is_empty()) {
        said.push(words.tell("history-line-trend", &[("year", trend.from.into())]));
    }
    if !shape.outlook.wedges.is_empty() {
        said.push(words.say("history-line-wedges"));
    } else if !shape.outlook.without.is_empty() {
        said.push(words.say("history-line-forecast"));
    }
    said.into_iter().map(|sentence| format!(" {sentence}")).collect()
}

/// Where the lines ahead end.
fn ends_in_words(words: &Wording, shape: &History) -> String {
    let with = shape.outlook.with();
    let (Some(without), Some(with)) = (shape.outlook.without.last(), with.last()) else {
        return String::new();
    };
    let without_words = ("without", words.signed_tonnes_words(without.value).into());
    let year = |year: i32| ("year", crate::language::Given::Year(year));
    match shape.outlook.wedges.is_empty() {
        true => words.tell("history-without", &[without_words, year(without.year)]),
        false => words.tell(
            "history-with",
            &[without_words, year(with.year), ("with", words.signed_tonnes_words(with.value).into())],
        ),
    }
}

/// The trend from the last measured year as far as the chart looks; not for data that are too old to be told where they
/// lead.
fn trend_points(known: Known<'_>) -> Vec<Point> {
    let until = horizon(known).filter(|_| !is_stale(known));
    let Some((trend, until)) = known.account.trend.as_ref().zip(until) else { return Vec::new() };
    let Some((last, value)) = known.headlines().last().copied() else { return Vec::new() };
    let ahead = trend.values().filter(|(year, _)| year.number() <= until);
    let ahead = ahead.map(|(year, value)| Point { year: year.number(), value });
    std::iter::once(Point { year: last.number(), value }).chain(ahead).collect()
}

fn measured(known: Known<'_>, inventory: Counted<'_>) -> Option<Measured> {
    let figure = inventory.account.headline(known.account.headline);
    let value = figure.amount?;
    Some(Measured { year: inventory.inventory.year.number(), value, standing: standing(figure.standing) })
}

/// How firm a figure is, in the charts' words.
pub fn standing(standing: Standing) -> chart::Standing {
    match standing {
        Standing::Reported | Standing::Computed => chart::Standing::Measured,
        Standing::Estimated => chart::Standing::Estimated,
        Standing::Incomplete | Standing::Missing => chart::Standing::Incomplete,
    }
}

/// The target that a member is shown by, where it is about the total that the chart shows.
pub fn drawn_target(known: Known<'_>) -> Option<(&Target, &TargetAccount)> {
    main_target(known).filter(|(_, account)| account.total == Some(known.account.headline))
}

/// The path to the main target, and on from there to the later ones of the same total.
fn required(known: Known<'_>) -> Vec<Point> {
    let Some((main, account)) = drawn_target(known) else { return Vec::new() };
    let point = |(year, value): &(Year, Dec)| Point { year: year.number(), value: *value };
    let mut path: Vec<Point> = account.required.iter().map(point).collect();
    let pairs = known.member.targets.iter().zip(&known.account.targets);
    let later = pairs.filter(|(target, other)| {
        let same = target.sectors.is_empty() && !target.operations && other.total == account.total;
        same && target.year > main.year
    });
    let mut later: Vec<Point> = later.filter_map(|(_, other)| other.required.last().map(point)).collect();
    later.sort_by_key(|point| point.year);
    path.extend(later.into_iter().filter(|_| account.goal.is_some()));
    path
}

fn target_mark(words: &Wording, target: &Target, account: &TargetAccount) -> Option<TargetMark> {
    let goal = account.goal?;
    let against_base = account.base.and_then(|base| words::share(goal.minus(base)?, base));
    let name = match target.kind {
        TargetKind::NetZero { .. } => words.say("history-mark-net-zero"),
        TargetKind::PerCapita { .. } => {
            words.tell("history-mark-per-person", &[("year", target.year.into())])
        }
        _ => words.tell("history-mark", &[("year", target.year.into())]),
    };
    Some(TargetMark {
        name,
        year: target.year.number(),
        value: goal,
        change: against_base.map(|c: Dec| c.rounded(6)),
    })
}
