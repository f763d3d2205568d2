//! A view becomes bytes. Nothing here knows the accounts: it sees views, nothing else.

mod address;
mod archive;
mod asks;
pub mod chart;
mod checks;
mod chemistry;
pub mod data;
mod exact;
mod flow;
mod ground;
mod html;
mod invitations;
mod mail;
mod manual;

mod looked;
pub mod map;
mod minified;
mod picture;
mod prose;
#[cfg(test)]
mod samples;
mod site;
mod spelling;
mod tables;
mod texts;
mod twins;

pub use asks::check as check_templates;
pub use checks::{check as check_texts, missing as missing_links, outside_links};
pub use flow::{Flow, Unpoured};
pub use ground::Ground;
pub use html::Renderer;
pub use looked::Looks;
pub use manual::{theme_manual, theme_manual_of, theme_names};
pub use minified::Minified;
pub use picture::Pictures;
pub use prose::{Setting, set as prose};
pub use site::{Contents, RenderedSite};
pub use texts::WithTexts;
pub use twins::WithTwins;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;

/// What made a page: the version of this program, and what it was built with that changes how pages look.
const MADE_BY: &str = if cfg!(feature = "highlight") {
    concat!(env!("CARGO_PKG_VERSION"), "+highlight")
} else {
    env!("CARGO_PKG_VERSION")
};

/// Stands for everything a rendered file depends on: the tool's version, the theme and the view.
/// Two equal keys mean equal bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub [u8; 32]);

impl Key {
    /// The key of what is made of a file in a way of this name out of the file's own key, and the other way round: what is
    /// made is the same when the file is.
    fn turned(self, way: &str) -> Key {
        let name = blake3::hash(way.as_bytes());
        let mut turned = self;
        turned.0.iter_mut().zip(name.as_bytes()).for_each(|(byte, other)| *byte ^= other);
        turned
    }
}

/// What asking for one file of the site gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// The last site's file is still right.
    Same,
    /// New bytes, and the key they were made under.
    Fresh { key: Key, bytes: Vec<u8> },
}

/// Files that are made of the same, beside what they share with all others: as long as the print is the same, each of
/// them is, and none has to be made to know that.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Batch {
    /// `en/edina`
    pub name: String,
    /// Stands for all that they are made of, but for this program.
    pub print: [u8; 32],
}

/// All files of the next site, asked for one by one, from many threads, in any order.
pub trait Artifacts: Sync {
    /// The paths below the output folder, sorted, each once: `members/edina/index.html`.
    fn paths(&self) -> Vec<&str>;

    /// The file at `paths()[index]`; [`Made::Same`] when its key would be `last`.
    ///
    /// # Errors
    /// What is wrong with the template or the text that makes the file.
    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>>;

    /// The file at `paths()[index]` where it is too large to be held: whoever can take it in pieces need not ask for it as
    /// a whole. `None` for nearly all.
    ///
    /// # Errors
    /// As for [`Artifacts::make`].
    fn flow(&self, _index: usize) -> Result<Option<Flow<'_>>, Vec<Diagnostic>> {
        Ok(None)
    }

    /// The batches of files, each with a name of its own.
    fn batches(&self) -> Vec<Batch> {
        Vec::new()
    }

    /// The position of the batch that the file at `paths()[index]` is of.
    fn batch(&self, _index: usize) -> Option<usize> {
        None
    }

    /// Is told where the file at `paths()[index]` stays as it is, because its batch does: it will not be asked for.
    fn kept(&self, _index: usize) {}

    /// What the keys of many files depend on, each with a word that stands for it as it is now, so that people can be
    /// told why a file is made again.
    fn grounds(&self) -> Vec<(Ground, String)> {
        Vec::new()
    }
}
