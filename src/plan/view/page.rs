//! The small files every site has.

use serde::Serialize;

use super::{Link, PageHead};

/// The page for addresses that do not exist.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NotFoundView {
    pub page: PageHead,
    /// Where to go instead.
    pub links: Vec<Link>,
}

/// `sitemap.xml`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SitemapView {
    /// The parts of a large site's map, absolute: the file is their index, and has no pages itself.
    pub parts: Vec<String>,
    pub urls: Vec<SitemapUrl>,
}

/// One page in `sitemap.xml`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SitemapUrl {
    /// Absolute.
    pub url: String,
    /// The day of the last change, `2024-03-01`; may be empty.
    pub changed: String,
    /// The page in each language of the site, this one too; empty where there is one language.
    pub alternates: Vec<super::Alternate>,
}

/// `robots.txt`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RobotsView {
    /// Absolute address of the site map.
    pub sitemap: String,
}
