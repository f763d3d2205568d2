//! A build of what was built already does nothing, and says what the one before said.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use milepost::disk::Folder;
use milepost::read::{Listing, Seen, sources_of};
use tempfile::TempDir;

use crate::project::{Project, tree};

/// Builds the site in a folder with the real command; gives what it printed but for how long it took.
fn build(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .arg("build")
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1654041600")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert!(output.status.success());
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    printed.split(", in ").next().unwrap().to_owned()
}

/// The stages that a build went through.
fn stages(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let printed = build(folder, &[&["--quiet", "--timings"], arguments].concat());
    let json = printed.lines().find(|line| line.starts_with('{')).unwrap();
    let names = json.trim_matches(['{', '}']).split(", ").filter_map(|part| part.split('"').nth(1));
    names.filter(|name| *name != "total").map(str::to_owned).collect()
}

const ALL: [&str; 6] = ["read", "decode", "compute", "check", "plan", "publish"];

/// A site of which something is told at each build.
fn project() -> Project {
    let mut project = Project::new();
    project.write("content/lonely.md", "---\ntitle: Lonely\n---\nNothing leads here.\n");
    project
}

#[test]
fn what_was_built_already_is_only_read_and_told_again() {
    let folder = TempDir::new().unwrap();
    project().put(folder.path());
    let first = build(folder.path(), &[]);
    assert!(first.contains("E0548") && first.contains(" 0 unchanged"), "{first}");
    let before = tree(&folder.path().join("public"));

    let second = build(folder.path(), &[]);
    assert!(second.contains(": 0 rendered, "), "{second}");
    let warnings = |printed: &str| printed.rsplit_once('\n').unwrap().0.to_owned();
    assert_eq!(warnings(&second), warnings(&first));
    assert_eq!(stages(folder.path(), &[]), ["read"]);
    assert_eq!(stages(folder.path(), &["--force"]), ALL);
    assert_eq!(tree(&folder.path().join("public")), before);
}

#[test]
fn what_differs_in_anything_is_built() {
    let folder = TempDir::new().unwrap();
    project().put(folder.path());
    let at = folder.path();
    let ways: [(&str, &dyn Fn()); 8] = [
        ("a text", &|| fs::write(at.join("content/lonely.md"), "---\ntitle: Lone\n---\n").unwrap()),
        ("a new file", &|| fs::write(at.join("content/new.md"), "---\ntitle: New\n---\n").unwrap()),
        ("a file less", &|| fs::remove_file(at.join("content/new.md")).unwrap()),
        ("a page that was edited", &|| fs::write(at.join("public/index.html"), "mine").unwrap()),
        ("a page that was removed", &|| fs::remove_file(at.join("public/index.html")).unwrap()),
        ("another manifest", &|| {
            fs::write(at.join("public/.milepost"), "milepost-manifest 1\nend 0\n").unwrap()
        }),
        ("a receipt that was cut off", &|| {
            let receipt = fs::read(at.join(".public.receipt")).unwrap();
            fs::write(at.join(".public.receipt"), &receipt[..receipt.len() / 2]).unwrap();
        }),
        ("no receipt", &|| fs::remove_file(at.join(".public.receipt")).unwrap()),
    ];
    build(at, &[]);
    for (what, change) in ways {
        assert_eq!(stages(at, &[]), ["read"], "before {what}");
        change();
        assert_eq!(stages(at, &[]), ALL, "{what}");
    }
    build(at, &["--out", "clean"]);
    assert_eq!(tree(&at.join("public")), tree(&at.join("clean")));
}

#[test]
fn what_is_asked_for_is_part_of_it() {
    let folder = TempDir::new().unwrap();
    project().put(folder.path());
    build(folder.path(), &[]);
    for asked in [
        &["--date", "2022-06-02"][..],
        &["--base-url", "https://other.example/"],
        &["--drafts"],
        &["--precompress"],
        &["--minify"],
        &["--member", "edina"],
        &["--out", "elsewhere"],
        &[],
    ] {
        assert_eq!(stages(folder.path(), asked), ALL, "{asked:?}");
        assert_eq!(stages(folder.path(), asked), ["read"], "{asked:?} again");
    }
}

/// After so long a file that was written shows whoever writes it again.
const SETTLED: Duration = Duration::from_millis(2200);

#[test]
fn what_the_system_says_of_files_tells_whether_they_are_the_same() {
    let folder = TempDir::new().unwrap();
    project().put(folder.path());
    let (disk, file) = (Folder::new(folder.path()), folder.path().join("content/lonely.md"));
    let at_once = SystemTime::now();
    assert_eq!(Listing::of(&disk).stamped(&disk, at_once), None, "files may be written again within a tick");

    sleep(SETTLED);
    let at = SystemTime::now();
    let stamped = || Listing::of(&disk).stamped(&disk, at);
    let first = stamped();
    assert!(first.is_some());
    assert_eq!(first, sources_of(&disk, Listing::of(&disk), (Some(at), &Seen::default())).value.stamped);
    assert_eq!(first, stamped());
    assert_eq!(first, Listing::of_stamped(&disk).stamped(&disk, at));
    fs::write(folder.path().join("content/new.md"), "").unwrap();
    assert_eq!(stamped(), None, "it was written a moment ago");
    fs::remove_file(folder.path().join("content/new.md")).unwrap();
    assert_eq!(stamped(), first);
    fs::rename(&file, folder.path().join("content/lonely2.md")).unwrap();
    assert_ne!(stamped(), first);
}

#[test]
fn a_file_of_the_same_size_and_time_of_writing_is_read_again() {
    let folder = TempDir::new().unwrap();
    project().put(folder.path());
    let file = folder.path().join("content/lonely.md");
    sleep(SETTLED);
    build(folder.path(), &[]);
    assert_eq!(stages(folder.path(), &[]), ["read"]);
    let (text, written) =
        (fs::read_to_string(&file).unwrap(), fs::metadata(&file).unwrap().modified().unwrap());
    fs::write(&file, text.replace("Lonely", "Lovely")).unwrap();
    fs::File::options().write(true).open(&file).unwrap().set_modified(written).unwrap();
    assert_eq!(stages(folder.path(), &[]), ALL);
    let page = fs::read_to_string(folder.path().join("public/lonely/index.html")).unwrap();
    assert!(page.contains("Lovely"), "{page}");
}
