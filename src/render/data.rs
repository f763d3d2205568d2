//! Writes what programs read: CSV, JSON, and the Data Package that describes the tables.

mod calendar;
mod csv;
mod feed;
mod json;
mod package;

pub use calendar::calendar;
pub use csv::{Digest, csv, digest, pour};
pub use feed::feed;
pub use json::{compact, pretty};
pub use package::package;
