//! `data/regions.csv`: what members of a region, a country or a part of one emit together, year by year.

use crate::account::{Coverage, Group};
use crate::plan::view::data::{Kind, Table};
use crate::plan::words;

use super::Composer;
use super::region::Territory;
use super::tables::{Row, field, table};

impl Composer<'_> {
    /// One region and year a row, for each way of counting.
    pub fn region_rows(&self) -> Vec<Row> {
        let network = &self.accounts.network;
        let mut rows = Vec::new();
        for (index, account) in network.regions.iter().enumerate() {
            let id = &self.model.regions[account.region].id;
            let name = self.territory_name(Territory::Region(index));
            rows.extend(group_rows(["region", id, &name], &account.group));
        }
        for (index, place) in network.places.iter().enumerate() {
            let (id, name) = (words::anchor(place.code()), self.territory_name(Territory::Place(index)));
            let kind = if place.subdivision.is_some() { "part of a country" } else { "country" };
            let groups = place.groups.iter();
            rows.extend(groups.flat_map(|group| group_rows([kind, &id, &name], group)));
        }
        rows
    }
}

fn group_rows([kind, id, name]: [&str; 3], group: &Group) -> Vec<Row> {
    let text = |text: &str| Some(text.to_owned());
    let row = |coverage: &Coverage| -> Row {
        let same = group.years.iter().find(|year| year.year == coverage.year);
        let per_head = coverage.total.zip(coverage.people).and_then(|(total, people)| total.over(people));
        let number = |value: Option<crate::quantity::Dec>| value.map(|value| value.to_string());
        vec![
            text(kind),
            text(id),
            text(name),
            text(group.headline.name()),
            Some(coverage.year.to_string()),
            Some(coverage.reported.len().to_string()),
            Some(coverage.of.to_string()),
            number(coverage.people_percent),
            number(coverage.total),
            number(coverage.people),
            number(per_head),
            number(coverage.median_per_head.map(|(median, _)| median)),
            same.map(|_| group.added.len().to_string()),
            number(same.map(|year| year.total)),
            number(same.and_then(|year| year.people)),
        ]
    };
    group.coverage.iter().map(row).collect()
}

pub fn regions_head() -> Table {
    let (t, per) = ("t CO2e", "t CO2e per person");
    let about = "What members of a region emit together, one year and one way of counting a row. Of a member and one \
                      that contains it only one is added.";
    table(
        "regions",
        "Regions",
        about,
        vec![
            field("kind", Kind::Text, "", "region, country, or part of a country"),
            field("region", Kind::Text, "", "Id of the region"),
            field("name", Kind::Text, "", "Its name"),
            field("headline", Kind::Text, "", "The total that is added"),
            field("year", Kind::Integer, "", "Year of the inventories"),
            field("reported", Kind::Integer, "", "How many members reported it"),
            field("of", Kind::Integer, "", "How many could have"),
            field(
                "population_percent",
                Kind::Number,
                "%",
                "Share of the people who live where it was reported",
            ),
            field("total", Kind::Number, t, "Sum of those that reported"),
            field("population", Kind::Number, "people", "People who live in those that reported"),
            field("per_capita", Kind::Number, per, "The sum by these people"),
            field("median_per_capita", Kind::Number, per, "Median of the members' own figures per person"),
            field("same_members", Kind::Integer, "", "How many members have every year of the series"),
            field("same_total", Kind::Number, t, "Their sum: the same members in every year"),
            field("same_population", Kind::Number, "people", "People who live in them"),
        ],
    )
}
