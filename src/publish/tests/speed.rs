//! Measures; run by hand: `cargo test --release -- --ignored --nocapture publish_22_000_files`.

use std::time::Instant;

use super::*;

/// Like [`Pages`], with bytes that cost next to nothing to make.
struct Many {
    paths: Vec<String>,
    changed: usize,
}

impl Artifacts for Many {
    fn paths(&self) -> Vec<&str> {
        self.paths.iter().map(String::as_str).collect()
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        let mut key = Key([0; 32]);
        key.0[..8].copy_from_slice(&(index as u64).to_le_bytes());
        key.0[8] = u8::from(index < self.changed);
        if last == Some(key) {
            return Ok(Made::Same);
        }
        let mut bytes = vec![b'x'; 4096];
        bytes[..32].copy_from_slice(&key.0);
        Ok(Made::Fresh { key, bytes })
    }
}

/// Where: `MILEPOST_TEST_SPEED` or the system's folder for temporary files.
#[test]
#[ignore = "measures"]
fn publish_22_000_files() {
    let parent = std::env::var_os("MILEPOST_TEST_SPEED").map_or_else(std::env::temp_dir, PathBuf::from);
    let root = tempfile::tempdir_in(parent).unwrap();
    let mut paths: Vec<String> =
        (0..22_000).map(|page| format!("members/m{}/{}/index.html", page / 10, 2000 + page % 10)).collect();
    paths.sort();
    let mut many = Many { paths, changed: 0 };
    let with_spare = std::env::var_os("MILEPOST_TEST_SPARE").is_some();
    let spare = if with_spare { Spare::Always } else { Spare::Never };
    let options = Options { spare, ..Options::default() };
    for (what, changed) in [
        ("cold", 0),
        ("unchanged", 0),
        ("one changed", 1),
        ("one changed", 2),
        ("one changed", 3),
        ("three changed", 0),
    ] {
        many.changed = changed;
        let begun = Instant::now();
        let published = publish(&many, &root.path().join("public"), &options).unwrap();
        println!("{what:12} {:7.1} ms  {published:?}", begun.elapsed().as_secs_f64() * 1000.0);
    }
}
