//! Content: pages of articles, the lists that lead to them, and what programs read of them.

mod article;
mod event;
mod feed;
mod index;
mod letter;
mod lists;
mod pages;
mod related;

pub use article::material_key;
pub use event::sort as event_sort;
use std::collections::BTreeSet;

pub use index::{Content, day_of};
pub use pages::{ContentKinds, ContentPage, numbered};

use crate::plan::view::{FeedLink, Link};

use super::Composer;
use index::Section;
use pages::{FeedOf, ListOf};

impl Composer<'_> {
    /// Folders of content stand in the navigation before the pages that explain the site.
    pub fn add_content_links(&mut self) {
        let link = |folder: &&str| {
            let section = self.content.section_at(folder)?;
            let (text, _) = self.list_words(ListOf::Section(section));
            Some(Link { text, url: self.routes.page(folder) })
        };
        let links: Vec<Link> = index::FOLDERS.iter().filter_map(link).collect();
        let about = ["method", "data", "about"].map(|route| self.routes.page(route));
        let before = self.site.navigation.iter().take_while(|link| !about.contains(&link.url)).count();
        self.of_one.site.navigation.splice(before..before, links);
        let own = self.own_folders();
        self.of_one.site.footer.splice(0..0, own);
    }

    /// Folders of a site's own stand at the foot.
    fn own_folders(&self) -> Vec<Link> {
        let is_own = |section: &&Section| {
            !section.route.contains('/') && !index::FOLDERS.contains(&section.route.as_str())
        };
        let link = |section: &Section| {
            let article = section.article.map(|index| self.version(&self.model.articles[index]))?;
            Some(Link { text: article.title.clone(), url: self.routes.page(&section.route) })
        };
        self.content.sections.iter().filter(is_own).filter_map(link).collect()
    }

    /// The routes of articles that lists and navigations lead to.
    pub fn listed(&self) -> BTreeSet<&str> {
        let articles = &self.model.articles;
        let links: BTreeSet<&str> =
            self.site.navigation.iter().chain(&self.site.footer).map(|link| link.url.as_str()).collect();
        let led_to =
            articles.iter().filter(|article| links.contains(self.routes.page(&article.route).as_str()));
        let listed = self.content.listed().map(|index| &articles[index]);
        led_to.chain(listed).map(|article| article.route.as_str()).collect()
    }

    /// The feeds of the whole site, which every page names.
    pub fn site_feeds(&self) -> Vec<FeedLink> {
        let is_fed = self.content_kinds.feeds && self.content.has_news;
        if is_fed { self.feed_links(FeedOf::Site) } else { Vec::new() }
    }
}
