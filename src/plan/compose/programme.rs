//! Pages of programmes: all of them, one with its levels, and the honour roll of a year.

use std::collections::BTreeSet;

use crate::account::{Given, LevelTally, ProgrammeAccount};
use crate::model::{Article, ArticleKind, Criterion, Member, Programme, ProgrammeLevel, Round};
use crate::plan::criteria::{Names, sentence};
use crate::plan::routes;
use crate::plan::view::{
    CriterionText, HonourLevel, HonourMember, HonourRollView, LevelCard, Link, PageHead, ProgrammeCard,
    ProgrammeView, ProgrammesView, RoundRow,
};
use crate::plan::words::Wording;
use crate::quantity::Year;

use super::award::honoured;
use super::{CardOf, Composer};

/// Whether an article is told on the honour roll of a year or on the page of an award, and has no page of its own: it must
/// not be out before these.
pub fn is_roll_story(article: &Article) -> bool {
    recognition_story(article).is_some()
}

/// The programme, the year and perhaps the member that an article below `content/recognition/` tells of.
pub fn recognition_story(article: &Article) -> Option<(&str, Year, Option<&str>)> {
    match &article.kind {
        ArticleKind::Recognition { programme, year } => Some((programme, *year, article.member.as_deref())),
        _ => None,
    }
}

