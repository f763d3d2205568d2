//! Years between which there is no trend to draw.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{InventoryKind, Model};

/// A warning where the site's own window of trends leaves nothing to draw.
pub fn trend_window(model: &Model) -> Option<Diagnostic> {
    let accounting = &model.network.accounting;
    let place = accounting.trend_place.clone()?;
    let (from, until) = (accounting.trend.from, accounting.trend.until);
    let inventories = model.members.iter().flat_map(|member| &member.inventories);
    let community = inventories.filter(|inventory| inventory.kind == InventoryKind::Community);
    let newest = community.map(|inventory| inventory.year).max();
    let (message, help) = match newest {
        _ if from > until => {
            (format!("trends begin in {from} and end in {until}"), "swap the two years".to_owned())
        }
        Some(newest) if from > newest => (
            format!("trends begin in {from}, and the newest inventory is of {newest}, so none is drawn"),
            format!("write a year before {newest} as `from:`"),
        ),
        Some(newest) if until <= newest => (
            format!("trends end in {until}, and the newest inventory is of {newest}, so none leads ahead"),
            format!("write a year after {newest} as `until:`"),
        ),
        _ => return None,
    };
    Some(Diagnostic::at(Code::TrendWindow, place, message).help(help))
}
