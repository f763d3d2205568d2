//! Files become [`Sources`]: their text, and [`Node`]s that keep line and column. Syntax knows no domain:
//! a scalar stays text, whatever it looks like, until the model knows which type it wants.

mod csv;
mod foreign_front;
mod keys;
mod late;
mod listing;
mod markdown;
mod node;
mod picture;
mod place;
mod quick;
mod shelf;
mod shipped;
mod sources;
mod stray;
mod syntax;
#[cfg(test)]
mod tests;
mod tree;
mod unparsed;
mod utf8;
mod yaml;

pub use csv::{Csv, Dialect, Encoding, Row, csv, csv_text};
pub use late::{Late, Seen, SeenFile};
pub use listing::Listing;
pub use node::{Entry, Node, Value};
pub use picture::{Format, Picture};
pub use shelf::{Shelf, Touched};
pub use shipped::{framework_texts, library_texts, outline_texts, programme_texts, shipped_text};
pub use sources::{Article, Asset, Document, Sources, sources, sources_of};
pub use unparsed::{Unparsed, UnparsedFiles};
pub use yaml::yaml;
