//! Budgets: a chart of the one that runs out first, and each of them in words.

use crate::account::{Basis, BudgetAccount, Spent};
use crate::model::{Budget, Deduction, Less, ShareRule};
use crate::plan::view::chart::{self, Ahead, Course, Measure, Moment, Shape, Standing, Used};
use crate::plan::view::{BudgetFacts, Source};
use crate::plan::words::{self, Wording};
use crate::quantity::{Date, Dec};

use super::{Known, MemberComposer, headline_name};

/// How many years a chart looks beyond the last day on which something happens.
const BEYOND: i32 = 1;

impl MemberComposer<'_> {
    /// The chart of the budget that runs out first; `None` where none can be told.
    pub fn budget_chart(&self, known: Known<'_>) -> Option<chart::Chart> {
        let told =
            known.account.budgets.iter().filter_map(|account| Some((account, account.use_up.as_ref()?)));
        let first = told.min_by_key(|(_, spent)| {
            let day = spent.runs_out_at_todays_rate;
            (day.is_none(), day)
        });
        let (account, spent) = first?;
        let budget = &self.budgets[account.budget];
        let gas = self.budget_gas(budget);
        Some(chart::Chart {
            title: title(&self.words, spent),
            subtitle: self.budget_measured(known, (account, budget), &gas),
            description: sentences(&self.words, spent, account.share?).join(" "),
            source: budget.source.clone(),
            measure: Measure::tonnes(&gas),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::Budget(shape(&self.words, account, spent)?),
        })
    }

    /// What the chart adds up, and from when.
    fn budget_measured(
        &self,
        known: Known<'_>,
        (account, budget): (&BudgetAccount, &Budget),
        gas: &str,
    ) -> String {
        let mut given = vec![
            ("title", budget.title.as_str().into()),
            ("headline", headline_name(&self.words, account.total).into()),
            ("day", self.words.day(budget.from).into()),
            ("gas", gas.into()),
            ("gwp", self.network.accounting.gwp.to_string().into()),
        ];
        match known.latest().and_then(|latest| latest.inventory.details().boundary.as_deref()) {
            None => self.words.tell("budget-measured", &given),
            Some(boundary) => {
                given.push(("boundary", boundary.into()));
                self.words.tell("budget-measured-boundary", &given)
            }
        }
    }

    /// Every budget that a member has a part of, in words.
    pub fn budgets(&self, known: Known<'_>) -> Vec<BudgetFacts> {
        known.account.budgets.iter().map(|account| self.budget_facts(account)).collect()
    }

    fn budget_facts(&self, account: &BudgetAccount) -> BudgetFacts {
        let budget = &self.budgets[account.budget];
        let mut said = vec![self.share_in_words(budget, account)];
        said.extend(account.lacks.map(|lack| self.words.say(&format!("budget-lacks-{}", lack.name()))));
        let url = budget.url.clone().unwrap_or_default();
        let facts = BudgetFacts {
            id: budget.id.clone(),
            title: budget.title.clone(),
            share: account.share.map(|it| self.words.scaled_tonnes(it)),
            source: Some(Source { text: budget.source.clone(), url }),
            ..BudgetFacts::default()
        };
        let Some(spent) = &account.use_up else { return BudgetFacts { sentences: said, ..facts } };
        said.extend(account.share.map(|share| sentences(&self.words, spent, share).join(" ")));
        let percent = |tonnes: Dec| words::share(tonnes, account.share?);
        let day = |day: Option<Date>| {
            day.map_or_else(|| self.words.say("budget-day-lasts"), |it| self.words.month(it))
        };
        BudgetFacts {
            sentences: said,
            spent: spent.tonnes().map(|it| self.words.scaled_tonnes(it)),
            spent_percent: spent.tonnes().and_then(percent).map(|it| self.words.percent(it)),
            left: Some(self.words.scaled_tonnes(spent.left)),
            by: spent.days.used.last().map(|last| self.words.day(last.day)).unwrap_or_default(),
            at_todays_rate: day(spent.runs_out_at_todays_rate),
            along_trend: day(spent.runs_out),
            linear: linear(&self.words, spent),
            exponential: exponential(&self.words, spent),
            ..facts
        }
    }

    /// `CO₂e`, or the gases that the budget is of: `CO₂`.
    fn budget_gas(&self, budget: &Budget) -> String {
        let ids = budget.gases.iter().map(|gas| self.references.gas_at(*gas).id.as_ref());
        let symbols: Vec<String> = ids.map(words::gas_symbol).collect();
        match symbols.is_empty() {
            true => "CO₂e".to_owned(),
            false => self.words.listed(symbols.iter().map(String::as_str)),
        }
    }

    /// How the member's part of a budget comes about.
    fn share_in_words(&self, budget: &Budget, account: &BudgetAccount) -> String {
        let tonne = self.references.units.get("t");
        let amount =
            tonne.and_then(|tonne| budget.amount.in_unit(tonne)).map(|it| self.words.tonnes_words(it));
        let given =
            [("amount", amount.unwrap_or_default().into()), ("day", self.words.day(budget.from).into())];
        let mut said = vec![self.words.tell("budget-whole", &given)];
        said.extend(budget.deductions.iter().map(|one| self.deduction_in_words(one)));
        said.push(self.rule_in_words(budget, account));
        said.join(" ")
    }

    fn deduction_in_words(&self, one: &Deduction) -> String {
        let tonne = self.references.units.get("t");
        let amount = match &one.less {
            Less::Share(share) => self.words.percent_text(share.times(Dec::HUNDRED).unwrap_or(*share)),
            Less::Amount(amount) => tonne
                .and_then(|t| amount.in_unit(t))
                .map(|it| self.words.tonnes_words(it))
                .unwrap_or_default(),
        };
        self.words.tell("budget-less", &[("amount", amount.into()), ("title", one.title.as_str().into())])
    }

    /// By what the budget is shared, and the member's share of that.
    fn rule_in_words(&self, budget: &Budget, account: &BudgetAccount) -> String {
        let (rule, by) = match &budget.rule {
            ShareRule::Population { year, .. } => ("population", Some(("year", (*year).into()))),
            ShareRule::PastEmissions { from, until, .. } => {
                ("past-emissions", Some(("years", self.words.years(*from, *until).into())))
            }
            ShareRule::Equal { .. } => ("equal", None),
            ShareRule::Given { .. } => return self.words.say("budget-by-given"),
        };
        let percent = account.weights.and_then(|(own, all)| words::share(own, all));
        let percent = percent.map(|percent| {
            let text = self.words.percent_of_something(percent).text;
            ("percent", self.words.numbers.percent_of(&text).into())
        });
        let part = if percent.is_some() { "-part" } else { "" };
        let given: Vec<_> = by.into_iter().chain(percent).collect();
        self.words.tell(&format!("budget-by-{rule}{part}"), &given)
    }
}

