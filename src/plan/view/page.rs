//! Pages of Markdown, and the small files every site has.

use serde::Serialize;

use super::{Link, PageHead, Prose, Teaser};

/// A page of Markdown.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PageView {
    pub page: PageHead,
    pub title: String,
    /// One or two sentences under the title; may be empty.
    pub lede: String,
    /// The day in words; may be empty.
    pub date: String,
    /// The day for machines; may be empty.
    pub datetime: String,
    /// Who wrote it; may be empty.
    pub author: String,
    pub body: Prose,
    /// The pages of a section, for a section's own page.
    pub children: Vec<Teaser>,
}

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
