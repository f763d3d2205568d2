//! Members that are added: their sum, who reported, and their charts over the years.

use crate::account::{Coverage, Group, YearTotal, is_carbon_only};
use crate::plan::view::chart::{self, Chart, History, Measure, Measured, Point, Sector, Sectors, Shape};
use crate::plan::view::{Change, CoverageRow, Direction, Sum};
use crate::plan::words::{self, Wording};

use super::charts::colour;
use super::{Composer, headline_name, spark};

impl Composer<'_> {
    /// The figures of a group, of the newest year that most of it have.
    pub fn sum(&self, group: &Group, name: String, url: String) -> Sum {
        let told = told(group);
        let per_person = told.and_then(|told| told.total?.over(told.people?));
        let change = change(&self.words, group);
        let incomplete = group.years.last().filter(|last| told.is_some_and(|told| told.year == last.year));
        let incomplete = incomplete.map(|last| last.incomplete.len()).filter(|count| *count > 0);
        let values: Vec<_> = group.years.iter().map(|year| (year.year, year.total)).collect();
        Sum {
            name,
            url,
            headline: headline_name(&self.words, group.headline),
            carbon_only: self.gas_of(group) == "CO₂",
            year: told.map(|told| told.year.to_string()).unwrap_or_default(),
            coverage: told.map(|it| coverage_words(&self.words, it)).unwrap_or_default(),
            total: told.and_then(|told| told.total).map(|it| self.words.scaled_tonnes(it)),
            total_words: told
                .and_then(|told| told.total)
                .map(|it| self.words.tonnes_words(it))
                .unwrap_or_default(),
            per_person: per_person.map(|it| self.words.per_person(it)),
            people: told.and_then(|told| told.people).map(|people| self.words.people(people)),
            same: change.as_ref().map(|_| same(&self.words, group)).unwrap_or_default(),
            change,
            spark: spark(&values),
            incomplete: incomplete
                .map(|count| self.words.counted("count-members", count))
                .unwrap_or_default(),
        }
    }

    /// Who reported year by year, newest first.
    pub fn coverage_rows(&self, group: &Group) -> Vec<CoverageRow> {
        let row = |coverage: &Coverage| CoverageRow {
            year: coverage.year.to_string(),
            reported: self.words.tell(
                "group-some-of",
                &[("some", coverage.reported.len().into()), ("all", coverage.of.into())],
            ),
            people: coverage.people_percent.map(|it| self.words.percent_down(it)),
            total: coverage.total.map(|it| self.words.tonnes(it)),
            per_person: coverage
                .total
                .zip(coverage.people)
                .and_then(|(total, people)| total.over(people))
                .map(|it| self.words.per_person(it)),
            median: coverage
                .median_per_head
                .filter(|(_, of)| *of >= self.model.network.accounting.comparison.at_least)
                .map(|(median, _)| self.words.per_person(median)),
        };
        group.coverage.iter().rev().map(row).collect()
    }

    /// The sums of the largest group over the years.
    pub fn group_chart(&self) -> Option<Chart> {
        let groups = self.accounts.network.groups.iter();
        let group = groups.max_by_key(|group| (group.added.len(), group.years.len()))?;
        self.trend_of(group, &self.group_name(group))
    }

    /// The sums of a group over the years, always of the same members.
    pub fn trend_of(&self, group: &Group, name: &str) -> Option<Chart> {
        let (first, last) = (group.years.first()?, group.years.last()?);
        let change = change(&self.words, group)?;
        let key = match change.direction {
            Direction::Less => "group-less",
            Direction::More => "group-more",
            Direction::Same => "group-same",
        };
        let point = |year: &YearTotal| {
            let is_whole = year.incomplete.is_empty();
            let standing = if is_whole { chart::Standing::Measured } else { chart::Standing::Incomplete };
            Measured { year: year.year.number(), value: year.total, standing }
        };
        let shape = History { measured: group.years.iter().map(point).collect(), ..History::default() };
        let description = self.words.tell(
            "group-emitted",
            &[
                ("before", self.words.tonnes_words(first.total).into()),
                ("since", first.year.into()),
                ("total", self.words.tonnes_words(last.total).into()),
                ("year", last.year.into()),
            ],
        );
        Some(Chart {
            title: self.words.tell(
                key,
                &[
                    ("name", name.into()),
                    ("count", group.added.len().into()),
                    ("change", change.words.into()),
                    ("since", first.year.into()),
                ],
            ),
            subtitle: self.added_words(group),
            shape: Shape::History(shape),
            ..self.chart_of(group, description)
        })
    }

    /// What is added in a chart over the years, said aloud.
    fn added_words(&self, group: &Group) -> String {
        let gas = self.gas_of(group);
        let others = group.members.len() - group.added.len();
        let given = [
            ("headline", headline_name(&self.words, group.headline).into()),
            ("count", group.added.len().into()),
            ("gas", gas.into()),
            ("gwp", self.model.network.accounting.gwp.to_string().into()),
            ("others", self.words.counted("count-other-members", others).into()),
        ];
        match others {
            0 => self.words.tell("group-added", &given[..4]),
            _ => self.words.tell("group-added-without", &given),
        }
    }

    /// The sums of a group by sector; `None` where its members do not divide their totals.
    pub fn sectors_of(&self, group: &Group) -> Option<Chart> {
        let gpc = &self.model.references.gpc;
        let last = group.years.last().filter(|last| !last.sectors.is_empty())?;
        let (largest, tonnes) = last.sectors.iter().enumerate().max_by_key(|(_, tonnes)| **tonnes)?;
        let share = self.words.percent_text(words::share(*tonnes, last.total)?);
        let of_sector = |index: usize| -> Vec<Measured> {
            let whole = group.years.iter().filter(|year| !year.sectors.is_empty());
            let standing = chart::Standing::Measured;
            whole
                .map(|year| Measured { year: year.year.number(), value: year.sectors[index], standing })
                .collect()
        };
        let sectors: Vec<Sector> = (0..gpc.sectors.len())
            .filter(|index| {
                group.years.iter().any(|year| year.sectors.get(*index).is_some_and(|t| !t.is_zero()))
            })
            .map(|index| Sector {
                name: self.sector_name(index),
                colour: colour(index),
                years: of_sector(index),
            })
            .collect();
        let name = self.sector_name(largest);
        if sectors.len() < 2 {
            return None;
        }
        let gas = self.gas_of(group);
        let (part, portion) = (("sector", name.into()), ("share", share.into()));
        let description = self.words.tell(
            "chart-sector-share",
            &[
                part.clone(),
                portion.clone(),
                ("total", self.words.tonnes_words(last.total).into()),
                ("gas", gas.into()),
                ("year", last.year.into()),
            ],
        );
        Some(Chart {
            title: self.words.tell("chart-largest", &[part, portion]),
            subtitle: self.words.tell(
                "group-by-sector",
                &[
                    ("headline", headline_name(&self.words, group.headline).into()),
                    ("count", group.added.len().into()),
                    ("gas", gas.into()),
                ],
            ),
            shape: Shape::Sectors(Sectors { sectors }),
            ..self.chart_of(group, description)
        })
    }

    /// A chart of a group's tonnes without its title and its shape.
    fn chart_of(&self, group: &Group, description: String) -> Chart {
        Chart {
            title: String::new(),
            subtitle: String::new(),
            description,
            source: self.sources_of(&group.added),
            measure: Measure::tonnes(self.gas_of(group)),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::Sparkline(chart::Sparkline { points: Vec::<Point>::new() }),
        }
    }

    /// Who published the figures of some members: the first two.
    pub fn sources_of(&self, members: &[usize]) -> String {
        let mut sources: Vec<&str> = Vec::new();
        for index in members {
            let newest = self.known(*index).latest();
            if let Some(source) = newest.and_then(|newest| newest.inventory.source.as_deref()) {
                if sources.len() == 2 {
                    break;
                }
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
        sources.join("; ")
    }

    /// `CO₂`, where none of the added counts anything else, or `CO₂e`.
    pub fn gas_of(&self, group: &Group) -> &'static str {
        let newest = |index: &usize| self.known(*index).latest();
        let only = |index: &usize| {
            newest(index).is_some_and(|newest| is_carbon_only(self.references, newest.account))
        };
        if !group.added.is_empty() && group.added.iter().all(only) { "CO₂" } else { "CO₂e" }
    }

    /// What a group is called: its country.
    pub fn group_name(&self, group: &Group) -> String {
        match group.country.is_empty() {
            true => headline_name(&self.words, group.headline),
            false => self.country_name(&group.country),
        }
    }
}

