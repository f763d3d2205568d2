//! Pages of regions: those that the site draws, countries, and parts of countries.

use std::collections::BTreeSet;

use crate::account::{Accounts, Group, Peers, members_of};
use crate::model::Model;
use crate::plan::view::chart::Chart;
use crate::plan::view::{Link, MemberRow, PageHead, RegionCard, RegionGroup, RegionView, RegionsView};
use crate::plan::words;

use super::network::has_network;
use super::{CardOf, Composer};

/// Up to so many members stand in a table, and up to so many by name: pages stay small.
const ROWS: usize = 40;
const NAMED: usize = 300;
/// So many regions stand on the network's page.
const SHOWN: usize = 12;

/// What a page of a region is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Territory {
    /// Position in the accounts' regions.
    Region(usize),
    /// Position in the accounts' places.
    Place(usize),
}

/// One page, at `/regions/<id>/`.
#[derive(Clone, Debug)]
pub struct RegionPage {
    pub id: String,
    pub territory: Territory,
}

impl RegionPage {
    /// `regions/us-mn`
    pub fn route(&self) -> String {
        format!("regions/{}", self.id)
    }
}

/// Every page of a region: a region of the site goes before a place of the same id.
pub fn region_pages(model: &Model, accounts: &Accounts) -> Vec<RegionPage> {
    if !has_network(model) {
        return Vec::new();
    }
    let drawn = accounts.network.regions.iter().enumerate();
    let drawn = drawn.map(|(index, account)| RegionPage {
        id: model.regions[account.region].id.clone(),
        territory: Territory::Region(index),
    });
    let places = accounts.network.places.iter().enumerate();
    let places = places.map(|(index, place)| RegionPage {
        // Subdivisions are any text: as an id it leads nowhere else.
        id: words::anchor(place.code()),
        territory: Territory::Place(index),
    });
    let mut seen = BTreeSet::new();
    drawn.chain(places).filter(|page| !page.id.is_empty() && seen.insert(page.id.clone())).collect()
}

