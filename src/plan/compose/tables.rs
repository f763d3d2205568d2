//! The tables to download: emissions, targets, members, and the package that describes them.

use crate::account::{Standing, TargetAccount};
use crate::model::{Headline, InventoryKind, Target};
use crate::plan::view::data::{Field, Kind, Package, Resource, Source, Table};
use crate::plan::view::rows::{Part, Rows};
use crate::plan::words;
use crate::quantity::Dec;

use super::api::kind;
use super::progress_tables::ProgressTable;
use super::regions_table::regions_head;
use super::{Composer, Counted, Known};

pub type Row = Vec<Option<String>>;

/// Makes a row of a measure, an item, a value, its unit and its standing.
type MakeRow<'r> = &'r dyn Fn(&str, &str, Option<Dec>, &str, &str) -> Row;

/// A column.
pub fn field(name: &str, kind: Kind, unit: &str, description: &str) -> Field {
    Field { name: name.to_owned(), kind, unit: unit.to_owned(), description: description.to_owned() }
}

/// The column that most tables begin with.
pub fn member() -> Field {
    field("member", Kind::Text, "", "Id of the member")
}

/// A table without its rows.
pub fn table(name: &str, title: &str, description: &str, fields: Vec<Field>) -> Table {
    Table { name: name.to_owned(), title: title.to_owned(), description: description.to_owned(), fields }
}

/// A cell.
pub fn text(value: impl ToString) -> Option<String> {
    Some(value.to_string())
}

/// A cell with all digits of a number, where it is known.
pub fn number(value: Option<Dec>) -> Option<String> {
    value.map(|value| value.to_string())
}

/// A table to download.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableOf {
    Emissions,
    Targets,
    Members,
    /// Of networks alone.
    Regions,
    Progress(ProgressTable),
}

impl TableOf {
    /// All tables of a site, in the order in which the package lists them.
    pub fn all(is_of_many: bool) -> impl Iterator<Item = TableOf> {
        let regions = is_of_many.then_some(TableOf::Regions);
        let first = [TableOf::Emissions, TableOf::Targets, TableOf::Members];
        first.into_iter().chain(regions).chain(ProgressTable::ALL.map(TableOf::Progress))
    }

    /// `data/emissions.csv`
    pub fn path(self) -> String {
        format!("data/{}.csv", self.head().name)
    }

    /// The table without its rows.
    pub fn head(self) -> Table {
        match self {
            TableOf::Emissions => emissions_head(),
            TableOf::Targets => targets_head(),
            TableOf::Members => members_head(),
            TableOf::Regions => regions_head(),
            TableOf::Progress(table) => table.head(),
        }
    }
}

