//! A table of the contents of a text.

use super::super::chemistry::{escape, subscripts};
use super::Setting;

/// A heading that is listed.
#[derive(Debug)]
pub(super) struct Entry {
    pub level: usize,
    pub id: String,
    pub label: String,
}

/// Headings at this level of the page and below are too many to be listed.
const DEEPEST: usize = 4;

/// The headings as lists in lists; empty where there are fewer than two.
pub(super) fn contents(entries: &[Entry], setting: &Setting<'_>) -> String {
    let listed: Vec<&Entry> = entries.iter().filter(|entry| entry.level < DEEPEST).collect();
    let Some(first) = listed.first().filter(|_| listed.len() > 1) else { return String::new() };
    let (title, prefix) = (setting.words.say("text-contents"), setting.prefix);
    let mut html = format!(
        "<nav class=\"contents\" aria-labelledby=\"{prefix}_contents\"><p id=\"{prefix}_contents\">{title}</p>"
    );
    let mut open: Vec<usize> = Vec::new();
    for entry in &listed {
        let level = entry.level.max(first.level);
        while open.last().is_some_and(|last| *last > level) {
            open.pop();
            html.push_str("</li></ul>");
        }
        if open.last() == Some(&level) {
            html.push_str("</li>");
        } else {
            open.push(level);
            html.push_str("<ul>");
        }
        html.push_str(&format!("<li><a href=\"#{}\">", entry.id));
        match subscripts(&entry.label) {
            Some(label) => html.push_str(&label),
            None => escape(&mut html, &entry.label),
        }
        html.push_str("</a>");
    }
    open.iter().for_each(|_| html.push_str("</li></ul>"));
    html.push_str("</nav>\n");
    html
}

#[cfg(test)]
mod tests {
    use super::super::Setting;
    use super::{Entry, contents};
    use crate::plan::view::SiteView;

    fn entry(level: usize, id: &str) -> Entry {
        Entry { level, id: id.to_owned(), label: id.to_uppercase() }
    }

    #[test]
    fn lists_stand_in_lists_and_are_closed() {
        let entries = [entry(2, "a"), entry(3, "b"), entry(3, "c"), entry(2, "d"), entry(4, "e")];
        let html = contents(&entries, &Setting::of(&SiteView::default()));
        let wanted = "<ul><li><a href=\"#a\">A</a><ul><li><a href=\"#b\">B</a></li><li><a href=\"#c\">C</a></li></ul></li><li><a href=\"#d\">D</a></li></ul></nav>\n";
        assert!(html.ends_with(wanted), "{html}");
        assert_eq!(contents(&entries[..1], &Setting::of(&SiteView::default())), "");
    }
}
