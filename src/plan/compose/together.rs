//! The JSON of members together: groups, regions, size classes.

use crate::account::{Coverage, Group, PeerClass, Peers};
use crate::plan::view::data::Json;
use crate::plan::words;
use crate::quantity::Dec;

use super::Composer;
use super::api::{Entries, year_number};

fn count(number: usize) -> Dec {
    Dec::from(i64::try_from(number).unwrap_or(i64::MAX))
}

impl Composer<'_> {
    /// The ids of members; none in a large network, where the file would grow with it.
    fn ids(&self, positions: &[usize]) -> Option<Json> {
        let id = |index: &usize| Json::text(self.model.members[*index].id.as_str());
        (!self.is_large()).then(|| Json::List(positions.iter().map(id).collect()))
    }

    /// Members by their ids; in a large network how many there are.
    fn members_of(&self, entries: Entries, (key, counted): (&str, &str), positions: &[usize]) -> Entries {
        match self.ids(positions) {
            Some(ids) => entries.put(key, ids),
            None => entries.put(counted, count(positions.len())),
        }
    }

    /// The sums of a group of members, and who reported.
    pub fn group_entries(&self, group: &Group) -> Entries {
        let years = group.years.iter().map(|year| {
            let incomplete = if year.incomplete.is_empty() { None } else { self.ids(&year.incomplete) };
            Entries::default()
                .put("year", year_number(year.year))
                .put("total", year.total)
                .put_known("population", year.people)
                .put_known("per_capita", year.people.and_then(|people| year.total.over(people)))
                .put_known("incomplete", incomplete)
                .put_known("sectors", self.sectors_of_year(&year.sectors))
                .done()
        });
        let entries = Entries::default().put("headline", group.headline.name());
        let entries = self.members_of(entries, ("members", "member_count"), &group.members);
        self.members_of(entries, ("added", "added_count"), &group.added)
            .put("years", Json::List(years.collect()))
            .put("coverage", Json::List(group.coverage.iter().map(|one| self.coverage_json(one)).collect()))
    }

    fn coverage_json(&self, coverage: &Coverage) -> Json {
        Entries::default()
            .put("year", year_number(coverage.year))
            .put("reported", count(coverage.reported.len()))
            .put("of", count(coverage.of))
            .put_known("total", coverage.total)
            .put_known("population", coverage.people)
            .put_known("per_capita", coverage.total.zip(coverage.people).and_then(|(t, p)| t.over(p)))
            .put_known("population_percent", coverage.people_percent)
            .put_known("median_per_capita", coverage.median_per_head.map(|(median, _)| median))
            .put_known("median_of", coverage.median_per_head.map(|(_, of)| count(of)))
            .done()
    }

    /// The regions of the network.
    pub fn regions_json(&self) -> Json {
        let regions = self.accounts.network.regions.iter().map(|account| {
            let region = &self.model.regions[account.region];
            Entries::default()
                .put("id", region.id.as_str())
                .put("name", region.name.as_str())
                .put_known("source", region.source.as_deref())
                .put_known("url", region.url.as_deref())
                .merge(self.group_entries(&account.group))
                .done()
        });
        Json::List(regions.collect())
    }

    /// Countries and their parts, each with one group for each way of counting.
    pub fn places_json(&self) -> Json {
        let places = self.accounts.network.places.iter().map(|place| {
            let groups = place.groups.iter().map(|group| self.group_entries(group).done());
            Entries::default()
                .put("id", words::anchor(place.code()).as_str())
                .put("country", place.country.as_str())
                .put_known("subdivision", place.subdivision.as_deref())
                .put("groups", Json::List(groups.collect()))
                .done()
        });
        Json::List(places.collect())
    }

    fn sectors_of_year(&self, sectors: &[Dec]) -> Option<Json> {
        let named = self.model.references.gpc.sectors.iter().zip(sectors);
        let named = named.map(|(sector, tonnes)| (sector.id.to_string(), Json::Number(*tonnes)));
        (!sectors.is_empty()).then(|| Json::Map(named.collect()))
    }

    /// The sets of members that can stand beside each other.
    pub fn comparisons_json(&self) -> Json {
        let set = |peers: &Peers| {
            let classes = peers.classes.iter().map(|class| self.peer_class_json(class));
            Entries::default()
                .put("headline", peers.basis.headline.name())
                .put_known("country", peers.basis.country.as_deref())
                .put_known("carbon_only", peers.basis.carbon_only.then_some(Json::Bool(true)))
                .put("compared", count(peers.all.figures.len()))
                .put_known("median_per_capita", peers.all.median)
                .put("size_classes", Json::List(classes.collect()))
                .done()
        };
        Json::List(self.accounts.network.peers.iter().map(set).collect())
    }

    fn peer_class_json(&self, class: &PeerClass) -> Json {
        let classes = &self.model.network.accounting.size_classes;
        let member = |index: usize| self.model.members[index].id.as_str();
        let figures = class.figures.iter().map(|figure| {
            Entries::default()
                .put("member", member(figure.member))
                .put("year", year_number(figure.year))
                .put("per_capita", figure.per_head)
                .done()
        });
        let fastest = class.fastest.iter().map(|(index, rate)| {
            Entries::default().put("member", member(*index)).put("annual_change_percent", *rate).done()
        });
        Entries::default()
            .put("id", class.class.map_or("unknown", |class| classes[class].id.as_str()))
            .put_known("median_per_capita", class.median)
            .put_known("members", (!self.is_large()).then(|| Json::List(figures.collect())))
            .put("ranked", count(class.ranked))
            .put_known("fastest", (!self.is_large()).then(|| Json::List(fastest.collect())))
            .done()
    }

    /// The members that are like one and emit less a head.
    pub fn similar_json(&self, index: usize) -> Json {
        let found = self.accounts.similar(self.model, index).into_iter().map(|similar| {
            let id = self.model.members[similar.figure.member].id.as_str();
            Entries::default().put("id", id).put("distance", similar.distance).done()
        });
        Json::List(found.collect())
    }

    /// The members by size.
    pub fn sizes_json(&self) -> Json {
        let classes = &self.model.network.accounting.size_classes;
        let sizes = self.accounts.network.sizes.iter().map(|size| {
            let class = size.class.map(|index| &classes[index]);
            let entries = Entries::default()
                .put("id", class.map_or("unknown", |class| class.id.as_str()))
                .put_known("title", class.map(|class| class.title.as_str()));
            self.members_of(entries, ("members", "member_count"), &size.members)
                .put_known("median_per_capita", size.median_per_head.map(|(median, _)| median))
                .put_known("median_of", size.median_per_head.map(|(_, of)| count(of)))
                .done()
        });
        Json::List(sizes.collect())
    }
}
