//! How what would grow with the network is divided, so that no page and no file does.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::account::Due;
use crate::model::Member;
use crate::plan::routes;
use crate::plan::view::data::Json;
use crate::plan::view::{DirectoryPage, MemberGroup};

use super::api::{Entries, number_of};
use super::content::numbered;
use super::{Composer, Known};

/// A page or a file tells of no more members, or entries, than this: at the size that a row or an entry has, it stays
/// below 500 kB.
pub const MOST: usize = 500;

/// How many parts so many members or entries are divided into.
pub fn parts(all: usize) -> usize {
    all.div_ceil(MOST).max(1)
}

/// What a part, counted from 1, has of a list.
pub fn part<T>(all: &[T], number: usize) -> &[T] {
    all.chunks(MOST).nth(number - 1).unwrap_or_default()
}

/// The order of the directory, in which all its pages are cut.
#[derive(Debug, Default)]
pub struct Directory(OnceLock<Order>);

#[derive(Debug)]
struct Order {
    /// Positions of members.
    members: Vec<usize>,
    /// How many members each group has, by its id.
    counts: BTreeMap<String, usize>,
    /// Where among the members each group begins.
    begins: Vec<(usize, String)>,
}

impl<'a> Composer<'a> {
    /// How many members have pages.
    pub fn count_shown(&self) -> usize {
        (0..self.model.members.len()).filter(|member| self.shows(*member)).count()
    }

    /// Whether there are so many members that lists of all of them are divided.
    pub fn is_large(&self) -> bool {
        self.model.members.len() > MOST
    }

    /// Positions of all members that have pages, in the order of the directory: by country, then by name.
    pub fn in_order(&self) -> &[usize] {
        &self.directory_order().members
    }

    fn directory_order(&self) -> &Order {
        self.directory.0.get_or_init(|| {
            let place = |index: usize| {
                let member = &self.model.members[index];
                (index, member, self.listed_country(member))
            };
            let shown = (0..self.model.members.len()).filter(|member| self.shows(*member));
            let mut places: Vec<(usize, &Member, String)> = shown.map(place).collect();
            places.sort_by(|(_, one, here), (_, other, there)| {
                let countries = (one.fictional, here).cmp(&(other.fictional, there));
                let names = || self.words.compare(&one.name, &other.name);
                countries.then_with(names).then_with(|| one.id.cmp(&other.id))
            });
            let (mut counts, mut begins) = (BTreeMap::new(), Vec::new());
            for (position, (_, member, _)) in places.iter().enumerate() {
                let (id, _) = self.group_of(member);
                let count: &mut usize = counts.entry(id.clone()).or_default();
                if *count == 0 {
                    begins.push((position, id));
                }
                *count += 1;
            }
            Order { members: places.into_iter().map(|(index, ..)| index).collect(), counts, begins }
        })
    }

    /// The members of one page of the directory, counted from 1, by country and then by name.
    pub fn groups_of_page(&self, number: usize) -> Vec<MemberGroup> {
        let order = self.directory_order();
        let mut groups = self.grouped(part(&order.members, number), usize::MAX);
        for group in &mut groups {
            let all = order.counts.get(&group.id).copied().unwrap_or_default();
            group.more = all > group.members.len();
            group.count = self.words.count(all);
        }
        groups
    }

    /// All pages of the directory, each by its first and last member; none where there is one page.
    pub fn directory_pages(&self, current: usize) -> Vec<DirectoryPage> {
        if !self.is_large() {
            return Vec::new();
        }
        let order = self.directory_order();
        let has_groups = order.counts.len() > 1;
        let pages = order.members.chunks(MOST).zip(1..);
        let page = |(members, number): (&[usize], usize)| {
            let (first, last) = (*members.first()?, *members.last()?);
            let [first, last] = [first, last].map(|member| &self.model.members[member]);
            let (one, other) = (self.group_of(first).1, self.group_of(last).1);
            let text = match has_groups {
                true if one == other => format!("{one}: {} – {}", first.name, last.name),
                true => format!("{one}: {} – {other}: {}", first.name, last.name),
                false => format!("{} – {}", first.name, last.name),
            };
            let url = self.routes.page(&numbered("members", number));
            let is_there = |at: usize| current == 1 && number > 1 && at / MOST + 1 == number;
            let begins = order.begins.iter().filter(|(at, _)| is_there(*at)).map(|(_, id)| id.clone());
            Some(DirectoryPage { text, url, current: number == current, begins: begins.collect() })
        };
        pages.filter_map(page).collect()
    }

    /// `api/v1/members.json` of a large network: where its parts are.
    pub fn members_index(&self) -> Json {
        let all = self.count_shown();
        let parts = (1..=parts(all)).map(|part| Json::text(self.routes.file(&routes::members_part(part))));
        Entries::default().put("members", number_of(all)).put("parts", Json::List(parts.collect())).done()
    }

    /// `api/v1/members-1.json`
    pub fn members_part(&self, number: usize) -> Json {
        let first = (number - 1) * MOST;
        Json::List(self.all_known().skip(first).take(MOST).map(|known| self.member_entry(known)).collect())
    }

    /// `api/v1/due-1.json`
    pub fn due_part(&self, number: usize) -> Json {
        let all: Vec<&Due> = self.accounts.due().collect();
        Json::List(part(&all, number).iter().map(|due| self.due_entry(due)).collect())
    }

    /// The entries of the calendar of all members: all of them, or those from today on that come first.
    pub fn due_in_calendar(&self) -> Vec<&'a Due> {
        let all: Vec<&Due> = self.accounts.due().collect();
        if all.len() <= MOST {
            return all;
        }
        all.into_iter().filter(|due| due.day >= self.accounts.today).take(MOST).collect()
    }

    /// One of the entries of `api/v1/members.json`.
    fn member_entry(&self, known: Known<'_>) -> Json {
        let figures = known.latest().map(|latest| {
            Entries::default()
                .put("year", super::api::year_number(latest.inventory.year))
                .put_known("headline", known.headline(latest))
                .put_known("per_capita", latest.account.per_head().map(|head| head.value))
                .done()
        });
        self.head_entries(known)
            .put("headline", known.account.headline.name())
            .put_known("latest", figures)
            .put("url", self.routes.file(&routes::member_json(&known.member.id)).as_str())
            .done()
    }

    /// `api/v1/members.json`
    pub fn members_json(&self) -> Json {
        match self.is_large() {
            true => self.members_index(),
            false => self.members_part(1),
        }
    }
}
