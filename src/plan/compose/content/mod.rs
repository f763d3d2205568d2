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
pub use index::{Content, day_of};
pub use pages::{ContentKinds, ContentPage};

use crate::plan::view::{FeedLink, Link};

use super::Composer;
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
        self.site.navigation.splice(before..before, links);
    }

    /// The feeds of the whole site, which every page names.
    pub fn site_feeds(&self) -> Vec<FeedLink> {
        let is_fed = self.content_kinds.feeds && self.content.has_news;
        if is_fed { self.feed_links(FeedOf::Site) } else { Vec::new() }
    }
}
