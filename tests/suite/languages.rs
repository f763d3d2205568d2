//! Sites in more than one language: where their pages are, what they say, and what is there once.

use crate::project::Project;

const TWO: &str = "languages: [en, de]";

fn two_languages() -> Project {
    let mut project = Project::new();
    project.edit("data/network.yaml", "languages: [en]", TWO);
    project
}

#[test]
fn a_second_language_has_pages_of_its_own_and_files_for_programs_are_there_once() {
    let mut one = Project::new();
    one.build_clean();
    let mut two = two_languages();
    two.build_clean();
    let (one, tree) = (one.tree(), two.tree());
    for path in [
        "de/index.html",
        "de/mitglieder/index.html",
        "de/mitglieder/edina/index.html",
        "de/netzwerk/index.html",
    ] {
        assert!(tree.contains_key(path), "no {path}");
    }
    let german = tree.keys().filter(|path| path.starts_with("de/"));
    for path in german {
        assert!(path.ends_with(".html") || path.contains("/charts/"), "{path} is there twice");
    }
    let lost: Vec<&String> = one.keys().filter(|path| !tree.contains_key(*path)).collect();
    assert_eq!(lost, Vec::<&String>::new());
}

#[test]
fn a_page_speaks_its_language_and_links_within_it() {
    let mut project = two_languages();
    project.build_clean();
    let page = project.page("de/mitglieder/edina/index.html");
    assert!(page.contains("<html lang=\"de\" dir=\"ltr\">"));
    assert!(page.contains("Zum Inhalt springen"));
    assert!(page.contains("href=\"/de/mitglieder/\""));
    assert!(!page.contains("href=\"/members/\""));
    let page = project.page("members/edina/index.html");
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">") && page.contains("Skip to the content"));
}

#[test]
fn a_site_changes_words_and_addresses() {
    let mut project = two_languages();
    project
        .edit("data/network.yaml", "theme: commons", "theme: town")
        .write("themes/town/theme.yaml", "extends: commons\n")
        .write("themes/town/strings/de.ftl", "nav-members = Städte\nslug-members = staedte\n")
        .build_clean();
    let page = project.page("de/staedte/edina/index.html");
    assert!(page.contains("href=\"/de/staedte/\">Städte</a>"), "{page}");
    assert!(project.page("members/edina/index.html").contains("href=\"/members/\">Members</a>"));
}

#[test]
fn a_changed_word_renders_the_pages_of_its_language_alone() {
    let mut project = two_languages();
    project
        .edit("data/network.yaml", "theme: commons", "theme: town")
        .write("themes/town/theme.yaml", "extends: commons\n")
        .write("themes/town/strings/de.ftl", "nav-members = Städte\n")
        .build_clean();
    let before = project.tree();
    project.write("themes/town/strings/de.ftl", "nav-members = Gemeinden\n").build_clean();
    let changed = crate::project::changed(&before, &project.tree());
    assert!(!changed.is_empty());
    for path in changed.iter().filter(|path| path.ends_with(".html")) {
        assert!(path.starts_with("de/"), "{path} changed");
    }
}

#[test]
fn a_language_from_right_to_left_turns_its_pages() {
    let mut project = Project::new();
    project.edit("data/network.yaml", "languages: [en]", "languages: [en, ar]").build();
    assert!(project.has_published());
    let page = project.page("ar/members/edina/index.html");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
}

#[test]
fn a_site_in_one_other_language_is_at_the_root() {
    let mut project = Project::new();
    project.edit("data/network.yaml", "languages: [en]", "languages: [de]").build_clean();
    assert!(project.page("mitglieder/edina/index.html").contains("<html lang=\"de\""));
}

#[test]
fn every_page_leads_to_itself_in_the_other_language() {
    let mut project = two_languages();
    project.build_clean();
    let page = project.page("members/edina/index.html");
    let german = "https://climate.example.org/de/mitglieder/edina/";
    assert!(page.contains(&format!("<link rel=\"alternate\" hreflang=\"de\" href=\"{german}\">")), "{page}");
    assert!(page.contains("hreflang=\"x-default\" href=\"https://climate.example.org/members/edina/\""));
    assert!(page.contains("<a href=\"/de/mitglieder/edina/\" lang=\"de\" hreflang=\"de\">Deutsch</a>"));
    let sitemap = project.page("sitemap.xml");
    assert!(sitemap.contains(&format!("<xhtml:link rel=\"alternate\" hreflang=\"de\" href=\"{german}\"/>")));
    let mut one = Project::new();
    one.build_clean();
    assert!(!one.page("members/edina/index.html").contains("hreflang"));
    assert!(!one.page("sitemap.xml").contains("xhtml"));
}