impl Composer<'_> {
    /// All programmes.
    pub fn programmes(&self) -> ProgrammesView {
        let title = self.words.say("nav-recognition");
        let description =
            self.words.tell("programmes-described", &[("name", self.model.network.name.as_str().into())]);
        let both = 0..self.model.programmes.len();
        ProgrammesView {
            page: self.head(&title, &description, "programmes", Vec::new()),
            lede: self.words.say("programmes-lede"),
            programmes: both.map(|position| self.programme_card(position)).collect(),
            journeys: self.journeys_link(),
        }
    }

    fn programme_card(&self, position: usize) -> ProgrammeCard {
        let programme = &self.model.programmes[position];
        ProgrammeCard {
            title: self.words.programme_title(programme),
            url: self.programme_url(programme),
            what: self.words.programme_text(programme, "what", &programme.what),
            why: self.words.programme_text(programme, "why", &programme.why),
            levels: self.level_cards(position),
            years: self.roll_links(position),
        }
    }

    /// The levels of the year whose rules are shown.
    fn level_cards(&self, position: usize) -> Vec<LevelCard> {
        let programme = &self.model.programmes[position];
        let year = self.rules_of(position);
        let levels = programme.levels.iter().enumerate();
        let levels = levels.filter(|(_, level)| year.is_none_or(|year| level.is_of(year)));
        let card = |(index, level): (usize, &ProgrammeLevel)| LevelCard {
            id: format!("level-{}", level.id),
            title: self.words.level_title(programme, level),
            what: self.words.level_what(programme, level),
            crest: self.level_crest_files(programme, index),
            held: self.held(position, index),
            criteria: level
                .criteria
                .iter()
                .filter(|criterion| year.is_none_or(|year| criterion.is_of(year)))
                .map(|criterion| self.criterion_text(criterion))
                .collect(),
        };
        levels.map(card).collect()
    }

    fn criterion_text(&self, criterion: &Criterion) -> CriterionText {
        CriterionText {
            text: sentence(Names { model: self.model, words: &self.words }, criterion),
            years: criterion
                .from
                .map(|year| self.words.tell("terms-since", &[("year", year.into())]))
                .unwrap_or_default(),
        }
    }

    /// The year whose rules are in force: this one, or the last that the programme was given for.
    fn rules_of(&self, position: usize) -> Option<Year> {
        let account = &self.accounts.recognition.programmes[position];
        account.year.or_else(|| account.years().first().copied())
    }

    /// How many members hold a level today: `3 members`, with those that are made up told apart.
    fn held(&self, position: usize, level: usize) -> String {
        let programme = &self.model.programmes[position];
        let (mut real, mut invented) = (0, 0);
        for member in self.model.members.iter().filter(|member| !member.awards.is_empty()) {
            let holds = self.own_awards(member).iter().any(|(_, own)| {
                let same = own.level.is_some_and(|given| given.id == programme.levels[level].id);
                own.holds && own.programme.id == programme.id && same
            });
            *(if member.fictional { &mut invented } else { &mut real }) += usize::from(holds);
        }
        match (real, invented) {
            (0, 0) => String::new(),
            (0, _) => self.words.counted("programme-held-made-up", invented),
            (_, 0) => self.words.counted("count-members", real),
            _ => self
                .words
                .tell("programme-held-both", &[("count", real.into()), ("invented", invented.into())]),
        }
    }

    /// The address of a programme's page, or of all of them where it has none.
    pub fn programme_url(&self, programme: &Programme) -> String {
        match self.recognition.programme {
            true => self.routes.page(&routes::programme(&programme.id)),
            false if self.recognition.programmes => self.routes.page("programmes"),
            false => String::new(),
        }
    }

    /// The years that have an honour roll, newest first: those of awards, and where the rule is shown those that it judged.
    pub fn roll_years(&self, position: usize) -> Vec<Year> {
        let programme = &self.model.programmes[position];
        let account = &self.accounts.recognition.programmes[position];
        let years: BTreeSet<Year> =
            account.given.keys().copied().chain(self.shown_rules(programme, account)).collect();
        years.into_iter().rev().collect()
    }

    /// The years of which it is shown who appears to meet what: not before the day on which awards are announced.
    fn shown_rules(
        &self,
        programme: &Programme,
        account: &ProgrammeAccount,
    ) -> impl Iterator<Item = Year> + use<> {
        let today = self.accounts.today;
        let somebody = account.appears.iter().filter(|(_, tallies)| tallies.iter().any(|one| one.met > 0));
        let shown = somebody.map(|(year, _)| *year);
        let shown =
            shown.filter(|year| programme.show_rule && self.model.tells_of_year(programme, *year, today));
        shown.collect::<Vec<Year>>().into_iter()
    }

    fn roll_links(&self, position: usize) -> Vec<Link> {
        let programme = &self.model.programmes[position];
        let years = self.roll_years(position).into_iter();
        years.filter_map(|year| self.roll_link(programme, year)).collect()
    }

    /// The honour roll of a year.
    pub fn roll_link(&self, programme: &Programme, year: Year) -> Option<Link> {
        let url = || self.routes.page(&routes::honour_roll(&programme.id, year));
        self.recognition.honour_rolls.then(|| Link { text: year.to_string(), url: url() })
    }

    pub fn programme_crumbs(&self) -> Vec<Link> {
        let link = Link { text: self.words.say("nav-recognition"), url: self.routes.page("programmes") };
        if self.recognition.programmes { vec![link] } else { Vec::new() }
    }

    /// A programme's page.
    pub fn programme(&self, position: usize) -> ProgrammeView {
        let programme = &self.model.programmes[position];
        let title = self.words.programme_title(programme);
        let what = self.words.programme_text(programme, "what", &programme.what);
        let description = if what.is_empty() { format!("{title}.") } else { what.clone() };
        let route = routes::programme(&programme.id);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        ProgrammeView {
            page: PageHead {
                image: self.image(CardOf::Programme(position)),
                ..self.head(&title, &description, &route, self.programme_crumbs())
            },
            title,
            what,
            why: self.words.programme_text(programme, "why", &programme.why),
            how: self.words.programme_text(programme, "how", &programme.how),
            given_by: self.words.programme_text(programme, "given_by", &programme.given_by),
            terms: terms(&self.words, programme),
            is_ordered: programme.ordered && programme.levels.len() > 1,
            show_rule: programme.show_rule,
            levels: self.level_cards(position),
            rules_of: self.rules_of(position).map(|year| year.to_string()).unwrap_or_default(),
            years: self.roll_links(position),
            rounds: programme.rounds.iter().rev().map(|(year, one)| round(&self.words, *year, one)).collect(),
            source: text(&programme.source),
            url: text(&programme.url),
            unconfirmed: programme.unconfirmed.clone(),
        }
    }

    /// How many awards were given for a year, in a sentence.
    pub fn honour_roll_words(&self, position: usize, year: Year) -> String {
        match self.given_once(position, year).len() {
            0 => self.words.say("roll-none"),
            given => self.words.tell("roll-given", &[("count", given.into()), ("year", year.into())]),
        }
    }

    /// Who was recognised in a year.
    pub fn honour_roll(&self, position: usize, year: Year) -> HonourRollView {
        let programme = &self.model.programmes[position];
        let account = &self.accounts.recognition.programmes[position];
        let name = self.words.programme_title(programme);
        let title = format!("{name} {year}");
        let lede = self.honour_roll_words(position, year);
        let mut crumbs = self.programme_crumbs();
        crumbs.push(Link { text: name.clone(), url: self.programme_url(programme) });
        let route = routes::honour_roll(&programme.id, year);
        let head = self.head(&title, &format!("{title}: {lede}"), &route, crumbs);
        let page = PageHead { image: self.image(CardOf::HonourRoll(position, year)), ..head };
        let appears = self.appears(programme, account, year);
        let judged_on = programme.closing_day(year).map(|day| day.min(self.accounts.today));
        HonourRollView {
            page,
            programme: name,
            programme_url: self.programme_url(programme),
            year: year.to_string(),
            lede,
            story: self.recognition_article((programme, year, None)).map(|article| self.prose(article)),
            quotes: self
                .recognition_article((programme, year, None))
                .map(|story| story.quotes.iter().map(|quote| self.quote_card(quote)).collect())
                .unwrap_or_default(),
            levels: self.honoured(programme, account, year),
            press: self.year_press_link(position, year),
            ceremony: self.ceremony(programme, year),
            judged_on: judged_on
                .filter(|_| !appears.is_empty())
                .map(|it| self.words.day(it))
                .unwrap_or_default(),
            appears,
            years: self
                .roll_links(position)
                .into_iter()
                .filter(|link| link.text != year.to_string())
                .collect(),
        }
    }

    /// The story of a year, or of a member's award.
    pub fn recognition_article(&self, of: (&Programme, Year, Option<&Member>)) -> Option<&Article> {
        let (programme, year, member) = of;
        let wanted = (programme.id.as_str(), year, member.map(|member| member.id.as_str()));
        self.model.own_articles().find(|article| recognition_story(article) == Some(wanted))
    }

    /// What people gave, the highest level first; badges in their order, and what names no level at the end.
    fn honoured(&self, programme: &Programme, account: &ProgrammeAccount, year: Year) -> Vec<HonourLevel> {
        let all = account.given.get(&year).map(Vec::as_slice).unwrap_or_default();
        let of = |level: Option<usize>| {
            let mut seen = BTreeSet::new();
            let given = all.iter().filter(|given| given.level == level && seen.insert(given.member));
            let members: Vec<HonourMember> = given.map(|given| self.honour_member(given)).collect();
            (!members.is_empty()).then(|| self.honour_level(programme, level, members))
        };
        let mut positions: Vec<Option<usize>> = (0..programme.levels.len()).map(Some).collect();
        if programme.ordered {
            positions.reverse();
        }
        positions.push(None);
        positions.into_iter().filter_map(of).collect()
    }

    fn honour_level(
        &self,
        programme: &Programme,
        level: Option<usize>,
        members: Vec<HonourMember>,
    ) -> HonourLevel {
        let own = level.map(|level| &programme.levels[level]);
        HonourLevel {
            id: own.map_or_else(|| "level".to_owned(), |own| format!("level-{}", own.id)),
            title: own.map_or_else(
                || self.words.programme_title(programme),
                |own| self.words.level_title(programme, own),
            ),
            crest: level.map(|level| self.level_crest_files(programme, level)).unwrap_or_default(),
            members,
        }
    }

    fn honour_member(&self, given: &Given) -> HonourMember {
        let member = &self.model.members[given.member];
        let url = self.award_url(member, given.award);
        HonourMember {
            name: member.name.clone(),
            url: if url.is_empty() { self.routes.page(&routes::member(&member.id)) } else { url },
            place: self.place(member),
            citation: member.awards[given.award].citation.clone().unwrap_or_default(),
            people: member.awards[given.award].people.iter().map(honoured).collect(),
            embargo: self.embargo(&member.awards[given.award]),
            fictional: member.fictional,
        }
    }

    /// Who appears to meet what, where the programme shows it.
    fn appears(&self, programme: &Programme, account: &ProgrammeAccount, year: Year) -> Vec<HonourLevel> {
        if !self.shown_rules(programme, account).any(|shown| shown == year) {
            return Vec::new();
        }
        let tallies = account.appears.get(&year).map(Vec::as_slice).unwrap_or_default();
        let level = |tally: &LevelTally| {
            let members = tally.members.iter().map(|index| {
                let member = &self.model.members[*index];
                HonourMember {
                    name: member.name.clone(),
                    url: self.routes.page(&routes::member(&member.id)),
                    place: self.place(member),
                    fictional: member.fictional,
                    ..HonourMember::default()
                }
            });
            self.honour_level(programme, Some(tally.level), members.collect())
        };
        let mut levels: Vec<HonourLevel> =
            tallies.iter().filter(|tally| !tally.members.is_empty()).map(level).collect();
        if programme.ordered {
            levels.reverse();
        }
        levels
    }
}

