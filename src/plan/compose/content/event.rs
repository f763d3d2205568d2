//! Events in words, and as calendars.

use crate::model::{Article, ArticleKind, Ceremony, Event, Session, When};
use crate::plan::routes;
use crate::plan::view::data::{self, Calendar, Hours};
use crate::plan::view::{EventFacts, Link, SessionRow, Teaser};

use super::super::Composer;
use super::super::due_of_one::host;

/// How many events the front page announces.
const ANNOUNCED: usize = 3;

impl Composer<'_> {
    /// When and where an event is, and how to take part.
    pub fn event_facts(&self, event: &Event) -> EventFacts {
        let today = self.accounts.today;
        let open = event.open_registration(today);
        EventFacts {
            sort: self.words.say(sort(event)),
            when: self.when_words(event),
            datetime: machine(event.start),
            is_past: event.last_day() < today,
            is_cancelled: event.is_cancelled,
            place: event.venue.as_ref().map(|venue| venue.name.clone()).unwrap_or_default(),
            address: event.venue.as_ref().and_then(|venue| venue.address.clone()).unwrap_or_default(),
            online: event.online.clone().unwrap_or_default(),
            register: open.map(|registration| registration.url.clone()).unwrap_or_default(),
            register_by: open
                .and_then(|registration| registration.deadline)
                .map(|day| self.words.day(day))
                .unwrap_or_default(),
            sessions: event.sessions.iter().map(|session| self.session(session)).collect(),
            audience: self.words.listed(event.audience.iter().map(String::as_str)),
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
            text: format!("{} {}", self.words.programme_title(programme), ceremony.year),
            url: self.routes.page(&routes::honour_roll(&programme.id, ceremony.year)),
        })
    }

    /// What comes next, the nearest first.
    pub fn upcoming(&self) -> Vec<Teaser> {
        let ahead = self.content.all.iter().rev().filter(|index| self.is_ahead(**index));
        ahead.take(ANNOUNCED).map(|index| self.teaser(&self.model.articles[*index])).collect()
    }

    /// All events.
    pub fn events_calendar(&self) -> Calendar {
        let events = self.content.all.iter().rev().flat_map(|index| self.calendar_entries(*index));
        Calendar {
            name: self.words.tell("content-calendar-name", &[("site", self.site.title.as_str().into())]),
            events: events.collect(),
        }
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
            category: self.words.say(sort(event)),
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

impl Composer<'_> {
    /// `3 December 2026, 14:00 to 16:00 (Europe/Berlin, UTC+01:00)`
    pub fn when_words(&self, event: &Event) -> String {
        let span = self.span_words(event.start, event.end);
        let (When::At(start), Some(zone)) = (event.start, &event.zone) else { return span };
        let given = [("span", span.into()), ("zone", zone.name().into()), ("offset", start.offset().into())];
        self.words.tell("content-in-zone", &given)
    }

    /// `3 December 2026, 14:00 to 16:00`; days alone where there are no times.
    fn span_words(&self, start: When, end: Option<When>) -> String {
        match (start, end) {
            (When::At(start), Some(When::At(end))) if start.day == end.day && start != end => {
                let given = [
                    ("day", self.words.day(start.day).into()),
                    ("start", start.clock.to_string().into()),
                    ("end", end.clock.to_string().into()),
                ];
                self.words.tell("content-hours", &given)
            }
            (start, Some(end)) if start != end => {
                let given =
                    [("start", self.point_words(start).into()), ("end", self.point_words(end).into())];
                self.words.tell("content-days", &given)
            }
            (start, _) => self.point_words(start),
        }
    }

    /// `3 December 2026, 14:00`
    fn point_words(&self, when: When) -> String {
        match when {
            When::Day(day) => self.words.day(day),
            When::At(moment) => {
                let given =
                    [("day", self.words.day(moment.day).into()), ("clock", moment.clock.to_string().into())];
                self.words.tell("content-at", &given)
            }
        }
    }

    fn session(&self, session: &Session) -> SessionRow {
        SessionRow {
            title: session.title.clone(),
            when: self.span_words(session.start, session.end),
            datetime: machine(session.start),
        }
    }
}

fn machine(when: When) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::At(moment) => moment.to_string(),
    }
}

/// The key of the word for what an event is.
pub fn sort(event: &Event) -> &'static str {
    match event {
        Event { ceremony: Some(_), .. } => "content-ceremony",
        Event { is_cohort: true, .. } => "content-training",
        _ => "content-event",
    }
}
