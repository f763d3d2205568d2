//! What languages write, and the promises of the words that ship.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::declared::declared;
use super::{Asked, Given, Language, Languages, Numbers, StringsFile, Wanted, english, load, shipped};
use crate::diagnostic::Code;
use crate::quantity::{Date, Dec};

fn wanted(tags: &[&str]) -> Vec<Wanted> {
    tags.iter().map(|tag| Wanted { tag: (*tag).to_owned(), place: None }).collect()
}

fn languages(tags: &[&str], files: &[(&str, &str)]) -> Languages {
    let strings = files.iter().map(|(language, text)| file(language, text)).collect();
    let loaded = load(&strings, &wanted(tags), &Asked::default());
    assert_eq!(loaded.diagnostics, []);
    loaded.value
}

fn file(language: &str, text: &str) -> StringsFile {
    let file = Arc::from(format!("themes/town/strings/{language}.ftl"));
    StringsFile { language: language.to_owned(), file, text: text.to_owned() }
}

fn language(tag: &str) -> Arc<Language> {
    Arc::clone(languages(&[tag], &[]).default_language())
}

/// The messages of the files that ship: key, what it needs, its text; by language.
fn shipped_messages(tag: &str) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let folder = format!("/strings/{tag}/");
    let texts = shipped::FILES.iter().filter(|(path, _)| path.contains(&folder)).map(|(_, text)| *text);
    texts
        .flat_map(declared)
        .map(|message| (message.key, message.needs.into_iter().map(|(name, _)| name).collect()))
        .collect()
}

/// The messages of the files that ship, as they are written.
fn shipped_texts(tag: &str) -> BTreeMap<&'static str, &'static str> {
    let folder = format!("/strings/{tag}/");
    let texts = shipped::FILES.iter().filter(|(path, _)| path.contains(&folder)).map(|(_, text)| *text);
    let messages = |text: &'static str| {
        let starts: Vec<(&str, usize)> =
            declared(text).into_iter().map(|message| (message.key, message.span.start as usize)).collect();
        let ends: Vec<usize> = starts.iter().skip(1).map(|(_, start)| *start).chain([text.len()]).collect();
        starts.into_iter().zip(ends).map(|((key, start), end)| (key, &text[start..end])).collect::<Vec<_>>()
    };
    texts.flat_map(messages).collect()
}

fn shipped_tags() -> BTreeSet<&'static str> {
    shipped::FILES
        .iter()
        .filter_map(|(path, _)| super::language_of(path.split_once("/strings/")?.1))
        .collect()
}

#[test]
fn numbers_are_written_as_each_language_does() {
    let written = |tag: &str| {
        let numbers = Numbers::of(tag);
        let number = |text: &str, places| numbers.number(Dec::parse(text).expect("a number"), places);
        (number("-1234567.891", 1), number("1234.5", 0))
    };
    assert_eq!(written("en"), ("−1,234,567.9".into(), "1,235".into()));
    assert_eq!(written("de"), ("−1.234.567,9".into(), "1.235".into()));
    assert_eq!(written("es"), ("−1.234.567,9".into(), "1235".into()));
    assert_eq!(written("fr"), ("−1\u{202f}234\u{202f}567,9".into(), "1\u{202f}235".into()));
    assert_eq!(written("hi"), ("−12,34,567.9".into(), "1,235".into()));
    assert_eq!(Numbers::of("en"), Numbers::default());
    assert_eq!(Numbers::of("fa").plain(1402), "۱۴۰۲");
}

#[test]
fn days_lists_and_names_follow_the_language() {
    let (english, german) = (english(), language("de"));
    let day = Date::parse("2018-11-05").expect("a day");
    assert_eq!(
        (english.day(day).as_str(), english.month(day).as_str()),
        ("5 November 2018", "November 2018")
    );
    assert_eq!((german.day(day).as_str(), german.month(day).as_str()), ("5. November 2018", "November 2018"));
    assert_eq!(english.listed(["AR4", "AR6", "SAR"].into_iter()), "AR4, AR6 and SAR");
    assert_eq!(german.listed(["AR4", "AR6", "SAR"].into_iter()), "AR4, AR6 und SAR");
    assert_eq!(english.listed(["AR4"].into_iter()), "AR4");
    assert_eq!(english.listed(std::iter::empty()), "");
    let mut names = ["Zwickau", "Ärzen", "Ward 10", "Aachen", "Ward 2"];
    names.sort_by(|one, other| german.compare(one, other));
    assert_eq!(names, ["Aachen", "Ärzen", "Ward 2", "Ward 10", "Zwickau"]);
}

#[test]
fn scripts_say_which_way_they_run() {
    assert_eq!(english().text_direction(), "ltr");
    assert_eq!(language("de").text_direction(), "ltr");
    for tag in ["ar", "he", "fa"] {
        let loaded = load(&Vec::new(), &wanted(&[tag]), &Asked::default());
        assert_eq!(loaded.value.default_language().text_direction(), "rtl");
    }
}

