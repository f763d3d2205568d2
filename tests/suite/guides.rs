//! The guides of the manual site are the pages in `docs/`, which the hosting site of the repository shows as they are: the
//! same words, with front matter, and links that work in both places. `INSTA_UPDATE=always cargo test guides` writes them
//! anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use milepost::render::theme_manual;

use crate::manual::{after_first_sentence, assert_written, first_sentence, front, root};

/// The pages in the order in which they are listed.
const ORDER: [&str; 16] = [
    "content",
    "markdown",
    "moving",
    "figures",
    "languages",
    "themes",
    "pictures",
    "maps",
    "search",
    "serve",
    "tables",
    "regions-and-comparisons",
    "ahead",
    "programmes",
    "press-kit",
    "large-networks",
];

/// What templates see is long, and has pages of its own.
const VIEWS: &str = "views";

/// A page of `docs/`.
struct Guide {
    title: String,
    /// What stands below its title.
    body: String,
}

impl Guide {
    fn read(name: &str) -> Guide {
        let text = fs::read_to_string(root().join(format!("docs/{name}.md"))).unwrap();
        let (title, body) = text.strip_prefix("# ").unwrap().split_once('\n').unwrap();
        Guide { title: title.replace('`', ""), body: body.trim_start().to_owned() }
    }

    /// The first sentence that is neither code nor a heading.
    fn summary(&self) -> String {
        let mut is_code = false;
        let prose: Vec<&str> = self
            .body
            .lines()
            .filter(|line| {
                let is_fence = line.starts_with("```");
                is_code ^= is_fence;
                !is_fence && !is_code
            })
            .skip_while(|line| !line.starts_with(|first: char| first.is_alphanumeric()))
            .take_while(|line| !line.is_empty())
            .collect();
        first_sentence(&prose.join(" ")).replace(['*', '<', '>'], "").trim_end_matches(':').to_owned()
    }
}

/// A text without the sentence that its page shows as its summary, where it begins with that.
fn without_summary(body: &str) -> String {
    let (first, rest) = body.split_once("\n\n").unwrap_or((body, ""));
    if !first.starts_with(|first: char| first.is_alphanumeric() || first == '*') {
        return body.to_owned();
    }
    let left = after_first_sentence(&first.replace('\n', " ")).to_owned();
    let parts = [left.as_str(), rest].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}

/// On the site a link says the title of its page; `(moving.md)` is found in both places.
fn linked(body: &str, titles: &BTreeMap<&str, String>) -> String {
    titles.iter().fold(body.to_owned(), |body, (name, title)| {
        let to = if *name == VIEWS { "/manual/views/".to_owned() } else { format!("{name}.md") };
        body.replace(&format!("[{name}.md]({name}.md)"), &format!("[{title}]({to})"))
    })
}

#[test]
fn every_page_of_the_documentation_is_a_guide_of_the_manual() {
    let files = fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().file_name());
    let files: BTreeSet<String> = files.map(|name| name.into_string().unwrap()).collect();
    let listed: BTreeSet<String> = ORDER.iter().chain([&VIEWS]).map(|name| format!("{name}.md")).collect();
    assert_eq!(files, listed, "the pages of `docs/` and their order");
    let guides: BTreeMap<&str, Guide> =
        ORDER.iter().chain([&VIEWS]).map(|name| (*name, Guide::read(name))).collect();
    let titles = guides.iter().map(|(name, guide)| (*name, guide.title.clone())).collect();
    let page = |(weight, name): (usize, &&str)| {
        let guide = &guides[*name];
        let text = front(&guide.title, &guide.summary(), weight + 1)
            + &linked(&without_summary(&guide.body), &titles);
        assert!(!text.contains("](../"), "{name}: what a link leads to is nowhere on the site");
        (format!("{name}.md"), text)
    };
    assert_written("guides", ORDER.iter().enumerate().map(page).collect());
}

/// Pages of a few records each: a page of all of them would take long to load.
#[test]
fn what_templates_see_is_a_part_of_the_manual() {
    let manual = theme_manual();
    let parts: Vec<&str> = manual.split("\n## ").collect();
    let [head, every, pages, records] = parts.as_slice() else { panic!("{} parts", parts.len()) };
    let mut written = BTreeMap::new();
    let mut weight = 0;
    let mut add = |name: String, title: &str, summary: &str, body: String| {
        weight += 1;
        written.insert(format!("{name}.md"), front(title, summary, weight) + body.trim() + "\n");
    };
    let about = head.split_once('\n').unwrap().1.trim();
    let every = every.split_once('\n').unwrap().1.replace("\n### ", "\n## ");
    let summary = "What every template sees: the site and its assets.";
    add("every-page".to_owned(), "On every page", summary, format!("{about}\n{every}"));
    for (name, section, of) in [("pages", pages, "Views of pages"), ("records", records, "What views hold")] {
        for (number, (first, last, body)) in (1..).zip(groups(section)) {
            let title = format!("{of}: {first} to {last}");
            let summary = format!("The fields of `{first}` to `{last}`, with their types.").replace('`', "");
            add(format!("{name}-{number}"), &title, &summary, body);
        }
    }
    assert_written("views", written);
}

/// The records of a section in groups that a page holds: the first, the last, and their tables.
fn groups(section: &str) -> Vec<(String, String, String)> {
    let mut groups: Vec<(String, String, String)> = Vec::new();
    for record in section.split("\n### ").skip(1) {
        let name = record.lines().next().unwrap().replace('`', "");
        let text = format!("## {record}\n");
        match groups.last_mut() {
            Some((_, last, body)) if body.len() + text.len() < 20_000 => {
                *last = name;
                body.push_str(&text);
            }
            _ => groups.push((name.clone(), name, text)),
        }
    }
    groups
}
