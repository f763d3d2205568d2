//! The page of an article of any kind.

use crate::model::{Article, ArticleKind, JourneyPoint, Material, MaterialLink, MaterialType, Quote, Tag};
use crate::plan::routes;
use crate::plan::view::{Link, PageHead, PageView, QuoteCard, ResourceFacts};
use crate::quantity::Date;

use super::super::{CardOf, Composer};
use super::index::{Shelf, page_kind, shelf_route};

impl Composer<'_> {
    /// The page of an article.
    pub fn article(&self, index: usize) -> PageView {
        let own = &self.model.articles[index];
        let article = self.version(own);
        let summary = article.summary.clone().unwrap_or_default();
        let description = if summary.is_empty() { description(article) } else { summary.clone() };
        let member = article.member.as_deref().and_then(|id| self.member_named(id));
        let (older, newer) = self.beside(index);
        PageView {
            page: self.article_head(index, &description),
            kind: page_kind(article),
            title: article.title.clone(),
            lede: summary,
            mark: self.unseen_mark(article),
            date: article.date.map(|day| self.words.day(day)).unwrap_or_default(),
            datetime: article.date.map(|date| date.to_string()).unwrap_or_default(),
            updated: article.updated.map(|day| self.words.day(day)).unwrap_or_default(),
            author: article.author.clone().unwrap_or_default(),
            picture: self.lead_picture(article).or_else(|| self.lead_picture(own)),
            body: self.prose(own),
            event: match &article.kind {
                ArticleKind::Event(event) => Some(self.event_facts(event)),
                _ => None,
            },
            resource: match &article.kind {
                ArticleKind::Material(material) => Some(self.resource_facts(material)),
                _ => None,
            },
            quotes: article.quotes.iter().map(|quote| self.quote_card(quote)).collect(),
            fictional: member.as_ref().is_some_and(|(_, fictional)| *fictional),
            member: member.map(|(link, _)| link),
            pathway: article.pathway.as_deref().map(|id| self.words.pathway(id)).unwrap_or_default(),
            sdgs: article.sdgs.iter().filter_map(|number| self.goal(*number)).collect(),
            topics: self.tag_links(&article.topics, "topics", &self.content.topics),
            tags: self.tag_links(&article.tags, "tags", &self.content.tags),
            older,
            newer,
            related: self.related(index),
            forms: self.forms(index),
        }
    }

    fn article_head(&self, index: usize, description: &str) -> PageHead {
        let own = &self.model.articles[index];
        let title = &self.version(own).title;
        let mut page = PageHead {
            image: self.image(CardOf::Article(index)),
            ..self.head(title, description, &own.route, self.section_crumbs(own))
        };
        for alternate in &mut page.alternates {
            alternate.translated = self.version_in(&alternate.language, own).is_some();
        }
        // A page with the text of another language is no page of its own for search engines.
        if page.alternates.iter().any(|alternate| alternate.current && !alternate.translated) {
            page.canonical.clone_from(&page.alternates[0].canonical);
        }
        page
    }

    /// Why readers do not see an article.
    fn unseen_mark(&self, article: &Article) -> String {
        let today = self.accounts.today;
        let told = |key: &str, day: Date| self.words.tell(key, &[("day", self.words.day(day).into())]);
        match (article.publish, article.expires) {
            _ if article.draft => self.words.say("content-draft"),
            (Some(day), _) if day > today => told("content-not-before", day),
            (_, Some(day)) if day < today => told("content-not-after", day),
            _ => String::new(),
        }
    }

    /// A member by its id, and whether it is made up.
    fn member_named(&self, id: &str) -> Option<(Link, bool)> {
        let member = self.model.members.iter().find(|member| member.id == id)?;
        let url = self.routes.page(&routes::member(&member.id));
        Some((Link { text: member.name.clone(), url }, member.fictional))
    }

    /// What somebody said.
    pub fn quote_card(&self, quote: &Quote) -> QuoteCard {
        let member = quote.member.as_deref().and_then(|id| self.member_named(id));
        QuoteCard {
            quote: quote.quote.clone(),
            name: quote.name.clone(),
            role: quote.role.clone().unwrap_or_default(),
            fictional: member.as_ref().is_some_and(|(_, fictional)| *fictional),
            member: member.map(|(link, _)| link),
        }
    }

    fn tag_links(&self, tags: &[Tag], above: &str, shelves: &[Shelf]) -> Vec<Link> {
        let link = |tag: &Tag| {
            let shelf = shelves.iter().find(|shelf| shelf.id == tag.id);
            let shelf = shelf.filter(|_| self.content_kinds.tags);
            Link {
                text: shelf.map_or(&tag.name, |shelf| &shelf.name).clone(),
                url: shelf.map(|shelf| self.routes.page(&shelf_route(above, shelf))).unwrap_or_default(),
            }
        };
        tags.iter().map(link).collect()
    }

    fn resource_facts(&self, material: &Material) -> ResourceFacts {
        let audience = |name: &String| {
            let id = crate::model::slug(name);
            let shelf = self.content.audiences.iter().find(|shelf| shelf.id == id);
            let shelf = shelf.filter(|_| self.content.section_at("resources").is_some());
            Link {
                text: name.clone(),
                url: shelf
                    .map(|shelf| self.routes.page(&shelf_route("resources/for", shelf)))
                    .unwrap_or_default(),
            }
        };
        let (url, at) = match &material.link {
            Some(MaterialLink::Url(url)) => (url.clone(), host(url).to_owned()),
            Some(MaterialLink::File(file)) => {
                (self.routes.file(file), file.rsplit('/').next().unwrap_or(file).to_owned())
            }
            None => (String::new(), String::new()),
        };
        ResourceFacts {
            sort: self.words.say(&material_key(material.sort)),
            audience: material.audience.iter().map(audience).collect(),
            steps: material.steps.iter().filter_map(|point| self.step_link(point)).collect(),
            url,
            at,
        }
    }

    /// A step of a journey as a link; without an address where journeys have no pages.
    fn step_link(&self, point: &JourneyPoint) -> Option<Link> {
        let framework = self.model.frameworks.iter().find(|framework| framework.id == point.framework)?;
        let step = &framework.steps[framework.step(&point.step)?];
        let page = self.journey_url(framework);
        let url = if page.is_empty() { page } else { format!("{page}#step-{}", step.id) };
        Some(Link {
            text: format!(
                "{}: {}",
                self.words.framework_title(framework),
                self.words.step_title(framework, step)
            ),
            url,
        })
    }

    /// Resources for a step of a journey.
    pub fn step_materials(&self, framework: &str, step: &str) -> Vec<Link> {
        let helps = |index: &&usize| match &self.model.articles[**index].kind {
            ArticleKind::Material(material) => {
                material.steps.iter().any(|point| point.framework == framework && point.step == step)
            }
            _ => false,
        };
        let link = |index: &usize| {
            let article = self.version(&self.model.articles[*index]);
            Link { text: article.title.clone(), url: self.routes.page(&article.route) }
        };
        self.content.all.iter().filter(helps).map(link).collect()
    }

    /// Other forms of an article: for mail, for a calendar.
    fn forms(&self, index: usize) -> Vec<Link> {
        let article = &self.model.articles[index];
        let file = |key: &str, path: String| Link { text: self.words.say(key), url: self.routes.file(&path) };
        match article.kind {
            ArticleKind::Brief if self.content_kinds.mail => vec![
                file("content-as-mail", self.mail_path(article, "html")),
                file("content-as-text", self.mail_path(article, "txt")),
            ],
            ArticleKind::Event(_) if self.content_kinds.calendars => {
                vec![file("content-to-calendar", routes::event_calendar(&article.route))]
            }
            _ => Vec::new(),
        }
    }
}

/// What search engines are told of an article that says nothing of itself.
fn description(article: &Article) -> String {
    let plain = article.body.lines().map(str::trim);
    let is_words = |line: &&str| line.starts_with(|c: char| c.is_alphanumeric());
    let first: String =
        plain.skip_while(|line| !is_words(line)).take_while(is_words).collect::<Vec<_>>().join(" ");
    let short: String = first.chars().filter(|c| !"*_`[]".contains(*c)).take(155).collect();
    if short.is_empty() { article.title.clone() } else { short }
}

/// `example.org` of `https://example.org/guide`
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':', '?', '#']).next().unwrap_or(rest)
}

/// The key of the word for what a resource is; with an `s`, of the heading over many.
pub fn material_key(sort: MaterialType) -> String {
    let name = MaterialType::ALL.iter().find(|(_, known)| *known == sort).map_or("", |(name, _)| name);
    format!("content-{name}")
}
