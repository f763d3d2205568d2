//! How far the figures of an inventory can be relied on: what they are made of, the quality of their data, what is
//! left out, how they came to the GWP set that is shown, and which edition they replace.

use crate::account::{self, Assurance, Figure, Grades, completeness};
use crate::model::{Headline, InventoryKind, Restatement as Replaced, Spot};
use crate::plan::view::{
    CompletenessRow, GradeShare, LeftOut, LineRef, MarketBased, Number, Part, QualityRow, Rebased,
    RestatedTotal, Restatement,
};
use crate::plan::words::{self, Wording};
use crate::quantity::{Dec, Total};

use super::line::line_id;
use super::{Counted, Known, MemberComposer, headline_name};

impl MemberComposer<'_> {
    /// The lines that a figure adds, by sector in their order.
    pub fn parts(&self, found: Counted<'_>, figure: &Figure) -> Vec<Part> {
        let gpc = &self.references.gpc;
        let sector_of = |position: usize| gpc.sector_of(found.inventory.lines[position].spot);
        let sectors = (0..gpc.sectors.len()).map(Some).chain([None]);
        let part = |sector: Option<usize>| {
            let own: Vec<usize> =
                figure.lines().iter().filter(|position| sector_of(*position) == sector).collect();
            let name = sector.map_or_else(
                || self.words.say("all-sectors"),
                |sector| {
                    let sector = &gpc.sectors[sector];
                    format!("{} {}", sector.id, self.words.sector_full(sector))
                },
            );
            (!own.is_empty()).then(|| self.part(found, &name, own))
        };
        sectors.filter_map(part).collect()
    }

    /// Some lines and their sum.
    pub fn part(&self, found: Counted<'_>, name: &str, lines: Vec<usize>) -> Part {
        let mut sum = Total::EMPTY;
        for position in &lines {
            sum.add(found.account.lines[*position].co2e.unwrap_or_default());
        }
        let mut lines = lines;
        lines.sort_by_key(|position| (found.inventory.lines[*position].spot, *position));
        Part {
            name: name.to_owned(),
            sum: sum.value().filter(|_| !lines.is_empty()).map(|it| self.words.tonnes(it)),
            lines: lines.iter().filter_map(|position| self.line_ref(found, *position)).collect(),
        }
    }

    fn line_ref(&self, found: Counted<'_>, index: usize) -> Option<LineRef> {
        let line = &found.inventory.lines[index];
        Some(LineRef {
            id: line_id(found.inventory, index),
            reference: self.references.gpc.id(line.spot).to_owned(),
            amount: self.words.tonnes(found.account.lines[index].co2e?),
        })
    }

    /// A total in the set of its source, where that is another one or some of it stayed as it was.
    pub fn rebased(&self, found: Counted<'_>, figure: &Figure) -> Option<Rebased> {
        let (source, shown) = (&found.inventory.gwp, &self.network.accounting.gwp);
        let rebasing = account::rebasing(figure, &found.account.lines, (source, shown))?;
        let kept = Some(rebasing.kept).filter(|kept| !kept.is_zero());
        let is_other = source != shown;
        let whole = account::estimated_tonnes(figure, &found.account.lines).map(|(_, all)| all);
        let share = kept.zip(whole).and_then(|(kept, whole)| words::share(kept, whole));
        (is_other || kept.is_some()).then(|| Rebased {
            of_source: rebasing.of_source.filter(|_| is_other).map(|it| self.words.tonnes(it)),
            kept: kept.map(|it| self.words.tonnes(it)),
            kept_share: share.map(|it| self.words.percent_of_something(it)),
            kept_sets: self.words.listed(rebasing.sets.iter().map(AsRef::as_ref)),
        })
    }

    /// The share of a total that is made from estimates, in percent; `None` for nothing.
    pub fn estimated(&self, found: Counted<'_>, figure: &Figure) -> Option<Dec> {
        let (estimated, whole) = account::estimated_tonnes(figure, &found.account.lines)?;
        words::share(estimated, whole).filter(|share| !share.is_zero())
    }

    /// How far the figures of an inventory can be relied on.
    pub fn assured<'k>(&self, known: Known<'k>, found: Counted<'k>) -> &'k Assurance {
        found.account.assurance(self.rules(), found.inventory, known.account.headline)
    }

    /// Scope 2 by contracts.
    pub fn market_based(&self, found: Counted<'_>, assurance: &Assurance) -> Option<MarketBased> {
        let shown = &self.network.accounting.gwp;
        let market = assurance.market.as_ref()?;
        let contracted = |index: &usize| {
            let line = &found.inventory.lines[*index];
            let co2e = account::market_co2e(self.references, line, shown)?;
            Some(LineRef { amount: self.words.tonnes(co2e), ..self.line_ref(found, *index)? })
        };
        Some(MarketBased {
            amount: market.amount.map(|it| self.words.tonnes(it)),
            left_out: self.left_out(found, found.account.totals.scopes()[1]),
            location: found.account.totals.scopes()[1].amount.map(|it| self.words.tonnes(it)),
            by_contract: market.by_contract.iter().filter_map(contracted).collect(),
            by_location: market.by_location.iter().filter_map(|index| self.line_ref(found, *index)).collect(),
        })
    }

    /// Activity data and factors of the headline by grade.
    pub fn grades(&self, assurance: &Assurance) -> Vec<QualityRow> {
        let Some(shares) = &assurance.quality else { return Vec::new() };
        let row = |(key, grades): (&str, Grades)| {
            Some(QualityRow {
                name: self.words.say(key),
                grades: grade_shares(&self.words, grades, grades.percents()?),
            })
        };
        [("grades-activity", shares.activity), ("grades-factor", shares.factor)]
            .into_iter()
            .filter_map(row)
            .collect()
    }

    /// What is answered of what BASIC and BASIC+ ask for.
    pub fn completeness(&self, found: Counted<'_>) -> Vec<CompletenessRow> {
        if found.inventory.kind == InventoryKind::Operations {
            return Vec::new();
        }
        [Headline::Basic, Headline::BasicPlus]
            .into_iter()
            .filter_map(|total| self.completeness_row(found, total))
            .collect()
    }

    fn completeness_row(&self, found: Counted<'_>, total: Headline) -> Option<CompletenessRow> {
        let gpc = &self.references.gpc;
        let known = completeness(gpc, found.inventory, &found.account.lines, total)?;
        let of = |count: usize| Dec::from(i64::try_from(count).unwrap_or(i64::MAX));
        let silent = |index: &usize| LeftOut {
            reference: gpc.references[*index].id.to_string(),
            name: self.spot_name(Spot::Reference(*index)),
            ..LeftOut::default()
        };
        let without = found.account.totals.get(total);
        let lines = self.left_out(found, without);
        let told = |index: &usize| {
            let id = gpc.id(Spot::Reference(*index));
            lines.iter().find(|part| part.reference == id).cloned().unwrap_or_else(|| silent(index))
        };
        Some(CompletenessRow {
            name: headline_name(&self.words, total),
            asked: self.words.count(known.asked()),
            answered: self.words.count(known.answered()),
            valued: self.words.count(known.valued.len()),
            share: words::share(of(known.answered()), of(known.asked()))
                .map(|it| self.words.percent_down(it)),
            left_out: known.left_out.iter().map(told).collect(),
            unanswered: known.unanswered.iter().map(silent).collect(),
        })
    }

    /// The editions that an inventory replaces.
    pub fn restatements(&self, found: Counted<'_>) -> Vec<Restatement> {
        let restatement = |replaced: &Replaced| Restatement {
            edition: replaced.edition.to_string(),
            on: replaced.on.map(|it| self.words.day(it)).unwrap_or_default(),
            because: replaced.because.clone(),
            totals: self.restated_totals(found, replaced),
            place: replaced.place.to_string(),
        };
        found.inventory.details().replaces.iter().map(restatement).collect()
    }

    fn restated_totals(&self, found: Counted<'_>, replaced: &Replaced) -> Vec<RestatedTotal> {
        let row = |total: &Headline| {
            let (before, now) = self.before_and_now(found, replaced, *total)?;
            let difference = now.and_then(|now| now.minus(before));
            let percent = difference.and_then(|difference| words::share(difference, before.abs()));
            Some(RestatedTotal {
                name: headline_name(&self.words, *total),
                gwp: replaced.gwp.to_string(),
                before: self.words.tonnes(before),
                now: now.map(|it| self.words.tonnes(it)),
                difference: difference.map(|it| self.words.signed(self.words.tonnes(it))),
                percent: percent.map(|it| self.words.signed(self.words.percent(it))),
            })
        };
        replaced.totals.keys().filter_map(row).collect()
    }

    /// A total of an earlier edition and of this one, both in the set of the earlier; `None` for this one where it
    /// cannot be given in that set.
    pub fn before_and_now(
        &self,
        found: Counted<'_>,
        replaced: &Replaced,
        total: Headline,
    ) -> Option<(Dec, Option<Dec>)> {
        let before = replaced.totals.get(&total)?.in_unit(self.references.units.get("t")?)?;
        let (source, shown) = (&found.inventory.gwp, &self.network.accounting.gwp);
        let figure = found.account.totals.get(total);
        let now = if replaced.gwp == *shown {
            figure.amount
        } else if replaced.gwp == *source {
            account::rebasing(figure, &found.account.lines, (source, shown))
                .and_then(|rebasing| rebasing.of_source)
        } else {
            None
        };
        Some((before, now))
    }

    /// `357,123.4 t CO₂e ÷ 43,900 people = 8.134...`; empty where either is unknown.
    pub fn per_person_working(&self, found: Counted<'_>, figure: &Figure) -> String {
        let head = found.account.per_head();
        let working = figure.amount.zip(head).and_then(|(amount, head)| {
            let people = head.population.people;
            let quotient = self.words.exact(amount.over(people)?, words::TONNES);
            let whole = self.words.exact(amount, words::TONNES);
            let with_unit = |number: Number| format!("{} {}", number.text, number.unit);
            let given = [
                ("total", with_unit(whole).into()),
                ("people", self.words.exact(people, "").text.into()),
                ("year", head.population.year.into()),
                ("result", with_unit(quotient).into()),
            ];
            Some(self.words.tell("per-person-working", &given))
        });
        working.unwrap_or_default()
    }

    /// `restated 1 April 2023`, where an inventory replaces an earlier edition.
    pub fn restated(&self, found: Counted<'_>) -> String {
        let newest = found.inventory.details().replaces.first();
        newest.map_or_else(String::new, |newest| match newest.on {
            Some(day) => self.words.tell("restated-on", &[("day", self.words.day(day).into())]),
            None => self.words.say("restated"),
        })
    }

    /// That the base year of a target was restated, in a sentence, with the address where it is told.
    pub fn restated_base(
        &self,
        known: Known<'_>,
        (base_year, total): (crate::quantity::Year, Headline),
    ) -> Option<crate::plan::view::Link> {
        let found = known.community().find(|found| found.inventory.year == base_year)?;
        let newest = found.inventory.details().replaces.first()?;
        let before = self.before_and_now(found, newest, total).map(|(before, _)| self.words.tonnes(before));
        let mut given = vec![("year", base_year.into())];
        let mut key = "restated-inventory".to_owned();
        if let Some(day) = newest.on {
            given.push(("day", self.words.day(day).into()));
            key.push_str("-on");
        }
        if let Some(before) = before {
            given.push(("headline", headline_name(&self.words, total).into()));
            given.push(("before", format!("{} {}", before.text, before.unit).into()));
            key.push_str("-before");
        }
        Some(crate::plan::view::Link {
            text: self.words.tell(&key, &given),
            url: format!("{}#_restatements", self.inventory_url(known, found)),
        })
    }
}

