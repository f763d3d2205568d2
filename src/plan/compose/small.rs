//! The small files that every site has: 404, the site map, robots.

use crate::plan::site_plan::{Output, Recipe};
use crate::plan::view::{Link, NotFoundView, PageHead, RobotsView, SitemapUrl, SitemapView};

use super::Composer;

impl Composer<'_> {
    /// The page for addresses that do not exist.
    pub fn not_found(&self) -> NotFoundView {
        let home = Link { text: self.site.title.clone(), url: self.site.home.clone() };
        let head = PageHead {
            title: self.words.say("not-found-title"),
            url: self.routes.file("404.html"),
            ..PageHead::default()
        };
        NotFoundView {
            page: head,
            links: std::iter::once(home).chain(self.site.navigation.clone()).collect(),
        }
    }

    /// Every page, in the order of the paths.
    pub fn sitemap(&self, outputs: &[Output]) -> SitemapView {
        let url = |output: &Output| {
            if output.recipe.is_unlisted() {
                return None;
            }
            let route = output.path.strip_suffix("index.html")?.trim_end_matches('/');
            let slash = if route.is_empty() { "" } else { "/" };
            let url = self.routes.absolute(&self.routes.file(&format!("{route}{slash}")));
            let changed = match output.recipe {
                Recipe::Article(article) => self.model.articles[article].changed(),
                _ => None,
            };
            Some(SitemapUrl { url, changed: changed.map(|day| day.to_string()).unwrap_or_default() })
        };
        SitemapView { urls: outputs.iter().filter_map(url).collect() }
    }

    /// What crawlers may read: all of it.
    pub fn robots(&self) -> RobotsView {
        RobotsView { sitemap: self.routes.absolute(&self.routes.file("sitemap.xml")) }
    }
}
