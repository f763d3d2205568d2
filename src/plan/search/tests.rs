use std::collections::BTreeMap;

use proptest::prelude::{ProptestConfig, prop_assert, proptest};

use super::{Index, Record, Weight, latin, words};
use crate::plan::view::data::Json;

/// What the theme's script makes of the same texts.
const SCRIPT: &str = include_str!("../../../tests/cases/search-words.tsv");

#[test]
fn the_script_finds_the_same_words_in_every_script() {
    let mut seen = 0;
    for line in SCRIPT.lines() {
        let (text, wanted) = line.rsplit_once('\t').unwrap();
        assert_eq!(words(text).join(" "), wanted, "{text}");
        seen += 1;
    }
    assert!(seen > 300, "{seen} texts");
}

#[test]
fn case_and_accents_make_no_difference() {
    for names in [["Münster", "MUNSTER"], ["Łódź", "lodz"], ["Straße", "Strasse"], ["L’Aquila", "laquila"]]
    {
        assert_eq!(words(names[0]), words(names[1]));
    }
    assert_eq!(latin("Москва"), ["moskva"]);
    assert_eq!(latin("Edina"), Vec::<String>::new());
}

/// A file as it is published.
fn written(json: &Json) -> String {
    fn write(out: &mut String, json: &Json) {
        match json {
            Json::List(items) => {
                out.push('[');
                for (position, item) in items.iter().enumerate() {
                    out.push_str(if position > 0 { "," } else { "" });
                    write(out, item);
                }
                out.push(']');
            }
            Json::Map(entries) => {
                out.push('{');
                for (position, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if position > 0 { "," } else { "" });
                    out.push_str(&format!("{}:", serde_json::to_string(key).unwrap()));
                    write(out, value);
                }
                out.push('}');
            }
            Json::Text(text) => out.push_str(&serde_json::to_string(text).unwrap()),
            Json::Number(number) => out.push_str(&number.to_string()),
            Json::Null | Json::Bool(_) => unreachable!("an index has neither"),
        }
    }
    let mut out = String::new();
    write(&mut out, json);
    out
}

fn files(index: &Index) -> BTreeMap<String, String> {
    index.files().enumerate().map(|(position, name)| (name, written(&index.file(position)))).collect()
}

#[test]
fn a_small_site_has_one_file_beside_the_directory() {
    let index = Index::new(vec![Record::new("Edina", "members/edina/".to_owned(), "City")]);
    assert_eq!(index.files().collect::<Vec<_>>(), ["index.json", "w-.json"]);
}

#[test]
fn letters_beyond_ascii_are_spelled_out_in_file_names() {
    let records = (0..400).map(|number| Record::new(&format!("Москва {number}"), format!("m{number}/"), ""));
    let index = Index::new(records.collect());
    assert!(index.files().any(|name| name.starts_with("w-_43c")), "{:?}", index.files().collect::<Vec<_>>());
    assert!(index.files().all(|name| name.is_ascii()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn whatever_a_title_holds_it_is_found_and_files_stay_small(titles in proptest::collection::vec(".{0,300}", 1..40)) {
        let records: Vec<Record> = titles.iter().enumerate()
            .map(|(number, title)| Record::new(title, format!("p{number}/"), "").noted(title, Weight::Text))
            .collect();
        let files = files(&Index::new(records));
        for (name, file) in files.iter().filter(|(name, _)| *name != "index.json") {
            prop_assert!(file.len() <= 9_000, "{name} has {} bytes", file.len());
        }
        let all: Vec<serde_json::Value> = files.values().map(|file| serde_json::from_str(file).unwrap()).collect();
        for (number, title) in titles.iter().enumerate() {
            let path = format!("p{number}/");
            for word in words(title) {
                let found = all.iter().any(|file| {
                    let positions = file["words"][word.as_str()].as_array().into_iter().flatten();
                    let mut paths = positions.map(|at| &file["records"][(at.as_u64().unwrap() >> 2) as usize][1]);
                    paths.any(|found| *found == path.as_str())
                });
                let is_cut = all.iter().any(|file| file["more"].as_u64().is_some_and(|more| more > 0));
                prop_assert!(found || is_cut, "{word} of {title}");
            }
        }
    }
}
