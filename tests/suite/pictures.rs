//! Pictures, files of charts, and frames for other people's pages: what is there, what links to it, and what is
//! made again.

use std::collections::BTreeSet;

use crate::project::{NETWORK, Project};

/// The small network with this choice of pictures.
fn with_pictures(choice: &str) -> Project {
    let mut project = Project::of(NETWORK);
    project.edit("data/network.yaml", "pictures: none", &format!("pictures: {choice}"));
    project
}

/// The paths below the output folder that end so.
fn ending(project: &Project, end: &str) -> BTreeSet<String> {
    project.tree().into_keys().filter(|path| path.ends_with(end)).collect()
}

/// The values that an attribute has in a page.
fn values<'a>(html: &'a str, start: &str) -> Vec<&'a str> {
    html.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn charts_have_their_numbers_as_files_without_pictures_too() {
    let mut project = Project::new();
    project.build_clean();
    assert_eq!(ending(&project, ".png"), BTreeSet::new());
    let profile = project.page("members/edina/index.html");
    assert!(!profile.contains("og:image"), "no picture, and none is named");
    assert!(profile.contains("<meta name=\"twitter:card\" content=\"summary\">"));
    let tree = project.tree();
    for (path, bytes) in tree.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8(bytes.clone()).unwrap();
        let charts = html.matches("class=\"chart-wide\"").count();
        let inside = html.matches("<a href=\"data:text/csv;charset=utf-8,").count();
        let csv: Vec<&str> =
            values(&html, "<a href=\"").into_iter().filter(|url| url.contains("/charts/")).collect();
        let wanted = if path.starts_with("embed/") { 0 } else { charts };
        assert_eq!(csv.len() + inside, wanted, "{path}: a table for each chart");
        for url in csv {
            assert!(tree.contains_key(&url[1..]), "{path} links to {url}");
        }
    }
    let table = project.page("members/edina/charts/emissions.csv");
    assert!(table.starts_with("Year,measured (t CO₂e),"), "{table}");
    let listed: Vec<String> =
        ending(&project, ".csv").into_iter().filter(|path| path.contains("/charts/")).collect();
    let of_edina = ["causes", "emissions", "sectors"].map(|name| format!("members/edina/charts/{name}.csv"));
    let of_saint_paul = ["emissions", "sectors"].map(|name| format!("members/saint-paul/charts/{name}.csv"));
    let of_network = "network/charts/sectors.csv".to_owned();
    let wanted: Vec<String> = of_edina.into_iter().chain(of_saint_paul).chain([of_network]).collect();
    assert_eq!(listed, wanted);
}

#[test]
fn a_member_cannot_smuggle_a_formula_into_a_table() {
    let mut project = Project::new();
    project.edit("data/members/edina/member.yaml", "name: Edina", "name: \"=1+1\"");
    project.build();
    for path in ending(&project, ".csv") {
        let table = project.page(&path);
        assert!(!table.lines().any(|line| line.split(',').any(|cell| cell.starts_with('='))), "{path}");
    }
}

#[cfg(feature = "pictures")]
#[test]
fn every_page_has_a_card_and_its_head_names_it() {
    let mut project = with_pictures("all");
    project.build_clean();
    let tree = project.tree();
    let pages = tree.keys().filter(|path| path.ends_with("index.html") && !path.starts_with("embed/"));
    for path in pages {
        let html = project.page(path);
        let card = path.replace("index.html", "card.png");
        let url = format!("https://climate.example.org/{card}");
        assert_eq!(values(&html, "<meta property=\"og:image\" content=\""), [url.as_str()], "{path}");
        assert_eq!(
            values(&html, "<meta name=\"twitter:card\" content=\""),
            ["summary_large_image"],
            "{path}"
        );
        for property in ["og:title", "og:url", "og:image:alt"] {
            let found = values(&html, &format!("<meta property=\"{property}\" content=\""));
            assert!(found.len() == 1 && !found[0].is_empty(), "{path}: {property}");
        }
        let png = &tree[&card];
        assert!(
            png.starts_with(b"\x89PNG") && png[16..24] == [0, 0, 4, 176, 0, 0, 2, 118],
            "{card} is 1200 by 630"
        );
    }
    for path in ending(&project, ".csv").iter().filter(|path| path.contains("/charts/")) {
        assert!(tree.contains_key(&path.replace(".csv", ".png")), "{path} has a picture beside it");
    }
    let alt = project.page("members/edina/index.html");
    assert!(
        alt.contains("og:image:alt\" content=\"City, United States. Edina. Emitted "),
        "what is on it is said"
    );
}

