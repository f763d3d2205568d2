//! The one integration binary: a module per stage or matter. Everything goes in through the doors that users
//! have: files, the published site, the real command.

mod broken;
mod bytes;
mod cases;
mod json;
mod project;
mod published;
