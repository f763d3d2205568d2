//! Other builds, interrupted ones, and a disk that is full.

use std::process::Command;
use std::time::Duration;

use super::super::lock::Lock;
use super::super::site::Site;
use super::super::swap;
use super::*;

#[test]
fn second_build_is_refused_and_told_by_whom() {
    let room = Room::new();
    room.publish(&three());
    let site = Site::at(&room.out()).unwrap();
    let held = Lock::take(&site, Duration::ZERO).unwrap();
    let before = room.tree();
    let faults = room.refusal(&three().with("index.html", "x"));
    assert_eq!(codes(&faults), [Code::Locked]);
    assert!(faults[0].message.contains(&std::process::id().to_string()), "{}", faults[0].message);
    assert_eq!(room.tree(), before);
    drop(held);
    room.publish(&three());
    room.assert_stands(&three(), &[]);
}

#[test]
fn builds_that_wait_come_one_after_the_other() {
    let room = Room::new();
    let options = Options { wait: Duration::from_secs(60), ..Options::default() };
    std::thread::scope(|scope| {
        for number in 0..8 {
            let (out, pages) = (room.out(), three().with("index.html", &number.to_string()));
            scope.spawn(move || (0..5).for_each(|_| assert!(publish(&pages, &out, &options).is_ok())));
        }
    });
    let last = fs::read_to_string(room.out().join("index.html")).unwrap();
    room.assert_stands(&three().with("index.html", &last), &[]);
}

#[test]
fn lock_of_a_killed_build_locks_nobody_out() {
    let room = Room::new();
    room.put(".public.lock", "4711\n");
    room.publish(&three());
    room.assert_stands(&three(), &[]);
}

#[test]
fn leftovers_of_killed_builds_are_swept_and_nothing_else() {
    let room = Room::new();
    room.publish(&three());
    room.put(".public.next-4711/members/half", "half a site");
    room.put(".public.last-4711/index.html", "an old site");
    room.put(".public.members-4711", "half of what was known");
    room.put(".public.receipt-4711", "half a receipt");
    room.put(".public.next-draft/mine", "mine");
    room.put(".public2.next-1/mine", "mine");
    room.publish(&three());
    room.assert_stands(&three(), &[(".public.next-draft/mine", "mine"), (".public2.next-1/mine", "mine")]);
}

#[test]
fn site_moved_aside_by_a_killed_build_is_put_back() {
    let room = Room::new();
    room.publish(&three());
    fs::rename(room.out(), room.root.path().join(".public.last-4711")).unwrap();
    assert_eq!(room.publish(&three()).linked, 3);
    room.assert_stands(&three(), &[]);
}

#[test]
fn file_systems_without_exchange_take_two_steps() {
    let room = Room::new();
    room.publish(&three());
    room.put("next/index.html", "next");
    let site = Site::at(&room.out()).unwrap();
    let old = swap::exchange_in_two_steps(&site, &room.root.path().join("next")).unwrap();
    assert_eq!(fs::read_to_string(room.out().join("index.html")).unwrap(), "next");
    assert_eq!(fs::read_to_string(old.join("index.html")).unwrap(), "home");
    fs::remove_dir_all(old).unwrap();
    let failed = swap::exchange_in_two_steps(&site, &room.root.path().join("missing")).unwrap_err();
    assert_eq!(failed.doing, "put in place");
    assert_eq!(fs::read_to_string(room.out().join("index.html")).unwrap(), "next");
}

#[test]
fn full_disk_changes_nothing() {
    let room = Room::new();
    let disk = room.root.path().join("small");
    fs::create_dir(&disk).unwrap();
    let mounted =
        Command::new("mount").args(["-t", "tmpfs", "-o", "size=256k", "milepost-test"]).arg(&disk).output();
    match mounted {
        Ok(output) if output.status.success() => {}
        Ok(output) => return println!("skipped: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => return println!("skipped: {error}"),
    }
    let unmount = Unmount(disk.clone());
    let out = disk.join("public");
    publish(&three(), &out, &Options::default()).unwrap();
    let before = tree(&disk);
    let large = (0..100).fold(three(), |pages, number| pages.with(&format!("{number}"), &"x".repeat(8000)));
    let refusal = publish(&large, &out, &Options::default()).unwrap_err();
    let Refusal::World(fault) = refusal else { panic!("{refusal:?}") };
    assert_eq!(fault.error.kind(), std::io::ErrorKind::StorageFull, "{fault}");
    assert_eq!(tree(&disk), before);
    drop(unmount);
}

struct Unmount(PathBuf);

impl Drop for Unmount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}
