//! Which paths the site has and what fills each.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::account::Accounts;
use crate::diagnostic::{Checked, Code, Diagnostic, Place, Span};
use crate::model::{Model, Pictures};
use crate::theme::Theme;

use super::compose::{
    self, Asked, CardOf, ChartOf, Composer, MEMBER_CHARTS, NETWORK_CHARTS, PictureChoice, ProgressTable,
    RecognitionPage, oembed_path,
};
use super::routes::{self, page_path};
use super::view::{Picture, SiteView, View};

/// Everything that will be published, path by path. A view is made when it is asked for, so that a site
/// of any size is never in memory as a whole.
#[derive(Debug)]
pub struct SitePlan<'a> {
    composer: Composer<'a>,
    /// In the order of the paths, each once.
    pub outputs: Vec<Output>,
}

/// One path of the site and what fills it.
#[derive(Clone, Debug)]
pub struct Output {
    /// Below the output folder: `members/edina/index.html`.
    pub path: String,
    pub recipe: Recipe,
}

/// A text as somebody wrote it, and where.
#[derive(Debug)]
pub struct Text<'a> {
    pub file: &'a Arc<str>,
    pub markdown: &'a str,
    /// Where the Markdown begins in its file.
    pub start: Span,
    /// The file's folder below `content/`.
    pub folder: &'a str,
    /// What it asks for, in the order of the text.
    pub asked: Vec<Asked>,
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

/// What fills a path: positions in the model, so that the plan of a million paths is small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recipe {
    Home,
    Members,
    Network,
    Regions,
    /// Position of the page in the composer's list.
    Region(usize),
    Member(usize),
    /// A member's inventory.
    Inventory(usize, usize),
    Article(usize),
    NotFound,
    Sitemap,
    Robots,
    NetworkJson,
    MembersJson,
    MemberJson(usize),
    InventoryJson(usize, usize),
    EmissionsTable,
    TargetsTable,
    MembersTable,
    RegionsTable,
    DataPackage,
    Due,
    DueJson,
    DueCalendar,
    MemberCalendar(usize),
    Progress(ProgressTable),
    /// The table beside a chart.
    ChartTable(ChartOf),
    /// The chart as a picture.
    ChartPicture(ChartOf),
    /// What link previews show of a page.
    Card(CardOf),
    /// A member in a frame on other people's pages, or one chart of it.
    Embed(usize, Option<usize>),
    /// How a member's frame is found by machines.
    OEmbed(usize),
    /// Programmes, awards, journeys, and their crests.
    Recognition(RecognitionPage),
}

impl Recipe {
    /// The kind of page, as `pages:` in `theme.yaml` names it.
    fn kind(self) -> &'static str {
        match self {
            Recipe::Home => "home",
            Recipe::Members => "members",
            Recipe::Network => "network",
            Recipe::Regions => "regions",
            Recipe::Region(_) => "region",
            Recipe::Member(_) => "member",
            Recipe::Inventory(..) => "inventory",
            Recipe::Article(_) => "page",
            Recipe::NotFound => "not-found",
            Recipe::Sitemap => "sitemap",
            Recipe::Robots => "robots",
            Recipe::NetworkJson | Recipe::MembersJson | Recipe::MemberJson(_) | Recipe::InventoryJson(..) => {
                "api"
            }
            Recipe::DueJson => "api",
            Recipe::Progress(_) => "csv",
            Recipe::Due => "due",
            Recipe::DueCalendar | Recipe::MemberCalendar(_) => "calendar",
            Recipe::EmissionsTable
            | Recipe::TargetsTable
            | Recipe::MembersTable
            | Recipe::RegionsTable
            | Recipe::DataPackage
            | Recipe::ChartTable(_) => "csv",
            Recipe::ChartPicture(_) | Recipe::Card(_) => "picture",
            Recipe::Embed(..) | Recipe::OEmbed(_) => "embed",
            Recipe::Recognition(page) => page.kind(),
        }
    }

    /// Whether it is a page that only makes sense on another one.
    pub fn is_for_frames(self) -> bool {
        matches!(self, Recipe::Embed(..))
    }
}

