//! A target in all its terms, what it takes from here, and what a reader must know to judge it.

use crate::account::TargetAccount;
use crate::model::{LineShape, Target, TargetKind};
use crate::plan::view::{Term, TermWhen};
use crate::plan::words::{self, Wording};
use crate::quantity::{Dec, Year};

use super::target::status;
use super::{Composer, Counted, Known, headline_name};

/// A target of a member, and how it goes.
#[derive(Clone, Copy)]
pub struct Promise<'a> {
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
        Some(self.inventory(year)?.account.per_head.as_ref()?.population.people)
    }

    /// The targets that lead to this one, in the order of their years.
    fn steps(self) -> Vec<Promise<'a>> {
        let Known { member, account } = self.known;
        let pairs = member.targets.iter().zip(&account.targets);
        let leads = pairs.filter(|(other, _)| other.interim_of.as_ref() == Some(&self.target.id));
        let mut steps: Vec<Promise<'a>> =
            leads.map(|(target, account)| Promise { known: self.known, target, account }).collect();
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
            year: year.map(|year| year.to_string()).unwrap_or_default(),
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
        words::share(tonnes.minus(base)?, base).map(|share| words::signed(self.words.percent(share)))
    }

    /// `7.1 % less every year, or 29,905 tonnes less each year`; empty where nothing more is needed, or it is not known.
    pub fn needed(self) -> String {
        let falls = |value: Option<Dec>| value.filter(|value| value.is_negative());
        let Some(tonnes) = falls(self.account.needed_annual_change) else { return String::new() };
        let tonnes = self.words.tonnes_words(tonnes);
        match falls(self.account.needed_annual_change_percent).map(|percent| self.words.percent(percent.abs())) {
            Some(percent) => {
                format!("{}\u{a0}% less every year, or {tonnes} less each year", percent.text)
            }
            None => format!("{tonnes} less each year"),
        }
    }

    /// How the headline went a year so far, where the target is about all of it.
    pub fn so_far(self) -> String {
        let is_whole = self.target.sectors.is_empty() && !self.target.operations;
        let same = is_whole && self.account.total == Some(self.known.account.headline);
        let Some(trend) = self.known.account.trend.as_ref().filter(|_| same) else { return String::new() };
        let Some(rate) = trend.compound_annual_change_percent else { return String::new() };
        let percent = self.words.percent(rate);
        match percent.sign {
            -1 => format!(
                "Since {} it fell by {}\u{a0}% a year.",
                trend.from,
                percent.text.trim_start_matches('−')
            ),
            1 => format!("Since {} it rose by {}\u{a0}% a year.", trend.from, percent.text),
            _ => format!("Since {} it stayed as it was.", trend.from),
        }
    }

    /// How much of the way from the forecast to the goal the actions go; empty without a forecast.
    pub fn closing(self) -> String {
        let Known { member, account } = self.known;
        let own = |target: usize| member.targets[target].id == self.target.id;
        let Some(gap) = account.gaps.iter().find(|gap| own(gap.target)) else { return String::new() };
        let without = self.words.tonnes_words(gap.without_action);
        let year = self.target.year;
        match gap.closed_percent.map(|it| self.words.percent_closed(it)) {
            Some(closed) => format!(
                "Without new action {without} would be emitted in {year}, {} above the goal. The actions on file close \
                 {}\u{a0}% of that gap.",
                self.words.tonnes_words(gap.gap),
                closed.text
            ),
            None => format!("By the forecast the goal would be met in {year} without new action."),
        }
    }
}

impl Composer<'_> {
    /// What a reader must know to judge a target, in sentences.
    pub fn reservations(&self, promise: Promise<'_>) -> Vec<String> {
        let notes = [
            self.leads_to(promise),
            self.other_total(promise),
            given_base(&self.words, promise),
            other_boundary(promise),
            self.people_to_come(promise),
            without_action(&self.words, promise),
            same_share(promise.target),
        ];
        notes.into_iter().flatten().collect()
    }

    fn leads_to(&self, Promise { known, target, .. }: Promise<'_>) -> Option<String> {
        let later = target.interim_of.as_ref()?;
        let pairs = known.member.targets.iter().zip(&known.account.targets);
        let (later, account) = pairs.into_iter().find(|(other, _)| other.id == *later)?;
        Some(format!("A step towards {}.", self.aim(later, account)))
    }

    fn other_total(&self, Promise { known, account, .. }: Promise<'_>) -> Option<String> {
        let (own, shown) = (account.total?, known.account.headline);
        (own != shown).then(|| {
            let (own, shown) = (headline_name(own), headline_name(shown));
            format!("This target is about {own}; the figures of this page are {shown}.")
        })
    }

    fn people_to_come(&self, Promise { known, target, .. }: Promise<'_>) -> Option<String> {
        let (year, people) = known.member.population.last_key_value()?;
        let is_ahead = matches!(target.kind, TargetKind::PerCapita { .. }) && *year < target.year;
        let people = self.words.whole(people.value, "");
        is_ahead.then(|| {
            format!(
                "Its tonnes are for the {} people of {year}, the newest count; more people may emit more.",
                people.text
            )
        })
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
        Some(measured) => format!(
            "Its start is the {} that the target itself gives for {year}; the inventory says {}.",
            tonnes(words, base),
            tonnes(words, measured)
        ),
        None => format!(
            "Its start, {} in {year}, is what the target itself gives: no inventory here is of that year.",
            tonnes(words, base)
        ),
    })
}

fn other_boundary(promise: Promise<'_>) -> Option<String> {
    let boundary = |year: Year| promise.inventory(year)?.inventory.boundary.as_deref();
    let (start, now) = (promise.account.base_year?, promise.account.latest?.0);
    let (then, today) = (boundary(start)?, boundary(now)?);
    (then != today).then(|| {
        format!("The two inventories have different boundaries: {then} in {start}, {today} in {now}.")
    })
}

fn without_action(words: &Wording, Promise { target, account, .. }: Promise<'_>) -> Option<String> {
    let expected = account.without_action?;
    Some(format!(
        "It is held against {} that are expected in {} without action.",
        tonnes(words, expected),
        target.year
    ))
}

fn same_share(target: &Target) -> Option<String> {
    (target.line == LineShape::Geometric).then(|| "Its path falls by the same share every year.".to_owned())
}
