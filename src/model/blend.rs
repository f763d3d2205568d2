//! Blends of refrigerants: what gases they are made of, and how much of each.

use std::sync::Arc;

use crate::diagnostic::{Code, Place};
use crate::quantity::{Amount, Dec};
use crate::read::Node;

use super::decode::Decoder;
use super::reference::{GasIndex, References};

/// A blend by its designation: `R-410A`.
#[derive(Clone, Debug)]
pub struct Blend {
    pub id: Arc<str>,
    /// Other ways to write it: `R410A`.
    pub also: Vec<String>,
    /// Shares of its mass, which add up to one.
    pub parts: Vec<(GasIndex, Dec)>,
    pub source: Arc<str>,
    pub place: Place,
}

impl Blend {
    /// The mass of each gas in so much of the blend.
    pub fn masses(&self, blend: &Amount) -> impl Iterator<Item = (GasIndex, Amount)> {
        let part = |(gas, share): &(GasIndex, Dec)| {
            Some((*gas, Amount { value: blend.value.times(*share)?, unit: Arc::clone(&blend.unit) }))
        };
        self.parts.iter().filter_map(part)
    }
}

impl References {
    /// The blend that is written so.
    pub fn blend(&self, written: &str) -> Option<&Blend> {
        self.blends
            .iter()
            .find(|blend| *blend.id == *written || blend.also.iter().any(|name| name == written))
    }
}

/// Decodes `data/reference/blends.yaml`. The gases must be known by then.
pub fn decode_blends(decoder: &mut Decoder, node: &Node, references: &mut References) -> Option<()> {
    let fields = decoder.fields(node, &["source", "note", "blends"])?;
    let source: Arc<str> = Arc::from(decoder.required(&fields, "source", Decoder::string)?);
    references.blends = decoder.list(&fields, "blends", |decoder, item| {
        let fields = decoder.fields(item, &["id", "also", "parts", "source", "note"])?;
        let id = decoder.required(&fields, "id", Decoder::text);
        let also = decoder.list(&fields, "also", Decoder::string);
        let own_source = decoder.optional(&fields, "source", Decoder::text);
        let parts = decoder.required(&fields, "parts", |decoder, node| parts(decoder, node, references))?;
        let source = own_source.map_or_else(|| Arc::clone(&source), Arc::from);
        Some(Blend { id: Arc::from(id?), also, parts, source, place: decoder.place(item.span) })
    });
    Some(())
}

/// `{HFC-32: 50%, HFC-125: 50%}`
fn parts(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Vec<(GasIndex, Dec)>> {
    let entries = decoder.entries(node)?;
    let mut parts = Vec::new();
    for entry in entries {
        let gas = references.decode_gas(decoder, &entry.key, entry.key_span);
        parts.extend(gas.zip(decoder.share(&entry.node)));
    }
    let sum = parts.iter().try_fold(Dec::ZERO, |sum, (_, share)| sum.plus(*share))?;
    if parts.len() == entries.len() && sum != Dec::ONE {
        let message = format!("the parts of the blend add up to {}", super::scalar::percentage(sum));
        decoder.fault(Code::OutOfRange, node.span, message).hint = "they must add up to 100 %".to_owned();
        return None;
    }
    (parts.len() == entries.len()).then_some(parts)
}
