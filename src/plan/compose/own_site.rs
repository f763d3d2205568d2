//! A city's own site: its navigation, and what its home page has beside the profile.

use crate::model::{InventoryKind, Member, Model};
use crate::plan::routes::{self, Routes};
use crate::plan::view::{Front, Link};

use super::Composer;
use crate::plan::words::Wording;

impl Composer<'_> {
    /// What the home page of a city's own site has beside the profile; `None` on a network's site.
    pub fn front(&self) -> Option<Front> {
        self.own?;
        let article = self.model.own_articles().find(|article| article.route.is_empty());
        Some(Front {
            title: article.map(|article| self.version(article).title.clone()).unwrap_or_default(),
            intro: article.map(|article| self.prose(article)),
            latest: self.latest_articles(),
        })
    }
}

/// The main navigation of a city's own site: the parts of its dashboard that it has, then its other pages.
pub fn navigation(
    (model, own): (&Model, usize),
    (words, routes): (&Wording, &Routes),
    article: &dyn Fn(&str, &str) -> Option<Link>,
) -> Vec<Link> {
    let member = &model.members[own];
    let route = routes::member(&member.id);
    let part = |anchor: &str, key: &str| Link { text: words.say(key), url: routes.part(&route, anchor) };
    let dashboard = Link { text: words.say("city-nav-dashboard"), url: routes.page(&route) };
    let data = article("data", "nav-data").or_else(|| has_figures(member).then(|| part("_take", "nav-data")));
    [
        Some(dashboard),
        has_figures(member).then(|| part("_inventories", "city-nav-years")),
        Some(part("_targets", "city-nav-targets")),
        (!member.actions.is_empty()).then(|| part("_actions", "city-nav-actions")),
        data,
        article("about", "nav-about"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn has_figures(member: &Member) -> bool {
    member.inventories.iter().any(|inventory| inventory.kind == InventoryKind::Community)
}
