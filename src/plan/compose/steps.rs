//! Steps of equal and round width that values are counted in. A few values far from all others are gathered in an open
//! step at the end, so that they do not push the rest into a corner.

use crate::quantity::Dec;

/// At most so many steps, with few values and with many.
const STEPS: (i64, i64) = (14, 18);
/// The percentage at either end that may lie far from the rest.
const OUTER: usize = 5;
/// From here on there are many.
const MANY: usize = 60;

/// Where steps begin, how wide they are, how many there are, and whether the outer ones are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps {
    pub start: Dec,
    pub width: Dec,
    pub count: usize,
    /// The first holds all that is less.
    pub below: bool,
    /// The last holds all that is more.
    pub above: bool,
}

impl Steps {
    /// Steps for values, the lowest first; `None` of nothing, and of values too far apart to be counted.
    pub fn over(values: Vec<Dec>) -> Option<Steps> {
        let (least, most) = (*values.first()?, *values.last()?);
        // Of less than twenty none is passed over.
        let last = values.len() - 1;
        let outer = last * OUTER / 100;
        let (low, high) = (values[outer], values[last - outer]);
        // Half as far again as nine in ten of them reach.
        let reach = high.minus(low)?.over(Dec::from(2i64))?;
        let (floor, ceiling) = (low.minus(reach)?, high.plus(reach)?);
        let (from, to) = (least.max(floor), most.min(ceiling));
        let limit = if values.len() < MANY { STEPS.0 } else { STEPS.1 };
        let width = round_width(to.minus(from)?, limit)?;
        let (first, last) = (whole(from, width)?, whole(to, width)?);
        Some(Steps {
            start: Dec::from(first).times(width)?,
            width,
            count: usize::try_from(last - first + 1).ok()?,
            below: least < floor,
            above: most > ceiling,
        })
    }

    /// How many of some values lie in each step.
    pub fn counts(&self, values: impl Iterator<Item = Dec>) -> Vec<u32> {
        let mut counts = vec![0; self.count];
        for value in values {
            let step = value.minus(self.start).and_then(|way| whole(way, self.width)).unwrap_or_default();
            let step = usize::try_from(step.max(0)).unwrap_or_default().min(self.count.saturating_sub(1));
            counts[step] += 1;
        }
        counts
    }
}

/// The number of the step that a value lies in, counted from zero.
fn whole(value: Dec, width: Dec) -> Option<i64> {
    value.over(width)?.floor().to_integer()
}

/// The smallest of 1, 2 and 5 times a power of ten, from a hundredth on, that divides a span into so many steps.
fn round_width(span: Dec, limit: i64) -> Option<Dec> {
    let mut power = Dec::HUNDRED.percent().percent();
    for _ in 0..24 {
        for times in [1i64, 2, 5] {
            let width = power.times(Dec::from(times))?;
            // One less, since both ends may lie within a step.
            if span <= width.times(Dec::from(limit - 1))? {
                return Some(width);
            }
        }
        power = power.times(Dec::from(10i64))?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(values: &[&str]) -> Steps {
        let mut values: Vec<Dec> = values.iter().map(|text| Dec::parse(text).expect("a decimal")).collect();
        values.sort_unstable();
        Steps::over(values).expect("steps")
    }

    fn told(steps: &Steps) -> String {
        format!("{} by {} x {}", steps.start, steps.width.normalized(), steps.count)
    }

    #[test]
    fn steps_are_round_and_hold_the_ends() {
        assert_eq!(told(&steps(&["3.98", "3.969", "5.367", "9.2"])), "3.5 by 0.5 x 12");
        assert_eq!(told(&steps(&["-2.5", "7.1"])), "-3 by 1 x 11");
        let one = steps(&["4.2"]);
        assert_eq!(
            (one.count, one.counts([Dec::parse("4.2").expect("a decimal")].into_iter())),
            (1, vec![1])
        );
    }

    #[test]
    fn a_value_on_an_edge_begins_its_step() {
        let steps = steps(&["0", "5", "13"]);
        let value = |text| Dec::parse(text).expect("a decimal");
        let counts = steps.counts(["0", "0.99", "1", "13"].map(value).into_iter());
        assert_eq!((steps.width, counts[0], counts[1], counts[13]), (Dec::ONE, 2, 1, 1));
    }

    #[test]
    fn far_values_are_gathered_at_an_open_end() {
        let mut values: Vec<String> = (0..40).map(|index| format!("{}.5", 4 + index % 8)).collect();
        values.push("300".to_owned());
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let steps = steps(&values);
        assert!(steps.above && !steps.below && steps.count < 15, "{steps:?}");
        let counts = steps.counts(values.iter().map(|text| Dec::parse(text).expect("a decimal")));
        assert_eq!((counts.iter().sum::<u32>(), counts.last().copied()), (41, Some(1)));
    }
}