/// Plans the site of a model. `pages` are the kinds that are published: those of the theme that this program can make.
pub fn plan<'a>(
    model: &'a Model,
    accounts: &'a Accounts,
    base_url: Option<&str>,
    (theme, pages): (&Theme, &dyn Fn(&str) -> bool),
) -> Checked<SitePlan<'a>> {
    let mut diagnostics = Vec::new();
    let base_url = base_url.unwrap_or(&model.network.site.base_url);
    let mut composer = Composer::new(model, accounts, base_url, (theme.names.clone(), pages));
    let mut planned = outputs(model);
    planned.extend(progress_outputs(model, accounts));
    planned.extend(together(model, &composer));
    planned.retain(|(output, _)| pages(output.recipe.kind()));
    composer.pictures = add_charts_and_cards(&composer, &mut planned, pages);
    planned.extend(recognition(model, &composer, pages));
    planned.sort_by(|a, b| (&a.0.path, a.0.recipe).cmp(&(&b.0.path, b.0.recipe)));
    let mut outputs: Vec<Output> = Vec::with_capacity(planned.len());
    let mut last_because: Option<Place> = None;
    for (output, because) in planned {
        if outputs.last().is_some_and(|last| last.path == output.path) {
            diagnostics.push(same_path(&output.path, because, last_because.as_ref()));
            continue;
        }
        last_because = because;
        outputs.push(output);
    }
    Checked::new(SitePlan { composer, outputs }, diagnostics)
}

