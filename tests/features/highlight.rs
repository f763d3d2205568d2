//! Code in colours: words have the class of what they are, no letter is lost or unescaped, and nothing takes long.

use std::time::{Duration, Instant};

use milepost::plan::view::SiteView;
use milepost::render::{Setting, prose};

use crate::project::Project;

const BEFORE: &str = "<pre tabindex=\"0\"><code>";
const BEHIND: &str = "</code></pre>\n";

/// What stands between the tags of a block of code.
fn coloured(code: &str, language: &str) -> String {
    let site = SiteView::default();
    let setting = Setting { in_colour: true, ..Setting::of(&site) };
    let html = prose(&format!("~~~~{language}\n{code}\n~~~~\n"), &setting);
    html.strip_prefix(BEFORE).and_then(|html| html.strip_suffix(BEHIND)).expect(&html).to_owned()
}

fn is_plain(code: &str, language: &str) -> bool {
    !coloured(code, language).contains("<span")
}

#[test]
fn highlighted_words_have_the_class_of_what_they_are() {
    let yaml = coloured("# why\nname: \"Edina\"\nyear: 2019", "yaml file=data/a.yaml");
    assert_eq!(
        yaml,
        "<span class=\"hl-comment\"># why\n</span><span class=\"hl-name\">name</span>: \
         <span class=\"hl-string\">&quot;Edina&quot;\n</span><span class=\"hl-name\">year</span>: \
         <span class=\"hl-number\">2019\n</span>"
    );
    let rust = coloured("fn main() {}", "Rust");
    assert!(
        rust.contains("<span class=\"hl-keyword\">fn </span><span class=\"hl-name\">main</span>"),
        "{rust}"
    );
}

#[test]
fn highlighting_changes_no_letter_and_escapes_every_one() {
    let code = "<script>alert('\"&\"')</script>\n\n\té\nline\u{2028}<b class=x>";
    for language in ["html", "js", "yaml", "rs", "sh", "css", "sql", "md", "php", "tex", "diff", "json"] {
        let html = coloured(code, language);
        assert!(html.contains("<span") || language == "diff", "{language} is known: {html}");
        let mut text = html.replace("</span>", "");
        for kind in ["comment", "string", "number", "keyword", "name"] {
            text = text.replace(&format!("<span class=\"hl-{kind}\">"), "");
        }
        assert!(!text.contains(['<', '>']), "{language}: {html}");
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        let read = entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter));
        assert_eq!(read, format!("{code}\n"), "{language}");
    }
}

#[test]
fn what_cannot_be_highlighted_soon_stays_plain() {
    assert!(is_plain("a: 1", "no-such-language"));
    assert!(is_plain("a: 1", ""));
    assert!(is_plain(&"a: 1\n".repeat(200_000), "yaml"), "a megabyte");
    assert!(is_plain(&"a: 1\n".repeat(20_001), "yaml"));
    assert!(is_plain(&"1, ".repeat(1_000), "js"));
    let start = Instant::now();
    // The worst that is still tried: long lines of what grammars look far ahead for.
    for worst in ["((((((((((", "\"\\\"\\\"", "<a <a <a ", "- - - - ", "a:a:a:a:", "/*/*/*/*", "${${${"] {
        let line = worst.repeat(2_000 / worst.len()) + "\n";
        for language in ["js", "yaml", "html", "sh", "md", "rs"] {
            coloured(&line.repeat(5), language);
        }
    }
    assert!(!is_plain(&"a: 1\n".repeat(19_000), "yaml"));
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn pages_are_highlighted_and_letters_and_feeds_are_not() {
    let mut project = Project::new();
    let brief = "---\ntitle: Numbers\ndate: 2022-05-01\n---\n```json\n{\"a\": 1}\n```\n";
    project.write("content/briefs/numbers.md", brief);
    project.build();
    assert!(project.page("briefs/numbers/index.html").contains("<span class=\"hl-number\">1</span>"));
    for (path, bytes) in project.tree().into_iter().filter(|(path, _)| !path.ends_with("index.html")) {
        let is_style = path.ends_with(".css");
        assert!(is_style || !String::from_utf8_lossy(&bytes).contains("hl-number"), "{path}");
    }
}
