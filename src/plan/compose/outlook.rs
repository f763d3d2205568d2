//! The JSON of what lies ahead: the forecast without action, what the actions save of it, and what they cost.

use crate::model::Gpc;
use crate::plan::view::data::Json;
use crate::quantity::{Dec, Year};

use super::Known;
use super::api::{Entries, year_number};

fn by_year(values: &[(Year, Dec)]) -> Json {
    Json::Map(values.iter().map(|(year, value)| (year.to_string(), Json::Number(*value))).collect())
}

/// The forecast of a member, with the wedges of its actions.
pub fn forecast_json(gpc: &Gpc, known: Known<'_>) -> Option<Json> {
    let forecast = known.account.forecast.as_ref()?;
    let sectors = forecast.sectors.iter().map(|one| {
        let id = one.sector.map_or("total", |index| gpc.sectors[index].id.as_ref());
        (id.to_owned(), by_year(&one.values))
    });
    let id = |action: usize| Json::text(known.member.actions[action].id.as_str());
    let measures = known.account.measures.as_ref();
    let wedges = measures.map(|measures| {
        let wedge = |wedge: &crate::account::Wedge| {
            Entries::default().put("id", id(wedge.action)).put("values", by_year(&wedge.values)).done()
        };
        Json::List(measures.wedges.iter().map(wedge).collect())
    });
    let not_counted =
        measures.map(|measures| Json::List(measures.not_counted.iter().map(|action| id(*action)).collect()));
    let entries = Entries::default()
        .put("base_year", year_number(forecast.base_year))
        .put("until", year_number(forecast.until))
        .put("source", forecast.source.as_str())
        .put("without_action", by_year(&forecast.values))
        .put("sectors", Json::Map(sectors.collect()))
        .put_known("with_actions", measures.map(|measures| by_year(&measures.values)))
        .put_known("wedges", wedges)
        .put_known("not_counted", not_counted);
    Some(entries.done())
}

/// How far the actions go towards each target.
pub fn gaps_json(known: Known<'_>) -> Json {
    let gap = |gap: &crate::account::GapAccount| {
        let target = &known.member.targets[gap.target];
        Entries::default()
            .put("id", target.id.as_str())
            .put("year", year_number(target.year))
            .put("without_action", gap.without_action)
            .put("goal", gap.goal)
            .put("gap", gap.gap)
            .put("saved", gap.saved)
            .put_known("closed_percent", gap.closed_percent)
            .done()
    };
    Json::List(known.account.gaps.iter().map(gap).collect())
}

/// The actions of a member, and what a tonne costs by each.
pub fn actions_json(gpc: &Gpc, known: Known<'_>) -> Json {
    let both = known.member.actions.iter().zip(&known.account.actions);
    let action = |(action, account): (&crate::model::Action, &crate::account::ActionAccount)| {
        let sectors = action.sectors.iter().map(|index| Json::text(gpc.sectors[*index].id.as_ref()));
        let cost = action.cost.as_ref();
        Entries::default()
            .put("id", action.id.as_str())
            .put("title", action.title.as_str())
            .put_known("pathway", action.pathway.as_deref())
            .put("sectors", Json::List(sectors.collect()))
            .put("status", action.status.as_str())
            .put_known("start", action.start.map(year_number))
            .put_known("full_effect", action.full_effect.map(year_number))
            .put_known("reduction", action.reduction)
            .put_known("saves", account.tonnes)
            .put_known("saves_until", account.tonnes.map(|_| year_number(account.until)))
            .put_known("cost", cost.map(|(amount, _)| *amount))
            .put_known("currency", cost.map(|(_, currency)| currency.as_str()))
            .put_known("cost_per_tonne", account.cost_per_tonne)
            .done()
    };
    Json::List(both.map(action).collect())
}
