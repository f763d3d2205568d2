//! One member's own site out of a network's data.

use crate::diagnostic::{Code, Diagnostic};

use super::network::CITY_THEME;
use super::{Article, Model, NetworkKind};

/// Pages of a network that say what the network is; a member's own site has a home page of its own instead.
const OF_THE_NETWORK: [&str; 4] = ["", "network", "regions", "members"];

impl Model {
    /// Turns the model of a network into that of one member's own site. The other members stay in it for comparisons
    /// and roll-ups that need them, and have no pages. What is wrong is told: there may be no such member.
    pub fn of_member(&mut self, id: &str) -> Option<Diagnostic> {
        let Some(member) = self.members.iter().find(|member| member.id == id) else {
            // What is wrong with a file that could not be read is told where it stands.
            let message = match self.member_ids.has(id) {
                true => format!("the member `{id}` cannot be shown, because its file has errors"),
                false => format!("there is no member `{id}`"),
            };
            let hint = self.member_ids.hint(id);
            return Some(Diagnostic::of_run(Code::UnknownMember, message).help(match hint.is_empty() {
                true => "members are the files and folders of `data/members/`".to_owned(),
                false => hint,
            }));
        };
        let site = &mut self.network.site;
        site.title.clone_from(&member.name);
        if site.theme == "commons" {
            CITY_THEME.clone_into(&mut site.theme);
        }
        self.network.kind = NetworkKind::City { member: id.to_owned() };
        self.articles.retain(|article| !OF_THE_NETWORK.contains(&article.route.as_str()));
        None
    }

    /// The position of the member whose own site this is; `None` on a network's.
    pub fn own(&self) -> Option<usize> {
        match &self.network.kind {
            NetworkKind::Network => None,
            NetworkKind::City { member } => self.members.iter().position(|other| other.id == *member),
        }
    }

    /// Whether a member has pages on this site.
    pub fn shows(&self, member: usize) -> bool {
        self.network.kind == NetworkKind::Network || self.own() == Some(member)
    }

    /// Whether an article has a place on this site: one about another member has none on a city's own.
    pub fn shows_article(&self, article: &Article) -> bool {
        match (&self.network.kind, &article.member) {
            (NetworkKind::City { member }, Some(about)) => member == about,
            _ => true,
        }
    }
}
