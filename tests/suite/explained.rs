//! Every published figure of every inventory of the demonstration, computed again by hand from what `explain` says
//! of it: activity × factor × GWP line by line, then the sums, in fractions that are not the program's decimals.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use milepost::disk::Folder;
use milepost::pipeline::{self, Request};
use milepost::plan::{Question, Width, explain};
use milepost::publish::{Options, publish};
use milepost::quantity::Date;

use crate::json::Json;
use crate::rational::{Rational, computed};

/// Masses are kept to so many tonnes, so a product may be apart by half of it; we allow all.
const NANOGRAM: &str = "0.000000000000001";
/// Quotients have 28 digits: half a unit of the last in a number of seven digits before the point.
const QUOTIENT: &str = "0.00000000000000000001";

const TONNES: &str = "t CO₂e";

/// A line as it is explained.
#[derive(Default)]
struct Line {
    place: String,
    amount: Option<Rational>,
    sector: String,
    says: Vec<String>,
    /// Masses by gas, and what they warm.
    emitted: Vec<Emitted>,
    contracts: Vec<Emitted>,
    biogenic: Vec<Rational>,
    together: Option<Rational>,
    market: Option<Rational>,
    /// What a method computed on the way.
    derived: Vec<Rational>,
}

struct Emitted {
    gas: String,
    mass: Option<Rational>,
    co2e: Rational,
}

/// An inventory as it is explained.
#[derive(Default)]
struct Explained {
    headline: String,
    lines: Vec<Line>,
    /// Totals and sums by what stands before them.
    sums: BTreeMap<String, Rational>,
    per_person: BTreeMap<String, Rational>,
    /// Places by total: the lines that it says it adds.
    added: BTreeMap<String, Vec<String>>,
    faults: Vec<String>,
}

fn number(text: &str) -> Rational {
    Rational::read(text.trim()).unwrap_or_else(|| panic!("`{text}` is no number"))
}

/// The number before a unit: `1,234.5 t CO₂e`.
fn amount(text: &str) -> Option<Rational> {
    Rational::read(text.trim().strip_suffix(TONNES).or_else(|| text.trim().strip_suffix('t'))?.trim())
}

impl Explained {
    fn read(text: &str, root: &Path) -> Explained {
        let mut explained = Explained::default();
        let (mut heading, mut sector, mut sum) = (String::new(), String::new(), String::new());
        for row in text.lines().filter(|row| !row.is_empty()) {
            let indent = row.len() - row.trim_start().len();
            let words = row.trim();
            let (name, at_right) = words.rsplit_once("  ").unwrap_or((words, ""));
            let (name, at_right) = (name.trim().to_owned(), at_right.trim());
            match indent {
                0 => {
                    heading = name.strip_suffix(", the headline").unwrap_or(&name).to_owned();
                    if name != heading {
                        explained.headline.clone_from(&heading);
                    }
                    explained.sums.extend(amount(at_right).map(|sum| (heading.clone(), sum)));
                }
                2 if words.starts_with("per person: ") => explained.head(&heading, words),
                2 | 4 if words.starts_with("the sum of lines ") => {
                    let key = if indent == 2 { heading.clone() } else { sum.clone() };
                    let places = words["the sum of lines ".len()..].split(", ").map(str::to_owned).collect();
                    explained.added.insert(key, places);
                }
                2 if heading.starts_with("Sectors")
                    || heading.starts_with("Scopes")
                    || heading.starts_with("Gases") =>
                {
                    sum.clone_from(&name);
                    explained.sums.extend(amount(at_right).map(|sum| (name, sum)));
                }
                2 => sector = name.split(' ').next().unwrap_or_default().to_owned(),
                6 => {
                    let mut line = Line { place: name, sector: sector.clone(), ..Line::default() };
                    line.amount = amount(at_right);
                    explained.lines.push(line);
                }
                8 | 10 => {
                    let line = explained.lines.last_mut().expect("details stand below a line");
                    explained.faults.extend(line.detail(words, indent, root));
                }
                _ => {}
            }
        }
        explained
    }

