//! Announcement day: nothing is out before it, and on it everything is: kit, certificate, frames, quotes and story.

use std::collections::BTreeMap;
use std::io::Read;

use milepost::diagnostic::Code;
use milepost::disk::Memory;
use milepost::pipeline::{self, Request};
use milepost::publish::{Options, publish};
use milepost::quantity::Date;

use crate::project::{Project, told};

const PROGRAMMES: &str = r#"
--- data/programmes/circle.yaml
title: Circle
what: For those who go ahead.
given: yearly
given_by: the board
levels:
  - {id: one, title: One, criteria: [{inventory: {}}]}
  - {id: two, title: Two, criteria: [{inventory: {}}]}
--- data/programmes/champions.yaml
title: Champions
given: yearly
badges:
  - {id: champion, title: Champion, criteria: [{by_people: Others say so}]}
"#;

/// The small network with these awards of Edina.
fn awarded(awards: &str) -> Project {
    let mut project = Project::new().with(PROGRAMMES);
    let member = project.text("data/members/edina/member.yaml");
    project.write("data/members/edina/member.yaml", format!("{}\nawards:\n{awards}", member.trim_end()));
    let network = project.text("data/network.yaml");
    let press = "press:\n  boilerplate: Two cities that count.\n  contact: {name: C. Person, email: press@example.org}\n";
    project.write("data/network.yaml", format!("{}\n{press}", network.trim_end()));
    project
}

const SILVER: &str = r#"  - programme: circle
    level: two
    year: 2021
    citation: For *all* <b>of</b> it
    quotes: [{quote: The numbers agreed., name: B. Person, role: mayor}]
"#;

/// Files of an archive by their names, without a library: what is written is read again by the headers alone.
fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let word = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let long = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let end = bytes.len() - 22;
    assert_eq!(long(end), 0x0605_4b50);
    let (mut at, mut files) = (long(end + 16), BTreeMap::new());
    for _ in 0..word(end + 10) {
        assert_eq!(long(at), 0x0201_4b50);
        assert_eq!((word(at + 12), word(at + 14)), (0, 0x21), "every file has the same day");
        let name = String::from_utf8(bytes[at + 46..at + 46 + word(at + 28)].to_vec()).unwrap();
        let start = long(at + 42);
        assert_eq!((long(start), &bytes[start + 4..start + 30]), (0x0403_4b50, &bytes[at + 6..at + 32]));
        let packed = &bytes[start + 30 + name.len()..][..long(at + 20)];
        let mut body = Vec::new();
        match word(at + 10) {
            0 => body.extend(packed),
            _ => drop(flate2::read::DeflateDecoder::new(packed).read_to_end(&mut body).unwrap()),
        }
        let mut checksum = flate2::Crc::new();
        checksum.update(&body);
        assert_eq!((body.len(), checksum.sum() as usize), (long(at + 24), long(at + 16)), "{name}");
        at += 46 + name.len();
        files.insert(name, body);
    }
    files
}

fn zip(project: &Project, path: &str) -> BTreeMap<String, Vec<u8>> {
    unzipped(&std::fs::read(project.out().join(path)).unwrap())
}

/// The same with cards, crests and certificates of pixels.
fn with_pictures(mut project: Project) -> Project {
    project.edit("data/network.yaml", "pictures: none", "pictures: cards");
    project
}