/// `leaves out 2 references: IV.1 (not estimated: no data before 2021), V.2 (confidential)`; empty for none.
pub fn leaves_out(words: &Wording, parts: &[LeftOut]) -> String {
    if parts.is_empty() {
        return String::new();
    }
    let part = |part: &LeftOut| {
        let key = match part.key.as_str() {
            "NE" | "C" => words.say(&format!("notation-{}", part.key)),
            _ => String::new(),
        };
        let said: Vec<&str> =
            [key.as_str(), part.reason.as_str()].into_iter().filter(|word| !word.is_empty()).collect();
        match said.as_slice() {
            [] => part.reference.clone(),
            said => format!("{} ({})", part.reference, said.join(": ")),
        }
    };
    let listed = parts.iter().map(part).collect::<Vec<_>>().join(", ");
    words.tell("leaves-out", &[("count", parts.len().into()), ("list", listed.into())])
}

/// The four grades with whole percents that are 100 together: what rounding down loses goes to those that lost most.
fn grade_shares(words: &Wording, grades: Grades, percents: [Dec; 4]) -> Vec<GradeShare> {
    let whole = rounded_to_hundred(percents);
    let names = ["high", "medium", "low", "none"];
    let mut from = Dec::ZERO;
    let both = names.into_iter().zip(whole).zip(percents.into_iter().zip(grades.in_order()));
    both.map(|((id, whole), (percent, tonnes))| {
        let start = from;
        from = from.plus(percent).unwrap_or(from);
        let shown = words.number(whole, 0, "%");
        GradeShare {
            name: words.say(&format!("grade-{id}")),
            id: id.to_owned(),
            share: Number { exact: percent.to_string(), sort: percent.to_string(), ..shown },
            tonnes: words.tonnes(tonnes),
            from: start.rounded_for_reading(2).to_string(),
            long: percent.rounded_for_reading(2).to_string(),
        }
    })
    .collect()
}

fn rounded_to_hundred(percents: [Dec; 4]) -> [Dec; 4] {
    let mut whole = percents.map(Dec::floor);
    let lost = |index: &usize| percents[*index].minus(percents[*index].floor()).unwrap_or_default();
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|index| std::cmp::Reverse(lost(index)));
    let given = whole.iter().try_fold(Dec::ZERO, |sum, part| sum.plus(*part)).unwrap_or_default();
    let rest = Dec::HUNDRED.minus(given).and_then(Dec::to_integer).unwrap_or_default();
    for index in order.into_iter().take(usize::try_from(rest).unwrap_or_default()) {
        whole[index] = whole[index].plus(Dec::ONE).unwrap_or(whole[index]);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_percents_are_a_hundred_together() {
        let third = Dec::HUNDRED.over(Dec::from(3i64)).expect("a third");
        let rest = Dec::HUNDRED.minus(third.plus(third).expect("two thirds")).expect("a third");
        let whole = rounded_to_hundred([third, third, rest, Dec::ZERO]);
        let sum = whole.iter().try_fold(Dec::ZERO, |sum, part| sum.plus(*part));
        assert_eq!(sum, Some(Dec::HUNDRED));
        assert_eq!(whole[3], Dec::ZERO);
    }
}
