//! Reading the keys of a method: what the line gives, and the dated default where it gives nothing. Every number
//! that is read is remembered as an [`Input`], so that the page can show each with its source.

use std::sync::Arc;

use crate::diagnostic::{Code, Span, nearest};
use crate::quantity::{Amount, Dec};
use crate::read::{Node, Value};

use crate::model::decode::{Decoder, Fields, quoted};
use crate::model::factor::{FactorValue, in_place};
use crate::model::line::LineContext;
use crate::model::reference::{Scope, Spot};

use super::definition::Definition;
use super::{Given, Input};

/// The keys of one line and what they are read against.
pub struct Reader<'r, 'n> {
    pub decoder: &'r mut Decoder,
    pub fields: Fields<'n>,
    pub context: LineContext<'r>,
    pub definition: Arc<Definition>,
    pub inputs: Vec<Input>,
    pub factors: Vec<Arc<FactorValue>>,
}

impl<'r, 'n> Reader<'r, 'n> {
    pub fn new(
        decoder: &'r mut Decoder,
        fields: Fields<'n>,
        context: LineContext<'r>,
        definition: &Arc<Definition>,
    ) -> Reader<'r, 'n> {
        let definition = Arc::clone(definition);
        Reader { decoder, fields, context, definition, inputs: Vec::new(), factors: Vec::new() }
    }

    /// The scope that the line counts in, if its reference or its `scope` says so.
    pub fn scope(&self) -> Option<Scope> {
        let text = |key: &str| match &self.fields.get(key)?.value {
            Value::Text { text, .. } => Some(text.as_str()),
            _ => None,
        };
        let gpc = &self.context.references.gpc;
        match text("ref").and_then(|written| gpc.spot(written)) {
            Some(Spot::Reference(index)) => Some(gpc.references[index].scope),
            _ => [Scope::One, Scope::Two, Scope::Three]
                .into_iter()
                .find(|scope| text("scope").is_some_and(|written| written == scope.number().to_string())),
        }
    }

    /// An amount of a dimension that the line must give, and that cannot be below zero.
    pub fn required_amount_from_zero(&mut self, key: &str, dimension: &str) -> Option<Amount> {
        let node = self.needs(key)?;
        let amount = self.amount(key, &[dimension])?;
        self.not_below_zero(amount, node.span)
    }

    /// An amount that cannot be below zero, or else the default of the reference data.
    pub fn amount_or_default(&mut self, key: &str, dimension: &str) -> Option<Amount> {
        match self.fields.get(key) {
            Some(_) => self.required_amount_from_zero(key, dimension),
            None => self.signed_amount_or_default(key, dimension),
        }
    }

    /// An amount of any sign, or else the default of the reference data.
    pub fn signed_amount_or_default(&mut self, key: &str, dimension: &str) -> Option<Amount> {
        if self.fields.has(key) {
            return self.amount(key, &[dimension]);
        }
        let value = self.default(key)?;
        let unit = self.context.references.units.get(&self.definition.parameters.get(key)?.unit)?;
        Some(Amount { value, unit: Arc::clone(unit) })
    }

    /// The amount, unless it is below zero: then a fault.
    pub fn not_below_zero(&mut self, amount: Amount, span: Span) -> Option<Amount> {
        if amount.value.is_negative() {
            let message = format!("`{} {}` is below zero", amount.value, amount.unit.symbol);
            self.decoder.fault(Code::OutOfRange, span, message);
            return None;
        }
        Some(amount)
    }

    /// An amount of one of the dimensions `wanted`; absent is absent.
    pub fn amount(&mut self, key: &str, wanted: &[&str]) -> Option<Amount> {
        let node = self.fields.get(key)?;
        let amount = self.decoder.amount(node, &self.context.references.units, wanted)?;
        let unit = Arc::clone(&amount.unit.symbol);
        self.remember(key, "", amount.value, &unit, Given::Line);
        Some(amount)
    }

    /// An amount that the line must give.
    pub fn required_amount(&mut self, key: &str, wanted: &[&str]) -> Option<Amount> {
        self.needs(key)?;
        self.amount(key, wanted)
    }

    /// A share, `30%` or `0.3`, of the line or else the default of the reference data.
    pub fn share(&mut self, key: &str) -> Option<Dec> {
        self.value(key, Decoder::share)
    }

    /// A plain number of the line, or else the default of the reference data.
    pub fn number(&mut self, key: &str) -> Option<Dec> {
        self.value(key, Decoder::number)
    }

