//! A verification before there was anything to verify.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::inventory::Inventory;

/// An inventory that was verified before its year was over.
pub fn verified_too_early(inventory: &Inventory, diagnostics: &mut Vec<Diagnostic>) {
    let Some(verified) = &inventory.details().verified else { return };
    if verified.on.year() <= inventory.year.number() {
        let message = format!(
            "the inventory of {} was verified on {}, before that year was over",
            inventory.year, verified.on
        );
        let fault = Diagnostic::at(Code::VerifiedTooEarly, verified.place.clone(), message);
        diagnostics.push(
            fault.label(inventory.year_place(), "the inventory's year").help("mend the day or the year"),
        );
    }
}