#[test]
fn a_kit_has_texts_with_the_figures_of_the_dashboard_and_every_picture() {
    let mut project = with_pictures(awarded(SILVER));
    project.build_clean();
    let files = zip(&project, "members/edina/press/edina-press-kit.zip");
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let inside = |name: &str| format!("edina-press-kit/circle-2021/{name}");
    for name in [
        "release.en.md",
        "post-280.en.txt",
        "post-500.en.txt",
        "crest.svg",
        "crest-dark.svg",
        "badge.svg",
        "pictures.txt",
    ] {
        assert!(names.contains(&inside(name).as_str()), "{name}: {names:?}");
    }
    if cfg!(feature = "pictures") {
        for name in ["crest.png", "crest-dark.png", "certificate.svg", "certificate.png", "card.png"] {
            let bytes = &files[&inside(name)];
            assert!(bytes.starts_with(b"\x89PNG") || bytes.starts_with(b"<svg"), "{name}");
        }
    }
    let text = |name: &str| String::from_utf8(files[&inside(name)].clone()).unwrap();
    let release = text("release.en.md");
    let profile = project.page("members/edina/index.html");
    let total = profile.split("emitted <b>").nth(1).and_then(|rest| rest.split(" of CO").next()).unwrap();
    assert!(release.contains(&format!("Edina emitted {total} of CO₂e in 2020")), "{total}: {release}");
    assert!(release.starts_with("# Edina receives Circle, Two, 2021\n"), "{release}");
    // What people write is no Markdown and no HTML.
    assert!(release.contains(r"“For \*all\* \<b\>of\</b\> it”"), "{release}");
    assert!(release.contains("> “The numbers agreed.”\n>\n> B. Person, mayor"), "{release}");
    assert!(release.contains("A community inventory: The inventory of 2020"), "{release}");
    assert!(
        release.contains("Two cities that count.")
            && release.contains("Contact: C. Person, press@example.org")
    );
    // Nothing is known of a ceremony or a story, so neither is spoken of.
    assert!(
        !release.contains("ceremony") && !release.contains("came about") && !release.contains("{{"),
        "{release}"
    );
    for (name, limit) in [("post-280.en.txt", 280), ("post-500.en.txt", 500)] {
        let post = text(name);
        assert!(post.trim_end().chars().count() <= limit && post.contains("Circle, Two, 2021"), "{post}");
        assert!(post.contains("/members/edina/awards/circle-2021/"), "{post}");
    }
    let page = project.page("members/edina/press/index.html");
    assert!(page.contains("edina-press-kit.zip") && page.contains("of 280 characters"), "{page}");
    assert!(!page.contains("<b>of</b>") && page.contains("mailto:press@example.org"), "{page}");
    let year = zip(&project, "programmes/circle/2021/press/circle-2021-press-kit.zip");
    let release = String::from_utf8(year["circle-2021-press-kit/release.en.md"].clone()).unwrap();
    assert!(release.contains("1 award of the programme Circle for 2021"), "{release}");
    assert!(release.contains(r"- **Edina, Two**: For \*all\* \<b\>of\</b\> it"), "{release}");
    assert!(project.page("programmes/circle/2021/index.html").contains("/programmes/circle/2021/press/"));
    // A second build of the same data has nothing to draw.
    project.build().rendered(0);
}

#[test]
fn not_a_byte_is_out_before_the_day_and_everything_is_on_it() {
    let secret =
        SILVER.replace("circle\n", "circle\n    embargo: 2022-06-02\n").replace("The numbers agreed", "Hush");
    let secret = secret.replace("For *all* <b>of</b> it", "Xyzzy of the council");
    let mut project = with_pictures(awarded(&secret));
    project.write(
        "content/recognition/circle/2021/edina.md",
        "---\ntitle: Xyzzy\ndate: 2022-01-01\nsummary: Xyzzy\n---\nXyzzy it was.\n",
    );
    project.write("content/recognition/circle/2021.md", "---\ntitle: Xyzzy\n---\nXyzzy of the year.\n");
    project.build_clean();
    for (path, bytes) in project.tree() {
        let words = String::from_utf8_lossy(&bytes);
        for word in ["Xyzzy", "Hush", "circle-2021", "Two, 2021", "B. Person"] {
            assert!(!words.contains(word) && !path.contains("2021"), "{path} tells of {word}");
        }
    }
    project.today = Date::parse("2022-06-02").unwrap();
    project.build_clean();
    let award = project.page("members/edina/awards/circle-2021/index.html");
    assert!(award.contains("Xyzzy of the council") && award.contains("Xyzzy it was."), "{award}");
    assert!(award.contains("Hush") && !award.contains("Under embargo"), "{award}");
    assert!(project.page("programmes/circle/2021/index.html").contains("Xyzzy of the year."));
    for path in [
        "members/edina/press/index.html",
        "embed/edina/crest-circle/index.html",
        "members/edina/badge-circle.svg",
    ] {
        assert!(project.tree().contains_key(path), "{path}");
    }
}

