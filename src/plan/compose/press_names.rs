//! What the names in texts for the press stand for: the same figures, in the same words, as on the dashboard.

use crate::account::{Given, Recognised};
use crate::model::{Advisor, Programme};
use crate::plan::press::{Names, escaped};
use crate::plan::routes;
use crate::plan::view::{Direction, Latest, Standing, Status, Testimonial, Verdict};
use crate::plan::words::{self, Wording};
use crate::quantity::Year;

use super::award::honoured;
use super::{Composer, Known};

/// How many members a text about a year names.
const NAMED: usize = 5;

impl Composer<'_> {
    /// The names of texts about an award.
    pub fn award_names(&self, (index, position): (usize, usize), recognised: &Recognised<'_>) -> Names {
        let known = self.known(index);
        let member = known.member;
        let (award, programme) = (recognised.award, recognised.programme);
        let level = recognised.level.filter(|level| level.title != programme.title);
        let address = |route: String| self.routes.absolute(&self.routes.page(&route));
        let people = award.people.iter().map(honoured);
        let people: Vec<String> = people.map(|one| with_role(&one.name, &one.role)).collect();
        let names = self
            .common_names(programme, award.year)
            .put("member", &*member.name)
            .put("kind", words::decapitalised(&self.kind_name(member)))
            .put("country", self.country(member))
            .put("place", self.place(member))
            .put("member_url", address(routes::member(&member.id)))
            .put("award", self.award_name(member, recognised))
            .put("award_url", self.award_address(member, position))
            .put("kit_url", address(routes::press(&member.id)))
            .put("level", level.map(|level| self.words.level_title(programme, level)).unwrap_or_default())
            .put(
                "level_what",
                recognised.level.map(|level| self.words.level_what(programme, level)).unwrap_or_default(),
            )
            .put("citation", award.citation.clone().unwrap_or_default())
            .put("date", award.out_on(programme).map(|it| self.words.day(it)).unwrap_or_default())
            .put("people", self.words.listed(people.iter().map(String::as_str)))
            .put_markdown("evidence", self.evidence_list(known, recognised))
            .put_markdown("story", self.story_text((programme, award.year, Some(member))));
        with_quotes(&self.words, self.with_figures(known, names), &self.quotes(known, recognised))
    }

    /// The names of texts about a programme's year.
    pub fn year_names(&self, position: usize, year: Year) -> Names {
        let programme = &self.model.programmes[position];
        let given = self.given_once(position, year);
        let mut members: Vec<&str> = Vec::new();
        for given in &given {
            let name = self.model.members[given.member].name.as_str();
            if !members.contains(&name) {
                members.push(name);
            }
        }
        let more = members.len().saturating_sub(NAMED);
        let shown = members.iter().take(NAMED).copied();
        let members = match more {
            0 => self.words.listed(shown),
            more => {
                let names = self.words.beside(&shown.collect::<Vec<_>>());
                self.words.tell("press-and-more", &[("names", names.into()), ("count", more.into())])
            }
        };
        let kit = self.routes.page(&routes::year_press(&programme.id, year));
        let said: Vec<Testimonial> = given
            .iter()
            .flat_map(|given| &self.model.members[given.member].awards[given.award].quotes)
            .map(super::profile::testimonial)
            .collect();
        let names = self
            .common_names(programme, year)
            .put("kit_url", self.routes.absolute(&kit))
            .put("date", programme.out_on(year).map(|it| self.words.day(it)).unwrap_or_default())
            .put("count", self.words.counted("count-awards", given.len()))
            .put("members", members)
            .put_markdown("honours", self.honours_list(position, &given))
            .put_markdown("story", self.story_text((programme, year, None)));
        with_quotes(&self.words, names, &said)
    }

    fn common_names(&self, programme: &Programme, year: Year) -> Names {
        let press = &self.model.network.press;
        let network = &self.model.network.name;
        let roll = self.routes.page(&routes::honour_roll(&programme.id, year));
        let page = self.programme_url(programme);
        let known = |address: String, is_there: bool| match is_there {
            true => self.routes.absolute(&address),
            false => String::new(),
        };
        let given_by = programme.given_by.as_ref().map_or_else(
            || network.clone(),
            |_| self.words.programme_text(programme, "given_by", &programme.given_by),
        );
        let names = self.with_ceremony(Names::default(), programme, year);
        names
            .put("network", &**network)
            .put("site", &*self.site.title)
            .put("programme", self.words.programme_title(programme))
            .put("programme_url", known(page.clone(), !page.is_empty()))
            .put("roll_url", known(roll, self.recognition.honour_rolls))
            .put("year", year.to_string())
            .put("what", self.words.programme_text(programme, "what", &programme.what))
            .put("why", self.words.programme_text(programme, "why", &programme.why))
            .put("given_by", given_by)
            .put("boilerplate", press.boilerplate.clone().unwrap_or_default())
            .put("contact", press.contact.as_ref().map(contact).unwrap_or_default())
    }

    /// The figures of the newest inventory and of the target that matters next.
    fn with_figures(&self, known: Known<'_>, mut names: Names) -> Names {
        let people = known.account.counted.last().map(|counted| self.words.whole(counted.people, "").text);
        names = names.put("population", people.unwrap_or_default());
        if let Some(latest) = self.latest(known) {
            names = names
                .put("inventory_year", &*latest.year)
                .put("total", total(&self.words, &latest))
                .put("per_person", per_person(&self.words, &latest))
                .put("left_out", self.left_out_words(&latest))
                .put("change", change(&self.words, &latest));
        }
        match self.verdict(known) {
            Some(verdict) => names.put("target", &*verdict.aim).put("status", status(&self.words, &verdict)),
            None => names,
        }
    }

    /// That parts are missing, as the dashboard says it.
    fn left_out_words(&self, latest: &Latest) -> String {
        let is_incomplete = latest.standing == Standing::Incomplete;
        if is_incomplete { self.words.say("summary-incomplete") } else { String::new() }
    }

    /// What the data show of what was asked for, as a list.
    fn evidence_list(&self, known: Known<'_>, recognised: &Recognised<'_>) -> String {
        let met = self.met(known, recognised);
        let item = |met: crate::plan::view::MetCriterion| {
            format!("- {}: {}", escaped(&met.text), escaped(&met.found))
        };
        met.into_iter().map(item).collect::<Vec<String>>().join("\n")
    }

    fn honours_list(&self, position: usize, given: &[Given]) -> String {
        let programme = &self.model.programmes[position];
        let mut ordered: Vec<&Given> = given.iter().collect();
        if programme.ordered {
            ordered.sort_by_key(|given| std::cmp::Reverse(given.level));
        }
        let item = |given: &Given| {
            let member = &self.model.members[given.member];
            let award = &member.awards[given.award];
            let level = given.level.map(|level| &programme.levels[level]);
            let level = level.filter(|level| level.title != programme.title);
            let level = level.map(|level| self.words.level_title(programme, level));
            let name = match member.fictional {
                true => self.words.tell("map-made-up", &[("name", member.name.as_str().into())]),
                false => member.name.clone(),
            };
            let head = self.words.beside(&[name, level.unwrap_or_default()]);
            match &award.citation {
                Some(citation) => format!("- **{}**: {}", escaped(&head), escaped(citation)),
                None => format!("- **{}**", escaped(&head)),
            }
        };
        ordered.into_iter().map(item).collect::<Vec<String>>().join("\n")
    }

    /// The story that staff wrote, one level of headings lower.
    fn story_text(&self, of: (&Programme, Year, Option<&crate::model::Member>)) -> String {
        let Some(article) = self.recognition_article(of) else { return String::new() };
        let prose = self.prose(article);
        let mut text = prose.markdown;
        // From the end, so that what comes before keeps its place. A chart has no place in a release.
        for insertion in prose.insertions.iter().rev() {
            let words = if insertion.is_block() { String::new() } else { escaped(&insertion.text) };
            text.replace_range(insertion.start..insertion.end, &words);
        }
        let lower = |line: &str| if line.starts_with('#') { format!("##{line}") } else { line.to_owned() };
        text.trim().lines().map(lower).collect::<Vec<String>>().join("\n")
    }
}

