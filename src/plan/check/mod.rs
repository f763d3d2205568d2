//! What is right in every line and still unlikely, or against the standard, once the figures are known. One rule, one
//! file: a function from what is known of a member to what is wrong with it. Each says a thing once a member, at the
//! first inventory that it is true of. Thresholds are data (`plausible:` in `data/reference/accounting.yaml`).

mod embargo;
mod events;
mod excess;
mod judged;
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

use crate::account::{Accounts, MemberAccount, Rules};
use crate::diagnostic::Diagnostic;
use crate::model::{Member, Model, Print};
use crate::quantity::Date;

pub use judged::Judged;
pub use recognition::advice;

use subject::Subject;

/// A rule about one member's inventories and promises.
type Rule = fn(&Subject<'_>) -> Vec<Diagnostic>;

const RULES: [Rule; 15] = [
    excess::excess,
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
];

/// What is unlikely in one member, as far as it and its figures tell: for this its lines are needed. See [`Judged::begin`].
pub fn judge(rules: Rules<'_>, both: (&Member, &MemberAccount), today: Date) -> Vec<Diagnostic> {
    let subject = Subject::new(rules, both, today);
    RULES.iter().flat_map(|rule| rule(&subject)).collect()
}

/// All that is unlikely in a site on the day `today`, in the order of its members. Files in which `known` names an
/// error are not judged: what could not be read there is in no figure.
///
/// What is kept of members that are made of the same is taken over. `print` stands for all that a member is made of;
/// one that has none is judged, and not kept.
pub fn check(
    (model, accounts, today): (&Model, &Accounts, Date),
    known: &[Diagnostic],
    print: &(dyn Fn(&str) -> Option<Print> + Sync),
    kept: &mut Judged,
) -> Vec<Diagnostic> {
    let mut found = of_members((model, accounts, today), print, kept);
    let faulty = faulty(known);
    // What is an error itself is told beside the others.
    found.retain(|fault| fault.is_error() || !is_of(fault, &faulty));
    found.extend(trend_window::trend_window(model));
    found.extend(printed::printed_totals(model, accounts));
    found.extend(recognition::crests(model));
    found.extend(links::targets(model, accounts));
    found.extend(embargo::stories_of_no_award(model));
    found.extend(region_total::region_total(model, accounts));
    found
}

fn of_members(
    (model, accounts, today): (&Model, &Accounts, Date),
    print: &(dyn Fn(&str) -> Option<Print> + Sync),
    kept: &mut Judged,
) -> Vec<Diagnostic> {
    let all = |index: usize| {
        let member = &model.members[index];
        let print = print(&member.id);
        if let Some(found) = print.and_then(|print| kept.of(&member.id, print)) {
            return (None, found.to_vec());
        }
        let both = (member, &accounts.members[index]);
        let begun = kept.begun(&member.id).map(<[Diagnostic]>::to_vec);
        let mut found = begun.unwrap_or_else(|| judge(Rules::of(model), both, today));
        found.extend(recognition::award_without_criteria(model, both, today));
        (print, found)
    };
    let judged: Vec<(Option<Print>, Vec<Diagnostic>)> =
        (0..model.members.len()).into_par_iter().map(all).collect();
    kept.has_ended();
    for (member, (print, found)) in model.members.iter().zip(&judged) {
        if let Some(print) = print {
            kept.keep(&member.id, *print, found);
        }
    }
    judged.into_iter().flat_map(|(_, found)| found).collect()
}

/// The files in which errors are known.
fn faulty(known: &[Diagnostic]) -> BTreeSet<&str> {
    let errors = known.iter().filter(|fault| fault.is_error());
    errors.filter_map(|fault| fault.place.as_ref()).map(|at| &*at.file).collect()
}

/// Whether a fault points into one of these files.
fn is_of(fault: &Diagnostic, files: &BTreeSet<&str>) -> bool {
    let labels = fault.labels.iter().map(|label| &label.place);
    fault.place.iter().chain(labels).any(|place| files.contains(&*place.file))
}
