//! What a crest looks like: a shape, a mark in it, two colours.

use crate::diagnostic::Code;
use crate::read::Node;

use crate::model::decode::Decoder;

/// The crest of a programme or level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crest {
    pub shape: CrestShape,
    /// A letter or two, or a number, in the middle.
    pub mark: Option<String>,
    /// A picture instead, below `content/`.
    pub picture: Option<String>,
}

/// The outline of a crest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CrestShape {
    #[default]
    Shield,
    Circle,
    Hexagon,
    Star,
    Ribbon,
}

impl CrestShape {
    /// Every shape.
    pub const ALL: [CrestShape; 5] =
        [CrestShape::Shield, CrestShape::Circle, CrestShape::Hexagon, CrestShape::Star, CrestShape::Ribbon];

    /// As it is written in YAML.
    pub fn name(self) -> &'static str {
        match self {
            CrestShape::Shield => "shield",
            CrestShape::Circle => "circle",
            CrestShape::Hexagon => "hexagon",
            CrestShape::Star => "star",
            CrestShape::Ribbon => "ribbon",
        }
    }
}

/// A colour of the screen: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub [u8; 3]);

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The colour of a crest, and of the text on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colours {
    pub main: Colour,
    pub text: Colour,
}

/// Decodes a crest.
pub fn crest(decoder: &mut Decoder, node: &Node) -> Option<Crest> {
    let fields = decoder.fields(node, &["shape", "mark", "picture"])?;
    let shapes = CrestShape::ALL.map(|shape| (shape.name(), shape));
    let shape = decoder.optional(&fields, "shape", |decoder, node| decoder.one_of(node, &shapes));
    let mark = decoder.optional(&fields, "mark", mark);
    let picture = decoder.optional(&fields, "picture", Decoder::string);
    Some(Crest { shape: shape.unwrap_or_default(), mark, picture })
}

/// A mark has room for a few letters.
fn mark(decoder: &mut Decoder, node: &Node) -> Option<String> {
    let text = decoder.string(node)?;
    if text.chars().count() > 4 {
        decoder.fault(Code::OutOfRange, node.span, "a crest has room for four letters at most");
        return None;
    }
    Some(text)
}

/// Decodes `{main: "#1d6b4f", text: "#ffffff"}`.
pub fn colours(decoder: &mut Decoder, node: &Node) -> Option<Colours> {
    let fields = decoder.fields(node, &["main", "text"])?;
    let main = decoder.required(&fields, "main", colour);
    let text = decoder.required(&fields, "text", colour);
    Some(Colours { main: main?, text: text? })
}

/// Decodes `"#1d6b4f"`.
pub fn colour(decoder: &mut Decoder, node: &Node) -> Option<Colour> {
    let text = decoder.text(node)?;
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
    let byte = |digits: &str, at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    let colour = digits.and_then(|digits| {
        let plain = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        if !plain {
            return None;
        }
        Some(Colour([byte(digits, 0)?, byte(digits, 2)?, byte(digits, 4)?]))
    });
    if colour.is_none() {
        let message = format!("`{}` is not a colour", crate::model::scalar::shortened(text));
        decoder.fault(Code::NotAColour, node.span, message).hint = "write `\"#1d6b4f\"`".to_owned();
    }
    colour
}
