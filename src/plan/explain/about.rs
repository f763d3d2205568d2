//! What an inventory is, its totals and sums, and how far they can be relied on.

use crate::account::{Figure, in_set};
use crate::model::{Headline, Scope};
use crate::plan::view::{CompletenessRow, LeftOut, QualityRow, Rebased, Standing, TotalRow};
use crate::plan::words;
use crate::quantity::Dec;

use super::{Explanation, Found, Kind};

/// Tonnes with all digits.
pub(super) fn exact(tonnes: Dec) -> String {
    format!("{} {}", words::english().exact(tonnes, "").text, words::TONNES)
}

/// How far a figure can be relied on, in a word.
pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Reported => "as reported",
        Standing::Computed => "computed",
        Standing::Estimated => "estimated",
        Standing::Incomplete => "incomplete",
        Standing::Missing => "no data",
    }
}

impl Found<'_, '_> {
    /// Which inventory it is.
    pub(super) fn head(&self, to: &mut Explanation) {
        let view = &self.view;
        let kind = if view.operations { "inventory of its own operations" } else { "community inventory" };
        to.heading(format!("{}, {kind}, {}", view.member.name, view.year), "");
        to.row(1, Kind::Place, &view.provenance.file, "");
        if view.member.fictional {
            to.say(1, "Made up: this place does not exist.");
        }
        let (source, shown) = (&view.provenance.gwp_source, &view.provenance.gwp_shown);
        let sets = match source == shown {
            true => format!("Global warming potentials: {shown}, as in the source."),
            false => format!("Global warming potentials: {shown}; the source used {source}."),
        };
        to.say(1, sets);
        let facts = [("Protocol", &view.provenance.protocol), ("Boundary", &view.provenance.boundary)];
        for (name, fact) in facts.iter().filter(|(_, fact)| !fact.is_empty()) {
            to.say(1, format!("{name}: {fact}"));
        }
        if !view.edition.is_empty() {
            to.say(1, format!("Edition {}", view.edition));
        }
        to.say(1, "Amounts have all their digits. A mass and its CO₂e are kept to 15 decimals of a tonne, rounded half to even; sums are exact; pages round to the tonne, half away from zero.");
    }

    /// A total, before its lines.
    pub(super) fn total_head(&self, name: &str, (total, row): (Headline, &TotalRow), to: &mut Explanation) {
        let amount = self.counted.account.totals.get(total).amount;
        to.heading(name, amount.map(exact).unwrap_or_else(|| "no data".to_owned()));
        let word = words::capitalised(standing(row.standing));
        to.say(
            1,
            match (&row.estimated, row.standing) {
                (None, _) => word,
                (Some(share), Standing::Estimated) => {
                    format!("{word}: {} % of it is made from estimates", share.text)
                }
                (Some(share), _) => format!("{word}; {} % of it is made from estimates", share.text),
            },
        );
        if let Some(rounded) = &row.amount {
            to.say(1, format!("rounded: {} {}", rounded.text, rounded.unit));
        }
        if !row.per_person_working.is_empty() {
            to.say(1, format!("per person: {}", row.per_person_working));
            to.say(2, self.people());
        }
        to.say(1, words::capitalised(&row.leaves_out));
        if let Some(change) = self.view.change.as_ref().filter(|_| row.headline) {
            to.say(1, format!("against {}: {} %", change.since, change.percent.text));
        }
        if let Some(rebased) = &row.rebased {
            self.rebased(rebased, to);
        }
        self.other_sets(total, to);
    }

    /// Where the number of people is from.
    fn people(&self) -> String {
        let head = self.counted.account.per_head();
        let population = head.and_then(|head| self.known.member.population.get(head.population.year));
        population.map_or_else(String::new, |population| match &population.source {
            Some(source) => format!("people: {source} ({})", population.place),
            None => format!("people: {}", population.place),
        })
    }

    fn rebased(&self, rebased: &Rebased, to: &mut Explanation) {
        let source = &self.view.provenance.gwp_source;
        if let Some(of_source) = &rebased.of_source {
            to.say(
                1,
                format!(
                    "in {source}, the set of the source: {} {}",
                    words::english().exact_text(of_source),
                    of_source.unit
                ),
            );
        }
        if let (Some(kept), Some(share)) = (&rebased.kept, &rebased.kept_share) {
            to.say(
                1,
                format!(
                    "of it {} {} ({} %) could not be brought to {}: CO₂e without its gases, in {}",
                    words::english().exact_text(kept),
                    kept.unit,
                    share.text,
                    self.view.provenance.gwp_shown,
                    rebased.kept_sets
                ),
            );
        }
    }

    /// The total in every other GWP set, where all that is known by gas is brought to it.
    fn other_sets(&self, total: Headline, to: &mut Explanation) {
        let references = &self.composer.model.references;
        let figure = self.counted.account.totals.get(total);
        let shown = &self.composer.model.network.accounting.gwp;
        let others = references.gwp_sets.iter().filter(|set| set.id != *shown);
        let amounts = others.filter_map(|set| {
            let amount = in_set(references, self.counted.inventory, figure, &set.id)?;
            Some(format!("{} {}", set.id, exact(amount)))
        });
        let amounts: Vec<String> = amounts.collect();
        if !amounts.is_empty() && figure.amount.is_some() {
            to.say(1, format!("in other sets, what is known by gas brought to them: {}", amounts.join("; ")));
        }
    }