    /// `per person: 100 t CO₂e ÷ 50 people of 2019 = 2 t CO₂e`
    fn head(&mut self, total: &str, words: &str) {
        let (division, quotient) = words["per person: ".len()..].split_once(" = ").unwrap();
        let (over, under) = division.split_once(" ÷ ").unwrap();
        let found = amount(over).unwrap().over(&number(under.split(' ').next().unwrap()));
        if !found.is_near(&amount(quotient).unwrap(), &number(QUOTIENT)) {
            self.faults.push(format!("{total}: {words}"));
        }
        self.per_person.insert(total.to_owned(), amount(quotient).unwrap());
    }

    /// What is wrong with a line's own figures.
    fn line_faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for line in &self.lines {
            let Some(amount) = &line.amount else { continue };
            let sum = sum(line.emitted.iter().map(|emitted| &emitted.co2e));
            if !sum.is(amount) || line.together.as_ref().is_some_and(|together| !together.is(amount)) {
                faults.push(format!("{}: its gases do not make up its amount", line.place));
            }
            let by_contract = self::sum(line.contracts.iter().map(|emitted| &emitted.co2e));
            if line.market.as_ref().is_some_and(|market| !market.is(&by_contract)) {
                faults.push(format!("{}: its contracts do not make up their sum", line.place));
            }
        }
        faults
    }

    fn lines_that(&self, wanted: impl Fn(&Line) -> bool) -> Option<Rational> {
        let mut of_it = self.lines.iter().filter(|line| wanted(line)).peekable();
        of_it.peek()?;
        Some(sum(of_it.filter_map(|line| line.amount.as_ref())))
    }
}

fn sum<'a>(amounts: impl Iterator<Item = &'a Rational>) -> Rational {
    amounts.fold(Rational::zero(), |sum, amount| sum.plus(amount))
}

impl Line {
    fn says(&self, word: &str) -> bool {
        self.says.iter().any(|says| says == word)
    }

    /// Whether it counts in a total, by its name on the page.
    fn counts_in(&self, total: &str) -> bool {
        let counts = self.says.iter().find_map(|says| says.strip_prefix("counts in "));
        counts.is_some_and(|counts| counts.split(", ").any(|name| name == total))
    }

    /// Takes one row of the working in, and says what is wrong with it.
    fn detail(&mut self, words: &str, indent: usize, root: &Path) -> Option<String> {
        if words.starts_with("scope ") || words.starts_with("counts in ") {
            self.says = words.split("; ").map(str::to_owned).collect();
        } else if let Some(together) = words.strip_prefix("together ") {
            self.together = amount(together);
        } else if let Some(market) = words.strip_prefix("market-based: ") {
            self.market = amount(market.split(", shown").next().unwrap());
        } else if let Some(mass) = words.strip_suffix("; from biomass, kept apart") {
            let mass = mass.rsplit([':', '=']).next().unwrap();
            self.biogenic.extend(amount(mass).filter(|_| indent == 8));
        } else if words.ends_with(TONNES) && words.contains(": ") && !words.starts_with("source: ") {
            return self.gas(words, indent);
        } else if words.contains(" = ") && !words.contains('(') || words.contains(" × ") {
            return self.derived(words);
        } else if words.starts_with("Factor") || words.starts_with("Contract") {
            return stands_where_it_says(words, root);
        }
        None
    }

    /// `CH₄: 100 MWh × 0.119 lb/MWh = 5.39 t; × 28 = 151.13 t CO₂e`
    fn gas(&mut self, words: &str, indent: usize) -> Option<String> {
        let (gas, arithmetic) = words.rsplit_once(": ").unwrap();
        let gas = gas.rsplit(", ").next().unwrap().to_owned();
        let (made, warms) = match arithmetic.split_once("; ") {
            Some((made, warms)) => (Some(made), warms),
            None => (None, arithmetic),
        };
        let mut fault = None;
        let mut check =
            |fine: bool| fault = (!fine).then(|| format!("{}: {words}", self.place)).or(fault.take());
        let mass = made.map(|made| match made.split_once(" = ") {
            Some((product, mass)) => {
                let mass = amount(mass).unwrap();
                check(self::product(product).is_near(&mass, &number(NANOGRAM)));
                mass
            }
            None => {
                let mass = amount(made).unwrap();
                // A mass that no factor gives is the result of one of the method's steps.
                let is_result = |result: &Rational| result.is_near(&mass, &number(NANOGRAM));
                check(self.derived.is_empty() || self.derived.iter().any(is_result));
                mass
            }
        });
        let co2e = match (warms.strip_prefix("× "), &mass) {
            (Some(warms), Some(mass)) => {
                let (gwp, co2e) = warms.split_once(" = ").unwrap();
                let co2e = amount(co2e).unwrap();
                check(number(gwp).times(mass).is_near(&co2e, &number(NANOGRAM)));
                co2e
            }
            // CO2e itself: what was printed, or activity × factor.
            _ => match warms.split_once(" = ") {
                Some((product, co2e)) => {
                    let co2e = amount(co2e).unwrap();
                    check(self::product(product).is_near(&co2e, &number(NANOGRAM)));
                    co2e
                }
                None => amount(warms).unwrap(),
            },
        };
        let list = if indent == 8 { &mut self.emitted } else { &mut self.contracts };
        list.push(Emitted { gas, mass, co2e });
        fault
    }

