//! A value that something must reach: `20%` and `at least 20%` are met on the value itself, `more than 20%` beyond it.

use crate::quantity::Dec;
use crate::read::{Node, Value};

use crate::model::decode::Decoder;

/// A value to be reached, or to be passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// Shares are of one: 0.2 for 20 %.
    pub value: Dec,
    /// Whether the value itself is not enough.
    pub beyond: bool,
}

impl Threshold {
    /// Whether a value that is `of` times as large as the true one meets it: comparing `a >= b × c` instead of
    /// `a / c >= b` keeps the answer exact.
    pub fn is_met_by(self, value: Dec, of: Dec) -> Option<bool> {
        let wanted = self.value.times(of)?;
        Some(if self.beyond { value > wanted } else { value >= wanted })
    }
}

/// Decodes a threshold whose value is read by `read`.
pub fn threshold(
    decoder: &mut Decoder,
    node: &Node,
    read: impl FnOnce(&mut Decoder, &Node) -> Option<Dec>,
) -> Option<Threshold> {
    let text = decoder.text(node)?.trim();
    let (beyond, rest) = match (text.strip_prefix("more than "), text.strip_prefix("at least ")) {
        (Some(rest), _) => (true, rest),
        (None, Some(rest)) => (false, rest),
        (None, None) => (false, text),
    };
    let rest = Node { value: Value::Text { text: rest.trim().to_owned(), quoted: true }, span: node.span };
    read(decoder, &rest).map(|value| Threshold { value, beyond })
}

/// A share: `20%`, `more than 20%`.
pub fn percent_threshold(decoder: &mut Decoder, node: &Node) -> Option<Threshold> {
    threshold(decoder, node, Decoder::percent)
}

/// A number of years: `5 years`, `more than 5 years`.
pub fn years_threshold(decoder: &mut Decoder, node: &Node) -> Option<Threshold> {
    threshold(decoder, node, |decoder, node| decoder.years(node).map(|years| Dec::from(i64::from(years))))
}
