//! Which paths the site has and what fills each.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::account::Accounts;
use crate::diagnostic::{Checked, Code, Diagnostic, Place, Span};
use crate::language::{Language, Languages};
use crate::model::{Article, ArticleKind, ContentFile, Model, PictureKind};
use crate::quantity::Date;
use crate::theme::Theme;

use super::batches::Beside;
use super::compose::{self, Asked, Composer, PictureChoice, SearchedText, TableOf, Tongues};
use super::outputs::{InLanguage, InOneLanguage, KeptPlan, in_language, sitemap_parts};
use super::recipe::Recipe;
use super::routes::Routes;
use super::same_path::on_one_path;
use super::view::rows::Rows;
use super::view::{Picture, SiteView, View};

/// Everything that will be published, path by path. A view is made when it is asked for, so that a site
/// of any size is never in memory as a whole.
#[derive(Debug)]
pub struct SitePlan<'a> {
    /// One for each language, the default one first.
    composers: Vec<Composer<'a>>,
    /// What was found out, in each language: with the index that readers search in, and without the outputs.
    known: Vec<InOneLanguage>,
    /// In the order of the paths, each once.
    pub outputs: Vec<Output>,
    /// What outputs show beside their member, found out when something first asks.
    pub(super) beside: OnceLock<Vec<Beside>>,
}

/// One path of the site and what fills it.
#[derive(Clone, Debug)]
pub struct Output {
    /// Below the output folder: `members/edina/index.html`.
    pub path: String,
    pub recipe: Recipe,
    /// Position of the language it is written in.
    pub language: usize,
}

/// A registration that is closed.
#[derive(Clone, Copy, Debug)]
pub struct Closed<'a> {
    /// The title of its event.
    pub title: &'a str,
    /// The last day on which one could register.
    pub on: Date,
    pub is_cancelled: bool,
}

/// A text as somebody wrote it, and where.
#[derive(Debug)]
pub struct Text<'a> {
    pub file: &'a Arc<str>,
    pub markdown: &'a str,
    /// Stands for the whole file.
    pub hash: [u8; 32],
    /// Where the Markdown begins in its file.
    pub start: Span,
    /// The file's folder below `content/`.
    pub folder: &'a str,
    /// The file of its page, if it has one: `about/index.html`.
    pub path: String,
    /// Where its page would be, without slashes at the ends.
    pub route: &'a str,
    /// Whether it has a page that is nothing but the text.
    pub has_page: bool,
    /// Whether it is another text in another language.
    pub is_version: bool,
    /// Whether it tells of a day that is its own: what it says was true then.
    pub is_dated: bool,
    /// What it asks for, in the order of the text.
    pub asked: Vec<Asked>,
    /// What all pages of its language share.
    pub site: &'a SiteView,
}

impl Text<'_> {
    /// The place in the file of a stretch of its Markdown; of several lines, the first.
    pub fn place(&self, stretch: Range<usize>) -> Place {
        let before = &self.markdown[..stretch.start];
        let (lines, tail) = before
            .rsplit_once('\n')
            .map_or((0, before), |(above, tail)| (above.matches('\n').count() + 1, tail));
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        // Only the first line is shown: a caret under a whole paragraph says nothing.
        let end =
            self.markdown[stretch.clone()].find('\n').map_or(stretch.end, |length| stretch.start + length);
        let span = Span {
            line: self.start.line + number(lines),
            column: number(tail.chars().count()) + 1,
            start: self.start.start + number(stretch.start),
            end: self.start.start + number(end),
        };
        Place::new(self.file, span)
    }
}

/// What a site is planned from.
#[derive(Clone, Copy)]
pub struct Planning<'a, 'p> {
    pub model: &'a Model,
    pub accounts: &'a Accounts,
    pub theme: &'p Theme,
    pub languages: &'p Languages,
    /// Instead of the site's own address.
    pub base_url: Option<&'p str>,
    /// The kinds of pages that are published, of those that the theme wants.
    pub pages: &'p (dyn Fn(&str) -> bool + Sync),
}

