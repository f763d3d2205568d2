//! The dashboard of the network: sums, who reported, targets, sectors, figures per person, sizes.

use std::cmp::Ordering;

use crate::account::{Group, Peers};
use crate::model::NetworkKind;
use crate::plan::view::chart::Chart;
use crate::plan::view::{ChartFiles, Dashboard, Download, Link, NetworkView, PageHead, SizeRow};

use super::home::statuses_of;
use super::{CardOf, ChartOf, Composer, Known, headline_name};

/// In networks of more members none is named by size: the page would grow with the network.
const NAMED: usize = 300;

/// A group with its name and the address of its page, which may be empty.
pub type NamedGroup<'g> = (&'g Group, String, String);

/// Whether a site has pages of members together.
pub fn has_network(model: &crate::model::Model) -> bool {
    model.network.kind == NetworkKind::Network && model.members.len() > 1
}

impl Composer<'_> {
    /// The dashboard of the network.
    pub fn network(&self) -> NetworkView {
        let article = self.model.own_articles().find(|article| article.route == "network");
        let title = article
            .map_or_else(|| self.words.say("nav-network"), |article| self.version(article).title.clone());
        let description =
            self.words.tell("network-described", &[("name", self.model.network.name.as_str().into())]);
        let head = self.head(&title, &description, "network", Vec::new());
        let network = &self.accounts.network;
        let named = self
            .largest_groups()
            .into_iter()
            .map(|group| (group, self.group_name(group), self.country_url(&group.country)));
        let real: Vec<usize> =
            (0..self.model.members.len()).filter(|index| !self.model.members[*index].fictional).collect();
        let coverage = self.coverage();
        let regions_url = if self.has_regions { self.routes.page("regions") } else { String::new() };
        let mut dashboard = self.dashboard(named.collect(), &network.peers, &real);
        dashboard.chart_files = self.chart_files(ChartOf::Network(0));
        NetworkView {
            page: PageHead { image: self.image(CardOf::Network), ..head },
            intro: article.map(|article| self.prose(article)),
            members: coverage.members,
            with_inventory: coverage.with_inventory,
            people: self.people().map(|people| self.words.people(people)),
            dashboard,
            sizes: self.size_rows(),
            sizes_basis: self.sizes_basis(),
            regions: self.region_cards(),
            regions_url,
            downloads: self.network_downloads(),
        }
    }

    fn largest_groups(&self) -> Vec<&Group> {
        let mut groups: Vec<&Group> = self.accounts.network.groups.iter().collect();
        groups.sort_by_key(|group| (std::cmp::Reverse(group.added.len()), group.headline));
        groups
    }

    /// One chart of the network's dashboard, by its field.
    pub fn network_chart(&self, field: &str) -> Option<Chart> {
        let group = self.largest_groups().into_iter().next();
        let peers = self.accounts.network.peers.first();
        match field {
            "trend" => group.and_then(|group| self.trend_of(group, &self.group_name(group))),
            "sectors" => group.and_then(|group| self.sectors_of(group)),
            "spread" => peers.and_then(|peers| self.spread_chart(peers)),
            "fastest" => peers.and_then(|peers| self.fastest_chart(peers)).map(|(chart, _)| chart),
            _ => None,
        }
    }

    /// The figures of members together. The first group is the one that charts are of.
    pub fn dashboard(&self, groups: Vec<NamedGroup<'_>>, peers: &[Peers], members: &[usize]) -> Dashboard {
        let targets = statuses_of(&self.words, members.iter().map(|index| self.known(*index)));
        let with_target: usize =
            members.iter().filter(|index| super::target::main_target(self.known(**index)).is_some()).count();
        let (fastest, fastest_members) = peers.first().and_then(|peers| self.fastest_chart(peers)).unzip();
        let spread = peers.first().and_then(|peers| self.spread_chart(peers));
        let compared = spread.as_ref().map(|_| self.compared_words(peers)).unwrap_or_default();
        let first = groups.first();
        Dashboard {
            chart_files: ChartFiles::default(),
            trend: first.and_then(|(group, name, _)| self.trend_of(group, name)),
            sectors: first.and_then(|(group, ..)| self.sectors_of(group)),
            coverage: first.map(|(group, ..)| self.coverage_rows(group)).unwrap_or_default(),
            statuses: targets,
            with_target: self
                .words
                .tell("group-with-target", &[("some", with_target.into()), ("count", members.len().into())]),
            spread,
            fastest,
            fastest_members: fastest_members.unwrap_or_default(),
            compared,
            sums: groups.into_iter().map(|(group, name, url)| self.sum(group, name, url)).collect(),
        }
    }

    fn size_rows(&self) -> Vec<SizeRow> {
        let network = &self.accounts.network;
        let largest = network.peers.first();
        let classes = &self.model.network.accounting.size_classes;
        let all: usize = network.sizes.iter().map(|size| size.members.len()).sum();
        let row = |size: &crate::account::SizeAccount| {
            let compared =
                largest.and_then(|peers| peers.classes.iter().find(|class| class.class == size.class));
            let enough = self.model.network.accounting.comparison.at_least;
            let compared = compared.filter(|class| class.figures.len() >= enough);
            let id = size.class.map_or("unknown", |class| classes[class].id.as_str());
            let name = size
                .class
                .map_or_else(|| self.words.say("network-size-unknown"), |class| self.class_name(Some(class)));
            SizeRow {
                id: format!("size-{id}"),
                name,
                count: self.words.count(size.members.len()),
                median: compared.and_then(|class| class.median).map(|it| self.words.per_person(it)),
                of: compared
                    .map(|class| self.words.counted("count-members", class.figures.len()))
                    .unwrap_or_default(),
                members: if all > NAMED { Vec::new() } else { self.links_by_name(&size.members, NAMED) },
            }
        };
        network.sizes.iter().map(row).collect()
    }

    fn sizes_basis(&self) -> String {
        let Some(peers) = self.accounts.network.peers.first() else { return String::new() };
        let total = headline_name(&self.words, peers.basis.headline);
        match &peers.basis.country {
            None => total.to_owned(),
            Some(code) => {
                let country = self.country_name(code);
                self.words.beside(&[total.to_owned(), country])
            }
        }
    }

    /// The order of two members by their names; of namesakes, by their ids.
    pub fn by_names(&self, one: Known<'_>, other: Known<'_>) -> Ordering {
        let names = self.words.compare(&one.member.name, &other.member.name);
        names.then_with(|| one.member.id.cmp(&other.member.id))
    }

    /// Links to profiles by name; none where there are more than `most`.
    pub fn links_by_name(&self, members: &[usize], most: usize) -> Vec<Link> {
        if members.len() > most {
            return Vec::new();
        }
        let mut members = members.to_vec();
        members.sort_by(|one, other| self.by_names(self.known(*one), self.known(*other)));
        members.into_iter().map(|index| self.member_link(index)).collect()
    }

    /// The files that hold sums of members.
    pub fn network_downloads(&self) -> Vec<Download> {
        let json = Download {
            title: self.words.say("network-json"),
            note: self.words.say("network-json-note"),
            url: self.routes.file("api/v1/network.json"),
            media_type: "application/json".to_owned(),
        };
        let csv = Download {
            title: self.words.say("network-csv"),
            note: self.words.say("network-csv-note"),
            url: self.routes.file("data/regions.csv"),
            media_type: "text/csv".to_owned(),
        };
        [self.has_api.then_some(json), self.has_tables.then_some(csv)].into_iter().flatten().collect()
    }
}
