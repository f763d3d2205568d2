//! Figures and days in the reader's words. Rounding happens here and nowhere before: half away from zero, as
//! people round, and the exact figure goes along with the rounded one.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::language::{self, Language};
use crate::model::Sector;
use crate::quantity::{Dec, Year};

use super::view::{Change, Direction, Meter, Number};

/// The unit of emissions, for what programs read; pages have that of their language.
pub const TONNES: &str = "t CO₂e";

/// The words and figures of one language: `words.tell("profile-title", &[("name", name.into())])`.
#[derive(Clone, Debug)]
pub struct Wording {
    pub language: Arc<Language>,
}

impl Deref for Wording {
    type Target = Language;

    fn deref(&self) -> &Language {
        &self.language
    }
}

/// English, for what staff are told.
pub fn english() -> &'static Wording {
    static ENGLISH: OnceLock<Wording> = OnceLock::new();
    ENGLISH.get_or_init(|| Wording::of(language::english()))
}

impl Wording {
    /// The wording of a language.
    pub fn of(language: &Arc<Language>) -> Wording {
        Wording { language: Arc::clone(language) }
    }

    /// A number with as many decimals as asked for.
    pub fn number(&self, value: Dec, places: u32, unit: &str) -> Number {
        let text = self.numbers.number(value, places);
        let exact = value.to_string();
        let rounded = value.rounded_for_reading(places);
        let sign = if rounded.is_zero() {
            0
        } else if rounded.is_negative() {
            -1
        } else {
            1
        };
        Number { text, unit: unit.to_owned(), sort: exact.clone(), exact, sign }
    }

    /// A number without decimals.
    pub fn whole(&self, value: Dec, unit: &str) -> Number {
        self.number(value, 0, unit)
    }

    /// People who live somewhere: `53,000 people`.
    pub fn people(&self, value: Dec) -> Number {
        self.whole(value, &self.say("unit-people"))
    }

    /// A count.
    pub fn count(&self, value: usize) -> String {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        self.numbers.number(Dec::from(value), 0)
    }

    /// A count with its word: the message of this key chooses the plural by `$count`.
    pub fn counted(&self, key: &str, count: usize) -> String {
        self.tell(key, &[("count", count.into())])
    }

    /// Tonnes to the tonne; small amounts with as many decimals as three digits need.
    pub fn tonnes(&self, value: Dec) -> Number {
        self.number(value, small_places(value), &self.say("unit-t-co2e"))
    }

    /// A mass of a gas in tonnes, to three digits where it is small.
    pub fn gas_tonnes(&self, value: Dec) -> Number {
        self.number(value, small_places(value), &self.say("unit-t"))
    }

    /// A number with all its digits.
    pub fn exact(&self, value: Dec, unit: &str) -> Number {
        self.number(value, value.normalized().places(), unit)
    }

    /// All digits of a number that was rounded for the page.
    pub fn exact_text(&self, number: &Number) -> String {
        Dec::parse(&number.exact).map_or_else(|_| number.text.clone(), |value| self.exact(value, "").text)
    }

    /// Tonnes in the unit that suits them: `745 kt CO₂e`, `1.23 Mt CO₂e`.
    pub fn scaled_tonnes(&self, value: Dec) -> Number {
        let (size, unit) = match value.abs() {
            size if size >= Dec::from(1_000_000i64) => (1_000_000i64, "unit-mt-co2e"),
            size if size >= Dec::from(10_000i64) => (1_000, "unit-kt-co2e"),
            _ => (1, "unit-t-co2e"),
        };
        let scaled = value.over(Dec::from(size)).unwrap_or(value);
        Number {
            sort: value.to_string(),
            exact: value.to_string(),
            ..self.number(scaled, significant_places(scaled), &self.say(unit))
        }
    }

    /// Tonnes for a sentence, without sign and without `CO₂e`: `745 thousand tonnes`.
    pub fn tonnes_words(&self, value: Dec) -> String {
        let size = value.abs();
        let (scale, key) = match size {
            size if size >= Dec::from(1_000_000i64) => (1_000_000i64, "tonnes-million"),
            size if size >= Dec::from(10_000i64) => (1_000, "tonnes-thousand"),
            _ => (1, "tonnes-plain"),
        };
        let scaled = size.over(Dec::from(scale)).unwrap_or(size);
        let places = if scale == 1 { small_places(scaled) } else { significant_places(scaled) };
        // In a sentence `7.5 million` reads better than `7.50 million`.
        let scaled = scaled.rounded_for_reading(places).normalized();
        self.tell(key, &[("number", scaled.into())])
    }

    /// The same with a minus sign where it is less than nothing.
    pub fn signed_tonnes_words(&self, value: Dec) -> String {
        let sign = if value.is_negative() { "−" } else { "" };
        format!("{sign}{}", self.tonnes_words(value))
    }

    /// Tonnes a head.
    pub fn per_person(&self, value: Dec) -> Number {
        let places = if value.abs() >= Dec::ONE { 1 } else { 2 };
        self.number(value, places, &self.say("unit-t-co2e"))
    }

    /// A percentage that is already one (23 for 23 %).
    pub fn percent(&self, value: Dec) -> Number {
        let places = if value.is_zero() || value.abs() >= Dec::from(10i64) { 0 } else { 1 };
        self.number(value, places, &self.say("unit-percent"))
    }

    /// The same in one text, with its sign: `23 %`.
    pub fn percent_text(&self, value: Dec) -> String {
        self.numbers.percent_of(&self.percent(value).text)
    }

