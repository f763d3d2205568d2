//! Programmes of recognition, their honour rolls, and the page of one award.

use serde::Serialize;

use super::{EmbedOffer, LeadPicture, Link, PageHead, Prose, QuoteCard, Testimonial};

/// All programmes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProgrammesView {
    pub page: PageHead,
    pub lede: String,
    pub programmes: Vec<ProgrammeCard>,
    /// Where members find their way through the frameworks; `None` where a site has none.
    pub journeys: Option<Link>,
}

/// A programme among the others.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProgrammeCard {
    pub title: String,
    pub url: String,
    /// What it is, and why there is such a thing; may be empty.
    pub what: String,
    pub why: String,
    pub levels: Vec<LevelCard>,
    /// Its honour rolls, newest first.
    pub years: Vec<Link>,
}

/// A level or a badge with its crest.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LevelCard {
    /// Of the address within the page: `level-gold`.
    pub id: String,
    pub title: String,
    /// May be empty.
    pub what: String,
    pub crest: CrestFiles,
    /// How many members hold it today: `3 members`; empty for none.
    pub held: String,
    /// What it asks for, in sentences.
    pub criteria: Vec<CriterionText>,
}

/// Where a crest's files are.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CrestFiles {
    /// SVG for a light ground; empty where a site publishes no crests.
    pub svg: String,
    /// SVG for a dark ground.
    pub svg_dark: String,
    /// The same as PNG; empty where a site has no pictures.
    pub png: String,
    pub png_dark: String,
    /// What it says: `Leaders Circle, Gold`.
    pub alt: String,
}

/// What is asked for.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CriterionText {
    /// `At least 20 % less emissions than in 2015`
    pub text: String,
    /// The years in which it is asked, where it is not always: `from 2024`; may be empty.
    pub years: String,
}

/// One programme: what it is, why, and how it is earned.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProgrammeView {
    pub page: PageHead,
    pub title: String,
    /// In words of people; each may be empty.
    pub what: String,
    pub why: String,
    pub how: String,
    pub given_by: String,
    /// How often it is given, and how long an award holds, in sentences.
    pub terms: Vec<String>,
    /// Whether each level holds those before it.
    pub is_ordered: bool,
    /// Whether all of this is judged by people, or the site shows who appears to meet it.
    pub show_rule: bool,
    pub levels: Vec<LevelCard>,
    /// The year whose rules are shown: `2024`; may be empty.
    pub rules_of: String,
    /// Its honour rolls, newest first.
    pub years: Vec<Link>,
    pub rounds: Vec<RoundRow>,
    /// Where the rules come from: words and an address, each may be empty.
    pub source: String,
    pub url: String,
    /// What of the rules could not be confirmed.
    pub unconfirmed: Vec<String>,
}

/// The days of one year's round, in words; each may be empty.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RoundRow {
    pub year: String,
    pub opens: String,
    pub closes: String,
    pub announced: String,
}

/// Who was recognised in a year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HonourRollView {
    pub page: PageHead,
    pub programme: String,
    pub programme_url: String,
    pub year: String,
    pub lede: String,
    /// `content/recognition/<programme>/<year>.md`
    pub story: Option<Prose>,
    /// What people said, in the same file.
    pub quotes: Vec<QuoteCard>,
    /// What people gave, the highest level first.
    pub levels: Vec<HonourLevel>,
    /// Who appears to meet what, where the programme shows its rule.
    pub appears: Vec<HonourLevel>,
    /// The day by whose data the rule judges, in words; empty where no rule is shown.
    pub judged_on: String,
    /// Honour rolls of other years, newest first.
    pub years: Vec<Link>,
    /// The press kit of the year; `None` where there is none.
    pub press: Option<Link>,
    /// Where the awards are handed over; `None` where no event says so.
    pub ceremony: Option<Ceremony>,
}

/// The members of a level.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HonourLevel {
    /// Within the page: `level-gold`.
    pub id: String,
    pub title: String,
    pub crest: CrestFiles,
    pub members: Vec<HonourMember>,
}

