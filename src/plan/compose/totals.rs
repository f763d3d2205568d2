//! The totals of an inventory, each with what it is made of and what it leaves out.

use crate::account::Figure;
use crate::model::{Headline, InventoryKind};
use crate::plan::view::TotalRow;
use crate::plan::words;

use super::assurance::leaves_out;
use super::member::standing;
use super::{Counted, Known, MemberComposer, headline_name};

impl MemberComposer<'_> {
    /// The totals of the page: all, but scopes 1 and 2 only where they are the headline.
    pub fn totals(&self, known: Known<'_>, found: Counted<'_>) -> Vec<TotalRow> {
        let headline = known.account.headline;
        let first = (headline == Headline::Scopes1And2).then_some(headline);
        let others = Headline::ALL.into_iter().filter(|total| *total != Headline::Scopes1And2);
        let mut told: Vec<(Headline, &Figure)> = Vec::new();
        let mut rows = Vec::new();
        for total in first.into_iter().chain(others) {
            let figure = found.account.totals.get(total);
            let row = self.total_row(known, found, total);
            let same =
                told.iter().find(|(_, other)| other.lines() == figure.lines() && !figure.lines().is_empty());
            rows.push(match same {
                Some((same, _)) => TotalRow {
                    same_as: headline_name(&self.words, *same),
                    same_as_id: total_anchor(*same),
                    ..row
                },
                None => TotalRow { parts: self.parts(found, figure), ..row },
            });
            told.push((total, figure));
        }
        rows
    }

    /// One total, without its lines.
    pub fn total_row(&self, known: Known<'_>, found: Counted<'_>, total: Headline) -> TotalRow {
        let figure = found.account.totals.get(total);
        let people = found.account.per_head().map(|head| head.population.people);
        let people = people.filter(|_| found.inventory.kind == InventoryKind::Community);
        let per_person = figure.amount.zip(people).and_then(|(amount, people)| amount.over(people));
        let left_out = self.left_out(found, figure);
        TotalRow {
            name: headline_name(&self.words, total),
            meaning: self.words.say(meaning(total)),
            amount: figure.amount.map(|it| self.words.tonnes(it)),
            per_person: per_person.map(|it| self.words.per_person(it)),
            standing: standing(figure.standing),
            headline: total == known.account.headline,
            id: total_anchor(total),
            leaves_out: leaves_out(&self.words, &left_out),
            left_out,
            estimated: self.estimated(found, figure).map(|it| self.words.percent_of_something(it)),
            per_person_working: self.per_person_working(found, figure),
            rebased: self.rebased(found, figure),
            ..TotalRow::default()
        }
    }
}

/// `total-basic-plus`
pub fn total_anchor(total: Headline) -> String {
    format!("total-{}", words::anchor(&total.name().replace('+', "-plus")))
}

/// The key of what a total is made of.
fn meaning(total: Headline) -> &'static str {
    match total {
        Headline::Basic => "total-meaning-basic",
        Headline::BasicPlus => "total-meaning-basic-plus",
        Headline::Territorial => "total-meaning-territorial",
        Headline::OtherScope3 => "total-meaning-other-scope-3",
        Headline::Scopes1And2 => "total-meaning-scopes-1-2",
        Headline::Reported => "total-meaning-reported",
    }
}
