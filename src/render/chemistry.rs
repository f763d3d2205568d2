//! Formulas of gases, written as they are spoken of: CO₂ with its two set low.

/// The formulas that are set, with plain digits.
const FORMULAS: [&str; 8] = ["CO2", "CH4", "N2O", "SF6", "NF3", "H2O", "NO2", "NH3"];

/// What may stand before a formula in one word: `tCO2e`.
const UNITS: [&str; 7] = ["", "t", "kt", "Mt", "Gt", "kg", "g"];

/// What may stand behind it: carbon dioxide equivalents.
const ENDS: [&str; 5] = ["", "e", "eq", "-e", "-eq"];

/// The text as HTML, escaped, with the digits of formulas set low. `None` where there is no formula.
pub(super) fn subscripts(text: &str) -> Option<String> {
    let (mut html, mut found) = (String::new(), false);
    for word in text.split_inclusive(|letter: char| !is_of_a_word(letter)) {
        let bare = word.trim_end_matches(|letter: char| !is_of_a_word(letter));
        if is_formula(bare) {
            found = true;
            bare.chars().for_each(|letter| push(&mut html, letter));
        } else {
            escape(&mut html, bare);
        }
        escape(&mut html, &word[bare.len()..]);
    }
    found.then_some(html)
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || low_digit(letter).is_some()
}

/// The digit of a character that is a low digit already, as in `CO₂`.
fn low_digit(letter: char) -> Option<char> {
    let number = u32::from(letter).checked_sub(u32::from('₀'))?;
    char::from_digit(number, 10)
}

fn is_formula(word: &str) -> bool {
    if word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let plain: String = word.chars().map(|letter| low_digit(letter).unwrap_or(letter)).collect();
    UNITS.iter().filter_map(|unit| plain.strip_prefix(unit)).any(|rest| {
        FORMULAS.iter().filter_map(|formula| rest.strip_prefix(formula)).any(|end| ENDS.contains(&end))
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
    for letter in text.chars() {
        match letter {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(letter),
        }
    }
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
        assert_eq!(set("A2 paper, COVID19, 2019, M25"), "(none)");
    }
}
