//! Files that are written as they are made.

use std::os::unix::fs::MetadataExt;

use super::*;
use crate::render::{Flow, Unpoured};

/// A site whose tables flow, a few bytes at a time. One that fails does so behind its first bytes.
struct Flowing(Pages);

impl Artifacts for Flowing {
    fn paths(&self) -> Vec<&str> {
        self.0.paths()
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        assert!(!self.paths()[index].ends_with(".csv"), "it is not asked for as a whole");
        self.0.make(index, last)
    }

    fn flow(&self, index: usize) -> Result<Option<Flow<'_>>, Vec<Diagnostic>> {
        let path = self.paths()[index];
        if !path.ends_with(".csv") {
            return Ok(None);
        }
        let healthy = Pages { failing: BTreeSet::new(), ..self.0.clone() };
        let Made::Fresh { key, bytes } = healthy.make(index, None)? else { panic!("no last key was given") };
        let fails = self.0.failing.contains(path);
        Ok(Some(Flow::of(key, move |into| {
            bytes.chunks(3).try_for_each(|piece| into.write_all(piece))?;
            let fault = || Diagnostic::of_run(Code::Unreadable, "a line is lost");
            if fails { Err(Unpoured::Faults(vec![fault()])) } else { Ok(()) }
        })))
    }
}

fn site() -> Pages {
    three().with("data/emissions.csv", "id,year,tonnes\r\n").with("data/members.csv", "id\r\n")
}

fn published(room: &Room, pages: &Pages, spare: Spare) -> Published {
    let published =
        publish(&Flowing(pages.clone()), &room.out(), &Options { spare, ..Options::default() }).unwrap();
    if spare == Spare::Never {
        room.assert_stands(pages, &[]);
    }
    published
}

#[test]
fn what_flows_is_published_as_what_is_made_as_a_whole() {
    let (room, whole) = (Room::new(), Room::new());
    let (flowed, made) = (published(&room, &site(), Spare::Never), whole.publish(&site()));
    assert_eq!(flowed, made, "the manifest too");
}

#[test]
fn what_is_the_same_stays_and_what_differs_alone_is_written() {
    let room = Room::new();
    let first = published(&room, &site(), Spare::Never);
    let again = published(&room, &site(), Spare::Never);
    assert_eq!((again.rendered, again.written, again.linked), (0, 0, 5));
    // Another version that makes the same bytes: only now is it known that they are.
    let other = published(&room, &Pages { version: 1, ..site() }, Spare::Never);
    assert_eq!((other.rendered, other.written, other.linked), (5, 0, 5));
    assert_ne!(other.manifest, first.manifest);
    let table = || fs::metadata(room.out().join("data/emissions.csv")).unwrap().ino();
    let stood = table();
    let changed = Pages { version: 2, ..site() }.with("data/members.csv", "id\r\nedina\r\n");
    let changed = published(&room, &changed, Spare::Never);
    assert_eq!((changed.rendered, changed.written, changed.bytes_written), (5, 1, 11));
    assert_eq!(table(), stood, "what was written for nothing went, and the file that stood is linked");
}

#[test]
fn it_flows_upon_an_older_site_too() {
    let room = Room::new();
    for version in 0..4 {
        let pages = Pages { version, ..site() }.with("data/members.csv", &"id\r\n".repeat(version.into()));
        published(&room, &pages, Spare::Always);
        assert_eq!(tree(&room.out())["data/emissions.csv"], "id,year,tonnes\r\n");
        assert_eq!(tree(&room.out())["data/members.csv"], "id\r\n".repeat(version.into()));
    }
}

#[test]
fn one_that_ends_early_leaves_nothing_behind() {
    let room = Room::new();
    published(&room, &site(), Spare::Never);
    let before = room.tree();
    let mut broken = Pages { version: 1, ..site() };
    broken.failing.insert("data/emissions.csv".to_owned());
    assert_eq!(codes(&room.refusal(&Flowing(broken))), [Code::Unreadable]);
    assert_eq!(room.tree(), before);
}
