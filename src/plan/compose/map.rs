//! Maps of members: of everywhere, of countries, of regions.

use std::collections::BTreeMap;

use crate::plan::routes;
use crate::plan::view::map::{Extent, Map, MapMark, MapPoint, MapSection, MapView};
use crate::plan::view::{CardView, Link, PageHead, Status};
use crate::quantity::Dec;

use super::target::{main_target, status};
use super::{CardOf, Composer, Known};

/// A country with fewer members shares a map with others.
const OWN_MAP: usize = 3;
/// So many countries have maps of their own on one page.
const COUNTRIES: usize = 12;
/// With more members than this, maps of countries stand on the countries' pages.
const MANY: usize = 1_500;
/// Up to so many members are listed beside a map.
const LISTED: usize = 300;

/// What the marks of a map mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Marks {
    Targets,
    Recognition,
}

impl Marks {
    /// `members/map`
    pub fn route(self) -> &'static str {
        match self {
            Marks::Targets => "members/map",
            Marks::Recognition => "members/map/recognition",
        }
    }

    /// The key of the sentence under its title.
    fn line(self) -> &'static str {
        match self {
            Marks::Targets => "map-line",
            Marks::Recognition => "map-line-recognition",
        }
    }

    /// The key of the page's title.
    fn title(self) -> &'static str {
        match self {
            Marks::Targets => "map-title",
            Marks::Recognition => "map-title-recognition",
        }
    }
}

/// Members that say where they are, in the order of their names, and where they are read of.
struct Place<'c> {
    title: String,
    id: String,
    members: Vec<Known<'c>>,
    extent: Extent,
}

impl<'a> Composer<'a> {
    /// Which pages of maps there are: none where no member says where it is.
    pub fn map_pages(&self) -> Vec<Marks> {
        let mut placed = self.all_known().filter(|known| known.member.coordinates.is_some()).peekable();
        if placed.peek().is_none() {
            return Vec::new();
        }
        let has_levels = placed.any(|known| !self.facets(known).levels.is_empty());
        let recognition = has_levels.then_some(Marks::Recognition);
        std::iter::once(Marks::Targets).chain(recognition).collect()
    }

    /// The address of the map of all members; empty without one.
    pub fn map_url(&self) -> String {
        if self.has_map { self.routes.page(Marks::Targets.route()) } else { String::new() }
    }

    /// A page of maps.
    pub fn map(&self, marks: Marks) -> MapView {
        let places = self.places();
        let page = self.routes.page(marks.route());
        let (sections, maps): (Vec<MapSection>, Vec<Map>) =
            places.iter().map(|place| self.section(place, marks, &page)).unzip();
        let unplaced = self.by_name(|known| known.member.coordinates.is_none());
        let title = self.words.say(marks.title());
        let description = self.words.say("map-description");
        let mut crumbs = self.member_crumbs();
        if marks == Marks::Recognition {
            crumbs.push(Link { text: self.words.say("map-title"), url: self.map_url() });
        }
        MapView {
            page: PageHead {
                image: self.image(CardOf::Map(marks)),
                ..self.head(&title, &description, marks.route(), crumbs)
            },
            by: self.words.say(by(marks)),
            other: self.other_map(marks),
            legend: self.legend(marks),
            sections,
            maps,
            unplaced_more: match unplaced.len().saturating_sub(LISTED) {
                0 => String::new(),
                more => self.words.count(more),
            },
            unplaced: unplaced.into_iter().take(LISTED).map(|known| self.unplaced_link(known)).collect(),
        }
    }

    pub(super) fn map_card(&self, marks: Marks) -> CardView {
        let placed = self.all_known().filter(|known| known.member.coordinates.is_some()).count();
        CardView {
            kicker: self.model.network.name.clone(),
            title: self.words.say(marks.title()),
            line: self.words.tell(marks.line(), &[("count", placed.into())]),
            ..CardView::default()
        }
    }

    /// The map of the front page: of everywhere, or of the one country that there is.
    pub fn front_maps(&self) -> Vec<Map> {
        if !self.has_map {
            return Vec::new();
        }
        let places = self.places();
        let page = self.map_url();
        places.first().map(|place| self.section(place, Marks::Targets, &page).1).into_iter().collect()
    }

    /// The map of a region's page: the area of its own code, or of the country's, under the places of its members.
    pub fn territory_maps(&self, (name, codes): (&str, Vec<String>), members: &[usize]) -> Vec<Map> {
        let members = members.iter().map(|index| self.known(*index));
        let mut members: Vec<Known<'a>> =
            members.filter(|known| known.member.coordinates.is_some()).collect();
        members.sort_by(|one, other| self.by_names(*one, *other));
        if !self.has_map || members.is_empty() {
            return Vec::new();
        }
        let extent = Extent::Areas(codes);
        let place = Place { title: name.to_owned(), id: String::new(), members, extent };
        vec![self.map_of(&place, Marks::Targets, &|_| "#_members".to_owned())]
    }

