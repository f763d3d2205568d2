//! Files that need not be asked for.

use super::*;
use crate::publish::Receipt;

const BY: Options =
    Options { wait: std::time::Duration::ZERO, force: false, spare: Spare::Never, made_by: Some([1; 32]) };

/// Pages of members that fail when they are asked for.
fn unasked(print: u8) -> Pages {
    let failing = ["members/a/index.html", "members/b/index.html"].map(str::to_owned);
    Pages { batch: Some([print; 32]), failing: failing.into(), ..three() }
}

fn published_first(room: &Room) {
    let first = Pages { failing: BTreeSet::new(), ..unasked(7) };
    keep_receipt(room, &publish(&first, &room.out(), &BY).unwrap());
}

fn keep_receipt(room: &Room, published: &Published) {
    let receipt =
        Receipt { manifest: published.manifest, batches: published.batches.clone(), ..Receipt::default() };
    receipt.keep(&room.out());
}

#[test]
fn files_of_the_same_batch_are_kept_without_being_asked_for() {
    let room = Room::new();
    published_first(&room);
    let changed = unasked(7).with("index.html", "new");
    let published = publish(&changed, &room.out(), &BY).unwrap();
    assert_eq!((published.rendered, published.written, published.linked), (1, 1, 2));
    assert_eq!(published.batches.len(), 1);
    // The receipt is of the site before: nothing is known of this one.
    assert_eq!(faults(publish(&changed, &room.out(), &BY)).len(), 2);
    keep_receipt(&room, &published);
    assert_eq!(publish(&changed, &room.out(), &BY).unwrap().linked, 3);
}

#[test]
fn they_are_asked_for_where_anything_is_other() {
    let other_program = Options { made_by: Some([2; 32]), ..BY };
    let no_program = Options { made_by: None, ..BY };
    let forced = Options { force: true, ..BY };
    let ways =
        [(unasked(8), BY), (unasked(7), other_program), (unasked(7), no_program), (unasked(7), forced)];
    for (pages, options) in ways {
        let room = Room::new();
        published_first(&room);
        assert_eq!(faults(publish(&pages, &room.out(), &options)).len(), 2, "{options:?}");
    }
}

#[test]
fn a_file_that_someone_changed_or_that_is_new_is_asked_for() {
    let room = Room::new();
    published_first(&room);
    fs::remove_file(room.out().join("members/b/index.html")).unwrap();
    assert_eq!(faults(publish(&unasked(7), &room.out(), &BY)).len(), 1);
    let more = Pages { failing: BTreeSet::new(), ..unasked(7) }.with("members/c/index.html", "c");
    let published = publish(&more, &room.out(), &BY).unwrap();
    assert_eq!((published.rendered, published.linked), (2, 2));
}
