//! Pictures are drawn.

use std::hash::Hash;
use std::sync::{Arc, OnceLock};

use super::crest::scheme;
use super::letters::Letters;
use super::raster::Painter;
use super::{badge, card, certificate, chart_picture, crest, style};
use crate::language::Language;
use crate::plan::view::Picture;
use crate::plan::view::fingerprint::fingerprint;
use crate::render::Key;
use crate::render::ground::word;
use crate::theme::{Scheme, Theme, Tokens};

/// Draws the pictures of a site.
#[derive(Debug)]
pub struct Pictures {
    tokens: Tokens,
    /// The theme's rules for charts.
    style: String,
    fonts: Vec<(String, Arc<Vec<u8>>)>,
    /// Reading fonts takes a moment, and most builds draw nothing anew.
    painter: OnceLock<Painter>,
    /// Stands for all of the above.
    fingerprint: [u8; 32],
}

impl Pictures {
    /// Whether this program draws at all.
    pub const ARE_DRAWN: bool = true;

    /// Draws with the fonts and the colours of a theme.
    pub fn new(theme: &Theme) -> Pictures {
        let fonts = theme.fonts.iter().map(|(name, font)| (name.clone(), Arc::clone(&font.bytes)));
        let fonts: Vec<(String, Arc<Vec<u8>>)> = fonts.collect();
        let style =
            style::of_charts(&String::from_utf8_lossy(&theme.styles.bytes), &theme.tokens, Scheme::Light);
        let tokens = theme.tokens.clone();
        let hashes: Vec<[u8; 32]> = theme.fonts.values().map(|font| font.hash).collect();
        let fingerprint = fingerprint(&(&tokens, &style, hashes));
        Pictures { tokens, style, fonts, painter: OnceLock::new(), fingerprint }
    }

    /// Stands for everything that a picture depends on. Pages may change, and templates, and it is not drawn again.
    pub fn key(&self, picture: &Picture) -> Key {
        self.keyed("picture", picture)
    }

    /// Stands for what all pictures depend on.
    pub fn word(&self) -> String {
        word(&self.fingerprint)
    }

    fn keyed(&self, kind: &str, what: &impl Hash) -> Key {
        Key(fingerprint(&(env!("CARGO_PKG_VERSION"), kind, self.fingerprint, what)))
    }

    /// The bytes of a picture.
    pub fn draw(&self, picture: &Picture) -> Vec<u8> {
        let painter = self.painter();
        let letters = self.letters();
        match picture {
            Picture::Card(view) => painter.png(&card::draw(view, letters, &self.tokens), "", 1.0),
            Picture::Chart(view) => {
                painter.png(&chart_picture::draw(view, letters, &self.tokens), &self.style, 1.5)
            }
            Picture::Crest(view, ground) => {
                let svg = letters.readable(&crest::draw(view, &self.tokens, scheme(*ground)));
                painter.outlined(&svg, &view.alt()).into_bytes()
            }
            Picture::CrestPng(view, ground) => {
                let svg = letters.readable(&crest::draw(view, &self.tokens, scheme(*ground)));
                painter.png(&svg, "", 3.0)
            }
            Picture::Badge(view) => badge::draw(view, &self.tokens).into_bytes(),
            Picture::Certificate(view) => {
                painter.outlined(&certificate::draw(view, letters, &self.tokens), &view.alt()).into_bytes()
            }
            Picture::CertificatePng(view) => {
                painter.png(&certificate::draw(view, letters, &self.tokens), "", 2.0)
            }
        }
    }

    /// A description of a picture, with a word about names that are not in their own script on it.
    pub fn described(&self, alt: &str, words: &Language) -> String {
        match self.letters().have(alt) {
            true => alt.to_owned(),
            false => words.tell("picture-in-latin-letters", &[("text", alt.into())]),
        }
    }

    fn letters(&self) -> Letters<'_> {
        Letters { faces: self.painter().faces() }
    }

    fn painter(&self) -> &Painter {
        self.painter.get_or_init(|| {
            Painter::new(self.fonts.iter().map(|(name, bytes)| (name.as_str(), Arc::clone(bytes)))).0
        })
    }
}
