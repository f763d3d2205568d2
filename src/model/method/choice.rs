//! Reading what several methods read alike: one key of several, a number or a word of a table, numbers that have a
//! bound, masses in tonnes, counts of people.

use std::sync::Arc;

use crate::diagnostic::{Code, Place};
use crate::model::decode::{Decoder, quoted};
use crate::model::scalar::split_number;
use crate::quantity::{Amount, Dec};
use crate::read::Node;

use super::Given;
use super::reader::Reader;

/// An amount that is taken away from another, and where the line says so: more than there is cannot be taken.
#[derive(Clone, Debug)]
pub struct Taken {
    /// In the unit of what it is taken from.
    pub amount: Dec,
    pub place: Place,
}

/// As lines and tables write them: the guidelines of 2006, and their refinement of 2019.
const EDITIONS: [(&str, &str); 2] = [("2006", "2006"), ("2019", "2019")];

impl<'n> Reader<'_, 'n> {
    /// Which of several keys the line gives: it gives one of them.
    pub fn one_key(&mut self, keys: &[&'static str]) -> Option<&'static str> {
        let given: Vec<&'static str> = keys.iter().copied().filter(|key| self.fields.has(key)).collect();
        match given.as_slice() {
            [only] => Some(only),
            [] => {
                let message = format!("one of the keys {} is missing here", quoted(keys));
                let start = crate::diagnostic::Span { end: self.fields.span.start + 1, ..self.fields.span };
                self.decoder.fault(Code::MissingKey, start, message);
                None
            }
            [first, second, ..] => {
                let message = format!("`{first}` and `{second}` stand in one line");
                let span = self.fields.key_span(second);
                self.decoder.fault(Code::UnknownKey, span, message).hint = "keep one of them".to_owned();
                None
            }
        }
    }

    /// Says of the keys that another key makes meaningless that they cannot stand beside it.
    pub fn beside(&mut self, key: &str, useless: &[&str]) -> Option<()> {
        let found = useless.iter().find(|other| self.fields.has(other))?;
        let message = format!("`{found}` says nothing beside `{key}`");
        let span = self.fields.key_span(found);
        self.decoder.fault(Code::UnknownKey, span, message).hint = "remove one of them".to_owned();
        Some(())
    }

    /// The edition of the IPCC guidelines whose defaults apply, as tables name it: the first where the line says nothing.
    pub fn edition(&mut self) -> Option<&'static str> {
        let Some(node) = self.fields.get("edition") else { return Some(EDITIONS[0].0) };
        self.decoder.one_of(node, &EDITIONS)
    }

    /// A share of the line, or the value of a table of the same name for the word that the line gives instead.
    pub fn share_or_word(&mut self, key: &str, column: &str) -> Option<(Dec, Option<&'n str>)> {
        self.number_or_word(key, column, Decoder::share)
    }

    /// A positive number of the line, or the value of a table of the same name for its word.
    pub fn positive_or_word(&mut self, key: &str, column: &str) -> Option<(Dec, Option<&'n str>)> {
        self.number_or_word(key, column, above_zero)
    }

    fn number_or_word(
        &mut self,
        key: &str,
        column: &str,
        read: fn(&mut Decoder, &Node) -> Option<Dec>,
    ) -> Option<(Dec, Option<&'n str>)> {
        let Some(node) = self.fields.get(key) else { return Some((self.default(key)?, None)) };
        self.number_or_word_at(key, column, node, read)
    }

    /// The same of a node inside a list.
    pub fn number_or_word_at(
        &mut self,
        key: &str,
        column: &str,
        node: &'n Node,
        read: fn(&mut Decoder, &Node) -> Option<Dec>,
    ) -> Option<(Dec, Option<&'n str>)> {
        let text = self.decoder.text(node)?;
        if text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)) {
            let value = read(self.decoder, node)?;
            self.given(key, "", value);
            return Some((value, None));
        }
        Some((self.look_up(key, text, column, node)?, Some(text)))
    }

    /// Notes a number of the line in the unit of its parameter.
    pub fn given(&mut self, key: &str, detail: &str, value: Dec) {
        let unit = self.definition.parameters.get(key).map(|known| Arc::clone(&known.unit));
        self.remember(key, detail, value, &unit.unwrap_or_default(), Given::Line);
    }

    /// A number above zero, of the line or else the default.
    pub fn positive(&mut self, key: &str) -> Option<Dec> {
        let Some(node) = self.fields.get(key) else { return self.default(key) };
        let value = above_zero(self.decoder, node)?;
        self.given(key, "", value);
        Some(value)
    }

    /// A number that is not below zero, of the line or else the default.
    pub fn not_negative(&mut self, key: &str) -> Option<Dec> {
        let value = self.number(key)?;
        match self.fields.get(key) {
            Some(node) => self.decoder.not_below_zero(value, node),
            None => Some(value),
        }
    }

    /// Units of which one is per another, `60 g/person/day`, in those of the parameter; or else its default.
    pub fn compound(&mut self, key: &str) -> Option<Dec> {
        let Some(node) = self.fields.get(key) else { return self.default(key) };
        let unit = self.definition.parameters.get(key).map(|known| Arc::clone(&known.unit))?;
        let value = self.decoder.compound(node, &self.context.references.units, &unit)?;
        if value <= Dec::ZERO {
            self.decoder.fault(Code::OutOfRange, node.span, "this has to be above zero");
            return None;
        }
        self.given(key, "", value);
        Some(value)
    }

    /// A mass that the line must give.
    pub fn mass(&mut self, key: &str) -> Option<Amount> {
        let node = self.needs(key)?;
        let amount = self.mass_at(node)?;
        self.remember(key, "", amount.value, &Arc::clone(&amount.unit.symbol), Given::Line);
        Some(amount)
    }

    /// A mass that is not below zero.
    pub fn mass_at(&mut self, node: &Node) -> Option<Amount> {
        let amount = self.decoder.amount(node, &self.context.references.units, &["mass"])?;
        self.decoder.not_below_zero(amount.value, node)?;
        Some(amount)
    }

    /// A mass that is taken away, in `unit`. The outer `None` is a fault.
    pub fn taken(&mut self, key: &str, unit: &str) -> Option<Option<Taken>> {
        let Some(node) = self.fields.get(key) else { return Some(None) };
        let mass = self.mass_at(node)?;
        self.remember(key, "", mass.value, &Arc::clone(&mass.unit.symbol), Given::Line);
        let amount = self.in_unit(&mass, unit)?;
        Some(Some(Taken { amount, place: self.decoder.place(node.span) }))
    }

    fn in_unit(&self, amount: &Amount, unit: &str) -> Option<Dec> {
        amount.in_unit(self.context.references.units.get(unit)?)
    }

    /// A number of people, `52000` or `52000 people`, that the line must give.
    pub fn people(&mut self, key: &str) -> Option<Dec> {
        let node = self.needs(key)?;
        let text = self.decoder.text(node)?;
        let count = match split_number(text) {
            Ok((_, "")) => self.decoder.number(node)?,
            _ => self.decoder.amount(node, &self.context.references.units, &["people"])?.value,
        };
        self.decoder.not_below_zero(count, node)?;
        self.remember(key, "", count, &Arc::from("people"), Given::Line);
        Some(count)
    }
}

/// A number above zero.
pub fn above_zero(decoder: &mut Decoder, node: &Node) -> Option<Dec> {
    let value = decoder.number(node)?;
    if value > Dec::ZERO {
        return Some(value);
    }
    decoder.fault(Code::OutOfRange, node.span, format!("`{value}` has to be above zero"));
    None
}

impl Decoder {
    /// The value, unless it is below zero.
    pub fn not_below_zero(&mut self, value: Dec, node: &Node) -> Option<Dec> {
        if value.is_negative() {
            self.fault(Code::OutOfRange, node.span, format!("`{value}` is below zero"));
            return None;
        }
        Some(value)
    }
}
