//! Bytes to text, with the place of the first byte that is none.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};

use super::place::{BEGINNING, span_of};

/// The bytes as text; they must be UTF-8.
pub(super) fn text(file: &Arc<str>, bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        Box::new(fault(file, bytes, valid))
    })
}

fn fault(file: &Arc<str>, bytes: &[u8], valid: usize) -> Diagnostic {
    // Everything before the fault is text, so its lines and characters can be counted.
    let before = std::str::from_utf8(&bytes[..valid]).unwrap_or_default();
    let mut span = span_of(before, BEGINNING, valid, valid);
    span.end = span.start.saturating_add(1);
    let place = Place::new(file, span);
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let what = "this file is written in UTF-16, not in UTF-8";
        return Diagnostic::at(Code::NotUtf8, place, what).help(SAVE);
    }
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let what = format!("the byte 0x{byte:02X} is not UTF-8 text (byte {} of the file)", valid + 1);
    let fault = Diagnostic::at(Code::NotUtf8, place, what).help(SAVE);
    match windows_1252(byte) {
        Some(character) => fault.hint(format!("`{character}` in the old Western European encoding?")),
        None => fault,
    }
}

const SAVE: &str = "open the file in an editor, choose `save with encoding`, and then UTF-8";

/// What the byte most often stands for: Latin-1 letters are the same there.
fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80 => Some('€'),
        0x91 | 0x92 => Some('’'),
        0x93 | 0x94 => Some('”'),
        0x96 => Some('–'),
        0xa1..=0xff => Some(char::from(byte)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place_of(bytes: &[u8]) -> (u32, u32, u32, String) {
        let fault = text(&"a.yaml".into(), bytes.to_vec()).unwrap_err();
        let span = fault.place.unwrap().span;
        (span.line, span.column, span.start, fault.message)
    }

    #[test]
    fn the_first_bad_byte_is_told_by_line_column_and_byte() {
        let (line, column, byte, message) = place_of(b"a: \xc3\xa4\r\nb: \xc3\xa4\xe4\n");
        assert_eq!((line, column, byte), (2, 5, 12));
        assert_eq!(message, "the byte 0xE4 is not UTF-8 text (byte 13 of the file)");
        assert_eq!(place_of(b"\xff\xfea\0").3, "this file is written in UTF-16, not in UTF-8");
    }
}