    /// A percentage of which something is there, however little: never shown as zero.
    pub fn percent_of_something(&self, value: Dec) -> Number {
        let shown = self.percent(value);
        match shown.sign == 0 && !value.is_zero() {
            true => Number { text: self.tell("percent-under", &[("number", self.tenth().into())]), ..shown },
            false => shown,
        }
    }

    fn tenth(&self) -> String {
        self.numbers.number(Dec::ONE.over(Dec::from(10i64)).unwrap_or(Dec::ONE), 1)
    }

    /// A percentage without decimals, rounded down: 99.9 % of something is not all of it.
    pub fn percent_down(&self, value: Dec) -> Number {
        let shown = self.number(value.floor(), 0, &self.say("unit-percent"));
        Number { exact: value.to_string(), sort: value.to_string(), ..shown }
    }

    /// How much of a gap is closed, to the nearest percent; what is not all of it never says that it is.
    pub fn percent_closed(&self, value: Dec) -> Number {
        let shown = self.percent(value);
        let says_all = shown.text == self.percent(Dec::HUNDRED).text;
        if says_all && value < Dec::HUNDRED { self.percent_down(value) } else { shown }
    }

    /// How `now` compares with `then`.
    pub fn change(&self, then: Dec, now: Dec, since: Year) -> Option<Change> {
        if then.is_zero() || then.is_negative() {
            return None;
        }
        let value = share(now.minus(then)?, then)?;
        let percent = self.percent(value);
        let direction = match percent.sign {
            -1 => Direction::Less,
            1 => Direction::More,
            _ => Direction::Same,
        };
        let words = self.percent_text(value.abs());
        Some(Change { percent: self.signed(percent), words, direction, since: self.year(since) })
    }

    /// The full name of a sector: `Agriculture, forestry and other land use`. A site that calls it otherwise than what ships
    /// does so in every language.
    pub fn sector_full(&self, sector: &Sector) -> String {
        let id = sector.id.to_lowercase();
        let keys = [format!("sector-full-{id}"), format!("sector-{id}")];
        let is_shipped =
            |key: &&String| language::english().has(key) && language::english().say(key) == sector.name;
        keys.iter().find(is_shipped).map_or_else(|| sector.name.clone(), |key| self.say(key))
    }

    /// A number that says its sign also where it is positive.
    pub fn signed(&self, number: Number) -> Number {
        let text = || format!("{}{}", self.numbers.plus(), number.text);
        if number.sign > 0 { Number { text: text(), ..number } } else { number }
    }

    /// Parts that stand beside each other, without those that are empty: `Town, Minnesota`.
    pub fn beside(&self, parts: &[impl AsRef<str>]) -> String {
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).filter(|part| !part.is_empty()).collect();
        parts.join(&format!("{} ", self.say("comma")))
    }

    /// The same where the parts have commas in them.
    pub fn apart(&self, parts: &[impl AsRef<str>]) -> String {
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).filter(|part| !part.is_empty()).collect();
        parts.join(&format!("{} ", self.say("semicolon")))
    }

    /// `2015–2022`, or one year.
    pub fn years(&self, first: Year, last: Year) -> String {
        if first == last { self.year(first) } else { format!("{}–{}", self.year(first), self.year(last)) }
    }
}

/// Decimals that show three digits of a small number, and none of one above a hundred.
fn small_places(value: Dec) -> u32 {
    let (ten, hundred) = (Dec::from(10i64), Dec::HUNDRED);
    let mut size = value.abs();
    if size.is_zero() || size >= hundred {
        return 0;
    }
    let mut places = if size >= ten { 1 } else { 2 };
    while size < Dec::ONE && places < 12 {
        size = size.times(ten).unwrap_or(Dec::ONE);
        places += 1;
    }
    places
}

/// Three digits: none after the point from a hundred on, one from ten on, two below.
fn significant_places(value: Dec) -> u32 {
    match value.abs() {
        size if size >= Dec::HUNDRED => 0,
        size if size >= Dec::from(10i64) => 1,
        size if size.is_zero() => 0,
        _ => 2,
    }
}

/// `part` of `whole` in percent.
pub fn share(part: Dec, whole: Dec) -> Option<Dec> {
    part.times(Dec::HUNDRED)?.over(whole)
}

/// A bar that is filled to `filled` percent, with a mark.
pub fn meter(filled: Dec, mark: Option<Dec>) -> Meter {
    let within = |value: Dec| value.max(Dec::ZERO).min(Dec::HUNDRED).rounded_for_reading(1).to_string();
    Meter { filled: within(filled), mark: mark.map(within) }
}

/// With its first letter as a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// With its first letter small, for the middle of a sentence.
pub fn decapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// An id for reading: `five-milestones` as `Five milestones`.
pub fn from_id(id: &str) -> String {
    capitalised(&id.replace('-', " "))
}

/// `CH4` as `CH₄`: figures in formulas of gases are set low; `HFC-134a` stays as it is.
pub fn gas_symbol(id: &str) -> String {
    if id.contains('-') {
        return id.to_owned();
    }
    let low = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(0x2080 + digit)).unwrap_or(c);
    id.chars().map(low).collect()
}

/// `1 inventory`, `3 inventories`, in English.
pub fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", english().count(number), if number == 1 { one } else { many })
}

/// Words as an anchor or a class: `NI district` as `ni-district`.
pub fn anchor(text: &str) -> String {
    let plain = deunicode::deunicode(text).to_lowercase();
    let parts = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}
