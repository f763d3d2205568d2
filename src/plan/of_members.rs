//! The pages and files of each member: nearly all outputs of a large network. What is found out of a member before they
//! are planned is kept from one plan of a site to the next.

use std::sync::Arc;

use rayon::prelude::*;

use super::batches::own_prints;
use super::compose::{self, CardOf, ChartOf, Composer, MEMBER_CHARTS, PictureChoice, oembed_path};
use super::outputs::{Publishes, output};
use super::recipe::Recipe;
use super::routes as route_of;
use super::search::Record;
use super::site_plan::Output;
use super::view::fingerprint::fingerprint;
use crate::model::{InventoryKind, Member, Pictures};

/// The kinds of pages and files of members that a site has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kinds {
    pages: bool,
    inventories: bool,
    api: bool,
    calendars: bool,
    /// Tables of charts.
    pub tables: bool,
    embeds: bool,
    search: bool,
    /// Which pictures are asked for.
    pub pictures: Pictures,
    /// Small charts are looked for only where they may be drawn: they have no other file.
    pub small_charts: bool,
}

impl Kinds {
    /// What a theme publishes of what a site asks for.
    pub fn of(composer: &Composer<'_>, publishes: Publishes<'_>) -> Kinds {
        let pictures =
            if publishes("picture") { composer.model.network.site.pictures } else { Pictures::None };
        Kinds {
            pages: publishes("member"),
            inventories: publishes("inventory"),
            api: publishes("api"),
            calendars: publishes("calendar") && composer.has_calendars,
            tables: composer.has_tables,
            embeds: composer.has_embeds,
            search: publishes("search"),
            pictures,
            small_charts: compose::may_draw_charts(pictures, composer.model.members.len()),
        }
    }

    /// Whether charts have files; else none is looked for.
    pub fn have_charts(self) -> bool {
        self.tables || self.embeds || self.small_charts || self.pictures != Pictures::None
    }
}

/// What is found out of one member, whatever the others are.
#[derive(Clone, Debug)]
pub struct Found {
    /// Stands for all that it follows from.
    print: [u8; 32],
    /// Charts that are there and may have files.
    charts: Vec<ChartOf>,
    /// What readers find it by, where they can search.
    pub record: Option<Arc<Record>>,
}

/// Stands for each member, its figures and what is found out of them, but for the text on its page; `theme` stands for the
/// templates.
pub fn prints(composer: &Composer<'_>, kinds: Kinds, theme: &[u8; 32]) -> Vec<[u8; 32]> {
    let own = own_prints(composer);
    own.into_par_iter().map(|own| fingerprint(&(own, kinds, theme))).collect()
}

/// Finds out of each member what the plan asks for, but for what is known `before`, in the order of the members.
pub fn found(composer: &Composer<'_>, kinds: Kinds, prints: &[[u8; 32]], before: Vec<Found>) -> Vec<Found> {
    let members = &composer.model.members;
    let mut before: Vec<Option<Found>> = before.into_iter().map(Some).collect();
    before.resize_with(members.len(), || None);
    let of_one = |(index, (before, print)): (usize, (Option<Found>, &[u8; 32]))| {
        let print = fingerprint(&(print, composer.story_print(&members[index])));
        match before {
            Some(before) if before.print == print => before,
            _ => anew(composer, kinds, index, print),
        }
    };
    before.into_par_iter().zip(prints).enumerate().map(of_one).collect()
}

fn anew(composer: &Composer<'_>, kinds: Kinds, index: usize, print: [u8; 32]) -> Found {
    if !composer.shows(index) {
        return Found { print, charts: Vec::new(), record: None };
    }
    let has = |chart: &ChartOf| composer.has_chart(*chart);
    Found {
        print,
        charts: possible(&composer.model.members[index], kinds, index).filter(has).collect(),
        record: kinds.search.then(|| Arc::new(composer.member_record(composer.known(index)))),
    }
}

/// The charts that the pages of a member may have, but for the one that shows others beside it.
fn possible(member: &Member, kinds: Kinds, index: usize) -> impl Iterator<Item = ChartOf> {
    let profile = if kinds.pages && kinds.have_charts() { 0..MEMBER_CHARTS.len() } else { 0..0 };
    let years = if kinds.inventories && kinds.have_charts() { 0..member.inventories.len() } else { 0..0 };
    let of_profile = profile.map(move |chart| ChartOf::Member(index, chart));
    let wanted = move |chart: &ChartOf| (kinds.small_charts || !chart.is_small()) && !chart.shows_others();
    of_profile.filter(wanted).chain(years.map(move |year| ChartOf::Inventory(index, year)))
}

/// The charts of each member that is shown: with its position, in order.
pub struct Charts<'f>(Vec<(usize, &'f [ChartOf], Option<ChartOf>)>);

