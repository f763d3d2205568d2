//! The required line of a target: from its base through the goals of its interim targets to its own goal.
//!
//! ```text
//! linear    R(y) = a + (b − a) × (y − from) / (to − from)
//! geometric R(y) = a × (b / a)^((y − from) / (to − from))      where a and b are more than zero; linear elsewhere
//! ```
//! Between two stops, from one to the other; a target per head in tonnes a head, brought to tonnes with the people of
//! each year.

use crate::model::{LineShape, Member, Model, Target, TargetKind};
use crate::quantity::{Dec, Year};

use super::member::population;

/// Tonnes by year.
pub type Line = Vec<(Year, Dec)>;

/// What a target's terms are brought to tonnes with.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    pub model: &'a Model,
    pub people: &'a dyn Fn(Year) -> Option<Dec>,
    /// Tonnes in the target's year without action.
    pub without_action: Option<Dec>,
}

/// The people of a year: the nearest known; for years to come the newest known.
pub fn people(model: &Model, member: &Member, year: Year) -> Option<Dec> {
    let near = population(member, year, model.network.accounting.population_within);
    let newest = member.population.last_key_value().filter(|(known, _)| **known < year);
    near.map(|used| used.people).or_else(|| newest.map(|(_, population)| population.value))
}

/// The line from the base to the goal, year by year, in tonnes; `stops` are the interim goals between them, in tonnes
/// and in the order of their years.
pub fn required_line(
    frame: Frame<'_>,
    target: &Target,
    (base_year, base): (Year, Dec),
    stops: &[(Year, Dec)],
) -> Option<Line> {
    let people = frame.people;
    let by_people = matches!(target.kind, TargetKind::PerCapita { .. });
    let (start, end) = ends(frame, target, (base_year, base))?;
    let mut posts = vec![(base_year, start)];
    for (year, tonnes) in stops {
        posts.push((*year, if by_people { tonnes.over(people(*year)?)? } else { *tonnes }));
    }
    posts.push((target.year, end));
    let at = |year: Year| {
        // What was measured and promised in tonnes stands as it is: a head count that does not divide evenly must not
        // move it by a digit.
        let said = if year == base_year { Some(base) } else { stop(stops, year) };
        if let Some(tonnes) = said {
            return Some((year, tonnes));
        }
        let value = between(&posts, target.line, year)?;
        Some((year, if by_people { value.times(people(year)?)? } else { value }))
    };
    (base_year.number()..=target.year.number()).filter_map(Year::new).map(at).collect()
}

fn stop(stops: &[(Year, Dec)], year: Year) -> Option<Dec> {
    stops.iter().find(|(known, _)| *known == year).map(|(_, tonnes)| *tonnes)
}

/// Base and goal in the target's own terms: tonnes, or tonnes a head.
fn ends(frame: Frame<'_>, target: &Target, (base_year, base): (Year, Dec)) -> Option<(Dec, Dec)> {
    let (tonne, people) = (frame.model.references.units.get("t")?, frame.people);
    let rest = |reduction: Dec| Dec::ONE.minus(reduction);
    Some(match &target.kind {
        TargetKind::Absolute { reduction } => (base, base.times(rest(*reduction)?)?),
        TargetKind::Fixed { value } => (base, value.in_unit(tonne)?),
        TargetKind::NetZero { residual } => (base, base.times(*residual)?),
        TargetKind::PerCapita { reduction } => {
            let per_head = base.over(people(base_year)?)?;
            (per_head, per_head.times(rest(*reduction)?)?)
        }
        // Without a forecast there is nothing to compare with.
        TargetKind::Forecast { reduction, .. } => (base, frame.without_action?.times(rest(*reduction)?)?),
    })
}

/// The value of a year between the posts around it.
fn between(posts: &[(Year, Dec)], shape: LineShape, year: Year) -> Option<Dec> {
    let after = posts.iter().position(|(post, _)| *post >= year)?;
    let (to, b) = posts[after];
    if to == year {
        return Some(b);
    }
    let (from, a) = posts[after.checked_sub(1)?];
    let years = |later: Year, earlier: Year| Dec::from(i64::from(later.since(earlier)));
    let (elapsed, span) = (years(year, from), years(to, from));
    let is_positive = |value: Dec| !value.is_zero() && !value.is_negative();
    if shape == LineShape::Geometric && is_positive(a) && is_positive(b) {
        let share = b.over(a)?.power(elapsed.over(span)?)?;
        return Some(a.times(share)?.rounded(Dec::MASS_PLACES));
    }
    a.plus(b.minus(a)?.times(elapsed)?.over(span)?)
}
