//! The sums and medians of members together, explained: who is added, who is not and why, and where each figure is.

use crate::account::{Group, YearTotal};
use crate::diagnostic::nearest;
use crate::model::{InventoryKind, Member};
use crate::plan::compose::{Composer, headline_name};
use crate::plan::words;
use crate::quantity::{Dec, Year};

use super::about::exact;
use super::progress::plain;
use super::question::{Miss, with_near};
use super::{Explanation, Kind};

/// Explains the network, or one of its groups and regions.
///
/// # Errors
/// Where there is no group and no region of that name.
pub fn network(composer: &Composer<'_>, words: &[&str]) -> Result<Explanation, Miss> {
    let miss = |message: String| Err(Miss { message, unknown_member: false });
    let mut to = Explanation::default();
    let named = groups(composer);
    match words {
        [] => {
            to.heading(format!("{}, what can be explained", composer.model.network.name), "");
            to.say(1, "Members are added only where they count alike; a member inside another one is never added beside it.");
            for (id, name, group) in &named {
                let newest = group.years.last();
                let amount = newest.map(|year| format!("{} in {}", exact(year.total), year.year));
                to.figure(
                    1,
                    format!("milepost explain network {id}"),
                    amount.unwrap_or_else(|| "no common year".to_owned()),
                );
                to.say(
                    2,
                    format!(
                        "{name}: {} of {}",
                        headline_name(words::english(), group.headline),
                        words::counted(group.members.len(), "member", "members")
                    ),
                );
            }
            sizes(composer, &mut to);
        }
        [id] => {
            let Some((_, name, group)) = named.iter().find(|(known, ..)| known.eq_ignore_ascii_case(id))
            else {
                let near = nearest(id, named.iter().map(|(id, ..)| id.as_str()));
                let known: Vec<&str> = named.iter().map(|(id, ..)| id.as_str()).collect();
                let message = format!("there is no region and no group `{id}`");
                return match near {
                    Some(near) => miss(with_near(message, Some(near))),
                    None => miss(format!("{message}: there are {}", known.join(", "))),
                };
            };
            told(composer, (name, group), &mut to);
        }
        [_, more, ..] => return miss(format!("nothing more can be asked there: leave `{more}` out")),
    }
    Ok(to)
}

/// Groups and regions by the word that asks for them, and their names.
fn groups<'a>(composer: &Composer<'a>) -> Vec<(String, String, &'a Group)> {
    let network = &composer.accounts.network;
    let several = |country: &str| network.groups.iter().filter(|group| group.country == country).count() > 1;
    let of_country = network.groups.iter().map(|group| {
        let country = if group.country.is_empty() { "elsewhere" } else { &group.country };
        let total = format!("-{}", group.headline.name().to_lowercase());
        let id = format!(
            "{}{}",
            country.to_lowercase(),
            if several(&group.country) { total.as_str() } else { "" }
        );
        let name = composer.model.references.countries.get(&group.country);
        (id, name.cloned().unwrap_or_else(|| "Without a country".to_owned()), group)
    });
    let of_region = network.regions.iter().map(|account| {
        let region = &composer.model.regions[account.region];
        (region.id.clone(), region.name.clone(), &account.group)
    });
    of_region.chain(of_country).collect()
}

/// One group: its newest common year member by member, the years before, and who is not added.
fn told(composer: &Composer<'_>, (name, group): (&str, &Group), to: &mut Explanation) {
    let Some(newest) = group.years.last() else {
        return apart(composer, (name, group), to);
    };
    to.heading(
        format!(
            "{name}, {} of {} in {}",
            headline_name(words::english(), group.headline),
            words::counted(group.added.len(), "member", "members"),
            newest.year
        ),
        exact(newest.total),
    );
    to.say(1, "Measured figures alone: the same members in every year, those that have the total in all years that nine in ten of them have.");
    for index in &group.added {
        member(composer, (*index, group), newest.year, to);
    }
    heads(newest, to);
    to.heading("The same members year by year", "");
    for year in &group.years {
        to.figure(1, year.year.to_string(), exact(year.total));
    }
    coverage(composer, group, to);
    left_out(composer, group, to);
}

