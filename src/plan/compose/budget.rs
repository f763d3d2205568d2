//! Budgets: a chart of the one that runs out first, and each of them in words.

use crate::account::{Basis, BudgetAccount, Lack, Spent};
use crate::model::{Budget, Less, ShareRule};
use crate::plan::view::chart::{self, Ahead, Course, Measure, Moment, Shape, Standing, Used};
use crate::plan::view::{BudgetFacts, Source};
use crate::plan::words::{self, Wording};
use crate::quantity::{Date, Dec};

use super::{Composer, Known, headline_name};

/// How many years a chart looks beyond the last day on which something happens.
const BEYOND: i32 = 1;

impl Composer<'_> {
    /// The chart of the budget that runs out first; `None` where none can be told.
    pub fn budget_chart(&self, known: Known<'_>) -> Option<chart::Chart> {
        let told =
            known.account.budgets.iter().filter_map(|account| Some((account, account.use_up.as_ref()?)));
        let first = told.min_by_key(|(_, spent)| {
            let day = spent.runs_out_at_todays_rate;
            (day.is_none(), day)
        });
        let (account, spent) = first?;
        let budget = &self.model.budgets[account.budget];
        let gas = self.budget_gas(budget);
        Some(chart::Chart {
            title: title(&self.words, spent),
            subtitle: format!(
                "{}. {} emissions since {}, tonnes of {gas}, added up, {}{}. Dotted and hatched: not measured yet.",
                budget.title,
                headline_name(&self.words, account.total),
                self.words.day(budget.from),
                self.boundary(known),
                self.model.network.accounting.gwp
            ),
            description: sentences(&self.words, spent, account.share?).join(" "),
            source: budget.source.clone(),
            measure: Measure::tonnes(&gas),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::Budget(shape(&self.words, account, spent)?),
        })
    }

    /// Every budget that a member has a part of, in words.
    pub fn budgets(&self, known: Known<'_>) -> Vec<BudgetFacts> {
        known.account.budgets.iter().map(|account| self.budget_facts(account)).collect()
    }

    fn budget_facts(&self, account: &BudgetAccount) -> BudgetFacts {
        let budget = &self.model.budgets[account.budget];
        let mut said = vec![self.share_in_words(budget, account)];
        said.extend(account.lacks.map(|lack| lacks(lack).to_owned()));
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
        let day = |day: Option<Date>| day.map_or_else(|| "it lasts".to_owned(), |it| self.words.month(it));
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
        let ids = budget.gases.iter().map(|gas| self.model.references.gas_at(*gas).id.as_ref());
        let symbols: Vec<String> = ids.map(words::gas_symbol).collect();
        match symbols.is_empty() {
            true => "CO₂e".to_owned(),
            false => self.words.listed(symbols.iter().map(String::as_str)),
        }
    }

    /// How the member's part of a budget comes about.
    fn share_in_words(&self, budget: &Budget, account: &BudgetAccount) -> String {
        let tonne = self.model.references.units.get("t");
        let amount =
            tonne.and_then(|tonne| budget.amount.in_unit(tonne)).map(|it| self.words.tonnes_words(it));
        let whole = format!(
            "The whole budget is {} from {} on",
            amount.unwrap_or_default(),
            self.words.day(budget.from)
        );
        let deduction = |one: &crate::model::Deduction| {
            let less = match &one.less {
                Less::Share(share) => self.words.percent_text(share.times(Dec::HUNDRED).unwrap_or(*share)),
                Less::Amount(amount) => tonne
                    .and_then(|t| amount.in_unit(t))
                    .map(|it| self.words.tonnes_words(it))
                    .unwrap_or_default(),
            };
            format!("; {less} less for {}", one.title)
        };
        let deductions: String = budget.deductions.iter().map(deduction).collect();
        let rule = match &budget.rule {
            ShareRule::Population { year, .. } => format!("by the people of {year}"),
            ShareRule::PastEmissions { from, until, .. } => {
                format!("by what was emitted in {}", self.words.years(*from, *until))
            }
            ShareRule::Equal { .. } => "the same for each".to_owned(),
            ShareRule::Given { .. } => "as the source gives it".to_owned(),
        };
        let weights = account.weights.filter(|_| !matches!(budget.rule, ShareRule::Given { .. }));
        let percent = weights.and_then(|(own, all)| words::share(own, all));
        let part = percent.map_or_else(String::new, |percent| {
            format!(
                ", {} of all",
                self.words.numbers.percent_of(&self.words.percent_of_something(percent).text)
            )
        });
        format!("{whole}{deductions}. It is shared {rule}{part}.")
    }
}

fn lacks(lack: Lack) -> &'static str {
    match lack {
        Lack::Weight => "Its part cannot be told: the rule finds nothing to share by.",
        Lack::Emissions => {
            "What is spent cannot be told: no inventory tells the gases that the budget is of."
        }
        Lack::FirstYear => "What is spent cannot be told: nothing is known of the budget's first year.",
    }
}

