//! The order of names. The one file that names ICU's collation.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

/// How a language puts names in order.
#[derive(Debug)]
pub(super) struct Order {
    collator: Option<CollatorBorrowed<'static>>,
}

impl Order {
    pub fn of(tag: &str) -> Order {
        // With `kn`, `Ward 2` stands before `Ward 10`.
        Order { collator: Collator::try_new(locale(tag, "-u-kn").into(), CollatorOptions::default()).ok() }
    }

    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }
}

/// What ICU knows of a language. English without a country is that of the United Kingdom, as the words that ship are.
pub(super) fn locale(tag: &str, extension: &str) -> Locale {
    let tag = if tag == super::ENGLISH { "en-GB" } else { tag };
    format!("{tag}{extension}").parse().unwrap_or(Locale::UNKNOWN)
}
