//! A population that is likely in thousands, or has a digit too many.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::member::Member;
use crate::model::plausible::Plausible;

/// One warning a member, at the first year that is far from the one before.
pub fn population_jump(member: &Member, plausible: &Plausible, diagnostics: &mut Vec<Diagnostic>) {
    let Some(jump) = plausible.jump else { return };
    let years: Vec<_> = member.population.iter().collect();
    let far = years.windows(2).find(|pair| {
        let (before, now) = (pair[0].1.value, pair[1].1.value);
        let times = before.max(now).over(before.min(now));
        times.is_some_and(|times| times >= jump)
    });
    let Some([(before, then), (year, now)]) = far else { return };
    let message = format!("{} people live here in {year}, and {} did in {before}", now.value, then.value);
    let fault = Diagnostic::at(Code::PopulationJump, now.place.clone(), message);
    let fault = fault.label(then.place.clone(), "the year before");
    diagnostics.push(fault.help("write people, not thousands of them: `53000` or `53 thousand`"));
}