fn title(words: &Wording, spent: &Spent) -> String {
    let in_month = |key: &str, day: Date| words.tell(key, &[("month", words.month(day).into())]);
    match (spent.is_spent(), spent.runs_out_at_todays_rate, spent.runs_out) {
        (true, Some(day), _) => in_month("budget-was-spent", day),
        (true, None, _) => words.say("budget-is-spent"),
        (false, None, _) => words.say("budget-lasts"),
        (false, Some(day), None) => in_month("budget-rate-but-trend", day),
        (false, Some(day), Some(_)) => in_month("budget-out-rate", day),
    }
}

/// How it goes, for those who cannot see the chart.
fn sentences(words: &Wording, spent: &Spent, share: Dec) -> Vec<String> {
    let mut said = used_in_words(words, spent, share);
    if spent.is_spent() {
        let over = words.tonnes_words(spent.left);
        said.push(words.tell("budget-over", &[("over", over.into())]));
        return said;
    }
    said.push(words.tell("budget-left-over", &[("left", words.tonnes_words(spent.left).into())]));
    let rate = |day: Date| ("rate", words.month(day).into());
    said.push(match (spent.runs_out_at_todays_rate, spent.runs_out) {
        (Some(day), Some(trend)) => {
            words.tell("budget-runs-out-both", &[rate(day), ("trend", words.month(trend).into())])
        }
        (Some(day), None) => words.tell("budget-runs-out-rate", &[rate(day)]),
        _ => words.say("budget-never-out"),
    });
    said.extend(kept(words, spent));
    said
}

