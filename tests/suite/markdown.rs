//! What texts may hold beside words: pictures, files, contents; and what is told of them.

use crate::project::Project;

const FILE: &str = "content/about.md";

fn about(text: &str) -> Project {
    let mut project = Project::new();
    project.write(FILE, format!("---\ntitle: About\n---\n{text}\n"));
    project
}

/// A PNG of one grey, so many pixels wide and half as high; noise keeps it from being packed small.
pub fn png(width: u32) -> Vec<u8> {
    let height = width / 2;
    let mut rows = Vec::new();
    let mut noise = 1u32;
    let mut grey = || {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        noise.to_be_bytes()[0]
    };
    for _ in 0..height {
        rows.extend(std::iter::once(0).chain((0..width).map(|_| grey())));
    }
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(&mut png, b"IHDR", &[&sides[..], &[8, 0, 0, 0, 0]].concat());
    chunk(&mut png, b"IDAT", &stored(&rows));
    chunk(&mut png, b"IEND", &[]);
    png
}

fn chunk(png: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    let body = [kind, data].concat();
    png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
    let mut crc = u32::MAX;
    for byte in &body {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    png.extend(&body);
    png.extend((!crc).to_be_bytes());
}

/// Zlib without packing.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut blocks = data.chunks(65_535).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap();
        out.push(u8::from(blocks.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    let (mut a, mut b) = (1u32, 0u32);
    for byte in data {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    out.extend(((b << 16) | a).to_be_bytes());
    out
}

#[test]
fn a_picture_is_published_in_the_widths_that_screens_need() {
    let mut project =
        about("![A *school*](sun.png \"A school. | Photo: Jane Doe\")\n\nBeside ![the sun](/sun.png) words.");
    project.write("content/sun.png", png(900));
    project.build_clean();
    let page = project.page("about/index.html");
    let picture = "<img src=\"/sun.png\" alt=\"A school\" width=\"900\" height=\"450\" srcset=\"/sun-400w.png 400w, /sun-800w.png 800w, /sun.png 900w\" sizes=\"(min-width: 44rem) 40rem, 92vw\" loading=\"lazy\" decoding=\"async\">";
    let figure = format!(
        "<figure class=\"picture\">{picture}<figcaption>A school. <span class=\"credit\">Photo: Jane Doe</span></figcaption></figure>"
    );
    assert!(page.contains(&figure), "{page}");
    assert!(page.contains("Beside <img src=\"/sun.png\" alt=\"the sun\""));
    let tree = project.tree();
    assert_eq!(tree["sun.png"], png(900));
    let width = |path: &str| u32::from_be_bytes(tree[path][16..20].try_into().unwrap());
    assert_eq!([width("sun-400w.png"), width("sun-800w.png")], [400, 800]);
}

#[test]
fn the_picture_of_an_article_stands_over_its_text() {
    let mut project = about("Words.");
    project.write("content/my sun.png", png(900));
    let image = "image: {file: my sun.png, alt: \"A <school>\", credit: Jane Doe}";
    project.edit(FILE, "title: About", &format!("title: About\n{image}")).build_clean();
    let page = project.page("about/index.html");
    let picture = "<img src=\"/my%20sun.png\" alt=\"A &lt;school&gt;\" width=\"900\" height=\"450\" srcset=\"/my%20sun-400w.png 400w, ";
    assert!(
        page.contains(picture)
            && page.contains("<figcaption><span class=\"credit\"><bdi>Jane Doe</bdi></span></figcaption>"),
        "{page}"
    );
    assert!(project.tree().contains_key("my sun-400w.png"));
}

#[test]
fn a_letter_shows_a_picture_in_one_width() {
    let mut project = Project::new();
    project.write("content/briefs/heat.md", "---\ntitle: Heat\ndate: 2022-05-01\n---\n![The sun](sun.png)\n");
    project.write("content/briefs/sun.png", png(1300)).build_clean();
    let letter = project.page("briefs/heat/mail.html");
    let picture = "src=\"https://climate.example.org/briefs/sun-1200w.png\" alt=\"The sun\" width=\"1200\" height=\"600\"";
    assert!(letter.contains(picture), "{letter}");
}

#[test]
fn pictures_are_made_smaller_once() {
    let mut project = about("![The sun](sun.png)");
    project.write("content/sun.png", png(900));
    project.build_clean();
    project.edit(FILE, "The sun", "A sun").build_clean().rendered(1);
    project.write("content/sun.png", png(902)).build_clean();
    assert!(project.published().rendered >= 4, "the file, two widths and the page");
}

#[test]
fn small_and_unused_pictures_and_other_files_stay_as_they_are() {
    let mut project = about("![Dot](dot.png) and [a table](tables/x.csv)");
    project
        .write("content/dot.png", png(100))
        .write("content/unused.png", png(900))
        .write("content/tables/x.csv", "a\n");
    project.build_clean();
    let tree = project.tree();
    let widths: Vec<&String> = tree.keys().filter(|path| path.ends_with("w.png")).collect();
    assert!(widths.is_empty(), "{widths:?}");
    assert!(
        project
            .page("about/index.html")
            .contains("<img src=\"/dot.png\" alt=\"Dot\" width=\"100\" height=\"50\" loading")
    );
    assert_eq!(tree["tables/x.csv"], b"a\n");
}

#[test]
fn a_table_of_contents_stands_first_where_it_is_wanted() {
    let mut project = about("## One\n\n### Two\n\n## Three");
    project.edit(FILE, "title: About", "title: About\ntoc: true").build_clean();
    let page = project.page("about/index.html");
    let contents = "<ul><li><a href=\"#one\">One</a><ul><li><a href=\"#two\">Two</a></li></ul></li><li><a href=\"#three\">Three</a></li></ul></nav>";
    assert!(page.contains(contents), "{page}");
    let mut german = about("\"Ja\", sagte sie -- `\"nein\"`.");
    german.edit("data/network.yaml", "languages: [en]", "languages: [de]").build();
    let page = german.page("about/index.html");
    assert!(page.contains("„Ja“, sagte sie – <code>\"nein\"</code>."), "{page}");
}

#[test]
fn links_into_pages_are_held_to_their_headings() {
    let mut project = about("[a](#here) [b](/data/#there) [c](/members/edina/#_targets)\n\n## Here");
    project.write("content/data.md", "---\ntitle: Data\n---\n## There\n\n[back](about.md#here)\n");
    project.build_clean();
    project.edit("content/data.md", "about.md#here", "about.md#hers").build();
    assert_eq!(project.told(), ["E0544 content/data.md:6:1"]);
    project.edit("content/data.md", "about.md#hers", "#tere").build();
    assert_eq!(project.told(), ["E0544 content/data.md:6:1"]);
}

#[test]
fn a_place_of_a_story_is_found_on_the_profile() {
    let mut project = Project::new();
    project.write("content/members/edina.md", "---\ntitle: Story\n---\n[down](#plans)\n\n## Plans\n");
    project.build_clean();
    let page = project.page("members/edina/index.html");
    assert!(page.contains("href=\"#story-plans\">down") && page.contains("id=\"story-plans\""), "{page}");
}

#[test]
fn what_is_doubtful_in_a_text_is_told() {
    let mut project = about("#### Deep\n\nThe city of Saint Pual.\n\n![](sun.png \"decorative\")");
    project.write("content/sun.png", png(4));
    project.write("content/lonely.md", "---\ntitle: Lonely\n---\nNobody comes here.\n");
    project.write("content/run.exe", "MZ");
    project.build();
    let wanted = [
        "E0547 content/about.md:4:1",
        "E0552 content/about.md:6:13",
        "E0548 content/lonely.md:1:1",
        "E0310 content/run.exe:1:1",
    ];
    assert_eq!(project.told(), wanted);
    assert!(project.has_published());
}

#[test]
fn links_to_other_hosts_are_listed_for_a_checker() {
    let project = about("[One](https://one.example/a) and\n[two](/members/), <https://three.example/>.");
    let folder = tempfile::TempDir::new().unwrap();
    project.put(folder.path());
    let run = |file: &str| {
        let command = std::process::Command::new(env!("CARGO_BIN_EXE_milepost"))
            .args(["check", "--outside-links", file])
            .current_dir(folder.path())
            .env("SOURCE_DATE_EPOCH", "1654041600")
            .output()
            .unwrap();
        assert!(command.status.success());
        String::from_utf8(command.stdout).unwrap()
    };
    let links = "https://one.example/a\tcontent/about.md\t4\nhttps://three.example/\tcontent/about.md\t5\n";
    assert_eq!(run("-"), links);
    assert_eq!(run("links.tsv"), "nothing is wrong\n");
    assert_eq!(std::fs::read_to_string(folder.path().join("links.tsv")).unwrap(), links);
}
