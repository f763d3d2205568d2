//! What a member is recognised for, and what the rule makes of its data: each criterion with its figure and its place.
//! For the people who keep the data; the site shows less.

use crate::account::{Finding, Judgement, LevelVerdict, awards, verdict};
use crate::model::Programme;
use crate::plan::criteria::{Names, found, missing, place, sentence};
use crate::plan::words;
use crate::quantity::Year;

use super::{Explanation, Kind, Teller};

impl Teller<'_, '_> {
    pub(super) fn recognition(self, to: &mut Explanation) {
        let model = self.composer.model;
        self.head("recognition", "", to);
        if model.programmes.is_empty() {
            to.say(1, "This site has no programmes: `programmes:` in data/network.yaml names them.");
        }
        for (programme, account) in
            model.programmes.iter().zip(&self.composer.accounts.recognition.programmes)
        {
            let given = self.given(programme, to);
            let years = given.into_iter().chain(account.year).collect::<std::collections::BTreeSet<Year>>();
            for year in years.into_iter().rev() {
                self.judged(programme, year, to);
            }
        }
    }

    /// The awards of a programme, and the years that they are of.
    fn given(self, programme: &Programme, to: &mut Explanation) -> Vec<Year> {
        let today = self.composer.accounts.today;
        let all = awards(self.composer.model, self.known.member, today);
        let own: Vec<_> = all.into_iter().filter(|one| one.programme.id == programme.id).collect();
        for one in &own {
            let level = one.level.map_or(one.award.level.as_deref(), |level| Some(level.title.as_str()));
            let name = [Some(programme.title.as_str()), level].into_iter().flatten().collect::<Vec<_>>();
            let waits = match one.award.out_on(programme).filter(|day| *day > today) {
                None => "given by people".to_owned(),
                Some(day) => format!("given by people, not to be told before {}", words::english().day(day)),
            };
            to.heading(format!("{} {}", name.join(", "), one.award.year), waits);
            to.row(1, Kind::Place, one.award.place.to_string(), "");
            to.say(1, one.award.citation.clone().unwrap_or_default());
        }
        own.iter().map(|one| one.award.year).collect()
    }

    /// What the rule says of a year.
    fn judged(self, programme: &Programme, year: Year, to: &mut Explanation) {
        let both = (self.known.member, self.known.account);
        let model = self.composer.model;
        let verdict = verdict(model, both, programme, (year, self.composer.accounts.today));
        let reached = verdict.reached();
        let titles: Vec<&str> =
            reached.iter().map(|index| verdict.levels[*index].level.title.as_str()).collect();
        let said = match titles.split_last() {
            None => "no level by its data".to_owned(),
            Some((highest, _)) if programme.ordered => format!("appears to meet {highest}"),
            Some(_) => format!("appears to meet {}", words::english().listed(titles.iter().copied())),
        };
        to.heading(
            format!(
                "{}, the rule of {year} on {}",
                programme.title,
                words::english().day(verdict.occasion.day)
            ),
            said,
        );
        for level in &verdict.levels {
            self.level(level, to);
        }
        if let Some(next) = verdict.next() {
            for lack in missing(Names { model, words: words::english() }, &next.findings) {
                to.say(1, format!("For {}: {lack}", next.level.title));
            }
        }
    }

    fn level(self, level: &LevelVerdict<'_>, to: &mut Explanation) {
        to.figure(1, level.level.title.clone(), answer(level.judgement));
        for finding in &level.findings {
            self.finding(finding, 2, to);
        }
    }

    fn finding(self, finding: &Finding<'_>, depth: usize, to: &mut Explanation) {
        let names = Names { model: self.composer.model, words: words::english() };
        to.figure(depth, sentence(names, finding.criterion), answer(finding.judgement));
        to.say(depth + 1, found(names, finding));
        if let Some(place) = place(finding) {
            to.row(depth + 1, Kind::Place, place.to_string(), "");
        }
        to.say(depth + 1, format!("asked for in {}", finding.criterion.place));
        for part in &finding.parts {
            self.finding(part, depth + 1, to);
        }
    }
}

fn answer(judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Met => "met",
        Judgement::NotMet => "not met",
        Judgement::Unknown => "cannot be known",
    }
}
