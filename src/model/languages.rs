//! The languages of a site.

use crate::diagnostic::Code;
use crate::read::Node;

use super::decode::{Decoder, Fields};

/// What a site speaks that does not say.
const DEFAULT: &str = "en";

/// `languages: [en, de]`: each once, the default one first.
pub(super) fn languages(decoder: &mut Decoder, fields: &Fields<'_>) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for (language, node) in
        decoder.list(fields, "languages", |decoder, node| Some((language(decoder, node)?, node.span)))
    {
        if languages.contains(&language) {
            decoder.fault(Code::NotALanguage, node, format!("the language `{language}` stands twice"));
        } else {
            languages.push(language);
        }
    }
    if languages.is_empty() { vec![DEFAULT.to_owned()] } else { languages }
}

/// `de`, `pt-BR`: a language of ISO 639, and a country or a script where it matters.
pub(super) fn language(decoder: &mut Decoder, node: &Node) -> Option<String> {
    let text = decoder.text(node)?;
    if is_language(text) {
        return Some(text.to_owned());
    }
    let message = format!("`{text}` is not the name of a language");
    decoder.fault(Code::NotALanguage, node.span, message).hint = "write `en`, `de` or `pt-BR`".to_owned();
    None
}

/// Small letters for the language, `Latn` for a script, `BR` for a country.
pub(super) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let small = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_name = parts.next().is_some_and(|part| matches!(part.len(), 2 | 3) && small(part));
    is_name
        && parts.all(|part| match part.len() {
            2 => part.bytes().all(|byte| byte.is_ascii_uppercase()),
            3 => part.bytes().all(|byte| byte.is_ascii_digit()),
            4 => part.starts_with(|c: char| c.is_ascii_uppercase()) && small(&part[1..]),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::is_language;

    #[test]
    fn names_of_languages_are_told_from_other_words() {
        for good in ["en", "pt-BR", "zh-Hant", "es-419", "zh-Hant-TW"] {
            assert!(is_language(good), "{good}");
        }
        for bad in ["", "EN", "english", "en_GB", "de-", "de-br", "e", "../x", "zh-hant", "dé"] {
            assert!(!is_language(bad), "{bad}");
        }
    }
}
