//! Paths by a law: emissions that fall by one rate every year, as a measure for what a trend leads to.

use crate::diagnostic::Code;
use crate::quantity::{Dec, Year};
use crate::read::Node;

use super::decode::Decoder;
use super::target::share;

/// A yearly rate of reduction, and the years that it is for.
#[derive(Clone, Debug)]
pub struct PathRule {
    pub id: String,
    pub title: String,
    /// What every year takes off the year before: 0.1172 for 11.72 %.
    pub rate: Dec,
    /// The first year of the path; the year in which the site is built where it is not given.
    pub from: Option<Year>,
    /// The last year, included.
    pub until: Year,
    pub source: String,
}

/// Decodes one path.
pub fn path(decoder: &mut Decoder, node: &Node) -> Option<PathRule> {
    let fields = decoder.fields(node, &["id", "title", "rate", "from", "until", "source"])?;
    let id = decoder.required(&fields, "id", Decoder::id);
    let title = decoder.required(&fields, "title", Decoder::string);
    let rate = decoder.required(&fields, "rate", share);
    let from = decoder.optional(&fields, "from", Decoder::year);
    let until = decoder.required(&fields, "until", Decoder::year);
    let source = decoder.required(&fields, "source", Decoder::string);
    if let Some((from, until)) = from.zip(until).filter(|(from, until)| until < from) {
        let message = format!("the path ends in {until}, before it begins in {from}");
        decoder.fault(Code::OutOfRange, fields.key_span("until"), message);
        return None;
    }
    Some(PathRule { id: id?, title: title?, rate: rate?, from, until: until?, source: source? })
}