/// Plans the site of a model. What is known of the site when it was planned `before` is not found out again.
pub fn plan<'a>(planning: Planning<'a, '_>, before: KeptPlan) -> Checked<SitePlan<'a>> {
    let base_url = planning.base_url.unwrap_or(&planning.model.network.site.base_url);
    let languages = planning.languages.all.iter().enumerate();
    let own = planning.model.own().map(|own| planning.model.members[own].id.as_str());
    let tongues = languages.map(|(position, language)| {
        (Arc::clone(language), Routes::new(base_url, language, position == 0).with_home(own))
    });
    let tongues: Tongues = tongues.collect();
    let mut before = before.0;
    before.resize_with(tongues.len(), InOneLanguage::default);
    let of_one = |(position, before)| in_language(planning, (&tongues, position), before);
    let in_languages: Vec<InLanguage<'a>> = before.into_par_iter().enumerate().map(of_one).collect();
    let mut diagnostics = Vec::new();
    let (mut composers, mut known, mut outputs) = (Vec::new(), Vec::new(), Vec::new());
    let mut others = Vec::new();
    for mut found in in_languages {
        match outputs.is_empty() {
            true => outputs = std::mem::take(&mut found.known.outputs),
            false => outputs.append(&mut found.known.outputs),
        }
        others.extend(found.others);
        composers.push(found.composer);
        known.push(found.known);
        let new = found.faults.into_iter().filter(|fault| !diagnostics.contains(fault));
        let new: Vec<Diagnostic> = new.collect();
        diagnostics.extend(new);
    }
    outputs.extend(others);
    outputs.extend(sitemap_parts(&composers, &outputs));
    // Those of the members of each language are in order.
    outputs.sort_by(|a, b| (&a.path, a.recipe).cmp(&(&b.path, b.recipe)));
    let collisions = on_one_path(&composers, &outputs);
    if !collisions.is_empty() {
        outputs.dedup_by(|later, first| later.path == first.path);
        known.iter_mut().for_each(InOneLanguage::lose_outputs);
        diagnostics.extend(collisions);
    }
    Checked::new(SitePlan { composers, known, outputs, beside: OnceLock::new() }, diagnostics)
}

/// A picture wider than this, in pixels, is larger than any use that a site has for it.
const OVERSIZED_WIDTH: u32 = 6000;
const OVERSIZED_BYTES: u64 = 8_000_000;

const PLANNED: &str = "only charts that exist are planned";

