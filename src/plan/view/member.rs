//! A member's profile.

use serde::Serialize;

use super::chart::Chart;
use super::{
    Action, BudgetFacts, BudgetLeft, Change, ChartFiles, Closing, Dataset, EmbedOffer, Front, Hazard,
    Journey, LeftOut, Link, MemberDue, Meter, Number, PageHead, Prose, Rule, Spark, Standing, Status,
    TakeAway, Target, Teaser,
};

/// A member's profile. Every list may be empty and every option `None`: the theme writes what that means.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberView {
    pub page: PageHead,
    /// On a city's own site, whose home page this is: what else stands there. `None` on a network's site.
    pub front: Option<Front>,
    pub id: String,
    pub name: String,
    /// In words: `City`.
    pub kind: String,
    /// Region and country: `Minnesota, United States`.
    pub place: String,
    /// The newest known.
    pub population: Option<Population>,
    /// When it joined: `April 2008`; may be empty.
    pub joined: String,
    /// When it left: `May 2019`; empty for a member.
    pub left: String,
    /// Whether the member is made up for the demonstration.
    pub fictional: bool,
    /// Its own site; may be empty.
    pub website: String,
    /// The members that contain this one.
    pub part_of: Vec<Link>,
    /// How many inventories and which years: `18 inventories, 2005–2022`; empty without any.
    pub inventories_words: String,
    /// Recognition, newest first.
    pub awards: Vec<Award>,
    /// The press kit; `None` for a member that was not recognised.
    pub press: Option<super::Link>,
    /// The newest inventory's figures; `None` without one.
    pub latest: Option<Latest>,
    /// How the target that matters next goes; `None` without a target.
    pub verdict: Option<Verdict>,
    /// The rule by which targets are judged; `None` without a target.
    pub rule: Option<Rule>,
    /// How long its budget lasts; `None` without one.
    pub budget_left: Option<BudgetLeft>,
    /// Emissions over the years with required line and targets.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub history: Option<Chart>,
    /// Emissions by sector over the years.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub sectors: Option<Chart>,
    /// The budget that runs out first, as it is used up.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub budget: Option<Chart>,
    /// Every budget that it has a part of.
    pub budgets: Vec<BudgetFacts>,
    /// What a tonne costs by each action.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub abatement: Option<Chart>,
    /// What the actions come to; `None` where that cannot be told.
    pub closing: Option<Closing>,
    /// Each sector's own line, where there are enough inventories.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub sector_lines: Option<Chart>,
    /// Why it changed from the first inventory to the newest.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub why: Option<Chart>,
    /// Why it changed from the inventory before the newest to the newest, where that is not the first.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub why_lately: Option<Chart>,
    /// Where the charts have files of their own.
    pub chart_files: ChartFiles,
    /// Those about the whole community.
    pub targets: Vec<Target>,
    /// Those about some of its sectors.
    pub sector_targets: Vec<Target>,
    /// Those about the government's own operations.
    pub operations_targets: Vec<Target>,
    pub actions: Vec<Action>,
    pub plans: Vec<PlanDocument>,
    pub commitments: Vec<Commitment>,
    pub hazards: Vec<Hazard>,
    pub journeys: Vec<Journey>,
    pub testimonials: Vec<Testimonial>,
    /// Newest first.
    pub inventories: Vec<InventoryRow>,
    /// Whether some rows of `inventories` have a quality share: without any the column is left out.
    pub inventories_have_quality: bool,
    /// `content/members/<id>.md`.
    pub story: Option<Prose>,
    /// Articles that are about it, the newest first.
    pub told: Vec<Teaser>,
    /// Tonnes per person of members of its size that count alike, with this one marked; `None` with too few of them.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub spread: Option<Chart>,
    /// `Among the 4 whose emissions fall fastest, of 9 members ...`; empty for all others.
    pub fastest: String,
    /// Members like this one that emit less per person, the most similar first.
    pub similar: Vec<Similar>,
    /// What is due of it and what will be.
    pub due: MemberDue,
    /// The rule by which they were chosen, in a sentence; empty without any.
    pub similar_rule: String,
    pub take_away: TakeAway,
    /// Frames for other people's pages.
    pub embeds: EmbedOffer,
    /// `None` without an inventory.
    pub dataset: Option<Dataset>,
}

/// How many people, and in which year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Population {
    /// `54,245` with the unit `people`.
    pub people: Number,
    pub year: String,
}