/// What is spent by now, and how much of that is not measured.
fn used_in_words(words: &Wording, spent: &Spent, share: Dec) -> Vec<String> {
    let Some(tonnes) = spent.tonnes() else { return Vec::new() };
    let mut given =
        vec![("whole", words.tonnes_words(share).into()), ("tonnes", words.tonnes_words(tonnes).into())];
    let mut said = vec![match spent.days.used.last() {
        None => words.tell("budget-used", &given),
        Some(last) => {
            given.push(("day", words.day(last.day).into()));
            words.tell("budget-used-by", &given)
        }
    }];
    let parts = [(spent.estimated, "budget-used-estimated"), (spent.projected, "budget-used-projected")];
    let parts = parts.into_iter().filter(|(tonnes, _)| !tonnes.is_zero());
    said.extend(parts.map(|(tonnes, key)| words.tell(key, &[("tonnes", words.tonnes_words(tonnes).into())])));
    said
}

/// By which paths the budget is just kept.
fn kept(words: &Wording, spent: &Spent) -> Option<String> {
    let paths = spent.paths.as_ref()?;
    let month = paths.zero.map(|zero| ("month", words.month(zero).into()));
    let percent = paths.annual_reduction_percent.map(|it| ("percent", words.percent_text(it).into()));
    Some(match (month, percent) {
        (Some(month), Some(percent)) => words.tell("budget-kept-both", &[month, percent]),
        (Some(month), None) => words.tell("budget-kept-linear", &[month]),
        (None, Some(percent)) => words.tell("budget-kept-exponential", &[percent]),
        (None, None) => return None,
    })
}

/// `zero by July 2030`
fn linear(words: &Wording, spent: &Spent) -> String {
    let zero = spent.paths.as_ref().and_then(|paths| paths.zero);
    zero.map(|zero| words.tell("budget-zero-by", &[("month", words.month(zero).into())])).unwrap_or_default()
}

/// `42 % less every year`
fn exponential(words: &Wording, spent: &Spent) -> String {
    let percent = spent.paths.as_ref().and_then(|paths| paths.annual_reduction_percent);
    let told =
        |percent| words.tell("budget-less-every-year", &[("percent", words.percent_text(percent).into())]);
    percent.map(told).unwrap_or_default()
}

fn moment(words: &Wording, (day, tonnes): (Date, Dec)) -> Option<Moment> {
    let at = Dec::from(i64::from(day.year())).plus(day.share_of_year())?;
    Some(Moment { at, day: day.to_string(), words: words.day(day), value: tonnes })
}

fn shape(words: &Wording, account: &BudgetAccount, spent: &Spent) -> Option<chart::Budget> {
    let used = spent.days.used.iter().map(|used| {
        let standing = match used.basis {
            Basis::Measured => Standing::Measured,
            Basis::Estimated => Standing::Estimated,
            Basis::Projected => Standing::Projected,
        };
        Some(Used { moment: moment(words, (used.day, used.tonnes))?, standing })
    });
    let zero = spent.paths.as_ref().and_then(|paths| paths.zero);
    let events = [spent.runs_out_at_todays_rate, spent.runs_out, zero];
    let today = spent.days.used.last().map_or(0, |last| last.day.year());
    let last = events.iter().flatten().map(|day| day.year()).max().unwrap_or(today).max(today) + BEYOND + 1;
    let note = |day: Option<Date>| {
        day.map_or_else(
            || words.say("budget-day-lasts"),
            |day| words.tell("budget-spent-in", &[("month", words.month(day).into())]),
        )
    };
    let line = |course, key: &str, note: String, sums: &[(Date, Dec)], ends: bool| {
        let shown = sums.iter().filter(|(day, _)| day.year() <= last);
        let moments: Option<Vec<Moment>> = shown.map(|sum| moment(words, *sum)).collect();
        Some(Ahead { course, name: words.say(key), note, moments: moments?, ends })
    };
    let days = &spent.days;
    let (rate, trend) = (spent.runs_out_at_todays_rate, spent.runs_out);
    let lines = [
        line(Course::Rate, "budget-at-rate", note(rate), &days.at_todays_rate, rate.is_some())?,
        line(Course::Trend, "budget-on-trend", note(trend), &days.along_trend, trend.is_some())?,
        line(Course::Linear, "budget-straight", linear(words, spent), &days.linear, false)?,
        line(Course::Exponential, "budget-steady-rate", exponential(words, spent), &days.exponential, false)?,
    ];
    let ahead = lines.into_iter().filter(|line| line.moments.len() > 1).collect();
    Some(chart::Budget { share: account.share?, used: used.collect::<Option<_>>()?, ahead })
}
