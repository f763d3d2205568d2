//! What waste is made of: materials with their shares, and what the method needs to know of each.

use std::sync::Arc;

use crate::diagnostic::{Code, Span};
use crate::model::decode::{Decoder, Fields};
use crate::quantity::Dec;
use crate::read::{Entry, Value};

use super::Given;
use super::choice::above_zero;
use super::reader::Reader;

/// One material of the waste.
#[derive(Clone, Debug)]
pub struct Part {
    pub material: Arc<str>,
    pub share: Dec,
    /// In the order in which they were asked for.
    pub values: Vec<Dec>,
}

/// What is asked of each material: keys of the material's map, which are tables too, each with its column.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'c> {
    pub columns: &'c [(&'static str, &'c str)],
    /// Whether nothing else matters of a material whose first value is zero.
    pub first_decides: bool,
}

impl<'n> Reader<'_, 'n> {
    /// `{food: 40%, paper: 20%}`; instead of a share a material may have a map, `{share: 20%, doc: 0.4}`. What is
    /// left to the whole is inert, and more than the whole is a fault.
    pub fn composition(&mut self, asked: Asked<'_>) -> Option<Vec<Part>> {
        let node = self.needs("composition")?;
        let entries = self.decoder.entries(node)?;
        let parts: Vec<Option<Part>> = entries.iter().map(|entry| self.part(entry, asked)).collect();
        let parts: Vec<Part> = parts.into_iter().collect::<Option<_>>()?;
        let sum = parts.iter().try_fold(Dec::ZERO, |sum, part| sum.plus(part.share))?;
        let span = self.fields.key_span("composition");
        if sum.is_zero() {
            self.decoder.fault(Code::MissingKey, span, "no material has a share of this waste");
            return None;
        }
        if sum > Dec::ONE {
            let percent = sum.times(Dec::HUNDRED)?;
            let message = format!("the materials add up to {percent} % of the waste");
            self.decoder.fault(Code::OutOfRange, span, message).hint = "they are 100 % at most".to_owned();
            return None;
        }
        if sum < Dec::ONE {
            self.given("composition", "the rest, taken as inert", Dec::ONE.minus(sum)?);
        }
        Some(parts)
    }

    fn part(&mut self, entry: &Entry, asked: Asked<'_>) -> Option<Part> {
        if self.decoder.split_by_comma(entry) {
            return None;
        }
        let own = match entry.node.value {
            Value::Map(_) => {
                let keys: Vec<&str> =
                    std::iter::once("share").chain(asked.columns.iter().map(|(key, _)| *key)).collect();
                Some(self.decoder.fields(&entry.node, &keys)?)
            }
            _ => None,
        };
        let share = match &own {
            Some(own) => self.decoder.required(own, "share", Decoder::share),
            None => self.decoder.share(&entry.node),
        };
        if let Some(share) = share {
            self.given("composition", &entry.key, share);
        }
        let values = self.of_material((&entry.key, entry.key_span), own.as_ref(), asked);
        Some(Part { material: Arc::from(entry.key.as_str()), share: share?, values: values? })
    }

    /// What is asked of a material: its own word, or else the tables'.
    pub fn of_material(
        &mut self,
        (material, span): (&str, Span),
        own: Option<&Fields<'_>>,
        asked: Asked<'_>,
    ) -> Option<Vec<Dec>> {
        let mut values: Vec<Dec> = Vec::with_capacity(asked.columns.len());
        for (key, column) in asked.columns {
            if asked.first_decides && values.first().is_some_and(|first| first.is_zero()) {
                values.push(Dec::ZERO);
                continue;
            }
            let value = match own.and_then(|own| own.get(key)) {
                Some(node) => {
                    // A rate of decay is no share.
                    let read = if *key == "k" { above_zero } else { Decoder::share };
                    let value = read(self.decoder, node)?;
                    let name = self.definition.tables.get(*key).map(|table| Arc::clone(&table.name));
                    let unit = self.definition.tables.get(*key).map(|table| Arc::clone(&table.unit));
                    let name = name.unwrap_or_else(|| Arc::from(*key));
                    self.remember(&name, material, value, &unit.unwrap_or_default(), Given::Line);
                    value
                }
                None => self.look_up_at(key, material, column, span)?,
            };
            values.push(value);
        }
        Some(values)
    }
}
