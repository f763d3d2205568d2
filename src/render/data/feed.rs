//! Feeds as Atom (RFC 4287) and JSON Feed 1.1. Days are days in Greenwich: nothing is taken from the clock.

use serde_json::{Map, Value, json};

use crate::language::Language;
use crate::plan::view::{Feed, FeedEntry, FeedFormat};
use crate::render::chemistry::escape;
use crate::render::mail::letter;

/// A feed in its own format.
pub fn feed(feed: &Feed, words: &Language) -> Vec<u8> {
    match feed.format {
        FeedFormat::Atom => atom(feed, words).into_bytes(),
        FeedFormat::Json => {
            let mut text = format!("{:#}", json_feed(feed, words));
            text.push('\n');
            text.into_bytes()
        }
    }
}

fn atom(feed: &Feed, words: &Language) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    put(&mut out, &feed.language);
    out.push_str("\">\n");
    element(&mut out, "id", &feed.url);
    element(&mut out, "title", &feed.title);
    if !feed.subtitle.is_empty() {
        element(&mut out, "subtitle", &feed.subtitle);
    }
    element(&mut out, "updated", &moment(&feed.updated));
    link(&mut out, "self", "application/atom+xml", &feed.url);
    link(&mut out, "alternate", "text/html", &feed.page_url);
    author(&mut out, &feed.author);
    element(&mut out, "generator", concat!("Milepost ", env!("CARGO_PKG_VERSION")));
    feed.entries.iter().for_each(|one| entry(&mut out, one, words));
    out.push_str("</feed>\n");
    out
}

fn entry(out: &mut String, entry: &FeedEntry, words: &Language) {
    out.push_str("<entry>\n");
    element(out, "id", &entry.url);
    element(out, "title", &entry.title);
    element(out, "published", &moment(&entry.published));
    element(out, "updated", &moment(&entry.updated));
    link(out, "alternate", "text/html", &entry.url);
    if !entry.author.is_empty() {
        author(out, &entry.author);
    }
    for category in &entry.categories {
        out.push_str("<category term=\"");
        put(out, category);
        out.push_str("\"/>\n");
    }
    if !entry.summary.is_empty() {
        element(out, "summary", &entry.summary);
    }
    // Anchors within the text are found from the page that it stands on.
    out.push_str("<content type=\"html\" xml:base=\"");
    put(out, &entry.url);
    out.push_str("\">");
    put(out, &html(entry, words));
    out.push_str("</content>\n</entry>\n");
}

fn json_feed(feed: &Feed, words: &Language) -> Value {
    let item = |entry: &FeedEntry| {
        let mut item = Map::new();
        let mut put = |key: &str, value: Value| item.insert(key.to_owned(), value);
        put("id", json!(entry.url));
        put("url", json!(entry.url));
        put("title", json!(entry.title));
        if !entry.summary.is_empty() {
            put("summary", json!(entry.summary));
        }
        put("content_html", json!(html(entry, words)));
        put("date_published", json!(moment(&entry.published)));
        put("date_modified", json!(moment(&entry.updated)));
        if !entry.author.is_empty() {
            put("authors", json!([{"name": entry.author}]));
        }
        if !entry.categories.is_empty() {
            put("tags", json!(entry.categories));
        }
        Value::Object(item)
    };
    let mut head = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page_url,
        "feed_url": feed.url,
        "language": feed.language,
        "authors": [{"name": feed.author, "url": format!("{}/", feed.base_url)}],
        "items": feed.entries.iter().map(item).collect::<Vec<_>>(),
    });
    if !feed.subtitle.is_empty() {
        head["description"] = json!(feed.subtitle);
    }
    head
}

/// The text of an entry with absolute addresses.
fn html(entry: &FeedEntry, words: &Language) -> String {
    letter(&entry.body, words)
}

/// `2024-03-01T00:00:00Z`
fn moment(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>"));
    put(out, text);
    out.push_str(&format!("</{name}>\n"));
}

fn link(out: &mut String, rel: &str, media_type: &str, url: &str) {
    out.push_str(&format!("<link rel=\"{rel}\" type=\"{media_type}\" href=\""));
    put(out, url);
    out.push_str("\"/>\n");
}

fn author(out: &mut String, name: &str) {
    out.push_str("<author>\n");
    element(out, "name", name);
    out.push_str("</author>\n");
}

/// Text as XML has it: characters that XML cannot hold are left out.
fn put(out: &mut String, text: &str) {
    let is_allowed = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let text: String =
        text.chars().filter(is_allowed).filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    escape(out, &text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;
    use crate::plan::view::AwayProse;

    fn sample(format: FeedFormat, title: &str) -> String {
        let entry = FeedEntry {
            url: "https://example.org/net/briefs/heat/".to_owned(),
            title: title.to_owned(),
            summary: "Heat & streets".to_owned(),
            author: String::new(),
            published: "2024-03-01".to_owned(),
            updated: "2024-03-02".to_owned(),
            categories: vec!["heat".to_owned()],
            body: AwayProse {
                markdown: "See [all](/members/) and [it](other.md).".to_owned(),
                folder: "briefs".to_owned(),
                base_url: "https://example.org/net".to_owned(),
                ..AwayProse::default()
            },
        };
        let made = Feed {
            format,
            title: "Example".to_owned(),
            subtitle: String::new(),
            language: "en".to_owned(),
            base_url: "https://example.org/net".to_owned(),
            page_url: "https://example.org/net/".to_owned(),
            url: "https://example.org/net/feed.xml".to_owned(),
            author: "Example".to_owned(),
            updated: "2024-03-02".to_owned(),
            entries: vec![entry],
        };
        let made = feed(&made, english());
        String::from_utf8(made).unwrap()
    }

    #[test]
    fn atom_is_escaped_once_in_titles_and_twice_in_texts() {
        let text = sample(FeedFormat::Atom, "A <b> & c\u{1}");
        assert!(text.contains("<title>A &lt;b&gt; &amp; c</title>"), "{text}");
        assert!(
            text.contains("&lt;a href=&quot;https://example.org/net/members/&quot;&gt;all&lt;/a&gt;"),
            "{text}"
        );
        assert!(text.contains("https://example.org/net/briefs/other/"), "{text}");
        assert!(text.contains("<updated>2024-03-02T00:00:00Z</updated>"), "{text}");
    }

    #[test]
    fn json_says_the_same() {
        let feed: Value = serde_json::from_str(&sample(FeedFormat::Json, "A <b>")).unwrap();
        assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(feed["items"][0]["title"], "A <b>");
        assert_eq!(feed["items"][0]["date_published"], "2024-03-01T00:00:00Z");
        assert!(
            feed["items"][0]["content_html"]
                .as_str()
                .unwrap()
                .contains("\"https://example.org/net/members/\"")
        );
    }
}
