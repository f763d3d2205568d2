//! Which paths the site has, in each of its languages.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place};
use crate::model::{NetworkKind, Pictures};

use super::compose::{
    self, CardOf, ChartOf, Composer, MEMBER_CHARTS, NETWORK_CHARTS, PictureChoice, RecognitionPage, TableOf,
    Tongues, oembed_path,
};
use super::press::PressTexts;
use super::routes as route_of;
use super::search::Index;
use super::site_plan::{Output, Planning, Recipe};

/// An output beside the place of the file that asks for it.
pub type Planned = (Output, Option<Place>);

/// An output in the default language.
fn output(path: impl Into<String>, recipe: Recipe) -> Output {
    Output { path: path.into(), recipe, language: 0 }
}

/// A site in one language.
pub struct InLanguage<'a> {
    pub composer: Composer<'a>,
    pub index: Index,
    pub planned: Vec<Planned>,
    /// What is wrong with the texts of its press kits.
    pub faults: Vec<Diagnostic>,
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
pub fn in_language<'a>(planning: Planning<'a, '_>, tongues: &Tongues, position: usize) -> InLanguage<'a> {
    let Planning { model, accounts, .. } = planning;
    let is_of_many = model.network.kind == NetworkKind::Network;
    let pages: &dyn Fn(&str) -> bool =
        &|kind| (planning.pages)(kind) && (is_of_many || !OF_MANY_MEMBERS.contains(&kind));
    let mut composer = Composer::new(model, accounts, (tongues, position), (&planning.theme.names, pages));
    let mut planned = outputs(&composer);
    planned.extend(member_outputs(&composer, pages));
    planned.extend(calendars(&composer));
    planned.extend(together(&composer));
    let index = if pages("search") { Index::new(composer.search_records()) } else { Index::default() };
    planned.extend(searched(&composer, &index));
    planned.extend(maps(&composer));
    planned.retain(|(output, _)| pages(output.recipe.kind()));
    planned.extend(content(&composer, pages));
    let mut faults = Vec::new();
    composer.press = PressTexts::read(&planning.theme.press).take(&mut faults);
    composer.of_one.pictures = add_charts_and_cards(&composer, &mut planned, pages);
    planned.extend(recognition(&composer, pages));
    planned.extend(files(&composer));
    faults.extend(composer.press_faults());
    faults.extend(composer.year_press_faults());
    InLanguage { composer, index, planned, faults }
}

/// The page to search on, and the files of the index.
fn searched(composer: &Composer<'_>, index: &Index) -> Vec<Planned> {
    let folder = compose::index_folder(&composer.site.language);
    let files = index.files().enumerate();
    let files = files.map(|(position, file)| (format!("{folder}/{file}"), Recipe::SearchFile(position)));
    let page = (composer.routes.page_path("search"), Recipe::Search);
    std::iter::once(page).chain(files).map(|(path, recipe)| (output(path, recipe), None)).collect()
}

/// The pages that are nothing but a map.
fn maps(composer: &Composer<'_>) -> Vec<Planned> {
    let page = |marks: compose::Marks| output(composer.routes.page_path(marks.route()), Recipe::Map(marks));
    composer.map_pages().into_iter().map(|marks| (page(marks), None)).collect()
}

/// The tables and pictures of the charts and pages that are planned.
fn add_charts_and_cards(
    composer: &Composer<'_>,
    planned: &mut Vec<Planned>,
    pages: &dyn Fn(&str) -> bool,
) -> PictureChoice {
    let wanted = if pages("picture") { composer.model.network.site.pictures } else { Pictures::None };
    // Small charts are looked for only where they may be drawn: they have no other file.
    let wants_small = compose::may_draw_charts(wanted, composer.model.members.len());
    // Where charts have no files, none is looked for.
    let have_files = composer.has_tables || composer.has_embeds || wants_small || wanted != Pictures::None;
    let charts: Vec<(ChartOf, Option<Place>)> = planned
        .par_iter()
        .filter(|_| have_files)
        .flat_map_iter(|(output, because)| charts(output.recipe).map(move |chart| (chart, because.clone())))
        .filter(|(chart, _)| {
            (wants_small || chart.is_minor() || !chart.is_small()) && composer.has_chart(*chart)
        })
        .collect();
    if composer.has_embeds {
        add_embeds(composer, planned, &charts);
    }
    let mut cards: Vec<(CardOf, Option<Place>)> = planned
        .iter()
        .filter_map(|(output, because)| Some((card(output.recipe)?, because.clone())))
        .collect();
    let major_cards = cards.iter().filter(|(card, _)| !card.is_minor()).count();
    let major_charts = charts.iter().filter(|(chart, _)| !chart.is_minor()).count();
    let always = composer.recognition_pictures();
    let counts =
        [major_cards, major_cards + major_charts, cards.len() + charts.len()].map(|count| count + always);
    let choice = PictureChoice::of(wanted, counts);
    cards.retain(|(card, _)| choice.draws_card(*card));
    planned.extend(
        cards
            .into_iter()
            .map(|(card, because)| (output(composer.card_path(card), Recipe::Card(card)), because)),
    );
    for (chart, because) in charts {
        let file = |suffix: &str, recipe| {
            (output(format!("{}.{suffix}", composer.chart_path(chart)), recipe), because.clone())
        };
        if composer.has_tables && !chart.is_small() {
            planned.push(file("csv", Recipe::ChartTable(chart)));
        }
        if choice.draws_chart(chart) {
            planned.push(file("png", Recipe::ChartPicture(chart)));
        }
    }
    choice
}

