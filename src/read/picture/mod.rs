//! Pictures of `content/`: how large they are, whether they are whole, and whether a drawing is safe to publish. Only
//! heads are read here; nothing is decoded.

mod raster;
mod svg;

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span};

pub use raster::Format;

/// A picture that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    pub format: Format,
    /// In pixels as they are shown, turned where the camera says so; zero for a drawing that does not say.
    pub width: u32,
    /// In pixels, as the width.
    pub height: u32,
    /// How the camera was held: 1 for upright, up to 8 as Exif's tag 0x0112 counts.
    pub orientation: u8,
}

/// Why a picture cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is not what its name says, or not whole.
    Broken(&'static str),
    /// It could do something, or ask another host; with the line.
    Unsafe(String, usize),
    /// It has more pixels than a build should hold.
    Huge(u32, u32),
}

impl Fault {
    /// The same as a diagnostic of a file.
    pub(super) fn diagnostic(&self, file: &Arc<str>) -> Diagnostic {
        match self {
            Fault::Broken(why) => {
                let message = format!("this picture cannot be shown: {why}");
                Diagnostic::at(Code::BrokenPicture, Place::start_of(file), message)
                    .help("save it again from the program that it comes from")
            }
            Fault::Unsafe(why, line) => {
                let line = u32::try_from(*line).unwrap_or(u32::MAX);
                let place = Place::new(file, Span { line, column: 1, start: 0, end: 0 });
                Diagnostic::at(Code::UnsafeDrawing, place, format!("this drawing is not published: {why}"))
                    .help("save it as a plain SVG of shapes and text, or as PNG")
            }
            Fault::Huge(width, height) => {
                let message = format!(
                    "this picture has {width} by {height} pixels; 48 million are the most that is read"
                );
                Diagnostic::at(Code::BrokenPicture, Place::start_of(file), message)
                    .help("make it 3,200 pixels wide: no page shows more")
            }
        }
    }
}

/// The most pixels of a picture: a photo of 8,000 by 6,000.
const MOST_PIXELS: u64 = 48_000_000;

/// The picture in a file of this suffix, in small letters; `None` where the suffix is no picture's.
pub(super) fn picture(suffix: &str, bytes: &[u8]) -> Option<Result<Picture, Fault>> {
    let found = match suffix {
        "jpg" | "jpeg" => raster::jpeg(bytes),
        "png" => raster::png(bytes),
        "webp" => raster::webp(bytes),
        "gif" => raster::gif(bytes),
        "svg" => return Some(svg::svg(bytes)),
        _ => return None,
    };
    Some(found.map_err(Fault::Broken).and_then(within_limits))
}

fn within_limits(picture: Picture) -> Result<Picture, Fault> {
    let Picture { width, height, .. } = picture;
    match u64::from(width) * u64::from(height) {
        0 => Err(Fault::Broken("it has no width or no height")),
        pixels if pixels > MOST_PIXELS => Err(Fault::Huge(width, height)),
        _ => Ok(picture),
    }
}

#[cfg(test)]
mod tests;
