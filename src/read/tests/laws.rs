//! What holds for any input whatever.

use std::sync::Arc;

use proptest::prelude::*;

use crate::diagnostic::Checked;
use crate::disk::{Disk, Folder};
use crate::read::place::{BEGINNING, span_of};
use crate::read::{Value, quick, sources, yaml};

use super::{each, parse, site};

/// Every place in the tree and in the diagnostics is a place of the text.
fn places_hold(text: &str) {
    let Checked { value, diagnostics } = parse(text);
    assert!(value.is_some() || !diagnostics.is_empty());
    for diagnostic in &diagnostics {
        let labels = diagnostic.labels.iter().map(|label| &label.place);
        for place in diagnostic.place.iter().chain(labels) {
            let (start, end) = (place.span.start as usize, place.span.end as usize);
            assert!(text.get(start..end).is_some(), "{diagnostic:?}");
            let again = span_of(text, BEGINNING, start, end);
            assert_eq!(again, place.span, "{diagnostic:?}");
        }
    }
    let Some(root) = value else { return };
    each(&root, &mut |node| {
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        let written = text.get(start..end).unwrap_or_else(|| panic!("{node:?}"));
        assert_eq!(span_of(text, BEGINNING, start, end), node.span);
        if let Value::Text { text, quoted: false } = &node.value
            && !written.contains(['\n', '\r'])
        {
            assert_eq!(written, text);
        }
    });
}

/// Pieces that YAML is made of, in any order: far nearer to trouble than any bytes.
fn fragments() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "bc: ", ": ", ":", "- ", "-", "\n", "\r\n", "\r", "  ", " ", "\t", "[", "]", "{", "}", ", ",
        "'", "\"", "|\n", ">-\n", "# x", "&a ", "*a", "<<: ", "!t ", "? ", "---\n", "...\n", "ä", "汉", "🌍",
        "\u{feff}", "\0", "\\", "%", "@", "~", "null", "1.10", "\u{85}", "\u{2028}", "e\u{301}",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Lines as people write them, more or less: what the quick way is for, and its neighbourhood.
fn lines() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "a",
        "b",
        "ref",
        "I.1.2",
        "1234.5 GWh",
        "-93.2",
        "null",
        "~",
        "'q u'",
        "\"x: y\"",
        "it's",
        "http://x",
        "Übung",
        "汉字",
        "a b",
        "x#y",
        "-",
        "a:",
        ":b",
        "''",
        "\"\"",
        "a,b",
        "<<",
        "12:30",
        "- x",
        "{",
        "]",
        "*a",
        "&a b",
        "|",
        "[]",
        "{}",
        "[a, b]",
        "{a: b, c: d}",
        "{a: [b, {c: -1}], d: 'e'}",
        "[a,b]",
        "{a: }",
        "{a: b,}",
        "[a\n  , b]",
        "{a: 1, # why\n   b: 2}",
        "[a b: c]",
        "{'a': b}",
        "{\"a\":b}",
        "[ a , b ]",
        "{a: b: c}",
        "{ref: I.1, a: x y}",
        "{a: b c, a: d}",
        "# c",
        "a # c",
        "a #",
        "? x",
        "{a:\n b}",
        "[x]: y",
        "'a' b",
        "{a b: c}",
        "[-1, - 2]",
    ]);
    let line =
        (0usize..7, prop::bool::weighted(0.3), prop::option::weighted(0.75, word.clone()), word, 0usize..9)
            .prop_map(|(indent, item, key, value, end)| {
                let item = if item { "- " } else { "" };
                let key = key.map_or(String::new(), |key| format!("{key}: "));
                let value = if end < 2 { "" } else { value };
                let tail = ["", " ", "  # note", "", "", "", "", "", " #"][end];
                format!("{}{item}{key}{value}{tail}\n", " ".repeat(indent.saturating_sub(2)))
            });
    prop::collection::vec(line, 0..7).prop_map(|lines| lines.concat())
}

/// Where the quick way gives a node, the full parser gives it too, without a fault.
fn the_same(text: &str) -> bool {
    let origin = crate::diagnostic::Span { line: 5, column: 3, start: 70, end: 70 };
    let Some(quick) = quick::parse(text, origin) else { return false };
    let full = yaml::parse_in_full(&"a.yaml".into(), text, origin);
    assert_eq!(full.diagnostics, [], "{text:?}");
    assert_eq!(Some(quick), full.value, "{text:?}");
    true
}

#[test]
fn the_quick_way_reads_the_demonstration() {
    let disk = Folder::new(env!("CARGO_MANIFEST_DIR"));
    let (mut all, mut quick) = (0, 0);
    for path in disk.list("data").0.iter().filter(|path| path.ends_with(".yaml")) {
        let text = String::from_utf8(disk.read(path).unwrap()).unwrap();
        all += 1;
        quick += usize::from(the_same(&text));
    }
    assert!(quick * 10 >= all * 9, "{quick} of {all}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_fragments_end_with_true_places(text in fragments()) {
        places_hold(&text);
    }

    #[test]
    fn the_quick_way_gives_what_the_full_parser_gives(text in prop_oneof![fragments(), lines()]) {
        the_same(&text);
    }

    #[test]
    fn any_text_ends_with_true_places(text in "\\PC*") {
        places_hold(&text);
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..200), text in fragments()) {
        let article = [b"---\n", text.as_bytes(), b"\n---\n", &bytes].concat();
        let _ = site(&[("data/a.yaml", &bytes), ("content/a.md", &article), ("content/b.md", text.as_bytes())]);
    }
}

/// `cargo test --release --lib read_speed -- --ignored --nocapture`
#[test]
#[ignore = "a measurement, to be read by a person"]
fn read_speed() {
    let line = "  - {ref: I.1.2, activity: 1234.5 GWh, of: electricity, factor: egrid/mrow, \
                quality: {activity: H, factor: M}, source: Utility report} # as billed\n";
    let text = format!("year: 2019\nkind: community\nlines:\n{}", line.repeat(200_000 / line.len()));
    let file = Arc::from("a.yaml");
    let mut best = f64::MAX;
    for _ in 0..30 {
        let begun = std::time::Instant::now();
        assert!(yaml::parse(&file, &text, BEGINNING).value.is_some());
        best = best.min(begun.elapsed().as_secs_f64());
    }
    let megabytes = text.len() as f64 / 1e6;
    println!("an inventory of {megabytes:.2} MB: {:.1} MB/s", megabytes / best);

    let begun = std::time::Instant::now();
    let read = sources(&Folder::new(env!("CARGO_MANIFEST_DIR"))).value;
    let mut values = 0;
    read.data.values().for_each(|document| each(&document.root, &mut |_| values += 1));
    println!("the demonstration: {} files, {values} values in {:?}", read.data.len(), begun.elapsed());
}
