//! Exact fractions of whole numbers of any length, for tests that compute a figure again by other means than the
//! program's own decimals.

use std::cmp::Ordering;

/// A whole number without a sign, in digits of base 10⁹, the lowest first, without zeros at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Whole(Vec<u32>);

const BASE: u64 = 1_000_000_000;

impl Whole {
    fn of(number: u64) -> Whole {
        Whole(vec![(number % BASE) as u32, (number / BASE % BASE) as u32, (number / BASE / BASE) as u32])
            .trimmed()
    }

    fn trimmed(mut self) -> Whole {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    fn plus(&self, other: &Whole) -> Whole {
        let (mut digits, mut carry) = (Vec::new(), 0);
        for index in 0..self.0.len().max(other.0.len()) {
            let digit = |number: &Whole| u64::from(number.0.get(index).copied().unwrap_or(0));
            let sum = digit(self) + digit(other) + carry;
            digits.push((sum % BASE) as u32);
            carry = sum / BASE;
        }
        digits.push(carry as u32);
        Whole(digits).trimmed()
    }

    /// What is left after taking away a number that is not larger.
    fn less(&self, other: &Whole) -> Whole {
        let (mut digits, mut borrow) = (Vec::new(), 0);
        for index in 0..self.0.len() {
            let taken = u64::from(other.0.get(index).copied().unwrap_or(0)) + borrow;
            let digit = u64::from(self.0[index]);
            borrow = u64::from(digit < taken);
            digits.push((digit + borrow * BASE - taken) as u32);
        }
        assert_eq!(borrow, 0, "a larger number was taken away");
        Whole(digits).trimmed()
    }

    fn times(&self, other: &Whole) -> Whole {
        let mut digits = vec![0u64; self.0.len() + other.0.len() + 1];
        for (at, digit) in self.0.iter().enumerate() {
            let mut carry = 0;
            for (more, factor) in other.0.iter().chain([&0]).enumerate() {
                let sum = digits[at + more] + u64::from(*digit) * u64::from(*factor) + carry;
                digits[at + more] = sum % BASE;
                carry = sum / BASE;
            }
            digits[at + other.0.len() + 1] += carry;
        }
        Whole(digits.into_iter().map(|digit| digit as u32).collect()).trimmed()
    }

    fn compared(&self, other: &Whole) -> Ordering {
        let length = self.0.len().cmp(&other.0.len());
        length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

/// A fraction.
#[derive(Clone, Debug)]
pub struct Rational {
    negative: bool,
    over: Whole,
    under: Whole,
}

impl Rational {
    /// Reads `−1,234.5` or `1234.5`.
    pub fn read(text: &str) -> Option<Rational> {
        let plain: String = text.chars().filter(|c| *c != ',').collect();
        let unsigned = plain.trim_start_matches(['−', '-', '+']);
        let negative = unsigned.len() != plain.len() && !plain.starts_with('+');
        let (before, after) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = format!("{before}{after}");
        if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        let ten = Whole::of(10);
        let over = digits.chars().fold(Whole(Vec::new()), |number, digit| {
            number.times(&ten).plus(&Whole::of(u64::from(digit.to_digit(10).unwrap())))
        });
        let under = after.chars().fold(Whole::of(1), |number, _| number.times(&ten));
        Some(Rational { negative, over, under })
    }

    pub fn zero() -> Rational {
        Rational { negative: false, over: Whole(Vec::new()), under: Whole::of(1) }
    }

    pub fn is_zero(&self) -> bool {
        self.over.0.is_empty()
    }

    pub fn negated(&self) -> Rational {
        Rational { negative: !self.negative, ..self.clone() }
    }

    pub fn plus(&self, other: &Rational) -> Rational {
        let (left, right) = match self.under == other.under {
            true => (self.over.clone(), other.over.clone()),
            false => (self.over.times(&other.under), other.over.times(&self.under)),
        };
        let under =
            if self.under == other.under { self.under.clone() } else { self.under.times(&other.under) };
        if self.negative == other.negative {
            return Rational { negative: self.negative, over: left.plus(&right), under };
        }
        match left.compared(&right) {
            Ordering::Less => Rational { negative: other.negative, over: right.less(&left), under },
            _ => Rational { negative: self.negative, over: left.less(&right), under },
        }
    }

    pub fn minus(&self, other: &Rational) -> Rational {
        self.plus(&other.negated())
    }

    pub fn times(&self, other: &Rational) -> Rational {
        Rational {
            negative: self.negative != other.negative,
            over: self.over.times(&other.over),
            under: self.under.times(&other.under),
        }
    }

    pub fn over(&self, other: &Rational) -> Rational {
        assert!(!other.is_zero(), "divided by zero");
        let turned =
            Rational { negative: other.negative, over: other.under.clone(), under: other.over.clone() };
        self.times(&turned)
    }

    /// Whether two fractions are no further apart than a third.
    pub fn is_near(&self, other: &Rational, within: &Rational) -> bool {
        let apart = self.minus(other);
        apart.over.times(&within.under).compared(&within.over.times(&apart.under)) != Ordering::Greater
    }

    pub fn is(&self, other: &Rational) -> bool {
        self.minus(other).is_zero()
    }
}

/// Computes `100,000 × 0.06 ÷ (1 − 0.06)`; `None` for what is no such arithmetic.
pub fn computed(text: &str) -> Option<Rational> {
    let mut rest = text.trim();
    let value = sum(&mut rest)?;
    rest.trim().is_empty().then_some(value)
}

fn sum(rest: &mut &str) -> Option<Rational> {
    let mut value = product(rest)?;
    loop {
        if let Some(after) = rest.strip_prefix(" + ") {
            *rest = after;
            value = value.plus(&product(rest)?);
        } else if let Some(after) = rest.strip_prefix(" − ") {
            *rest = after;
            value = value.minus(&product(rest)?);
        } else {
            return Some(value);
        }
    }
}

fn product(rest: &mut &str) -> Option<Rational> {
    let mut value = part(rest)?;
    loop {
        if let Some(after) = rest.strip_prefix(" × ") {
            *rest = after;
            value = value.times(&part(rest)?);
        } else if let Some(after) = rest.strip_prefix(" ÷ ").or_else(|| rest.strip_prefix('/')) {
            *rest = after;
            value = value.over(&part(rest)?);
        } else {
            return Some(value);
        }
    }
}

fn part(rest: &mut &str) -> Option<Rational> {
    if let Some(inner) = rest.strip_prefix("e^(") {
        *rest = inner;
        let power = sum(rest)?;
        *rest = rest.strip_prefix(')')?;
        return Some(exponential(&power));
    }
    if let Some(inner) = rest.strip_prefix('(') {
        *rest = inner;
        let value = sum(rest)?;
        *rest = rest.strip_prefix(')')?;
        return Some(value);
    }
    let end = rest.find(|c: char| !c.is_ascii_digit() && !",.−".contains(c)).unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    *rest = after;
    Rational::read(number)
}

/// e to a power, by its series: 60 terms are exact to 30 decimals for what decays in a landfill's years.
fn exponential(power: &Rational) -> Rational {
    let (mut term, mut value) = (Rational::read("1").unwrap(), Rational::read("1").unwrap());
    for count in 1..=60 {
        term = term.times(power).over(&Rational::read(&count.to_string()).unwrap());
        value = value.plus(&term);
    }
    value
}

#[test]
fn fractions_are_computed_exactly() {
    let is = |text: &str, result: &str| {
        let (value, result) = (computed(text).unwrap(), computed(result).unwrap());
        assert!(value.is(&result), "{text} is {value:?}");
    };
    is("100,000 × 0.06 ÷ (1 − 0.06)", "600000/94");
    is("1/3 × 3 × (0.1 + 0.2)", "0.3");
    is("999,999,999,999 × 1,000,000,001", "1,000,000,000,998,999,999,999");
    is("0.5 − (−0.5)", "1");
    let e = computed("e^(1)").unwrap();
    let known = Rational::read("2.718281828459045235360287471352").unwrap();
    assert!(e.is_near(&known, &Rational::read("0.0000000000000000000000000001").unwrap()));
}
