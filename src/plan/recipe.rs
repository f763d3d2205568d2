//! What fills a path of the site.

use super::compose::{self, CardOf, ChartOf, ContentPage, RecognitionPage, TableOf};

/// What fills a path: positions in the model, so that the plan of a million paths is small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recipe {
    Home,
    Members,
    /// A further page of a large directory, from 2 on.
    MembersPage(usize),
    Network,
    Regions,
    /// Position of the page in the composer's list.
    Region(usize),
    Member(usize),
    /// A member's inventory.
    Inventory(usize, usize),
    Article(usize),
    /// Lists of articles, and what programs read of them.
    Content(ContentPage),
    NotFound,
    Sitemap,
    /// A part of the map of a large site, from 1 on.
    SitemapPart(usize),
    Robots,
    NetworkJson,
    MembersJson,
    /// A part of the list of a large network, from 1 on.
    MembersPart(usize),
    MemberJson(usize),
    InventoryJson(usize, usize),
    Table(TableOf),
    DataPackage,
    Map(compose::Marks),
    Search,
    /// Position of a file of the index.
    SearchFile(usize),
    Due,
    DueJson,
    /// A part of what is due in a large network, from 1 on.
    DuePart(usize),
    DueCalendar,
    MemberCalendar(usize),
    /// The table beside a chart.
    ChartTable(ChartOf),
    /// The chart as a picture.
    ChartPicture(ChartOf),
    /// What link previews show of a page.
    Card(CardOf),
    /// A member in a frame on other people's pages, or one chart of it.
    Embed(usize, Option<usize>),
    /// How a member's frame is found by machines.
    OEmbed(usize),
    /// A file of `content/`, and the width of a picture that is made of it.
    File(usize, Option<u32>),
    /// Programmes, awards, journeys, and their crests.
    Recognition(RecognitionPage),
}

impl Recipe {
    /// The kind of page, as `pages:` in `theme.yaml` names it.
    pub fn kind(self) -> &'static str {
        match self {
            Recipe::Home => "home",
            Recipe::Members | Recipe::MembersPage(_) => "members",
            Recipe::Network => "network",
            Recipe::Regions => "regions",
            Recipe::Region(_) => "region",
            Recipe::Member(_) => "member",
            Recipe::Inventory(..) => "inventory",
            Recipe::Article(_) => "page",
            Recipe::Content(page) => page.kind(),
            Recipe::NotFound => "not-found",
            Recipe::Sitemap | Recipe::SitemapPart(_) => "sitemap",
            Recipe::Robots => "robots",
            Recipe::NetworkJson | Recipe::MembersJson | Recipe::MemberJson(_) | Recipe::InventoryJson(..) => {
                "api"
            }
            Recipe::DueJson | Recipe::DuePart(_) | Recipe::MembersPart(_) => "api",
            Recipe::Due => "due",
            Recipe::Map(_) => "map",
            Recipe::Search | Recipe::SearchFile(_) => "search",
            Recipe::DueCalendar | Recipe::MemberCalendar(_) => "calendar",
            Recipe::Table(_) | Recipe::DataPackage | Recipe::ChartTable(_) => "csv",
            Recipe::ChartPicture(_) | Recipe::Card(_) => "picture",
            Recipe::Embed(..) | Recipe::OEmbed(_) => "embed",
            Recipe::File(..) => "file",
            Recipe::Recognition(page) => page.kind(),
        }
    }

    /// Whether it is among the pages and files of one member.
    pub fn is_of_member(self) -> bool {
        match self {
            Recipe::Member(_)
            | Recipe::MemberJson(_)
            | Recipe::Inventory(..)
            | Recipe::InventoryJson(..)
            | Recipe::MemberCalendar(_)
            | Recipe::Embed(..)
            | Recipe::OEmbed(_) => true,
            Recipe::ChartTable(chart) | Recipe::ChartPicture(chart) => {
                matches!(chart, ChartOf::Member(..) | ChartOf::Inventory(..))
            }
            Recipe::Card(card) => matches!(card, CardOf::Member(_) | CardOf::Inventory(..)),
            _ => false,
        }
    }

    /// Whether it is for people to read, and so is there in every language; files for programs are there once.
    pub fn is_spoken(self) -> bool {
        match self {
            Recipe::NotFound
            | Recipe::Sitemap
            | Recipe::SitemapPart(_)
            | Recipe::Robots
            | Recipe::OEmbed(_) => false,
            Recipe::ChartTable(_) => true,
            Recipe::Recognition(page) => page.is_spoken(),
            Recipe::Content(page) => page.is_spoken(),
            other => !matches!(other.kind(), "api" | "csv" | "calendar" | "crest" | "file"),
        }
    }

    /// Whether search engines are not to list it: what only makes sense in frames, letters, former addresses.
    pub fn is_unlisted(self) -> bool {
        match self {
            Recipe::Embed(..) => true,
            Recipe::Content(page) => !page.is_listed(),
            Recipe::Recognition(page) => page.is_for_frames(),
            _ => false,
        }
    }
}
