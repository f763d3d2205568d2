//! The small files that every site has: 404, the site map, robots.

use std::collections::BTreeMap;

use crate::plan::site_plan::{Output, Recipe};
use crate::plan::view::{Alternate, Link, NotFoundView, PageHead, RobotsView, SitemapUrl, SitemapView};

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

    /// Every page, in the order of the paths, with what it is in other languages.
    pub fn sitemap(&self, outputs: &[Output]) -> SitemapView {
        let url = |output: &Output| {
            let path = output.path.strip_suffix("index.html")?;
            let is_shown = !output.recipe.is_unlisted() && self.is_translated(output);
            is_shown.then(|| self.routes.absolute(&self.routes.file(path)))
        };
        let mut same: BTreeMap<Recipe, Vec<&Output>> = BTreeMap::new();
        for output in outputs.iter().filter(|_| self.tongues.len() > 1) {
            same.entry(output.recipe).or_default().push(output);
        }
        let alternate = |output: &&Output| {
            let (language, _) = &self.tongues[output.language];
            let canonical = url(output)?;
            Some(Alternate { language: language.tag.clone(), canonical, ..Alternate::default() })
        };
        let entry = |output: &Output| {
            let mut alternates: Vec<&Output> = same.get(&output.recipe).cloned().unwrap_or_default();
            alternates.sort_by_key(|output| output.language);
            Some(SitemapUrl {
                url: url(output)?,
                changed: self.changed(output),
                alternates: alternates.iter().filter_map(alternate).collect(),
            })
        };
        SitemapView { urls: outputs.iter().filter_map(entry).collect() }
    }

    /// The day on which the text of a page was last changed; empty for other pages.
    fn changed(&self, output: &Output) -> String {
        let Recipe::Article(article) = output.recipe else { return String::new() };
        let day = self.model.articles[article].changed();
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    /// Whether a page has its text in its own language.
    fn is_translated(&self, output: &Output) -> bool {
        let Recipe::Article(article) = output.recipe else { return true };
        let (language, _) = &self.tongues[output.language];
        self.version_in(&language.tag, &self.model.articles[article]).is_some()
    }

    /// What crawlers may read: all of it.
    pub fn robots(&self) -> RobotsView {
        RobotsView { sitemap: self.routes.absolute(&self.routes.file("sitemap.xml")) }
    }
}