/// A frame for every member with figures, and one for each of its charts.
fn add_embeds(composer: &Composer<'_>, planned: &mut Vec<Planned>, charts: &[(ChartOf, Option<Place>)]) {
    let mut frames = Vec::new();
    for (chart, because) in charts {
        let ChartOf::Member(member, position) = *chart else { continue };
        if chart.is_small() {
            continue;
        }
        let chart = position;
        let mut add = |path: String, recipe| frames.push((output(path, recipe), because.clone()));
        // The first chart is there wherever there are figures.
        if chart == 0 {
            let id = &composer.model.members[member].id;
            add(composer.embed_path(member, None), Recipe::Embed(member, None));
            add(oembed_path(id), Recipe::OEmbed(member));
        }
        add(composer.embed_path(member, Some(chart)), Recipe::Embed(member, Some(chart)));
    }
    planned.extend(frames);
}

/// The charts that a page may have.
fn charts(page: Recipe) -> impl Iterator<Item = ChartOf> {
    let one = match page {
        Recipe::Home => Some(ChartOf::Home),
        Recipe::Inventory(member, inventory) => Some(ChartOf::Inventory(member, inventory)),
        _ => None,
    };
    let many = match page {
        Recipe::Member(_) => MEMBER_CHARTS.len(),
        Recipe::Network => NETWORK_CHARTS.len(),
        _ => 0,
    };
    let many = (0..many).map(move |chart| match page {
        Recipe::Member(member) => ChartOf::Member(member, chart),
        _ => ChartOf::Network(chart),
    });
    one.into_iter().chain(many)
}