/// The tables and pictures of the charts and pages that are planned.
fn add_charts_and_cards(
    composer: &Composer<'_>,
    planned: &mut Vec<(Output, Option<Place>)>,
    pages: &dyn Fn(&str) -> bool,
) -> PictureChoice {
    let wanted = if pages("picture") { composer.model.network.site.pictures } else { Pictures::None };
    // Small charts are looked for only where they may be drawn: they have no other file.
    let wants_small = compose::may_draw_charts(wanted, composer.model.members.len());
    // Where charts have no files, none is looked for.
    let have_files = composer.has_tables || composer.has_embeds || wants_small;
    let charts: Vec<(ChartOf, Option<Place>)> = planned
        .par_iter()
        .filter(|_| have_files || wanted != Pictures::None)
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
    let counts = [major_cards, major_cards + major_charts, cards.len() + charts.len()];
    let choice = PictureChoice::of(wanted, counts);
    cards.retain(|(card, _)| choice.draws_card(*card));
    planned.extend(cards.into_iter().map(|(card, because)| {
        (Output { path: composer.card_path(card), recipe: Recipe::Card(card) }, because)
    }));
    for (chart, because) in charts {
        let path = composer.chart_path(chart);
        let file =
            |suffix: &str, recipe| (Output { path: format!("{path}.{suffix}"), recipe }, because.clone());
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
fn add_embeds(
    composer: &Composer<'_>,
    planned: &mut Vec<(Output, Option<Place>)>,
    charts: &[(ChartOf, Option<Place>)],
) {
    let mut frames = Vec::new();
    for (chart, because) in charts {
        let ChartOf::Member(member, position) = *chart else { continue };
        if chart.is_small() {
            continue;
        }
        let chart = position;
        let mut add = |path, recipe| frames.push((Output { path, recipe }, because.clone()));
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
        _ => return None,
    })
}

fn same_path(path: &str, because: Option<Place>, first: Option<&Place>) -> Diagnostic {
    let message = format!("two things want to be at `{path}`");
    let mut fault =
        Diagnostic::of_run(Code::SamePath, message).help("rename one of the files, or give it a `slug:`");
    fault.place = because.clone().or_else(|| first.cloned());
    match (because, first) {
        (Some(_), Some(first)) => fault.label(first.clone(), "the other one"),
        _ => fault,
    }
}

/// Every output, with the place of the file that asks for it.
fn outputs(model: &Model) -> Vec<(Output, Option<Place>)> {
    let fixed = [
        ("members/index.html", Recipe::Members),
        ("404.html", Recipe::NotFound),
        ("sitemap.xml", Recipe::Sitemap),
        ("robots.txt", Recipe::Robots),
        ("index.html", Recipe::Home),
        ("api/v1/network.json", Recipe::NetworkJson),
        ("api/v1/members.json", Recipe::MembersJson),
        ("data/emissions.csv", Recipe::EmissionsTable),
        ("data/targets.csv", Recipe::TargetsTable),
        ("data/members.csv", Recipe::MembersTable),
        ("data/datapackage.json", Recipe::DataPackage),
    ];
    let mut all: Vec<(Output, Option<Place>)> = fixed
        .iter()
        .map(|(path, recipe)| (Output { path: (*path).to_owned(), recipe: *recipe }, None))
        .collect();
    for (index, member) in model.members.iter().enumerate() {
        let because = Some(member.place.clone());
        let route = routes::member(&member.id);
        all.push((Output { path: page_path(&route), recipe: Recipe::Member(index) }, because.clone()));
        all.push((
            Output { path: routes::member_json(&member.id), recipe: Recipe::MemberJson(index) },
            because,
        ));
        for (year, inventory) in member.inventories.iter().enumerate() {
            let because = Some(inventory.place.clone());
            let route = routes::inventory(&member.id, inventory);
            let json = routes::inventory_json(&member.id, inventory);
            all.push((
                Output { path: page_path(&route), recipe: Recipe::Inventory(index, year) },
                because.clone(),
            ));
            all.push((Output { path: json, recipe: Recipe::InventoryJson(index, year) }, because));
        }
    }
    for (index, article) in model.articles.iter().enumerate() {
        // The front page's words and members' stories stand on the home page and on profiles.
        let has_page = article.language.is_none();
        let has_page = has_page
            && !article.route.is_empty()
            && !compose::is_story(article)
            && article.route != "members";
        let has_page = has_page && !compose::is_roll_story(article);
        let has_page = has_page && !(compose::has_network(model) && compose::is_intro(article));
        if has_page {
            let output = Output { path: page_path(&article.route), recipe: Recipe::Article(index) };
            all.push((output, Some(article.place.clone())));
        }
    }
    all
}

/// How members go, as tables; and what is due: a page, a file for programs, and calendars, of which none is empty.
fn progress_outputs(model: &Model, accounts: &Accounts) -> Vec<(Output, Option<Place>)> {
    let output = |path: &str, recipe: Recipe| Output { path: path.to_owned(), recipe };
    let mut all = vec![
        (output("due/index.html", Recipe::Due), None),
        (output(routes::DUE_JSON, Recipe::DueJson), None),
    ];
    let has_calendar = accounts.members.iter().any(|member| !member.due.is_empty());
    all.extend(has_calendar.then(|| (output(routes::DUE_CALENDAR, Recipe::DueCalendar), None)));
    all.extend(ProgressTable::ALL.map(|table| (output(&table.path(), Recipe::Progress(table)), None)));
    for (index, (member, account)) in model.members.iter().zip(&accounts.members).enumerate() {
        if !account.due.is_empty() {
            let path = routes::member_calendar(&member.id);
            all.push((output(&path, Recipe::MemberCalendar(index)), Some(member.place.clone())));
        }
    }
    all
}

/// The outputs that are about members together.
fn together(model: &Model, composer: &Composer<'_>) -> Vec<(Output, Option<Place>)> {
    let output = |path: String, recipe: Recipe| (Output { path, recipe }, None);
    let mut all = vec![output("data/regions.csv".to_owned(), Recipe::RegionsTable)];
    if !compose::has_network(model) {
        return all;
    }
    all.push(output(page_path("network"), Recipe::Network));
    let pages = composer.region_pages.iter().enumerate();
    all.extend(pages.map(|(index, page)| output(page_path(&page.route()), Recipe::Region(index))));
    if !composer.region_pages.is_empty() {
        all.push(output(page_path("regions"), Recipe::Regions));
    }
    all
}

/// Programmes, honour rolls, awards and journeys; crests of pixels only where pictures are drawn.
fn recognition(
    model: &Model,
    composer: &Composer<'_>,
    pages: &dyn Fn(&str) -> bool,
) -> Vec<(Output, Option<Place>)> {
    let because = |page| match page {
        RecognitionPage::Award(member, award) => Some(model.members[member].awards[award].place.clone()),
        RecognitionPage::Programme(programme) => Some(model.programmes[programme].place.clone()),
        RecognitionPage::Journey(framework) => Some(model.frameworks[framework].place.clone()),
        _ => None,
    };
    let all = composer.recognition_pages().into_iter().filter(|(_, page)| pages(page.kind()));
    all.map(|(path, page)| (Output { path, recipe: Recipe::Recognition(page) }, because(page))).collect()
}

const PLANNED: &str = "only charts that exist are planned";

impl SitePlan<'_> {
    /// What all pages share.
    pub fn site(&self) -> &SiteView {
        &self.composer.site
    }

    /// Which pictures are drawn.
    pub fn pictures(&self) -> PictureChoice {
        self.composer.pictures
    }

    /// The Markdown of everything that is published.
    pub fn texts(&self) -> impl Iterator<Item = Text<'_>> {
        self.composer.model.articles.iter().map(|article| Text {
            file: &article.place.file,
            markdown: &article.body,
            start: article.body_start,
            folder: compose::folder(article),
            asked: self.composer.asked(article),
        })
    }

    /// The view of one output.
    pub fn view(&self, output: &Output) -> View {
        let composer = &self.composer;
        match output.recipe {
            Recipe::Home => View::Home(Box::new(composer.home())),
            Recipe::Members => View::Members(Box::new(composer.members())),
            Recipe::Network => View::Network(Box::new(composer.network())),
            Recipe::Regions => View::Regions(Box::new(composer.regions())),
            Recipe::Region(index) => View::Region(Box::new(composer.region_page(index))),
            Recipe::Member(member) => View::Member(Box::new(composer.member(member))),
            Recipe::Inventory(member, inventory) => {
                View::Inventory(Box::new(composer.inventory(member, inventory)))
            }
            Recipe::Article(article) => View::Page(Box::new(composer.article(article))),
            Recipe::NotFound => View::NotFound(Box::new(composer.not_found())),
            Recipe::Sitemap => View::Sitemap(Box::new(composer.sitemap(&self.outputs))),
            Recipe::Robots => View::Robots(Box::new(composer.robots())),
            Recipe::NetworkJson => View::Json(Box::new(composer.network_json())),
            Recipe::MembersJson => View::Json(Box::new(composer.members_json())),
            Recipe::MemberJson(member) => View::Json(Box::new(composer.member_json(member))),
            Recipe::InventoryJson(member, inventory) => {
                View::Json(Box::new(composer.inventory_json(member, inventory)))
            }
            Recipe::EmissionsTable => View::Table(Box::new(composer.emissions_table())),
            Recipe::TargetsTable => View::Table(Box::new(composer.targets_table())),
            Recipe::MembersTable => View::Table(Box::new(composer.members_table())),
            Recipe::RegionsTable => View::Table(Box::new(composer.regions_table())),
            Recipe::DataPackage => View::Package(Box::new(composer.package())),
            Recipe::Progress(table) => View::Table(Box::new(composer.progress_table(table))),
            Recipe::Recognition(page) => composer.recognition_view(page),
            Recipe::Due => View::Due(Box::new(composer.due())),
            Recipe::DueJson => View::Json(Box::new(composer.due_json())),
            Recipe::DueCalendar => View::Calendar(Box::new(composer.due_calendar())),
            Recipe::MemberCalendar(member) => View::Calendar(Box::new(composer.member_calendar(member))),
            Recipe::ChartTable(chart) => View::ChartTable(Box::new(composer.chart(chart).expect(PLANNED))),
            Recipe::ChartPicture(chart) => {
                let picture = composer.chart_picture(chart).expect(PLANNED);
                View::Picture(Box::new(Picture::Chart(picture)))
            }
            Recipe::Embed(member, chart) => View::Embed(Box::new(composer.embed(member, chart))),
            Recipe::OEmbed(member) => View::Json(Box::new(composer.oembed(member))),
            Recipe::Card(card) => View::Picture(Box::new(Picture::Card(composer.card(card)))),
        }
    }
}
