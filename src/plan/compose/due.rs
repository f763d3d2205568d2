//! What is due, in words: kind ones, for nobody fails here, something is only waiting.

use crate::account::{Due, DueKind};
use crate::plan::routes;
use crate::plan::view::data::{Calendar, Event, Json};
use crate::plan::view::{DueMember, DueRow, DueView, Link, MemberDue, PageHead};
use crate::plan::words::{self, Wording};
use crate::quantity::Year;

use super::api::{Entries, year_number};
use super::divided::parts;
use super::{CardOf, Composer, Counted, Known, MemberComposer};

/// Above this many rows, and members of a row, a list names no more: a page stays one that can be read.
const LISTED: usize = 60;

impl<'a> Composer<'a> {
    /// The page of what is due.
    pub fn due(&self) -> DueView {
        let today = self.accounts.today;
        let (mut past, ahead): (Vec<&Due>, Vec<&Due>) =
            self.accounts.due().filter(|due| self.is_near(due)).partition(|due| due.day < today);
        past.reverse();
        let lede = match (past.len(), ahead.len()) {
            (0, 0) => self.words.say("due-lede-nothing"),
            (past, ahead) => {
                let ahead = self.words.count(ahead);
                let given =
                    [("count", past.into()), ("ahead", ahead.into()), ("day", self.ahead_words().into())];
                self.words.tell("due-lede", &given)
            }
        };
        let (past, ahead) = (self.together_due(&past), self.together_due(&ahead));
        DueView {
            page: PageHead {
                image: self.image(CardOf::Due),
                ..self.head(&self.words.say("due-title"), &lede, "due", Vec::new())
            },
            lede,
            past_more: more(&self.words, past.len()),
            past: past.into_iter().take(LISTED).collect(),
            ahead_more: more(&self.words, ahead.len()),
            ahead: ahead.into_iter().take(LISTED).collect(),
            ahead_words: self.ahead_words(),
            rules: self.due_rules(),
            calendar: self.calendar_link(routes::DUE_CALENDAR, self.accounts.due().next().is_some()),
            json: self
                .has_api
                .then(|| Link { text: self.words.say("due-json"), url: self.routes.file(routes::DUE_JSON) }),
        }
    }

    /// What is due of one member.
    pub fn member_due(&self, known: Known<'a>) -> MemberDue {
        let due = &known.account.due;
        let near = due.iter().filter(|due| self.is_near(due));
        MemberDue {
            rows: near.map(|due| self.due_row(due)).collect(),
            calendar: self.calendar_link(&routes::member_calendar(&known.member.id), !due.is_empty()),
            all: self
                .has_due
                .then(|| Link { text: self.words.say("due-everywhere"), url: self.routes.page("due") }),
        }
    }

    fn calendar_link(&self, path: &str, has_entries: bool) -> Option<Link> {
        let link = || Link { text: self.words.say("due-calendar"), url: self.routes.file(path) };
        (self.has_calendars && has_entries).then(link)
    }

    /// Whether a day has passed or comes within the years that are looked ahead.
    fn is_near(&self, due: &Due) -> bool {
        due.day.year() <= self.accounts.today.year() + self.model.network.accounting.due_ahead
    }

    fn ahead_words(&self) -> String {
        let last = self.accounts.today.year() + self.model.network.accounting.due_ahead;
        self.words.tell("due-end-of", &[("year", self.words.numbers.plain(last).into())])
    }

    /// What is due of several members by one day, in one row.
    fn together_due(&self, all: &[&Due]) -> Vec<DueRow> {
        let mut rows: Vec<DueRow> = Vec::new();
        for due in all {
            let row = self.due_row(due);
            let same = |other: &&mut DueRow| {
                (&other.datetime, &other.title, &other.note) == (&row.datetime, &row.title, &row.note)
            };
            let member = self.due_member(due);
            // Of one day there are few rows, and the days are in their order.
            let day = row.datetime.clone();
            let of_day = rows.iter_mut().rev().take_while(|other| other.datetime == day);
            match of_day.take(LISTED).find(same) {
                Some(known) => known.members.push(member),
                None => rows.push(DueRow { members: vec![member], ..row }),
            }
        }
        for row in &mut rows {
            row.more = more(&self.words, row.members.len());
            row.members.sort_by(|one, other| self.words.compare(&one.name, &other.name));
            row.members.truncate(LISTED);
        }
        rows
    }

    fn due_member(&self, due: &Due) -> DueMember {
        let member = self.known(due.member).member;
        DueMember {
            name: member.name.clone(),
            url: self.routes.page(&routes::member(&member.id)),
            fictional: member.fictional,
        }
    }

    fn due_row(&self, due: &Due) -> DueRow {
        DueRow {
            members: Vec::new(),
            more: String::new(),
            title: self.due_title(due),
            note: self.due_note(due),
            day: self.words.day(due.day),
            datetime: due.day.to_string(),
            past: due.day < self.accounts.today,
        }
    }

