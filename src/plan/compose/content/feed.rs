//! Feeds of articles.

use crate::model::{Article, ArticleKind};
use crate::plan::view::{Feed, FeedEntry, FeedFormat, FeedLink};

use super::super::Composer;
use super::pages::{FeedOf, ListOf};

/// How many articles a feed holds.
const ENTRIES: usize = 30;

impl Composer<'_> {
    /// Whether an article goes into feeds of the language: it needs a day, for pages that say who a site is are no news,
    /// and a text in that language.
    pub fn is_fed(&self, index: usize) -> bool {
        let article = &self.model.articles[index];
        article.changed().is_some() && self.version_in(&self.words.language.tag, article).is_some()
    }

    /// Whether a feed is there in the language of the pages.
    fn is_told(&self, feed: FeedOf) -> bool {
        match feed {
            FeedOf::Site => self.content.has_own_news,
            _ => self.feed_items(feed).iter().any(|index| self.is_fed(*index)),
        }
    }

    /// Below the output folder: `briefs/feed.xml`; that of the site's first language where the language has none.
    pub fn feed_path(&self, feed: FeedOf, format: FeedFormat) -> String {
        let route = self.feed_list(feed).map(|list| self.list_route(list)).unwrap_or_default();
        let folder = if self.is_told(feed) { self.routes.own(&route) } else { route };
        match folder.is_empty() {
            true => format.file().to_owned(),
            false => format!("{folder}/{}", format.file()),
        }
    }

    /// The list that a feed is of; `None` for the whole site.
    fn feed_list(&self, feed: FeedOf) -> Option<ListOf> {
        match feed {
            FeedOf::Site => None,
            FeedOf::Section(section) => Some(ListOf::Section(section)),
            FeedOf::Topic(topic) => Some(ListOf::Topic(topic)),
            FeedOf::Tag(tag) => Some(ListOf::Tag(tag)),
        }
    }

    fn feed_items(&self, feed: FeedOf) -> &[usize] {
        match feed {
            FeedOf::Site => &self.content.all,
            FeedOf::Section(section) => &self.content.sections[section].items,
            FeedOf::Topic(topic) => &self.content.topics[topic].items,
            FeedOf::Tag(tag) => &self.content.tags[tag].items,
        }
    }

    /// `Example network: Policy briefs`
    fn feed_title(&self, feed: FeedOf) -> String {
        match self.feed_list(feed) {
            None => self.site.title.clone(),
            Some(list) => self.words.tell(
                "content-feed-title",
                &[("site", self.site.title.as_str().into()), ("title", self.list_words(list).0.into())],
            ),
        }
    }

    /// What the head of a page says of its feeds.
    pub fn feed_links(&self, feed: FeedOf) -> Vec<FeedLink> {
        let link = |format: FeedFormat| FeedLink {
            title: self.feed_title(feed),
            url: self.routes.file(&self.feed_path(feed, format)),
            media_type: format.media_type().to_owned(),
        };
        FeedFormat::ALL.map(link).into()
    }

    /// One feed.
    pub fn feed(&self, feed: FeedOf, format: FeedFormat) -> Feed {
        let mut fed: Vec<&Article> = self
            .feed_items(feed)
            .iter()
            .filter(|index| self.is_fed(**index))
            .map(|index| &self.model.articles[*index])
            .collect();
        fed.sort_by_key(|article| (std::cmp::Reverse(published(article)), article.route.clone()));
        fed.truncate(ENTRIES);
        let newest = fed.iter().filter_map(|article| article.changed()).max();
        let list = self.feed_list(feed);
        let page = list.map(|list| self.list_route(list)).unwrap_or_default();
        Feed {
            format,
            title: self.feed_title(feed),
            subtitle: list.map_or_else(|| self.site.description.clone(), |list| self.list_words(list).1),
            language: self.site.language.clone(),
            base_url: self.routes.base_url.clone(),
            page_url: self.routes.absolute(&self.routes.page(&page)),
            url: self.routes.absolute(&self.routes.file(&self.feed_path(feed, format))),
            author: self.model.network.name.clone(),
            updated: newest.map(|day| day.to_string()).unwrap_or_default(),
            entries: fed.into_iter().map(|article| self.feed_entry(article)).collect(),
        }
    }

    fn feed_entry(&self, own: &Article) -> FeedEntry {
        let article = self.version(own);
        let day = |day: Option<crate::quantity::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let tags = article.topics.iter().chain(&article.tags);
        let summary = article.summary.clone().unwrap_or_default();
        FeedEntry {
            url: self.routes.absolute(&self.routes.page(&article.route)),
            title: article.title.clone(),
            summary: match &article.kind {
                ArticleKind::Event(event) => {
                    format!("{}. {summary}", self.when_words(event)).trim_end().to_owned()
                }
                _ => summary,
            },
            author: article.author.clone().unwrap_or_default(),
            published: day(published(article)),
            updated: day(article.changed()),
            categories: tags.map(|tag| tag.name.clone()).collect(),
            body: self.away(own),
        }
    }
}

/// Since when readers have been able to see an article.
fn published(article: &Article) -> Option<crate::quantity::Date> {
    [article.date, article.publish].into_iter().flatten().max().or(article.updated)
}
