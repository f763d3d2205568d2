//! Our own JSON writer: `serde_json` would bring numbers through a float, which loses digits, and sort or
//! round what we want to stay as it is.

use std::fmt::Write;

use crate::plan::view::data::Json;
use crate::quantity::Dec;

/// JSON on one line, without a space.
pub fn compact(value: &Json) -> Vec<u8> {
    write(value, None)
}

/// JSON with an entry a line, two spaces deeper for each level, and a line end at its end.
pub fn pretty(value: &Json) -> Vec<u8> {
    let mut bytes = write(value, Some(0));
    bytes.push(b'\n');
    bytes
}

fn write(value: &Json, depth: Option<usize>) -> Vec<u8> {
    let mut out = String::new();
    write_value(&mut out, value, depth);
    out.into_bytes()
}

/// `depth` is `None` for compact JSON.
fn write_value(out: &mut String, value: &Json, depth: Option<usize>) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Text(text) => write_text(out, text),
        Json::Number(number) => write_number(out, *number),
        Json::List(items) => write_all(out, ['[', ']'], items, depth, write_value),
        Json::Map(entries) => write_all(out, ['{', '}'], entries, depth, |out, (key, value), depth| {
            write_text(out, key);
            out.push_str(if depth.is_some() { ": " } else { ":" });
            write_value(out, value, depth);
        }),
    }
}

fn write_all<T>(
    out: &mut String,
    brackets: [char; 2],
    items: &[T],
    depth: Option<usize>,
    write_item: impl Fn(&mut String, &T, Option<usize>),
) {
    let inner = depth.map(|depth| depth + 1);
    out.push(brackets[0]);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        begin_line(out, inner);
        write_item(out, item, inner);
    }
    if !items.is_empty() {
        begin_line(out, depth);
    }
    out.push(brackets[1]);
}

fn begin_line(out: &mut String, depth: Option<usize>) {
    if let Some(depth) = depth {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
}

/// All digits, no exponent; a zero has no sign.
fn write_number(out: &mut String, number: Dec) {
    if number.is_zero() {
        out.push('0');
    } else {
        write!(out, "{}", number.normalized()).expect("writing to a string cannot fail");
    }
}

/// `<` is escaped as well, so that the text cannot end a `<script>` that holds it, and U+2028 and U+2029,
/// which end a line in older readers of JavaScript.
fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '<' | '\u{2028}' | '\u{2029}' | '\u{7f}' | '\0'..='\u{1f}' => {
                write!(out, "\\u{:04x}", u32::from(character)).expect("writing to a string cannot fail");
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
    use serde_json::Value;

    use super::*;

    fn number(text: &str) -> Json {
        Json::Number(Dec::parse(text).unwrap())
    }

    fn text_of(bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn numbers_keep_all_their_digits() {
        for (written, expected) in [
            ("0.1", "0.1"),
            ("1.10", "1.1"),
            ("-0.0", "0"),
            ("8.2e6", "8200000"),
            ("1234567890123456789.012345678", "1234567890123456789.012345678"),
            ("0.0000000000000000000000000001", "0.0000000000000000000000000001"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
        ] {
            assert_eq!(text_of(compact(&number(written))), expected);
        }
    }

    #[test]
    fn maps_keep_their_order() {
        let value = Json::map([
            ("b", number("1")),
            ("a", Json::List(vec![Json::Null, Json::Bool(true), Json::List(vec![])])),
            ("c", Json::Map(vec![])),
        ]);
        assert_eq!(text_of(compact(&value)), r#"{"b":1,"a":[null,true,[]],"c":{}}"#);
        let lines = "{\n  \"b\": 1,\n  \"a\": [\n    null,\n    true,\n    []\n  ],\n  \"c\": {}\n}\n";
        assert_eq!(text_of(pretty(&value)), lines);
    }

    #[test]
    fn text_cannot_leave_its_quotes_or_its_script() {
        let text = Json::text("\"\\\u{8}\n</script><!--\u{2028}é🌍");
        assert_eq!(text_of(compact(&text)), r#""\"\\\u0008\n\u003c/script>\u003c!--\u2028é🌍""#);
    }

    fn decimal() -> impl Strategy<Value = Dec> {
        (any::<i64>(), 0..28_usize).prop_map(|(digits, places)| {
            let sign = if digits < 0 { "-" } else { "" };
            let padded = format!("{:0>1$}", digits.unsigned_abs(), places + 1);
            let (whole, part) = padded.split_at(padded.len() - places);
            Dec::parse(&format!("{sign}{whole}.{part}0")).unwrap_or(Dec::ONE)
        })
    }

    fn json() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::Bool),
            any::<String>().prop_map(Json::Text),
            decimal().prop_map(Json::Number),
        ];
        leaf.prop_recursive(4, 48, 6, |inner| {
            let map = proptest::collection::btree_map(any::<String>(), inner.clone(), 0..6);
            prop_oneof![
                proptest::collection::vec(inner, 0..6).prop_map(Json::List),
                map.prop_map(|entries| Json::Map(entries.into_iter().rev().collect())),
            ]
        })
    }

    fn same(own: &Json, read: &Value) -> bool {
        match (own, read) {
            (Json::Null, Value::Null) => true,
            (Json::Bool(own), Value::Bool(read)) => own == read,
            (Json::Text(own), Value::String(read)) => own == read,
            // Its reader has only floats, so that the last digits cannot be compared here.
            (Json::Number(own), Value::Number(read)) => {
                let (own, read) = (own.to_string().parse::<f64>().unwrap(), read.as_f64().unwrap());
                (own - read).abs() <= own.abs() * 1e-15
            }
            (Json::List(own), Value::Array(read)) => {
                own.len() == read.len() && own.iter().zip(read).all(|(own, read)| same(own, read))
            }
            (Json::Map(own), Value::Object(read)) => {
                own.len() == read.len()
                    && own.iter().all(|(key, own)| read.get(key).is_some_and(|read| same(own, read)))
            }
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn values_come_back(value in json()) {
            for bytes in [compact(&value), pretty(&value)] {
                let read: Value = serde_json::from_slice(&bytes).unwrap();
                prop_assert!(same(&value, &read), "{:?} was read as {}", value, read);
            }
        }

        #[test]
        fn numbers_come_back_to_the_last_digit(number in decimal()) {
            let text = text_of(compact(&Json::Number(number)));
            prop_assert_eq!(Dec::parse(&text).unwrap(), number);
            prop_assert!(!text.contains(['e', 'E']) && !text.ends_with('.'));
        }
    }
}
