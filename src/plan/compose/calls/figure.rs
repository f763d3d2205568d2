//! `figure`: one number of a member.

use crate::diagnostic::Code;
use crate::model::Headline;
use crate::plan::routes;
use crate::plan::view::{Insertion, Number};
use crate::plan::words::{self, Wording};
use crate::quantity::Dec;

use super::super::totals::total_anchor;
use super::super::{Composer, Counted, Known};
use super::argument::{Arguments, Fault};
use super::{Outcome, target};

/// What a figure can be of, beside the names of totals.
pub const OF: [&str; 18] = [
    "total",
    "per_capita",
    "population",
    "sector",
    "sector_share",
    "quality",
    "trend",
    "trend_zero",
    "yearly_change",
    "goal",
    "base",
    "required",
    "gap",
    "gap_percent",
    "progress",
    "needed",
    "target_year",
    "year",
];

/// One number of a member.
pub fn figure(composer: &Composer<'_>, arguments: &Arguments<'_>) -> Outcome {
    let known = composer.known(arguments.member(composer)?);
    let asked = Asked { composer, arguments, known };
    match arguments.text_or("of", "total") {
        "total" => asked.total(known.account.headline),
        "per_capita" => asked.per_capita(),
        "population" => asked.population(),
        "sector" => asked.sector(false),
        "sector_share" => asked.sector(true),
        "quality" => asked.quality(),
        "year" => asked.year(),
        "trend" => asked.trend(),
        "trend_zero" => asked.trend_zero(),
        "yearly_change" => asked.yearly_change(),
        "goal" | "base" | "required" | "gap" | "gap_percent" | "progress" | "needed" | "target_year" => {
            target::figure(&asked)
        }
        other => match Headline::ALL.into_iter().find(|total| total.name() == other) {
            Some(total) => asked.total(total),
            None => {
                let message = format!("there is no figure `{other}`");
                let names = OF.into_iter().chain(Headline::ALL.iter().map(|total| total.name()));
                Err(Box::new(arguments.fault(Code::UnknownCall, "of", message).near(other, names)))
            }
        },
    }
}

/// A member, and what is asked of it.
pub struct Asked<'c, 'a> {
    pub composer: &'c Composer<'a>,
    pub arguments: &'c Arguments<'c>,
    pub known: Known<'a>,
}

