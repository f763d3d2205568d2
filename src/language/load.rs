//! The words of a site, from what ships and from the files of its theme; and what is wrong with those.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use super::declared::{Declared, declared, span_at};
use super::messages::Messages;
use super::{Asked, ENGLISH, Language, Strings, StringsFile, english, shipped};
use crate::diagnostic::{Checked, Code, Diagnostic, Place, nearest};

/// A language that a site wants, and where it says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// BCP 47: `de`.
    pub tag: String,
    /// Where the site names it, if it does.
    pub place: Option<Place>,
}

/// The languages of a site.
#[derive(Clone, Debug)]
pub struct Languages {
    /// In the order in which the site names them: the first is the default.
    pub all: Vec<Arc<Language>>,
}

impl Languages {
    /// The language of pages at the root of the site.
    pub fn default_language(&self) -> &Arc<Language> {
        self.all.first().unwrap_or_else(|| english())
    }
}

impl Default for Languages {
    fn default() -> Languages {
        Languages { all: vec![Arc::clone(english())] }
    }
}

/// Puts the words of the wanted languages together. Faults of the site's own files are diagnostics; what ships is held
/// by tests.
pub fn load(strings: &Strings, wanted: &[Wanted], asked: &Asked) -> Checked<Languages> {
    let mut diagnostics = Vec::new();
    for file in strings {
        check(file, asked, &mut diagnostics);
    }
    diagnostics
        .extend(wanted.iter().filter(|wanted| !is_known(&wanted.tag, strings)).filter_map(without_words));
    let english = match strings.iter().any(|file| file.language == ENGLISH) {
        true => Arc::new(language(ENGLISH, strings, None)),
        false => Arc::clone(english()),
    };
    let all = wanted.iter().map(|wanted| match wanted.tag.as_str() {
        ENGLISH => Arc::clone(&english),
        tag => Arc::new(language(tag, strings, Some(&english))),
    });
    let languages = match wanted.is_empty() {
        true => Languages { all: vec![english] },
        false => Languages { all: all.collect() },
    };
    diagnostics.extend(unknown_keys(&languages, asked));
    Checked::new(languages, diagnostics)
}

/// English as it ships.
pub(super) fn shipped_english() -> Arc<Language> {
    Arc::new(language(ENGLISH, &Strings::new(), None))
}

fn language(tag: &str, strings: &Strings, english: Option<&Arc<Language>>) -> Language {
    let mut own = Messages::new(tag);
    let theirs = strings.iter().filter(|file| is_of(tag, &file.language));
    let theirs = theirs.flat_map(|file| declared(&file.text)).map(|message| message.key.to_owned()).collect();
    let mut hasher = blake3::Hasher::new();
    hasher.update(english.map_or(&[], |english| &english.fingerprint));
    for text in texts(tag, strings) {
        // A text that is not well formed gives what it can; that it is not is told by `check`.
        own.add(text);
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    Language::new(tag, (own, theirs), english.cloned(), *hasher.finalize().as_bytes())
}

/// Whether a language has what is written in another: `pt-BR` in `pt`.
fn is_of(tag: &str, other: &str) -> bool {
    other == tag || tag.split_once('-').is_some_and(|(general, _)| general == other)
}

/// The texts of a language, those that win last. `pt-BR` has all that `pt` has.
fn texts<'a>(tag: &'a str, strings: &'a Strings) -> impl Iterator<Item = &'a str> {
    let general = tag.split_once('-').map(|(general, _)| general);
    general.into_iter().chain([tag]).flat_map(move |tag| {
        let own = strings.iter().filter(move |file| file.language == tag).map(|file| file.text.as_str());
        let shipped = shipped::FILES.iter().filter(move |(path, _)| shipped_language(path) == Some(tag));
        shipped.map(|(_, text)| *text).chain(own)
    })
}

fn english_texts() -> impl Iterator<Item = &'static str> {
    shipped::FILES.iter().filter(|(path, _)| shipped_language(path) == Some(ENGLISH)).map(|(_, text)| *text)
}

fn shipped_language(path: &str) -> Option<&str> {
    super::language_of(path.split_once("/strings/")?.1)
}

