//! What a chart shows: exact numbers, words, and what they mean. No pixel, no colour: those are drawn by
//! `render::chart` from nothing but this value, so two equal charts are drawn with equal bytes.

mod abatement;
mod ahead;
mod budget;
mod cells;
mod distribution;
mod exact;
mod measure;
mod multiples;
mod ranking;
mod waterfall;
mod words;

use serde::Serialize;

use crate::language::Numbers;
use crate::quantity::Dec;

pub use abatement::{Abatement, Block};
pub use ahead::{Law, Outlook, Wedge};
pub use budget::{Ahead, Budget, Course, Moment, Used};
pub use cells::Table;
pub use distribution::{Distribution, DistributionRow, DistributionWords, Here};
pub use measure::{Measure, Reading, Step};
pub use multiples::{Moved, Multiples};
pub use ranking::{Ranked, RankedGroup, Ranking};
pub use waterfall::{Ending, Part, Rounded, Waterfall};
pub use words::Words;

/// One chart with all of its words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Chart {
    /// The finding in words: `Falling, but not as fast as the target asks`. Also the accessible name.
    pub title: String,
    /// Measure, unit, boundary, GWP set: what the reader needs to read the numbers rightly.
    pub subtitle: String,
    /// A sentence or two with the chart's main numbers, for those who cannot see it.
    pub description: String,
    /// Where the numbers come from.
    pub source: String,
    /// What is measured, and the units it may be shown in.
    pub measure: Measure,
    /// How numbers are written in the reader's language.
    pub numbers: Numbers,
    /// The few words that the chart itself needs, in the reader's language.
    pub words: Words,
    /// The kind of chart, with its data.
    pub shape: Shape,
}

/// The kinds of chart, each with its data.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Years against what was promised.
    History(History),
    /// Sectors stacked over the years.
    Sectors(Sectors),
    /// A direction, no more.
    Sparkline(Sparkline),
    /// Ranked horizontal bars.
    Bars(Bars),
    /// How values are spread, with a place marked.
    Distribution(Distribution),
    /// The first of each class.
    Ranking(Ranking),
    /// A budget as it is used up.
    Budget(Budget),
    /// What a tonne costs by each action.
    Abatement(Abatement),
    /// A change in its parts.
    Waterfall(Waterfall),
    /// Each sector's own line.
    Multiples(Multiples),
}

/// How firm a number is. What is not measured is drawn hollow, dashed or hatched, and said in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// All of it is on file.
    #[default]
    Measured,
    /// All of it is there, some by estimate.
    Estimated,
    /// Of a year that is not measured yet, taken from the trend.
    Projected,
    /// A sum with a part missing.
    Incomplete,
}

/// A number of a year that is promised or computed rather than measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Point {
    /// The year it is for.
    pub year: i32,
    /// In the measure's first unit, with every digit.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
}

/// What an inventory says of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Measured {
    /// The year of the inventory.
    pub year: i32,
    /// In the measure's first unit, with every digit.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
    /// How firm it is.
    pub standing: Standing,
}

/// Measured years against what was promised, and where the trend leads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct History {
    /// In any order; a year without an inventory is left out, never zero.
    pub measured: Vec<Measured>,
    /// The line from the base year by way of the interim targets to the goal; empty without a target.
    pub required: Vec<Point>,
    /// Every target that is shown as a mark, interim ones too.
    pub targets: Vec<TargetMark>,
    /// Where today's trend leads, from the last measured year on.
    pub trend: Vec<Point>,
    /// What would be without new action, and what actions save of it.
    pub outlook: Outlook,
    /// Paths by a law, as a measure.
    pub laws: Vec<Law>,
}

/// One promise: a diamond with its name, its value and its change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct TargetMark {
    /// `2030 target`, as short as can be.
    pub name: String,
    /// The year it is promised for.
    pub year: i32,
    /// In the measure's first unit.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
    /// In percent against the base year: −50.
    #[serde(serialize_with = "exact::maybe")]
    pub change: Option<Dec>,
}

/// Sectors stacked over the years.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Sectors {
    /// From the zero line upwards.
    pub sectors: Vec<Sector>,
}

/// One sector through the years.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Sector {
    /// As the reader knows it; on a narrow screen it stands on up to three lines.
    pub name: String,
    /// 1 to 6: the same number for the same sector on every page.
    pub colour: u8,
    /// In any order; a year without a number is left out.
    pub years: Vec<Measured>,
}

/// A line so small that it only shows a direction; the number stands beside it in the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Sparkline {
    /// In any order.
    pub points: Vec<Point>,
}

/// Horizontal bars, drawn in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Bars {
    /// The head of the names' column in the table: `Member`, `Sector`.
    pub of: String,
    /// From top to bottom.
    pub bars: Vec<Bar>,
}

