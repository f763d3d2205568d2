//! Pages of Markdown.

use crate::model::Article;
use crate::plan::view::{Link, PageHead, PageView};

use super::{CardOf, Composer, is_story};

impl<'a> Composer<'a> {
    /// The page of an article.
    pub fn article(&self, index: usize) -> PageView {
        let own = &self.model.articles[index];
        let article = self.version(own);
        let summary = article.summary.clone().unwrap_or_default();
        let mut page = PageHead {
            image: self.image(CardOf::Article(index)),
            ..self.head(&article.title, &summary, &article.route, self.crumbs(article))
        };
        for alternate in &mut page.alternates {
            alternate.translated = self.version_in(&alternate.language, own).is_some();
        }
        // A page with the text of another language is no page of its own for search engines.
        if page.alternates.iter().any(|alternate| alternate.current && !alternate.translated) {
            page.canonical.clone_from(&page.alternates[0].canonical);
        }
        PageView {
            page,
            title: article.title.clone(),
            lede: summary,
            date: article.date.map(|it| self.words.day(it)).unwrap_or_default(),
            datetime: article.date.map(|date| date.to_string()).unwrap_or_default(),
            author: String::new(),
            body: self.prose(own),
            children: self.children(article),
        }
    }

    /// The sections above an article that have pages.
    fn crumbs(&self, article: &Article) -> Vec<Link> {
        let parts: Vec<&str> = article.route.split('/').collect();
        let above = (1..parts.len()).map(|end| parts[..end].join("/"));
        let section = |route: String| self.model.own_articles().find(|article| article.route == route);
        above
            .filter_map(section)
            .map(|section| Link {
                text: self.version(section).title.clone(),
                url: self.routes.page(&section.route),
            })
            .collect()
    }

    /// The pages of a section, newest first.
    fn children(&self, article: &Article) -> Vec<crate::plan::view::Teaser> {
        if !article.place.file.ends_with("/_index.md") {
            return Vec::new();
        }
        let inside = format!("{}/", article.route);
        let direct =
            |other: &&Article| other.route.strip_prefix(&inside).is_some_and(|rest| !rest.contains('/'));
        let articles = self.model.own_articles().filter(|other| self.model.shows_article(other));
        let mut children: Vec<&Article> = articles.filter(direct).filter(|other| !is_story(other)).collect();
        children.sort_by(|a, b| (b.date, &a.route).cmp(&(a.date, &b.route)));
        children.into_iter().map(|child| self.teaser(child)).collect()
    }
}
