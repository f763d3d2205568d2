//! SVG becomes PNG, and fonts tell what they hold. The one file that names `resvg`, `png` and `skrifa`.

use std::collections::HashMap;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, Options, Tree, WriteOptions, fontdb};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::indexed::indexed;
use super::ink::escape;
use super::letters::{SANS, SERIF, STAND_IN};

/// The fonts of a theme, ready to be set and drawn with.
#[derive(Debug)]
pub struct Painter {
    database: Arc<fontdb::Database>,
    faces: Arc<Vec<Face>>,
}

/// One font: which characters it has, and how wide they are.
#[derive(Debug)]
pub struct Face {
    id: fontdb::ID,
    /// `Public Sans`
    pub family: String,
    /// `600`
    pub weight: u16,
    /// Shares of the font size, by character.
    advances: HashMap<char, f32>,
}

impl Face {
    /// How wide a character is, as a share of the font size; `None` where the font lacks it.
    pub fn advance(&self, character: char) -> Option<f64> {
        self.advances.get(&character).map(|share| f64::from(*share))
    }
}

impl Painter {
    /// A painter with these fonts. Files that are no fonts are passed over; their names are given back.
    pub fn new<'a>(fonts: impl Iterator<Item = (&'a str, Arc<Vec<u8>>)>) -> (Painter, Vec<&'a str>) {
        let mut database = fontdb::Database::new();
        let (mut faces, mut broken) = (Vec::new(), Vec::new());
        for (name, bytes) in fonts {
            let ids = database.load_font_source(fontdb::Source::Binary(bytes));
            let read: Vec<Face> = ids.iter().filter_map(|id| face(&database, *id)).collect();
            if read.is_empty() {
                broken.push(name);
            }
            faces.extend(read);
        }
        (Painter { database: Arc::new(database), faces: Arc::new(faces) }, broken)
    }

    /// Every font, in the order in which they stand in for each other.
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// The picture as PNG, `scale` pixels for each of its units. What `style` says holds beside its own attributes.
    ///
    /// # Panics
    /// If the SVG is not well formed or has no size: whoever draws has to see to that.
    pub fn png(&self, svg: &str, style: &str, scale: f32) -> Vec<u8> {
        let tree = self.tree(svg, style);
        let side = |length: f32| (length * scale).round() as u32;
        let size = tree.size();
        let mut pixels =
            Pixmap::new(side(size.width()), side(size.height())).expect("our pictures have a size");
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        encoded(pixels)
    }

    /// The same picture with its letters as outlines, so that it looks the same where the fonts are not; `alt` says
    /// what can no longer be read out of it.
    ///
    /// # Panics
    /// As [`Painter::png`].
    pub fn outlined(&self, svg: &str, alt: &str) -> String {
        let options =
            WriteOptions { coordinates_precision: 2, transforms_precision: 4, ..WriteOptions::default() };
        let outlined = self.tree(svg, "").to_string(&options);
        let mut title = String::from(" role=\"img\"><title>");
        escape(&mut title, alt);
        title.push_str("</title>");
        outlined.replacen('>', &title, 1)
    }

    /// The same SVG, with every stretch of text in a script of its own set in the font that has it. Left to itself
    /// the renderer takes letters one by one from other fonts, which breaks scripts whose letters join.
    fn with_scripts(&self, svg: &str) -> String {
        let (mut out, mut in_text, mut open) = (String::with_capacity(svg.len()), false, false);
        for character in svg.chars() {
            let font = if in_text && !character.is_ascii() { self.script_font(character) } else { None };
            if open && font.is_none() {
                out.push_str("</tspan>");
            } else if let Some(face) = font.filter(|_| !open) {
                out.push_str(&format!(
                    "<tspan font-family=\"'{}'\" font-weight=\"{}\">",
                    face.family, face.weight
                ));
            }
            open = font.is_some();
            in_text = if character == '<' { false } else { in_text || character == '>' };
            out.push(character);
        }
        out
    }

    /// The font of a character that those for European scripts lack.
    fn script_font(&self, character: char) -> Option<&Face> {
        let is_european = |face: &&Face| [SANS, SERIF, STAND_IN].contains(&face.family.as_str());
        let mut able = self.faces.iter().filter(|face| face.advance(character).is_some());
        if able.clone().any(|face| is_european(&face)) { None } else { able.next() }
    }

    fn tree(&self, svg: &str, style: &str) -> Tree {
        let faces = Arc::clone(&self.faces);
        let resolver = FontResolver {
            select_font: FontResolver::default_font_selector(),
            select_fallback: Box::new(move |character, used, _| {
                let weight = |id| faces.iter().find(|face| face.id == id).map(|face| face.weight);
                let weight = used.first().and_then(|id| weight(*id));
                let able = faces.iter().filter(|face| face.advance(character).is_some());
                let able = able.filter(|face| !used.contains(&face.id));
                able.min_by_key(|face| Some(face.weight) != weight).map(|face| face.id)
            }),
        };
        let options = Options {
            fontdb: Arc::clone(&self.database),
            font_resolver: resolver,
            style_sheet: (!style.is_empty()).then(|| style.to_owned()),
            ..Options::default()
        };
        Tree::from_str(&self.with_scripts(svg), &options).expect("our SVG is well formed")
    }
}

fn encoded(pixels: Pixmap) -> Vec<u8> {
    let (width, height) = (pixels.width(), pixels.height());
    let picture = indexed(&pixels.take_demultiplied());
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_filter(png::Filter::NoFilter);
    // A twentieth more of bytes, in half of the time: a large network has tens of thousands of pictures.
    encoder.set_deflate_compression(png::DeflateCompression::Level(4));
    encoder.set_palette(picture.colours.iter().flat_map(|colour| colour[..3].to_vec()).collect::<Vec<u8>>());
    if picture.colours.iter().any(|colour| colour[3] < u8::MAX) {
        encoder.set_trns(picture.colours.iter().map(|colour| colour[3]).collect::<Vec<u8>>());
    }
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&picture.pixels));
    written.expect("writing to memory cannot fail");
    bytes
}

fn face(database: &fontdb::Database, id: fontdb::ID) -> Option<Face> {
    let info = database.face(id)?;
    let family = info.families.first()?.0.clone();
    let weight = info.weight.0;
    let advances = database.with_face_data(id, |bytes, index| {
        let font = FontRef::from_index(bytes, index).ok()?;
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let advance = |(code, glyph)| Some((char::from_u32(code)?, metrics.advance_width(glyph)?));
        Some(font.charmap().mappings().filter_map(advance).collect())
    })??;
    Some(Face { id, family, weight, advances })
}
