//! Content: kinds of articles, their lists, feeds, calendars, letters and former addresses.

use milepost::quantity::Date;

use crate::project::Project;

/// The small network with some of everything.
const CONTENT: &str = r#"
--- data/network.yaml
site: {title: Two Cities, base_url: "https://climate.example.org/net/", languages: [en], theme: commons, pictures: none}
network: {name: Two Cities, kind: network}
accounting: {gwp: AR5, headline: BASIC}
lints: {missing-references: allow, nobody-reaches-level: allow}
frameworks: [five-milestones, five-pathways]
--- content/briefs/_index.md
---
title: Our briefs
per_page: 2
---
--- content/briefs/a.md
---
title: Brief A
date: 2022-03-01
topics: [Heat]
tags: [trees, shade]
member: edina
summary: About <trees> & shade.
aliases: [/old/a/, news/a.html]
---
See [the members](/members/) and [B](b.md).
--- content/briefs/b.md
---
title: Brief B
date: 2022-04-05
tags: [trees]
updated: 2022-04-07
---
## Why

- One
- Two
--- content/briefs/c.md
---
title: Brief C
date: 2022-04-01
tags: [shade]
topics: [Heat]
---
Text.
--- content/stories/lake.md
---
title: A lake
date: 2022-02-01
member: edina
pathway: nature-based
sdgs: [14]
quotes: [{quote: "Clear <water>", name: Somebody, role: Swimmer}]
---
Text.
--- content/events/talk.md
---
title: A talk
start: 2022-06-10 14:00
end: "16:00"
zone: Europe/Berlin
place: {name: Hall, address: "Street 1; Town"}
registration: {url: "https://example.org/register", deadline: 2022-06-08}
---
--- content/events/past.md
---
title: A day that was
start: 2022-05-01
end: 2022-05-02
---
--- content/events/course.md
---
title: A course
kind: cohort
zone: America/Chicago
sessions:
  - {title: One, start: 2022-09-01 10:00, end: "11:30"}
  - {title: Two, start: 2022-11-10 10:00}
---
--- content/resources/guide.md
---
title: A guide
type: guide
audience: [Town staff]
steps: [five-milestones/inventory]
url: "https://example.org/guide"
---
--- content/news/_index.md
---
title: News
---
--- content/news/secret.md
---
title: A secret
draft: true
---
--- content/news/soon.md
---
title: Soon
publish: 2022-06-02
---
--- content/news/gone.md
---
title: Gone
expires: 2022-05-31
---
--- content/news/last-day.md
---
title: Last day
expires: 2022-06-01
publish: 2022-06-01
---
"#;

fn site() -> Project {
    let mut project = Project::new().with(CONTENT);
    project.build_clean();
    project
}

/// The teasers of a page in their order.
fn titles(page: &str) -> Vec<String> {
    let teasers = page.split("<li class=\"teaser\">").skip(1);
    let title = |teaser: &str| {
        let (_, rest) = teaser.split_once("<a href=\"").unwrap();
        let (_, rest) = rest.split_once("\">").unwrap();
        rest.split('<').next().unwrap().to_owned()
    };
    teasers.map(title).collect()
}

#[test]
fn a_folder_lists_its_articles_page_by_page() {
    let project = site();
    let first = project.page("briefs/index.html");
    assert_eq!(titles(&first), ["Brief B", "Brief C"]);
    assert!(
        first.contains("<h1>Our briefs</h1>") && first.contains("href=\"/net/briefs/page/2/\" rel=\"next\""),
        "{first}"
    );
    assert_eq!(titles(&project.page("briefs/page/2/index.html")), ["Brief A"]);
    assert!(!project.tree().contains_key("briefs/page/3/index.html"));
}

#[test]
fn articles_are_found_by_topic_tag_and_month() {
    let project = site();
    assert_eq!(titles(&project.page("tags/trees/index.html")), ["Brief B", "Brief A"]);
    assert_eq!(titles(&project.page("topics/heat/index.html")), ["Brief C", "Brief A"]);
    assert_eq!(titles(&project.page("briefs/archive/2022-04/index.html")), ["Brief B", "Brief C"]);
    let months = project.page("briefs/archive/index.html");
    assert!(months.contains("March 2022") && months.contains("/net/briefs/archive/2022-03/"), "{months}");
}

#[test]
fn an_article_leads_to_its_neighbours_and_to_what_shares_most() {
    let page = site().page("briefs/c/index.html");
    assert!(
        page.contains("href=\"/net/briefs/a/\" rel=\"prev\"")
            && page.contains("href=\"/net/briefs/b/\" rel=\"next\""),
        "{page}"
    );
    // Brief A shares a topic and a tag with it, and B nothing.
    assert_eq!(titles(&page), ["Brief A"]);
    let story = site().page("stories/lake/index.html");
    assert!(story.contains("Clear &lt;water&gt;") && story.contains("Nature based"), "{story}");
    // The same member.
    assert_eq!(titles(&story), ["Brief A"]);
}

#[test]
fn a_profile_and_a_journey_lead_to_what_is_about_them() {
    let project = site();
    assert_eq!(titles(&project.page("members/edina/index.html")), ["Brief A", "A lake"]);
    let journey = project.page("journeys/five-milestones/index.html");
    assert!(journey.contains("href=\"/net/resources/guide/\""), "{journey}");
    let reader = project.page("resources/for/town-staff/index.html");
    assert_eq!(titles(&reader), ["A guide"]);
}