    /// What is due: `An inventory for 2024`.
    pub fn due_title(&self, due: &Due) -> String {
        let known = self.known(due.member);
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
    pub fn due_note(&self, due: &Due) -> String {
        let known = self.known(due.member);
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

    /// The rules by which something is due.
    fn due_rules(&self) -> Vec<String> {
        let rules = ["due-rule-target", "due-rule-action", "due-rule-review", "due-rule-left"];
        std::iter::once(self.rhythm_rule()).chain(rules.map(|key| self.words.say(key))).collect()
    }

    fn rhythm_rule(&self) -> String {
        let accounting = &self.model.network.accounting;
        let Some(rhythm) = &accounting.reporting else {
            let years = self.years_long(accounting.status.stale_after);
            return self.words.tell("due-rule-no-rhythm", &[("years", years.into())]);
        };
        let mut given = vec![
            ("every", self.years_long(rhythm.every).into()),
            ("within", self.years_long(rhythm.within).into()),
        ];
        match &rhythm.source {
            None => self.words.tell("due-rule-rhythm", &given),
            Some(source) => {
                given.push(("source", source.as_str().into()));
                self.words.tell("due-rule-rhythm-source", &given)
            }
        }
    }

    /// `due.ics`
    pub fn due_calendar(&self) -> Calendar {
        let name = self.calendar_name(&self.model.network.name);
        Calendar { name, events: self.due_in_calendar().into_iter().map(|due| self.event(due)).collect() }
    }

    /// `members/<id>/due.ics`
    pub fn member_calendar(&self, index: usize) -> Calendar {
        let known = self.known(index);
        let name = self.calendar_name(&known.member.name);
        Calendar { name, events: known.account.due.iter().map(|due| self.event(due)).collect() }
    }

    fn calendar_name(&self, name: &str) -> String {
        self.words.tell("due-calendar-name", &[("name", name.into())])
    }

    fn event(&self, due: &Due) -> Event {
        let member = &self.known(due.member).member;
        let key = if member.fictional { "due-event-made-up" } else { "due-event" };
        let given = [("name", member.name.as_str().into()), ("what", self.due_title(due).into())];
        let profile = self.routes.page(&routes::member(&member.id));
        Event {
            uid: format!("{}-{}@{}", member.id, self.due_id(due), host(&self.model.network.site.base_url)),
            day: due.day,
            last_day: due.day,
            hours: None,
            since: due.since,
            summary: self.words.tell(key, &given),
            description: self.due_note(due),
            category: words::from_id(due.kind.name()),
            place: String::new(),
            is_cancelled: false,
            url: self.routes.absolute(&profile),
        }
    }

    /// What tells an entry from the member's others, and stays the same as long as it is due.
    pub fn due_id(&self, due: &Due) -> String {
        let member = self.known(due.member).member;
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

    /// `api/v1/due.json`
    pub fn due_json(&self) -> Json {
        let rules = Json::List(self.due_rules().into_iter().map(Json::text).collect());
        let entries = Entries::default().put("rules", rules);
        match parts(self.accounts.due().count()) {
            1 => entries.put("due", self.due_part(1)).done(),
            several => {
                let part = |part| Json::text(self.routes.file(&routes::due_part(part)));
                entries.put("parts", Json::List((1..=several).map(part).collect())).done()
            }
        }
    }

    /// One of its entries.
    pub fn due_entry(&self, due: &Due) -> Json {
        let member = self.known(due.member).member.id.as_str();
        Entries::default().put("member", member).merge(self.due_entries(due)).done()
    }

    /// What is due of one member.
    pub fn member_due_json(&self, known: Known<'_>) -> Json {
        Json::List(known.account.due.iter().map(|due| self.due_entries(due).done()).collect())
    }

    fn due_entries(&self, due: &Due) -> Entries {
        let member = self.known(due.member).member;
        let entries = Entries::default()
            .put("id", self.due_id(due).as_str())
            .put("kind", due.kind.name())
            .put("day", due.day.to_string().as_str())
            .put("past", Json::Bool(due.day < self.accounts.today));
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
        entries.put("title", self.due_title(due).as_str()).put("because", self.due_note(due).as_str())
    }
}

impl MemberComposer<'_> {
    /// How old an inventory is by its year: `7 years`; empty in the year itself.
    pub fn age(&self, found: Counted<'_>) -> String {
        match self.today.year() - found.inventory.year.number() {
            age @ 1.. => self.years_long(age),
            _ => String::new(),
        }
    }

    /// `7 years`
    fn years_long(&self, years: i32) -> String {
        self.words.tell("count-years", &[("count", i64::from(years).into())])
    }
}

/// How many are not listed; empty for none.
fn more(words: &Wording, all: usize) -> String {
    if all > LISTED { words.count(all - LISTED) } else { String::new() }
}

/// `climate.example.org` of `https://climate.example.org/network/`
pub fn host(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}
