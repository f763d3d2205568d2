//! What becomes of files that are not ours.

use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;

#[test]
fn foreign_folder_is_refused_and_left_as_it_is() {
    let room = Room::new();
    room.put("public/thesis.txt", "years of work");
    let before = room.tree();
    assert_eq!(codes(&room.refusal(&three())), [Code::ForeignFolder]);
    assert_eq!(room.tree(), before);
}

#[test]
fn folder_with_a_manifest_of_another_kind_is_foreign() {
    let room = Room::new();
    room.put("public/.milepost", "something else");
    assert_eq!(codes(&room.refusal(&three())), [Code::ForeignFolder]);
}

#[test]
fn empty_folder_is_taken() {
    let room = Room::new();
    fs::create_dir(room.out()).unwrap();
    fs::set_permissions(room.out(), fs::Permissions::from_mode(0o2750)).unwrap();
    room.publish(&three());
    room.assert_stands(&three(), &[]);
    let mode = fs::metadata(room.out()).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o2750, "the folder's rights are the user's to set");
}

#[test]
fn output_that_is_a_file_is_refused() {
    let room = Room::new();
    room.put("public", "a file");
    assert_eq!(codes(&room.refusal(&three())), [Code::ForeignFolder]);
    assert_eq!(codes(&faults(publish(&three(), Path::new("/"), &Options::default()))), [Code::ForeignFolder]);
}

#[test]
fn files_of_others_move_along() {
    let room = Room::new();
    room.publish(&three());
    room.put("public/CNAME", "example.org");
    room.put("public/.git/objects/00/blob", "blob");
    room.put("public/members/b/notes.txt", "mine");
    symlink("nowhere", room.out().join("latest")).unwrap();
    fs::create_dir_all(room.out().join("sealed/empty")).unwrap();
    fs::set_permissions(room.out().join("sealed"), fs::Permissions::from_mode(0o555)).unwrap();
    let next = three().with("index.html", "changed").without("members/b/index.html");
    assert_eq!(room.publish(&next).carried, 4);
    let mine = [
        ("public/CNAME", "example.org"),
        ("public/.git/objects/00/blob", "blob"),
        ("public/members/b/notes.txt", "mine"),
        ("public/latest", "-> nowhere"),
    ];
    room.assert_stands(&next, &mine);
    let sealed = fs::metadata(room.out().join("sealed")).unwrap();
    assert_eq!(sealed.permissions().mode() & 0o777, 0o555);
    assert!(room.out().join("sealed/empty").is_dir());
    room.publish(&three());
    room.assert_stands(&three(), &mine);
}

#[test]
fn page_in_the_place_of_a_foreign_file_is_refused() {
    let room = Room::new();
    room.publish(&three());
    room.put("public/CNAME", "example.org");
    room.put("public/about", "mine");
    room.put("public/help/mine.txt", "mine");
    let before = room.tree();
    let next = three().with("CNAME", "ours").with("about/index.html", "ours").with("help", "ours");
    let faults = room.refusal(&next);
    assert_eq!(codes(&faults), [Code::ForeignFolder; 4]);
    assert!(faults[0].message.contains("`CNAME`"));
    assert_eq!(room.tree(), before);
}

#[test]
fn folder_that_was_replaced_by_a_link_is_refused_and_not_followed() {
    let room = Room::new();
    room.publish(&three());
    fs::rename(room.out().join("members"), room.root.path().join("moved")).unwrap();
    symlink("../moved", room.out().join("members")).unwrap();
    assert_eq!(codes(&room.refusal(&three().with("index.html", "x"))), [Code::ForeignFolder]);
}

#[test]
fn damaged_manifest_is_no_reason_to_refuse() {
    let room = Room::new();
    room.publish(&three());
    let path = room.out().join(".milepost");
    let whole = fs::read(&path).unwrap();
    let mut other_version = whole.clone();
    other_version[18] = b'9';
    let mut flipped = whole.clone();
    flipped[30] ^= 1;
    let mut not_text = whole.clone();
    not_text[40] = 0xff;
    let cut = |length: usize| whole[..length].to_vec();
    for damage in [cut(19), cut(200), cut(whole.len() - 1), other_version, flipped, not_text] {
        fs::write(&path, &damage).unwrap();
        room.put("public/CNAME", "mine");
        assert_eq!(room.publish(&three()).rendered, 3, "{}", String::from_utf8_lossy(&damage));
        room.assert_stands(&three(), &[("public/CNAME", "mine")]);
        assert_eq!(fs::read(&path).unwrap(), whole);
    }
}

#[test]
fn manifest_cannot_name_files_outside() {
    let room = Room::new();
    room.put("precious", "precious");
    room.publish(&three());
    let path = room.out().join(".milepost");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("index.html", "../precious")).unwrap();
    room.publish(&three());
    room.assert_stands(&three(), &[("precious", "precious")]);
}

#[test]
fn link_to_a_folder_is_followed() {
    let room = Room::new();
    fs::create_dir(room.root.path().join("real")).unwrap();
    symlink("real/site", room.out()).unwrap();
    for text in ["first", "second"] {
        let pages = three().with("index.html", text);
        room.publish(&pages);
        assert_eq!(fs::read_link(room.out()).unwrap(), Path::new("real/site"));
        assert_eq!(fs::read_to_string(room.root.path().join("real/site/index.html")).unwrap(), text);
    }
    assert_eq!(fs::read_dir(room.root.path().join("real")).unwrap().count(), 1);
}

#[test]
fn links_in_a_circle_are_a_fault_of_the_disk() {
    let room = Room::new();
    symlink("public", room.out()).unwrap();
    let refusal = publish(&three(), &room.out(), &Options::default()).unwrap_err();
    assert!(matches!(refusal, Refusal::World(fault) if fault.doing == "follow the link"));
}
