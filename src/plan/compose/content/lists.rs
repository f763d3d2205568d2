//! Lists of articles: folders, topics, tags, archives.

use crate::model::{Article, ArticleKind, MaterialType};
use crate::plan::view::{CountedLink, FeedFormat, Link, ListView, PageHead, Paging, TeaserGroup, Ways};

use super::super::Composer;
use super::article::material_key;
use super::index::{Shelf, month_route, shelf_route};
use super::pages::{FeedOf, ListOf, numbered};

/// How many entries a page has of a list that is no folder's.
const PER_PAGE: usize = 20;
/// How many topics, tags or months are named beside a list.
const NAMED: usize = 24;

impl Composer<'_> {
    /// How many pages a list has: one where it is empty.
    pub fn pages_of(&self, list: ListOf) -> usize {
        self.paged(list).len().div_ceil(self.per_page(list)).max(1)
    }

    fn per_page(&self, list: ListOf) -> usize {
        match list {
            ListOf::Section(section) => self.content.sections[section].listing.per_page,
            _ => PER_PAGE,
        }
    }

    /// What is divided into pages: of a folder of events those that are over.
    fn paged(&self, list: ListOf) -> Vec<usize> {
        let content = &self.content;
        match list {
            ListOf::Section(section) => {
                let items = content.sections[section].items.iter().copied();
                items.filter(|index| !self.is_ahead(*index) && !self.is_material(*index)).collect()
            }
            ListOf::Topic(topic) => content.topics[topic].items.clone(),
            ListOf::Tag(tag) => content.tags[tag].items.clone(),
            ListOf::Audience(audience) => content.audiences[audience].items.clone(),
            ListOf::Month(month) => content.months[month].1.clone(),
            ListOf::Topics | ListOf::Tags | ListOf::Months => Vec::new(),
        }
    }

    /// Whether something of an event is still to come.
    pub fn is_ahead(&self, index: usize) -> bool {
        match &self.model.articles[index].kind {
            ArticleKind::Event(event) => event.last_day() >= self.accounts.today,
            _ => false,
        }
    }

    fn is_material(&self, index: usize) -> bool {
        matches!(self.model.articles[index].kind, ArticleKind::Material(_))
    }

    /// One page of a list.
    pub fn list(&self, list: ListOf, number: usize) -> ListView {
        let (title, lede) = self.list_words(list);
        let route = self.list_route(list);
        let of = self.pages_of(list);
        let own = match list {
            ListOf::Section(section) => {
                self.content.sections[section].article.map(|index| &self.model.articles[index])
            }
            _ => None,
        };
        let groups = self.groups_of(list, number);
        let is_empty = groups.iter().all(|group| group.items.is_empty()) && self.shelf_links(list).is_empty();
        let description = if lede.is_empty() {
            self.words.tell(
                "content-list-on",
                &[("title", title.as_str().into()), ("site", self.site.title.as_str().into())],
            )
        } else {
            lede.clone()
        };
        let page_title = if number == 1 {
            title.clone()
        } else {
            self.words
                .tell("content-title-page", &[("title", title.as_str().into()), ("number", number.into())])
        };
        let own_feeds = self.feed_of(list).map(|feed| self.feed_links(feed)).unwrap_or_default();
        ListView {
            page: PageHead {
                feeds: self.site_feeds().into_iter().chain(own_feeds).collect(),
                ..self.head(&page_title, &description, &numbered(&route, number), self.list_crumbs(list))
            },
            kind: super::pages::ContentPage::List(list, number).kind(),
            title,
            lede,
            body: own.filter(|own| number == 1 && !own.body.trim().is_empty()).map(|own| self.prose(own)),
            empty: if is_empty { self.nothing_yet(list) } else { String::new() },
            groups,
            paging: (of > 1).then(|| self.paging(&route, number, of)),
            ways: if number == 1 { self.ways(list) } else { Vec::new() },
            feeds: self.feed_of(list).map(|feed| self.feed_words(feed, list)).unwrap_or_default(),
        }
    }

    fn paging(&self, route: &str, number: usize, of: usize) -> Paging {
        let page = |number: usize| self.routes.page(&numbered(route, number));
        Paging {
            number: number.to_string(),
            of: of.to_string(),
            newer: if number > 1 { page(number - 1) } else { String::new() },
            older: if number < of { page(number + 1) } else { String::new() },
        }
    }

    fn list_crumbs(&self, list: ListOf) -> Vec<Link> {
        let link = |text: &str, route: &str| Link { text: text.to_owned(), url: self.routes.page(route) };
        let section = |route: &str| {
            self.content.section_at(route).map(|section| {
                let (title, _) = self.list_words(ListOf::Section(section));
                link(&title, route)
            })
        };
        match list {
            ListOf::Topic(_) => vec![link(&self.words.say("content-topics"), "topics")],
            ListOf::Tag(_) => vec![link(&self.words.say("content-tags"), "tags")],
            ListOf::Audience(_) => section("resources").into_iter().collect(),
            ListOf::Months => section("briefs").into_iter().collect(),
            ListOf::Month(_) => {
                let archive = link(&self.words.say("content-archive"), &self.list_route(ListOf::Months));
                section("briefs").into_iter().chain([archive]).collect()
            }
            ListOf::Section(index) => {
                let route = &self.content.sections[index].route;
                route.rsplit_once('/').and_then(|(above, _)| section(above)).into_iter().collect()
            }
            ListOf::Topics | ListOf::Tags => Vec::new(),
        }
    }

    /// The entries of a page under their headings.
    fn groups_of(&self, list: ListOf, number: usize) -> Vec<TeaserGroup> {
        let per_page = self.per_page(list);
        let paged = self.paged(list);
        let shown: Vec<usize> = paged.into_iter().skip((number - 1) * per_page).take(per_page).collect();
        let ListOf::Section(section) = list else { return vec![self.group("", "", &shown)] };
        let items = &self.content.sections[section].items;
        let is_event = |index: &usize| matches!(self.model.articles[*index].kind, ArticleKind::Event(_));
        if items.iter().any(is_event) {
            let mut ahead: Vec<usize> = items.iter().copied().filter(|index| self.is_ahead(*index)).collect();
            ahead.reverse();
            let upcoming = TeaserGroup {
                empty: self.words.say("content-no-event-ahead"),
                ..self.group("upcoming", &self.words.say("content-upcoming"), &ahead)
            };
            let past =
                (!shown.is_empty()).then(|| self.group("past", &self.words.say("content-past"), &shown));
            let upcoming = (number == 1).then_some(upcoming);
            return upcoming.into_iter().chain(past).collect();
        }
        let mut groups = self.material_groups(items);
        if !shown.is_empty() || groups.is_empty() {
            groups.insert(0, self.group("", "", &shown));
        }
        groups
    }

    /// Resources by what they are.
    fn material_groups(&self, items: &[usize]) -> Vec<TeaserGroup> {
        let of = |(name, sort): &(&str, MaterialType)| {
            let own: Vec<usize> = items
                .iter()
                .copied()
                .filter(|index| match &self.model.articles[*index].kind {
                    ArticleKind::Material(material) => material.sort == *sort,
                    _ => false,
                })
                .collect();
            (!own.is_empty())
                .then(|| self.group(name, &self.words.say(&format!("{}s", material_key(*sort))), &own))
        };
        MaterialType::ALL.iter().filter_map(of).collect()
    }

    fn group(&self, id: &str, title: &str, items: &[usize]) -> TeaserGroup {
        TeaserGroup {
            id: id.to_owned(),
            title: title.to_owned(),
            items: items.iter().map(|index| self.teaser(&self.model.articles[*index])).collect(),
            empty: String::new(),
        }
    }

    /// Other ways to the entries of a list.
    fn ways(&self, list: ListOf) -> Vec<Ways> {
        let ways = |title: &str, links: Vec<CountedLink>| Ways { title: title.to_owned(), links };
        let own = self.shelf_links(list);
        if !own.is_empty() {
            return vec![ways("", own)];
        }
        let ListOf::Section(section) = list else { return Vec::new() };
        let section = &self.content.sections[section];
        let inside = self.content.inside(&section.route).map(|inside| self.section_link(inside));
        let mut all = vec![ways(&self.words.say("content-folders"), inside.collect())];
        if self.content_kinds.tags {
            all.push(ways(
                &self.words.say("content-by-topic"),
                self.shared(&self.content.topics, "topics", &section.items),
            ));
            all.push(ways(
                &self.words.say("content-by-tag"),
                self.shared(&self.content.tags, "tags", &section.items),
            ));
        }
        if section.route == "briefs" && self.content_kinds.archives {
            all.push(ways(
                &self.words.say("content-by-month"),
                self.month_links().into_iter().take(NAMED).collect(),
            ));
        }
        if section.route == "resources" {
            all.push(ways(
                &self.words.say("content-by-reader"),
                self.shelf_counts(&self.content.audiences, "resources/for"),
            ));
        }
        all.retain(|ways| !ways.links.is_empty());
        all
    }

    fn section_link(&self, section: usize) -> CountedLink {
        let found = &self.content.sections[section];
        CountedLink {
            text: self.list_words(ListOf::Section(section)).0,
            url: self.routes.page(&found.route),
            count: self.words.count(found.items.len()),
        }
    }

    /// The entries of a list of words or months.
    fn shelf_links(&self, list: ListOf) -> Vec<CountedLink> {
        match list {
            ListOf::Topics => self.shelf_counts(&self.content.topics, "topics"),
            ListOf::Tags => self.shelf_counts(&self.content.tags, "tags"),
            ListOf::Months => self.month_links(),
            _ => Vec::new(),
        }
    }

    fn shelf_counts(&self, shelves: &[Shelf], above: &str) -> Vec<CountedLink> {
        shelves.iter().map(|shelf| self.shelf_link(shelf, above)).collect()
    }

    fn shelf_link(&self, shelf: &Shelf, above: &str) -> CountedLink {
        CountedLink {
            text: shelf.name.clone(),
            url: self.routes.page(&shelf_route(above, shelf)),
            count: self.words.count(shelf.items.len()),
        }
    }

    /// The words that entries of a list have, those with most of them first.
    fn shared(&self, shelves: &[Shelf], above: &str, items: &[usize]) -> Vec<CountedLink> {
        let mut found: Vec<&Shelf> =
            shelves.iter().filter(|shelf| shelf.items.iter().any(|index| items.contains(index))).collect();
        found.sort_by_key(|shelf| (std::cmp::Reverse(shelf.items.len()), &shelf.id));
        found.truncate(NAMED);
        found.into_iter().map(|shelf| self.shelf_link(shelf, above)).collect()
    }

    fn month_links(&self) -> Vec<CountedLink> {
        let link = |(month, items): &((i32, u8), Vec<usize>)| CountedLink {
            text: self.month_name(items),
            url: self.routes.page(&month_route(*month)),
            count: self.words.count(items.len()),
        };
        self.content.months.iter().map(link).collect()
    }

    /// `November 2026`
    fn month_name(&self, items: &[usize]) -> String {
        let date = items.first().and_then(|index| self.model.articles[*index].date);
        date.map(|day| self.words.month(day)).unwrap_or_default()
    }

    /// The title of a list, and the sentence under it.
    pub fn list_words(&self, list: ListOf) -> (String, String) {
        let content = &self.content;
        let plain = |title: &str| (title.to_owned(), String::new());
        match list {
            ListOf::Section(section) => {
                let section = &content.sections[section];
                match section.article.map(|index| self.version(&self.model.articles[index])) {
                    Some(own) => (own.title.clone(), own.summary.clone().unwrap_or_default()),
                    None => plain(&self.words.say(folder_key(&section.route))),
                }
            }
            ListOf::Topics => plain(&self.words.say("content-topics")),
            ListOf::Tags => plain(&self.words.say("content-tags")),
            ListOf::Months => plain(&self.words.say("content-archive")),
            ListOf::Topic(topic) => plain(&content.topics[topic].name),
            ListOf::Tag(tag) => plain(&content.tags[tag].name),
            ListOf::Audience(audience) => (
                self.words.tell(
                    "content-audience",
                    &[("reader", content.audiences[audience].name.as_str().into())],
                ),
                String::new(),
            ),
            ListOf::Month(month) => (
                self.words
                    .tell("content-month", &[("month", self.month_name(&content.months[month].1).into())]),
                String::new(),
            ),
        }
    }

    fn nothing_yet(&self, list: ListOf) -> String {
        let of_folder = |folder: &str| match folder {
            "briefs" => self.words.say("content-no-briefs"),
            "stories" => self.words.say("content-no-stories"),
            "events" => self.words.say("content-no-events"),
            "resources" => self.words.say("content-no-resources"),
            _ => String::new(),
        };
        match list {
            ListOf::Section(section) => of_folder(&self.content.sections[section].route),
            _ => String::new(),
        }
    }

    /// The feed of a list.
    fn feed_of(&self, list: ListOf) -> Option<FeedOf> {
        let feed = match list {
            ListOf::Section(section) => FeedOf::Section(section),
            ListOf::Topic(topic) => FeedOf::Topic(topic),
            ListOf::Tag(tag) => FeedOf::Tag(tag),
            _ => return None,
        };
        self.feeds().contains(&feed).then_some(feed)
    }

    /// What a list offers to subscribe to, in words.
    fn feed_words(&self, feed: FeedOf, list: ListOf) -> Vec<Link> {
        let file = |key: &str, path: String| Link { text: self.words.say(key), url: self.routes.file(&path) };
        let mut links = vec![
            file("content-atom", self.feed_path(feed, FeedFormat::Atom)),
            file("content-json-feed", self.feed_path(feed, FeedFormat::Json)),
        ];
        let is_events = match list {
            ListOf::Section(section) => self.content.sections[section].route == "events",
            _ => false,
        };
        if is_events && self.content_kinds.calendars {
            links.insert(0, file("content-calendar", crate::plan::routes::EVENTS_CALENDAR.to_owned()));
        }
        links
    }

    /// The sections above an article, and the words of the way back to them.
    pub fn section_crumbs(&self, article: &Article) -> Vec<Link> {
        let parts: Vec<&str> = article.route.split('/').collect();
        let above = (1..parts.len()).map(|end| parts[..end].join("/"));
        above
            .filter_map(|route| {
                let section = self.content.section_at(&route)?;
                let (text, _) = self.list_words(ListOf::Section(section));
                Some(Link { text, url: self.routes.page(&route) })
            })
            .collect()
    }
}

/// The key of what a folder is called where it does not say it itself.
fn folder_key(route: &str) -> &'static str {
    match route {
        "briefs" => "content-briefs",
        "stories" => "content-stories",
        "events" => "content-events",
        "resources" => "content-resources",
        _ => "content-pages",
    }
}
