//! The member directory.

use serde::Serialize;

use super::{Change, Number, PageHead, Prose, Spark, Status};

/// All members, grouped, with facets.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MembersView {
    pub page: PageHead,
    /// Markdown above the list; `None` for none.
    pub intro: Option<Prose>,
    /// How many members: `48`.
    pub count: String,
    /// Address of the page of maps; may be empty.
    pub map_url: String,
    /// By country, then by name.
    pub groups: Vec<MemberGroup>,
    /// The pages of a large directory, this one too; none where all members are on one page. Facets are on the first.
    pub pages: Vec<DirectoryPage>,
    /// The countries: `value` is [`MemberRow::country_id`].
    pub countries: Vec<Facet>,
    /// The kinds: `value` is [`MemberRow::kind_id`].
    pub kinds: Vec<Facet>,
    /// The states of members' targets, in the order of [`Status`]; `value` is the state: `on-track`.
    pub statuses: Vec<Facet>,
    /// How large members are, from the smallest class on; `value` is [`MemberRow::size_id`].
    pub sizes: Vec<Facet>,
    /// The levels of recognition that members hold; `value` is one of [`MemberRow::levels`].
    pub levels: Vec<Facet>,
    /// The pathways of their actions; `value` is one of [`MemberRow::pathways`].
    pub pathways: Vec<Facet>,
}

/// A page of a large directory.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DirectoryPage {
    /// Its first and last member: `Aachen – Bremen`.
    pub text: String,
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
    /// The groups that begin there, by their anchors, so that a link to a group on the first page arrives at the link
    /// to its members; none on further pages.
    pub begins: Vec<String>,
}

/// Members of one country or region.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberGroup {
    /// The anchor, unique on the page: `us`, `us-mn`.
    pub id: String,
    /// `United States`.
    pub name: String,
    /// How many: `12`.
    pub count: String,
    /// By name.
    pub members: Vec<MemberRow>,
    /// Whether there are more members than are named here.
    pub more: bool,
    /// What they emit together; `None` where they cannot be added.
    pub together: Option<Together>,
}

/// What the members of a group emit together: the same members in every year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Together {
    /// Which total is added: `BASIC`.
    pub headline: String,
    /// How many members are added: `24`.
    pub added: String,
    /// The newest year that they all have.
    pub year: String,
    /// In a unit that suits it.
    pub total: Number,
    /// t CO2e per person.
    pub per_person: Option<Number>,
    /// The people who live in them.
    pub people: Option<Number>,
    /// Against the first year that they all have.
    pub change: Option<Change>,
    pub spark: Option<Spark>,
}

/// One value of a facet and who has it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Facet {
    /// What rows carry.
    pub value: String,
    /// In words: `City`. For statuses the theme has its own words.
    pub label: String,
    /// How many members: `12`.
    pub count: String,
    /// Those members, for readers without scripts; left empty on very large sites.
    pub members: Vec<super::Link>,
}

/// A member in a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberRow {
    pub id: String,
    pub name: String,
    /// Address of the profile.
    pub url: String,
    /// `City`.
    pub kind: String,
    /// `city`.
    pub kind_id: String,
    /// `Minnesota`; may be empty.
    pub region: String,
    /// `United States`.
    pub country: String,
    /// `us`.
    pub country_id: String,
    /// The id of its size class; empty without a population.
    pub size_id: String,
    /// The levels of recognition that it holds, `leaders-circle/gold`, with a space between each two.
    pub levels: String,
    /// The pathways of its actions, `zero-emission`, with a space between each two.
    pub pathways: String,
    /// Whether the member is made up for the demonstration.
    pub fictional: bool,
    /// The latest figures; `None` without an inventory.
    pub latest: Option<RowFigures>,
    /// How the first target goes; [`Status::NoData`] without one.
    pub status: Status,
    /// Whether there is a target at all: without one the row says `No target` instead of a status.
    pub has_target: bool,
    /// The first target in few words: `−50 % by 2030`; may be empty.
    pub target: String,
}

/// The latest figures of a member in a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RowFigures {
    /// The year of the inventory.
    pub year: String,
    /// Headline total; the same unit for all rows of a page. `None` where it is incomplete beyond use.
    pub total: Option<Number>,
    /// t CO2e per person.
    pub per_person: Option<Number>,
    /// Against the first year with an inventory.
    pub change: Option<Change>,
    /// The headline total over the years.
    pub spark: Option<Spark>,
    /// Whether a part of the total is missing.
    pub incomplete: bool,
}
