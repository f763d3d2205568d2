//! Kills a real process at twenty moments while it publishes one generation after the other.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::super::manifest::Manifest;
use super::*;

const OUT: &str = "MILEPOST_TEST_KILL_OUT";
const PAGES: usize = 120;

/// Two pages in three say which generation they are of, the third never changes.
fn generation(number: usize) -> Pages {
    let files = (0..PAGES).map(|page| {
        let text = if page % 3 == 0 { "constant".to_owned() } else { format!("generation {number}") };
        (format!("{}/{page}.html", page % 10), text.into_bytes())
    });
    Pages { files: files.collect(), ..Pages::default() }
}

#[test]
#[ignore = "is the process that `killed_at_any_moment` kills"]
fn publishes_until_killed() {
    let Some(out) = std::env::var_os(OUT) else { return };
    let options = Options { wait: Duration::from_secs(60), ..Options::default() };
    for number in std::process::id() as usize.. {
        let options =
            Options { spare: if number % 4 == 0 { Spare::Never } else { Spare::Always }, ..options };
        publish(&generation(number), Path::new(&out), &options).unwrap();
    }
}

#[test]
fn killed_at_any_moment_the_old_site_or_the_new_one_stands() {
    let room = Room::new();
    room.publish(&generation(0));
    // A fixed sequence that looks random: the moments, not the test, should differ from run to run.
    let mut seen = BTreeSet::new();
    let mut state = 4711_u64;
    for round in 0..20 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        kill_after(Duration::from_micros((state >> 33) % 50_000), round % 2 == 0, &room);
        seen.insert(assert_one_generation(&room.out()));
    }
    println!("{} generations were seen", seen.len());
    assert!(seen.len() > 1, "no process got as far as to publish");
    room.publish(&generation(1));
    room.publish(&generation(2));
    room.publish(&generation(1));
    room.assert_stands(&generation(1), &[]);
}

/// The pause begins when the process holds the lock (it then clears what the killed one before it left),
/// or when it has published once: a busy machine takes its time until then.
fn kill_after(pause: Duration, from_lock: bool, room: &Room) {
    let changing = room.out().join("1/1.html");
    let before = fs::read_to_string(&changing).unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "publish::tests::kill::publishes_until_killed", "--ignored"])
        .env(OUT, room.out())
        .stdout(Stdio::null())
        .spawn();
    let mut child = child.unwrap();
    let locked = format!("{}\n", child.id());
    let has_begun = || match from_lock {
        true => fs::read_to_string(room.root.path().join(".public.lock")).is_ok_and(|text| text == locked),
        false => fs::read_to_string(&changing).is_ok_and(|text| text != before),
    };
    let limit = Instant::now() + Duration::from_secs(60);
    while !has_begun() && Instant::now() < limit {
        std::thread::sleep(Duration::from_micros(200));
    }
    std::thread::sleep(pause);
    child.kill().unwrap();
    child.wait().unwrap();
}

fn assert_one_generation(out: &Path) -> String {
    let manifest = Manifest::parse(&fs::read(out.join(".milepost")).unwrap()).unwrap();
    assert!(!manifest.damaged);
    let mut standing = tree(out);
    standing.retain(|path, text| text != "(folder)" && path != ".milepost");
    assert_eq!(standing.len(), PAGES);
    for (path, text) in &standing {
        assert_eq!(manifest.get(path).unwrap().content, blake3::hash(text.as_bytes()), "{path}");
    }
    standing.retain(|_, text| text != "constant");
    let mut generations: BTreeSet<String> = standing.into_values().collect();
    assert_eq!(generations.len(), 1, "a mixture stands: {generations:?}");
    generations.pop_first().unwrap()
}
