//! Which articles have pages, and the lists in which each stands: made once, and asked by every page.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Article, ArticleKind, Articles, Listing, Model, Order, Tag, slug};
use crate::plan::routes;

/// The articles of a site by what they share. Articles are positions in the model.
#[derive(Debug, Default)]
pub struct Content {
    /// Every article with a page, the newest first.
    pub all: Vec<usize>,
    pub sections: Vec<Section>,
    pub topics: Vec<Shelf>,
    pub tags: Vec<Shelf>,
    /// Whom resources are for.
    pub audiences: Vec<Shelf>,
    /// Briefs by year and month, the newest first.
    pub months: Vec<((i32, u8), Vec<usize>)>,
    /// Whether any article has a day, so that there is something to follow.
    pub has_news: bool,
    /// Whether some of them are in the language of the pages.
    pub has_own_news: bool,
    /// The first section in which an article is listed, and where in it.
    places: BTreeMap<usize, (usize, usize)>,
    /// Every article that has a page of its own or is the page of its folder.
    pages: BTreeSet<usize>,
}

/// A folder with a page.
#[derive(Debug)]
pub struct Section {
    pub route: String,
    /// Its `_index.md`; a folder of briefs, stories, events or resources has a page without one.
    pub article: Option<usize>,
    pub listing: Listing,
    /// In the order in which they are listed.
    pub items: Vec<usize>,
}

/// Articles that share a word.
#[derive(Debug)]
pub struct Shelf {
    pub name: String,
    pub id: String,
    /// The newest first.
    pub items: Vec<usize>,
}

/// Folders that have a page of their own wherever they have an article.
pub const FOLDERS: [&str; 4] = ["briefs", "stories", "events", "resources"];

impl Content {
    /// Sorts the articles of a site; `pages` are the kinds that the theme publishes.
    pub fn of(model: &Model, pages: &dyn Fn(&str) -> bool) -> Content {
        let articles = &model.articles;
        let mut all: Vec<usize> = (0..articles.len())
            .filter(|index| has_own_page(model, &articles[*index]) && pages(page_kind(&articles[*index])))
            .collect();
        all.sort_by(|a, b| newest(&articles[*a], &articles[*b]));
        let of_kind = |wanted: fn(&ArticleKind) -> bool| {
            all.iter().copied().filter(move |index| wanted(&articles[*index].kind))
        };
        let mut months: BTreeMap<Reverse<(i32, u8)>, Vec<usize>> = BTreeMap::new();
        for index in of_kind(|kind| matches!(kind, ArticleKind::Brief)) {
            if let Some(date) = articles[index].date {
                months.entry(Reverse((date.year(), date.month()))).or_default().push(index);
            }
        }
        let sections = if pages("section") { sections(articles, &all) } else { Vec::new() };
        Content {
            places: places(&sections),
            pages: all.iter().copied().chain(sections.iter().filter_map(|section| section.article)).collect(),
            sections,
            topics: shelves(&all, |index| names(&articles[index].topics)),
            tags: shelves(&all, |index| names(&articles[index].tags)),
            audiences: shelves(&all, |index| match &articles[index].kind {
                ArticleKind::Material(material) => material.audience.clone(),
                _ => Vec::new(),
            }),
            has_own_news: false,
            has_news: all.iter().any(|index| articles[*index].changed().is_some()),
            months: months.into_iter().map(|(Reverse(month), items)| (month, items)).collect(),
            all,
        }
    }

    /// The articles with a page that is nothing but themselves, or their folder's.
    pub fn pages(&self) -> impl Iterator<Item = usize> + '_ {
        self.pages.iter().copied()
    }

    /// The sections right inside the one at a route.
    pub fn inside<'a>(&'a self, route: &'a str) -> impl Iterator<Item = usize> + 'a {
        let is_in =
            move |section: &Section| section.route.rsplit_once('/').is_some_and(|(above, _)| above == route);
        self.sections.iter().enumerate().filter(move |(_, section)| is_in(section)).map(|(index, _)| index)
    }

    /// The articles that a list of a folder, or of a word that others have too, leads to.
    pub fn listed(&self) -> impl Iterator<Item = usize> + '_ {
        let shelves = self.topics.iter().chain(&self.tags).filter(|shelf| shelf.items.len() > 1);
        let shared = shelves.flat_map(|shelf| &shelf.items);
        let inside = self.sections.iter().flat_map(|section| self.inside(&section.route));
        let folders = inside.filter_map(|index| self.sections[index].article);
        self.sections.iter().flat_map(|section| &section.items).chain(shared).copied().chain(folders)
    }

    /// The section in which an article is listed, and where in it.
    pub fn section_of(&self, index: usize) -> Option<(&Section, usize)> {
        let (section, position) = self.places.get(&index)?;
        Some((&self.sections[*section], *position))
    }

    /// The section at a route.
    pub fn section_at(&self, route: &str) -> Option<usize> {
        self.sections.iter().position(|section| section.route == route)
    }
}

