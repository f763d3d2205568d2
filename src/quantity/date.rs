//! Days, years and times. The one place that names `jiff`.

mod moment;

use std::fmt;

use jiff::civil;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Dec;

pub use moment::{Clock, Moment, Zone};

/// A calendar year between 1900 and 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Year(u16);

impl Year {
    /// Reads `2019`; nothing else.
    pub fn parse(text: &str) -> Option<Year> {
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten().and_then(Year::new)
    }

    /// The year of that number, where it is one that inventories can be about.
    pub fn new(number: i32) -> Option<Year> {
        u16::try_from(number).ok().filter(|year| (1900..=2200).contains(year)).map(Year)
    }

    pub fn number(self) -> i32 {
        i32::from(self.0)
    }

    /// How many years later than `other` this one is; negative when earlier.
    pub fn since(self, other: Year) -> i32 {
        self.number() - other.number()
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// Year, month and day: for what is kept between two builds.
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.0.year(), self.0.month(), self.0.day()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let (year, month, day) = Deserialize::deserialize(deserializer)?;
        civil::Date::new(year, month, day).map(Date).map_err(D::Error::custom)
    }
}

impl Date {
    /// Reads `2024-03-01`; nothing else.
    pub fn parse(text: &str) -> Option<Date> {
        let shape = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
        shape.then(|| text.parse().ok()).flatten().map(Date)
    }

    /// The day that lies so many seconds after 1970 began in Greenwich.
    pub fn from_unix_seconds(seconds: i64) -> Option<Date> {
        let days = i32::try_from(seconds.div_euclid(86_400)).ok()?;
        civil::date(1970, 1, 1).checked_add(jiff::Span::new().days(days)).ok().map(Date)
    }

    /// The day that lies a share of a year after the year began: 0 is the first of January.
    pub fn within_year(year: Year, share: Dec) -> Option<Date> {
        let first = civil::Date::new(i16::try_from(year.number()).ok()?, 1, 1).ok()?;
        // A share that is a number of days over the days of the year comes back as that number.
        let days = share.times(Dec::from(i64::from(first.days_in_year())))?.rounded(15);
        let days = days.floor().to_integer()?;
        first.checked_add(jiff::Span::new().days(days)).ok().map(Date)
    }

    /// The first of January of a year of the calendar, which may be far beyond those that inventories are about.
    pub fn first_of(year: i32) -> Option<Date> {
        civil::Date::new(i16::try_from(year).ok()?, 1, 1).ok().map(Date)
    }

    /// The last of December of a year of the calendar.
    pub fn last_of(year: i32) -> Option<Date> {
        civil::Date::new(i16::try_from(year).ok()?, 12, 31).ok().map(Date)
    }

    /// The day so many days after another one.
    pub fn days_later(self, days: i64) -> Option<Date> {
        self.0.checked_add(jiff::Span::new().try_days(days).ok()?).ok().map(Date)
    }

    /// The same day so many years later, or earlier where they are negative; 28 February for a 29 February that a
    /// year lacks.
    pub fn years_later(self, years: i32) -> Option<Date> {
        self.0.checked_add(jiff::Span::new().try_years(years).ok()?).ok().map(Date)
    }

    /// The last day of a year.
    pub fn end_of(year: Year) -> Option<Date> {
        civil::Date::new(i16::try_from(year.number()).ok()?, 12, 31).ok().map(Date)
    }

    pub fn year(self) -> i32 {
        i32::from(self.0.year())
    }

    /// How much of its year lies behind it when the day begins: 0 on the first of January.
    pub fn share_of_year(self) -> Dec {
        let (past, all) = (self.0.day_of_year() - 1, self.0.days_in_year());
        Dec::from(i64::from(past)).over(Dec::from(i64::from(all))).unwrap_or(Dec::ZERO)
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
