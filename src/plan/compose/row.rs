//! A member in a list, and lists of members by country.

use crate::account::Group;
use crate::model::{Member, TargetKind};
use crate::plan::routes;
use crate::plan::view::{MemberGroup, MemberRow, RowFigures, Status, Together};
use crate::plan::words::Wording;
use crate::quantity::Dec;

use super::facets::country_id;
use super::target::{main_target, status};
use super::{Composer, Known, headline_name, spark};

impl Composer<'_> {
    /// The row of one member.
    pub fn row(&self, known: Known<'_>) -> MemberRow {
        let member = known.member;
        let main = main_target(known);
        let facets = self.facets(known);
        MemberRow {
            id: member.id.clone(),
            name: member.name.clone(),
            url: self.routes.page(&routes::member(&member.id)),
            kind: self.kind_name(member),
            kind_id: crate::plan::words::anchor(&member.kind),
            region: self.region(member),
            country_id: facets.country,
            size_id: facets.size,
            levels: facets.levels.join(" "),
            pathways: facets.pathways.join(" "),
            country: self.listed_country(member),
            fictional: member.fictional,
            latest: self.row_figures(known),
            status: main.map_or(Status::NoData, |(_, account)| status(account.status)),
            has_target: main.is_some(),
            target: self.if_shown("target", || {
                main.map(|(target, _)| target_in_short(&self.words, &target.kind, target.year))
                    .unwrap_or_default()
            }),
        }
    }

    fn row_figures(&self, known: Known<'_>) -> Option<RowFigures> {
        let latest = known.latest()?;
        let values = known.headlines();
        let ((first_year, first), (_, now)) = (*values.first()?, *values.last()?);
        let headline = latest.account.headline(known.account.headline);
        Some(RowFigures {
            year: latest.inventory.year.to_string(),
            total: self.if_shown("total", || headline.amount.map(|it| self.words.tonnes(it))),
            per_person: self.if_shown("per_person", || {
                let per_head = latest.account.per_head()?;
                Some(self.words.per_person(per_head.value))
            }),
            change: match values.len() > 1 {
                true => self.if_shown("change", || self.words.change(first, now, first_year)),
                false => None,
            },
            spark: self.if_shown("spark", || spark(&values)),
            incomplete: headline.standing == crate::account::Standing::Incomplete,
        })
    }

    /// All members by country, then by name.
    pub fn groups(&self) -> Vec<MemberGroup> {
        self.grouped(self.in_order(), usize::MAX)
    }

    /// The country under which a member stands in lists.
    pub fn listed_country(&self, member: &Member) -> String {
        let country = self.country(member);
        if country.is_empty() { self.words.say("members-elsewhere") } else { country }
    }

    /// The id and the name of the group that a member stands in.
    pub fn group_of(&self, member: &Member) -> (String, String) {
        match member.fictional {
            true => ("invented".to_owned(), self.words.say("members-invented")),
            false => (country_id(member), self.listed_country(member)),
        }
    }

    /// Members in their groups, of which they are in the order; of each group the first of them have rows.
    pub fn grouped(&self, members: &[usize], most: usize) -> Vec<MemberGroup> {
        let mut groups: Vec<(MemberGroup, usize)> = Vec::new();
        for index in members {
            let (id, name) = self.group_of(&self.model.members[*index]);
            if groups.last().is_none_or(|(group, _)| group.id != id) {
                groups.push((MemberGroup { id, name, ..MemberGroup::default() }, 0));
            }
            let Some((group, all)) = groups.last_mut() else { continue };
            *all += 1;
            if *all <= most {
                group.members.push(self.row(self.known(*index)));
            }
        }
        let told = |(group, all): (MemberGroup, usize)| MemberGroup {
            count: self.words.count(all),
            more: all > most,
            together: self.if_shown("together", || self.together(&group.id)),
            ..group
        };
        groups.into_iter().map(told).collect()
    }

    /// What the members of a country emit together, where they all count alike.
    fn together(&self, country: &str) -> Option<Together> {
        let of_country = |group: &&Group| group.country.to_lowercase() == country;
        let mut groups = self.accounts.network.groups.iter().filter(of_country);
        let (group, None) = (groups.next()?, groups.next()) else { return None };
        let (first, last) = (group.years.first()?, group.years.last()?);
        let values: Vec<_> = group.years.iter().map(|year| (year.year, year.total)).collect();
        let per_person = last.people.and_then(|people| last.total.over(people));
        Some(Together {
            headline: headline_name(&self.words, group.headline),
            added: self.words.count(group.added.len()),
            year: last.year.to_string(),
            total: self.words.scaled_tonnes(last.total),
            per_person: per_person.map(|it| self.words.per_person(it)),
            people: last.people.map(|people| self.words.people(people)),
            change: self.words.change(first.total, last.total, first.year).filter(|_| values.len() > 1),
            spark: spark(&values),
        })
    }
}

/// `−50 % by 2030`
fn target_in_short(words: &Wording, kind: &TargetKind, year: crate::quantity::Year) -> String {
    let percent = |share: &Dec| words.percent_text(share.times(Dec::HUNDRED).unwrap_or(*share));
    let short = |kind: &str, amount: String| {
        words.tell(&format!("short-{kind}"), &[("amount", amount.into()), ("year", year.into())])
    };
    match kind {
        TargetKind::Absolute { reduction } => short("less", percent(reduction)),
        TargetKind::PerCapita { reduction } => short("less-per-person", percent(reduction)),
        TargetKind::Forecast { reduction, .. } => short("less-than-forecast", percent(reduction)),
        TargetKind::NetZero { .. } => words.tell("short-net-zero", &[("year", year.into())]),
        TargetKind::Fixed { value } => {
            short("tonnes", format!("{}\u{a0}{}", words.exact(value.value, "").text, value.unit.symbol))
        }
    }
}
