//! Building upon an old site that was kept.

use std::os::unix::fs::{MetadataExt, symlink};

use super::*;

const KEEP: Options =
    Options { wait: std::time::Duration::ZERO, force: false, spare: Spare::Always, made_by: None };

fn publish_and_keep(room: &Room, pages: &Pages) -> Published {
    publish(pages, &room.out(), &KEEP).unwrap()
}

fn drop_spare(room: &Room) {
    fs::remove_dir_all(room.root.path().join(".public.spare")).unwrap();
}

#[test]
fn old_site_is_built_upon() {
    let room = Room::new();
    publish_and_keep(&room, &three());
    publish_and_keep(&room, &three().with("index.html", "second"));
    let spare = room.root.path().join(".public.spare");
    assert_eq!(fs::read_to_string(spare.join("index.html")).unwrap(), "home");
    let folder = fs::metadata(spare.join("members/a")).unwrap().ino();
    let third = three().with("members/b/index.html", "third");
    let published = publish_and_keep(&room, &third);
    assert_eq!((published.written, published.linked), (2, 1));
    assert_eq!(fs::metadata(room.out().join("members/a")).unwrap().ino(), folder);
    assert_eq!(fs::read_to_string(spare.join("index.html")).unwrap(), "second", "not written through a link");
    room.publish(&three());
    room.assert_stands(&three(), &[]);
}

#[test]
fn any_spare_gives_the_same_site() {
    let sites = [
        three(),
        Pages::of(&[("a", "page"), ("members", "page")]),
        Pages::of(&[("a/b/c", "page"), ("members/a", "page"), ("index.html/x", "page")]),
        three().without("members/a/index.html").with("new/index.html", "new"),
    ];
    for old in &sites {
        for standing in &sites {
            for next in &sites {
                let room = Room::new();
                for pages in [old, standing, next] {
                    publish_and_keep(&room, pages);
                }
                let _ = fs::remove_dir_all(room.root.path().join(".public.spare"));
                room.assert_stands(next, &[]);
                let fresh = Room::new();
                fresh.publish(next);
                assert_eq!(tree(&room.out()), tree(&fresh.out()));
            }
        }
    }
}

#[test]
fn spare_full_of_rubbish_is_cleared_and_links_in_it_are_not_followed() {
    let room = Room::new();
    room.publish(&three());
    room.put("precious/index.html", "precious");
    room.put("public/CNAME", "mine");
    room.put(".public.spare/index.html/rubbish", "rubbish");
    room.put(".public.spare/rubbish/deep/rubbish", "rubbish");
    fs::create_dir_all(room.root.path().join(".public.spare/members")).unwrap();
    symlink("../../precious", room.root.path().join(".public.spare/members/a")).unwrap();
    symlink("../precious/index.html", room.root.path().join(".public.spare/CNAME")).unwrap();
    let next = three().with("members/a/index.html", "changed");
    publish_and_keep(&room, &next);
    drop_spare(&room);
    room.assert_stands(&next, &[("precious/index.html", "precious"), ("public/CNAME", "mine")]);
}

#[test]
fn foreign_files_that_are_gone_stay_gone() {
    let room = Room::new();
    publish_and_keep(&room, &three());
    room.put("public/notes/mine.txt", "mine");
    publish_and_keep(&room, &three().with("index.html", "2"));
    publish_and_keep(&room, &three().with("index.html", "3"));
    fs::remove_dir_all(room.out().join("notes")).unwrap();
    publish_and_keep(&room, &three().with("index.html", "4"));
    drop_spare(&room);
    room.assert_stands(&three().with("index.html", "4"), &[]);
}

#[test]
fn spare_outlives_a_failing_build_and_an_unchanged_one() {
    let room = Room::new();
    publish_and_keep(&room, &three());
    publish_and_keep(&room, &three().with("index.html", "second"));
    let mut failing = three().with("index.html", "third");
    failing.failing.insert("members/b/index.html".to_owned());
    assert_eq!(codes(&faults(publish(&failing, &room.out(), &KEEP))), [Code::TemplateFault]);
    publish_and_keep(&room, &three().with("index.html", "second"));
    assert!(room.root.path().join(".public.spare").is_dir());
    let fourth = three().with("members/b/index.html", "fourth");
    publish_and_keep(&room, &fourth);
    drop_spare(&room);
    room.assert_stands(&fourth, &[]);
}

#[test]
fn a_spare_pays_where_a_large_site_hardly_changed() {
    let kept = |written, linked| {
        let published = Published { written, linked, ..Published::default() };
        [Spare::Never, Spare::WhereItPays, Spare::Always].map(|spare| spare.is_kept(&published))
    };
    assert_eq!(kept(1, 70_000), [false, true, true]);
    assert_eq!(kept(20_000, 50_000), [false, false, true], "it would take the place of another site");
    assert_eq!(kept(1, 900), [false, false, true], "there is nothing to be saved");
    assert_eq!(kept(70_000, 0), [false, false, true]);
}
