//! One line of an inventory and its working.

use crate::account::{LineFigure, counts_in};
use crate::model::{Grade, Headline, Inventory, Line as Known, Notation as Key, Quality, What};
use crate::plan::view::{self, Line, Notation, Source};
use crate::plan::words::{self, Wording};

use super::member::standing;
use super::{Counted, MemberComposer, headline_name, line_notes};

impl MemberComposer<'_> {
    /// The view of one line.
    pub fn line(&self, found: Counted<'_>, index: usize) -> Line {
        let (line, figure) = (&found.inventory.lines[index], &found.account.lines[index]);
        let gpc = &self.references.gpc;
        let totals = [Headline::Basic, Headline::BasicPlus, Headline::Territorial, Headline::OtherScope3];
        let counted = totals.iter().filter(|total| counts_in(gpc, line, **total));
        Line {
            id: line_id(found.inventory, index),
            reference: gpc.id(line.spot).to_owned(),
            name: self.spot_name(line.spot),
            scope: line.scope.map(|scope| scope.number().to_string()).unwrap_or_default(),
            activity: activity(&self.words, line),
            amount: figure.co2e.map(|it| self.words.tonnes(it)),
            standing: standing(figure.standing),
            notation: self.notation(line),
            biogenic: figure.biogenic_co2.map(|it| self.words.gas_tonnes(it)),
            source: line.source.as_deref().map(|text| Source { text: text.to_owned(), url: String::new() }),
            quality: quality(&self.words, line.quality),
            counts_in: counted.map(|total| headline_name(&self.words, *total)).collect(),
            place: line.place.to_string(),
            working: self.working(found, line, figure),
        }
    }

    fn notation(&self, line: &Known) -> Option<Notation> {
        let What::Notation { key, because, elsewhere } = &line.what else { return None };
        let gpc = &self.references.gpc;
        Some(Notation {
            key: key.key().to_owned(),
            meaning: self.words.say(meaning(*key)),
            reason: because.clone().unwrap_or_default(),
            included_in: elsewhere.map(|spot| gpc.id(spot).to_owned()).unwrap_or_default(),
        })
    }

    /// What else to know of a line.
    pub fn notes(&self, found: Counted<'_>, line: &Known, figure: &LineFigure) -> Vec<String> {
        let shown = &self.network.accounting.gwp;
        let mut notes = Vec::new();
        match &figure.fixed_gwp {
            Some(set) if set == shown => {
                notes.push(self.words.tell("line-note-fixed", &[("set", set.to_string().into())]));
            }
            Some(set) => {
                let given = [("set", set.to_string().into()), ("shown", shown.to_string().into())];
                notes.push(self.words.tell("line-note-kept", &given));
            }
            None if found.inventory.gwp != *shown => {
                if let Some(of_source) =
                    figure.co2e_of_source.filter(|_| figure.co2e != figure.co2e_of_source)
                {
                    let amount = self.words.exact(of_source, words::TONNES);
                    let amount = format!("{}\u{a0}{}", amount.text, amount.unit);
                    let set = found.inventory.gwp.to_string();
                    let given = [("set", set.into()), ("amount", amount.into())];
                    notes.push(self.words.tell("line-note-of-source", &given));
                }
            }
            None => {}
        }
        if let What::Activity { factor, .. } = &line.what
            && let Some(year) = factor.year.filter(|year| *year != found.inventory.year)
        {
            notes.push(self.words.tell("line-note-earlier-factor", &[("year", year.into())]));
        }
        if let What::Activity { factor, adjusted, chosen, .. } = &line.what {
            notes.extend(chosen.iter().flat_map(|it| line_notes::chosen(&self.words, it)));
            let basis = factor.about.heating_value.filter(|_| adjusted.is_none());
            notes.extend(basis.map(|basis| self.words.say(&format!("line-heating-{}", basis.name()))));
            notes.extend(adjusted.as_deref().map(|it| line_notes::adjusted(&self.words, it)));
        }
        notes.extend(line.note().map(str::to_owned));
        notes
    }
}

/// The anchor of a line on its inventory's page: `line-12`; a row of a table has several lines, told apart by their
/// columns, and so is a line that stands behind another one.
pub fn line_id(inventory: &Inventory, index: usize) -> String {
    let place = &inventory.lines[index].place;
    let same = |line: &Known| line.place.span.line == place.span.line;
    match place.file.ends_with(".csv") || inventory.lines[..index].iter().any(same) {
        true => format!("line-{}-{}", place.span.line, place.span.column),
        false => format!("line-{}", place.span.line),
    }
}

/// `1,234.5 GWh of electricity`
fn activity(words: &Wording, line: &Known) -> String {
    let What::Activity { amount, of, .. } = &line.what else { return String::new() };
    let written = words.number(amount.value, amount.value.normalized().places().min(2), "");
    let amount = format!("{}\u{a0}{}", written.text, amount.unit.symbol);
    match of {
        Some(of) => words.tell("line-activity-of", &[("amount", amount.into()), ("of", of.into())]),
        None => amount,
    }
}

/// The key of what a notation key means.
pub fn meaning(key: Key) -> &'static str {
    match key {
        Key::NotOccurring => "notation-meaning-NO",
        Key::NotEstimated => "notation-meaning-NE",
        Key::IncludedElsewhere => "notation-meaning-IE",
        Key::Confidential => "notation-meaning-C",
    }
}

fn quality(words: &Wording, quality: Quality) -> Option<view::Quality> {
    let word = |grade: Option<Grade>| match grade {
        Some(Grade::High) => words.say("grade-high"),
        Some(Grade::Medium) => words.say("grade-medium"),
        Some(Grade::Low) => words.say("grade-low"),
        None => String::new(),
    };
    let (activity, factor) = (word(quality.activity), word(quality.factor));
    (quality != Quality::default()).then_some(view::Quality { activity, factor })
}