impl<'f> Charts<'f> {
    /// Those that were found, and those that show others too.
    pub fn of(composer: &Composer<'_>, kinds: Kinds, found: &'f [Found]) -> Charts<'f> {
        let looks = kinds.pages && kinds.small_charts;
        let beside = |index: usize| {
            let mut all = (0..MEMBER_CHARTS.len()).map(|chart| ChartOf::Member(index, chart));
            all.find(|chart| looks && chart.shows_others() && composer.has_chart(*chart))
        };
        let shown = found.par_iter().enumerate().filter(|(index, _)| composer.shows(*index));
        Charts(shown.map(|(index, found)| (index, found.charts.as_slice(), beside(index))).collect())
    }

    /// How many major cards and major charts there could be, then how many cards and charts in all.
    pub fn counts(&self, composer: &Composer<'_>, kinds: Kinds) -> [usize; 4] {
        let mut counts = [0; 4];
        for (index, charts, beside) in &self.0 {
            let years = composer.model.members[*index].inventories.len();
            let charts = charts.iter().chain(beside);
            let cards = usize::from(kinds.pages);
            counts[0] += cards;
            counts[1] += charts.clone().filter(|chart| !chart.is_minor()).count();
            counts[2] += cards + if kinds.inventories { years } else { 0 };
            counts[3] += charts.count();
        }
        counts
    }

    /// Stands for the paths of all outputs of members: while it is the same, so are they.
    pub fn print(&self, composer: &Composer<'_>, kinds: Kinds) -> [u8; 32] {
        let of_one = |(index, charts, beside): &(usize, &[ChartOf], Option<ChartOf>)| {
            let member = &composer.model.members[*index];
            let years: Vec<_> = member
                .inventories
                .iter()
                .map(|inventory| (inventory.year, inventory.kind == InventoryKind::Operations))
                .collect();
            let is_due = !composer.accounts.members[*index].due.is_empty();
            fingerprint(&(index, &member.id, years, is_due, charts, beside))
        };
        let all: Vec<[u8; 32]> = self.0.par_iter().map(of_one).collect();
        fingerprint(&(composer.of_one.print(), kinds, all))
    }

    /// The outputs of all members, in the order of their paths.
    pub fn outputs(&self, composer: &Composer<'_>, kinds: Kinds) -> Vec<Output> {
        let of_one = |(index, charts, beside): &(usize, &[ChartOf], Option<ChartOf>)| {
            let mut all = outputs_of(composer, kinds, *index);
            for chart in charts.iter().chain(beside) {
                if kinds.embeds {
                    all.extend(embeds(composer, *chart));
                }
                all.extend(chart_files(composer, (kinds.tables, composer.pictures), *chart));
            }
            all
        };
        let mut all: Vec<Output> = self.0.par_iter().flat_map_iter(of_one).collect();
        all.par_sort_by(|a, b| (&a.path, a.recipe).cmp(&(&b.path, b.recipe)));
        all
    }
}

/// The pages of a member, their cards, and what programs read of them.
fn outputs_of(composer: &Composer<'_>, kinds: Kinds, index: usize) -> Vec<Output> {
    let (routes, member) = (&composer.routes, &composer.model.members[index]);
    let mut all = Vec::new();
    let card = |of: CardOf| {
        composer.pictures.draws_card(of).then(|| output(composer.card_path(of), Recipe::Card(of)))
    };
    if kinds.pages {
        all.push(output(routes.page_path(&route_of::member(&member.id)), Recipe::Member(index)));
        all.extend(card(CardOf::Member(index)));
    }
    if kinds.api {
        all.push(output(route_of::member_json(&member.id), Recipe::MemberJson(index)));
    }
    for (year, inventory) in member.inventories.iter().enumerate() {
        if kinds.inventories {
            let route = route_of::inventory(&member.id, inventory);
            all.push(output(routes.page_path(&route), Recipe::Inventory(index, year)));
            all.extend(card(CardOf::Inventory(index, year)));
        }
        if kinds.api {
            let json = route_of::inventory_json(&member.id, inventory);
            all.push(output(json, Recipe::InventoryJson(index, year)));
        }
    }
    // No calendar is empty.
    if kinds.calendars && !composer.accounts.members[index].due.is_empty() {
        all.push(output(route_of::member_calendar(&member.id), Recipe::MemberCalendar(index)));
    }
    all
}

/// The frame of a great chart of a member; with the first, which is there wherever there are figures, the member's own.
fn embeds(composer: &Composer<'_>, chart: ChartOf) -> Vec<Output> {
    let ChartOf::Member(member, position) = chart else { return Vec::new() };
    if chart.is_small() {
        return Vec::new();
    }
    let frame = |chart| output(composer.embed_path(member, chart), Recipe::Embed(member, chart));
    let mut frames = vec![frame(Some(position))];
    if position == 0 {
        let id = &composer.model.members[member].id;
        frames.extend([frame(None), output(oembed_path(id), Recipe::OEmbed(member))]);
    }
    frames
}

/// The table and the picture of a chart, as far as it has them.
pub fn chart_files(
    composer: &Composer<'_>,
    (has_tables, choice): (bool, PictureChoice),
    chart: ChartOf,
) -> impl Iterator<Item = Output> {
    let file = |suffix: &str, recipe| output(format!("{}.{suffix}", composer.chart_path(chart)), recipe);
    let table = (has_tables && !chart.is_small()).then(|| file("csv", Recipe::ChartTable(chart)));
    let picture = choice.draws_chart(chart).then(|| file("png", Recipe::ChartPicture(chart)));
    table.into_iter().chain(picture)
}
