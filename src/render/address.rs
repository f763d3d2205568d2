//! Where the links of members' texts may lead.

use crate::plan::view::Tongue;

/// The address for an `href` or `src`, or `None` where it is none that may be published.
///
/// `https:`, `http:` and `mailto:` stay as they are. What begins with `/` gets the site's base path. A link to
/// a Markdown file becomes the address of that file's page, found from `folder` (below `content/`); other
/// relative addresses are files beside the page's own and are found from `folder` too.
///
/// Pages are those of the language that the text is shown in: `/members/edina/` becomes `/de/mitglieder/edina/`.
pub(super) fn published(written: &str, (base_path, tongue): (&str, &Tongue), folder: &str) -> Option<String> {
    let written = written.trim();
    if written.chars().any(char::is_control) || written.contains('\\') || written.starts_with("//") {
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
    Some(format!("{base_path}/{}{rest}", in_tongue(page_of(&path), tongue)))
}

/// The page of the language; files are there once, and what names the language's folder is right already.
fn in_tongue(path: String, tongue: &Tongue) -> String {
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let is_file = !path.ends_with('/') && last.contains('.');
    let is_own = !tongue.folder.is_empty() && format!("{path}/").starts_with(&tongue.folder);
    if is_file || is_own { path } else { tongue.own(&path) }
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

/// A path found from a folder; `None` where it would lead out of the site.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let steps: Vec<&str> = path.split('/').collect();
    for step in &steps {
        match *step {
            "." | "" => {}
            ".." => _ = parts.pop()?,
            name => parts.push(name),
        }
    }
    let slash = if path.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    Some(parts.join("/") + slash)
}

/// `about.md` is published as `about/`, `briefs/_index.md` as `briefs/`.
fn page_of(path: &str) -> String {
    let Some(page) = path.strip_suffix(".md") else { return path.to_owned() };
    match page.strip_suffix("_index") {
        Some(section) if section.is_empty() || section.ends_with('/') => section.to_owned(),
        _ => format!("{page}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::published;
    use crate::plan::view::Tongue;

    #[test]
    fn pages_are_those_of_the_language() {
        let words = [("members".to_owned(), "mitglieder".to_owned())].into();
        let german = Tongue { folder: "de/".to_owned(), words };
        let is = |written: &str, wanted: &str| {
            assert_eq!(published(written, ("/net", &german), "").as_deref(), Some(wanted), "{written}");
        };
        is("/members/edina/#plan", "/net/de/mitglieder/edina/#plan");
        is("/about", "/net/de/about");
        is("/", "/net/de/");
        is("/de/mitglieder/edina/", "/net/de/mitglieder/edina/");
        is("/members/edina/due.ics", "/net/members/edina/due.ics");
        is("https://example.org/", "https://example.org/");
    }

    #[test]
    fn addresses_lead_to_pages_or_nowhere() {
        let of = |written: &str| published(written, ("/net", &Tongue::default()), "members");
        let is = |written: &str, wanted: &str| assert_eq!(of(written).as_deref(), Some(wanted), "{written}");
        is("https://example.org/a?b#c", "https://example.org/a?b#c");
        is("mailto:hello@example.org", "mailto:hello@example.org");
        is("/about/", "/net/about/");
        is("edina.md#plan", "/net/members/edina/#plan");
        is("../about.md", "/net/about/");
        is("../_index.md", "/net/");
        is("map.png", "/net/members/map.png");
        is("#plan", "#plan");
        for refused in
            ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "//evil.example", "../../x", "a\\b"]
        {
            assert_eq!(of(refused), None, "{refused}");
        }
    }
}
