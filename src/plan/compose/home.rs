//! The home page.

use std::collections::BTreeMap;

use crate::model::{Article, ArticleKind, Inventory};
use crate::plan::view::{Coverage, HomeView, MemberGroup, Status, StatusCount, Teaser};
use crate::plan::words::{self, Wording};
use crate::quantity::Dec;

use super::content::{day_of, event_sort, material_key};
use super::target::{main_target, status};
use super::{ChartOf, Composer, Known};

/// How many members of a group the front page names.
const NAMED: usize = 60;
/// How many articles the front page leads to.
const NEWS: usize = 6;

impl<'a> Composer<'a> {
    /// The home page.
    pub fn home(&self) -> HomeView {
        let front = self.model.own_articles().find(|article| article.route.is_empty());
        let told = front.map(|article| self.version(article));
        let title = told.map_or(&self.model.network.name, |article| &article.title);
        let one = self.single_group();
        let last = one.and_then(|group| group.years.last());
        let per_person = last.and_then(|last| last.total.over(last.people?));
        HomeView {
            page: self.head(&self.site.title, &self.site.description, "", Vec::new()),
            title: title.clone(),
            intro: front.map(|article| self.prose(article)),
            coverage: self.coverage(),
            inventories: self.words.count(self.real_inventories().count()),
            lines: self.words.count(self.real_inventories().map(|inventory| inventory.lines.len()).sum()),
            total: last.map(|last| self.words.scaled_tonnes(last.total)),
            total_words: last.map(|last| self.words.tonnes_words(last.total)).unwrap_or_default(),
            people: self.people().map(|people| self.words.people(people)),
            per_person: per_person.map(|it| self.words.per_person(it)),
            statuses: self.statuses(),
            chart: self.group_chart(),
            chart_files: self.chart_files(ChartOf::Home),
            maps: self.front_maps(),
            map_url: self.map_url(),
            groups: self.panels(),
            members_url: self.routes.page("members"),
            latest: self.latest_articles(),
            upcoming: self.upcoming(),
        }
    }

    /// The one group of a network whose members all count alike: only then there is a total of all.
    fn single_group(&self) -> Option<&crate::account::Group> {
        match self.accounts.network.groups.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Of members that are not made up.
    pub fn real_inventories(&self) -> impl Iterator<Item = &Inventory> {
        let real = self.model.members.iter().filter(|member| !member.fictional);
        real.flat_map(|member| &member.inventories)
    }

    /// The groups with as many names as fit on a front page.
    fn panels(&self) -> Vec<MemberGroup> {
        self.grouped(self.in_order(), NAMED)
    }

    /// People who live in real members with an inventory, by the population that their figures use.
    pub fn people(&self) -> Option<Dec> {
        let mut sum = None;
        for known in
            self.all_known().filter(|known| !known.member.fictional && known.member.part_of.is_empty())
        {
            let Some(per_head) = known.latest().and_then(|latest| latest.account.per_head()) else {
                continue;
            };
            sum = Some(sum.unwrap_or(Dec::ZERO).plus(per_head.population.people)?);
        }
        sum
    }

    /// How many members have an inventory, and which years are the newest.
    pub fn coverage(&self) -> Coverage {
        let real: Vec<_> = self.all_known().filter(|known| !known.member.fictional).collect();
        let years: Vec<_> = real.iter().filter_map(|known| Some(known.latest()?.inventory.year)).collect();
        let span = years.iter().min().zip(years.iter().max());
        Coverage {
            with_inventory: self.words.count(years.len()),
            members: self.words.count(real.len()),
            complete: years.len() == real.len(),
            years: span.map(|(first, last)| self.words.years(*first, *last)).unwrap_or_default(),
        }
    }

    fn statuses(&self) -> Vec<StatusCount> {
        statuses_of(&self.words, self.all_known().filter(|known| !known.member.fictional))
    }

    /// The newest articles that are no stories of members, newest first.
    pub fn latest_articles(&self) -> Vec<Teaser> {
        let is_news =
            |article: &&Article| article.date.is_some() && !matches!(article.kind, ArticleKind::Event(_));
        let dated = self.content.all.iter().map(|index| &self.model.articles[*index]).filter(is_news);
        dated.take(NEWS).map(|article| self.teaser(article)).collect()
    }

    /// A few lines that lead to an article.
    pub fn teaser(&self, article: &'a Article) -> Teaser {
        let article = self.version(article);
        let kind = match &article.kind {
            ArticleKind::Brief => self.words.say("content-brief"),
            ArticleKind::Story => self.words.say("content-story"),
            ArticleKind::Event(event) => self.words.say(event_sort(event)),
            ArticleKind::Material(material) => self.words.say(&material_key(material.sort)),
            _ => String::new(),
        };
        let day = day_of(article);
        Teaser {
            title: article.title.clone(),
            url: self.routes.page(&article.route),
            kind,
            date: day.map(|day| self.words.day(day)).unwrap_or_default(),
            datetime: day.map(|date| date.to_string()).unwrap_or_default(),
            summary: article.summary.clone().unwrap_or_default(),
        }
    }
}

/// How the targets go that members are shown by, as parts of a bar.
pub fn statuses_of<'k>(words: &Wording, members: impl Iterator<Item = Known<'k>>) -> Vec<StatusCount> {
    let mut counts: BTreeMap<Status, usize> = BTreeMap::new();
    for known in members {
        if let Some((_, account)) = main_target(known) {
            *counts.entry(status(account.status)).or_default() += 1;
        }
    }
    let all: usize = counts.values().sum();
    let share = |count: usize| {
        let number = |count: usize| Dec::from(i64::try_from(count).unwrap_or(i64::MAX));
        words::share(number(count), number(all)).unwrap_or(Dec::ZERO).rounded(2)
    };
    let mut before = 0;
    let mut bars = Vec::new();
    for (status, count) in counts {
        let (offset, share) = (share(before).to_string(), share(count).to_string());
        bars.push(StatusCount { status, count: words.count(count), share, offset });
        before += count;
    }
    bars
}
