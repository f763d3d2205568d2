//! Every page kind with everything that can be on it, to be looked at: `cargo test fixture_site -- --ignored`
//! writes a site of samples to the target folder. The numbers are Edina's (Metropolitan Council) or made up.

mod charts;
mod inventory;
pub(in crate::render) mod maps;
mod member;
mod network;
mod outlook;
mod progress;
mod recognition;
mod sentences;
mod together;

use std::path::PathBuf;
use std::sync::Arc;

use crate::language::english;
use crate::plan::view::{
    Change, Direction, Download, Link, Meter, NotFoundView, Number, PageHead, PageView, Prose, RobotsView,
    SearchLinks, SearchView, SiteView, SitemapUrl, SitemapView, TakeAway, View,
};
use crate::render::{Pictures, Renderer};
use crate::theme::{Theme, commons};

/// A number with its unit, as the plan would write it.
fn number(text: &str, unit: &str) -> Number {
    let exact = text.replace(',', "").replace('−', "-");
    let sign = if exact.starts_with('-') {
        -1
    } else {
        i8::from(exact.bytes().any(|byte| (b'1'..=b'9').contains(&byte)))
    };
    Number { text: text.to_owned(), unit: unit.to_owned(), sort: exact.clone(), exact, sign }
}

fn change(percent: &str, since: &str) -> Change {
    let percent = number(percent, "%");
    let direction = match percent.sign {
        -1 => Direction::Less,
        0 => Direction::Same,
        _ => Direction::More,
    };
    let words = format!("{}\u{a0}%", percent.text.trim_start_matches(['−', '+']));
    Change { percent, words, direction, since: since.to_owned() }
}

fn meter(filled: &str, mark: Option<&str>) -> Meter {
    Meter { filled: filled.to_owned(), mark: mark.map(str::to_owned) }
}

fn link(text: &str, url: &str) -> Link {
    Link { text: text.to_owned(), url: url.to_owned() }
}

fn head(title: &str, url: &str, crumbs: Vec<Link>) -> PageHead {
    PageHead {
        feeds: Vec::new(),
        image: None,
        title: title.to_owned(),
        description: format!("{title}: greenhouse-gas emissions, targets and what is done."),
        url: url.to_owned(),
        canonical: format!("https://climate.example.org{url}"),
        crumbs,
        section: "/members/".to_owned(),
        ..PageHead::default()
    }
}

fn take_away(what: &str) -> TakeAway {
    let file = |title: &str, note: &str, url: &str, media_type: &str| Download {
        title: title.to_owned(),
        note: note.to_owned(),
        url: url.to_owned(),
        media_type: media_type.to_owned(),
    };
    TakeAway {
        downloads: vec![
            file(
                "JSON",
                "All years and targets, exact decimals",
                "/api/v1/members/edina.json",
                "application/json",
            ),
            file("CSV", "One row for each year, reference and gas", "/data/emissions.csv", "text/csv"),
        ],
        citation: format!("Example Climate Network (2026): {what}. climate.example.org, CC BY 4.0."),
    }
}

pub(super) fn site() -> SiteView {
    SiteView {
        title: "Example Climate Network".to_owned(),
        description: "What 48 local governments emit, and what they do about it.".to_owned(),
        base_url: "https://climate.example.org".to_owned(),
        base_path: String::new(),
        language: "en".to_owned(),
        text_direction: "ltr".to_owned(),
        home: "/".to_owned(),
        publisher: "Example Climate Network".to_owned(),
        own: String::new(),
        unlinked: Vec::new(),
        navigation: vec![
            link("Members", "/members/"),
            link("Method", "/method/"),
            link("Stories", "/stories/"),
            link("Data", "/data/"),
        ],
        footer: vec![
            link("Method", "/method/"),
            link("Accessibility", "/accessibility/"),
            link("Data", "/data/"),
        ],
        search: Some(SearchLinks {
            page: "/search/".to_owned(),
            index: "/search/en/".to_owned(),
            texts: "/search/texts/".to_owned(),
            root: "/".to_owned(),
        }),
        licence: "CC BY 4.0".to_owned(),
        licence_url: "https://creativecommons.org/licenses/by/4.0/".to_owned(),
        milepost: "0.1.0".to_owned(),
        ..SiteView::default()
    }
}

