//! Recognition and journeys in the files for programs.
//!
//! What people gave is shown always, with those of its criteria that the data show to be met. What the rule alone says is
//! shown where the programme asks for it (`show_rule: true`), and of an invented member: "appears to meet" is a claim about
//! a place that it did not make itself.

use crate::account::{
    Finding, JourneyAccount, Judgement, LevelVerdict, ProgrammeAccount, Recognised, StepAccount, Verdict,
    history, journey, verdict,
};
use crate::model::{Framework, Programme, ProgrammeLevel};
use crate::plan::criteria::{Names, found, missing, place, sentence};
use crate::plan::view::data::Json;
use crate::quantity::{Dec, Year};

use super::api::{Entries, year_number};
use super::{Composer, Known};

fn texts(texts: impl IntoIterator<Item = String>) -> Json {
    Json::List(texts.into_iter().map(Json::Text).collect())
}

impl Composer<'_> {
    fn names(&self) -> Names<'_> {
        Names { model: self.model, words: &self.words }
    }

    /// `recognition` of a member.
    pub fn recognition_json(&self, known: Known<'_>) -> Json {
        let today = self.accounts.today;
        let awards = history(self.model, known.member, today);
        let mut entries: Vec<Json> = awards.iter().map(|award| self.award_json(known, award)).collect();
        if known.member.left.is_none_or(|left| left > today) && known.member.merged_into.is_none() {
            let both = self.model.programmes.iter().zip(&self.accounts.recognition.programmes);
            for (programme, account) in both.filter(|(programme, _)| shows_rule(programme, known)) {
                let told = |year: &&Year| self.model.tells_of_year(programme, **year, today);
                for year in account.appears.keys().rev().filter(told) {
                    entries.extend(self.rule_json(known, programme, *year));
                }
            }
        }
        Json::List(entries)
    }

    fn award_json(&self, known: Known<'_>, recognised: &Recognised<'_>) -> Json {
        let award = recognised.award;
        let today = self.accounts.today;
        let both = (known.member, known.account);
        let verdict = verdict(self.model, both, recognised.programme, (award.year, today));
        let level = recognised.level.map_or(award.level.as_deref(), |level| Some(level.id.as_str()));
        let shown = verdict.levels.iter().filter(|judged| is_under(judged, recognised));
        // Where the rule does not see what people saw, that is between them and their lint.
        let criteria =
            shown.flat_map(|judged| self.criteria_json(judged, |met| met == Judgement::Met)).collect();
        Entries::default()
            .put("programme", recognised.programme.id.as_str())
            .put("title", recognised.programme.title.as_str())
            .put_known("level", level)
            .put("year", year_number(award.year))
            .put("by", "people")
            .put_known("citation", award.citation.as_deref())
            .put_known("valid_until", recognised.valid_until.map(|day| Json::text(day.to_string())))
            .put("holds", Json::Bool(recognised.holds))
            .put_known("embargo", self.embargo_day(award).map(|day| Json::text(day.to_string())))
            .put("place", award.place.to_string().as_str())
            .put("criteria", Json::List(criteria))
            .done()
    }

    /// One entry for levels that are climbed, one for each badge.
    fn rule_json(&self, known: Known<'_>, programme: &Programme, year: Year) -> Vec<Json> {
        let today = self.accounts.today;
        let verdict = verdict(self.model, (known.member, known.account), programme, (year, today));
        let reached = verdict.reached();
        if programme.ordered {
            let level = reached.last().map(|index| verdict.levels[*index].level);
            let criteria = verdict.levels.iter().flat_map(|judged| self.criteria_json(judged, |_| true));
            return vec![self.verdict_json(&verdict, level, (criteria.collect(), verdict.next()))];
        }
        let badge = |(index, judged): (usize, &LevelVerdict<'_>)| {
            let is_met = reached.contains(&index);
            let criteria = self.criteria_json(judged, |_| true);
            let next = (!is_met).then_some(judged);
            self.verdict_json(&verdict, is_met.then_some(judged.level), (criteria, next))
        };
        verdict.levels.iter().enumerate().map(badge).collect()
    }

    fn verdict_json(
        &self,
        verdict: &Verdict<'_>,
        level: Option<&ProgrammeLevel>,
        (criteria, next): (Vec<Json>, Option<&LevelVerdict<'_>>),
    ) -> Json {
        let next = next.map(|next| {
            Json::map([
                ("level", next.level.id.as_str().into()),
                ("missing", texts(missing(self.names(), &next.findings))),
            ])
        });
        Entries::default()
            .put("programme", verdict.programme.id.as_str())
            .put("title", verdict.programme.title.as_str())
            .put_known("level", level.map(|level| level.id.as_str()))
            .put("year", year_number(verdict.occasion.year))
            .put("by", "rule")
            .put("judged_on", verdict.occasion.day.to_string().as_str())
            .put("criteria", Json::List(criteria))
            .put_known("next", next)
            .done()
    }

    fn criteria_json(&self, judged: &LevelVerdict<'_>, shows: impl Fn(Judgement) -> bool) -> Vec<Json> {
        let shown = judged.findings.iter().filter(|finding| shows(finding.judgement));
        shown.map(|finding| self.finding_json(Some(judged.level), finding)).collect()
    }

    /// What is met is `true`, what is not is `false`, and of what cannot be known nothing is said.
    fn finding_json(&self, level: Option<&ProgrammeLevel>, finding: &Finding<'_>) -> Json {
        let met = match finding.judgement {
            Judgement::Met => Some(Json::Bool(true)),
            Judgement::NotMet => Some(Json::Bool(false)),
            Judgement::Unknown => None,
        };
        Entries::default()
            .put_known("level", level.map(|level| level.id.as_str()))
            .put("text", sentence(self.names(), finding.criterion).as_str())
            .put_known("met", met)
            .put("evidence", found(self.names(), finding).as_str())
            .put_known("place", place(finding).map(|place| Json::text(place.to_string())))
            .done()
    }

    /// `journeys` of a member.
    pub fn journeys_json(&self, known: Known<'_>) -> Json {
        let shown = self.journeys(known).into_iter();
        Json::List(shown.map(|(journey, by_rule)| self.journey_json(&journey, by_rule)).collect())
    }

    /// A member's places on the frameworks that may be shown of it, and whether what its data show counts there.
    pub fn journeys<'s>(&'s self, known: Known<'s>) -> Vec<(JourneyAccount<'s>, bool)> {
        let one = |framework: &'s Framework| {
            let today = self.accounts.today;
            let found = journey(self.model, (known.member, known.account), framework, today)?;
            let by_rule = framework.show_rule || known.member.fictional;
            let is_shown = by_rule || found.steps.iter().any(|step| step.said.is_some());
            is_shown.then_some((found, by_rule))
        };
        self.model.frameworks.iter().filter_map(one).collect()
    }

    fn journey_json(&self, journey: &JourneyAccount<'_>, by_rule: bool) -> Json {
        let is_taken = |step: &&StepAccount<'_>| is_taken(step, by_rule);
        let steps = journey.steps.iter().map(|step| {
            let by = match (step.said, is_taken(&step)) {
                (Some(_), _) => Some("member"),
                (None, true) => Some("data"),
                (None, false) => None,
            };
            let shown = step.findings.iter().filter(|finding| by_rule || finding.judgement == Judgement::Met);
            let evidence = shown.map(|finding| self.finding_json(None, finding)).collect();
            Entries::default()
                .put("id", step.step.id.as_str())
                .put("title", step.step.title.as_str())
                .put_known("phase", step.step.phase.as_deref())
                .put("taken", Json::Bool(is_taken(&step)))
                .put_known("by", by)
                .put_known("on", step.said.map(|said| Json::text(said.on.to_string())))
                .put_known("place", step.said.map(|said| Json::text(said.place.to_string())))
                .put("evidence", Json::List(evidence))
                .done()
        });
        // Where steps have no order none of them is the next.
        let open = journey.steps.iter().find(|step| !is_taken(step) && journey.framework.ordered);
        let next = open.map(|next| {
            let missing = by_rule.then(|| texts(missing(self.names(), &next.findings)));
            Entries::default().put("step", next.step.id.as_str()).put_known("missing", missing).done()
        });
        let taken = journey.steps.iter().filter(is_taken).count();
        Entries::default()
            .put("framework", journey.framework.id.as_str())
            .put("title", journey.framework.title.as_str())
            .put("taken", Dec::from(i64::try_from(taken).unwrap_or(i64::MAX)))
            .put("steps", Json::List(steps.collect()))
            .put_known("next", next)
            .done()
    }

    /// `programmes` of the network.
    pub fn programmes_json(&self) -> Json {
        let both = self.model.programmes.iter().zip(&self.accounts.recognition.programmes);
        Json::List(both.map(|(programme, account)| self.programme_json(programme, account)).collect())
    }

    fn programme_json(&self, programme: &Programme, account: &ProgrammeAccount) -> Json {
        let year = account.year.or_else(|| account.years().first().copied());
        let levels = programme.levels.iter().filter(|level| year.is_none_or(|year| level.is_of(year)));
        let levels = levels.map(|level| {
            let asked = level.criteria.iter().filter(|one| year.is_none_or(|year| one.is_of(year)));
            Entries::default()
                .put("id", level.id.as_str())
                .put("title", level.title.as_str())
                .put_known("what", level.what.as_deref())
                .put("criteria", texts(asked.map(|criterion| sentence(self.names(), criterion))))
                .done()
        });
        let years = account.years().into_iter().map(|year| self.programme_year(programme, account, year));
        let years = years.filter(|year| !matches!(year, Json::Map(entries) if entries.len() < 2)).collect();
        let valid_for = programme.valid_for.map(|years| Dec::from(i64::from(years)));
        let unconfirmed = (!programme.unconfirmed.is_empty()).then(|| texts(programme.unconfirmed.clone()));
        Entries::default()
            .put("id", programme.id.as_str())
            .put("title", programme.title.as_str())
            .put_known("what", programme.what.as_deref())
            .put_known("why", programme.why.as_deref())
            .put_known("how", programme.how.as_deref())
            .put_known("given_by", programme.given_by.as_deref())
            .put_known("url", programme.url.as_deref())
            .put_known("source", programme.source.as_deref())
            .put_known("unconfirmed", unconfirmed)
            .put("given", if programme.yearly { "yearly" } else { "once" })
            .put("kind", if programme.ordered { "levels" } else { "badges" })
            .put_known("valid_for_years", valid_for)
            .put("show_rule", Json::Bool(programme.show_rule))
            .put("levels", Json::List(levels.collect()))
            .put("years", Json::List(years))
            .done()
    }

    /// Who was given what in a year, and where the programme shows it, who appears to meet what.
    fn programme_year(&self, programme: &Programme, account: &ProgrammeAccount, year: Year) -> Json {
        let id = |member: usize| self.model.members[member].id.clone();
        let given = account.given.contains_key(&year).then(|| {
            let levels = programme.levels.iter().enumerate().map(|(position, level)| {
                let members = account.given_in(year, position).map(|given| id(given.member));
                (level.id.clone(), texts(members))
            });
            Json::Map(levels.collect())
        });
        let is_told = programme.show_rule && self.model.tells_of_year(programme, year, self.accounts.today);
        let appears = account.appears.get(&year).filter(|_| is_told).map(|tallies| {
            let levels = tallies.iter().map(|tally| {
                let members = tally.members.iter().map(|member| id(*member));
                (programme.levels[tally.level].id.clone(), texts(members))
            });
            Json::Map(levels.collect())
        });
        Entries::default()
            .put("year", year_number(year))
            .put_known("recognised", given)
            .put_known("appears_to_meet", appears)
            .done()
    }
}

/// Whether a step is shown as taken.
pub fn is_taken(step: &StepAccount<'_>, by_rule: bool) -> bool {
    if by_rule { step.is_taken() } else { step.said.is_some() }
}

/// Whether what the rule says of a member is shown.
fn shows_rule(programme: &Programme, known: Known<'_>) -> bool {
    programme.show_rule || known.member.fictional
}

/// Whether a level is what was given, or is held by it.
pub fn is_under(judged: &LevelVerdict<'_>, recognised: &Recognised<'_>) -> bool {
    let position = recognised
        .programme
        .levels
        .iter()
        .position(|level| recognised.level.is_some_and(|given| given.id == level.id));
    position.is_some_and(|given| match recognised.programme.ordered {
        true => judged.position <= given,
        false => judged.position == given,
    })
}
