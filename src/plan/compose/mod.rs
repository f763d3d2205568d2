//! Fills views from the model and its accounts, one file per kind of page.

mod abatement;
mod ahead;
mod api;
mod api_assurance;
mod assurance;
mod award;
mod budget;
mod calls;
mod cards;
mod cause_names;
mod causes;
mod ceremony;
mod certificate;
mod chart_words;
mod charts;
mod closing;
mod content;
mod crest_frames;
mod crests;
mod divided;
mod due;
mod due_of_one;
mod embeds;
mod facets;
mod files;
mod group;
mod head;
mod history;
mod home;
mod inventory;
mod journeys;
mod lately;
mod line;
mod line_notes;
mod map;
mod member;
mod member_composer;
mod members;
mod network;
mod outlook;
mod own_site;
mod pictures;
mod press;
mod press_names;
mod press_pictures;
mod press_year;
mod profile;
mod programme;
mod progress;
mod progress_heads;
mod progress_tables;
mod promise;
mod recognition;
mod recognition_cards;
mod recognition_pages;
mod region;
mod regions_table;
mod row;
mod search;
mod sector_lines;
mod similar;
mod small;
mod spread;
mod steps;
mod tables;
mod target;
mod together;
mod totals;
mod trace;
mod working;

pub use calls::Asked;
pub use content::numbered;
pub use content::{Content, ContentKinds, ContentPage};
pub use divided::{MOST, parts};
pub use files::{decoded, resized_path};
pub use map::Marks;
pub use member::standing;
pub use network::has_network;
pub use programme::{is_roll_story, recognition_story};
pub use recognition_pages::RecognitionPage;
pub use region::{RegionPage, region_pages};
pub use search::{SearchedText, TEXTS, index_folder};
pub use small::per_sitemap;
pub use tables::TableOf;

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use crate::account::{Accounts, InventoryAccount, MemberAccount};
use crate::language::Language;
use crate::model::{Article, ArticleKind, Headline, Inventory, InventoryKind, Member, Model, NetworkKind};
use crate::quantity::{Dec, Year};
use crate::theme::FieldNames;

use lately::Lately;

pub use embeds::oembed_path;
pub use pictures::{CardOf, ChartOf, Drawn, MEMBER_CHARTS, NETWORK_CHARTS, PictureChoice, may_draw_charts};

use divided::Directory;
use member_composer::MemberComposer;
use recognition_pages::RecognitionKinds;
use spread::ClassCharts;

use super::press::PressTexts;
use super::routes::{self, Routes};
use super::view::{Link, PageHead, SiteView, Spark};
use super::words::Wording;

/// The languages of a site, each with its routes; the default one first.
pub type Tongues = Arc<[(Arc<Language>, Routes)]>;

/// Makes the views of a site in one language.
#[derive(Debug)]
pub struct Composer<'a> {
    pub model: &'a Model,
    pub accounts: &'a Accounts,
    /// Makes those of one member alone.
    pub of_one: MemberComposer<'a>,
    lately: Lately,
    /// The member whose own site this is.
    pub own: Option<usize>,
    /// Kinds of pages that are published, of those that other pages link to.
    pub has_network: bool,
    pub has_regions: bool,
    pub has_region_pages: bool,
    pub has_map: bool,
    /// The countries that have maps of their own on the page of maps.
    own_maps: Vec<String>,
    /// In the order of the accounts: the site's own regions, then places by their codes.
    pub region_pages: Vec<RegionPage>,
    /// How members of one size are spread, which all their profiles show: by set and class, made when one is asked for.
    class_charts: ClassCharts,
    /// The order of the members on the pages of the directory.
    directory: Directory,
    /// Whether pictures are made smaller.
    pub resizes: bool,
    /// Kinds of pages about recognition that are published.
    pub recognition: RecognitionKinds,
    /// The texts for the press.
    pub press: PressTexts,
    /// Articles by the lists that they stand in.
    pub content: Content,
    /// Kinds of lists and files of content that are published.
    pub content_kinds: ContentKinds,
    /// The story of a member, by the member's id.
    stories: BTreeMap<&'a str, &'a Article>,
    /// Articles in other languages than the site's first, by their language and their address in that.
    versions: BTreeMap<(&'a str, &'a str), &'a Article>,
}

/// Whether an article is the story of a member, and stands on its profile.
pub fn is_story(article: &Article) -> bool {
    matches!(article.kind, ArticleKind::Profile)
}

