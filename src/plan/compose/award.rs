//! The page of one award: what people gave, what their data show of it, and where that stands.

use crate::account::{Evidence, Finding, Judgement, LevelVerdict, Recognised, history, verdict};
use crate::model::{self, Inventory, Member, Wants};
use crate::plan::criteria::{Names, found, place, sentence};
use crate::plan::routes;
use crate::plan::view::{Award, AwardView, Honoured, Link, MetCriterion, PageHead, Testimonial};
use crate::plan::words::Wording;
use crate::quantity::Date;

use super::profile::testimonial;
use super::recognition::is_under;
use super::{CardOf, Composer, Known};

impl Composer<'_> {
    /// The awards of a member that have a page, newest first, each with its position in the member's file. What was
    /// given twice has one page.
    pub fn own_awards<'s>(&'s self, member: &'s Member) -> Vec<(usize, Recognised<'s>)> {
        let mut own: Vec<(usize, Recognised<'s>)> = Vec::new();
        for recognised in history(self.model, member, self.accounts.today) {
            let position = member.awards.iter().position(|award| std::ptr::eq(award, recognised.award));
            let is_new = own.iter().all(|(_, other)| !is_same(other, &recognised));
            own.extend(position.filter(|_| is_new).map(|position| (position, recognised)));
        }
        own
    }

    /// An award of a member by its position.
    pub fn own_award<'s>(&'s self, member: &'s Member, award: usize) -> Option<Recognised<'s>> {
        let mut own = history(self.model, member, self.accounts.today).into_iter();
        own.find(|recognised| std::ptr::eq(recognised.award, &raw const member.awards[award]))
    }

    /// `members/edina/awards/leaders-circle-2024`; with the level where there are several of one programme and year.
    pub fn award_route(&self, member: &Member, award: usize) -> String {
        let award = &member.awards[award];
        let programme = self.model.programmes.iter().find(|programme| programme.id == award.programme);
        let level_of = |level: Option<&str>| programme.and_then(|programme| programme.level_named(level));
        let level = level_of(award.level.as_deref());
        let has_twin = member.awards.iter().any(|other| {
            other.programme == award.programme
                && other.year == award.year
                && level_of(other.level.as_deref()) != level
        });
        let suffix = level.zip(programme).filter(|_| has_twin);
        let suffix = suffix.map(|(level, programme)| format!("-{}", programme.levels[level].id));
        format!(
            "{}/awards/{}-{}{}",
            routes::member(&member.id),
            award.programme,
            award.year,
            suffix.unwrap_or_default()
        )
    }

    /// The address of an award's page; empty where awards have none.
    pub fn award_url(&self, member: &Member, award: usize) -> String {
        match self.recognition.awards {
            true => self.routes.page(&self.award_route(member, award)),
            false => String::new(),
        }
    }

    /// What people gave, for the profile, newest first.
    pub fn awards(&self, known: Known<'_>) -> Vec<Award> {
        let award = |(position, recognised): (usize, Recognised<'_>)| {
            let crest = self.crest_of(known.member, &recognised);
            let stem = format!("{}/crest", self.award_route(known.member, position));
            Award {
                programme: crest.programme.clone(),
                level: crest.level.clone(),
                year: recognised.award.year.to_string(),
                citation: recognised.award.citation.clone().unwrap_or_default(),
                url: self.award_url(known.member, position),
                crest: self.crest_files(&stem, &crest),
                holds: recognised.holds,
                embargo: self.embargo(recognised.award),
            }
        };
        self.own_awards(known.member).into_iter().map(award).collect()
    }

    /// The page of an award.
    pub fn award(&self, index: usize, position: usize) -> AwardView {
        let known = self.known(index);
        let member = known.member;
        let Some(recognised) = self.own_award(member, position) else { return AwardView::default() };
        let (award, programme) = (recognised.award, recognised.programme);
        let route = self.award_route(member, position);
        let member_url = self.routes.page(&routes::member(&member.id));
        let crest = self.crest_of(member, &recognised);
        let story = self.recognition_article((programme, award.year, Some(member)));
        AwardView {
            page: self.award_head((index, position), &recognised),
            member: member.name.clone(),
            member_url,
            place: self.place(member),
            fictional: member.fictional,
            programme: crest.programme.clone(),
            programme_url: self.programme_url(programme),
            what: self.words.programme_text(programme, "what", &programme.what),
            level: crest.level.clone(),
            year: award.year.to_string(),
            citation: award.citation.clone().unwrap_or_default(),
            given_by: self.words.programme_text(programme, "given_by", &programme.given_by),
            holds: holds(&self.words, &recognised),
            criteria: self.met(known, &recognised),
            given_in: award.place.to_string(),
            roll: self.roll_link(programme, award.year),
            others: self.other_awards(member, position),
            badge: self.badge_url(member, &recognised, position),
            embargo: self.embargo(award),
            people: award.people.iter().map(honoured).collect(),
            quotes: self.award_quotes(member, &recognised),
            picture: story.and_then(|article| self.lead_picture(self.version(article))),
            story: story.map(|article| self.prose(article)),
            certificate: self.certificate_files(index, position),
            press: self.press_link(member),
            ceremony: self.ceremony(programme, award.year),
            embeds: self.crest_offer(member, position),
            crest: self.crest_files(&format!("{route}/crest"), &crest),
        }
    }

    fn award_head(&self, (index, position): (usize, usize), recognised: &Recognised<'_>) -> PageHead {
        let member = &self.model.members[index];
        let name = self.award_name(member, recognised);
        let title = format!("{}: {name}", member.name);
        let description = self.words.tell(
            "award-described",
            &[("name", member.name.as_str().into()), ("award", name.as_str().into())],
        );
        let mut crumbs = self.member_crumbs();
        let url = self.routes.page(&routes::member(&member.id));
        crumbs.push(Link { text: member.name.clone(), url });
        let head = self.head(&title, &description, &self.award_route(member, position), crumbs);
        PageHead { image: self.image(CardOf::Award(index, position)), ..head }
    }

    /// What was said of an award: in the member's file, and in the story of the award.
    pub fn award_quotes(&self, member: &Member, recognised: &Recognised<'_>) -> Vec<Testimonial> {
        let award = recognised.award;
        let story = self.recognition_article((recognised.programme, award.year, Some(member)));
        let told = story.into_iter().flat_map(|article| &article.quotes);
        let told = told.map(|quote| Testimonial {
            quote: quote.quote.clone(),
            name: quote.name.clone(),
            role: quote.role.clone().unwrap_or_default(),
        });
        award.quotes.iter().map(testimonial).chain(told).collect()
    }

    /// `Leaders Circle, Gold, 2024`
    pub fn award_name(&self, member: &Member, recognised: &Recognised<'_>) -> String {
        let crest = self.crest_of(member, recognised);
        self.words.beside(&[crest.programme, crest.level, crest.year])
    }

    /// In a preview, the day before which nobody is told of an award.
    pub fn embargo_day(&self, award: &model::Award) -> Option<Date> {
        let programme = self.model.programmes.iter().find(|programme| programme.id == award.programme)?;
        award.out_on(programme).filter(|day| *day > self.accounts.today)
    }

    /// The same in words; empty for an award that is out.
    pub fn embargo(&self, award: &model::Award) -> String {
        self.embargo_day(award).map(|it| self.words.day(it)).unwrap_or_default()
    }

    /// The badge is of the newest award of a programme, and is offered with that one alone.
    fn badge_url(&self, member: &Member, recognised: &Recognised<'_>, position: usize) -> String {
        let own = self.own_awards(member);
        let newest = own.iter().find(|(_, other)| other.programme.id == recognised.programme.id);
        let is_newest = newest.is_some_and(|(newest, _)| *newest == position);
        match is_newest && self.recognition.crests {
            true => self.routes.file(&routes::badge(&member.id, &recognised.programme.id)),
            false => String::new(),
        }
    }

    fn other_awards(&self, member: &Member, position: usize) -> Vec<Link> {
        let others = self.own_awards(member).into_iter().filter(|(other, _)| *other != position);
        let link = |(other, recognised): (usize, Recognised<'_>)| Link {
            text: self.award_name(member, &recognised),
            url: self.award_url(member, other),
        };
        others.map(link).filter(|link| !link.url.is_empty()).collect()
    }

    /// Those criteria of what was given that the data show to be met. Where the rule does not see what people saw, that
    /// is between them and their lint.
    pub fn met(&self, known: Known<'_>, recognised: &Recognised<'_>) -> Vec<MetCriterion> {
        let both = (known.member, known.account);
        let occasion = (recognised.award.year, self.accounts.today);
        let verdict = verdict(self.model, both, recognised.programme, occasion);
        let levels = verdict.levels.iter().filter(|judged| is_under(judged, recognised));
        let met = |judged: &LevelVerdict<'_>| {
            let met = judged.findings.iter().filter(|finding| finding.judgement == Judgement::Met);
            met.filter(|finding| !matches!(finding.criterion.wants, Wants::ByPeople(_)))
                .map(|finding| self.met_criterion(known, finding))
                .collect::<Vec<_>>()
        };
        let mut shown: Vec<MetCriterion> = Vec::new();
        for criterion in levels.flat_map(met) {
            // Levels above others often ask for the same again.
            if shown.iter().all(|other| other.text != criterion.text) {
                shown.push(criterion);
            }
        }
        shown
    }

    fn met_criterion(&self, known: Known<'_>, finding: &Finding<'_>) -> MetCriterion {
        let names = Names { model: self.model, words: &self.words };
        MetCriterion {
            text: sentence(names, finding.criterion),
            found: found(names, finding),
            evidence: self.evidence_link(known.member, finding),
            place: place(finding).map(|place| place.to_string()).unwrap_or_default(),
        }
    }

    /// Where what was found is shown with its working: the inventory, or its place on the profile.
    pub fn evidence_link(&self, member: &Member, finding: &Finding<'_>) -> Option<Link> {
        let evidence = evidence_of(finding)?;
        let profile = self.routes.page(&routes::member(&member.id));
        let on_profile =
            |key: &str, anchor: &str| Link { text: self.words.say(key), url: format!("{profile}{anchor}") };
        Some(match evidence {
            Evidence::Inventory(inventory) => self.inventory_link(member, inventory),
            Evidence::Target(target) => on_profile("award-see-target", &format!("#target-{}", target.id)),
            Evidence::Plan(_) => on_profile("award-see-plan", "#_plans"),
            Evidence::Action(action) => on_profile("award-see-action", &format!("#action-{}", action.id)),
            Evidence::Hazard(_) => on_profile("award-see-hazards", "#_plans"),
            Evidence::Commitment(_) => on_profile("award-see-commitment", "#_plans"),
            Evidence::Step(_) => on_profile("award-see-journey", "#_plans"),
            Evidence::Award(_) => return None,
            Evidence::Member(_) => on_profile("award-see-profile", ""),
        })
    }

    fn inventory_link(&self, member: &Member, inventory: &Inventory) -> Link {
        let route = if self.has_inventories {
            routes::inventory(&member.id, inventory)
        } else {
            routes::member(&member.id)
        };
        let anchor = if self.has_inventories { "#_lines" } else { "#_inventories" };
        Link {
            text: self.words.tell("award-see-inventory", &[("year", inventory.year.into())]),
            url: format!("{}{anchor}", self.routes.page(&route)),
        }
    }
}

/// What says so; of criteria that are joined, the first that has something.
fn evidence_of<'a>(finding: &Finding<'a>) -> Option<Evidence<'a>> {
    finding.evidence.or_else(|| finding.parts.iter().find_map(evidence_of))
}

fn is_same(one: &Recognised<'_>, other: &Recognised<'_>) -> bool {
    one.programme.id == other.programme.id
        && one.award.year == other.award.year
        && one.level.map(|level| &level.id) == other.level.map(|level| &level.id)
}

/// Somebody whom an award honours.
pub fn honoured(honoured: &model::Honoured) -> Honoured {
    Honoured { name: honoured.name.clone(), role: honoured.role.clone().unwrap_or_default() }
}

/// How long it holds or held; empty for one that holds for ever.
fn holds(words: &Wording, recognised: &Recognised<'_>) -> String {
    match recognised.valid_until {
        Some(last) if recognised.holds => words.tell("award-holds", &[("day", words.day(last).into())]),
        Some(last) => words.tell("award-held", &[("day", words.day(last).into())]),
        None => String::new(),
    }
}
