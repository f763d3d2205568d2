//! Members beside each other: how tonnes a head are spread, and who falls fastest.

use std::sync::OnceLock;

use crate::account::{Accounts, PeerBasis, PeerClass, PeerFigure, Peers, median, size_class};
use crate::model::{Headline, Member};
use crate::plan::routes;
use crate::plan::view::Link;
use crate::plan::view::chart::{
    Chart, Distribution, DistributionRow, Here, Measure, Ranked, RankedGroup, Ranking, Shape,
};
use crate::plan::words::Wording;
use crate::quantity::{Dec, Year};

use super::steps::Steps;
use super::{Composer, headline_name};

/// The chart of each class of each set, once somebody asked for it.
pub type ClassCharts = Vec<Vec<OnceLock<Option<Chart>>>>;

/// A place for the chart of each class.
pub fn class_charts(accounts: &Accounts) -> ClassCharts {
    let of_set = |peers: &Peers| peers.classes.iter().map(|_| OnceLock::new()).collect();
    accounts.network.peers.iter().map(of_set).collect()
}

impl Composer<'_> {
    /// Tonnes a head of a set, by size class where classes are large enough, or else of all sizes together.
    pub fn spread_chart(&self, peers: &Peers) -> Option<Chart> {
        let classes = self.large_enough(peers);
        let all = values(&classes);
        let (least, most, count) = (*all.first()?, *all.last()?, self.words.count(all.len()));
        let left_out = peers.all.figures.len() - all.len();
        let middle = self.words.per_person(median(all.clone())?).text;
        let steps = Steps::over(all)?;
        let row = |class: &&PeerClass| self.spread_row(class, &steps, class.median);
        let distribution = distribution(&self.words, &steps, classes.iter().map(row).collect());
        let at_least = self.model.network.accounting.comparison.at_least;
        let few = (left_out > 0).then(|| self.words.counted("spread-few", at_least));
        let measured = self.spread_words(&peers.basis, &classes);
        let (least, most) = (self.words.per_person(least).text, self.words.per_person(most).text);
        let median = ("middle", middle.into());
        Some(Chart {
            title: self.words.tell("spread-half", &[("count", count.into()), median.clone()]),
            subtitle: std::iter::once(measured).chain(few).collect::<Vec<_>>().join(" "),
            description: self
                .words
                .tell("spread-range", &[("least", least.into()), ("most", most.into()), median]),
            shape: Shape::Distribution(distribution),
            ..self.chart_per_head(&peers.basis, &figures(&classes))
        })
    }

    /// Tonnes a head of members of one's own size, with one's own marked. Of the others the page keeps counts and a
    /// rounded median, so that it stays the same while they move within their steps.
    pub fn own_spread(&self, index: usize) -> Option<Chart> {
        let (_, class, own_class) = self.own_class(index)?;
        let member = &self.model.members[index];
        let own = self.own_figure(index)?;
        // One that is too old for the comparison is not shown in it; an invented one is, on its own page.
        let counted =
            class.figures.binary_search_by_key(&(own.per_head, index), |f| (f.per_head, f.member)).is_ok();
        let mut chart = if counted || member.fictional { own_class.clone() } else { return None };
        let Shape::Distribution(distribution) = &mut chart.shape else { return None };
        let median = distribution.rows.first()?.median?;
        let (value, here) = (self.words.per_person(own.per_head).text, own.per_head);
        // One that is not counted may lie beyond them all.
        distribution.below |= here < distribution.start;
        distribution.above |= here >= distribution.edge(distribution.steps());
        distribution.here = Some(Here { row: 0, name: member.name.clone(), value: here, counted });
        chart.title = match here.rounded_for_reading(1).cmp(&median) {
            std::cmp::Ordering::Less => self.words.say("spread-own-less"),
            std::cmp::Ordering::Greater => self.words.say("spread-own-more"),
            std::cmp::Ordering::Equal => self.words.say("spread-own-middle"),
        };
        let given = [
            ("name", member.name.as_str().into()),
            ("value", value.into()),
            ("year", own.year.into()),
            ("count", self.words.count(class.figures.len()).into()),
            ("middle", self.words.per_person(median).text.into()),
        ];
        chart.description = self.words.tell("spread-own-words", &given);
        Some(chart)
    }

    /// The chart of a class that is large enough, as its members share it.
    fn class_chart(&self, peers: &Peers, class: &PeerClass) -> Option<Chart> {
        if class.figures.len() < self.model.network.accounting.comparison.at_least {
            return None;
        }
        let steps = Steps::over(values(&[class]))?;
        let median = class.median?.rounded_for_reading(1);
        let row = self.spread_row(class, &steps, Some(median));
        Some(Chart {
            subtitle: self.spread_words(&peers.basis, &[class]),
            shape: Shape::Distribution(distribution(&self.words, &steps, vec![row])),
            ..self.chart_per_head(&peers.basis, &class.figures)
        })
    }

    /// `Among the 4 whose emissions fall fastest, of 9 members with ...`; empty for all others.
    pub fn among_fastest(&self, index: usize) -> String {
        let Some((_, class, _)) = self.own_class(index) else { return String::new() };
        if !class.fastest.iter().any(|(member, _)| *member == index) {
            return String::new();
        }
        let of = self.words.counted("count-members", class.ranked);
        let since = self.model.network.accounting.trend.from;
        let mut given = vec![("members", of.into()), ("since", since.into())];
        match class.fastest.len() {
            1 => self.words.tell("fastest-own", &given),
            many => {
                given.push(("count", self.words.count(many).into()));
                self.words.tell("fastest-among", &given)
            }
        }
    }

    /// Who falls fastest, and links to them in the order of the bars.
    pub fn fastest_chart(&self, peers: &Peers) -> Option<(Chart, Vec<Link>)> {
        let classes: Vec<&PeerClass> =
            self.large_enough(peers).into_iter().filter(|class| !class.fastest.is_empty()).collect();
        let first = |class: &&PeerClass| class.fastest.first().map(|(member, _)| self.name(*member));
        let firsts: Vec<&str> = classes.iter().filter_map(first).take(4).collect();
        let members = classes.iter().flat_map(|class| class.fastest.iter().map(|(member, _)| *member));
        let links = members.map(|member| self.member_link(member)).collect();
        if firsts.is_empty() {
            return None;
        }
        let list = ("list", self.words.listed(firsts.iter().copied()).into());
        let rule = &self.model.network.accounting.comparison;
        let ranking = Ranking {
            by: self.words.say("chart-size-class"),
            of: self.words.say("fastest-member"),
            value: self.words.say("fastest-value"),
            groups: classes.iter().map(|class| self.ranked(class)).collect(),
        };
        let figures = figures(&classes);
        let chart = Chart {
            title: self.words.tell("fastest-title", std::slice::from_ref(&list)),
            subtitle: self.words.tell(
                "fastest-measured",
                &[
                    ("headline", headline_name(&self.words, peers.basis.headline).into()),
                    ("since", self.model.network.accounting.trend.from.into()),
                    ("count", self.words.count(rule.fastest).into()),
                    ("share", self.words.percent_text(rule.fastest_share.times(Dec::HUNDRED)?).into()),
                ],
            ),
            description: self.words.tell("fastest-words", &[list]),
            measure: Measure::plain(&self.words.say("fastest-unit"), "%"),
            shape: Shape::Ranking(ranking),
            ..self.chart_per_head(&peers.basis, &figures)
        };
        Some((chart, links))
    }

    fn ranked(&self, class: &PeerClass) -> RankedGroup {
        let bar = |(member, rate): &(usize, Dec)| Ranked {
            name: self.name(*member).to_owned(),
            value: rate.negated().rounded(Dec::MASS_PLACES),
        };
        let members = self.words.counted("count-members", class.ranked);
        RankedGroup {
            name: self.class_name(class.class),
            note: self.words.tell("fastest-of", &[("members", members.into())]),
            bars: class.fastest.iter().map(bar).collect(),
        }
    }

    /// The classes with enough figures, where there are two at least or one that has all figures; or else all sizes
    /// together, if those are enough.
    fn large_enough<'p>(&self, peers: &'p Peers) -> Vec<&'p PeerClass> {
        let enough =
            |class: &&PeerClass| class.figures.len() >= self.model.network.accounting.comparison.at_least;
        let classes: Vec<&PeerClass> = peers.classes.iter().filter(enough).collect();
        let is_all = |class: &&PeerClass| class.figures.len() == peers.all.figures.len();
        match classes.len() > 1 || classes.iter().any(is_all) {
            true => classes,
            false => std::iter::once(&peers.all).filter(enough).collect(),
        }
    }

    /// The set and the size class that a member is compared in, with the chart of that class.
    fn own_class(&self, index: usize) -> Option<(&Peers, &PeerClass, &Chart)> {
        let member = &self.model.members[index];
        let basis = self.accounts.basis(self.model, index).filter(|_| member.comparable)?;
        let mut sets = self.accounts.network.peers.iter().enumerate();
        let (set, peers) = sets.find(|(_, peers)| peers.basis == basis)?;
        let own = size_class(self.model, &self.accounts.members[index]);
        let (position, class) = peers.classes.iter().enumerate().find(|(_, class)| class.class == own)?;
        let chart = self.class_charts[set][position].get_or_init(|| self.class_chart(peers, class));
        Some((peers, class, chart.as_ref()?))
    }

    fn own_figure(&self, index: usize) -> Option<PeerFigure> {
        let (year, per_head) = self.accounts.newest_per_head(self.model, index)?;
        Some(PeerFigure { member: index, year, per_head })
    }

    fn spread_row(&self, class: &PeerClass, steps: &Steps, median: Option<Dec>) -> DistributionRow {
        DistributionRow {
            name: self.class_name(class.class),
            note: self.words.counted("count-members", class.figures.len()),
            counts: steps.counts(class.figures.iter().map(|figure| figure.per_head)),
            median,
        }
    }

    /// `50,000 to 200,000 people`
    pub fn class_name(&self, class: Option<usize>) -> String {
        let classes = &self.model.network.accounting.size_classes;
        let Some(class) = class.map(|class| &classes[class]) else { return self.words.say("size-all") };
        self.shipped_or_own(&format!("size-{}", class.id), &class.title)
    }

    fn spread_words(&self, basis: &PeerBasis, classes: &[&PeerClass]) -> String {
        let years: Vec<Year> = figures(classes).iter().map(|figure| figure.year).collect();
        let span = years.iter().min().zip(years.iter().max());
        let years = span.map(|(first, last)| self.words.years(*first, *last)).unwrap_or_default();
        let given = [
            ("headline", headline_name(&self.words, basis.headline).into()),
            ("years", years.into()),
            ("gas", gas(basis).into()),
        ];
        self.words.tell("spread-measured", &given)
    }

    /// Who is in a comparison, and why the others are not.
    pub fn compared_words(&self, peers: &[Peers]) -> String {
        let Some(first) = peers.first() else { return String::new() };
        let members = self.words.counted("count-members", first.all.figures.len());
        let members = ("members", members.into());
        let who = match &first.basis.country {
            None => {
                let headline = headline_name(&self.words, first.basis.headline);
                self.words.tell("compared-total", &[members, ("headline", headline.into())])
            }
            Some(country) => {
                let country = self.country_name(country);
                self.words.tell("compared-country", &[members, ("country", country.into())])
            }
        };
        let others = (peers.len() > 1).then(|| self.words.say("compared-others"));
        std::iter::once(who).chain(others).collect::<Vec<_>>().join(" ")
    }

    fn chart_per_head(&self, basis: &PeerBasis, figures: &[PeerFigure]) -> Chart {
        let members: Vec<usize> = figures.iter().map(|figure| figure.member).collect();
        Chart {
            title: String::new(),
            subtitle: String::new(),
            description: String::new(),
            source: self.sources_of(&members),
            measure: Measure::plain(&self.words.tell("spread-unit", &[("gas", gas(basis).into())]), "t"),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::Ranking(Ranking::default()),
        }
    }

    fn name(&self, index: usize) -> &str {
        &self.model.members[index].name
    }

    /// A link to a profile.
    pub fn member_link(&self, index: usize) -> Link {
        let member: &Member = &self.model.members[index];
        Link { text: member.name.clone(), url: self.routes.page(&routes::member(&member.id)) }
    }
}

fn gas(basis: &PeerBasis) -> &'static str {
    if basis.headline == Headline::Reported && basis.carbon_only { "CO₂" } else { "CO₂e" }
}

fn figures(classes: &[&PeerClass]) -> Vec<PeerFigure> {
    classes.iter().flat_map(|class| &class.figures).copied().collect()
}

/// Their tonnes a head, the lowest first.
fn values(classes: &[&PeerClass]) -> Vec<Dec> {
    let mut values: Vec<Dec> = figures(classes).iter().map(|figure| figure.per_head).collect();
    values.sort_unstable();
    values
}

fn distribution(words: &Wording, steps: &Steps, rows: Vec<DistributionRow>) -> Distribution {
    Distribution {
        of: words.say("chart-size-class"),
        start: steps.start,
        width: steps.width,
        below: steps.below,
        above: steps.above,
        rows,
        here: None,
        words: words.distribution(),
    }
}
