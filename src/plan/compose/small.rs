//! The small files that every site has: 404, the site map, robots.

use std::collections::BTreeMap;

use crate::plan::recipe::Recipe;
use crate::plan::routes;
use crate::plan::site_plan::Output;
use crate::plan::view::{Alternate, Link, NotFoundView, PageHead, RobotsView, SitemapUrl, SitemapView};

use super::Composer;

/// A part of the map has about so many bytes at most.
const SITEMAP_BYTES: usize = 400_000;
/// What one address in it takes, with its element: more than most do.
const ADDRESS_BYTES: usize = 160;

/// How many pages a part of the site's map has, in a site of so many languages: each page names itself in all of them.
pub fn per_sitemap(languages: usize) -> usize {
    let addresses = if languages > 1 { languages + 1 } else { 1 };
    SITEMAP_BYTES / (ADDRESS_BYTES * addresses)
}

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

    /// Every page, in the order of the paths, with what it is in other languages: all of them or, of a large site, the
    /// index of the parts or one of these, counted from 1.
    pub fn sitemap(&self, outputs: &[Output], part: Option<usize>) -> SitemapView {
        let parts = outputs.iter().filter(|output| matches!(output.recipe, Recipe::SitemapPart(_))).count();
        let (first, most) = match part {
            None if parts > 0 => {
                let link = |number| self.routes.absolute(&self.routes.file(&routes::sitemap_part(number)));
                return SitemapView { parts: (1..=parts).map(link).collect(), urls: Vec::new() };
            }
            None => (0, usize::MAX),
            Some(number) => {
                let most = per_sitemap(self.tongues.len());
                ((number - 1) * most, most)
            }
        };
        let url = |output: &Output| {
            let path = output.path.strip_suffix("index.html").filter(|_| self.is_in_sitemap(output))?;
            Some(self.routes.absolute(&self.routes.file(path)))
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
        let pages = outputs.iter().filter(|output| self.is_in_sitemap(output));
        SitemapView { parts: Vec::new(), urls: pages.skip(first).take(most).filter_map(entry).collect() }
    }

    /// Whether search engines are told of a page.
    pub fn is_in_sitemap(&self, output: &Output) -> bool {
        output.path.ends_with("index.html") && !output.recipe.is_unlisted() && self.is_translated(output)
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