    /// `Energy lost: 100,000 × 0.06 = 6,000 MWh`
    fn derived(&mut self, words: &str) -> Option<String> {
        let (_, arithmetic) = words.split_once(": ")?;
        let (left, right) = arithmetic.rsplit_once(" = ")?;
        let (found, given) = (computed(left)?, number(right.split(' ').next().unwrap()));
        self.derived.push(given.clone());
        let size = if given.is_zero() { number("1") } else { given.clone() };
        let within = Rational::zero().minus(&size).times(&number("0.0000000000000000000001"));
        (!found.is_near(&given, &within)).then(|| format!("{}: {words}", self.place))
    }
}

/// `100 MWh × 0.119 lb/MWh`, in tonnes.
fn product(text: &str) -> Rational {
    let (activity, factor) = text.split_once(" × ").unwrap();
    let (rate, unit) = factor.split_once(' ').unwrap();
    let tonnes = match unit.split('/').next().unwrap() {
        "t" => "1",
        "kg" => "0.001",
        "g" => "0.000001",
        "lb" => "0.00045359237",
        other => panic!("how many tonnes are in one {other}?"),
    };
    let activity = number(activity.split(' ').next().unwrap());
    activity.times(&number(rate)).times(&number(tonnes))
}

/// `Factor: name (source; data/factors/x.yaml:12)`: the file has that line.
fn stands_where_it_says(words: &str, root: &Path) -> Option<String> {
    let place = words.trim_end_matches(')').rsplit("; ").next()?;
    let (file, line) = place.rsplit_once(':')?;
    let file = file.strip_prefix("(built in)/").unwrap_or(file);
    let text = fs::read_to_string(root.join(file)).ok();
    let found = text.as_ref().and_then(|text| text.lines().nth(line.parse::<usize>().ok()?.checked_sub(1)?));
    found.is_none_or(|found| !found.contains('{') && !found.contains(':')).then(|| words.to_owned())
}

/// Compares a published figure with the one computed by hand.
fn differs(what: &str, published: Option<&str>, by_hand: Option<&Rational>) -> Option<String> {
    match (published, by_hand) {
        (None, None) => None,
        (Some(published), Some(by_hand)) if number(published).is(by_hand) => None,
        (published, by_hand) => Some(format!("{what}: {published:?} is published, {by_hand:?} by hand")),
    }
}