#[test]
fn an_embargo_of_a_year_holds_its_awards_back_too_and_the_latest_day_counts() {
    let mut project = awarded(&SILVER.replace("circle\n", "circle\n    embargo: 2022-06-02\n"));
    project.edit(
        "data/programmes/circle.yaml",
        "given: yearly\n",
        "given: yearly\nrounds: {2021: {embargo: 2022-06-03, announced: 2022-01-01}}\n",
    );
    for (day, is_out) in [("2022-06-01", false), ("2022-06-02", false), ("2022-06-03", true)] {
        project.today = Date::parse(day).unwrap();
        project.build_clean();
        assert_eq!(
            project.tree().contains_key("members/edina/awards/circle-2021/index.html"),
            is_out,
            "{day}"
        );
    }
}

#[test]
fn a_preview_shows_what_waits_and_says_so() {
    let project = awarded(&SILVER.replace("circle\n", "circle\n    embargo: 2022-06-02\n"));
    let disk = Memory { files: project.files.clone() };
    let request = Request { today: project.today, base_url: None, drafts: true, member: None };
    let out = project.out();
    pipeline::build(&disk, &request, |site, built| {
        assert!(publish(site.unwrap(), &out, &Options::default()).is_ok(), "{:?}", built.diagnostics);
    });
    for page in ["members/edina/awards/circle-2021/index.html", "members/edina/press/index.html"] {
        assert!(project.page(page).contains("Nobody is told of this before 2 June 2022"), "{page}");
    }
    for page in ["members/edina/index.html", "programmes/circle/2021/index.html"] {
        assert!(project.page(page).contains("under embargo until 2 June 2022"), "{page}");
    }
    assert_eq!(project.json("api/v1/members/edina.json").at("recognition.1.embargo"), "2022-06-02");
}

#[test]
fn check_names_what_waits() {
    let project = awarded(&SILVER.replace("circle\n", "circle\n    embargo: 2022-06-02\n"));
    project.computed(|_, built| {
        let notes = pipeline::advice(built);
        let waits: Vec<&str> =
            notes.iter().filter(|note| note.code == Code::UnderEmbargo).map(|note| &*note.message).collect();
        assert_eq!(waits, ["the award `circle` of Edina for 2021: nobody is told before 2 June 2022"]);
    });
}

#[test]
fn an_award_to_people_names_them() {
    let mut project = awarded(
        "  - {programme: champions, level: champion, year: 2021, people: [{name: A. Person, role: works}, {name: D. Person}]}\n",
    );
    project.build_clean();
    for page in ["members/edina/awards/champions-2021/index.html", "programmes/champions/2021/index.html"] {
        let page = project.page(page);
        assert!(page.contains("<b>A. Person</b>, works") && page.contains("<b>D. Person</b>"), "{page}");
    }
    let files = zip(&project, "members/edina/press/edina-press-kit.zip");
    let release = String::from_utf8(files["edina-press-kit/champions-2021/release.en.md"].clone()).unwrap();
    assert!(release.contains("Honoured: A. Person, works and D. Person."), "{release}");
}

#[test]
fn texts_can_be_a_sites_own_and_a_programmes_own() {
    let mut project = awarded(SILVER);
    project.write(
        "themes/commons/press/en/award/post-50.md",
        "{{ member }} has it: {{ award }}, at last, says {{ network }}\n---\n{{ member }}: {{ award }}\n",
    );
    project.write("themes/commons/press/en/circle/award/release.md", "Ours: {{ member }}\n");
    project.build_clean();
    let files = zip(&project, "members/edina/press/edina-press-kit.zip");
    assert_eq!(files["edina-press-kit/circle-2021/post-50.en.txt"], b"Edina: Circle, Two, 2021\n");
    assert_eq!(files["edina-press-kit/circle-2021/release.en.md"], b"Ours: Edina\n");
    project.write("themes/commons/press/en/award/post-10.md", "{{ member }}: {{ award }}\n");
    project.write("themes/commons/press/en/circel/award/release.md", "Ours: {{ member }}\n");
    let told = project.build().told();
    assert_eq!(
        told,
        [
            "E0572 themes/commons/press/en/award/post-10.md:1:1",
            "E0576 themes/commons/press/en/circel/award/release.md:1:1"
        ]
    );
    let page = project.page("members/edina/press/index.html");
    assert!(!page.contains("of 10 characters"), "{page}");
}

