//! The JSON files for programs: numbers are exact and unrounded, in tonnes; what is unknown is absent.

use crate::account::{Figure, InventoryAccount, TargetAccount, Trend};
use crate::model::{Headline, InventoryKind, Line, Spot, Target, What};
use crate::plan::view::data::Json;
use crate::quantity::Dec;

use super::outlook::{actions_json, forecast_json, gaps_json};
use super::progress::{budget_json, change_json, path_json};
use super::{Composer, Counted, Known, MemberComposer};

/// A map under way, in which only what is known gets an entry.
#[derive(Default)]
pub struct Entries(Vec<(String, Json)>);

impl Entries {
    /// An entry.
    pub fn put(mut self, key: &str, value: impl Into<Json>) -> Entries {
        self.0.push((key.to_owned(), value.into()));
        self
    }

    /// An entry where there is a value.
    pub fn put_known(self, key: &str, value: Option<impl Into<Json>>) -> Entries {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    /// The finished map.
    pub fn done(self) -> Json {
        Json::Map(self.0)
    }
}

/// A year as a number.
pub fn year_number(year: crate::quantity::Year) -> Json {
    Json::Number(Dec::from(i64::from(year.number())))
}

/// A number of things.
pub fn number_of(things: usize) -> Json {
    Json::Number(Dec::from(i64::try_from(things).unwrap_or(i64::MAX)))
}

fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Json {
    Json::List(texts.into_iter().map(|text| Json::text(text.as_ref())).collect())
}

impl Composer<'_> {
    /// `api/v1/network.json`
    pub fn network_json(&self) -> Json {
        let network = &self.accounts.network;
        let groups = network.groups.iter().map(|group| {
            let country = Entries::default().put("country", group.country.as_str());
            country.merge(self.group_entries(group)).done()
        });
        Entries::default()
            .put("name", self.model.network.name.as_str())
            .put("gwp", self.model.network.accounting.gwp.as_ref())
            .put("members", number_of(self.model.members.len()))
            .put("groups", Json::List(groups.collect()))
            .put("regions", self.regions_json())
            .put("places", self.places_json())
            .put("comparisons", self.comparisons_json())
            .put("size_classes", self.sizes_json())
            .put("programmes", self.programmes_json())
            .done()
    }

    /// `api/v1/members/<id>.json`
    pub fn member_json(&self, index: usize) -> Json {
        self.apart(index, |known| self.of_one.entries(known).merge(self.beside_json(index)).done())
    }

    /// What of a member's file hangs on others: on their figures, on programmes and journeys.
    pub fn beside_json(&self, index: usize) -> Entries {
        let known = self.known(index);
        Entries::default()
            .put("similar", self.similar_json(index))
            .put("recognition", self.recognition_json(known))
            .put("journeys", self.journeys_json(known))
    }
}