impl Composer<'_> {
    /// The rows of a table: for each member that the site is about what it says of that member.
    pub fn rows(&self, table: TableOf) -> Rows<'_> {
        match table {
            TableOf::Emissions => self.of_each(|known| self.emission_rows(known)),
            TableOf::Targets => self.of_each(target_rows),
            TableOf::Members => self.of_each(member_rows),
            TableOf::Regions => Rows::of(1, |_| Part::of(self.region_rows())),
            TableOf::Progress(table) => self.of_each(move |known| self.progress_rows(table, known)),
        }
    }

    fn of_each<'r>(&'r self, rows: impl Fn(Known<'r>) -> Vec<Row> + Send + Sync + 'r) -> Rows<'r> {
        let shown: Vec<usize> = (0..self.model.members.len()).filter(|index| self.shows(*index)).collect();
        Rows::of(shown.len(), move |position| Part::of(rows(self.known(shown[position]))))
    }

    fn emission_rows(&self, known: Known<'_>) -> Vec<Row> {
        let both = known.member.inventories.iter().zip(&known.account.inventories);
        both.flat_map(|(inventory, account)| self.inventory_rows(known, Counted { inventory, account }))
            .collect()
    }

    fn inventory_rows(&self, known: Known<'_>, found: Counted<'_>) -> Vec<Row> {
        let (inventory, account) = (found.inventory, found.account);
        let gwp = &self.model.network.accounting.gwp;
        let row = |measure: &str, item: &str, value: Option<Dec>, unit: &str, standing: &str| -> Row {
            let head = [text(&known.member.id), text(inventory.year), text(kind(inventory.kind))];
            let tail = [text(measure), text(item), number(value), text(unit), text(gwp), text(standing)];
            head.into_iter().chain(tail).collect()
        };
        let mut rows: Vec<Row> = Vec::new();
        for total in Headline::ALL {
            let figure = account.totals.get(total);
            rows.push(row("total", total.name(), figure.amount, "t CO2e", figure.standing.name()));
        }
        for (sector, figure) in self.model.references.gpc.sectors.iter().zip(account.totals.sectors()) {
            rows.push(row("sector", &sector.id, figure.amount, "t CO2e", figure.standing.name()));
        }
        for (scope, figure) in ["1", "2", "3"].iter().zip(account.totals.scopes()) {
            rows.push(row("scope", scope, figure.amount, "t CO2e", figure.standing.name()));
        }
        for (gas, mass) in account.gases.iter() {
            rows.push(row("gas", &self.model.references.gas_at(*gas).id, Some(*mass), "t", ""));
        }
        rows.extend(self.assurance_rows(known, found, &row));
        rows.extend(account.biogenic_co2.map(|mass| row("biogenic", "CO2", Some(mass), "t", "")));
        let headline = known.account.headline.name();
        rows.extend(
            account
                .per_head()
                .map(|head| row("per-capita", headline, Some(head.value), "t CO2e per person", "")),
        );
        rows
    }

    /// Market-based scope 2, the quality of the headline's data, and completeness: each only where there is any.
    fn assurance_rows(&self, known: Known<'_>, found: Counted<'_>, row: MakeRow<'_>) -> Vec<Row> {
        let assurance = self.assured(known, found);
        let mut rows: Vec<Row> = Vec::new();
        rows.extend(assurance.market.as_ref().map(|market| {
            let standing = if market.is_incomplete { Standing::Incomplete.name() } else { "" };
            row("market-based", "2", market.amount, "t CO2e", standing)
        }));
        if let Some(shares) = &assurance.quality {
            for (measure, grades) in
                [("activity-quality", shares.activity), ("factor-quality", shares.factor)]
            {
                let items = ["high", "medium", "low", "not-stated"].into_iter();
                let percents = grades.percents().unwrap_or_default().into_iter();
                rows.extend(
                    items.zip(percents).map(|(item, share)| row(measure, item, Some(share), "%", "")),
                );
            }
        }
        for (total, of) in [Headline::Basic, Headline::BasicPlus].into_iter().zip(assurance.answered) {
            let answered = (found.inventory.kind == InventoryKind::Community)
                .then(|| words::share(Dec::from(u32::from(of.answered)), Dec::from(u32::from(of.asked))))
                .flatten();
            rows.extend(answered.map(|share| row("completeness", total.name(), Some(share), "%", "")));
        }
        rows
    }

    /// `data/datapackage.json`
    pub fn package(&self) -> Package {
        let resource = |table: TableOf| {
            let table = table.head();
            Resource { path: format!("{}.csv", table.name), table }
        };
        let mut sources: Vec<String> = Vec::new();
        for inventory in self.all_known().flat_map(|known| &known.member.inventories) {
            if let Some(source) =
                inventory.source.as_deref().filter(|source| !sources.iter().any(|known| known == source))
            {
                sources.push(source.to_owned());
            }
        }
        sources.truncate(50);
        Package {
            name: crate::plan::words::anchor(&self.site.title),
            title: self.site.title.clone(),
            description: self.site.description.clone(),
            homepage: format!("{}/", self.site.base_url),
            licences: Vec::new(),
            sources: sources.into_iter().map(|title| Source { title, path: String::new() }).collect(),
            resources: TableOf::all(self.is_of_many()).map(resource).collect(),
        }
    }
}

/// One target a row.
fn target_rows(known: Known<'_>) -> Vec<Row> {
    let targets = known.member.targets.iter().zip(&known.account.targets).enumerate();
    targets.map(|(index, both)| target_row(known, index, both)).collect()
}

fn target_row(known: Known<'_>, index: usize, (target, account): (&Target, &TargetAccount)) -> Row {
    let gap = known.account.gaps.iter().find(|gap| gap.target == index);
    vec![
        text(&known.member.id),
        text(&target.id),
        account.total.map(|total| total.name().to_owned()),
        account.base_year.map(|year| year.to_string()),
        number(account.base),
        text(target.year),
        number(account.goal),
        account.latest.map(|(year, _)| year.to_string()),
        number(account.latest.map(|(_, value)| value)),
        number(account.gap),
        number(account.gap_percent),
        number(account.achieved_percent),
        number(account.expected_percent),
        number(account.needed_annual_change_percent()),
        text(account.status.name()),
        target.source.clone(),
        number(account.needed_annual_change),
        number(gap.map(|gap| gap.without_action)),
        number(gap.map(|gap| gap.gap)),
        number(gap.map(|gap| gap.saved)),
        number(gap.and_then(|gap| gap.closed_percent)),
    ]
}

