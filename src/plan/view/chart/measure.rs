//! What a chart measures, and the unit its numbers are shown in.

use serde::Serialize;

use super::exact;
use crate::language::Numbers;
use crate::quantity::Dec;

/// What is measured, in the units it may be shown in: the smallest first, which is the unit of the values.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Measure {
    /// At least one.
    pub steps: Vec<Step>,
}

/// One of the units.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Step {
    /// In full, for the top tick and the table: `kt CO₂e`.
    pub label: String,
    /// For labels in the chart, where the rest is understood: `kt`.
    pub short: String,
    /// How many of the values' unit it is.
    #[serde(serialize_with = "exact::one")]
    pub size: Dec,
}

impl Measure {
    /// Tonnes of `what`, shown in t, kt or Mt by magnitude.
    pub fn tonnes(what: &str) -> Measure {
        let step = |short: &str, size: i64| Step {
            label: format!("{short} {what}"),
            short: short.into(),
            size: Dec::from(size),
        };
        Measure { steps: vec![step("t", 1), step("kt", 1_000), step("Mt", 1_000_000)] }
    }

    /// One unit, whatever the magnitude: `t CO₂e per person`, in short `t`.
    pub fn plain(label: &str, short: &str) -> Measure {
        Measure { steps: vec![Step { label: label.into(), short: short.into(), size: Dec::ONE }] }
    }

    /// The unit and digits for a chart whose greatest amount is `greatest`: the largest unit in which
    /// that is at least ten, so that 9,500 t stay tonnes and 12,000 t become 12.0 kt; and as many decimals
    /// as give it three digits, of at most the `decimals` that the values have.
    pub fn reading<'a>(&'a self, greatest: Dec, decimals: u32, numbers: &'a Numbers) -> Reading<'a> {
        let ten = Dec::from(10_i64);
        let fits = |step: &&Step| greatest.over(step.size).is_some_and(|scaled| scaled >= ten);
        let step = self.steps.iter().rev().find(fits).or(self.steps.first());
        let size = step.map_or(Dec::ONE, |step| step.size);
        let wanted = places_for(greatest.over(size).unwrap_or(greatest));
        let places = if size == Dec::ONE { wanted.min(decimals) } else { wanted };
        Reading { step, numbers, size, places }
    }
}

/// As many decimals as give `greatest` three digits.
fn places_for(greatest: Dec) -> u32 {
    let mut places = 0;
    let mut scaled = greatest;
    while !scaled.is_zero() && scaled < Dec::HUNDRED && places < 12 {
        scaled = scaled.times(Dec::from(10_i64)).unwrap_or(Dec::HUNDRED);
        places += 1;
    }
    places
}

/// How the numbers of one chart are read: in one unit, with one number of decimals.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    step: Option<&'a Step>,
    numbers: &'a Numbers,
    size: Dec,
    places: u32,
}

impl<'a> Reading<'a> {
    /// A value in the unit that is shown.
    pub fn scaled(&self, value: Dec) -> Dec {
        if self.size == Dec::ONE { value } else { value.over(self.size).unwrap_or(value) }
    }

    /// The same unit with as many decimals more as give `part` two digits, of at most the `decimals` that the values have.
    pub fn telling(self, part: Dec, decimals: u32) -> Reading<'a> {
        let ten = Dec::from(10_i64);
        let (mut places, mut scaled) = (self.places, self.scaled(part).abs());
        (0..places).for_each(|_| scaled = scaled.times(ten).unwrap_or(scaled));
        while !scaled.is_zero() && scaled < ten && places < 12 && (self.size != Dec::ONE || places < decimals)
        {
            scaled = scaled.times(ten).unwrap_or(ten);
            places += 1;
        }
        Reading { places, ..self }
    }

    /// The same with one decimal more where `part` would be read as nothing without it.
    pub fn seeing(self, part: Dec, decimals: u32) -> Reading<'a> {
        let finer = Reading { places: self.places + 1, ..self };
        let is_better = self.rounded(part).is_zero() && !finer.rounded(part).is_zero();
        let has_digits = self.size != Dec::ONE || self.places < decimals;
        if is_better && has_digits { finer } else { self }
    }

    /// The decimals of every number.
    pub fn places(&self) -> u32 {
        self.places
    }

    /// One in the last of them.
    pub fn last_digit(&self) -> Dec {
        (0..self.places).fold(Dec::ONE, |digit, _| digit.over(Dec::from(10_i64)).unwrap_or(digit))
    }

    /// A value in the unit that is shown, as it is rounded there.
    pub fn rounded(&self, value: Dec) -> Dec {
        self.scaled(value).rounded_for_reading(self.places)
    }

    /// `+34 kt`
    pub fn signed(&self, value: Dec) -> String {
        self.signed_scaled(self.rounded(value))
    }

    /// The same of what is already in the unit that is shown.
    pub fn signed_scaled(&self, scaled: Dec) -> String {
        self.labelled(self.numbers.signed(scaled, self.places))
    }

    /// `745 kt` of what is already in the unit that is shown.
    pub fn short_scaled(&self, scaled: Dec) -> String {
        self.labelled(self.numbers.number(scaled, self.places))
    }

    fn labelled(&self, mut text: String) -> String {
        let unit = self.step.map_or("", |step| &step.short);
        if !unit.is_empty() {
            text.push('\u{a0}');
            text.push_str(unit);
        }
        text
    }

    /// `745`
    pub fn number(&self, value: Dec) -> String {
        self.numbers.number(self.scaled(value), self.places)
    }

    /// `745 kt`
    pub fn short(&self, value: Dec) -> String {
        self.with(value, self.step.map_or("", |step| &step.short))
    }

    /// `745 kt CO₂e`
    pub fn full(&self, value: Dec) -> String {
        self.with(value, self.unit())
    }

    /// `kt CO₂e`
    pub fn unit(&self) -> &'a str {
        self.step.map_or("", |step| &step.label)
    }

    /// How numbers are written.
    pub fn numbers(&self) -> &'a Numbers {
        self.numbers
    }

    fn with(&self, value: Dec, unit: &str) -> String {
        let mut text = self.number(value);
        if !unit.is_empty() {
            text.push('\u{a0}');
            text.push_str(unit);
        }
        text
    }
}
