//! Events and trainings: when, where, and how to take part.

use crate::diagnostic::{Code, nearest};
use crate::quantity::{Clock, Date, Moment, Year, Zone};
use crate::read::{Node, Value};

use super::super::decode::{Decoder, Fields};
use super::super::scalar::shortened;
use super::ArticleContext;

/// An event, or a training of several sessions.
#[derive(Clone, Debug)]
pub struct Event {
    /// Whether it is a training whose sessions the same people attend.
    pub is_cohort: bool,
    pub start: When,
    /// The last day where it has no times; the end where it has.
    pub end: Option<When>,
    /// The place's zone: there wherever a time is.
    pub zone: Option<Zone>,
    pub venue: Option<Venue>,
    /// Where it can be followed from afar.
    pub online: Option<String>,
    pub registration: Option<Registration>,
    /// In the order of their starts.
    pub sessions: Vec<Session>,
    /// Whose awards are handed over.
    pub ceremony: Option<Ceremony>,
    /// Whom it is for, as it was written.
    pub audience: Vec<String>,
    pub is_cancelled: bool,
}

impl Event {
    /// The last day on which something of it happens.
    pub fn last_day(&self) -> Date {
        self.end.map_or(self.start.day(), When::day)
    }

    /// The last day on which one can register.
    pub fn closes(&self) -> Date {
        let deadline = self.registration.as_ref().and_then(|registration| registration.deadline);
        deadline.map_or(self.last_day(), |deadline| deadline.min(self.last_day()))
    }

    /// How to register, as long as one can.
    pub fn open_registration(&self, today: Date) -> Option<&Registration> {
        self.registration.as_ref().filter(|_| !self.is_cancelled && today <= self.closes())
    }
}

/// A whole day, or a time of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Day(Date),
    At(Moment),
}

impl When {
    /// The day, as the calendar of the place has it.
    pub fn day(self) -> Date {
        match self {
            When::Day(day) => day,
            When::At(moment) => moment.day,
        }
    }

    /// Whether it is later than another one; a whole day is as late as any time of it.
    pub fn is_before(self, other: When) -> bool {
        match (self, other) {
            (When::At(this), When::At(other)) => this < other,
            _ => self.day() < other.day(),
        }
    }
}

/// A place to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Venue {
    pub name: String,
    pub address: Option<String>,
}

/// How to take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    pub url: String,
    /// The last day on which one can register.
    pub deadline: Option<Date>,
}

/// One meeting of a training, or one part of an event.
#[derive(Clone, Debug)]
pub struct Session {
    pub title: String,
    pub start: When,
    pub end: Option<When>,
}

/// The awards of a programme's year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceremony {
    pub programme: String,
    pub year: Year,
}

/// The keys of an event beside those that every article has.
pub const KEYS: [&str; 11] = [
    "start",
    "end",
    "zone",
    "place",
    "online",
    "registration",
    "sessions",
    "programme",
    "year",
    "audience",
    "cancelled",
];

/// Decodes what only events have.
pub fn event(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    is_cohort: bool,
    context: ArticleContext<'_>,
) -> Option<Event> {
    let zone = decoder.optional(fields, "zone", zone);
    let clocks = Clocks { zone: zone.as_ref(), is_given: fields.has("zone") };
    let mut sessions = decoder.list(fields, "sessions", |decoder, node| session(decoder, node, clocks));
    sessions.sort_by_key(|session| (session.start.day(), time_of(session.start)));
    let (start, end) = span(decoder, fields, clocks);
    if is_cohort && !fields.has("sessions") {
        let at = crate::diagnostic::Span { end: fields.span.start + 1, ..fields.span };
        decoder.fault(Code::MissingKey, at, "the key `sessions` is missing here");
    }
    let first = sessions.first().map(|session| session.start);
    let last = sessions.last().map(|session| session.end.unwrap_or(session.start));
    if first.is_none() && !fields.has("start") && !is_cohort {
        decoder.required(fields, "start", |_, _| Some(()));
    }
    let start = start.or(first);
    let deadline_before = start.map(When::day);
    Some(Event {
        is_cohort,
        venue: decoder.optional(fields, "place", venue),
        online: decoder.optional(fields, "online", Decoder::url),
        registration: decoder
            .optional(fields, "registration", |decoder, node| registration(decoder, node, deadline_before)),
        ceremony: ceremony(decoder, fields, context),
        audience: decoder.list(fields, "audience", Decoder::string),
        is_cancelled: decoder.optional(fields, "cancelled", Decoder::truth).unwrap_or(false),
        start: start?,
        end: end.or(last),
        zone,
        sessions,
    })
}

