//! What people said, and pictures with their credit.

use crate::diagnostic::Code;
use crate::read::{Node, Sources, Value};

use super::super::decode::Decoder;
use super::super::member_ids::MemberIds;
use super::super::scalar::shortened;
use super::content_file;

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    pub quote: String,
    pub name: String,
    pub role: Option<String>,
    /// The member that they speak for.
    pub member: Option<String>,
}

/// The keys of a quote.
pub const QUOTE_KEYS: [&str; 4] = ["quote", "name", "role", "member"];

/// Decodes a quote.
pub fn quote(decoder: &mut Decoder, node: &Node, members: &MemberIds) -> Option<Quote> {
    let fields = decoder.fields(node, &QUOTE_KEYS)?;
    let quote = decoder.required(&fields, "quote", Decoder::string);
    let name = decoder.required(&fields, "name", Decoder::string);
    let role = decoder.optional(&fields, "role", Decoder::string);
    let member = decoder.optional(&fields, "member", |decoder, node| members.decode(decoder, node));
    Some(Quote { quote: quote?, name: name?, role, member })
}

/// A picture that stands for an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Below `content/`: `stories/rain-garden.jpg`.
    pub file: String,
    /// What is to be seen, for those who do not see it.
    pub alt: String,
    /// Who made it, and under which licence.
    pub credit: Option<String>,
    pub caption: Option<String>,
}

/// The keys of a picture.
pub const PHOTO_KEYS: [&str; 4] = ["file", "alt", "credit", "caption"];

/// Decodes a picture.
pub fn photo(decoder: &mut Decoder, node: &Node, sources: &Sources) -> Option<Photo> {
    if let Value::Text { text, .. } = &node.value {
        let is_plain =
            !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || ",{}`\"#".contains(c));
        let file = if is_plain && !text.contains("://") { shortened(text) } else { "...".into() };
        let fault = decoder.fault(Code::WrongType, node.span, "a picture needs a description too");
        fault.hint = format!("write `{{file: {file}, alt: ..., credit: ...}}`");
        return None;
    }
    let fields = decoder.fields(node, &PHOTO_KEYS)?;
    let file = decoder.required(&fields, "file", |decoder, node| content_file(decoder, node, sources));
    let alt = decoder.required(&fields, "alt", Decoder::string);
    let credit = decoder.optional(&fields, "credit", Decoder::string);
    let caption = decoder.optional(&fields, "caption", Decoder::string);
    Some(Photo { file: file?, alt: alt?, credit, caption })
}

/// Who wrote something: names in one line.
pub fn author(decoder: &mut Decoder, node: &Node) -> Option<String> {
    let author = decoder.string(node);
    if let (Value::List(names), Some(fault)) = (&node.value, decoder.diagnostics.last_mut()) {
        let name = |name: &Node| match &name.value {
            Value::Text { text, .. } => Some(text.clone()),
            _ => None,
        };
        if let Some(names) = names.iter().map(name).collect::<Option<Vec<String>>>() {
            fault.hint = format!("write the names in one line: `{}`", shortened(&names.join(", ")));
        }
    }
    author
}