    /// The map of everywhere first, where there are several countries; then one for each country that has members enough.
    fn places(&self) -> Vec<Place<'a>> {
        let placed = self.by_name(|known| known.member.coordinates.is_some());
        let mut countries: BTreeMap<String, Vec<Known<'a>>> = BTreeMap::new();
        for known in &placed {
            countries.entry(self.facets(*known).country).or_default().push(*known);
        }
        let everywhere = Place {
            title: self.words.say("map-everywhere"),
            id: "all".to_owned(),
            members: placed,
            extent: Extent::Points,
        };
        let mut own: Vec<(String, Vec<Known<'a>>)> = countries.into_iter().collect();
        if own.len() > 1 && everywhere.members.len() > MANY {
            return vec![everywhere];
        }
        own.sort_by_key(|(_, members)| std::cmp::Reverse(members.len()));
        let is_alone = own.len() == 1;
        let keeps = own.iter().take_while(|(_, members)| is_alone || members.len() >= OWN_MAP).count();
        let others: Vec<Known<'a>> =
            own.split_off(keeps.min(COUNTRIES)).into_iter().flat_map(|(_, members)| members).collect();
        let mut places: Vec<Place<'a>> = Vec::new();
        if !is_alone && !own.is_empty() {
            places.push(everywhere);
        }
        places.extend(own.into_iter().map(|(id, members)| self.country_place(id, members)));
        if !others.is_empty() {
            let title = self.words.say(if places.is_empty() { "map-everywhere" } else { "map-elsewhere" });
            let id = "elsewhere".to_owned();
            places.push(Place { title, id, members: others, extent: Extent::Points });
        }
        places
    }

    fn country_place(&self, id: String, members: Vec<Known<'a>>) -> Place<'a> {
        let first = members[0].member;
        let title = self.country(first);
        let same_part = members.iter().all(|known| known.member.subdivision == first.subdivision);
        let codes = first.subdivision.clone().filter(|_| same_part).into_iter().chain(first.country.clone());
        let title = if title.is_empty() { self.words.say("map-elsewhere") } else { title };
        let codes: Vec<String> = codes.collect();
        let extent = if codes.is_empty() { Extent::Points } else { Extent::Areas(codes) };
        Place { title, id, members, extent }
    }

    /// A map and the same as a list. `page` is the address of the page that lists its members.
    fn section(&self, place: &Place<'a>, marks: Marks, page: &str) -> (MapSection, Map) {
        let is_whole = place.members.len() > MANY;
        let list = |country: &str| match (is_whole, self.country_url(&country.to_uppercase())) {
            (true, url) if !url.is_empty() => url,
            (true, _) => format!("{}#g-{country}", self.routes.page("members")),
            (false, _) if place.id == "all" && self.has_own_map(country) => format!("{page}#_map-{country}"),
            (false, _) if place.id == "all" => format!("{page}#_map-elsewhere"),
            (false, _) => format!("{page}#_list-{}", place.id),
        };
        let map = self.map_of(place, marks, &list);
        let is_listed = place.id != "all" && place.members.len() <= LISTED;
        let country =
            if matches!(place.extent, Extent::Areas(_)) { place.id.to_uppercase() } else { String::new() };
        let url = self.country_url(&country);
        let directory = Link { text: self.words.say("map-directory"), url: self.routes.page("members") };
        let elsewhere =
            (!is_listed && self.has_members && (place.id != "all" || is_whole)).then_some(directory);
        let section = MapSection {
            id: place.id.clone(),
            title: place.title.clone(),
            count: self.words.counted("count-members", place.members.len()),
            url,
            members: if is_listed { map.points.iter().map(MapPoint::row).collect() } else { Vec::new() },
            elsewhere,
        };
        (section, map)
    }

    /// Whether a country has a map of its own on the page of maps.
    fn has_own_map(&self, country: &str) -> bool {
        self.own_maps.iter().any(|own| own == country)
    }

    /// The countries that have maps of their own: asked once for a site.
    pub fn countries_with_maps(&self) -> Vec<String> {
        self.places().into_iter().map(|place| place.id).collect()
    }

    fn map_of(&self, place: &Place<'a>, marks: Marks, list: &dyn Fn(&str) -> String) -> Map {
        let mut lists: BTreeMap<String, String> = BTreeMap::new();
        let point = |known: &Known<'a>| {
            let country = self.facets(*known).country;
            let list = lists.entry(country).or_insert_with_key(|country| list(country)).clone();
            self.point(*known, marks, list)
        };
        let points: Vec<MapPoint> = place.members.iter().map(point).collect();
        let mut home: Vec<String> =
            place.members.iter().filter_map(|known| known.member.country.clone()).collect();
        home.sort_unstable();
        home.dedup();
        Map {
            title: self.words.tell("map-of", &[("place", place.title.as_str().into())]),
            description: self.described(&points),
            outlines: self.model.outlines.clone(),
            extent: place.extent.clone(),
            home,
            points,
            together: self
                .words
                .tell("map-together", &[("count", "{count}".into()), ("names", "{names}".into())]),
            more: self
                .words
                .tell("map-and-more", &[("count", "{count}".into()), ("names", "{names}".into())]),
        }
    }

