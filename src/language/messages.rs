//! The one file that names Fluent.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::{Given, Numbers};
use crate::quantity::Dec;

/// The messages of one language.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
}

/// What is not well formed in a text: where, as bytes, and in a few words.
pub(super) struct Malformed {
    pub start: usize,
    pub end: usize,
    pub what: String,
}

impl Messages {
    /// An empty set of a language.
    pub fn new(tag: &str) -> Messages {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(tag)]);
        // The marks around parts would land in titles, addresses and files for programs.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(written));
        Messages { bundle }
    }

    /// Adds the messages of a text; those that are there already are replaced.
    pub fn add(&mut self, text: &str) -> Vec<Malformed> {
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        self.bundle.add_resource_overriding(resource);
        // What is missing at the end of a file is told behind its last word.
        let end = text.trim_end().len();
        let malformed = errors.into_iter().map(|error| Malformed {
            start: error.pos.start.min(end),
            end: error.pos.end.min(end),
            what: error.kind.to_string(),
        });
        malformed.collect()
    }

    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message with its parts; `None` where there is none of this key.
    pub fn format(&self, key: &str, given: &[(&str, Given<'_>)], numbers: &Numbers) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.value()?;
        let mut arguments = FluentArgs::with_capacity(given.len());
        for (name, value) in given {
            arguments.set(*name, argument(value, numbers));
        }
        // What is lacking was told when the strings were read, and stands in the text as `{$name}`.
        let mut lacking = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut lacking).into_owned())
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

fn argument<'a>(given: &'a Given<'_>, numbers: &Numbers) -> FluentValue<'a> {
    match given {
        Given::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        // Counts are whole and far below 2^53: exact as a float.
        Given::Count(count) => FluentNumber::new(*count as f64, FluentNumberOptions::default()).into(),
        // Figures for reading have few digits; the exact ones stand beside them as text.
        Given::Number(number) => FluentValue::try_number(&number.to_string()).into_owned(),
        Given::Year(year) => FluentValue::from(numbers.plain(*year)),
    }
}

/// A number inside a message, as the language writes it.
fn written(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let exact = Dec::parse(&number.as_string()).ok()?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.number(exact, exact.places())).ok()
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Numbers, ()> {
        Ok(Numbers::of(&language.to_string()))
    }
}

fn identifier(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or_default()
}

/// Whether a text is the name of a language.
pub(super) fn is_tag(text: &str) -> bool {
    text.parse::<LanguageIdentifier>().is_ok()
}

/// `ltr` or `rtl`.
pub(super) fn direction(tag: &str) -> &'static str {
    match identifier(tag).character_direction() {
        CharacterDirection::RTL => "rtl",
        CharacterDirection::LTR | CharacterDirection::TTB => "ltr",
    }
}
