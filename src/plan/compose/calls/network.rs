//! `network`: figures of members together.

use crate::account::Group;
use crate::diagnostic::Code;
use crate::model::Headline;
use crate::plan::view::{Insertion, Number};

use super::super::Composer;
use super::Outcome;
use super::argument::{Arguments, Fault, there_are};
use super::figure::{shown, tonnes};
use super::movement::in_words;

const OF: [&str; 9] =
    ["members", "inventories", "people", "total", "per_capita", "median", "change", "year", "reported"];

/// A figure of members together: counts of all, sums and medians of those that count alike.
pub fn network(composer: &Composer<'_>, arguments: &Arguments<'_>) -> Outcome {
    let of = arguments.required("of")?;
    let asked = Asked { composer, arguments };
    match arguments.one_of("of", &OF)? {
        "members" => {
            let counted = composer.all_known().filter(|known| !known.member.fictional).count();
            asked.count(counted, "members")
        }
        "inventories" => asked.count(composer.real_inventories().count(), "members"),
        "reported" => {
            let coverage = composer.coverage();
            asked.text(coverage.with_inventory, asked.page("#_coverage"))
        }
        _ => asked.of_group(&of.text),
    }
}

struct Asked<'c, 'a> {
    composer: &'c Composer<'a>,
    arguments: &'c Arguments<'c>,
}

impl<'a> Asked<'_, 'a> {
    fn count(&self, count: usize, page: &str) -> Outcome {
        let is_there = if page == "members" { self.composer.has_members } else { self.composer.has_network };
        let url = if is_there { self.composer.routes.page(page) } else { String::new() };
        self.text(self.composer.words.count(count), url)
    }

    fn text(&self, text: String, url: String) -> Outcome {
        Ok(Insertion { exact: text.clone(), text, url, ..Insertion::default() })
    }

    /// A section of the network's page; empty without one.
    fn page(&self, anchor: &str) -> String {
        match self.composer.has_network {
            true => format!("{}{anchor}", self.composer.routes.page("network")),
            false => String::new(),
        }
    }

    fn of_group(&self, of: &str) -> Outcome {
        let group = self.group()?;
        let name = self.composer.group_name(group);
        let sum = self.composer.sum(group, name.clone(), String::new());
        let lacks =
            |what: &str| Box::new(self.arguments.lacks("of", format!("there is no {what} of {name}")));
        let (url, gas) = (self.url(group), self.composer.gas_of(group));
        match of {
            "total" => {
                let total = told_total(&sum.total).ok_or_else(|| lacks("sum"))?;
                tonnes(&self.composer.words, self.arguments, (total, gas), url)
            }
            "per_capita" => {
                let number = sum.per_person.ok_or_else(|| lacks("sum per person"))?;
                shown(self.arguments, Number { unit: format!("t {gas}"), ..number }, url)
            }
            "people" => shown(self.arguments, sum.people.ok_or_else(|| lacks("count of people"))?, url),
            "year" => self.text(sum.year, url),
            "change" => {
                let change = sum.change.ok_or_else(|| lacks("change over several years"))?;
                let text = in_words(&change);
                Ok(Insertion { text, exact: change.percent.exact, url, ..Insertion::default() })
            }
            _ => {
                let newest = self.composer.coverage_rows(group).into_iter().find_map(|row| row.median);
                let number = newest.ok_or_else(|| lacks("median: too few members have reported"))?;
                shown(self.arguments, Number { unit: format!("t {gas}"), ..number }, url)
            }
        }
    }

    /// The page that shows a group's figures.
    fn url(&self, group: &Group) -> String {
        let own = self.composer.country_url(&group.country);
        if own.is_empty() { self.page("") } else { own }
    }

    /// The members that count alike which are meant.
    fn group(&self) -> Result<&'a Group, Box<Fault>> {
        let groups = &self.composer.accounts.network.groups;
        let total = match self.arguments.get("total") {
            None => None,
            Some(_) => {
                let names = Headline::ALL.map(|total| total.name());
                let name = self.arguments.one_of("total", &names)?;
                Headline::ALL.into_iter().find(|total| total.name() == name)
            }
        };
        let country = self.arguments.get("country").map(|word| word.text.as_str());
        let fits = |group: &&Group| {
            country.is_none_or(|country| group.country == country)
                && total.is_none_or(|total| group.headline == total)
        };
        let found: Vec<&Group> = groups.iter().filter(fits).collect();
        if let [only] = found.as_slice() {
            return Ok(only);
        }
        let all: Vec<String> = groups.iter().map(described).collect();
        let message = match found.len() {
            0 => "there are no members that count so",
            _ => "members that count differently are never added: it must be said which are meant",
        };
        let name = if found.is_empty() && country.is_some() { "country" } else { "of" };
        let fault = self.arguments.fault(Code::NoSuchFigure, name, message);
        Err(Box::new(fault.help(there_are(all.iter().map(String::as_str)))))
    }
}

/// `country="US", total="BASIC"`.
fn described(group: &Group) -> String {
    format!("country=\"{}\", total=\"{}\"", group.country, group.headline.name())
}

/// The exact tonnes of a sum that is shown.
fn told_total(total: &Option<Number>) -> Option<crate::quantity::Dec> {
    crate::quantity::Dec::parse(&total.as_ref()?.exact).ok()
}
