//! Members like a member that emit less per person, and what they did.

use crate::account::{Cause, SectorChange, Similar as Found};
use crate::model::{Action, InventoryKind, Plan};
use crate::plan::routes;
use crate::plan::view::{Deed, Direction, Similar};
use crate::plan::words::Wording;
use crate::quantity::Dec;

use super::{Composer, Known};

/// So many of a member's actions and plans are named.
const DEEDS: usize = 3;

impl Composer<'_> {
    /// Those like a member that emit less per person, the most similar first.
    pub fn similar(&self, index: usize) -> Vec<Similar> {
        self.accounts.network.similar[index].iter().map(|found| self.similar_member(found)).collect()
    }

    /// The rule by which they are chosen, in a sentence.
    pub fn similar_rule(&self) -> String {
        let rule = &self.model.network.accounting.comparison;
        let times = self.words.exact(rule.similar_people, "").text;
        format!(
            "Chosen by rule: of the members that count alike and emit less per person, those nearest in population, \
             density, degree days and income, as far as these are on file. None has more than {times} times as many \
             people, or as few."
        )
    }

    fn similar_member(&self, found: &Found) -> Similar {
        let known = self.known(found.figure.member);
        let people = known.member.population.last_key_value().map(|(_, people)| people.value);
        let people = people
            .map(|people| format!("{} people; ", self.words.whole(people, "").text))
            .unwrap_or_default();
        let per_person = self.words.per_person(found.figure.per_head);
        let link = self.member_link(found.figure.member);
        Similar {
            words: format!(
                "{people}{} t {} per person in {}{}",
                per_person.text,
                self.gas_name(known),
                found.figure.year,
                moved(&self.words, known)
            ),
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
            note: plan.adopted.map(|day| format!("adopted {}", self.words.day(day))).unwrap_or_default(),
            url: plan.url.clone().unwrap_or_else(|| part("_plans")),
        };
        let actions = actions.iter().map(action);
        actions.chain(known.member.plans.iter().map(plan)).take(DEEDS).collect()
    }

    /// The sector that fell most since the first inventory, by what the world changed: not by what is counted or how.
    fn fell(&self, known: Known<'_>) -> String {
        let community = known.account.changes.iter().filter(|change| change.kind == InventoryKind::Community);
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
                let name = &self.model.references.gpc.sectors[sector].short;
                format!("{name}: −{} from {} to {}", self.words.tonnes_words(fall), change.from, change.to)
            }
            _ => String::new(),
        }
    }
}

/// `, 41 % less than in 2010`
fn moved(words: &Wording, known: Known<'_>) -> String {
    let per_heads = known.per_heads();
    let (Some((first, then)), Some((last, now))) = (per_heads.first(), per_heads.last()) else {
        return String::new();
    };
    let change = words.change(*then, *now, *first).filter(|_| last > first);
    match change {
        Some(change) if change.direction == Direction::Less => {
            format!(", {} less than in {first}", change.words)
        }
        Some(change) if change.direction == Direction::More => {
            format!(", {} more than in {first}", change.words)
        }
        _ => String::new(),
    }
}

fn is_real(cause: Cause) -> bool {
    !matches!(cause, Cause::Boundary | Cause::Method | Cause::Restated)
}

fn is_stopped(action: &Action) -> bool {
    matches!(action.status.as_str(), "paused" | "stopped")
}

/// `started 2022, 12,000 t CO₂e a year`
fn action_note(words: &Wording, action: &Action) -> String {
    let start = action.start.map(|year| match action.status.as_str() {
        "planned" => format!("planned from {year}"),
        _ => format!("since {year}"),
    });
    let saves = action.reduction.map(|tonnes| {
        let tonnes = words.tonnes(tonnes);
        format!("{} {} a year less", tonnes.text, tonnes.unit)
    });
    [start, saves].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
