//! Content: pages of every kind of article, and the lists that lead to them.

use serde::Serialize;

use super::{LeadPicture, Link, PageHead, Prose, SdgTag, Teaser};

/// A page of Markdown of any kind: `page`, `brief`, `story`, `event` or `resource`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PageView {
    pub page: PageHead,
    /// Its kind: the name of its template.
    pub kind: &'static str,
    pub title: String,
    /// One or two sentences under the title; may be empty.
    pub lede: String,
    /// Why readers do not see it: `Draft`, or the day on which it begins or ended; empty for what is out.
    pub mark: String,
    /// The day in words; may be empty.
    pub date: String,
    /// The day for machines; may be empty.
    pub datetime: String,
    /// The day of the last change in words; may be empty.
    pub updated: String,
    /// Who wrote it; may be empty.
    pub author: String,
    /// The picture that stands for it.
    pub picture: Option<LeadPicture>,
    pub body: Prose,
    /// When and where, for an event.
    pub event: Option<EventFacts>,
    /// What it is and where, for a resource.
    pub resource: Option<ResourceFacts>,
    pub quotes: Vec<QuoteCard>,
    /// The member that it is about.
    pub member: Option<Link>,
    /// Whether that member is made up.
    pub fictional: bool,
    /// `Zero emission`; may be empty.
    pub pathway: String,
    pub sdgs: Vec<SdgTag>,
    /// Its topics and tags; the address is empty where these have no pages.
    pub topics: Vec<Link>,
    pub tags: Vec<Link>,
    /// The one before it in its section, and the one after it.
    pub older: Option<Link>,
    pub newer: Option<Link>,
    /// What shares most with it.
    pub related: Vec<Teaser>,
    /// Other forms of it: for mail, for a calendar.
    pub forms: Vec<Link>,
}

/// When and where an event is, and how to take part.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EventFacts {
    /// `Event`, `Training` or `Ceremony`.
    pub sort: String,
    /// `3 December 2026, 14:00 to 16:00 (Europe/Berlin, UTC+01:00)`
    pub when: String,
    /// When it begins, for machines: `2026-12-03T14:00+01:00`.
    pub datetime: String,
    pub is_past: bool,
    pub is_cancelled: bool,
    /// Where one goes; each may be empty.
    pub place: String,
    pub address: String,
    /// Where it can be followed from afar; may be empty.
    pub online: String,
    /// Where one registers; empty where one cannot, or no longer.
    pub register: String,
    /// The last day to do so in words; may be empty.
    pub register_by: String,
    pub sessions: Vec<SessionRow>,
    /// Whom it is for, in words; may be empty.
    pub audience: String,
    /// The honour roll whose awards are handed over.
    pub roll: Option<Link>,
}

/// One meeting.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SessionRow {
    pub title: String,
    /// In words.
    pub when: String,
    /// For machines.
    pub datetime: String,
}

/// What a resource is, for whom, and where.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ResourceFacts {
    /// `Guide`
    pub sort: String,
    pub audience: Vec<Link>,
    /// The steps of journeys at which it helps.
    pub steps: Vec<Link>,
    /// Where it is; empty where the page is the resource.
    pub url: String,
    /// The host of another site, or the name of the file; may be empty.
    pub at: String,
}

/// What somebody said.
#[derive(Debug, Clone, Default, Serialize)]
pub struct QuoteCard {
    pub quote: String,
    pub name: String,
    /// May be empty.
    pub role: String,
    /// The member that they speak for.
    pub member: Option<Link>,
    /// Whether that member is made up.
    pub fictional: bool,
}

/// A list of articles: the page of a folder (`section`), an archive (`archive`), or all of a tag (`tag`).
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListView {
    pub page: PageHead,
    /// Its kind: the name of its template.
    pub kind: &'static str,
    pub title: String,
    /// One or two sentences under the title; may be empty.
    pub lede: String,
    /// What the folder's `_index.md` says, on the first page alone.
    pub body: Option<Prose>,
    /// The entries; one group without a title where they are not grouped.
    pub groups: Vec<TeaserGroup>,
    /// What is said where there is none at all; empty where there are some.
    pub empty: String,
    /// Where the list has several pages.
    pub paging: Option<Paging>,
    /// Other ways to the entries: by topic, by month.
    pub ways: Vec<Ways>,
    /// To subscribe to.
    pub feeds: Vec<Link>,
}

/// Entries under one heading.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TeaserGroup {
    /// Within the page: `upcoming`.
    pub id: String,
    /// Empty where the list has but one group.
    pub title: String,
    pub items: Vec<Teaser>,
    /// What is said where it has none; may be empty.
    pub empty: String,
}

/// Which page of a list this is.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Paging {
    /// `2`
    pub number: String,
    /// Of how many: `5`.
    pub of: String,
    /// The pages beside it; empty at the ends.
    pub newer: String,
    pub older: String,
}

/// Links of one kind.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Ways {
    pub title: String,
    pub links: Vec<CountedLink>,
}

/// A link and how many entries are behind it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CountedLink {
    pub text: String,
    pub url: String,
    /// `12`; may be empty.
    pub count: String,
}

/// A page at a former address that leads to the present one.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RedirectView {
    pub page: PageHead,
    /// The title of the page that it leads to.
    pub title: String,
    /// Its address, root-relative.
    pub to: String,
}

/// `_redirects`, which several hosts read.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RedirectsView {
    pub redirects: Vec<RedirectLine>,
}

/// One line of it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RedirectLine {
    /// Root-relative.
    pub from: String,
    pub to: String,
}

/// A brief as a letter: absolute addresses, and nothing that mail programs leave out.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MailView {
    pub page: PageHead,
    pub title: String,
    pub lede: String,
    /// The day in words.
    pub date: String,
    pub author: String,
    pub body: AwayProse,
    /// The same, set by the renderer as HTML or as plain text; empty in a plan.
    pub text: String,
    /// Whether it is the twin in plain text.
    pub is_text: bool,
}

/// Markdown for those who read it away from the site: in a feed, in a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AwayProse {
    /// The Markdown without front matter.
    pub markdown: String,
    /// The folder of its file below `content/`.
    pub folder: String,
    /// The address of the site without a slash at its end.
    pub base_url: String,
    /// The route of the profile that is the home page on a city's own site; may be empty.
    pub own: String,
    /// Addresses that the site has no pages for, absolute: they are set as plain words.
    pub unlinked: Vec<String>,
    /// What stands in place of its calls, in their order.
    pub insertions: Vec<AwayInsertion>,
    /// The pictures of the site that it shows, at absolute addresses.
    pub pictures: Vec<AwayPicture>,
    /// BCP 47.
    pub language: String,
}

/// A picture of such a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AwayPicture {
    /// The address by which the text names it, absolute.
    pub url: String,
    /// The address of the width that is shown, absolute.
    pub shown: String,
    /// In pixels; 0 where it is not known.
    pub width: u32,
    /// In pixels; 0 where it is not known.
    pub height: u32,
}

/// A figure of such a text; a chart or a card is its name, which leads to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AwayInsertion {
    /// Where the call stands in the Markdown, in bytes.
    pub start: usize,
    pub end: usize,
    pub text: String,
    /// With all its digits; may be empty.
    pub exact: String,
    /// Absolute; may be empty.
    pub url: String,
}
