//! What was found where a criterion was looked into: figures and what lacks, without words.

use crate::model::{
    Action, Award, Commitment, Framework, FrameworkStep, GasIndex, Hazard, Inventory, Member, Plan, Spot,
    Step, Target,
};
use crate::quantity::{Date, Dec, Year};

use crate::account::target::Status;

/// What says that something is so; each has a place in a file.
#[derive(Clone, Copy, Debug)]
pub enum Evidence<'a> {
    Inventory(&'a Inventory),
    Target(&'a Target),
    Plan(&'a Plan),
    Action(&'a Action),
    Hazard(&'a Hazard),
    Commitment(&'a Commitment),
    Step(&'a Step),
    Award(&'a Award),
    Member(&'a Member),
}

/// What was found.
#[derive(Clone, Debug)]
pub enum Fact<'a> {
    /// What the parts say.
    Parts,
    /// What people decide: an award of the level, if there is one.
    People(Option<&'a Award>),
    /// The inventory that comes nearest; `None` where there is none of the kind.
    Inventory(Option<InventoryFact<'a>>),
    /// So many of what was wanted; of `unknown` others it cannot be told.
    Count {
        found: usize,
        wanted: usize,
        unknown: usize,
    },
    /// So many years in a row up to the newest.
    Streak {
        found: usize,
        wanted: usize,
        newest: Option<Year>,
    },
    /// The target that comes nearest; `None` where there is none of the kind.
    Target(Option<TargetFact<'a>>),
    Reduction(ReductionFact),
    Peak(PeakFact),
    Plan(DatedFact),
    Commitment(DatedFact),
    /// How much of the gap of a target the actions close, in percent; `None` where nothing says so.
    Gap(Option<Dec>),
    /// That the actions of a year that is past cannot be told apart from those of today.
    GapOfThePast,
    Journey(JourneyFact<'a>),
    Quality(QualityFact),
    Membership {
        joined: Option<Date>,
        left: bool,
    },
}

/// An inventory and what it lacks.
#[derive(Clone, Debug)]
pub struct InventoryFact<'a> {
    pub inventory: &'a Inventory,
    pub lacks: Vec<InventoryLack>,
}

/// What an inventory lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InventoryLack {
    /// It is of so many years before.
    TooOld(i32),
    /// So many references of the level have no word.
    Unanswered(u32),
    /// So many of so many references have a value or an answer.
    Incomplete {
        answered: u32,
        asked: u32,
    },
    Gases(Vec<GasIndex>),
    /// Lines that give only CO2e do not say which gases are in them.
    GasesUnknown(Vec<GasIndex>),
    Protocol,
    Unverified,
    /// Only the totals are known of the edition that there was on the day.
    EarlierEdition,
}

impl InventoryLack {
    /// Whether nothing but a lack of data keeps it from being met.
    pub fn is_unknown(&self) -> bool {
        matches!(self, InventoryLack::GasesUnknown(_) | InventoryLack::EarlierEdition)
    }
}

/// A target and what it lacks.
#[derive(Clone, Debug)]
pub struct TargetFact<'a> {
    pub target: &'a Target,
    /// How much less it promises, in percent, if it was asked for.
    pub reduction: Option<Dec>,
    /// How it goes, if it was asked for.
    pub status: Option<Status>,
    pub lacks: Vec<TargetLack>,
}

/// What a target lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TargetLack {
    /// It does not say when it was adopted, and the day of judging is past.
    Undated,
    TooLate,
    TooEarly,
    /// It promises too little.
    Small,
    SizeUnknown,
    /// Tonnes, or tonnes a head, that it comes to, and that science asks for.
    AboveScience {
        found: Dec,
        wanted: Dec,
    },
    /// The share that it promises, and that science asks for, in percent.
    LessThanScience {
        found: Dec,
        wanted: Dec,
    },
    ScienceUnknown,
    Status,
    StatusUnknown,
}

impl TargetLack {
    /// Whether nothing but a lack of data keeps it from being met.
    pub fn is_unknown(&self) -> bool {
        use TargetLack as Lack;
        matches!(self, Lack::Undated | Lack::SizeUnknown | Lack::ScienceUnknown | Lack::StatusUnknown)
    }
}

/// How emissions went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReductionFact {
    /// From and to, in tonnes or tonnes a head; how much less that is, in percent, negative where it is more.
    Known { base: (Year, Dec), latest: (Year, Dec), percent: Dec },
    /// There is no inventory with such a figure.
    NoInventory,
    /// There is none to compare with, of that year where it is a certain one.
    NoBase(Option<Year>),
    /// The newest leaves out what the base has.
    LeftOut { base: Year, latest: Year, spots: Vec<Spot> },
    /// No population is known for a year.
    NoPeople(Year),
}

/// When emissions were highest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeakFact {
    /// The peak and the newest, in tonnes or tonnes a head; how far the one is above the other, in percent.
    Known {
        peak: (Year, Dec),
        latest: (Year, Dec),
        above: Option<Dec>,
    },
    NoInventory,
}

/// Something that counts from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatedFact {
    /// There is one that is all that was asked for.
    Found(Option<Date>),
    /// There is none.
    Nothing,
    /// There is one without a day, and the day of judging is past.
    Undated,
    TooOld(Date),
    /// There is one that has no address.
    Unpublished,
}

/// Steps of a framework.
#[derive(Clone, Debug)]
pub struct JourneyFact<'a> {
    pub framework: &'a Framework,
    pub taken: usize,
    pub wanted: usize,
    /// Those of the wanted that are not taken.
    pub open: Vec<&'a FrameworkStep>,
}

/// How good data are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QualityFact {
    /// Of a year, in percent of tonnes.
    Known {
        year: Year,
        percent: Dec,
    },
    NotStated(Year),
    NoInventory,
}
