//! Numbers as people write them, from the exact decimal: no float on the way.

use serde::Serialize;

use crate::quantity::Dec;

/// How numbers are written in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Numbers {
    /// Between groups of three digits.
    pub group: String,
    /// Before the decimals.
    pub decimal: String,
    /// `{}` is the number: `{} %`.
    pub percent: String,
}

/// English, with the no-break space of the SI before the percent sign.
impl Default for Numbers {
    fn default() -> Numbers {
        Numbers { group: ",".into(), decimal: ".".into(), percent: "{}\u{a0}%".into() }
    }
}

impl Numbers {
    /// `value` with exactly `places` decimals: `−1,234.50`.
    pub fn number(&self, value: Dec, places: u32) -> String {
        let rounded = value.rounded_for_reading(places);
        let digits = rounded.abs().to_string();
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = String::with_capacity(digits.len() + 8);
        if rounded.is_negative() {
            text.push('−');
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        if places > 0 {
            text.push_str(&self.decimal);
            text.push_str(decimals);
            text.extend(std::iter::repeat_n('0', (places as usize).saturating_sub(decimals.len())));
        }
        text
    }

    /// The same with its sign: `+34`, `−68`, `0`.
    pub fn signed(&self, value: Dec, places: u32) -> String {
        let rounded = value.rounded_for_reading(places);
        let sign = if rounded.is_zero() || rounded.is_negative() { "" } else { "+" };
        format!("{sign}{}", self.number(value, places))
    }

    /// A percentage in whole percent, below one with a decimal: `26 %`, `0.4 %`.
    pub fn percent(&self, value: Dec) -> String {
        let rounded = value.abs().rounded_for_reading(1);
        let places = if rounded.is_zero() || rounded >= Dec::ONE { 0 } else { 1 };
        self.percent.replace("{}", &self.number(value, places))
    }

    /// A change in percent, with its sign: `+25 %`, `−50 %`.
    pub fn change(&self, value: Dec) -> String {
        let sign = if value.is_zero() || value.is_negative() { "" } else { "+" };
        format!("{sign}{}", self.percent(value))
    }
}
