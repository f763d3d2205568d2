//! Addresses: where each thing is, as a path in the output folder and as a link.

use crate::model::{Inventory, InventoryKind};
use crate::quantity::Year;

/// Makes the links of one site.
#[derive(Clone, Debug)]
pub struct Routes {
    /// Without a slash at its end: `https://climate.example.org/network`.
    pub base_url: String,
    /// `/network`, or empty.
    pub base_path: String,
    /// `members/edina` on that city's own site, where the profile is the home page; empty on a network's.
    own: String,
}

impl Routes {
    /// The routes of a site that will be at `base_url`; `own` is the member whose own site it is.
    pub fn new(base_url: &str, own: Option<&str>) -> Routes {
        let base_url = base_url.trim_end_matches('/').to_owned();
        let after_scheme = base_url.split_once("://").map_or(base_url.as_str(), |(_, rest)| rest);
        let base_path = after_scheme.find('/').map_or("", |slash| &after_scheme[slash..]).to_owned();
        Routes { base_url, base_path, own: own.map(member).unwrap_or_default() }
    }

    /// A root-relative link to a route: `members/edina` becomes `/members/edina/`. On a city's own site its profile is
    /// the home page, and the link to another member's page is empty: such pages are not there.
    pub fn page(&self, route: &str) -> String {
        match self.place(route) {
            None => String::new(),
            Some("") => format!("{}/", self.base_path),
            Some(route) => format!("{}/{route}/", self.base_path),
        }
    }

    /// A link to a part of a page; empty where the page is not there.
    pub fn part(&self, route: &str, anchor: &str) -> String {
        let page = self.page(route);
        if page.is_empty() { page } else { format!("{page}#{anchor}") }
    }

    /// The file that the page of a route is written to. Only pages that are there have one.
    pub fn path(&self, route: &str) -> String {
        page_path(self.place(route).unwrap_or(route))
    }

    /// Whether a route is the profile of the city whose own site this is, or lies below it.
    pub fn is_own(&self, route: &str) -> bool {
        !self.own.is_empty() && self.place(route).is_some_and(|place| place.len() < route.len())
    }

    /// Where a page is on this site.
    fn place<'r>(&self, route: &'r str) -> Option<&'r str> {
        if self.own.is_empty() {
            return Some(route);
        }
        match route.strip_prefix(self.own.as_str()) {
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

/// The file that a route's page is written to.
pub fn page_path(route: &str) -> String {
    if route.is_empty() { "index.html".to_owned() } else { format!("{route}/index.html") }
}

/// `members/edina`
pub fn member(id: &str) -> String {
    format!("members/{id}")
}

/// What is due of all members, for calendars.
pub const DUE_CALENDAR: &str = "due.ics";
/// The same for programs.
pub const DUE_JSON: &str = "api/v1/due.json";

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

#[cfg(test)]
mod tests {
    use super::{Routes, member};

    #[test]
    fn a_citys_own_site_has_its_profile_as_home_and_no_other_members_pages() {
        let routes = Routes::new("https://climate.edina.example/net/", Some("edina"));
        let is = |route: &str, link: &str| assert_eq!(routes.page(route), link, "{route}");
        is("members/edina", "/net/");
        is("members/edina/2019", "/net/2019/");
        is("members/edina-park", "");
        is("members", "");
        is("about", "/net/about/");
        assert_eq!(routes.path("members/edina"), "index.html");
        assert_eq!(routes.part("members/bristol", "_actions"), "");
        assert!(routes.is_own("members/edina/2019") && !routes.is_own("about"));
        let network = Routes::new("https://example.org", None);
        assert_eq!(network.page(&member("edina")), "/members/edina/");
        assert!(!network.is_own("members/edina"));
    }
}