impl SitePlan<'_> {
    /// What the next plan of the site need not find out again.
    pub fn kept(self) -> KeptPlan {
        let SitePlan { mut known, mut outputs, .. } = self;
        let is_other = |output: &mut Output| output.language > 0 || !output.recipe.is_of_member();
        for output in outputs.extract_if(.., is_other).filter(|output| output.recipe.is_of_member()) {
            known[output.language].outputs.push(output);
        }
        known[0].outputs = outputs;
        KeptPlan(known)
    }

    /// What all pages of the default language share.
    pub fn site(&self) -> &SiteView {
        &self.composers[0].site
    }

    /// What all pages of each language share, with the language.
    pub fn sites(&self) -> impl Iterator<Item = (&SiteView, &Arc<Language>)> {
        self.composers.iter().map(|composer| (&composer.site, &composer.words.language))
    }

    /// Which pictures are drawn.
    pub fn pictures(&self) -> PictureChoice {
        self.composers[0].pictures
    }

    /// The texts that can be searched word by word, by the position of their language; none where that is not wanted.
    pub fn searched_texts(&self) -> Vec<(usize, SearchedText)> {
        let wants = |composer: &&Composer<'_>| {
            composer.site.search.as_ref().is_some_and(|search| !search.texts.is_empty())
        };
        let of = |(position, composer): (usize, &Composer<'_>)| {
            composer.searched_texts().into_iter().map(move |text| (position, text)).collect::<Vec<_>>()
        };
        let composers = self.composers.iter().enumerate();
        composers.filter(|(_, composer)| wants(composer)).flat_map(of).collect()
    }

    /// Sets links of texts that lead to these addresses as plain words.
    pub fn leave_unlinked(&mut self, addresses: &[String]) {
        for composer in &mut self.composers {
            composer.of_one.site.unlinked = addresses.to_vec();
        }
    }

    /// The names of all members.
    pub fn member_names(&self) -> impl Iterator<Item = &str> {
        self.composers[0].model.members.iter().map(|member| member.name.as_str())
    }

    /// The routes of texts that lists and navigations lead to.
    pub fn listed(&self) -> BTreeSet<&str> {
        self.composers[0].listed()
    }

    /// Pictures whose files are far larger than what any page shows of them.
    pub fn oversized(&self) -> Vec<Diagnostic> {
        let large = |file: &&ContentFile| {
            // A drawing is as light at any width.
            let is_wide = file
                .picture
                .is_some_and(|picture| picture.width > OVERSIZED_WIDTH && picture.format != PictureKind::Svg);
            is_wide || file.picture.is_some() && file.bytes > OVERSIZED_BYTES
        };
        let fault = |file: &ContentFile| {
            let width = file.picture.map_or(0, |picture| picture.width);
            let megabytes = file.bytes / 1_000_000;
            let message = format!("this picture is {width} pixels wide and has {megabytes} MB");
            Diagnostic::at(Code::OversizedPicture, Place::start_of(&file.file), message)
                .help("3,200 pixels are enough for any page, and for print")
        };
        self.composers[0].model.files.iter().filter(large).map(fault).collect()
    }

    /// Addresses of registrations that are closed for every event that names them.
    pub fn closed(&self) -> BTreeMap<&str, Closed<'_>> {
        let Composer { model, accounts, .. } = &self.composers[0];
        let mut closed = BTreeMap::new();
        let mut open = BTreeSet::new();
        for article in &model.articles {
            let ArticleKind::Event(event) = &article.kind else { continue };
            let Some(registration) = &event.registration else { continue };
            let (url, title, on) = (registration.url.as_str(), article.title.as_str(), event.closes());
            match event.open_registration(accounts.today) {
                Some(_) => _ = open.insert(url),
                None => _ = closed.insert(url, Closed { title, on, is_cancelled: event.is_cancelled }),
            }
        }
        closed.retain(|url, _| !open.contains(url));
        closed
    }

    /// The last day of a page that was shown until then.
    pub fn last_day(&self, route: &str) -> Option<Date> {
        self.composers[0].model.gone.get(route).copied()
    }

    /// The Markdown of everything that is published.
    pub fn texts(&self) -> impl IndexedParallelIterator<Item = Text<'_>> {
        let default = &self.composers[0];
        let composer = |article: &Article| {
            let tag = article.language.as_deref();
            let of_tag = |composer: &&Composer<'_>| tag == Some(composer.site.language.as_str());
            self.composers.iter().find(of_tag).unwrap_or(default)
        };
        let model = default.model;
        let with_page: BTreeSet<&str> =
            default.content.pages().map(|index| model.articles[index].route.as_str()).collect();
        let shown = model.articles.iter().filter(|article| model.shows_article(article));
        let shown: Vec<&Article> = shown.collect();
        shown.into_par_iter().map(move |article| Text {
            file: &article.place.file,
            markdown: &article.body,
            hash: article.hash,
            start: article.body_start,
            folder: compose::folder(article),
            path: composer(article).routes.page_path(&article.route),
            route: &article.route,
            has_page: with_page.contains(article.route.as_str()),
            is_version: article.language.is_some(),
            is_dated: article.date.is_some() && !matches!(article.kind, ArticleKind::Event(_)),
            asked: composer(article).asked(article),
            site: &composer(article).site,
        })
    }

    /// Why an output would not be published today, where it is there only because drafts were asked for.
    pub fn unpublished(&self, output: &Output) -> Option<String> {
        let Recipe::Article(article) = output.recipe else { return None };
        let composer = &self.composers[output.language];
        let article = &composer.model.articles[article];
        if article.draft {
            return Some("Draft: this page is not published".to_owned());
        }
        let today = composer.accounts.today;
        let later = article.publish.filter(|day| *day > today);
        let later = later.map(|day| format!("This page is published from {day} on"));
        let over = article.expires.filter(|day| *day < today);
        later.or(over.map(|day| format!("This page was published until {day}")))
    }

    /// What makes the views of each language.
    pub(super) fn composers(&self) -> &[Composer<'_>] {
        &self.composers
    }

    /// What makes the views of an output's language.
    pub(super) fn composer(&self, output: &Output) -> &Composer<'_> {
        &self.composers[output.language]
    }

    /// The rows of a table. Tables are there in the default language alone.
    pub fn rows(&self, table: TableOf) -> Rows<'_> {
        self.composers[0].rows(table)
    }

    /// The tables that the package describes, in its order.
    pub fn packaged(&self) -> impl Iterator<Item = TableOf> {
        TableOf::all(self.composers[0].is_of_many())
    }

    /// The view of one output.
    pub fn view(&self, output: &Output) -> View {
        let composer = &self.composers[output.language];
        match output.recipe {
            Recipe::Home => View::Home(Box::new(composer.home())),
            Recipe::Members => View::Members(Box::new(composer.directory(1))),
            Recipe::MembersPage(number) => View::Members(Box::new(composer.directory(number))),
            Recipe::Network => View::Network(Box::new(composer.network())),
            Recipe::Regions => View::Regions(Box::new(composer.regions())),
            Recipe::Region(index) => View::Region(Box::new(composer.region_page(index))),
            Recipe::Member(member) => View::Member(Box::new(composer.member(member))),
            Recipe::Inventory(member, inventory) => composer
                .apart(member, |known| View::Inventory(Box::new(composer.inventory(known, inventory)))),
            Recipe::Article(article) => View::of_article(composer.article(article)),
            Recipe::Content(page) => composer.content_view(page),
            Recipe::NotFound => View::NotFound(Box::new(composer.not_found())),
            Recipe::Sitemap => View::Sitemap(Box::new(composer.sitemap(&self.outputs, None))),
            Recipe::SitemapPart(number) => {
                View::Sitemap(Box::new(composer.sitemap(&self.outputs, Some(number))))
            }
            Recipe::Robots => View::Robots(Box::new(composer.robots())),
            Recipe::NetworkJson => View::Json(Box::new(composer.network_json())),
            Recipe::MembersJson => View::Json(Box::new(composer.members_json())),
            Recipe::MembersPart(number) => View::Json(Box::new(composer.members_part(number))),
            Recipe::DuePart(number) => View::Json(Box::new(composer.due_part(number))),
            Recipe::MemberJson(member) => View::Json(Box::new(composer.member_json(member))),
            Recipe::InventoryJson(member, inventory) => composer
                .apart(member, |known| View::Json(Box::new(composer.inventory_json(known, inventory)))),
            Recipe::Table(table) => View::Table(Box::new(table.head())),
            Recipe::DataPackage => View::Package(Box::new(composer.package())),
            Recipe::Recognition(page) => composer.recognition_view(page),
            Recipe::File(file, width) => View::File(Box::new(composer.file(file, width))),
            Recipe::Map(marks) => View::Map(Box::new(composer.map(marks))),
            Recipe::Search => {
                View::Search(Box::new(composer.search(self.known[output.language].index.count())))
            }
            Recipe::SearchFile(position) => {
                View::Index(Box::new(self.known[output.language].index.file(position)))
            }
            Recipe::Due => View::Due(Box::new(composer.due())),
            Recipe::DueJson => View::Json(Box::new(composer.due_json())),
            Recipe::DueCalendar => View::Calendar(Box::new(composer.due_calendar())),
            Recipe::MemberCalendar(member) => {
                View::Calendar(Box::new(composer.member_calendar(composer.known(member))))
            }
            Recipe::ChartTable(chart) => View::ChartTable(Box::new(composer.chart(chart).expect(PLANNED))),
            Recipe::ChartPicture(chart) => {
                let picture = composer.chart_picture(chart).expect(PLANNED);
                View::Picture(Box::new(Picture::Chart(Box::new(picture))))
            }
            Recipe::Embed(member, chart) => {
                composer.apart(member, |known| View::Embed(Box::new(composer.embed(known, chart))))
            }
            Recipe::OEmbed(member) => View::Json(Box::new(composer.oembed(composer.known(member)))),
            Recipe::Card(card) => View::Picture(Box::new(Picture::Card(Box::new(composer.card(card))))),
        }
    }
}