/// `A. Person, press office, +1 555 0100, press@example.org`
pub fn contact(contact: &Advisor) -> String {
    let parts = [Some(&contact.name), contact.role.as_ref(), contact.phone.as_ref(), contact.email.as_ref()];
    let parts = parts.into_iter().chain([contact.url.as_ref()]).flatten();
    parts.map(String::as_str).collect::<Vec<&str>>().join(", ")
}

fn with_quotes(words: &Wording, names: Names, quotes: &[Testimonial]) -> Names {
    let said_by = |quote: &Testimonial| with_role(&quote.name, &quote.role);
    let block = |quote: &Testimonial| {
        let said = words.tell("press-quote", &[("quote", quote.quote.replace('\n', " ").into())]);
        format!("> {}\n>\n> {}", escaped(&said), escaped(&said_by(quote)))
    };
    let all: Vec<String> = quotes.iter().map(block).collect();
    let names = names.put_markdown("quotes", all.join("\n\n"));
    match quotes.first() {
        Some(first) => names.put("quote", &*first.quote).put("quote_by", said_by(first)),
        None => names,
    }
}

fn with_role(name: &str, role: &str) -> String {
    if role.is_empty() { name.to_owned() } else { format!("{name}, {role}") }
}

/// `11.2 t CO₂e per person`; nothing where no population is known.
fn per_person(words: &Wording, latest: &Latest) -> String {
    let Some(number) = &latest.per_person else { return String::new() };
    let unit = if latest.carbon_only { number.unit.replace("CO₂e", "CO₂") } else { number.unit.clone() };
    words.tell("press-per-person", &[("amount", format!("{}\u{a0}{unit}", number.text).into())])
}

/// `745 thousand tonnes of CO₂e`; nothing for a place that emits nothing on balance, which is another sentence.
fn total(words: &Wording, latest: &Latest) -> String {
    let gas = if latest.carbon_only { "CO₂" } else { "CO₂e" };
    match latest.total.as_ref().map(|total| total.sign) {
        Some(1) => {
            words.tell("press-total", &[("total", latest.total_words.as_str().into()), ("gas", gas.into())])
        }
        _ => String::new(),
    }
}

/// `28 % less than in 2005`
fn change(words: &Wording, latest: &Latest) -> String {
    let said = |change: &crate::plan::view::Change| {
        let since = ("since", change.since.as_str().into());
        let key = match change.direction {
            Direction::Less => "press-less",
            Direction::More => "press-more",
            Direction::Same => return words.tell("press-same", &[since]),
        };
        words.tell(key, &[("change", change.words.as_str().into()), since])
    };
    latest.change.as_ref().map(said).unwrap_or_default()
}

/// As the dashboard says it; nothing where it cannot say.
fn status(words: &Wording, verdict: &Verdict) -> String {
    words.say(match verdict.status {
        Status::Achieved => "press-status-achieved",
        Status::OnTrack => "press-status-on-track",
        Status::Deviating => "press-status-deviating",
        Status::OffTrack => "press-status-off-track",
        Status::Missed => "press-status-missed",
        Status::TooOld | Status::NoData => return String::new(),
    })
}
