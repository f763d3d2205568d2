//! Which figure of a member was asked for, and what may have been meant where there is no such thing.

use crate::account::MemberAccount;
use crate::diagnostic::nearest;
use crate::model::{Inventory, Member, Model};

use super::super::question::{Miss, name, with_near};

/// What of a member's progress is asked about, by positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    Overview,
    Trend,
    Target(usize),
    Budget(usize),
    /// Two inventories.
    Change(usize, usize),
    /// All changes that a profile shows.
    Changes,
    Path(usize),
    Forecast,
    /// How far the actions go towards a target.
    Gap(usize),
    Action(usize),
    Due,
    Recognition,
}

/// The words that ask about progress, with what may follow them.
const WORDS: [(&str, &str); 10] = [
    ("trend", ""),
    ("target", "a target"),
    ("budget", "a budget"),
    ("change", "two years"),
    ("path", "a reduction law"),
    ("forecast", ""),
    ("gap", "a target"),
    ("action", "an action"),
    ("due", ""),
    ("recognition", ""),
];

/// The matter that words after a member's name ask for; `None` where they are about something else.
///
/// # Errors
/// A [`Miss`] where the word is right and what follows it names nothing.
pub fn matter(
    model: &Model,
    (member, account): (&Member, &MemberAccount),
    words: &[&str],
) -> Option<Result<Matter, Miss>> {
    let Some((first, rest)) = words.split_first() else { return Some(Ok(Matter::Overview)) };
    // `targets` is as good as `target`.
    let word =
        WORDS.iter().map(|(word, _)| *word).find(|word| first.strip_suffix('s').unwrap_or(first) == *word)?;
    let asked = Asked { model, member, account, rest };
    Some(match word {
        "trend" => asked.alone(Matter::Trend),
        "forecast" => asked.alone(Matter::Forecast),
        "due" => asked.alone(Matter::Due),
        "recognition" => asked.alone(Matter::Recognition),
        "target" => asked.target(Matter::Target, &|_| true, "target"),
        "gap" => {
            let has_gap = |index: usize| account.gaps.iter().any(|gap| gap.target == index);
            asked.target(Matter::Gap, &has_gap, "gap")
        }
        "budget" => asked.budget(),
        "path" => asked.path(),
        "action" => {
            let ids: Vec<&str> = member.actions.iter().map(|action| action.id.as_str()).collect();
            asked.one_of("action", &ids).map(Matter::Action)
        }
        _ => asked.change(),
    })
}

/// The words that can be asked, for a miss: those that begin like `written` first.
pub fn near_word(written: &str) -> Option<&'static str> {
    nearest(written, WORDS.iter().map(|(word, _)| *word))
}

struct Asked<'a> {
    model: &'a Model,
    member: &'a Member,
    account: &'a MemberAccount,
    rest: &'a [&'a str],
}

impl Asked<'_> {
    fn miss<T>(&self, message: String) -> Result<T, Miss> {
        Err(Miss { message, unknown_member: false })
    }

    fn alone(&self, matter: Matter) -> Result<Matter, Miss> {
        match self.rest.first() {
            None => Ok(matter),
            Some(word) => self.miss(format!("nothing more can be asked there: leave `{word}` out")),
        }
    }

    /// The position of the one that is named; the only one where none is.
    fn one_of(&self, what: &str, ids: &[&str]) -> Result<usize, Miss> {
        let name = &self.member.name;
        let known = ids.join(", ");
        match (self.rest, ids) {
            (_, []) => self.miss(format!("{name} has no {what} on file")),
            ([], [_]) => Ok(0),
            ([], _) => self.miss(format!("say which {what} of {name}: there are {known}")),
            ([id], _) => match ids.iter().position(|known| known == id) {
                Some(index) => Ok(index),
                None => {
                    let message = format!("{name} has no {what} `{id}`");
                    match nearest(id, ids.iter().copied()) {
                        Some(near) => self.miss(with_near(message, Some(near))),
                        None => self.miss(format!("{message}: there are {known}")),
                    }
                }
            },
            ([_, more, ..], _) => self.miss(format!("nothing more can be asked there: leave `{more}` out")),
        }
    }

    fn target(
        &self,
        made: impl Fn(usize) -> Matter,
        wanted: &dyn Fn(usize) -> bool,
        what: &str,
    ) -> Result<Matter, Miss> {
        let positions: Vec<usize> = (0..self.member.targets.len()).filter(|index| wanted(*index)).collect();
        let ids: Vec<&str> = positions.iter().map(|index| self.member.targets[*index].id.as_str()).collect();
        self.one_of(what, &ids).map(|index| made(positions[index]))
    }

    fn budget(&self) -> Result<Matter, Miss> {
        let budgets = &self.model.budgets;
        let ids: Vec<&str> = self.account.budgets.iter().map(|one| budgets[one.budget].id.as_str()).collect();
        self.one_of("budget", &ids).map(Matter::Budget)
    }

    fn path(&self) -> Result<Matter, Miss> {
        let rules = &self.model.network.accounting.paths;
        let ids: Vec<&str> = self.account.paths.iter().map(|path| rules[path.rule].id.as_str()).collect();
        self.one_of("path by a reduction law", &ids).map(Matter::Path)
    }

    fn change(&self) -> Result<Matter, Miss> {
        let names: Vec<String> = self.member.inventories.iter().map(name).collect();
        let position = |year: &str| match names.iter().position(|name| name == year) {
            Some(index) => Ok(index),
            None => self.miss(format!(
                "{} has no inventory `{year}`: there are {}",
                self.member.name,
                names.join(", ")
            )),
        };
        match self.rest {
            [] => Ok(Matter::Changes),
            [one] => self.miss(format!("a change is between two years: which one besides {one}?")),
            [from, to] => {
                let (from, to) = (position(from)?, position(to)?);
                let kind = |index: usize| -> &Inventory { &self.member.inventories[index] };
                if from == to || kind(from).kind != kind(to).kind {
                    return self.miss("a change is between two inventories of one kind".to_owned());
                }
                Ok(Matter::Change(from, to))
            }
            [_, _, more, ..] => self.miss(format!("nothing more can be asked there: leave `{more}` out")),
        }
    }
}
