//! Which lists, feeds, letters and redirects a site has, and what fills each.

use crate::diagnostic::Place;
use crate::model::{Article, ArticleKind};
use crate::plan::routes;
use crate::plan::view::{FeedFormat, RedirectLine, RedirectView, RedirectsView, View};

use super::super::Composer;
use super::index::{Shelf, month_route, shelf_route};

/// One of them, by positions in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContentPage {
    /// A page of a list, counted from 1.
    List(ListOf, usize),
    Feed(FeedOf, FeedFormat),
    /// All events, and one.
    Calendar,
    EventCalendar(usize),
    /// A brief as a letter, and its twin in plain text.
    Mail(usize),
    MailText(usize),
    /// A former address of an article.
    Redirect(usize, usize),
    Redirects,
}

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListOf {
    Section(usize),
    Topics,
    Topic(usize),
    Tags,
    Tag(usize),
    Audience(usize),
    Months,
    Month(usize),
}

/// What a feed is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedOf {
    Site,
    Section(usize),
    Topic(usize),
    Tag(usize),
}

/// The kinds of these that a site publishes.
#[derive(Clone, Copy, Debug, Default)]
pub struct ContentKinds {
    pub archives: bool,
    pub tags: bool,
    pub feeds: bool,
    pub calendars: bool,
    pub mail: bool,
}

impl ContentKinds {
    /// What a theme publishes.
    pub fn of(pages: &dyn Fn(&str) -> bool) -> ContentKinds {
        ContentKinds {
            archives: pages("archive"),
            tags: pages("tag"),
            feeds: pages("feed"),
            calendars: pages("calendar"),
            mail: pages("mail"),
        }
    }
}

impl ContentPage {
    /// The kind of page, as `pages:` in `theme.yaml` names it.
    pub fn kind(self) -> &'static str {
        match self {
            ContentPage::List(ListOf::Section(_) | ListOf::Audience(_), _) => "section",
            ContentPage::List(ListOf::Months | ListOf::Month(_), _) => "archive",
            ContentPage::List(..) => "tag",
            ContentPage::Feed(..) => "feed",
            ContentPage::Calendar | ContentPage::EventCalendar(_) => "calendar",
            ContentPage::Mail(_) | ContentPage::MailText(_) => "mail",
            ContentPage::Redirect(..) | ContentPage::Redirects => "redirect",
        }
    }

    /// Whether it is there in every language that has something to fill it with.
    pub fn is_spoken(self) -> bool {
        self.is_listed() || matches!(self.kind(), "feed" | "mail")
    }

    /// Whether it is a page for itself, which search engines are to list.
    pub fn is_listed(self) -> bool {
        matches!(self, ContentPage::List(..))
    }
}