/// One member a row.
fn member_rows(known: Known<'_>) -> Vec<Row> {
    let member = known.member;
    let latest = known.latest();
    let people = known.account.counted.last();
    let row = vec![
        text(&member.id),
        text(&member.name),
        text(&member.kind),
        member.country.clone(),
        member.subdivision.clone(),
        number(member.coordinates.map(|(north, _)| north)),
        number(member.coordinates.map(|(_, east)| east)),
        people.map(|known| known.year.to_string()),
        number(people.map(|known| known.people)),
        text(known.account.headline.name()),
        latest.map(|latest| latest.inventory.year.to_string()),
        number(latest.and_then(|latest| known.headline(latest))),
        text(member.fictional),
    ];
    vec![row]
}

fn emissions_head() -> Table {
    table(
        "emissions",
        "Emissions by member and year",
        "One figure of an inventory a row: totals, sectors, scopes and masses of gases.",
        vec![
            member(),
            field("year", Kind::Integer, "", "Year of the inventory"),
            field("kind", Kind::Text, "", "community or operations"),
            field(
                "measure",
                Kind::Text,
                "",
                "What is given: total, sector, scope, market-based, gas, biogenic, per-capita, activity-quality, factor-quality, or completeness",
            ),
            field("item", Kind::Text, "", "Which total, sector, scope, gas or grade"),
            field("value", Kind::Number, "", "The figure, exact; empty where it is unknown"),
            field("unit", Kind::Text, "", "t CO2e, t, t CO2e per person, or %"),
            field("gwp", Kind::Text, "", "The set of global warming potentials"),
            field("standing", Kind::Text, "", "reported, computed, estimated, incomplete or missing"),
        ],
    )
}

fn targets_head() -> Table {
    let t = "t CO2e";
    table(
        "targets",
        "Targets",
        "One target a row, and how it goes.",
        vec![
            member(),
            field("target", Kind::Text, "", "Id of the target"),
            field("total", Kind::Text, "", "The total that it is about"),
            field("base_year", Kind::Integer, "", "Base year"),
            field("base", Kind::Number, t, "Emissions in the base year"),
            field("year", Kind::Integer, "", "Year of the target"),
            field("goal", Kind::Number, t, "What it asks for in that year"),
            field("latest_year", Kind::Integer, "", "Year of the newest inventory"),
            field("latest", Kind::Number, t, "Emissions in that year"),
            field("gap", Kind::Number, t, "Emissions above the required line; negative below"),
            field("gap_percent", Kind::Number, "%", "The gap by the required line"),
            field("achieved_percent", Kind::Number, "%", "Share of the way from base to goal"),
            field("expected_percent", Kind::Number, "%", "The share that the required line expects by then"),
            field(
                "needed_annual_change_percent",
                Kind::Number,
                "%",
                "Mean change a year that still reaches the goal",
            ),
            field(
                "status",
                Kind::Text,
                "",
                "achieved, on-track, deviating, off-track, missed, too-old or no-data",
            ),
            field("source", Kind::Text, "", "Who says so"),
            field(
                "needed_annual_change",
                Kind::Number,
                "t CO2e a year",
                "Change a year in equal steps that still reaches the goal",
            ),
            field("forecast", Kind::Number, t, "Projected for the target's year without action"),
            field("forecast_gap", Kind::Number, t, "That forecast less the goal"),
            field("actions_save", Kind::Number, t, "Projected savings of the actions in the target's year"),
            field("closed_percent", Kind::Number, "%", "The share of the forecast's gap that they close"),
        ],
    )
}

fn members_head() -> Table {
    table(
        "members",
        "Members",
        "One member a row.",
        vec![
            member(),
            field("name", Kind::Text, "", "Its name"),
            field("kind", Kind::Text, "", "city, county, district ..."),
            field("country", Kind::Text, "", "ISO 3166-1"),
            field("subdivision", Kind::Text, "", "ISO 3166-2"),
            field("latitude", Kind::Number, "degrees north", "WGS 84"),
            field("longitude", Kind::Number, "degrees east", "WGS 84"),
            field("population_year", Kind::Integer, "", "Year of the newest population"),
            field("population", Kind::Number, "people", "The newest population"),
            field("headline", Kind::Text, "", "The total that stands for it"),
            field("latest_year", Kind::Integer, "", "Year of the newest inventory"),
            field("latest", Kind::Number, "t CO2e", "Its headline total"),
            field("fictional", Kind::Text, "", "true for an invented member"),
        ],
    )
}
