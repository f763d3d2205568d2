//! What is due of one member, in words.

use crate::account::{Due, DueKind};
use crate::plan::routes;
use crate::plan::view::data::{Calendar, Event, Json};
use crate::plan::view::{DueRow, Link, MemberDue};
use crate::plan::words;
use crate::quantity::Year;

use super::api::{Entries, year_number};
use super::{Counted, Known, MemberComposer};

impl MemberComposer<'_> {
    /// What is due of one member.
    pub fn member_due(&self, known: Known<'_>) -> MemberDue {
        let due = &known.account.due;
        let near = due.iter().filter(|due| self.is_near(due));
        MemberDue {
            rows: near.map(|due| self.due_row(known, due)).collect(),
            calendar: self.calendar_link(&routes::member_calendar(&known.member.id), !due.is_empty()),
            all: self
                .has_due
                .then(|| Link { text: self.words.say("due-everywhere"), url: self.routes.page("due") }),
        }
    }

    /// A link to a calendar, where there is one.
    pub fn calendar_link(&self, path: &str, has_entries: bool) -> Option<Link> {
        let link = || Link { text: self.words.say("due-calendar"), url: self.routes.file(path) };
        (self.has_calendars && has_entries).then(link)
    }

    /// Whether a day has passed or comes within the years that are looked ahead.
    pub fn is_near(&self, due: &Due) -> bool {
        due.day.year() <= self.today.year() + self.network.accounting.due_ahead
    }

    /// It in a row, without the members.
    pub fn due_row(&self, known: Known<'_>, due: &Due) -> DueRow {
        DueRow {
            members: Vec::new(),
            more: String::new(),
            title: self.due_title(known, due),
            note: self.due_note(known, due),
            day: self.words.day(due.day),
            datetime: due.day.to_string(),
            past: due.day < self.today,
        }
    }

    /// What is due: `An inventory for 2024`.
    pub fn due_title(&self, known: Known<'_>, due: &Due) -> String {
        let target = |index: usize| self.aim(&known.member.targets[index], &known.account.targets[index]);
        let action = |index: usize| &known.member.actions[index].title;
        let of_target = |key: &str, text: String| self.words.tell(key, &[("target", text.into())]);
        let titled = |key: &str, title: &str| self.words.tell(key, &[("title", title.into())]);
        match due.kind {
            DueKind::Inventory { year, .. } => self.words.tell("due-inventory", &[("year", year.into())]),
            DueKind::NewerInventory { newest, .. } => {
                self.words.tell("due-newer-inventory", &[("year", newest.into())])
            }
            DueKind::TargetYear(index) => of_target("due-target-year", target(index)),
            DueKind::ActionStart(index) => titled("due-action-start", action(index)),
            DueKind::ActionEffect(index) => titled("due-action-effect", action(index)),
            DueKind::TargetReview(index) => of_target("due-target-review", target(index)),
            DueKind::ActionReview(index) => titled("due-review", action(index)),
            DueKind::PlanReview(index) => titled("due-review", &known.member.plans[index].title),
        }
    }

    /// Why it is due then.
    pub fn due_note(&self, known: Known<'_>, due: &Due) -> String {
        let in_year = |key: &str, year: Option<Year>| {
            self.words
                .tell(key, &[("year", year.map(|year| self.words.year(year)).unwrap_or_default().into())])
        };
        match due.kind {
            DueKind::Inventory { every, within, .. } => self.rhythm_words(known, (every, within)),
            DueKind::NewerInventory { newest, stale_after } => {
                let last = self.words.numbers.plain(newest.number() + stale_after);
                let given = [
                    ("count", i64::from(stale_after).into()),
                    ("newest", newest.into()),
                    ("last", last.into()),
                ];
                self.words.tell("due-judged", &given)
            }
            DueKind::TargetYear(index) => in_year("due-target-waits", Some(known.member.targets[index].year)),
            DueKind::ActionStart(index) => in_year("due-action-waits", known.member.actions[index].start),
            DueKind::ActionEffect(index) => {
                in_year("due-effect-waits", known.member.actions[index].full_effect)
            }
            DueKind::TargetReview(_) | DueKind::ActionReview(_) | DueKind::PlanReview(_) => {
                self.words.say("due-day-was-set")
            }
        }
    }

    /// `One is expected every 2 years, by the end of the year after; the newest is of 2022.`
    fn rhythm_words(&self, known: Known<'_>, (every, within): (i32, i32)) -> String {
        let count = |key: &str, count: i32| self.words.tell(key, &[("count", i64::from(count).into())]);
        let within = match within {
            0 => self.words.say("due-within-year"),
            _ => count("due-within", within),
        };
        let mut given = vec![("every", count("due-every", every).into()), ("within", within.into())];
        match known.latest() {
            None => self.words.tell("due-rhythm", &given),
            Some(latest) => {
                given.push(("newest", latest.inventory.year.into()));
                self.words.tell("due-rhythm-newest", &given)
            }
        }
    }

    /// `members/<id>/due.ics`
    pub fn member_calendar(&self, known: Known<'_>) -> Calendar {
        let name = self.calendar_name(&known.member.name);
        Calendar { name, events: known.account.due.iter().map(|due| self.event(known, due)).collect() }
    }

    /// What a calendar is called that is about this.
    pub fn calendar_name(&self, name: &str) -> String {
        self.words.tell("due-calendar-name", &[("name", name.into())])
    }

    /// It in a calendar.
    pub fn event(&self, known: Known<'_>, due: &Due) -> Event {
        let member = known.member;
        let key = if member.fictional { "due-event-made-up" } else { "due-event" };
        let given = [("name", member.name.as_str().into()), ("what", self.due_title(known, due).into())];
        let profile = self.routes.page(&routes::member(&member.id));
        Event {
            uid: format!("{}-{}@{}", member.id, due_id(known, due), host(&self.network.site.base_url)),
            day: due.day,
            last_day: due.day,
            hours: None,
            since: due.since,
            summary: self.words.tell(key, &given),
            description: self.due_note(known, due),
            category: words::from_id(due.kind.name()),
            place: String::new(),
            is_cancelled: false,
            url: self.routes.absolute(&profile),
        }
    }

    /// What is due of one member.
    pub fn member_due_json(&self, known: Known<'_>) -> Json {
        Json::List(known.account.due.iter().map(|due| self.due_entries(known, due).done()).collect())
    }

    /// It for programs.
    pub fn due_entries(&self, known: Known<'_>, due: &Due) -> Entries {
        let member = known.member;
        let entries = Entries::default()
            .put("id", due_id(known, due).as_str())
            .put("kind", due.kind.name())
            .put("day", due.day.to_string().as_str())
            .put("past", Json::Bool(due.day < self.today));
        let entries = match due.kind {
            DueKind::Inventory { year, .. } => entries.put("year", year_number(year)),
            DueKind::NewerInventory { newest, .. } => entries.put("newest", year_number(newest)),
            DueKind::TargetYear(index) | DueKind::TargetReview(index) => {
                entries.put("target", member.targets[index].id.as_str())
            }
            DueKind::ActionStart(index) | DueKind::ActionEffect(index) | DueKind::ActionReview(index) => {
                entries.put("action", member.actions[index].id.as_str())
            }
            DueKind::PlanReview(index) => entries.put("plan", member.plans[index].title.as_str()),
        };
        entries
            .put("title", self.due_title(known, due).as_str())
            .put("because", self.due_note(known, due).as_str())
    }

    /// How old an inventory is by its year: `7 years`; empty in the year itself.
    pub fn age(&self, found: Counted<'_>) -> String {
        match self.today.year() - found.inventory.year.number() {
            age @ 1.. => self.years_long(age),
            _ => String::new(),
        }
    }

    /// `7 years`
    pub fn years_long(&self, years: i32) -> String {
        self.words.tell("count-years", &[("count", i64::from(years).into())])
    }
}

/// What tells an entry from the member's others, and stays the same as long as it is due.
pub fn due_id(known: Known<'_>, due: &Due) -> String {
    let member = known.member;
    let subject = match due.kind {
        DueKind::Inventory { year, .. } => year.to_string(),
        DueKind::NewerInventory { newest, .. } => newest.to_string(),
        DueKind::TargetYear(index) | DueKind::TargetReview(index) => member.targets[index].id.clone(),
        DueKind::ActionStart(index) | DueKind::ActionEffect(index) | DueKind::ActionReview(index) => {
            member.actions[index].id.clone()
        }
        DueKind::PlanReview(index) => format!("{index}-{}", words::anchor(&member.plans[index].title)),
    };
    format!("{}-{subject}", due.kind.name())
}

/// `climate.example.org` of `https://climate.example.org/network/`
pub fn host(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}