/// A member that was recognised.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HonourMember {
    pub name: String,
    /// Its award's page, or its profile where there is none.
    pub url: String,
    /// `Minnesota, United States`; may be empty.
    pub place: String,
    /// Why; may be empty.
    pub citation: String,
    /// Those whom it honours, where it is given to people of the member.
    pub people: Vec<Honoured>,
    /// In a preview, the day before which nobody is told of it: `1 December 2026`; else empty.
    pub embargo: String,
    pub fictional: bool,
}

/// Somebody whom an award honours.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Honoured {
    pub name: String,
    /// May be empty.
    pub role: String,
}

/// One award of one member.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AwardView {
    pub page: PageHead,
    pub member: String,
    pub member_url: String,
    pub place: String,
    pub fictional: bool,
    pub programme: String,
    pub programme_url: String,
    /// What the programme is, in a sentence or two; may be empty.
    pub what: String,
    /// May be empty.
    pub level: String,
    pub year: String,
    pub crest: CrestFiles,
    /// Why; may be empty.
    pub citation: String,
    /// Who gave it; may be empty.
    pub given_by: String,
    /// How long it holds or held, in a sentence.
    pub holds: String,
    /// What of its rule the data show to be met.
    pub criteria: Vec<MetCriterion>,
    /// The file and line in which people gave it: `data/members/edina/member.yaml:12`.
    pub given_in: String,
    /// The honour roll of its year.
    pub roll: Option<Link>,
    /// Other awards of the member, newest first.
    pub others: Vec<Link>,
    /// A badge for the member's own pages; empty for none.
    pub badge: String,
    /// In a preview, the day before which nobody is told of it: `1 December 2026`; else empty.
    pub embargo: String,
    /// Those whom it honours, where it is given to people of the member.
    pub people: Vec<Honoured>,
    /// What was said of it.
    pub quotes: Vec<Testimonial>,
    /// The picture that stands for its story.
    pub picture: Option<LeadPicture>,
    /// `content/recognition/<programme>/<year>/<member>.md`
    pub story: Option<Prose>,
    /// The certificate; empty where a site has none.
    pub certificate: CertificateFiles,
    /// The press kit; `None` where there is none.
    pub press: Option<Link>,
    /// Where it is handed over; `None` where no event says so.
    pub ceremony: Option<Ceremony>,
    /// Crest and badge in frames for other people's pages, with the newest award of a programme.
    pub embeds: EmbedOffer,
}

/// The event at which awards are handed over.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Ceremony {
    pub title: String,
    pub url: String,
    /// The day in words, and for machines.
    pub day: String,
    pub datetime: String,
    /// May be empty.
    pub place: String,
}

/// Where a certificate is.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CertificateFiles {
    /// The page to print it from; each may be empty.
    pub page: String,
    pub svg: String,
    pub png: String,
    /// What is on it.
    pub alt: String,
}

/// A certificate on a page that prints as one sheet.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CertificatePage {
    pub page: PageHead,
    /// Who was given what: `Edina: Leaders Circle, Gold, 2024`.
    pub title: String,
    pub member: String,
    pub fictional: bool,
    pub certificate: CertificateFiles,
    /// The page of the award.
    pub award: Link,
    /// In a preview, the day before which nobody is told of it; else empty.
    pub embargo: String,
}

/// A crest or a badge, to stand in a frame on other people's pages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CrestFrame {
    /// Its canonical address is that of the award.
    pub page: PageHead,
    pub member: String,
    pub fictional: bool,
    /// Absolute address of the award, or of the profile where awards have no pages.
    pub award: String,
    pub crest: CrestFiles,
    /// The badge instead of the crest; empty for the crest.
    pub badge: String,
}

/// A criterion that the data show to be met.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MetCriterion {
    pub text: String,
    /// The figure: `24 % less in 2022 than in 2015`.
    pub found: String,
    /// Where it is shown with its working.
    pub evidence: Option<Link>,
    /// The file and line it comes from; may be empty.
    pub place: String,
}