/// The lists of the directory, without its members.
fn search() -> SearchView {
    let directory = network::members();
    SearchView {
        page: PageHead { section: String::new(), ..head("Search", "/search/", Vec::new()) },
        count: "72".to_owned(),
        lists: vec![link("Members", "/members/"), link("Method", "/method/")],
        directory: "/members/".to_owned(),
        countries: directory.countries,
        sizes: directory.sizes,
        levels: directory.levels,
        pathways: directory.pathways,
    }
}

fn page() -> PageView {
    PageView {
        page: PageHead { section: String::new(), ..head("Method", "/method/", vec![link("Home", "/")]) },
        title: "How the figures are made".to_owned(),
        lede: "Every figure here can be followed back to a line in a file, with its source and its working."
            .to_owned(),
        date: "1 March 2026".to_owned(),
        datetime: "2026-03-01".to_owned(),
        author: "The secretariat".to_owned(),
        body: Prose {
            markdown: include_str!("samples/method.md").to_owned(),
            folder: String::new(),
            ..Prose::default()
        },
        kind: "page",
        ..PageView::default()
    }
}

/// Every sample with the path it is written to.
pub(super) fn views() -> Vec<(&'static str, View)> {
    let missing = NotFoundView {
        page: PageHead { title: "Not found".to_owned(), ..PageHead::default() },
        links: vec![link("Home", "/"), link("All members", "/members/")],
    };
    let sitemap = SitemapView {
        parts: Vec::new(),
        urls: vec![SitemapUrl {
            url: "https://climate.example.org/?a&b".to_owned(),
            changed: "2026-03-01".to_owned(),
            alternates: Vec::new(),
        }],
    };
    let mut views = vec![
        ("index.html", View::Home(Box::new(network::home()))),
        ("members/index.html", View::Members(Box::new(network::members()))),
        ("network/index.html", View::Network(Box::new(together::network()))),
        ("regions/index.html", View::Regions(Box::new(together::regions()))),
        ("regions/us/index.html", View::Region(Box::new(together::region()))),
        ("regions/none/index.html", View::Region(Box::new(together::empty()))),
        ("method/index.html", View::Page(Box::new(page()))),
        ("404.html", View::NotFound(Box::new(missing))),
        ("sitemap.xml", View::Sitemap(Box::new(sitemap))),
        (
            "robots.txt",
            View::Robots(Box::new(RobotsView {
                sitemap: "https://climate.example.org/sitemap.xml".to_owned(),
            })),
        ),
        ("members/map/index.html", View::Map(Box::new(maps::page()))),
        ("search/index.html", View::Search(Box::new(search()))),
        ("members/edina/2022/index.html", View::Inventory(Box::new(inventory::edina()))),
    ];
    views.extend(recognition::all());
    views.extend(member::all().into_iter().map(|(path, view)| (path, View::Member(Box::new(view)))));
    views
}

fn rendered(path: &str, view: &View, renderer: &Renderer) -> String {
    let bytes = renderer.render(view).unwrap_or_else(|fault| panic!("{path}: {fault:?}"));
    String::from_utf8(bytes).expect("pages are text")
}

fn renderer(theme: &Theme, site: &SiteView) -> Renderer {
    let made = Renderer::new(theme, (site, english()), &Arc::new(Pictures::new(theme)));
    assert_eq!(made.diagnostics, []);
    made.value
}

#[test]
fn every_page_renders_small_and_without_inline_styles_or_scripts() {
    let renderer = renderer(&commons(), &site());
    for (path, view) in views() {
        let page = rendered(path, &view, &renderer);
        assert!(page.len() < 100_000, "{path} has {} bytes", page.len());
        assert!(!page.contains(" style=\"") && !page.contains("<script>"), "{path} has inline code");
        if path.ends_with(".html") {
            assert_eq!(page.matches("<h1").count(), 1, "{path} has one h1");
            assert_eq!(page.matches("<main").count(), 1, "{path} has one main");
        }
    }
}

#[test]
fn no_id_stands_twice_on_a_page() {
    let renderer = renderer(&commons(), &site());
    for (path, view) in views() {
        let page = rendered(path, &view, &renderer);
        let mut ids: Vec<&str> =
            page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let twice: Vec<&[&str]> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{path}: {twice:?}");
    }
}

#[test]
#[ignore = "writes a site for people to look at"]
fn fixture_site() {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let (theme, folder) = (commons(), target.join("fixture-site"));
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
        std::fs::write(path, bytes).expect("a file can be written");
    };
    let renderer = renderer(&theme, &site());
    for (path, view) in views() {
        write(path, rendered(path, &view, &renderer).as_bytes());
    }
    theme.files().into_iter().for_each(|(path, bytes)| write(path, bytes));
}
