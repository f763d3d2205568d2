//! Every file of a site, read and parsed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Checked, Span};
use crate::disk::Disk;

use super::Node;

/// Every file of a site by its path, in the order of the paths.
#[derive(Debug, Default)]
pub struct Sources {
    /// `data/**/*.yaml`, the site's own and, where it has none of that path, those that ship with Milepost.
    pub data: BTreeMap<Arc<str>, Document>,
    /// `content/**/*.md`.
    pub articles: BTreeMap<Arc<str>, Article>,
    /// `themes/**`, as bytes: the site's own files only.
    pub themes: BTreeMap<Arc<str>, Vec<u8>>,
    /// Other files below `content/` (pictures, downloads): path and size.
    pub assets: BTreeMap<Arc<str>, u64>,
}

/// One YAML file.
#[derive(Debug)]
pub struct Document {
    pub file: Arc<str>,
    pub root: Node,
}

/// One Markdown file: front matter and body.
#[derive(Debug)]
pub struct Article {
    pub file: Arc<str>,
    pub front: Node,
    /// The Markdown after the front matter.
    pub body: String,
    /// Where the body starts in the file, so that a place in the body can be told as a place in the file.
    pub body_start: Span,
}

/// Reads a site folder. What cannot be read is a diagnostic, and is left out of the sources.
pub fn sources(disk: &dyn Disk) -> Checked<Sources> {
    let _ = disk;
    todo!("helper E")
}
