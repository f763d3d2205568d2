//! Which paths the site has, in each of its languages.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::NetworkKind;

use super::compose::{self, CardOf, ChartOf, Composer, NETWORK_CHARTS, PictureChoice, TableOf, Tongues};
use super::of_members::{Charts, Found, Kinds, chart_files, found, prints};
use super::press::PressTexts;
use super::recipe::Recipe;
use super::routes as route_of;
use super::search::{Index, Record};
use super::site_plan::{Output, Planning};
use super::view::fingerprint::fingerprint;

/// An output in the default language.
pub fn output(path: impl Into<String>, recipe: Recipe) -> Output {
    Output { path: path.into(), recipe, language: 0 }
}

/// Whether a kind of page is published.
pub type Publishes<'p> = &'p (dyn Fn(&str) -> bool + Sync);

/// A site in one language.
pub struct InLanguage<'a> {
    pub composer: Composer<'a>,
    pub known: InOneLanguage,
    /// The outputs that are not about one member.
    pub others: Vec<Output>,
    /// What is wrong with the texts of its press kits.
    pub faults: Vec<Diagnostic>,
}

/// What was found out when a site was planned last; an empty one knows nothing.
#[derive(Debug, Default)]
pub struct KeptPlan(pub(super) Vec<InOneLanguage>);

/// The same in one language.
#[derive(Debug, Default)]
pub struct InOneLanguage {
    /// In the order of the members.
    found: Vec<Found>,
    together: Together,
    /// What the index is made of, where there is one.
    records: Option<Vec<Arc<Record>>>,
    pub index: Index,
    /// Stands for the paths of the outputs of members; `None` where not all of them can have theirs.
    paths: Option<[u8; 32]>,
    /// The outputs of members, in the order of their paths.
    pub outputs: Vec<Output>,
}

impl InOneLanguage {
    /// The outputs of members are not all of them.
    pub fn lose_outputs(&mut self) {
        self.paths = None;
    }
}

/// Kinds of pages that are about many members; a city's own site has none of them.
const OF_MANY_MEMBERS: [&str; 11] = [
    "map",
    "members",
    "network",
    "regions",
    "region",
    "due",
    "programmes",
    "programme",
    "honour-roll",
    "journeys",
    "journey",
];

/// All outputs in one language, and what makes their views.
pub fn in_language<'a>(
    planning: Planning<'a, '_>,
    (tongues, position): (&Tongues, usize),
    before: InOneLanguage,
) -> InLanguage<'a> {
    let Planning { model, accounts, theme, .. } = planning;
    let is_of_many = model.network.kind == NetworkKind::Network;
    let pages: Publishes<'_> =
        &|kind| (planning.pages)(kind) && (is_of_many || !OF_MANY_MEMBERS.contains(&kind));
    let mut composer = Composer::new(model, accounts, (tongues, position), (&theme.names, pages));
    let kinds = Kinds::of(&composer, pages);
    let prints = prints(&composer, kinds, &theme.fingerprint);
    let found = found(&composer, kinds, &prints, before.found);
    let charts = Charts::of(&composer, kinds, &found);
    let mut others = others(&composer, pages);
    let mut faults = Vec::new();
    composer.press = PressTexts::read(&theme.press).take(&mut faults);
    let together = Together::of(&composer, kinds, (&others, &prints), before.together);
    composer.of_one.pictures =
        add_charts_and_cards(&composer, &mut others, (kinds, &charts, &together.charts));
    let records = pages("search").then(|| records(&composer, &found));
    let paths = Some(charts.print(&composer, kinds));
    let (index, mut outputs) = rayon::join(
        || match &records {
            Some(records) if before.records.as_ref() != Some(records) => Index::new(records.clone()),
            Some(_) => before.index,
            None => Index::default(),
        },
        || if before.paths == paths { before.outputs } else { charts.outputs(&composer, kinds) },
    );
    if pages("search") {
        others.extend(search_files(&composer, &index));
    }
    others.extend(recognition(&composer, pages));
    others.extend(files(&composer));
    faults.extend(composer.press_faults());
    faults.extend(composer.year_press_faults());
    if position > 0 {
        for all in [&mut outputs, &mut others] {
            all.retain(|output| output.recipe.is_spoken());
            all.iter_mut().for_each(|output| output.language = position);
        }
    }
    InLanguage {
        composer,
        known: InOneLanguage { found, together, records, index, paths, outputs },
        others,
        faults,
    }
}

/// What readers can find.
fn records(composer: &Composer<'_>, found: &[Found]) -> Vec<Arc<Record>> {
    let others = composer.other_records().into_iter().map(Arc::new);
    found.iter().filter_map(|found| found.record.clone()).chain(others).collect()
}

