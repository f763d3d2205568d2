//! The one integration binary: a module per stage or matter. Everything goes in through the doors that users
//! have: files, the published site, the real command.

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
mod source;
