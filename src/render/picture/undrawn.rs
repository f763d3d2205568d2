//! Without the feature `pictures` nothing is drawn: the plan has no pictures then.

use crate::plan::view::Picture;
use crate::render::Key;
use crate::theme::Theme;

/// Draws nothing.
#[derive(Debug)]
pub struct Pictures;

impl Pictures {
    /// Whether this program draws at all.
    pub const ARE_DRAWN: bool = false;

    /// Draws nothing.
    pub fn new(_: &Theme) -> Pictures {
        Pictures
    }

    /// No picture is ever asked for.
    pub fn key(&self, _: &Picture) -> Key {
        Key([0; 32])
    }

    /// No picture is ever asked for.
    pub fn draw(&self, _: &Picture) -> Vec<u8> {
        Vec::new()
    }

    /// The same.
    pub fn described(&self, alt: &str) -> String {
        alt.to_owned()
    }
}
