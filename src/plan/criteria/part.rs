//! Words that several sentences share: thresholds, percentages that must not read as the threshold they miss, sectors.

use crate::model::{Headline, InventoryKind, Model, Threshold};
use crate::quantity::Dec;

use super::super::words;

/// A share of one as a percentage, with all its digits: `62.5 %`.
pub fn share(share: Dec) -> String {
    let percent = share.times(Dec::HUNDRED).unwrap_or(share).normalized();
    format!("{} %", words::english().exact(percent, "").text)
}

/// `at least 20 %`, `more than 20 %`
pub fn threshold(wanted: Threshold) -> String {
    format!("{} {}", lead(wanted), share(wanted.value))
}

/// `at least`, `more than`
pub fn lead(wanted: Threshold) -> &'static str {
    if wanted.beyond { "more than" } else { "at least" }
}

/// A percentage beside a threshold: with as many decimals as it takes not to read as the threshold unless it is it.
pub fn beside(percent: Dec, wanted: Option<Threshold>) -> String {
    let limit = wanted.and_then(|wanted| wanted.value.times(Dec::HUNDRED));
    let tells = |places: u32| {
        limit.is_none_or(|limit| {
            let rounded = percent.rounded_for_reading(places);
            rounded.cmp(&limit) == percent.cmp(&limit)
        })
    };
    let places = (1..=8).find(|places| tells(*places)).unwrap_or(8);
    format!(
        "{} %",
        words::english()
            .number(percent.rounded_for_reading(places).normalized(), shown_places(percent, places), "")
            .text
    )
}

/// Decimals that are left when zeros at the end are not written.
fn shown_places(percent: Dec, places: u32) -> u32 {
    percent.rounded_for_reading(places).normalized().places()
}

/// Points of a percentage, never less than there are: `4.2 points`, `under 0.1 points`.
pub fn points(points: Dec) -> String {
    let tenth = Dec::ONE.over(Dec::from(10i64)).unwrap_or(Dec::ZERO);
    if points < tenth {
        return "under 0.1 points".to_owned();
    }
    let ten = Dec::from(10i64);
    let up = points.times(ten).map(|tenths| {
        let floor = tenths.floor();
        if floor == tenths { floor } else { floor.plus(Dec::ONE).unwrap_or(floor) }
    });
    let rounded = up.and_then(|tenths| tenths.over(ten)).unwrap_or(points).normalized();
    let noun = if rounded == Dec::ONE { "point" } else { "points" };
    format!("{} {noun}", words::english().exact(rounded, "").text)
}

/// ` in Transportation and Waste`; nothing for all emissions.
pub fn in_sectors(model: &Model, sectors: &[usize]) -> String {
    match sectors {
        [] => String::new(),
        _ => format!(" in {}", sector_names(model, sectors)),
    }
}

/// `Transportation and Waste`
pub fn sector_names(model: &Model, sectors: &[usize]) -> String {
    let known = &model.references.gpc.sectors;
    words::english().listed(sectors.iter().map(|sector| known[*sector].name.as_ref()))
}

/// ` by the total BASIC+`; nothing for the member's own total.
pub fn of_total(total: Option<Headline>) -> String {
    total.map_or_else(String::new, |total| format!(" by the total {}", total.name()))
}

/// `community`, `operations`
pub fn kind(kind: InventoryKind) -> &'static str {
    match kind {
        InventoryKind::Community => "community",
        InventoryKind::Operations => "operations",
    }
}
