//! How good the data of a line are, where the inventory says.

use crate::read::Node;

use super::decode::Decoder;

/// How good the activity data and the factor are, where the inventory says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    pub activity: Option<Grade>,
    pub factor: Option<Grade>,
}

/// High, medium or low.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    High,
    Medium,
    Low,
}

impl Grade {
    /// `H`, `M` or `L`.
    pub fn letter(self) -> &'static str {
        match self {
            Grade::High => "H",
            Grade::Medium => "M",
            Grade::Low => "L",
        }
    }
}

pub(super) fn quality(decoder: &mut Decoder, node: &Node) -> Option<Quality> {
    let grades = [("H", Grade::High), ("M", Grade::Medium), ("L", Grade::Low)];
    let fields = decoder.fields(node, &["activity", "factor"])?;
    let activity = decoder.optional(&fields, "activity", |decoder, node| decoder.one_of(node, &grades));
    let factor = decoder.optional(&fields, "factor", |decoder, node| decoder.one_of(node, &grades));
    Some(Quality { activity, factor })
}