/// The time within the day, for ordering.
fn time_of(when: When) -> Option<Clock> {
    match when {
        When::Day(_) => None,
        When::At(moment) => Some(moment.clock),
    }
}

/// In which zone times are meant.
#[derive(Clone, Copy, Debug)]
struct Clocks<'z> {
    /// `None` where none is given, and where what is given is none.
    zone: Option<&'z Zone>,
    is_given: bool,
}

/// `start:` and `end:`, of which the end comes later.
fn span(decoder: &mut Decoder, fields: &Fields<'_>, clocks: Clocks<'_>) -> (Option<When>, Option<When>) {
    let start = decoder.optional(fields, "start", |decoder, node| when(decoder, node, clocks, None));
    if start.is_none() && fields.has("start") {
        // What is wrong with the start is told; the end may be a time of its day.
        return (None, None);
    }
    let begins = start.map(When::day);
    let end = decoder.optional(fields, "end", |decoder, node| when(decoder, node, clocks, begins));
    if let (Some(start), Some(end), Some(node)) = (start, end, fields.get("end"))
        && end.is_before(start)
    {
        decoder.fault(Code::OutOfRange, node.span, "the end comes before the start");
    }
    if let (Some(When::Day(_)), Some(When::At(_)), Some(node))
    | (Some(When::At(_)), Some(When::Day(_)), Some(node)) = (start, end, fields.get("end"))
    {
        let message = "one of start and end has a time, and the other has none";
        decoder.fault(Code::NotATime, node.span, message).hint = "give both a time, or neither".to_owned();
    }
    (start, end)
}

/// `2026-12-03`, or `2026-12-03 14:00`; where the day is known already also `16:00`.
fn when(decoder: &mut Decoder, node: &Node, clocks: Clocks<'_>, on: Option<Date>) -> Option<When> {
    let text = decoder.text(node)?;
    let (day, clock) = match text.split_once([' ', 'T']) {
        Some((day, clock)) => (Date::parse(day), Some(clock)),
        None if text.contains(':') && on.is_some() => (on, Some(text)),
        None => (Date::parse(text), None),
    };
    let clock = match clock {
        None => return day.map(When::Day).or_else(|| not_a_time(decoder, node, text)),
        Some(clock) => Clock::parse(clock.trim_start()),
    };
    let Some((day, clock)) = day.zip(clock) else { return not_a_time(decoder, node, text) };
    let Some(zone) = clocks.zone else {
        if clocks.is_given {
            return None;
        }
        let message = "a time needs the zone that its clocks are in";
        decoder.fault(Code::MissingKey, node.span, message).hint =
            "write `zone:` too, as in `zone: Europe/Berlin`".to_owned();
        return None;
    };
    let moment = Moment::new(day, clock, zone);
    if moment.is_none() {
        let message = format!("clocks in {} are set forward on {day} and never show {clock}", zone.name());
        decoder.fault(Code::NotATime, node.span, message);
    }
    moment.map(When::At)
}

fn not_a_time<T>(decoder: &mut Decoder, node: &Node, text: &str) -> Option<T> {
    let message = format!("`{}` is not a day, nor a time of one", shortened(text));
    decoder.fault(Code::NotATime, node.span, message).hint =
        "write `2026-12-03`, or `2026-12-03 14:00`".to_owned();
    None
}

