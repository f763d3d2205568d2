//! What can be searched, and the page to search on.

use std::collections::BTreeSet;

use crate::model::{Action, Article, ArticleKind, Framework, Inventory, InventoryKind, Member, Programme};
use crate::plan::routes;
use crate::plan::search::{Record, Weight};
use crate::plan::view::fingerprint::fingerprint;
use crate::plan::view::{CardView, Facet, Link, MembersView, PageHead, Prose, SearchLinks, SearchView};
use crate::plan::words;

use super::{CardOf, Composer, Known, is_intro, is_roll_story, is_story};

/// The folder with what texts are searched by, in all languages.
pub const TEXTS: &str = "search/texts";

/// A page of prose, to be searched word by word.
#[derive(Clone, Debug)]
pub struct SearchedText {
    /// Root-relative address of the page.
    pub url: String,
    pub title: String,
    /// One or two sentences; may be empty.
    pub lede: String,
    pub prose: Prose,
}

/// The folder of the index, with its language.
pub fn index_folder(language: &str) -> String {
    format!("search/{}", words::anchor(language))
}

impl<'a> Composer<'a> {
    /// Where the site can be searched; texts only where `with_texts`.
    pub fn search_links(&self, with_texts: bool) -> SearchLinks {
        let has_texts = with_texts && !(self.content.all.is_empty() && self.stories.is_empty());
        SearchLinks {
            page: self.routes.page("search"),
            index: self.routes.file(&format!("{}/", index_folder(&self.site.language))),
            texts: if has_texts { self.routes.file(&format!("{TEXTS}/")) } else { String::new() },
            root: self.routes.page(""),
        }
    }

    /// The texts that can be searched word by word: pages that are one, and the stories of members.
    pub fn searched_texts(&self) -> Vec<SearchedText> {
        let pages = self.content.all.iter().map(|index| {
            let own = &self.model.articles[*index];
            (self.routes.page(&own.route), self.version(own).title.clone(), own)
        });
        let stories = self.all_known().filter_map(|known| {
            let story = self.stories.get(known.member.id.as_str())?;
            Some((self.routes.page(&routes::member(&known.member.id)), known.member.name.clone(), *story))
        });
        let text = |(url, title, own): (String, String, &'a Article)| SearchedText {
            url,
            title,
            lede: self.version(own).summary.clone().unwrap_or_default(),
            prose: self.prose(own),
        };
        pages.chain(stories).map(text).collect()
    }

    /// The search page.
    pub fn search(&self, count: usize) -> SearchView {
        let members = self.members();
        let unnamed = |facets: Vec<Facet>| -> Vec<Facet> {
            facets.into_iter().map(|facet| Facet { members: Vec::new(), ..facet }).collect()
        };
        let MembersView { countries, sizes, levels, pathways, .. } = members;
        let countries = if self.is_of_many() { countries } else { Vec::new() };
        SearchView {
            directory: if countries.is_empty() { String::new() } else { self.routes.page("members") },
            page: PageHead { image: self.image(CardOf::Search), ..self.search_head() },
            count: self.words.count(count),
            lists: self.lists(),
            countries: unnamed(countries),
            sizes: unnamed(sizes),
            levels: unnamed(levels),
            pathways: unnamed(pathways),
        }
    }

    fn search_head(&self) -> PageHead {
        let (title, description) = (self.words.say("search-title"), self.words.say("search-description"));
        self.head(&title, &description, "search", Vec::new())
    }

    pub(super) fn search_card(&self) -> CardView {
        CardView {
            kicker: self.model.network.name.clone(),
            title: self.words.say("search-title"),
            line: self.words.say("search-description"),
            ..CardView::default()
        }
    }

