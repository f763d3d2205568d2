//! Numbers as people write them, from the exact decimal: no float on the way. The one file that names ICU's numbers.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use serde::Serialize;

use super::order::locale;
use crate::quantity::Dec;

/// How numbers are written in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Numbers {
    /// Between groups of digits.
    pub group: String,
    /// Before the decimals.
    pub decimal: String,
    /// `{}` is the number: `{} %`.
    pub percent: String,
    /// Before a number below zero.
    pub minus: String,
    /// The digit zero: `0`, `٠`.
    pub zero: char,
    /// Digits of the last group, of those before it, and how many must stand before the first sign between groups.
    pub sizes: [usize; 3],
}

/// English, with the no-break space of the SI before the percent sign.
impl Default for Numbers {
    fn default() -> Numbers {
        Numbers {
            group: ",".into(),
            decimal: ".".into(),
            percent: "{}\u{a0}%".into(),
            minus: "−".into(),
            zero: '0',
            sizes: [3, 3, 1],
        }
    }
}

impl Numbers {
    /// How a language writes numbers, read off numbers that ICU writes in it.
    pub fn of(tag: &str) -> Numbers {
        let Ok(formatter) = DecimalFormatter::try_new(locale(tag, "").into(), Default::default()) else {
            return Numbers::default();
        };
        let written = |sample: &str| {
            sample.parse::<Decimal>().map(|sample| formatter.format(&sample).to_string()).unwrap_or_default()
        };
        let Some(parts) = Parts::of(&written("1111111111.1")) else { return Numbers::default() };
        let least = if written("1111").chars().count() > 4 { 1 } else { 2 };
        let minus = written("-1").trim_end_matches(parts.one).replace(['-', '‐'], "−");
        let zero = char::from_u32(u32::from(parts.one) - 1).unwrap_or('0');
        let Parts { group, decimal, primary, secondary, .. } = parts;
        Numbers { group, decimal, minus, zero, sizes: [primary, secondary, least], ..Numbers::default() }
    }

    /// `value` with exactly `places` decimals: `−1,234.50`.
    pub fn number(&self, value: Dec, places: u32) -> String {
        let rounded = value.rounded_for_reading(places);
        let digits = rounded.abs().to_string();
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = String::with_capacity(digits.len() + 8);
        if rounded.is_negative() {
            text.push_str(&self.minus);
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && self.is_grouped(whole.len(), whole.len() - index) {
                text.push_str(&self.group);
            }
            text.push(self.digit(digit));
        }
        if places > 0 {
            text.push_str(&self.decimal);
            text.extend(decimals.chars().map(|digit| self.digit(digit)));
            text.extend(std::iter::repeat_n(self.zero, (places as usize).saturating_sub(decimals.len())));
        }
        text
    }

    /// Whether a sign stands before the last `left` of `all` digits.
    fn is_grouped(&self, all: usize, left: usize) -> bool {
        let [primary, secondary, least] = self.sizes;
        all >= primary + least && left >= primary && (left - primary).is_multiple_of(secondary)
    }

    fn digit(&self, digit: char) -> char {
        if self.zero == '0' {
            return digit;
        }
        let moved = digit.to_digit(10).and_then(|digit| char::from_u32(u32::from(self.zero) + digit));
        moved.unwrap_or(digit)
    }

    /// Before a number above zero: with the same marks as the minus, which hold the sign left of its number also where
    /// the text around it runs from right to left.
    pub fn plus(&self) -> String {
        self.minus.replace('−', "+")
    }

    /// A number without signs between its digits: a year, a day.
    pub fn plain(&self, number: i32) -> String {
        number.to_string().chars().map(|digit| self.digit(digit)).collect()
    }

    /// The same with its sign: `+34`, `−68`, `0`.
    pub fn signed(&self, value: Dec, places: u32) -> String {
        let rounded = value.rounded_for_reading(places);
        let sign = if rounded.is_zero() || rounded.is_negative() { String::new() } else { self.plus() };
        format!("{sign}{}", self.number(value, places))
    }

    /// A percentage in whole percent, below one with a decimal: `26 %`, `0.4 %`.
    pub fn percent(&self, value: Dec) -> String {
        let rounded = value.abs().rounded_for_reading(1);
        let places = if rounded.is_zero() || rounded >= Dec::ONE { 0 } else { 1 };
        self.percent_of(&self.number(value, places))
    }

    /// A percentage whose number is written already.
    pub fn percent_of(&self, number: &str) -> String {
        self.percent.replace("{}", number)
    }

    /// A change in percent, with its sign: `+25 %`, `−50 %`.
    pub fn change(&self, value: Dec) -> String {
        let sign = if value.is_zero() || value.is_negative() { String::new() } else { self.plus() };
        format!("{sign}{}", self.percent(value))
    }
}

/// What a written `1111111111.1` shows of a language.
struct Parts {
    one: char,
    group: String,
    decimal: String,
    primary: usize,
    secondary: usize,
}

impl Parts {
    fn of(written: &str) -> Option<Parts> {
        let one = written.chars().next()?;
        // What stands between runs of the digit; the last of it is the decimal sign.
        let mut signs: Vec<&str> = written.split(one).filter(|between| !between.is_empty()).collect();
        let decimal = signs.pop()?.to_owned();
        let group = signs.first().copied().unwrap_or_default().to_owned();
        let (whole, _) = written.rsplit_once(decimal.as_str())?;
        let runs: Vec<usize> = match group.is_empty() {
            true => vec![whole.chars().count()],
            false => whole.split(group.as_str()).map(|run| run.chars().count()).collect(),
        };
        let primary = *runs.last()?;
        let secondary = runs.len().checked_sub(2).map_or(primary, |at| runs[at]);
        Some(Parts { one, group, decimal, primary, secondary })
    }
}
