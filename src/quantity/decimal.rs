//! The one file that names `rust_decimal`.

use std::cmp::Ordering;
use std::fmt;

use rust_decimal::prelude::*;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An exact decimal number of up to 28 digits.
///
/// Sums and products are exact while they fit; what does not fit is rounded half to even at the 28th
/// digit. Figures in tonnes are brought to [`Dec::MASS_PLACES`] decimals once, where a line is computed, so
/// that every sum of them is exact and no order of adding makes a difference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Dec(Decimal);

/// Why a text is not a decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecError {
    /// No number at all.
    Malformed,
    /// A comma stands in it.
    Comma,
    /// More than 28 digits, or beyond about 7.9e28.
    TooLong,
}

/// All its digits, and how many of them stand behind the point: negative ones by 128 more. For what is kept between two
/// builds; what is published is written by those who know how many digits are wanted.
impl Serialize for Dec {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sign = if self.0.is_sign_negative() { NEGATIVE } else { 0 };
        (self.0.scale() | sign, self.0.mantissa().unsigned_abs()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Dec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Dec, D::Error> {
        let (places, digits): (u32, u128) = Deserialize::deserialize(deserializer)?;
        let digits = i128::try_from(digits).map_err(D::Error::custom)?;
        let value =
            Decimal::try_from_i128_with_scale(digits, places & !NEGATIVE).map_err(D::Error::custom)?;
        Ok(Dec(if places & NEGATIVE == 0 { value } else { -value }))
    }
}

/// Stands beside the number of decimals, of which there are 28 at the most.
const NEGATIVE: u32 = 128;

impl Dec {
    pub const ZERO: Dec = Dec(Decimal::ZERO);
    pub const ONE: Dec = Dec(Decimal::ONE);
    pub const HUNDRED: Dec = Dec(Decimal::ONE_HUNDRED);

    /// A mass in tonnes is kept to the nanogram.
    pub const MASS_PLACES: u32 = 15;
    /// Decimals to which a share in percent is kept: with the three digits before the point there are 28 to keep.
    pub const PERCENT_PLACES: u32 = 24;

