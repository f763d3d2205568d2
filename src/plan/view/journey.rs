//! Frameworks, and where members are on them.

use serde::Serialize;

use super::{Link, PageHead};

/// All frameworks: how a place finds its way.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JourneysView {
    pub page: PageHead,
    pub lede: String,
    pub frameworks: Vec<JourneyCard>,
    /// What one can be recognised for; `None` where a site has no such page.
    pub recognition: Option<Link>,
}

/// A framework among the others.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JourneyCard {
    pub title: String,
    pub url: String,
    /// What it is, and why; may be empty.
    pub what: String,
    pub why: String,
    /// Whether its steps are taken one after the other.
    pub is_ordered: bool,
    /// Each step, with its address.
    pub steps: Vec<Link>,
}

/// One framework.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JourneyView {
    pub page: PageHead,
    pub title: String,
    /// In words of people; each may be empty.
    pub what: String,
    pub why: String,
    pub how: String,
    pub is_ordered: bool,
    pub steps: Vec<JourneyStep>,
    /// Whether any member stands on one of the steps.
    pub has_members: bool,
    /// Where the framework comes from: words and an address, each may be empty.
    pub source: String,
    pub url: String,
    /// What of it could not be confirmed.
    pub unconfirmed: Vec<String>,
}

/// One step of a framework.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JourneyStep {
    /// Within the page: `step-target`.
    pub id: String,
    pub title: String,
    /// The part of the way that begins with it; empty where it goes on.
    pub phase: String,
    /// What it is, and how it is taken; each may be empty.
    pub what: String,
    pub how: String,
    /// What shows that it was taken, in sentences; nothing but the member's word where it is empty.
    pub evidence: Vec<String>,
    pub resources: Vec<Link>,
    /// Whom to call.
    pub advisor: Option<AdvisorCard>,
    /// The members that have come so far: on an ordered way those whose last step this is, else all that have taken it.
    pub members: Vec<JourneyMember>,
    /// How many more there are than `members` names; empty for none.
    pub more: String,
}

/// A member on its way.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JourneyMember {
    pub name: String,
    pub url: String,
    pub fictional: bool,
}

/// Somebody who helps; all but the name may be empty.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AdvisorCard {
    pub name: String,
    pub role: String,
    pub email: String,
    pub phone: String,
    pub url: String,
}
