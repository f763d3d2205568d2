//! The required line of a target: from its base through the goals of its interim targets to its own goal.
//!
//! ```text
//! linear    R(y) = a + (b − a) × (y − from) / (to − from)
//! geometric R(y) = a × (b / a)^((y − from) / (to − from))      where a and b are more than zero; linear elsewhere
//! ```
//! Between two stops, from one to the other; a target per head in tonnes a head, brought to tonnes with the people of
//! each year.

use crate::model::{LineShape, Member, Target, TargetKind};
use crate::quantity::{Date, Dec, Year};

use super::Rules;
use super::member::population;

/// Tonnes by year.
pub type Line = Vec<(Year, Dec)>;

/// What a target's terms are brought to tonnes with.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    pub rules: Rules<'a>,
    pub people: &'a dyn Fn(Year) -> Option<Dec>,
    /// Tonnes in the target's year without action.
    pub without_action: Option<Dec>,
}

/// The people of a year: the nearest known; where none is near enough, on the straight line between the two around it;
/// for years to come the newest known.
pub fn people(rules: Rules<'_>, member: &Member, year: Year, today: Date) -> Option<Dec> {
    if let Some(near) = population(rules, member, year, today) {
        return Some(near.people);
    }
    let (before, earlier) = member.population.before(year)?;
    let Some((after, later)) = member.population.from(year) else { return Some(earlier.value) };
    let years = |later: Year, earlier: Year| Dec::from(i64::from(later.since(earlier)));
    let rise = later.value.minus(earlier.value)?.times(years(year, before))?;
    earlier.value.plus(rise.over(years(after, before))?)
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
    let heads = |year: Year| if by_people { people(year) } else { Some(Dec::ONE) };
    let mut posts = vec![Post { year: base_year, tonnes: base, heads: heads(base_year)? }];
    for (year, tonnes) in stops {
        posts.push(Post { year: *year, tonnes: *tonnes, heads: heads(*year)? });
    }
    // A goal a head is a share of the base a head, so that it is counted by the same people.
    posts.push(Post { year: target.year, tonnes: end(frame, target, base)?, heads: heads(base_year)? });
    let at = |year: Year| {
        // What was measured and promised in tonnes stands as it is: a head count that does not divide evenly must not
        // move it by a digit.
        let said = if year == base_year { Some(base) } else { stop(stops, year) };
        let tonnes = said.or_else(|| between(&posts, target.line, year, heads(year)?))?;
        Some((year, tonnes))
    };
    let years = (base_year.number()..=target.year.number()).filter_map(Year::new);
    let mut line = years.map(at).collect::<Option<Line>>()?;
    // A large network has tens of thousands of them.
    line.shrink_to_fit();
    Some(line)
}

/// What the line passes through: so many tonnes for so many heads. They are divided last, and once, so that a goal has
/// all the digits that it can have. A line in tonnes counts by one head.
#[derive(Clone, Copy)]
struct Post {
    year: Year,
    tonnes: Dec,
    heads: Dec,
}

fn stop(stops: &[(Year, Dec)], year: Year) -> Option<Dec> {
    stops.iter().find(|(known, _)| *known == year).map(|(_, tonnes)| *tonnes)
}

/// The goal in tonnes; of a target per head that for the people of the base year.
fn end(frame: Frame<'_>, target: &Target, base: Dec) -> Option<Dec> {
    let rest = |reduction: Dec| Dec::ONE.minus(reduction);
    match &target.kind {
        TargetKind::Absolute { reduction } | TargetKind::PerCapita { reduction } => {
            base.times(rest(*reduction)?)
        }
        TargetKind::Fixed { value } => value.in_unit(frame.rules.references.units.get("t")?),
        TargetKind::NetZero { residual } => base.times(*residual),
        // Without a forecast there is nothing to compare with.
        TargetKind::Forecast { reduction, .. } => frame.without_action?.times(rest(*reduction)?),
    }
}

/// The tonnes of a year with so many heads, between the posts around it.
fn between(posts: &[Post], shape: LineShape, year: Year, heads: Dec) -> Option<Dec> {
    let after = posts.iter().position(|post| post.year >= year)?;
    let to = posts[after];
    if to.year == year {
        return to.tonnes.times(heads)?.over(to.heads);
    }
    let from = posts[after.checked_sub(1)?];
    let years = |later: Year, earlier: Year| Dec::from(i64::from(later.since(earlier)));
    let (elapsed, span, ahead) = (years(year, from.year), years(to.year, from.year), years(to.year, year));
    let is_positive = |value: Dec| !value.is_zero() && !value.is_negative();
    if shape == LineShape::Geometric && is_positive(from.tonnes) && is_positive(to.tonnes) {
        let ratio = to.tonnes.times(from.heads)?.over(from.tonnes.times(to.heads)?)?;
        let share = ratio.power(elapsed.over(span)?)?;
        return Some(from.tonnes.times(heads)?.times(share)?.over(from.heads)?.rounded(Dec::MASS_PLACES));
    }
    if from.heads == to.heads {
        let sum = from.tonnes.times(ahead)?.plus(to.tonnes.times(elapsed)?)?;
        return sum.times(heads)?.over(span.times(from.heads)?);
    }
    let sum =
        from.tonnes.times(to.heads)?.times(ahead)?.plus(to.tonnes.times(from.heads)?.times(elapsed)?)?;
    sum.times(heads)?.over(span.times(from.heads)?.times(to.heads)?)
}