#[test]
fn the_day_decides_what_is_shown() {
    let mut project = site();
    let is_there = |project: &Project, page: &str| project.tree().contains_key(&format!("{page}/index.html"));
    for (page, shown) in
        [("news/secret", false), ("news/soon", false), ("news/gone", false), ("news/last-day", true)]
    {
        assert_eq!(is_there(&project, page), shown, "{page}");
    }
    project.today = Date::parse("2022-06-02").unwrap();
    project.build_clean();
    assert!(is_there(&project, "news/soon") && !is_there(&project, "news/last-day"));
    for (path, bytes) in project.tree() {
        assert!(!String::from_utf8_lossy(&bytes).contains("A secret"), "{path}");
    }
}

#[test]
fn events_stand_by_whether_they_are_over() {
    let mut project = site();
    let page = project.page("events/index.html");
    assert_eq!(titles(&page), ["A talk", "A course", "A day that was"]);
    let (ahead, past) = page.split_once("id=\"_past\"").unwrap();
    assert!(ahead.contains("A course") && past.contains("A day that was"));
    let talk = project.page("events/talk/index.html");
    assert!(talk.contains("10 June 2022, 14:00 to 16:00 (Europe/Berlin, UTC+02:00)"), "{talk}");
    assert!(talk.contains("https://example.org/register") && talk.contains("until 8 June 2022"));
    project.today = Date::parse("2022-06-09").unwrap();
    project.build_clean();
    assert!(
        !project.page("events/talk/index.html").contains("https://example.org/register"),
        "too late to register"
    );
}

#[test]
fn calendars_hold_times_of_greenwich_and_whole_days() {
    let project = site();
    let all = project.page("events/events.ics").replace("\r\n ", "");
    let has = |line: &str| assert!(all.contains(&format!("\r\n{line}\r\n")), "{line}: {all}");
    has("DTSTART:20220610T120000Z");
    has("DTEND:20220610T140000Z");
    has("LOCATION:Hall\\, Street 1\\; Town");
    // In Chicago clocks are set back between the two sessions.
    has("DTSTART:20220901T150000Z");
    has("DTSTART:20221110T160000Z");
    has("DTSTART;VALUE=DATE:20220501");
    has("DTEND;VALUE=DATE:20220503");
    has("UID:1-events-course@climate.example.org");
    assert_eq!(all.matches("BEGIN:VEVENT").count(), 4);
    assert_eq!(project.page("events/talk/event.ics").matches("BEGIN:VEVENT").count(), 1);
}

#[test]
fn feeds_hold_what_has_a_day_with_whole_addresses() {
    let project = site();
    let atom = project.page("feed.xml");
    let order: Vec<usize> = ["Brief B", "Brief C", "Brief A", "A lake"]
        .iter()
        .map(|title| {
            atom.find(&format!("<title>{title}</title>")).unwrap_or_else(|| panic!("{title}: {atom}"))
        })
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    assert!(atom.contains("<updated>2022-06-01T00:00:00Z</updated>"), "{atom}");
    assert!(atom.contains("<summary>About &lt;trees&gt; &amp; shade.</summary>"), "{atom}");
    assert!(atom.contains("&quot;https://climate.example.org/net/members/&quot;"), "{atom}");
    assert!(atom.contains("&quot;https://climate.example.org/net/briefs/b/&quot;"), "{atom}");
    let tag = project.json("tags/shade/feed.json");
    assert_eq!(tag.at("items.1.title"), "Brief C");
    assert_eq!(tag.at("items.2.url"), "https://climate.example.org/net/briefs/a/");
    assert!(project.page("index.html").contains("href=\"/net/feed.xml\""));
}

#[test]
fn a_brief_is_a_letter_too() {
    let project = site();
    let letter = project.page("briefs/b/mail.html");
    assert!(!letter.contains("<style>") && letter.contains("<h2 style=\""), "{letter}");
    assert!(!letter.contains("class=\"anchor\"") && !letter.contains("<script"), "{letter}");
    assert!(letter.contains("href=\"https://climate.example.org/net/briefs/b/\""), "{letter}");
    let text = project.page("briefs/b/mail.txt");
    assert!(text.starts_with("Brief B\n5 April 2022\n") && text.contains("- One\n- Two\n"), "{text}");
    let text = project.page("briefs/a/mail.txt");
    assert!(text.contains("About <trees> & shade."), "{text}");
    assert!(text.contains("the members <https://climate.example.org/net/members/>"), "{text}");
}

#[test]
fn former_addresses_lead_on() {
    let project = site();
    for page in ["old/a/index.html", "news/a.html"] {
        let page = project.page(page);
        assert!(page.contains("content=\"0; url=/net/briefs/a/\""), "{page}");
        assert!(
            page.contains("rel=\"canonical\" href=\"https://climate.example.org/net/briefs/a/\""),
            "{page}"
        );
    }
    assert_eq!(
        project.page("_redirects").trim(),
        "/net/old/a/ /net/briefs/a/ 301\n/net/news/a.html /net/briefs/a/ 301"
    );
    let map = project.page("sitemap.xml");
    assert!(map.contains("/net/briefs/a/<") && !map.contains("/old/") && !map.contains("mail"), "{map}");
    assert!(map.contains("<lastmod>2022-04-07</lastmod>"), "{map}");
}

#[test]
fn a_change_to_one_brief_leaves_other_members_pages_alone() {
    let mut project = site();
    let before = project.tree();
    project.edit("content/briefs/b.md", "- Two", "- Three");
    project.build_clean();
    let changed = crate::project::changed(&before, &project.tree());
    assert!(changed.contains("briefs/b/index.html") && changed.contains("feed.xml"));
    assert!(
        changed.iter().all(|path| !path.starts_with("members/") && !path.starts_with("stories/")),
        "{changed:?}"
    );
}
