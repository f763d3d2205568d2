//! `milepost explain PAGE`: why a page or a file would be made again.

use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use crate::project::Project;

/// A site on the disk, which the real command publishes and is asked about.
struct Asked {
    project: Project,
    folder: TempDir,
}

impl Asked {
    fn published() -> Asked {
        let asked = Asked { project: Project::new(), folder: TempDir::new().unwrap() };
        asked.project.put(asked.folder.path());
        assert!(asked.milepost(&["build"]).ends_with("(status 0)"));
        asked
    }

    fn milepost(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_milepost"));
        command.args(arguments).current_dir(self.folder.path());
        command.env("SOURCE_DATE_EPOCH", "1654041600").env_remove("COLUMNS");
        let output = command.output().unwrap();
        let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        format!("{printed}(status {})", output.status.code().unwrap())
    }

    fn explain(&self, page: &str) -> String {
        self.milepost(&["explain", page])
    }

    fn edit(&mut self, path: &str, from: &str, to: &str) {
        self.project.edit(path, from, to);
        self.project.put(self.folder.path());
    }

    fn out(&self, path: &str) -> PathBuf {
        self.folder.path().join("public").join(path)
    }
}

#[test]
fn a_page_is_linked_until_what_it_shows_changes() {
    let mut asked = Asked::published();
    insta::assert_snapshot!("a_page_that_is_linked", asked.explain("members/edina/"));
    asked.edit("content/members/edina.md", "A city of lakes.", "A city of many lakes.");
    insta::assert_snapshot!("a_page_whose_text_changed", asked.explain("/members/edina/index.html"));
    // The build does what was said, and the page of another member was not in it.
    assert!(asked.explain("members/saint-paul/").contains(" linked\n"));
    let built = asked.milepost(&["build"]);
    assert!(built.contains(": 1 rendered,"), "{built}");
    assert!(asked.explain("members/edina/").contains(" linked\n"));
}

#[test]
fn what_many_files_are_made_under_is_told_apart() {
    let mut asked = Asked::published();
    asked.edit("data/network.yaml", "theme: commons", "theme: commons, colours: {brand: \"#225588\"}");
    let page = asked.explain("members/edina/");
    assert!(page.contains("  The theme changed: ") && !page.contains("What it shows changed"), "{page}");
    // No template has a part in a file for programs.
    assert!(asked.explain("api/v1/members.json").contains(" linked\n"));
    asked.edit("data/network.yaml", ", colours: {brand: \"#225588\"}", "");
    let moved = asked.milepost(&["explain", "members/edina/", "--base-url", "https://elsewhere.example/"]);
    assert!(moved.contains("  What all pages in `en` show changed: ") && moved.contains("    + "), "{moved}");
}

#[test]
fn files_that_are_new_touched_or_gone_are_told() {
    let mut asked = Asked::published();
    asked.project.write("content/new.md", "---\ntitle: New\n---\nWords.\n");
    asked.project.put(asked.folder.path());
    assert!(asked.explain("/new/").contains("  It is new: the last site does not have it.\n"));
    std::fs::write(asked.out("robots.txt"), "someone else's").unwrap();
    assert!(
        asked.explain("robots.txt").contains("  The published file was changed or removed by someone else")
    );
    asked.milepost(&["build"]);
    std::fs::remove_file(asked.folder.path().join("content/new.md")).unwrap();
    let gone = asked.explain("new");
    assert!(gone.contains("no member `new`"), "without a slash it is a member: {gone}");
    assert!(asked.explain("new/").contains("the next build would remove it"));
    std::fs::write(asked.out(".milepost"), "milepost-manifest 1\n").unwrap();
    assert!(asked.explain("robots.txt").contains("is damaged or cut off"));
    std::fs::remove_dir_all(asked.out("")).unwrap();
    assert!(asked.explain("/").contains("  No site was published there yet"));
    assert!(!asked.out("").exists(), "explaining writes nothing");
}

#[test]
fn an_address_is_a_page_too_and_an_unknown_one_is_told_with_what_is_near() {
    let asked = Asked::published();
    let address = asked.explain("https://climate.example.org/members/edina/?from=mail#trend");
    assert!(address.starts_with("members/edina/index.html ") && address.ends_with("(status 0)"), "{address}");
    insta::assert_snapshot!("a_page_that_is_unknown", asked.explain("/members/edna/"));
    let json = asked.milepost(&["explain", "members/edina/", "--format", "json"]);
    assert!(json.contains("\"amount\": \"linked\""), "{json}");
    assert!(asked.milepost(&["explain", "/", "--base-url", "nowhere"]).ends_with("(status 2)"));
}

#[test]
fn a_site_with_errors_says_them_first() {
    let mut asked = Asked::published();
    asked.edit("data/members/edina/inventories/2020.yaml", "60000 t", "60000 tt");
    let told = asked.explain("members/edina/");
    assert!(told.contains("E0207") && told.ends_with("(status 1)"), "{told}");
}