    fn value(&mut self, key: &str, read: fn(&mut Decoder, &Node) -> Option<Dec>) -> Option<Dec> {
        let Some(node) = self.fields.get(key) else { return self.default(key) };
        let value = read(self.decoder, node)?;
        let unit = self.definition.parameters.get(key).map(|known| Arc::clone(&known.unit));
        self.remember(key, "", value, &unit.unwrap_or_default(), Given::Line);
        Some(value)
    }

    /// The default of a parameter; where there is none the line must give it.
    pub fn default(&mut self, key: &str) -> Option<Dec> {
        let definition = Arc::clone(&self.definition);
        let default = definition.parameters.get(key);
        let Some((parameter, value)) = default.and_then(|known| Some((known, known.value?))) else {
            self.needs(key);
            return None;
        };
        let given = Given::Default { source: Arc::clone(&parameter.source), place: parameter.place.clone() };
        self.remember(key, "", value, &parameter.unit, given);
        Some(value)
    }

    /// The value of a table for a word that stands at `node`; an unknown word is a fault that lists the known.
    pub fn look_up(&mut self, table: &str, word: &str, column: &str, node: &Node) -> Option<Dec> {
        self.look_up_at(table, word, column, node.span)
    }

    /// The same for a word that is a key.
    pub fn look_up_at(&mut self, table: &str, word: &str, column: &str, span: Span) -> Option<Dec> {
        let definition = Arc::clone(&self.definition);
        let Some(known) = definition.tables.get(table) else {
            let message = format!("the method `{}` has no table `{table}` in its file", definition.id);
            self.decoder.fault(Code::MissingKey, span, message).hint = "write the value here".to_owned();
            return None;
        };
        let Some(row) = known.rows.get(word) else {
            self.unknown_word_at(known.rows.keys().map(String::as_str), word, span);
            return None;
        };
        let Some(cell) = row.get(column) else {
            let columns: Vec<&str> = row.keys().map(String::as_str).collect();
            let message = format!("`{word}` has no value here for `{column}`");
            self.decoder.fault(Code::NotAnOption, span, message).hint =
                format!("it has one for {}", quoted(&columns));
            return None;
        };
        let given = Given::Default { source: Arc::clone(&known.source), place: cell.place.clone() };
        let detail = if column.is_empty() { word.to_owned() } else { format!("{word}, {column}") };
        self.remember(&known.name, &detail, cell.value, &known.unit, given);
        Some(cell.value)
    }

    /// Says that a word is none of those that stand in a table.
    pub fn unknown_word<'w>(&mut self, known: impl Iterator<Item = &'w str>, word: &str, node: &Node) {
        self.unknown_word_at(known, word, node.span);
    }

    fn unknown_word_at<'w>(&mut self, known: impl Iterator<Item = &'w str>, word: &str, span: Span) {
        let known: Vec<&str> = known.collect();
        let near = nearest(word, known.iter().copied());
        let message = format!("`{word}` is not one of the choices here");
        let fault = self.decoder.fault(Code::NotAnOption, span, message);
        fault.hint = near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
        fault.help.push(format!("write one of {}", quoted(&known)));
    }

    /// A factor by name or in place, which the line must give.
    pub fn factor(&mut self, key: &str) -> Option<Arc<FactorValue>> {
        let node = self.needs(key)?;
        self.factor_at(node)
    }

    /// A factor that stands at a node.
    pub fn factor_at(&mut self, node: &Node) -> Option<Arc<FactorValue>> {
        let factor = match node.value {
            Value::Map(_) => in_place(self.decoder, node, self.context.references, "a factor in place"),
            _ => {
                self.context.factors.decode(self.decoder, node, (self.context.references, self.context.year))
            }
        }?;
        self.factors.push(Arc::clone(&factor));
        Some(factor)
    }

    /// The node of a key that must be there; says so if it is not.
    pub fn needs(&mut self, key: &str) -> Option<&'n Node> {
        self.decoder.required(&self.fields, key, |_, node| Some(node))
    }

    /// Notes a number that went in: by the name of its parameter, and of which of several it is.
    pub fn remember(&mut self, parameter: &str, detail: &str, value: Dec, unit: &Arc<str>, given: Given) {
        let name = self.definition.name_of(parameter);
        let name = if detail.is_empty() { name } else { Arc::from(format!("{name}: {detail}")) };
        self.inputs.push(Input { name, value, unit: Arc::clone(unit), given });
    }
}
