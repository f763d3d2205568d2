//! What a new site, and a new file of a site, begin with: texts that build at once and teach by their comments.
//!
//! Nothing here replaces a file: what stands, stands.

#![warn(missing_docs)]

mod article;
mod award;
mod files;
mod member;
mod write;

pub use article::{ArticleFile, article};
pub use award::{AwardLine, with_award};
pub use files::{Extra, Start, StarterKind, extra, starter};
pub use member::{MemberFile, inventory, member};
pub use write::{NewFile, Refused, write};
