//! Addresses: where each thing is, as a path in the output folder and as a link.

use crate::language::Language;
use crate::model::{Inventory, InventoryKind, route_of_file};
use crate::quantity::Year;

use super::view::Tongue;
use super::words::anchor;

/// The first words of routes that pages of every site have; a language may have its own for each, `slug-members`.
const WORDS: [&str; 7] = ["due", "journeys", "members", "network", "programmes", "regions", "search"];

/// Makes the links of one site in one language.
#[derive(Clone, Debug)]
pub struct Routes {
    /// Without a slash at its end: `https://climate.example.org/network`.
    pub base_url: String,
    /// `/network`, or empty.
    pub base_path: String,
    /// Where the pages of the language are.
    pub tongue: Tongue,
    /// `members/edina` on that city's own site, where the profile is the home page; empty on a network's.
    home: String,
}

impl Routes {
    /// The routes of a site that will be at `base_url`, of its default language or of another.
    pub fn new(base_url: &str, language: &Language, is_default: bool) -> Routes {
        let base_url = base_url.trim_end_matches('/').to_owned();
        let after_scheme = base_url.split_once("://").map_or(base_url.as_str(), |(_, rest)| rest);
        let base_path = after_scheme.find('/').map_or("", |slash| &after_scheme[slash..]).to_owned();
        let folder = if is_default { String::new() } else { format!("{}/", language.tag.to_lowercase()) };
        let words = WORDS.into_iter().filter_map(|word| {
            let own = anchor(&language.say(&format!("slug-{word}")));
            (own != word && !own.is_empty()).then(|| (word.to_owned(), own))
        });
        let tongue = Tongue { folder, words: words.collect() };
        Routes { base_url, base_path, tongue, home: String::new() }
    }

    /// The same on the own site of a member, if one is named.
    pub fn with_home(self, of: Option<&str>) -> Routes {
        Routes { home: of.map(member).unwrap_or_default(), ..self }
    }

    /// A route or a path as the language has it: `members/edina` becomes `de/mitglieder/edina`.
    pub fn own(&self, route: &str) -> String {
        self.tongue.own(route).trim_end_matches('/').to_owned()
    }

    /// The file that a route's page is written to. Only pages that are there have one.
    pub fn page_path(&self, route: &str) -> String {
        let own = self.own(self.place(route).unwrap_or(route));
        if own.is_empty() { "index.html".to_owned() } else { own + "/index.html" }
    }

    /// A root-relative link to a route: `members/edina` becomes `/members/edina/`. On a city's own site its profile is
    /// the home page, and the link to another member's page is empty: such pages are not there.
    pub fn page(&self, route: &str) -> String {
        let Some(place) = self.place(route) else { return String::new() };
        match self.own(place).as_str() {
            "" => format!("{}/", self.base_path),
            own => format!("{}/{own}/", self.base_path),
        }
    }

    /// A link to a part of a page; empty where the page is not there.
    pub fn part(&self, route: &str, anchor: &str) -> String {
        let page = self.page(route);
        if page.is_empty() { page } else { format!("{page}#{anchor}") }
    }

    /// Whether a route is the profile of the city whose own site this is, or lies below it.
    pub fn is_own(&self, route: &str) -> bool {
        !self.home.is_empty() && self.place(route).is_some_and(|place| place.len() < route.len())
    }

    /// Where a page is on this site.
    fn place<'r>(&self, route: &'r str) -> Option<&'r str> {
        if self.home.is_empty() {
            return Some(route);
        }
        match route.strip_prefix(self.home.as_str()) {
            Some("") => Some(""),
            Some(below) if below.starts_with('/') => Some(&below[1..]),
            _ if route == "members" || route.starts_with("members/") => None,
            _ => Some(route),
        }
    }

    /// A root-relative link to a file.
    pub fn file(&self, path: &str) -> String {
        format!("{}/{path}", self.base_path)
    }

    /// The same link with scheme and host.
    pub fn absolute(&self, link: &str) -> String {
        let below = link.strip_prefix(&self.base_path).unwrap_or(link);
        format!("{}{below}", self.base_url)
    }
}

/// A path found from a folder; `None` where it would lead out of the site.
pub fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for step in path.split('/') {
        match step {
            "." | "" => {}
            ".." => _ = parts.pop()?,
            name => parts.push(name),
        }
    }
    let slash = if path.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    Some(parts.join("/") + slash)
}