    /// Reads `1234.5`, `-0.5`, `8.2e6`; nothing else, and never by way of a float.
    ///
    /// # Errors
    /// [`DecError`] when the text is not such a number or has more digits than can be kept exactly.
    pub fn parse(text: &str) -> Result<Dec, DecError> {
        let (digits, exponent) = match text.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse::<i32>().map_err(|_| DecError::Malformed)?),
            None => (text, 0),
        };
        let bare = digits.strip_prefix(['+', '-']).unwrap_or(digits);
        if bare.contains(',') {
            return Err(DecError::Comma);
        }
        let well_formed = !bare.is_empty()
            && bare.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && bare.bytes().filter(|b| *b == b'.').count() <= 1
            && bare.bytes().any(|b| b.is_ascii_digit());
        if !well_formed {
            return Err(DecError::Malformed);
        }
        let value = Decimal::from_str_exact(digits).map_err(|_| DecError::TooLong)?;
        Dec(value).shifted(exponent).ok_or(DecError::TooLong)
    }

    /// This number times ten to the power of `exponent`; `None` where it does not fit.
    fn shifted(self, exponent: i32) -> Option<Dec> {
        if exponent == 0 || self.0.is_zero() {
            return Some(self);
        }
        if exponent.unsigned_abs() > 28 {
            return None;
        }
        let power = Dec(Decimal::from_i128_with_scale(10i128.pow(exponent.unsigned_abs()), 0));
        if exponent > 0 { self.times(power) } else { self.over(power) }
    }

    /// The sum; `None` where it is too large.
    pub fn plus(self, other: Dec) -> Option<Dec> {
        self.0.checked_add(other.0).map(Dec)
    }

    /// The difference; `None` where it is too large.
    pub fn minus(self, other: Dec) -> Option<Dec> {
        self.0.checked_sub(other.0).map(Dec)
    }

    /// The product; `None` where it is too large.
    pub fn times(self, other: Dec) -> Option<Dec> {
        self.0.checked_mul(other.0).map(Dec)
    }

    /// The quotient to 28 digits; `None` for a divisor of zero or where it is too large.
    pub fn over(self, other: Dec) -> Option<Dec> {
        self.0.checked_div(other.0).map(Dec)
    }

    /// Rounded half to even to `places` decimals.
    pub fn rounded(self, places: u32) -> Dec {
        Dec(self.0.round_dp(places))
    }

    /// Rounded half away from zero to `places` decimals, as people round figures in text.
    pub fn rounded_for_reading(self, places: u32) -> Dec {
        Dec(self.0.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Rounded half to even to so many digits that count, the first of them not zero.
    pub fn rounded_to_digits(self, digits: u32) -> Dec {
        let rounded = self.0.round_sf_with_strategy(digits, RoundingStrategy::MidpointNearestEven);
        rounded.map_or(self, Dec)
    }

    /// The greatest whole number that is not above it.
    pub fn floor(self) -> Dec {
        Dec(self.0.floor())
    }

    /// Without zeros at the end of the decimals.
    pub fn normalized(self) -> Dec {
        Dec(self.0.normalize())
    }

    pub fn abs(self) -> Dec {
        Dec(self.0.abs())
    }

    pub fn negated(self) -> Dec {
        Dec(-self.0)
    }

    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// A hundredth of it.
    pub fn percent(self) -> Dec {
        Dec(self.0 / Decimal::ONE_HUNDRED)
    }

    /// The number of decimals it is written with.
    pub fn places(self) -> u32 {
        self.0.scale()
    }

    /// How many times it is the unit of so many decimals, of which there must be as many as it has; `None` where that is
    /// too large.
    pub fn in_units_of(self, places: u32) -> Option<i128> {
        let power = 10_i128.checked_pow(places.checked_sub(self.0.scale())?)?;
        self.0.mantissa().checked_mul(power)
    }

    /// `self` to the power of `exponent`, to about 26 digits; `None` for a negative base, where no real
    /// answer exists, or where it is too large.
    pub fn power(self, exponent: Dec) -> Option<Dec> {
        if self.is_negative() {
            return None;
        }
        if self.is_zero() {
            return Some(if exponent.is_zero() { Dec::ONE } else { Dec::ZERO });
        }
        self.0.checked_powd(exponent.0).map(Dec)
    }

    /// e to the power of this number, to about 26 digits; `None` where it is too large. What is smaller than the
    /// 28th decimal is zero.
    pub fn exponential(self) -> Option<Dec> {
        let power = |number: Decimal| number.checked_exp_with_tolerance(Decimal::new(1, 28));
        if !self.is_negative() {
            return power(self.0).map(Dec);
        }
        Some(power(-self.0).map_or(Dec::ZERO, |inverse| Dec(Decimal::ONE / inverse)))
    }

    /// The natural logarithm, to about 26 digits; `None` for zero and below.
    pub fn logarithm(self) -> Option<Dec> {
        self.0.checked_ln().map(Dec)
    }

    /// The nearest float: for a pixel of a chart, and for nothing else.
    pub fn to_pixel_float(self) -> f64 {
        self.0.to_f64().unwrap_or(0.0)
    }

    /// The whole number it is, if it is one that fits.
    pub fn to_integer(self) -> Option<i64> {
        self.0.fract().is_zero().then(|| self.0.to_i64()).flatten()
    }
}

impl From<i64> for Dec {
    fn from(value: i64) -> Dec {
        Dec(Decimal::from(value))
    }
}

impl From<u32> for Dec {
    fn from(value: u32) -> Dec {
        Dec(Decimal::from(value))
    }
}

/// All its digits, as the number was computed, without zeros at the end.
/// Most numbers of a site are written by this, many of them twice: without a division of the whole number for each digit.
impl fmt::Display for Dec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.precision().is_some() {
            return fmt::Display::fmt(&self.0.normalize(), f);
        }
        let (mut text, mut start) = ([0; MOST_LETTERS], MOST_LETTERS);
        let mut put = |letter: u8| {
            start -= 1;
            text[start] = letter;
        };
        let (places, mut rest) = (self.0.scale(), self.0.mantissa().unsigned_abs());
        let (mut digits, mut has_decimals) = (0, false);
        // From the last digit to the first, a machine word of them at a time.
        while rest > 0 || digits <= places {
            let mut word = (rest % WORD) as u64;
            rest /= WORD;
            for _ in 0..WORD_DIGITS {
                let digit = (word % 10) as u8;
                word /= 10;
                if digits == places && has_decimals {
                    put(b'.');
                }
                has_decimals |= digits < places && digit != 0;
                if digits >= places || has_decimals {
                    put(b'0' + digit);
                }
                digits += 1;
                if word == 0 && rest == 0 && digits > places {
                    break;
                }
            }
        }
        f.pad_integral(!self.is_negative(), "", str::from_utf8(&text[start..]).map_err(|_| fmt::Error)?)
    }
}

/// Digits that fit into a machine word, and the number above them.
const WORD_DIGITS: u32 = 18;
const WORD: u128 = 10_u128.pow(WORD_DIGITS);

/// As many as the longest number has, with its point.
const MOST_LETTERS: usize = 32;

impl fmt::Debug for Dec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A sum under way: it is exact, whatever the order, or it is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total(Option<Dec>);

impl Total {
    pub const EMPTY: Total = Total(Some(Dec::ZERO));

    /// Above this many tonnes fifteen decimals no longer fit beside the digits.
    const LIMIT: i64 = 1_000_000_000_000;

    /// Adds one more amount.
    pub fn add(&mut self, amount: Dec) {
        let sum = self.0.and_then(|sum| sum.plus(amount));
        self.0 = sum.filter(|sum| sum.abs().cmp(&Dec::from(Self::LIMIT)) == Ordering::Less);
    }

    /// The sum, or `None` where it grew beyond what can be added exactly.
    pub fn value(self) -> Option<Dec> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::Dec;

    proptest! {
        #[test]
        fn numbers_are_written_as_the_library_writes_them(
            high in 0..=u32::MAX, low in any::<u64>(), kept in 0..96_u32, zeros in 0..5_u32, places in 0..=28_u32, negative: bool,
        ) {
            let mantissa = ((i128::from(high) << 64 | i128::from(low)) >> kept) / 10_i128.pow(zeros) * 10_i128.pow(zeros);
            let number = Decimal::from_i128_with_scale(if negative { -mantissa } else { mantissa }, places);
            prop_assert_eq!(Dec(number).to_string(), number.normalize().to_string());
            prop_assert_eq!(format!("{:>+40}", Dec(number)), format!("{:>+40}", number.normalize()));
            prop_assert_eq!(format!("{:.2}", Dec(number)), format!("{:.2}", number.normalize()));
        }
    }
}
