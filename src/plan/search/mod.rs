//! The index that readers search in: words, and the pages that have them, in files small enough to be loaded one by one.
//!
//! A file holds the words that begin alike. What does not fit one file is divided by the next letter, so a change to one
//! page changes the files of its own words and no others. Up to three files answer a query: the directory, which says
//! which beginnings have a file, and those of two words; `themes/commons/scripts/search.js` reads them.

mod normal;
mod record;
mod shards;
#[cfg(test)]
mod tests;

pub use normal::{latin, words};
pub use record::{Facets, Record, Weight};
pub use shards::Index;
