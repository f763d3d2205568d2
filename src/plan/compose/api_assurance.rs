//! In the files for programs: quality, completeness, the set of the source, market-based scope 2, earlier editions.

use crate::account::{Grades, completeness, rebasing};
use crate::model::{Headline, InventoryKind, Restatement};
use crate::plan::view::data::Json;
use crate::quantity::Dec;

use super::api::Entries;
use super::{Counted, Known, MemberComposer};

impl MemberComposer<'_> {
    /// Adds to the figures of an inventory what tells how far they can be relied on.
    pub fn assurance(&self, entries: Entries, (known, found): (Known<'_>, Counted<'_>)) -> Entries {
        let headline = found.account.headline(known.account.headline);
        let assurance = self.assured(known, found);
        let market = assurance.market.as_ref();
        let quality = assurance.quality.as_ref().map(|shares| {
            Json::map([("activity", grades(shares.activity)), ("factor", grades(shares.factor))])
        });
        let edition = found.inventory.details().edition.map(|edition| Json::Number(Dec::from(edition)));
        let replaced = &found.inventory.details().replaces;
        let replaces = (!replaced.is_empty())
            .then(|| Json::List(replaced.iter().map(|old| self.replaced(found, old)).collect()));
        entries
            .put_known("scope_2_market_based", market.and_then(|market| market.amount))
            .put_known("estimated_percent", self.estimated(found, headline))
            .put_known("rebasing", self.rebasing_json(found))
            .put_known("quality", quality)
            .put_known("completeness", self.completeness_json(found))
            .put_known("edition", edition)
            .put_known("replaces", replaces)
    }

    /// Each total in the set of the source, and what of it could not be brought to the set that is shown.
    fn rebasing_json(&self, found: Counted<'_>) -> Option<Json> {
        let (source, shown) = (&found.inventory.gwp, &self.network.accounting.gwp);
        let mut of_source = Entries::default();
        let mut kept = Entries::default();
        let mut any = source != shown;
        for total in Headline::ALL {
            let figure = found.account.totals.get(total);
            let Some(rebasing) = rebasing(figure, &found.account.lines, (source, shown)) else { continue };
            of_source = of_source.put_known(total.name(), rebasing.of_source);
            any |= !rebasing.kept.is_zero();
            kept = kept.put(total.name(), rebasing.kept);
        }
        any.then(|| {
            Entries::default()
                .put("gwp_of_source", source.as_ref())
                .put("totals_in_gwp_of_source", of_source.done())
                .put("not_rebased", kept.done())
                .done()
        })
    }

    fn completeness_json(&self, found: Counted<'_>) -> Option<Json> {
        if found.inventory.kind == InventoryKind::Operations {
            return None;
        }
        let gpc = &self.references.gpc;
        let level = |total: Headline| {
            let known = completeness(gpc, found.inventory, &found.account.lines, total)?;
            let count = |count: usize| Json::Number(Dec::from(i64::try_from(count).unwrap_or(i64::MAX)));
            let ids = |indexes: &[usize]| {
                Json::List(
                    indexes.iter().map(|index| Json::text(gpc.references[*index].id.as_ref())).collect(),
                )
            };
            let level = Entries::default()
                .put("asked", count(known.asked()))
                .put("answered", count(known.answered()))
                .put("valued", count(known.valued.len()))
                .put("left_out", ids(&known.left_out))
                .put("unanswered", ids(&known.unanswered));
            Some((total.name().to_owned(), level.done()))
        };
        Some(Json::Map([Headline::Basic, Headline::BasicPlus].into_iter().filter_map(level).collect()))
    }

    fn replaced(&self, found: Counted<'_>, old: &Restatement) -> Json {
        let total = |total: &Headline| {
            let (before, now) = self.before_and_now(found, old, *total)?;
            let row = Entries::default()
                .put("before", before)
                .put_known("now", now)
                .put_known("difference", now.and_then(|now| now.minus(before)));
            Some((total.name().to_owned(), row.done()))
        };
        Entries::default()
            .put("edition", Json::Number(Dec::from(old.edition)))
            .put_known("on", old.on.map(|day| Json::text(day.to_string())))
            .put("because", old.because.as_str())
            .put("gwp", old.gwp.as_ref())
            .put("totals", Json::Map(old.totals.keys().filter_map(total).collect()))
            .put("place", old.place.to_string().as_str())
            .done()
    }
}

/// Percent by grade, together exactly 100.
fn grades(grades: Grades) -> Json {
    let percents = grades.percents().unwrap_or_default();
    let names = ["high_percent", "medium_percent", "low_percent", "not_stated_percent"];
    Json::map(names.into_iter().zip(percents.map(Json::Number)))
}
