//! `press:` of `data/network.yaml`: what stands at the end of every release, and whom to call.

use crate::read::Node;

use super::decode::Decoder;
use super::framework::{Advisor, advisor};

/// What a network says to the press of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Press {
    /// What the network is, in a paragraph.
    pub boilerplate: Option<String>,
    /// Whom to call.
    pub contact: Option<Advisor>,
}

/// Decodes `press:`.
pub fn press(decoder: &mut Decoder, node: &Node) -> Option<Press> {
    let fields = decoder.fields(node, &["boilerplate", "contact"])?;
    Some(Press {
        boilerplate: decoder.optional(&fields, "boilerplate", Decoder::string),
        contact: decoder.optional(&fields, "contact", advisor),
    })
}