impl MemberComposer<'_> {
    /// What identifies a member.
    pub fn head_entries(&self, known: Known<'_>) -> Entries {
        let member = known.member;
        let coordinates = member.coordinates.map(|(north, east)| Json::List(vec![north.into(), east.into()]));
        let entries = Entries::default()
            .put("id", member.id.as_str())
            .put("name", member.name.as_str())
            .put("kind", member.kind.as_str())
            .put_known("country", member.country.as_deref())
            .put_known("subdivision", member.subdivision.as_deref())
            .put_known("locode", member.locode.as_deref())
            .put_known("coordinates", coordinates)
            .put_known("joined", member.joined.map(|day| Json::text(day.to_string())))
            .put_known("left", member.left.map(|day| Json::text(day.to_string())))
            .put_known("merged_into", member.merged_into.as_ref().map(|id| Json::text(id.as_str())));
        let entries = match member.part_of.is_empty() {
            true => entries,
            false => entries.put("part_of", texts(member.part_of.iter().map(|id| id.as_str()))),
        };
        if member.fictional { entries.put("fictional", Json::Bool(true)) } else { entries }
    }

    /// What of a member's file is about the member alone.
    fn entries(&self, known: Known<'_>) -> Entries {
        let people = known.member.population.iter();
        let people = people.map(|(year, people)| (year.to_string(), Json::Number(people.value))).collect();
        let both = known.member.inventories.iter().zip(&known.account.inventories);
        let inventories = both
            .map(|(inventory, account)| self.figures(known, Counted { inventory, account }).done())
            .collect();
        let targets = known.member.targets.iter().zip(&known.account.targets);
        let targets = targets.map(|(target, account)| target_json(target, account)).collect();
        let budgets = known
            .account
            .budgets
            .iter()
            .map(|account| budget_json(self.references, &self.budgets[account.budget], account));
        let budgets = budgets.collect();
        let rules = &self.network.accounting.paths;
        let paths = known.account.paths.iter().map(|account| path_json(&rules[account.rule], account));
        let paths = paths.collect();
        let gpc = &self.references.gpc;
        let changes = self.changes(known).iter().map(|change| change_json(gpc, change)).collect();
        self.head_entries(known)
            .put("population", Json::Map(people))
            .put("headline", known.account.headline.name())
            .put("inventories", Json::List(inventories))
            .put_known("trend", known.account.trend.as_ref().map(trend_json))
            .put("targets", Json::List(targets))
            .put("changes", Json::List(changes))
            .put("budgets", Json::List(budgets))
            .put("paths", Json::List(paths))
            .put_known("forecast", forecast_json(gpc, known))
            .put("gaps", gaps_json(known))
            .put("actions", actions_json(gpc, known))
            .put("due", self.member_due_json(known))
    }

    /// The figures of one inventory, as both files have them.
    fn figures(&self, known: Known<'_>, found: Counted<'_>) -> Entries {
        let (inventory, account) = (found.inventory, found.account);
        let headline = account.headline(known.account.headline);
        let entries = Entries::default()
            .put("year", year_number(inventory.year))
            .put("kind", kind(inventory.kind))
            .put("gwp", self.network.accounting.gwp.as_ref())
            .put("standing", headline.standing.name())
            .put("totals", totals(known.account.headline, account))
            .put_known("per_capita", account.per_head().map(|head| head.value))
            .put_known("population", account.per_head().map(|head| head.population.people))
            .put_known("population_year", account.per_head().map(|head| year_number(head.population.year)))
            .put("sectors", self.sectors_json(account))
            .put("scopes", scopes(account))
            .put("gases", self.gases_json(account))
            .put_known("biogenic_co2", account.biogenic_co2)
            .put("excluded", self.excluded(account));
        self.assurance(entries, (known, found))
    }

    fn sectors_json(&self, account: &InventoryAccount) -> Json {
        let sectors = &self.references.gpc.sectors;
        let known = sectors.iter().zip(account.totals.sectors());
        let known = known.filter_map(|(sector, figure)| Some((sector.id.to_string(), figure.amount?.into())));
        Json::Map(known.collect())
    }

    fn gases_json(&self, account: &InventoryAccount) -> Json {
        let gas = |(gas, mass): &(crate::model::GasIndex, Dec)| {
            (self.references.gas_at(*gas).id.to_string(), Json::Number(*mass))
        };
        Json::Map(account.gases.iter().map(gas).collect())
    }

    fn excluded(&self, account: &InventoryAccount) -> Json {
        let ids = |spots: &[Spot]| texts(spots.iter().map(|spot| self.references.gpc.id(*spot)));
        Json::map([("NE", ids(&account.not_estimated)), ("C", ids(&account.confidential))])
    }

    /// `api/v1/inventories/<id>/<year>.json`
    pub fn inventory_json(&self, known: Known<'_>, index: usize) -> Json {
        let found = known.counted(index);
        let lines = (0..found.inventory.lines.len()).map(|index| self.line_json(found, index));
        let inventory = found.inventory;
        Entries::default()
            .put("member", known.member.id.as_str())
            .put_known("protocol", inventory.protocol.as_deref())
            .put("gwp_of_source", inventory.gwp.as_ref())
            .put_known("boundary", inventory.details().boundary.as_deref())
            .put_known("source", inventory.source.as_deref())
            .put_known("licence", inventory.licence.as_deref())
            .put_known("note", inventory.details().note.as_deref())
            .merge(self.figures(known, found))
            .put("lines", Json::List(lines.collect()))
            .done()
    }

    fn line_json(&self, found: Counted<'_>, index: usize) -> Json {
        let (line, figure) = (&found.inventory.lines[index], &found.account.lines[index]);
        let references = self.references;
        let masses = figure.gases.iter();
        let masses =
            masses.map(|gas| (references.gas_at(gas.gas).id.to_string(), Json::Number(gas.mass))).collect();
        let scope = line.scope.map(|scope| Dec::from(u32::from(scope.number())));
        let quality = [("activity", line.quality.activity), ("factor", line.quality.factor)];
        let quality: Vec<(String, Json)> = quality
            .into_iter()
            .filter_map(|(key, grade)| Some((key.to_owned(), Json::text(grade?.letter()))))
            .collect();
        let quality = (!quality.is_empty()).then_some(Json::Map(quality));
        let of_source = figure.co2e_of_source.filter(|_| figure.fixed_gwp.is_none());
        let entries = Entries::default()
            .put("ref", references.gpc.id(line.spot))
            .put_known("scope", scope)
            .put("standing", figure.standing.name())
            .put("gases", Json::Map(masses))
            .put_known("co2e", figure.co2e)
            .put_known("co2e_in_gwp_of_source", of_source)
            .put_known("fixed_gwp", figure.fixed_gwp.as_deref())
            .put_known("biogenic_co2", figure.biogenic_co2);
        notation_entries(entries, self, line)
            .put_known("quality", quality)
            .put_known("source", line.source.as_deref())
            .put_known("market_based", self.market_trace(line))
            .put("trace", self.trace(line, figure))
            .put("place", line.place.to_string().as_str())
            .done()
    }
}

