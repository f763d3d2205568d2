//! Where the links of members' texts may lead.

use crate::plan::view::SiteView;
use crate::plan::{joined, of_file};

/// The address for an `href` or `src`, or `None` where it is none that may be published.
///
/// `https:`, `http:` and `mailto:` stay as they are. What begins with `/` gets the site's base path. A link to
/// a Markdown file becomes the address of that file's page, found from `folder` (below `content/`); other
/// relative addresses are files beside the page's own and are found from `folder` too. `@/` is how Zola writes the folder
/// `content/`, and leads nowhere here.
pub(super) fn published(written: &str, base_path: &str, folder: &str) -> Option<String> {
    let written = written.trim();
    if written.chars().any(char::is_control)
        || written.contains('\\')
        || written.starts_with("//")
        || written.starts_with("@/")
    {
        return None;
    }
    if written.is_empty() || written.starts_with(['#', '?']) {
        return Some(written.to_owned());
    }
    if let Some(scheme) = scheme(written) {
        let allowed = ["http", "https", "mailto"].contains(&scheme.to_ascii_lowercase().as_str());
        return allowed.then(|| written.to_owned());
    }
    let end = written.find(['#', '?']).unwrap_or(written.len());
    let (path, rest) = written.split_at(end);
    let path = match path.strip_prefix('/') {
        Some(path) => joined("", path)?,
        None => joined(folder, path)?,
    };
    Some(format!("{base_path}/{}{rest}", of_file(&path)).replace(' ', "%20"))
}

/// The page of the language that a text is shown in: `/members/edina/` becomes `/de/mitglieder/edina/`. Files are there
/// once, and what names the language's folder is right already.
pub(super) fn in_tongue(address: String, site: &SiteView) -> String {
    let below = address.strip_prefix(&site.base_path).and_then(|rest| rest.strip_prefix('/'));
    let Some(below) = below.filter(|_| address.starts_with('/')) else { return address };
    let (path, rest) = below.split_at(below.find(['#', '?']).unwrap_or(below.len()));
    let is_own = !site.tongue.folder.is_empty() && format!("{path}/").starts_with(&site.tongue.folder);
    if is_of_files(path) || is_own {
        return address;
    }
    format!("{}/{}{rest}", site.base_path, site.tongue.own(path))
}

/// An address on a city's own site, where the profile of the city is the home page.
pub(super) fn on_own_site(address: String, site: &SiteView) -> String {
    let own = (!site.own.is_empty()).then(|| format!("{}/{}", site.base_path, site.own));
    match own.and_then(|own| address.strip_prefix(&own).map(str::to_owned)) {
        Some(rest) if rest.is_empty() || rest.starts_with(['/', '#', '?']) && !is_of_files(&rest) => {
            format!("{}/{}", site.base_path, rest.trim_start_matches('/'))
        }
        _ => address,
    }
}

/// Whether a part of a member's address is a file: those stay where they are.
fn is_of_files(rest: &str) -> bool {
    let path = rest.split(['#', '?']).next().unwrap_or_default();
    path.rsplit('/').next().is_some_and(|name| name.contains('.'))
}

/// A table as an address of its own, so that it needs no file.
pub(super) fn of_table(csv: &str) -> String {
    let mut address = "data:text/csv;charset=utf-8,".to_owned();
    for byte in csv.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b',' | b'_' => {
                address.push(char::from(byte))
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address
}

/// Whether an address is on this site: pictures of other hosts are not shown.
pub(super) fn is_of_this_site(address: &str) -> bool {
    scheme(address).is_none()
}

/// What stands before the first colon, unless a slash comes first.
fn scheme(address: &str) -> Option<&str> {
    let (before, _) = address.split_once(':')?;
    (!before.contains(['/', '?', '#'])).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::{in_tongue, on_own_site, published};
    use crate::plan::view::{SiteView, Tongue};

    #[test]
    fn pages_are_those_of_the_language() {
        let words = [("members".to_owned(), "mitglieder".to_owned())].into();
        let tongue = Tongue { folder: "de/".to_owned(), words };
        let site = SiteView { base_path: "/net".to_owned(), tongue, ..SiteView::default() };
        let is = |written: &str, wanted: &str| assert_eq!(in_tongue(written.to_owned(), &site), wanted);
        is("/net/members/edina/#plan", "/net/de/mitglieder/edina/#plan");
        is("/net/about", "/net/de/about");
        is("/net/", "/net/de/");
        is("/net/de/mitglieder/edina/", "/net/de/mitglieder/edina/");
        is("/net/members/edina/due.ics", "/net/members/edina/due.ics");
        is("https://example.org/", "https://example.org/");
        is("#plan", "#plan");
    }

    #[test]
    fn a_citys_own_pages_are_where_its_site_has_them() {
        let site =
            SiteView { base_path: "/net".to_owned(), own: "members/edina".to_owned(), ..SiteView::default() };
        let is = |written: &str, wanted: &str| assert_eq!(on_own_site(written.to_owned(), &site), wanted);
        is("/net/members/edina/", "/net/");
        is("/net/members/edina/#_actions", "/net/#_actions");
        is("/net/members/edina/2019/", "/net/2019/");
        is("/net/members/edina/report.pdf", "/net/members/edina/report.pdf");
        is("/net/members/edina-park/", "/net/members/edina-park/");
        is("https://example.org/members/edina/", "https://example.org/members/edina/");
        assert_eq!(on_own_site("/about/".to_owned(), &SiteView::default()), "/about/");
    }

    #[test]
    fn addresses_lead_to_pages_or_nowhere() {
        let of = |written: &str| published(written, "/net", "members");
        let is = |written: &str, wanted: &str| assert_eq!(of(written).as_deref(), Some(wanted), "{written}");
        is("https://example.org/a?b#c", "https://example.org/a?b#c");
        is("mailto:hello@example.org", "mailto:hello@example.org");
        is("/about/", "/net/about/");
        is("edina.md#plan", "/net/members/edina/#plan");
        is("../about.md", "/net/about/");
        is("../_index.md", "/net/");
        is("../briefs/2024 My_Heat.md", "/net/briefs/2024-my-heat/");
        is("../briefs/heat/index.md", "/net/briefs/heat/");
        is("edina.de.md", "/net/members/edina/");
        is("map.png", "/net/members/map.png");
        is("my map.png", "/net/members/my%20map.png");
        is("#plan", "#plan");
        for refused in [
            "javascript:alert(1)",
            "JavaScript:x",
            "data:text/html,x",
            "//evil.example",
            "../../x",
            "a\\b",
            "@/a.md",
        ] {
            assert_eq!(of(refused), None, "{refused}");
        }
    }
}
