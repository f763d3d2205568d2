//! What can be searched, and the page to search on.

use std::collections::BTreeSet;

use crate::model::{Article, Framework, Programme};
use crate::plan::routes;
use crate::plan::search::{Record, Weight};
use crate::plan::view::{CardView, Facet, Link, MembersView, SearchLinks, SearchView};
use crate::plan::words;

use super::{CardOf, Composer, Known, is_intro, is_roll_story, is_story, kind_name};

/// The folder of the index, with its language.
pub fn index_folder(language: &str) -> String {
    format!("search/{}", words::anchor(language))
}

impl Composer<'_> {
    /// Where the site can be searched.
    pub fn search_links(&self) -> SearchLinks {
        SearchLinks {
            page: self.routes.page("search"),
            index: self.routes.page(&index_folder(&self.site.language)),
            root: self.routes.page(""),
        }
    }

    /// The search page.
    pub fn search(&self, count: usize) -> SearchView {
        let members = self.members();
        let unnamed = |facets: Vec<Facet>| -> Vec<Facet> {
            facets.into_iter().map(|facet| Facet { members: Vec::new(), ..facet }).collect()
        };
        let MembersView { countries, sizes, levels, pathways, .. } = members;
        SearchView {
            page: crate::plan::view::PageHead {
                image: self.image(CardOf::Search),
                ..self.head(TITLE, DESCRIPTION, "search", Vec::new())
            },
            count: words::count(count),
            lists: self.lists(),
            countries: unnamed(countries),
            sizes: unnamed(sizes),
            levels: unnamed(levels),
            pathways: unnamed(pathways),
        }
    }

    pub(super) fn search_card(&self) -> CardView {
        CardView {
            kicker: self.model.network.name.clone(),
            title: TITLE.to_owned(),
            line: DESCRIPTION.to_owned(),
            ..CardView::default()
        }
    }

    /// Everything that is a list, each once.
    fn lists(&self) -> Vec<Link> {
        let mut seen = BTreeSet::new();
        let regions = self
            .has_regions
            .then(|| Link { text: kinds::REGIONS.to_owned(), url: self.routes.page("regions") });
        let map = self.has_map.then(|| Link { text: kinds::MAP.to_owned(), url: self.map_url() });
        let all = self
            .site
            .navigation
            .iter()
            .cloned()
            .chain(map)
            .chain(regions)
            .chain(self.site.footer.iter().cloned());
        all.filter(|link| seen.insert(link.url.clone())).collect()
    }

    /// Every page that can be found, with the words it is found by.
    pub fn search_records(&self) -> Vec<Record> {
        let mut records: Vec<Record> = self.all_known().map(|known| self.member_record(known)).collect();
        if self.has_region_pages {
            records.extend(self.region_pages.iter().map(|page| {
                let (name, members) = self.region_in_short(page);
                Record::new(&name, path(&page.route()), kinds::REGION).noted(&members, Weight::Text)
            }));
        }
        if self.recognition.programme {
            records.extend(self.model.programmes.iter().map(programme_record));
        }
        if self.recognition.journey {
            records.extend(self.model.frameworks.iter().map(framework_record));
        }
        let articles = self.model.articles.iter().filter(|article| {
            let stands_elsewhere = is_story(article) || is_roll_story(article) || is_intro(article);
            // An index is of one language: pages in others are not in it.
            let is_own = article.language.is_none();
            is_own && !stands_elsewhere && !article.route.is_empty() && article.route != "members"
        });
        records.extend(articles.map(article_record));
        records.extend(self.lists_records());
        records
    }

    /// Lists that are no articles: the directory, the network, programmes.
    fn lists_records(&self) -> Vec<Record> {
        let is_article = |link: &Link| {
            self.model.articles.iter().any(|article| self.routes.page(&article.route) == link.url)
        };
        let base = self.routes.page("");
        let lists = self.lists().into_iter().filter(|link| !is_article(link));
        lists
            .filter_map(|link| {
                let below = link.url.strip_prefix(&base)?;
                Some(Record::new(&link.text, below.to_owned(), kinds::LIST))
            })
            .collect()
    }

    fn member_record(&self, known: Known<'_>) -> Record {
        let member = known.member;
        let kind = kind_name(member);
        let mut others = member.aliases.clone();
        others.extend(member.locode.clone());
        let mut record = Record::new(&member.name, path(&routes::member(&member.id)), &kind)
            .found_by(&member.id, Weight::Alias)
            .also_called(&member.aliases)
            .noted(&self.place(member), Weight::Place)
            .found_by(&others.join(" "), Weight::Alias)
            .narrowed_by(self.facets(known));
        for tag in &member.tags {
            record = record.found_by(tag, Weight::Place);
        }
        match self.stories.get(member.id.as_str()) {
            Some(story) => found_by_text(record, story),
            None => record,
        }
    }
}

fn programme_record(programme: &Programme) -> Record {
    let levels: Vec<&str> = programme.levels.iter().map(|level| level.title.as_str()).collect();
    Record::new(&programme.title, path(&routes::programme(&programme.id)), kinds::PROGRAMME)
        .noted(&levels.join(", "), Weight::Place)
}

fn framework_record(framework: &Framework) -> Record {
    let steps: Vec<&str> = framework.steps.iter().map(|step| step.title.as_str()).collect();
    Record::new(&framework.title, path(&routes::journey(&framework.id)), kinds::JOURNEY)
        .noted(&steps.join(", "), Weight::Text)
}

fn article_record(article: &Article) -> Record {
    let kind = kinds::of(&article.kind);
    let record = Record::new(&article.title, path(&article.route), kind);
    let record = record.noted(article.summary.as_deref().unwrap_or_default(), Weight::Text);
    found_by_text(record, article)
}

/// Tags and topics, headings, and the whole of the summary.
fn found_by_text(record: Record, article: &Article) -> Record {
    let record = record.found_by(article.summary.as_deref().unwrap_or_default(), Weight::Text);
    let tags = article.tags.iter().chain(&article.topics);
    let record = tags.fold(record, |record, tag| record.found_by(&tag.name, Weight::Place));
    headings(&article.body).fold(record, |record, heading| record.found_by(heading, Weight::Text))
}

/// The headings of a Markdown text, without those that stand in code.
fn headings(body: &str) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    body.lines().filter_map(move |line| {
        let is_fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        in_code ^= is_fence;
        let heading = line.trim_start_matches('#');
        let is_heading = !in_code && heading.len() < line.len() && heading.starts_with(' ');
        is_heading.then(|| heading.trim())
    })
}

/// `members/edina/`
fn path(route: &str) -> String {
    format!("{route}/")
}

const TITLE: &str = "Search";
const DESCRIPTION: &str = "Find members, programmes and pages by name, place and subject.";

/// What kinds of pages are called.
mod kinds {
    use crate::model::ArticleKind;

    pub const MAP: &str = "Map of members";
    pub const REGIONS: &str = "Regions";
    pub const REGION: &str = "Region";
    pub const PROGRAMME: &str = "Programme";
    pub const JOURNEY: &str = "Journey";
    pub const LIST: &str = "List";

    /// What articles are called.
    pub fn of(kind: &ArticleKind) -> &'static str {
        match kind {
            ArticleKind::Brief => "Brief",
            ArticleKind::Story => "Story",
            ArticleKind::Event(_) => "Event",
            ArticleKind::Material(_) => "Resource",
            _ => "Page",
        }
    }
}