/// `Europe/Berlin`
fn zone(decoder: &mut Decoder, node: &Node) -> Option<Zone> {
    let text = decoder.text(node)?;
    let zone = Zone::named(text);
    if zone.is_none() {
        let names = Zone::names();
        // `Berlin` and `europe/berlin` are nearer to `Europe/Berlin` than letters can tell.
        let wanted = text.to_lowercase().replace(' ', "_");
        let ends_so = |name: &&String| {
            let name = name.to_lowercase();
            name == wanted || name.rsplit('/').next() == Some(wanted.as_str())
        };
        let near = names.iter().find(ends_so).map(String::as_str);
        let near = near.or_else(|| nearest(text, names.iter().map(String::as_str)));
        let message = format!("there is no time zone `{}`", shortened(text));
        let fault = decoder.fault(Code::UnknownZone, node.span, message);
        fault.hint = near.map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
        fault
            .help
            .push("zones are those of the IANA database: `America/Chicago`, `Europe/Berlin`".to_owned());
    }
    zone
}

/// The keys of a place.
pub const VENUE_KEYS: [&str; 2] = ["name", "address"];

/// `Town hall`, or `{name: Town hall, address: ...}`
fn venue(decoder: &mut Decoder, node: &Node) -> Option<Venue> {
    if let Value::Text { text, .. } = &node.value {
        return Some(Venue { name: text.clone(), address: None });
    }
    let fields = decoder.fields(node, &VENUE_KEYS)?;
    let name = decoder.required(&fields, "name", Decoder::string);
    let address = decoder.optional(&fields, "address", Decoder::string);
    Some(Venue { name: name?, address })
}

/// The keys of a registration.
pub const REGISTRATION_KEYS: [&str; 2] = ["url", "deadline"];

fn registration(decoder: &mut Decoder, node: &Node, start: Option<Date>) -> Option<Registration> {
    let fields = decoder.fields(node, &REGISTRATION_KEYS)?;
    let url = decoder.required(&fields, "url", Decoder::url);
    let deadline = decoder.optional(&fields, "deadline", Decoder::date);
    if let (Some(deadline), Some(start), Some(node)) = (deadline, start, fields.get("deadline"))
        && start < deadline
    {
        let message = format!("one could register until {deadline}, after it begins on {start}");
        decoder.fault(Code::OutOfRange, node.span, message);
    }
    Some(Registration { url: url?, deadline })
}

/// The keys of a session.
pub const SESSION_KEYS: [&str; 3] = ["title", "start", "end"];

fn session(decoder: &mut Decoder, node: &Node, clocks: Clocks<'_>) -> Option<Session> {
    let fields = decoder.fields(node, &SESSION_KEYS)?;
    let title = decoder.required(&fields, "title", Decoder::string);
    decoder.required(&fields, "start", |_, _| Some(()));
    let (start, end) = span(decoder, &fields, clocks);
    Some(Session { title: title?, start: start?, end })
}

/// `programme:` and `year:`
fn ceremony(decoder: &mut Decoder, fields: &Fields<'_>, context: ArticleContext<'_>) -> Option<Ceremony> {
    let programme = decoder.optional(fields, "programme", |decoder, node| programme(decoder, node, context));
    if fields.has("year") != fields.has("programme") {
        let (there, lacking) = if fields.has("year") { ("year", "programme") } else { ("programme", "year") };
        let message = format!("a ceremony has a programme and a year; `{lacking}` is missing");
        decoder.fault(Code::MissingKey, fields.key_span(there), message);
    }
    let year = decoder.optional(fields, "year", Decoder::year);
    Some(Ceremony { programme: programme?, year: year? })
}

fn programme(decoder: &mut Decoder, node: &Node, context: ArticleContext<'_>) -> Option<String> {
    let id = decoder.id(node)?;
    super::front::known_programme(decoder, &id, node.span, context)
}