#[cfg(feature = "pictures")]
#[test]
fn fewer_pictures_where_fewer_are_asked_for() {
    let drawn = |choice| {
        let mut project = with_pictures(choice);
        project.build_clean();
        let page = project.page("members/edina/2020/index.html");
        let image =
            values(&page, "<meta property=\"og:image\" content=\"").first().map(|url| (*url).to_owned());
        (ending(&project, ".png"), image.unwrap_or_default())
    };
    let ((main, nearest), (cards, _)) = (drawn("main"), drawn("cards"));
    assert!(
        main.contains("members/edina/charts/emissions.png") && !main.contains("members/edina/2020/card.png")
    );
    assert_eq!(nearest, "https://climate.example.org/members/edina/card.png", "the card of the page above");
    assert!(cards.is_subset(&main) && cards.iter().all(|path| path.ends_with("card.png")));
    assert_eq!(drawn("auto"), drawn("all"), "a small site has them all");
}

#[cfg(feature = "pictures")]
#[test]
fn a_picture_is_drawn_again_only_when_what_is_on_it_changes() {
    let mut project = with_pictures("all");
    project.build_clean();
    project.build_clean().rendered(0);
    let before = project.tree();
    // The story stands on the profile and not on its card.
    let story = project.text("content/members/edina.md");
    project.write("content/members/edina.md", format!("{story}\nIt goes on.\n"));
    project.build_clean();
    let changed = crate::project::changed(&before, &project.tree());
    assert!(changed.contains("members/edina/index.html"));
    assert!(!changed.iter().any(|path| path.ends_with(".png")), "{changed:?}");
    let rendered = project.published().rendered;
    assert!(rendered <= 3, "{rendered} files rendered, and no picture among them");
    project.edit("data/members/edina/member.yaml", "name: Edina", "name: Edina on the Creek");
    let before = project.tree();
    project.build_clean();
    assert!(crate::project::changed(&before, &project.tree()).contains("members/edina/card.png"));
}

#[test]
fn frames_send_search_engines_to_the_profile_and_run_no_scripts() {
    let mut project = Project::new();
    project.edit("data/members/edina/member.yaml", "name: Edina", "name: \"Edina <b>\\\"&\"");
    project.build_clean();
    let tree = project.tree();
    let frames: Vec<&String> =
        tree.keys().filter(|path| path.starts_with("embed/edina/") && path.ends_with(".html")).collect();
    assert_eq!(
        frames,
        [
            "embed/edina/causes/index.html",
            "embed/edina/emissions/index.html",
            "embed/edina/index.html",
            "embed/edina/sectors/index.html"
        ]
    );
    for path in frames {
        let html = project.page(path);
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        assert_eq!(
            values(&html, "<link rel=\"canonical\" href=\""),
            ["https://climate.example.org/members/edina/"]
        );
        assert!(!html.contains("<script"), "{path}");
        assert!(html.contains("target=\"_top\""), "links leave the frame");
    }
    assert!(!project.page("sitemap.xml").contains("/embed/"));
    let profile = project.page("members/edina/index.html");
    let found = values(&profile, "type=\"application/json+oembed\" href=\"");
    assert_eq!(found, ["https://climate.example.org/api/oembed/edina.json"]);
    let answer = project.json("api/oembed/edina.json");
    let code = answer.at("html");
    assert!(code.starts_with("<iframe src=\"https://climate.example.org/embed/edina/\""), "{code}");
    assert!(code.contains("title=\"Edina &lt;b>&quot;&amp;: its figures"), "names stay text: {code}");
    assert!(profile.contains("&lt;iframe src="), "the code is there to be copied");
}