impl Entries {
    /// With the entries of another one after its own.
    pub fn merge(mut self, other: Entries) -> Entries {
        self.0.extend(other.0);
        self
    }
}

fn notation_entries(entries: Entries, composer: &MemberComposer<'_>, line: &Line) -> Entries {
    let What::Notation { key, because, elsewhere } = &line.what else { return entries };
    entries
        .put("notation", key.key())
        .put_known("because", because.as_deref())
        .put_known("in", elsewhere.map(|spot| composer.references.gpc.id(spot)))
}

/// `community` or `operations`
pub fn kind(kind: InventoryKind) -> &'static str {
    match kind {
        InventoryKind::Community => "community",
        InventoryKind::Operations => "operations",
    }
}

fn totals(headline: Headline, account: &InventoryAccount) -> Json {
    let all = [
        Headline::Basic,
        Headline::BasicPlus,
        Headline::Territorial,
        Headline::OtherScope3,
        Headline::Reported,
    ];
    let entries = all.iter().fold(Entries::default(), |entries, total| {
        entries.put_known(total.name(), account.totals.get(*total).amount)
    });
    let entries = match headline {
        Headline::Scopes1And2 => entries.put_known(headline.name(), account.totals.get(headline).amount),
        _ => entries,
    };
    entries.put_known("headline", account.totals.get(headline).amount).done()
}

fn scopes(account: &InventoryAccount) -> Json {
    let numbered = ["1", "2", "3"].into_iter().zip(account.totals.scopes());
    let entries = numbered.fold(Entries::default(), |entries, (number, figure): (&str, &Figure)| {
        entries.put_known(number, figure.amount)
    });
    entries.done()
}

fn trend_json(trend: &Trend) -> Json {
    let values = trend.values().map(|(year, value)| (year.to_string(), Json::Number(value))).collect();
    Entries::default()
        .put("method", trend.method.name())
        .put("from", year_number(trend.from))
        .put("to", year_number(trend.to))
        .put("slope", trend.slope)
        .put("values", Json::Map(values))
        .put_known("reaches_zero", trend.reaches_zero.map(|day| Json::text(day.to_string())))
        .put_known("mean_annual_change_percent", trend.mean_annual_change_percent)
        .put_known("compound_annual_change_percent", trend.compound_annual_change_percent)
        .done()
}

fn target_json(target: &Target, account: &TargetAccount) -> Json {
    let required =
        account.required.iter().map(|(year, value)| (year.to_string(), Json::Number(*value))).collect();
    let latest =
        account.latest.map(|(year, value)| Json::map([("year", year_number(year)), ("value", value.into())]));
    let per_head =
        account.per_head.map(|(base, goal)| Json::map([("base", base.into()), ("goal", goal.into())]));
    Entries::default()
        .put("id", target.id.as_str())
        .put_known("total", account.total.map(Headline::name))
        .put_known("base_year", account.base_year.map(year_number))
        .put_known("base", account.base)
        .put_known("goal", account.goal)
        .put("year", year_number(target.year))
        .put("boundary", if target.operations { "operations" } else { "community" })
        .put_known("interim_of", target.interim_of.as_deref())
        .put("line", target.line.name())
        .put("interim_years", Json::List(account.interims.iter().map(|year| year_number(*year)).collect()))
        .put_known("base_measured", account.base_measured.filter(|_| account.base_is_given))
        .put_known("without_action", account.without_action)
        .put_known("base_per_capita", account.base_per_head)
        .put_known("goal_per_capita", account.goal_per_head)
        .put_known("reduction_percent", account.reduction_percent)
        .put_known("per_capita", per_head)
        .put("required", Json::Map(required))
        .put_known("latest", latest)
        .put_known("gap", account.gap)
        .put_known("gap_percent", account.gap_percent)
        .put_known("achieved_percent", account.achieved_percent)
        .put_known("expected_percent", account.expected_percent)
        .put_known("needed_annual_change_percent", account.needed_annual_change_percent())
        .put_known("needed_annual_change", account.needed_annual_change)
        .put("status", account.status.name())
        .done()
}
