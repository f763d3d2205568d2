//! What a city's own site has on its home page beside the profile.

use serde::Serialize;

use super::{Prose, Teaser};

/// The front page of a city's own site.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Front {
    /// The title of `content/_index.md`; empty when there is none.
    pub title: String,
    /// `content/_index.md`; `None` when there is none.
    pub intro: Option<Prose>,
    /// The newest articles, newest first.
    pub latest: Vec<Teaser>,
}
