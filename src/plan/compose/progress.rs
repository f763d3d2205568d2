//! The JSON of how a member goes: why it changed, its budgets, its paths.

use std::collections::BTreeMap;

use crate::account::{Cause, Change, ReferenceChange, SectorChange};
use crate::model::Gpc;
use crate::plan::view::data::Json;
use crate::quantity::Dec;

use super::api::{Entries, kind, year_number};

/// Why a total changed between two inventories.
pub fn change_json(gpc: &Gpc, change: &Change) -> Json {
    let people = change.people.as_ref().map(|(before, after)| {
        Entries::default()
            .put("before", before.people)
            .put("before_year", year_number(before.year))
            .put("after", after.people)
            .put("after_year", year_number(after.year))
            .done()
    });
    let moved = change.after.minus(change.before);
    let percent = moved.and_then(|moved| moved.times(Dec::HUNDRED)?.over(change.before));
    Entries::default()
        .put("id", format!("{}-{}-{}", kind(change.kind), change.from, change.to).as_str())
        .put("kind", kind(change.kind))
        .put("total", change.total.name())
        .put("from", year_number(change.from))
        .put("to", year_number(change.to))
        .put("before", change.before)
        .put("after", change.after)
        .put_known("change", moved)
        .put_known("change_percent", percent)
        .put_known("moved", change.moved())
        .put_known("population", people)
        .put("causes", causes_json(&change.causes()))
        .put("sectors", Json::List(change.sectors.iter().map(|sector| sector_json(gpc, sector)).collect()))
        .put(
            "references",
            Json::List(change.references.iter().map(|reference| reference_json(gpc, reference)).collect()),
        )
        .done()
}

fn causes_json(causes: &BTreeMap<Cause, Dec>) -> Json {
    let known = causes.iter().map(|(cause, tonnes)| (cause.name().to_owned(), Json::Number(*tonnes)));
    Json::Map(known.collect())
}

fn sector_json(gpc: &Gpc, sector: &SectorChange) -> Json {
    Entries::default()
        .put("id", sector.sector.map_or("total", |index| gpc.sectors[index].id.as_ref()))
        .put("before", sector.before)
        .put("after", sector.after)
        .put("causes", causes_json(&sector.causes))
        .done()
}

fn reference_json(gpc: &Gpc, reference: &ReferenceChange) -> Json {
    let activity = reference.activity.as_ref().map(|activity| {
        Entries::default()
            .put("unit", activity.unit.symbol.as_ref())
            .put("before", activity.before)
            .put("after", activity.after)
            .done()
    });
    Entries::default()
        .put("ref", gpc.id(reference.spot))
        .put_known("scope", reference.scope.map(|scope| Dec::from(u32::from(scope.number()))))
        .put_known("of", reference.of.as_deref())
        .put_known("before", reference.before)
        .put_known("after", reference.after)
        .put_known("activity", activity)
        .put("causes", causes_json(&reference.causes))
        .done()
}
