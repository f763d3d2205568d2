//! The JSON of members together: groups, regions, size classes.

use crate::account::{Coverage, Group};
use crate::plan::view::data::Json;
use crate::quantity::Dec;

use super::Composer;
use super::api::{Entries, year_number};

fn count(number: usize) -> Dec {
    Dec::from(i64::try_from(number).unwrap_or(i64::MAX))
}

impl Composer<'_> {
    fn ids(&self, positions: &[usize]) -> Json {
        let id = |index: &usize| Json::text(self.model.members[*index].id.as_str());
        Json::List(positions.iter().map(id).collect())
    }

    /// The sums of a group of members, and who reported.
    pub fn group_entries(&self, group: &Group) -> Entries {
        let years = group.years.iter().map(|year| {
            let incomplete = (!year.incomplete.is_empty()).then(|| self.ids(&year.incomplete));
            Entries::default()
                .put("year", year_number(year.year))
                .put("total", year.total)
                .put_known("population", year.people)
                .put_known("per_capita", year.people.and_then(|people| year.total.over(people)))
                .put_known("incomplete", incomplete)
                .done()
        });
        Entries::default()
            .put("headline", group.headline.name())
            .put("members", self.ids(&group.members))
            .put("added", self.ids(&group.added))
            .put("years", Json::List(years.collect()))
            .put("coverage", Json::List(group.coverage.iter().map(|one| self.coverage_json(one)).collect()))
    }

    fn coverage_json(&self, coverage: &Coverage) -> Json {
        Entries::default()
            .put("year", year_number(coverage.year))
            .put("reported", count(coverage.reported.len()))
            .put("of", count(coverage.of))
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

    /// The members by size.
    pub fn sizes_json(&self) -> Json {
        let classes = &self.model.network.accounting.size_classes;
        let sizes = self.accounts.network.sizes.iter().map(|size| {
            let class = size.class.map(|index| &classes[index]);
            Entries::default()
                .put("id", class.map_or("unknown", |class| class.id.as_str()))
                .put_known("title", class.map(|class| class.title.as_str()))
                .put("members", self.ids(&size.members))
                .put_known("median_per_capita", size.median_per_head.map(|(median, _)| median))
                .put_known("median_of", size.median_per_head.map(|(_, of)| count(of)))
                .done()
        });
        Json::List(sizes.collect())
    }
}
