//! Members like a member that emit less per person, and what they did.

use crate::account::{Cause, SectorChange, Similar as Found};
use crate::model::{Action, InventoryKind, Plan};
use crate::plan::routes;
use crate::plan::view::{Change, Deed, Direction, Similar};
use crate::plan::words::Wording;
use crate::quantity::Dec;

use super::{Composer, Known};

/// So many of a member's actions and plans are named.
const DEEDS: usize = 3;

impl Composer<'_> {
    /// Those like a member that emit less per person, the most similar first.
    pub fn similar(&self, index: usize) -> Vec<Similar> {
        self.accounts.similar(self.model, index).iter().map(|found| self.similar_member(found)).collect()
    }

    /// The rule by which they are chosen, in a sentence.
    pub fn similar_rule(&self) -> String {
        let rule = &self.model.network.accounting.comparison;
        let times = self.words.exact(rule.similar_people, "").text;
        self.words.tell("similar-rule", &[("times", times.into())])
    }

    fn similar_member(&self, found: &Found) -> Similar {
        let known = self.known(found.figure.member);
        let people = known.member.population.last().map(|(_, people)| people.value);
        let link = self.member_link(found.figure.member);
        let words = similar_words(&self.words, known, (found, self.gas_name(known)));
        Similar {
            words: match people {
                None => words,
                Some(people) => {
                    let people = self.words.whole(people, "").text;
                    self.words.tell("similar-people", &[("people", people.into()), ("member", words.into())])
                }
            },
            deeds: self.deeds(known),
            fell: self.fell(known),
            name: link.text,
            url: link.url,
        }
    }

    /// Actions that began, then those that are planned, then plans.
    fn deeds(&self, known: Known<'_>) -> Vec<Deed> {
        let part = |anchor: &str| self.routes.part(&routes::member(&known.member.id), anchor);
        let mut actions: Vec<&Action> =
            known.member.actions.iter().filter(|action| !is_stopped(action)).collect();
        // A planned one is no deed yet; the largest of a kind goes first.
        actions.sort_by_key(|action| {
            (action.status == "planned", std::cmp::Reverse(action.reduction.unwrap_or(Dec::ZERO)))
        });
        let action = |action: &&Action| Deed {
            title: action.title.clone(),
            note: action_note(&self.words, action),
            url: part("_actions"),
        };
        let plan = |plan: &Plan| Deed {
            title: plan.title.clone(),
            note: plan
                .adopted
                .map(|day| self.words.tell("deed-adopted", &[("day", self.words.day(day).into())]))
                .unwrap_or_default(),
            url: plan.url.clone().unwrap_or_else(|| part("_plans")),
        };
        let actions = actions.iter().map(action);
        actions.chain(known.member.plans.iter().map(plan)).take(DEEDS).collect()
    }

    /// The sector that fell most since the first inventory, by what the world changed: not by what is counted or how.
    fn fell(&self, known: Known<'_>) -> String {
        let changes = self.changes(known);
        let community = changes.iter().filter(|change| change.kind == InventoryKind::Community);
        let Some(change) = community.max_by_key(|change| change.to.since(change.from)) else {
            return String::new();
        };
        let fall = |sector: &SectorChange| {
            let real = sector.causes.iter().filter(|(cause, _)| is_real(**cause));
            real.map(|(_, tonnes)| *tonnes).try_fold(Dec::ZERO, Dec::plus)
        };
        let falls = change.sectors.iter().filter_map(|sector| Some((fall(sector)?, sector.sector?)));
        match falls.min_by_key(|(fall, _)| *fall) {
            Some((fall, sector)) if fall.is_negative() => {
                let given = [
                    ("sector", self.sector_name(sector).into()),
                    ("tonnes", self.words.tonnes_words(fall).into()),
                    ("from", change.from.into()),
                    ("to", change.to.into()),
                ];
                self.words.tell("similar-fell", &given)
            }
            _ => String::new(),
        }
    }
}

/// `8.1 t of CO₂e per person in 2022, 41 % less than in 2010`
fn similar_words(words: &Wording, known: Known<'_>, (found, gas): (&Found, &str)) -> String {
    let amount = format!("{} {}", words.per_person(found.figure.per_head).text, words.say("unit-t"));
    let mut given = vec![("amount", amount.into()), ("gas", gas.into()), ("year", found.figure.year.into())];
    let Some(change) = moved(words, known) else { return words.tell("similar-member", &given) };
    given.extend([("change", change.words.into()), ("since", change.since.into())]);
    let key = if change.direction == Direction::Less { "similar-member-less" } else { "similar-member-more" };
    words.tell(key, &given)
}

/// How its figure per person changed since its first inventory; `None` where it did not.
fn moved(words: &Wording, known: Known<'_>) -> Option<Change> {
    let per_heads = known.per_heads();
    let (first, then) = per_heads.first()?;
    let (last, now) = per_heads.last()?;
    let change = words.change(*then, *now, *first).filter(|_| last > first);
    change.filter(|change| change.direction != Direction::Same)
}

fn is_real(cause: Cause) -> bool {
    !matches!(cause, Cause::Boundary | Cause::Method | Cause::Restated)
}

fn is_stopped(action: &Action) -> bool {
    matches!(action.status.as_str(), "paused" | "stopped")
}

/// `since 2022, 12,000 t CO₂e a year less`
fn action_note(words: &Wording, action: &Action) -> String {
    let when = if action.status == "planned" { "planned" } else { "since" };
    let year = action.start.map(|year| ("year", year.into()));
    let amount = action.reduction.map(|tonnes| words.tonnes(tonnes));
    let amount = amount.map(|tonnes| ("amount", format!("{} {}", tonnes.text, tonnes.unit).into()));
    match (year, amount) {
        (Some(year), Some(amount)) => words.tell(&format!("deed-{when}-saves"), &[year, amount]),
        (Some(year), None) => words.tell(&format!("deed-{when}"), &[year]),
        (None, Some(amount)) => words.tell("deed-saves", &[amount]),
        (None, None) => String::new(),
    }
}
