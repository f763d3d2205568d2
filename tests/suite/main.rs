//! The one integration binary: a module per stage or matter. Everything goes in through the doors that users
//! have: files, the published site, the real command.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly, and so may what serves it")]

mod any_bytes;
mod broken;
mod bytes;
mod cases;
mod demonstration;
mod house;
mod interface;
mod json;
mod laws;
mod project;
mod published;
mod readme;
mod source;
