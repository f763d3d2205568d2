//! The additive logarithmic mean Divisia index, LMDI-I (B. W. Ang, Energy Policy 33, 2005, pages 867 to 871): a change
//! of a product is shared among its factors, and nothing is left over.
//!
//! ```text
//! L(a, b)     = (a − b) / (ln a − ln b),  L(a, a) = a
//! effect of x = L(after, before) × ln(x after / x before)
//! ```
//! Logarithms are known to about 26 digits. Each effect is rounded to [`Dec::MASS_PLACES`] decimals of a tonne; the
//! last factor is what the others leave of the change, so that it takes the remainder of all roundings and the effects
//! sum to the change to the last digit.

use crate::quantity::Dec;

/// A factor before and after.
pub type Pair = (Dec, Dec);

/// The effects of `leading`, and last that of the one factor more that makes their product `emitted`.
///
/// Where an amount is zero in one of the years, the limit of the formula holds: the factor that is zero takes the
/// whole change, the first of several. Where the sign of the amount changes, no logarithm exists, and the last factor,
/// which alone can be negative, takes it. `None` only where a difference is too large to be kept.
pub fn effects(emitted: Pair, leading: &[Pair]) -> Option<Vec<Dec>> {
    let (before, after) = emitted;
    let change = after.minus(before)?;
    let alone = |position: usize| {
        let mut effects = vec![Dec::ZERO; leading.len() + 1];
        effects[position] = change;
        Some(effects)
    };
    let product_vanishes = before.is_zero() != after.is_zero();
    let vanishes = |(before, after): &Pair| before.is_zero() != after.is_zero();
    if product_vanishes {
        return alone(leading.iter().position(vanishes).unwrap_or(leading.len()));
    }
    let Some(weighed) = weighed(emitted, leading) else { return alone(leading.len()) };
    let explained = weighed.iter().try_fold(Dec::ZERO, |sum, effect| sum.plus(*effect))?;
    let rest = change.minus(explained)?;
    Some(weighed.into_iter().chain([rest]).collect())
}

/// The effects of the leading factors; `None` where a logarithm does not exist.
fn weighed(emitted: Pair, leading: &[Pair]) -> Option<Vec<Dec>> {
    let mean = logarithmic_mean(emitted.1, emitted.0)?;
    let effect = |(before, after): &Pair| {
        let logarithm = after.over(*before)?.logarithm()?;
        Some(mean.times(logarithm)?.rounded(Dec::MASS_PLACES))
    };
    leading.iter().map(effect).collect()
}

/// The logarithmic mean of two amounts of one sign; `None` for zero and for two signs.
///
/// Near each other their logarithms share most digits. With d = (a − b)/(a + b) the mean is (a + b)/2 × d / artanh d,
/// and the first terms of that series are exact enough there.
pub fn logarithmic_mean(a: Dec, b: Dec) -> Option<Dec> {
    if a.is_zero() || b.is_zero() || a.is_negative() != b.is_negative() {
        return None;
    }
    let (sum, difference) = (a.plus(b)?, a.minus(b)?);
    let ratio = difference.over(sum)?;
    if ratio.abs() < Dec::ONE.over(Dec::from(10_000_i64))? {
        let square = ratio.times(ratio)?;
        let fraction = |over: i64, under: i64| Dec::from(over).over(Dec::from(under));
        let inner = fraction(4, 45)?.plus(fraction(44, 945)?.times(square)?)?;
        let series = Dec::ONE.minus(square.times(fraction(1, 3)?.plus(square.times(inner)?)?)?)?;
        return sum.over(Dec::from(2_i64))?.times(series);
    }
    difference.over(a.over(b)?.logarithm()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Dec {
        Dec::parse(text).expect("a decimal")
    }

    fn pair(before: &str, after: &str) -> Pair {
        (decimal(before), decimal(after))
    }

    #[test]
    fn the_mean_lies_between_the_geometric_and_the_arithmetic_one() {
        assert_eq!(
            logarithmic_mean(decimal("200"), decimal("100")).expect("a mean").rounded(12),
            decimal("144.269504088896")
        );
        assert_eq!(logarithmic_mean(decimal("7"), decimal("7")), Some(decimal("7")));
        assert_eq!(
            logarithmic_mean(decimal("-200"), decimal("-100")).map(|mean| mean.rounded(6)),
            Some(decimal("-144.269504"))
        );
        assert_eq!(logarithmic_mean(decimal("1"), decimal("-1")), None);
    }

    #[test]
    fn the_series_meets_the_formula_where_they_change_over() {
        let (a, b) = (decimal("1.00021"), Dec::ONE);
        let by_formula = a.minus(b).and_then(|d| d.over(a.over(b)?.logarithm()?)).expect("a mean");
        let (c, d) = (decimal("1.00019"), Dec::ONE);
        let formula_below = c.minus(d).and_then(|e| e.over(c.over(d)?.logarithm()?)).expect("a mean");
        assert_eq!(logarithmic_mean(a, b).expect("a mean").rounded(20), by_formula.rounded(20));
        assert_eq!(logarithmic_mean(c, d).expect("a mean").rounded(20), formula_below.rounded(20));
    }

    #[test]
    fn a_factor_that_vanishes_takes_the_whole_change() {
        let gone = effects(pair("120", "0"), &[pair("10", "12"), pair("3", "0")]).expect("effects");
        assert_eq!(gone, [decimal("0"), decimal("-120"), decimal("0")]);
        let clean = effects(pair("120", "0"), &[pair("10", "12"), pair("3", "4")]).expect("effects");
        assert_eq!(clean, [decimal("0"), decimal("0"), decimal("-120")]);
        let sink = effects(pair("5", "-5"), &[pair("10", "12")]).expect("effects");
        assert_eq!(sink, [decimal("0"), decimal("-10")]);
        let nothing = effects(pair("0", "0"), &[pair("10", "12")]).expect("effects");
        assert_eq!(nothing, [decimal("0"), decimal("0")]);
    }
}
