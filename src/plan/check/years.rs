//! Years and days that have not come yet.

use crate::diagnostic::{Code, Diagnostic};

use super::subject::Subject;

/// One warning for each inventory of a year that is not over.
pub fn year_not_over(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let inventories = subject.member.inventories.iter();
    let open = inventories.filter(|inventory| inventory.year.number() >= subject.today.year());
    let said = |inventory: &crate::model::Inventory| {
        let message = format!("the year {} is not over, today is {}", inventory.year, subject.today);
        let fault = Diagnostic::at(Code::YearNotOver, inventory.year_place(), message);
        fault.help("an inventory holds what was measured: mend the year, or leave a projection out")
    };
    open.map(said).collect()
}

/// One warning for each inventory that was verified on a day to come.
pub fn verified_in_future(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let inventories = subject.member.inventories.iter();
    let said = |verified: &crate::model::Verified| {
        let message =
            format!("the inventory was verified on {}, and today is {}", verified.on, subject.today);
        let fault = Diagnostic::at(Code::VerifiedTooEarly, verified.place.clone(), message);
        fault.help("mend the day; a verification that is planned is none yet")
    };
    let verified = inventories.filter_map(|inventory| inventory.details().verified.as_ref());
    verified.filter(|verified| verified.on > subject.today).map(said).collect()
}
