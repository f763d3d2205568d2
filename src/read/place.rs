//! From byte offsets to lines and columns: needed only where a fault is told, so it may walk the text.

use crate::diagnostic::Span;

/// Where a file begins.
pub(super) const BEGINNING: Span = Span { line: 1, column: 1, start: 0, end: 0 };

/// The span of the bytes `start..end` of `text`, which itself begins in its file at `origin`.
/// Offsets inside a character move to its beginning.
pub(super) fn span_of(text: &str, origin: Span, start: usize, end: usize) -> Span {
    let start = floor(text, start);
    let end = floor(text, end.max(start));
    let before = &text.as_bytes()[..start];
    let mut line = origin.line;
    let mut line_start = 0;
    for (at, byte) in before.iter().enumerate() {
        // A carriage return ends a line by itself, but not a second time before a line feed.
        if *byte == b'\n' || (*byte == b'\r' && text.as_bytes().get(at + 1) != Some(&b'\n')) {
            line += 1;
            line_start = at + 1;
        }
    }
    let characters = text[line_start..start].trim_start_matches('\u{feff}').chars().count();
    let first = if line_start == 0 { origin.column } else { 1 };
    Span {
        line,
        column: first.saturating_add(offset(characters)),
        start: origin.start.saturating_add(offset(start)),
        end: origin.start.saturating_add(offset(end)),
    }
}

/// Sizes are limited to 64 MB before any text gets here, so nothing is ever cut off.
pub(super) fn offset(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The bytes of the line around `at`, without its line break.
pub(super) fn line_around(text: &str, at: usize) -> std::ops::Range<usize> {
    let at = floor(text, at);
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let start = text.as_bytes()[..at].iter().rposition(is_break).map_or(0, |found| found + 1);
    let end = text.as_bytes()[at..].iter().position(is_break).map_or(text.len(), |found| at + found);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_three_ways() {
        let text = "\u{feff}ä\nb\r\nc\rdé!";
        let at = text.find('!').unwrap();
        let span = span_of(text, BEGINNING, at, at + 1);
        assert_eq!((span.line, span.column), (4, 3));
        assert_eq!(&text[span.start as usize..span.end as usize], "!");
        assert_eq!(span_of(text, BEGINNING, 3, 5).column, 1);
    }
}
