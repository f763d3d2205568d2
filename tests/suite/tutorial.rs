//! The tutorial of the manual, followed step by step as a newcomer would.

use std::fs;
use std::path::Path;

/// Does what the tutorial says, command by command and file by file.
#[test]
fn the_tutorial_leads_to_a_dashboard() {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content/manual/tutorial.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("riverside");
    for (info, block) in blocks(&text) {
        match info.split_once(' ') {
            None if info == "sh" => block.lines().for_each(|line| run(folder.path(), &site, line)),
            Some((_, doing)) => follow(&site, doing, &block),
            None => panic!("a block that nobody follows: {info}"),
        }
    }
    let check = milepost(&site, &["check", "--format", "short"]);
    let told = String::from_utf8(check.stdout).unwrap();
    assert!(!told.lines().any(|line| line.contains("error[") || line.contains("warning[")), "{told}");
    let home = fs::read_to_string(site.join("public/index.html")).unwrap();
    assert!(home.contains("Riverside") && home.contains("<svg"), "{home}");
    for page in ["2018", "2020", "2022", "stories/the-bus-to-the-hospital", "es"] {
        assert!(site.join("public").join(page).join("index.html").is_file(), "{page}");
    }
    let spanish = fs::read_to_string(site.join("public/es/index.html")).unwrap();
    assert!(spanish.contains("<html lang=\"es\"") && spanish.contains("Lo que emitimos"), "{spanish}");
    let styles = fs::read_dir(site.join("public/assets")).unwrap().map(|entry| entry.unwrap().path());
    let styles: String = styles
        .filter(|path| path.extension().is_some_and(|suffix| suffix == "css"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    assert!(styles.to_lowercase().contains("#7a1f3d"), "the city's colour is in its styles");
    assert!(site.join(".github/workflows/site.yml").is_file());
}

/// The fenced blocks of a text: what stands behind the fence, and what is in them.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(info), None) => open = Some((info.to_owned(), String::new())),
            (None, Some((_, block))) => {
                block.push_str(line);
                block.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "every block is closed");
    blocks
}

fn milepost(folder: &Path, words: &[&str]) -> std::process::Output {
    std::process::Command::new(env!("CARGO_BIN_EXE_milepost"))
        .args(words)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// Runs a line of a shell, as far as the tutorial uses one.
fn run(above: &Path, site: &Path, line: &str) {
    let line = line.split(" #").next().unwrap_or(line).trim();
    let words: Vec<String> = line
        .split('"')
        .enumerate()
        .flat_map(|(position, part)| match position % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        // It would not end.
        ["cd", "riverside"] | ["milepost", "serve"] => {}
        ["rm", "data/members/riverside/inventories/*.yaml"] => {
            for entry in fs::read_dir(site.join("data/members/riverside/inventories")).unwrap() {
                fs::remove_file(entry.unwrap().path()).unwrap();
            }
        }
        ["milepost", words @ ..] => {
            let here = if site.is_dir() { site } else { above };
            let output = milepost(here, words);
            assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        }
        _ => panic!("a command that nobody follows: {line}"),
    }
}

/// Writes a block where the tutorial says: a whole file, lines in the place of those of the same references, or a line
/// in the place of that of the same key.
fn follow(site: &Path, doing: &str, block: &str) {
    let (how, path) = doing.split_once('=').expect("`file=`, `lines=` or `replace=`");
    let path = site.join(path);
    let start = |line: &str| match how {
        "lines" => line.split(',').next().unwrap_or_default().to_owned(),
        _ => line.split(':').next().unwrap_or_default().to_owned(),
    };
    if how == "file" {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, block).unwrap();
        return;
    }
    let mut text = fs::read_to_string(&path).unwrap();
    for line in block.lines() {
        let old: Vec<&str> = text.lines().filter(|old| start(old) == start(line)).collect();
        assert_eq!(old.len(), 1, "`{line}` replaces one line of {}", path.display());
        text = text.replace(old[0], line);
    }
    fs::write(path, text).unwrap();
}
