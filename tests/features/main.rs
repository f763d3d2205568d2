//! What is built in only when asked for: `cargo test --features highlight,search-pagefind --test features`.
//! A binary of its own, so that these few tests do not have all others compiled once more.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, and says where")]

mod highlight;
#[expect(dead_code, reason = "the suite needs more of it")]
#[path = "../suite/json.rs"]
mod json;
#[expect(dead_code, reason = "the suite needs more of it")]
#[path = "../suite/project.rs"]
mod project;
mod texts;