impl<'a> Asked<'_, 'a> {
    fn found(&self) -> Result<Counted<'a>, Box<Fault>> {
        self.arguments.inventory("year", self.known, "latest")
    }

    fn total(&self, total: Headline) -> Outcome {
        let found = self.found()?;
        let figure = found.account.totals.get(total);
        let amount = figure.amount.ok_or_else(|| {
            let what = format!("{} total of {}", total.name(), found.inventory.year);
            let lacks = self.composer.left_out(found, figure);
            let lacks: Vec<&str> = lacks.iter().map(|part| part.reference.as_str()).collect();
            let help = if lacks.is_empty() {
                "none of its lines counts there".to_owned()
            } else {
                format!("no values for {}", self.composer.words.listed(lacks.into_iter()))
            };
            Box::new(self.lacks("of", &format!("no {what}")).help(help))
        })?;
        self.tonnes(amount, self.working(found, &format!("#{}", total_anchor(total))))
    }

    fn per_capita(&self) -> Outcome {
        let found = self.found()?;
        let Some(per_head) = found.account.per_head() else {
            let what = format!("no figure per person of {}", found.inventory.year);
            let help = "it needs a total, and a count of people of about that year";
            return Err(Box::new(self.lacks("of", &what).help(help)));
        };
        let number = self.composer.words.per_person(per_head.value);
        let gas = self.composer.gas_name(self.known);
        let number = Number { unit: format!("t {gas}"), ..number };
        self.shown(number, self.working(found, "#_totals"))
    }

    fn population(&self) -> Outcome {
        let counted = &self.known.account.counted;
        let used = match self.arguments.text_or("year", "latest") {
            "latest" => counted.last(),
            "first" => counted.first(),
            _ => {
                let year = self.arguments.year("year")?;
                counted.iter().find(|used| Some(used.year) == year)
            }
        };
        let Some(used) = used else {
            let years: Vec<String> = counted.iter().map(|used| used.year.to_string()).collect();
            let fault = self
                .arguments
                .lacks("year", format!("{} has no such count of people", self.known.member.name));
            return Err(Box::new(fault.help(super::argument::there_are(years.iter().map(String::as_str)))));
        };
        self.shown(self.composer.words.whole(used.people, ""), self.profile(""))
    }

    fn sector(&self, as_share: bool) -> Outcome {
        let (found, sector) = (self.found()?, self.arguments.sector(self.composer)?);
        let year = found.inventory.year;
        let amount = found.account.totals.sector(sector).amount;
        let share = |amount| words::share(amount, self.known.headline(found)?);
        let lacks = || {
            let name = &self.composer.model.references.gpc.sectors[sector].short;
            let help = "the inventory has no value there that counts in the total";
            Box::new(self.lacks("sector", &format!("no figure for {name} in {year}")).help(help))
        };
        let amount = amount.ok_or_else(lacks)?;
        let working = self.working(found, &format!("#_sector-{}", sector + 1));
        if as_share {
            return self
                .shown(self.composer.words.percent_of_something(share(amount).ok_or_else(lacks)?), working);
        }
        self.tonnes(amount, working)
    }

    fn quality(&self) -> Outcome {
        let found = self.found()?;
        let Some(share) = found.account.high_quality_percent else {
            return Err(Box::new(
                self.lacks("of", &format!("no word on the quality of data in {}", found.inventory.year)),
            ));
        };
        self.shown(self.composer.words.percent(share), self.working(found, "#_quality"))
    }

    fn year(&self) -> Outcome {
        let found = self.found()?;
        let year = found.inventory.year.to_string();
        Ok(Insertion {
            exact: year.clone(),
            text: year,
            url: self.working(found, ""),
            ..Insertion::default()
        })
    }

    fn trend(&self) -> Outcome {
        let Some(trend) = &self.known.account.trend else { return Err(self.no_trend()) };
        let Some(year) = self.arguments.year("year")? else {
            return Err(Box::new(
                self.arguments.lacks("of", "the trend needs a year").hint("add `year=\"2030\"`"),
            ));
        };
        let told = trend.values().find(|(told, _)| *told == year).map(|(_, value)| value);
        let Some(value) = told else {
            let message = format!("the trend says nothing of {year}");
            let last = trend.values().next_back().map(|(year, _)| year.to_string()).unwrap_or_default();
            let help = format!("it begins after {} and ends in {last}", trend.to);
            return Err(Box::new(self.arguments.lacks("year", message).help(help)));
        };
        self.tonnes(value, self.profile("#_history"))
    }

    fn trend_zero(&self) -> Outcome {
        let Some(trend) = &self.known.account.trend else { return Err(self.no_trend()) };
        let Some(day) = trend.reaches_zero else {
            return Err(Box::new(self.lacks("of", "no day on which its trend reaches zero")));
        };
        let (text, url) = (self.composer.words.month(day), self.profile("#_history"));
        Ok(Insertion { text, exact: day.to_string(), url, ..Insertion::default() })
    }

    fn yearly_change(&self) -> Outcome {
        let trend = self.known.account.trend.as_ref();
        let Some(change) = trend.and_then(|trend| trend.mean_annual_change_percent) else {
            return Err(self.no_trend());
        };
        self.shown(self.composer.words.signed(self.composer.words.percent(change)), self.profile("#_history"))
    }

    fn no_trend(&self) -> Box<Fault> {
        let since = self.composer.model.network.accounting.trend.from;
        let help = format!("it takes three inventories with a total since {since}");
        Box::new(self.lacks("of", "no trend").help(help))
    }

    /// `Edina has no trend`.
    pub fn lacks(&self, name: &str, what: &str) -> Fault {
        self.arguments.lacks(name, format!("{} has {what}", self.known.member.name))
    }

    /// Tonnes, as the call wants them.
    pub fn tonnes(&self, amount: Dec, url: String) -> Outcome {
        let gas = self.composer.gas_name(self.known);
        tonnes(&self.composer.words, self.arguments, (amount, gas), url)
    }

    /// A number with its unit, or without where the call wants that.
    pub fn shown(&self, number: Number, url: String) -> Outcome {
        shown(self.arguments, number, url)
    }

    /// Where the figures of an inventory are worked out.
    fn working(&self, found: Counted<'_>, anchor: &str) -> String {
        let anchor = if self.composer.has_inventories { anchor } else { "" };
        part_of(self.composer.inventory_url(self.known, found), anchor)
    }

    /// A section of the profile; empty on a site without profiles.
    pub fn profile(&self, anchor: &str) -> String {
        part_of(self.composer.routes.page(&routes::member(&self.known.member.id)), anchor)
    }
}

/// A part of a page; empty where the page is not there, as those of other members on a city's own site.
fn part_of(page: String, anchor: &str) -> String {
    if page.is_empty() { page } else { page + anchor }
}

/// Tonnes of a gas, as a call wants them.
pub fn tonnes(
    words: &Wording,
    arguments: &Arguments<'_>,
    (amount, gas): (Dec, &str),
    url: String,
) -> Outcome {
    let of_gas = |number: Number| Number { unit: number.unit.replace("CO₂e", gas), ..number };
    let number = match arguments.one_of("as", &["words", "short", "tonnes", "number"])? {
        "words" => {
            let text = format!("{} of {gas}", words.signed_tonnes_words(amount));
            return Ok(Insertion { text, exact: amount.to_string(), url, ..Insertion::default() });
        }
        "short" => of_gas(words.scaled_tonnes(amount)),
        "tonnes" => of_gas(words.tonnes(amount)),
        _ => Number { unit: String::new(), ..words.tonnes(amount) },
    };
    Ok(of_number(number, url))
}

/// A number with its unit, or without where a call wants that.
pub fn shown(arguments: &Arguments<'_>, number: Number, url: String) -> Outcome {
    let number = match arguments.one_of("as", &["words", "number"])? {
        "number" => Number { unit: String::new(), ..number },
        _ => number,
    };
    Ok(of_number(number, url))
}

/// A number between words: it never breaks from its unit.
fn of_number(number: Number, url: String) -> Insertion {
    let unit = if number.unit.is_empty() { String::new() } else { format!("\u{a0}{}", number.unit) };
    Insertion { text: format!("{}{unit}", number.text), exact: number.exact, url, ..Insertion::default() }
}