/// How often it is given, and how long an award holds.
fn terms(words: &Wording, programme: &Programme) -> Vec<String> {
    let given = words.say(if programme.yearly { "programme-yearly" } else { "programme-once" });
    let years = match (programme.from, programme.until) {
        (Some(from), Some(until)) => {
            words.tell("programme-years-both", &[("from", from.into()), ("until", until.into())])
        }
        (Some(from), None) => words.tell("programme-years-from", &[("from", from.into())]),
        (None, Some(until)) => words.tell("programme-years-until", &[("until", until.into())]),
        (None, None) => String::new(),
    };
    let holds = match programme.valid_for {
        None => words.say("programme-valid-ever"),
        Some(0) => words.say("programme-valid-year"),
        Some(years) => words.tell("programme-valid-years", &[("count", i64::from(years).into())]),
    };
    [given, years, holds].into_iter().filter(|sentence| !sentence.is_empty()).collect()
}

fn round(words: &Wording, year: Year, round: &Round) -> RoundRow {
    RoundRow {
        year: year.to_string(),
        opens: round.opens.map(|it| words.day(it)).unwrap_or_default(),
        closes: round.closes.map(|it| words.day(it)).unwrap_or_default(),
        announced: round.announced.map(|it| words.day(it)).unwrap_or_default(),
    }
}