/// What differs between the published figures of an inventory and those computed by hand; and how many were compared.
fn differences(json: &Json, explained: &Explained) -> (Vec<String>, usize) {
    let mut found: Vec<Option<String>> = Vec::new();
    let mut compare = |what: &str, path: &str, by_hand: Option<Rational>| {
        let published = json.find(path);
        // Without lines, or with none that has a value, there is no figure to compare.
        let by_hand = by_hand.filter(|by_hand| published.is_some() || !by_hand.is_zero());
        found.push(differs(what, published.as_deref(), by_hand.as_ref()));
    };
    let totals = [
        ("BASIC", "BASIC"),
        ("BASIC+", "BASIC+"),
        ("territorial", "Territorial"),
        ("other-scope-3", "Other scope 3"),
    ];
    for (key, name) in totals {
        compare(name, &format!("totals.{key}"), explained.lines_that(|line| line.counts_in(name)));
        compare(name, &format!("totals.{key}"), explained.sums.get(name).cloned());
    }
    compare("reported", "totals.reported", explained.lines_that(|_| true));
    compare("headline", "totals.headline", explained.sums.get(&explained.headline).cloned());
    compare("per head", "per_capita", explained.per_person.get(&explained.headline).cloned());
    let in_headline = |line: &Line| explained.headline == "Reported" || line.counts_in(&explained.headline);
    for sector in ["I", "II", "III", "IV", "V", "VI"] {
        let own = explained.lines_that(|line| line.sector == sector && in_headline(line));
        compare(sector, &format!("sectors.{sector}"), own);
    }
    for scope in ["1", "2", "3"] {
        let says = format!("scope {scope}");
        compare(&says, &format!("scopes.{scope}"), explained.lines_that(|line| line.says(&says)));
    }
    let gases: BTreeSet<&str> =
        explained.lines.iter().flat_map(|line| &line.emitted).map(|emitted| emitted.gas.as_str()).collect();
    for gas in gases.into_iter().filter(|gas| *gas != "CO₂e") {
        let of_it =
            explained.lines.iter().flat_map(|line| &line.emitted).filter(|emitted| emitted.gas == gas);
        let mass = sum(of_it.filter_map(|emitted| emitted.mass.as_ref()));
        let id: String = gas
            .chars()
            .map(|c| "₀₁₂₃₄₅₆₇₈₉".chars().position(|low| low == c).map_or(c, |n| (b'0' + n as u8) as char))
            .collect();
        compare(gas, &format!("gases.{id}"), Some(mass));
    }
    let biogenic: Vec<&Rational> = explained.lines.iter().flat_map(|line| &line.biogenic).collect();
    compare("biomass", "biogenic_co2", (!biogenic.is_empty()).then(|| sum(biogenic.into_iter())));
    let scope_2 = |line: &&Line| line.says("scope 2") && line.amount.is_some();
    let market = explained.lines.iter().any(|line| line.market.is_some());
    let by_contract = explained
        .lines
        .iter()
        .filter(scope_2)
        .map(|line| line.market.as_ref().or(line.amount.as_ref()).unwrap());
    compare("market-based", "scope_2_market_based", market.then(|| sum(by_contract)));
    for (index, line) in explained.lines.iter().enumerate() {
        let position = (1..=explained.lines.len())
            .find(|position| json.find(&format!("lines.{position}.place")).as_ref() == Some(&line.place));
        let Some(position) = position else { panic!("line {index} of {} is not published", line.place) };
        compare(&line.place, &format!("lines.{position}.co2e"), line.amount.clone());
    }
    let count = found.len();
    (found.into_iter().flatten().collect(), count)
}

#[test]
fn every_figure_of_the_demonstration_can_be_computed_by_hand_from_its_explanation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let request =
        Request { today: Date::parse("2026-01-01").unwrap(), base_url: None, drafts: false, member: None };
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("public");
    let mut failures = Vec::new();
    let (mut inventories, mut figures) = (0, 0);
    pipeline::build(&Folder::new(root), &request, |site, built| {
        publish(site.expect("no fault, so a site"), &out, &Options::default()).unwrap();
        let (model, accounts) = (built.model.unwrap(), built.accounts.unwrap());
        for path in walkdir::WalkDir::new(out.join("api/v1/inventories")).into_iter().map(Result::unwrap) {
            if !path.file_type().is_file() {
                continue;
            }
            let member = path.path().parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
            let year = path.path().file_stem().unwrap().to_str().unwrap().to_owned();
            let question = Question { subject: member.clone(), words: vec![year.clone()] };
            let text = explain(model, accounts, &question).unwrap().text(Width::Unlimited, false);
            let explained = Explained::read(&text, root);
            let json = Json::parse(&year, &fs::read_to_string(path.path()).unwrap());
            let (found, count) = differences(&json, &explained);
            let own = explained.faults.iter().cloned().chain(explained.line_faults()).chain(found);
            failures.extend(own.map(|fault| format!("{member} {year}: {fault}")));
            inventories += 1;
            figures += count;
        }
    });
    assert!(
        failures.is_empty(),
        "{} differ:\n{}",
        failures.len(),
        failures[..failures.len().min(20)].join("\n")
    );
    assert!(inventories > 350 && figures > 10_000, "{inventories} inventories, {figures} figures");
}
