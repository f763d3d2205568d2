//! What a member has promised and does: targets, actions, hazards, journeys.

use serde::Serialize;

use super::{Link, Meter, Number, Source, Status};

/// A target and how it goes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Target {
    /// The anchor: `half-by-2030`.
    pub id: String,
    /// What is promised: `50 % less by 2030 than in 2016`.
    pub title: String,
    /// What kind of target, in words: `Absolute reduction`, `Net zero`.
    pub kind: String,
    /// Which total it is about: `BASIC`; with sectors: `BASIC, transport only`.
    pub about: String,
    pub year: String,
    /// May be empty.
    pub base_year: String,
    /// What it asks for in its year.
    pub goal: Option<Number>,
    /// Where it starts, where it is, where it should be, the steps on the way and the goal, each in tonnes, by person and
    /// against the start.
    pub terms: Vec<Term>,
    /// Whether any of them is known by person, and against the start.
    pub has_people: bool,
    pub has_changes: bool,
    pub status: Status,
    /// The year of the inventory that the status judges; empty without one.
    pub judged_year: String,
    /// `latest` less `required`; positive is above the line.
    pub gap: Option<Number>,
    /// The gap by `required`, percent.
    pub gap_percent: Option<Number>,
    /// The share of the way from base to goal that is done, percent; may be negative or above 100.
    pub achieved: Option<Number>,
    /// The share that the required line asks for by then, percent.
    pub expected: Option<Number>,
    pub meter: Option<Meter>,
    /// What it takes from here: `7.1 % less every year, or 29,905 tonnes less each year`; may be empty.
    pub needed: String,
    /// How fast it fell so far, for comparison: `2.5 % a year`; may be empty.
    pub so_far: String,
    /// How far the actions on file go: a sentence; may be empty.
    pub closing: String,
    /// What a reader must know: another boundary, a base that is given, whose people were counted. Sentences.
    pub notes: Vec<String>,
    /// When it was adopted, in words; may be empty.
    pub adopted: String,
    pub source: Option<Source>,
    /// Where the inventory of the base year replaces an earlier edition: that, in a sentence, and where it is told.
    pub restated: Option<Link>,
}

/// What a row of a target's terms is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermWhen {
    /// The base year.
    Start,
    /// The newest inventory.
    Now,
    /// The required line in the year of the newest inventory.
    Path,
    /// A target that leads to this one.
    Step,
    #[default]
    Goal,
}

/// A target at one time, in all its terms.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Term {
    pub when: TermWhen,
    /// May be empty.
    pub year: String,
    /// The anchor of the target that is the step; empty for all other rows.
    pub id: String,
    /// How the step goes; `None` for all other rows.
    pub status: Option<Status>,
    pub tonnes: Option<Number>,
    pub per_person: Option<Number>,
    /// Against the start, percent with its sign.
    pub change: Option<Number>,
}

/// How far an action is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActionState {
    #[default]
    Planned,
    Started,
    Done,
    Stopped,
}

/// Something a member does.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Action {
    /// The anchor: `solar`.
    pub id: String,
    pub title: String,
    /// `Zero-emission energy`; may be empty.
    pub pathway: String,
    /// The names of its sectors.
    pub sectors: Vec<String>,
    pub state: ActionState,
    /// First year; may be empty.
    pub start: String,
    /// Year of its full effect; may be empty.
    pub full_effect: String,
    /// At full effect, t CO2e a year.
    pub reduction: Option<Number>,
    /// The share of the gap to the main target that it closes in that target's year, percent.
    pub share_of_gap: Option<Number>,
    /// `4.2 million US dollars`; may be empty.
    pub cost: String,
    /// The sustainable development goals that it serves.
    pub sdgs: Vec<SdgTag>,
    /// Newest first.
    pub updates: Vec<Update>,
}

/// One of the sustainable development goals, as a tag.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SdgTag {
    pub number: String,
    /// `Climate Action`
    pub name: String,
    /// `#3f7e44`, and the colour of text that can be read on it.
    pub colour: String,
    pub text: String,
}

/// News of an action.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Update {
    /// The day in words.
    pub on: String,
    pub text: String,
}

/// A danger of a changing climate.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Hazard {
    /// `River flood`.
    pub hazard: String,
    /// `High`; may be empty.
    pub level: String,
    /// `Rising`; may be empty.
    pub trend: String,
    /// The year looked ahead to; may be empty.
    pub horizon: String,
}

/// A framework's milestones and how far the member is.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Journey {
    /// `Five Milestones`.
    pub title: String,
    /// The framework's page; may be empty.
    pub url: String,
    pub steps: Vec<Step>,
}

/// How far one milestone is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    Done,
    Next,
    #[default]
    Open,
}

/// One milestone.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Step {
    pub title: String,
    pub state: StepState,
    /// When it was reached, or what is needed; may be empty.
    pub note: String,
    /// What the data show of a step that is done; may be empty.
    pub found: String,
    /// Where that is shown.
    pub evidence: Option<super::Link>,
}
