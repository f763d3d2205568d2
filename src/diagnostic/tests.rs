//! Exact output in every format, and what holds for every code.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;

use super::*;

const FILE: &str = "data/members/edina/inventories/2019.yaml";

fn at(text: &str, what: &str) -> Span {
    let start = text.find(what).unwrap();
    let line = text[..start].matches('\n').count();
    let column = text[..start].rsplit('\n').next().unwrap().chars().count();
    let number = |size| u32::try_from(size).unwrap();
    Span {
        line: number(line) + 1,
        column: number(column) + 1,
        start: number(start),
        end: number(start + what.len()),
    }
}

fn place(text: &str, what: &str) -> Place {
    Place::new(&Arc::from(FILE), at(text, what))
}

fn show(diagnostics: &[Diagnostic], text: &str, format: Format) -> String {
    print(diagnostics, format, &|file| (file == FILE).then(|| text.to_owned()), false)
}

fn unit(text: &str) -> Diagnostic {
    Diagnostic::at(Code::UnknownUnit, place(text, "MWH"), "there is no unit `MWH`")
        .hint("did you mean `MWh`?")
        .help("`milepost explain E0207` lists the units")
}

fn inventory() -> String {
    "\n".repeat(8) + "  - {ref: I.1.2, activity: 88120 MWH, of: electricity, factor: egrid/mrow}\n"
}

#[test]
fn text_is_as_promised() {
    let text = inventory();
    assert_eq!(
        show(&[unit(&text)], &text, Format::Text),
        "\
error[E0207]: there is no unit `MWH`
  --> data/members/edina/inventories/2019.yaml:9:34
   |
 9 |   - {ref: I.1.2, activity: 88120 MWH, of: electricity, factor: egrid/mrow}
   |                                  ^^^ did you mean `MWh`?
   = help: `milepost explain E0207` lists the units

1 error, 0 warnings in 1 file
"
    );
    let coloured = print(&[unit(&text)], Format::Text, &|_| Some(text.clone()), true);
    assert!(coloured.contains("\u{1b}[") && coloured.contains("2019.yaml:9:34\n"), "{coloured}");
}

#[test]
fn labels_stand_near_or_in_another_file() {
    let text = "a: 1\nb: 2\na: 汉\n";
    let mut again = place(text, "汉");
    again.span = Span { line: 3, column: 1, start: 10, end: 11 };
    let twice = Diagnostic::at(Code::DuplicateKey, again, "the key `a` stands twice")
        .label(Place::new(&Arc::from(FILE), at(text, "a")), "first here")
        .label(Place::new(&Arc::from("b.yaml"), at("x", "x")), "and here");
    let text_of = |file: &str| Some(if file == FILE { text.to_owned() } else { "x\n".to_owned() });
    assert_eq!(
        print(&[twice], Format::Text, &text_of, false),
        "\
error[E0105]: the key `a` stands twice
  --> data/members/edina/inventories/2019.yaml:3:1
   |
 1 | a: 1
   | - first here
 2 | b: 2
 3 | a: 汉
   | ^
   |
  ::: b.yaml:1:1
   |
 1 | x
   | - and here

1 error, 0 warnings in 1 file
"
    );
}

#[test]
fn carets_stand_below_wide_and_combined_characters() {
    let text = "汉字: e\u{301} MWH\n";
    assert!(
        show(&[unit(text)], text, Format::Text).contains(" 1 | 汉字: e\u{301} MWH\n   |         ^^^ did you")
    );
}

#[test]
fn a_long_line_is_cut_around_the_caret() {
    let text = format!("{}MWH{}\n", "ä".repeat(300_000), "ö".repeat(300_000));
    let printed = show(&[unit(&text)], &text, Format::Text);
    assert!(printed.len() < 1000, "{}", printed.len());
    assert!(printed.contains(":1:300001\n"), "{printed}");
    let lines: Vec<&str> = printed.lines().collect();
    let column = |line: &str, what: char| line.chars().position(|found| found == what);
    assert!(lines[3].starts_with(" 1 | …ä") && lines[3].ends_with("ö…"), "{printed}");
    assert_eq!(column(lines[3], 'M'), column(lines[4], '^'));
}

#[test]
fn without_a_text_or_a_place_the_words_remain() {
    let text = inventory();
    let printed = print(&[unit(&text)], Format::Text, &|_| None, false);
    assert_eq!(
        printed,
        "\
error[E0207]: there is no unit `MWH`
  --> data/members/edina/inventories/2019.yaml:9:34
   = note: did you mean `MWh`?
   = help: `milepost explain E0207` lists the units

1 error, 0 warnings in 1 file
"
    );
    let run = Diagnostic::of_run(Code::Locked, "another build is writing").help("wait");
    assert_eq!(
        print(&[run], Format::Text, &|_| None, false),
        "error[E0703]: another build is writing\n   = help: wait\n\n1 error, 0 warnings\n"
    );
    assert_eq!(show(&[], "", Format::Text), "");
}

#[test]
fn a_place_outside_of_the_text_is_no_panic() {
    let far = Span { line: 7, column: 3, start: 900, end: 2 };
    let fault = Diagnostic::at(Code::NotUtf8, Place::new(&Arc::from(FILE), far), "what\u{1b}[2J is\nthis");
    for (_, format) in Format::ALL {
        let printed = show(std::slice::from_ref(&fault), "ä", *format);
        assert!(!printed.contains('\u{1b}'), "{printed}");
    }
    let inside = Span { line: 1, column: 1, start: 1, end: 1 };
    let fault = Diagnostic::at(Code::NotUtf8, Place::new(&Arc::from(FILE), inside), "inside a character");
    assert!(show(&[fault], "ä", Format::Text).contains(" 1 | ä\n"));
}