/// The newest inventory in figures.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Latest {
    pub year: String,
    /// Address of the inventory's page.
    pub url: String,
    /// Headline total in a unit that suits it: `745` and `kt CO₂e`.
    pub total: Option<Number>,
    /// The size of the total for a sentence, without a sign and without `CO₂e`: `745 thousand tonnes`.
    pub total_words: String,
    /// Which total: `BASIC`.
    pub headline: String,
    pub standing: Standing,
    /// Whether carbon dioxide is the only gas that is counted.
    pub carbon_only: bool,
    /// The total against the first year.
    pub change: Option<Change>,
    /// The total over the years.
    pub spark: Option<Spark>,
    /// t CO2e per person.
    pub per_person: Option<Number>,
    /// The population's year where it is not the inventory's; else empty.
    pub population_year: String,
    /// Per person against the first year.
    pub per_person_change: Option<Change>,
    /// Per person over the years.
    pub per_person_spark: Option<Spark>,
    /// The share of tonnes from measured or metered data (high quality), percent.
    pub quality: Option<Number>,
    pub quality_meter: Option<Meter>,
    /// How old it is by its year: `7 years`; empty in the year itself.
    pub age: String,
}

/// How the target goes that the summary speaks of.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Verdict {
    pub status: Status,
    /// The target after `the target of`: `halving emissions by 2030`.
    pub aim: String,
    /// The target's year.
    pub year: String,
    /// Distance from the required line, without sign: `105 thousand tonnes`; empty when not known.
    pub gap_words: String,
    /// The same by the line, without sign: `12 %`; empty when not known.
    pub gap_percent: String,
    /// The year of the inventory that it is judged by; may be empty.
    pub judged_year: String,
    /// [`super::Direction::More`]: above the line.
    pub gap_direction: super::Direction,
    /// Share of the way done, percent.
    pub achieved: Option<Number>,
    /// Share of the way that would be on the line, percent.
    pub expected: Option<Number>,
    pub meter: Option<Meter>,
}

/// Recognition that was given.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Award {
    /// `Leaders Circle`.
    pub programme: String,
    /// `Gold`; may be empty.
    pub level: String,
    pub year: String,
    /// Why; may be empty.
    pub citation: String,
    /// Where the evidence is; may be empty.
    pub url: String,
    pub crest: super::CrestFiles,
    /// Whether it holds today.
    pub holds: bool,
    /// In a preview, the day before which nobody is told of it: `1 December 2026`; else empty.
    pub embargo: String,
}

/// A document that the member adopted.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PlanDocument {
    pub title: String,
    /// `Mitigation plan`.
    pub kind: String,
    /// `5 November 2018`; may be empty.
    pub adopted: String,
    /// May be empty.
    pub url: String,
}

/// A promise to others.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Commitment {
    pub name: String,
    /// Since when; may be empty.
    pub on: String,
    /// May be empty.
    pub url: String,
}

/// What somebody said.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Testimonial {
    pub quote: String,
    pub name: String,
    /// May be empty.
    pub role: String,
}

/// One inventory in the profile's table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct InventoryRow {
    pub year: String,
    pub url: String,
    /// Headline total; one unit for the whole column.
    pub total: Option<Number>,
    /// t CO2e per person.
    pub per_person: Option<Number>,
    /// Which total the headline is: `BASIC`.
    pub headline: String,
    /// The GWP set shown: `AR5`.
    pub gwp: String,
    pub standing: Standing,
    /// Share of tonnes from high-quality data, percent.
    pub quality: Option<Number>,
    pub quality_meter: Option<Meter>,
    /// What the total does not contain.
    pub left_out: Vec<LeftOut>,
    /// `restated 1 April 2023`, where this edition replaces an earlier one; else empty.
    pub restated: String,
}

/// A member like this one that emits less per person.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Similar {
    pub name: String,
    pub url: String,
    /// `49,000 people; 9.1 t per person in 2022, 41 % less than in 2010`
    pub words: String,
    /// What it did, as far as it is on file: actions, then plans.
    pub deeds: Vec<Deed>,
    /// Where its emissions fell most: `Transportation: −31 thousand tonnes from 2015 to 2022`; empty where none fell.
    pub fell: String,
}

/// Something a member did or adopted.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Deed {
    /// `Community solar on school roofs`
    pub title: String,
    /// `started 2022, 12,000 t CO₂e a year`; may be empty.
    pub note: String,
    /// Where it is written.
    pub url: String,
}
