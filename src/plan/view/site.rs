//! What every page shares: the site, the page's head, links and Markdown.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Insertion, ShownPicture};

/// The site as a whole: templates see it as `site` on every page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SiteView {
    /// The name in the masthead and after each page's title.
    pub title: String,
    /// One sentence for search engines; may be empty.
    pub description: String,
    /// The address of the site without a slash at its end: `https://climate.example.org/network`.
    pub base_url: String,
    /// The path part of the address without a slash at its end: `/network`, or empty.
    pub base_path: String,
    /// The language of the pages, BCP 47: `en`.
    pub language: String,
    /// `ltr` or `rtl`.
    pub text_direction: String,
    /// Root-relative address of the home page.
    pub home: String,
    /// Who publishes: the name of the network, or of the city.
    pub publisher: String,
    /// On a city's own site the route that its profile has on the site of a network, `members/edina`: here the profile
    /// is the home page. Empty on the site of a network.
    pub own: String,
    /// Addresses that texts link to and this site has no pages for: they are set as plain words.
    pub unlinked: Vec<String>,
    /// The main navigation.
    pub navigation: Vec<Link>,
    /// The footer's links: method, accessibility, data.
    pub footer: Vec<Link>,
    /// Where the site can be searched; `None` where it cannot.
    pub search: Option<super::SearchLinks>,
    /// The name of the licence of the data: `CC BY 4.0`; may be empty.
    pub licence: String,
    /// The licence's address; may be empty.
    pub licence_url: String,
    /// The version of Milepost that built the site: `0.1.0`.
    pub milepost: String,
    /// Where the pages of this language are.
    pub tongue: Tongue,
}

/// How the addresses of one language's pages differ from those that texts are written with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// The folder of its pages, with a slash at its end: `de/`; empty for the language at the root.
    pub folder: String,
    /// Its words for the first words of addresses, where they differ: `mitglieder` for `members`.
    pub words: BTreeMap<String, String>,
}

impl Tongue {
    /// A route or a path as the language has it: `members/edina` becomes `de/mitglieder/edina`.
    pub fn own(&self, route: &str) -> String {
        let (first, rest) = route.split_at(route.find('/').unwrap_or(route.len()));
        let first = self.words.get(first).map_or(first, String::as_str);
        format!("{}{first}{rest}", self.folder)
    }
}

/// A link.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Link {
    /// The words.
    pub text: String,
    /// The address: root-relative with the base path, or absolute for other sites.
    pub url: String,
}

/// What a page says about itself.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PageHead {
    /// The title without the site's.
    pub title: String,
    /// One sentence for search engines and link previews; may be empty.
    pub description: String,
    /// Root-relative address of this page.
    pub url: String,
    /// Absolute address of this page; empty for the 404 page, which has none of its own.
    pub canonical: String,
    /// The way here from the home page, without this page.
    pub crumbs: Vec<Link>,
    /// The `url` of the entry of the main navigation that this page belongs to; may be empty.
    pub section: String,
    /// What link previews show; `None` where the site has no pictures.
    pub image: Option<super::PageImage>,
    /// The same page in each language of the site, this one too, in the site's order; empty where there is one language.
    pub alternates: Vec<Alternate>,
    /// What programs can follow: the whole site, or the list that the page is.
    pub feeds: Vec<FeedLink>,
}

/// A page in one of the languages of the site.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Alternate {
    /// BCP 47: `de`.
    pub language: String,
    /// What the language calls itself: `Deutsch`.
    pub name: String,
    /// Root-relative address.
    pub url: String,
    /// Absolute address.
    pub canonical: String,
    /// Whether it is the page itself.
    pub current: bool,
    /// Whether its text is in this language, and not only what stands around it.
    pub translated: bool,
}

/// A feed, as the head of a page names it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FeedLink {
    pub title: String,
    /// Root-relative.
    pub url: String,
    /// `application/atom+xml`
    pub media_type: String,
}

/// Markdown as it was written; the `markdown` filter sets it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Prose {
    /// The Markdown without front matter.
    pub markdown: String,
    /// The folder of its file below `content/`, without slashes at its ends (`members`), so that a link
    /// to `other.md` finds the page of that file; empty for the top.
    pub folder: String,
    /// What stands in place of its calls, in their order.
    pub insertions: Vec<Insertion>,
    /// The pictures of the site that it shows, in the order of their addresses.
    pub pictures: Vec<ShownPicture>,
    /// Whether it begins with a table of its contents.
    pub has_contents: bool,
    /// The language that it is in, where that is not the language of the page: BCP 47, or empty.
    pub language: String,
    /// What that language calls itself; may be empty.
    pub language_name: String,
    /// `ltr` or `rtl`, of that language; may be empty.
    pub text_direction: String,
}

/// A file to take away.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Download {
    /// What it is: `All figures as JSON`.
    pub title: String,
    /// What is in it, in a few words.
    pub note: String,
    /// Root-relative address.
    pub url: String,
    /// The media type: `application/json`.
    pub media_type: String,
}

/// The end of a page that holds data: files and how to cite them.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TakeAway {
    /// The files.
    pub downloads: Vec<Download>,
    /// How to cite: `Example Climate Network (2026): Edina, community emissions 2005–2022.` May be empty.
    pub citation: String,
}

/// What search engines are told about a page's data (schema.org `Dataset`).
#[derive(Debug, Clone, Default, Serialize)]
pub struct Dataset {
    /// `Greenhouse-gas emissions of Edina, 2005–2022`.
    pub name: String,
    /// One or two sentences, 50 characters at least.
    pub description: String,
    /// Absolute address of the page.
    pub url: String,
    /// The place the data are about: `Edina, Minnesota, United States`.
    pub place: String,
    /// ISO 8601 interval or year: `2005/2022`.
    pub years: String,
    /// Who publishes.
    pub publisher: String,
    /// Absolute address of the licence; may be empty.
    pub licence_url: String,
    /// The files, with absolute addresses.
    pub downloads: Vec<Download>,
}
