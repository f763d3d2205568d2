//! The one integration binary: a module per stage or matter. Everything goes in through the doors that users
//! have: files, the published site, the real command.
//!
//! `cargo test` runs all but what takes minutes, in half a minute; CI adds that with
//! `cargo test -- --include-ignored`. `INSTA_UPDATE=always cargo test --test suite` rewrites what the command
//! prints; a printed text that belongs to no case fails.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly, and so may what serves it")]

mod any_bytes;
mod broken;
mod bytes;
mod cases;
mod content;
mod contradictions;
mod demonstration;
mod explain;
mod explain_page;
mod explain_progress;
mod explained;
mod figures;
mod guides;
mod honest_time;
mod house;
mod interface;
mod json;
mod languages;
mod large;
mod laws;
mod lints;
mod manual;
mod markdown;
mod moved_blog;
mod outlook;
mod own_site;
mod pictures;
mod precompressed;
mod press;
#[cfg(all(feature = "serve", unix))]
mod preview;
mod programmes;
mod progress;
mod progress_tables;
mod project;
mod published;
mod rational;
mod readme;
#[cfg(feature = "pictures")]
mod receipt;
mod recognised;
mod recoloured;
mod remembered;
mod schema;
mod search;
mod source;
mod starter;
mod tables;
mod together;
mod tutorial;
mod verdicts;
mod words;
mod workshop;
