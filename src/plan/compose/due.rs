//! What is due, in words: kind ones, for nobody fails here, something is only waiting.

use crate::account::{Due, DueKind};
use crate::plan::routes;
use crate::plan::view::data::{Calendar, Event, Json};
use crate::plan::view::{DueMember, DueRow, DueView, Link, MemberDue, PageHead};
use crate::plan::words::{self, Wording};

use super::api::{Entries, year_number};
use super::divided::parts;
use super::{CardOf, Composer, Counted, Known};

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
            (0, 0) => "Nothing is waiting, and nothing will be for a while.".to_owned(),
            (past, ahead) => format!(
                "{} {} waiting, and {} will be due by {}.",
                self.words.counted("count-updates", past),
                if past == 1 { "is" } else { "are" },
                self.words.count(ahead),
                self.ahead_words(),
            ),
        };
        let (past, ahead) = (self.together_due(&past), self.together_due(&ahead));
        DueView {
            page: PageHead {
                image: self.image(CardOf::Due),
                ..self.head("What is due", &lede, "due", Vec::new())
            },
            lede,
            past_more: more(&self.words, past.len()),
            past: past.into_iter().take(LISTED).collect(),
            ahead_more: more(&self.words, ahead.len()),
            ahead: ahead.into_iter().take(LISTED).collect(),
            ahead_words: self.ahead_words(),
            rules: self.due_rules(),
            calendar: self.calendar_link(routes::DUE_CALENDAR, self.accounts.due().next().is_some()),
            json: self.has_api.then(|| Link {
                text: "The same for programs".to_owned(),
                url: self.routes.file(routes::DUE_JSON),
            }),
        }
    }

    /// How old an inventory is by its year: `7 years`; empty in the year itself.
    pub fn age(&self, found: Counted<'_>) -> String {
        match self.accounts.today.year() - found.inventory.year.number() {
            age @ 1.. => years(age),
            _ => String::new(),
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
                .then(|| Link { text: "What is due everywhere".to_owned(), url: self.routes.page("due") }),
        }
    }

    fn calendar_link(&self, path: &str, has_entries: bool) -> Option<Link> {
        let link = || Link { text: "Calendar to subscribe to".to_owned(), url: self.routes.file(path) };
        (self.has_calendars && has_entries).then(link)
    }

    /// Whether a day has passed or comes within the years that are looked ahead.
    fn is_near(&self, due: &Due) -> bool {
        due.day.year() <= self.accounts.today.year() + self.model.network.accounting.due_ahead
    }

    fn ahead_words(&self) -> String {
        let last = self.accounts.today.year() + self.model.network.accounting.due_ahead;
        format!("the end of {last}")
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
        match due.kind {
            DueKind::Inventory { year, .. } => format!("An inventory for {year}"),
            DueKind::NewerInventory { newest, .. } => format!("A newer inventory than that of {newest}"),
            DueKind::TargetYear(index) => format!("The year of a target: {}", target(index)),
            DueKind::ActionStart(index) => format!("The start of “{}”", action(index)),
            DueKind::ActionEffect(index) => format!("The full effect of “{}”", action(index)),
            DueKind::TargetReview(index) => format!("A review of the target: {}", target(index)),
            DueKind::ActionReview(index) => format!("A review of “{}”", action(index)),
            DueKind::PlanReview(index) => format!("A review of “{}”", known.member.plans[index].title),
        }
    }

    /// Why it is due then.
    pub fn due_note(&self, due: &Due) -> String {
        let known = self.known(due.member);
        match due.kind {
            DueKind::Inventory { every, within, .. } => {
                let every = if every == 1 { "every year".to_owned() } else { format!("every {every} years") };
                let within = match within {
                    0 => "by the end of its year".to_owned(),
                    1 => "by the end of the year after".to_owned(),
                    _ => format!("within {within} years of its end"),
                };
                let newest = known.latest().map(|latest| latest.inventory.year);
                let newest = newest.map(|year| format!("; the newest is of {year}")).unwrap_or_default();
                format!("One is expected {every}, {within}{newest}.")
            }
            DueKind::NewerInventory { newest, stale_after } => {
                let last = newest.number() + stale_after;
                let years = years(stale_after);
                format!(
                    "Targets are judged by an inventory for {years}: by that of {newest} until the end of {last}."
                )
            }
            DueKind::TargetYear(index) => {
                let year = known.member.targets[index].year;
                format!("An inventory for {year} or later will tell how it went; there is none yet.")
            }
            DueKind::ActionStart(index) => {
                let start =
                    known.member.actions[index].start.map(|year| year.to_string()).unwrap_or_default();
                format!("It is on file as planned, to start in {start}.")
            }
            DueKind::ActionEffect(index) => {
                let action = &known.member.actions[index];
                let full = action.full_effect.map(|year| year.to_string()).unwrap_or_default();
                format!("It is on file as under way, with its full effect in {full}.")
            }
            DueKind::TargetReview(_) | DueKind::ActionReview(_) | DueKind::PlanReview(_) => {
                "The day was set beforehand.".to_owned()
            }
        }
    }

    /// The rules by which something is due.
    fn due_rules(&self) -> Vec<String> {
        let accounting = &self.model.network.accounting;
        let stale = accounting.status.stale_after;
        let rhythm = match &accounting.reporting {
            Some(rhythm) => {
                let source = rhythm.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default();
                format!(
                    "Inventories are expected every {} and within {} of the end of their year{source}, unless a member says otherwise.",
                    years(rhythm.every),
                    years(rhythm.within)
                )
            }
            None => format!(
                "Where no rhythm of reporting is agreed, a newer inventory is due by the end of the last year in which the newest one still serves to judge targets by: {} after its own.",
                years(stale)
            ),
        };
        vec![
            rhythm,
            "The year of a target is listed until an inventory of that year or a later one tells how it went.".to_owned(),
            "A planned action is listed by the end of the year in which it was to start, and one that is under way by the end of the year of its full effect.".to_owned(),
            "A review is listed by the day that was set for it.".to_owned(),
            "Members that have left, or became part of another one, have nothing due.".to_owned(),
        ]
    }

    /// `due.ics`
    pub fn due_calendar(&self) -> Calendar {
        let name = format!("{}: what is due", self.model.network.name);
        Calendar { name, events: self.due_in_calendar().into_iter().map(|due| self.event(due)).collect() }
    }

    /// `members/<id>/due.ics`
    pub fn member_calendar(&self, index: usize) -> Calendar {
        let known = self.known(index);
        let name = format!("{}: what is due", known.member.name);
        Calendar { name, events: known.account.due.iter().map(|due| self.event(due)).collect() }
    }

    fn event(&self, due: &Due) -> Event {
        let member = &self.known(due.member).member;
        let made_up = if member.fictional { " (made up)" } else { "" };
        let profile = self.routes.page(&routes::member(&member.id));
        Event {
            uid: format!("{}-{}@{}", member.id, self.due_id(due), host(&self.model.network.site.base_url)),
            day: due.day,
            last_day: due.day,
            hours: None,
            since: due.since,
            summary: format!("{}{made_up}: {}", member.name, self.due_title(due)),
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

/// How many are not listed; empty for none.
fn more(words: &Wording, all: usize) -> String {
    if all > LISTED { words.count(all - LISTED) } else { String::new() }
}

fn years(number: i32) -> String {
    if number == 1 { "1 year".to_owned() } else { format!("{number} years") }
}

/// `climate.example.org` of `https://climate.example.org/network/`
pub fn host(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}