    /// The totals but one, each with the lines that it adds.
    pub(super) fn other_totals(&self, told: Headline, to: &mut Explanation) {
        for total in Headline::ALL.into_iter().filter(|total| *total != told) {
            let row = self.total_row(total);
            let figure = self.counted.account.totals.get(total);
            self.total_head(&row.name, (total, &row), to);
            self.addends(figure, 1, to);
        }
    }

    /// The lines of a sum, by file and line: their working stands elsewhere.
    fn addends(&self, figure: &Figure, depth: usize, to: &mut Explanation) {
        if figure.lines().is_empty() {
            return;
        }
        let lines = &self.counted.inventory.lines;
        let places = figure.lines().iter().map(|position| {
            let place = &lines[position].place;
            if place.file == self.counted.inventory.place.file {
                place.span.line.to_string()
            } else {
                place.to_string()
            }
        });
        to.say(depth, format!("the sum of lines {}", places.collect::<Vec<_>>().join(", ")));
    }

    /// Sectors, scopes, gases and what is kept apart.
    pub(super) fn sums(&self, to: &mut Explanation) {
        let account = self.counted.account;
        let gpc = &self.composer.model.references.gpc;
        to.heading(format!("Sectors, what counts in {}", self.view.headline_name), "");
        for (sector, figure) in gpc.sectors.iter().zip(account.totals.sectors()) {
            if figure.amount.is_some() {
                to.figure(
                    1,
                    format!("{} {}", sector.id, sector.name),
                    figure.amount.map(exact).unwrap_or_default(),
                );
            }
        }
        to.heading("Scopes, of all lines", "");
        for (scope, figure) in [Scope::One, Scope::Two, Scope::Three].iter().zip(account.totals.scopes()) {
            if let Some(amount) = figure.amount {
                to.figure(1, format!("Scope {}", scope.number()), exact(amount));
                self.addends(figure, 2, to);
            }
        }
        if !account.gases.is_empty() {
            to.heading("Gases, of all lines that give them", "");
        }
        for (gas, mass) in account.gases.iter() {
            let symbol = words::gas_symbol(&self.composer.model.references.gas_at(*gas).id);
            to.figure(1, symbol, format!("{} t", words::english().exact(*mass, "").text));
        }
        if let Some(mass) = account.biogenic_co2 {
            to.heading(
                "CO₂ from biomass, in no total",
                format!("{} t", words::english().exact(mass, "").text),
            );
        }
        if let Some(market) = &self.view.market_based {
            let amount = market.amount.as_ref();
            let amount = amount.map_or_else(String::new, |amount| {
                format!("{} {}", words::english().exact_text(amount), amount.unit)
            });
            to.heading(
                "Scope 2 by contracts (market-based), beside the location-based figure and never added",
                amount,
            );
        }
    }

    /// Quality, completeness, earlier editions.
    pub(super) fn assurance(&self, to: &mut Explanation) {
        if !self.view.grades.is_empty() {
            to.heading(format!("Quality of the data, by tonnes of {}", self.view.headline_name), "");
            for row in &self.view.grades {
                to.say(1, grades(row));
            }
        }
        if !self.view.completeness.is_empty() {
            to.heading("Completeness", "");
            for row in &self.view.completeness {
                complete(row, to);
            }
        }
        for old in &self.view.restatements {
            let on = if old.on.is_empty() { String::new() } else { format!(" on {}", old.on) };
            to.heading(format!("Replaces edition {}{on}", old.edition), "");
            to.say(1, format!("because: {} ({})", old.because, old.place));
            for total in &old.totals {
                let now = total.now.as_ref().map_or_else(String::new, |now| {
                    format!("; now {} {}", words::english().exact_text(now), now.unit)
                });
                let apart = total
                    .difference
                    .as_ref()
                    .map_or_else(String::new, |number| format!(" ({})", words::english().exact_text(number)));
                let before = &total.before;
                to.say(
                    1,
                    format!(
                        "{} in {}: {} {} before{now}{apart}",
                        total.name,
                        total.gwp,
                        words::english().exact_text(before),
                        before.unit
                    ),
                );
            }
        }
    }
}

fn grades(row: &QualityRow) -> String {
    let grades = row.grades.iter().filter(|grade| grade.tonnes.sign != 0);
    let grades = grades.map(|grade| {
        format!(
            "{} {} % ({} {})",
            grade.name.to_lowercase(),
            grade.share.text,
            grade.tonnes.text,
            grade.tonnes.unit
        )
    });
    format!("{}: {}", row.name, grades.collect::<Vec<_>>().join(", "))
}

fn complete(row: &CompletenessRow, to: &mut Explanation) {
    let ids =
        |parts: &[LeftOut]| parts.iter().map(|part| part.reference.as_str()).collect::<Vec<_>>().join(", ");
    to.say(
        1,
        format!(
            "{}: {} of {} references are answered, {} with a value",
            row.name, row.answered, row.asked, row.valued
        ),
    );
    if !row.left_out.is_empty() {
        to.say(2, format!("left out: {}", ids(&row.left_out)));
    }
    if !row.unanswered.is_empty() {
        to.say(2, format!("not a word about: {}", ids(&row.unanswered)));
    }
}
