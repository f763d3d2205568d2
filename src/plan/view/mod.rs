//! All that a template may see: plain values, already in words and figures. A view is made by the plan and
//! serialised for the template as it is; every field is documented here, and the theme's manual is made from it.
//!
//! Numbers come finished ([`Number`]), addresses come finished (root-relative, with the site's base path),
//! Markdown comes as [`Prose`] and is set by the renderer. What is not known is `None`, never a zero.

mod assets;
mod assurance;
pub mod chart;
mod content;
mod crest;
pub mod data;
mod described;
mod due;
mod embed;
mod feed;
mod figure;
mod file;
pub mod fingerprint;
mod head;
mod home;
mod insertion;
mod inventory;
mod journey;
pub mod map;
mod member;
mod members;
mod network;
mod outlook;
mod own_site;
mod page;
mod picture;
mod press;
mod programme;
mod progress;
pub mod rows;
mod search;
mod site;
mod working;

pub use assets::{Address, Assets};
pub use assurance::{
    CompletenessRow, GradeShare, LineRef, MarketBased, Part, QualityRow, Rebased, RestatedTotal, Restatement,
};
pub use content::{
    AwayInsertion, AwayPicture, AwayProse, CountedLink, EventFacts, ListView, MailView, PageView, Paging,
    QuoteCard, RedirectLine, RedirectView, RedirectsView, ResourceFacts, SessionRow, TeaserGroup, Ways,
};
pub use crest::{BadgeView, CertificateView, CrestView};
pub use described::{Described, EVERYWHERE, Field, Kind, Record, described};
pub use due::{DueMember, DueRow, DueView, MemberDue};
pub use embed::{EmbedFrame, EmbedOffer, EmbedView};
pub use feed::{Feed, FeedEntry, FeedFormat};
pub use figure::{
    Change, ChartTable, Direction, DrawnChart, LeftOut, Meter, Number, Sector, Source, Spark, Standing,
    Status,
};
pub use file::{FileView, LeadPicture, PictureFormat, Resize, ShownPicture};
pub use head::{BudgetLeft, Rule};
pub use home::{Coverage, HomeView, StatusCount, Teaser};
pub use insertion::{Insertion, MemberCard};
pub use inventory::{
    Cell, GasRow, InventoryView, Matrix, MatrixRow, MemberRef, Provenance, SectorLines, TotalRow, Verified,
};
pub use journey::{AdvisorCard, JourneyCard, JourneyMember, JourneyStep, JourneyView, JourneysView};
pub use member::{
    Award, Commitment, Deed, InventoryRow, Latest, MemberView, PlanDocument, Population, Similar,
    Testimonial, Verdict,
};
pub use members::{DirectoryPage, Facet, MemberGroup, MemberRow, MembersView, RowFigures, Together};
pub use network::{
    CoverageRow, Dashboard, NetworkView, RegionCard, RegionGroup, RegionView, RegionsView, SizeRow, Sum,
};
pub use outlook::{BudgetFacts, Closing, ClosingRow};
pub use own_site::Front;
pub use page::{NotFoundView, RobotsView, SitemapUrl, SitemapView};
pub use picture::{CardFigure, CardStatus, CardView, ChartFiles, ChartPicture, Ground, PageImage, Picture};
pub use press::{KitBody, KitEntry, KitView, PressPart, PressPicture, PressPost, PressTexts, PressView};
pub use programme::{
    AwardView, Ceremony, CertificateFiles, CertificatePage, CrestFiles, CrestFrame, CriterionText,
    HonourLevel, HonourMember, HonourRollView, Honoured, LevelCard, MetCriterion, ProgrammeCard,
    ProgrammeView, ProgrammesView, RoundRow,
};
pub use progress::{
    Action, ActionState, Hazard, Journey, SdgTag, Step, StepState, Target, Term, TermWhen, Update,
};
pub use search::{SearchLinks, SearchView};
pub use site::{Alternate, Dataset, Download, FeedLink, Link, PageHead, Prose, SiteView, TakeAway, Tongue};
pub use working::{
    Line, Notation, Quality, Working, WorkingContract, WorkingDerived, WorkingInput, WorkingStep,
};

