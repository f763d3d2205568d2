//! One inventory: every figure of a year, and where it comes from.

use serde::Serialize;

use super::chart::Chart;
use super::{
    Change, ChartFiles, CompletenessRow, Dataset, LeftOut, Line, Link, MarketBased, Number, PageHead, Part,
    Population, QualityRow, Rebased, Restatement, Sector, Standing, TakeAway,
};

/// An inventory of one year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct InventoryView {
    pub page: PageHead,
    pub member: MemberRef,
    pub year: String,
    /// How old it is by its year: `7 years`; empty in the year itself.
    pub age: String,
    /// Whether it is of the government's own operations rather than of the community.
    pub operations: bool,
    /// The headline total in t CO2e; `None` where it cannot be told.
    pub headline: Option<Number>,
    /// Which total that is: `BASIC`.
    pub headline_name: String,
    pub standing: Standing,
    /// Whether carbon dioxide is the only gas that is counted.
    pub carbon_only: bool,
    /// t CO2e per person.
    pub per_person: Option<Number>,
    pub population: Option<Population>,
    /// The headline against the inventory before.
    pub change: Option<Change>,
    /// Share of tonnes from high-quality data, percent.
    pub quality: Option<Number>,
    /// Activity data and factors by grade; empty where no line says how good it is.
    pub grades: Vec<QualityRow>,
    /// Against BASIC and BASIC+; empty for own operations.
    pub completeness: Vec<CompletenessRow>,
    /// The headline in the set of its source; `None` without a headline, or where there is nothing to say.
    pub rebased: Option<Rebased>,
    /// Scope 2 by contracts; `None` where no line has one.
    pub market_based: Option<MarketBased>,
    /// `2`; empty where nothing is said of editions.
    pub edition: String,
    /// Earlier editions, newest first.
    pub restatements: Vec<Restatement>,
    /// Every total, with what is not in it.
    pub totals: Vec<TotalRow>,
    pub matrix: Matrix,
    pub gases: Vec<GasRow>,
    /// Carbon dioxide from biomass, kept apart, t.
    pub biogenic: Option<Number>,
    /// What is not in the headline and should be: lines with NE or C.
    pub left_out: Vec<LeftOut>,
    /// Where it comes from, as a chart.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub chart: Option<Chart>,
    /// Where the chart has files of its own.
    pub chart_files: ChartFiles,
    pub sectors: Vec<SectorLines>,
    pub provenance: Provenance,
    /// The inventory before, in years.
    pub previous: Option<Link>,
    /// The inventory after.
    pub next: Option<Link>,
    pub take_away: TakeAway,
    pub dataset: Option<Dataset>,
}

/// The member that an inventory is of.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberRef {
    pub name: String,
    pub url: String,
    /// Whether the member is made up for the demonstration.
    pub fictional: bool,
}

/// One of the totals.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TotalRow {
    /// `BASIC`, `BASIC+`, `Territorial`, `Other scope 3`, `Reported`.
    pub name: String,
    /// What it is, a short sentence.
    pub meaning: String,
    /// t CO2e.
    pub amount: Option<Number>,
    /// t CO2e per person.
    pub per_person: Option<Number>,
    pub standing: Standing,
    /// Whether this is the headline.
    pub headline: bool,
    /// What is not in it and should be.
    pub left_out: Vec<LeftOut>,
    /// The anchor of its working: `total-basic`.
    pub id: String,
    /// `leaves out 2 references: IV.1 (not estimated: no data before 2021) ...`; empty where it leaves out nothing.
    pub leaves_out: String,
    /// How much of it comes from estimates, percent; `None` for nothing.
    pub estimated: Option<Number>,
    /// By sector, the lines that are added; empty where they are those of the total that `same_as` names.
    pub parts: Vec<Part>,
    /// A total above that adds the same lines: `BASIC+`; may be empty.
    pub same_as: String,
    /// The anchor of its working.
    pub same_as_id: String,
    /// `357,123.4 t CO₂e ÷ 43,900 people = 8.1349...`; empty where there is no figure per person.
    pub per_person_working: String,
    pub rebased: Option<Rebased>,
}

/// Sectors by scopes, t CO2e.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Matrix {
    /// The heads of the columns after the sector: `Scope 1`, `Scope 2`, `Scope 3`.
    pub columns: Vec<String>,
    pub rows: Vec<MatrixRow>,
    /// The sums, in the order of the columns, then the sum of all.
    pub sums: Vec<Cell>,
    /// The lines behind each sum of a column.
    pub parts: Vec<Part>,
}

/// One sector of the matrix.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MatrixRow {
    pub sector: Sector,
    /// One a column.
    pub cells: Vec<Cell>,
    pub sum: Cell,
    /// Share of the sum of all, percent.
    pub share: Option<Number>,
}

/// A cell: a number, or why there is none.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cell {
    pub number: Option<Number>,
    /// The notation key that stands for all lines of the cell (`NO`, `NE`), empty for plain no data.
    pub key: String,
    /// Whether a part of the sum is missing.
    pub incomplete: bool,
}

/// One gas.
#[derive(Debug, Clone, Default, Serialize)]
pub struct GasRow {
    /// `CH₄`; or `CO₂e` for what was reported without gases.
    pub symbol: String,
    /// `Methane`.
    pub name: String,
    /// Mass in t; `None` for what was reported as CO2e only.
    pub mass: Option<Number>,
    /// Its global warming potential; empty where it has none to show.
    pub gwp: String,
    /// t CO2e.
    pub co2e: Option<Number>,
    /// Share of the sum, percent.
    pub share: Option<Number>,
}

/// The lines of one sector.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SectorLines {
    pub sector: Sector,
    /// The sum of its lines, whatever total they count in, t CO2e.
    pub total: Option<Number>,
    pub lines: Vec<Line>,
}

/// How the inventory was made.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Provenance {
    /// `GPC`.
    pub protocol: String,
    /// `City limits`; may be empty.
    pub boundary: String,
    /// The GWP set of the source: `AR4`.
    pub gwp_source: String,
    /// The GWP set shown here: `AR5`.
    pub gwp_shown: String,
    /// Where the two differ: whether every line could be brought to the set shown.
    pub rebased: bool,
    pub verified: Option<Verified>,
    /// The file: `data/members/edina/inventories/2019.yaml`.
    pub file: String,
    /// Who published the figures; may be empty.
    pub source: String,
    /// Under which licence; may be empty.
    pub licence: String,
    /// What else to know; may be empty.
    pub note: String,
}

/// Who checked it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Verified {
    pub by: String,
    /// The day in words; may be empty.
    pub on: String,
}