/// Whether anybody wrote words in this language.
fn is_known(tag: &str, strings: &Strings) -> bool {
    texts(tag, strings).next().is_some()
}

fn without_words(wanted: &Wanted) -> Option<Diagnostic> {
    let languages: BTreeSet<&str> =
        shipped::FILES.iter().filter_map(|(path, _)| shipped_language(path)).collect();
    let languages: Vec<&str> = languages.into_iter().collect();
    let fault = Diagnostic::at(
        Code::LanguageWithoutWords,
        wanted.place.clone()?,
        format!("nobody wrote words in the language `{}`, so its pages would be in English", wanted.tag),
    );
    let write = format!("or write them into `themes/<your theme>/strings/{}.ftl`", wanted.tag);
    Some(fault.help(format!("Milepost speaks `{}`; choose one of these, {write}.", languages.join("`, `"))))
}

/// What English needs for each of its messages.
static ENGLISH_NEEDS: LazyLock<BTreeMap<&str, BTreeSet<&str>>> = LazyLock::new(|| {
    let all = english_texts().flat_map(declared);
    all.map(|message| (message.key, message.needs.into_iter().map(|(name, _)| name).collect())).collect()
});

/// How keys begin that no template asks for: words of addresses, and texts of data files, which are named by their ids.
const UNASKED: [&str; 2] = ["slug-", "data-"];

/// What is wrong with a file of the site.
fn check(file: &StringsFile, asked: &Asked, all: &mut Vec<Diagnostic>) {
    for fault in Messages::new(&file.language).add(&file.text) {
        let place = Place::new(&file.file, span_at(&file.text, fault.start, fault.end));
        let what = fault.what.trim_end_matches('.').to_lowercase();
        let fault =
            Diagnostic::at(Code::StringsSyntax, place, format!("this is not well-formed Fluent: {what}"));
        all.push(fault.help("a message is `key = words`, with `{ $name }` for a part and `{ $count -> [one] ... *[other] ... }` for a plural"));
    }
    let needs = &*ENGLISH_NEEDS;
    for message in declared(&file.text) {
        match needs.get(message.key) {
            Some(known) => all.extend(not_given(file, &message, known)),
            None if !asked.has(message.key)
                && !UNASKED.iter().any(|start| message.key.starts_with(start)) =>
            {
                all.push(nobody_asks(file, &message, needs.keys().copied()));
            }
            None => {}
        }
    }
}

fn not_given(file: &StringsFile, message: &Declared<'_>, known: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let unknown = message.needs.iter().filter(|(name, _)| !known.contains(name));
    let fault = |(name, span): &(&str, _)| {
        let text = format!("the message `{}` is not given `${name}`", message.key);
        let fault = Diagnostic::at(Code::UnknownPart, Place::new(&file.file, *span), text);
        match nearest(name, known.iter().copied()) {
            Some(near) => fault.hint(format!("did you mean `${near}`?")),
            None if known.is_empty() => fault.help("It is given nothing."),
            None => {
                let known: Vec<&str> = known.iter().copied().collect();
                fault.help(format!("It is given `${}`.", known.join("`, `$")))
            }
        }
    };
    unknown.map(fault).collect()
}

fn nobody_asks<'a>(
    file: &StringsFile,
    message: &Declared<'_>,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let place = Place::new(&file.file, message.span);
    let fault =
        Diagnostic::at(Code::UnusedString, place, format!("nobody asks for the message `{}`", message.key));
    match nearest(message.key, known) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.help("`themes/commons/strings/en/` has every message that can be changed."),
    }
}

/// Keys that templates ask for and no language has.
fn unknown_keys(languages: &Languages, asked: &Asked) -> Vec<Diagnostic> {
    let lacking =
        asked.keys.iter().filter(|(key, _)| !languages.all.iter().any(|language| language.has(key)));
    let needs = &*ENGLISH_NEEDS;
    let fault = |(key, place): &(String, Place)| {
        let fault =
            Diagnostic::at(Code::UnknownString, place.clone(), format!("no language has a message `{key}`"));
        match nearest(key, needs.keys().copied()) {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => fault.help("Write it into `themes/<your theme>/strings/en.ftl`."),
        }
    };
    lacking.map(fault).collect()
}
