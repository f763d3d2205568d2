//! What is due: inventories, years of targets, actions, announced reviews.

use serde::Serialize;

use super::{Link, PageHead};

/// The page of what is due of all members.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DueView {
    pub page: PageHead,
    /// What the page says in a sentence.
    pub lede: String,
    /// Days that have passed, the newest first.
    pub past: Vec<DueRow>,
    /// How many more rows there are than `past` has; empty for none.
    pub past_more: String,
    /// Days to come, the next first.
    pub ahead: Vec<DueRow>,
    /// How many more rows there are than `ahead` has; empty for none.
    pub ahead_more: String,
    /// How far `ahead` looks: `the end of 2028`.
    pub ahead_words: String,
    /// The rules by which something is due, in sentences.
    pub rules: Vec<String>,
    /// The calendar of all members; `None` where there is nothing in it.
    pub calendar: Option<Link>,
    /// The same for programs; `None` where a site publishes none.
    pub json: Option<Link>,
}

/// A member of which something is due.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DueMember {
    pub name: String,
    /// Address of the profile.
    pub url: String,
    /// Whether the member is made up.
    pub fictional: bool,
}

/// One thing that is due of one member or of several.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DueRow {
    /// Of whom; empty on a profile.
    pub members: Vec<DueMember>,
    /// How many more members than `members` names; empty for none.
    pub more: String,
    /// What is due: `An inventory for 2024`.
    pub title: String,
    /// Why, in a sentence or two.
    pub note: String,
    /// The last day for it in words: `31 December 2025`.
    pub day: String,
    /// The same for machines: `2025-12-31`.
    pub datetime: String,
    /// Whether that day has passed.
    pub past: bool,
}

/// What is due of one member, for its profile.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberDue {
    /// Days that have passed and those of the years ahead, in their order.
    pub rows: Vec<DueRow>,
    /// Its calendar; `None` where there is nothing in it.
    pub calendar: Option<Link>,
    /// The page of all members; `None` where a site publishes none.
    pub all: Option<Link>,
}
