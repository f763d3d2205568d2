//! Events in words, and as calendars.

use crate::model::{Article, ArticleKind, Ceremony, Event, Session, When};
use crate::plan::routes;
use crate::plan::view::data::{self, Calendar, Hours};
use crate::plan::view::{EventFacts, Link, SessionRow, Teaser};
use crate::plan::words;

use super::super::Composer;
use super::super::due::host;

/// How many events the front page announces.
const ANNOUNCED: usize = 3;

impl Composer<'_> {
    /// When and where an event is, and how to take part.
    pub fn event_facts(&self, event: &Event) -> EventFacts {
        let today = self.accounts.today;
        let is_past = event.last_day() < today;
        let open = event.registration.as_ref().filter(|registration| {
            !is_past && !event.is_cancelled && registration.deadline.is_none_or(|day| today <= day)
        });
        EventFacts {
            sort: sort(event).to_owned(),
            when: when_words(event),
            datetime: machine(event.start),
            is_past,
            is_cancelled: event.is_cancelled,
            place: event.venue.as_ref().map(|venue| venue.name.clone()).unwrap_or_default(),
            address: event.venue.as_ref().and_then(|venue| venue.address.clone()).unwrap_or_default(),
            online: event.online.clone().unwrap_or_default(),
            register: open.map(|registration| registration.url.clone()).unwrap_or_default(),
            register_by: open
                .and_then(|registration| registration.deadline)
                .map(words::day)
                .unwrap_or_default(),
            sessions: event.sessions.iter().map(session).collect(),
            audience: words::listed(event.audience.iter().map(String::as_str)),
            roll: event.ceremony.as_ref().and_then(|ceremony| self.roll_of(ceremony)),
        }
    }

    /// The honour roll of a ceremony, once its awards are out.
    fn roll_of(&self, ceremony: &Ceremony) -> Option<Link> {
        let position =
            self.model.programmes.iter().position(|programme| programme.id == ceremony.programme)?;
        let programme = &self.model.programmes[position];
        let is_out = self.recognition.honour_rolls
            && self.roll_years(position).into_iter().any(|year| year == ceremony.year);
        is_out.then(|| Link {
            text: format!("{} {}", programme.title, ceremony.year),
            url: self.routes.page(&routes::honour_roll(&programme.id, ceremony.year)),
        })
    }

    /// The events at which the awards of a programme's year are handed over.
    pub fn ceremonies(&self, programme: &str, year: crate::quantity::Year) -> Vec<Teaser> {
        let is_its = |article: &&Article| match &article.kind {
            ArticleKind::Event(event) => event
                .ceremony
                .as_ref()
                .is_some_and(|ceremony| ceremony.programme == programme && ceremony.year == year),
            _ => false,
        };
        let articles = self.content.all.iter().map(|index| &self.model.articles[*index]);
        articles.filter(is_its).map(|article| self.teaser(article)).collect()
    }

    /// What comes next, the nearest first.
    pub fn upcoming(&self) -> Vec<Teaser> {
        let ahead = self.content.all.iter().rev().filter(|index| self.is_ahead(**index));
        ahead.take(ANNOUNCED).map(|index| self.teaser(&self.model.articles[*index])).collect()
    }

    /// All events.
    pub fn events_calendar(&self) -> Calendar {
        let events = self.content.all.iter().rev().flat_map(|index| self.calendar_entries(*index));
        Calendar { name: format!("{}: events", self.site.title), events: events.collect() }
    }

    /// One event: its sessions, where it has some.
    pub fn event_calendar(&self, index: usize) -> Calendar {
        Calendar { name: self.model.articles[index].title.clone(), events: self.calendar_entries(index) }
    }

    fn calendar_entries(&self, index: usize) -> Vec<data::Event> {
        let article = &self.model.articles[index];
        let ArticleKind::Event(event) = &article.kind else { return Vec::new() };
        let whole = self.calendar_entry(article, event);
        if event.sessions.is_empty() {
            return vec![whole];
        }
        let one = |(number, session): (usize, &Session)| data::Event {
            uid: format!("{}-{}", number + 1, whole.uid),
            summary: format!("{}: {}", whole.summary, session.title),
            ..timed(whole.clone(), session.start, session.end)
        };
        event.sessions.iter().enumerate().map(one).collect()
    }

    fn calendar_entry(&self, article: &Article, event: &Event) -> data::Event {
        let venue = event.venue.as_ref();
        let place = venue.map(|venue| match &venue.address {
            Some(address) => format!("{}, {address}", venue.name),
            None => venue.name.clone(),
        });
        let entry = data::Event {
            uid: format!("{}@{}", article.route.replace('/', "-"), host(&self.model.network.site.base_url)),
            day: event.start.day(),
            last_day: event.last_day(),
            hours: None,
            since: article.changed().unwrap_or_else(|| event.start.day()),
            summary: article.title.clone(),
            description: article.summary.clone().unwrap_or_default(),
            category: sort(event).to_owned(),
            place: place.or_else(|| event.online.clone()).unwrap_or_default(),
            is_cancelled: event.is_cancelled,
            url: self.routes.absolute(&self.routes.page(&article.route)),
        };
        timed(entry, event.start, event.end)
    }
}

/// An entry at another time.
fn timed(entry: data::Event, start: When, end: Option<When>) -> data::Event {
    let last_day = end.map_or(start.day(), When::day);
    let hours = match (start, end) {
        (When::At(start), Some(When::At(end))) => Some(Hours { start, end: Some(end) }),
        (When::At(start), _) => Some(Hours { start, end: None }),
        _ => None,
    };
    data::Event { day: start.day(), last_day, hours, ..entry }
}

/// `3 December 2026, 14:00 to 16:00 (Europe/Berlin, UTC+01:00)`
pub fn when_words(event: &Event) -> String {
    let span = span_words(event.start, event.end);
    match (event.start, &event.zone) {
        (When::At(start), Some(zone)) => format!("{span} ({}, UTC{})", zone.name(), start.offset()),
        _ => span,
    }
}

/// `3 December 2026, 14:00 to 16:00`; days alone where there are no times.
fn span_words(start: When, end: Option<When>) -> String {
    let point = |when: When| match when {
        When::Day(day) => words::day(day),
        When::At(moment) => format!("{}, {}", words::day(moment.day), moment.clock),
    };
    match (start, end) {
        (start, Some(end)) if start == end => point(start),
        (When::At(start), Some(When::At(end))) if start.day == end.day => {
            format!("{}, {} to {}", words::day(start.day), start.clock, end.clock)
        }
        (start, Some(end)) => format!("{} to {}", point(start), point(end)),
        (start, None) => point(start),
    }
}

fn machine(when: When) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::At(moment) => moment.to_string(),
    }
}

fn session(session: &Session) -> SessionRow {
    SessionRow {
        title: session.title.clone(),
        when: span_words(session.start, session.end),
        datetime: machine(session.start),
    }
}

/// What an event is, in a word.
pub fn sort(event: &Event) -> &'static str {
    match event {
        Event { ceremony: Some(_), .. } => "Ceremony",
        Event { is_cohort: true, .. } => "Training",
        _ => "Event",
    }
}