/// The address of a path that a text links to: `briefs/My Brief.md` is at `briefs/my-brief/`, and any other file where it is.
pub fn of_file(path: &str) -> String {
    match route_of_file(path) {
        Some(route) if route.is_empty() => route,
        Some(route) => format!("{route}/"),
        None => path.to_owned(),
    }
}

/// `members/edina`
pub fn member(id: &str) -> String {
    format!("members/{id}")
}

/// What is due of all members, for calendars.
pub const DUE_CALENDAR: &str = "due.ics";
/// The same for programs.
pub const DUE_JSON: &str = "api/v1/due.json";

/// `api/v1/due-2.json`: a part of it where it is long.
pub fn due_part(number: usize) -> String {
    format!("api/v1/due-{number}.json")
}

/// `api/v1/members-2.json`: a part of the list of a large network.
pub fn members_part(number: usize) -> String {
    format!("api/v1/members-{number}.json")
}

/// `sitemap-2.xml`: a part of the map of a large site.
pub fn sitemap_part(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

/// All events, for calendars.
pub const EVENTS_CALENDAR: &str = "events/events.ics";
/// Briefs by month.
pub const ARCHIVE: &str = "briefs/archive";

/// `events/workshop/event.ics`
pub fn event_calendar(route: &str) -> String {
    format!("{route}/event.ics")
}

/// `members/edina/due.ics`
pub fn member_calendar(id: &str) -> String {
    format!("members/{id}/due.ics")
}

/// `2019`, or `2019-operations`
pub fn edition(inventory: &Inventory) -> String {
    match inventory.kind {
        InventoryKind::Community => inventory.year.to_string(),
        InventoryKind::Operations => format!("{}-operations", inventory.year),
    }
}

/// `members/edina/2019`
pub fn inventory(id: &str, inventory: &Inventory) -> String {
    format!("members/{id}/{}", edition(inventory))
}

/// `api/v1/members/edina.json`
pub fn member_json(id: &str) -> String {
    format!("api/v1/members/{id}.json")
}

/// `api/v1/inventories/edina/2019.json`
pub fn inventory_json(id: &str, inventory: &Inventory) -> String {
    format!("api/v1/inventories/{id}/{}.json", edition(inventory))
}

/// `programmes/leaders-circle`
pub fn programme(id: &str) -> String {
    format!("programmes/{id}")
}

/// `programmes/leaders-circle/2024`
pub fn honour_roll(id: &str, year: Year) -> String {
    format!("programmes/{id}/{year}")
}

/// `journeys/five-milestones`
pub fn journey(id: &str) -> String {
    format!("journeys/{id}")
}

/// `members/edina/badge-leaders-circle.svg`
pub fn badge(member: &str, programme: &str) -> String {
    format!("members/{member}/badge-{programme}.svg")
}

/// `members/edina/press`
pub fn press(member: &str) -> String {
    format!("members/{member}/press")
}

/// `programmes/leaders-circle/2024/press`
pub fn year_press(programme: &str, year: Year) -> String {
    format!("{}/press", honour_roll(programme, year))
}

/// `embed/edina/crest-leaders-circle`, `embed/edina/badge-leaders-circle`
pub fn crest_frame(member: &str, programme: &str, is_badge: bool) -> String {
    let what = if is_badge { "badge" } else { "crest" };
    format!("embed/{member}/{what}-{programme}")
}

/// `api/oembed/edina-leaders-circle.json`
pub fn award_oembed(member: &str, programme: &str) -> String {
    format!("api/oembed/{member}-{programme}.json")
}

#[cfg(test)]
mod tests {
    use super::{Routes, member};
    use crate::language::english;

    #[test]
    fn a_citys_own_site_has_its_profile_as_home_and_no_other_members_pages() {
        let routes =
            Routes::new("https://climate.edina.example/net/", english(), true).with_home(Some("edina"));
        let is = |route: &str, link: &str| assert_eq!(routes.page(route), link, "{route}");
        is("members/edina", "/net/");
        is("members/edina/2019", "/net/2019/");
        is("members/edina-park", "");
        is("members", "");
        is("about", "/net/about/");
        assert_eq!(routes.page_path("members/edina"), "index.html");
        assert_eq!(routes.part("members/bristol", "_actions"), "");
        assert!(routes.is_own("members/edina/2019") && !routes.is_own("about"));
        let network = Routes::new("https://example.org", english(), true);
        assert_eq!(network.page(&member("edina")), "/members/edina/");
        assert!(!network.is_own("members/edina"));
    }
}
