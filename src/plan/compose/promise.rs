//! A target in all its terms, what it takes from here, and what a reader must know to judge it.

use crate::account::TargetAccount;
use crate::model::{LineShape, Target, TargetKind};
use crate::plan::view::{Term, TermWhen};
use crate::plan::words::{self, Wording};
use crate::quantity::{Dec, Year};

use super::target::status;
use super::{Counted, Known, MemberComposer, headline_name};

/// A target of a member, and how it goes.
#[derive(Clone, Copy)]
pub struct Promise<'a> {
    pub words: &'a Wording,
    pub known: Known<'a>,
    pub target: &'a Target,
    pub account: &'a TargetAccount,
}

impl<'a> Promise<'a> {
    /// The inventory that the target is judged by.
    fn inventory(self, year: Year) -> Option<Counted<'a>> {
        self.known.community().find(|found| found.inventory.year == year && !self.target.operations)
    }

    /// The people of a measured year.
    fn people(self, year: Year) -> Option<Dec> {
        Some(self.inventory(year)?.account.per_head()?.population.people)
    }

    /// The targets that lead to this one, in the order of their years.
    fn steps(self) -> Vec<Promise<'a>> {
        let Known { member, account } = self.known;
        let pairs = member.targets.iter().zip(&account.targets);
        let leads = pairs.filter(|(other, _)| other.interim_of.as_ref() == Some(&self.target.id));
        let mut steps: Vec<Promise<'a>> =
            leads.map(|(target, account)| Promise { target, account, ..self }).collect();
        steps.sort_by_key(|step| step.target.year);
        steps
    }

    /// Start, newest inventory, path, steps and goal: each in tonnes, by person, and against the start.
    pub fn terms(self) -> Vec<Term> {
        let account = self.account;
        let (year, value) = account.latest.unzip();
        let required = value.zip(account.gap).and_then(|(value, gap)| value.minus(gap));
        let people = year.and_then(|year| self.people(year));
        let by_person =
            |tonnes: Option<Dec>| tonnes.zip(people).and_then(|(tonnes, people)| tonnes.over(people));
        let term = |when: TermWhen, year: Option<Year>, (tonnes, person): (Option<Dec>, Option<Dec>)| Term {
            when,
            year: year.map(|year| self.words.year(year)).unwrap_or_default(),
            tonnes: tonnes.map(|it| self.words.tonnes(it)),
            per_person: person.map(|it| self.words.per_person(it)),
            change: tonnes.and_then(|tonnes| self.against_base(tonnes)),
            ..Term::default()
        };
        let mut terms = vec![term(TermWhen::Start, account.base_year, (account.base, account.base_per_head))];
        terms[0].change = None;
        terms.push(term(TermWhen::Now, year, (value, by_person(value))));
        terms.push(term(TermWhen::Path, year, (required, by_person(required))));
        for step in self.steps() {
            let own = step.account;
            terms.push(Term {
                id: format!("target-{}", step.target.id),
                status: Some(status(own.status)),
                ..term(TermWhen::Step, Some(step.target.year), (own.goal, own.goal_per_head))
            });
        }
        terms.push(term(TermWhen::Goal, Some(self.target.year), (account.goal, account.goal_per_head)));
        terms.retain(|term| term.tonnes.is_some() || term.when == TermWhen::Goal);
        terms
    }

    /// `−25`, in percent.
    fn against_base(self, tonnes: Dec) -> Option<crate::plan::view::Number> {
        let base = self.account.base.filter(|base| !base.is_zero() && !base.is_negative())?;
        words::share(tonnes.minus(base)?, base).map(|share| self.words.signed(self.words.percent(share)))
    }

    /// `7.1 % less every year, or 29,905 tonnes less each year`; empty where nothing more is needed, or it is not known.
    pub fn needed(self) -> String {
        let falls = |value: Option<Dec>| value.filter(|value| value.is_negative());
        let Some(tonnes) = falls(self.account.needed_annual_change) else { return String::new() };
        let tonnes = self.words.tonnes_words(tonnes);
        let percent = falls(self.account.needed_annual_change_percent());
        match percent.map(|percent| self.words.percent_text(percent.abs())) {
            Some(percent) => {
                let parts = [("percent", percent.into()), ("tonnes", tonnes.into())];
                self.words.tell("target-needs-share", &parts)
            }
            None => self.words.tell("target-needs", &[("tonnes", tonnes.into())]),
        }
    }

    /// How the headline went a year so far, where the target is about all of it.
    pub fn so_far(self) -> String {
        let is_whole = self.target.sectors.is_empty() && !self.target.operations;
        let same = is_whole && self.account.total == Some(self.known.account.headline);
        let Some(trend) = self.known.account.trend.as_ref().filter(|_| same) else { return String::new() };
        let Some(rate) = trend.compound_annual_change_percent else { return String::new() };
        let percent = self.words.percent(rate);
        let key = match percent.sign {
            -1 => "target-fell",
            1 => "target-rose",
            _ => "target-stayed",
        };
        let parts = [("year", trend.from.into()), ("percent", self.words.percent_text(rate.abs()).into())];
        self.words.tell(key, &parts)
    }

    /// How much of the way from the forecast to the goal the actions go; empty without a forecast.
    pub fn closing(self) -> String {
        let Known { member, account } = self.known;
        let own = |target: usize| member.targets[target].id == self.target.id;
        let Some(gap) = account.gaps.iter().find(|gap| own(gap.target)) else { return String::new() };
        let without = self.words.tonnes_words(gap.without_action);
        let year = ("year", self.target.year.into());
        match gap.closed_percent.map(|it| self.words.percent_closed(it)) {
            Some(closed) => {
                let gap = ("gap", self.words.tonnes_words(gap.gap).into());
                let closed = ("percent", self.words.numbers.percent_of(&closed.text).into());
                self.words.tell("target-closing", &[year, ("without", without.into()), gap, closed])
            }
            None => self.words.tell("target-met-anyway", &[year]),
        }
    }
}