/// The year that a group is told by: the newest that most have, or else the one that the most have.
fn told(group: &Group) -> Option<&Coverage> {
    let newest = group.years.last().map(|last| last.year);
    let of_newest = group.coverage.iter().find(|coverage| Some(coverage.year) == newest);
    of_newest
        .or_else(|| group.coverage.iter().max_by_key(|coverage| (coverage.reported.len(), coverage.year)))
}

/// `21 of 24 members reported 2022, 96 % of the people`
pub fn coverage_words(words: &Wording, coverage: &Coverage) -> String {
    let (reported, of) = (coverage.reported.len(), coverage.of);
    let year = ("year", coverage.year.into());
    if reported == of {
        return words.tell("group-reported-all", &[("count", of.into()), year]);
    }
    let (some, all) = (("some", reported.into()), ("all", of.into()));
    match coverage.people_percent {
        Some(percent) => {
            let percent = words.numbers.percent_of(&words.percent_down(percent).text);
            words.tell("group-reported-people", &[some, all, year, ("percent", percent.into())])
        }
        None => words.tell("group-reported-some", &[some, all, year]),
    }
}

/// How the sum of the same members changed from the first year to the last.
fn change(words: &Wording, group: &Group) -> Option<Change> {
    let (first, last) = (group.years.first()?, group.years.last()?);
    words.change(first.total, last.total, first.year).filter(|_| group.years.len() > 1)
}

/// `the same 22 members`
fn same(words: &Wording, group: &Group) -> String {
    words.counted("group-same-members", group.added.len())
}
