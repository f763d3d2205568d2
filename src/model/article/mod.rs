//! Content: Markdown files with checked front matter, each of a kind that its folder or `kind:` names.

mod days;
mod event;
mod foreign;
mod front;
mod kept;
mod kind;
mod list;
mod material;
mod people;
mod pictures;
mod route;
mod tags;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Code, Place, Span};
use crate::quantity::{Date, Year};
use crate::read::Sources;

use super::decode::Decoder;
use super::framework::Framework;
use super::member_ids::MemberIds;
use super::programme::Programme;

pub(super) use kept::{KeptArticles, articles};

pub use event::{Ceremony, Event, Registration, Session, Venue, When};
pub use kind::{ArticleKind, Listing, Order};
pub use list::Articles;
pub use material::{JourneyPoint, Material, MaterialLink, MaterialType};
pub use people::{Photo, Quote};
pub use pictures::names_picture;
pub use route::route_of_file;
pub use tags::Tag;

/// A Markdown file of `content/`.
#[derive(Clone, Debug)]
pub struct Article {
    pub place: Place,
    /// Where it will be, without slashes at the ends: ``, `about`, `briefs/methane`. The same in every language.
    pub route: String,
    /// The language that it is in, as its file's name or `language:` says; `None` for the site's own.
    pub language: Option<String>,
    pub kind: ArticleKind,
    /// The member that it is about.
    pub member: Option<String>,
    pub title: String,
    pub summary: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    pub date: Option<Date>,
    /// The day of the last change that readers should know of.
    pub updated: Option<Date>,
    pub draft: bool,
    /// The first day on which it is shown.
    pub publish: Option<Date>,
    /// The last day on which it is shown.
    pub expires: Option<Date>,
    /// In the order of the file, each once.
    pub tags: Vec<Tag>,
    pub topics: Vec<Tag>,
    /// One of the five pathways: `zero-emission`.
    pub pathway: Option<String>,
    /// Sustainable Development Goals, 1 to 17.
    pub sdgs: Vec<u8>,
    /// Its place in a list that is ordered by weight: the lighter ones come first.
    pub weight: Option<i64>,
    /// Its former addresses, as [`Article::route`] has them.
    pub aliases: Vec<Alias>,
    pub image: Option<Photo>,
    pub quotes: Vec<Quote>,
    /// Whether its page begins with a table of contents.
    pub contents: bool,
    pub body: Arc<str>,
    /// Where the body starts in the file.
    pub body_start: Span,
    /// Stands for the text of the file.
    pub hash: [u8; 32],
    /// Whether anything in the body ends like the name of a picture.
    pub may_show_pictures: bool,
}

impl Article {
    /// Whether readers may see it on a day; drafts are never seen.
    pub fn is_out(&self, today: Date) -> bool {
        !self.draft && self.publish.is_none_or(|day| day <= today) && !self.is_over(today)
    }

    /// Whether its last day has passed.
    pub fn is_over(&self, today: Date) -> bool {
        self.expires.is_some_and(|day| day < today)
    }

    /// The day of its last change: what feeds and site maps say.
    pub fn changed(&self) -> Option<Date> {
        [self.updated, self.date, self.publish].into_iter().flatten().max()
    }
}

/// A former address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// A route, `old/page`, or a file, `old/page.html`.
    pub path: String,
    pub place: Place,
}

/// Which articles are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// The day of the build: it decides over `publish:` and `expires:`.
    pub today: Date,
    /// Whether drafts, what is to be published later and what was shown until a day are wanted too.
    pub drafts: bool,
}

/// What front matter may name.
#[derive(Clone, Copy, Debug)]
pub struct ArticleContext<'a> {
    pub sources: &'a Sources,
    pub members: &'a MemberIds,
    pub programmes: &'a [Programme],
    pub frameworks: &'a [Framework],
    /// Pathways that members' actions name, beside those of the framework.
    pub pathways: &'a BTreeSet<&'a str>,
    /// The languages of the site, its own first; empty where they could not be read.
    pub languages: &'a [String],
}

/// The programme and the year of a narrative's file, `recognition/leaders-circle/2024`; and the member whose award it tells
/// of, where there is one behind the year: `recognition/leaders-circle/2024/edina`.
fn narrative(inside: &str) -> Option<(&str, Year, Option<&str>)> {
    let parts: Vec<&str> = inside.strip_prefix("recognition/")?.split('/').collect();
    match parts.as_slice() {
        [programme, year] => Some((programme, Year::parse(year)?, None)),
        [programme, year, member] => Some((programme, Year::parse(year)?, Some(member))),
        _ => None,
    }
}

/// A file below `content/` that is no article: as it was written, and found from the folder of the article.
fn content_file(decoder: &mut Decoder, node: &crate::read::Node, sources: &Sources) -> Option<String> {
    let written = decoder.text(node)?;
    let folder = decoder.file.rsplit_once('/').map_or("content", |(folder, _)| folder);
    let path = match written.strip_prefix('/') {
        Some(path) => format!("content/{path}"),
        None => format!("{folder}/{written}"),
    };
    if sources.assets.contains_key(path.as_str()) || sources.unread.contains(path.as_str()) {
        return path.strip_prefix("content/").map(str::to_owned);
    }
    let known: Vec<&Arc<str>> = sources.assets.keys().collect();
    let near = crate::diagnostic::nearest(&path, known.iter().map(|path| &***path));
    let hint =
        near.and_then(|near| near.strip_prefix("content")).map(|near| format!("did you mean `{near}`?"));
    let message = format!("there is no file `{}`", super::scalar::shortened(&path));
    decoder.fault(Code::NoSuchContentFile, node.span, message).hint = hint.unwrap_or_default();
    None
}