#[test]
fn what_is_wrong_with_a_text_is_told_with_its_place() {
    let mut project = awarded(SILVER);
    project.write("themes/commons/press/en/award/release.md", "# {{ membr }}\n\nof {{ total\n");
    project.write("themes/commons/press/en/award/poster.md", "x\n");
    project.build();
    assert!(!project.has_published());
    let found: Vec<String> = project.diagnostics().iter().map(told).collect();
    assert_eq!(
        found,
        [
            "E0575 themes/commons/press/en/award/poster.md:1:1",
            "E0570 themes/commons/press/en/award/release.md:1:6",
            "E0571 themes/commons/press/en/award/release.md:3:4",
        ]
    );
    let hint =
        |code: Code| project.diagnostics().iter().find(|fault| fault.code == code).unwrap().hint.clone();
    assert_eq!(hint(Code::UnknownPressName), "did you mean `member`?");
}

#[test]
fn the_ceremony_stands_on_the_pages_and_in_the_kit() {
    let mut project = awarded(SILVER);
    project.write(
        "content/events/evening.md",
        "---\ntitle: Evening of the circle\nsummary: All of us.\nstart: 2022-07-01\nplace: {name: Town hall, address: Main Street 1}\nprogramme: circle\nyear: 2021\n---\nCome.\n",
    );
    let story = "---\ntitle: Edina\nquotes: [{quote: It took years., name: E. Person}]\n---\nIt did.\n";
    project.write("content/recognition/circle/2021/edina.md", story);
    project.build_clean();
    for page in ["members/edina/awards/circle-2021/index.html", "programmes/circle/2021/index.html"] {
        let page = project.page(page);
        assert!(
            page.contains("href=\"/events/evening/\"") && page.contains("Town hall, Main Street 1"),
            "{page}"
        );
    }
    let files = zip(&project, "members/edina/press/edina-press-kit.zip");
    let release = String::from_utf8(files["edina-press-kit/circle-2021/release.en.md"].clone()).unwrap();
    assert!(release.contains("Evening of the circle: 1 July 2022, Town hall, Main Street 1"), "{release}");
    assert!(release.contains("“It took years.”") && release.contains("It did."), "{release}");
    let edited =
        project.text("content/events/evening.md").replace("year: 2021\n", "year: 2021\ncancelled: true\n");
    project.write("content/events/evening.md", edited);
    project.build_clean();
    assert!(!project.page("programmes/circle/2021/index.html").contains("Town hall"));
}

#[test]
fn a_story_of_no_award_is_told() {
    let mut project = awarded(SILVER);
    project.write("content/recognition/circle/2020/edina.md", "---\ntitle: T\n---\nNo award.\n");
    project.write("content/recognition/circle/2021/edinna.md", "---\ntitle: T\n---\nNo member.\n");
    assert_eq!(
        project.build().told(),
        [
            "E0574 content/recognition/circle/2020/edina.md:1:1",
            "E0302 content/recognition/circle/2021/edinna.md:1:1"
        ]
    );
}

#[test]
fn crests_stand_in_frames_and_are_offered_with_their_code() {
    let mut project = with_pictures(awarded(SILVER));
    project.build_clean();
    let frame = project.page("embed/edina/crest-circle/index.html");
    assert!(
        !frame.contains("<script") && frame.contains("crest-dark.svg") && frame.contains("target=\"_top\""),
        "{frame}"
    );
    let award = project.page("members/edina/awards/circle-2021/index.html");
    for text in [
        "/embed/edina/crest-circle/",
        "/embed/edina/badge-circle/",
        "application/json+oembed",
        "/awards/circle-2021/certificate/",
    ] {
        assert!(award.contains(text) || !cfg!(feature = "pictures"), "{text}: {award}");
    }
    assert!(project.page("members/edina/index.html").contains("/embed/edina/crest-circle/"));
    let oembed = project.json("api/oembed/edina-circle.json");
    assert_eq!((oembed.at("type"), oembed.at("width")), ("rich".to_owned(), "280".to_owned()));
    assert!(oembed.at("html").contains("/embed/edina/crest-circle/"));
    assert!(!project.page("sitemap.xml").contains("/embed/"));
}

