//! One line of an inventory and its working, number by number.

use serde::Serialize;

use super::{Number, Source, Standing};

/// A line of an inventory.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Line {
    /// The anchor, unique on the page: `line-12`.
    pub id: String,
    /// The GPC reference: `I.1.2`; a coarser one where only that is known.
    pub reference: String,
    /// Its plain name: `Homes: electricity from the grid`.
    pub name: String,
    /// `1`, `2`, `3`, or empty where scopes are mixed.
    pub scope: String,
    /// What is measured, in a few words: `1,234.5 GWh of electricity`; may be empty.
    pub activity: String,
    /// t CO2e; `None` with a notation key.
    pub amount: Option<Number>,
    pub standing: Standing,
    pub notation: Option<Notation>,
    /// Carbon dioxide from biomass, t.
    pub biogenic: Option<Number>,
    pub source: Option<Source>,
    pub quality: Option<Quality>,
    /// The totals that it counts in: `BASIC`, `territorial`.
    pub counts_in: Vec<String>,
    /// File and line: `data/members/edina/inventories/2019.yaml:12`.
    pub place: String,
    /// How the amount came about; `None` for a notation key.
    pub working: Option<Working>,
}

/// Why a line has no value.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Notation {
    /// `NE`.
    pub key: String,
    /// What the key means: `Not estimated`.
    pub meaning: String,
    /// The member's reason; may be empty.
    pub reason: String,
    /// With IE: the reference it is counted under; else empty.
    pub included_in: String,
}

/// How good the data are: high, medium, low.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Quality {
    /// `High`; may be empty.
    pub activity: String,
    /// `Medium`; may be empty.
    pub factor: String,
}

/// How a line's amount came about.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Working {
    /// What was done, one sentence: `Activity times factor, gas by gas.`
    pub method: String,
    /// The equations of a method with keys of its own; else empty.
    pub equations: Vec<String>,
    /// The standard that they are from; may be empty.
    pub reference: String,
    /// What went in.
    pub inputs: Vec<WorkingInput>,
    /// What the units of the factors are in tonnes: `1 lb = 0.00045359237 t`.
    pub conversions: Vec<String>,
    /// What a method computed on the way, in its order; may be empty.
    pub derived: Vec<WorkingDerived>,
    /// Gas by gas; empty where the amount was reported as it is.
    pub steps: Vec<WorkingStep>,
    /// The sum of the steps, t CO2e.
    pub sum: Option<Number>,
    /// By the users' own contracts, beside the figure and not in it; empty where the line has none.
    pub market: Vec<WorkingContract>,
    /// What the contracts give together, t CO2e.
    pub market_sum: Option<Number>,
    /// What else to know: an earlier year's factor served, it could not be rebased.
    pub notes: Vec<String>,
}

/// Energy that is bought under a contract.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WorkingContract {
    /// Of the line's activity, percent.
    pub share: Number,
    /// The contract's factor.
    pub factor: WorkingInput,
    /// On whose word the contract is; may be empty.
    pub source: String,
    pub steps: Vec<WorkingStep>,
}

/// One step of a method before there are gases.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WorkingDerived {
    /// `Energy lost`.
    pub name: String,
    /// With the numbers that were used: `100,000 × 0.06 ÷ (1 − 0.06)`.
    pub arithmetic: String,
    /// What it gives, with its unit.
    pub result: Number,
}

/// One thing that went into a computation.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WorkingInput {
    /// `Activity`, `Factor`, `Grid losses`.
    pub label: String,
    /// As it was written, with its unit: `1,234.5 GWh`; for a factor its name.
    pub value: String,
    /// The same in the unit of the computation, where that differs: `1,234,500 MWh`; else empty.
    pub converted: String,
    pub source: Option<Source>,
    /// Whether nobody gave it and the reference data did.
    pub is_default: bool,
    /// File and line: `data/factors/egrid.yaml:12`; `(built in)/data/...` for what ships with Milepost.
    pub place: String,
}

/// One gas of a computation: activity × factor = mass; mass × GWP = CO2e.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WorkingStep {
    /// Which part of a method: `petrol cars`; may be empty.
    pub part: String,
    /// `CH₄`.
    pub gas: String,
    /// The activity in the unit of the computation; `None` where masses were reported.
    pub activity: Option<Number>,
    /// The factor, with its unit: `0.119 lb/MWh`.
    pub factor: Option<Number>,
    /// The mass of the gas, t.
    pub mass: Option<Number>,
    /// Its global warming potential; `None` for what is CO2e already.
    pub gwp: Option<Number>,
    /// t CO2e.
    pub co2e: Option<Number>,
    /// Carbon dioxide from biomass: kept apart, in no sum.
    pub biogenic: bool,
}