    fn point(&self, known: Known<'a>, marks: Marks, list: String) -> MapPoint {
        let member = known.member;
        let (north, east) = member.coordinates.unwrap_or((Dec::ZERO, Dec::ZERO));
        let MapMark { mark, words } = self.mark(known, marks);
        MapPoint {
            name: match member.fictional {
                true => self.words.tell("map-made-up", &[("name", member.name.as_str().into())]),
                false => member.name.clone(),
            },
            url: self.routes.page(&routes::member(&member.id)),
            list,
            east: millionths(east),
            north: millionths(north),
            mark,
            words,
        }
    }

    fn mark(&self, known: Known<'a>, marks: Marks) -> MapMark {
        let none = |key: &str| MapMark { mark: Status::NoData.name().to_owned(), words: self.words.say(key) };
        match marks {
            Marks::Targets => main_target(known).map_or_else(
                || none("map-no-target"),
                |(_, account)| self.state_mark(status(account.status)),
            ),
            Marks::Recognition => match self.facets(known).levels.as_slice() {
                [] => none("map-no-award"),
                levels => {
                    let names: Vec<String> = levels.iter().map(|level| self.level_name(level)).collect();
                    MapMark { mark: "award".to_owned(), words: self.words.beside(&names) }
                }
            },
        }
    }

    /// The mark of a state, and what it is called.
    fn state_mark(&self, state: Status) -> MapMark {
        let name = state.name();
        MapMark { mark: name.to_owned(), words: self.words.say(&format!("status-{name}")) }
    }

    /// The marks that are on the maps, each once, in the order of states.
    fn legend(&self, marks: Marks) -> Vec<MapMark> {
        if marks == Marks::Recognition {
            let award = MapMark { mark: "award".to_owned(), words: self.words.say("map-award") };
            return vec![
                award,
                MapMark { mark: Status::NoData.name().to_owned(), words: self.words.say("map-no-award") },
            ];
        }
        let placed = self.all_known().filter(|known| known.member.coordinates.is_some());
        let mut states: Vec<Option<Status>> =
            placed.map(|known| main_target(known).map(|(_, account)| status(account.status))).collect();
        states.sort_by_key(|state| (state.is_none(), *state));
        states.dedup();
        let none =
            || MapMark { mark: Status::NoData.name().to_owned(), words: self.words.say("map-no-target") };
        states.into_iter().map(|state| state.map_or_else(none, |state| self.state_mark(state))).collect()
    }

    fn other_map(&self, marks: Marks) -> Option<Link> {
        let other = if marks == Marks::Targets { Marks::Recognition } else { Marks::Targets };
        let link = || Link { text: self.words.say(by(other)), url: self.routes.page(other.route()) };
        self.map_pages().contains(&other).then(link)
    }

    fn by_name(&self, which: impl Fn(&Known<'a>) -> bool) -> Vec<Known<'a>> {
        let mut members: Vec<Known<'a>> = self.all_known().filter(which).collect();
        members.sort_by(|one, other| self.by_names(*one, *other));
        members
    }

    /// `24 members. No target: 21; On track: 3.`
    fn described(&self, points: &[MapPoint]) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for point in points {
            *counts.entry(&point.words).or_default() += 1;
        }
        let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
        counts.sort_by_key(|(words, count)| (std::cmp::Reverse(*count), *words));
        let part = |(words, count): &(&str, usize)| {
            self.words.tell("map-part", &[("words", (*words).into()), ("count", (*count).into())])
        };
        let parts: Vec<String> = counts.iter().map(part).collect();
        let given = [("count", points.len().into()), ("parts", self.words.apart(&parts).into())];
        self.words.tell("map-described", &given)
    }

    fn unplaced_link(&self, known: Known<'_>) -> Link {
        Link { text: known.member.name.clone(), url: self.routes.page(&routes::member(&known.member.id)) }
    }
}

/// Exact, as far as a map needs it: a hand's breadth.
fn millionths(degrees: Dec) -> i32 {
    let millionths = degrees.times(Dec::from(1_000_000i64)).map(|value| value.rounded(0));
    millionths.and_then(Dec::to_integer).and_then(|value| i32::try_from(value).ok()).unwrap_or(0)
}

/// The key of what its marks mean.
fn by(marks: Marks) -> &'static str {
    match marks {
        Marks::Targets => "map-by-target",
        Marks::Recognition => "map-by-recognition",
    }
}