fn title(words: &Wording, spent: &Spent) -> String {
    match (spent.is_spent(), spent.runs_out_at_todays_rate, spent.runs_out) {
        (true, Some(day), _) => format!("The budget was spent in {}", words.month(day)),
        (true, None, _) => "The budget is spent".to_owned(),
        (false, None, _) => "The budget lasts, even at today’s rate".to_owned(),
        (false, Some(day), None) => {
            format!("At today’s rate the budget is spent in {}; on today’s trend it lasts", words.month(day))
        }
        (false, Some(day), Some(_)) => {
            format!("At today’s rate the budget is spent in {}", words.month(day))
        }
    }
}

/// How it goes, for those who cannot see the chart.
fn sentences(words: &Wording, spent: &Spent, share: Dec) -> Vec<String> {
    let mut said = Vec::new();
    let by = spent.days.used.last().map(|last| format!(" by {}", words.day(last.day))).unwrap_or_default();
    if let Some(tonnes) = spent.tonnes() {
        let whole = words.tonnes_words(share);
        said.push(format!(
            "Of {whole}, {} were spent{by}{}.",
            words.tonnes_words(tonnes),
            kinds(words, spent)
        ));
    }
    if spent.is_spent() {
        let over = words.tonnes_words(spent.left);
        said.push(format!("That is {over} more than there was to spend; nothing is left."));
        return said;
    }
    said.push(format!("{} are left.", words::capitalised(&words.tonnes_words(spent.left))));
    said.push(match (spent.runs_out_at_todays_rate, spent.runs_out) {
        (Some(rate), Some(trend)) => format!(
            "At today’s rate the budget is spent in {}, on today’s trend in {}.",
            words.month(rate),
            words.month(trend)
        ),
        (Some(rate), None) => {
            format!(
                "At today’s rate the budget is spent in {}; on today’s trend it lasts.",
                words.month(rate)
            )
        }
        _ => "At today’s rate it is not used up in this century or the next.".to_owned(),
    });
    let paths = [("a straight fall to ", linear(words, spent)), ("", exponential(words, spent))];
    let known = paths.iter().filter(|(_, path)| !path.is_empty());
    let known: Vec<String> = known.map(|(how, path)| format!("{how}{path}")).collect();
    if !known.is_empty() {
        said.push(format!("It is just kept by {}.", known.join(", or by ")));
    }
    said
}

/// How much of what is spent is not measured.
fn kinds(words: &Wording, spent: &Spent) -> String {
    let parts =
        [(spent.estimated, "between two inventories"), (spent.projected, "after the newest inventory")];
    let known = parts.iter().filter(|(tonnes, _)| !tonnes.is_zero());
    let known: Vec<String> =
        known.map(|(tonnes, how)| format!("{} of it {how}", words.tonnes_words(*tonnes))).collect();
    if known.is_empty() {
        String::new()
    } else {
        format!(", {}", words.listed(known.iter().map(String::as_str)))
    }
}

/// `zero by July 2030`
fn linear(words: &Wording, spent: &Spent) -> String {
    let zero = spent.paths.as_ref().and_then(|paths| paths.zero);
    zero.map(|zero| format!("zero by {}", words.month(zero))).unwrap_or_default()
}

/// `42 % less every year`
fn exponential(words: &Wording, spent: &Spent) -> String {
    let percent = spent.paths.as_ref().and_then(|paths| paths.annual_reduction_percent);
    percent.map(|percent| format!("{} less every year", words.percent_text(percent))).unwrap_or_default()
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
        day.map_or_else(|| "it lasts".to_owned(), |day| format!("spent in {}", words.month(day)))
    };
    let line = |course, name: &str, note: String, sums: &[(Date, Dec)], ends: bool| {
        let shown = sums.iter().filter(|(day, _)| day.year() <= last);
        let moments: Option<Vec<Moment>> = shown.map(|sum| moment(words, *sum)).collect();
        Some(Ahead { course, name: name.to_owned(), note, moments: moments?, ends })
    };
    let days = &spent.days;
    let (rate, trend) = (spent.runs_out_at_todays_rate, spent.runs_out);
    let lines = [
        line(Course::Rate, "at today’s rate", note(rate), &days.at_todays_rate, rate.is_some())?,
        line(Course::Trend, "on today’s trend", note(trend), &days.along_trend, trend.is_some())?,
        line(Course::Linear, "straight fall", linear(words, spent), &days.linear, false)?,
        line(Course::Exponential, "steady rate", exponential(words, spent), &days.exponential, false)?,
    ];
    let ahead = lines.into_iter().filter(|line| line.moments.len() > 1).collect();
    Some(chart::Budget { share: account.share?, used: used.collect::<Option<_>>()?, ahead })
}
