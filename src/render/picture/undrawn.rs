//! Without the feature `pictures` there are no pixels: the plan has no PNG then.

use std::hash::Hash;

use super::crest::scheme;
use super::{badge, crest};
use crate::plan::view::fingerprint::fingerprint;
use crate::plan::view::{Picture, Resize};
use crate::render::Key;
use crate::render::ground::word;
use crate::theme::{Theme, Tokens};

/// Without pixels no picture is made smaller, and no plan asks for one.
///
/// # Errors
/// Always.
pub fn resized(_: &[u8], _: &Resize) -> Result<Vec<u8>, String> {
    Err("this program was built without pictures".to_owned())
}

/// Draws what is SVG.
#[derive(Debug)]
pub struct Pictures {
    tokens: Tokens,
}

impl Pictures {
    /// Whether this program makes PNGs.
    pub const ARE_DRAWN: bool = false;

    /// Draws with the colours of a theme.
    pub fn new(theme: &Theme) -> Pictures {
        Pictures { tokens: theme.tokens.clone() }
    }

    /// Stands for everything that a picture depends on.
    pub fn key(&self, picture: &Picture) -> Key {
        self.keyed("picture without pixels", picture)
    }

    /// Stands for what all pictures depend on.
    pub fn word(&self) -> String {
        word(&fingerprint(&self.tokens))
    }

    fn keyed(&self, kind: &str, what: &impl Hash) -> Key {
        Key(fingerprint(&(env!("CARGO_PKG_VERSION"), kind, &self.tokens, what)))
    }

    /// The bytes of a picture; nothing for what is no SVG, which no plan asks for.
    pub fn draw(&self, picture: &Picture) -> Vec<u8> {
        match picture {
            Picture::Crest(view, ground) => crest::draw(view, &self.tokens, scheme(*ground)).into_bytes(),
            Picture::Badge(view) => badge::draw(view, &self.tokens).into_bytes(),
            _ => Vec::new(),
        }
    }

    /// The same.
    pub fn described(&self, alt: &str) -> String {
        alt.to_owned()
    }
}
