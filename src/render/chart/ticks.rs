//! Few and round ticks: 1, 2 or 5 times a power of ten, computed in exact decimals.

use crate::quantity::Dec;

/// The ticks of a value axis; the first and last are the ends of the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticks {
    pub values: Vec<Dec>,
    /// The decimals that every tick is written with.
    pub places: u32,
}

impl Ticks {
    /// Ticks from at or below `low` to at or above `high`, with zero among them, in three to `most` steps:
    /// of the round steps the one that leaves least of the axis empty, and of two such the larger.
    pub fn around(low: Dec, high: Dec, most: usize) -> Ticks {
        let (low, high) = (low.min(Dec::ZERO), high.max(Dec::ZERO));
        let largest = step_for(high.minus(low).unwrap_or(high));
        let two = Dec::from(2_i64);
        let smaller = [Dec::ONE, two, two.plus(two).unwrap_or(two), Dec::from(10_i64)];
        let candidates = smaller.into_iter().filter_map(|part| round_below(largest.over(part)?));
        let fitting = candidates.map(|step| with_step(low, high, step)).filter(|ticks| {
            (4..=most + 1).contains(&ticks.values.len())
                && ticks.values.last().is_some_and(|top| *top >= high)
        });
        let empty = |ticks: &Ticks| ticks.range().end - ticks.range().start;
        fitting.min_by(|a, b| empty(a).total_cmp(&empty(b))).unwrap_or_else(|| with_step(low, high, largest))
    }

    /// The ends of the axis, in pixels' floats; never an empty range.
    pub fn range(&self) -> std::ops::Range<f64> {
        let end = |tick: Option<&Dec>| tick.map_or(0.0, |tick| tick.to_pixel_float());
        let (low, high) = (end(self.values.first()), end(self.values.last()));
        low..if high > low { high } else { low + 1.0 }
    }
}

/// Every multiple of `step` from at or below `low` to at or above `high`.
fn with_step(low: Dec, high: Dec, step: Dec) -> Ticks {
    let mut tick = floor(low, step);
    let mut values = vec![tick];
    // More steps than this only come of numbers too large for exact arithmetic.
    while (tick < high || values.len() < 2) && values.len() < 16 {
        match tick.plus(step) {
            Some(next) => tick = next,
            None => break,
        }
        values.push(tick);
    }
    Ticks { values, places: step.normalized().places() }
}

/// The smallest round step that is not below `span`; 1 for a span of nothing.
fn step_for(span: Dec) -> Dec {
    if span.rounded(20).is_zero() {
        return Dec::ONE;
    }
    let power = power_below(span);
    let round = [1_i64, 2, 5, 10].into_iter().filter_map(|times| power.times(Dec::from(times)));
    round.into_iter().find(|step| *step >= span).unwrap_or(power)
}

/// The largest round step that is not above `value`.
fn round_below(value: Dec) -> Option<Dec> {
    if value.rounded(24).is_zero() {
        return None;
    }
    let power = power_below(value);
    [5_i64, 2, 1].into_iter().filter_map(|times| power.times(Dec::from(times))).find(|step| *step <= value)
}

/// The largest power of ten that is not above `value`, which is above zero.
fn power_below(value: Dec) -> Dec {
    let ten = Dec::from(10_i64);
    let mut power = Dec::ONE;
    while let Some(larger) = power.times(ten).filter(|larger| *larger <= value) {
        power = larger;
    }
    while power > value {
        power = power.over(ten).unwrap_or(value);
    }
    power
}

/// The largest multiple of `step` that is not above `value`.
fn floor(value: Dec, step: Dec) -> Dec {
    let times = value.over(step).map_or(Dec::ZERO, |times| times.rounded(0));
    let multiple = times.times(step).unwrap_or(value);
    if multiple <= value { multiple } else { multiple.minus(step).unwrap_or(multiple) }
}

/// Round years from `first` to `last`, as close as `room` for each allows on a width of `width` pixels.
pub fn years(first: i32, last: i32, width: f64, room: f64) -> Vec<i32> {
    let span = f64::from(last) - f64::from(first);
    if first == last {
        return vec![first];
    }
    // Every second year over a long time reads worse than every fifth.
    let fits = |step: &i32| width * f64::from(*step) / span >= room && (*step != 2 || span <= 12.0);
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000].into_iter().find(fits).unwrap_or(10_000);
    let start = first.div_euclid(step) * step;
    let ticks = (0..).map_while(|index: i32| start.checked_add(index.checked_mul(step)?));
    ticks.skip_while(|year| *year < first).take_while(|year| *year <= last).collect()
}