#[test]
fn a_text_is_shown_in_its_language_or_says_that_it_is_not() {
    let mut project = two_languages();
    project
        .write("content/about.md", "---\ntitle: About us\n---\n\nSee [Edina](/members/edina/).\n")
        .write("content/about.de.md", "---\ntitle: Wer wir sind\n---\n\nSiehe [Edina](/members/edina/).\n")
        .write("content/method.md", "---\ntitle: How we count\n---\n\nWith care.\n")
        .build_clean();
    let page = project.page("de/about/index.html");
    assert!(page.contains("<h1>Wer wir sind</h1>"), "{page}");
    assert!(page.contains("Siehe <a href=\"/de/mitglieder/edina/\">Edina</a>"), "{page}");
    assert!(project.page("about/index.html").contains("See <a href=\"/members/edina/\">Edina</a>"));
    let page = project.page("de/method/index.html");
    assert!(page.contains("<h1 lang=\"en\" dir=\"ltr\">How we count</h1>"), "{page}");
    assert!(page.contains("<div lang=\"en\" dir=\"ltr\"><p>With care.</p>"), "{page}");
    assert!(page.contains("noch nicht auf Deutsch"), "{page}");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://climate.example.org/method/\">"), "{page}");
    assert!(!project.page("sitemap.xml").contains("/de/method/"));
}

#[test]
fn figures_are_written_as_the_language_does() {
    let mut project = two_languages();
    project.build_clean();
    let (english, german) =
        (project.page("members/edina/index.html"), project.page("de/mitglieder/edina/index.html"));
    assert!(
        english.contains("Emissions (BASIC), 2020") && german.contains("Emissionen (BASIC), 2020"),
        "{german}"
    );
    for words in ["Targets</a>", "Inventories", "Per person", "Take it with you", "no data"] {
        assert!(!german.contains(words), "`{words}` is English: {german}");
    }
}

/// The languages that ship, each with its direction and where the profile of Edina is in it.
const SIX: [(&str, &str, &str); 6] = [
    ("en", "ltr", "members/edina/index.html"),
    ("de", "ltr", "de/mitglieder/edina/index.html"),
    ("es", "ltr", "es/miembros/edina/index.html"),
    ("fr", "ltr", "fr/membres/edina/index.html"),
    ("pt", "ltr", "pt/membros/edina/index.html"),
    ("ar", "rtl", "ar/members/edina/index.html"),
];

fn six_languages() -> Project {
    let mut project = Project::new();
    project.edit("data/network.yaml", "languages: [en]", "languages: [en, de, es, fr, pt, ar]");
    project
}

/// The addresses that a page names as itself in other languages: `(hreflang, href)`.
fn alternates(page: &str) -> Vec<(String, String)> {
    let starts = page.split("<link rel=\"alternate\" hreflang=\"").skip(1);
    let one = |rest: &str| {
        let (language, rest) = rest.split_once("\" href=\"")?;
        Some((language.to_owned(), rest.split_once('"')?.0.to_owned()))
    };
    starts.filter_map(one).collect()
}

