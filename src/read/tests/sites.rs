//! Articles and whole sites.

use std::sync::Arc;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::disk::Folder;
use crate::read::{markdown, sources};

use super::{outline, site, told};

#[test]
fn an_article_is_front_matter_and_body() {
    let text = "\u{feff}---\r\ntitle: Ä\r\n---\r\n# One\r\n---\r\n";
    let Checked { value, diagnostics } = markdown::article(&"a.md".into(), (text, [0; 32]));
    assert_eq!(diagnostics, []);
    let article = value.unwrap();
    assert_eq!(outline(&article.front), "{title=Ä}");
    assert_eq!(&*article.body, "# One\r\n---\r\n");
    assert_eq!((article.body_start.line, article.body_start.column), (4, 1));
    assert_eq!(&text[article.body_start.start as usize..], &*article.body);
    let span = article.front.get("title").unwrap().span;
    assert_eq!((span.line, span.column, &text[span.start as usize..span.end as usize]), (2, 8, "Ä"));
}

#[test]
fn faults_of_front_matter() {
    let fault = |text: &str| {
        let Checked { value, diagnostics } = markdown::article(&"a.md".into(), (text, [0; 32]));
        assert!(value.is_none());
        diagnostics.iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(fault("# Hello\n"), ["1:1 E0107 this article has no front matter"]);
    assert_eq!(fault(""), ["1:1 E0107 this article is empty"]);
    assert_eq!(fault("---\ntitle: x\n"), ["1:1 E0107 the front matter that begins here is never closed"]);
    assert_eq!(
        fault("---\na: 1\ntitle: b: c\n---\n"),
        ["3:8 E0103 `: ` stands inside a value | put the whole value in quotation marks"]
    );
    let empty = markdown::article(&"a.md".into(), ("---\n---", [0; 32])).value.unwrap();
    assert_eq!((outline(&empty.front).as_str(), &*empty.body), ("-", ""));
}

#[test]
fn a_site_is_read_whole_and_every_fault_is_told() {
    let Checked { value: sources, diagnostics } = site(&[
        ("content/about.md", b"---\ntitle: About\n---\nHello\n"),
        ("content/sun.csv", b"a\n"),
        ("data/budgets/bad.yaml", b"name: 'x\n"),
        ("data/budgets/city.yaml", b"title: City\n"),
        // Parsed when it is decoded.
        ("data/members/edina.yaml", b"name: 'x\n"),
        ("data/members/latin.yaml", b"name: K\xf6ln\n"),
        ("data/members/old.yml", b"name: Old\n"),
        ("data/reference/units.yaml", b"units: []\n"),
        ("data/tables/uk.csv", b"a,b\n"),
        ("data/tables/uk.yaml", b"file: uk.csv\n"),
        ("themes/own/theme.yaml", b"name: own\n"),
    ]);
    let names =
        |diagnostic: &Diagnostic| format!("{} {}", diagnostic.place.as_ref().unwrap().file, told(diagnostic));
    assert_eq!(
        diagnostics.iter().map(names).collect::<Vec<_>>(),
        [
            "data/budgets/bad.yaml 1:7 E0103 this quotation mark is never closed",
            "data/members/latin.yaml 1:8 E0102 the byte 0xF6 is not UTF-8 text (byte 8 of the file) \
             | `ö` in the old Western European encoding?",
            "data/members/old.yml 1:1 E0310 `data/members/old.yml` is not read",
        ]
    );
    let own: Vec<&str> = sources.data.keys().map(|path| &**path).collect();
    assert!(sources.members.get("data/members/edina.yaml").is_some());
    assert!(own.contains(&"data/budgets/city.yaml") && own.contains(&"data/reference/gwp.yaml"));
    assert_eq!(outline(&sources.data["data/reference/units.yaml"].root), "{units=[]}");
    assert_eq!(&*sources.data["data/reference/gwp.yaml"].file, "(built in)/data/reference/gwp.yaml");
    assert_eq!(sources.articles.keys().map(|path| &**path).collect::<Vec<_>>(), ["content/about.md"]);
    assert_eq!(sources.assets[&Arc::from("content/sun.csv")].bytes, 2);
    assert_eq!(sources.tables[&Arc::from("data/tables/uk.csv")], b"a,b\n");
    assert_eq!(sources.themes.len(), 1);
}

#[cfg(unix)]
#[test]
fn links_in_circles_and_broken_links_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let members = folder.path().join("data/members");
    std::fs::create_dir_all(&members).unwrap();
    std::fs::write(members.join("edina.yaml"), "name: Edina\n").unwrap();
    std::os::unix::fs::symlink("..", members.join("round")).unwrap();
    std::os::unix::fs::symlink("nowhere.yaml", members.join("gone.yaml")).unwrap();
    std::os::unix::fs::symlink("edina.yaml", members.join("linked.yaml")).unwrap();
    let Checked { value: sources, diagnostics } = sources(&Folder::new(folder.path()));
    let told: Vec<_> = diagnostics.iter().map(|one| (one.code, one.message.as_str())).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().all(|(code, _)| *code == Code::Unreadable));
    assert!(
        told.iter()
            .any(|(_, words)| words.contains("`data/members/round` cannot be read: a link points back"))
    );
    assert!(told.iter().any(|(_, words)| words.contains("`data/members/gone.yaml` cannot be read")));
    assert!(sources.members.get("data/members/linked.yaml").is_some());
}

#[test]
fn the_demonstration_reads_without_a_fault() {
    let Checked { value: sources, diagnostics } = sources(&Folder::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(diagnostics, []);
    assert!(sources.data.contains_key("data/network.yaml"));
}
