//! Members together: the network's own page, and the pages of regions, countries and their parts.

use serde::Serialize;

use super::chart::Chart;
use super::{Change, ChartFiles, Download, Link, MemberRow, Number, PageHead, Prose, Spark, StatusCount};

/// The dashboard of a network.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NetworkView {
    pub page: PageHead,
    /// `content/network.md`; `None` when there is none.
    pub intro: Option<Prose>,
    /// How many members, invented ones not counted: `48`.
    pub members: String,
    /// How many of them have an inventory.
    pub with_inventory: String,
    /// The people who live in them, of those with an inventory.
    pub people: Option<Number>,
    #[serde(flatten)]
    pub dashboard: Dashboard,
    /// Members by size, smallest first.
    pub sizes: Vec<SizeRow>,
    /// What the medians of `sizes` are of: `BASIC, per person`; empty without medians.
    pub sizes_basis: String,
    /// The site's own regions, then countries and their parts.
    pub regions: Vec<RegionCard>,
    /// Address of the list of regions; empty without one.
    pub regions_url: String,
    pub downloads: Vec<Download>,
}

/// The list of regions.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RegionsView {
    pub page: PageHead,
    /// `content/regions.md`; `None` when there is none.
    pub intro: Option<Prose>,
    /// The site's own regions, countries, parts of countries; empty lists are left out.
    pub groups: Vec<RegionGroup>,
    pub downloads: Vec<Download>,
}

/// Regions of one sort.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RegionGroup {
    /// The anchor: `countries`.
    pub id: String,
    /// `Countries`
    pub name: String,
    pub regions: Vec<RegionCard>,
}

/// A region in a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RegionCard {
    pub name: String,
    pub url: String,
    /// `Country`, `Part of United States`, `Region`.
    pub kind: String,
    /// How many members: `12 members`.
    pub members: String,
    pub sum: Option<Sum>,
}

/// A region, a country or a part of one.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RegionView {
    pub page: PageHead,
    pub name: String,
    /// `Country`, `Part of United States`, `Region`.
    pub kind: String,
    /// How many members: `12 members`.
    pub count: String,
    /// Anything else to know, as the region's file says it; may be empty.
    pub note: String,
    /// Who draws the region so; may be empty.
    pub source: String,
    /// Its own page; may be empty.
    pub source_url: String,
    /// The map of its members; empty where none says where it is.
    #[serde(serialize_with = "super::map::as_fingerprints")]
    pub maps: Vec<super::map::Map>,
    #[serde(flatten)]
    pub dashboard: Dashboard,
    /// By name; empty where there are too many for a table.
    pub rows: Vec<MemberRow>,
    /// Instead of `rows`: the names alone; empty where there are too many for that.
    pub names: Vec<Link>,
    /// Where all members are; for regions with neither `rows` nor `names`.
    pub directory: String,
    /// Parts of a country that have a page of their own.
    pub parts: Vec<RegionCard>,
    pub downloads: Vec<Download>,
}

/// The figures of members together. Every list may be empty and every option `None`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Dashboard {
    /// One for each way of counting: figures of two are never added.
    pub sums: Vec<Sum>,
    /// How their targets go, in the order of the states; states that nobody is in are left out.
    pub statuses: Vec<StatusCount>,
    /// How many have a target: `31 of 48 members`.
    pub with_target: String,
    /// The same members in every year.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub trend: Option<Chart>,
    /// The same members by sector.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub sectors: Option<Chart>,
    /// Tonnes per person, by size class.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub spread: Option<Chart>,
    /// Who falls fastest, by size class.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub fastest: Option<Chart>,
    /// Where the charts have files of their own.
    pub chart_files: ChartFiles,
    /// The members of that chart, to follow.
    pub fastest_members: Vec<Link>,
    /// Who is compared and who is not, in a sentence or two; empty without a comparison.
    pub compared: String,
    /// Year by year who reported, of the first of `sums`, newest first.
    pub coverage: Vec<CoverageRow>,
}

impl Dashboard {
    /// The charts by the names of their fields.
    pub fn charts(&self) -> Vec<(&'static str, &Option<Chart>)> {
        vec![
            ("trend", &self.trend),
            ("sectors", &self.sectors),
            ("spread", &self.spread),
            ("fastest", &self.fastest),
        ]
    }
}

/// What members that count alike emit together.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Sum {
    /// `United States`, or the name of the region.
    pub name: String,
    /// The page of the country; may be empty.
    pub url: String,
    /// Which total is added: `BASIC`.
    pub headline: String,
    /// Whether carbon dioxide is the only gas that is counted.
    pub carbon_only: bool,
    /// The newest year that most have.
    pub year: String,
    /// Who reported it: `21 of 24 members reported 2022, 96 % of the people`.
    pub coverage: String,
    /// Of those that reported it, in a unit that suits it.
    pub total: Option<Number>,
    /// `28.4 million tonnes`
    pub total_words: String,
    /// Their tonnes by their people, never a mean of figures per person.
    pub per_person: Option<Number>,
    /// The people who live in them.
    pub people: Option<Number>,
    /// Of the same members in both years.
    pub change: Option<Change>,
    /// Which members those are: `the same 22 members`; empty without a change.
    pub same: String,
    pub spark: Option<Spark>,
    /// How many of those in the total lack a part of their own: `3 members`; empty for none.
    pub incomplete: String,
}

/// Who reported in a year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CoverageRow {
    pub year: String,
    /// `21 of 24`
    pub reported: String,
    /// The share of the people, percent.
    pub people: Option<Number>,
    /// t CO2e of those that reported.
    pub total: Option<Number>,
    /// t CO2e per person.
    pub per_person: Option<Number>,
    /// The median of the members' own figures per person.
    pub median: Option<Number>,
}

/// Members of about one size.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SizeRow {
    /// The anchor: `size-small`.
    pub id: String,
    /// `50,000 to 200,000 people`
    pub name: String,
    /// How many: `14`.
    pub count: String,
    /// The median of the largest set that counts alike, t CO2e per person.
    pub median: Option<Number>,
    /// Of how many members: `9 members`; may be empty.
    pub of: String,
    /// By name; empty where there are too many.
    pub members: Vec<Link>,
}