#[test]
fn pages_of_six_languages_name_each_other_completely() {
    let mut project = six_languages();
    project.build_clean();
    let tree = project.tree();
    let tags: Vec<&str> = SIX.iter().map(|(tag, ..)| *tag).chain(["x-default"]).collect();
    let mut seen = 0;
    for path in tree.keys().filter(|path| path.ends_with("index.html") && !path.contains("embed/")) {
        let own = alternates(&project.page(path));
        let named: Vec<&str> = own.iter().map(|(tag, _)| tag.as_str()).collect();
        assert_eq!(named, tags, "{path}");
        for (tag, url) in &own {
            let other = url.strip_prefix("https://climate.example.org/").expect("an address of the site");
            let other = format!("{other}index.html");
            assert!(tree.contains_key(&other), "{path}: {tag} is not at {other}");
            assert_eq!(alternates(&project.page(&other)), own, "{path} and {other}");
        }
        seen += 1;
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn each_language_writes_its_pages_its_own_way() {
    let mut project = six_languages();
    project.build_clean();
    let page = |tag: &str| {
        let (_, direction, path) = SIX.iter().find(|(own, ..)| *own == tag).expect("one of the six");
        let page = project.page(path);
        assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")), "{page}");
        page
    };
    let english = page("en");
    for words in ["Greenhouse-gas emissions", "How to cite", "Take it with you"] {
        assert!(english.contains(words), "`{words}`: {english}");
    }
    for (tag, words) in [
        ("de", ["Treibhausgasemissionen", "Zum Mitnehmen"]),
        ("es", ["gases de efecto invernadero", "Cómo citar"]),
        ("fr", ["gaz à effet de serre", "Comment citer"]),
        ("pt", ["gases de efeito estufa", "Como citar"]),
        ("ar", ["غازات الدفيئة", "كيفية الاقتباس"]),
    ] {
        let page = page(tag);
        for said in words {
            assert!(page.contains(said), "{tag}: `{said}` is not said: {page}");
        }
        for said in ["How to cite", "Take it with you", "makes up", "emissions by sector", "Greenhouse-gas"] {
            assert!(!page.contains(said), "{tag}: `{said}` is English: {page}");
        }
    }
}

#[test]
fn feeds_and_letters_are_there_in_each_language_that_has_something_to_tell() {
    let mut project = two_languages();
    project
        .write("content/briefs/_index.md", "---\ntitle: Briefs\n---\n")
        .write("content/briefs/heat.md", "---\ntitle: Heat\ndate: 2022-05-01\n---\n\nShade helps.\n")
        .write("content/briefs/heat.de.md", "---\ntitle: Hitze\ndate: 2022-05-01\n---\n\nSchatten hilft.\n")
        .write("content/briefs/rain.md", "---\ntitle: Rain\ndate: 2022-05-08\n---\n\nPonds help.\n")
        .build_clean();
    let german = project.page("de/briefs/feed.xml");
    assert!(german.contains("xml:lang=\"de\"") && german.contains("<title>Hitze</title>"), "{german}");
    assert!(german.contains("Schatten hilft.") && !german.contains("Rain"), "{german}");
    assert!(german.contains("https://climate.example.org/de/briefs/heat/"), "{german}");
    let english = project.page("briefs/feed.xml");
    assert!(english.contains("<title>Heat</title>") && english.contains("<title>Rain</title>"), "{english}");
    let page = project.page("de/briefs/index.html");
    assert!(
        page.contains("type=\"application/atom+xml\"") && page.contains("href=\"/de/briefs/feed.xml\""),
        "{page}"
    );
    assert!(project.page("de/index.html").contains("href=\"/de/feed.xml\""));
    let tree = project.tree();
    assert!(project.page("de/briefs/heat/mail.html").contains("Schatten hilft."));
    assert!(project.page("de/briefs/heat/mail.txt").contains("Schatten hilft."));
    assert!(tree.contains_key("briefs/rain/mail.html") && !tree.contains_key("de/briefs/rain/mail.html"));
    // Where nothing is told in a language, its pages lead to the feed of the first one.
    let mut silent = two_languages();
    silent
        .write("content/briefs/_index.md", "---\ntitle: Briefs\n---\n")
        .write("content/briefs/rain.md", "---\ntitle: Rain\ndate: 2022-05-08\n---\n\nPonds help.\n")
        .build_clean();
    assert!(silent.page("de/briefs/index.html").contains("href=\"/feed.xml\""));
    assert!(!silent.tree().contains_key("de/feed.xml"));
}

#[test]
fn the_names_of_countries_are_those_that_ship_as_data() {
    let places = include_str!("../../data/reference/places.yaml");
    let messages = include_str!("../../themes/commons/strings/en/countries.ftl");
    let countries =
        places.split("\ncountries:\n").nth(1).and_then(|rest| rest.split("\nsubdivisions:").next());
    let countries = countries.expect("the list of countries").lines().filter(|line| line.starts_with("  \""));
    let mut seen = 0;
    for line in countries {
        let (code, name) = line.trim().split_once(": ").expect("a code and a name");
        let message =
            format!("country-{} = {}\n", code.trim_matches('"').to_lowercase(), name.trim_matches('"'));
        assert!(messages.contains(&message), "{message}");
        seen += 1;
    }
    assert_eq!(seen, 249);
}