/// Pages and lists that are not about one member.
fn others(composer: &Composer<'_>, pages: Publishes<'_>) -> Vec<Output> {
    let search = output(composer.routes.page_path("search"), Recipe::Search);
    let groups = [fixed(composer), due_calendar(composer), together(composer), vec![search], maps(composer)];
    let groups = groups.into_iter().flatten().filter(|output| pages(output.recipe.kind()));
    groups.chain(content(composer, pages)).collect()
}

/// The files of the index that readers search in.
fn search_files(composer: &Composer<'_>, index: &Index) -> Vec<Output> {
    let folder = compose::index_folder(&composer.site.language);
    let files = index.files().enumerate();
    files.map(|(position, file)| output(format!("{folder}/{file}"), Recipe::SearchFile(position))).collect()
}

/// The pages that are nothing but a map.
fn maps(composer: &Composer<'_>) -> Vec<Output> {
    let page = |marks: compose::Marks| output(composer.routes.page_path(marks.route()), Recipe::Map(marks));
    composer.map_pages().into_iter().map(page).collect()
}

/// Chooses which pictures are drawn, and adds the tables and pictures of charts that are not about one member, and the cards.
fn add_charts_and_cards(
    composer: &Composer<'_>,
    outputs: &mut Vec<Output>,
    (kinds, of_members, charts): (Kinds, &Charts<'_>, &[ChartOf]),
) -> PictureChoice {
    let cards: Vec<CardOf> = outputs.iter().filter_map(|output| card(output.recipe)).collect();
    let [mut major_cards, mut major_charts, mut all_cards, mut all_charts] =
        of_members.counts(composer, kinds);
    major_cards += cards.iter().filter(|card| !card.is_minor()).count();
    major_charts += charts.len();
    all_cards += cards.len();
    all_charts += charts.len();
    let always = composer.recognition_pictures();
    let counts =
        [major_cards, major_cards + major_charts, all_cards + all_charts].map(|count| count + always);
    let choice = PictureChoice::of(kinds.pictures, counts);
    let drawn = cards.into_iter().filter(|card| choice.draws_card(*card));
    outputs.extend(drawn.map(|card| output(composer.card_path(card), Recipe::Card(card))));
    outputs.extend(charts.iter().flat_map(|chart| chart_files(composer, (kinds.tables, choice), *chart)));
    choice
}

/// The charts that are about members together.
#[derive(Debug, Default)]
struct Together {
    /// Stands for all that they follow from.
    print: [u8; 32],
    /// Those that are there and may have files.
    charts: Vec<ChartOf>,
}

impl Together {
    /// Those of the pages that are planned. `prints` stand for the members.
    fn of(
        composer: &Composer<'_>,
        kinds: Kinds,
        (outputs, prints): (&[Output], &[[u8; 32]]),
        before: Together,
    ) -> Together {
        let possible: Vec<ChartOf> = outputs.iter().flat_map(|output| charts(output.recipe)).collect();
        let print = fingerprint(&(kinds, &possible, prints));
        if print == before.print {
            return before;
        }
        let there = possible.into_iter().filter(|chart| kinds.have_charts() && composer.has_chart(*chart));
        Together { print, charts: there.collect() }
    }
}

/// The charts that a page may have which is not about one member.
fn charts(page: Recipe) -> impl Iterator<Item = ChartOf> {
    let home = (page == Recipe::Home).then_some(ChartOf::Home);
    let network = if page == Recipe::Network { 0..NETWORK_CHARTS.len() } else { 0..0 };
    home.into_iter().chain(network.map(ChartOf::Network))
}

/// The card of a page that is not about one member.
fn card(page: Recipe) -> Option<CardOf> {
    Some(match page {
        Recipe::Home => CardOf::Home,
        Recipe::Members => CardOf::Members,
        Recipe::Article(article) => CardOf::Article(article),
        Recipe::Network => CardOf::Network,
        Recipe::Regions => CardOf::Regions,
        Recipe::Region(region) => CardOf::Region(region),
        Recipe::Due => CardOf::Due,
        Recipe::Map(marks) => CardOf::Map(marks),
        Recipe::Search => CardOf::Search,
        _ => return None,
    })
}

/// Outputs that every site has, whatever its data; no file asks for them.
fn fixed(composer: &Composer<'_>) -> Vec<Output> {
    let routes = &composer.routes;
    let fixed = [
        ("404.html", Recipe::NotFound),
        ("sitemap.xml", Recipe::Sitemap),
        ("robots.txt", Recipe::Robots),
        ("api/v1/members.json", Recipe::MembersJson),
        ("data/datapackage.json", Recipe::DataPackage),
    ];
    let mut all: Vec<Output> = fixed.iter().map(|(path, recipe)| output(*path, *recipe)).collect();
    let tables = TableOf::all(composer.is_of_many());
    all.extend(tables.map(|table| output(table.path(), Recipe::Table(table))));
    if composer.is_of_many() {
        all.push(output("api/v1/network.json", Recipe::NetworkJson));
        all.push(output(routes.page_path(""), Recipe::Home));
        all.push(output(routes.page_path("members"), Recipe::Members));
        all.push(output(routes.page_path("due"), Recipe::Due));
        all.push(output(route_of::DUE_JSON, Recipe::DueJson));
        all.extend(parts_of_lists(composer));
    }
    all
}

/// The further pages of a large directory, and the parts of the lists for programs.
fn parts_of_lists(composer: &Composer<'_>) -> Vec<Output> {
    let (members, due) = (composer.count_shown(), composer.accounts.due().count());
    let page = |number: usize| {
        let path = composer.routes.page_path(&compose::numbered("members", number));
        output(path, Recipe::MembersPage(number))
    };
    let of_members = |number: usize| output(route_of::members_part(number), Recipe::MembersPart(number));
    let of_due = |number: usize| output(route_of::due_part(number), Recipe::DuePart(number));
    let several = |count: usize| 1..=(if count > compose::MOST { compose::parts(count) } else { 0 });
    let pages = several(members).skip(1).map(page);
    pages.chain(several(members).map(of_members)).chain(several(due).map(of_due)).collect()
}

/// The parts of the site's map, where one file does not hold all the pages that are planned.
pub fn sitemap_parts(composers: &[Composer<'_>], outputs: &[Output]) -> Vec<Output> {
    let has_map = outputs.iter().any(|output| output.recipe == Recipe::Sitemap);
    let is_listed = |output: &&Output| composers[output.language].is_in_sitemap(output);
    let pages = outputs.par_iter().filter(is_listed).count();
    let parts = pages.div_ceil(compose::per_sitemap(composers.len()));
    let last = if has_map && parts > 1 { parts } else { 0 };
    (1..=last).map(|number| output(route_of::sitemap_part(number), Recipe::SitemapPart(number))).collect()
}

/// Articles and their lists, feeds, letters and former addresses.
fn content(composer: &Composer<'_>, pages: Publishes<'_>) -> Vec<Output> {
    let page = |index: &usize| {
        let path = composer.routes.page_path(&composer.model.articles[*index].route);
        output(path, Recipe::Article(*index))
    };
    let mut all: Vec<Output> = composer.content.all.iter().map(page).collect();
    let others = composer.content_pages().into_iter().filter(|(_, page)| pages(page.kind()));
    all.extend(others.map(|(path, page)| output(path, Recipe::Content(page))));
    all
}

/// Files of `content/`, and pictures of them that texts show in several widths.
fn files(composer: &Composer<'_>) -> Vec<Output> {
    let model = composer.model;
    let articles = model.articles.iter().filter(|article| model.shows_article(article));
    let shown: BTreeSet<usize> = articles.flat_map(|article| composer.shown_files(article)).collect();
    let mut all = Vec::new();
    for (index, file) in model.files.iter().enumerate() {
        all.push(output(file.path(), Recipe::File(index, None)));
        let widths = if shown.contains(&index) { composer.widths(file) } else { Vec::new() };
        for width in widths {
            let path = compose::resized_path(file.path(), width);
            all.push(output(path, Recipe::File(index, Some(width))));
        }
    }
    all
}

/// The calendar of what is due of all members, unless it is empty.
fn due_calendar(composer: &Composer<'_>) -> Vec<Output> {
    let is_any_due = || composer.accounts.members.iter().any(|member| !member.due.is_empty());
    match composer.is_of_many() && is_any_due() {
        true => vec![output(route_of::DUE_CALENDAR, Recipe::DueCalendar)],
        false => Vec::new(),
    }
}

/// The outputs that are about members together.
fn together(composer: &Composer<'_>) -> Vec<Output> {
    let routes = &composer.routes;
    let page = |route: &str, recipe: Recipe| output(routes.page_path(route), recipe);
    let mut all = Vec::new();
    if !compose::has_network(composer.model) {
        return all;
    }
    all.push(page("network", Recipe::Network));
    let pages = composer.region_pages.iter().enumerate();
    all.extend(pages.map(|(index, region)| page(&region.route(), Recipe::Region(index))));
    if !composer.region_pages.is_empty() {
        all.push(page("regions", Recipe::Regions));
    }
    all
}

/// Programmes, honour rolls, awards and journeys; crests of pixels only where pictures are drawn.
fn recognition(composer: &Composer<'_>, pages: Publishes<'_>) -> Vec<Output> {
    let all = composer.recognition_pages().into_iter().filter(|(_, page)| pages(page.kind()));
    let mut planned = Vec::new();
    for (path, page) in all {
        planned.push(output(path, Recipe::Recognition(page)));
        if let Some(card) = page.card().filter(|card| composer.pictures.draws_card(*card)) {
            planned.push(output(composer.card_path(card), Recipe::Card(card)));
        }
    }
    planned
}