impl Composer<'_> {
    /// Every one with its path.
    pub fn content_pages(&self) -> Vec<(String, ContentPage)> {
        let mut all = Vec::new();
        let mut add = |path: String, page: ContentPage| all.push((path, page));
        for list in self.published_lists() {
            let route = self.list_route(list);
            for number in 1..=self.pages_of(list) {
                let path = self.routes.page_path(&numbered(&route, number));
                add(path, ContentPage::List(list, number));
            }
        }
        for feed in self.feeds() {
            for format in FeedFormat::ALL {
                add(self.feed_path(feed, format), ContentPage::Feed(feed, format));
            }
        }
        self.add_events(&mut add);
        for index in &self.content.all {
            let article = &self.model.articles[*index];
            let is_told = self.version_in(&self.words.language.tag, article).is_some();
            if matches!(article.kind, ArticleKind::Brief) && is_told {
                add(self.mail_path(article, "html"), ContentPage::Mail(*index));
                add(self.mail_path(article, "txt"), ContentPage::MailText(*index));
            }
        }
        let mut redirects = 0;
        for (index, article) in self.model.articles.iter().enumerate() {
            for (position, alias) in article.aliases.iter().enumerate().filter(|_| self.has_route(article)) {
                redirects += 1;
                add(alias_path(&alias.path), ContentPage::Redirect(index, position));
            }
        }
        if redirects > 0 {
            add("_redirects".to_owned(), ContentPage::Redirects);
        }
        all
    }

    fn add_events(&self, add: &mut impl FnMut(String, ContentPage)) {
        let is_event = |index: &&usize| matches!(self.model.articles[**index].kind, ArticleKind::Event(_));
        let mut events = self.content.all.iter().filter(is_event).peekable();
        if events.peek().is_some() {
            add(routes::EVENTS_CALENDAR.to_owned(), ContentPage::Calendar);
        }
        for index in events {
            let route = &self.model.articles[*index].route;
            add(routes::event_calendar(route), ContentPage::EventCalendar(*index));
        }
    }

    /// The place in the file that asks for one; `None` where it stands for several.
    pub fn content_place(&self, page: ContentPage) -> Option<Place> {
        let article = |index: usize| Some(self.model.articles[index].place.clone());
        match page {
            ContentPage::List(ListOf::Section(section), _) => {
                self.content.sections[section].article.and_then(article)
            }
            ContentPage::EventCalendar(index) | ContentPage::Mail(index) | ContentPage::MailText(index) => {
                article(index)
            }
            ContentPage::Redirect(index, alias) => {
                Some(self.model.articles[index].aliases[alias].place.clone())
            }
            _ => None,
        }
    }

    /// Every list that is published.
    fn published_lists(&self) -> Vec<ListOf> {
        let content = &self.content;
        let mut all: Vec<ListOf> = (0..content.sections.len()).map(ListOf::Section).collect();
        if self.has_resources() {
            all.extend((0..content.audiences.len()).map(ListOf::Audience));
        }
        if self.content_kinds.tags {
            all.extend((!content.topics.is_empty()).then_some(ListOf::Topics));
            all.extend((0..content.topics.len()).map(ListOf::Topic));
            all.extend((!content.tags.is_empty()).then_some(ListOf::Tags));
            all.extend((0..content.tags.len()).map(ListOf::Tag));
        }
        if self.content_kinds.archives {
            all.extend((!content.months.is_empty()).then_some(ListOf::Months));
            all.extend((0..content.months.len()).map(ListOf::Month));
        }
        all
    }

    fn has_resources(&self) -> bool {
        self.content.section_at("resources").is_some()
    }

    /// Every feed that is published.
    pub fn feeds(&self) -> Vec<FeedOf> {
        if !self.content_kinds.feeds || !self.content.has_own_news {
            return Vec::new();
        }
        let content = &self.content;
        let has_any = |items: &[usize]| items.iter().any(|index| self.is_fed(*index));
        let mut all = vec![FeedOf::Site];
        let sections = content.sections.iter().enumerate().filter(|(_, section)| has_any(&section.items));
        all.extend(sections.map(|(index, _)| FeedOf::Section(index)));
        if self.content_kinds.tags {
            let shelves = |shelves: &[Shelf], of: fn(usize) -> FeedOf| -> Vec<FeedOf> {
                let fed = shelves.iter().enumerate().filter(|(_, shelf)| has_any(&shelf.items));
                fed.map(|(index, _)| of(index)).collect()
            };
            all.extend(shelves(&content.topics, FeedOf::Topic));
            all.extend(shelves(&content.tags, FeedOf::Tag));
        }
        all
    }

    /// The route of the first page of a list.
    pub fn list_route(&self, list: ListOf) -> String {
        let content = &self.content;
        match list {
            ListOf::Section(section) => content.sections[section].route.clone(),
            ListOf::Topics => "topics".to_owned(),
            ListOf::Topic(topic) => shelf_route("topics", &content.topics[topic]),
            ListOf::Tags => "tags".to_owned(),
            ListOf::Tag(tag) => shelf_route("tags", &content.tags[tag]),
            ListOf::Audience(audience) => shelf_route("resources/for", &content.audiences[audience]),
            ListOf::Months => routes::ARCHIVE.to_owned(),
            ListOf::Month(month) => month_route(content.months[month].0),
        }
    }

    /// What fills one of them.
    pub fn content_view(&self, page: ContentPage) -> View {
        match page {
            ContentPage::List(list, number) => View::of_list(self.list(list, number)),
            ContentPage::Feed(feed, format) => View::Feed(Box::new(self.feed(feed, format))),
            ContentPage::Calendar => View::Calendar(Box::new(self.events_calendar())),
            ContentPage::EventCalendar(index) => View::Calendar(Box::new(self.event_calendar(index))),
            ContentPage::Mail(index) => View::Mail(Box::new(self.mail(index, false))),
            ContentPage::MailText(index) => View::Mail(Box::new(self.mail(index, true))),
            ContentPage::Redirect(index, _) => View::Redirect(Box::new(self.redirect(index))),
            ContentPage::Redirects => View::Redirects(Box::new(self.redirects())),
        }
    }

    /// Whether an article is shown at its route, as a page or as the page of its folder.
    fn has_route(&self, article: &Article) -> bool {
        article.language.is_none()
            && self.model.shows_article(article)
            && !matches!(article.kind, ArticleKind::Profile | ArticleKind::Recognition { .. })
    }

    fn redirect(&self, index: usize) -> RedirectView {
        let article = &self.model.articles[index];
        let description = self.words.tell("content-moved", &[("title", article.title.as_str().into())]);
        RedirectView {
            page: self.head(&article.title, &description, &article.route, Vec::new()),
            title: article.title.clone(),
            to: self.routes.page(&article.route),
        }
    }

    fn redirects(&self) -> RedirectsView {
        let articles = self.model.articles.iter().filter(|article| self.has_route(article));
        let lines = articles.flat_map(|article| {
            article.aliases.iter().map(|alias| RedirectLine {
                from: if is_file(&alias.path) {
                    self.routes.file(&alias.path)
                } else {
                    self.routes.file(&format!("{}/", alias.path))
                },
                to: self.routes.page(&article.route),
            })
        });
        RedirectsView { redirects: lines.collect() }
    }
}

/// `briefs` for the first page, `briefs/page/2` for the second.
pub fn numbered(route: &str, number: usize) -> String {
    if number == 1 { route.to_owned() } else { format!("{route}/page/{number}") }
}

fn is_file(alias: &str) -> bool {
    alias.ends_with(".html") || alias.ends_with(".htm")
}

/// Where the page at a former address is written to.
fn alias_path(alias: &str) -> String {
    if is_file(alias) { alias.to_owned() } else { format!("{alias}/index.html") }
}
