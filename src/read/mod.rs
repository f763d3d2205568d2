//! Files become [`Sources`]: their text, and [`Node`]s that keep line and column. Syntax knows no domain:
//! a scalar stays text, whatever it looks like, until the model knows which type it wants.

mod markdown;
mod node;
mod shipped;
mod sources;
mod yaml;

pub use node::{Entry, Node, Value};
pub use sources::{Article, Document, Sources, sources};