#[test]
fn more_than_twenty_alike_are_counted() {
    let text = inventory();
    let printed = show(&vec![unit(&text); 23], &text, Format::Text);
    assert_eq!(printed.matches("there is no unit").count(), 20);
    assert!(printed.contains("\nand 3 more like it (E0207, unknown-unit); `--format short` shows all\n"));
    assert!(printed.ends_with("\n23 errors, 0 warnings in 1 file\n"));
    assert_eq!(show(&vec![unit(&text); 23], &text, Format::Short).matches("there is no unit").count(), 23);
}

#[test]
fn short_and_github_are_a_line_each() {
    let text = inventory();
    assert_eq!(
        show(&[unit(&text)], &text, Format::Short),
        "data/members/edina/inventories/2019.yaml:9:34: error[E0207]: there is no unit `MWH`; did you mean `MWh`?; \
         `milepost explain E0207` lists the units\n1 error, 0 warnings in 1 file\n"
    );
    let odd = Place::new(&Arc::from("a,b:c%.yaml"), Span { line: 1, column: 2, start: 1, end: 1 });
    let fault = Diagnostic::at(Code::StrayFile, odd, "100 % wrong\r\nand more").help("help");
    assert_eq!(
        show(&[fault], "", Format::Github),
        "::warning file=a%2Cb%3Ac%25.yaml,line=1,col=2,title=E0310::100 %25 wrong  and more%0Ahelp\n"
    );
}

#[test]
fn json_holds_everything() {
    let text = inventory();
    let printed = show(&[unit(&text).label(place(&text, "ref"), "in this line")], &text, Format::Json);
    let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(read[0]["code"], "E0207");
    assert_eq!(read[0]["place"]["column"], 34);
    assert_eq!(read[0]["labels"][0]["words"], "in this line");
    assert_eq!(read[0]["help"][0], "`milepost explain E0207` lists the units");
    assert_eq!(show(&[], "", Format::Json), "[]\n");
}

#[test]
fn sarif_has_rules_results_and_regions() {
    let text = inventory();
    let mut fault = unit(&text).label(place(&text, "ref"), "in this line");
    fault.place.as_mut().unwrap().file = Arc::from("(built in)/ä.yaml");
    let printed = print(&[fault], Format::Sarif, &|_| Some(text.clone()), false);
    let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
    let run = &read["runs"][0];
    let result = &run["results"][0];
    let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(read["version"], "2.1.0");
    assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
    assert_eq!(run["tool"]["driver"]["rules"].as_array().unwrap().len(), Code::ALL.len());
    let physical = &result["locations"][0]["physicalLocation"];
    assert_eq!(physical["artifactLocation"]["uri"], "%28built%20in%29/%C3%A4.yaml");
    assert_eq!(physical["region"], serde_json::json!({"startLine": 9, "startColumn": 34, "endColumn": 37}));
    assert_eq!(result["relatedLocations"][0]["message"]["text"], "in this line");
}

#[test]
fn every_code_is_one_of_a_kind_and_has_its_paragraph() {
    let numbers: BTreeSet<_> = Code::ALL.iter().map(|code| code.number()).collect();
    let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!((numbers.len(), names.len()), (Code::ALL.len(), Code::ALL.len()));
    for code in Code::ALL {
        assert!(code.paragraph().len() > 30 && code.paragraph().ends_with('.'), "{code:?}");
        assert!(code.number().len() == 5 && code.number().starts_with('E'), "{code:?}");
        assert_eq!(Code::by_name(code.name()), Some(*code));
        assert_eq!(Code::by_number(&code.number().to_lowercase()), Some(*code));
    }
}

#[test]
fn a_site_may_change_warnings_but_no_errors() {
    let mut lints = Lints::default();
    assert_eq!(lints.set(Code::UnknownUnit, Setting::Allow), Err(AlwaysAnError));
    lints.set(Code::EarlierFactor, Setting::Deny).unwrap();
    lints.set(Code::StrayFile, Setting::Allow).unwrap();
    lints.set(Code::CoarseWithoutScope, Setting::by_name("warn").unwrap()).unwrap();
    let of = |code| Diagnostic::of_run(code, "");
    let mut all = vec![
        of(Code::EarlierFactor),
        of(Code::StrayFile),
        of(Code::CoarseWithoutScope),
        of(Code::UnknownUnit),
    ];
    lints.apply(&mut all);
    let left: Vec<_> = all.iter().map(|one| (one.code, one.severity)).collect();
    assert_eq!(
        left,
        [
            (Code::EarlierFactor, Severity::Error),
            (Code::CoarseWithoutScope, Severity::Warning),
            (Code::UnknownUnit, Severity::Error),
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_place_in_any_text_prints(
        text in "[a汉\\u{301}\\u{feff}\\t\\r\\n\\u{1b}🌍\\u{2028}]{0,60}",
        places in prop::collection::vec((1u32..9, 0u32..70, 0u32..70), 1..4),
    ) {
        let spans: Vec<Span> =
            places.iter().map(|(line, start, end)| Span { line: *line, column: 1, start: *start, end: *end }).collect();
        let place = |span: &Span| Place::new(&Arc::from(FILE), *span);
        let mut fault = Diagnostic::at(Code::NotUtf8, place(&spans[0]), "x").hint("y");
        for span in &spans[1..] {
            fault = fault.label(place(span), "z");
        }
        for (_, format) in Format::ALL {
            let printed = show(std::slice::from_ref(&fault), &text, *format);
            assert!(!printed.contains('\u{1b}'));
        }
    }
}
