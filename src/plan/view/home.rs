//! The home page.

use serde::Serialize;

use super::chart::Chart;
use super::{ChartFiles, MemberGroup, Number, PageHead, Prose, Status};

/// The home page of a network.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HomeView {
    pub page: PageHead,
    /// The large words at the top: the network's name, or the title of `content/_index.md`.
    pub title: String,
    /// `content/_index.md`; `None` when there is none.
    pub intro: Option<Prose>,
    /// What the figures cover.
    pub coverage: Coverage,
    /// How many inventories the members have published: `509`.
    pub inventories: String,
    /// How many lines these have.
    pub lines: String,
    /// All members' latest totals together, t CO2e, nothing counted twice; `None` when nobody has one.
    pub total: Option<Number>,
    /// `28.4 million tonnes`: the total for a sentence; empty without one.
    pub total_words: String,
    /// People who live in the members that the total covers.
    pub people: Option<Number>,
    /// The total by those people, t CO2e per person.
    pub per_person: Option<Number>,
    /// How the members' targets go, in the order of [`Status`]; states that nobody is in are left out.
    pub statuses: Vec<StatusCount>,
    /// The network's emissions over the years.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub chart: Option<Chart>,
    /// Where the chart has files of its own.
    pub chart_files: ChartFiles,
    /// The map of all members; empty where none says where it is.
    #[serde(serialize_with = "super::map::as_fingerprints")]
    pub maps: Vec<super::map::Map>,
    /// Address of the page of maps; may be empty.
    pub map_url: String,
    /// The members by country or region.
    pub groups: Vec<MemberGroup>,
    /// Address of the member directory.
    pub members_url: String,
    /// The newest articles, newest first.
    pub latest: Vec<Teaser>,
    /// What comes next, the nearest first.
    pub upcoming: Vec<Teaser>,
}

/// How many members the network's figures speak for.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Coverage {
    /// Members with an inventory: `46`.
    pub with_inventory: String,
    /// All members: `48`.
    pub members: String,
    /// Whether every member has one.
    pub complete: bool,
    /// The years that the latest inventories are of: `2022` or `2019–2022`; empty without any.
    pub years: String,
}

/// How many members are in one state.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StatusCount {
    pub status: Status,
    /// `12`.
    pub count: String,
    /// The share of all members, 0 to 100, a plain decimal: the width of its part of the bar.
    pub share: String,
    /// Where its part of the bar begins, 0 to 100.
    pub offset: String,
}

/// A few lines that lead to an article.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Teaser {
    pub title: String,
    pub url: String,
    /// What it is: `Story`, `Brief`, `Event`; may be empty.
    pub kind: String,
    /// The day in words: `1 March 2024`; may be empty.
    pub date: String,
    /// The day for machines: `2024-03-01`; may be empty.
    pub datetime: String,
    /// One or two sentences; may be empty.
    pub summary: String,
}