/// Whether an article is the introduction of a page of members together, and stands on that page.
pub fn is_intro(article: &Article) -> bool {
    article.route == "network" || article.route == "regions"
}

/// The folder of an article's file below `content/`.
pub fn folder(article: &Article) -> &str {
    let inside = article.place.file.strip_prefix("content/").unwrap_or(&article.place.file);
    inside.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// One inventory beside its figures.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    pub inventory: &'a Inventory,
    pub account: &'a InventoryAccount,
}

/// A member beside its figures.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub member: &'a Member,
    pub account: &'a MemberAccount,
}

impl<'a> Known<'a> {
    /// Its community inventories, oldest first.
    pub fn community(self) -> impl DoubleEndedIterator<Item = Counted<'a>> + Clone {
        let both = self.member.inventories.iter().zip(&self.account.inventories);
        both.filter(|(inventory, _)| inventory.kind == InventoryKind::Community)
            .map(|(inventory, account)| Counted { inventory, account })
    }

    /// Its headline total by year, oldest first, of the years that have one.
    pub fn headlines(self) -> Vec<(Year, Dec)> {
        self.community().filter_map(|known| Some((known.inventory.year, self.headline(known)?))).collect()
    }

    /// Its tonnes a head by year.
    pub fn per_heads(self) -> Vec<(Year, Dec)> {
        let value = |known: Counted<'_>| Some((known.inventory.year, known.account.per_head()?.value));
        self.community().filter_map(value).collect()
    }

    /// The headline total of one of its inventories.
    pub fn headline(self, known: Counted<'_>) -> Option<Dec> {
        known.account.headline(self.account.headline).amount
    }

    /// The newest inventory that has a headline total.
    pub fn latest(self) -> Option<Counted<'a>> {
        self.community().rev().find(|known| self.headline(*known).is_some())
    }
}

/// What makes the views of one member is at hand for those of many.
impl<'a> Deref for Composer<'a> {
    type Target = MemberComposer<'a>;

    fn deref(&self) -> &MemberComposer<'a> {
        &self.of_one
    }
}

impl<'a> Composer<'a> {
    /// A composer of the pages that the theme publishes, with their routes in one language.
    pub fn new(
        model: &'a Model,
        accounts: &'a Accounts,
        (tongues, position): (&Tongues, usize),
        (names, pages): (&FieldNames, &dyn Fn(&str) -> bool),
    ) -> Composer<'a> {
        let stories = model.own_articles().filter(|article| is_story(article));
        let drawn = region_pages(model, accounts);
        let mut composer = Composer {
            model,
            accounts,
            own: model.own(),
            of_one: MemberComposer::new((model, accounts.today), (tongues, position), (names, pages)),
            lately: Lately::default(),
            has_network: has_network(model) && pages("network"),
            has_regions: pages("regions") && !drawn.is_empty(),
            has_region_pages: pages("region"),
            has_map: pages("map") && model.members.iter().any(|member| member.coordinates.is_some()),
            own_maps: Vec::new(),
            region_pages: drawn,
            class_charts: spread::class_charts(accounts),
            directory: Directory::default(),
            resizes: pages("photo"),
            recognition: RecognitionKinds::of(model, pages),
            press: PressTexts::default(),
            content: Content::of(model, pages),
            content_kinds: ContentKinds::of(pages),
            stories: stories.filter_map(|article| Some((article.member.as_deref()?, article))).collect(),
            versions: versions(model),
        };
        if pages("search") {
            composer.of_one.site.search = Some(composer.search_links(pages("texts")));
        }
        composer.content.has_own_news = composer.content.all.iter().any(|index| composer.is_fed(*index));
        composer.own_maps = composer.countries_with_maps();
        composer.add_recognition_links();
        composer.add_content_links();
        composer.of_one.feeds = composer.site_feeds();
        composer
    }

    /// A member and its figures.
    pub fn known(&self, index: usize) -> Known<'a> {
        Known { member: &self.model.members[index], account: &self.accounts.members[index] }
    }

    /// All of them that the site is about.
    pub fn all_known(&self) -> impl Iterator<Item = Known<'a>> + '_ {
        (0..self.model.members.len()).filter(|index| self.shows(*index)).map(|index| self.known(index))
    }

    /// Whether the site is about many members, and not a city's own.
    pub fn is_of_many(&self) -> bool {
        self.model.network.kind == NetworkKind::Network
    }

    /// Whether a member has pages on this site.
    pub fn shows(&self, member: usize) -> bool {
        self.is_of_many() || self.own == Some(member)
    }

    /// The head of a page that shows the picture of the front page.
    pub fn head(&self, title: &str, description: &str, route: &str, crumbs: Vec<Link>) -> PageHead {
        PageHead {
            image: self.image(CardOf::Home),
            ..self.head_without_image(title, description, route, crumbs)
        }
    }

    /// An article in the language of the pages, or in the site's own where there is no such version.
    pub fn version(&self, article: &'a Article) -> &'a Article {
        self.version_in(&self.words.language.tag, article).unwrap_or(article)
    }

    /// An article in a language; `None` where there is no such version.
    pub fn version_in(&self, tag: &str, article: &'a Article) -> Option<&'a Article> {
        if self.tongues.first().is_none_or(|(language, _)| language.tag == *tag) {
            return Some(article);
        }
        self.versions.get(&(tag, article.route.as_str())).copied()
    }
}

/// Of two versions in one language the first one counts; that there are two is told where they are read.
fn versions(model: &Model) -> BTreeMap<(&str, &str), &Article> {
    let all = model.articles.iter().rev();
    all.filter_map(|article| Some(((article.language.as_deref()?, article.route.as_str()), article)))
        .collect()
}

/// A line through years, as a picture: floats begin here.
pub fn spark(values: &[(Year, Dec)]) -> Option<Spark> {
    let points: Vec<(i32, f64)> =
        values.iter().map(|(year, value)| (year.number(), value.to_pixel_float())).collect();
    Spark::through(&points)
}

/// The words of the front page, in a language where there are any.
fn front<'m>(model: &'m Model, tag: &str) -> Option<&'m Article> {
    let of_front = || model.articles.iter().filter(|article| article.route.is_empty());
    let version = of_front().find(|article| article.language.as_deref() == Some(tag));
    version.or_else(|| of_front().find(|article| article.language.is_none()))
}