fn places(sections: &[Section]) -> BTreeMap<usize, (usize, usize)> {
    let mut places = BTreeMap::new();
    for (index, section) in sections.iter().enumerate() {
        for (position, item) in section.items.iter().enumerate() {
            places.entry(*item).or_insert((index, position));
        }
    }
    places
}

/// Whether an article has a page, and is not a part of another one.
pub fn has_own_page(model: &Model, article: &Article) -> bool {
    let is_part = match article.kind {
        ArticleKind::Profile | ArticleKind::Recognition { .. } | ArticleKind::Section(_) => true,
        _ => article.route.is_empty() || article.route == "members",
    };
    let is_intro = super::super::has_network(model) && super::super::is_intro(article);
    article.language.is_none() && !is_part && !is_intro && model.shows_article(article)
}

/// The kind of an article's page, as `pages:` in `theme.yaml` names it.
pub fn page_kind(article: &Article) -> &'static str {
    match article.kind {
        ArticleKind::Section(_) => "section",
        ArticleKind::Brief => "brief",
        ArticleKind::Story => "story",
        ArticleKind::Event(_) => "event",
        ArticleKind::Material(_) => "resource",
        _ => "page",
    }
}

/// The day by which articles are in order: an event's is the one on which it begins.
pub fn day_of(article: &Article) -> Option<crate::quantity::Date> {
    match &article.kind {
        ArticleKind::Event(event) => Some(event.start.day()),
        _ => article.date,
    }
}

/// The newest first; what has no day comes last, by its address.
fn newest(a: &Article, b: &Article) -> std::cmp::Ordering {
    (Reverse(day_of(a)), &a.route).cmp(&(Reverse(day_of(b)), &b.route))
}

fn names(tags: &[Tag]) -> Vec<String> {
    tags.iter().map(|tag| tag.name.clone()).collect()
}

/// Articles by the words that they have; words of one address are one, named as it is named first.
fn shelves(all: &[usize], words: impl Fn(usize) -> Vec<String>) -> Vec<Shelf> {
    let mut found: BTreeMap<String, Shelf> = BTreeMap::new();
    for index in all {
        for name in words(*index) {
            let id = slug(&name);
            let shelf = found.entry(id.clone()).or_insert_with(|| Shelf { name, id, items: Vec::new() });
            if shelf.items.last() != Some(index) {
                shelf.items.push(*index);
            }
        }
    }
    found.into_values().filter(|shelf| !shelf.id.is_empty()).collect()
}

/// Every folder with an `_index.md`, and those that have a page anyway.
fn sections(articles: &Articles, all: &[usize]) -> Vec<Section> {
    let mut found: BTreeMap<String, (Option<usize>, Listing)> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        let is_one = article.language.is_none()
            && !matches!(article.route.as_str(), "" | "members" | "network" | "regions");
        if let (ArticleKind::Section(listing), true) = (&article.kind, is_one) {
            found.insert(article.route.clone(), (Some(index), *listing));
        }
    }
    for folder in FOLDERS {
        let inside = format!("{folder}/");
        if all.iter().any(|index| articles[*index].route.starts_with(&inside)) {
            found.entry(folder.to_owned()).or_default();
        }
    }
    let section = |(route, (article, listing)): (String, (Option<usize>, Listing))| {
        let inside = format!("{route}/");
        let is_whole = FOLDERS.contains(&route.as_str());
        let is_in = |index: &usize| {
            let rest = articles[*index].route.strip_prefix(&inside);
            rest.is_some_and(|rest| is_whole || !rest.contains('/'))
        };
        let mut items: Vec<usize> = all.iter().copied().filter(is_in).collect();
        let title = |index: &usize| (articles[*index].title.to_lowercase(), articles[*index].route.clone());
        match listing.order {
            Order::Newest => {}
            Order::Title => items.sort_by_key(title),
            Order::Weight => items.sort_by_key(|index| {
                let weight = articles[*index].weight;
                (weight.is_none(), weight, title(index))
            }),
        }
        Section { route, article, listing, items }
    };
    found.into_iter().map(section).collect()
}

/// `topics/energy`, `tags/bus-lanes`, `resources/for/staff`
pub fn shelf_route(shelves: &str, shelf: &Shelf) -> String {
    format!("{shelves}/{}", shelf.id)
}

/// `briefs/archive/2026-11`
pub fn month_route((year, month): (i32, u8)) -> String {
    format!("{}/{year:04}-{month:02}", routes::ARCHIVE)
}