#[test]
fn a_message_counts_in_its_language() {
    let files = [
        ("en", "towns = { $count ->\n [one] { $count } town\n *[other] { $count } towns\n }"),
        ("ar", "towns = { $count ->\n [two] بلدتان\n [few] { $count } بلدات\n *[other] { $count } بلدة\n }"),
    ];
    let strings: Vec<StringsFile> = files.iter().map(|(language, text)| file(language, text)).collect();
    let languages = load(&strings, &wanted(&["en", "ar"]), &Asked::default()).value;
    let told =
        |language: usize, count: usize| languages.all[language].tell("towns", &[("count", count.into())]);
    assert_eq!((told(0, 1), told(0, 1234)), ("1 town".to_owned(), "1,234 towns".to_owned()));
    assert_eq!(told(1, 2), "بلدتان");
    assert_eq!(told(1, 5), format!("{} بلدات", Numbers::of("ar").plain(5)));
}

#[test]
fn a_site_changes_messages_one_by_one_and_english_stands_in() {
    let languages = languages(&["de", "en"], &[("en", "nav-members = Towns"), ("de", "nav-data = Zahlen")]);
    let [german, english] = [&languages.all[0], &languages.all[1]];
    assert_eq!(english.say("nav-members"), "Towns");
    assert_eq!((german.say("nav-data"), german.say("nav-members")), ("Zahlen".into(), "Mitglieder".into()));
    assert_ne!(english.fingerprint, super::english().fingerprint);
    // What Low German lacks is said in English, as the site changed it.
    let strings = vec![file("en", "nav-members = Towns"), file("nds", "nav-data = Tallen")];
    let low = load(&strings, &wanted(&["nds"]), &Asked::default()).value;
    assert_eq!(
        (low.all[0].say("nav-data"), low.all[0].say("nav-members")),
        ("Tallen".into(), "Towns".into())
    );
}

#[test]
fn faults_of_files_are_told_at_their_place() {
    let text =
        "nav-members = { $nme }\nnav-memers = Towns\n\nbroken = { $x\nfoot-plain = { $title } { $titel }\n";
    let told = load(&vec![file("en", text)], &[], &Asked::default()).diagnostics;
    let told: Vec<(Code, u32, u32)> = told
        .iter()
        .map(|fault| {
            let span = fault.place.as_ref().expect("a place").span;
            (fault.code, span.line, span.column)
        })
        .collect();
    assert!(told.contains(&(Code::UnknownPart, 1, 17)), "{told:?}");
    assert!(told.contains(&(Code::UnusedString, 2, 1)), "{told:?}");
    assert!(told.contains(&(Code::UnknownPart, 5, 27)), "{told:?}");
    assert!(told.iter().any(|(code, line, _)| *code == Code::StringsSyntax && *line >= 4), "{told:?}");
}

#[test]
fn no_language_has_a_message_that_english_lacks_or_a_part_that_it_is_not_given() {
    let english = shipped_messages("en");
    assert!(english.len() > 30);
    for tag in shipped_tags() {
        for (key, needs) in shipped_messages(tag) {
            let known = english.get(key).unwrap_or_else(|| panic!("{tag}: English has no `{key}`"));
            assert!(needs.is_subset(known), "{tag}: `{key}` uses {needs:?} and is given {known:?}");
        }
    }
}

#[test]
fn every_language_says_all_that_english_says_with_the_same_parts() {
    let english = shipped_messages("en");
    assert_eq!(shipped_tags(), BTreeSet::from(["ar", "de", "en", "es", "fr", "pt"]));
    for tag in shipped_tags() {
        let own = shipped_messages(tag);
        for (key, needs) in &english {
            assert_eq!(own.get(key), Some(needs), "{tag}: `{key}`");
        }
        for (key, text) in shipped_texts(tag) {
            let attributes = text.lines().filter(|line| line.trim_start().starts_with('.'));
            assert_eq!(attributes.count(), 0, "{tag}: `{key}` has an attribute, which nobody asks for");
        }
    }
}

/// The forms of a language, each with a whole number that is of it.
type Forms = &'static [(&'static str, Option<usize>)];

