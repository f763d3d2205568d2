//! Every fault of a YAML file, with its line and column.

use std::fmt::Write;

use super::{fault, outline, parse, read};

#[test]
fn faults_of_structure() {
    assert_eq!(
        fault("a: 1\nb: 2\na: 3\n"),
        "3:1 E0105 the key `a` stands twice in this map | a second time here | 1:1 first here"
    );
    assert_eq!(outline(&parse("a: 1\na: {b: 2}\nc: 3\n").value.unwrap()), "{a=1 c=3}");
    assert_eq!(fault("a: 1\n---\nb: 2\n"), "2:1 E0106 a second document begins here");
    assert_eq!(fault("? [a]\n: b\n"), "1:3 E0103 a list cannot be a key");
    assert_eq!(fault("{: b}\n"), "1:2 E0103 a key is missing before this colon");
    assert_eq!(fault("a: !foo b\n"), "1:4 E0103 tags such as `!name` are not read");
    assert_eq!(fault("a: {x:1}\n"), "1:5 E0103 `x:1` is read as one key without a value");
    assert_eq!(read("12:30:\n\"x: y\":\n"), "{12:30=- x: y=-}");
    assert_eq!(
        fault("a:\n  - b\n   - c\n"),
        "3:4 E0103 this item of a list is indented too deep: it is read as more of the text above"
    );
}

#[test]
fn tabs() {
    let tab = "E0103 a tab stands where spaces indent";
    assert_eq!(fault("a:\n\tb: 1\n"), format!("2:1 {tab}"));
    assert_eq!(fault("a: 1\n\tb: 2\n"), format!("2:1 {tab}"));
    assert_eq!(fault("a:\n  b: 1\n  \tc: 2\n"), format!("3:3 {tab}"));
    assert_eq!(fault("a: [x\n\ty]\n"), format!("2:1 {tab}"));
    assert_eq!(fault("a: |\n\tb\n"), format!("2:1 {tab}"));
}

#[test]
fn quotation_marks() {
    assert_eq!(fault("a: 1\nb: 'x\nc: 3\n"), "2:4 E0103 this quotation mark is never closed");
    assert_eq!(fault("b: \"x"), "1:4 E0103 this quotation mark is never closed");
    assert_eq!(fault("name: 'it's'\n"), "1:11 E0103 text goes on after its closing quotation mark");
    assert_eq!(
        fault("x: \"a\nb: \"c\"\n"),
        "2:5 E0103 text goes on after its closing quotation mark \
         | 1:4 this quotation mark was opened here: was it ever closed?"
    );
}

#[test]
fn brackets() {
    assert_eq!(fault("a: [1, 2\n"), "1:4 E0103 this bracket `[` is never closed");
    assert_eq!(fault("a: [1, 2\nb: 3\n"), "1:4 E0103 this bracket `[` is never closed | 2:2 still open here");
    assert_eq!(fault("- {a: 1\n- {b: 2}\n"), "1:3 E0103 this bracket `{` is never closed");
    assert_eq!(fault("a: {b: [1, 2}\n"), "1:8 E0103 the bracket `[` opened here is closed by `}`");
    assert_eq!(fault("a: [b]]\n"), "1:7 E0103 this bracket closes nothing");
    assert_eq!(
        fault("- {source: Foo: bar, x: 1}\n"),
        "1:15 E0103 `: ` stands inside a value | a comma or `}` is missing before, or the value needs quotation marks"
    );
    assert_eq!(
        fault("a: {b: \"x\" \"y\"}\n"),
        "1:12 E0103 text goes on after its closing quotation mark | or is a comma missing before this?"
    );
}

#[test]
fn colons_and_indentation() {
    assert_eq!(
        fault("é: é: b # why\n"),
        "1:4 E0103 `: ` stands inside a value | put the whole value in quotation marks"
    );
    assert_eq!(parse("a: b: c\n").diagnostics[0].help, ["write `\"b: c\"`"]);
    assert_eq!(fault("a: 1\nb:2\nc: 3\n"), "2:2 E0103 a space is missing after this colon");
    assert_eq!(fault("a:b\nc: 2\n"), "1:2 E0103 a space is missing after this colon");
    assert_eq!(
        fault("a: 1\nb and\nc: 3\n"),
        "2:1 E0103 this line is neither `key: value` nor an item of a list | a colon is missing"
    );
    assert_eq!(
        fault("a:\n  b: 1\n   c: 2\n"),
        "3:5 E0103 this line is read as more of the text above, so it cannot have a key \
         | 2:6 this text goes on into the next line"
    );
    assert_eq!(
        fault("a:\n  b: 1\n c: 2\n"),
        "3:2 E0103 this line does not fit the indentation of the lines above"
    );
    assert_eq!(fault("a: 1\n- b\n"), "2:1 E0103 an item of a list stands where a key is expected");
    assert_eq!(fault("a: - b\n"), "1:4 E0103 a list cannot begin in the line of its key");
}

#[test]
fn characters() {
    assert_eq!(fault("a: @x\n"), "1:4 E0103 a value cannot begin with `@`");
    assert_eq!(fault("a: * b\n"), "1:4 E0103 a value cannot begin with this character");
    let invisible = "cannot stand in a file";
    assert_eq!(fault("ä: ö\0b\n"), format!("1:5 E0103 the invisible character U+0000 {invisible}"));
    assert_eq!(fault("a: 1\u{7}b\n"), format!("1:5 E0103 the invisible character U+0007 {invisible}"));
    assert_eq!(fault("a: \"x\u{1}\"\n"), format!("1:6 E0103 the invisible character U+0001 {invisible}"));
    assert_eq!(fault("a: 1\n# \u{1}\n"), format!("2:3 E0103 the invisible character U+0001 {invisible}"));
}

#[test]
fn limits_stop_bombs() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..9 {
        let item = format!("*a{}", level - 1);
        writeln!(bomb, "a{level}: &a{level} [{}]", [item.as_str(); 9].join(", ")).unwrap();
    }
    let told = fault(&bomb);
    assert!(told.starts_with("7:") && told.contains("E0104 the aliases of this file unfold into"), "{told}");
    let heavy = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), ["*a"; 100].join(", "));
    assert!(fault(&heavy).starts_with("2:"));

    let deep = "E0104 lists and maps are nested more than 64 deep here";
    assert_eq!(fault(&"[".repeat(100_000)), format!("1:65 {deep}"));
    assert_eq!(fault(&"- ".repeat(70)), format!("1:129 {deep}"));
    let (open, close) = ("[".repeat(40), "]".repeat(40));
    assert_eq!(fault(&format!("- &x {open}{close}\n- {open}*x{close}\n")), format!("2:43 {deep}"));
    assert_eq!(read(&format!("{}{}", "[".repeat(64), "]".repeat(64))).len(), 128);
}

#[test]
fn long_lines_and_large_maps_cost_linear_time() {
    assert_eq!(
        fault(&format!("a: {}\n", "x".repeat((1 << 20) + 1))),
        "1:4 E0104 this text is longer than 1 MB"
    );
    let list = format!("a: [{}]\n", "x, ".repeat(350_000));
    assert!(parse(&list).value.is_some());
    let mut map = String::new();
    for key in 0..50_000 {
        writeln!(map, "key{key}: {key}").unwrap();
    }
    map.push_str("key4711: again\n");
    assert_eq!(
        fault(&map),
        "50001:1 E0105 the key `key4711` stands twice in this map | a second time here | 4712:1 first here"
    );
}