impl MemberComposer<'_> {
    /// What a reader must know to judge a target, in sentences.
    pub fn reservations(&self, promise: Promise<'_>) -> Vec<String> {
        let notes = [
            self.leads_to(promise),
            self.other_total(promise),
            given_base(&self.words, promise),
            other_boundary(&self.words, promise),
            self.people_to_come(promise),
            without_action(&self.words, promise),
            same_share(&self.words, promise.target),
        ];
        notes.into_iter().flatten().collect()
    }

    fn leads_to(&self, Promise { known, target, .. }: Promise<'_>) -> Option<String> {
        let later = target.interim_of.as_ref()?;
        let pairs = known.member.targets.iter().zip(&known.account.targets);
        let (later, account) = pairs.into_iter().find(|(other, _)| other.id == *later)?;
        Some(self.words.tell("target-step-towards", &[("aim", self.aim(later, account).into())]))
    }

    fn other_total(&self, Promise { known, account, .. }: Promise<'_>) -> Option<String> {
        let (own, shown) = (account.total?, known.account.headline);
        (own != shown).then(|| {
            let name = |total| headline_name(&self.words, total).into();
            self.words.tell("target-other-total", &[("own", name(own)), ("shown", name(shown))])
        })
    }

    fn people_to_come(&self, Promise { known, target, .. }: Promise<'_>) -> Option<String> {
        let (year, people) = known.member.population.last()?;
        let is_ahead = matches!(target.kind, TargetKind::PerCapita { .. }) && year < target.year;
        let people = self.words.whole(people.value, "").text;
        is_ahead
            .then(|| self.words.tell("target-people", &[("people", people.into()), ("year", year.into())]))
    }
}

fn tonnes(words: &Wording, value: Dec) -> String {
    let number = words.tonnes(value);
    format!("{}\u{a0}{}", number.text, number.unit)
}

fn given_base(words: &Wording, Promise { account, .. }: Promise<'_>) -> Option<String> {
    let (year, base) = account.base_year.zip(account.base).filter(|_| account.base_is_given)?;
    Some(match account.base_measured {
        Some(measured) if measured == base => return None,
        Some(measured) => {
            let (base, measured) = (tonnes(words, base).into(), tonnes(words, measured).into());
            words
                .tell("target-base-differs", &[("base", base), ("year", year.into()), ("measured", measured)])
        }
        None => {
            words.tell("target-base-given", &[("base", tonnes(words, base).into()), ("year", year.into())])
        }
    })
}

fn other_boundary(words: &Wording, promise: Promise<'_>) -> Option<String> {
    let boundary = |year: Year| promise.inventory(year)?.inventory.details().boundary.as_deref();
    let (start, now) = (promise.account.base_year?, promise.account.latest?.0);
    let (then, today) = (boundary(start)?, boundary(now)?);
    (then != today).then(|| {
        let start = [("then", then.into()), ("start", start.into())];
        let now = [("now", today.into()), ("year", now.into())];
        words.tell("target-boundaries", &[start, now].concat())
    })
}

fn without_action(words: &Wording, Promise { target, account, .. }: Promise<'_>) -> Option<String> {
    let expected = account.without_action?;
    let parts = [("tonnes", tonnes(words, expected).into()), ("year", target.year.into())];
    Some(words.tell("target-against-forecast", &parts))
}

fn same_share(words: &Wording, target: &Target) -> Option<String> {
    (target.line == LineShape::Geometric).then(|| words.say("target-same-share"))
}
