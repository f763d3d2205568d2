//! When something is expected: how often a member reports, and how far ahead a site looks.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Code;
use crate::read::Node;

use super::decode::Decoder;

/// The rhythm in which inventories are expected.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reporting {
    /// Years from one inventory to the next; at least one.
    pub every: i32,
    /// Years from the end of an inventory's year until it is expected.
    pub within: i32,
    /// Who says so.
    pub source: Option<String>,
}

/// Decodes `reporting: {every: 2 years, within: 1 year, source: ...}`.
pub fn reporting(decoder: &mut Decoder, node: &Node) -> Option<Reporting> {
    let fields = decoder.fields(node, &["every", "within", "source"])?;
    let every = decoder.required(&fields, "every", Decoder::years);
    let within = decoder.required(&fields, "within", Decoder::years);
    let source = decoder.optional(&fields, "source", Decoder::string);
    let (every, within) = (every?, within?);
    if every == 0 {
        let span = fields.get("every").map_or(fields.span, |node| node.span);
        decoder.fault(Code::OutOfRange, span, "from one inventory to the next it is a year or more").hint =
            "write `1 year`".to_owned();
        return None;
    }
    Some(Reporting { every, within, source })
}
