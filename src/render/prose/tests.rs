//! What Markdown becomes, feature by feature.

use super::{Setting, set};
use crate::plan::view::SiteView;

fn html(markdown: &str) -> String {
    let site = SiteView { base_path: "/net".to_owned(), ..SiteView::default() };
    set(markdown, &Setting { folder: "briefs", language: "en", ..Setting::of(&site) })
}

fn has(markdown: &str, wanted: &str) {
    let html = html(markdown);
    assert!(html.contains(wanted), "no {wanted}\nin {html}");
}

fn lacks(markdown: &str, unwanted: &str) {
    let html = html(markdown);
    assert!(!html.contains(unwanted), "{unwanted}\nin {html}");
}

#[test]
fn headings_have_unique_ids_and_leave_no_level_out() {
    let text = "# Plan\n\n#### Plan\n\n# Äcker & CO2";
    has(
        text,
        "<h2 id=\"plan\">Plan <a class=\"anchor\" href=\"#plan\" aria-label=\"Link to: Plan\">#</a></h2>",
    );
    has(text, "<h3 id=\"plan-2\">");
    has(text, "<h2 id=\"äcker-co2\">Äcker &amp; CO<sub>2</sub>");
}

#[test]
fn a_heading_may_name_its_own_place() {
    has("## Plan {#own}\n\n## Own\n\n## Plan", "<h2 id=\"own\">Plan <a class=\"anchor\" href=\"#own\"");
    has("## Plan {#own}\n\n## Own\n\n## Plan", "<h2 id=\"own-2\">Own ");
    has("## Plan {#own}\n\n## Own\n\n## Plan", "<h2 id=\"plan\">Plan ");
    has("Plan {#Own_1.b}\n----\n", "<h2 id=\"Own_1.b\">");
    for taken in ["_main", "main", "note-1", "a\"b", "a&b"] {
        has(&format!("## Plan {{#{taken}}}"), "<h2 id=\"plan\">Plan ");
    }
    has("## Plan {2019\\}", "Plan {2019} <a");
}

#[test]
fn comments_are_not_shown() {
    assert_eq!(html("<!-- more -->\n\na <!-- b --> c"), "<p>a  c</p>\n");
    has("<!-- a --> <b>c</b>", "&lt;b&gt;");
    has("<div>\n\nText", "<p>&lt;div&gt;\n</p>");
}

#[test]
fn raw_html_is_text() {
    has("<script>alert(1)</script>", "&lt;script&gt;");
    has("a <b onclick=x>b</b>", "&lt;b onclick=x&gt;");
    lacks("<img src=x onerror=alert(1)>", "<img");
}

#[test]
fn links_are_checked_and_pictures_stay_on_the_site() {
    has("[x](other.md)", "<a href=\"/net/briefs/other/\">x</a>");
    has("[x](javascript:alert\\(1\\)) y", "x y");
    lacks("[x](javascript:alert\\(1\\))", "href");
    lacks("![x](https://tracker.example/x.png)", "tracker");
    has("![Solar roof](roof.jpg)", "src=\"/net/briefs/roof.jpg\" alt=\"Solar roof\"");
}

#[test]
fn tables_scroll_in_a_box_and_need_no_style() {
    let table = "| a | b |\n|---|--:|\n| 1 | 2 |";
    has(table, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table>");
    has(table, "<th scope=\"col\" class=\"end\">b</th>");
    has(table, "<td class=\"end\">2</td>");
    lacks(table, "style=");
}

#[test]
fn footnotes_go_to_the_end_and_back() {
    let text = "One.[^a]\n\n[^a]: Because CH4.\n\nTwo.";
    has(text, "<sup><a id=\"note-1-text\" href=\"#note-1\" aria-label=\"Note 1\">1</a></sup>");
    has(text, "<li id=\"note-1\">\n<p>Because CH<sub>4</sub>.</p>");
    assert!(html(text).find("Two.") < html(text).find("Because"));
}

#[test]
fn alerts_tasks_lists_and_strikes() {
    has(
        "> [!WARNING]\n> Hot",
        "<div class=\"alert alert-warning\" role=\"note\"><p class=\"alert-title\">Warning</p>",
    );
    has("- [x] a\n- [ ] b", "aria-label=\"Done\"");
    has("~~no~~", "<del>no</del>");
    has("Term\n: Words", "<dt>Term</dt>");
    has("`CO2`", "<code>CO2</code>");
}

#[test]
fn any_bytes_give_closed_elements() {
    for text in ["[^x]", "| a |\n|--|", "> [!NOTE]", "[^a]: [^a]\n\n[^a]", "# ", "![", "\u{0}<", "- [ ]"] {
        let html = html(text);
        assert_eq!(html.matches("<div").count(), html.matches("</div>").count(), "{html}");
    }
}
