//! Files of `content/` that are no pages: pictures and downloads.

use std::sync::Arc;

use crate::read::{Asset, Format, Picture, Sources};

/// A file that is published beside the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentFile {
    /// As places name it: `content/briefs/sun.jpg`.
    pub file: Arc<str>,
    pub bytes: u64,
    /// Stands for its bytes.
    pub hash: [u8; 32],
    /// What it shows, if it is a picture.
    pub picture: Option<Picture>,
}

impl ContentFile {
    /// Where it is published: `briefs/sun.jpg`.
    pub fn path(&self) -> &str {
        self.file.strip_prefix("content/").unwrap_or(&self.file)
    }

    /// The picture, if it is one that can be made smaller: a photo, or a picture of pixels.
    pub fn pixels(&self) -> Option<Picture> {
        self.picture.filter(|picture| matches!(picture.format, Format::Jpeg | Format::Png))
    }
}

/// Every such file, in the order of the paths.
pub fn content_files(sources: &Sources) -> Vec<ContentFile> {
    let file = |(path, asset): (&Arc<str>, &Asset)| ContentFile {
        file: Arc::clone(path),
        bytes: asset.bytes,
        hash: asset.hash,
        picture: asset.picture,
    };
    sources.assets.iter().map(file).collect()
}
