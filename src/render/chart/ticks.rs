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
    /// Ticks from at or below `low` to at or above `high`, with zero among them, in about `wanted` steps.
    pub fn around(low: Dec, high: Dec, wanted: i64) -> Ticks {
        let (low, high) = (low.min(Dec::ZERO), high.max(Dec::ZERO));
        let step = step_for(high.minus(low).unwrap_or(high), wanted);
        let mut values = Vec::new();
        let mut tick = floor(low, step);
        values.push(tick);
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

    /// The ends of the axis, in pixels' floats; never an empty range.
    pub fn range(&self) -> std::ops::Range<f64> {
        let end = |tick: Option<&Dec>| tick.map_or(0.0, |tick| tick.to_pixel_float());
        let (low, high) = (end(self.values.first()), end(self.values.last()));
        low..if high > low { high } else { low + 1.0 }
    }
}

/// The round step that covers `span` in about `wanted` steps.
fn step_for(span: Dec, wanted: i64) -> Dec {
    let ten = Dec::from(10_i64);
    let raw = span.over(Dec::from(wanted)).unwrap_or(Dec::ONE);
    if raw.rounded(24).is_zero() {
        return Dec::ONE;
    }
    let mut power = Dec::ONE;
    while let Some(larger) = power.times(ten).filter(|larger| *larger <= raw) {
        power = larger;
    }
    while power > raw {
        power = power.over(ten).unwrap_or(raw);
    }
    let round = [1_i64, 2, 5, 10].into_iter().filter_map(|times| power.times(Dec::from(times)));
    round.into_iter().find(|step| *step >= raw).unwrap_or(power)
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
    let fits = |step: &i32| width * f64::from(*step) / span.max(1.0) >= room;
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000].into_iter().find(fits).unwrap_or(10_000);
    let start = first.div_euclid(step) * step;
    let ticks = (0..).map_while(|index: i32| start.checked_add(index.checked_mul(step)?));
    ticks.skip_while(|year| *year < first).take_while(|year| *year <= last).collect()
}