/// One bar with its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Bar {
    /// Shortened in the drawing where it is too long, whole in its title and the table.
    pub name: String,
    /// In the measure's first unit; may be negative.
    #[serde(serialize_with = "exact::one")]
    pub value: Dec,
    /// Hatched unless measured.
    pub standing: Standing,
    /// A sector's colour, 1 to 6, where the bars are sectors.
    pub colour: Option<u8>,
    /// The bar that the page is about: "you are here".
    pub here: bool,
}

impl Chart {
    /// The unit and the digits that every number of this chart is shown with.
    pub fn reading(&self) -> Reading<'_> {
        let (greatest, places) = self.extent();
        let reading = self.measure.reading(greatest, places, &self.numbers);
        match &self.shape {
            Shape::Waterfall(waterfall) => {
                let reading = reading.telling(waterfall.greatest_part(), places);
                reading.seeing(waterfall.least_bar(), places)
            }
            _ => reading,
        }
    }

    /// The same numbers as a table, rounded as in the chart.
    pub fn table(&self) -> Table {
        cells::table(self)
    }

    /// The same numbers as comma-separated text: every digit, a point before the decimals, no separators.
    pub fn csv(&self) -> String {
        cells::csv(self)
    }

    /// The greatest amount that appears, whatever its sign, which decides on the unit; and the most decimals.
    fn extent(&self) -> (Dec, u32) {
        let amounts: Box<dyn Iterator<Item = Dec>> = match &self.shape {
            Shape::History(history) => Box::new(history.values()),
            Shape::Sectors(sectors) => Box::new(sectors.heights()),
            Shape::Sparkline(line) => Box::new(line.points.iter().map(|point| point.value)),
            Shape::Bars(bars) => Box::new(bars.bars.iter().map(|bar| bar.value)),
            Shape::Distribution(distribution) => Box::new(distribution.values()),
            Shape::Ranking(ranking) => Box::new(ranking.values()),
            Shape::Budget(budget) => Box::new(budget.values()),
            Shape::Abatement(abatement) => Box::new(abatement.blocks.iter().map(|block| block.cost)),
            Shape::Waterfall(waterfall) => Box::new(waterfall.levels().into_iter()),
            Shape::Multiples(multiples) => Box::new(multiples.values()),
        };
        amounts.fold((Dec::ZERO, 0), |(greatest, places), amount| {
            (greatest.max(amount.abs()), places.max(amount.normalized().places()))
        })
    }
}

impl History {
    /// What is promised or computed, line by line.
    fn computed(&self) -> impl Iterator<Item = Point> {
        let laws = self.laws.iter().flat_map(|law| &law.points);
        let lines = self.required.iter().chain(&self.trend).chain(laws).copied();
        lines.chain(self.outlook.points())
    }

    /// Every value that appears.
    pub fn values(&self) -> impl Iterator<Item = Dec> {
        let computed = self.computed().map(|point| point.value);
        let targets = self.targets.iter().map(|target| target.value);
        self.measured.iter().map(|point| point.value).chain(computed).chain(targets)
    }

    /// Every year that appears.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        let computed = self.computed().map(|point| point.year);
        let targets = self.targets.iter().map(|target| target.year);
        self.measured.iter().map(|point| point.year).chain(computed).chain(targets)
    }
}

impl Sectors {
    /// The years that any sector has a number for, each once, in order.
    pub fn years(&self) -> Vec<i32> {
        let mut years: Vec<i32> =
            self.sectors.iter().flat_map(|sector| sector.years.iter().map(|point| point.year)).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// How far a year's stack reaches above the zero line and below it.
    pub fn stack(&self, year: i32) -> (Dec, Dec) {
        let mut stack = (Dec::ZERO, Dec::ZERO);
        for value in self.sectors.iter().filter_map(|sector| sector.at(year)).map(|point| point.value) {
            let side = if value.is_negative() { &mut stack.1 } else { &mut stack.0 };
            *side = side.plus(value).unwrap_or(*side);
        }
        stack
    }

    fn heights(&self) -> impl Iterator<Item = Dec> {
        let mut stacks = std::collections::BTreeMap::new();
        for sector in &self.sectors {
            for point in &sector.years {
                let side: &mut (Dec, Dec) = stacks.entry(point.year).or_default();
                let side = if point.value.is_negative() { &mut side.1 } else { &mut side.0 };
                *side = side.plus(point.value).unwrap_or(*side);
            }
        }
        stacks.into_values().flat_map(|(above, below)| [above, below])
    }
}

impl Sector {
    /// What is known of a year.
    pub fn at(&self, year: i32) -> Option<&Measured> {
        self.years.iter().find(|point| point.year == year)
    }
}
