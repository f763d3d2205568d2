//! What is read, and where it stands.

use crate::diagnostic::Checked;
use crate::read::Value;

use super::{each, fault, outline, parse, read};
use crate::read::Node;

#[test]
fn scalars_stay_text() {
    assert_eq!(read("a: 1.10\nb: NO\nc: 0123\nd: \"x\"\ne: '~'\n"), r#"{a=1.10 b=NO c=0123 d="x" e="~"}"#);
    assert_eq!(read("a:\nb: ~\nc: null\nd: ''\ne: Null\n"), r#"{a=- b=- c=- d="" e=Null}"#);
    assert_eq!(read("a: |\n  x\n  y\nb: >-\n  x\n  y\n"), r#"{a="x\ny\n" b="x y"}"#);
    assert_eq!(read("- {a: 1, b: [x, y]}\n- - z\n"), "[{a=1 b=[x|y]}|[z]]");
    assert_eq!(read(""), "-");
    assert_eq!(read("# only words\n"), "-");
    assert_eq!(read("---\na: 1\n...\n"), "{a=1}");
    assert_eq!(read("null: x\n~: y\n"), "{null=x ~=y}");
}

#[test]
fn spans_cover_exactly_the_text() {
    let text = "ä: ö ü # c\nb: [x, {y: 'z w'}]\nc: |\n  one\n  two\n\nd:\n  - e\n";
    let Checked { value, diagnostics } = parse(text);
    assert_eq!(diagnostics, []);
    let root = value.unwrap();
    let of = |node: &Node| {
        let span = node.span;
        (span.line, span.column, &text[span.start as usize..span.end as usize])
    };
    assert_eq!(of(root.get("ä").unwrap()), (1, 4, "ö ü"));
    assert_eq!(of(root.get("b").unwrap()), (2, 4, "[x, {y: 'z w'}]"));
    let Value::List(items) = &root.get("b").unwrap().value else { panic!() };
    assert_eq!(of(&items[1]), (2, 8, "{y: 'z w'}"));
    assert_eq!(of(items[1].get("y").unwrap()), (2, 12, "'z w'"));
    assert_eq!(of(root.get("c").unwrap()), (4, 3, "one\n  two"));
    assert_eq!(of(root.get("d").unwrap()), (8, 3, "- e"));
    let list = parse("a:\n- - b\n").value.unwrap().get("a").unwrap().span;
    assert_eq!((list.line, list.column, list.start, list.end), (2, 1, 3, 8));
    assert_eq!((root.span.line, root.span.column, root.span.end as usize), (1, 1, text.len() - 1));
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_move_nothing() {
    let text = "a: 1\nb:\n  - {c: x}\n  - d\ne: |\n  f\n";
    let plain = parse(text).value.unwrap();
    let other = parse(&format!("\u{feff}{}", text.replace('\n', "\r\n"))).value.unwrap();
    let places = |node: &Node| {
        let mut places = Vec::new();
        each(node, &mut |node| places.push((node.span.line, node.span.column)));
        places
    };
    assert_eq!(outline(&plain), outline(&other));
    assert_eq!(places(&plain), places(&other));
}

#[test]
fn anchors_and_aliases() {
    assert_eq!(read("a: &x {b: 1}\nc: *x\nd: [*x]\n"), "{a={b=1} c={b=1} d=[{b=1}]}");
    assert_eq!(read("a: &x 1\nb: &x 2\nc: *x\n"), "{a=1 b=2 c=2}");
    assert_eq!(fault("a: *nope\n"), "1:4 E0103 no anchor `&nope` stands before this alias");
    assert_eq!(
        fault("a: &x [1, *x]\n"),
        "1:11 E0103 this alias stands inside of what it names, so it would never end"
    );
    assert_eq!(fault("a: &x {b: 1}\nc:\n  <<: *x\n"), "3:3 E0103 the merge key `<<` is not read");
}
