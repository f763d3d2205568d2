//! Arithmetic that can be shown: an expression gives its value and is written with the same numbers, so that what a
//! reader computes by hand is what was computed.

use crate::quantity::Dec;

/// A small piece of arithmetic on decimals.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Number(Dec),
    Sum(Vec<Expression>),
    Difference(Box<Expression>, Box<Expression>),
    Product(Vec<Expression>),
    Quotient(Box<Expression>, Box<Expression>),
    /// e to the power of it.
    Exponential(Box<Expression>),
}

impl Expression {
    /// One minus a number.
    pub fn rest_of(share: Dec) -> Expression {
        Expression::Difference(Box::new(Expression::Number(Dec::ONE)), Box::new(Expression::Number(share)))
    }

    /// One number over another.
    pub fn ratio(over: Dec, under: Dec) -> Expression {
        Expression::Quotient(Box::new(Expression::Number(over)), Box::new(Expression::Number(under)))
    }

    /// The value; `None` where it is too large, or something is divided by zero. In a product everything is
    /// multiplied before anything is divided, so that digits are lost once, at the end.
    pub fn value(&self) -> Option<Dec> {
        match self {
            Expression::Number(number) => Some(*number),
            Expression::Sum(terms) => terms.iter().try_fold(Dec::ZERO, |sum, term| sum.plus(term.value()?)),
            Expression::Difference(from, less) => from.value()?.minus(less.value()?),
            Expression::Product(factors) => product(factors),
            Expression::Quotient(over, under) => over.value()?.over(under.value()?),
            Expression::Exponential(power) => power.value()?.exponential(),
        }
    }

    /// As it is written, each number by `number`.
    pub fn written(&self, number: &dyn Fn(Dec) -> String) -> String {
        let inner = |part: &Expression| match part {
            Expression::Sum(_) | Expression::Difference(..) => format!("({})", part.written(number)),
            _ => part.written(number),
        };
        let joined =
            |parts: &[Expression], sign: &str| parts.iter().map(inner).collect::<Vec<_>>().join(sign);
        match self {
            Expression::Number(value) if value.is_negative() => format!("(−{})", number(value.abs())),
            Expression::Number(value) => number(*value),
            // Sums and differences are read from the left, so what stands first needs no brackets.
            Expression::Sum(terms) => match terms.split_first() {
                Some((first, rest)) if !rest.is_empty() => {
                    format!("{} + {}", first.written(number), joined(rest, " + "))
                }
                _ => joined(terms, " + "),
            },
            Expression::Product(factors) => joined(factors, " × "),
            Expression::Difference(from, less) => format!("{} − {}", from.written(number), inner(less)),
            Expression::Quotient(over, under) => match (over.as_ref(), under.as_ref()) {
                (Expression::Number(_), Expression::Number(_)) => format!("{}/{}", inner(over), inner(under)),
                (_, Expression::Number(_)) => format!("{} ÷ {}", inner(over), inner(under)),
                _ => format!("{} ÷ ({})", inner(over), under.written(number)),
            },
            Expression::Exponential(power) => format!("e^({})", power.written(number)),
        }
    }
}

fn product(factors: &[Expression]) -> Option<Dec> {
    let (mut over, mut under) = (Dec::ONE, Dec::ONE);
    for factor in factors {
        match factor {
            Expression::Quotient(numerator, denominator) => {
                over = over.times(numerator.value()?)?;
                under = under.times(denominator.value()?)?;
            }
            other => over = over.times(other.value()?)?,
        }
    }
    over.over(under)
}

impl From<Dec> for Expression {
    fn from(number: Dec) -> Expression {
        Expression::Number(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Expression {
        Dec::parse(text).expect("a decimal").into()
    }

    fn written(expression: &Expression) -> String {
        expression.written(&|number| number.to_string())
    }

    #[test]
    fn what_is_written_is_what_is_computed() {
        let loss = Dec::parse("0.06").expect("a decimal");
        let lost = Expression::Product(vec![
            number("100000"),
            Expression::Quotient(Box::new(loss.into()), Box::new(Expression::rest_of(loss))),
        ]);
        assert_eq!(written(&lost), "100000 × 0.06 ÷ (1 − 0.06)");
        assert_eq!(lost.value().expect("a value").rounded(6).to_string(), "6382.978723");
    }

    #[test]
    fn a_product_divides_last() {
        let third = Expression::Product(vec![
            Expression::ratio(Dec::ONE, Dec::from(3_i64)),
            number("3"),
            Expression::Sum(vec![number("0.1"), number("0.2")]),
        ]);
        assert_eq!(third.value(), Dec::parse("0.3").ok());
        assert_eq!(written(&third), "1/3 × 3 × (0.1 + 0.2)");
    }

    #[test]
    fn what_stands_first_needs_no_brackets() {
        let less = |from, less| Expression::Difference(Box::new(from), Box::new(less));
        let balance = less(Expression::Sum(vec![less(number("9"), number("2")), number("4")]), number("1"));
        assert_eq!(written(&balance), "9 − 2 + 4 − 1");
        assert_eq!(balance.value(), Dec::parse("10").ok());
        assert_eq!(written(&less(number("9"), balance)), "9 − (9 − 2 + 4 − 1)");
    }

    #[test]
    fn a_negative_number_stands_in_brackets() {
        assert_eq!(written(&Expression::Exponential(Box::new(number("-0.5")))), "e^((−0.5))");
    }
}
