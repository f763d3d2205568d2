//! Files that are published as they came, and pictures made smaller.

use serde::Serialize;

/// A file of the site folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct FileView {
    /// Where it is in the site folder: `content/briefs/sun.jpg`.
    pub file: String,
    /// Stands for its bytes.
    pub hash: [u8; 32],
    /// What is made of it; `None` for the file itself.
    pub resize: Option<Resize>,
}

/// A picture in another width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Resize {
    /// In pixels.
    pub width: u32,
    pub format: PictureFormat,
    /// How the camera was held: 1 for upright, up to 8 as Exif's tag 0x0112 counts.
    pub orientation: u8,
}

/// How a picture that can be made smaller is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PictureFormat {
    Jpeg,
    Png,
}

/// The picture that stands for a page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LeadPicture {
    /// Root-relative.
    pub url: String,
    /// In pixels; 0 where it is not known.
    pub width: u32,
    /// In pixels; 0 where it is not known.
    pub height: u32,
    /// The same in several widths, as `srcset` takes it; empty where there is one width alone.
    pub widths: String,
    /// What is to be seen, for those who do not see it.
    pub alt: String,
    /// May be empty.
    pub caption: String,
    /// Who made it; may be empty.
    pub credit: String,
}

/// A picture that a text shows.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ShownPicture {
    /// Root-relative address of the file.
    pub url: String,
    /// In pixels; 0 where it is not known.
    pub width: u32,
    /// In pixels; 0 where it is not known.
    pub height: u32,
    /// The same in several widths, as `srcset` takes it; empty where there is one width alone.
    pub widths: String,
}
