//! Words, numbers, days, lists and the order of names in the reader's language.
//!
//! Words are Fluent messages. Those of `themes/commons/strings/` ship in the binary and are below every site; a theme
//! or a site changes them message by message in `themes/<name>/strings/<language>.ftl` or `strings/<language>/*.ftl`.
//! What a language does not say is said in English.

#![warn(missing_docs)]

mod asked;
mod declared;
mod given;
mod list;
mod load;
mod messages;
mod numbers;
mod order;
mod shipped;
mod strings;

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use crate::quantity::{Date, Year};

pub use asked::{Asked, asked};
pub use given::Given;
pub use load::{Languages, Wanted, load};
pub use numbers::Numbers;
pub use strings::{Strings, StringsFile, language_of};

use list::Lists;
use messages::Messages;
use order::Order;

/// The language that every message is written in first.
pub const ENGLISH: &str = "en";

/// All that is needed to write one language.
#[derive(Debug)]
pub struct Language {
    /// BCP 47: `de`, `pt-BR`.
    pub tag: String,
    /// How it writes numbers.
    pub numbers: Numbers,
    /// Stands for every word of it.
    pub fingerprint: [u8; 32],
    own: Messages,
    /// The keys of messages that files of the site have in this language.
    theirs: BTreeSet<String>,
    /// English, for what the language lacks; `None` in English itself.
    english: Option<Arc<Language>>,
    lists: Lists,
    order: Order,
}

/// English as it ships: for what is told to staff, and wherever no site is at hand.
pub fn english() -> &'static Arc<Language> {
    static ENGLISH: OnceLock<Arc<Language>> = OnceLock::new();
    ENGLISH.get_or_init(load::shipped_english)
}

impl Language {
    fn new(
        tag: &str,
        (own, theirs): (Messages, BTreeSet<String>),
        english: Option<Arc<Language>>,
        fingerprint: [u8; 32],
    ) -> Language {
        let mut language = Language {
            tag: tag.to_owned(),
            numbers: Numbers::of(tag),
            fingerprint,
            own,
            theirs,
            english,
            lists: Lists::of(tag),
            order: Order::of(tag),
        };
        language.numbers.percent = language.tell("percent", &[("number", "{}".into())]);
        language
    }

    /// The message of this key that needs nothing; the key itself where nobody wrote one, which the tests keep from happening.
    pub fn say(&self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// The message of this key with its parts filled in.
    pub fn tell(&self, key: &str, given: &[(&str, Given<'_>)]) -> String {
        self.try_tell(key, given).unwrap_or_else(|| {
            debug_assert!(false, "no words for `{key}`");
            key.to_owned()
        })
    }

    /// The same; `None` where neither the language nor English has the message.
    pub fn try_tell(&self, key: &str, given: &[(&str, Given<'_>)]) -> Option<String> {
        let told = self.own.format(key, given, &self.numbers);
        told.or_else(|| self.english.as_ref()?.own.format(key, given, &self.numbers))
    }

    /// Whether the language, or English for it, has a message of this key.
    pub fn has(&self, key: &str) -> bool {
        self.own.has(key) || self.english.as_ref().is_some_and(|english| english.own.has(key))
    }

    /// A text of a data file in this language: what the site's own strings say under the key, or what ships where the file
    /// says what the file that ships says; else the text as it stands in the file.
    pub fn text(&self, key: &str, own: &str) -> String {
        let theirs = self.theirs.contains(key).then(|| self.own.format(key, &[], &self.numbers)).flatten();
        theirs.unwrap_or_else(|| match english().own.format(key, &[], &self.numbers) {
            Some(shipped) if shipped == own.trim() => self.say(key),
            _ => own.to_owned(),
        })
    }

    /// The name that the language has for itself: `Deutsch`.
    pub fn name(&self) -> String {
        self.own.format("language-name", &[], &self.numbers).unwrap_or_else(|| self.tag.clone())
    }

    /// `ltr` or `rtl`, by the script that the language is written in.
    pub fn text_direction(&self) -> &'static str {
        messages::direction(&self.tag)
    }

    /// Words one after another: `AR4, AR6 and SAR`.
    pub fn listed<'a>(&self, words: impl Iterator<Item = &'a str>) -> String {
        self.lists.all(&words.collect::<Vec<&str>>())
    }

    /// Which of two names comes first, as people of this language look for them; numbers in names by their size.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.compare(one, other).then_with(|| one.cmp(other))
    }

    /// A year in the digits of the language.
    pub fn year(&self, year: Year) -> String {
        self.numbers.plain(year.number())
    }

    /// `5 November 2018`
    pub fn day(&self, date: Date) -> String {
        let day = self.numbers.plain(i32::from(date.day()));
        let parts = [
            ("day", day.into()),
            ("month", self.month_name(date).into()),
            ("year", self.year_of(date).into()),
        ];
        self.tell("date-day", &parts)
    }

    /// `November 2018`
    pub fn month(&self, date: Date) -> String {
        self.tell(
            "date-month",
            &[("month", self.month_name(date).into()), ("year", self.year_of(date).into())],
        )
    }

    fn month_name(&self, date: Date) -> String {
        self.say(&format!("month-{}", date.month()))
    }

    fn year_of(&self, date: Date) -> String {
        self.numbers.plain(date.year())
    }
}

#[cfg(test)]
mod tests;
