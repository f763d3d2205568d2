//! Times of a day as clocks show them in a place, and the zones that these places are in.
//!
//! Zones come from the IANA database that is compiled in, never from the machine, so that a site is the same
//! wherever it is built.

use std::fmt;
use std::sync::OnceLock;

use jiff::civil;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};

use super::Date;

/// The time that a clock shows, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    hour: u8,
    minute: u8,
}

impl Clock {
    /// Reads `14:00` or `9:30`, from `0:00` to `23:59`; nothing else.
    pub fn parse(text: &str) -> Option<Clock> {
        let (hour, minute) = text.split_once(':')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !(1..=2).contains(&hour.len()) || minute.len() != 2 || !digits(hour) || !digits(minute) {
            return None;
        }
        let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some(Clock { hour, minute })
    }

    /// 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }
}

/// `09:30`
impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// A place's rule of what clocks show there: `Europe/Berlin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    rule: TimeZone,
}

impl Zone {
    /// The zone of a name in the IANA database, written as it stands there.
    pub fn named(name: &str) -> Option<Zone> {
        let rule = database().get(name).ok()?;
        // Names are found in any case; one that is written otherwise is another program's unknown zone.
        let is_so_written = rule.iana_name() == Some(name);
        is_so_written.then(|| Zone { name: name.to_owned(), rule })
    }

    /// Every name, in order.
    pub fn names() -> Vec<String> {
        let mut names: Vec<String> = database().available().map(|name| name.as_str().to_owned()).collect();
        names.sort();
        names
    }

    /// `Europe/Berlin`
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// The zones that are compiled in.
fn database() -> &'static TimeZoneDatabase {
    static DATABASE: OnceLock<TimeZoneDatabase> = OnceLock::new();
    DATABASE.get_or_init(TimeZoneDatabase::bundled)
}

/// A time of a day in a zone, and the one instant that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    pub day: Date,
    pub clock: Clock,
    /// Seconds by which clocks there are ahead of Greenwich.
    offset: i32,
}

impl Moment {
    /// The moment at which clocks of a zone show this; `None` in the hour that is left out when clocks go forward.
    /// In the hour that comes twice when they go back it is the first of both.
    pub fn new(day: Date, clock: Clock, zone: &Zone) -> Option<Moment> {
        let shown = civil_time(day, clock)?;
        let offset = match zone.rule.to_ambiguous_timestamp(shown).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Fold { before, .. } => before,
            AmbiguousOffset::Gap { .. } => return None,
        };
        Some(Moment { day, clock, offset: offset.seconds() })
    }

    /// The same in Greenwich: `20261203T130000Z`, as calendars write it.
    pub fn in_greenwich(self) -> String {
        let shown = civil_time(self.day, self.clock);
        let offset = Offset::from_seconds(self.offset).ok();
        let instant = shown.zip(offset).and_then(|(shown, offset)| offset.to_timestamp(shown).ok());
        instant.map(|instant| instant.strftime("%Y%m%dT%H%M%SZ").to_string()).unwrap_or_default()
    }

    /// `+01:00`
    pub fn offset(self) -> String {
        let (sign, minutes) = (if self.offset < 0 { '-' } else { '+' }, self.offset.abs() / 60);
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// The earlier instant comes first, whatever clocks showed.
impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Moment) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Moment) -> std::cmp::Ordering {
        self.in_greenwich().cmp(&other.in_greenwich()).then(self.offset.cmp(&other.offset))
    }
}

/// `2026-12-03T14:00+01:00`, for machines.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}{}", self.day, self.clock, self.offset())
    }
}

fn civil_time(day: Date, clock: Clock) -> Option<civil::DateTime> {
    let time = civil::Time::new(i8::try_from(clock.hour).ok()?, i8::try_from(clock.minute).ok()?, 0, 0);
    Some(day.0.to_datetime(time.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str, clock: &str, zone: &str) -> Option<Moment> {
        Moment::new(Date::parse(day)?, Clock::parse(clock)?, &Zone::named(zone)?)
    }

    #[test]
    fn a_time_is_one_instant() {
        let berlin = at("2026-12-03", "14:00", "Europe/Berlin").unwrap();
        assert_eq!(berlin.in_greenwich(), "20261203T130000Z");
        assert_eq!(berlin.to_string(), "2026-12-03T14:00+01:00");
        let kolkata = at("2026-12-03", "00:15", "Asia/Kolkata").unwrap();
        assert_eq!(kolkata.in_greenwich(), "20261202T184500Z");
        assert!(kolkata < berlin);
    }

    #[test]
    fn clocks_that_are_set_leave_an_hour_out_and_repeat_one() {
        assert_eq!(at("2026-03-29", "02:30", "Europe/Berlin"), None);
        let first = at("2026-10-25", "02:30", "Europe/Berlin").unwrap();
        assert_eq!(first.to_string(), "2026-10-25T02:30+02:00");
    }

    #[test]
    fn names_are_those_of_the_database() {
        assert!(Zone::named("europe/berlin").is_none() && Zone::named("Berlin").is_none());
        let names = Zone::names();
        assert!(names.len() > 400 && names.iter().any(|name| name == "America/Chicago"), "{}", names.len());
    }

    #[test]
    fn only_times_of_a_day_are_times() {
        for wrong in ["24:00", "9:3", "09:60", "9", "9:30 pm", "+9:30", "009:30", ":30"] {
            assert_eq!(Clock::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Clock::parse("9:30").unwrap().to_string(), "09:30");
    }
}
