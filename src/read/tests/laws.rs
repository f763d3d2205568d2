//! What holds for any input whatever.

use std::sync::Arc;

use proptest::prelude::*;

use crate::diagnostic::Checked;
use crate::disk::Folder;
use crate::read::place::{BEGINNING, span_of};
use crate::read::{Value, sources, yaml};

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

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_fragments_end_with_true_places(text in fragments()) {
        places_hold(&text);
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