use serde::Serialize;

/// The view of one output. Serialised without a tag: the template of its kind sees the fields themselves.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum View {
    Home(Box<HomeView>),
    Members(Box<MembersView>),
    Network(Box<NetworkView>),
    Regions(Box<RegionsView>),
    Region(Box<RegionView>),
    Member(Box<MemberView>),
    Inventory(Box<InventoryView>),
    Page(Box<PageView>),
    Brief(Box<PageView>),
    Story(Box<PageView>),
    Event(Box<PageView>),
    Resource(Box<PageView>),
    Section(Box<ListView>),
    Archive(Box<ListView>),
    Tag(Box<ListView>),
    Redirect(Box<RedirectView>),
    Redirects(Box<RedirectsView>),
    Mail(Box<MailView>),
    NotFound(Box<NotFoundView>),
    Embed(Box<EmbedView>),
    Sitemap(Box<SitemapView>),
    Robots(Box<RobotsView>),
    /// A file for programs; no template sees it.
    #[serde(skip)]
    Json(Box<data::Json>),
    #[serde(skip)]
    Table(Box<data::Table>),
    #[serde(skip)]
    Package(Box<data::Package>),
    Due(Box<DueView>),
    Map(Box<map::MapView>),
    Search(Box<SearchView>),
    /// A file of the search index.
    #[serde(skip)]
    Index(Box<data::Json>),
    Programmes(Box<ProgrammesView>),
    Programme(Box<ProgrammeView>),
    HonourRoll(Box<HonourRollView>),
    Award(Box<AwardView>),
    Certificate(Box<CertificatePage>),
    CrestFrame(Box<CrestFrame>),
    Press(Box<PressView>),
    /// A press kit in one file.
    #[serde(skip)]
    Kit(Box<KitView>),
    Journeys(Box<JourneysView>),
    Journey(Box<JourneyView>),
    #[serde(skip)]
    Calendar(Box<data::Calendar>),
    #[serde(skip)]
    Feed(Box<Feed>),
    /// The table beside a chart.
    #[serde(skip)]
    ChartTable(Box<chart::Chart>),
    #[serde(skip)]
    Picture(Box<Picture>),
    /// A file of the site folder, or a picture of it made smaller.
    #[serde(skip)]
    File(Box<FileView>),
}

impl View {
    /// The page of an article, by its kind.
    pub fn of_article(page: PageView) -> View {
        let page = Box::new(page);
        match page.kind {
            "brief" => View::Brief(page),
            "story" => View::Story(page),
            "event" => View::Event(page),
            "resource" => View::Resource(page),
            _ => View::Page(page),
        }
    }

    /// A list of articles, by its kind.
    pub fn of_list(list: ListView) -> View {
        let list = Box::new(list);
        match list.kind {
            "archive" => View::Archive(list),
            "tag" => View::Tag(list),
            _ => View::Section(list),
        }
    }