/// Every award that a page of a site shows stands in the file and line that the page names.
fn follows_to_its_line(project: &Project) -> usize {
    let mut followed = 0;
    for (path, bytes) in project.tree() {
        let is_award =
            path.contains("/awards/") && path.ends_with("/index.html") && !path.contains("certificate");
        if !is_award {
            continue;
        }
        let page = String::from_utf8(bytes).unwrap();
        let place =
            page.split("The award itself stands in <code>").nth(1).unwrap().split("</code>").next().unwrap();
        let (file, line) = place.rsplit_once(':').unwrap();
        let text = project.text(file);
        let from = text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
        assert!(from.contains("programme:"), "{path}: {place}: {from}");
        followed += 1;
    }
    followed
}

#[test]
fn every_award_is_followed_to_its_line() {
    let mut project =
        awarded(&format!("{SILVER}  - {{programme: champions, level: champion, year: 2020}}\n"));
    project.build_clean();
    assert_eq!(follows_to_its_line(&project), 2);
}

#[test]
fn the_documentation_names_every_name_and_its_example_builds() {
    let text = include_str!("../../docs/press-kit.md");
    let example = text.split("```markdown\n").nth(1).unwrap().split("```").next().unwrap();
    let mut project = awarded(SILVER);
    project.write("themes/commons/press/en/award/release.md", example);
    project.build_clean();
    let files = zip(&project, "members/edina/press/edina-press-kit.zip");
    let release = String::from_utf8(files["edina-press-kit/circle-2021/release.en.md"].clone()).unwrap();
    assert!(release.starts_with("# Edina receives") && !release.contains("{#"), "{release}");
    for about in ["award", "year"] {
        let mut project = awarded(SILVER);
        project.write(&format!("themes/commons/press/en/{about}/release.md"), "{{ nothing_like_that }}\n");
        project.build();
        let help = project.diagnostics()[0].help[0].clone();
        let names: Vec<&str> = help.split('`').skip(1).step_by(2).collect();
        assert!(names.len() > 15, "{help}");
        for name in names {
            assert!(text.contains(&format!("`{name}`")) || name.starts_with("ceremony"), "{name}");
        }
    }
}

#[cfg(feature = "pictures")]
#[test]
fn a_photo_of_the_story_is_on_the_page_and_in_the_kit_with_its_credit() {
    let story = "---\ntitle: Trees\nimage: {file: trees.png, alt: A street with young trees, credit: \"D. Person, CC BY 4.0\"}\n---\nThey grow.\n";
    let mut project = awarded(SILVER);
    let photo = crate::markdown::png(900);
    project.write("content/recognition/circle/2021/edina.md", story);
    project.write("content/recognition/circle/2021/trees.png", photo.clone());
    project.build_clean();
    let page = project.page("members/edina/awards/circle-2021/index.html");
    assert!(
        page.contains("alt=\"A street with young trees\"") && page.contains("D. Person, CC BY 4.0"),
        "{page}"
    );
    let page = project.page("members/edina/press/index.html");
    assert!(
        page.contains("/recognition/circle/2021/trees.png") && page.contains("D. Person, CC BY 4.0"),
        "{page}"
    );
    let kit = unzipped(&project.tree()["members/edina/press/edina-press-kit.zip"]);
    let file = |name: &str| &kit[&format!("edina-press-kit/circle-2021/{name}")];
    assert_eq!(file("photo-trees.png"), &photo);
    let list = String::from_utf8(file("pictures.txt").clone()).unwrap();
    assert!(list.contains("photo-trees.png: A street with young trees (D. Person, CC BY 4.0)"), "{list}");
}
