//! What is due, in words: kind ones, for nobody fails here, something is only waiting.

use crate::account::Due;
use crate::plan::routes;
use crate::plan::view::data::{Calendar, Json};
use crate::plan::view::{DueMember, DueRow, DueView, Link, PageHead};
use crate::plan::words::Wording;

use super::api::Entries;
use super::divided::parts;
use super::{CardOf, Composer};

/// Above this many rows, and members of a row, a list names no more: a page stays one that can be read.
const LISTED: usize = 60;

impl<'a> Composer<'a> {
    /// The page of what is due.
    pub fn due(&self) -> DueView {
        let today = self.today;
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

    fn ahead_words(&self) -> String {
        let last = self.today.year() + self.network.accounting.due_ahead;
        self.words.tell("due-end-of", &[("year", self.words.numbers.plain(last).into())])
    }

    /// What is due of several members by one day, in one row.
    fn together_due(&self, all: &[&Due]) -> Vec<DueRow> {
        let mut rows: Vec<DueRow> = Vec::new();
        for due in all {
            let row = self.due_row(self.known(due.member), due);
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

    /// The rules by which something is due.
    fn due_rules(&self) -> Vec<String> {
        let rules = ["due-rule-target", "due-rule-action", "due-rule-review", "due-rule-left"];
        std::iter::once(self.rhythm_rule()).chain(rules.map(|key| self.words.say(key))).collect()
    }

    fn rhythm_rule(&self) -> String {
        let accounting = &self.network.accounting;
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
        let name = self.calendar_name(&self.network.name);
        Calendar {
            name,
            events: self
                .due_in_calendar()
                .into_iter()
                .map(|due| self.event(self.known(due.member), due))
                .collect(),
        }
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
        Entries::default().put("member", member).merge(self.due_entries(self.known(due.member), due)).done()
    }
}

/// How many are not listed; empty for none.
fn more(words: &Wording, all: usize) -> String {
    if all > LISTED { words.count(all - LISTED) } else { String::new() }
}
