//! What becomes of our own pages.

use std::os::unix::fs::MetadataExt;

use super::*;

#[test]
fn first_publish_writes_all() {
    let room = Room::new();
    let published = room.publish(&three());
    assert_eq!(
        published,
        Published {
            rendered: 3,
            written: 3,
            bytes_written: 6,
            manifest: published.manifest,
            ..Published::default()
        }
    );
    room.assert_stands(&three(), &[]);
}

#[test]
fn unchanged_site_stays_untouched() {
    let room = Room::new();
    room.publish(&three());
    let folder = fs::metadata(room.out()).unwrap().ino();
    let published = room.publish(&three());
    assert_eq!(published, Published { linked: 3, manifest: published.manifest, ..Published::default() });
    assert_eq!(fs::metadata(room.out()).unwrap().ino(), folder, "nothing needed to be exchanged");
    room.assert_stands(&three(), &[]);
}

#[test]
fn one_changed_page_is_written_and_the_rest_linked() {
    let room = Room::new();
    room.publish(&three());
    let home = fs::metadata(room.out().join("index.html")).unwrap().ino();
    let changed = three().with("members/a/index.html", "new");
    let published = room.publish(&changed);
    assert_eq!(
        published,
        Published {
            rendered: 1,
            written: 1,
            linked: 2,
            bytes_written: 3,
            manifest: published.manifest,
            ..Published::default()
        }
    );
    assert_eq!(fs::metadata(room.out().join("index.html")).unwrap().ino(), home, "linked, not copied");
    room.assert_stands(&changed, &[]);
}

#[test]
fn other_keys_with_equal_bytes_replace_the_manifest_alone() {
    let room = Room::new();
    room.publish(&three());
    let folder = fs::metadata(room.out()).unwrap().ino();
    let newer = Pages { version: 1, ..three() };
    let published = room.publish(&newer);
    assert_eq!(
        published,
        Published { rendered: 3, linked: 3, manifest: published.manifest, ..Published::default() }
    );
    assert_eq!(fs::metadata(room.out()).unwrap().ino(), folder);
    assert_eq!(room.publish(&newer).rendered, 0, "the new keys were kept");
    room.assert_stands(&newer, &[]);
}

#[test]
fn removed_page_disappears_with_its_folder() {
    let room = Room::new();
    room.publish(&three());
    let fewer = three().without("members/b/index.html");
    assert_eq!(room.publish(&fewer).removed, 1);
    room.assert_stands(&fewer, &[]);
    assert!(!room.out().join("members/b").exists());
}

#[test]
fn page_may_become_a_folder_and_a_folder_a_page() {
    let room = Room::new();
    room.publish(&Pages::of(&[("a", "page"), ("b/c", "page")]));
    let turned = Pages::of(&[("a/c", "page"), ("b", "page")]);
    room.publish(&turned);
    room.assert_stands(&turned, &[]);
}

#[test]
fn edited_page_is_mended() {
    let room = Room::new();
    room.publish(&three());
    edit(&room.out().join("index.html"), "hack");
    let published = room.publish(&three());
    assert_eq!((published.rendered, published.written), (1, 1));
    room.assert_stands(&three(), &[]);
}

#[test]
fn lost_page_and_page_replaced_by_a_link_are_mended() {
    let room = Room::new();
    room.publish(&three());
    fs::remove_file(room.out().join("index.html")).unwrap();
    fs::remove_file(room.out().join("members/a/index.html")).unwrap();
    std::os::unix::fs::symlink("/dev/null", room.out().join("members/a/index.html")).unwrap();
    assert_eq!(room.publish(&three()).written, 2);
    room.assert_stands(&three(), &[]);
}

#[test]
fn force_makes_all_again() {
    let room = Room::new();
    room.publish(&three());
    let options = Options { force: true, ..Options::default() };
    assert_eq!(publish(&three(), &room.out(), &options).unwrap().rendered, 3);
    room.assert_stands(&three(), &[]);
}

#[test]
fn failing_pages_publish_nothing() {
    let room = Room::new();
    room.publish(&three());
    let before = room.tree();
    let mut failing = three().with("index.html", "changed");
    failing.failing = ["members/a/index.html", "members/b/index.html"].map(str::to_owned).into();
    let faults = room.refusal(&failing);
    assert_eq!(codes(&faults), [Code::TemplateFault, Code::TemplateFault]);
    assert_eq!(room.tree(), before);
}

#[test]
fn first_faults_are_the_same_with_any_number_of_threads() {
    let mut pages = Pages::default();
    for number in 0..2000 {
        let path = format!("{number:04}");
        pages = pages.with(&path, "");
        if number % 3 == 0 {
            pages.failing.insert(path);
        }
    }
    let said = |threads| in_pool(threads, || Room::new().refusal(&pages));
    let alone = said(1);
    assert_eq!(alone.len(), 200);
    assert_eq!(said(8), alone);
}

#[test]
fn trees_and_manifests_are_equal_with_1_and_8_threads() {
    let site = |threads| {
        let room = Room::new();
        in_pool(threads, || {
            let pages = (0..500).fold(three(), |pages, number| {
                pages.with(&format!("p/{}/{number}.html", number % 7), &number.to_string())
            });
            room.publish(&pages);
            room.publish(&pages.with("p/3/3.html", "other").without("p/4/4.html"));
        });
        room.tree()
    };
    assert_eq!(site(1), site(8));
}

#[test]
fn two_pages_with_one_path_are_refused() {
    struct Twice;
    impl Artifacts for Twice {
        fn paths(&self) -> Vec<&str> {
            vec!["a", "b", "a"]
        }
        fn make(&self, _: usize, _: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
            unreachable!("nothing is made before the paths are known to be right")
        }
    }
    let room = Room::new();
    let faults = room.refusal(&Twice);
    assert_eq!(codes(&faults), [Code::SamePath]);
    assert!(faults[0].message.contains("`a`"));
    assert!(room.tree().is_empty());
}

#[test]
fn page_below_a_page_is_refused() {
    let faults = Room::new().refusal(&Pages::of(&[("a", ""), ("a-b", ""), ("a/b/c", "")]));
    assert_eq!(codes(&faults), [Code::SamePath]);
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let long = "x".repeat(256);
    let bad =
        ["", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\nb", "a\0", ".milepost", ".milepost/a", &long];
    for path in bad {
        let room = Room::new();
        assert_eq!(codes(&room.refusal(&Pages::of(&[(path, "")]))), [Code::ForbiddenPath], "{path:?}");
        assert!(room.tree().is_empty());
    }
    Room::new().publish(&Pages::of(&[("..a/b..html", ""), ("x/.milepost", ""), ("München", "")]));
}

fn in_pool<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(work)
}