/// The card of a page.
fn card(page: Recipe) -> Option<CardOf> {
    Some(match page {
        Recipe::Home => CardOf::Home,
        Recipe::Members => CardOf::Members,
        Recipe::Member(member) => CardOf::Member(member),
        Recipe::Inventory(member, inventory) => CardOf::Inventory(member, inventory),
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
fn outputs(composer: &Composer<'_>) -> Vec<Planned> {
    let routes = &composer.routes;
    let fixed = [
        ("404.html", Recipe::NotFound),
        ("sitemap.xml", Recipe::Sitemap),
        ("robots.txt", Recipe::Robots),
        ("api/v1/members.json", Recipe::MembersJson),
        ("data/datapackage.json", Recipe::DataPackage),
    ];
    let mut all: Vec<Planned> = fixed.iter().map(|(path, recipe)| (output(*path, *recipe), None)).collect();
    let tables = TableOf::all(composer.is_of_many());
    all.extend(tables.map(|table| (output(table.path(), Recipe::Table(table)), None)));
    if composer.is_of_many() {
        all.push((output("api/v1/network.json", Recipe::NetworkJson), None));
        all.push((output(routes.page_path(""), Recipe::Home), None));
        all.push((output(routes.page_path("members"), Recipe::Members), None));
        all.push((output(routes.page_path("due"), Recipe::Due), None));
        all.push((output(route_of::DUE_JSON, Recipe::DueJson), None));
        all.extend(parts_of_lists(composer));
    }
    all
}

/// The further pages of a large directory, and the parts of the lists for programs.
fn parts_of_lists(composer: &Composer<'_>) -> Vec<Planned> {
    let (members, due) = (composer.count_shown(), composer.accounts.due().count());
    let page = |number: usize| {
        let path = composer.routes.page_path(&compose::numbered("members", number));
        output(path, Recipe::MembersPage(number))
    };
    let of_members = |number: usize| output(route_of::members_part(number), Recipe::MembersPart(number));
    let of_due = |number: usize| output(route_of::due_part(number), Recipe::DuePart(number));
    let several = |count: usize| 1..=(if count > compose::MOST { compose::parts(count) } else { 0 });
    let pages = several(members).skip(1).map(page);
    let parts = several(members).map(of_members).chain(several(due).map(of_due));
    pages.chain(parts).map(|output| (output, None)).collect()
}

/// The parts of the site's map, where one file does not hold all the pages that are planned.
pub fn sitemap_parts(composers: &[Composer<'_>], planned: &[Planned]) -> Vec<Planned> {
    let has_map = planned.iter().any(|(output, _)| output.recipe == Recipe::Sitemap);
    let is_listed = |output: &Output| composers[output.language].is_in_sitemap(output);
    let pages = planned.iter().filter(|(output, _)| is_listed(output)).count();
    let parts = pages.div_ceil(compose::per_sitemap(composers.len()));
    let last = if has_map && parts > 1 { parts } else { 0 };
    (1..=last)
        .map(|number| (output(route_of::sitemap_part(number), Recipe::SitemapPart(number)), None))
        .collect()
}

/// The pages and files of each member, with the place of the file that asks for them: only those of kinds that are
/// published, since these are nearly all outputs of a large network.
fn member_outputs(composer: &Composer<'_>, pages: &dyn Fn(&str) -> bool) -> Vec<Planned> {
    let routes = &composer.routes;
    let [member_pages, inventory_pages, api] = ["member", "inventory", "api"].map(pages);
    let mut all = Vec::new();
    let shown = composer.model.members.iter().enumerate().filter(|(index, _)| composer.shows(*index));
    for (index, member) in shown {
        let mut add = |path: String, recipe, because: &Place| {
            all.push((output(path, recipe), Some(because.clone())));
        };
        if member_pages {
            let route = route_of::member(&member.id);
            add(routes.page_path(&route), Recipe::Member(index), &member.place);
        }
        if api {
            add(route_of::member_json(&member.id), Recipe::MemberJson(index), &member.place);
        }
        for (year, inventory) in member.inventories.iter().enumerate() {
            if inventory_pages {
                let route = route_of::inventory(&member.id, inventory);
                add(routes.page_path(&route), Recipe::Inventory(index, year), &inventory.place);
            }
            if api {
                let json = route_of::inventory_json(&member.id, inventory);
                add(json, Recipe::InventoryJson(index, year), &inventory.place);
            }
        }
    }
    all
}

/// Articles and their lists, feeds, letters and former addresses.
fn content(composer: &Composer<'_>, pages: &dyn Fn(&str) -> bool) -> Vec<Planned> {
    let articles = &composer.model.articles;
    let page = |index: &usize| {
        let article = &articles[*index];
        let path = composer.routes.page_path(&article.route);
        (output(path, Recipe::Article(*index)), Some(article.place.clone()))
    };
    let mut all: Vec<Planned> = composer.content.all.iter().map(page).collect();
    let others = composer.content_pages().into_iter().filter(|(_, page, _)| pages(page.kind()));
    all.extend(others.map(|(path, page, because)| (output(path, Recipe::Content(page)), because)));
    all
}

/// Files of `content/`, and pictures of them that texts show in several widths.
fn files(composer: &Composer<'_>) -> Vec<Planned> {
    let model = composer.model;
    let articles = model.articles.iter().filter(|article| model.shows_article(article));
    let shown: BTreeSet<usize> = articles.flat_map(|article| composer.shown_files(article)).collect();
    let mut all = Vec::new();
    for (index, file) in model.files.iter().enumerate() {
        let mut add = |path: String, width| {
            all.push((output(path, Recipe::File(index, width)), Some(Place::start_of(&file.file))));
        };
        add(file.path().to_owned(), None);
        let widths = if shown.contains(&index) { composer.widths(file) } else { Vec::new() };
        for width in widths {
            add(compose::resized_path(file.path(), width), Some(width));
        }
    }
    all
}

/// Calendars of what is due, of which none is empty.
fn calendars(composer: &Composer<'_>) -> Vec<Planned> {
    let (model, accounts) = (composer.model, composer.accounts);
    let mut all = Vec::new();
    let has_calendar = composer.is_of_many() && accounts.members.iter().any(|member| !member.due.is_empty());
    all.extend(has_calendar.then(|| (output(route_of::DUE_CALENDAR, Recipe::DueCalendar), None)));
    for (index, (member, account)) in model.members.iter().zip(&accounts.members).enumerate() {
        if composer.has_calendars && composer.shows(index) && !account.due.is_empty() {
            let path = route_of::member_calendar(&member.id);
            all.push((output(path, Recipe::MemberCalendar(index)), Some(member.place.clone())));
        }
    }
    all
}

/// The outputs that are about members together.
fn together(composer: &Composer<'_>) -> Vec<Planned> {
    let routes = &composer.routes;
    let page = |route: &str, recipe: Recipe| (output(routes.page_path(route), recipe), None);
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
fn recognition(composer: &Composer<'_>, pages: &dyn Fn(&str) -> bool) -> Vec<Planned> {
    let model = composer.model;
    let because = |page| match page {
        RecognitionPage::Award(member, award) => Some(model.members[member].awards[award].place.clone()),
        RecognitionPage::Programme(programme) => Some(model.programmes[programme].place.clone()),
        RecognitionPage::Journey(framework) => Some(model.frameworks[framework].place.clone()),
        _ => None,
    };
    let all = composer.recognition_pages().into_iter().filter(|(_, page)| pages(page.kind()));
    let mut planned = Vec::new();
    for (path, page) in all {
        planned.push((output(path, Recipe::Recognition(page)), because(page)));
        if let Some(card) = page.card().filter(|card| composer.pictures.draws_card(*card)) {
            planned.push((output(composer.card_path(card), Recipe::Card(card)), because(page)));
        }
    }
    planned
}