fn site(model: &Model, (words, routes): (&Wording, &Routes), pages: &dyn Fn(&str) -> bool) -> SiteView {
    let site = &model.network.site;
    let link = |route: &str, key: &str| Link { text: words.say(key), url: routes.page(route) };
    let article = |route: &str, key: &str| {
        let exists = pages("page") && model.own_articles().any(|article| article.route == route);
        exists.then(|| link(route, key))
    };
    let members = pages("members").then(|| link("members", "nav-members"));
    let network = (has_network(model) && pages("network")).then(|| link("network", "nav-network"));
    let front = front(model, &words.language.tag);
    SiteView {
        title: site.title.clone(),
        description: front.and_then(|article| article.summary.clone()).unwrap_or_default(),
        base_url: routes.base_url.clone(),
        base_path: routes.base_path.clone(),
        language: words.language.tag.clone(),
        text_direction: words.language.text_direction().to_owned(),
        home: routes.page(""),
        publisher: model.network.name.clone(),
        own: model.own().map(|own| routes::member(&model.members[own].id)).unwrap_or_default(),
        unlinked: Vec::new(),
        navigation: match model.own() {
            Some(own) => own_site::navigation((model, own), (words, routes), &article),
            None => [
                members,
                network,
                article("method", "nav-method"),
                article("data", "nav-data"),
                article("about", "nav-about"),
            ]
            .into_iter()
            .flatten()
            .collect(),
        },
        footer: [
            article("method", "foot-method"),
            article("data", "foot-data"),
            pages("due").then(|| link("due", "nav-due")),
            article("accessibility", "foot-accessibility"),
            article("about", "foot-about"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        licence: String::new(),
        licence_url: String::new(),
        search: None,
        milepost: env!("CARGO_PKG_VERSION").to_owned(),
        tongue: routes.tongue.clone(),
    }
}

/// `BASIC`, or what the other totals are called in a sentence.
pub fn headline_name(words: &Wording, headline: Headline) -> String {
    words.say(match headline {
        Headline::Basic => "total-basic",
        Headline::BasicPlus => "total-basic-plus",
        Headline::Territorial => "total-territorial",
        Headline::OtherScope3 => "total-other-scope-3",
        Headline::Scopes1And2 => "total-scopes-1-2",
        Headline::Reported => "total-reported",
    })
}