impl Composer<'_> {
    /// The list of regions.
    pub fn regions(&self) -> RegionsView {
        let article = self.model.own_articles().find(|article| article.route == "regions");
        let title = article
            .map_or_else(|| self.words.say("network-regions"), |article| self.version(article).title.clone());
        let description = self.words.say("regions-described");
        let card = |page: &RegionPage| (self.order(page.territory), self.region_card(page));
        let cards: Vec<(u8, RegionCard)> = self.region_pages.iter().map(card).collect();
        let group = |(order, id, key): (u8, &str, &str)| RegionGroup {
            id: id.to_owned(),
            name: self.words.say(key),
            regions: cards.iter().filter(|(own, _)| *own == order).map(|(_, card)| card.clone()).collect(),
        };
        let groups = [
            (0, "drawn", "network-regions"),
            (1, "countries", "regions-countries"),
            (2, "parts", "regions-parts"),
        ];
        let head = self.head(&title, &description, "regions", self.network_crumbs());
        RegionsView {
            page: PageHead { image: self.image(CardOf::Regions), ..head },
            intro: article.map(|article| self.prose(article)),
            groups: groups.map(group).into_iter().filter(|group| !group.regions.is_empty()).collect(),
            downloads: self.network_downloads(),
        }
    }

    /// The page of a region.
    pub fn region_page(&self, index: usize) -> RegionView {
        let page = &self.region_pages[index];
        let (groups, peers) = self.territory(page.territory);
        let name = self.territory_name(page.territory);
        let members = members_of(groups.iter().copied());
        let description = self
            .words
            .tell("region-described", &[("count", members.len().into()), ("name", name.as_str().into())]);
        let mut crumbs = self.network_crumbs();
        if self.has_regions {
            crumbs.push(Link { text: self.words.say("network-regions"), url: self.routes.page("regions") });
        }
        let named = groups.iter().map(|group| (*group, name.clone(), String::new())).collect();
        let count = members.len();
        let head = self.head(&name, &description, &page.route(), crumbs);
        let mut view = RegionView {
            page: PageHead { image: self.image(CardOf::Region(index)), ..head },
            kind: self.territory_kind(page.territory),
            count: self.words.counted("count-members", count),
            maps: self.territory_maps((&name, self.territory_codes(page.territory)), &members),
            dashboard: self.dashboard(named, peers, &members),
            rows: if count > ROWS { Vec::new() } else { self.rows_by_name(&members) },
            names: if count > ROWS { self.links_by_name(&members, NAMED) } else { Vec::new() },
            directory: if self.has_members && count > NAMED {
                self.routes.page("members")
            } else {
                String::new()
            },
            parts: self.parts_of(page.territory),
            downloads: self.network_downloads(),
            name,
            ..RegionView::default()
        };
        view.dashboard.chart_files = self.region_chart_files(index);
        if let Territory::Region(position) = page.territory {
            let region = &self.model.regions[self.accounts.network.regions[position].region];
            view.note = region.note.clone().unwrap_or_default();
            view.source = region.source.clone().or_else(|| region.url.clone()).unwrap_or_default();
            view.source_url = region.url.clone().unwrap_or_default();
        }
        view
    }

    /// The regions of the site and the parts of countries, as many as fit on the network's page; countries stand there
    /// with their sums.
    pub fn region_cards(&self) -> Vec<RegionCard> {
        let others = self.region_pages.iter().filter(|page| self.order(page.territory) != 1);
        others.filter(|_| self.has_region_pages).take(SHOWN).map(|page| self.region_card(page)).collect()
    }

    fn network_crumbs(&self) -> Vec<Link> {
        let link = Link { text: self.words.say("nav-network"), url: self.routes.page("network") };
        if self.has_network { vec![link] } else { Vec::new() }
    }

    /// The address of a country's page; empty where it has none.
    pub fn country_url(&self, country: &str) -> String {
        let of_country = |page: &&RegionPage| match page.territory {
            Territory::Place(index) => {
                let place = &self.accounts.network.places[index];
                place.subdivision.is_none() && place.country == country
            }
            Territory::Region(_) => false,
        };
        let page = self.region_pages.iter().find(of_country).filter(|_| self.has_region_pages);
        page.map(|page| self.region_url(page)).unwrap_or_default()
    }

    fn region_url(&self, page: &RegionPage) -> String {
        self.routes.page(&page.route())
    }

    fn territory(&self, territory: Territory) -> (Vec<&Group>, &[Peers]) {
        match territory {
            Territory::Region(index) => {
                let region = &self.accounts.network.regions[index];
                (vec![&region.group], &region.peers)
            }
            Territory::Place(index) => {
                let place = &self.accounts.network.places[index];
                (place.groups.iter().collect(), &place.peers)
            }
        }
    }

    fn order(&self, territory: Territory) -> u8 {
        match territory {
            Territory::Region(_) => 0,
            Territory::Place(index) => {
                1 + u8::from(self.accounts.network.places[index].subdivision.is_some())
            }
        }
    }

    /// The name of a region, a country or a part of one.
    pub fn territory_name(&self, territory: Territory) -> String {
        let references = &self.model.references;
        match territory {
            Territory::Region(index) => {
                self.model.regions[self.accounts.network.regions[index].region].name.clone()
            }
            Territory::Place(index) => {
                let place = &self.accounts.network.places[index];
                match &place.subdivision {
                    Some(part) => references.subdivisions.get(part).unwrap_or(part).clone(),
                    None => self.country_name(&place.country),
                }
            }
        }
    }

    /// The codes of the areas that its map may show, the smallest first.
    fn territory_codes(&self, territory: Territory) -> Vec<String> {
        match territory {
            Territory::Region(index) => {
                vec![self.model.regions[self.accounts.network.regions[index].region].id.clone()]
            }
            Territory::Place(index) => {
                let place = &self.accounts.network.places[index];
                place.subdivision.iter().cloned().chain([place.country.clone()]).collect()
            }
        }
    }

    fn territory_kind(&self, territory: Territory) -> String {
        match territory {
            Territory::Region(_) => self.words.say("search-kind-region"),
            Territory::Place(index) => {
                let place = &self.accounts.network.places[index];
                let country = self.country_name(&place.country);
                match place.subdivision.is_some() {
                    true => self.words.tell("region-part-of", &[("country", country.into())]),
                    false => self.words.say("members-country"),
                }
            }
        }
    }

    /// Its name and how many members it has: `14 members`.
    pub fn region_in_short(&self, page: &RegionPage) -> (String, String) {
        let (groups, _) = self.territory(page.territory);
        let members: usize = groups.iter().map(|group| group.members.len()).sum();
        (self.territory_name(page.territory), self.words.counted("count-members", members))
    }

    /// What its members emit together over the years.
    pub fn region_trend(&self, page: &RegionPage) -> Option<Chart> {
        let (groups, _) = self.territory(page.territory);
        groups.first().and_then(|group| self.trend_of(group, &self.territory_name(page.territory)))
    }

    fn region_card(&self, page: &RegionPage) -> RegionCard {
        let (groups, _) = self.territory(page.territory);
        let (name, members) = self.region_in_short(page);
        let sum = groups.first().map(|group| self.sum(group, name.clone(), String::new()));
        RegionCard {
            url: self.region_url(page),
            kind: self.territory_kind(page.territory),
            members,
            // With several ways of counting there is no sum of all.
            sum: sum.filter(|_| groups.len() == 1),
            name,
        }
    }

    /// The parts of a country that have pages.
    fn parts_of(&self, territory: Territory) -> Vec<RegionCard> {
        let Territory::Place(index) = territory else { return Vec::new() };
        let whole = &self.accounts.network.places[index];
        let is_part = |page: &&RegionPage| match page.territory {
            Territory::Place(other) => {
                let other = &self.accounts.network.places[other];
                whole.subdivision.is_none() && other.subdivision.is_some() && other.country == whole.country
            }
            Territory::Region(_) => false,
        };
        self.region_pages.iter().filter(is_part).map(|page| self.region_card(page)).collect()
    }

    fn rows_by_name(&self, members: &[usize]) -> Vec<MemberRow> {
        let mut rows: Vec<MemberRow> = members.iter().map(|index| self.row(self.known(*index))).collect();
        rows.sort_by(|one, other| {
            self.words.compare(&one.name, &other.name).then_with(|| one.id.cmp(&other.id))
        });
        rows
    }
}
