//! Feeds: what a program that follows a site is told.

use super::AwayProse;

/// A feed of articles, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Feed {
    pub format: FeedFormat,
    pub title: String,
    /// May be empty.
    pub subtitle: String,
    pub language: String,
    /// The address of the site without a slash at its end: links of texts begin with it.
    pub base_url: String,
    /// The page that it is of, absolute.
    pub page_url: String,
    /// Its own address, absolute.
    pub url: String,
    /// Who publishes.
    pub author: String,
    /// `2024-03-01`: the day of the newest change.
    pub updated: String,
    pub entries: Vec<FeedEntry>,
}

/// How a feed is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedFormat {
    /// RFC 4287.
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl FeedFormat {
    /// Both.
    pub const ALL: [FeedFormat; 2] = [FeedFormat::Atom, FeedFormat::Json];

    /// The name of the file.
    pub fn file(self) -> &'static str {
        match self {
            FeedFormat::Atom => "feed.xml",
            FeedFormat::Json => "feed.json",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            FeedFormat::Atom => "application/atom+xml",
            FeedFormat::Json => "application/feed+json",
        }
    }
}

/// One article of a feed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FeedEntry {
    /// Its address, absolute; it is its id too, which stays while the file keeps its name.
    pub url: String,
    pub title: String,
    /// May be empty.
    pub summary: String,
    /// May be empty.
    pub author: String,
    /// `2024-03-01`, both.
    pub published: String,
    pub updated: String,
    /// Topics and tags.
    pub categories: Vec<String>,
    pub body: AwayProse,
}
