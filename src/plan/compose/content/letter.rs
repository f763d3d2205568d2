//! Briefs as letters for mail.

use crate::model::Article;
use crate::plan::view::{AwayInsertion, AwayProse, MailView, ShownPicture};

use super::super::Composer;

impl Composer<'_> {
    /// A brief as a letter, or as its twin in plain text.
    pub fn mail(&self, index: usize, is_text: bool) -> MailView {
        let article = &self.model.articles[index];
        let lede = article.summary.clone().unwrap_or_default();
        MailView {
            page: self.head(&article.title, &lede, &article.route, Vec::new()),
            title: article.title.clone(),
            lede,
            date: article.date.map(|day| self.words.day(day)).unwrap_or_default(),
            author: article.author.clone().unwrap_or_default(),
            body: self.away(article),
            text: String::new(),
            is_text,
        }
    }

    /// The text of an article as it is read away from the site: every address is whole, and a chart is a link to it.
    pub fn away(&self, article: &Article) -> AwayProse {
        let prose = self.prose(article);
        let whole = |url: &str| {
            if url.starts_with('/') { self.routes.absolute(url) } else { url.to_owned() }
        };
        let insertions = prose.insertions.iter().map(|insertion| AwayInsertion {
            start: insertion.start,
            end: insertion.end,
            text: insertion.text.clone(),
            exact: insertion.exact.clone(),
            url: whole(&insertion.url),
        });
        let pictures = self.shown_files(article).into_iter().filter_map(|index| self.away_picture(index));
        AwayProse {
            insertions: insertions.collect(),
            pictures: pictures.collect(),
            language: self.site.language.clone(),
            markdown: prose.markdown,
            folder: prose.folder,
            base_url: self.routes.base_url.clone(),
            own: self.site.own.clone(),
            unlinked: self.site.unlinked.iter().map(|url| whole(url)).collect(),
        }
    }

    /// A picture at its whole address, without its other widths: mail programs do not choose among them.
    fn away_picture(&self, index: usize) -> Option<ShownPicture> {
        let shown = self.shown_picture(&self.model.files[index])?;
        Some(ShownPicture { url: self.routes.absolute(&shown.url), widths: String::new(), ..shown })
    }
}
