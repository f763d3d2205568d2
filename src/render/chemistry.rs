//! Formulas of gases, written as they are spoken of: CO₂ with its two set low.

/// The formulas that are set, with plain digits.
const FORMULAS: [&str; 8] = ["CO2", "CH4", "N2O", "SF6", "NF3", "H2O", "NO2", "NH3"];

/// What may stand before a formula in one word: `tCO2e`.
const UNITS: [&str; 7] = ["", "t", "kt", "Mt", "Gt", "kg", "g"];

/// What may stand behind it: carbon dioxide equivalents.
const ENDS: [&str; 5] = ["", "e", "eq", "-e", "-eq"];

/// The longest unit, formula and end together, in letters.
const LONGEST: usize = 8;

/// The text as HTML, escaped, with the digits of formulas set low. `None` where there is no formula.
pub(super) fn subscripts(text: &str) -> Option<String> {
    let (mut html, mut written, mut from) = (String::new(), 0, 0);
    // Formulas have digits, and most words have none.
    while let Some(at) = text[from..].bytes().position(may_be_a_digit) {
        let digit = from + at;
        let behind = text[digit..].trim_start_matches(is_of_a_word);
        let end = text.len() - behind.len();
        if end == digit {
            // Another character that begins like a low digit.
            from = end + behind.chars().next().map_or(0, char::len_utf8);
            continue;
        }
        let start = text[..digit].trim_end_matches(is_of_a_word).len();
        if is_formula(&text[start..end]) {
            escape(&mut html, &text[written..start]);
            text[start..end].chars().for_each(|letter| push(&mut html, letter));
            written = end;
        }
        from = end;
    }
    if written == 0 {
        return None;
    }
    escape(&mut html, &text[written..]);
    Some(html)
}

/// Whether a digit begins with this byte, or a low digit may.
fn may_be_a_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == LOW_DIGITS
}

/// The first byte of `₀` to `₉`.
const LOW_DIGITS: u8 = 0xe2;

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || low_digit(letter).is_some()
}

/// The digit of a character that is a low digit already, as in `CO₂`.
fn low_digit(letter: char) -> Option<char> {
    let number = u32::from(letter).checked_sub(u32::from('₀'))?;
    char::from_digit(number, 10)
}

fn is_formula(word: &str) -> bool {
    let mut plain = [0; LONGEST];
    let mut length = 0;
    for letter in word.chars() {
        let letter = u8::try_from(low_digit(letter).unwrap_or(letter));
        let (Ok(letter), Some(place)) = (letter, plain.get_mut(length)) else { return false };
        *place = letter;
        length += 1;
    }
    let plain = &plain[..length];
    UNITS.iter().filter_map(|unit| plain.strip_prefix(unit.as_bytes())).any(|rest| {
        let mut ends = FORMULAS.iter().filter_map(|formula| rest.strip_prefix(formula.as_bytes()));
        ends.any(|end| ENDS.iter().any(|known| end == known.as_bytes()))
    })
}

fn push(html: &mut String, letter: char) {
    match low_digit(letter).or(letter.is_ascii_digit().then_some(letter)) {
        Some(digit) => html.extend(["<sub>", digit.encode_utf8(&mut [0; 4]), "</sub>"]),
        None => html.push(letter),
    }
}

/// Escapes text for HTML, in elements and in quoted attributes.
pub(super) fn escape(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'')) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::subscripts;

    #[test]
    fn formulas_are_set_low_and_other_words_are_not() {
        let set = |text: &str| subscripts(text).unwrap_or_else(|| "(none)".to_owned());
        assert_eq!(set("5 t CO2e."), "5 t CO<sub>2</sub>e.");
        assert_eq!(set("12 ktCO2e & CH4"), "12 ktCO<sub>2</sub>e &amp; CH<sub>4</sub>");
        assert_eq!(set("t CO₂e"), "t CO<sub>2</sub>e");
        assert_eq!(set("“CO2” — “CH₄”, 1 < 2"), "“CO<sub>2</sub>” — “CH<sub>4</sub>”, 1 &lt; 2");
        assert_eq!(set("2 “a” — ⰰ 3ⰰ CO2ⰰ₂"), "(none)");
        assert_eq!(set("A2 paper, COVID19, 2019, M25"), "(none)");
    }
}