#[test]
fn a_plural_has_every_form_of_its_language_and_each_chooses_itself() {
    // The forms of CLDR, and a whole number that is of each; `None` for one that has come to CLDR since the rules that
    // Fluent chooses by.
    let forms: [(&str, Forms); 6] = [
        ("en", &[("one", Some(1)), ("other", Some(2))]),
        ("de", &[("one", Some(1)), ("other", Some(2))]),
        ("es", &[("one", Some(1)), ("many", None), ("other", Some(2))]),
        ("fr", &[("one", Some(1)), ("many", None), ("other", Some(2))]),
        ("pt", &[("one", Some(1)), ("many", None), ("other", Some(2))]),
        (
            "ar",
            &[
                ("zero", Some(0)),
                ("one", Some(1)),
                ("two", Some(2)),
                ("few", Some(3)),
                ("many", Some(11)),
                ("other", Some(100)),
            ],
        ),
    ];
    let counted: Vec<&str> =
        shipped_texts("en").into_iter().filter(|(_, text)| text.contains("->")).map(|(key, _)| key).collect();
    assert!(counted.len() > 10);
    for (tag, forms) in forms {
        let texts = shipped_texts(tag);
        for key in &counted {
            for (form, _) in forms {
                assert!(texts[key].contains(&format!("[{form}]")), "{tag}: `{key}` has no form for `{form}`");
            }
            assert_eq!(texts[key].matches('[').count(), forms.len(), "{tag}: `{key}` has a form too many");
        }
        let probe =
            forms.iter().map(|(form, _)| format!("[{form}] {form} {{ $count }}\n")).collect::<String>();
        let probe = probe.replace("[other]", "*[other]");
        let strings = vec![file(tag, &format!("probe = {{ $count ->\n{probe} }}\n"))];
        let asked = Asked { keys: Vec::new(), beginnings: BTreeSet::from(["probe".to_owned()]) };
        let loaded = load(&strings, &wanted(&[tag]), &asked);
        assert_eq!(loaded.diagnostics, []);
        for (form, number) in forms.iter().filter_map(|(form, number)| Some((form, (*number)?))) {
            let told = loaded.value.all[0].tell("probe", &[("count", number.into())]);
            assert!(told.starts_with(form), "{tag}: {number} is `{told}`");
        }
    }
}

#[test]
fn every_language_calls_itself_by_its_own_name_and_writes_its_own_days() {
    let day = Date::parse("2018-11-05").expect("a day");
    let number = Dec::parse("1234.5").expect("a number");
    let written = |tag: &str| {
        let language = language(tag);
        (language.name(), language.day(day), language.numbers.number(number, 1))
    };
    let owned = |name: &str, day: &str, number: &str| (name.to_owned(), day.to_owned(), number.to_owned());
    assert_eq!(written("en"), owned("English", "5 November 2018", "1,234.5"));
    assert_eq!(written("de"), owned("Deutsch", "5. November 2018", "1.234,5"));
    assert_eq!(written("es"), owned("Español", "5 de noviembre de 2018", "1234,5"));
    assert_eq!(written("fr"), owned("Français", "5 novembre 2018", "1\u{202f}234,5"));
    assert_eq!(written("pt"), owned("Português", "5 de novembro de 2018", "1.234,5"));
    // Arabic of no country has Latin digits; that of Egypt has its own.
    assert_eq!(written("ar"), owned("العربية", "5 نوفمبر 2018", "1,234.5"));
    let egypt = language("ar-EG");
    assert_eq!((egypt.day(day), egypt.numbers.number(number, 1)), ("٥ نوفمبر ٢٠١٨".into(), "١٬٢٣٤٫٥".into()));
}

#[test]
fn every_shipped_message_formats_with_its_parts() {
    for tag in shipped_tags() {
        let language = language(tag);
        for (key, needs) in shipped_messages(tag) {
            for count in [0usize, 1, 2, 5, 100] {
                let given: Vec<(&str, Given)> = needs.iter().map(|name| (*name, count.into())).collect();
                let told = language.try_tell(key, &given).expect("it is there");
                assert!(!told.contains('{') && !told.trim().is_empty(), "{tag}: {key} is `{told}`");
            }
        }
    }
}

#[test]
fn shipped_files_are_well_formed_and_each_key_stands_once() {
    for (path, text) in shipped::FILES {
        let faults = super::messages::Messages::new("en").add(text);
        assert!(faults.is_empty(), "{path}: {}", faults[0].what);
        assert!(super::language_of(path.split_once("/strings/").expect("a folder").1).is_some(), "{path}");
    }
    for tag in shipped_tags() {
        let folder = format!("/strings/{tag}/");
        let mut keys = BTreeSet::new();
        for (path, text) in shipped::FILES.iter().filter(|(path, _)| path.contains(&folder)) {
            for message in declared(text) {
                assert!(keys.insert(message.key), "{path}: `{}` stands twice", message.key);
            }
        }
    }
}

#[test]
fn every_file_of_words_ships() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = walkdir::WalkDir::new(root.join("themes/commons/strings"))
        .into_iter()
        .map(|entry| entry.expect("an entry"));
    for file in files.filter(|entry| entry.file_type().is_file()) {
        let path =
            file.path().strip_prefix(root).expect("below the root").to_str().expect("plain names").to_owned();
        assert!(shipped::FILES.iter().any(|(shipped, _)| *shipped == path), "{path} is not in shipped.rs");
    }
}
