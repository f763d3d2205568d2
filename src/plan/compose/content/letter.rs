//! Briefs as letters for mail.

use crate::model::Article;
use crate::plan::view::{AwayInsertion, AwayPicture, AwayProse, MailView};

use super::super::{Composer, resized_path};

/// How wide a picture of a letter is at most, in pixels: a column of 600, on a sharp screen.
const LETTER_WIDTH: u32 = 1200;

impl Composer<'_> {
    /// A brief as a letter, or as its twin in plain text.
    pub fn mail(&self, index: usize, is_text: bool) -> MailView {
        let own = &self.model.articles[index];
        let article = self.version(own);
        let lede = article.summary.clone().unwrap_or_default();
        MailView {
            page: self.head(&article.title, &lede, &article.route, Vec::new()),
            title: article.title.clone(),
            lede,
            date: article.date.map(|day| self.words.day(day)).unwrap_or_default(),
            author: article.author.clone().unwrap_or_default(),
            body: self.away(own),
            text: String::new(),
            is_text,
        }
    }

    /// Below the output folder: `briefs/heat/mail.html`; that of the site's first language where the article has no version
    /// in the language.
    pub fn mail_path(&self, article: &Article, ending: &str) -> String {
        let is_told = self.version_in(&self.words.language.tag, article).is_some();
        let folder = if is_told { self.routes.own(&article.route) } else { article.route.clone() };
        format!("{folder}/mail.{ending}")
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
        let pictures =
            self.shown_files(self.version(article)).into_iter().filter_map(|index| self.away_picture(index));
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

    /// A picture at its whole address, in one width: mail programs do not choose among several.
    fn away_picture(&self, index: usize) -> Option<AwayPicture> {
        let file = &self.model.files[index];
        let picture = file.picture?;
        let width = self.widths(file).into_iter().rfind(|width| *width <= LETTER_WIDTH);
        let path = width.map_or_else(|| file.path().to_owned(), |width| resized_path(file.path(), width));
        let absolute = |path: &str| self.routes.absolute(&self.routes.file(path));
        Some(AwayPicture {
            url: absolute(file.path()),
            shown: absolute(&path).replace(' ', "%20"),
            width: width.unwrap_or(picture.width),
            height: width.map_or(picture.height, |width| scaled(picture.height, width, picture.width)),
        })
    }
}

/// A height in the proportion of two widths.
fn scaled(height: u32, width: u32, of: u32) -> u32 {
    let scaled = u64::from(height) * u64::from(width) / u64::from(of.max(1));
    u32::try_from(scaled).unwrap_or(height).max(1)
}
