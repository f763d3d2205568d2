//! What other people put on their own pages: a member's figures, or one chart, in a frame of its own.

use serde::Serialize;

use super::chart::Chart;
use super::{Latest, PageHead, Verdict};

/// A page to stand in a frame: no navigation, no scripts, as wide as it is given.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EmbedView {
    /// Its canonical address is that of the profile.
    pub page: PageHead,
    /// The member.
    pub name: String,
    /// Region and country; may be empty.
    pub place: String,
    /// Absolute address of the profile.
    pub profile: String,
    /// Whether the member is made up for the demonstration.
    pub fictional: bool,
    /// Whether it is one chart alone, without figures.
    pub single: bool,
    /// The newest inventory's figures.
    pub latest: Option<Latest>,
    /// How the target that matters next goes.
    pub verdict: Option<Verdict>,
    /// The chart.
    #[serde(serialize_with = "super::fingerprint::of_chart")]
    pub chart: Option<Chart>,
}

/// What a profile offers for other people's pages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EmbedOffer {
    /// Absolute address of the oEmbed answer; empty where there is none.
    pub oembed: String,
    /// The frames: the whole, then each chart.
    pub frames: Vec<EmbedFrame>,
}

/// One frame that can be put on another page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EmbedFrame {
    /// What is in it: `The figures of Edina`.
    pub title: String,
    /// Root-relative address.
    pub url: String,
    /// The HTML to copy.
    pub code: String,
}
