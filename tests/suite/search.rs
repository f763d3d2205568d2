//! The search index of large sites: whatever their size, a query loads little.

use std::collections::BTreeMap;

use milepost::plan::search::{Index, Record, Weight};
use milepost::render::data;

use crate::project::Project;

/// A site of so many members with names made of syllables; many share a word, all share a country.
fn members(count: usize) -> Vec<Record> {
    let syllables =
        ["ka", "lo", "mi", "ren", "sta", "burg", "field", "ton", "ville", "o", "e", "ar", "in", "du"];
    let first = ["Saint", "New", "Port", "San", "Bad", "Upper", "Lake", "Mount", "Fort", "Santa"];
    // A small generator of our own: the same names on every machine.
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let mut member = |number: usize| {
        let syllable = |random: &mut dyn FnMut(usize) -> usize| syllables[random(syllables.len())];
        let mut name: String = (0..2 + random(3)).map(|_| syllable(&mut random)).collect();
        if random(3) == 0 {
            name = format!("{} {name}", first[random(first.len())]);
        }
        let place = if random(2) == 0 { "Minnesota, United States" } else { "England, United Kingdom" };
        Record::new(&name, format!("members/m{number}/"), "City").noted(place, Weight::Place)
    };
    (0..count).map(&mut member).collect()
}

fn files(index: &Index) -> BTreeMap<String, Vec<u8>> {
    let files = index.files().enumerate();
    files.map(|(position, name)| (name, data::compact(&index.file(position)))).collect()
}

fn holds(count: usize) {
    let files = files(&Index::new(members(count)));
    let shards = files.iter().filter(|(name, _)| *name != "index.json");
    let largest = shards.map(|(_, file)| file.len()).max().unwrap();
    let directory = files["index.json"].len();
    let loaded = directory + 2 * largest;
    assert!(loaded < 30_000, "a query of two words loads {loaded} B of {} files", files.len());
    // A common word is cut, and says so.
    let common: serde_json::Value = serde_json::from_slice(&files["w-united.json"]).unwrap();
    assert!(common["more"].as_u64().unwrap() > 0);
    let shown = common["records"].as_array().unwrap().len();
    assert!(shown > 40, "{shown} of them are shown");
}

#[test]
fn a_query_loads_little_of_a_large_site() {
    holds(3_000);
}

#[test]
#[ignore = "takes a while without optimisation"]
fn a_query_loads_little_of_any_site() {
    holds(20_000);
    holds(100_000);
}

#[test]
fn a_change_of_one_member_changes_the_files_of_its_words() {
    let before = files(&Index::new(members(1_500)));
    let mut records = members(1_500);
    records.push(Record::new("Quxford", "members/quxford/".to_owned(), "Zoo"));
    let after = files(&Index::new(records));
    let changed: Vec<&String> =
        after.iter().filter(|(name, file)| before.get(*name) != Some(file)).map(|(name, _)| name).collect();
    assert_eq!(changed, ["index.json", "w-q.json", "w-z.json"]);
}

#[test]
fn other_names_and_words_of_the_site_find_a_member() {
    let mut project = Project::new();
    let path = "data/members/edina/member.yaml";
    let text = format!("aliases: [Cahill Settlement]\ntags: [lakeside]\n{}", project.text(path));
    project.write(path, text);
    project.build();
    let index = std::fs::read_to_string(project.out().join("search/en/w-.json")).unwrap();
    for word in ["cahill", "settlement", "lakeside", "edina"] {
        assert!(index.contains(&format!("\"{word}\":[")), "{word} in {index}");
    }
    // Figures have no part in it: a member that emits something else is found by the same files.
    project.build().rendered(0);
}

#[cfg(not(feature = "search-pagefind"))]
#[test]
fn a_site_that_asks_for_what_is_not_built_in_is_told() {
    let mut project = Project::new();
    project.edit("data/network.yaml", "theme: commons", "theme: commons, search: texts");
    project.build();
    assert_eq!(project.told(), ["E0560 data/network.yaml:1:110"]);
    let page = project.page("search/index.html");
    assert!(!page.contains("wasm-unsafe-eval") && !page.contains("data-texts"), "{page}");
    assert!(!project.tree().keys().any(|path| path.starts_with("search/texts")));
}