    /// Everything that is a list, each once.
    fn lists(&self) -> Vec<Link> {
        let mut seen = BTreeSet::new();
        let regions = self
            .has_regions
            .then(|| Link { text: self.words.say("search-regions"), url: self.routes.page("regions") });
        let map = self.has_map.then(|| Link { text: self.words.say("map-title"), url: self.map_url() });
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

    /// Every page that can be found but those of members, with the words it is found by.
    pub fn other_records(&self) -> Vec<Record> {
        let mut records = Vec::new();
        if self.has_region_pages {
            records.extend(self.region_pages.iter().map(|page| {
                let (name, members) = self.region_in_short(page);
                Record::new(&name, self.below(&page.route()), &self.words.say("search-kind-region"))
                    .noted(&members, Weight::Text)
            }));
        }
        if self.recognition.programme {
            records.extend(self.model.programmes.iter().map(|programme| self.programme_record(programme)));
        }
        if self.recognition.journey {
            records.extend(self.model.frameworks.iter().map(|framework| self.framework_record(framework)));
        }
        let articles = self.model.articles.iter().filter(|article| {
            let stands_elsewhere = is_story(article) || is_roll_story(article) || is_intro(article);
            // Each is there once; what it is found by is its text in the language of the index.
            let is_own = article.language.is_none() && self.model.shows_article(article);
            is_own && !stands_elsewhere && !article.route.is_empty() && article.route != "members"
        });
        records.extend(articles.map(|article| self.article_record(article)));
        // Of many members they would bury the members themselves.
        if let Some(own) = self.own {
            records.extend(self.own_records(self.known(own)));
        }
        records.extend(self.lists_records());
        records
    }

    /// What a city's own site has beside its dashboard: inventories and actions.
    fn own_records(&self, known: Known<'_>) -> Vec<Record> {
        let id = known.member.id.as_str();
        let inventory = |inventory: &Inventory| {
            let key = match inventory.kind {
                InventoryKind::Community => "search-inventory",
                InventoryKind::Operations => "search-inventory-operations",
            };
            let title = self.words.tell(key, &[("year", inventory.year.into())]);
            let kind = self.words.say("search-kind-inventory");
            Record::new(&title, self.below(&routes::inventory(id, inventory)), &kind)
        };
        let action = |action: &Action| {
            let url = self.routes.part(&routes::member(id), &format!("action-{}", action.id));
            let below = url.strip_prefix(&self.routes.page("")).unwrap_or(&url).to_owned();
            Record::new(&action.title, below, &self.words.say("search-kind-action"))
        };
        let inventories = self.has_inventories.then(|| known.member.inventories.iter().map(inventory));
        inventories.into_iter().flatten().chain(known.member.actions.iter().map(action)).collect()
    }

    /// Lists that are no articles: the directory, the network, programmes.
    fn lists_records(&self) -> Vec<Record> {
        let all = self.lists();
        // Each article is looked at once, and not once for each list.
        let mut others: BTreeSet<&str> = all.iter().map(|link| link.url.as_str()).collect();
        for article in &self.model.articles {
            others.remove(self.routes.page(&article.route).as_str());
        }
        let base = self.routes.page("");
        let lists = all.iter().filter(|link| others.contains(link.url.as_str()));
        lists
            .filter_map(|link| {
                let below = link.url.strip_prefix(&base)?;
                Some(Record::new(&link.text, below.to_owned(), &self.words.say("search-kind-list")))
            })
            .collect()
    }

    /// The page of a member.
    pub fn member_record(&self, known: Known<'_>) -> Record {
        let member = known.member;
        let kind = self.kind_name(member);
        let mut others = member.aliases.clone();
        others.extend(member.locode.clone());
        let mut record = Record::new(&member.name, self.below(&routes::member(&member.id)), &kind)
            .found_by(&member.id, Weight::Alias)
            .also_called(&member.aliases)
            .noted(&self.place(member), Weight::Place)
            .found_by(&others.join(" "), Weight::Alias)
            .narrowed_by(self.facets(known));
        for tag in &member.tags {
            record = record.found_by(tag, Weight::Place);
        }
        match self.stories.get(member.id.as_str()) {
            Some(story) => found_by_text(record, self.version(story)),
            None => record,
        }
    }

    /// Stands for what a member is found by beside its own data: the text that stands on its page.
    pub fn story_print(&self, member: &Member) -> Option<[u8; 32]> {
        let story = self.version(self.stories.get(member.id.as_str())?);
        // A tag may be spelled as another text has it.
        let tags: Vec<&str> = story.tags.iter().chain(&story.topics).map(|tag| tag.name.as_str()).collect();
        Some(fingerprint(&(story.hash, &story.route, tags)))
    }

    fn programme_record(&self, programme: &Programme) -> Record {
        let levels = programme.levels.iter().map(|level| self.words.level_title(programme, level));
        let levels: Vec<String> = levels.collect();
        let kind = self.words.say("search-kind-programme");
        Record::new(
            &self.words.programme_title(programme),
            self.below(&routes::programme(&programme.id)),
            &kind,
        )
        .noted(&levels.join(", "), Weight::Place)
    }

    fn framework_record(&self, framework: &Framework) -> Record {
        let steps = framework.steps.iter().map(|step| self.words.step_title(framework, step));
        let steps: Vec<String> = steps.collect();
        let kind = self.words.say("search-kind-journey");
        Record::new(
            &self.words.framework_title(framework),
            self.below(&routes::journey(&framework.id)),
            &kind,
        )
        .noted(&steps.join(", "), Weight::Text)
    }

    fn article_record(&self, own: &'a Article) -> Record {
        let article = self.version(own);
        let kind = self.words.say(match own.kind {
            ArticleKind::Brief => "content-brief",
            ArticleKind::Story => "content-story",
            ArticleKind::Event(_) => "content-event",
            ArticleKind::Material(_) => "content-resource",
            _ => "search-kind-page",
        });
        let record = Record::new(&article.title, self.below(&own.route), &kind);
        let record = record.noted(article.summary.as_deref().unwrap_or_default(), Weight::Text);
        found_by_text(record, article)
    }

    /// Where a page is below the front page of the language: `members/edina/`.
    fn below(&self, route: &str) -> String {
        let page = self.routes.page(route);
        page.strip_prefix(&self.routes.page("")).unwrap_or(&page).to_owned()
    }
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
        // The place that a heading gives itself is no word of it.
        let words = heading.split_once("{#").map_or(heading, |(words, _)| words);
        is_heading.then(|| words.trim())
    })
}
