//! What is right in every line and still unlikely, or against the standard, once the figures are known. One rule, one
//! file: a function from what is known of a member to what is wrong with it. Each says a thing once a member, at the
//! first inventory that it is true of. Thresholds are data (`plausible:` in `data/reference/accounting.yaml`).

mod embargo;
mod excess;
mod jump;
mod links;
mod missing_references;
mod negative;
mod partial_year;
mod per_head;
mod population;
mod printed;
mod recognition;
mod region_total;
mod restated_base;
mod scopes;
mod stated;
mod subject;
mod territorial;
mod total_beside_parts;
mod trend_window;
mod years;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::account::Accounts;
use crate::diagnostic::Diagnostic;
use crate::model::Model;
use crate::quantity::Date;

pub use recognition::advice;

use subject::Subject;

/// A rule about one member.
type Rule = fn(&Subject<'_>) -> Vec<Diagnostic>;

const RULES: [Rule; 15] = [
    territorial::generation,
    territorial::imported_waste,
    scopes::scopes,
    stated::stated,
    missing_references::missing_references,
    per_head::per_head,
    jump::jump,
    population::population,
    restated_base::restated_base,
    partial_year::partial_year,
    total_beside_parts::total_beside_parts,
    negative::negative,
    years::year_not_over,
    years::verified_in_future,
    recognition::award_without_criteria,
];

/// All that is unlikely in a site on the day `today`, in the order of its members. Files in which `known` names an
/// error are not judged: what could not be read there is in no figure.
pub fn check(model: &Model, accounts: &Accounts, today: Date, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let faulty: BTreeSet<&str> = known
        .iter()
        .filter(|fault| fault.is_error())
        .filter_map(|fault| fault.place.as_ref())
        .map(|at| &*at.file)
        .collect();
    let is_read = |fault: &Diagnostic| {
        let labels = fault.labels.iter().map(|label| &label.place);
        !fault.place.iter().chain(labels).any(|place| faulty.contains(&*place.file))
    };
    let member = |index: usize| {
        let subject = Subject::new(model, &model.members[index], &accounts.members[index], today);
        RULES.iter().flat_map(|rule| rule(&subject)).collect::<Vec<_>>()
    };
    let mut found: Vec<Diagnostic> = (0..model.members.len()).into_par_iter().flat_map_iter(member).collect();
    found.retain(is_read);
    found.extend(trend_window::trend_window(model));
    found.extend(excess::excess(model, accounts));
    found.extend(printed::printed_totals(model, accounts));
    found.extend(recognition::crests(model));
    found.extend(links::targets(model, accounts));
    found.extend(embargo::stories_of_no_award(model));
    found.extend(region_total::region_total(model, accounts));
    found
}