    /// The page kind, as `pages:` in `theme.yaml` names it.
    pub fn kind(&self) -> &'static str {
        match self {
            View::Home(_) => "home",
            View::Members(_) => "members",
            View::Network(_) => "network",
            View::Regions(_) => "regions",
            View::Region(_) => "region",
            View::Member(_) => "member",
            View::Inventory(_) => "inventory",
            View::Page(page)
            | View::Brief(page)
            | View::Story(page)
            | View::Event(page)
            | View::Resource(page) => page.kind,
            View::Section(list) | View::Archive(list) | View::Tag(list) => list.kind,
            View::Redirect(_) | View::Redirects(_) => "redirect",
            View::Mail(_) => "mail",
            View::Feed(_) => "feed",
            View::NotFound(_) => "not-found",
            View::Embed(_) => "embed",
            View::Sitemap(_) => "sitemap",
            View::Robots(_) => "robots",
            View::Json(_) => "api",
            View::Due(_) => "due",
            View::Map(_) => "map",
            View::Search(_) | View::Index(_) => "search",
            View::Programmes(_) => "programmes",
            View::Programme(_) => "programme",
            View::HonourRoll(_) => "honour-roll",
            View::Award(_) => "award",
            View::Certificate(_) => "certificate",
            View::CrestFrame(_) => "crest-frame",
            View::Press(_) | View::Kit(_) => "press",
            View::Journeys(_) => "journeys",
            View::Journey(_) => "journey",
            View::Calendar(_) => "calendar",
            View::Table(_) | View::Package(_) | View::ChartTable(_) => "csv",
            View::File(_) => "file",
            View::Picture(picture) if picture.is_svg() => "crest",
            View::Picture(_) => "picture",
        }
    }

    /// The maps of this view. The renderer draws them, and templates see each as a [`map::DrawnMap`] under `maps`.
    pub fn maps(&self) -> &[map::Map] {
        match self {
            View::Home(home) => &home.maps,
            View::Region(region) => &region.maps,
            View::Map(page) => &page.maps,
            _ => &[],
        }
    }

    /// The text of this view.
    pub fn prose(&self) -> Vec<&Prose> {
        let one = match self {
            View::Home(home) => home.intro.as_ref(),
            View::Members(members) => members.intro.as_ref(),
            View::Network(network) => network.intro.as_ref(),
            View::Regions(regions) => regions.intro.as_ref(),
            View::Member(member) => {
                let intro = member.front.as_ref().and_then(|front| front.intro.as_ref());
                return member.story.iter().chain(intro).collect();
            }
            View::HonourRoll(roll) => roll.story.as_ref(),
            View::Page(page)
            | View::Brief(page)
            | View::Story(page)
            | View::Event(page)
            | View::Resource(page) => Some(&page.body),
            View::Section(list) | View::Archive(list) | View::Tag(list) => list.body.as_ref(),
            _ => None,
        };
        one.into_iter().collect()
    }

    /// The same, for the renderer to fill in what it draws.
    pub fn prose_mut(&mut self) -> Vec<&mut Prose> {
        let one = match self {
            View::Home(home) => home.intro.as_mut(),
            View::Members(members) => members.intro.as_mut(),
            View::Network(network) => network.intro.as_mut(),
            View::Regions(regions) => regions.intro.as_mut(),
            View::Member(member) => {
                let intro = member.front.as_mut().and_then(|front| front.intro.as_mut());
                return member.story.iter_mut().chain(intro).collect();
            }
            View::HonourRoll(roll) => roll.story.as_mut(),
            View::Page(page)
            | View::Brief(page)
            | View::Story(page)
            | View::Event(page)
            | View::Resource(page) => Some(&mut page.body),
            View::Section(list) | View::Archive(list) | View::Tag(list) => list.body.as_mut(),
            _ => None,
        };
        one.into_iter().collect()
    }

    /// Where the charts of this view have files of their own.
    pub fn chart_files(&self) -> ChartFiles {
        match self {
            View::Home(home) => home.chart_files.clone(),
            View::Member(member) => member.chart_files.clone(),
            View::Inventory(inventory) => inventory.chart_files.clone(),
            View::Network(network) => network.dashboard.chart_files.clone(),
            View::Region(region) => region.dashboard.chart_files.clone(),
            _ => ChartFiles::default(),
        }
    }

    /// The charts of this view by the names of their fields. The renderer draws them, and templates see a
    /// [`DrawnChart`] under the same name.
    pub fn charts(&self) -> Vec<(&'static str, &chart::Chart)> {
        let named = match self {
            View::Home(home) => vec![("chart", &home.chart)],
            View::Member(member) => vec![
                ("history", &member.history),
                ("sectors", &member.sectors),
                ("spread", &member.spread),
                ("budget", &member.budget),
                ("abatement", &member.abatement),
                ("sector_lines", &member.sector_lines),
                ("why", &member.why),
                ("why_lately", &member.why_lately),
            ],
            View::Inventory(inventory) => vec![("chart", &inventory.chart)],
            View::Network(network) => network.dashboard.charts(),
            View::Region(region) => region.dashboard.charts(),
            View::Embed(embed) => vec![("chart", &embed.chart)],
            _ => Vec::new(),
        };
        named.into_iter().filter_map(|(name, chart)| Some((name, chart.as_ref()?))).collect()
    }
}