/// A group that has no year to add: who has which figures all the same.
fn apart(composer: &Composer<'_>, (name, group): (&str, &Group), to: &mut Explanation) {
    to.heading(format!("{name}, {}", headline_name(words::english(), group.headline)), "no common year");
    to.say(1, "No year has the total of nine in ten of those that have any, so nothing is added. Their newest figures:");
    for index in &group.members {
        let known = composer.known(*index);
        let has = |found: &crate::plan::compose::Counted<'_>| {
            found.account.totals.get(group.headline).amount.is_some()
        };
        match known.community().rev().find(has) {
            Some(found) => member(composer, (*index, group), found.inventory.year, to),
            None => to.figure(1, &known.member.name, "no data"),
        }
    }
    coverage(composer, group, to);
}

fn member(composer: &Composer<'_>, (index, group): (usize, &Group), year: Year, to: &mut Explanation) {
    let known = composer.known(index);
    let same = |inventory: &crate::model::Inventory| {
        inventory.kind == InventoryKind::Community && inventory.year == year
    };
    let Some(at) = known.member.inventories.iter().position(same) else { return };
    let account = &known.account.inventories[at];
    let amount = account.totals.get(group.headline).amount;
    to.figure(1, format!("{}, {year}", known.member.name), amount.map(exact).unwrap_or_default());
    to.row(2, Kind::Place, known.member.inventories[at].place.to_string(), "");
    to.say(2, format!("`milepost explain {} {year} {}`", known.member.id, group.headline.name()));
}

/// Tonnes a head: by all people, never a mean of the members' own.
fn heads(year: &YearTotal, to: &mut Explanation) {
    let per_head = year.people.and_then(|people| year.total.over(people));
    to.heading(format!("A head, {}", year.year), per_head.map(exact).unwrap_or_else(|| "no data".to_owned()));
    match year.people {
        Some(people) => {
            to.say(1, format!("tonnes of all ÷ people of all = {} ÷ {}", plain(year.total), plain(people)))
        }
        None => to.say(1, "The people of one of them are not known."),
    }
    if !year.incomplete.is_empty() {
        to.say(1, format!("{} of them lack a part, so the sum lacks it too", year.incomplete.len()));
    }
}

fn coverage(composer: &Composer<'_>, group: &Group, to: &mut Explanation) {
    to.heading("Who reported", "");
    for one in &group.coverage {
        let people = one.people_percent.map(|share| format!("{} % of the people", plain(share)));
        let median =
            one.median_per_head.map(|(median, of)| format!("median of {of}: {} a head", exact(median)));
        let said: Vec<String> = people.into_iter().chain(median).collect();
        to.figure(1, format!("{}: {} of {}", one.year, one.reported.len(), one.of), "");
        to.say(2, said.join("; "));
        let missing = group.members.iter().filter(|index| !one.reported.contains(index));
        let names: Vec<&str> = missing.map(|index| composer.known(*index).member.id.as_str()).collect();
        if !names.is_empty() && names.len() <= 12 {
            to.say(2, format!("without: {}", names.join(", ")));
        }
    }
}

fn left_out(composer: &Composer<'_>, group: &Group, to: &mut Explanation) {
    let missing: Vec<&Member> = group
        .members
        .iter()
        .filter(|index| !group.added.contains(index))
        .map(|index| composer.known(*index).member)
        .collect();
    if missing.is_empty() {
        return;
    }
    to.heading("Not added", words::counted(missing.len(), "member", "members"));
    to.say(1, "They lack one of these years, or lie inside a member that is added.");
    for member in missing {
        let inside = if member.part_of.is_empty() {
            String::new()
        } else {
            format!(", part of {}", member.part_of.join(", "))
        };
        to.say(1, format!("{} ({}){inside}", member.name, member.id));
    }
}

fn sizes(composer: &Composer<'_>, to: &mut Explanation) {
    let classes = &composer.model.network.accounting.size_classes;
    to.heading("Medians by size: of each member's newest tonnes a head", "");
    for size in &composer.accounts.network.sizes {
        let title = size.class.map_or("People not known", |index| classes[index].title.as_str());
        let median = size.median_per_head.map(|(median, _): (Dec, usize)| exact(median));
        to.figure(1, title, median.unwrap_or_else(|| "no data".to_owned()));
        let of = size.median_per_head.map_or(0, |(_, of)| of);
        to.say(2, format!("of {} that can be compared", words::counted(of, "member", "members")));
    }
}
