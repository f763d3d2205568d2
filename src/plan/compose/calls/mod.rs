//! Figures, charts and cards that a text asks for: `{{ figure(member="edina") }}`. They are looked up in the same
//! accounts and said with the same words as on every other page, so that a text never contradicts them.

mod argument;
mod blocks;
mod figure;
mod foreign;
mod grammar;
mod movement;
mod network;
mod target;

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::Article;
use crate::plan::site_plan::Text;
use crate::plan::view::{Insertion, Prose};

use super::{Composer, folder};
use argument::{Arguments, Fault};
use foreign::Tag;
use grammar::{Call, Malformed, Misfit, calls};

/// A call of a text, and what came of it.
#[derive(Debug)]
pub struct Asked {
    /// Its bytes in the Markdown; of one that is malformed, its opening braces; of another program's, all of it.
    pub range: Range<usize>,
    outcome: Result<Insertion, Box<Fault>>,
    is_well_formed: bool,
}

impl Asked {
    /// Whether it has a name and arguments, and not only braces.
    pub fn is_well_formed(&self) -> bool {
        self.is_well_formed
    }

    /// What is no call.
    fn misfit(misfit: Misfit) -> Asked {
        let (range, fault) = match misfit {
            Misfit::Malformed(Malformed { braces, at, message, hint }) => {
                (braces, Fault::new(Code::CallSyntax, at, message).hint(hint))
            }
            Misfit::Foreign(Tag { range, message, hint }) => {
                (range.clone(), Fault::new(Code::ForeignTag, range, message).hint(hint))
            }
        };
        Asked { range, outcome: Err(Box::new(fault)), is_well_formed: false }
    }

    /// What is wrong with it.
    pub fn fault(&self, text: &Text<'_>) -> Option<Diagnostic> {
        self.outcome.as_ref().err().map(|fault| fault.diagnostic(text))
    }

    /// Whether it stands in a paragraph of its own: a chart or a card.
    pub fn is_block(&self) -> bool {
        self.outcome.as_ref().is_ok_and(|insertion| insertion.is_block())
    }
}

/// What a call asks for; the arguments it may have; what gives it.
type Kind = (&'static str, &'static [&'static str], fn(&Composer<'_>, &Arguments<'_>) -> Outcome);

/// What a call comes to.
type Outcome = Result<Insertion, Box<Fault>>;

const KINDS: [Kind; 7] = [
    ("figure", &["member", "of", "year", "sector", "target", "as"], figure::figure),
    ("change", &["member", "of", "from", "to", "sector", "as"], movement::change),
    ("status", &["member", "target"], target::status_words),
    ("rank", &["member"], movement::rank),
    ("network", &["of", "country", "total", "as"], network::network),
    ("chart", &["member", "which"], blocks::chart),
    ("card", &["member"], blocks::card),
];

impl<'a> Composer<'a> {
    /// The Markdown of an article in the language of the pages, with all that it asks for.
    pub fn prose(&self, article: &'a Article) -> Prose {
        let article = self.version(article);
        let foreign = self.foreign(article);
        let asked = self.asked(article);
        let insertions = asked.into_iter().filter_map(|asked| asked.outcome.ok());
        Prose {
            markdown: article.body.to_string(),
            folder: folder(article).to_owned(),
            insertions: insertions.collect(),
            pictures: self.shown_pictures(article),
            has_contents: article.contents,
            language: foreign.map(|language| language.tag.clone()).unwrap_or_default(),
            language_name: foreign.map(|language| language.name()).unwrap_or_default(),
            text_direction: foreign.map(|language| language.text_direction().to_owned()).unwrap_or_default(),
        }
    }

    /// The language of an article that is not in that of the pages.
    fn foreign(&self, article: &Article) -> Option<&Language> {
        let own = &self.words.language.tag;
        let of_article = match &article.language {
            Some(tag) => self.tongues.iter().find(|(language, _)| language.tag == *tag),
            None => self.tongues.first(),
        };
        of_article.map(|(language, _)| &**language).filter(|language| language.tag != *own)
    }

    /// Every call of an article.
    pub fn asked(&self, article: &Article) -> Vec<Asked> {
        calls(&article.body)
            .into_iter()
            .enumerate()
            .map(|(index, call)| self.answer(article, index, call))
            .collect()
    }

    fn answer(&self, article: &Article, index: usize, call: Result<Call, Misfit>) -> Asked {
        let call = match call {
            Ok(call) => call,
            Err(misfit) => return Asked::misfit(misfit),
        };
        let placed = |insertion: Insertion| Insertion {
            start: call.range.start,
            end: call.range.end,
            key: format!("{}-{index}", crate::plan::words::anchor(&article.route)),
            ..insertion
        };
        Asked { range: call.range.clone(), outcome: self.look_up(&call).map(placed), is_well_formed: true }
    }

    fn look_up(&self, call: &Call) -> Outcome {
        let Some((_, names, give)) = KINDS.iter().find(|(name, ..)| *name == call.name.text) else {
            let message = format!("there is no call `{}`", call.name.text);
            let fault = Fault::new(Code::UnknownCall, call.name.range.clone(), message);
            return Err(Box::new(fault.near(&call.name.text, KINDS.iter().map(|(name, ..)| *name))));
        };
        give(self, &Arguments::of(call, names)?)
    }
}
