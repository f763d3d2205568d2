//! Words one after another. The one file that names ICU's lists.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;

use super::order::locale;

/// How a language joins words.
#[derive(Debug)]
pub(super) struct Lists {
    locale: Locale,
}

impl Lists {
    pub fn of(tag: &str) -> Lists {
        Lists { locale: locale(tag, "") }
    }

    /// `AR4, AR6 and SAR`
    pub fn all(&self, words: &[&str]) -> String {
        // ICU's formatters are not for many threads; making one is only finding its place in the data.
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        match ListFormatter::try_new_and((&self.locale).into(), options) {
            Ok(formatter) => formatter.format_to_string(words.iter()),
            Err(_) => words.join(", "),
        }
    }
}
